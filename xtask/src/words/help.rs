//! The texts of the help: those in what `rightful man --json` prints, which is held by its case.

use serde_json::Value;

/// The texts under these keys, each with the command that says it.
pub(super) fn texts(document: &str, keys: &[&str]) -> Result<Vec<(String, String)>, serde_json::Error> {
    let document: Value = serde_json::from_str(document)?;
    let mut texts = Vec::new();
    for command in document["commands"].as_array().into_iter().flatten() {
        let name = command["command"].as_str().unwrap_or_default();
        collect(command, "", keys, name, &mut texts);
    }
    Ok(texts)
}

fn collect(value: &Value, key: &str, keys: &[&str], command: &str, texts: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| collect(value, key, keys, command, texts));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, key, keys, command, texts)),
        Value::String(text) if keys.contains(&key) => {
            let text = text.replace('{', "\u{0}").replace('}', "{\"}\"}").replace('\u{0}', "{\"{\"}");
            texts.push((command.to_owned(), text));
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_are_found_under_their_commands() {
        let document = r#"{"commands": [
            {"command": "rightful", "says": ["Get back in"], "takes": [{"name": "--to", "values": ["<FILE>"], "says": ["Write {it} here"]}]},
            {"command": "rightful man", "says": [], "hidden": true}
        ]}"#;
        let found = texts(document, &["says", "values"]).expect("a document");
        let of = |text: &str| ("rightful".to_owned(), text.to_owned());
        assert_eq!(found, [of("Get back in"), of("Write {\"{\"}it{\"}\"} here"), of("<FILE>")]);
    }
}
