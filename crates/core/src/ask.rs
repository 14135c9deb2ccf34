//! What only the owner can answer or do: questions, answers, and moves of the hands.

use std::fmt;

use serde::Serialize;

use crate::coach::{self, Mistake, Move, Sight, Target};
use crate::device::Device;
use crate::model::Buttons;

/// A question to the owner. Whoever shows it answers with the `seq` of the event that carried it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum Question {
    /// Which of several devices is meant. The answer is [`Answer::Choice`].
    WhichDevice {
        /// The devices to choose from.
        devices: Vec<Device>,
    },
    /// Consent to what cannot be taken back. The answer is [`Answer::Typed`].
    Consent {
        /// What is consented to.
        to: Loss,
        /// The device as the owner calls it.
        device: String,
        /// What will be lost, in one sentence.
        what: String,
        /// The four characters that the owner types.
        type_this: String,
    },
    /// One of several ways to go on. The answer is [`Answer::Choice`].
    Decide {
        /// What there is to decide.
        text: String,
        /// The ways, the gentlest first.
        options: Vec<Way>,
    },
    /// Ready to go on? The answer is [`Answer::Choice`] 0 to go on.
    Ready {
        /// What comes next.
        text: String,
    },
    /// Something that the owner knows, such as the name of an account. The answer is [`Answer::Typed`].
    Text {
        /// Stable name, in kebab case.
        id: &'static str,
        /// What is asked for.
        text: String,
    },
    /// The same of something that nobody else may see: a password, a code. Whoever asks shows nothing of what is typed.
    Secret {
        /// Stable name, in kebab case.
        id: &'static str,
        /// What is asked for.
        text: String,
    },
}

/// What is lost where the owner consents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Loss {
    /// Everything on the device is erased.
    Erase,
    /// What is on the device is replaced by a backup.
    Replace,
    /// Older backups on this computer are removed.
    Remove,
}

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// Stable name, in kebab case.
    pub id: &'static str,
    /// What it is and what it keeps or costs, in one sentence.
    pub text: String,
}

/// What the owner said. `Debug` shows nothing of what was typed.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// The number of the option, from 0.
    Choice(usize),
    /// What was typed.
    Typed(String),
    /// The owner wants to stop.
    Stop,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choice(index) => f.debug_tuple("Choice").field(index).finish(),
            Self::Typed(_) => f.write_str("Typed([hidden])"),
            Self::Stop => f.write_str("Stop"),
        }
    }
}

/// A move of the owner's hands, typed so that a sentence, a picture and a test can each show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "do")]
pub enum UserAction {
    /// Reach recovery mode by hand: all moves, to be read before the first.
    EnterRecovery {
        /// Which buttons this model has.
        buttons: Buttons,
    },
    /// Reach DFU mode by hand: all moves, to be read before the first.
    EnterDfu {
        /// Which buttons this model has.
        buttons: Buttons,
    },
    /// Force a restart by hand: all moves, to be read before the first.
    ForceRestart {
        /// Which buttons this model has.
        buttons: Buttons,
    },
    /// Take the device in both hands: the first move comes soon. No button is pressed meanwhile.
    GetReady {
        /// Which attempt this is, from 1.
        attempt: u32,
        /// Until the first move.
        seconds: u8,
        /// What it will be.
        first: &'static str,
    },
    /// Make this move now.
    Move {
        /// Which attempt this is, from 1.
        attempt: u32,
        /// Which move of the attempt, from 1.
        number: usize,
        /// Of how many.
        of: usize,
        /// The move.
        #[serde(rename = "move")]
        one: Move,
        /// What comes after it, to be read ahead.
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<&'static str>,
    },
    /// Go on with the move: this is what USB shows.
    KeepHolding {
        /// What it shows.
        why: Sight,
    },
    /// Let go of all buttons: the attempt has failed, and the moves begin again.
    Again {
        /// Which attempt has failed, from 1.
        attempt: u32,
        /// How.
        mistake: Mistake,
    },
    /// Change something before the next attempt: the cable, the port, the charge.
    ChangeSomething {
        /// How many attempts have failed.
        attempts: u32,
        /// What they were for.
        target: Target,
    },
    /// Unlock the phone and tap Trust.
    TapTrust,
    /// Type the passcode on the device, where it asks for it.
    TypePasscode,
    /// Plug the cable in again.
    Replug,
    /// Let go of all buttons: the wanted mode was reached.
    LetGo,
}

