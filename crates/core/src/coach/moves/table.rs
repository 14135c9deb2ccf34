//! The rows: every family of models with its moves to every target.

use super::{Button, Ends, Move, Source, Target};
use crate::model::Buttons;

/// The moves of one family to one target, in order. Never empty.
pub const fn moves(buttons: Buttons, target: Target) -> &'static [Move] {
    match (buttons, target) {
        (Buttons::SideAndVolumes, Target::Recovery) => &SIDE_AND_VOLUMES_RECOVERY,
        (Buttons::SideAndVolumes, Target::Dfu) => &SIDE_AND_VOLUMES_DFU,
        (Buttons::SideAndVolumes, Target::Restart) => &SIDE_AND_VOLUMES_RESTART,
        (Buttons::TopAndVolumes, Target::Recovery) => &TOP_AND_VOLUMES_RECOVERY,
        (Buttons::TopAndVolumes, Target::Dfu) => &TOP_AND_VOLUMES_DFU,
        (Buttons::TopAndVolumes, Target::Restart) => &TOP_AND_VOLUMES_RESTART,
        (Buttons::SideAndVolumeDown, Target::Recovery) => &SIDE_AND_VOLUME_DOWN_RECOVERY,
        (Buttons::SideAndVolumeDown, Target::Dfu) => &SIDE_AND_VOLUME_DOWN_DFU,
        (Buttons::SideAndVolumeDown, Target::Restart) => &SIDE_AND_VOLUME_DOWN_RESTART,
        (Buttons::TopAndVolumeDown, Target::Recovery) => &TOP_AND_VOLUME_DOWN_RECOVERY,
        (Buttons::TopAndVolumeDown, Target::Dfu) => &TOP_AND_VOLUME_DOWN_DFU,
        (Buttons::TopAndVolumeDown, Target::Restart) => &TOP_AND_VOLUME_DOWN_RESTART,
        (Buttons::HomeAndSide, Target::Recovery) => &HOME_AND_SIDE_RECOVERY,
        (Buttons::HomeAndSide, Target::Dfu) => &HOME_AND_SIDE_DFU,
        (Buttons::HomeAndSide, Target::Restart) => &HOME_AND_SIDE_RESTART,
        (Buttons::HomeAndTop, Target::Recovery) => &HOME_AND_TOP_RECOVERY,
        (Buttons::HomeAndTop, Target::Dfu) => &HOME_AND_TOP_DFU,
        (Buttons::HomeAndTop, Target::Restart) => &HOME_AND_TOP_RESTART,
    }
}

const fn tap(picture: &'static str, say: &'static str, button: &'static [Button], source: Source) -> Move {
    let ends = Ends::Time;
    Move { picture, say, press: button, release: button, seconds: 1, at_most: 1, ends, then: 0, source }
}

/// Until the cable picture, also past the logo.
const fn hold(picture: &'static str, say: &'static str, press: &'static [Button], source: Source) -> Move {
    let ends = Ends::Arrival;
    Move { picture, say, press, release: &[], seconds: 25, at_most: 60, ends, then: 0, source }
}

/// Until the screen is black, and `then` seconds more.
const fn until_black(
    picture: &'static str,
    say: &'static str,
    press: &'static [Button],
    (seconds, then): (u8, u8),
    source: Source,
) -> Move {
    let ends = Ends::Departure;
    Move { picture, say, press, release: &[], seconds, at_most: seconds + 12, ends, then, source }
}

/// One more button for five seconds.
const fn join(picture: &'static str, say: &'static str, press: &'static [Button], source: Source) -> Move {
    let ends = Ends::Time;
    Move { picture, say, press, release: &[], seconds: 5, at_most: 5, ends, then: 0, source }
}

/// One button goes, the other stays until the boot ROM is there.
const fn keep(picture: &'static str, say: &'static str, release: &'static [Button], source: Source) -> Move {
    let ends = Ends::Arrival;
    Move { picture, say, press: &[], release, seconds: 10, at_most: 20, ends, then: 0, source }
}

/// Hands off until it has started.
const fn wait(picture: &'static str, release: &'static [Button], source: Source) -> Move {
    let say = "let go of all buttons and wait until it has started";
    let ends = Ends::Arrival;
    Move { picture, say, press: &[], release, seconds: 40, at_most: 120, ends, then: 0, source }
}

use Button::{Home, Side, Top, VolumeDown, VolumeFar, VolumeNear, VolumeUp};
use Source::{Apple, Guides, Inferred};

const UP: Move = tap("side-and-volumes/up", "press and let go of volume up", &[VolumeUp], Apple);
const DOWN: Move = tap("side-and-volumes/down", "press and let go of volume down", &[VolumeDown], Apple);
const NEAR: Move = tap(
    "top-and-volumes/near",
    "press and let go of the volume button nearest the top button",
    &[VolumeNear],
    Apple,
);
const FAR: Move =
    tap("top-and-volumes/far", "press and let go of the other volume button", &[VolumeFar], Apple);

const SIDE_AND_VOLUMES_RECOVERY: [Move; 3] = [
    UP,
    DOWN,
    hold(
        "side-and-volumes/hold",
        "hold the side button, also past the Apple logo, until the cable picture appears",
        &[Side],
        Apple,
    ),
];
const SIDE_AND_VOLUMES_DFU: [Move; 5] = [
    UP,
    DOWN,
    until_black(
        "side-and-volumes/black",
        "hold the side button until the screen is black",
        &[Side],
        (10, 0),
        Guides,
    ),
    join("side-and-volumes/join", "hold volume down as well for 5 seconds", &[VolumeDown], Guides),
    keep(
        "side-and-volumes/keep",
        "let go of the side button, keep volume down for 10 seconds; the screen stays black",
        &[Side],
        Guides,
    ),
];
const SIDE_AND_VOLUMES_RESTART: [Move; 4] = [
    UP,
    DOWN,
    until_black(
        "side-and-volumes/logo",
        "hold the side button until the Apple logo appears",
        &[Side],
        (10, 4),
        Apple,
    ),
    wait("side-and-volumes/wait", &[Side], Apple),
];

