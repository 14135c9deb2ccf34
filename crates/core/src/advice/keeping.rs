//! When the ways that keep the data are open.

use super::{Judged, WayId, closed, does_not_start, off_the_lock_screen, open, perhaps, unneeded};
use crate::device::Trust;
use crate::facts::{Facts, Ordered, Said, Screen, Situation, SystemGone};
use crate::mode::Mode;

pub(super) fn type_passcode(facts: &Facts) -> Judged {
    match (facts.told.passcode_known, facts.situation()) {
        (_, Situation::Erased) => closed("it is erased already, and asks for no passcode"),
        (Said::No, _) => closed("you do not know it"),
        (Said::NotKnown, _) => closed("you have not said that you know it"),
        (Said::Yes, Situation::Locked) => match facts.told.screen {
            Screen::Lockout => closed("the screen counts down no more: it takes no further passcode"),
            Screen::Disabled => closed("the phone takes no further passcode"),
            Screen::Waits => perhaps("you know it, and type it when the countdown ends"),
            _ if does_not_start(facts) => perhaps("once it gets as far as its lock screen"),
            _ => open("you know it"),
        },
        (Said::Yes, Situation::Open) => open("you know it, and the screen is open: nothing has to be done"),
        (Said::Yes, Situation::Lost) => open("typed on the phone it ends Lost Mode too"),
        (Said::Yes, Situation::Stuck) => perhaps("once it has started again"),
        (Said::Yes, Situation::InTheMiddle) => match facts.seen.interrupted.map(|left| left.gone) {
            Some(SystemGone::Yes) => closed("its old system is gone, and its passcode with it"),
            _ => perhaps("once it has started again, if its system is still whole"),
        },
    }
}

pub(super) fn use_while_open(facts: &Facts) -> Judged {
    match (facts.situation(), facts.told.passcode_known) {
        (Situation::Open, Said::Yes) => closed("not needed: you know the passcode"),
        (Situation::Open, Said::No) => open("its screen is open now, and you do not know the passcode"),
        (Situation::Open, Said::NotKnown) => {
            perhaps("its screen is open now; if you do not know the passcode, this comes first")
        }
        _ => closed("its screen is not open"),
    }
}

pub(super) fn resume(facts: &Facts) -> Judged {
    match (facts.situation(), facts.seen.interrupted.map(|left| (left.ordered, left.gone))) {
        (Situation::InTheMiddle, Some((_, SystemGone::Yes))) => {
            open("its data are gone already, and it needs its system to start")
        }
        (Situation::InTheMiddle, Some((Ordered::Update, _))) => {
            open("an update of it was left in the middle, which keeps everything")
        }
        (Situation::InTheMiddle, Some((Ordered::Erase, SystemGone::No))) => {
            open("an erase of it was agreed to, and has not begun")
        }
        (Situation::InTheMiddle, Some((Ordered::Erase, SystemGone::Perhaps))) => {
            open("an erase of it was begun, perhaps")
        }
        (Situation::InTheMiddle, None) => perhaps(
            "a restore runs on it, or another computer has left it there; let one that runs come to its end",
        ),
        (_, Some(_)) => closed("the phone is running again: nothing waits to be taken up"),
        (_, None) => closed("nothing was left in the middle"),
    }
}

pub(super) fn leave_recovery(facts: &Facts) -> Judged {
    match facts.situation() {
        Situation::Stuck if facts.told.starts == Said::No => {
            closed("it comes back to the same screen by itself")
        }
        Situation::Stuck if facts.place() == Mode::Dfu => {
            open("it waits in DFU mode; leaving it erases nothing")
        }
        Situation::Stuck => open("it waits in recovery mode; leaving it erases nothing"),
        Situation::InTheMiddle if facts.place() == Mode::Restore => closed("a restore runs or waits on it"),
        Situation::InTheMiddle => match facts.seen.interrupted.map(|left| (left.ordered, left.gone)) {
            Some((_, SystemGone::Yes)) => closed("its old system is gone: there is nothing to go back to"),
            Some((Ordered::Erase, SystemGone::No)) => open("nothing was erased yet"),
            Some((Ordered::Update, _)) => perhaps("its system may be half installed"),
            Some((Ordered::Erase, SystemGone::Perhaps)) | None => {
                perhaps("an erase may have begun; if its system is still there, it starts")
            }
        },
        _ => closed("it is not in recovery mode"),
    }
}

