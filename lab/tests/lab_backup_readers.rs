//! Witnesses: MVT, iphone_backup_decrypt and pyiosbackup (all PyPI) open the backups that `idevicebackup2`, pymobiledevice3 and
//! `rightful` itself have made of the virtual phone, and find in them what we find and what our program writes out, file by
//! file. What our program has decrypted they open as a backup that never had a password, and `idevicebackup2` restores it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

#[path = "backup/ours.rs"]
mod ours;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
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

/// A backup, made in two turns.
struct Made {
    sim: Sim,
    below: TempDir,
    folder: PathBuf,
    password: Option<&'static str>,
    contents: Contents,
}

impl Made {
    fn by(maker: &Maker, password: Option<&'static str>) -> Self {
        let mut arguments = vec!["--data", "11:300:3000000", "--backup-rounds", "1000"];
        arguments.extend(password.iter().flat_map(|password| ["--backup-password", password]));
        let sim = Sim::start_with("trusted+unlocked+no-find-my", &arguments).unwrap();
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
        ours::prove(&sim, &folder, password);
        let contents = ours::contents(&ours::open(&folder, password));
        Self { sim, below, folder, password, contents }
    }
}

impl Made {
    /// The backup that was the newest before.
    fn before(&self) -> PathBuf {
        let folders = fs::read_dir(self.below.path()).unwrap().map(|entry| entry.unwrap().path());
        let others: Vec<PathBuf> = folders.filter(|folder| *folder != self.folder).collect();
        assert_eq!(others.len(), 1, "{others:?}");
        others[0].clone()
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
    let written = written_by(&made.folder, made.password, python, reader);
    compare(reader, &tree(written.path()), &by_path(&made.contents));
}

/// What one of them writes out.
fn written_by(folder: &Path, password: Option<&str>, python: &Path, reader: &str) -> TempDir {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers/read.py");
    let out = tempfile::tempdir().unwrap();
    Program::new(python)
        .arg(script)
        .arg(reader)
        .arg(folder)
        .arg(password.unwrap_or_default())
        .arg(out.path())
        .env("TMPDIR", out.path().parent().unwrap())
        .limit(PYTHON)
        .must()
        .unwrap();
    out
}

/// A copy of the folder, decrypted by MVT.
fn decrypted_by_mvt(made: &Made, mvt: &Path) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    let home = tempfile::tempdir().unwrap();
    mvt_in(&home, mvt)
        .args(["decrypt-backup", "-p", made.password.unwrap(), "-d"])
        .arg(out.path())
        .arg(&made.folder)
        .must()
        .unwrap();
    out
}

