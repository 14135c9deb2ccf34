//! Why a restore failed: the device's numbers, and our own reasons, in words with a remedy.

use std::time::Duration;

use rightful_core::knowledge::{self, Alike};
use rightful_core::report::{Ending, Explain};

use super::checkpoint;
use super::message::{MessageError, Status};

/// Why a restore failed in the ramdisk.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The device ended the restore with a status that is not 0.
    #[error("the phone gave up the restore with status {}{}", .0.code, details(.0))]
    Status(Box<Status>),
    /// A step of the device failed.
    #[error("the phone's step {title} failed with {result}{}", said(.error.as_deref()))]
    Checkpoint {
        /// Number without weights.
        step: u16,
        /// Its name.
        title: String,
        /// What it said, not 0.
        result: i64,
        /// In the device's words.
        error: Option<String>,
    },
    /// The device asked for something that this program does not know.
    #[error("the phone asked for {0:?}, which this version does not know")]
    UnknownRequest(String),
    /// The device asked for the update of a chip that this program can't provide.
    #[error("the phone asked for an update of its {0}, which this version cannot provide")]
    UpdaterNotSupported(String),
    /// An updater of the device asks for the same thing without end: see [`super::loops`].
    #[error("the phone has had {times} answers to its request for {name} firmware, took none and asks again")]
    UpdaterLoops {
        /// The updater.
        name: String,
        /// How many answers it has had.
        times: u64,
    },
    /// The device asked for a component that the firmware does not have.
    #[error("the phone asked for {0:?}, which this firmware does not contain")]
    NotInFirmware(String),
    /// The device asked us to fetch from somewhere that is not Apple.
    #[error("the phone asked to fetch from {0:?}, which is not one of Apple's addresses")]
    FetchRefused(String),
    /// A message made no sense.
    #[error(transparent)]
    Malformed(#[from] MessageError),
    /// The connection ended before the device had said how the restore went.
    #[error("the connection to the phone was lost during the restore")]
    LinkLost,
    /// Nothing came for too long.
    #[error("the phone said nothing for {} s during the restore", .0.as_secs())]
    Silent(Duration),
    /// It talked without end.
    #[error("the phone sent more than {0} messages during the restore")]
    TooManyMessages(u64),
}

fn details(status: &Status) -> String {
    let number = status.host_error.map(|error| format!(" (error {error})")).unwrap_or_default();
    number + &said(status.message.as_deref())
}

/// The first line of the device's words, cut to 300 characters.
fn said(words: Option<&str>) -> String {
    let line = words.and_then(|words| words.lines().find(|line| !line.trim().is_empty()));
    line.map(|line| format!(": {}", line.trim().chars().take(300).collect::<String>())).unwrap_or_default()
}

/// Families of status numbers that share a cause and a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The system image did not verify, or the copy was interrupted.
    Image,
    /// The storage failed.
    Disk,
    /// A volume could not be mounted.
    Mount,
    /// The Secure Enclave refused its firmware.
    SecureEnclave,
    /// Factory data or sensors do not fit together.
    FactoryData,
    /// A part of the phone failed: sensors, battery, radio.
    Hardware,
    /// The modem's firmware.
    Modem,
    /// An update that keeps data could not be done.
    KeepingData,
    /// The sealed parts of the system could not be installed.
    Cryptex,
    /// The link between phone and computer.
    Usb,
    /// Apple's servers, or the way to them.
    Network,
    /// No family that is known.
    Other,
}

impl Family {
    /// The family of a status; where the status says nothing, that of the host error beside it.
    pub fn of(status: &Status) -> Self {
        match Self::of_number(status.code) {
            Self::Other => {
                status.host_error.map_or(Self::Other, |error| Self::of_number(error.saturating_abs()))
            }
            known => known,
        }
    }

