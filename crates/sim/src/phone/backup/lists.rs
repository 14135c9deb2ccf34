//! The property lists of a backup that the phone writes: `Status.plist` and `Manifest.plist`, both binary.

use std::time::{Duration, SystemTime};

use plist::{Date, Dictionary, Value};
use rightful_proto::frame::{self, Limits};

use crate::phone::data::Data;
use crate::phone::state::State;

/// What a host's list may be at most.
pub(crate) const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 32, items: 1_000_000 };

/// How far a backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Uploading,
    Moving,
    Finished,
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Self::Uploading => "uploading",
            Self::Moving => "moving",
            Self::Finished => "finished",
        }
    }
}

fn date(seconds: i64) -> Value {
    Value::Date(Date::from(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.unsigned_abs())))
}

fn written(pairs: Vec<(&str, Value)>) -> Vec<u8> {
    let values: Dictionary = pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    // Nothing in it that the format could not carry.
    frame::binary(&Value::Dictionary(values)).unwrap_or_default()
}

/// Writes a `Status.plist`.
pub(crate) fn status(uuid: &str, now: i64, full: bool, stage: Stage) -> Vec<u8> {
    written(vec![
        ("BackupState", "new".into()),
        ("Date", date(now)),
        ("IsFullBackup", full.into()),
        ("SnapshotState", stage.name().into()),
        ("UUID", uuid.into()),
        ("Version", "3.3".into()),
    ])
}

/// What a `Status.plist` says: the name of the backup, and whether it is whole. `None` for one that cannot be read.
pub(crate) fn read_status(bytes: &[u8]) -> Option<(String, bool)> {
    let values = frame::plist_bounded(bytes, &LIMITS).ok()?.into_dictionary()?;
    let text = |key: &str| values.get(key).and_then(Value::as_string).map(str::to_owned);
    let whole = text("SnapshotState").as_deref() == Some(Stage::Finished.name());
    Some((text("UUID")?, whole))
}

/// Writes a `Manifest.plist`.
pub(crate) fn manifest(state: &State, data: &Data, bag: Vec<u8>, key: Option<Vec<u8>>, now: i64) -> Vec<u8> {
    let model = state.model;
    let udid = rightful_core::id::Udid::of(model.chip, state.ecid);
    let empty = || Value::Dictionary(Dictionary::new());
    let mut lockdown: Dictionary = [
        "com.apple.Accessibility",
        "com.apple.MobileDeviceCrashCopy",
        "com.apple.TerminalFlashr",
        "com.apple.mobile.data_sync",
        "com.apple.mobile.iTunes.accessories",
        "com.apple.mobile.wireless_lockdown",
    ]
    .map(|domain| (domain.to_owned(), empty()))
    .into_iter()
    .collect();
    for (key, value) in [
        ("BuildVersion", state.build.as_str()),
        ("DeviceName", &state.name),
        ("ProductType", model.product_type),
        ("ProductVersion", &state.version),
        ("SerialNumber", &state.serial.0),
        ("UniqueDeviceID", udid.as_str()),
    ] {
        lockdown.insert(key.to_owned(), value.into());
    }
    let applications: Dictionary = data
        .apps
        .iter()
        .map(|app| {
            let values = [
                ("CFBundleIdentifier", Value::from(app.bundle.as_str())),
                ("CFBundleVersion", app.version.as_str().into()),
                ("ContainerContentClass", "Data/Application".into()),
                ("Path", format!("/var/containers/Bundle/Application/{}.app", app.name).into()),
            ];
            let values: Dictionary = values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
            (app.bundle.clone(), Value::Dictionary(values))
        })
        .collect();
    let mut pairs = vec![
        ("Applications", Value::Dictionary(applications)),
        ("BackupKeyBag", Value::Data(bag)),
        ("Date", date(now)),
        ("IsEncrypted", key.is_some().into()),
        ("Lockdown", Value::Dictionary(lockdown)),
        ("SystemDomainsVersion", "24.0".into()),
        ("Version", "10.0".into()),
        ("WasPasscodeSet", state.passcode_set.into()),
    ];
    if let Some(key) = key {
        pairs.push(("ManifestKey", Value::Data(key)));
    }
    written(pairs)
}

/// What a phone takes from a `Manifest.plist`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub(crate) encrypted: bool,
    pub(crate) bag: Vec<u8>,
    pub(crate) key: Option<Vec<u8>>,
    pub(crate) apps: Vec<(String, String, String)>,
    pub(crate) name: Option<String>,
}

/// Reads one that a host has given back.
pub(crate) fn read_manifest(bytes: &[u8]) -> Option<Manifest> {
    let values = frame::plist_bounded(bytes, &LIMITS).ok()?.into_dictionary()?;
    let apps = values.get("Applications").and_then(Value::as_dictionary).into_iter().flatten();
    let apps = apps.filter_map(|(bundle, app)| {
        let app = app.as_dictionary()?;
        let text = |key: &str| app.get(key).and_then(Value::as_string);
        let name = text("Path").and_then(|path| path.rsplit('/').next()?.strip_suffix(".app"));
        let version = text("CFBundleVersion").unwrap_or_default();
        Some((bundle.clone(), name.unwrap_or(bundle).to_owned(), version.to_owned()))
    });
    let lockdown = values.get("Lockdown").and_then(Value::as_dictionary);
    Some(Manifest {
        encrypted: values.get("IsEncrypted").and_then(Value::as_boolean)?,
        bag: values.get("BackupKeyBag").and_then(Value::as_data)?.to_vec(),
        key: values.get("ManifestKey").and_then(Value::as_data).map(<[u8]>::to_vec),
        apps: apps.collect(),
        name: lockdown.and_then(|values| values.get("DeviceName")?.as_string()).map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::Phone;
    use crate::phone::spec::PhoneSpec;

    #[test]
    fn lists_are_read_as_they_were_written() {
        let bytes = status("UUID-1", 1_750_000_000, true, Stage::Finished);
        assert!(bytes.starts_with(b"bplist00"));
        assert_eq!(read_status(&bytes), Some(("UUID-1".to_owned(), true)));
        let bytes = status("UUID-1", 1_750_000_000, true, Stage::Moving);
        assert_eq!(read_status(&bytes), Some(("UUID-1".to_owned(), false)));
        assert_eq!(read_status(b""), None);

        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let data = phone.read(|state| state.data.clone()).get();
        let bytes = phone.read(|state| manifest(state, &data, vec![1], Some(vec![2; 44]), 1_750_000_000));
        let read = read_manifest(&bytes).expect("a manifest");
        assert_eq!((read.encrypted, read.bag, read.key), (true, vec![1], Some(vec![2; 44])));
        assert_eq!(read.apps.len(), data.apps.len());
        assert!(
            read.apps.iter().any(|(bundle, name, _)| bundle == "net.example.recipes" && name == "Rezepte")
        );
        assert_eq!(read_manifest(b""), None);
    }
}
