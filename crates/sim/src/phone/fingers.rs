//! Fingers on the buttons of a phone: what is held for how long decides where it starts, as on real ones.
//!
//! | from | held | leads to |
//! |---|---|---|
//! | the chord is complete | all the time for `RESET` | the phone leaves the bus, its screen goes black |
//! | the reset | after `DECIDES`: the partner alone, after both were down together | DFU |
//! | the reset | after `DECIDES` and `LOGO`: the power button still | recovery mode |
//! | the reset | anything else | it starts as usual |
//!
//! The chord is the power button, on models with a prelude only shortly after the two volume buttons, and on all others
//! together with the partner. The times are those that the guides for owners assume; the exact ones of the boot ROM are
//! not public.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::coach::{Button, Move};
use rightful_core::model::Buttons as Family;
use tokio::time::Instant;

use super::hand::Buttons;
use super::{Direction, Door, Phone};

/// How long the chord must be held.
const RESET: Duration = Duration::from_secs(8);
/// From the reset until the boot ROM looks which buttons are down.
const DECIDES: Duration = Duration::from_secs(9);
/// From there until iBoot looks.
const LOGO: Duration = Duration::from_secs(4);
/// The prelude may be so old at most.
const PRELUDE: Duration = Duration::from_secs(10);

/// The fingers of one hand on one phone. Clones are the same fingers.
#[derive(Clone)]
pub struct Fingers {
    phone: Phone,
    family: Family,
    /// How many times quicker everything goes than with a person.
    pace: u32,
    down: Arc<Mutex<Down>>,
}

#[derive(Default)]
struct Down {
    /// Buttons that are held, and since when.
    held: BTreeMap<Button, Instant>,
    /// The last two buttons that were let go of, the later one last.
    tapped: [Option<(Button, Instant)>; 2],
    /// Power button and partner were down together since the last reset.
    together: bool,
    /// A chord is being timed, or a restart is under way.
    busy: bool,
}

impl Fingers {
    /// Fingers on the buttons of this phone, nothing pressed. With a `pace` of 10 a second lasts a tenth.
    pub fn new(phone: &Phone, pace: u32) -> Self {
        let family = phone.read(|state| state.model.buttons);
        Self { phone: phone.clone(), family, pace: pace.max(1), down: Arc::default() }
    }

    /// Does what an owner is asked to do with the buttons. Anything else is not for fingers.
    pub fn follow(&self, action: &UserAction) {
        match action {
            UserAction::Move { one, .. } => self.make(one),
            UserAction::GetReady { .. } | UserAction::Again { .. } | UserAction::LetGo => self.let_go(),
            UserAction::EnterRecovery { .. }
            | UserAction::EnterDfu { .. }
            | UserAction::ForceRestart { .. }
            | UserAction::KeepHolding { .. }
            | UserAction::ChangeSomething { .. }
            | UserAction::TapTrust
            | UserAction::TypePasscode
            | UserAction::Replug => {}
        }
    }

    /// Makes one move. What the move lets go of besides its own buttons is let go of first.
    pub fn make(&self, one: &Move) {
        for button in one.release.iter().filter(|button| !one.press.contains(button)) {
            self.release(*button);
        }
        for button in one.press {
            self.press(*button);
        }
        for button in one.release.iter().filter(|button| one.press.contains(button)) {
            self.release(*button);
        }
    }

    /// Lets go of everything.
    pub fn let_go(&self) {
        let held: Vec<Button> = self.lock().held.keys().copied().collect();
        for button in held {
            self.release(button);
        }
    }

    /// Presses one button and keeps it down.
    pub fn press(&self, button: Button) {
        self.log(&format!("presses {button:?}"));
        let begins = {
            let mut down = self.lock();
            down.held.entry(button).or_insert_with(Instant::now);
            let (power, partner) = (self.family.power(), self.family.partner());
            down.together |= down.held.contains_key(&power) && down.held.contains_key(&partner);
            let begins = !down.busy && self.chord(&down).is_some();
            down.busy |= begins;
            begins
        };
        if begins {
            let fingers = self.clone();
            tokio::spawn(async move {
                fingers.hold().await;
                fingers.lock().busy = false;
            });
        }
    }

    /// Lets go of one button.
    pub fn release(&self, button: Button) {
        let mut down = self.lock();
        if down.held.remove(&button).is_some() {
            down.tapped = [down.tapped[1], Some((button, Instant::now()))];
            drop(down);
            self.log(&format!("lets go of {button:?}"));
        }
    }

