//! Typed and bounded readers for fields of property lists that a device has sent.

use plist::{Dictionary, Value};

/// The longest name (of a component, checkpoint, updater) that is kept, in characters.
pub(super) const NAME_LIMIT: usize = 128;

/// The longest text (a log, an error message) that is kept, in characters.
pub(super) const TEXT_LIMIT: usize = 64 * 1024;

/// An integer as devices write it: signed, unsigned (then read as two's complement), or as text in decimal or `0x…`.
pub(super) fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Integer(number) => number.as_signed().or_else(|| number.as_unsigned().map(|wide| wide as i64)),
        Value::Real(number) if number.is_finite() && number.abs() < 9.0e15 => Some(*number as i64),
        Value::String(text) if text.len() <= 24 => {
            let text = text.trim();
            match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
                Some(digits) => u64::from_str_radix(digits, 16).ok().map(|wide| wide as i64),
                None => text.parse().ok(),
            }
        }
        Value::Boolean(flag) => Some(i64::from(*flag)),
        _ => None,
    }
}

/// A truth as devices write it: a boolean, or a number that is not zero.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Boolean(flag) => Some(*flag),
        _ => integer(value).map(|number| number != 0),
    }
}

/// A text without control characters, cut to `limit` characters; line breaks and tabs stay when `limit` is for a log.
pub(super) fn clean(text: &str, limit: usize) -> String {
    let lines = limit > NAME_LIMIT;
    text.chars().filter(|c| !c.is_control() || (lines && matches!(c, '\n' | '\t'))).take(limit).collect()
}

/// The name under `key`.
pub(super) fn name(from: &Dictionary, key: &str) -> Option<String> {
    from.get(key).and_then(Value::as_string).map(|text| clean(text, NAME_LIMIT))
}

/// The longer text under `key`.
pub(super) fn text(from: &Dictionary, key: &str) -> Option<String> {
    from.get(key).and_then(Value::as_string).map(|text| clean(text, TEXT_LIMIT))
}

/// The integer under `key`.
pub(super) fn integer_at(from: &Dictionary, key: &str) -> Option<i64> {
    from.get(key).and_then(integer)
}

/// The truth under `key`.
pub(super) fn truth_at(from: &Dictionary, key: &str) -> Option<bool> {
    from.get(key).and_then(truth)
}
