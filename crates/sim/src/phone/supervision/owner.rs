//! What the owner's hand does that supervision decides about: passcodes, faces, an hour that passes, profiles to be approved.

use super::MOST_TRIES;
use super::cloud::Cloud;
use crate::phone::state::State;
use crate::phone::{Direction, Door, Phone};

/// Whether the phone did what the hand wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obeyed {
    /// It did.
    Yes,
    /// It does not offer that now.
    No,
}

impl Phone {
    /// Tries to do something with the phone that it may refuse.
    fn try_by_hand(&self, words: &str, act: impl FnOnce(&mut State) -> bool) -> Obeyed {
        let done = self.change(act);
        let ending = if done { "" } else { ", in vain" };
        self.log(Door::Hand, Direction::Event, format!("{words}{ending}"));
        if done { Obeyed::Yes } else { Obeyed::No }
    }

    /// Sets a passcode, where no profile forbids that and the screen is open.
    pub fn set_passcode(&self) -> Obeyed {
        self.try_by_hand("sets a passcode", |state| {
            let may = !state.locked && !state.is_forbidden("allowPasscodeModification");
            state.passcode_set |= may;
            may
        })
    }

    /// Takes the passcode away, with the passcode.
    pub fn remove_passcode(&self) -> Obeyed {
        self.try_by_hand("takes the passcode away", |state| {
            let may = !state.locked && !state.is_forbidden("allowPasscodeModification");
            state.passcode_set &= !may;
            may
        })
    }

    /// Types wrong passcodes until the phone takes no more.
    pub fn lock_out(&self) -> Obeyed {
        self.try_by_hand("types wrong passcodes until it is unavailable", |state| {
            if !state.passcode_set {
                return false;
            }
            (state.locked, state.supervision.wrong_passcodes) = (true, MOST_TRIES);
            true
        })
    }

    /// Shows the owner's face, or a finger.
    pub fn show_face(&self) -> Obeyed {
        self.try_by_hand("shows a face", |state| {
            let supervision = &state.supervision;
            let may = supervision.unlocked_since_boot
                && supervision.wrong_passcodes == 0
                && state.lost.is_none()
                && !state.is_forbidden("allowFingerprintForUnlock");
            if may {
                state.open_screen();
            }
            may
        })
    }

    /// Leaves it locked for an hour: then it speaks to nobody over USB, where no profile of a supervisor allows that.
    pub fn leave_for_an_hour(&self) {
        self.log(Door::Hand, Direction::Event, "leaves it for an hour");
        self.change(|state| {
            let locked = state.passcode_set && state.locked;
            state.supervision.usb_restricted = locked && !state.is_forbidden("allowUSBRestrictedMode");
        });
    }

    /// Turns Find My on, with an account, where no profile forbids that.
    pub fn turn_find_my_on(&self, account: &str) -> Obeyed {
        self.try_by_hand("turns Find My on", |state| {
            let may = state.setup_done && !state.is_forbidden("allowFindMyDevice");
            if may {
                (state.find_my, state.account) = (true, Some(account.to_owned()));
            }
            may
        })
    }

    /// Sets a Screen Time code.
    pub fn set_screen_time_code(&self) {
        self.log(Door::Hand, Direction::Event, "sets a Screen Time code");
        self.change(|state| state.supervision.screen_time_code = true);
    }

    /// Approves the profiles that hosts have brought, in Settings, with the passcode.
    pub fn approve_profiles(&self) -> Obeyed {
        self.try_by_hand("approves the profiles that wait", |state| {
            let waiting = std::mem::take(&mut state.supervision.waiting);
            let any = !waiting.is_empty();
            for profile in waiting {
                state.install_profile(profile);
            }
            any
        })
    }

    /// Goes through set-up as far as activation, which the phone does by itself where no lock asks for an account.
    pub fn activate_in_setup(&self) -> Obeyed {
        self.try_by_hand("lets it activate itself", |state| {
            let may = state.online && !state.find_my;
            state.activated |= may;
            may
        })
    }
}

impl State {
    /// Set-up is over: a phone that nobody has prepared is managed by nobody from here on.
    pub(in crate::phone) fn finish_configuration(&mut self) {
        self.supervision.unlocked_since_boot = true;
        self.supervision.cloud.get_or_insert_with(Cloud::unmanaged);
    }
}
