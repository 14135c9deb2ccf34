//! The tables of places, and folders that backups lie in or do not.

use rightful_core::report::Explain;

use super::*;

fn around() -> Surroundings {
    Surroundings {
        home: Some("/home/anna".into()),
        app_data: Some("/home/anna/AppData/Roaming".into()),
        current: Some("/work".into()),
    }
}

fn of(system: System, keeper: Keeper) -> Vec<PathBuf> {
    usual(system, &around())
        .into_iter()
        .filter(|place| place.keeper == keeper)
        .map(|place| place.path)
        .collect()
}

#[test]
fn each_system_has_its_places() {
    assert_eq!(
        of(System::MacOs, Keeper::Finder),
        [PathBuf::from("/home/anna/Library/Application Support/MobileSync/Backup")]
    );
    assert_eq!(
        of(System::Windows, Keeper::Itunes),
        [PathBuf::from("/home/anna/AppData/Roaming/Apple Computer/MobileSync/Backup")]
    );
    assert_eq!(
        of(System::Windows, Keeper::AppleDevices),
        [PathBuf::from("/home/anna/Apple/MobileSync/Backup")]
    );
    for system in [System::MacOs, System::Windows, System::Linux] {
        let loose = of(system, Keeper::Libimobiledevice);
        assert!(loose.contains(&"/home/anna/Backups".into()) && loose.contains(&"/work".into()), "{loose:?}");
    }
    assert!(of(System::Linux, Keeper::Finder).is_empty());
}

#[test]
fn without_an_environment_there_are_no_places() {
    for system in [System::MacOs, System::Windows, System::Linux] {
        assert_eq!(usual(system, &Surroundings::default()), []);
    }
    // A relative HOME would make a place out of whatever folder the program was started in.
    let relative = Surroundings { home: Some("anna".into()), ..Surroundings::default() };
    assert_eq!(usual(System::here(), &relative), []);
}

#[test]
fn no_place_is_named_twice() {
    let same = Surroundings { current: Some("/home/anna".into()), ..around() };
    let mut paths: Vec<_> = usual(System::Linux, &same).into_iter().map(|place| place.path).collect();
    let all = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), all);
}

fn backup(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    plist::Value::Dictionary(plist::Dictionary::new())
        .to_file_binary(folder.join("Manifest.plist"))
        .expect("written");
}

#[test]
fn backups_below_a_place_are_listed_by_name() {
    let place = tempfile::tempdir().expect("a folder");
    for name in ["00008120-0012345678ABCDEF", "00008120-0012345678ABCDEF-20260102-030405"] {
        backup(&place.path().join(name));
    }
    fs::create_dir(place.path().join("photos")).expect("a folder");
    fs::write(place.path().join("Manifest.txt"), b"").expect("written");
    let old = place.path().join("old");
    fs::create_dir(&old).expect("a folder");
    fs::write(old.join("a0.mdinfo"), b"").expect("written");

    let listing = list(place.path()).expect("a place");
    let names: Vec<_> =
        listing.backups.iter().map(|backup| backup.path().file_name().expect("a name").to_owned()).collect();
    assert_eq!(names, ["00008120-0012345678ABCDEF", "00008120-0012345678ABCDEF-20260102-030405"]);
    assert!(!listing.more);
    let codes: Vec<_> = listing.troubled.iter().map(Explain::code).collect();
    assert_eq!(codes, ["backup/too-old"]);
}

#[test]
fn a_place_that_is_a_backup_itself_is_listed() {
    let place = tempfile::tempdir().expect("a folder");
    backup(place.path());
    fs::create_dir(place.path().join("3d")).expect("a folder");
    assert_eq!(list(place.path()).expect("a place").backups.len(), 1);
}

#[test]
fn a_place_that_is_not_there_says_so() {
    let place = tempfile::tempdir().expect("a folder");
    let why = list(&place.path().join("no")).expect_err("nothing there");
    assert_eq!(why.code(), "backup/no-such-folder");
    assert!(list(place.path()).expect("empty").backups.is_empty());
}
