//! A hint as a file: reading and writing TOML and JSON.

use serde::Deserialize;
use serde_path_to_error::Segment;
use zeroize::Zeroizing;

use super::{Hint, HintError};

/// The only version of the form so far.
pub(super) const VERSION: u32 = 1;

/// The largest file.
const LARGEST: usize = 4 << 20;

/// Names that a message may repeat: those of the form. Any other could be a password that stands where a name should.
const NAMES: &[&str] = &[
    "version",
    "words",
    "names",
    "places",
    "dates",
    "numbers",
    "passwords",
    "habits",
    "joins",
    "signs",
    "length",
    "least",
    "most",
    "keyboards",
    "languages",
    "typed-on",
    "years",
    "from",
    "to",
    "not",
    "token-lists",
    "masks",
    "word-lists",
    "text",
    "sure",
    "part",
    "at",
    "varied",
    "file",
    "rules",
];

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

/// The text of a file, without the mark that some editors put before it.
fn checked(bytes: &[u8]) -> Result<&str, HintError> {
    if bytes.len() > LARGEST {
        return Err(HintError::TooLarge { most: LARGEST });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|_| HintError::OtherEncoding)
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count()
}

/// Where in the form, in names of ours.
fn field_of(path: &serde_path_to_error::Path) -> String {
    let mut field = String::new();
    for segment in path.iter() {
        match segment {
            Segment::Seq { index } => field.push_str(&format!("[{index}]")),
            Segment::Map { key } => {
                if !field.is_empty() {
                    field.push('.');
                }
                field.push_str(if NAMES.contains(&&**key) { key } else { "…" });
            }
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    if field.is_empty() { "…".to_owned() } else { field }
}

fn of_toml(text: &str, error: &toml::de::Error) -> usize {
    error.span().map_or(1, |span| line_of(text, span.start))
}

impl Hint {
    /// Reads a hint file; what begins with a brace is JSON, everything else TOML.
    ///
    /// # Errors
    /// [`HintError`], with the line or the field and nothing of what stands there.
    pub fn read(bytes: &[u8]) -> Result<Self, HintError> {
        let json = checked(bytes)?.trim_start().starts_with('{');
        if json { Self::from_json(bytes) } else { Self::from_toml(bytes) }
    }

    /// Reads a hint in TOML.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn from_toml(bytes: &[u8]) -> Result<Self, HintError> {
        let text = checked(bytes)?;
        let malformed = |error: toml::de::Error| HintError::Malformed { line: of_toml(text, &error) };
        let document = || toml::Deserializer::parse(text).map_err(malformed);
        let version = Versioned::deserialize(document()?)
            .map_err(|error| unversioned(Some(of_toml(text, &error))))?
            .version;
        known(version)?;
        let hint: Self = serde_path_to_error::deserialize(document()?).map_err(|error| HintError::Unfit {
            line: Some(of_toml(text, error.inner())),
            field: field_of(error.path()),
        })?;
        hint.check()?;
        Ok(hint)
    }

    /// Reads a hint in JSON.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn from_json(bytes: &[u8]) -> Result<Self, HintError> {
        let text = checked(bytes)?;
        let malformed = |error: serde_json::Error| {
            if error.is_data() {
                return unversioned(Some(error.line()));
            }
            HintError::Malformed { line: error.line().max(1) }
        };
        let Versioned { version } = serde_json::from_str(text).map_err(malformed)?;
        known(version)?;
        let mut reader = serde_json::Deserializer::from_str(text);
        let hint: Self = serde_path_to_error::deserialize(&mut reader).map_err(|error| HintError::Unfit {
            line: Some(error.inner().line()),
            field: field_of(error.path()),
        })?;
        hint.check()?;
        Ok(hint)
    }

    /// As TOML. It holds all that the hint holds: write it where nobody else can read it.
    pub fn to_toml(&self) -> Zeroizing<String> {
        // All keys are texts, and there is no value that TOML cannot hold.
        Zeroizing::new(toml::to_string(self).unwrap_or_default())
    }

    /// As JSON. It holds all that the hint holds: write it where nobody else can read it.
    pub fn to_json(&self) -> Zeroizing<String> {
        Zeroizing::new(serde_json::to_string_pretty(self).unwrap_or_default())
    }
}

fn unversioned(line: Option<usize>) -> HintError {
    HintError::Unfit { line, field: "version".to_owned() }
}

fn known(version: u32) -> Result<(), HintError> {
    if version == VERSION { Ok(()) } else { Err(HintError::UnknownVersion(version)) }
}
