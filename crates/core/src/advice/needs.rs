//! What each way needs, what becomes of Activation Lock, and until when it is open.

use serde::Serialize;

use super::WayId;
use crate::device::Trust;
use crate::facts::{Facts, Said, Sign, Situation};
use crate::mode::Mode;

/// What must be at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The passcode.
    Passcode,
    /// The one from before.
    OldPasscode,
    /// Time, and memory.
    Patience,
    /// A cable that carries data.
    Cable,
    /// The buttons of the device.
    Hands,
    /// A network at this computer.
    Network,
    /// A network at the device.
    PhoneOnline,
    /// Another device with a browser.
    OtherDevice,
    /// The password of the Apple Account.
    Account,
    /// The same, when it is set up again.
    AccountAfter,
    /// Perhaps the same: there is no sign of a lock, and Apple decides.
    AccountPerhaps,
    /// The unlock token and the supervision identity.
    Token,
    /// A computer that the device trusts.
    TrustedComputer,
    /// Room for a backup on this computer.
    Room,
    /// The organisation's administrator.
    Administrator,
    /// Receipt or seller.
    Proof,
}

impl Need {
    /// In words, as a part of a list.
    pub fn words(self) -> &'static str {
        match self {
            Self::Passcode => "the passcode",
            Self::OldPasscode => "the old passcode",
            Self::Patience => "patience",
            Self::Cable => "a cable",
            Self::Hands => "your hands on its buttons",
            Self::Network => "a network here",
            Self::PhoneOnline => "the phone online",
            Self::OtherDevice => "another device with a browser",
            Self::Account => "the Apple Account password",
            Self::AccountAfter => "the Apple Account afterwards",
            Self::AccountPerhaps => "perhaps the Apple Account afterwards",
            Self::Token => "the token and the supervision identity",
            Self::TrustedComputer => "a computer that it trusts",
            Self::Room => "room for the backup",
            Self::Administrator => "the administrator",
            Self::Proof => "the seller, the receipt, or the administrator",
        }
    }

    /// Whether it is the account that must be known.
    pub fn is_account(self) -> bool {
        matches!(self, Self::Account | Self::AccountAfter)
    }
}

/// What becomes of Activation Lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leaves {
    /// As it is.
    Untouched,
    /// The account is signed out: none remains.
    SignedOut,
    /// It stays on, if it was on.
    StaysOn,
    /// It is opened by it.
    Opened,
}

impl Leaves {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Untouched => "Activation Lock stays as it is",
            Self::SignedOut => "no Activation Lock remains",
            Self::StaysOn => "Activation Lock stays, if it was on",
            Self::Opened => "opens Activation Lock",
        }
    }
}

/// Until when a way is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// In words, behind "open".
    pub until: String,
    /// The fact behind it.
    pub fact: Option<&'static str>,
}

pub(super) fn needs(id: WayId, facts: &Facts) -> Vec<Need> {
    let seen = matches!(facts.device.mode, Mode::Recovery | Mode::Dfu | Mode::Restore);
    let trusted = facts.device.trust == Trust::Trusted;
    let by_cable = || {
        let mut needs = vec![Need::Cable, Need::Network];
        if !seen && !trusted {
            needs.push(Need::Hands);
        }
        needs.push(afterwards(facts));
        needs
    };
    match id {
        WayId::TypePasscode => vec![Need::Passcode],
        WayId::UseWhileOpen => vec![Need::PhoneOnline],
        WayId::Resume | WayId::ReinstallKeeping => vec![Need::Cable, Need::Network],
        WayId::LeaveRecovery if facts.place() == Mode::Dfu => vec![Need::Cable, Need::Hands],
        WayId::LeaveRecovery => vec![Need::Cable],
        WayId::OldPasscode => vec![Need::OldPasscode],
        WayId::WaitAndThink => vec![Need::Patience],
        WayId::SupervisedClear => vec![Need::Cable, Need::TrustedComputer, Need::Token],
        WayId::MdmClear => vec![Need::Administrator, Need::PhoneOnline],
        WayId::SignIn => vec![Need::Account],
        WayId::AccountRecovery => vec![Need::OtherDevice, Need::Patience],
        WayId::AskWhoCanOpen => vec![Need::Proof, Need::Patience],
        WayId::BackupThenErase => vec![Need::Cable, Need::Room, Need::Network, afterwards(facts)],
        WayId::OnDeviceReset => vec![Need::Account, Need::PhoneOnline],
        WayId::FindMyErase => vec![Need::Account, Need::OtherDevice, Need::PhoneOnline],
        WayId::CableErase => by_cable(),
        WayId::DfuErase => {
            let mut needs = by_cable();
            if facts.place() != Mode::Dfu && !needs.contains(&Need::Hands) {
                needs.insert(2, Need::Hands);
            }
            needs
        }
    }
}

