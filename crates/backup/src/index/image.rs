//! From the bytes of `Manifest.db` to a connection: encrypted ones in memory, plain ones where they lie, read only.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::limits::Limit;
use rusqlite::{Connection, MAIN_DB, OpenFlags};

use super::log::Log;
use super::{DATABASE, IndexError};
use crate::crypt::{self, BLOCK, Decryptor, Key};
use crate::file_id::FileId;
use crate::handle::{Found, Handle};
use crate::record;
use crate::sqlite;

/// The log beside the index.
const LOG: &str = "Manifest.db-wal";
/// How every database begins.
pub(crate) const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// The largest index that is taken into memory. A real one has a kilobyte for each file.
const LARGEST: u64 = 4 << 30;
/// How much is decrypted at a time.
const PIECE: usize = 1 << 20;

/// Opens the index of an encrypted backup, decrypted into memory alone.
pub(super) fn encrypted(folder: &Handle, key: &Key) -> Result<Connection, IndexError> {
    let (mut file, length) = open(folder)?;
    if length > LARGEST {
        return Err(IndexError::TooLarge(length));
    }
    if length < 2 * BLOCK as u64 || length % BLOCK as u64 != 0 {
        return Err(IndexError::Cut);
    }
    let mut first = [0; BLOCK];
    file.read_exact(&mut first).map_err(IndexError::Unreadable)?;
    Decryptor::new(key).decrypt(&mut first);
    if first != *MAGIC {
        return Err(IndexError::NotSqlite);
    }
    let mut last = [0; 2 * BLOCK];
    file.seek(SeekFrom::End(-(last.len() as i64))).map_err(IndexError::Unreadable)?;
    file.read_exact(&mut last).map_err(IndexError::Unreadable)?;
    let (before, mut last) = split(last);
    Decryptor::after(key, &before).decrypt(&mut last);
    let size = length - crypt::padding(&last).ok_or(IndexError::Cut)? as u64;
    file.seek(SeekFrom::Start(0)).map_err(IndexError::Unreadable)?;

    let image = Image { file, decryptor: Decryptor::new(key), piece: Vec::new(), at: 0, taken: 0 };
    in_memory(image, size)
}

fn split(bytes: [u8; 2 * BLOCK]) -> ([u8; BLOCK], [u8; BLOCK]) {
    let (first, second) = bytes.split_at(BLOCK);
    (first.try_into().unwrap_or_default(), second.try_into().unwrap_or_default())
}

/// Opens the index of a backup that is not encrypted as a whole, where it lies, read only; with what stands in a log
/// beside it, in memory.
pub(super) fn plain(folder: &Handle) -> Result<Connection, IndexError> {
    let (mut file, _) = open(folder)?;
    let mut head = [0; 18];
    match file.read_exact(&mut head) {
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => {
            return Err(IndexError::Unreadable(error));
        }
        Ok(()) if head.starts_with(MAGIC) => {}
        _ => return Err(IndexError::NotSqlite),
    }
    let page_size = match head {
        // One stands for 65,536, which two bytes do not hold.
        [.., 0, 1] => 1 << 16,
        [.., high, low] => u32::from(high) << 8 | u32::from(low),
    };
    if let Some(log) = log(folder, page_size)? {
        let length = log.length();
        if length > LARGEST {
            return Err(IndexError::TooLarge(length));
        }
        return in_memory(log.over(file), length);
    }
    // It is promised not to change: no lock is taken and no file is written beside it.
    let address = format!("file:{}?immutable=1", escaped(&folder.path().join(DATABASE))?);
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(address, flags).map_err(damaged)?;
    careful(connection)
}

/// The log beside the index, if it has one that holds something.
fn log(folder: &Handle, page_size: u32) -> Result<Option<Log>, IndexError> {
    if !(512..=1 << 16).contains(&page_size) {
        return Ok(None);
    }
    match folder.file(LOG).map_err(IndexError::Unreadable)? {
        Found::File(file, length) => Log::read(file, length, page_size).map_err(IndexError::Unreadable),
        Found::Nothing => Ok(None),
        Found::SomethingElse => Err(IndexError::Unreadable(io::ErrorKind::InvalidInput.into())),
    }
}

/// A path as it stands in the address of a database.
fn escaped(path: &Path) -> Result<String, IndexError> {
    let path = std::path::absolute(path).map_err(IndexError::Unreadable)?;
    let mut text = String::new();
    let bytes = path.as_os_str().as_encoded_bytes();
    // A drive letter needs a slash before it.
    if !bytes.starts_with(b"/") {
        text.push('/');
    }
    for byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => text.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                text.push(char::from(*byte))
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(text)
}

