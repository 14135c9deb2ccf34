//! Rows of `Manifest.db` as entries, a few hundred at a time.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard};

use aes::Aes128Dec;
use aes::cipher::{Array, Block, BlockModeDecrypt, InnerIvInit, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rightful_core::secret::Secret;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};
use sha1::{Digest, Sha1};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::IndexError;
use super::image::damaged;
use crate::crypt;
use crate::entry::{Doubt, Entry, Kind, RowError, RowTrouble};
use crate::file_id::FileId;
use crate::record::{self, FileRecord};

/// Rows held at a time, and the bytes of records at which fewer are.
const ROWS: usize = 512;
const BYTES: u64 = 4 << 20;

/// Lengths are asked for before contents: what is too long is not even read from the disk.
const COLUMNS: &str = "_rowid_, \
    CASE WHEN octet_length(fileID) <= 256 THEN fileID END, \
    CASE WHEN octet_length(domain) <= 4096 THEN domain END, \
    CASE WHEN octet_length(relativePath) <= 65536 THEN relativePath END, \
    CASE WHEN octet_length(flags) <= 32 THEN flags END, \
    CASE WHEN octet_length(file) <= 1048576 THEN file END, \
    octet_length(file)";

/// All rows of a database, in the order of their numbers.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    connection: &'a Mutex<Connection>,
    key: Option<&'a RowKey>,
    waiting: VecDeque<Result<Entry, RowError>>,
    last: Option<i64>,
    over: bool,
}

impl<'a> Rows<'a> {
    pub(super) fn new(connection: &'a Mutex<Connection>, key: Option<&'a RowKey>) -> Self {
        Self { connection, key, waiting: VecDeque::new(), last: None, over: false }
    }

    fn fetch(&mut self) -> rusqlite::Result<()> {
        let connection = lock(self.connection);
        let after = if self.last.is_some() { "WHERE _rowid_ > ?1" } else { "WHERE ?1 IS NULL" };
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM Files NOT INDEXED {after} ORDER BY _rowid_ LIMIT {ROWS}"
        ))?;
        let mut rows = statement.query([self.last])?;
        let (mut count, mut bytes) = (0, 0_u64);
        while let Some(row) = rows.next()? {
            let number = row.get(0)?;
            if self.last.is_some_and(|last| number <= last) {
                return Err(rusqlite::Error::InvalidQuery);
            }
            self.last = Some(number);
            self.waiting.push_back(entry(row, number, self.key));
            count += 1;
            bytes += length(row).min(record::LONGEST as u64);
            if bytes > BYTES {
                return Ok(());
            }
        }
        self.over = count < ROWS;
        Ok(())
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Entry, RowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.waiting.is_empty()
            && !self.over
            && let Err(error) = self.fetch()
        {
            self.over = true;
            self.waiting.push_back(Err(RowError {
                row: self.last.map_or(0, |last| last.saturating_add(1)),
                file_id: None,
                domain: None,
                path: None,
                why: RowTrouble::Damaged(error.to_string()),
            }));
        }
        self.waiting.pop_front()
    }
}

/// The row of one blob.
pub(super) fn find(
    connection: &Mutex<Connection>,
    key: Option<&RowKey>,
    id: &FileId,
) -> Result<Option<Result<Entry, RowError>>, IndexError> {
    let connection = lock(connection);
    let mut statement = connection
        .prepare_cached(&format!("SELECT {COLUMNS} FROM Files WHERE fileID = ?1 LIMIT 1"))
        .map_err(damaged)?;
    statement.query_row([id.to_string()], |row| Ok(entry(row, row.get(0)?, key))).optional().map_err(damaged)
}

fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    // Nothing about a connection is half done when a thread dies: it only reads.
    connection.lock().unwrap_or_else(|broken| broken.into_inner())
}

/// How long the record is.
fn length(row: &Row<'_>) -> u64 {
    row.get::<_, i64>(6).ok().and_then(|length| u64::try_from(length).ok()).unwrap_or_default()
}

fn entry(row: &Row<'_>, number: i64, key: Option<&RowKey>) -> Result<Entry, RowError> {
    let text = |at, name| match row.get_ref(at) {
        Ok(ValueRef::Text(bytes)) => std::str::from_utf8(bytes).map_err(|_| RowTrouble::Column(name)),
        _ => Err(RowTrouble::Column(name)),
    };
    let id = text(1, "fileID").ok().and_then(FileId::parse);
    let domain = text(2, "domain");
    let path = text(3, "relativePath");
    let failed = |why| RowError {
        row: number,
        file_id: id,
        domain: domain.as_ref().ok().map(|text| (*text).to_owned()),
        path: path.as_ref().ok().map(|text| (*text).to_owned()),
        why,
    };
    let file_id = id.ok_or_else(|| failed(RowTrouble::FileId))?;
    let (domain, path) = match (&domain, &path) {
        (Ok(domain), Ok(path)) => (*domain, *path),
        (Err(why), _) | (_, Err(why)) => return Err(failed(why.clone())),
    };
    let flags = match row.get_ref(4) {
        Ok(ValueRef::Integer(flags)) => Some(flags),
        _ => None,
    };
    let record = match row.get_ref(5) {
        Ok(ValueRef::Blob(bytes) | ValueRef::Text(bytes)) => bytes,
        _ => {
            let length = length(row);
            let long = length > record::LONGEST as u64;
            return Err(failed(if long { RowTrouble::TooLong(length) } else { RowTrouble::NoRecord }));
        }
    };
    let record = match key {
        None => FileRecord::read(record),
        Some(key) => {
            let record = key.decrypt(record).ok_or_else(|| failed(RowTrouble::NotDecrypted))?;
            FileRecord::read(&record)
        }
    }
    .map_err(|why| failed(why.into()))?;
    assemble(file_id, domain, path, flags, record).map_err(failed)
}

