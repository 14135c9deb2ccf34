//! What a face says when its owner asks a deed to stop: that it stops where that is safe, or that it goes on and why.

mod search;

use crate::event::Erased;

/// What is stopped, as far as the words for it differ.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Stopped {
    /// A deed that has, or may have, to do with a phone.
    #[default]
    Deed,
    /// A search for a backup password on this computer, or for which it counts.
    Search,
    /// Help with the search of another computer.
    Help,
    /// An erase from afar: once it is taken it is Apple's, and this program only looks on.
    FromAfar,
}

impl Stopped {
    /// What the wish to stop comes to, when so much is erased.
    pub fn words(self, erased: Erased) -> &'static str {
        if let Some(words) = search::words(self) {
            return words;
        }
        match erased {
            Erased::No => "Stopping as soon as that is safe. Nothing has been erased.",
            Erased::Unknown => {
                "Stopping as soon as that is safe. This program has erased nothing; whether somebody else has cannot be told."
            }
            Erased::MayHaveBegun | Erased::Yes => {
                "It goes on to its end: what is on the phone is being replaced, and the phone is of use again only when that is done."
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_before_the_erase_is_anything_stopped() {
        assert!(Stopped::Deed.words(Erased::No).contains("Nothing has been erased"));
        assert!(Stopped::Deed.words(Erased::MayHaveBegun).starts_with("It goes on to its end"));
        assert_eq!(Stopped::Deed.words(Erased::Yes), Stopped::Deed.words(Erased::MayHaveBegun));
        assert_eq!(Stopped::Search.words(Erased::No), Stopped::Search.words(Erased::Yes));
    }
}
