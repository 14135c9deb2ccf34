//! Texts that may be a part of the password, and the short forms of what has one.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Unexpected, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::{Password, Place, Presence, Sure, Varied, Version, Word};

/// A text that may be a part of the password: its `Debug` shows nothing, and it is zeroed when it is dropped. It has a `Serialize` since a
/// hint is a file of the owner's own.
#[derive(Clone, PartialEq, Eq)]
pub struct Text(Zeroizing<String>);

impl Text {
    /// Takes over the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(super::file::VERSION)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = u32::deserialize(deserializer)?;
        if version == super::file::VERSION {
            Ok(Self)
        } else {
            Err(D::Error::invalid_value(Unexpected::Other("another version"), &"1"))
        }
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self { text: Text::new(text), sure: Sure::default(), part: Presence::default(), at: Place::default() }
    }
}

impl From<&str> for Password {
    fn from(text: &str) -> Self {
        Self { text: Text::new(text), varied: Varied::default() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordTable {
    text: Text,
    #[serde(default)]
    sure: Sure,
    #[serde(default)]
    part: Presence,
    #[serde(default)]
    at: Place,
}

impl From<WordTable> for Word {
    fn from(WordTable { text, sure, part, at }: WordTable) -> Self {
        Self { text, sure, part, at }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PasswordTable {
    text: Text,
    #[serde(default)]
    varied: Varied,
}

impl From<PasswordTable> for Password {
    fn from(PasswordTable { text, varied }: PasswordTable) -> Self {
        Self { text, varied }
    }
}

/// Reads a text alone, or a table.
struct Either<Table, Whole>(PhantomData<(Table, Whole)>);

impl<'de, Table, Whole> Visitor<'de> for Either<Table, Whole>
where
    Table: Deserialize<'de>,
    Whole: From<Table> + for<'a> From<&'a str>,
{
    type Value = Whole;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a table")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Whole, E> {
        Ok(Whole::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Whole, E> {
        Ok(Whole::from(Zeroizing::new(text).as_str()))
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<Whole, M::Error> {
        Table::deserialize(MapAccessDeserializer::new(map)).map(Whole::from)
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either::<WordTable, Self>(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Password {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either::<PasswordTable, Self>(PhantomData))
    }
}
