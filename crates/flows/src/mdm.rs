//! A device that an MDM server manages, told by that server's owner: clear its passcode, lock it, mark it as lost, erase it.
//!
//! | deed | asks for |
//! |---|---|
//! | [`tell`] | nothing |
//! | [`clear::clear`] | a token: the one that is named, that is kept, or that the server was told |
//! | [`erase::erase`] | consent that names the device |
//! | [`token::bring`] | the events of the server's webhook, or a file with a token |
//! | [`bypass::hand_over`] | a word of the organisation: it turns Activation Lock off |
//!
//! A command that the server has taken is not one that the device has done: *queued*, *woken*, *not now*, *done* and *refused* are
//! told apart, by the device's own answer among the events that the server has passed on. Nothing is sent twice.

pub mod bypass;
pub mod clear;
pub mod erase;
mod events;
mod failure;
pub mod token;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_apple::mdm::{self, Command, MdmError, Push, Server, Taken};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};

pub use events::Outcome;
pub use failure::Failure;

const SEND: Step =
    Step { id: "send", title: "hand the command to the MDM server", weight: 1, danger: Danger::Reversible };
const WAIT: Step =
    Step { id: "wait", title: "wait for the device's answer", weight: 3, danger: Danger::None };

/// What nothing here has touched.
const UNTOUCHED: &str = "Nothing was changed on the device: the MDM server has not taken the command.";
/// What is so where nobody knows whether the command is there.
const UNKNOWN: &str = "Whether the MDM server has taken the command is not known: look at its own records before it is sent again.";
/// What is so where the device has refused.
const REFUSED: &str = "The device has refused it, and nothing was changed on it.";

/// Which device, by which server.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The server.
    pub server: Server,
    /// The device, as the server calls it: its UDID.
    pub device: String,
    /// The file or folder with the events that the server has passed on; without one no answer is waited for.
    pub events: Option<PathBuf>,
    /// How long it is waited for.
    pub wait: Duration,
}

/// What has come of it. A place and an answer stand in no event: whoever called the deed gets them here.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Where the device is.
    pub place: Option<(f64, f64)>,
    /// What it says of itself.
    pub told: Vec<(String, String)>,
    /// The code that turns its Activation Lock off.
    pub bypass_code: Option<Secret>,
}

/// Tells a device something that erases nothing.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn tell<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    command: Command,
) -> Result<Told, Ending> {
    let told = match command {
        Command::EraseDevice { .. } => Err(Failure::NeedsConsent),
        command => {
            session.plan(plan(&command, wanted));
            run(session, wanted, &command).await
        }
    };
    ended(session, told)
}

/// What will happen, and what to mind.
fn plan(command: &Command, wanted: &Wanted) -> Plan {
    let step = Step { danger: danger(command), ..SEND };
    let steps: &[Step] = if wanted.events.is_some() { &[step, WAIT] } else { &[step] };
    Plan::new(title(command), steps, remarks(command))
}

fn danger(command: &Command) -> Danger {
    match command {
        Command::EraseDevice { .. } => Danger::Erases,
        Command::ClearPasscode { .. }
        | Command::DeviceLock { .. }
        | Command::EnableLostMode { .. }
        | Command::DisableLostMode
        | Command::ClearRestrictionsPassword
        | Command::ClearActivationLockBypassCode
        | Command::InstallProfile { .. } => Danger::Reversible,
        Command::PlayLostModeSound
        | Command::DeviceLocation
        | Command::SecurityInfo
        | Command::DeviceInformation
        | Command::ActivationLockBypassCode => Danger::None,
    }
}

fn title(command: &Command) -> &'static str {
    match command {
        Command::ClearPasscode { .. } => "Clear the passcode of a device, and keep everything on it",
        Command::EraseDevice { .. } => "Erase a device",
        Command::DeviceLock { .. } => "Lock a device",
        Command::EnableLostMode { .. } => "Mark a managed device as lost",
        Command::DisableLostMode => "End Lost Mode",
        Command::PlayLostModeSound => "Have a lost device play a sound",
        Command::DeviceLocation => "Ask a lost device where it is",
        Command::ClearRestrictionsPassword => "Take the Screen Time code off a device",
        Command::SecurityInfo => "Ask a device whether a passcode is set",
        Command::DeviceInformation => "Ask a device what it is",
        Command::ActivationLockBypassCode => "Ask a device for its bypass code",
        Command::ClearActivationLockBypassCode => "Have a device forget its bypass code",
        Command::InstallProfile { .. } => "Install a profile on a device",
    }
}