    /// The chord as it is held now: the moments at which its buttons were pressed.
    fn chord(&self, down: &Down) -> Option<Vec<Instant>> {
        let since = |button: Button| down.held.get(&button).copied();
        let power = since(self.family.power())?;
        match self.family.prelude() {
            Some(prelude) => {
                let fresh = |(wanted, tapped): (Button, Option<(Button, Instant)>)| {
                    tapped.is_some_and(|(button, at)| {
                        button == wanted && power.saturating_duration_since(at) <= self.real(PRELUDE)
                    })
                };
                prelude.into_iter().zip(down.tapped).all(fresh).then(|| vec![power])
            }
            None => Some(vec![power, since(self.family.partner())?]),
        }
    }

    /// What follows when the chord has just become complete.
    async fn hold(&self) {
        let begun = self.chord(&self.lock());
        tokio::time::sleep(self.real(RESET)).await;
        {
            let mut down = self.lock();
            if begun.is_none() || self.chord(&down) != begun {
                return;
            }
            down.together = down.held.contains_key(&self.family.partner());
        }
        self.log("has held them long enough: the screen goes black");
        self.phone.change(|state| {
            state.presence.attached = false;
            state.presence.address += 1;
            state.away = true;
        });
        tokio::time::sleep(self.real(DECIDES)).await;
        if self.is_down(self.family.power()) {
            tokio::time::sleep(self.real(LOGO)).await;
            let to = if self.is_down(self.family.power()) { Buttons::Recovery } else { Buttons::Normal };
            self.phone.press_buttons(to);
        } else if self.is_down(self.family.partner()) && self.lock().together {
            self.phone.press_buttons(Buttons::Dfu);
        } else {
            self.phone.press_buttons(Buttons::Normal);
        }
    }

    fn is_down(&self, button: Button) -> bool {
        self.lock().held.contains_key(&button)
    }

    /// A time of a person at this pace.
    fn real(&self, time: Duration) -> Duration {
        time / self.pace
    }

    fn log(&self, words: &str) {
        self.phone.log(Door::Hand, Direction::Event, words);
    }

    fn lock(&self) -> MutexGuard<'_, Down> {
        self.down.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::coach::{Target, moves};
    use rightful_core::mode::Mode;
    use rightful_core::model::Model;

    use super::*;
    use crate::phone::spec::PhoneSpec;

    /// One model of each family.
    const MODELS: [&str; 6] = ["iPhone15,3", "iPad8,1", "iPhone9,1", "iPod9,1", "iPhone8,1", "iPhone6,1"];

    fn phone(product_type: &str) -> Phone {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.model = Model::by_product_type(product_type).expect("a model of the table");
        Phone::new(spec)
    }

    /// Makes the moves by the clock alone, as a hand does that is not told what USB shows.
    async fn by_the_clock(fingers: &Fingers, target: Target) {
        for one in moves(fingers.family, target) {
            fingers.make(one);
            let seconds = u64::from(one.seconds) + u64::from(one.then);
            tokio::time::sleep(Duration::from_secs(seconds) / fingers.pace).await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_moves_of_every_family_lead_where_they_should() {
        for pace in [1, 10] {
            for model in MODELS {
                for (target, mode) in [
                    (Target::Recovery, Mode::Recovery),
                    (Target::Dfu, Mode::Dfu),
                    (Target::Restart, Mode::Normal),
                ] {
                    let phone = phone(model);
                    by_the_clock(&Fingers::new(&phone, pace), target).await;
                    phone.until(|state| state.presence.attached).await;
                    assert_eq!(phone.presence().mode, mode, "{model} {target:?}");
                    assert_eq!(phone.read(|state| state.boots), 1, "{model} {target:?}");
                }
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn letting_go_too_early_does_nothing_or_starts_it_as_usual() {
        let phone = phone("iPhone15,3");
        let fingers = Fingers::new(&phone, 1);
        let hold = moves(fingers.family, Target::Recovery);
        for (seconds, boots) in [(5, 0), (12, 1)] {
            for one in hold {
                fingers.make(one);
            }
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            fingers.let_go();
            tokio::time::sleep(Duration::from_secs(30)).await;
            assert_eq!((phone.presence().mode, phone.presence().attached), (Mode::Normal, true));
            assert_eq!(phone.read(|state| state.boots), boots, "{seconds}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_side_button_alone_restarts_no_phone_that_wants_the_volume_buttons_first() {
        let phone = phone("iPhone15,3");
        Fingers::new(&phone, 1).press(Button::Side);
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert!(phone.presence().attached);
    }

    #[tokio::test(start_paused = true)]
    async fn the_side_button_held_too_long_on_the_way_to_dfu_leads_to_recovery() {
        let phone = phone("iPhone9,1");
        let fingers = Fingers::new(&phone, 1);
        fingers.make(&moves(fingers.family, Target::Dfu)[0]);
        tokio::time::sleep(Duration::from_secs(40)).await;
        assert_eq!(phone.presence().mode, Mode::Recovery);
    }
}