fn in_memory(image: impl Read, size: u64) -> Result<Connection, IndexError> {
    let mut connection = Connection::open_in_memory().map_err(damaged)?;
    let size = usize::try_from(size).map_err(|_| IndexError::TooLarge(size))?;
    connection.deserialize_read_exact(MAIN_DB, image, size, true).map_err(damaged)?;
    careful(connection)
}

/// A copy without the rows of these blobs; what is open is not changed.
pub(super) fn without(connection: &mut Connection, ids: &[FileId]) -> Result<Vec<u8>, IndexError> {
    let mut whole = connection.serialize(MAIN_DB).map_err(damaged)?.to_vec();
    unlogged(&mut whole);
    let mut copy = Connection::open_in_memory().map_err(damaged)?;
    copy.deserialize_read_exact(MAIN_DB, &whole[..], whole.len(), false).map_err(damaged)?;
    drop(whole);
    sqlite::run_nothing_of(&copy).map_err(damaged)?;
    let change = copy.transaction().map_err(damaged)?;
    for id in ids {
        change.execute("DELETE FROM Files WHERE fileID = ?1", [id.to_string()]).map_err(damaged)?;
    }
    change.commit().map_err(damaged)?;
    Ok(copy.serialize(MAIN_DB).map_err(damaged)?.to_vec())
}

/// Nothing of the database's own is run, and nothing is longer than a row of a backup can be.
fn careful(connection: Connection) -> Result<Connection, IndexError> {
    sqlite::run_nothing_of(&connection).map_err(damaged)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 2 * record::LONGEST as i32),
        (Limit::SQLITE_LIMIT_COLUMN, 64),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 64),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
    ] {
        connection.set_limit(limit, value).map_err(damaged)?;
    }
    connection.pragma_update(None, "cell_size_check", true).map_err(damaged)?;
    let kind = connection.query_row(
        "SELECT type, rootpage FROM sqlite_schema WHERE name = 'Files' COLLATE NOCASE",
        [],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)),
    );
    match kind {
        // A virtual table has no page.
        Ok((kind, page)) if kind == "table" && page > 0 => Ok(connection),
        Ok((kind, _)) => Err(IndexError::Foreign(format!("its Files is a {kind} that holds nothing"))),
        Err(rusqlite::Error::QueryReturnedNoRows) => {
            Err(IndexError::Foreign("it has no table Files".to_owned()))
        }
        Err(error) => Err(damaged(error)),
    }
}

fn open(folder: &Handle) -> Result<(File, u64), IndexError> {
    match folder.file(DATABASE).map_err(IndexError::Unreadable)? {
        Found::File(file, length) => Ok((file, length)),
        Found::Nothing => Err(IndexError::Missing),
        Found::SomethingElse => Err(IndexError::Unreadable(io::ErrorKind::InvalidInput.into())),
    }
}

pub(super) fn damaged(error: rusqlite::Error) -> IndexError {
    match error {
        rusqlite::Error::SqliteFailure(code, _) if code.code == rusqlite::ErrorCode::NotADatabase => {
            IndexError::NotSqlite
        }
        other => IndexError::Damaged(other.to_string()),
    }
}

/// The decrypted bytes of an index, as they are asked for.
struct Image {
    file: File,
    decryptor: Decryptor,
    piece: Vec<u8>,
    at: usize,
    taken: u64,
}

impl Read for Image {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() {
            self.piece.clear();
            self.at = 0;
            (&mut self.file).take(PIECE as u64).read_to_end(&mut self.piece)?;
            self.decryptor.decrypt(&mut self.piece);
            if self.taken == 0 {
                unlogged(&mut self.piece);
            }
            self.taken += self.piece.len() as u64;
        }
        let rest = self.piece.get(self.at..).unwrap_or_default();
        let count = rest.len().min(out.len());
        if let (Some(out), Some(rest)) = (out.get_mut(..count), rest.get(..count)) {
            out.copy_from_slice(rest);
        }
        self.at += count;
        Ok(count)
    }
}

/// A database that says it has a log beside it cannot be opened in memory; here it has none.
pub(super) fn unlogged(head: &mut [u8]) {
    if let Some(versions) = head.get_mut(18..20) {
        versions.fill(1);
    }
}
