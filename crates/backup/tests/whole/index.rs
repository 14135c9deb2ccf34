//! Indexes that want to do harm, or have come to some: what can be read of them is, and the rest is counted and told.

use std::fs;

use plist::{Uid, Value};
use rightful_backup::{Backup, Doubt, Entry, FileId, Kind, OpenBackup, RowError, RowTrouble, UnlockError};
use rightful_core::report::Explain;
use rusqlite::Connection;

use crate::mint::{
    INDEX_KEY, Made, Minted, PASSWORD, Row, archive, insert, mbdb_record, mint, mint_with, record, rows,
    seal, secret,
};

fn try_open(minted: &Minted) -> Result<OpenBackup, UnlockError> {
    let backup = Backup::open(minted.root()).expect("a backup");
    if minted.made.encrypted() { backup.unlock(&secret(PASSWORD)) } else { backup.open_plain() }
}

fn open(minted: &Minted) -> OpenBackup {
    try_open(minted).expect("it opens")
}

fn all(minted: &Minted) -> Vec<Result<Entry, RowError>> {
    open(minted).entries().expect("an index").collect()
}

/// A backup whose index a test fills itself.
fn filled(made: Made, fill: impl FnOnce(&Connection)) -> Minted {
    let minted = mint(made);
    minted.write_database(fill);
    minted
}

fn good(connection: &Connection, path: &str, made: Made) {
    let row = Row::file("HomeDomain", path, b"contents");
    insert(connection, &row, &archive(&record(&row, made)));
}

#[test]
fn index_that_is_no_database_after_decryption() {
    for (bytes, code, text) in [
        (seal(&INDEX_KEY, &[7; 4096]), "backup/index-not-one", "the index of the backup is no database"),
        (
            seal(&[9; 32], b"SQLite format 3\0 under another key"),
            "backup/index-not-one",
            "the index of the backup is no database",
        ),
        (vec![7; 31], "backup/index-cut", "the index of the backup is cut off"),
        (vec![], "backup/index-cut", "the index of the backup is cut off"),
    ] {
        let minted = mint(Made::New);
        fs::write(minted.path("Manifest.db"), bytes).expect("written");
        let why = try_open(&minted).expect_err("no index");
        assert_eq!((why.code(), why.to_string().as_str()), (code, text));
    }
}

#[test]
fn index_whose_end_is_missing() {
    let minted = mint(Made::New);
    let whole = fs::read(minted.path("Manifest.db")).expect("an index");
    for length in [whole.len() - 1, whole.len() - 16, whole.len() / 2 + 3, 4096] {
        fs::write(minted.path("Manifest.db"), &whole[..length]).expect("written");
        let why = try_open(&minted).expect_err("its end is missing");
        assert_eq!(why.code(), "backup/index-cut", "{length}");
    }
    let plain = mint(Made::Plain);
    let whole = fs::read(plain.path("Manifest.db")).expect("an index");
    fs::write(plain.path("Manifest.db"), &whole[..5000]).expect("written");
    let found = try_open(&plain).map(|open| open.entries().expect("rows").collect::<Vec<_>>());
    match found {
        Err(why) => assert_eq!(why.code(), "backup/index-damaged"),
        Ok(rows) => assert!(rows.last().is_some_and(|row| row.is_err()), "{rows:?}"),
    }
}

#[test]
fn index_with_a_page_full_of_nonsense_tells_where_it_ends() {
    let rows: Vec<Row> =
        (0..300).map(|at| Row::file("HomeDomain", &format!("file {at}"), b"contents")).collect();
    let minted = mint_with(Made::Plain, rows);
    let mut image = fs::read(minted.path("Manifest.db")).expect("an index");
    let pages = image.len() / 4096;
    for page in 8..pages {
        image[page * 4096..page * 4096 + 2000].fill(0xEE);
    }
    fs::write(minted.path("Manifest.db"), image).expect("written");
    let found = all(&minted);
    let last = found.last().expect("something").as_ref().expect_err("the last one says that it is over");
    assert!(matches!(last.why, RowTrouble::Damaged(_)) && last.why.is_last(), "{last:?}");
    assert_eq!(last.code(), "backup/index-cut");
}

