//! What a device on the cable is doing, and what may follow what.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a device on the cable is doing; it decides which door opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// iOS is running (also at the lock screen and at Hello).
    Normal,
    /// iBoot shows the cable picture and waits for a computer.
    Recovery,
    /// The boot ROM waits; the screen is black.
    Dfu,
    /// The restore ramdisk runs; the Apple logo with a bar.
    Restore,
    /// On the bus for power only: locked for over an hour. Nothing can be read.
    ChargeOnly,
}

impl Mode {
    /// Whether a device in this mode can next be seen in `next` (after a restart that a host asked for or did not ask for).
    pub fn may_become(self, next: Self) -> bool {
        match self {
            Self::Normal => matches!(next, Self::Normal | Self::Recovery | Self::Dfu | Self::ChargeOnly),
            Self::Recovery => matches!(next, Self::Recovery | Self::Restore | Self::Normal | Self::Dfu),
            Self::Dfu => matches!(next, Self::Dfu | Self::Recovery | Self::Normal),
            Self::Restore => matches!(next, Self::Restore | Self::Normal | Self::Recovery | Self::Dfu),
            Self::ChargeOnly => matches!(next, Self::Normal | Self::Recovery | Self::Dfu | Self::ChargeOnly),
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Normal => "normal",
            Self::Recovery => "recovery",
            Self::Dfu => "DFU",
            Self::Restore => "restore",
            Self::ChargeOnly => "charging only",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_never_jumps_from_ios_into_the_restore_ramdisk() {
        assert!(!Mode::Normal.may_become(Mode::Restore));
        assert!(!Mode::Dfu.may_become(Mode::Restore));
        assert!(Mode::Recovery.may_become(Mode::Restore));
        assert!(Mode::Restore.may_become(Mode::Normal));
    }
}
