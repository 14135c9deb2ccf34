//! What the screen of the drawn device shows: few lines, so that it is recognised from afar. Drawn around its middle.

use maud::{Markup, html};
use rightful_core::language::Language;
use rightful_core::mode::Mode;

/// What can be on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The lock screen: it asks for the passcode.
    Locked,
    /// It is open: the home screen.
    Open,
    /// Nothing: off, or DFU.
    Black,
    /// The sign of a start.
    Logo,
    /// The same, with a bar so far filled, in percent.
    Bar(u8),
    /// The cable and the computer: recovery mode.
    Cable,
    /// The question whether to trust this computer.
    Trust,
    /// It asks for the Apple Account that it belongs to.
    Account,
    /// Its owner has marked it as lost.
    Lost,
    /// It charges.
    Charging,
    /// The greeting of a phone that has no owner yet.
    Hello,
}

impl Screen {
    /// What a device in a mode shows.
    pub fn of(mode: Mode) -> Self {
        match mode {
            Mode::Normal => Self::Locked,
            Mode::Recovery => Self::Cable,
            Mode::Dfu => Self::Black,
            Mode::Restore => Self::Bar(0),
            Mode::ChargeOnly => Self::Charging,
        }
    }

    /// In words, for a caption and for those who do not see it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Locked => "the lock screen, which asks for the passcode",
            Self::Open => "the home screen",
            Self::Black => "a black screen",
            Self::Logo => "the Apple logo",
            Self::Bar(_) => "the Apple logo with a bar below it",
            Self::Cable => "a cable that points at a computer",
            Self::Trust => "the question whether to trust this computer",
            Self::Account => "the question for the Apple Account it belongs to",
            Self::Lost => "the message of its owner",
            Self::Charging => "a battery: it charges",
            Self::Hello => "Hello, in many languages",
        }
    }

    pub(super) fn draw(self, language: Language) -> Markup {
        match self {
            Self::Black => html! {},
            Self::Locked => locked(),
            Self::Open => open(),
            Self::Logo => logo(),
            Self::Bar(percent) => bar(percent),
            Self::Cable => cable(),
            Self::Trust => trust(),
            Self::Account => account(),
            Self::Lost => lost(),
            Self::Charging => charging(),
            Self::Hello => html! { text.hello x="0" y="8" { (greeting(language)) } },
        }
    }
}

fn greeting(language: Language) -> &'static str {
    match language {
        Language::English => "Hello",
        Language::German => "Hallo",
        Language::Spanish => "Hola",
        Language::French => "Bonjour",
        Language::Chinese => "你好",
    }
}

fn locked() -> Markup {
    html! {
        path.dim-line d="M-7-84v-6a7 7 0 0 1 14 0v6" {}
        rect.dim x="-10" y="-85" width="20" height="15" rx="3" {}
        text.clock x="0" y="-28" { "9:41" }
        @for row in 0..3 { @for column in -1..2 { circle.well cx=(column * 34) cy=(12 + row * 30) r="11" {} } }
        circle.well cx="0" cy="102" r="11" {}
    }
}

fn open() -> Markup {
    html! {
        @for row in 0..4 {
            @for column in 0..3 {
                rect.(["app-a", "app-b", "app-c", "app-d"][(row * 2 + column) % 4]) x=(-51 + column as i32 * 37) y=(-88 + row as i32 * 42) width="28" height="28" rx="7" {}
            }
        }
    }
}

/// A fruit of our own, whole and with a leaf.
fn logo() -> Markup {
    html! {
        path.white d="M0-12c6-7 24-5 24 12C24 18 11 31 6 31c-3 0-4-2-6-2s-3 2-6 2c-5 0-18-13-18-31C-24-17-6-19 0-12z" {}
        path.white d="M1-17c0-9 5-15 13-16 0 9-5 15-13 16z" {}
    }
}

fn bar(percent: u8) -> Markup {
    html! {
        g transform="translate(0 -22)" { (logo()) }
        rect.well x="-45" y="44" width="90" height="6" rx="3" {}
        rect.white x="-45" y="44" width=(90 * u32::from(percent.min(100)) / 100) height="6" rx="3" {}
    }
}

fn cable() -> Markup {
    html! {
        rect.line x="-30" y="-72" width="60" height="40" rx="5" {}
        path.line d="M-40-26h80" {}
        path.line d="M0-12v14M-7-5l7-8 7 8" {}
        path.white d="M-9 16h18v20H-9z" {}
        path.line d="M0 36v44" {}
    }
}

fn trust() -> Markup {
    html! {
        rect.well x="-52" y="-46" width="104" height="84" rx="12" {}
        path.dim-line d="M-34-26h68M-34-12h50" {}
        path.line d="M-52 8h104M0 8v30" {}
        circle.app-a cx="26" cy="23" r="7" {}
        circle.dim cx="-26" cy="23" r="7" {}
    }
}

fn account() -> Markup {
    html! {
        circle.line cx="0" cy="-52" r="14" {}
        path.line d="M-24-12c2-16 46-16 48 0" {}
        rect.well x="-48" y="8" width="96" height="24" rx="7" {}
        rect.well x="-48" y="40" width="96" height="24" rx="7" {}
        path.dim-line d="M-38 20h46M-38 52h26" {}
    }
}

fn lost() -> Markup {
    html! {
        circle.line cx="0" cy="-42" r="20" {}
        path.line d="M0-52v12M0-33v.5" {}
        path.dim-line d="M-42 4h84M-30 20h60" {}
        rect.app-b x="-40" y="44" width="80" height="26" rx="13" {}
    }
}

fn charging() -> Markup {
    html! {
        rect.line x="-30" y="-16" width="56" height="32" rx="6" {}
        path.line d="M33-5v10" {}
        rect.app-b x="-24" y="-10" width="20" height="20" rx="2" {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_told_apart_and_has_words() {
        let all = [
            Screen::Locked,
            Screen::Open,
            Screen::Black,
            Screen::Logo,
            Screen::Bar(40),
            Screen::Cable,
            Screen::Trust,
            Screen::Account,
            Screen::Lost,
            Screen::Charging,
            Screen::Hello,
        ];
        let drawn: Vec<String> = all.iter().map(|one| one.draw(Language::English).into_string()).collect();
        for (number, one) in drawn.iter().enumerate() {
            assert!(!drawn[..number].contains(one), "{:?}", all[number]);
            assert!(!all[number].words().is_empty());
        }
    }
}