#[test]
fn index_that_is_a_database_of_something_else() {
    for (sql, text) in [
        ("DROP TABLE Files", "it has no table Files"),
        (
            "DROP TABLE Files; CREATE VIEW Files AS SELECT 1 AS fileID, 2 AS domain, 3 AS relativePath, 4 AS flags, 5 AS file",
            "its Files is a view that holds nothing",
        ),
        (
            "DROP TABLE Files; CREATE VIRTUAL TABLE Files USING fts5(fileID, domain, relativePath, flags, file)",
            "its Files is a table that holds nothing",
        ),
    ] {
        for made in [Made::New, Made::Plain] {
            let minted = filled(made, |connection| connection.execute_batch(sql).expect("it can be written"));
            let why = try_open(&minted).expect_err("foreign");
            assert_eq!(why.code(), "backup/index-foreign");
            assert_eq!(
                why.to_string(),
                format!("the index of the backup is a database of another kind: {text}")
            );
        }
    }
    let minted = filled(Made::New, |connection| {
        connection
            .execute_batch("DROP TABLE Files; CREATE TABLE Files (fileID TEXT, domain TEXT); INSERT INTO Files VALUES (1, 2)")
            .expect("it can be written");
    });
    let found = all(&minted);
    assert!(matches!(found.as_slice(), [Err(RowError { why: RowTrouble::Damaged(_), .. })]), "{found:?}");
}

#[test]
fn index_with_triggers_more_columns_and_tables_is_read() {
    let minted = filled(Made::New, |connection| {
        connection
            .execute_batch(
                "ALTER TABLE Files ADD COLUMN more TEXT DEFAULT 'x';
                 CREATE TRIGGER t AFTER INSERT ON Files BEGIN DELETE FROM Properties; END;
                 CREATE VIEW v AS SELECT * FROM Files;
                 CREATE TABLE Other (a)",
            )
            .expect("it can be written");
        let row = Row::file("HomeDomain", "one", b"contents");
        connection
            .execute(
                "INSERT INTO Files (fileID, domain, relativePath, flags, file) VALUES (?1, ?2, ?3, 1, ?4)",
                (row.id().to_string(), &row.domain, &row.path, archive(&record(&row, Made::New))),
            )
            .expect("inserted");
    });
    let found = all(&minted);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].as_ref().expect("good").path, "one");
}

