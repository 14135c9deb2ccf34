//! Small backups made here, of every era, for the tests to open, bend and break.

use std::fs;
use std::path::{Path, PathBuf};

use aes::cipher::{Array, Block, BlockModeEncrypt, KeyInit, KeyIvInit};
use aes::{Aes128, Aes256};
use aes_kw::KwAes256;
use base64::Engine;
use plist::{Dictionary, Uid, Value};
use rightful_backup::FileId;
use rightful_core::secret::Secret;
use rusqlite::Connection;
use sha1::{Digest, Sha1};
use sha2::Sha256;

pub(crate) const PASSWORD: &str = "correct horse";

/// Which system made the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Made {
    /// iOS 4 to 9, encrypted.
    Old,
    /// iOS 10.0, encrypted.
    Ten,
    /// iOS 10.1, encrypted.
    TenOne,
    /// iOS 10.2 and later, encrypted.
    New,
    /// Of today, not encrypted.
    Plain,
    /// iOS 4 to 9, not encrypted.
    OldPlain,
}

impl Made {
    pub(crate) const ALL: [Self; 6] =
        [Self::Old, Self::Ten, Self::TenOne, Self::New, Self::Plain, Self::OldPlain];

    pub(crate) fn encrypted(self) -> bool {
        !matches!(self, Self::Plain | Self::OldPlain)
    }

    pub(crate) fn mbdb(self) -> bool {
        matches!(self, Self::Old | Self::OldPlain)
    }
}

/// What one row will say.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) domain: String,
    pub(crate) path: String,
    pub(crate) contents: Option<Vec<u8>>,
    pub(crate) target: Option<String>,
    pub(crate) size: i64,
    pub(crate) class: u32,
}

impl Row {
    pub(crate) fn file(domain: &str, path: &str, contents: &[u8]) -> Self {
        Self {
            domain: domain.to_owned(),
            path: path.to_owned(),
            contents: Some(contents.to_vec()),
            target: None,
            size: contents.len() as i64,
            class: 3,
        }
    }

    pub(crate) fn id(&self) -> FileId {
        FileId::of(&self.domain, &self.path)
    }

    fn mode(&self) -> u32 {
        match (&self.contents, &self.target) {
            (Some(_), _) => 0o100_644,
            (None, Some(_)) => 0o120_755,
            (None, None) => 0o040_755,
        }
    }

    fn flags(&self) -> u32 {
        match (&self.contents, &self.target) {
            (Some(_), _) => 1,
            (None, Some(_)) => 4,
            (None, None) => 2,
        }
    }
}

/// A backup on the disk, and what is known of it.
pub(crate) struct Minted {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) made: Made,
    pub(crate) rows: Vec<Row>,
}

/// The key of a class, as every backup of these tests has it.
pub(crate) fn class_key(class: u32) -> [u8; 32] {
    Sha256::digest(format!("class {class}")).into()
}

pub(crate) fn file_key(id: &FileId) -> [u8; 32] {
    Sha256::digest(format!("file {id}")).into()
}

pub(crate) fn wrap(kek: &[u8; 32], key: &[u8; 32]) -> [u8; 40] {
    let mut out = [0; 40];
    KwAes256::new(&Array(*kek)).wrap_key(key, &mut out).expect("the lengths fit");
    out
}

/// AES-256-CBC with a blank first block and padding.
pub(crate) fn seal(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
    let mut bytes = padded(text);
    let mut cipher = cbc::Encryptor::<Aes256>::new(&Array(*key), &Array([0; 16]));
    cipher.encrypt_blocks(Block::<Aes256>::slice_as_chunks_mut(&mut bytes).0);
    bytes
}

fn padded(text: &[u8]) -> Vec<u8> {
    let length = 16 - text.len() % 16;
    let mut bytes = text.to_vec();
    bytes.extend(std::iter::repeat_n(length as u8, length));
    bytes
}

