//! The moves of the hands for every family of models: to recovery mode, to DFU mode, and for a forced restart.
//!
//! | where a line comes from | how sure it is |
//! |---|---|
//! | [`Source::Apple`] | Apple's own pages on recovery mode and on forced restarts say so |
//! | [`Source::Guides`] | the guides of open tools and their users agree on the buttons; the seconds vary a little |
//! | [`Source::Inferred`] | concluded from a sister model that has the same buttons |
//!
//! The seconds of a hold are what to expect, not what to count to: what USB shows ends it sooner or later.

mod table;

use serde::Serialize;

use crate::model::Buttons;

pub use table::moves;

/// A button, as its owner finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Button {
    /// Volume up.
    VolumeUp,
    /// Volume down.
    VolumeDown,
    /// The volume button nearest the top button, on an iPad.
    VolumeNear,
    /// The other volume button, on an iPad.
    VolumeFar,
    /// The button on the right side.
    Side,
    /// The button on top.
    Top,
    /// The Home button.
    Home,
}

/// Where hands can bring a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The cable picture.
    Recovery,
    /// The black screen of the boot ROM.
    Dfu,
    /// Whatever it starts into by itself.
    Restart,
}

/// What ends a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ends {
    /// Its seconds.
    Time,
    /// The device leaves the bus: its screen goes black.
    Departure,
    /// The device is back on the bus.
    Arrival,
}

/// Where a line comes from, and so how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Apple's own pages.
    Apple,
    /// The guides of open tools and the experience of their users.
    Guides,
    /// From a sister model with the same buttons.
    Inferred,
}

/// One move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Move {
    /// The name of its picture, `family/what`; stable.
    pub picture: &'static str,
    /// The line to show or to speak.
    pub say: &'static str,
    /// Buttons to press at its beginning, in this order.
    pub press: &'static [Button],
    /// Buttons to let go of at its beginning. A tap lets go of what it has just pressed.
    pub release: &'static [Button],
    /// How long it is expected to last, in seconds.
    pub seconds: u8,
    /// The longest it can last, in seconds. More than `seconds` only where USB shows the end.
    pub at_most: u8,
    /// What ends it.
    pub ends: Ends,
    /// From the departure to the end, in seconds, where [`Ends::Departure`] ends it.
    pub then: u8,
    /// Where it comes from.
    pub source: Source,
}

impl Move {
    /// A short press: what was pressed is let go of at once.
    pub fn is_tap(&self) -> bool {
        !self.press.is_empty() && self.press == self.release
    }
}

impl Buttons {
    /// The button that wakes it: the one that is held for every restart.
    pub const fn power(self) -> Button {
        match self {
            Self::SideAndVolumes | Self::SideAndVolumeDown | Self::HomeAndSide => Button::Side,
            Self::TopAndVolumes | Self::TopAndVolumeDown | Self::HomeAndTop => Button::Top,
        }
    }

    /// The button that, held when the other is let go of, leads to DFU.
    pub const fn partner(self) -> Button {
        match self {
            Self::SideAndVolumes | Self::SideAndVolumeDown | Self::TopAndVolumeDown => Button::VolumeDown,
            Self::TopAndVolumes => Button::VolumeFar,
            Self::HomeAndSide | Self::HomeAndTop => Button::Home,
        }
    }

    /// The two buttons that are pressed shortly before the hold, where a restart needs them.
    pub const fn prelude(self) -> Option<[Button; 2]> {
        match self {
            Self::SideAndVolumes => Some([Button::VolumeUp, Button::VolumeDown]),
            Self::TopAndVolumes => Some([Button::VolumeNear, Button::VolumeFar]),
            Self::SideAndVolumeDown | Self::TopAndVolumeDown | Self::HomeAndSide | Self::HomeAndTop => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::model::table::MODELS;

    const TARGETS: [Target; 3] = [Target::Recovery, Target::Dfu, Target::Restart];

    #[test]
    fn nothing_is_pressed_twice_or_let_go_of_unpressed_and_the_last_move_waits_for_the_device() {
        for buttons in Buttons::ALL {
            for target in TARGETS {
                let moves = moves(buttons, target);
                let mut down = BTreeSet::new();
                for (number, one) in moves.iter().enumerate() {
                    let last = number + 1 == moves.len();
                    assert_eq!(one.ends == Ends::Arrival, last, "{buttons:?} {target:?} {number}");
                    assert!(one.at_most >= one.seconds && one.seconds > 0, "{one:?}");
                    assert_eq!(one.ends == Ends::Time, one.at_most == one.seconds, "{one:?}");
                    for button in one.press {
                        assert!(down.insert(*button), "{one:?}");
                    }
                    for button in one.release {
                        assert!(down.remove(button), "{one:?}");
                    }
                    // What the line says is what the hand does.
                    assert!(!one.is_tap() || one.say.starts_with("press and let go of"), "{one:?}");
                }
                let expected: BTreeSet<Button> = match target {
                    Target::Recovery => moves.last().expect("moves").press.iter().copied().collect(),
                    Target::Dfu => [buttons.partner()].into(),
                    Target::Restart => BTreeSet::new(),
                };
                assert_eq!(down, expected, "{buttons:?} {target:?}");
            }
        }
    }

    #[test]
    fn every_picture_shows_one_thing_and_the_line_names_each_button() {
        let mut pictures = BTreeMap::new();
        for buttons in Buttons::ALL {
            for one in TARGETS.iter().flat_map(|target| moves(buttons, *target)) {
                let shown = (one.say, one.press, one.release);
                assert_eq!(*pictures.entry(one.picture).or_insert(shown), shown, "{}", one.picture);
                for button in one.press {
                    let word = match button {
                        Button::VolumeUp => "volume up",
                        Button::VolumeDown => "volume down",
                        Button::VolumeNear => "nearest the top button",
                        Button::VolumeFar => "volume button",
                        Button::Side => "side button",
                        Button::Top => "top button",
                        Button::Home => "Home",
                    };
                    assert!(one.say.contains(word), "{one:?}");
                }
            }
        }
    }

    #[test]
    fn every_model_of_the_table_has_its_family_and_every_family_its_models() {
        for buttons in Buttons::ALL {
            assert!(MODELS.iter().any(|model| model.buttons == buttons), "{buttons:?}");
        }
        for model in MODELS {
            let side = model.kind() == "iPhone"
                && !model.product_type.starts_with("iPhone6,")
                && model.product_type != "iPhone8,4";
            assert_eq!(model.buttons.power() == Button::Side, side, "{model:?}");
        }
    }
}
