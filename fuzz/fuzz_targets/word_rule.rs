//! Rules, and the words that they are applied to: no candidate is longer than a password, and a run from any place on gives what follows.
//!
//! An input is rules, a line of `---`, and words.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::LONGEST;
use rightful_recall::rules::Rule;
use rightful_recall::words::{AtMost, WordRun, tally};

fuzz_target!(|bytes: &[u8]| {
    let at = bytes.windows(5).position(|part| part == b"\n---\n").unwrap_or(bytes.len());
    let Ok(mut rules) = Rule::read_all(&bytes[..at]) else { return };
    rules.truncate(16);
    let words = bytes.get(at + 5..).unwrap_or_default();
    let AtMost(places) = tally(words, &rules).expect("bytes in memory").places;
    let mut run = WordRun::new(words, &rules);
    let all = run.batch(usize::MAX).expect("bytes in memory");
    assert_eq!(run.place(), places);
    assert!(all.len() as u128 <= places && all.iter().all(|made| made.expose().len() <= LONGEST));
    let half = WordRun::from_place(words, &rules, places / 2).expect("bytes in memory").batch(usize::MAX);
    let half = half.expect("bytes in memory");
    let mut first = WordRun::new(words, &rules);
    let mut seen = 0;
    while first.place() < places / 2 {
        seen += first.batch(1).expect("bytes in memory").len();
    }
    let missing = all[seen..].iter().filter(|made| !half.iter().any(|here| here.expose() == made.expose()));
    assert_eq!(missing.count(), 0, "something that follows is missing");
});