const TOP_AND_VOLUMES_RECOVERY: [Move; 3] = [
    NEAR,
    FAR,
    hold(
        "top-and-volumes/hold",
        "hold the top button, also past the Apple logo, until the cable picture appears",
        &[Top],
        Apple,
    ),
];
const TOP_AND_VOLUMES_DFU: [Move; 5] = [
    NEAR,
    FAR,
    until_black(
        "top-and-volumes/black",
        "hold the top button until the screen is black",
        &[Top],
        (10, 0),
        Inferred,
    ),
    join(
        "top-and-volumes/join",
        "hold the volume button farther from it as well for 5 seconds",
        &[VolumeFar],
        Inferred,
    ),
    keep(
        "top-and-volumes/keep",
        "let go of the top button, keep that volume button for 10 seconds; the screen stays black",
        &[Top],
        Inferred,
    ),
];
const TOP_AND_VOLUMES_RESTART: [Move; 4] = [
    NEAR,
    FAR,
    until_black(
        "top-and-volumes/logo",
        "hold the top button until the Apple logo appears",
        &[Top],
        (10, 4),
        Apple,
    ),
    wait("top-and-volumes/wait", &[Top], Apple),
];

const SIDE_AND_VOLUME_DOWN_RECOVERY: [Move; 1] = [hold(
    "side-and-volume-down/hold",
    "hold the side button and volume down together, also past the Apple logo, until the cable picture appears",
    &[Side, VolumeDown],
    Apple,
)];
const SIDE_AND_VOLUME_DOWN_DFU: [Move; 2] = [
    until_black(
        "side-and-volume-down/black",
        "hold the side button and volume down together for 8 seconds",
        &[Side, VolumeDown],
        (8, 1),
        Guides,
    ),
    keep(
        "side-and-volume-down/keep",
        "let go of the side button, keep volume down for 10 seconds; the screen stays black",
        &[Side],
        Guides,
    ),
];
const SIDE_AND_VOLUME_DOWN_RESTART: [Move; 2] = [
    until_black(
        "side-and-volume-down/logo",
        "hold the side button and volume down together until the Apple logo appears",
        &[Side, VolumeDown],
        (10, 4),
        Apple,
    ),
    wait("side-and-volume-down/wait", &[Side, VolumeDown], Apple),
];

const TOP_AND_VOLUME_DOWN_RECOVERY: [Move; 1] = [hold(
    "top-and-volume-down/hold",
    "hold the top button and volume down together, also past the Apple logo, until the cable picture appears",
    &[Top, VolumeDown],
    Apple,
)];
const TOP_AND_VOLUME_DOWN_DFU: [Move; 2] = [
    until_black(
        "top-and-volume-down/black",
        "hold the top button and volume down together for 8 seconds",
        &[Top, VolumeDown],
        (8, 1),
        Inferred,
    ),
    keep(
        "top-and-volume-down/keep",
        "let go of the top button, keep volume down for 10 seconds; the screen stays black",
        &[Top],
        Inferred,
    ),
];
const TOP_AND_VOLUME_DOWN_RESTART: [Move; 2] = [
    until_black(
        "top-and-volume-down/logo",
        "hold the top button and volume down together until the Apple logo appears",
        &[Top, VolumeDown],
        (10, 4),
        Apple,
    ),
    wait("top-and-volume-down/wait", &[Top, VolumeDown], Apple),
];

const HOME_AND_SIDE_RECOVERY: [Move; 1] = [hold(
    "home-and-side/hold",
    "hold Home and the side button together, also past the Apple logo, until the cable picture appears",
    &[Side, Home],
    Apple,
)];
const HOME_AND_SIDE_DFU: [Move; 2] = [
    until_black(
        "home-and-side/black",
        "hold Home and the side button together for 8 seconds",
        &[Side, Home],
        (8, 1),
        Guides,
    ),
    keep(
        "home-and-side/keep",
        "let go of the side button, keep Home for 10 seconds; the screen stays black",
        &[Side],
        Guides,
    ),
];
const HOME_AND_SIDE_RESTART: [Move; 2] = [
    until_black(
        "home-and-side/logo",
        "hold Home and the side button together until the Apple logo appears",
        &[Side, Home],
        (10, 4),
        Apple,
    ),
    wait("home-and-side/wait", &[Side, Home], Apple),
];

const HOME_AND_TOP_RECOVERY: [Move; 1] = [hold(
    "home-and-top/hold",
    "hold Home and the top button together, also past the Apple logo, until the cable picture appears",
    &[Top, Home],
    Apple,
)];
const HOME_AND_TOP_DFU: [Move; 2] = [
    until_black(
        "home-and-top/black",
        "hold Home and the top button together for 8 seconds",
        &[Top, Home],
        (8, 1),
        Guides,
    ),
    keep(
        "home-and-top/keep",
        "let go of the top button, keep Home for 10 seconds; the screen stays black",
        &[Top],
        Guides,
    ),
];
const HOME_AND_TOP_RESTART: [Move; 2] = [
    until_black(
        "home-and-top/logo",
        "hold Home and the top button together until the Apple logo appears",
        &[Top, Home],
        (10, 4),
        Apple,
    ),
    wait("home-and-top/wait", &[Top, Home], Apple),
];
