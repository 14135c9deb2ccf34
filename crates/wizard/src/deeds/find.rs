//! What a page can have Find My do.

use std::time::Duration;

use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::find::sign_in::{Enter, Factor};
use rightful_flows::find::{self, Wanted, Whose, act, erase};
use rightful_flows::standing::{self, Standing};
use rightful_flows::world::World;

use crate::fields::Fields;
use crate::outside::Outside;
use crate::pages::account::Found;
use crate::relay::Face;
use crate::wizard::Wizard;

/// How long a device is looked at until what was asked of it is done.
const WATCH: Duration = Duration::from_secs(30 * 60);

/// A deed of Find My, on a device of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deed {
    List,
    Locate(Option<String>),
    Watch(Option<String>),
    Sound(Option<String>),
    Lost { device: Option<String>, number: String, text: String },
    Found(Option<String>),
    Erase { device: Option<String>, text: Option<String> },
    Remove(Option<String>),
    SignOut,
}

impl Deed {
    /// The deed of this name.
    pub(super) fn of(name: &str, device: Option<String>, fields: &Fields) -> Option<Self> {
        Some(match name {
            "find-list" => Self::List,
            "find-locate" => Self::Locate(device),
            "find-watch" => Self::Watch(device),
            "find-sound" => Self::Sound(device),
            "find-lost" => Self::Lost {
                device,
                number: fields.text("number").unwrap_or_default(),
                text: fields.text("text").unwrap_or_default(),
            },
            "find-found" => Self::Found(device),
            "find-erase" => Self::Erase { device, text: fields.text("text") },
            "find-remove" => Self::Remove(device),
            "find-sign-out" => Self::SignOut,
            _ => return None,
        })
    }

    pub(super) fn erases(&self) -> bool {
        matches!(self, Self::Erase { .. })
    }

    pub(super) async fn perform<O: Outside, U: Usb>(
        self,
        wizard: &Wizard<O>,
        world: &World<U>,
        session: &mut Session<Face>,
    ) -> Result<(), Ending> {
        let enter = |factor| Enter { account: None, factor, whose: Whose::Own };
        let wanted = |device, factor| Wanted { device, enter: enter(factor) };
        let devices = match self {
            Self::List => find::list(world, session, enter(Factor::Password)).await?,
            Self::Locate(device) => find::locate(world, session, wanted(device, Factor::Password)).await?,
            Self::Watch(device) => {
                find::watch(world, session, wanted(device, Factor::Password), WATCH).await?
            }
            Self::Sound(device) => return act::sound(world, session, wanted(device, Factor::Password)).await,
            Self::Lost { device, number, text } => {
                return act::lost(world, session, wanted(device, Factor::Password), number, text).await;
            }
            Self::Found(device) => return act::found(world, session, wanted(device, Factor::Password)).await,
            Self::Erase { device, text } => {
                return erase::erase(world, session, wanted(device, Factor::Choose), text).await;
            }
            Self::Remove(device) => return act::remove(world, session, wanted(device, Factor::Code)).await,
            Self::SignOut => return find::sign_in::forget(world, session).await,
        };
        wizard.keep_found(devices.iter().map(|device| found(standing::of(device))).collect());
        Ok(())
    }
}

fn found(standing: Standing) -> Found {
    Found {
        key: standing.sign,
        called: standing.called,
        // Parts of a sentence, as the catalogue knows them.
        state: standing.words.join("; "),
        place: standing.place,
        battery: standing.battery,
        erase_waits: standing.erase_waits,
        lost: standing.lost,
    }
}
