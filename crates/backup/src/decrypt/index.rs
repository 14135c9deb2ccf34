//! The index of a decrypted backup, written anew from the rows that could be read.

use std::sync::mpsc::SyncSender;

use plist::{Dictionary, Uid, Value};
use rusqlite::{Connection, MAIN_DB};

use super::Now;
use crate::entry::{Entry, Kind};
use crate::mbdb::MAGIC;

/// So many rows are handed over at a time: for each one alone, two threads would wake each other.
const ROWS_AT_ONCE: usize = 64;

/// One row of `Manifest.db`, ready to be written.
pub(super) struct Row<'a> {
    entry: &'a Entry,
    record: Vec<u8>,
}

impl<'a> Row<'a> {
    pub(super) fn new(entry: &'a Entry, now: Option<&Now>) -> Self {
        Self { entry, record: record(entry, now) }
    }
}

/// Rows of the index on their way to whoever writes it. The last of them go when this is dropped.
pub(super) struct Rows<'b> {
    heap: Vec<Row<'b>>,
    to: SyncSender<Vec<Row<'b>>>,
}

impl<'b> Rows<'b> {
    pub(super) fn new(to: SyncSender<Vec<Row<'b>>>) -> Self {
        Self { heap: Vec::new(), to }
    }

    pub(super) fn add(&mut self, row: Row<'b>) {
        self.heap.push(row);
        if self.heap.len() >= ROWS_AT_ONCE {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        // Nobody takes them when the index has failed already: that is told at the end.
        drop(self.to.send(std::mem::take(&mut self.heap)));
    }
}

impl Drop for Rows<'_> {
    fn drop(&mut self) {
        self.hand_over();
    }
}

/// `Manifest.db`, as an image, from rows in whatever order they come.
pub(super) fn database<'a>(rows: impl Iterator<Item = Row<'a>>) -> Result<Vec<u8>, String> {
    let write = || -> rusqlite::Result<Vec<u8>> {
        let mut connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
             CREATE INDEX FilesDomainIdx ON Files(domain);
             CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
             CREATE INDEX FilesFlagsIdx ON Files(flags);
             CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);",
        )?;
        let transaction = connection.transaction()?;
        {
            let mut insert =
                transaction.prepare("INSERT OR IGNORE INTO Files VALUES (?1, ?2, ?3, ?4, ?5)")?;
            for Row { entry, record } in rows {
                let id = entry.file_id.to_string();
                insert.execute((id, &entry.domain, &entry.path, flags(entry), record))?;
            }
        }
        transaction.commit()?;
        Ok(connection.serialize(MAIN_DB)?.to_vec())
    };
    write().map_err(|error| error.to_string())
}

fn flags(entry: &Entry) -> u32 {
    match entry.kind {
        Kind::File => 1,
        Kind::Folder => 2,
        Kind::Link { .. } => 4,
    }
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The record of a file as the keyed archive that a backup has, without a key.
fn record(entry: &Entry, now: Option<&Now>) -> Vec<u8> {
    let mut objects: Vec<Value> = vec!["$null".into(), Value::Boolean(false)];
    let mut add = |value: Value| {
        objects.push(value);
        Value::Uid(Uid::new(objects.len() as u64 - 1))
    };
    let size = now.map_or(entry.size.unwrap_or_default(), |now| now.size);
    let mut root = dictionary([
        ("RelativePath", add(entry.path.as_str().into())),
        ("Size", size.into()),
        ("Mode", entry.mode.into()),
        ("Flags", 0_u32.into()),
        ("InodeNumber", entry.inode.into()),
        ("UserID", entry.uid.into()),
        ("GroupID", entry.gid.into()),
        ("ProtectionClass", entry.class.into()),
        ("LastModified", entry.modified.unwrap_or_default().into()),
        ("LastStatusChange", entry.changed.unwrap_or_default().into()),
        ("Birth", entry.created.unwrap_or_default().into()),
    ]);
    if let Some(digest) = now.and_then(|now| now.digest) {
        root.insert("Digest".to_owned(), add(Value::Data(digest.to_vec())));
    }
    if let Kind::Link { target } = &entry.kind {
        root.insert("Target".to_owned(), add(target.as_str().into()));
    }
    if !entry.xattrs.is_empty() {
        let list: Dictionary =
            entry.xattrs.iter().map(|(name, value)| (name.clone(), Value::Data(value.clone()))).collect();
        let mut bytes = Vec::new();
        if Value::Dictionary(list).to_writer_binary(&mut bytes).is_ok() {
            root.insert("ExtendedAttributes".to_owned(), add(Value::Data(bytes)));
        }
    }
    let names = Value::Array(vec!["MBFile".into(), "NSObject".into()]);
    let class = dictionary([("$classes", names), ("$classname", "MBFile".into())]);
    root.insert("$class".to_owned(), add(Value::Dictionary(class)));
    if let Some(place) = objects.get_mut(1) {
        *place = Value::Dictionary(root);
    }
    let top = dictionary([("root", Value::Uid(Uid::new(1)))]);
    let archive = dictionary([
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", Value::Dictionary(top)),
        ("$objects", Value::Array(objects)),
    ]);
    let mut bytes = Vec::new();
    // Plain values into memory: there is nothing that could fail.
    let _ = Value::Dictionary(archive).to_writer_binary(&mut bytes);
    bytes
}

/// `Manifest.mbdb`.
pub(super) fn mbdb<'a>(rows: impl Iterator<Item = (&'a Entry, Option<&'a Now>)>) -> Result<Vec<u8>, String> {
    let mut bytes = MAGIC.to_vec();
    for (entry, now) in rows {
        let mut string = |text: &[u8]| {
            // 0xFFFF is none.
            let length = u16::try_from(text.len()).ok().filter(|length| *length != u16::MAX);
            let length = length.ok_or("a name is longer than the older index can hold")?;
            bytes.extend(length.to_be_bytes());
            bytes.extend(text);
            Ok::<_, String>(())
        };
        string(entry.domain.as_bytes())?;
        string(entry.path.as_bytes())?;
        match &entry.kind {
            Kind::Link { target } => string(target.as_bytes())?,
            Kind::File | Kind::Folder => bytes.extend([0xFF; 2]),
        }
        match now.and_then(|now| now.digest) {
            Some(digest) => bytes.extend([&20_u16.to_be_bytes()[..], &digest].concat()),
            None => bytes.extend([0xFF; 2]),
        }
        bytes.extend([0xFF; 2]);
        let time =
            |time: Option<i64>| u32::try_from(time.unwrap_or_default()).unwrap_or_default().to_be_bytes();
        bytes.extend((entry.mode as u16).to_be_bytes());
        bytes.extend(entry.inode.to_be_bytes());
        bytes.extend(entry.uid.to_be_bytes());
        bytes.extend(entry.gid.to_be_bytes());
        bytes.extend([time(entry.modified), time(entry.changed), time(entry.created)].concat());
        bytes.extend(now.map_or(entry.size.unwrap_or_default(), |now| now.size).to_be_bytes());
        let kept = entry.xattrs.iter().filter(|(name, value)| name.len().max(value.len()) < 0xFFFF).take(255);
        bytes.extend([entry.class as u8, kept.clone().count() as u8]);
        for text in kept.flat_map(|(name, value)| [name.as_bytes(), value]) {
            bytes.extend((text.len() as u16).to_be_bytes());
            bytes.extend(text);
        }
    }
    Ok(bytes)
}
