//! Looking after a conversation: what it tells goes to the owner, what the owner wants goes to it.
//!
//! From the moment on when the phone may be replacing what is on it, its own last word alone ends the conversation: to stop
//! then would leave half of a restore on it.

use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::event::{Erased, Unit, Unplug};
use rightful_core::session::{Face, Session};
use rightful_proto::devicelink::Outcome;
use rightful_proto::notification_proxy::Notice;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

use super::{LinkError, Lost, Notices};

/// A conversation that runs on its own: whoever runs it waits for the phone himself, and need not be woken for every message. It
/// ends with whoever looks after it.
struct Talk(JoinHandle<Result<Outcome, LinkError>>);

impl Talk {
    /// Breaks it off: when this returns, its connection is closed.
    async fn end(mut self) {
        self.0.abort();
        // It was given up: how it ended is of no interest.
        drop((&mut self.0).await);
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What happens while the owner types it.
const PASSCODE: &str = "waiting for the passcode on the phone";

/// How often the owner's wish to stop is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// What is told of a conversation while it goes on.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Told {
    /// How far the phone says that all of it is, in percent.
    pub(crate) percent: f64,
    /// Files that came.
    pub(crate) files: u64,
    /// Their bytes.
    pub(crate) bytes: u64,
    /// Bytes that were free when the phone last asked.
    pub(crate) free: Option<u64>,
    /// Bytes that the phone needs in all, where it said so.
    pub(crate) needs: Option<u64>,
    /// Files that did not make it.
    pub(crate) lost: Lost,
}

/// How a deed calls what it does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    /// As in "copying …".
    pub(crate) happening: &'static str,
    /// Whether the cable may be pulled meanwhile.
    pub(crate) unplug: Unplug,
    /// Whether percentages are worth telling.
    pub(crate) progress: Progress,
}

/// Whether a conversation has something to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Percent of the running step.
    Percent,
    /// It is over at once, or when somebody has typed something.
    Nothing,
}

/// Runs a conversation to its end.
pub(crate) async fn attend<F: Face>(
    session: &mut Session<F>,
    notices: &mut Notices,
    mut told: watch::Receiver<Told>,
    words: Words,
    talk: impl Future<Output = Result<Outcome, LinkError>> + Send + 'static,
) -> Result<Outcome, LinkError> {
    let mut talk = Talk(tokio::spawn(talk));
    let mut ticks = interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut shown = 0;
    let mut telling = true;
    let broken_off = loop {
        tokio::select! {
            biased;
            outcome = &mut talk.0 => {
                let now = told.borrow().clone();
                let outcome = outcome.unwrap_or_else(|crash| match crash.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(_) => Err(LinkError::Left),
                });
                return outcome.map_err(|error| roomless(error, now));
            }
            changed = told.changed(), if telling => {
                telling = changed.is_ok();
                let percent = told.borrow_and_update().percent as u64;
                if words.progress == Progress::Percent && percent > shown {
                    shown = percent;
                    session.progress(percent, Some(100), Unit::Percent);
                }
            }
            notice = notices.next() => match notice {
                Notice::PasscodeAsked => {
                    session.status(PASSCODE, session.erased(), Unplug::StartsOver);
                    session.act(UserAction::TypePasscode);
                }
                Notice::PasscodeDone => session.status(words.happening, session.erased(), words.unplug),
                Notice::Cancelled if may_stop(session) => break LinkError::CancelledThere,
                Notice::Cancelled | Notice::SettingsChanged | Notice::Other => {}
            },
            _ = ticks.tick() => {
                if session.stop_asked() && may_stop(session) {
                    break LinkError::Stopped;
                }
            }
        }
    };
    talk.end().await;
    Err(broken_off)
}

/// Whether nothing of the owner's is being replaced.
fn may_stop<F: Face>(session: &Session<F>) -> bool {
    session.erased() == Erased::No
}

/// A refusal for want of room says how much is wanted.
fn roomless(error: LinkError, told: Told) -> LinkError {
    use rightful_proto::devicelink::Refused;
    match (error, told.free) {
        (LinkError::Refused(Refused { code: Refused::NO_ROOM, .. }), Some(free)) => {
            LinkError::NoRoom { free, wanted: told.needs }
        }
        (error, _) => error,
    }
}
