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
fn what_is_lacking_is_found_in_the_domains() {
    let found = |domains: &[&str]| lacking(domains.iter().copied());
    assert_eq!(found(&EVERYWHERE), [""; 0]);
    assert_eq!(
        found(&["HomeDomain", "AppDomain-com.example", "HomeDomain"]),
        ["CameraRollDomain", "RootDomain"]
    );
    assert_eq!(found(&["homedomain", "CameraRollDomain-", ""]), EVERYWHERE);
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