/// Domain and path of every file that MVT sees in a backup without a password; all must have their contents.
fn seen_by_mvt(folder: &Path, mvt: &Path) -> BTreeSet<(String, String)> {
    let (home, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    mvt_in(&home, mvt)
        .args(["check-backup", "--module", "Manifest", "--output"])
        .arg(out.path())
        .arg(folder)
        .must()
        .unwrap();
    let listed: Vec<serde_json::Value> =
        serde_json::from_slice(&fs::read(out.path().join("manifest.json")).unwrap()).unwrap();
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let files = listed.iter().filter(|row| row["flags"] == 1);
    files
        .inspect(|row| assert!(row["missing"] != true && row["modified"].is_string(), "{row}"))
        .map(|row| (text(row, "domain"), text(row, "relative_path")))
        .collect()
}

fn mvt_in(home: &TempDir, mvt: &Path) -> Program {
    Program::new(mvt)
        .args(["--disable-update-check", "--disable-indicator-update-check"])
        .env("HOME", home.path())
        .limit(PYTHON)
}

/// Those of a folder's files that lie deeper: the blobs of a backup.
fn blobs(mut tree: BTreeMap<String, String>) -> BTreeMap<String, String> {
    tree.retain(|name, _| name.contains('/'));
    tree
}

/// What our program writes with `backup extract` or `backup decrypt`.
fn written_by_us(made: &Made, deed: &str) -> TempDir {
    let out = tempfile::tempdir().unwrap();
    let mut password = tempfile::NamedTempFile::new().unwrap();
    write!(password, "{}", made.password.unwrap_or_default()).unwrap();
    let mut program = Program::new(&rightful_lab::sim::program().unwrap())
        .args(["backup", deed])
        .arg(&made.folder)
        .arg("--to")
        .arg(out.path().join("written"))
        .limit(PYTHON);
    if made.password.is_some() {
        program = program.arg("--password-file").arg(password.path());
    }
    program.must().unwrap();
    out
}

/// Our program's backup: other readers find in it what our program writes out, byte for byte.
#[test]
fn lab_readers_find_in_a_backup_of_ours_what_we_write_out() {
    let Some(python) = peer::find_beside("readers", "python") else { return };
    let Some(mvt) = peer::find_beside("mvt", "mvt-ios") else { return };
    let keys = |made: &Made| made.contents.keys().cloned().collect::<BTreeSet<_>>();
    for password in [Some(PASSWORD), None] {
        let made = Made::by(&Maker::rightful().unwrap(), password);
        let extracted = written_by_us(&made, "extract");
        let ours = by_names_of_the_phone(&made, tree(&extracted.path().join("written")));
        compare("our reader", &ours, &by_path(&made.contents));
        let by = |reader: &str| written_by(&made.folder, password, &python, reader);
        compare("pyiosbackup", &tree(by("pyiosbackup").path()), &ours);
        // The one before is whole by itself, whatever the newest shares with it.
        let before = made.before();
        let contents = ours::contents(&ours::open(&before, password));
        assert_ne!(contents, made.contents);
        let theirs = written_by(&before, password, &python, "pyiosbackup");
        compare("pyiosbackup, of the one before", &tree(theirs.path()), &by_path(&contents));
        if password.is_none() {
            // Of a backup without a password MVT makes no copy: it reads it as it lies there.
            assert_eq!(seen_by_mvt(&made.folder, &mvt), keys(&made));
            continue;
        }
        compare("iphone_backup_decrypt", &tree(by("iphone_backup_decrypt").path()), &ours);
        let (ours, theirs) = (written_by_us(&made, "decrypt"), decrypted_by_mvt(&made, &mvt));
        let copy = ours.path().join("written");
        compare("MVT", &blobs(tree(theirs.path())), &blobs(tree(&copy)));
        compare("our copy", &blobs(tree(&copy)), &by_id(&made.contents));

        // As if it had never had a password.
        assert_eq!(seen_by_mvt(&copy, &mvt), keys(&made));
        let plain = Made { folder: copy, password: None, below: ours, ..made };
        reads(&plain, &python, "pyiosbackup");
        let Some(foreign) = Maker::idevicebackup2() else { continue };
        restores(plain, &foreign);
    }
}

/// The copy goes onto the phone, all but what the keychain holds.
fn restores(copy: Made, maker: &Maker) {
    let below = tempfile::tempdir().unwrap();
    fs::rename(&copy.folder, below.path().join(copy.sim.udid().unwrap())).unwrap();
    let on_the_phone = || {
        let mut all = copy.sim.data_list().unwrap();
        all.retain(|item| item["domain"] != "KeychainDomain");
        all
    };
    let before = on_the_phone();
    copy.sim.hand_with("change-data", "{\"percent\":40,\"seed\":6}").unwrap();
    assert_ne!(on_the_phone(), before);
    let ran = maker.restore(&copy.sim, below.path(), None).unwrap();
    assert_eq!(copy.sim.phone().unwrap()["backup"]["last_code"], 0, "{ran:?}");
    let restored = |phone: &serde_json::Value| phone["backup"]["restores"] == 1;
    copy.sim.until("the restore", PYTHON, restored).unwrap();
    assert_eq!(on_the_phone(), before);
}

/// Our tree, with the names that were changed for the disk changed back.
fn by_names_of_the_phone(made: &Made, mut tree: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let open = ours::open(&made.folder, made.password);
    let plan = extract::plan(&open, &Filter::default()).unwrap();
    let out = tempfile::tempdir().unwrap();
    let account = plan.run(&open, out.path(), None, &|_| Continue::Yes).unwrap();
    for renamed in account.renamed.named() {
        if let Some(digest) = tree.remove(&renamed.now) {
            tree.insert(format!("{}/{}", renamed.file.domain, renamed.file.path), digest);
        }
    }
    tree
}

#[test]
fn lab_readers_find_in_a_backup_by_idevicebackup2_what_we_find() {
    let Some(maker) = Maker::idevicebackup2() else { return };
    let Some(python) = peer::find_beside("readers", "python") else { return };
    let Some(mvt) = peer::find_beside("mvt", "mvt-ios") else { return };
    let made = Made::by(&maker, Some(PASSWORD));
    reads(&made, &python, "iphone_backup_decrypt");
    reads(&made, &python, "pyiosbackup");

    // MVT writes a decrypted copy of the folder; so do we.
    compare("MVT", &blobs(tree(decrypted_by_mvt(&made, &mvt).path())), &by_id(&made.contents));
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
    let made = Made::by(&maker, Some(PASSWORD));
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
