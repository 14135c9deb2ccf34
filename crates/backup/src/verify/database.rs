//! Whether the databases that matter most to an owner open: SQLite's own quick check, in memory, nothing written.
//!
//! # What a hostile backup could do here
//!
//! Be a database with views, triggers and functions that do harm when it is opened: the schema is not trusted, nothing of
//! the database's own is run, and one that is too large for memory is told and left out.

use rightful_core::report::Explain;
use rusqlite::{Connection, ErrorCode, MAIN_DB};

use crate::index::IndexError;
use crate::open::OpenBackup;
use crate::read::{FileTrouble, ReadError, Whole};
use crate::sqlite;

/// The largest that is taken into memory.
pub const LARGEST: usize = 1 << 30;

/// The databases that are looked at.
pub const WATCHED: [(&str, &str, &str); 5] = [
    ("messages", "HomeDomain", "Library/SMS/sms.db"),
    ("contacts", "HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"),
    ("calls", "HomeDomain", "Library/CallHistoryDB/CallHistory.storedata"),
    ("photos", "CameraRollDomain", "Media/PhotoData/Photos.sqlite"),
    ("notes", "AppDomainGroup-group.com.apple.notes", "NoteStore.sqlite"),
];

/// One database, and how it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What it holds, as people call it.
    pub name: &'static str,
    /// How it is.
    pub state: State,
}

/// How a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It opens, and its pages agree.
    Good,
    /// The backup does not have it.
    Absent,
    /// Its file cannot be read.
    Unreadable(FileTrouble),
    /// Its row of the index cannot be read.
    BadRow,
    /// It is too large to be looked at in memory.
    TooLarge,
    /// It is damaged: what SQLite says first.
    Damaged(String),
    /// It needs something of the phone's to be judged; that is no sign of damage.
    NotJudged(String),
}

impl Checked {
    /// Whether there is nothing against it.
    pub fn is_good(&self) -> bool {
        match self.state {
            State::Good | State::Absent | State::TooLarge | State::NotJudged(_) => true,
            State::Unreadable(FileTrouble::Key(why)) => why.code() == "backup/bound-to-device",
            State::Unreadable(_) | State::BadRow | State::Damaged(_) => false,
        }
    }
}

/// Looks at all of them.
///
/// # Errors
/// When the index cannot be asked.
pub fn check(backup: &OpenBackup) -> Result<Vec<Checked>, IndexError> {
    WATCHED
        .iter()
        .map(|(name, domain, path)| Ok(Checked { name, state: one(backup, domain, path)? }))
        .collect()
}

fn one(backup: &OpenBackup, domain: &str, path: &str) -> Result<State, IndexError> {
    let entry = match backup.entry(domain, path)? {
        None => return Ok(State::Absent),
        Some(Err(_)) => return Ok(State::BadRow),
        Some(Ok(entry)) => entry,
    };
    Ok(match backup.read_to_vec(&entry, LARGEST) {
        Err(ReadError::TooLong { .. } | ReadError::Output(_)) => State::TooLarge,
        Ok((_, outcome)) if matches!(outcome.whole, Whole::No(_)) => match outcome.whole {
            Whole::No(why) => State::Unreadable(why),
            Whole::Yes | Whole::SizeDiffers { .. } => State::Good,
        },
        Ok((image, _)) => judge(image),
    })
}

/// The quick check of SQLite over a database in memory.
pub fn judge(mut image: Vec<u8>) -> State {
    if !image.starts_with(b"SQLite format 3\0") {
        return State::Damaged("it is no database".to_owned());
    }
    // A database that was kept with a log beside it cannot be opened in memory unless it says otherwise.
    for byte in image.get_mut(18..20).into_iter().flatten() {
        *byte = 1;
    }
    match quick_check(&image) {
        Ok(said) if said == "ok" => State::Good,
        Ok(said) => State::Damaged(said),
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => State::Damaged(error.to_string()),
            _ => State::NotJudged(error.to_string()),
        },
    }
}

fn quick_check(image: &[u8]) -> rusqlite::Result<String> {
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact(MAIN_DB, image, image.len(), true)?;
    sqlite::run_nothing_of(&connection)?;
    connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> Vec<u8> {
        let mut connection = Connection::open_in_memory().expect("memory");
        connection
            .execute_batch(
                "CREATE TABLE message (text TEXT); CREATE INDEX by_text ON message (text);
                 WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                 INSERT INTO message SELECT 'message ' || i FROM n;",
            )
            .expect("plain SQL");
        connection.serialize(MAIN_DB).expect("small").to_vec()
    }

    #[test]
    fn good_and_damaged_ones_are_told_apart() {
        let good = database();
        assert_eq!(judge(good.clone()), State::Good);
        let mut with_log = good.clone();
        with_log[18..20].copy_from_slice(&[2, 2]);
        assert_eq!(judge(with_log), State::Good);
        let mut damaged = good.clone();
        damaged[3 * 4096..4 * 4096].fill(0xA5);
        assert!(matches!(judge(damaged), State::Damaged(_)));
        assert!(matches!(judge(good[..good.len() / 2].to_vec()), State::Damaged(_)));
        assert!(matches!(judge(b"no database".to_vec()), State::Damaged(_)));
        assert!(matches!(judge(Vec::new()), State::Damaged(_)));
    }

    #[test]
    fn what_needs_the_phone_is_not_called_damaged() {
        let image = {
            let mut connection = Connection::open_in_memory().expect("memory");
            connection
                .execute_batch(
                    "CREATE TABLE a (t TEXT); CREATE INDEX i ON a (t); PRAGMA writable_schema = ON;
                UPDATE sqlite_schema SET sql = 'CREATE TABLE a (t TEXT COLLATE of_the_phone)' WHERE type = 'table';
                PRAGMA writable_schema = OFF;",
                )
                .expect("plain SQL");
            connection.serialize(MAIN_DB).expect("small").to_vec()
        };
        let state = judge(image);
        assert!(matches!(state, State::Good | State::NotJudged(_)), "{state:?}");
        assert!(Checked { name: "x", state }.is_good());
    }
}
