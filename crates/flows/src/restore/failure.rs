//! Why a restore ended without a phone at Hello. Each failure explains itself; none hides behind a later one.

use std::path::PathBuf;
use std::time::Duration;

use rightful_apple::catalog::CatalogError;
use rightful_apple::download::DownloadError;
use rightful_apple::relay::RelayError;
use rightful_apple::signing::SigningError;
use rightful_core::consent::ConsentError;
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::report::{Ending, Explain, Report};
use rightful_firmware::baseband::BasebandError;
use rightful_firmware::identity::ChoiceError;
use rightful_firmware::ipsw::IpswError;
use rightful_firmware::personalize::PersonalizeError;
use rightful_firmware::signing::Refusal;
use rightful_firmware::ticket::TicketError;
use rightful_firmware::updater::UpdaterError;
use rightful_host::muxer::MuxError;
use rightful_host::session::SessionError;
use rightful_proto::asr::AsrError;
use rightful_proto::dfu::DfuError;
use rightful_proto::frame::FrameError;
use rightful_proto::preboard::PreboardError;
use rightful_proto::recovery::RecoveryError;
use rightful_proto::restored;
use rightful_proto::restored::talk::TalkError;

use super::plan::bytes;
use crate::coach::CoachError;
use crate::firmware;
use crate::gather::PickError;
use crate::wait::WaitError;

