//! The sentences in the knowledge: the keys of its tables that a person reads, each under an id made of the table's own.

use toml_edit::{DocumentMut, Item, Table, Value};

use super::{Found, slug};

/// The sentences under these keys of every `[[kind]]` in a file. A key with several lines counts them from 1.
pub(super) fn sentences(text: &str, kind: &str, keys: &[&str]) -> Result<Vec<Found>, toml_edit::TomlError> {
    let document: DocumentMut = text.parse()?;
    let mut found = Vec::new();
    let Some(Item::ArrayOfTables(tables)) = document.get(kind) else { return Ok(found) };
    for table in tables {
        let Some(id) = table.get("id").and_then(Item::as_str) else { continue };
        let stem = format!("{kind}-{}", slug(id, usize::MAX));
        of_table(table, &stem, keys, &mut found);
        if let Some(Item::ArrayOfTables(blocks)) = table.get("block") {
            for (number, block) in (1..).zip(blocks) {
                of_table(block, &format!("{stem}-{number}"), keys, &mut found);
            }
        }
    }
    Ok(found)
}

fn of_table(table: &Table, stem: &str, keys: &[&str], found: &mut Vec<Found>) {
    for key in keys {
        let mut take = |id: String, text: &str| {
            let text = text.replace('{', "{\"{\"}");
            found.push(Found { id: Some(id), text });
        };
        match table.get(key).and_then(Item::as_value) {
            Some(Value::String(text)) => take(format!("{stem}-{key}"), text.value()),
            Some(Value::Array(lines)) => {
                for (number, line) in (1..).zip(lines.iter().filter_map(Value::as_str)) {
                    take(format!("{stem}-{key}-{number}"), line);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_has_an_id_of_its_own() {
        let text = "[[way]]\nid = \"old.one\"\ntitle = \"the old one\"\nhow = [\"look\", \"think\"]\nfacts = [\"a\"]\n\
                    [[way]]\nid = \"letter\"\n[[way.block]]\ntext = \"Hello,\"\n";
        let found = sentences(text, "way", &["title", "how", "text"]).expect("readable");
        let found: Vec<(String, String)> =
            found.into_iter().map(|found| (found.id.unwrap_or_default(), found.text)).collect();
        let owned = |id: &str, text: &str| (id.to_owned(), text.to_owned());
        assert_eq!(
            found,
            [
                owned("way-old-one-title", "the old one"),
                owned("way-old-one-how-1", "look"),
                owned("way-old-one-how-2", "think"),
                owned("way-letter-1-text", "Hello,"),
            ]
        );
    }
}
