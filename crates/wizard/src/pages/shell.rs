//! What stands around every page: its head, the band of a rehearsal, the way to the other pages, the choice of a language, and at the
//! bottom the three answers that never move: what is happening, is anything erased, may I unplug.

use std::borrow::Cow;

use maud::{DOCTYPE, Markup, html};
use rightful_core::ask::UserAction;
use rightful_core::coach::Button;
use rightful_core::event::{Erased, Status, Unplug};
use rightful_core::language::{Kind, Language};
use rightful_core::mode::Mode;
use rightful_core::model::Model;

use super::icons::Icon;
use super::phone::{Body, Drawing, Screen};

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

impl Tab {
    /// Those that have an address. What is said of this computer and of the rescue kit is drawn, and served nowhere yet.
    const ALL: [Self; 4] = [Self::Devices, Self::Backups, Self::Account, Self::Explain];

    fn href(self) -> &'static str {
        match self {
            Self::Devices => "/",
            Self::Backups => "/backups",
            Self::Account => "/account",
            Self::Doctor => "/doctor",
            Self::RescueKit => "/rescue-kit",
            Self::Explain => "/explain",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Devices => "Your device",
            Self::Backups => "Backups",
            Self::Account => "Account",
            Self::Doctor => "This computer",
            Self::RescueKit => "Rescue kit",
            Self::Explain => "Answers",
        }
    }
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

impl PhoneNow {
    /// What its screen shows.
    pub fn screen(&self) -> Screen {
        match self.mode {
            Mode::Normal if self.hello => Screen::Hello,
            Mode::Normal if !self.locked => Screen::Open,
            mode => Screen::of(mode),
        }
    }
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

/// How sentences are said: in which language, of which kind of device.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    /// The language.
    pub language: Language,
    kind: Kind,
}

impl Voice {
    /// A sentence of ours in the language that is read here.
    pub fn say(self, english: &str) -> Cow<'_, str> {
        self.language.say_of(self.kind, english)
    }

    /// Several things as a part of a sentence.
    pub fn list(self, items: &[&str]) -> String {
        self.language.list(self.kind, items)
    }

    /// What begins in lower case, with a capital; names keep their small letter.
    pub fn up(self, english: &str) -> String {
        let said = self.language.say_of(self.kind, english);
        let first = said.split([' ', ',']).next().unwrap_or_default();
        let is_name =
            first.contains(['.', '/']) || first.chars().skip(1).any(char::is_uppercase) || first == "usbmuxd";
        let mut letters = said.chars();
        match letters.next() {
            Some(letter) if !is_name => letter.to_uppercase().chain(letters).collect(),
            _ => said.into_owned(),
        }
    }

    /// What begins in lower case, as a title: with a capital, and without a full stop.
    pub fn heading(self, english: &str) -> String {
        let said = self.sentence(english);
        said.trim_end_matches(['.', '。']).to_owned()
    }

    /// What begins in lower case, as a sentence with its full stop.
    pub fn sentence(self, english: &str) -> String {
        let said = self.up(english);
        if said.ends_with(['.', '?', '!', '。', '？', '…']) {
            said
        } else {
            self.language.sentence(&said)
        }
    }
}

impl Shell {
    /// The voice of a page that is about no device.
    pub fn voice(&self) -> Voice {
        self.about(None)
    }

    /// The voice of a page about a device of this model.
    pub fn about(&self, model: Option<&Model>) -> Voice {
        let kind = model.map_or_else(Kind::default, |model| Kind::named(model.kind()));
        Voice { language: self.language, kind }
    }

    /// A whole page on which nothing is under way.
    pub fn page(&self, title: &str, main: &Markup) -> Markup {
        self.page_with(title, main, &idle())
    }

