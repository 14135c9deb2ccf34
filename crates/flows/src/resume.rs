//! Resume: takes up a device that was left in the middle, after a crash, a pulled cable or a reboot of the computer.
//!
//! The journal says what was done, the device says where it is. What is safe is offered, the gentlest first; an erase
//! needs the owner's word again.

use rightful_core::ask::{Answer, Question, Way};
use rightful_core::device::Device;
use rightful_core::event::{Erased, Unplug};
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;

use crate::gather::{self, PickError, Survey};
use crate::journal::{self, Deed, Entry, Stage, WhetherErased};
use crate::recovery;
use crate::restore::{self, Choice, Wanted as Restore};
use crate::world::World;

/// What the owner wants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Which device; `None` where only one was left in the middle.
    pub device: Option<String>,
}

/// Why nothing was taken up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No device was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// The device runs its system.
    #[error("{device} runs its system: there is nothing to take up")]
    Running {
        /// As its owner calls it.
        device: String,
    },
    /// Nobody decided.
    #[error("it was not decided how to go on")]
    Undecided,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    match decide(world, session, &wanted).await {
        Ok(Decision::Leave(device)) => recovery::exit(world, session, Some(device)).await,
        Ok(Decision::GoOn { behavior, restore }) => restore::run(world, session, &restore, behavior).await,
        Err(failure) => {
            let report = failure.report().leaving("Nothing was changed on the device.");
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

enum Decision {
    /// Out of recovery mode, with everything on it.
    Leave(String),
    /// On with the restore.
    GoOn { behavior: Behavior, restore: Restore },
}

async fn decide<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<Decision, Failure> {
    let survey = gather::survey(world).await;
    // Phones that run their system are left alone, unless one of them was named.
    let stranded = Survey {
        devices: survey.devices.iter().filter(|device| device.mode != Mode::Normal).cloned().collect(),
        ..survey.clone()
    };
    let from = if wanted.device.is_some() || stranded.devices.is_empty() { &survey } else { &stranded };
    let device = gather::choose(session, from, wanted.device.as_deref()).await?;
    if device.mode == Mode::Normal {
        return Err(Failure::Running { device: device.called() });
    }
    let entry = match device.ecid {
        Some(ecid) => journal::read(&world.workdir, ecid).await.filter(Entry::is_open),
        None => None,
    };
    if entry.is_none() {
        session.status("looking at what was begun", Erased::Unknown, Unplug::Harmless);
    }
    session.note("resume/found", found(&device, entry.as_ref()));
    let ways = ways(&device, entry.as_ref());
    let text = format!("How shall {} go on?", device.called());
    let answer = session.ask(Question::Decide { text, options: ways.clone() }).await;
    let Some(Answer::Choice(index)) = answer else { return Err(Failure::Undecided) };
    let way = ways.get(index).ok_or(Failure::Undecided)?;
    let selector =
        device.ecid.map(|ecid| ecid.to_string()).or_else(|| device.last4()).ok_or(Failure::Undecided)?;
    Ok(match way.id {
        "leave" => Decision::Leave(selector),
        id => {
            let erases = match entry.as_ref().map(|entry| entry.deed) {
                Some(Deed::Update) => id == "erase",
                Some(Deed::Erase) | None => id != "update",
            };
            Decision::GoOn {
                behavior: if erases { Behavior::Erase } else { Behavior::Update },
                restore: Restore { device: Some(selector), firmware: firmware(entry.as_ref()) },
            }
        }
    })
}

/// The firmware of the attempt that was left, if it still lies there; else the version, else the newest.
fn firmware(entry: Option<&Entry>) -> Choice {
    let Some(entry) = entry else { return Choice::Newest };
    match (&entry.firmware, &entry.wanted) {
        (Some(firmware), _) if firmware.path.exists() => Choice::File(firmware.path.clone()),
        (_, Some(version)) => Choice::Version(version.clone()),
        (_, None) => Choice::Newest,
    }
}

/// What was done, and whether anything is erased, in words.
fn found(device: &Device, entry: Option<&Entry>) -> String {
    let mode = device.mode;
    let Some(entry) = entry else {
        return format!(
            "{} is in {mode} mode, and this computer has not begun anything with it: whether anything is erased cannot be told from here",
            device.called()
        );
    };
    let deed = match entry.deed {
        Deed::Erase => "An erase restore",
        Deed::Update => "An update",
    };
    let how_far = match entry.stage {
        Stage::Agreed | Stage::Firmware => "nothing was changed on the device",
        Stage::Recovery => "the device was brought into recovery mode",
        Stage::Installer => "the installer was being sent to the device",
        Stage::Ordered => "the installer was at work",
        Stage::Starting => "the installer had said that it was done",
        Stage::Finished => "it was done",
    };
    let erased = match (entry.erased, entry.deed) {
        (WhetherErased::No, Deed::Erase) => "nothing was erased",
        (WhetherErased::No, Deed::Update) => "nothing was to be erased",
        (WhetherErased::Unknown, _) => "nothing was erased by it, and what was erased before cannot be told",
        (WhetherErased::MayHaveBegun, _) => "the erase may have begun",
        (WhetherErased::Yes, _) => "the device is erased",
    };
    let deed = match &entry.firmware {
        Some(firmware) => format!("{deed} with iOS {} ({})", firmware.version, firmware.build),
        None => deed.to_owned(),
    };
    let begun = format!("{} is in {mode} mode. {deed} was begun: {how_far}, {erased}", device.called());
    match &entry.failure {
        Some(failure) => format!("{begun}; it ended with: {}", failure.what),
        None => begun,
    }
}

/// The ways to go on, the gentlest first.
fn ways(device: &Device, entry: Option<&Entry>) -> Vec<Way> {
    let erased = entry.map_or(WhetherErased::Unknown, |entry| entry.erased);
    let update = entry.is_some_and(|entry| entry.deed == Deed::Update);
    let mut ways = Vec::new();
    if device.mode == Mode::Recovery && erased != WhetherErased::Yes {
        let text = match (erased, entry) {
            (WhetherErased::No, Some(_)) => "restart it into its system, with everything that is on it",
            _ => {
                "try to restart it into its system; if that is gone, it comes back here and nothing is lost by trying"
            }
        };
        ways.push(Way { id: "leave", text: text.to_owned() });
    }
    if update {
        ways.push(Way { id: "go-on", text: "go on with the update, which keeps what is on it".to_owned() });
        ways.push(Way { id: "erase", text: "erase it and install its system anew".to_owned() });
        return ways;
    }
    if entry.is_none() {
        ways.push(Way {
            id: "update",
            text: "install its system anew and keep what is on it; its passcode stays".to_owned(),
        });
    }
    let text = match erased {
        WhetherErased::Yes => {
            "go on with the restore: what is erased stays erased, the new system is installed"
        }
        WhetherErased::No | WhetherErased::Unknown | WhetherErased::MayHaveBegun => {
            "go on with the erase restore: everything on it is erased, the new system is installed"
        }
    };
    ways.push(Way { id: "go-on", text: text.to_owned() });
    ways
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::Running { .. } => "resume/running",
            Self::Undecided => "resume/undecided",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::Running { .. } => {
                "if it shows the cable picture all the same, plug it in again and start again"
            }
            Self::Undecided => "start again and choose a way, or name one: --choose go-on",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Pick(error) => error.usually(),
            Self::Running { .. } => Some("the device has restarted by itself"),
            Self::Undecided => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Running { .. } => Ending::NothingToActOn,
            Self::Undecided => Ending::Declined,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use rightful_core::device::{Handle, Lock, Trust};
    use rightful_core::id::Ecid;
    use rightful_core::model::Model;
    use rightful_core::ports::UsbId;

    use super::*;
    use crate::journal::{FailureEntry, FirmwareEntry};

    fn device(mode: Mode) -> Device {
        Device {
            handle: Handle::Usb(UsbId(1)),
            mode,
            ecid: Some(Ecid(0x4F2A)),
            udid: None,
            model: Model::by_product_type("iPhone15,3"),
            name: None,
            serial: None,
            version: None,
            build: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
        }
    }

    fn entry(deed: Deed, stage: Stage, erased: WhetherErased) -> Entry {
        Entry {
            ecid: Ecid(0x4F2A),
            model: "iPhone15,3".to_owned(),
            deed,
            begun: 1,
            written: 2,
            stage,
            erased,
            firmware: Some(FirmwareEntry {
                version: "18.6".to_owned(),
                build: "22G86".to_owned(),
                path: PathBuf::from("/nowhere/at-all.ipsw"),
            }),
            wanted: None,
            failure: Some(FailureEntry {
                code: "asr/link-lost".to_owned(),
                what: "the link was lost".to_owned(),
            }),
        }
    }

    fn ids(ways: &[Way]) -> Vec<&str> {
        ways.iter().map(|way| way.id).collect()
    }

    #[test]
    fn only_what_is_safe_is_offered_and_the_gentlest_first() {
        let erased = entry(Deed::Erase, Stage::Ordered, WhetherErased::Yes);
        assert_eq!(ids(&ways(&device(Mode::Recovery), Some(&erased))), ["go-on"]);
        let before = entry(Deed::Erase, Stage::Installer, WhetherErased::No);
        assert_eq!(ids(&ways(&device(Mode::Recovery), Some(&before))), ["leave", "go-on"]);
        assert_eq!(ids(&ways(&device(Mode::Restore), Some(&before))), ["go-on"]);
        let update = entry(Deed::Update, Stage::Ordered, WhetherErased::No);
        assert_eq!(ids(&ways(&device(Mode::Recovery), Some(&update))), ["leave", "go-on", "erase"]);
        assert_eq!(ids(&ways(&device(Mode::Recovery), None)), ["leave", "update", "go-on"]);
    }

    #[test]
    fn what_was_done_is_said_with_what_is_erased() {
        let text =
            found(&device(Mode::Recovery), Some(&entry(Deed::Erase, Stage::Ordered, WhetherErased::Yes)));
        assert_eq!(
            text,
            "iPhone 14 Pro Max is in recovery mode. An erase restore with iOS 18.6 (22G86) was begun: the installer was at work, the device is erased; it ended with: the link was lost"
        );
        let unknown = found(&device(Mode::Recovery), None);
        assert!(unknown.contains("cannot be told from here"), "{unknown}");
    }

    #[test]
    fn firmware_that_is_gone_is_fetched_again() {
        let mut left = entry(Deed::Erase, Stage::Ordered, WhetherErased::Yes);
        assert_eq!(firmware(Some(&left)), Choice::Newest);
        left.wanted = Some("18.6".to_owned());
        assert_eq!(firmware(Some(&left)), Choice::Version("18.6".to_owned()));
        left.firmware = Some(FirmwareEntry { path: file!().into(), ..left.firmware.expect("named") });
        assert!(matches!(firmware(Some(&left)), Choice::File(_) | Choice::Version(_)));
    }
}
