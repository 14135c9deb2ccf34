//! All that is known of the owner's case: from the device, from this computer, and from the owner's answers.

mod seen;
mod told;

use serde::{Deserialize, Serialize};

use crate::device::{Device, Lock};
use crate::mode::Mode;

pub use seen::{BackupSeen, Interrupted, MOST_BACKUPS, Ordered, Seen, SystemGone};
pub use told::{Said, Screen, Told};

/// What could be learnt about a lock or a switch. "Off" is never concluded from silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// It is on.
    On,
    /// The device says that it is not associated.
    NoSign,
    /// It cannot be read in this mode; assume that it is on.
    Unreadable,
}

/// The facts of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The device on the cable.
    pub device: Device,
    /// Find My, and with it Activation Lock.
    pub find_my: Sign,
    /// Whether the device says that it is activated.
    pub activation: Option<String>,
    /// Charge in percent.
    pub battery: Option<u8>,
    /// What else the device and this computer show.
    pub seen: Seen,
    /// What the owner says.
    pub told: Told,
}

/// What stands in the way, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// The screen asks for a passcode, or will.
    Locked,
    /// The screen is open now.
    Open,
    /// In recovery or DFU mode.
    Stuck,
    /// A restore was left in the middle, or runs.
    InTheMiddle,
    /// It is erased already: at Hello, or it asks for the account that it belongs to.
    Erased,
    /// Its owner has marked it as lost.
    Lost,
}

impl Facts {
    /// What the cable alone shows of a device: nothing more is known.
    pub fn of(device: Device) -> Self {
        Self {
            device,
            find_my: Sign::Unreadable,
            activation: None,
            battery: None,
            seen: Seen::default(),
            told: Told::default(),
        }
    }

    /// The version of iOS: as the device tells it, else as its owner does.
    pub fn version(&self) -> Option<&str> {
        self.device.version.as_deref().or(self.told.version.as_deref())
    }

    /// Whether the version is at least this one, major and minor; `None` where it is not known.
    pub fn since(&self, major: u32, minor: u32) -> Option<bool> {
        let mut parts = self.version()?.split('.').map(|part| part.parse::<u32>().ok());
        let ours = (parts.next()??, parts.next().flatten().unwrap_or(0));
        Some(ours >= (major, minor))
    }

    /// The mode; for a device that this computer does not see, what the owner sees on its screen stands in.
    pub fn place(&self) -> Mode {
        match (self.device.mode, self.told.screen) {
            (Mode::ChargeOnly, Screen::Cable) => Mode::Recovery,
            (mode, _) => mode,
        }
    }

    /// What stands in the way.
    pub fn situation(&self) -> Situation {
        let in_middle = self.seen.interrupted.is_some();
        match self.place() {
            Mode::Restore => Situation::InTheMiddle,
            Mode::Recovery | Mode::Dfu if in_middle => Situation::InTheMiddle,
            Mode::Recovery | Mode::Dfu => Situation::Stuck,
            Mode::Normal | Mode::ChargeOnly => self.running(),
        }
    }

    fn running(&self) -> Situation {
        match self.told.screen {
            Screen::Lost => Situation::Lost,
            Screen::Hello | Screen::LockedToOwner => Situation::Erased,
            Screen::Open => Situation::Open,
            // What the owner sees is newer than what the cable said.
            Screen::Asks
            | Screen::Waits
            | Screen::Lockout
            | Screen::Disabled
            | Screen::Cable
            | Screen::Logo => Situation::Locked,
            Screen::NotKnown if self.seen.setup_done == Some(false) => Situation::Erased,
            Screen::NotKnown if self.device.lock == Lock::Unlocked => Situation::Open,
            Screen::NotKnown => Situation::Locked,
        }
    }

    /// Whether every new backup asks for the passcode on the device: since iOS 16.1 and 15.7.1, not in 16.0.
    pub fn backup_asks(&self) -> Option<bool> {
        let version = self.version()?;
        let mut parts = version.split('.').map(|part| part.parse::<u32>().ok());
        let ours = (parts.next()??, parts.next().flatten().unwrap_or(0), parts.next().flatten().unwrap_or(0));
        Some(ours >= (16, 1, 0) || ((15, 7, 1)..(16, 0, 0)).contains(&ours))
    }

    /// Activation Lock, as far as it shows anywhere. A screen that asks for the account is a sign that it is on.
    pub fn activation_lock(&self) -> Sign {
        match (self.told.screen, self.find_my) {
            (Screen::LockedToOwner | Screen::Lost, _) => Sign::On,
            (_, sign) => sign,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn running(version: Option<&str>) -> Facts {
        let mut device = Device::unseen(None);
        device.mode = Mode::Normal;
        device.version = version.map(str::to_owned);
        Facts::of(device)
    }

    #[test]
    fn which_backups_ask_for_the_passcode_is_a_matter_of_the_version() {
        for (version, asks) in [
            ("15.7", Some(false)),
            ("15.7.1", Some(true)),
            ("15.8.3", Some(true)),
            ("16.0.3", Some(false)),
            ("16.1", Some(true)),
            ("26.1", Some(true)),
            ("12.5.7", Some(false)),
            ("new", None),
        ] {
            assert_eq!(running(Some(version)).backup_asks(), asks, "{version}");
        }
        assert_eq!(running(None).backup_asks(), None);
    }

    #[test]
    fn the_owners_eyes_are_newer_than_the_cable() {
        let mut facts = running(None);
        facts.device.lock = Lock::Unlocked;
        assert_eq!(facts.situation(), Situation::Open);
        facts.told.screen = Screen::Waits;
        assert_eq!(facts.situation(), Situation::Locked);
        facts.told.screen = Screen::LockedToOwner;
        assert_eq!((facts.situation(), facts.activation_lock()), (Situation::Erased, Sign::On));
        facts.device.mode = Mode::ChargeOnly;
        facts.told.screen = Screen::Cable;
        assert_eq!(facts.situation(), Situation::Stuck);
    }

    #[test]
    fn a_version_is_compared_by_its_numbers() {
        assert_eq!(running(Some("9.3")).since(15, 2), Some(false));
        assert_eq!(running(Some("15.2")).since(15, 2), Some(true));
        assert_eq!(running(Some("17")).since(17, 0), Some(true));
        assert_eq!(running(Some("x")).since(17, 0), None);
    }
}