impl UserAction {
    /// The moves, one sentence each, in order.
    pub fn moves(&self) -> Vec<&'static str> {
        let all = |buttons, target| coach::moves(buttons, target).iter().map(|one| one.say).collect();
        match self {
            Self::EnterRecovery { buttons } => all(*buttons, Target::Recovery),
            Self::EnterDfu { buttons } => all(*buttons, Target::Dfu),
            Self::ForceRestart { buttons } => all(*buttons, Target::Restart),
            Self::GetReady { .. } => vec!["take the device in both hands; press nothing yet"],
            Self::Move { one, .. } => vec![one.say],
            Self::KeepHolding { why } => vec![match why {
                Sight::Left => "good, the restart has begun: keep holding",
                Sight::StillThere => "it has not restarted yet: keep holding, firmly",
                Sight::NotBack => "it is not back yet: go on a little longer",
            }],
            Self::Again { mistake, .. } => vec![match mistake {
                Mistake::LetGoTooEarly => {
                    "let go of all buttons: it has started as usual, because a button was let go of too early or pressed too late"
                }
                Mistake::HeldTooLong => {
                    "let go of all buttons: it shows the cable picture, because a button was let go of too late or pressed too late"
                }
                Mistake::NotRestarted => {
                    "let go of all buttons: it has not restarted, so not all of them were held down"
                }
                Mistake::NothingCame => "let go of all buttons: it has not come back in time",
                Mistake::AnotherDevice => {
                    "let go of all buttons: another device has restarted, so you hold the wrong one"
                }
            }],
            Self::ChangeSomething { target, .. } => {
                let mut changes = vec![
                    "plug the cable into another port, at the computer itself and not at a hub, a screen or a keyboard",
                    "take another cable, one that also carries data",
                    "if the screen shows an empty battery, let it charge for half an hour first",
                ];
                if *target == Target::Dfu {
                    changes.insert(
                        1,
                        "a device with Lightning: take a cable with the large USB-A plug; many with USB-C never give DFU",
                    );
                }
                changes
            }
            Self::TapTrust => vec!["unlock the phone and tap Trust"],
            Self::TypePasscode => vec!["type the passcode on the device, where it asks for it"],
            Self::Replug => vec!["unplug the cable and plug it in again, at the computer itself"],
            Self::LetGo => vec!["let go of all buttons"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_family_has_moves_for_every_target() {
        for buttons in Buttons::ALL {
            for target in [Target::Recovery, Target::Dfu, Target::Restart] {
                assert!(!target.overview(buttons).moves().is_empty());
            }
        }
    }

    #[test]
    fn a_move_tells_a_program_all_that_a_person_is_told() {
        let moves = coach::moves(Buttons::SideAndVolumeDown, Target::Dfu);
        let action = UserAction::Move {
            attempt: 1,
            number: 1,
            of: 2,
            one: moves[0],
            next: moves.get(1).map(|m| m.say),
        };
        assert_eq!(
            serde_json::to_string(&action).expect("plain data"),
            concat!(
                r#"{"do":"move","attempt":1,"number":1,"of":2,"move":{"picture":"side-and-volume-down/black","#,
                r#""say":"hold the side button and volume down together for 8 seconds","press":["side","volume-down"],"#,
                r#""release":[],"seconds":8,"at_most":20,"ends":"departure","then":1,"source":"guides"},"#,
                r#""next":"let go of the side button, keep volume down for 10 seconds; the screen stays black"}"#
            )
        );
    }

    #[test]
    fn what_was_typed_is_not_shown() {
        assert_eq!(format!("{:?}", Answer::Typed("hunter2".to_owned())), "Typed([hidden])");
    }

    #[test]
    fn only_dfu_is_a_matter_of_the_plug() {
        let cable = |target| UserAction::ChangeSomething { attempts: 3, target }.moves().join(" ");
        assert!(cable(Target::Dfu).contains("USB-A") && !cable(Target::Recovery).contains("USB-A"));
    }
}