/// What to mind before it is sent.
fn remarks(command: &Command) -> Vec<Remark> {
    let mind = |id, text: &str| Remark { id, weight: RemarkKind::Mind, text: text.to_owned() };
    let mut remarks = Vec::new();
    match command {
        Command::ClearPasscode { .. } => {
            remarks.push(Remark {
                id: "kept",
                weight: RemarkKind::Good,
                text: "photos, messages and apps stay: the passcode alone goes, and whoever holds the device can set another".to_owned(),
            });
            remarks.push(mind(
                "network",
                "a device that was restarted and not unlocked since has no Wi-Fi: it gets the command over mobile data, a cable network or a computer that shares its network",
            ));
        }
        Command::EraseDevice { .. } => remarks.extend([
            mind("everything", "everything on it goes: photos, messages, apps; only a backup or iCloud brings it back"),
            mind("at-once", "the device erases itself as soon as it gets the command, and nothing calls it back then"),
            mind("lock", "Activation Lock stays on where it is on: afterwards the device asks for its account, or for the bypass code"),
        ]),
        Command::ActivationLockBypassCode => {
            remarks.push(mind("fifteen-days", "a device tells its code only in the first fifteen days of its supervision"));
        }
        _ => {}
    }
    if command.needs_supervision() {
        remarks.push(mind("supervised", "the device does this only if it is supervised"));
    }
    remarks
}

/// Sends it, and waits for the answer where one can be seen.
async fn run<F: Face>(session: &mut Session<F>, wanted: &Wanted, command: &Command) -> Result<Done, Failure> {
    let uuid = fresh_name();
    session.start(SEND.id);
    session.status("asking the MDM server to queue the command", Erased::No, Unplug::Harmless);
    let taken = mdm::enqueue(&wanted.server, &wanted.device, command, &uuid).await?;
    session.done();
    let Some(events) = &wanted.events else {
        return Ok(Done { taken, outcome: None, name: command.name() });
    };
    session.start(WAIT.id);
    let outcome = events::wait(session, events, wanted, &taken.uuid, command).await?;
    session.done();
    Ok(Done { taken, outcome: Some(outcome), name: command.name() })
}

/// How far a command got.
struct Done {
    taken: Taken,
    outcome: Option<Outcome>,
    name: &'static str,
}

impl Done {
    fn title(&self) -> String {
        let name = self.name;
        match &self.outcome {
            None => format!("The MDM server has queued {name}"),
            Some(Outcome::Acknowledged(_)) => format!("The device has done it: {name}"),
            Some(Outcome::NotNow) => {
                format!("The device has put {name} off: it is asked again when it is used")
            }
            Some(Outcome::TimedOut | Outcome::Stopped) => {
                format!("{name} is queued, and the device has not answered yet")
            }
        }
    }

    fn facts(&self) -> Vec<Fact> {
        let fact = |id, text: String| Fact { id, text };
        let mut facts = vec![fact("command", format!("name of the command: {}", self.taken.uuid))];
        match &self.taken.push {
            Push::Sent => facts.push(fact("woken", "Apple has been asked to wake the device".to_owned())),
            Push::Failed(words) => {
                facts.push(fact("not-woken", format!("the device was not woken: {words}")));
            }
            Push::Untold => {}
        }
        if let Some(Outcome::Acknowledged(answer)) = &self.outcome {
            if let Some(result) = &answer.message_result {
                facts.push(fact("message-result", format!("the device says: {result}")));
            }
            match answer.passcode_present {
                Some(true) => facts.push(fact("passcode", "a passcode is set on it".to_owned())),
                Some(false) => facts.push(fact("passcode", "no passcode is set on it".to_owned())),
                None => {}
            }
        }
        if self.outcome.is_none() {
            facts.push(fact(
                "answer",
                "its answer is in the events of the server's webhook; --events PATH has it read here"
                    .to_owned(),
            ));
        }
        facts
    }

    fn told(self) -> Told {
        match self.outcome {
            Some(Outcome::Acknowledged(answer)) => {
                Told { place: answer.place, told: answer.told, bypass_code: answer.bypass_code }
            }
            Some(Outcome::NotNow | Outcome::TimedOut | Outcome::Stopped) | None => Told::default(),
        }
    }
}

/// A name for a command, which no other has.
fn fresh_name() -> String {
    uuid::Uuid::new_v4().to_string().to_ascii_uppercase()
}

/// Writes a command, which may hold a token, to a new file that this user alone can read: for an MDM server of any maker.
///
/// # Errors
/// It is there already, or cannot be written.
pub fn export(file: &Path, command: &Command) -> Result<(), ExportError> {
    let bytes = command.plist(&fresh_name())?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(file)?;
    written.write_all(bytes.expose())?;
    Ok(written.sync_all()?)
}

/// Why a command was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It is none.
    #[error(transparent)]
    Command(#[from] MdmError),
    /// The file.
    #[error(transparent)]
    File(#[from] std::io::Error),
}

/// Tells the end.
fn ended<F: Face>(session: &mut Session<F>, done: Result<Done, Failure>) -> Result<Told, Ending> {
    match done {
        Ok(done) => {
            session.finished(done.title(), done.facts());
            Ok(done.told())
        }
        Err(failure) => {
            let report = failure.report().leaving(failure.left());
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}
