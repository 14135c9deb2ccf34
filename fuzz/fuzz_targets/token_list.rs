//! Token lists: what is read can be put in order or is refused for its size, and what comes first is at its place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::tokens::TokenList;
use rightful_recall::{Bounds, Candidates, Limits};

const BOUNDS: Bounds = Bounds { states: 20_000, steps: 500_000, cost: 1000 };

fuzz_target!(|bytes: &[u8]| {
    let Ok(list) = TokenList::read(bytes) else { return };
    // So many lines alone take a while to be found too many.
    if bytes.split(|byte| *byte == b'\n').count() > 8 {
        return;
    }
    let Ok(expression) = list.expression() else { return };
    let Ok(candidates) = Candidates::limited(&expression, &Limits::default(), BOUNDS) else { return };
    let mut walk = candidates.walk_from(0);
    for place in 0..50 {
        let Some(candidate) = walk.advance() else { break };
        assert!(!candidate.is_empty() || bytes.contains(&b'%'), "a password of no tokens");
        assert_eq!(candidates.place(candidate), Some(place));
    }
});
