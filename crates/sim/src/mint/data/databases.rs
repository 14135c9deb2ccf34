//! The databases that every phone has: messages, contacts, calls, photos. Real SQLite, with their tables' names and main
//! columns.

use rusqlite::{Connection, params};

use crate::fault::Numbers;

/// Seconds since 2001 at which the owner began to use the phone.
const BEGUN: i64 = 711_692_800;

/// One of them.
pub(super) struct Database {
    pub(super) domain: &'static str,
    pub(super) path: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// Who the owner knows.
const PEOPLE: [(&str, &str); 8] = [
    ("Ben", "Example"),
    ("Chloé", "Beispiel"),
    ("Dana", "Muster"),
    ("Emil", "Öz"),
    ("Fatima", "Sample"),
    ("Gü", "Test"),
    ("Hana", "Vzor"),
    ("Ivo", "Esempio"),
];

/// All of them, the longest with so many rows.
pub(super) fn all(numbers: &mut Numbers, rows: u32) -> Vec<Database> {
    type Fill = fn(&Connection, &mut Numbers, u32) -> rusqlite::Result<()>;
    // Those that a real phone keeps with a write-ahead log say so in their header also in a backup.
    let each: [(&str, &str, Fill, bool); 4] = [
        ("HomeDomain", "Library/SMS/sms.db", messages, true),
        ("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb", contacts, false),
        ("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata", calls, true),
        ("CameraRollDomain", "Media/PhotoData/Photos.sqlite", photos, true),
    ];
    each.into_iter()
        .map(|(domain, path, fill, write_ahead)| {
            // In memory nothing of it can fail; a test opens all of them.
            let mut bytes = made(fill, numbers, rows).unwrap_or_default();
            if write_ahead && let Some(versions) = bytes.get_mut(18..20) {
                versions.fill(2);
            }
            Database { domain, path, bytes }
        })
        .collect()
}

fn made(
    fill: fn(&Connection, &mut Numbers, u32) -> rusqlite::Result<()>,
    numbers: &mut Numbers,
    rows: u32,
) -> rusqlite::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch("PRAGMA page_size = 4096;")?;
    let transaction = database.transaction()?;
    fill(&transaction, numbers, rows)?;
    transaction.commit()?;
    Ok(database.serialize("main")?.to_vec())
}

fn number(numbers: &mut Numbers) -> String {
    // Numbers of this form are for films.
    format!("+1555010{:04}", numbers.below(10_000))
}

fn messages(to: &Connection, numbers: &mut Numbers, rows: u32) -> rusqlite::Result<()> {
    to.execute_batch(
        "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT NOT NULL, country TEXT, service TEXT NOT NULL);
         CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, guid TEXT UNIQUE NOT NULL, chat_identifier TEXT, service_name TEXT);
         CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT UNIQUE NOT NULL, text TEXT, handle_id INTEGER,
           service TEXT, date INTEGER, date_read INTEGER, is_from_me INTEGER, cache_has_attachments INTEGER DEFAULT 0);
         CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER, message_date INTEGER);
         CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY, guid TEXT UNIQUE NOT NULL, filename TEXT, mime_type TEXT);
         CREATE INDEX message_idx_date ON message(date);",
    )?;
    for handle in 1..=PEOPLE.len() {
        let id = number(numbers);
        to.execute("INSERT INTO handle VALUES (?1, ?2, 'us', 'iMessage')", params![handle as i64, id])?;
        to.execute(
            "INSERT INTO chat VALUES (?1, ?2, ?3, 'iMessage')",
            params![handle as i64, format!("iMessage;-;{id}"), id],
        )?;
    }
    let mut add = to.prepare("INSERT INTO message VALUES (?1, ?2, ?3, ?4, 'iMessage', ?5, 0, ?6, 0)")?;
    let mut join = to.prepare("INSERT INTO chat_message_join VALUES (?1, ?2, ?3)")?;
    for row in 1..=i64::from(rows) {
        let handle = 1 + numbers.below(PEOPLE.len() as u64) as i64;
        let date = (BEGUN + row * 3600) * 1_000_000_000;
        let text =
            format!("See you at {}:{:02}, {}?", numbers.below(24), numbers.below(60), numbers.below(1000));
        let guid = format!("{:016X}-{row}", numbers.draw());
        add.execute(params![row, guid, text, handle, date, numbers.below(2) as i64])?;
        join.execute(params![handle, row, date])?;
    }
    Ok(())
}

