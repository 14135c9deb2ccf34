//! Exports and lists of saved passwords: what is read is a password by its length, comes once, and can be put in order.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use rightful_recall::saved::SavedList;
use rightful_recall::{Candidates, LONGEST};

fuzz_target!(|bytes: &[u8]| {
    for list in [SavedList::export(bytes), SavedList::lines(bytes)].into_iter().flatten() {
        let all: BTreeSet<&[u8]> = list.passwords.iter().map(|saved| saved.password.expose()).collect();
        assert_eq!(all.len(), list.passwords.len(), "a password comes twice");
        assert!(all.iter().all(|password| (1..=LONGEST).contains(&password.len())));
        let candidates = Candidates::of(&list.expression()).expect("passwords of a file of some KiB");
        assert_eq!(candidates.count(), all.len() as u128);
    }
});
