//! The record of one file in `Manifest.db`, column `file`: a keyed archive with one object of the class `MBFile`.
//!
//! | field | is |
//! |---|---|
//! | `RelativePath`, `Target` | references to strings |
//! | `Size Mode Flags InodeNumber UserID GroupID ProtectionClass` | numbers |
//! | `LastModified LastStatusChange Birth` | seconds since 1970 |
//! | `EncryptionKey` | reference to `{NS.data}` of 44 bytes |
//! | `Digest`, `ExtendedAttributes` | reference to data, or to `{NS.data}` |
//!
//! # What a hostile backup could do here
//!
//! References that lead outside, to themselves or in circles: one level is followed, by number, without recursion. Sizes
//! below zero or beyond what a number holds: no size. Keys of another length: the row is told as unreadable.

pub mod archive;

use archive::{Archive, BadArchive, Object};

use crate::entry::WrappedKey;

/// The longest record; the largest real one has less than 2 KB.
pub const LONGEST: usize = 1 << 20;
/// The most extended attributes.
const ATTRIBUTES: usize = 256;

/// A record, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "MBFile")]
pub struct FileRecord {
    /// The path, which the row has too.
    pub path: Option<String>,
    /// Where a link leads.
    pub target: Option<String>,
    /// Length in bytes, if it is one.
    pub size: Option<u64>,
    /// Permissions and kind.
    pub mode: u32,
    /// 1 file, 2 folder, 4 link.
    pub flags: u32,
    /// Number on the device's disk.
    pub inode: u64,
    /// Owner.
    pub uid: u32,
    /// Group.
    pub gid: u32,
    /// Protection class.
    pub class: u32,
    /// Seconds since 1970.
    pub modified: Option<i64>,
    /// Seconds since 1970.
    pub changed: Option<i64>,
    /// Seconds since 1970.
    pub created: Option<i64>,
    /// The key.
    pub key: Option<WrappedKey>,
    /// The digest, as long as it is.
    pub digest: Option<Vec<u8>>,
    /// Extended attributes, in order.
    pub xattrs: Vec<(String, Vec<u8>)>,
    /// Whether there were attributes that could not be read.
    pub odd_xattrs: bool,
}

