//! What the phone does from afar, for the account that Find My belongs to: it rings, is lost, erases itself, is let go of.

use rightful_core::mode::Mode;

use super::state::{Lost, State};
use super::{Direction, Door, Phone};

impl Phone {
    /// Whether Find My reaches it: it has a network, its system runs, and the account is signed in on it.
    pub fn is_reachable(&self) -> bool {
        self.read(|state| state.find_my && is_signed_in(state) && is_online(state))
    }

    /// Plays a sound.
    pub fn ring(&self) {
        self.log(Door::FindMy, Direction::ToPhone, "play a sound");
    }

    /// Shows a text of its owner's.
    pub fn show(&self, text: &str) {
        self.log(Door::FindMy, Direction::ToPhone, format!("show {text:?}"));
    }

    /// Locks itself and shows whom to call; `None` ends that, and leaves it locked. A passcode is set where it has none and
    /// the account gives one.
    pub fn lose(&self, lost: Option<Lost>, gives_passcode: bool) {
        let words = if lost.is_some() { "Lost Mode" } else { "Lost Mode ends" };
        self.log(Door::FindMy, Direction::ToPhone, words);
        self.change(|state| {
            if lost.is_some() {
                state.passcode_set |= gives_passcode;
                state.locked = true;
            }
            state.lost = lost;
        });
    }

    /// Erases itself: everything of the owner's is gone, it has to be activated, and Activation Lock is on.
    pub fn erase_itself(&self) {
        self.log(Door::FindMy, Direction::ToPhone, "erase");
        let timing = self.timing();
        // From here on nothing of the owner's can be read, whatever becomes of the restart.
        self.change(forget);
        self.restart_into(Mode::Normal, timing.away + timing.boot, |_| {});
    }

    /// The account removes it: Find My and Activation Lock are off. True where its owner is still signed in on it.
    pub fn let_go(&self) -> bool {
        self.log(Door::FindMy, Direction::Event, "the account removes it");
        self.change(|state| {
            (state.find_my, state.account, state.lost) = (false, None, None);
            is_signed_in(state)
        })
    }

    /// After that, it is back in the account with its lock, if it is online and its owner is still signed in on it.
    pub fn comes_back(&self, account: &str) -> bool {
        if !self.read(|state| is_signed_in(state) && is_online(state)) {
            return false;
        }
        self.log(Door::FindMy, Direction::FromPhone, "is in the account again");
        self.change(|state| (state.find_my, state.account) = (true, Some(account.to_owned())));
        true
    }
}

/// Its system runs and has a network.
fn is_online(state: &State) -> bool {
    state.presence.mode == Mode::Normal && !state.away && !state.without_system() && state.online
}

/// Its owner has set it up and has not erased it since.
fn is_signed_in(state: &State) -> bool {
    state.data_present && state.setup_done
}

fn forget(state: &mut State) {
    let (version, build) = (state.version.clone(), state.build.clone());
    state.become_fresh(&version, &build);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::spec::PhoneSpec;

    fn owned() -> Phone {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        phone.change(|state| state.account = Some("anna@example.com".to_owned()));
        phone
    }

    fn lost() -> Lost {
        Lost { number: "+1 555 0100".to_owned(), text: "Call me".to_owned() }
    }

    #[test]
    fn the_lock_and_whose_it_is_survive_every_erase() {
        let phone = owned();
        phone.lose(Some(lost()), false);
        phone.change(|state| state.become_fresh("18.6", "22G86"));
        phone.read(|state| {
            assert!(state.find_my && !state.activated && !state.acknowledged && !state.data_present);
            assert_eq!((state.account.as_deref(), &state.lost), (Some("anna@example.com"), &None));
        });
        phone.finish_setup();
        assert!(phone.read(|state| state.find_my && state.activated));
    }

    #[test]
    fn lost_mode_locks_and_the_right_passcode_ends_it() {
        let phone = owned();
        phone.change(|state| (state.passcode_set, state.locked) = (false, false));
        phone.lose(Some(lost()), true);
        assert!(phone.read(|state| state.passcode_set && state.locked && state.lost.is_some()));
        phone.type_passcode();
        assert!(phone.read(|state| !state.locked && state.lost.is_none()));
        phone.lose(Some(lost()), false);
        phone.lose(None, false);
        assert!(phone.read(|state| state.locked && state.lost.is_none()), "it stays locked");
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_reached_where_it_runs_has_a_network_and_an_account() {
        let phone = owned();
        assert!(phone.is_reachable());
        phone.go_offline();
        assert!(!phone.is_reachable());
        phone.go_online();
        phone.erase_itself();
        assert!(!phone.is_reachable() && phone.read(|state| !state.data_present));
        phone.until(|state| state.presence.attached).await;
        assert_eq!(phone.presence().mode, Mode::Normal);
        assert!(!phone.is_reachable(), "nobody is signed in on it");
    }
}
