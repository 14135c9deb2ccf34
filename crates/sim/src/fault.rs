//! What can be told to go wrong, by name: `rightful sim serve --fault NAME[=VALUE]`.

use std::fmt;
use std::str::FromStr;

use rightful_core::mode::Mode;

mod at;

pub use at::{At, Kind, MessageDoor, Numbers};

/// One thing that goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The signing server answers this status instead of a ticket.
    SigningRefused(u32),
    /// The ticket is for another ECID.
    TicketForAnother,
    /// The ticket is for the nonce of an earlier boot.
    TicketStale,
    /// The firmware download ends early, every time.
    DownloadCut,
    /// The answer that brings the byte at this place of the firmware file breaks off before it, once.
    DownloadInterrupted(u64),
    /// The catalogue's digest is not that of the file.
    DownloadAltered,
    /// The cable is pulled at this point, once.
    CablePulled(Point),
    /// The phone leaves for this mode and never arrives.
    NeverComesBack(Mode),
    /// Another phone arrives in this mode in its place.
    Swapped(Mode),
    /// restored reports this status after the file system has arrived.
    RestoredStatus(i64),
    /// The phone finds a wrong checksum in the file-system stream.
    AsrChecksum,
    /// restored asks for data that no host knows.
    UnknownRequest,
    /// restored announces a message of 4 GiB.
    HugeLength,
    /// restored sends a property list nested 10,000 deep.
    DeepPlist,
    /// restored sends messages without end.
    EndlessData,
    /// restored falls silent after StartRestore.
    Silent,
    /// The copy of the file system breaks off, and restored goes on as if nothing had happened: progress, and status 0.
    FalseSuccess,
    /// The next request to the backup service ends with this code.
    BackupError(i64),
    /// Where the phone asks for the passcode before a backup, nobody types it by himself.
    PasscodeNotTyped,
    /// The next backup is larger by so many bytes than what is on the phone.
    BackupNeeds(u64),
    /// The activation server does not answer as it should.
    Albert(AlbertFault),
    /// Something becomes of one message, once.
    At(At),
}

/// What the pretend activation server does instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlbertFault {
    /// It takes no requests, and says for how long.
    Unavailable,
    /// Its record breaks off.
    Malformed,
    /// Its record has megabytes.
    Oversized,
    /// Its record comes as it came to browsers.
    Html,
    /// It shows an error.
    ErrorPage,
    /// It asks one form after the other.
    MoreForms,
    /// After the owner's password it asks for a code.
    SecondFactor,
    /// Its handshake is for another session.
    WrongSession,
    /// Its record is for another phone.
    ForAnother,
}

impl AlbertFault {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Unavailable,
        Self::Malformed,
        Self::Oversized,
        Self::Html,
        Self::ErrorPage,
        Self::MoreForms,
        Self::SecondFactor,
        Self::WrongSession,
        Self::ForAnother,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Unavailable => "unavailable",
            Self::Malformed => "malformed",
            Self::Oversized => "oversized",
            Self::Html => "html",
            Self::ErrorPage => "error-page",
            Self::MoreForms => "more-forms",
            Self::SecondFactor => "second-factor",
            Self::WrongSession => "wrong-session",
            Self::ForAnother => "for-another",
        }
    }
}

/// Where in a restore the cable is pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// Right after EnterRecovery was accepted; the phone is in recovery when it is plugged in again.
    EnterRecovery,
    /// While iBEC is uploaded.
    Ibec,
    /// While the ramdisk is uploaded.
    Ramdisk,
    /// After `bootx`, before restore mode.
    Bootx,
    /// After StartRestore, before anything is erased.
    StartRestore,
    /// While the file system is copied.
    FileSystem,
    /// After the file system, before the final status.
    AfterFileSystem,
}

