//! `rightful activation`: whether a phone is active, and activation over the cable with its owner's own sign-in.

use clap::{Args, Subcommand};
use rightful_core::facts::Sign;
use rightful_core::report::Explain as _;
use rightful_flows::activation::{self, Wanted};
use rightful_flows::gather;

use crate::account_password::AccountPasswordFrom;
use crate::deed::{self, Typed};
use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::devices;
use crate::render::look::Look;
use crate::world::account as rehearsed_account;

/// Say whether a phone is active, or activate it after an erase
#[derive(Debug, Subcommand)]
pub(crate) enum Activation {
    /// Say whether a phone is active, and what shows of Activation Lock; reads only
    Status(Which),
    /// Activate a phone that is at Hello; nothing is erased
    ///
    /// Apple decides. Where the phone belongs to an Apple Account, Apple asks for that: what you type goes to
    /// albert.apple.com and nowhere else. Nobody else's phone is activated by this: Activation Lock is Apple's, and only
    /// its account opens it. It can be interrupted and started again at any time.
    Activate(Activating),
}

/// Which phone.
#[derive(Debug, Args)]
pub(crate) struct Which {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
}

/// Which phone, and what stands in place of answers.
#[derive(Debug, Args)]
pub(crate) struct Activating {
    #[command(flatten)]
    which: Which,

    /// The Apple Account that the phone belongs to, for when Apple asks for it; "" where the password is a bypass code
    #[arg(long, value_name = "NAME")]
    account: Option<String>,

    #[command(flatten)]
    password: AccountPasswordFrom,
}

impl Activation {
    /// Looks, or has the phone activated.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        match self {
            Self::Status(Which { device }) => status(options, device).await,
            Self::Activate(Activating { which: Which { device }, account, password }) => {
                let typed = match password.typed() {
                    Ok(typed) => typed,
                    Err(why) => return deed::fail(options, why.report()),
                };
                let typed = account.into_iter().fold(typed, |typed, account| typed.with("account", account));
                let rehearsed =
                    if options.rehearse.is_some() { rehearsed_account::known() } else { Typed::default() };
                let given = deed::Given { typed, rehearsed, ..deed::Given::default() };
                deed::run(options, given, async |world, session| {
                    activation::run(world, session, Wanted { device }).await
                })
                .await
            }
        }
    }
}

async fn status(options: &Options, named: Option<String>) -> Exit {
    deed::look(options, async |world| {
        let survey = gather::survey(world).await;
        let device = match gather::pick(&survey, named.as_deref()) {
            Ok(device) => device,
            Err(error) => {
                deed::tell_problems(options, &survey.problems);
                return deed::fail(options, error.report());
            }
        };
        let status = activation::status(world, &device).await;
        let state = status.state.as_ref();
        match options.format() {
            Format::Json => out::document(&serde_json::json!({
                "device": devices::json(&device),
                "activation": state.map(|state| state.word()),
                "active": state.map(|state| state.is_active()),
                "activation_lock": match status.lock {
                    Sign::On => "on",
                    Sign::NoSign => "no-sign",
                    Sign::Unreadable => "unreadable",
                },
                "words": status.words(),
            })),
            Format::Text => {
                let look = Look::of_stdout();
                let mut text = devices::headline(&device, look) + "\n";
                text += &look.wrap("  · ", &status.words());
                text += &look.wrap("  · ", status.lock_words());
                if let Some(next) = status.next() {
                    text += &look.wrap("  · ", next);
                }
                out::data(&text)
            }
        }
    })
    .await
}
