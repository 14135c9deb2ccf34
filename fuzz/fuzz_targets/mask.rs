//! Texts of a report, and what is known of the device: a known value that stands alone is found wherever it stands, and the
//! same masker says the same twice.
//!
//! An input is lines of `kind value`, an empty line, and the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_core::mask::{Kind, Masker};

/// Shorter ones are parts of everything.
const SHORTEST: usize = 6;

/// The stretches of a masked text between what looks like a placeholder.
fn between(masked: &str) -> impl Iterator<Item = &str> {
    masked.split(['<', '>'])
}

/// Whether a value still stands in a stretch, with neither a letter, nor a digit, nor the end of the stretch beside it: what
/// is at its end may have been a part of something longer.
fn stands_in(value: &str, stretch: &str) -> bool {
    stretch.match_indices(value).any(|(at, _)| {
        let before = stretch.get(..at).and_then(|before| before.chars().next_back());
        let after = stretch.get(at + value.len()..).and_then(|after| after.chars().next());
        [before, after].iter().all(|c| c.is_some_and(|c| !c.is_alphanumeric()))
    })
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(input) = std::str::from_utf8(bytes) else { return };
    let (told, text) = input.split_once("\n\n").unwrap_or(("", input));
    let told: Vec<(Kind, &str)> = told
        .lines()
        .filter_map(|line| {
            let (kind, value) = line.split_once(' ')?;
            Some((Kind::ALL.into_iter().find(|known| known.label() == kind)?, value))
        })
        .take(16)
        .collect();
    let run = || {
        let mut masker = Masker::new();
        for (kind, value) in &told {
            masker.know(*kind, value);
        }
        let masked = masker.mask(text);
        let name = masker.mask_name(text);
        assert!(masker.counts().values().all(|count| count.values <= count.places));
        (masked, name)
    };
    let (masked, name) = run();
    assert_eq!((masked.clone(), name), run());
    for (kind, value) in told {
        let value = value.trim();
        // Letters of other scripts change their number with their case; a value that says nothing ("iPhone") is not masked.
        let plain =
            value.len() >= SHORTEST && value.len() <= 64 && value.bytes().all(|b| b.is_ascii_alphanumeric());
        let mut alone = Masker::new();
        alone.know(kind, value);
        if plain && !alone.mask(value).contains(value) {
            let left = between(&masked).find(|stretch| stands_in(value, stretch));
            assert!(left.is_none(), "{kind:?} {value} is left in {left:?}");
        }
    }
});