/// Some of everything.
pub(crate) fn rows() -> Vec<Row> {
    let mut large = Vec::new();
    while large.len() < (1 << 20) + 777 {
        large.extend(Sha256::digest(large.len().to_be_bytes()));
    }
    let folder = |domain: &str, path: &str| Row { contents: None, size: 0, ..Row::file(domain, path, b"") };
    vec![
        folder("HomeDomain", ""),
        folder("HomeDomain", "Library/SMS"),
        Row::file("HomeDomain", "Library/SMS/sms.db", b"SQLite format 3\0 and more"),
        Row::file("HomeDomain", "Library/empty", b""),
        Row { class: 4, ..Row::file("HomeDomain", "Library/sixteen", b"0123456789abcdef") },
        Row { class: 1, ..Row::file("CameraRollDomain", "Media/DCIM/100APPLE/IMG_0001.HEIC", &large) },
        Row {
            size: 4096,
            ..Row::file("AppDomain-org.example.app", "Documents/Grüße ☂.sqlite", b"SQLite format 3\0shorter")
        },
        Row { target: Some("/var/mobile/Library".to_owned()), ..folder("HomeDomain", "Library/link") },
    ]
}

/// A backup of a kind, with some of everything.
pub(crate) fn mint(made: Made) -> Minted {
    mint_with(made, rows())
}

pub(crate) fn mint_with(made: Made, rows: Vec<Row>) -> Minted {
    let minted = Minted { folder: tempfile::tempdir().expect("a folder"), made, rows };
    minted.write_lists(&keybag(made));
    for row in &minted.rows {
        if let Some(contents) = &row.contents {
            minted.write_blob(&row.id(), contents);
        }
    }
    if made.mbdb() {
        let mut bytes = b"mbdb\x05\x00".to_vec();
        minted.rows.iter().for_each(|row| bytes.extend(mbdb_record(row, made)));
        fs::write(minted.path("Manifest.mbdb"), bytes).expect("written");
    } else {
        minted.write_database(|connection| {
            for row in &minted.rows {
                let record = archive(&record(row, made));
                insert(connection, row, &minted.kept(&record));
            }
        });
    }
    minted
}

impl Minted {
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    pub(crate) fn blob(&self, id: &FileId) -> PathBuf {
        let [deep, flat] = id.places();
        self.path(if self.made.mbdb() { &flat } else { &deep })
    }

    fn write_blob(&self, id: &FileId, contents: &[u8]) {
        let path = self.blob(id);
        fs::create_dir_all(path.parent().expect("below the root")).expect("a folder");
        let bytes = if self.made.encrypted() { seal(&file_key(id), contents) } else { contents.to_vec() };
        fs::write(path, bytes).expect("written");
    }

    /// A record as it stands in the row: iOS 10.0 encrypts each.
    pub(crate) fn kept(&self, record: &[u8]) -> Vec<u8> {
        if self.made != Made::Ten {
            return record.to_vec();
        }
        let key = Sha1::digest([PASSWORD.as_bytes(), SALT].concat());
        let key: [u8; 16] = key[..16].try_into().expect("sixteen");
        let first: [u8; 16] = std::array::from_fn(|at| at as u8);
        let mut bytes = padded(record);
        cbc::Encryptor::<Aes128>::new(&Array(key), &Array(first))
            .encrypt_blocks(Block::<Aes128>::slice_as_chunks_mut(&mut bytes).0);
        base64::engine::general_purpose::STANDARD.encode(bytes).into_bytes()
    }

