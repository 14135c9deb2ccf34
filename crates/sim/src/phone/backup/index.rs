//! `Manifest.db`: the index of a backup, an SQLite database that is made and read in memory.

use rusqlite::{Connection, params};

use super::cipher::{self, Key};

/// What a host's index may be at most, in bytes; 20,000 files need 20 MB.
pub(crate) const LONGEST: usize = 512 << 20;

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) domain: String,
    pub(crate) path: String,
    /// 1 file, 2 folder, 4 link.
    pub(crate) flags: i64,
    pub(crate) record: Vec<u8>,
}

/// Makes the index.
pub(crate) fn build(rows: impl Iterator<Item = Row>) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(
        "PRAGMA page_size = 4096;
         PRAGMA user_version = 2;
         CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
         CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);
         CREATE INDEX FilesDomainIdx ON Files(domain);
         CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
         CREATE INDEX FilesFlagsIdx ON Files(flags);",
    )?;
    let transaction = database.transaction()?;
    {
        let mut add = transaction.prepare("INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for row in rows {
            add.execute(params![row.id, row.domain, row.path, row.flags, row.record])?;
        }
    }
    transaction.commit()?;
    Ok(database.serialize("main")?.to_vec())
}

/// Reads an index that a host has given back.
pub(crate) fn read(image: &[u8]) -> rusqlite::Result<Vec<Row>> {
    let mut database = Connection::open_in_memory()?;
    database.deserialize_read_exact("main", image, image.len(), true)?;
    database.execute_batch("PRAGMA trusted_schema = OFF;")?;
    let mut find =
        database.prepare("SELECT fileID, domain, relativePath, flags, file FROM Files ORDER BY rowid")?;
    let rows = find.query_map([], |row| {
        Ok(Row {
            id: row.get(0)?,
            domain: row.get(1)?,
            path: row.get(2)?,
            flags: row.get(3)?,
            record: row.get(4)?,
        })
    })?;
    rows.collect()
}

/// As it lies in an encrypted backup.
pub(crate) fn seal(key: &Key, image: Vec<u8>) -> Vec<u8> {
    cipher::encrypt(key, image)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_and_nonsense_is_refused() {
        let rows: Vec<Row> = (0..500)
            .map(|n| Row {
                id: format!("{n:040x}"),
                domain: "HomeDomain".to_owned(),
                path: format!("ü/{n}"),
                flags: 1,
                record: vec![n as u8; 300],
            })
            .collect();
        let image = build(rows.iter().cloned()).expect("memory");
        assert!(image.starts_with(b"SQLite format 3\0") && image.len() % 4096 == 0);
        assert_eq!(image[18..20], [1, 1], "no write-ahead log");
        assert_eq!(read(&image).expect("an index"), rows);
        assert!(read(b"nonsense").is_err());
        assert!(read(&image[..5000]).is_err());
    }
}
