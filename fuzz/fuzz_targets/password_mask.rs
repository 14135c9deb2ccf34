//! Files of masks: each that is read makes as many candidates of its length as the product of its sets.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::Candidates;
use rightful_recall::masks::Mask;

fuzz_target!(|bytes: &[u8]| {
    let Ok(masks) = Mask::read_all(bytes) else { return };
    for mask in masks.iter().take(4).filter(|mask| mask.len() < 12) {
        let candidates = Candidates::of(&mask.expression()).expect("twelve places");
        let last = candidates.nth(candidates.count() - 1).expect("there is one");
        assert_eq!(last.expose().len(), mask.len());
        let shorter = (1..mask.len()).filter_map(|places| mask.shortened(places));
        assert!(shorter.into_iter().all(|shorter| shorter.len() < mask.len()));
    }
});
