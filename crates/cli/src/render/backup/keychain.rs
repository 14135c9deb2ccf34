//! The items of a keychain: what they are for, and their values only where the owner wants to see them.

use rightful_backup::keychain::{Attribute, Class, Item, Keychain};
use rightful_core::hex;
use serde_json::{Value, json};

use crate::render::look::{Look, columns, tame};

/// Whether the secrets themselves are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    /// Only what they are for.
    Hidden,
    /// The secrets too.
    Shown,
}

/// For people.
pub(crate) fn text(keychain: &Keychain, find: Option<&str>, values: Values, look: Look) -> String {
    let items: Vec<&Item> = meant(keychain, find).collect();
    let mut text = String::new();
    for class in Class::ALL {
        let rows: Vec<Vec<String>> =
            items.iter().filter(|item| item.class == class).map(|item| row(item, values)).collect();
        if rows.is_empty() {
            continue;
        }
        text += &format!("{}\n", look.title(&look.say(words(class))));
        let lines = columns(&rows, look.table_width.saturating_sub(2), 16)
            .unwrap_or_else(|| rows.iter().map(|row| row.join("   ")).collect());
        for line in lines {
            text += &format!("  {line}\n");
        }
        text.push('\n');
    }
    let count: usize = keychain.bound.values().sum();
    let mut last = vec![counted(items.len())];
    if count > 0 {
        last.push(format!("{count} more that only the old device can open, as is meant"));
    }
    if !keychain.unreadable.is_empty() {
        let count = keychain.unreadable.len();
        last.push(format!("{count} that could not be read"));
    }
    text += &look.wrap("", &last.join("; "));
    for item in &keychain.unreadable {
        let why = item.why.to_string();
        let text_of = format!("{} {}: {}", item.class.list(), item.place, look.say(&why));
        text += &look.wrap("  · ", &text_of);
    }
    if values == Values::Hidden && !items.is_empty() {
        text += &look.wrap("", "The values are shown with --show.");
    }
    text
}

/// For programs.
pub(crate) fn json(keychain: &Keychain, find: Option<&str>, values: Values) -> Value {
    let items = meant(keychain, find).map(|item| item_json(item, values));
    let bound = keychain.bound.iter().map(|(class, count)| (class.list().to_owned(), json!(count)));
    let unreadable = keychain.unreadable.iter();
    let unreadable = unreadable
        .map(|item| json!({ "list": item.class.list(), "place": item.place, "why": item.why.to_string() }));
    json!({
        "items": items.collect::<Vec<_>>(),
        "bound": bound.collect::<serde_json::Map<_, _>>(),
        "unreadable": unreadable.collect::<Vec<_>>(),
    })
}

fn meant<'k>(keychain: &'k Keychain, find: Option<&'k str>) -> impl Iterator<Item = &'k Item> {
    let find = find.map(str::to_lowercase);
    let fits = move |item: &&Item| {
        let Some(find) = &find else { return true };
        ["svce", "srvr", "acct", "labl", "agrp"]
            .iter()
            .any(|name| item.text(name).is_some_and(|text| text.to_lowercase().contains(find)))
    };
    keychain.items.iter().filter(|item| !item.is_deleted()).filter(fits)
}

fn words(class: Class) -> &'static str {
    match class {
        Class::Password => "Passwords of apps and networks",
        Class::InternetPassword => "Passwords of websites and servers",
        Class::Certificate => "Certificates",
        Class::Key => "Keys",
    }
}

fn row(item: &Item, values: Values) -> Vec<String> {
    let text = |text: Option<&str>| text.map(|text| tame(text, 120)).unwrap_or_default();
    let mut row = vec![text(item.service()), text(item.account()), text(item.group())];
    if values == Values::Shown {
        row.push(value(item).unwrap_or_default());
    }
    row
}

/// The secret as text, or in hexadecimal where it is none.
fn value(item: &Item) -> Option<String> {
    let bytes = item.secret.as_ref()?.expose();
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(char::is_control) => Some(text.to_owned()),
        Ok(_) | Err(_) => Some(format!("0x{}", hex::encode(bytes))),
    }
}

fn item_json(item: &Item, values: Values) -> Value {
    let attributes: serde_json::Map<String, Value> = item
        .attributes
        .iter()
        .map(|(name, attribute)| {
            let value = match attribute {
                Attribute::Text(text) | Attribute::Time(text) => json!(text),
                Attribute::Number(number) => json!(number),
                Attribute::Bytes(bytes) => json!({ "hex": hex::encode(bytes) }),
            };
            (name.clone(), value)
        })
        .collect();
    let mut told = json!({
        "list": item.class.list(),
        "service": item.service(),
        "account": item.account(),
        "group": item.group(),
        "attributes": attributes,
    });
    if let (Values::Shown, Some(secret), Some(object)) = (values, &item.secret, told.as_object_mut()) {
        object.insert("value".to_owned(), json!(std::str::from_utf8(secret.expose()).ok()));
        object.insert("value_hex".to_owned(), json!(hex::encode(secret.expose())));
    }
    told
}

fn counted(count: usize) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}
