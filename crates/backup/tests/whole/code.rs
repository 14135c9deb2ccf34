//! The restrictions and Screen Time code, where each system keeps it.

use plist::Value;
use rightful_backup::Backup;
use rightful_backup::screen_time::{self, Finding};

use crate::eras::open;
use crate::mint::{Made, Minted, Row, dictionary, keybag, mint_with};

fn list(entries: &[(&str, Value)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let entries = entries.iter().map(|(key, value)| (*key, value.clone()));
    dictionary(entries).to_writer_binary(&mut bytes).expect("plain values");
    bytes
}

/// A backup of a system, with one file of the preferences.
fn minted(made: Made, version: &str, name: &str, contents: &[u8]) -> Minted {
    let path = format!("Library/Preferences/{name}");
    let minted = mint_with(made, vec![Row::file("HomeDomain", &path, contents)]);
    minted.write_lists(&keybag(made));
    minted.write_list("Info.plist", [("Product Version", version.into())]);
    minted
}

fn answer(minted: &Minted) -> Finding {
    let backup = Backup::open(minted.root()).expect("a backup");
    screen_time::answer(&backup, &open(minted)).expect("an index").finding
}

fn code(minted: &Minted) -> Option<Vec<u8>> {
    answer(minted).code().ok().map(|code| code.expose().to_vec())
}

const RESTRICTIONS: &str = "com.apple.restrictionspassword.plist";

fn restrictions() -> Vec<u8> {
    let key = [
        0x33, 0xFA, 0x78, 0xEF, 0x7E, 0x1C, 0xF3, 0xF4, 0x8E, 0x5D, 0x99, 0xC6, 0x81, 0x9A, 0x2D, 0xF8, 0x17,
        0x22, 0x01, 0x6D,
    ];
    list(&[
        ("RestrictionsPasswordKey", Value::Data(key.to_vec())),
        ("RestrictionsPasswordSalt", Value::Data(vec![0x69, 0x26, 0xD4, 0x5E])),
    ])
}

#[test]
fn each_system_is_asked_where_it_keeps_the_code() {
    for made in [Made::Old, Made::OldPlain, Made::TenOne, Made::Plain, Made::New] {
        assert_eq!(
            code(&minted(made, "10.3.3", RESTRICTIONS, &restrictions())),
            Some(b"0001".to_vec()),
            "{made:?}"
        );
    }
    let clear = list(&[("SBParentalControlsPIN", "4711".into())]);
    assert_eq!(
        code(&minted(Made::Old, "5.1.1", "com.apple.springboard.plist", &clear)),
        Some(b"4711".to_vec())
    );
    // What an older system left behind is not the code of a newer one.
    assert!(matches!(answer(&minted(Made::New, "17.6", RESTRICTIONS, &restrictions())), Finding::InNoBackup));
    assert!(matches!(
        answer(&minted(Made::Plain, "12.5.7", RESTRICTIONS, &restrictions())),
        Finding::NeedsPassword
    ));
    assert!(matches!(answer(&minted(Made::New, "12.5.7", RESTRICTIONS, &restrictions())), Finding::NotSet));
    assert_eq!(
        code(&minted(Made::New, "of another kind", RESTRICTIONS, &restrictions())),
        Some(b"0001".to_vec())
    );
}

#[test]
fn what_is_not_there_or_makes_no_sense_is_said() {
    assert!(matches!(answer(&minted(Made::TenOne, "11.4", "other.plist", b"x")), Finding::NotSet));
    assert!(matches!(answer(&minted(Made::TenOne, "11.4", RESTRICTIONS, b"noise")), Finding::Unreadable));
    assert!(matches!(answer(&minted(Made::TenOne, "11.4", RESTRICTIONS, &list(&[]))), Finding::NotSet));
    let half = list(&[("RestrictionsPasswordKey", Value::Data(vec![0; 20]))]);
    assert!(matches!(answer(&minted(Made::TenOne, "11.4", RESTRICTIONS, &half)), Finding::NoneFits));
}
