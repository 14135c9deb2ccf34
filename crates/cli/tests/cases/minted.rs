//! Backups of virtual phones for the cases to list, check, browse and write out; the cases find them by name.

use std::fs;
use std::path::{Path, PathBuf};

use rightful_core::id::Ecid;
use rightful_core::secret::Secret;
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::{Content, DataSpec, Item, Kind, Lazy, Spot};
use rightful_sim::phone::spec::PhoneSpec;

const PASSWORD: &[u8] = b"correct horse";

/// A published pair, of the code 1234.
const RESTRICTIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>RestrictionsPasswordKey</key><data>ioN63+yl6OFZ4/C7xl9VejMLDi0=</data>
<key>RestrictionsPasswordSalt</key><data>iNciDA==</data>
</dict></plist>
"#;

/// The backups, each in a folder of its own.
pub(crate) fn backups() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);

    let anna = phone(PhoneSpec::iphone_14_pro_max(), "18.5", Some(PASSWORD));
    anna.write_backup(&path("anna")).expect("room");
    anna.write_backup(&path("anna-20261101-120000")).expect("room");

    let mut ben = PhoneSpec::ipad_pro_11();
    ben.name = "Ben's iPad".to_owned();
    phone(ben, "18.5", None).write_backup(&path("ben")).expect("room");

    let mut damaged = PhoneSpec::iphone_11_pro_max();
    damaged.name = "Carla's iPhone".to_owned();
    phone(damaged.clone(), "17.6.1", Some(PASSWORD)).write_backup(&path("damaged")).expect("room");
    damage(&path("damaged"));

    damaged.ecid = Ecid(0x0009_71C2_0D33_0001);
    damaged.name = "Dora's iPhone".to_owned();
    phone(damaged.clone(), "17.6.1", None).write_backup(&path("interrupted")).expect("room");

    for (number, version) in [(2, "10.3.3"), (3, "11.4.1"), (4, "12.5.7")] {
        damaged.ecid = Ecid(0x0009_71C2_0D33_0000 + number);
        damaged.name = format!("Emil's iPhone {number}");
        let phone = phone(damaged.clone(), version, None);
        if version == "11.4.1" {
            put(&phone, "Library/Preferences/com.apple.restrictionspassword.plist", RESTRICTIONS);
        }
        phone.write_backup(&path(&format!("ios-{version}"))).expect("room");
    }
    for (month, name) in (1..).zip([
        "ios-10.3.3",
        "ios-11.4.1",
        "ios-12.5.7",
        "interrupted",
        "damaged",
        "ben",
        "anna-20261101-120000",
        "anna",
    ]) {
        date(&path(name), month, if name == "interrupted" { "uploading" } else { "finished" });
    }
    folder
}

/// The virtual phone's clock goes on while the backups are written; what the cases print does not.
fn date(backup: &Path, month: u32, state: &str) {
    let status = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>Date</key><date>2025-{month:02}-15T12:00:00Z</date>
<key>IsFullBackup</key><true/>
<key>SnapshotState</key><string>{state}</string>
<key>Version</key><string>3.3</string>
</dict></plist>
"#
    );
    fs::write(backup.join("Status.plist"), status).expect("written");
}

/// A phone with little on it, whose password is quickly tried.
fn phone(mut spec: PhoneSpec, version: &str, password: Option<&[u8]>) -> Phone {
    spec.system.0 = version.to_owned();
    spec.data = DataSpec { seed: 1, files: 60, bytes: 300_000 };
    spec.backup.rounds = Rounds::FEW;
    spec.backup.password = password.map(|password| Secret::new(password.to_vec()));
    Phone::new(spec)
}

fn put(phone: &Phone, path: &str, text: &str) {
    let spot = Spot { domain: "HomeDomain".into(), path: path.to_owned() };
    let item = Item {
        kind: Kind::File(Content::Made(text.as_bytes().into())),
        mode: 0o100_600,
        owner: (501, 501),
        modified: 1_700_000_000,
        changed: 1_700_000_000,
        born: 1_700_000_000,
        inode: 9000,
        class: 4,
        live_size: None,
        attributes: None,
    };
    phone.change(|state| {
        let mut data = (*state.data.get()).clone();
        data.items.insert(spot, item);
        state.data = Lazy::made(data);
    });
}

/// One file is gone, one is cut, and one belongs to nothing.
fn damage(backup: &Path) {
    let blob = |path: &str| -> PathBuf {
        let id = Spot { domain: "HomeDomain".into(), path: path.to_owned() }.file_id();
        backup.join(&id[..2]).join(id)
    };
    fs::remove_file(blob("Library/SMS/sms.db")).expect("a file");
    let settings = blob("Library/Preferences/com.apple.springboard.plist");
    let bytes = fs::read(&settings).expect("a file");
    fs::write(&settings, &bytes[..bytes.len() - 7]).expect("written");
    fs::write(backup.join("notes.txt"), "not of a phone").expect("written");
}
