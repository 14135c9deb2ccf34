//! Backups written out as a tree: what is in it, what is told, and what hostile ones cannot do.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rightful_backup::FileTrouble;
use rightful_backup::browse::{self, Filter, Pattern};
use rightful_backup::crew::{Continue, Ended};
use rightful_backup::extract::{self, Account, ExtractError};
use rightful_backup::kind::Topic;
use rightful_core::report::Explain;

use crate::eras::open;
use crate::mint::{Made, Minted, Row, mint, mint_with, rows};

fn everything(minted: &Minted, into: &Path) -> Account {
    let open = open(minted);
    let plan = extract::plan(&open, &Filter::default()).expect("an index");
    plan.run(&open, into, None, &|_| Continue::Yes).expect("written")
}

/// Every file of a tree by its path.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let kind = fs::symlink_metadata(&path).expect("there").file_type();
            assert!(!kind.is_symlink(), "{} is a link", path.display());
            if kind.is_dir() {
                walk(&path, root, found);
            } else {
                let name = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).expect("readable"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(root, root, &mut found);
    found
}

#[test]
fn every_era_becomes_a_tree_and_a_second_run_leaves_it() {
    for made in Made::ALL {
        let minted = mint(made);
        let here = tempfile::tempdir().expect("a folder");
        let account = everything(&minted, here.path());
        let expected: BTreeMap<String, Vec<u8>> = minted
            .rows
            .iter()
            .filter_map(|row| Some((format!("{}/{}", row.domain, row.path), row.contents.clone()?)))
            .collect();
        assert!(tree(here.path()) == expected, "{made:?}");
        assert_eq!((account.read.complete, account.read.size_differs), (4, 1), "{made:?}");
        assert!(account.read.is_whole() && account.unwritten.is_empty() && account.bad_rows.is_empty());
        assert_eq!((account.same, account.replaced, account.ended), (0, 0, Ended::Whole));
        assert_eq!(account.links.named()[0].target, "/var/mobile/Library");
        assert_eq!(account.links.count(), 1);
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for path in ["HomeDomain/Library/SMS/sms.db", "HomeDomain/Library/SMS", "HomeDomain"] {
            let found = fs::metadata(here.path().join(path)).expect("there");
            assert_eq!(found.modified().expect("a time"), time, "{made:?} {path}");
        }
        let again = everything(&minted, here.path());
        assert_eq!((again.same, again.replaced, again.read.bytes), (5, 0, 0), "{made:?}");
        fs::write(here.path().join("HomeDomain/Library/sixteen"), b"half").expect("written");
        let third = everything(&minted, here.path());
        assert_eq!((third.same, third.replaced), (4, 1), "{made:?}");
        assert!(tree(here.path()) == expected, "{made:?}");
    }
}

#[test]
fn a_part_is_what_the_filter_means() {
    let minted = mint(Made::New);
    let open = open(&minted);
    let messages = Filter { topics: vec![Topic::Messages], ..Filter::default() };
    let here = tempfile::tempdir().expect("a folder");
    let plan = extract::plan(&open, &messages).expect("an index");
    assert_eq!((plan.files(), plan.bytes()), (1, 25));
    let account = plan.run(&open, here.path(), Some(25), &|_| Continue::Yes).expect("written");
    assert_eq!(account.read.complete, 1);
    assert_eq!(tree(here.path()).into_keys().collect::<Vec<_>>(), ["HomeDomain/Library/SMS/sms.db"]);
    let listed = browse::entries(&open, &messages).expect("an index").count();
    assert_eq!(listed, 2, "the folder and the file");
    let overview = browse::overview(&open, &Filter::default()).expect("an index");
    assert_eq!((overview.all.files, overview.all.folders, overview.all.links), (5, 2, 1));
    assert_eq!(overview.apps["org.example.app"].files, 1);
    assert_eq!(overview.topics[&Topic::Photos].bytes, (1 << 20) + 777 + 23);
    assert_eq!(overview.domains["HomeDomain"].files, 3);
    let none = Filter { paths: vec![Pattern::new("nowhere")], ..Filter::default() };
    assert_eq!(extract::plan(&open, &none).expect("an index").files(), 0);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_goes_on() {
    let minted = mint(Made::New);
    let row = |path: &str| minted.rows.iter().find(|row| row.path.ends_with(path)).expect("minted");
    fs::remove_file(minted.blob(&row("sixteen").id())).expect("gone");
    let photo = minted.blob(&row("HEIC").id());
    let mut bytes = fs::read(&photo).expect("there");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&photo, &bytes).expect("written");
    let here = tempfile::tempdir().expect("a folder");
    let account = everything(&minted, here.path());
    assert_eq!((account.read.complete, account.read.size_differs), (2, 1));
    assert_eq!(account.read.missing.named()[0].file.path, "Library/sixteen");
    assert_eq!(account.read.damaged.named()[0].why, FileTrouble::Damaged);
    // What decrypts of it is kept, padding and all.
    let kept = &tree(here.path())["CameraRollDomain/Media/DCIM/100APPLE/IMG_0001.HEIC"];
    assert_eq!(kept.len(), bytes.len());
    let original = row("HEIC").contents.as_deref().expect("a file");
    assert_eq!(kept[..1 << 20], original[..1 << 20]);
    assert!(!here.path().join("HomeDomain/Library/sixteen").exists());
}

