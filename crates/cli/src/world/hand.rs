//! The owner's hand in a rehearsal: it does with one virtual phone what the events ask for.

use rightful_core::ask::UserAction;
use rightful_core::coach::Sight;
use rightful_core::id::Ecid;
use rightful_sim::phone::Phone;
use rightful_sim::phone::fingers::Fingers;

use super::scenario::Hands;

/// A hand on one phone.
pub(crate) struct Hand {
    phone: Phone,
    hands: Hands,
    fingers: Option<Fingers>,
    attempt: u32,
}

impl Hand {
    /// A hand that does so well.
    pub(crate) fn new(phone: Phone, hands: Hands) -> Self {
        Self { phone, hands, fingers: None, attempt: 0 }
    }

    /// Whether this is the phone that it holds.
    pub(crate) fn holds(&self, ecid: Ecid) -> bool {
        self.phone.ecid() == ecid
    }

    /// Does it, so many times quicker than a person.
    pub(crate) fn perform(&mut self, action: &UserAction, pace: u32) {
        let fingers = self.fingers.get_or_insert_with(|| Fingers::new(&self.phone, pace));
        if let UserAction::GetReady { attempt, .. } = action {
            self.attempt = *attempt;
        }
        let errs = self.hands == Hands::OneMistake && self.attempt == 1;
        match action {
            UserAction::KeepHolding { why: Sight::Left } if errs => fingers.let_go(),
            UserAction::TapTrust => {
                self.phone.type_passcode();
                self.phone.tap_trust();
            }
            UserAction::TypePasscode => self.phone.type_passcode(),
            UserAction::Replug => {
                self.phone.unplug();
                self.phone.replug();
            }
            other => fingers.follow(other),
        }
    }
}
