//! Property lists of the keychain: the file as a whole, and the attributes of items that iOS 5 and 6 wrote.

use std::collections::BTreeMap;
use std::io::Cursor;

use plist::{Dictionary, Value};
use rightful_core::shape::{self, Limits};

use super::item::Sealed;
use super::{Attribute, KeychainError, LONGEST};

/// What the file may be.
const FILE: Limits = Limits { bytes: LONGEST, depth: 8, items: 1_000_000 };

/// What the attributes of one item may be.
const ITEM: Limits = Limits { bytes: 16 << 20, depth: 8, items: 1_000 };

/// The value of an item, and the reference by which apps find it.
const OWN: [&str; 2] = ["v_Data", "v_PersistentRef"];

/// The file as a dictionary.
pub(super) fn dictionary(bytes: &[u8]) -> Result<Dictionary, KeychainError> {
    shape::check(bytes, &FILE).map_err(KeychainError::Misshapen)?;
    parse(bytes).ok_or(KeychainError::Damaged)
}

/// One record of the file: its value, and what stands in clear beside it.
pub(super) fn record(record: &Value) -> Result<(&[u8], BTreeMap<String, Attribute>), Sealed> {
    let record = record.as_dictionary().ok_or(Sealed::Framing)?;
    let data = record.get(OWN[0]).and_then(Value::as_data).ok_or(Sealed::Framing)?;
    let beside = record
        .iter()
        .filter(|(name, _)| !OWN.contains(&name.as_str()))
        .filter_map(|(name, value)| Some((name.clone(), attribute(value)?)));
    Ok((data, beside.collect()))
}

/// The attributes of one item.
pub(super) fn attributes(bytes: &[u8]) -> Option<BTreeMap<String, Attribute>> {
    shape::check(bytes, &ITEM).ok()?;
    let attributes = parse(bytes)?;
    Some(attributes.into_iter().filter_map(|(name, value)| Some((name, attribute(&value)?))).collect())
}

fn parse(bytes: &[u8]) -> Option<Dictionary> {
    let value = if bytes.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(Cursor::new(bytes))
    } else {
        Value::from_reader_xml(bytes)
    };
    value.ok()?.into_dictionary()
}

/// A plain value; lists and numbers with fractions occur nowhere.
fn attribute(value: &Value) -> Option<Attribute> {
    Some(match value {
        Value::String(text) => Attribute::Text(text.clone()),
        Value::Data(bytes) => Attribute::Bytes(bytes.clone()),
        Value::Date(date) => Attribute::Time(date.to_xml_format()),
        Value::Boolean(truth) => Attribute::Number(i64::from(*truth)),
        Value::Integer(number) => Attribute::Number(number.as_signed()?),
        _ => return None,
    })
}