#[test]
fn a_good_file_stays_until_a_better_one_is_known_to_be_whole() {
    let minted = mint(Made::New);
    let row = minted.rows.iter().find(|row| row.path.ends_with("HEIC")).expect("minted");
    let here = tempfile::tempdir().expect("a folder");
    everything(&minted, here.path());
    let photo = here.path().join("CameraRollDomain/Media/DCIM/100APPLE/IMG_0001.HEIC");
    // Of another time than in the backup, and all that the owner has.
    fs::write(&photo, b"a good photo").expect("written");
    let blob = minted.blob(&row.id());
    let sealed = fs::read(&blob).expect("there");
    let mut damaged = sealed.clone();
    *damaged.last_mut().expect("bytes") ^= 1;
    fs::write(&blob, &damaged).expect("written");
    for again in [false, true] {
        let account = everything(&minted, here.path());
        assert_eq!(fs::read(&photo).expect("there"), b"a good photo");
        assert_eq!((account.read.damaged.count(), account.replaced), (1, 0), "again: {again}");
        // What could be read lies beside it, once.
        let fragment = photo.with_file_name("IMG_0001~incomplete.HEIC");
        assert_eq!(fs::metadata(&fragment).expect("there").len(), damaged.len() as u64);
        assert_eq!(account.beside.count(), u64::from(!again));
        assert_eq!(fs::read_dir(photo.parent().expect("a folder")).expect("there").count(), 2);
    }
    fs::write(&blob, &sealed).expect("written");
    let account = everything(&minted, here.path());
    assert_eq!((account.replaced, account.beside.count()), (1, 0));
    assert_eq!(fs::read(&photo).expect("there"), row.contents.as_deref().expect("a file"));
}

#[test]
fn what_was_damaged_is_damaged_in_every_run() {
    for made in [Made::New, Made::Plain] {
        let minted = mint(made);
        let row = minted.rows.iter().find(|row| row.path.ends_with("HEIC")).expect("minted");
        let blob = minted.blob(&row.id());
        let mut bytes = fs::read(&blob).expect("there");
        bytes.truncate(bytes.len() - 7);
        fs::write(&blob, &bytes).expect("written");
        let here = tempfile::tempdir().expect("a folder");
        for run in 0..3 {
            let account = everything(&minted, here.path());
            assert_eq!(account.read.damaged.count(), 1, "{made:?}, run {run}");
            assert_eq!(account.same, if run == 0 { 0 } else { 4 }, "{made:?}, run {run}");
            let folder = here.path().join("CameraRollDomain/Media/DCIM/100APPLE");
            assert_eq!(fs::read_dir(folder).expect("there").count(), 1, "{made:?}: one fragment is enough");
        }
    }
}

#[test]
fn hostile_names_stay_inside_and_apart() {
    for made in [Made::New, Made::OldPlain] {
        let paths = [
            "../../escape",
            "/etc/passwd",
            "a",
            "a/b",
            "A",
            "C:\\x",
            "aux.txt",
            "ends. ",
            "cafe\u{301}",
            "caf\u{E9}",
            "",
            "x//y",
        ];
        let mut rows: Vec<Row> =
            paths.iter().map(|path| Row::file("HomeDomain", path, path.as_bytes())).collect();
        rows.push(Row::file("../up", "x", b"../up"));
        rows.push(Row::file("/", "x", b"/"));
        let long = "l".repeat(300);
        rows.push(Row::file("HomeDomain", &long, long.as_bytes()));
        let minted = mint_with(made, rows);
        let here = tempfile::tempdir().expect("a folder");
        let root = here.path().join("one").join("two");
        let account = everything(&minted, &root);
        let found = tree(here.path());
        assert_eq!(found.len(), minted.rows.len(), "{found:?}");
        assert!(found.keys().all(|path| path.starts_with("one/two/")), "{found:?}");
        assert_eq!(account.read.complete, minted.rows.len() as u64);
        let contents: Vec<_> = found.values().cloned().collect();
        for row in &minted.rows {
            let wanted = row.contents.as_ref().expect("a file");
            assert!(contents.contains(wanted), "{}", row.path);
        }
        // Everything but "A" and "a/b" or what stood first of them, and one of the two cafés.
        assert_eq!(account.renamed.count(), 13, "{:?}", account.renamed);
        for renamed in account.renamed.named() {
            assert!(found.contains_key(&format!("one/two/{}", renamed.now)), "{renamed:?}");
        }
        let again = everything(&minted, &root);
        assert_eq!((again.same, again.replaced), (minted.rows.len() as u64, 0), "{made:?}");
    }
}