    /// Makes `Manifest.db` anew; `fill` writes into its tables.
    pub(crate) fn write_database(&self, fill: impl FnOnce(&Connection)) {
        let scratch = tempfile::tempdir().expect("a folder");
        let path = scratch.path().join("index");
        let connection = Connection::open(&path).expect("a database");
        connection
            .execute_batch(
                "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
                 CREATE INDEX FilesDomainIdx ON Files(domain);
                 CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);
                 BEGIN;",
            )
            .expect("tables");
        if self.made == Made::Ten {
            let hash = Sha256::digest([PASSWORD.as_bytes(), SALT].concat());
            for (key, value) in [("salt", SALT), ("passwordHash", hash.as_slice())] {
                connection.execute("INSERT INTO Properties VALUES (?1, ?2)", (key, value)).expect("inserted");
            }
        }
        fill(&connection);
        connection.execute_batch("COMMIT").expect("committed");
        drop(connection);
        self.write_index(&fs::read(path).expect("an image"));
    }

    /// Writes the image of a database as the index.
    pub(crate) fn write_index(&self, image: &[u8]) {
        let bytes = if self.made == Made::New { seal(&INDEX_KEY, image) } else { image.to_vec() };
        fs::write(self.path("Manifest.db"), bytes).expect("written");
    }

    /// Writes the property lists around a keybag.
    pub(crate) fn write_lists(&self, keybag: &[u8]) {
        let status_version = if self.made.mbdb() { "2.4" } else { "3.3" };
        self.write_list(
            "Status.plist",
            [
                ("BackupState", "new".into()),
                ("SnapshotState", "finished".into()),
                ("IsFullBackup", true.into()),
                ("Version", status_version.into()),
            ],
        );
        self.write_list(
            "Info.plist",
            [
                ("Device Name", "Anna's iPhone".into()),
                ("Product Type", "iPhone15,3".into()),
                ("Product Version", "18.6.2".into()),
                ("Serial Number", "F2LMINTED001".into()),
            ],
        );
        let mut manifest = vec![
            ("BackupKeyBag", Value::Data(keybag.to_vec())),
            ("IsEncrypted", self.made.encrypted().into()),
            ("Version", if self.made.mbdb() { "9.1" } else { "10.0" }.into()),
        ];
        if self.made == Made::New {
            manifest.push(("ManifestKey", Value::Data(manifest_key(4))));
        }
        self.write_list("Manifest.plist", manifest);
    }

    pub(crate) fn write_list<'a>(&self, name: &str, entries: impl IntoIterator<Item = (&'a str, Value)>) {
        dictionary(entries).to_file_binary(self.path(name)).expect("written");
    }
}

pub(crate) const SALT: &[u8] = b"the salt of ten point zero";
pub(crate) const INDEX_KEY: [u8; 32] = [0x1D; 32];
/// Rounds that do not keep tests waiting.
pub(crate) const ROUNDS: (u32, u32) = (200, 100);

pub(crate) fn manifest_key(class: u32) -> Vec<u8> {
    [class.to_le_bytes().as_slice(), &wrap(&class_key(class), &INDEX_KEY)].concat()
}

pub(crate) fn secret(text: &str) -> Secret {
    Secret::new(text.as_bytes().to_vec())
}

pub(crate) fn tag(name: &[u8; 4], value: &[u8]) -> Vec<u8> {
    [name.as_slice(), &(value.len() as u32).to_be_bytes(), value].concat()
}

/// One class of a bag.
pub(crate) fn class(number: u32, wrapped_by: u32, kek: &[u8; 32]) -> Vec<u8> {
    [
        tag(b"UUID", &[number as u8; 16]),
        tag(b"CLAS", &number.to_be_bytes()),
        tag(b"WRAP", &wrapped_by.to_be_bytes()),
        tag(b"KTYP", &0_u32.to_be_bytes()),
        tag(b"WPKY", &wrap(kek, &class_key(number))),
    ]
    .concat()
}

/// The head of a bag.
pub(crate) fn head(made: Made) -> Vec<u8> {
    let mut bag = [
        tag(b"VERS", &3_u32.to_be_bytes()),
        tag(b"TYPE", &0x4000_0001_u32.to_be_bytes()),
        tag(b"UUID", &[0xAA; 16]),
        tag(b"HMCK", &[0; 40]),
        tag(b"WRAP", &0_u32.to_be_bytes()),
        tag(b"SALT", &[2; 20]),
        tag(b"ITER", &ROUNDS.1.to_be_bytes()),
    ]
    .concat();
    if made == Made::New {
        bag.extend(tag(b"DPWT", &1_u32.to_be_bytes()));
        bag.extend(tag(b"DPIC", &ROUNDS.0.to_be_bytes()));
        bag.extend(tag(b"DPSL", &[1; 20]));
    }
    bag
}

/// What the password gives for a bag with the head above.
pub(crate) fn kek(made: Made) -> [u8; 32] {
    let (mut between, mut kek) = ([0; 32], [0; 32]);
    let mut password = PASSWORD.as_bytes();
    if made == Made::New {
        rightful_lanes::pbkdf2_hmac_sha256(password, &[1; 20], ROUNDS.0, &mut between);
        password = &between;
    }
    rightful_lanes::pbkdf2_hmac_sha1(password, &[2; 20], ROUNDS.1, &mut kek);
    kek
}

/// A bag as real ones are: classes 11 to 1, five of them bound to the device.
pub(crate) fn keybag(made: Made) -> Vec<u8> {
    let kek = kek(made);
    let mut bag = head(made);
    for number in (1..=11).rev() {
        let bound = matches!(number, 5 | 9..=11) || !made.encrypted();
        bag.extend(class(number, if bound { 3 } else { 2 }, &kek));
    }
    bag
}

