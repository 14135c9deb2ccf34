//! The index of a backup: `Manifest.db` since iOS 10, `Manifest.mbdb` before. Rows are read as they are asked for.
//!
//! # What a hostile backup could do here
//!
//! Be a database with triggers, views and columns that compute: what is asked is one table by its row numbers, triggers
//! and views are off, the schema is not trusted, and a row number that does not grow ends it. Rows of a hundred megabytes:
//! lengths are asked for before contents. Ten million rows: a few hundred are held at a time.

mod database;
mod image;
mod log;

use std::io::{self, BufReader};
use std::sync::Mutex;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rusqlite::Connection;

pub(crate) use database::RowKey;
pub use database::Shortcut;
pub(crate) use image::MAGIC as SQLITE;

use crate::crypt::{self, Key};
use crate::entry::{Entry, RowError};
use crate::file_id::FileId;
use crate::handle::{Found, Handle};
use crate::mbdb::Records;

/// The name of the index since iOS 10.
pub(crate) const DATABASE: &str = "Manifest.db";
/// The name of the index of iOS 4 to 9.
pub(crate) const MBDB: &str = "Manifest.mbdb";

/// Why an index cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// There is none.
    #[error("the backup has no index: neither Manifest.db nor Manifest.mbdb")]
    Missing,
    /// The disk does not give it, or it is no regular file.
    #[error("the index of the backup cannot be read")]
    Unreadable(#[source] io::Error),
    /// It is larger than this version takes.
    #[error("the index of the backup has {0} bytes, more than any real one")]
    TooLarge(u64),
    /// It is no database, decrypted or not.
    #[error("the index of the backup is no database")]
    NotSqlite,
    /// It is encrypted, and its end is missing.
    #[error("the index of the backup is cut off")]
    Cut,
    /// It is a database, and not one of a backup.
    #[error("the index of the backup is a database of another kind: {0}")]
    Foreign(String),
    /// It is a damaged database.
    #[error("the index of the backup is damaged: {0}")]
    Damaged(String),
    /// The older index does not begin like one.
    #[error("Manifest.mbdb is no index of a backup")]
    NotMbdb,
}

impl Explain for IndexError {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing => "backup/index-missing",
            Self::Unreadable(_) => "backup/index-unreadable",
            Self::TooLarge(_) => "backup/index-too-large",
            Self::NotSqlite | Self::NotMbdb => "backup/index-not-one",
            Self::Cut => "backup/index-cut",
            Self::Foreign(_) => "backup/index-foreign",
            Self::Damaged(_) => "backup/index-damaged",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Missing => "copy the folder of the backup again, all of it",
            Self::Unreadable(_) => "check the disk, and that you may read the folder",
            Self::TooLarge(_)
            | Self::NotSqlite
            | Self::Cut
            | Self::Foreign(_)
            | Self::Damaged(_)
            | Self::NotMbdb => {
                "look for another copy of the backup: without its index nobody knows which file is which"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Missing | Self::Cut => {
                Some("the backup was copied in parts, or was interrupted while it was made")
            }
            Self::NotSqlite | Self::Damaged(_) | Self::NotMbdb => {
                Some("the disk is failing, or another program wrote into the backup")
            }
            Self::Unreadable(_) | Self::TooLarge(_) | Self::Foreign(_) => None,
        }
    }
}

/// An open index.
#[derive(Debug)]
pub(crate) struct Index(Source);

#[derive(Debug)]
enum Source {
    Database {
        connection: Mutex<Connection>,
        row_key: Option<RowKey>,
        /// What all of it is encrypted with.
        key: Option<Secret>,
    },
    Mbdb,
}

impl Index {
    /// Opens a `Manifest.db` that is not encrypted as a whole. `row_key` is for iOS 10.0, which encrypts the rows.
    pub(crate) fn plain(folder: &Handle, row_key: Option<RowKey>) -> Result<Self, IndexError> {
        let connection = Mutex::new(image::plain(folder)?);
        Ok(Self(Source::Database { connection, row_key, key: None }))
    }

