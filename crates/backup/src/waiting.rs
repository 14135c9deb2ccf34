//! What is kept of a file while it waits for its turn. A phone has hundreds of thousands, and a hostile index millions: names
//! are long, and wanted only for the few that something is wrong with. They are looked up at the end, in one walk.

use std::collections::BTreeMap;

use crate::account::Named;
use crate::entry::{Entry, Kind, WrappedKey};
use crate::file_id::FileId;
use crate::index::IndexError;
use crate::open::OpenBackup;

/// A file of the index without its names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Waiting {
    pub(crate) file_id: FileId,
    pub(crate) digest: Option<[u8; 20]>,
    key: Option<WrappedKey>,
    pub(crate) size: Option<u64>,
    modified: Option<i64>,
}

impl Waiting {
    /// Of a file.
    pub(crate) fn of(entry: &Entry) -> Self {
        let Entry { file_id, digest, key, size, modified, .. } = *entry;
        Self { file_id, digest, key, size, modified }
    }

    /// The entry as far as reading the file needs it; its path is the name of its blob, until [`name`] gives it its own.
    pub(crate) fn entry(&self) -> Entry {
        Entry {
            file_id: self.file_id,
            domain: String::new(),
            path: self.file_id.to_string(),
            kind: Kind::File,
            size: self.size,
            mode: 0,
            uid: 0,
            gid: 0,
            modified: self.modified,
            changed: None,
            created: None,
            inode: 0,
            class: self.key.map_or(0, |key| key.class),
            key: self.key,
            digest: self.digest,
            xattrs: Vec::new(),
            doubts: Vec::new(),
        }
    }

    /// How the file is called until then.
    pub(crate) fn unnamed(&self) -> Named {
        Named { domain: String::new(), path: self.file_id.to_string() }
    }
}

/// Gives files the names that the index has for them.
///
/// # Errors
/// When the index cannot be gone through.
pub(crate) fn name<'n>(
    backup: &OpenBackup,
    unnamed: impl Iterator<Item = &'n mut Named>,
) -> Result<(), IndexError> {
    let mut waiting: BTreeMap<FileId, Vec<&mut Named>> = BTreeMap::new();
    for named in unnamed.filter(|named| named.domain.is_empty()) {
        if let Some(id) = FileId::parse(&named.path) {
            waiting.entry(id).or_default().push(named);
        }
    }
    if waiting.is_empty() {
        return Ok(());
    }
    for entry in backup.entries()?.filter_map(Result::ok) {
        for named in waiting.remove(&entry.file_id).unwrap_or_default() {
            *named = Named::of(&entry);
        }
        if waiting.is_empty() {
            break;
        }
    }
    Ok(())
}