#[test]
fn what_does_not_fit_is_refused_before_a_byte_is_written() {
    let minted = mint(Made::New);
    let open = open(&minted);
    let here = tempfile::tempdir().expect("a folder");
    let into = here.path().join("new");
    let plan = extract::plan(&open, &Filter::default()).expect("an index");
    let refused = plan.run(&open, &into, Some(1_000), &|_| Continue::Yes).expect_err("too little room");
    assert!(matches!(refused, ExtractError::NoRoom { free: 1_000, needed } if needed > 1 << 20), "{refused}");
    assert_eq!(refused.code(), "backup/no-room");
    assert!(!into.exists());
    // The index claims 50 TB, the blobs do not: there is room.
    let claims = Row { size: 50 << 40, ..Row::file("HomeDomain", "claims", b"little") };
    let minted = mint_with(Made::New, vec![claims]);
    let open = self::open(&minted);
    let plan = extract::plan(&open, &Filter::default()).expect("an index");
    assert_eq!(plan.bytes(), 50 << 40);
    let account = plan.run(&open, &into, Some(1_000), &|_| Continue::Yes).expect("written");
    assert_eq!(account.read.size_differs, 1);
}

#[test]
fn it_stops_when_it_is_told_to_and_is_taken_up_again() {
    let many: Vec<Row> =
        (0..500).map(|n| Row::file("HomeDomain", &format!("f/{n}"), n.to_string().as_bytes())).collect();
    let minted = mint_with(Made::Plain, many);
    let open = open(&minted);
    let here = tempfile::tempdir().expect("a folder");
    let plan = extract::plan(&open, &Filter::default()).expect("an index");
    let stop = |progress: extract::Progress| {
        assert_eq!(progress.files_total, 500);
        if progress.files >= 20 { Continue::Stop } else { Continue::Yes }
    };
    let account = plan.run(&open, here.path(), None, &stop).expect("stopped");
    assert_eq!(account.ended, Ended::Stopped);
    assert!((20..100).contains(&account.read.complete));
    let rest = everything(&minted, here.path());
    assert_eq!(rest.same, account.read.complete);
    assert_eq!(rest.same + rest.read.complete, 500);
}

#[cfg(unix)]
#[test]
fn what_is_planted_in_the_output_is_told_and_left() {
    let minted = mint_with(Made::New, rows());
    let here = tempfile::tempdir().expect("a folder");
    let (root, outside) = (here.path().join("root"), here.path().join("outside"));
    fs::create_dir_all(root.join("HomeDomain/Library")).expect("made");
    fs::create_dir(&outside).expect("made");
    std::os::unix::fs::symlink(&outside, root.join("HomeDomain/Library/SMS")).expect("linked");
    std::os::unix::fs::symlink(outside.join("x"), root.join("HomeDomain/Library/sixteen")).expect("linked");
    let account = everything(&minted, &root);
    let codes: Vec<_> = account.unwritten.named().iter().map(|one| one.why.code()).collect();
    // The two files, and the folder whose time could not be set.
    assert_eq!(codes, ["backup/in-the-way"; 3]);
    assert_eq!(account.read.complete + account.read.size_differs, 3);
    assert_eq!(fs::read_dir(&outside).expect("there").count(), 0);
}

#[test]
fn every_refusal_says_what_to_do() {
    for (error, code, what) in [
        (
            ExtractError::TooManyRows,
            "backup/too-many-rows",
            "the index of the backup has more than 4000000 rows",
        ),
        (
            ExtractError::NoRoom { needed: 9, free: 5 },
            "backup/no-room",
            "9 bytes would be written, and 5 are free",
        ),
    ] {
        let report = error.report();
        assert_eq!((report.code, report.what.as_str()), (code, what));
        assert!(report.usually.is_some());
    }
}
