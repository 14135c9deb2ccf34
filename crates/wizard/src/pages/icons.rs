//! The signs beside words: our own drawings, in the colour of the text. Each is hidden from readers of the page, who have the words.

use maud::{Markup, html};

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// In order, done, kept.
    Check,
    /// To be minded.
    Mind,
    /// Something is erased.
    Erase,
    /// Everything is kept.
    Keep,
    /// What is happening.
    Pulse,
    /// The cable.
    Plug,
    /// Time.
    Clock,
    /// Not known.
    Question,
    /// Closed.
    Closed,
    /// A line of a list.
    Dot,
    /// Passed over.
    Skip,
    /// The choice of a language.
    Globe,
    /// To be saved.
    Save,
    /// A folder.
    Folder,
    /// A file.
    File,
    /// A password.
    Key,
    /// A place.
    Place,
    /// A sound.
    Sound,
}

impl Icon {
    /// The drawing.
    pub fn draw(self) -> Markup {
        html! {
            svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" {
                @for path in self.paths() { path d=(path) {} }
            }
        }
    }

    fn paths(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["M4.5 12.5l5 5 10-11"],
            Self::Mind => &["M12 4L2.8 20h18.4L12 4z", "M12 10v4.5", "M12 17.4v.1"],
            Self::Erase => &["M4 15.5L13.5 5l6 5.5L11 20H7.5L4 15.5z", "M8.8 10.2l6 5.4", "M11 20h9"],
            Self::Keep => &[
                "M12 3l7.5 3v5.5c0 4.5-3 7.8-7.5 9.5-4.5-1.7-7.5-5-7.5-9.5V6L12 3z",
                "M8.5 12l2.5 2.5 4.5-5",
            ],
            Self::Pulse => &["M3 12h4l3-7 4 14 3-7h4"],
            Self::Plug => &["M8 3v5M16 3v5", "M6 8h12v3a6 6 0 0 1-12 0V8z", "M12 17v4"],
            Self::Clock => &["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 7.5V12l3 2"],
            Self::Question => &[
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
                "M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7",
                "M12 16.8v.1",
            ],
            Self::Closed => &["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M6 18L18 6"],
            Self::Dot => &["M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"],
            Self::Skip => &["M5 12h14", "M14 7l5 5-5 5"],
            Self::Globe => &[
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
                "M3 12h18",
                "M12 3c5 5.5 5 12.5 0 18-5-5.5-5-12.5 0-18z",
            ],
            Self::Save => &["M12 4v11", "M7 11l5 5 5-5", "M4 20h16"],
            Self::Folder => &["M3 6.5h6l2 2.5h10V19H3V6.5z"],
            Self::File => &["M6 3h8l4 4v14H6V3z", "M14 3v4h4"],
            Self::Key => &["M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8z", "M11 12.5L19.5 4", "M16 7.5l3 3"],
            Self::Place => &[
                "M12 21c4.5-4.700 7-8 7-11a7 7 0 0 0-14 0c0 3 2.5 6.300 7 11z",
                "M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
            ],
            Self::Sound => {
                &["M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4z", "M15.5 9a4 4 0 0 1 0 6", "M18 6.5a8 8 0 0 1 0 11"]
            }
        }
    }
}
