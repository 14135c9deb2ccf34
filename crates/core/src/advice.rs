//! The ways back in that exist for a case, gentlest first: what each keeps, needs and costs. A pure table.

use serde::Serialize;

use crate::device::{Lock, Trust};
use crate::facts::Facts;
use crate::mode::Mode;

/// One way back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// Stable name.
    pub id: WayId,
    /// What the owner does or lets Rightful do.
    pub title: &'static str,
    /// Whether the owner's data survives it.
    pub keeps_data: Keeps,
    /// What must be at hand.
    pub needs: &'static str,
    /// Until when it is open.
    pub open_until: &'static str,
    /// The command that carries it out, where there is one.
    pub command: Option<&'static str>,
}

/// The ways, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayId {
    /// Leave recovery without restoring.
    LeaveRecovery,
    /// The passcode from before a change.
    OldPasscode,
    /// Wait out the timer, and think.
    WaitAndThink,
    /// "Forgot Passcode?" on the phone itself.
    OnDeviceReset,
    /// Erase and restore by cable.
    CableErase,
}

/// Whether the owner's data survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keeps {
    /// Everything stays.
    Yes,
    /// Everything is erased.
    No,
}

/// The ways that exist for these facts, least destructive first. Never empty.
pub fn advise(facts: &Facts) -> Vec<Way> {
    let mode = facts.device.mode;
    let mut ways = Vec::new();
    if mode == Mode::Recovery {
        ways.push(Way {
            id: WayId::LeaveRecovery,
            title: "Leave recovery mode without erasing",
            keeps_data: Keeps::Yes,
            needs: "cable, one minute",
            open_until: "always, unless an erase was begun",
            command: Some("rightful recovery exit"),
        });
    }
    if matches!(mode, Mode::Normal | Mode::ChargeOnly) {
        if facts.device.lock != Lock::Unlocked {
            ways.push(Way {
                id: WayId::OldPasscode,
                title: "The passcode from before you changed it",
                keeps_data: Keeps::Yes,
                needs: "the old passcode, iOS 17 or later",
                open_until: "72 h after the change",
                command: None,
            });
            ways.push(Way {
                id: WayId::WaitAndThink,
                title: "Wait until the phone lets you try again, and think",
                keeps_data: Keeps::Yes,
                needs: "patience",
                open_until: "while the screen counts down; not at \"Security Lockout\"",
                command: None,
            });
        }
        ways.push(Way {
            id: WayId::OnDeviceReset,
            title: "\"Forgot Passcode?\" on the phone itself",
            keeps_data: Keeps::No,
            needs: "the Apple Account password, a network",
            open_until: "it restarts (then it has no Wi-Fi)",
            command: None,
        });
    }
    ways.push(Way {
        id: WayId::CableErase,
        title: "Erase and restore by cable",
        keeps_data: Keeps::No,
        needs: match (mode, facts.device.trust) {
            (Mode::Recovery | Mode::Dfu | Mode::Restore, _) | (_, Trust::Trusted) => {
                "cable, network, 20 to 40 min"
            }
            (Mode::Normal | Mode::ChargeOnly, Trust::Untrusted | Trust::Unknown) => {
                "cable, network, perhaps your hands on its buttons, 20 to 40 min"
            }
        },
        open_until: "always",
        command: Some("rightful unlock"),
    });
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::{Device, Handle};
    use crate::facts::Sign;
    use crate::ports::UsbId;

    fn facts(mode: Mode, lock: Lock, trust: Trust) -> Facts {
        Facts {
            device: Device {
                handle: Handle::Usb(UsbId(1)),
                mode,
                ecid: None,
                udid: None,
                model: None,
                name: None,
                serial: None,
                version: None,
                build: None,
                trust,
                lock,
            },
            find_my: Sign::Unreadable,
            activation: None,
            battery: None,
        }
    }

    #[test]
    fn the_least_destructive_way_is_always_first() {
        for mode in [Mode::Normal, Mode::Recovery, Mode::Dfu, Mode::Restore, Mode::ChargeOnly] {
            for lock in [Lock::Locked, Lock::Unlocked, Lock::Unknown] {
                for trust in [Trust::Trusted, Trust::Untrusted, Trust::Unknown] {
                    let ways = advise(&facts(mode, lock, trust));
                    let first_erasing = ways.iter().position(|way| way.keeps_data == Keeps::No);
                    let last_keeping = ways.iter().rposition(|way| way.keeps_data == Keeps::Yes);
                    assert!(last_keeping.is_none_or(|keeping| first_erasing.is_none_or(|e| keeping < e)));
                    assert_eq!(ways.last().map(|way| way.id), Some(WayId::CableErase));
                }
            }
        }
    }

    #[test]
    fn a_phone_in_recovery_is_first_offered_the_way_out() {
        let ways = advise(&facts(Mode::Recovery, Lock::Unknown, Trust::Unknown));
        assert_eq!(ways[0].id, WayId::LeaveRecovery);
        assert!(ways.iter().all(|way| !way.needs.contains("hands")), "it is there already");
    }
}
