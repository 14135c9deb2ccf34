//! A backup that a foreign program has made, as our own reader sees it, held against the phone that it was made of.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use rightful_backup::crew::Continue;
use rightful_backup::verify::{self, Level};
use rightful_backup::{Backup, Completeness, Kind, OpenBackup, ReadOutcome, Whole};
use rightful_core::secret::Secret;
use rightful_lab::sim::Sim;
use sha2::{Digest, Sha256};

/// By domain and path: SHA-256, in hexadecimal.
pub(crate) type Contents = BTreeMap<(String, String), String>;

/// Opens a backup, which must be finished and have nothing odd about it.
pub(crate) fn open(folder: &Path, password: Option<&str>) -> OpenBackup {
    let backup = Backup::open(folder).unwrap();
    assert_eq!(backup.completeness(), Completeness::Finished);
    assert_eq!(backup.findings(), []);
    assert_eq!(backup.is_encrypted(), password.is_some());
    match password {
        Some(password) => backup.unlock(&Secret::new(password.as_bytes().to_vec())).unwrap(),
        None => backup.open_plain().unwrap(),
    }
}

/// Every file in it.
pub(crate) fn contents(backup: &OpenBackup) -> Contents {
    let mut reader = backup.reader();
    let mut contents = Contents::new();
    for entry in backup.entries().unwrap() {
        let entry = entry.unwrap();
        if entry.kind == Kind::File {
            let mut hash = Hash(Sha256::new());
            let ReadOutcome { whole, .. } = reader.read(&entry, &mut hash).unwrap();
            assert!(matches!(whole, Whole::Yes | Whole::SizeDiffers { .. }), "{entry:?}: {whole:?}");
            contents.insert((entry.domain, entry.path), hex(&hash.0.finalize()));
        }
    }
    contents
}

/// Every file on the phone, as a backup of this moment would hold it.
fn on_the_phone(sim: &Sim) -> Contents {
    let mut contents = Contents::new();
    for item in sim.data_list().unwrap() {
        let text = |key: &str| item[key].as_str().map(str::to_owned);
        if let Some(digest) = text("sha256") {
            contents.insert((text("domain").unwrap(), text("path").unwrap()), digest);
        }
    }
    assert!(contents.len() > 100, "only {} files on the phone", contents.len());
    contents
}

/// Proves a backup at every level, and that it is what is on the phone.
pub(crate) fn prove(sim: &Sim, folder: &Path, password: Option<&str>) {
    let backup = open(folder, password);
    let verdict = verify::run(&backup, Level::Useful, &|_| Continue::Yes).unwrap();
    assert!(verdict.is_good(), "{verdict:?}");
    assert!(verdict.strays.is_empty() && verdict.doubts.is_empty(), "{verdict:?}");
    let digests = verdict.digests.as_ref().unwrap();
    assert!(digests.right > 10 && digests.wrong.is_empty(), "{digests:?}");
    let (ours, phone) = (contents(&backup), on_the_phone(sim));
    let differ: Vec<_> = ours.iter().filter(|(at, digest)| phone.get(*at) != Some(*digest)).collect();
    assert!(differ.is_empty(), "in the backup, and not so on the phone: {differ:?}");
    assert_eq!(ours.len(), phone.len(), "files on the phone are not in the backup");
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

struct Hash(Sha256);

impl Write for Hash {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.0.update(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
