//! What is known before anything is sent, and what stands against it.

use std::fs;

use rightful_sim::phone::Phone as Virtual;
use rightful_sim::phone::spec::PhoneSpec;

use super::*;

fn checked() -> (tempfile::TempDir, Checked) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = rightful_sim::phone::data::DataSpec { seed: 7, files: 20, bytes: 50_000 };
    let folder = tempfile::tempdir().expect("a folder");
    Virtual::new(spec).write_backup(folder.path()).expect("written");
    let checked = backup(folder.path(), None, &|| false).expect("a backup");
    (folder, checked)
}

fn phone(version: Option<&str>) -> Phone {
    Phone {
        product_type: Some("iPhone15,3".to_owned()),
        version: version.map(str::to_owned),
        find_my: Some(false),
        ..Phone::default()
    }
}

fn remarks(checked: &Checked, phone: &Phone) -> Vec<&'static str> {
    against(checked, phone).expect("nothing against it").into_iter().map(|remark| remark.id).collect()
}

#[test]
fn a_part_is_never_sent_to_a_phone_that_erases_itself_over_it() {
    let (_folder, mut checked) = checked();
    checked.made.version = Some("18.0".to_owned());
    assert!(checked.lacking.is_empty(), "the virtual phone makes whole ones");
    for version in [Some("27.0"), Some("26.5"), None] {
        assert!(against(&checked, &phone(version)).is_ok(), "{version:?}: a whole one goes anywhere");
    }
    for lacking in EVERYWHERE {
        checked.lacking = vec![lacking];
        // The phone that does not tell its system is taken for one that erases; so is every later one.
        for version in [Some("27.0"), Some("27"), Some("27.1.2"), Some("28.0"), Some("100.0"), None, Some("")]
        {
            let refused = against(&checked, &phone(version));
            if version == Some("") {
                // It says that it has no system: older than any backup.
                assert_eq!(refused.expect_err("older").code(), "backup/system-too-old");
                continue;
            }
            let refused = refused.expect_err("a part");
            assert_eq!(refused.code(), "backup/part-would-erase", "{version:?}");
            assert_eq!(
                refused.to_string(),
                format!(
                    "the backup has nothing of {lacking}: it is a part of one, and from iOS 27 on a phone erases itself over a part"
                )
            );
        }
        for version in ["26.9.9", "18.0"] {
            assert!(remarks(&checked, &phone(Some(version))).contains(&"part"), "{version}");
        }
    }
}

#[test]
fn what_is_lacking_is_found_and_folders_alone_are_no_backup() {
    let (_folder, checked) = checked();
    let rows = || checked.open.entries().expect("an index").map(|row| row.expect("good"));
    let found = |treat: &dyn Fn(&mut Entry)| {
        lacking(rows().map(|mut row| {
            treat(&mut row);
            row
        }))
    };
    assert_eq!(found(&|_| {}), [""; 0]);
    let databases = ALWAYS.map(|(called, ..)| called);
    assert_eq!(lacking(std::iter::empty()), [&EVERYWHERE[..], &databases[..]].concat());
    assert_eq!(found(&|row| row.kind = Kind::Folder), databases, "something of each domain, and no file");
    assert_eq!(found(&|row| row.size = Some(0)), databases, "files with nothing in them");
    for (called, domain, path) in ALWAYS {
        let without = |row: &mut Entry| {
            if row.domain == domain && row.path == path {
                row.path.push('x');
            }
        };
        assert_eq!(found(&without), [called]);
    }
    let elsewhere = |row: &mut Entry| {
        if row.domain == "RootDomain" {
            row.domain = "rootdomain".to_owned();
        }
    };
    assert_eq!(found(&elsewhere), ["RootDomain"]);
}

#[test]
fn a_decrypted_copy_is_refused_whatever_system_the_phone_has() {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = rightful_sim::phone::data::DataSpec { seed: 7, files: 20, bytes: 50_000 };
    spec.backup.rounds = rightful_sim::phone::backup::Rounds::FEW;
    let password = || Secret::new(b"correct horse".to_vec());
    spec.backup.password = Some(password());
    let folder = tempfile::tempdir().expect("a folder");
    Virtual::new(spec).write_backup(folder.path()).expect("written");
    backup(folder.path(), Some(&password()), &|| false).expect("a backup");
    let encrypted = Backup::open(folder.path()).expect("a backup");
    let open = encrypted.unlock(&password()).expect("the password");
    let copy = folder.path().join("copy");
    let watch = |_| Continue::Yes;
    rightful_backup::decrypt::run(&encrypted, &open, &copy, None, &watch).expect("a copy");
    let refused = backup(&copy, None, &|| false).expect_err("a copy");
    assert_eq!(refused.code(), "backup/decrypted-copy");
    // Each of the two marks is enough.
    fs::remove_file(copy.join(rightful_backup::decrypt::NOTE)).expect("removed");
    assert_eq!(backup(&copy, None, &|| false).expect_err("a copy").code(), "backup/decrypted-copy");
}

#[test]
fn apps_that_are_not_known_are_told() {
    let (folder, mut checked) = checked();
    let info = folder.path().join("Info.plist");
    let named = "<plist version=\"1.0\"><dict><key>Applications</key><dict><key>com.example</key><dict/></dict></dict></plist>";
    fs::write(&info, named).expect("written");
    checked.apps = apps(folder.path());
    assert!(matches!(&checked.apps, Apps::Named(apps) if apps.len() == 1), "{:?}", checked.apps);
    assert!(!remarks(&checked, &phone(Some("26.0"))).contains(&"apps-unknown"));
    for (bytes, wanted) in [
        (Some(&b"half a l"[..]), Apps::Unreadable),
        (Some(b""), Apps::Unreadable),
        (Some(b"<plist version=\"1.0\"><dict/></plist>"), Apps::NotNamed),
        (
            Some(b"<plist version=\"1.0\"><dict><key>Applications</key><string/></dict></plist>"),
            Apps::Unreadable,
        ),
        (None, Apps::NoList),
    ] {
        match bytes {
            Some(bytes) => fs::write(&info, bytes).expect("written"),
            None => fs::remove_file(&info).expect("removed"),
        }
        checked.apps = apps(folder.path());
        assert_eq!(checked.apps, wanted);
        assert!(remarks(&checked, &phone(Some("26.0"))).contains(&"apps-unknown"), "{wanted:?}");
    }
    let none = Apps::Named(Dictionary::new());
    assert_eq!(none.unknown(), None, "a phone without bought apps has none to name");
}
