//! What stands around every page: its head, the band of a rehearsal, the way to the other pages, the choice of a language.

use maud::{DOCTYPE, Markup, html};
use rightful_core::ask::UserAction;
use rightful_core::language::Language;
use rightful_core::mode::Mode;

/// Where a page belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// Devices, verdicts, runs.
    Devices,
    /// Backups and their passwords.
    Backups,
    /// Apple Account and Find My.
    Account,
    /// This computer.
    Doctor,
    /// The rescue kit.
    RescueKit,
    /// Explanations.
    Explain,
}

/// What is the same on every page.
#[derive(Debug, Clone)]
pub struct Shell {
    /// In which language it is read.
    pub language: Language,
    /// Which part of the program the page belongs to.
    pub tab: Tab,
    /// The address of this page, to come back to after a choice of language.
    pub path: String,
    /// The virtual phones, in a rehearsal.
    pub rehearsal: Option<Vec<PhoneNow>>,
    /// A run that is under way, on pages beside its own.
    pub underway: Option<Underway>,
}

/// A virtual phone as it is now, to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhoneNow {
    /// The owner's name for it.
    pub name: String,
    /// Its last four characters.
    pub last4: String,
    /// What it is doing.
    pub mode: Mode,
    /// Whether the cable is in.
    pub attached: bool,
    /// Whether it shows Hello.
    pub hello: bool,
    /// Whether its screen is locked.
    pub locked: bool,
    /// Whether the owner's data is gone.
    pub erased: bool,
}

/// A run that goes on while another page is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Underway {
    /// What it is.
    pub title: String,
    /// Of the whole, 0 to 100.
    pub percent: u8,
    /// Whether it waits for an answer.
    pub asks: bool,
    /// Whether it has ended.
    pub ended: bool,
}

/// What the owner's hands are to do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hands {
    /// The `seq` of the event that asked for it.
    pub seq: u64,
    /// What.
    pub action: UserAction,
    /// How many times quicker than a person's the hands of a rehearsal are; 1 for real ones.
    pub pace: u32,
}

impl Shell {
    /// A whole page.
    pub fn page(&self, title: &str, main: &Markup) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.language.mark()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.language.say(title)) " · Rightful" }
                    link rel="stylesheet" href="/assets/wizard.css";
                    script src="/assets/wizard.js" defer {}
                }
                body {
                    main #main { (main) }
                }
            }
        }
    }
}