    /// Opens a `Manifest.db` that is encrypted as a whole.
    pub(crate) fn encrypted(folder: &Handle, key: &Key) -> Result<Self, IndexError> {
        let connection = Mutex::new(image::encrypted(folder, key)?);
        Ok(Self(Source::Database { connection, row_key: None, key: Some(Secret::new(key.to_vec())) }))
    }

    /// Opens a `Manifest.mbdb`.
    pub(crate) fn mbdb(folder: &Handle) -> Result<Self, IndexError> {
        records(folder).map(|_| Self(Source::Mbdb))
    }

    /// The salt and the digest of the password that iOS 10.0 left in the index.
    pub(crate) fn shortcut(&self) -> Result<Option<Shortcut>, IndexError> {
        match &self.0 {
            Source::Database { connection, .. } => {
                database::shortcut(&connection.lock().unwrap_or_else(|broken| broken.into_inner()))
            }
            Source::Mbdb => Ok(None),
        }
    }

    /// Sets the key of the rows.
    pub(crate) fn with_row_key(self, key: Option<RowKey>) -> Self {
        match self.0 {
            Source::Database { connection, key: whole, .. } => {
                Self(Source::Database { connection, row_key: key, key: whole })
            }
            Source::Mbdb => self,
        }
    }

    pub(crate) fn entries<'a>(&'a self, folder: &'a Handle) -> Result<Entries<'a>, IndexError> {
        Ok(Entries(match &self.0 {
            Source::Database { connection, row_key, .. } => {
                Rows::Database(database::Rows::new(connection, row_key.as_ref()))
            }
            Source::Mbdb => Rows::Mbdb { records: records(folder)?, row: 0 },
        }))
    }

    /// The index as it would lie on the disk without the rows of these blobs, encrypted as it is there; `None` for one of iOS 9
    /// and earlier.
    pub(crate) fn without(&self, ids: &[FileId]) -> Result<Option<Vec<u8>>, IndexError> {
        let Source::Database { connection, key, .. } = &self.0 else { return Ok(None) };
        let image = {
            let mut connection = connection.lock().unwrap_or_else(|broken| broken.into_inner());
            image::without(&mut connection, ids)?
        };
        let key = key.as_ref().map(|key| <[u8; 32]>::try_from(key.expose()).map(Key::new));
        Ok(Some(match key {
            Some(Ok(key)) => crypt::encrypt(&key, image),
            // It was one.
            Some(Err(_)) => return Err(IndexError::Cut),
            None => image,
        }))
    }

    /// The entry that a blob of this name belongs to.
    pub(crate) fn find(
        &self,
        folder: &Handle,
        id: &FileId,
    ) -> Result<Option<Result<Entry, RowError>>, IndexError> {
        match &self.0 {
            Source::Database { connection, row_key, .. } => database::find(connection, row_key.as_ref(), id),
            Source::Mbdb => Ok(self.entries(folder)?.find(|entry| {
                entry.as_ref().map_or_else(|row| row.file_id, |entry| Some(entry.file_id)).as_ref()
                    == Some(id)
            })),
        }
    }
}

fn records(folder: &Handle) -> Result<Records<BufReader<std::fs::File>>, IndexError> {
    match folder.file(MBDB).map_err(IndexError::Unreadable)? {
        Found::Nothing => Err(IndexError::Missing),
        Found::SomethingElse => Err(IndexError::Unreadable(io::ErrorKind::InvalidInput.into())),
        Found::File(file, length) => Records::new(BufReader::with_capacity(256 << 10, file), length)
            .map_err(IndexError::Unreadable)?
            .ok_or(IndexError::NotMbdb),
    }
}

/// All rows of an index, in its order. A row that cannot be read comes as an error, and the next one follows.
#[derive(Debug)]
pub struct Entries<'a>(Rows<'a>);

#[derive(Debug)]
enum Rows<'a> {
    Database(database::Rows<'a>),
    Mbdb { records: Records<BufReader<std::fs::File>>, row: i64 },
}

impl Iterator for Entries<'_> {
    type Item = Result<Entry, RowError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Rows::Database(rows) => rows.next(),
            Rows::Mbdb { records, row } => {
                let found = records.next()?;
                *row += 1;
                Some(found.map_err(|why| RowError {
                    row: *row,
                    file_id: None,
                    domain: None,
                    path: None,
                    why,
                }))
            }
        }
    }
}