    /// A whole page with the three answers of a run.
    pub fn page_with(&self, title: &str, main: &Markup, status: &Status) -> Markup {
        let voice = self.voice();
        let title = voice.say(title);
        html! {
            (DOCTYPE)
            html lang=(self.language.mark()) dir="ltr" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) " · " "Rightful" }
                    link rel="icon" href="/assets/mark.svg" type="image/svg+xml";
                    link rel="stylesheet" href="/assets/wizard.css";
                    script src="/assets/wizard.js" defer {}
                }
                body data-events="/events" {
                    a.skip href="#main" { (voice.say("Skip to what matters")) }
                    (self.top(voice))
                    div.lost #lost role="alert" hidden {
                        (Icon::Mind.draw())
                        p { (voice.say("Rightful does not answer any more. Start it again; a run that was under way can be taken up.")) }
                    }
                    main.page #main tabindex="-1" { (main) }
                    (three(voice, status))
                    p.unseen #told role="status" aria-live="polite" {}
                    p.unseen #told-now role="alert" {}
                }
            }
        }
    }

    fn top(&self, voice: Voice) -> Markup {
        html! {
            header {
                @if self.rehearsal.is_some() { p.band { (voice.say("Rehearsal. No phone is touched.")) } }
                div.top {
                a.brand href="/" { (mark()) "Rightful" }
                nav aria-label=(voice.say("Main pages")) {
                    ul {
                        @for tab in Tab::ALL {
                            li { a href=(tab.href()) aria-current=[(tab == self.tab).then_some("page")] { (voice.say(tab.title())) } }
                        }
                    }
                }
                details.menu {
                    summary { (Icon::Globe.draw()) (self.language.name()) span.unseen { (voice.say("Change the language")) } }
                    form.tongues method="post" action="/language" {
                        input type="hidden" name="back" value=(self.path);
                        ul {
                            @for language in Language::ALL {
                                li {
                                    button name="language" value=(language.tag()) lang=(language.mark()) aria-current=[(language == self.language).then_some("true")] {
                                        (language.name())
                                    }
                                }
                            }
                        }
                    }
                }
            }
            }
        }
    }

    /// A word on the run that goes on elsewhere, for pages beside it.
    pub fn elsewhere(&self) -> Markup {
        let voice = self.voice();
        let Some(run) = self.underway.as_ref().filter(|run| !run.ended) else { return html! {} };
        html! {
            aside.say.(if run.asks { "mind" } else { "info" }) aria-label=(voice.say("What is under way")) {
                (if run.asks { Icon::Question } else { Icon::Pulse }.draw())
                div.flow {
                    p { strong { (voice.say(&run.title)) } }
                    p { a href="/run" {
                        @if run.asks { (voice.say("It waits for your answer")) } @else { (voice.say(&format!("It is at {} %; look at it", run.percent))) }
                    } }
                }
            }
        }
    }
}

/// The sign of the program, and the icon of its pages.
fn mark() -> Markup {
    html! {
        svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" {
            rect x="8" y="3" width="16" height="26" rx="4" {}
            path d="M12.5 16.5l3 3 4.5-6.5" {}
        }
    }
}

/// The answers while nothing is done.
pub fn idle() -> Status {
    Status {
        happening: "nothing is being done; Rightful only looks".to_owned(),
        erased: Erased::No,
        unplug: Unplug::Harmless,
    }
}

/// The three lines.
fn three(voice: Voice, status: &Status) -> Markup {
    let (erased, erased_icon, erased_class) = match status.erased {
        Erased::No => ("nothing", Icon::Keep, "is-good"),
        Erased::Unknown => ("nothing by Rightful; what was before cannot be told", Icon::Question, "is-mind"),
        Erased::MayHaveBegun => ("it may have begun", Icon::Erase, "is-mind"),
        Erased::Yes => ("yes", Icon::Erase, "is-mind"),
    };
    let (unplug, unplug_class) = match status.unplug {
        Unplug::Harmless => ("at any time", "is-good"),
        Unplug::StartsOver => ("better not, it would start over", "is-mind"),
        Unplug::NotNow => ("not before it is done", "is-mind"),
    };
    html! {
        footer.status aria-label=(voice.say("The three answers")) {
            dl {
                div { dt { (Icon::Pulse.draw()) (voice.say("What is happening")) } dd #happening { (voice.up(&status.happening)) } }
                div.(erased_class) { dt { (erased_icon.draw()) (voice.say("Is anything erased?")) } dd #erased { (voice.up(erased)) } }
                div.(unplug_class) { dt { (Icon::Plug.draw()) (voice.say("May I unplug?")) } dd #unplug { (voice.up(unplug)) } }
            }
        }
    }
}

/// The drawn device beside a page, with what it shows beneath it.
pub(super) fn figure(voice: Voice, drawing: &Drawing<'_>, name: &str, large: bool) -> Markup {
    let words = voice.up(drawing.screen.words());
    html! {
        figure.aside.large[large] #device {
            (drawing.draw(&voice.language.about(name, &words), voice.language))
            figcaption { strong { (name) } br; span { (words) } @if !drawing.cable { br; (voice.say("The cable is out.")) } }
        }
    }
}

/// The same, of a virtual phone as it is now; `percent` is how far a restore is.
pub(super) fn virtual_figure(
    voice: Voice,
    phone: &PhoneNow,
    body: Body,
    lit: &[Button],
    large: bool,
    percent: u8,
) -> Markup {
    let screen = if phone.mode == Mode::Restore { Screen::Bar(percent) } else { phone.screen() };
    let drawing = Drawing { body, screen, lit, cable: phone.attached };
    figure(voice, &drawing, &format!("{} …{}", phone.name, phone.last4), large)
}