pub(super) fn reinstall_keeping(facts: &Facts) -> Judged {
    let left_in_vain = facts.told.tried.contains(&WayId::LeaveRecovery) || facts.told.starts == Said::No;
    match facts.situation() {
        Situation::Stuck if left_in_vain => open("it does not start, and this keeps everything"),
        Situation::Stuck if facts.told.starts == Said::Yes => {
            closed("it starts: this mends nothing, and lets nobody in")
        }
        Situation::Stuck => perhaps("if it comes back to the same screen after it has left it"),
        Situation::Locked if does_not_start(facts) => {
            open("it does not get as far as its lock screen, and this keeps everything")
        }
        Situation::InTheMiddle => match facts.seen.interrupted.map(|left| (left.ordered, left.gone)) {
            Some((_, SystemGone::Yes)) => closed("its old system is gone"),
            Some((Ordered::Update, _)) => closed("the update that was left in the middle comes first"),
            Some((Ordered::Erase, _)) => perhaps("if it does not start, and no erase has begun"),
            None => closed("not while a restore runs or waits on it"),
        },
        _ => closed("it starts: this mends nothing, and lets nobody in"),
    }
}

pub(super) fn old_passcode(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts) {
        return judged;
    }
    if facts.since(17, 0) == Some(false) {
        return closed("before iOS 17 the old passcode opens nothing");
    }
    if facts.told.changed_lately == Said::No || facts.told.hours_since_change.is_some_and(|hours| hours > 72)
    {
        return closed("it was not changed in the last 72 hours");
    }
    if facts.told.previous_known == Said::No {
        return closed("you do not know the one from before");
    }
    if let Some(later) = off_the_lock_screen(facts) {
        return later;
    }
    match facts.told.screen {
        Screen::Disabled => return closed("its screen offers nothing"),
        Screen::Logo => return perhaps("once it gets as far as its lock screen"),
        _ => {}
    }
    let changed = facts.told.changed_lately == Said::Yes || facts.told.hours_since_change.is_some();
    let offered = matches!(facts.told.screen, Screen::Waits | Screen::Lockout);
    match (changed, facts.told.previous_known) {
        (true, Said::Yes) if facts.since(17, 0) == Some(true) && offered => open(
            "you know the one from before; look for \"Forgot Passcode?\" on the screen, and type no wrong passcode",
        ),
        (true, Said::Yes) if facts.since(17, 0) == Some(true) => {
            open("it was changed less than 72 hours ago, and you know the one from before")
        }
        (true, _) => perhaps("if you know the one from before, and its iOS is 17 or later"),
        (false, _) => perhaps("if it was changed in the last 72 hours, on iOS 17 or later"),
    }
}

pub(super) fn wait_and_think(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts) {
        return judged;
    }
    if facts.told.ideas_left == Said::No {
        return closed("you have no passcode left to try");
    }
    if let Some(later) = off_the_lock_screen(facts) {
        return later;
    }
    match facts.told.screen {
        Screen::Asks => open("the phone still takes a passcode"),
        Screen::Waits => open("the screen counts down: waiting loses nothing"),
        Screen::Lockout => closed("the screen counts down no more: it takes no further passcode"),
        Screen::Disabled => closed("the phone takes no further passcode"),
        Screen::Logo => perhaps("once it gets as far as its lock screen"),
        _ => perhaps("if its screen counts down, or still takes a passcode"),
    }
}