/// Everything that can end an unlock early.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No device was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// No consent, or not for this device.
    #[error(transparent)]
    Consent(#[from] ConsentError),
    /// No firmware was found.
    #[error(transparent)]
    Firmware(#[from] firmware::Failure),
    /// The catalogue is in the way.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// The firmware could not be fetched.
    #[error(transparent)]
    Download(#[from] DownloadError),
    /// The firmware cannot be used.
    #[error(transparent)]
    Ipsw(#[from] IpswError),
    /// The firmware is not for this device.
    #[error(transparent)]
    Choice(#[from] ChoiceError),
    /// The signing server was not reached.
    #[error(transparent)]
    Signing(#[from] SigningError),
    /// The signing server said no.
    #[error(transparent)]
    Refusal(#[from] Refusal),
    /// The ticket is not for this device.
    #[error(transparent)]
    Ticket(#[from] TicketError),
    /// An image does not fit the ticket.
    #[error(transparent)]
    Personalize(#[from] PersonalizeError),
    /// The muxer is in the way.
    #[error(transparent)]
    Mux(#[from] MuxError),
    /// lockdownd is in the way.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// iBoot is in the way.
    #[error(transparent)]
    Recovery(#[from] RecoveryError),
    /// The boot ROM is in the way.
    #[error(transparent)]
    Dfu(#[from] DfuError),
    /// The device did not come back.
    #[error(transparent)]
    Wait(#[from] WaitError),
    /// The ramdisk did not answer.
    #[error(transparent)]
    Talk(#[from] TalkError),
    /// The ramdisk failed.
    #[error(transparent)]
    Restored(#[from] restored::Failure),
    /// The ramdisk sent what nobody should read.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The file system could not be streamed.
    #[error(transparent)]
    Asr(#[from] AsrError),
    /// A chip's firmware could not be had.
    #[error(transparent)]
    Updater(#[from] UpdaterError),
    /// The modem's firmware could not be had.
    #[error(transparent)]
    Baseband(#[from] BasebandError),
    /// The device is not ready for an update.
    #[error(transparent)]
    Preboard(#[from] PreboardError),
    /// The hands did not bring it there.
    #[error(transparent)]
    Coach(#[from] CoachError),
    /// What the device wanted from Apple did not come.
    #[error(transparent)]
    Relay(#[from] RelayError),
    /// One of our own.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Failures that belong to the deed itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The device does not say which model it is, or the table has no such model.
    #[error("this device's model is not known to this version of Rightful")]
    UnknownModel,
    /// The device does not say who it is.
    #[error("the device does not tell its ECID in {0} mode")]
    NoEcid(Mode),
    /// It is in a mode from which nothing can be started.
    #[error("nothing can be started while the device is {0}")]
    WrongMode(Mode),
    /// That version is no longer signed.
    #[error("Apple no longer signs iOS {version} ({build}) for this model")]
    NotSigned {
        /// The version.
        version: String,
        /// The build.
        build: String,
    },
    /// The disk is too small.
    #[error("the firmware needs {} on this computer, and {} are free", bytes(*needed), bytes(*free))]
    NoSpace {
        /// Bytes that would be written.
        needed: u64,
        /// Bytes that are free, or may be used.
        free: u64,
    },
    /// The folder for firmware cannot be used.
    #[error("{} cannot be used: {why}", path.display())]
    Workdir {
        /// The folder.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
    /// The device tells no nonce, so that no ticket can be made for it.
    #[error("the device tells no nonce in {0} mode")]
    NoNonce(Mode),
    /// An image was sent and the device stayed where it was.
    #[error("the device did not start the {image} that it was given")]
    ImageRefused {
        /// Which image.
        image: &'static str,
    },
    /// It is in restore mode, and the ticket of the attempt that brought it there is not on this computer.
    #[error("the device is in the middle of a restore that was not begun on this computer")]
    NoTicketKept,
    /// The device asked for something to be fetched from Apple that this version cannot fetch.
    #[error("the device asked for something of Apple's that cannot be fetched here")]
    CannotFetch,
    /// A connection to one of the device's ports was refused too often.
    #[error("the device asked for data on its port {port}, and did not open it within {} s", limit.as_secs())]
    PortClosed {
        /// The port.
        port: u16,
        /// How long it was tried.
        limit: Duration,
    },
    /// The device says it is done, and runs another system than the one that was installed.
    #[error("the device runs build {found} after the restore, not {expected}")]
    NotInstalled {
        /// What was to be installed.
        expected: String,
        /// What it runs.
        found: String,
    },
    /// The device says it is done, and came back in recovery mode.
    #[error("the device says that it is done, and came back in recovery mode")]
    NotStarted,
    /// The owner did not say yes.
    #[error("no word was given to go on")]
    Declined,
    /// The owner stopped, and it is safe.
    #[error("stopped at your wish, before {before}")]
    Stopped {
        /// What was not begun.
        before: &'static str,
    },
    /// The computer could not read its own files.
    #[error("a file of the firmware could not be read while {device} waited for it: {why}")]
    CannotRead {
        /// Which device waits.
        device: Ecid,
        /// The system's words.
        why: String,
    },
}

impl Failure {
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Pick(error) => error,
            Self::Consent(error) => error,
            Self::Firmware(error) => error,
            Self::Catalog(error) => error,
            Self::Download(error) => error,
            Self::Ipsw(error) => error,
            Self::Choice(error) => error,
            Self::Signing(error) => error,
            Self::Refusal(error) => error,
            Self::Ticket(error) => error,
            Self::Personalize(error) => error,
            Self::Mux(error) => error,
            Self::Session(error) => error,
            Self::Recovery(error) => error,
            Self::Dfu(error) => error,
            Self::Wait(error) => error,
            Self::Talk(error) => error,
            Self::Restored(error) => error,
            Self::Frame(error) => error,
            Self::Asr(error) => error,
            Self::Updater(error) => error,
            Self::Baseband(error) => error,
            Self::Preboard(error) => error,
            Self::Coach(error) => error,
            Self::Relay(error) => error,
            Self::Trouble(error) => error,
        }
    }

    /// The report of the error beneath.
    pub fn report(&self) -> Report {
        self.inner().report()
    }
}

impl Explain for Trouble {
    fn code(&self) -> &'static str {
        match self {
            Self::UnknownModel => "unlock/unknown-model",
            Self::NoEcid(_) => "unlock/no-ecid",
            Self::WrongMode(_) => "unlock/wrong-mode",
            Self::NotSigned { .. } => "unlock/not-signed",
            Self::NoSpace { .. } => "unlock/no-space",
            Self::Workdir { .. } => "unlock/folder",
            Self::NoNonce(_) => "unlock/no-nonce",
            Self::ImageRefused { .. } => "unlock/image-refused",
            Self::NoTicketKept => "unlock/no-ticket-kept",
            Self::CannotFetch => "unlock/cannot-fetch",
            Self::PortClosed { .. } => "unlock/port-closed",
            Self::NotInstalled { .. } => "unlock/not-installed",
            Self::NotStarted => "unlock/not-started",
            Self::Declined => "update/declined",
            Self::Stopped { .. } => "unlock/stopped",
            Self::CannotRead { .. } => "unlock/cannot-read",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::UnknownModel => {
                "update Rightful; if it is current, restore with a Mac or with Apple Devices on Windows"
            }
            Self::NoEcid(_) | Self::NoNonce(_) => {
                "bring the device into recovery mode with its buttons, then start again"
            }
            Self::WrongMode(_) => "bring the device into recovery mode with its buttons, then start again",
            Self::NotSigned { .. } => "leave out --version: the newest version is always signed",
            Self::NoSpace { .. } => "free some space, or name another disk with --cache, then start again",
            Self::Workdir { .. } => "name another folder with --cache, then start again",
            Self::ImageRefused { .. } => "force a restart of the device into recovery mode, then start again",
            Self::NoTicketKept => {
                "force a restart of the device into recovery mode with its buttons, then start again"
            }
            Self::CannotFetch => {
                "restore with a Mac or with Apple Devices on Windows; nothing here can be harmed further"
            }
            Self::PortClosed { .. } => "force a restart of the device into recovery mode, then start again",
            Self::Declined => "start again when you are ready, and say yes; or give --yes",
            Self::NotStarted => {
                "start again with: rightful resume; if it happens twice, restore from DFU mode"
            }
            Self::NotInstalled { .. } => {
                "bring the device into recovery mode with its buttons, then start again"
            }
            Self::Stopped { .. } => "start again when you are ready; what was downloaded is kept",
            Self::CannotRead { .. } => "check the disk of this computer, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::UnknownModel => Some("the device is newer than this version"),
            Self::NoEcid(_) | Self::NoNonce(_) => Some("the device is starting, or is a very old one"),
            Self::NotSigned { .. } => Some("Apple signs a version for a few weeks after the next one is out"),
            Self::NoSpace { .. } => Some("firmware has 5 to 20 GB"),
            Self::ImageRefused { .. } => Some("the device restarted meanwhile, or the image is not for it"),
            Self::NoTicketKept => Some("another program, or another computer, began the restore"),
            Self::NotStarted => Some("the storage is failing, or a part was replaced"),
            Self::PortClosed { .. } => Some("the device's installer has crashed"),
            Self::WrongMode(_)
            | Self::Declined
            | Self::Workdir { .. }
            | Self::CannotFetch
            | Self::NotInstalled { .. }
            | Self::Stopped { .. }
            | Self::CannotRead { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped { .. } => Ending::StoppedSafely,
            Self::Declined => Ending::Declined,
            Self::UnknownModel
            | Self::NoEcid(_)
            | Self::WrongMode(_)
            | Self::NotSigned { .. }
            | Self::NoSpace { .. }
            | Self::Workdir { .. }
            | Self::NoNonce(_)
            | Self::ImageRefused { .. }
            | Self::NoTicketKept
            | Self::CannotFetch
            | Self::NotStarted
            | Self::PortClosed { .. }
            | Self::NotInstalled { .. }
            | Self::CannotRead { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_names_both_sizes() {
        let trouble = Trouble::NoSpace { needed: 7_900_000_000, free: 1_200_000_000 };
        assert_eq!(trouble.to_string(), "the firmware needs 7.9 GB on this computer, and 1.2 GB are free");
        assert_eq!(trouble.code(), "unlock/no-space");
    }

    #[test]
    fn stopping_is_safe_and_everything_else_is_a_failure() {
        assert_eq!(Trouble::Stopped { before: "the erase" }.ending(), Ending::StoppedSafely);
        assert_eq!(Trouble::NoTicketKept.ending(), Ending::Failed);
    }

    #[test]
    fn a_wrong_build_after_the_restore_is_no_success() {
        let trouble = Trouble::NotInstalled { expected: "22F76".to_owned(), found: "22E240".to_owned() };
        assert_eq!(trouble.to_string(), "the device runs build 22E240 after the restore, not 22F76");
    }
}