#[test]
fn rows_that_cannot_be_read_are_told_and_the_others_come() {
    let id = FileId::of("HomeDomain", "x").to_string();
    let row = Row::file("HomeDomain", "x", b"contents");
    let record = archive(&record(&row, Made::New));
    type Cell = rusqlite::types::Value;
    let text = |text: &str| Cell::Text(text.to_owned());
    let cases: Vec<([Cell; 5], RowTrouble)> = vec![
        (
            [
                Cell::Blob(id.clone().into_bytes()),
                text("D"),
                text("p"),
                Cell::Integer(1),
                Cell::Blob(record.clone()),
            ],
            RowTrouble::FileId,
        ),
        (
            [text("../../x"), text("D"), text("p"), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::FileId,
        ),
        ([text(""), text("D"), text("p"), Cell::Integer(1), Cell::Blob(record.clone())], RowTrouble::FileId),
        (
            [text(&id[1..]), text("D"), text("p"), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::FileId,
        ),
        (
            [text(&id.to_uppercase()), text("D"), text("p"), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::FileId,
        ),
        (
            [
                text(&format!("ä{}", &id[2..])),
                text("D"),
                text("p"),
                Cell::Integer(1),
                Cell::Blob(record.clone()),
            ],
            RowTrouble::FileId,
        ),
        (
            [text(&"0".repeat(100_000)), text("D"), text("p"), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::FileId,
        ),
        (
            [text(&id), Cell::Null, text("p"), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::Column("domain"),
        ),
        (
            [text(&id), text("D"), Cell::Blob(vec![5]), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::Column("relativePath"),
        ),
        (
            [text(&id), text("D"), text(&"p".repeat(70_000)), Cell::Integer(1), Cell::Blob(record.clone())],
            RowTrouble::Column("relativePath"),
        ),
        ([text(&id), text("D"), text("p"), Cell::Integer(1), Cell::Null], RowTrouble::NoRecord),
        ([text(&id), text("D"), text("p"), Cell::Integer(1), Cell::Real(1.5)], RowTrouble::NoRecord),
        (
            [text(&id), text("D"), text("p"), Cell::Integer(1), Cell::Blob(vec![0; (1 << 20) + 1])],
            RowTrouble::TooLong((1 << 20) + 1),
        ),
        (
            [text(&id), text("D"), text("p"), Cell::Integer(1), Cell::Blob(vec![0; 5 << 20])],
            RowTrouble::TooLong(5 << 20),
        ),
    ];
    for (cells, expected) in cases {
        for made in [Made::New, Made::Plain] {
            let minted = filled(made, |connection| {
                good(connection, "before", made);
                connection
                    .execute(
                        "INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)",
                        rusqlite::params_from_iter(cells.clone()),
                    )
                    .expect("inserted");
                good(connection, "behind", made);
            });
            let found = all(&minted);
            assert_eq!(found.len(), 3, "{expected:?}: {found:?}");
            assert_eq!(found[0].as_ref().expect("good").path, "before");
            assert_eq!(found[2].as_ref().expect("good").path, "behind");
            let bad = found[1].as_ref().expect_err("it cannot be read");
            assert_eq!((&bad.why, bad.row, bad.code()), (&expected, 2, "backup/row-unreadable"));
        }
    }
}

#[test]
fn flags_that_are_nothing_are_made_up_for_by_the_mode() {
    let row = Row::file("HomeDomain", "x", b"contents");
    for flags in [Value::from("NULL"), "7".into(), "'text'".into(), "x'00'".into()] {
        let flags = flags.as_string().expect("text").to_owned();
        let minted = filled(Made::New, |connection| {
            insert(connection, &row, &archive(&record(&row, Made::New)));
            connection.execute_batch(&format!("UPDATE Files SET flags = {flags}")).expect("updated");
        });
        assert_eq!(all(&minted)[0].as_ref().expect("good").kind, Kind::File, "{flags}");
    }
    let minted = filled(Made::New, |connection| {
        let mut objects = record(&row, Made::New);
        if let Some(fields) = objects[1].as_dictionary_mut() {
            fields.insert("Mode".to_owned(), 0.into());
        }
        insert(connection, &row, &archive(&objects));
        connection.execute_batch("UPDATE Files SET flags = NULL").expect("updated");
    });
    assert_eq!(all(&minted)[0].as_ref().expect_err("of no kind").why, RowTrouble::Kind);
}

#[test]
fn what_does_not_agree_is_a_doubt() {
    let row = Row::file("HomeDomain", "x", b"contents");
    let doubts = |change: &dyn Fn(&mut plist::Dictionary), sql: &str| {
        let minted = filled(Made::New, |connection| {
            let mut objects = record(&row, Made::New);
            if let Some(fields) = objects[1].as_dictionary_mut() {
                change(fields);
            }
            insert(connection, &row, &archive(&objects));
            connection.execute_batch(sql).expect("updated");
        });
        all(&minted)[0].as_ref().expect("good").doubts.clone()
    };
    assert_eq!(doubts(&|_| {}, ""), []);
    assert_eq!(
        doubts(&|_| {}, "UPDATE Files SET relativePath = 'y'"),
        [Doubt::PathDiffers, Doubt::NameDiffers]
    );
    assert_eq!(doubts(&|_| {}, "UPDATE Files SET flags = 2"), [Doubt::KindDiffers]);
    let class = |fields: &mut plist::Dictionary| {
        fields.insert("ProtectionClass".to_owned(), 1.into());
    };
    assert_eq!(doubts(&class, ""), [Doubt::ClassDiffers]);
    let size = |fields: &mut plist::Dictionary| {
        fields.insert("Size".to_owned(), (-1).into());
    };
    assert_eq!(doubts(&size, ""), [Doubt::SizeUnknown]);
    let digest = |fields: &mut plist::Dictionary| {
        fields.insert("Digest".to_owned(), Value::Uid(Uid::new(0)));
        fields.insert("ExtendedAttributes".to_owned(), Value::Data(vec![1]));
    };
    assert_eq!(doubts(&digest, ""), [Doubt::OddAttributes]);
    let long = |fields: &mut plist::Dictionary| {
        fields.insert("Digest".to_owned(), Value::Data(vec![0; 32]));
    };
    assert_eq!(doubts(&long, ""), [Doubt::OddDigest]);
}

#[test]
fn rows_of_ten_point_zero_that_do_not_decrypt_are_told() {
    let minted = mint(Made::Ten);
    let row = Row::file("HomeDomain", "x", b"contents");
    let record = archive(&record(&row, Made::Ten));
    minted.write_database(|connection| {
        insert(connection, &row, b"not base64!");
        insert(connection, &Row::file("HomeDomain", "y", b""), b"AAAA");
        insert(connection, &Row::file("HomeDomain", "z", b""), &record);
        insert(connection, &Row::file("HomeDomain", "good", b""), &minted.kept(&record));
    });
    let found = all(&minted);
    for row in &found[..3] {
        assert_eq!(row.as_ref().expect_err("it does not decrypt").why, RowTrouble::NotDecrypted);
    }
    assert_eq!(found[3].as_ref().expect("good").path, "good");
    let backup = Backup::open(minted.root()).expect("a backup");
    let shortcut = backup.shortcut().expect("it has one");
    assert!(shortcut.fits(&secret(PASSWORD)) && !shortcut.fits(&secret("wrong")));
    assert!(Backup::open(mint(Made::TenOne).root()).expect("a backup").shortcut().is_none());
}

#[test]
fn index_with_a_log_beside_it_is_read_with_what_stands_there() {
    let minted = mint(Made::Plain);
    let scratch = tempfile::tempdir().expect("a folder");
    let path = scratch.path().join("index");
    let connection = Connection::open(&path).expect("a database");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
             CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)",
        )
        .expect("tables");
    good(&connection, "first", Made::Plain);
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("moved into the database");
    for at in 0..50 {
        good(&connection, &format!("logged {at}"), Made::Plain);
    }
    connection.execute_batch("BEGIN").expect("begun");
    good(&connection, "never committed", Made::Plain);
    fs::copy(&path, minted.path("Manifest.db")).expect("copied");
    fs::copy(scratch.path().join("index-wal"), minted.path("Manifest.db-wal")).expect("copied");
    let names = || {
        let mut names: Vec<_> = fs::read_dir(minted.root())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name())
            .collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(all(&minted).into_iter().map(|row| row.expect("good").path).collect::<Vec<_>>().len(), 51);

    // Cut in its last transaction: the ones before it count.
    let log = fs::read(minted.path("Manifest.db-wal")).expect("a log");
    fs::write(minted.path("Manifest.db-wal"), &log[..log.len() - 100]).expect("written");
    assert_eq!(all(&minted).len(), 50);
    // A changed byte ends it there; nothing at all is the database as it is.
    let mut bent = log.clone();
    bent[32 + 24 + 100] ^= 1;
    fs::write(minted.path("Manifest.db-wal"), bent).expect("written");
    assert_eq!(all(&minted).len(), 1);
    fs::write(minted.path("Manifest.db-wal"), b"").expect("written");
    assert_eq!(all(&minted).len(), 1);
    assert_eq!(names(), before, "something was written into the backup");
    fs::remove_file(minted.path("Manifest.db-wal")).expect("removed");
    assert_eq!(all(&minted).len(), 1);
}

#[test]
fn encrypted_index_that_says_it_has_a_log_is_read() {
    let minted = mint(Made::New);
    let scratch = tempfile::tempdir().expect("a folder");
    let path = scratch.path().join("index");
    let connection = Connection::open(&path).expect("a database");
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL;
             CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)",
        )
        .expect("tables");
    good(&connection, "one", Made::New);
    drop(connection);
    let image = fs::read(path).expect("an image");
    assert_eq!(image[18..20], [2, 2]);
    minted.write_index(&image);
    assert_eq!(all(&minted).len(), 1);
}

#[test]
fn many_rows_come_in_order_and_once() {
    for made in [Made::New, Made::Plain] {
        let rows: Vec<Row> = (0..2000).map(|at| Row::file("HomeDomain", &format!("{at:05}"), b"")).collect();
        let minted = filled(made, |connection| {
            rows.iter().for_each(|row| insert(connection, row, &archive(&record(row, made))));
            connection
                .execute_batch("UPDATE Files SET _rowid_ = -5 WHERE relativePath = '01999'")
                .expect("moved");
        });
        let found: Vec<String> = all(&minted).into_iter().map(|row| row.expect("good").path).collect();
        assert_eq!(found[0], "01999");
        assert!(found[1..].iter().eq(rows[..1999].iter().map(|row| &row.path)));
    }
}

#[test]
fn older_index_that_is_cut_gives_what_comes_before() {
    for made in [Made::Old, Made::OldPlain] {
        let minted = mint(made);
        let whole = fs::read(minted.path("Manifest.mbdb")).expect("an index");
        let last = mbdb_record(minted.rows.last().expect("a row"), made).len();
        fs::write(minted.path("Manifest.mbdb"), &whole[..whole.len() - 3]).expect("written");
        let found = all(&minted);
        assert_eq!(found.len(), rows().len());
        let why = found.last().expect("a row").as_ref().expect_err("it is cut");
        assert_eq!(
            why.to_string(),
            format!(
                "row {} of the index cannot be read: the index ends in the middle of a record, {} bytes behind the last whole one",
                rows().len(),
                last - 3
            )
        );
        assert_eq!(why.code(), "backup/index-cut");
        fs::write(minted.path("Manifest.mbdb"), b"mbdb\x06\0").expect("written");
        let why = try_open(&minted).expect_err("of another version");
        assert_eq!(
            (why.code(), why.to_string().as_str()),
            ("backup/index-not-one", "Manifest.mbdb is no index of a backup")
        );
    }
}
