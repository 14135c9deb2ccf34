//! `rightful find`: the owner's devices from afar, through their Apple Account.

mod erase;
mod list;
mod locate;
mod lost;
mod message;
mod remove;
mod sign_in;
mod sign_out;
mod sound;
mod watch;

use clap::{Args, Subcommand};
use rightful_apple::find_my::Whose;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Session;
use rightful_flows::find::Wanted;
use rightful_flows::find::by_hand::Act;
use rightful_flows::find::sign_in::{Enter, Factor};

use crate::account_password::AccountPasswordFrom;
use crate::deed::{self, Given, Outside, Typed};
use crate::exit::Exit;
use crate::options::Options;
use crate::render::face::Face;
use crate::render::find as render;
use crate::world::{Place, account};

/// Find, sound, mark as lost, erase or let go of your devices from afar, through your Apple Account
///
/// It signs in as Apple's own page www.icloud.com/find does, with what you know and nothing else; the password never leaves this
/// computer. Most of it works on the password alone, for the case that the locked phone is the only device that gets codes. It was
/// never tried against Apple's servers; --browser shows the same as clicks on Apple's page.
#[derive(Debug, Subcommand)]
pub(crate) enum Find {
    List(list::List),
    Locate(locate::Locate),
    Sound(sound::PlaySound),
    Message(message::Message),
    Lost(lost::Lost),
    Erase(erase::Erase),
    Watch(watch::Watch),
    Remove(remove::Remove),
    SignIn(sign_in::SignIn),
    SignOut(sign_out::SignOut),
}

/// Whose account, and where its password comes from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Account {
    /// The Apple Account: an e-mail address or a telephone number; asked for if it is not given
    #[arg(long, value_name = "NAME")]
    account: Option<String>,

    #[command(flatten)]
    password: AccountPasswordFrom,

    /// Answer without being asked: device or message (how a code reaches you), alone (none does), a number for a device
    #[arg(long, value_name = "ANSWERS")]
    choose: Option<String>,

    /// Do not sign in; show the clicks on Apple's page, in any browser
    #[arg(long)]
    browser: bool,
}

/// The same, and one device.
#[derive(Debug, Clone, Args)]
pub(crate) struct One {
    /// Which device: its name, its model, or its last four characters; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    #[command(flatten)]
    account: Account,
}

/// Whether the devices of the family are meant, too.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct Family {
    /// With the devices of the members of your family, which are only looked for and heard here
    #[arg(long)]
    family: bool,
}

impl Family {
    fn whose(self) -> Whose {
        if self.family { Whose::Family } else { Whose::Own }
    }
}

impl Find {
    /// Does it.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::List(command) => command.run(options).await,
            Self::Locate(command) => command.run(options).await,
            Self::Sound(command) => command.run(options).await,
            Self::Message(command) => command.run(options).await,
            Self::Lost(command) => command.run(options).await,
            Self::Erase(command) => command.run(options).await,
            Self::Watch(command) => command.run(options).await,
            Self::Remove(command) => command.run(options).await,
            Self::SignIn(command) => command.run(options).await,
            Self::SignOut(command) => command.run(options).await,
        }
    }
}

impl One {
    fn wanted(&self, factor: Factor) -> Wanted {
        Wanted { device: self.device.clone(), enter: self.account.enter(factor) }
    }

    /// The same among the devices of the family, where they are wished for.
    fn wanted_of(&self, family: Family) -> Wanted {
        let mut wanted = self.wanted(Factor::Password);
        wanted.enter.whose = family.whose();
        wanted
    }
}

impl Account {
    fn enter(&self, factor: Factor) -> Enter {
        Enter { account: self.account.clone(), factor, whose: Whose::Own }
    }

    /// Runs a deed that signs in, or shows its clicks where they are wanted.
    async fn run(
        &self,
        options: &Options,
        act: Act,
        given: Given,
        deed: impl AsyncFnOnce(&Outside, &mut Session<Face>) -> Result<(), Ending>,
    ) -> Exit {
        if self.browser {
            return render::by_hand(act, options.format());
        }
        let typed = match self.password.typed() {
            Ok(typed) => typed,
            Err(error) => return deed::fail(options, error.report()),
        };
        let place = match Place::open(options).await {
            Ok(place) => place,
            Err(error) => return deed::fail(options, error.report()),
        };
        let rehearsed = if options.rehearse.is_some() { account::known() } else { Typed::default() };
        let script = Some("message,remove");
        let choice = self.choose.clone();
        let given = Given { typed, rehearsed, script, choice, ..given };
        deed::run_at(&place, options, given, deed).await
    }
}
