//! The drawn device: our own picture of each family of models, what its screen should show, and the buttons to press, lit.
//!
//! | body | which | buttons |
//! |---|---|---|
//! | [`Body::Face`] | iPhone without a Home button | side, two for the volume |
//! | [`Body::HomeSide`] | iPhone 6 to 8, SE since the second | Home, side, two for the volume |
//! | [`Body::HomeTop`] | iPhone 5s, the first SE, iPod touch | Home, top, two for the volume |
//! | [`Body::Slate`] | iPad without a Home button | top, two for the volume beside it |
//! | [`Body::SlateHome`] | iPad with a Home button | Home, top, two for the volume |
//!
//! A lit button has a ring and an arrow, so that colour is not the only sign. The picture has a name in words for those who do not see it.

mod screen;

use maud::{Markup, html};
use rightful_core::coach::{Button, Move};
use rightful_core::language::Language;
use rightful_core::model::{Biometrics, Buttons, Model};

pub use screen::Screen;

/// What it looks like from the front.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// iPhone without a Home button.
    Face,
    /// iPhone with a Home button and a side button.
    HomeSide,
    /// iPhone or iPod touch with a Home button and a top button.
    HomeTop,
    /// iPad without a Home button.
    Slate,
    /// iPad with a Home button.
    SlateHome,
}

impl Body {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Face, Self::HomeSide, Self::HomeTop, Self::Slate, Self::SlateHome];

    /// Of a model; where it is not known, an iPhone of today.
    pub fn of(model: Option<&Model>) -> Self {
        let Some(model) = model else { return Self::Face };
        match (model.kind(), model.buttons) {
            ("iPad", Buttons::TopAndVolumes) => Self::Slate,
            ("iPad", _) => Self::SlateHome,
            (_, Buttons::SideAndVolumes) if model.biometrics == Biometrics::FaceId => Self::Face,
            (_, Buttons::SideAndVolumes | Buttons::SideAndVolumeDown | Buttons::HomeAndSide) => {
                Self::HomeSide
            }
            (_, Buttons::HomeAndTop | Buttons::TopAndVolumeDown) => Self::HomeTop,
            (_, Buttons::TopAndVolumes) => Self::Slate,
        }
    }

    /// One that has these buttons, where the model is not known.
    pub fn with(buttons: Buttons) -> Self {
        match buttons {
            Buttons::SideAndVolumes => Self::Face,
            Buttons::SideAndVolumeDown | Buttons::HomeAndSide => Self::HomeSide,
            Buttons::TopAndVolumeDown | Buttons::HomeAndTop => Self::HomeTop,
            Buttons::TopAndVolumes => Self::Slate,
        }
    }

    fn has_home(self) -> bool {
        matches!(self, Self::HomeSide | Self::HomeTop | Self::SlateHome)
    }

    /// The case.
    fn case(self) -> Area {
        match self {
            Self::Face => Area { x: 55, y: 34, w: 150, h: 306, r: 28 },
            Self::HomeSide => Area { x: 55, y: 34, w: 150, h: 306, r: 26 },
            Self::HomeTop => Area { x: 58, y: 44, w: 144, h: 290, r: 22 },
            Self::Slate | Self::SlateHome => Area { x: 22, y: 54, w: 208, h: 278, r: 18 },
        }
    }

    /// What shows the picture.
    fn glass(self) -> Area {
        let case = self.case();
        match self {
            Self::Face => Area { x: case.x + 7, y: case.y + 7, w: case.w - 14, h: case.h - 14, r: 22 },
            Self::HomeSide | Self::HomeTop => {
                Area { x: case.x + 8, y: case.y + 42, w: case.w - 16, h: case.h - 88, r: 3 }
            }
            Self::Slate => Area { x: case.x + 11, y: case.y + 11, w: case.w - 22, h: case.h - 22, r: 9 },
            Self::SlateHome => Area { x: case.x + 9, y: case.y + 26, w: case.w - 18, h: case.h - 62, r: 3 },
        }
    }

    /// Where a button is, and from which side it is pressed.
    fn key(self, button: Button) -> Option<(Area, From)> {
        let case = self.case();
        let (left, right) = (case.x - 5, case.x + case.w);
        let key = |x, y, w, h| Area { x, y, w, h, r: 2 };
        let slate = matches!(self, Self::Slate | Self::SlateHome);
        Some(match button {
            Button::VolumeUp if !slate => (key(left, case.y + 74, 5, 30), From::Left),
            Button::VolumeDown if !slate => (key(left, case.y + 114, 5, 30), From::Left),
            Button::VolumeNear | Button::VolumeUp => (key(right, case.y + 30, 5, 26), From::Right),
            Button::VolumeFar | Button::VolumeDown => (key(right, case.y + 64, 5, 26), From::Right),
            Button::Side => (key(right, case.y + 84, 5, 46), From::Right),
            Button::Top if slate => (key(case.x + case.w - 52, case.y - 5, 32, 5), From::Above),
            Button::Top => (key(case.x + case.w - 56, case.y - 5, 32, 5), From::Above),
            Button::Home => {
                let r = if slate { 12 } else { 15 };
                let below = if slate { 18 } else { 23 };
                (
                    Area {
                        x: case.x + case.w / 2 - r,
                        y: case.y + case.h - below - r,
                        w: 2 * r,
                        h: 2 * r,
                        r,
                    },
                    From::Below,
                )
            }
        })
        .filter(|_| self.buttons().contains(&button) || slate)
    }

    fn buttons(self) -> &'static [Button] {
        match self {
            Self::Face => &[Button::VolumeUp, Button::VolumeDown, Button::Side],
            Self::HomeSide => &[Button::VolumeUp, Button::VolumeDown, Button::Side, Button::Home],
            Self::HomeTop => &[Button::VolumeUp, Button::VolumeDown, Button::Top, Button::Home],
            Self::Slate => &[Button::VolumeNear, Button::VolumeFar, Button::Top],
            Self::SlateHome => &[Button::VolumeNear, Button::VolumeFar, Button::Top, Button::Home],
        }
    }
}

