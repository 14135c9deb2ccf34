//! A text seen three ways, so that a value is found whatever stands between its characters, and the search in it.

use std::collections::BTreeMap;

/// How a text is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum View {
    /// In lower case.
    Plain,
    /// In lower case, without the separators that people and programs put into numbers.
    Squeezed,
    /// Without white space; letters as they are.
    Base64,
}

impl View {
    /// The characters that are left, with the bytes of the text that each stands for.
    fn of(self, text: &str) -> Vec<(char, usize, usize)> {
        let mut seen = Vec::with_capacity(text.len());
        for (start, c) in text.char_indices() {
            let end = start + c.len_utf8();
            match self {
                Self::Plain => seen.extend(c.to_lowercase().map(|c| (c, start, end))),
                Self::Squeezed if " -:()".contains(c) => {}
                Self::Squeezed => seen.extend(c.to_lowercase().map(|c| (c, start, end))),
                Self::Base64 if c.is_whitespace() => {}
                Self::Base64 => seen.push((c, start, end)),
            }
        }
        seen
    }

    /// A value as it looks in this view.
    fn needle(self, text: &str) -> Vec<char> {
        self.of(text).into_iter().map(|(c, _, _)| c).collect()
    }
}

/// What is searched for.
struct Needle {
    chars: Vec<char>,
    /// Only where no letter or digit stands beside it.
    whole: bool,
    value: usize,
}

/// Everything that is searched for, by view and first character.
#[derive(Default)]
pub(super) struct Needles(BTreeMap<(View, char), Vec<Needle>>);

impl Needles {
    /// Searches for this text from now on.
    pub(super) fn add(&mut self, view: View, text: &str, whole: bool, value: usize) {
        let chars = view.needle(text);
        let Some(first) = chars.first().copied() else { return };
        let same = self.0.entry((view, first)).or_default();
        if !same.iter().any(|known| known.chars == chars && known.whole <= whole) {
            same.push(Needle { chars, whole, value });
        }
    }

    /// Every place, as bytes of the text, with the value that stands there.
    pub(super) fn find(&self, view: View, text: &str) -> Vec<(usize, usize, usize)> {
        let seen = view.of(text);
        let mut found = Vec::new();
        for (at, (first, start, _)) in seen.iter().enumerate() {
            let Some(needles) = self.0.get(&(view, *first)) else { continue };
            for needle in needles {
                let Some(here) = seen.get(at..at + needle.chars.len()) else { continue };
                let same = here.iter().map(|(c, _, _)| c).eq(needle.chars.iter());
                let Some((_, _, end)) = here.last() else { continue };
                if same && (!needle.whole || stands_alone(text, *start, *end)) {
                    found.push((*start, *end, needle.value));
                }
            }
        }
        found
    }
}

/// Whether no letter or digit stands beside these bytes.
pub(super) fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
