//! The hand on the phone: locks, unlocks, answers dialogs, presses buttons. Whatever a test or an owner does without a cable.

use rightful_core::mode::Mode;

use super::spec::PairingAnswer;
use super::state::State;
use super::{Direction, Door, Phone};

/// Where hands can bring a phone with its buttons alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Buttons {
    /// Held past the logo, with the cable in, until the cable picture appears.
    Recovery,
    /// The longer dance, until the screen stays black.
    Dfu,
    /// A forced restart. A phone that is told to stay in recovery, or has no system, is in recovery again.
    Normal,
}

impl Phone {
    fn hand(&self, words: &str) {
        self.log(Door::Hand, Direction::Event, words);
    }

    /// Presses the side button: the screen is locked.
    pub fn lock_screen(&self) {
        self.hand("locks the screen");
        self.change(|state| state.locked = true);
    }

    /// Types the right passcode, or shows the right face: the screen is open.
    pub fn unlock_screen(&self) {
        self.hand("unlocks the screen");
        self.change(|state| {
            if !state.supervision.is_locked_out() {
                state.open_screen();
            }
        });
    }

    /// Types the passcode where the phone asks for it.
    pub fn type_passcode(&self) {
        self.hand("types the passcode");
        self.change(|state| {
            if !state.supervision.is_locked_out() {
                state.open_screen();
                state.passcodes_typed += 1;
            }
        });
    }

    /// Taps Trust, now or when the question appears.
    pub fn tap_trust(&self) {
        self.hand("taps Trust");
        self.change(|state| state.pairing = PairingAnswer::Accepted);
    }

    /// Taps Don't Trust, now or when the question appears.
    pub fn tap_do_not_trust(&self) {
        self.hand("taps Don't Trust");
        self.change(|state| state.pairing = PairingAnswer::Denied);
    }

    /// Goes through set-up to its end, with the owner's own account where Activation Lock asks for it: the phone is activated,
    /// with no passcode and no data of its own.
    pub fn finish_setup(&self) {
        self.hand("finishes set-up");
        self.change(|state| {
            (state.activated, state.setup_done, state.locked) = (true, true, false);
            state.acknowledged = true;
            state.finish_configuration();
        });
    }

    /// Turns Find My off, with the password of the Apple Account.
    pub fn turn_find_my_off(&self) {
        self.hand("turns Find My off");
        self.change(|state| (state.find_my, state.account, state.lost) = (false, None, None));
    }

    /// Gives the phone a network.
    pub fn go_online(&self) {
        self.hand("gives it a network");
        self.change(|state| state.online = true);
    }

    /// Takes the phone's network away.
    pub fn go_offline(&self) {
        self.hand("takes its network away");
        self.change(|state| state.online = false);
    }

    /// Presses the buttons that lead there; the phone restarts whatever it was doing.
    pub fn press_buttons(&self, to: Buttons) {
        let timing = self.timing();
        match to {
            Buttons::Recovery => {
                self.hand("presses the buttons for recovery");
                self.restart_into(Mode::Recovery, timing.away, |_| {});
            }
            Buttons::Dfu => {
                self.hand("presses the buttons for DFU");
                self.restart_into(Mode::Dfu, timing.away, State::renew_nonces);
            }
            Buttons::Normal => {
                self.hand("presses the buttons for a restart");
                let stays = self.read(|state| {
                    state.without_system()
                        || state.nvram.get("auto-boot").is_some_and(|value| value == "false")
                });
                if stays {
                    self.restart_into(Mode::Recovery, timing.away, |_| {});
                } else {
                    self.restart_into(Mode::Normal, timing.away + timing.boot, |state| {
                        state.locked = state.passcode_set;
                    });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::spec::PhoneSpec;

    #[tokio::test(start_paused = true)]
    async fn buttons_lead_to_every_mode_that_they_can() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let nonce = phone.read(|state| state.boot.ap_nonce.clone());
        for (buttons, mode) in
            [(Buttons::Recovery, Mode::Recovery), (Buttons::Dfu, Mode::Dfu), (Buttons::Normal, Mode::Normal)]
        {
            phone.press_buttons(buttons);
            phone.until(|state| state.presence.attached).await;
            assert_eq!(phone.presence().mode, mode);
        }
        assert_ne!(phone.read(|state| state.boot.ap_nonce.clone()), nonce, "DFU makes new nonces");
    }

    #[tokio::test(start_paused = true)]
    async fn a_phone_that_is_told_to_stay_in_recovery_stays_there() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        phone.change(|state| state.nvram.insert("auto-boot".to_owned(), "false".to_owned()));
        phone.press_buttons(Buttons::Normal);
        phone.until(|state| state.presence.attached).await;
        assert_eq!(phone.presence().mode, Mode::Recovery);
    }
}