/// A rectangle with round corners, in units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Area {
    x: i32,
    y: i32,
    w: i32,
    h: i32,
    r: i32,
}

impl Area {
    fn draw(self, class: &str) -> Markup {
        html! { rect.(class) x=(self.x) y=(self.y) width=(self.w) height=(self.h) rx=(self.r) {} }
    }

    fn middle(self) -> (i32, i32) {
        (self.x + self.w / 2, self.y + self.h / 2)
    }
}

/// From which side a button is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Left,
    Right,
    Above,
    Below,
}

/// The whole picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing<'a> {
    /// The device.
    pub body: Body,
    /// What its screen shows.
    pub screen: Screen,
    /// Buttons that are to be pressed now, in this order.
    pub lit: &'a [Button],
    /// Whether the cable is in.
    pub cable: bool,
}

impl Drawing<'_> {
    /// As a picture with this name.
    pub fn draw(&self, name: &str, language: Language) -> Markup {
        let (case, glass) = (self.body.case(), self.body.glass());
        html! {
            svg.phone viewBox="-16 0 292 390" role="img" aria-label=(name) {
                @if self.cable {
                    path.cable d=(format!("M{} {}v40", case.middle().0, case.y + case.h + 10)) {}
                    rect.plug x=(case.middle().0 - 11) y=(case.y + case.h) width="22" height="14" rx="3" {}
                }
                @for button in self.body.buttons() {
                    @if let Some((key, _)) = self.body.key(*button).filter(|_| *button != Button::Home) { (key.draw("key")) }
                }
                (case.draw("shell"))
                (glass.draw("glass"))
                @if self.body == Body::Face { rect.well x=(case.middle().0 - 21) y=(case.y + 15) width="42" height="11" rx="6" {} }
                @else if self.body.has_home() {
                    @if let Some((home, _)) = self.body.key(Button::Home) {
                        @let (x, y) = home.middle();
                        circle.lens cx=(x) cy=(y) r=(home.r) {}
                    }
                }
                g transform=(format!("translate({} {})", glass.middle().0, glass.middle().1)) { (self.screen.draw(language)) }
                @for (number, button) in self.lit.iter().enumerate() { (self.light(number, *button)) }
            }
        }
    }

    /// A button that is to be pressed: bright, with a ring, and an arrow that points at it.
    fn light(&self, number: usize, button: Button) -> Markup {
        let Some((key, from)) = self.body.key(button) else { return html! {} };
        let (x, y) = key.middle();
        let (turn, ring) = match from {
            From::Left => (0, Area { x: key.x - 6, y: key.y - 6, w: key.w + 12, h: key.h + 12, r: 8 }),
            From::Right => (180, Area { x: key.x - 6, y: key.y - 6, w: key.w + 12, h: key.h + 12, r: 8 }),
            From::Above => (90, Area { x: key.x - 6, y: key.y - 6, w: key.w + 12, h: key.h + 12, r: 8 }),
            From::Below => {
                (270, Area { x: key.x - 6, y: key.y - 6, w: key.w + 12, h: key.h + 12, r: key.r + 6 })
            }
        };
        let away = if from == From::Below { key.r + 8 } else { 10 };
        let order = (self.lit.len() > 1).then(|| (number + 1).to_string());
        // The number stays upright however the arrow is turned.
        let (dx, dy) = match from {
            From::Left => (-1, 0),
            From::Right => (1, 0),
            From::Above => (0, -1),
            From::Below => (0, 1),
        };
        html! {
            (key.draw("lit"))
            (ring.draw("ring"))
            g.arrow-group {
                g transform=(format!("translate({x} {y}) rotate({turn})")) {
                    path.arrow d=(format!("M-{away} 0l-18-16v8h-26v16h26v8z")) {}
                }
                @if let Some(order) = order {
                    text.tip x=(x + dx * (away + 30)) y=(y + dy * (away + 30) + 6) { (order) }
                }
            }
        }
    }
}

