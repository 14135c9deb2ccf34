//! Property lists in both forms, framed and bare, as devices and files bring them: bounded, then parsed; what was read can be
//! written in binary and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plist::Value;
use rightful_proto::frame::{Limits, binary, plist_bounded, read_plist};

const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 32, items: 10_000 };

/// Equal, but for numbers that are equal to nothing.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Real(left), Value::Real(right)) => {
            left.to_bits() == right.to_bits() || (left.is_nan() && right.is_nan())
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Dictionary(left), Value::Dictionary(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        // Binary lists count seconds in a float.
        (Value::Date(_), Value::Date(_)) => true,
        (left, right) => left == right,
    }
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = plist_bounded(bytes, &LIMITS)
        && let Ok(written) = binary(&value)
    {
        let roomy = Limits { bytes: 64 << 20, depth: 64, items: 100_000 };
        let again = plist_bounded(&written, &roomy).expect("what was written is read");
        assert!(same(&value, &again), "{value:?} became {again:?}");
    }
    let mut stream = bytes;
    let _ = rightful_fuzz::block_on(read_plist(&mut stream, &LIMITS));
});