/// Why a record could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// It is no archive.
    #[error("its record is no archive: {0}")]
    Archive(#[from] BadArchive),
    /// It is an archive without such an object.
    #[error("its record has no {0}")]
    Lacks(&'static str),
    /// The key has another length than keys have.
    #[error("its key has {0} bytes instead of 44")]
    Key(usize),
    /// A field is of another kind.
    #[error("its {0} is of another kind than it must be")]
    Kind(&'static str),
}

impl FileRecord {
    /// Reads a record.
    ///
    /// # Errors
    /// What about it makes no sense.
    pub fn read(bytes: &[u8]) -> Result<Self, RecordError> {
        let archive = Archive::read(bytes)?;
        let objects = match archive.field(archive.root()?, "$objects")? {
            Some(Object::List(objects)) => objects,
            _ => return Err(RecordError::Lacks("objects")),
        };
        let follow = |object| match object {
            Object::Uid(number) => usize::try_from(number)
                .ok()
                .and_then(|number| objects.get(number))
                .map_or(Err(RecordError::Archive(BadArchive("a reference leads outside"))), |object| {
                    Ok(archive.object(object)?)
                }),
            other => Ok(other),
        };
        let root = match archive.field(archive.root()?, "$top")? {
            Some(top) => archive.field(top, "root")?.ok_or(RecordError::Lacks("root"))?,
            None => return Err(RecordError::Lacks("root")),
        };
        let Object::Dictionary { keys, values } = follow(root)? else {
            return Err(RecordError::Lacks("object that a file could be"));
        };

        let mut record = Self::default();
        for (key, value) in keys.iter().zip(values.iter()) {
            let Object::Ascii(key) = archive.object(key)? else { continue };
            let value = archive.object(value)?;
            match key {
                "RelativePath" => record.path = text(&follow(value)?, "path")?,
                "Target" => record.target = text(&follow(value)?, "target")?,
                "Size" => record.size = number(&value).and_then(|size| u64::try_from(size).ok()),
                "Mode" => record.mode = short(&value),
                "Flags" => record.flags = short(&value),
                "InodeNumber" => record.inode = number(&value).map_or(0, |number| number as u64),
                "UserID" => record.uid = short(&value),
                "GroupID" => record.gid = short(&value),
                "ProtectionClass" => record.class = short(&value),
                "LastModified" => record.modified = time(&value),
                "LastStatusChange" => record.changed = time(&value),
                "Birth" => record.created = time(&value),
                "EncryptionKey" => {
                    if let Some(bytes) = data(&archive, follow(value)?, "key")? {
                        record.key = Some(WrappedKey::read(bytes).ok_or(RecordError::Key(bytes.len()))?);
                    }
                }
                "Digest" => {
                    record.digest = data(&archive, follow(value)?, "digest")?.map(<[u8]>::to_vec);
                }
                "ExtendedAttributes" => {
                    if let Some(bytes) = data(&archive, follow(value)?, "extended attributes")? {
                        match attributes(bytes) {
                            Some(found) => record.xattrs = found,
                            None => record.odd_xattrs = true,
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(record)
    }
}

/// A string; `$null` counts as none.
fn text(object: &Object<'_>, what: &'static str) -> Result<Option<String>, RecordError> {
    match object {
        Object::Ascii("$null") => Ok(None),
        Object::Ascii(text) => Ok(Some((*text).to_owned())),
        Object::Wide(units) => {
            let units = units.chunks_exact(2).map(|pair| match pair {
                [high, low] => u16::from_be_bytes([*high, *low]),
                _ => 0,
            });
            char::decode_utf16(units)
                .collect::<Result<String, _>>()
                .map(Some)
                .map_err(|_| RecordError::Kind(what))
        }
        _ => Err(RecordError::Kind(what)),
    }
}

/// Data, bare or as an object that holds some; `$null` counts as none.
fn data<'a>(
    archive: &Archive<'a>,
    object: Object<'a>,
    what: &'static str,
) -> Result<Option<&'a [u8]>, RecordError> {
    match object {
        Object::Data(bytes) => Ok(Some(bytes)),
        Object::Ascii("$null") => Ok(None),
        Object::Dictionary { .. } => match archive.field(object, "NS.data")? {
            Some(Object::Data(bytes)) => Ok(Some(bytes)),
            _ => Err(RecordError::Kind(what)),
        },
        _ => Err(RecordError::Kind(what)),
    }
}

fn attributes(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let archive = Archive::read(bytes).ok()?;
    let Object::Dictionary { keys, values } = archive.root().ok()? else { return None };
    if keys.len() > ATTRIBUTES {
        return None;
    }
    // One object may stand for the values of all: together they are no longer than the list, names grow by half at most.
    let mut room = 2 * bytes.len();
    let pairs = keys.iter().zip(values.iter()).map(|(key, value)| {
        let key = text(&archive.object(key).ok()?, "").ok()??;
        let Object::Data(value) = archive.object(value).ok()? else { return None };
        room = room.checked_sub(key.len() + value.len())?;
        Some((key, value.to_vec()))
    });
    pairs.collect()
}

fn number(object: &Object<'_>) -> Option<i128> {
    match object {
        Object::Integer(number) => Some(*number),
        _ => None,
    }
}

/// A number that fits; what does not is 0, as if it were absent.
fn short(object: &Object<'_>) -> u32 {
    number(object).and_then(|number| u32::try_from(number).ok()).unwrap_or_default()
}

fn time(object: &Object<'_>) -> Option<i64> {
    number(object).and_then(|number| i64::try_from(number).ok())
}

#[cfg(test)]
mod tests;