/// Which buttons are down during the last of these moves: what it presses, and what was held before and not let go of.
pub fn pressed(moves: &[Move]) -> Vec<Button> {
    let Some((now, before)) = moves.split_last() else { return Vec::new() };
    let mut down: Vec<Button> = Vec::new();
    for one in before {
        down.extend(one.press);
        down.retain(|button| !one.release.contains(button));
    }
    if !now.is_tap() {
        down.retain(|button| !now.release.contains(button));
    }
    for button in now.press {
        if !down.contains(button) {
            down.push(*button);
        }
    }
    down
}

#[cfg(test)]
mod tests {
    use rightful_core::coach::{Target, moves};
    use rightful_core::model::table::MODELS;

    use super::*;

    #[test]
    fn every_button_that_a_move_needs_is_on_the_picture() {
        for model in MODELS {
            let body = Body::of(Some(model));
            for target in [Target::Recovery, Target::Dfu, Target::Restart] {
                for one in moves(model.buttons, target) {
                    for button in one.press {
                        assert!(body.key(*button).is_some(), "{}: {button:?} on {body:?}", model.name);
                    }
                }
            }
        }
    }

    #[test]
    fn the_pictures_follow_what_the_models_look_like() {
        let of = |name| Body::of(Model::by_name(name));
        assert_eq!(of("iPhone 14 Pro Max"), Body::Face);
        assert_eq!(of("iPhone 8"), Body::HomeSide);
        assert_eq!(of("iPhone 7"), Body::HomeSide);
        assert_eq!(Body::of(None), Body::Face);
        for buttons in Buttons::ALL {
            let body = Body::with(buttons);
            for one in moves(buttons, Target::Dfu) {
                assert!(one.press.iter().all(|button| body.key(*button).is_some()), "{buttons:?}");
            }
        }
    }

    #[test]
    fn what_is_held_stays_lit_until_it_is_let_go_of() {
        let all = moves(Buttons::SideAndVolumeDown, Target::Dfu);
        assert_eq!(pressed(&all[..1]), [Button::Side, Button::VolumeDown]);
        assert_eq!(pressed(&all[..2]), [Button::VolumeDown]);
        let all = moves(Buttons::SideAndVolumes, Target::Recovery);
        assert_eq!(pressed(&all[..1]), [Button::VolumeUp], "a tap");
        assert_eq!(pressed(&all[..3]), [Button::Side]);
        assert!(pressed(&[]).is_empty());
    }

    #[test]
    fn a_lit_button_has_more_than_colour() {
        let lit = [Button::Side, Button::VolumeDown];
        let drawing = Drawing { body: Body::Face, screen: Screen::Black, lit: &lit, cable: true };
        let text = drawing.draw("an iPhone", Language::English).into_string();
        assert_eq!((text.matches("class=\"ring\"").count(), text.matches("class=\"arrow\"").count()), (2, 2));
        assert!(text.contains("aria-label=\"an iPhone\"") && !text.contains("style="), "{text}");
    }
}
