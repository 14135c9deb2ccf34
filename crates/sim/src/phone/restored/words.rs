//! Messages in words for the log, and lists of a few entries.

use plist::{Dictionary, Value};

/// A dictionary of a few entries.
pub(in crate::phone) fn list<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// A request of the host.
pub(super) fn request(name: &str, body: &Dictionary) -> String {
    match name {
        "QueryValue" => {
            let key = body.get("QueryKey").and_then(Value::as_string).unwrap_or_default();
            format!("QueryValue {}", short(key))
        }
        "StartRestore" => {
            let version = body.get("RestoreProtocolVersion").map(kind).unwrap_or_default();
            let mut keys: Vec<&str> = body
                .get("RestoreOptions")
                .and_then(Value::as_dictionary)
                .map(|options| options.keys().map(String::as_str).collect())
                .unwrap_or_default();
            keys.sort_unstable();
            format!("StartRestore RestoreProtocolVersion {version}, RestoreOptions{{{}}}", keys.join(", "))
        }
        _ => short(name),
    }
}

/// A reply of the host: its keys, and what kind of thing stands under each.
pub(super) fn reply(body: &Dictionary) -> String {
    if let Some(message) = body.get("MsgType").and_then(Value::as_string) {
        return short(message);
    }
    let mut entries: Vec<String> =
        body.iter().take(20).map(|(key, value)| format!("{}: {}", short(key), kind(value))).collect();
    entries.sort_unstable();
    format!("reply {{{}}}", entries.join(", "))
}

/// Arguments of a request of ours, as one line of JSON.
pub(super) fn arguments(arguments: &Dictionary) -> String {
    let entries: Vec<String> = arguments
        .iter()
        .map(|(key, value)| {
            let value = match value {
                Value::String(text) => format!("\"{text}\""),
                other => kind(other),
            };
            format!("\"{key}\":{value}")
        })
        .collect();
    format!("{{{}}}", entries.join(","))
}

fn kind(value: &Value) -> String {
    match value {
        Value::Data(_) => "data".to_owned(),
        Value::Dictionary(entries) => format!("dict of {}", entries.len()),
        Value::Array(items) => format!("array of {}", items.len()),
        Value::String(text) => short(text),
        Value::Boolean(flag) => flag.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Date(_) => "date".to_owned(),
        Value::Real(number) => number.to_string(),
        _ => "something else".to_owned(),
    }
}

fn short(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
