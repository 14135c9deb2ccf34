//! When the ways that erase are open.

use super::{Judged, Standing, WayId, closed, open, perhaps, unneeded};
use crate::device::Trust;
use crate::facts::{Facts, Ordered, Said, Screen, Sign, Situation};
use crate::mode::Mode;

pub(super) fn backup_then_erase(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts) {
        return judged;
    }
    match facts.situation() {
        Situation::Locked | Situation::Open => {}
        Situation::Stuck | Situation::InTheMiddle => return closed("a backup needs the phone running"),
        Situation::Erased => return closed("it is erased already: there is nothing to back up"),
        Situation::Lost => return closed("its owner has marked it as lost"),
    }
    let trust = match (facts.device.mode, facts.device.trust) {
        (Mode::ChargeOnly, _) => return closed("this computer does not see the phone"),
        (_, Trust::Untrusted) => {
            return closed("the phone does not trust this computer, and would ask for its passcode");
        }
        (_, trust) => trust,
    };
    let without = without_account(facts);
    match (facts.backup_asks(), trust) {
        (Some(false) | None, _) if without.is_some_and(|judged| judged.standing == Standing::Closed) => {
            closed("take a backup if you can, but the erase would leave a phone that nobody can use")
        }
        (Some(false), Trust::Trusted) if facts.told.account_known == Said::No => {
            perhaps("take the backup now, and erase only when you can sign in to the account again")
        }
        (Some(true), _) => closed("since iOS 16.1 every backup asks for the passcode on the phone"),
        (None, _) => perhaps("if its iOS is older than 16.1: later ones ask for the passcode"),
        (Some(false), Trust::Trusted) => match facts.told.backup_password_known {
            Said::No if facts.seen.will_encrypt == Some(true) => perhaps(
                "a backup password is set that you do not know: such a backup cannot be put back before it is found",
            ),
            Said::NotKnown if facts.seen.will_encrypt == Some(true) => {
                perhaps("a backup password is set: prove first that you know it")
            }
            _ => open("the phone trusts this computer, and its iOS asks for no passcode before a backup"),
        },
        (Some(false), _) => perhaps("if the phone trusts this computer"),
    }
}

pub(super) fn on_device_reset(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| gone_or_lost(facts)) {
        return judged;
    }
    if facts.since(15, 2) == Some(false) {
        return closed("before iOS 15.2 the phone has no such way");
    }
    if facts.told.account_known == Said::No {
        return closed("it asks for the Apple Account password, which is lost");
    }
    match (facts.situation(), facts.told.screen) {
        (Situation::InTheMiddle, _) => return closed("not while a restore runs or waits on it"),
        (Situation::Stuck, _) => {
            return perhaps("once it has left recovery mode, and if it then has mobile data");
        }
        (_, Screen::Disabled) => return closed("its screen offers nothing"),
        (_, Screen::Logo) => return closed("it does not get as far as its lock screen"),
        _ => {}
    }
    if facts.told.online == Said::No {
        return closed("it needs a network, and the phone has none");
    }
    match (facts.situation(), facts.told.account_known, facts.told.online, facts.told.screen) {
        (Situation::Open, ..) => perhaps("once its screen is locked, and wrong passcodes were typed"),
        (_, Said::Yes, Said::Yes, _) if facts.since(15, 2).is_none() => {
            perhaps("if its iOS is 15.2 or later; its screen offers it after wrong passcodes")
        }
        (_, Said::Yes, Said::Yes, Screen::Waits | Screen::Lockout) => open(
            "you know the account's password and the phone is online; of all that erase, only this leaves no lock",
        ),
        (_, Said::Yes, Said::Yes, _) => perhaps("its screen offers it after wrong passcodes"),
        (_, Said::Yes, ..) => perhaps("if the phone is online"),
        _ => perhaps("if you know the account's password, and the phone is online"),
    }
}