pub(super) fn supervised_clear(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| out_of_reach(facts)) {
        return judged;
    }
    match (facts.told.token_saved, facts.seen.supervised) {
        (_, Some(false)) => closed("it is not supervised"),
        (Said::No, _) => closed("no unlock token was saved for it"),
        (Said::NotKnown, None) => closed("nothing says that it is supervised, or that a token was saved"),
        (Said::NotKnown, Some(true)) => {
            perhaps("it is supervised: if it was you, and you have saved an unlock token")
        }
        (Said::Yes, _) if facts.situation() == Situation::Stuck => perhaps("once it has left recovery mode"),
        (Said::Yes, _) if facts.device.mode == Mode::Normal && facts.device.trust == Trust::Trusted => {
            match facts.told.screen {
                Screen::Lockout | Screen::Disabled => {
                    perhaps("you have its unlock token; a phone that takes no further passcode may refuse it")
                }
                _ => open("you have its unlock token, and it trusts this computer"),
            }
        }
        (Said::Yes, _) => perhaps(
            "you have its unlock token; it needs a computer that the phone trusts, and a data connection",
        ),
    }
}

pub(super) fn mdm_clear(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts).or_else(|| out_of_reach(facts)) {
        return judged;
    }
    match (facts.told.organisation, facts.seen.supervised) {
        (Said::No, _) => closed("it belongs to no organisation"),
        (Said::NotKnown, Some(false) | None) => closed("nothing says that an organisation manages it"),
        (Said::NotKnown, Some(true)) if facts.told.token_saved == Said::Yes => {
            closed("you supervise it yourself")
        }
        (Said::NotKnown, Some(true)) => perhaps("it is supervised: if a school or a company manages it"),
        (Said::Yes, _) => match (facts.told.administrator, facts.told.online, facts.situation()) {
            (Said::No, ..) => closed("its administrator cannot be reached"),
            (_, _, Situation::Stuck) => perhaps("once it has left recovery mode, and is online"),
            (_, Said::No, _) => {
                perhaps("once it is online, by mobile data or through a computer that it trusts")
            }
            (Said::Yes, ..) => open("its administrator can do it from afar, and nothing is erased"),
            (Said::NotKnown, ..) => perhaps("if its administrator can be reached"),
        },
    }
}

/// Where neither a token nor a command arrives any more.
fn out_of_reach(facts: &Facts) -> Option<Judged> {
    match facts.situation() {
        Situation::Erased => Some(closed("it is erased already, and asks for no passcode")),
        Situation::InTheMiddle => Some(closed("not while a restore runs or waits on it")),
        Situation::Lost => Some(closed("its owner has marked it as lost")),
        Situation::Locked | Situation::Open | Situation::Stuck => None,
    }
}

pub(super) fn sign_in(facts: &Facts) -> Judged {
    match (facts.situation(), facts.told.account_known) {
        (Situation::Erased, Said::Yes) if facts.told.second_factor == Said::No => {
            perhaps("you know its password; if it wants a code as well, that has to be found first")
        }
        (Situation::Erased, Said::Yes) => open("the phone asks for it, and you know it"),
        (Situation::Erased, Said::NotKnown) => perhaps("if you know it"),
        (Situation::Erased, Said::No) => closed("its password is lost"),
        (Situation::Lost, Said::Yes) => open("it is yours: end Lost Mode at iCloud.com/find"),
        _ => closed("the phone does not ask for it now"),
    }
}

pub(super) fn account_recovery(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts) {
        return judged;
    }
    match (facts.told.account_known, facts.told.second_factor) {
        (Said::No, _) => open("its password is lost, and the phone asks for it after every erase"),
        (Said::Yes, Said::No) => open("you know its password, and no code for it can be had"),
        (Said::Yes, _) => closed("you know its password"),
        (Said::NotKnown, _) => closed("you have not said that its password is lost"),
    }
}

pub(super) fn ask_who_can_open(facts: &Facts) -> Judged {
    if let Some(judged) = unneeded(facts) {
        return judged;
    }
    match (facts.situation(), facts.told.account_known) {
        (Situation::Lost, _) => open("its owner has marked it as lost: the message on it says whom to call"),
        (Situation::Erased, Said::No) => open("nobody opens its lock without them"),
        (Situation::Erased, Said::NotKnown) => perhaps("if you do not know the account that it asks for"),
        (Situation::Erased, Said::Yes) => closed("you know the account"),
        (_, Said::No) if facts.told.tried.contains(&WayId::AccountRecovery) => {
            open("the account cannot be got back, and an erase without it leaves a phone that nobody can use")
        }
        (_, Said::No) => perhaps("if the account cannot be got back"),
        _ => closed("there are ways that need nobody else"),
    }
}