impl Point {
    /// All of them, in the order of a restore.
    pub const ALL: [Self; 7] = [
        Self::EnterRecovery,
        Self::Ibec,
        Self::Ramdisk,
        Self::Bootx,
        Self::StartRestore,
        Self::FileSystem,
        Self::AfterFileSystem,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::EnterRecovery => "enter-recovery",
            Self::Ibec => "ibec",
            Self::Ramdisk => "ramdisk",
            Self::Bootx => "bootx",
            Self::StartRestore => "start-restore",
            Self::FileSystem => "file-system",
            Self::AfterFileSystem => "after-file-system",
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A fault that does not exist, or whose value makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no fault {0:?}")]
pub struct UnknownFault(String);

impl UnknownFault {
    /// Of what was written, cut to 64 characters.
    fn of(text: &str) -> Self {
        Self(text.chars().take(64).collect())
    }
}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value)));
        let unknown = || UnknownFault::of(text);
        let mode = || match value {
            Some("normal") => Ok(Mode::Normal),
            Some("recovery") => Ok(Mode::Recovery),
            Some("dfu") => Ok(Mode::Dfu),
            Some("restore") => Ok(Mode::Restore),
            _ => Err(unknown()),
        };
        let plain = |fault: Self| if value.is_none() { Ok(fault) } else { Err(unknown()) };
        match name {
            "signing-refused" => {
                value.unwrap_or("94").parse().map(Self::SigningRefused).map_err(|_| unknown())
            }
            "ticket-for-another" => plain(Self::TicketForAnother),
            "ticket-stale" => plain(Self::TicketStale),
            "download-cut" => plain(Self::DownloadCut),
            "download-interrupted" => {
                value.unwrap_or("1000000").parse().map(Self::DownloadInterrupted).map_err(|_| unknown())
            }
            "download-altered" => plain(Self::DownloadAltered),
            "cable-pulled" => Point::ALL
                .into_iter()
                .find(|point| Some(point.name()) == value)
                .map(Self::CablePulled)
                .ok_or_else(unknown),
            "never-comes-back" => mode().map(Self::NeverComesBack),
            "swapped" => mode().map(Self::Swapped),
            "restored-status" => {
                value.unwrap_or("14").parse().map(Self::RestoredStatus).map_err(|_| unknown())
            }
            "asr-checksum" => plain(Self::AsrChecksum),
            "unknown-request" => plain(Self::UnknownRequest),
            "huge-length" => plain(Self::HugeLength),
            "deep-plist" => plain(Self::DeepPlist),
            "endless-data" => plain(Self::EndlessData),
            "silent" => plain(Self::Silent),
            "false-success" => plain(Self::FalseSuccess),
            "backup-error" => value.unwrap_or("1").parse().map(Self::BackupError).map_err(|_| unknown()),
            "passcode-not-typed" => plain(Self::PasscodeNotTyped),
            "backup-needs" => value.unwrap_or_default().parse().map(Self::BackupNeeds).map_err(|_| unknown()),
            "albert" => AlbertFault::ALL
                .into_iter()
                .find(|fault| Some(fault.name()) == value)
                .map(Self::Albert)
                .ok_or_else(unknown),
            "at" => value.unwrap_or_default().parse().map(Self::At).map_err(|_| unknown()),
            _ => Err(unknown()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_by_name() {
        assert_eq!("signing-refused".parse(), Ok(Fault::SigningRefused(94)));
        assert_eq!("signing-refused=69".parse(), Ok(Fault::SigningRefused(69)));
        assert_eq!("cable-pulled=ramdisk".parse(), Ok(Fault::CablePulled(Point::Ramdisk)));
        assert_eq!("never-comes-back=restore".parse(), Ok(Fault::NeverComesBack(Mode::Restore)));
        let at = At { door: MessageDoor::Restored, nth: 17, kind: Kind::Corrupt, seed: 5 };
        assert_eq!("backup-error=208".parse(), Ok(Fault::BackupError(208)));
        assert_eq!("at=restored:17:corrupt:5".parse(), Ok(Fault::At(at)));
        for fault in AlbertFault::ALL {
            assert_eq!(format!("albert={}", fault.name()).parse(), Ok(Fault::Albert(fault)));
        }
        for bad in [
            "",
            "at",
            "at=x",
            "silent=1",
            "cable-pulled",
            "cable-pulled=x",
            "albert",
            "swapped=moon",
            "restored-status=x",
        ] {
            assert!(bad.parse::<Fault>().is_err(), "{bad}");
        }
    }
}
