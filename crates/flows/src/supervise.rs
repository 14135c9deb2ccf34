//! Supervision of an owner's own phones: what is made ready while all is well, and the one way back in that loses nothing.
//!
//! | deed | does |
//! |---|---|
//! | [`identity`] | makes, imports and exports the identity by which phones know their supervisor |
//! | [`prepare`] | has a phone that is at Hello be supervised by it |
//! | [`pair`] | has a supervised phone trust this computer, without anybody's tap |
//! | [`token`] | saves the unlock token while no passcode is set, and checks a saved one without the phone |
//! | [`clear`] | clears the passcode with it, or the Screen Time code; everything on the phone stays |
//! | [`profiles`] | lists, installs and removes profiles |
//! | [`ready`] | "if this phone locked out today, could you clear it?", and what is missing |
//! | [`erase`] | erases a phone over the cable, with its owner's consent |
//! | [`audit`] | the same question for many phones |
//!
//! Only the supervisor that a phone has in its own list gets anywhere: the phone compares the certificate and has a challenge signed.
//! A phone of an organisation is theirs to open; nothing here takes a supervision off. Identity and tokens are kept sealed in files
//! that this user alone can read ([`vault`]); no event, log or error has anything of them.

pub mod audit;
pub mod clear;
pub mod erase;
mod failure;
pub mod identity;
pub mod pair;
mod phone;
pub mod prepare;
pub mod profiles;
pub mod ready;
pub mod token;
pub mod vault;

use std::time::UNIX_EPOCH;

use rightful_core::event::Fact;
use rightful_core::plan::{Remark, RemarkKind};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session};
use rightful_host::clock;

pub use failure::Failure;

/// Which phone is meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The only one if none is named.
    pub device: Option<String>,
}

type Done = (String, Vec<Fact>);

/// Tells the session how a deed has ended.
fn end<F: Face>(
    session: &mut Session<F>,
    ended: Result<Done, Failure>,
    left: &'static str,
) -> Result<(), Ending> {
    match ended {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(left);
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

fn fact(id: &'static str, text: impl Into<String>) -> Fact {
    Fact { id, text: text.into() }
}

fn good(id: &'static str, text: impl Into<String>) -> Remark {
    Remark { id, weight: RemarkKind::Good, text: text.into() }
}

fn mind(id: &'static str, text: impl Into<String>) -> Remark {
    Remark { id, weight: RemarkKind::Mind, text: text.into() }
}

/// The wish to stop, heard between two steps.
fn unstopped<F: Face>(session: &Session<F>) -> Result<(), Failure> {
    if session.stop().asked() { Err(Failure::Stopped) } else { Ok(()) }
}

/// Now, in seconds since 1970.
pub(crate) fn now() -> u64 {
    clock::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