pub(super) fn find_my_erase(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| gone_or_lost(facts)) {
        return judged;
    }
    if facts.told.account_known == Said::No {
        return closed("it needs the Apple Account, whose password is lost");
    }
    if matches!(facts.situation(), Situation::Stuck | Situation::InTheMiddle)
        || facts.told.screen == Screen::Logo
    {
        return closed("the phone is not online as it is now");
    }
    match (facts.told.account_known, facts.told.online, facts.find_my) {
        (_, Said::No, _) => {
            perhaps("it waits until the phone is online; one that was restarted needs mobile data for that")
        }
        (_, _, Sign::NoSign) => {
            perhaps("the phone shows no sign of Find My; if iCloud.com/find lists it, this works")
        }
        (Said::Yes, Said::Yes, _) => open("you know the account, and the phone is online"),
        (Said::Yes, ..) => perhaps("if the phone is online, and Find My was on"),
        _ => perhaps("if you know the account's password, Find My was on, and the phone is online"),
    }
}

pub(super) fn cable_erase(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| gone_or_lost(facts)).or_else(|| in_the_middle(facts)) {
        return judged;
    }
    if facts.place() == Mode::Dfu {
        return closed("it is in DFU mode already, from where it goes on");
    }
    if let Some(judged) = without_account(facts) {
        return judged;
    }
    match facts.told.account_known {
        Said::Yes => open("it works on a locked phone, without passcode and without trust"),
        _ => open("it works on a locked phone; check before that you can sign in to its Apple Account"),
    }
}

pub(super) fn dfu_erase(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| gone_or_lost(facts)).or_else(|| in_the_middle(facts)) {
        return judged;
    }
    let failed = facts.told.tried.contains(&WayId::CableErase);
    match (facts.place(), without_account(facts)) {
        (_, Some(judged)) => judged,
        (Mode::Dfu, None) => open("it is in DFU mode, from where it goes on"),
        (_, None) if failed => open("the restore from recovery mode has failed"),
        (_, None) => perhaps("only when the restore from recovery mode fails"),
    }
}

/// Where there is nothing to erase, or nobody to allow it.
fn gone_or_lost(facts: &Facts) -> Option<Judged> {
    match facts.situation() {
        Situation::Erased => Some(closed("it is erased already; another erase takes no lock off")),
        Situation::Lost if facts.told.account_known != Said::Yes => {
            Some(closed("its owner has marked it as lost: only their account opens it"))
        }
        Situation::Lost => Some(perhaps("once Lost Mode is ended")),
        _ => None,
    }
}

/// Where something else comes first.
fn in_the_middle(facts: &Facts) -> Option<Judged> {
    if facts.situation() != Situation::InTheMiddle || facts.told.tried.contains(&WayId::Resume) {
        return None;
    }
    match facts.seen.interrupted.map(|left| left.ordered) {
        Some(Ordered::Update) => {
            Some(perhaps("if the update that was left in the middle cannot be taken up"))
        }
        Some(Ordered::Erase) => Some(closed("the erase that was left in the middle is taken up instead")),
        None => Some(closed("not while a restore runs or waits on it")),
    }
}

/// What a lost account, or an organisation, makes of an erase by cable.
fn without_account(facts: &Facts) -> Option<Judged> {
    let tried = |way| facts.told.tried.contains(&way);
    let nobody_helps = tried(WayId::AccountRecovery) && tried(WayId::AskWhoCanOpen);
    match (facts.told.account_known, facts.told.organisation, facts.activation_lock()) {
        (Said::No, _, Sign::NoSign) => Some(perhaps(
            "the phone shows no sign of a lock, and Apple decides: the account may be asked for afterwards",
        )),
        (Said::No, ..) if nobody_helps => Some(closed("it would leave a phone that nobody can use")),
        (Said::No, ..) => {
            Some(perhaps("get the account back first: without it nobody can use the phone afterwards"))
        }
        (_, Said::Yes, _) => {
            Some(perhaps("it enrols with its organisation again afterwards: ask the administrator first"))
        }
        _ => None,
    }
}