    fn of_number(number: i64) -> Self {
        match number {
            -1 | 14 | 0xFFFF_FFFF => Self::Image,
            6 | 10 => Self::Disk,
            27 => Self::Mount,
            50 | 51 => Self::SecureEnclave,
            53 => Self::FactoryData,
            23 | 28 | 29 | 40 | 47 | 56 => Self::Hardware,
            1011..=1015 => Self::Modem,
            68 | 1100..=1110 => Self::KeepingData,
            100 => Self::Cryptex,
            9 | 4005 | 4013 | 4014 | 4016 | 1600..=1611 | 2001..=2009 => Self::Usb,
            17 | 3000..=3999 | 9006 => Self::Network,
            _ => Self::Other,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Status(status) => match Family::of(status) {
                Family::Image => "restore/status-image",
                Family::Disk => "restore/status-disk",
                Family::Mount => "restore/status-mount",
                Family::SecureEnclave => "restore/status-secure-enclave",
                Family::FactoryData => "restore/status-factory-data",
                Family::Hardware => "restore/status-hardware",
                Family::Modem => "restore/status-modem",
                Family::KeepingData => "restore/status-keeping-data",
                Family::Cryptex => "restore/status-cryptex",
                Family::Usb => "restore/status-usb",
                Family::Network => "restore/status-network",
                Family::Other => "restore/device-gave-up",
            },
            Self::Checkpoint { step: checkpoint::IS_HOST_COMPATIBLE, .. } => "restore/host-refused",
            Self::Checkpoint { .. } => "restore/checkpoint-failed",
            Self::UnknownRequest(_) => "restore/unknown-request",
            Self::UpdaterNotSupported(_) => "restore/updater-not-supported",
            Self::UpdaterLoops { .. } => "restore/updater-loops",
            Self::NotInFirmware(_) => "restore/not-in-firmware",
            Self::FetchRefused(_) => "restore/fetch-refused",
            Self::Malformed(_) => "restore/malformed-message",
            Self::LinkLost => "restore/link-lost",
            Self::Silent(_) => "restore/silent",
            Self::TooManyMessages(_) => "restore/too-many-messages",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Status(status) => match Family::of(status) {
                Family::Image => {
                    "start again with another cable, at the computer itself; the firmware is verified anew first"
                }
                Family::Disk | Family::Mount | Family::SecureEnclave => {
                    "start again once; if the same number comes back, the phone needs Apple's service"
                }
                Family::FactoryData | Family::Hardware => {
                    "start again once; if the same number comes back, have the phone looked at by Apple's service, above all after a repair"
                }
                Family::Modem => "start again with the newest firmware that Apple signs",
                Family::KeepingData => "an update cannot keep the data on this phone; only an erase is left",
                Family::Cryptex => "start again from DFU mode with the newest firmware that Apple signs",
                Family::Usb => "start again with another cable, at the computer itself, without a hub",
                Family::Network => {
                    "look whether this computer reaches gs.apple.com and has the right time, then start again"
                }
                Family::Other => {
                    "start again once; if the same number comes back, send us the report it has written"
                }
            },
            Self::Checkpoint { step: checkpoint::IS_HOST_COMPATIBLE, .. } => {
                "update Rightful; if it is current, send us the report it has written"
            }
            Self::Checkpoint { .. } => {
                "start again once; if the same step fails, send us the report it has written"
            }
            Self::UnknownRequest(_) | Self::UpdaterNotSupported(_) => {
                "update Rightful; if it is current, send us the report it has written, and restore with Apple's own program meanwhile"
            }
            Self::UpdaterLoops { .. } => {
                "start again with the newest firmware that Apple signs; if the same part asks without end again, it needs Apple's service"
            }
            Self::NotInFirmware(_) => "use the firmware for exactly this model, then start again",
            Self::FetchRefused(_) | Self::Malformed(_) | Self::TooManyMessages(_) => {
                "restart the phone into recovery mode and start again; if it happens twice, send us the report it has written"
            }
            Self::LinkLost => "plug the cable in again, at the computer itself, then start again",
            Self::Silent(_) => "restart the phone into recovery mode, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Status(status) => match Family::of(status) {
                Family::Image => {
                    Some("the copy over the cable was disturbed, or the firmware file is damaged")
                }
                Family::Disk => Some("the phone's storage fails"),
                Family::FactoryData => {
                    Some("a part was exchanged that the phone does not recognise as its own")
                }
                Family::Usb => Some("a loose plug, a hub, or a cable that only charges well"),
                Family::Network => Some("a firewall, a proxy, or a wrong clock"),
                Family::Mount
                | Family::SecureEnclave
                | Family::Hardware
                | Family::Modem
                | Family::KeepingData
                | Family::Cryptex
                | Family::Other => None,
            },
            Self::Checkpoint { step: checkpoint::IS_HOST_COMPATIBLE, .. } => {
                Some("the phone's system is newer than this program")
            }
            Self::UnknownRequest(_) => Some("the phone's system is newer than this program"),
            Self::UpdaterLoops { .. } => Some(
                "that part of the phone does not accept what Apple signs for it, as after an exchange of the part",
            ),
            Self::LinkLost => Some("a loose plug, a hub, or a cable that only charges well"),
            Self::Checkpoint { .. }
            | Self::UpdaterNotSupported(_)
            | Self::NotInFirmware(_)
            | Self::FetchRefused(_)
            | Self::Malformed(_)
            | Self::Silent(_)
            | Self::TooManyMessages(_) => None,
        }
    }

    fn same_family(&self) -> Option<Alike> {
        let by_code = || knowledge::alike(self.code());
        match self {
            Self::Status(status) => knowledge::alike_of_status(self.code(), status.code, status.host_error),
            Self::Checkpoint { step, .. } => knowledge::alike_of_step(*step).or_else(by_code),
            Self::UnknownRequest(_)
            | Self::UpdaterNotSupported(_)
            | Self::UpdaterLoops { .. }
            | Self::NotInFirmware(_)
            | Self::FetchRefused(_)
            | Self::Malformed(_)
            | Self::LinkLost
            | Self::Silent(_)
            | Self::TooManyMessages(_) => by_code(),
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: i64, host_error: Option<i64>, message: Option<&str>) -> Failure {
        Failure::Status(Box::new(Status { code, host_error, message: message.map(str::to_owned), log: None }))
    }

    #[test]
    fn numbers_belong_to_families() {
        for (code, host_error, expected) in [
            (14, None, "restore/status-image"),
            (-1, None, "restore/status-image"),
            (6, None, "restore/status-disk"),
            (27, None, "restore/status-mount"),
            (50, None, "restore/status-secure-enclave"),
            (53, None, "restore/status-factory-data"),
            (56, None, "restore/status-hardware"),
            (1015, None, "restore/status-modem"),
            (68, None, "restore/status-keeping-data"),
            (100, None, "restore/status-cryptex"),
            (4013, None, "restore/status-usb"),
            (3194, None, "restore/status-network"),
            (77, Some(100), "restore/status-cryptex"),
            (77, Some(-53), "restore/status-factory-data"),
            (1017, None, "restore/device-gave-up"),
            (i64::MIN, Some(i64::MIN), "restore/device-gave-up"),
        ] {
            let failure = status(code, host_error, None);
            assert_eq!(failure.code(), expected, "{code} {host_error:?}");
            assert!(!failure.help().is_empty());
        }
    }

    #[test]
    fn a_failure_names_the_number_that_others_show() {
        let words = |failure: Failure| failure.report().same_family.map(Alike::words);
        assert_eq!(words(status(4014, None, None)).as_deref(), Some("Finder error 4014"));
        assert_eq!(words(status(51, None, None)).as_deref(), Some("restore status 51"));
        assert_eq!(words(Failure::LinkLost).as_deref(), Some("Finder error 4013"));
        let step = |step| Failure::Checkpoint { step, title: "x".to_owned(), result: 1, error: None };
        assert_eq!(words(step(0x635)).as_deref(), Some("checkpoint 0x635"));
        assert_eq!(words(step(0x4242)), None);
    }

    #[test]
    fn failures_say_what_the_phone_said() {
        assert_eq!(
            status(100, Some(1100), Some("\n  failed to install splat\nmore")).to_string(),
            "the phone gave up the restore with status 100 (error 1100): failed to install splat"
        );
        let refused = Failure::Checkpoint {
            step: 0x655,
            title: "is_host_compatible".to_owned(),
            result: -1,
            error: Some("This host version is unsupported.".to_owned()),
        };
        assert_eq!(
            refused.to_string(),
            "the phone's step is_host_compatible failed with -1: This host version is unsupported."
        );
        assert_eq!(refused.code(), "restore/host-refused");
        let asked = Failure::UnknownRequest("Teleport".to_owned());
        assert_eq!(asked.to_string(), "the phone asked for \"Teleport\", which this version does not know");
        assert_eq!(asked.code(), "restore/unknown-request");
        assert_eq!(
            Failure::Silent(Duration::from_secs(300)).to_string(),
            "the phone said nothing for 300 s during the restore"
        );
        assert_eq!(Failure::LinkLost.code(), "restore/link-lost");
    }
}
