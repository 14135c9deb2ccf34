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

/// Makes the index from nothing.
pub(crate) fn build(rows: impl Iterator<Item = Row>) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(
        "PRAGMA page_size = 4096;
         PRAGMA user_version = 2;
         CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
         CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);",
    )?;
    let transaction = database.transaction()?;
    {
        let mut add = transaction.prepare("INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for row in rows {
            add.execute(params![row.id, row.domain, row.path, row.flags, row.record])?;
        }
    }
    // Sorting once is cheaper than finding the place of every row.
    transaction.execute_batch(
        "CREATE INDEX FilesDomainIdx ON Files(domain);
         CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
         CREATE INDEX FilesFlagsIdx ON Files(flags);",
    )?;
    transaction.commit()?;
    Ok(database.serialize("main")?.to_vec())
}

/// Makes the index from an earlier one: rows that are new or other than they were, and the ids of those that are gone.
pub(crate) fn renew<'a>(
    image: &[u8],
    rows: impl Iterator<Item = Row>,
    gone: impl Iterator<Item = &'a str>,
) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.deserialize_read_exact("main", image, image.len(), false)?;
    let transaction = database.transaction()?;
    {
        let mut put = transaction.prepare(
            "INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (fileID) DO UPDATE SET domain = ?2, relativePath = ?3, flags = ?4, file = ?5",
        )?;
        for row in rows {
            put.execute(params![row.id, row.domain, row.path, row.flags, row.record])?;
        }
        let mut remove = transaction.prepare("DELETE FROM Files WHERE fileID = ?1")?;
        for id in gone {
            remove.execute(params![id])?;
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
        // Ten others, ten more, ten fewer: as if it were made from nothing.
        let other = |row: &Row, record: u8| Row { record: vec![record; 3000], ..row.clone() };
        let mut after: Vec<Row> = rows[10..20].iter().map(|row| other(row, 1)).collect();
        after.extend(rows[30..].iter().cloned());
        let fresh = (500..510).map(|n| Row { id: format!("{n:040x}"), ..other(&rows[0], 2) });
        after.extend(fresh);
        let changed = after.iter().filter(|row| row.record.len() == 3000).cloned();
        let gone = rows[..10].iter().chain(&rows[20..30]).map(|row| row.id.as_str());
        let renewed = renew(&image, changed, gone).expect("memory");
        assert_eq!(read(&renewed).expect("an index"), after);
        assert!(read(b"nonsense").is_err());
        assert!(read(&image[..5000]).is_err());
    }
}
