//! Witnesses: MVT, iphone_backup_decrypt and pyiosbackup (all PyPI) open the encrypted backups that `idevicebackup2` and
//! pymobiledevice3 have made of the virtual phone, and find in them what we find, file by file.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

#[path = "backup/ours.rs"]
mod ours;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ours::{Contents, hex};
use rightful_backup::browse::Filter;
use rightful_backup::crew::Continue;
use rightful_backup::{Backup, FileId, decrypt, extract};
use rightful_lab::maker::{Extent, Maker};
use rightful_lab::peer;
use rightful_lab::program::Program;
use rightful_lab::sim::Sim;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// An interpreter that imports half of PyPI takes its time on a busy machine.
const PYTHON: Duration = Duration::from_secs(90);
const PASSWORD: &str = "Grüße, 2026";

/// An encrypted backup, made in two turns.
struct Made {
    _below: TempDir,
    folder: PathBuf,
    contents: Contents,
}

impl Made {
    fn by(maker: &Maker) -> Self {
        let arguments =
            ["--data", "11:300:3000000", "--backup-rounds", "1000", "--backup-password", PASSWORD];
        let sim = Sim::start_with("trusted+unlocked", &arguments).unwrap();
        let below = tempfile::tempdir().unwrap();
        let folder = below.path().join(sim.udid().unwrap());
        for seed in [1, 2] {
            let ran = maker.back_up(&sim, below.path(), Extent::Changes).unwrap();
            assert_eq!(ran.code, Some(0), "{ran:?}");
            if seed == 1 {
                sim.hand_with("change-data", "{\"percent\":10,\"seed\":1}").unwrap();
            }
        }
        assert!(sim.phone().unwrap()["backup"]["left"].as_u64().unwrap() > 200);
        ours::prove(&sim, &folder, Some(PASSWORD));
        let contents = ours::contents(&ours::open(&folder, Some(PASSWORD)));
        Self { _below: below, folder, contents }
    }
}

/// Every file below a folder: its path with slashes, and its SHA-256.
fn tree(below: &Path) -> BTreeMap<String, String> {
    let (mut found, mut waiting) = (BTreeMap::new(), vec![below.to_owned()]);
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(below).unwrap().to_str().unwrap().to_owned();
                found.insert(name, hex(&Sha256::digest(fs::read(&path).unwrap())));
            }
        }
    }
    found
}

/// Holds what a reader has written against what we have read.
fn compare(who: &str, theirs: &BTreeMap<String, String>, ours: &BTreeMap<String, String>) {
    let differ: Vec<_> = ours
        .iter()
        .filter(|(name, digest)| theirs.get(*name) != Some(*digest))
        .map(|(name, _)| (name, theirs.contains_key(name)))
        .collect();
    assert!(differ.is_empty(), "{who}: missing (false) or of other contents (true): {differ:?}");
    let more: Vec<_> = theirs.keys().filter(|name| !ours.contains_key(*name)).collect();
    assert!(more.is_empty(), "{who} has found more: {more:?}");
    assert!(ours.len() > 250, "only {} files", ours.len());
}

/// As readers name files that keep the names of the phone.
fn by_path(contents: &Contents) -> BTreeMap<String, String> {
    contents.iter().map(|((domain, path), digest)| (format!("{domain}/{path}"), digest.clone())).collect()
}

/// As a backup names them.
fn by_id(contents: &Contents) -> BTreeMap<String, String> {
    let place = |domain: &str, path: &str| FileId::of(domain, path).places()[0].clone();
    contents.iter().map(|((domain, path), digest)| (place(domain, path), digest.clone())).collect()
}

/// Runs one of the readers of a common interface.
fn reads(made: &Made, python: &Path, reader: &str) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers/read.py");
    let out = tempfile::tempdir().unwrap();
    Program::new(python)
        .arg(script)
        .arg(reader)
        .arg(&made.folder)
        .arg(PASSWORD)
        .arg(out.path())
        .env("TMPDIR", out.path().parent().unwrap())
        .limit(PYTHON)
        .must()
        .unwrap();
    compare(reader, &tree(out.path()), &by_path(&made.contents));
}

#[test]
fn lab_readers_find_in_a_backup_by_idevicebackup2_what_we_find() {
    let Some(maker) = Maker::idevicebackup2() else { return };
    let Some(python) = peer::find_beside("readers", "python") else { return };
    let Some(mvt) = peer::find_beside("mvt", "mvt-ios") else { return };
    let made = Made::by(&maker);
    reads(&made, &python, "iphone_backup_decrypt");
    reads(&made, &python, "pyiosbackup");

    // MVT writes a decrypted copy of the folder; so do we.
    let (home, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    Program::new(&mvt)
        .args(["--disable-update-check", "--disable-indicator-update-check"])
        .args(["decrypt-backup", "-p", PASSWORD, "-d"])
        .arg(out.path())
        .arg(&made.folder)
        .env("HOME", home.path())
        .limit(PYTHON)
        .must()
        .unwrap();
    let blobs = |mut tree: BTreeMap<String, String>| {
        tree.retain(|name, _| name.contains('/'));
        tree
    };
    compare("MVT", &blobs(tree(out.path())), &by_id(&made.contents));
    let (copy, open) = (tempfile::tempdir().unwrap(), ours::open(&made.folder, Some(PASSWORD)));
    let backup = Backup::open(&made.folder).unwrap();
    let account = decrypt::run(&backup, &open, copy.path(), None, &|_| Continue::Yes).unwrap();
    assert!(account.read.is_whole() && account.unwritten.is_empty() && account.bad_rows.is_empty());
    compare("our copy", &blobs(tree(copy.path())), &by_id(&made.contents));
    // A reader of unencrypted backups opens the copy.
    assert_eq!(ours::contents(&ours::open(copy.path(), None)), made.contents);
}

#[test]
fn lab_readers_find_in_a_backup_by_pymobiledevice3_what_we_find() {
    let Some(maker) = Maker::pymobiledevice3() else { return };
    let Some(python) = peer::find_beside("readers", "python") else { return };
    let made = Made::by(&maker);
    reads(&made, &python, "iphone_backup_decrypt");
    reads(&made, &python, "pyiosbackup");

    // Our tree, where names that no other file system takes are changed and told.
    let (out, open) = (tempfile::tempdir().unwrap(), ours::open(&made.folder, Some(PASSWORD)));
    let plan = extract::plan(&open, &Filter::default()).unwrap();
    let account = plan.run(&open, out.path(), None, &|_| Continue::Yes).unwrap();
    assert!(account.read.is_whole() && account.unwritten.is_empty() && account.bad_rows.is_empty());
    let mut wanted = by_path(&made.contents);
    for renamed in account.renamed.named() {
        let before = format!("{}/{}", renamed.file.domain, renamed.file.path);
        if let Some(digest) = wanted.remove(&before) {
            wanted.insert(renamed.now.clone(), digest);
        }
    }
    compare("our tree", &tree(out.path()), &wanted);
}
