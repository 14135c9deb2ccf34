//! Expressions and descriptions that another machine has written: what is read is written as something that gives the same candidates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_recall::{Bounds, Candidates, Description, Expression};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(description) = Description::from_bytes(bytes) {
        let written = description.to_bytes(bytes.len() + 64).expect("it was read from as few");
        let again = Description::from_bytes(written.expose()).expect("as it was written");
        let once_more = again.to_bytes(bytes.len() + 64).expect("as few");
        assert_eq!(once_more.expose(), written.expose());
    }
    let Ok(expression) = Expression::from_bytes(bytes) else { return };
    let bounds = Bounds { states: 10_000, steps: 100_000, cost: 1000 };
    let Ok(candidates) = Candidates::within(&expression, bounds) else { return };
    let written = expression.to_bytes(bytes.len() + 64).expect("it was read from as few");
    let again = Expression::from_bytes(written.expose()).expect("as it was written");
    let again = Candidates::within(&again, bounds).expect("as large");
    assert_eq!(again.digest(), candidates.digest());
});