fn afterwards(facts: &Facts) -> Need {
    match facts.activation_lock() {
        Sign::On | Sign::Unreadable => Need::AccountAfter,
        Sign::NoSign => Need::AccountPerhaps,
    }
}

pub(super) fn leaves(id: WayId, facts: &Facts) -> Leaves {
    match id {
        WayId::OnDeviceReset => Leaves::SignedOut,
        WayId::FindMyErase | WayId::CableErase | WayId::DfuErase | WayId::BackupThenErase => Leaves::StaysOn,
        WayId::Resume => match super::keeps(id, facts) {
            super::Keeps::Yes => Leaves::Untouched,
            _ => Leaves::StaysOn,
        },
        WayId::SignIn | WayId::AskWhoCanOpen if facts.situation() == Situation::Erased => Leaves::Opened,
        _ => Leaves::Untouched,
    }
}

pub(super) fn clock(id: WayId, facts: &Facts) -> Clock {
    let until = |text: &str, fact| Clock { until: text.to_owned(), fact };
    let online = if facts.since(18, 0) == Some(false) {
        "until the phone restarts: then it is off Wi-Fi"
    } else {
        "until the phone restarts, by itself after 72 hours locked: then it is off Wi-Fi"
    };
    match id {
        WayId::OldPasscode => match facts.told.hours_since_change {
            Some(hours) if hours < 72 => Clock {
                until: format!("for about {} more hours", 72 - hours),
                fact: Some("clock.previous-passcode"),
            },
            _ => until("until 72 hours after the change", Some("clock.previous-passcode")),
        },
        WayId::UseWhileOpen => until("until its screen locks", None),
        WayId::WaitAndThink => until("as long as the screen counts down or asks", Some("clock.lockout")),
        WayId::LeaveRecovery => until("always, unless an erase was begun", Some("recovery.exit")),
        WayId::MdmClear | WayId::OnDeviceReset | WayId::FindMyErase => {
            until(online, Some("clock.restart-wifi"))
        }
        WayId::SupervisedClear => {
            until("until the phone is erased; the cable for an hour after it was locked", Some("clock.usb"))
        }
        WayId::BackupThenErase => {
            until("while it trusts this computer, and for an hour after it was locked", Some("clock.usb"))
        }
        WayId::AccountRecovery => until(
            "always; the sooner it is begun, the sooner its days are over",
            Some("clock.account-recovery"),
        ),
        WayId::CableErase if facts.device.mode == Mode::Recovery => until(
            "always; the recovery screen stays about 15 minutes, as far as we know",
            Some("clock.recovery"),
        ),
        WayId::TypePasscode
        | WayId::Resume
        | WayId::ReinstallKeeping
        | WayId::SignIn
        | WayId::AskWhoCanOpen
        | WayId::CableErase
        | WayId::DfuErase => until("always", None),
    }
}

/// The command that fits this case better than the usual one.
pub(super) fn command(id: WayId, facts: &Facts) -> Option<&'static str> {
    match id {
        WayId::DfuErase if facts.device.mode == Mode::Dfu => Some("rightful unlock"),
        WayId::DfuErase if facts.device.mode == Mode::ChargeOnly => {
            Some("rightful recovery enter --unseen MODEL --dfu")
        }
        WayId::CableErase
            if facts.device.mode == Mode::ChargeOnly && facts.told.screen != crate::facts::Screen::Cable =>
        {
            Some("rightful recovery enter --unseen MODEL")
        }
        _ => None,
    }
}

/// Whether a way that erases has to be thought over because nobody has said that the account is known.
pub(super) fn account_is_open(facts: &Facts) -> bool {
    facts.told.account_known == Said::NotKnown
}