pub(crate) fn dictionary<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Dictionary>())
}

/// The objects of a record: `$null`, the record itself, what it refers to.
pub(crate) fn record(row: &Row, made: Made) -> Vec<Value> {
    let uid = |number: u64| Value::Uid(Uid::new(number));
    let mut objects: Vec<Value> = vec!["$null".into(), Value::Boolean(false), row.path.as_str().into()];
    let mut fields = vec![
        ("RelativePath", uid(2)),
        ("Size", row.size.into()),
        ("Mode", row.mode().into()),
        ("Flags", row.flags().into()),
        ("InodeNumber", 4_242_u64.into()),
        ("UserID", 501.into()),
        ("GroupID", 501.into()),
        ("ProtectionClass", row.class.into()),
        ("LastModified", 1_700_000_000_i64.into()),
        ("LastStatusChange", 1_700_000_001_i64.into()),
        ("Birth", 1_600_000_000_i64.into()),
    ];
    if let Some(contents) = row.contents.as_ref().filter(|_| made.encrypted()) {
        let id = row.id();
        let key = [row.class.to_le_bytes().as_slice(), &wrap(&class_key(row.class), &file_key(&id))].concat();
        fields.push(("EncryptionKey", uid(objects.len() as u64)));
        objects.push(dictionary([("NS.data", Value::Data(key)), ("$class", uid(0))]));
        fields.push(("Digest", uid(objects.len() as u64)));
        objects.push(Value::Data(Sha1::digest(seal(&file_key(&id), contents)).to_vec()));
        let attributes = dictionary([("com.example.mark", Value::Data(vec![1, 2, 3]))]);
        let mut bytes = Vec::new();
        attributes.to_writer_binary(&mut bytes).expect("plain values");
        fields.push(("ExtendedAttributes", uid(objects.len() as u64)));
        objects.push(Value::Data(bytes));
    }
    if let Some(target) = &row.target {
        fields.push(("Target", uid(objects.len() as u64)));
        objects.push(target.as_str().into());
    }
    objects[1] = dictionary(fields);
    objects
}

/// Objects as a keyed archive whose root is the second of them.
pub(crate) fn archive(objects: &[Value]) -> Vec<u8> {
    let archive = dictionary([
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", dictionary([("root", Value::Uid(Uid::new(1)))])),
        ("$objects", Value::Array(objects.to_vec())),
    ]);
    let mut bytes = Vec::new();
    archive.to_writer_binary(&mut bytes).expect("plain values");
    bytes
}

pub(crate) fn insert(connection: &Connection, row: &Row, record: &[u8]) {
    connection
        .execute(
            "INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)",
            (row.id().to_string(), &row.domain, &row.path, row.flags(), record),
        )
        .expect("inserted");
}

/// One record of the older index.
pub(crate) fn mbdb_record(row: &Row, made: Made) -> Vec<u8> {
    let string = |bytes: &[u8]| [(bytes.len() as u16).to_be_bytes().as_slice(), bytes].concat();
    let none = || u16::MAX.to_be_bytes().to_vec();
    let id = row.id();
    let mut bytes = [string(row.domain.as_bytes()), string(row.path.as_bytes())].concat();
    bytes.extend(row.target.as_ref().map_or_else(none, |target| string(target.as_bytes())));
    match row.contents.as_ref().filter(|_| made.encrypted()) {
        None => bytes.extend([none(), none()].concat()),
        Some(contents) => {
            bytes.extend(string(&Sha1::digest(seal(&file_key(&id), contents))));
            let key = wrap(&class_key(row.class), &file_key(&id));
            bytes.extend(string(&[row.class.to_le_bytes().as_slice(), &key].concat()));
        }
    }
    bytes.extend((row.mode() as u16).to_be_bytes());
    bytes.extend(4_242_u64.to_be_bytes());
    for number in [501_u32, 501, 1_700_000_000, 1_700_000_001, 1_600_000_000] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.extend(row.size.to_be_bytes());
    bytes.extend([row.class as u8, 1]);
    bytes.extend(string(b"com.example.mark"));
    bytes.extend(string(&[0xFF, 0, 0xFE]));
    bytes
}