fn contacts(to: &Connection, numbers: &mut Numbers, rows: u32) -> rusqlite::Result<()> {
    to.execute_batch(
        "CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT, Last TEXT, Organization TEXT, Note TEXT,
           CreationDate INTEGER, ModificationDate INTEGER);
         CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, label INTEGER, value TEXT);
         CREATE TABLE ABMultiValueLabel (value TEXT);
         INSERT INTO ABMultiValueLabel VALUES ('_$!<Mobile>!$_'), ('_$!<Home>!$_');",
    )?;
    for row in 1..=i64::from(rows / 4).max(PEOPLE.len() as i64) {
        let (first, last) = PEOPLE[row as usize % PEOPLE.len()];
        let note = (numbers.below(5) == 0).then(|| format!("met {} times", numbers.below(9)));
        to.execute(
            "INSERT INTO ABPerson VALUES (?1, ?2, ?3, NULL, ?4, ?5, ?5)",
            params![row, first, format!("{last} {row}"), note, BEGUN + row],
        )?;
        to.execute("INSERT INTO ABMultiValue VALUES (?1, ?1, 3, 1, ?2)", params![row, number(numbers)])?;
    }
    Ok(())
}

fn calls(to: &Connection, numbers: &mut Numbers, rows: u32) -> rusqlite::Result<()> {
    to.execute_batch(
        "CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZANSWERED INTEGER,
           ZCALLTYPE INTEGER, ZORIGINATED INTEGER, ZDATE TIMESTAMP, ZDURATION FLOAT, ZADDRESS VARCHAR, ZUNIQUE_ID VARCHAR);",
    )?;
    for row in 1..=i64::from(rows / 3) {
        to.execute(
            "INSERT INTO ZCALLRECORD VALUES (?1, 2, 1, ?2, 1, ?3, ?4, ?5, ?6, ?7)",
            params![
                row,
                numbers.below(2) as i64,
                numbers.below(2) as i64,
                (BEGUN + row * 7200) as f64,
                numbers.below(3600) as f64 / 4.0,
                number(numbers),
                format!("{:016X}", numbers.draw()),
            ],
        )?;
    }
    Ok(())
}

fn photos(to: &Connection, numbers: &mut Numbers, rows: u32) -> rusqlite::Result<()> {
    to.execute_batch(
        "CREATE TABLE ZASSET (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZFILENAME VARCHAR, ZDIRECTORY VARCHAR,
           ZDATECREATED TIMESTAMP, ZWIDTH INTEGER, ZHEIGHT INTEGER, ZFAVORITE INTEGER, ZUUID VARCHAR);
         CREATE TABLE ZGENERICALBUM (Z_PK INTEGER PRIMARY KEY, ZTITLE VARCHAR);
         INSERT INTO ZGENERICALBUM VALUES (1, 'Summer'), (2, 'Für Oma');",
    )?;
    for row in 1..=i64::from(rows) {
        to.execute(
            "INSERT INTO ZASSET VALUES (?1, 3, ?2, 'DCIM/100APPLE', ?3, 8, 8, ?4, ?5)",
            params![
                row,
                format!("IMG_{row:05}.JPG"),
                (BEGUN + row * 4000) as f64,
                i64::from(numbers.below(10) == 0),
                format!("{:016X}", numbers.draw()),
            ],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_them_open_and_have_rows() {
        let tables = ["message", "ABPerson", "ZCALLRECORD", "ZASSET"];
        for (mut database, table) in all(&mut Numbers(1), 100).into_iter().zip(tables) {
            // SQLite opens no image in memory whose header speaks of a write-ahead log.
            database.bytes[18..20].fill(1);
            let mut opened = Connection::open_in_memory().expect("memory");
            let length = database.bytes.len();
            opened.deserialize_read_exact("main", database.bytes.as_slice(), length, true).expect("an image");
            let check: String =
                opened.query_row("PRAGMA quick_check", [], |row| row.get(0)).expect("checked");
            assert_eq!(check, "ok", "{}", database.path);
            let rows: i64 = opened
                .query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0))
                .expect("the table");
            assert!(rows >= 25, "{table}: {rows}");
        }
    }
}
