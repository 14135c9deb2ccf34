//! What only the owner can answer or do: questions, answers, and moves of the hands.

use serde::Serialize;

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
    /// Consent to an erase. The answer is [`Answer::Typed`].
    Consent {
        /// The device as the owner calls it.
        device: String,
        /// What will be erased, in one sentence.
        what: String,
        /// The four characters that the owner types.
        type_this: String,
    },
    /// Ready to go on? The answer is [`Answer::Choice`] 0 to go on.
    Ready {
        /// What comes next.
        text: String,
    },
}

/// What the owner said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The number of the option, from 0.
    Choice(usize),
    /// What was typed.
    Typed(String),
    /// The owner wants to stop.
    Stop,
}

/// A move of the owner's hands, typed so that a sentence, a picture and a test can each show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "do")]
pub enum UserAction {
    /// Reach recovery mode by hand.
    EnterRecovery {
        /// Which buttons this model has.
        buttons: Buttons,
    },
    /// Reach DFU mode by hand.
    EnterDfu {
        /// Which buttons this model has.
        buttons: Buttons,
    },
    /// Unlock the phone and tap Trust.
    TapTrust,
    /// Plug the cable in again.
    Replug,
    /// Let go of all buttons: the wanted mode was reached.
    LetGo,
}

impl UserAction {
    /// The moves, one sentence each, in order.
    pub fn moves(&self) -> Vec<&'static str> {
        match self {
            Self::EnterRecovery { buttons } => match buttons {
                Buttons::SideAndVolumes | Buttons::TopAndVolumes => vec![
                    "press and let go of volume up",
                    "press and let go of volume down",
                    if *buttons == Buttons::SideAndVolumes {
                        "hold the side button, also past the Apple logo, until the cable picture appears"
                    } else {
                        "hold the top button, also past the Apple logo, until the cable picture appears"
                    },
                ],
                Buttons::SideAndVolumeDown => vec![
                    "hold the side button and volume down together, also past the Apple logo, until the cable picture appears",
                ],
                Buttons::HomeAndTop => vec![
                    "hold Home and the top (or side) button together, also past the Apple logo, until the cable picture appears",
                ],
            },
            Self::EnterDfu { buttons } => match buttons {
                Buttons::SideAndVolumes | Buttons::TopAndVolumes => vec![
                    "press and let go of volume up",
                    "press and let go of volume down",
                    "hold the side (or top) button until the screen is black",
                    "hold volume down as well for 5 seconds",
                    "let go of the side (or top) button, keep volume down for 10 seconds; the screen stays black",
                ],
                Buttons::SideAndVolumeDown => vec![
                    "hold the side button and volume down for 8 seconds",
                    "let go of the side button, keep volume down for 10 seconds; the screen stays black",
                ],
                Buttons::HomeAndTop => vec![
                    "hold Home and the top (or side) button for 8 seconds",
                    "let go of the top (or side) button, keep Home for 10 seconds; the screen stays black",
                ],
            },
            Self::TapTrust => vec!["unlock the phone and tap Trust"],
            Self::Replug => vec!["unplug the cable and plug it in again, at the computer itself"],
            Self::LetGo => vec!["let go of all buttons"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_family_has_moves_for_both_modes() {
        for buttons in
            [Buttons::SideAndVolumes, Buttons::SideAndVolumeDown, Buttons::HomeAndTop, Buttons::TopAndVolumes]
        {
            assert!(!UserAction::EnterRecovery { buttons }.moves().is_empty());
            assert!(!UserAction::EnterDfu { buttons }.moves().is_empty());
        }
    }
}