fn assemble(
    file_id: FileId,
    domain: &str,
    path: &str,
    flags: Option<i64>,
    record: FileRecord,
) -> Result<Entry, RowTrouble> {
    let mut doubts = Vec::new();
    let mut doubt = |when, what| {
        if when {
            doubts.push(what);
        }
    };
    let by_mode = match record.mode & 0xF000 {
        0x8000 => Some(1),
        0x4000 => Some(2),
        0xA000 => Some(4),
        _ => None,
    };
    let flags = flags.filter(|flags| matches!(flags, 1 | 2 | 4));
    let kind = match flags.or(by_mode) {
        Some(1) => Kind::File,
        Some(2) => Kind::Folder,
        Some(_) => Kind::Link { target: record.target.unwrap_or_default() },
        None => return Err(RowTrouble::Kind),
    };
    doubt(by_mode.is_some() && flags.is_some() && by_mode != flags, Doubt::KindDiffers);
    doubt(record.path.as_deref().is_some_and(|other| other != path), Doubt::PathDiffers);
    doubt(FileId::of(domain, path) != file_id, Doubt::NameDiffers);
    doubt(record.key.is_some_and(|key| key.class != record.class), Doubt::ClassDiffers);
    doubt(record.size.is_none() && kind == Kind::File, Doubt::SizeUnknown);
    let digest = record.digest.as_deref().map(<[u8; 20]>::try_from);
    doubt(matches!(digest, Some(Err(_))), Doubt::OddDigest);
    doubt(record.odd_xattrs, Doubt::OddAttributes);
    Ok(Entry {
        file_id,
        domain: domain.to_owned(),
        path: path.to_owned(),
        kind,
        size: record.size,
        mode: record.mode,
        uid: record.uid,
        gid: record.gid,
        modified: record.modified,
        changed: record.changed,
        created: record.created,
        inode: record.inode,
        class: record.class,
        key: record.key,
        digest: digest.and_then(Result::ok),
        xattrs: record.xattrs,
        doubts,
    })
}

/// What iOS 10.0 left in its index: one SHA-256 over password and salt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortcut {
    salt: Vec<u8>,
    hash: [u8; 32],
}

impl Shortcut {
    /// What stands behind the password before it is hashed.
    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// What SHA-256 makes of both.
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// Whether a password has this digest.
    pub fn fits(&self, password: &Secret) -> bool {
        let mut hash = Sha256::new();
        hash.update(password.expose());
        hash.update(&self.salt);
        <[u8; 32]>::from(hash.finalize()) == self.hash
    }

    /// The key of the rows.
    pub(crate) fn row_key(&self, password: &Secret) -> RowKey {
        let mut hash = Sha1::new();
        hash.update(password.expose());
        hash.update(&self.salt);
        let hash: Zeroizing<[u8; 20]> = Zeroizing::new(hash.finalize().into());
        let mut key = Zeroizing::new([0; 16]);
        key.iter_mut().zip(hash.iter()).for_each(|(key, byte)| *key = *byte);
        RowKey(key)
    }
}

/// The properties of iOS 10.0; none in any other index.
pub(super) fn shortcut(connection: &Connection) -> Result<Option<Shortcut>, IndexError> {
    let has = connection
        .query_row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'Properties'", [], |_| Ok(()))
        .optional()
        .map_err(damaged)?;
    if has.is_none() {
        return Ok(None);
    }
    let property = |name: &str| {
        let value = connection.query_row(
            "SELECT value FROM Properties WHERE key = ?1 AND octet_length(value) <= 256",
            [name],
            |row| match row.get_ref(0)? {
                ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Ok(Some(bytes.to_vec())),
                _ => Ok(None),
            },
        );
        value.optional().map_err(damaged).map(Option::flatten)
    };
    let (Some(salt), Some(hash)) = (property("salt")?, property("passwordHash")?) else { return Ok(None) };
    Ok(hash.try_into().ok().map(|hash| Shortcut { salt, hash }))
}

/// The key with which iOS 10.0 encrypts each row.
pub(crate) struct RowKey(Zeroizing<[u8; 16]>);

impl std::fmt::Debug for RowKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}

impl RowKey {
    /// A record out of its base64.
    fn decrypt(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut bytes = STANDARD.decode(text).ok()?;
        let first: [u8; 16] = std::array::from_fn(|at| at as u8);
        let (blocks, rest) = Block::<Aes128Dec>::slice_as_chunks_mut(&mut bytes);
        if !rest.is_empty() {
            return None;
        }
        cbc::Decryptor::inner_iv_init(Aes128Dec::new(&Array(*self.0)), &Array(first)).decrypt_blocks(blocks);
        let end = bytes.len() - crypt::padding(&bytes)?;
        bytes.truncate(end);
        Some(bytes)
    }
}
