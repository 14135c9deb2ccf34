//! `Info.plist`, the one list of a backup that the computer writes: what Finder and iTunes put into theirs.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use plist::{Dictionary, Value};
use rightful_core::id::Udid;
use rightful_proto::frame::{self, FrameError};
use rightful_proto::installation_proxy::App;

use super::Sources;
use super::apps::Told;

/// What is said where a phone does not tell which iTunes it wants: readers look for a number here.
const ITUNES: &str = "10.0.1";
/// What the phone says of iTunes, as it says it.
const SETTINGS: &str = "iTunes Settings";

/// The list, as XML. What the phone says of iTunes and XML cannot carry is left out.
///
/// # Errors
/// When it cannot be written: a backup without it is one that other programs refuse.
pub(super) fn write(
    sources: &Sources,
    told: &Told,
    udid: &Udid,
    now: SystemTime,
) -> Result<Vec<u8>, FrameError> {
    let mut list = gathered(sources, told, udid, now);
    if let Ok(bytes) = frame::xml(&Value::Dictionary(list.clone())) {
        return Ok(bytes);
    }
    list.insert(SETTINGS.to_owned(), Value::Dictionary(Dictionary::new()));
    frame::xml(&Value::Dictionary(list))
}

fn gathered(sources: &Sources, told: &Told, udid: &Udid, now: SystemTime) -> Dictionary {
    let mut list = Dictionary::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            list.insert(key.to_owned(), value);
        }
    };
    let device = |key: &str| {
        let text = sources.values.get(key).and_then(Value::as_string);
        text.filter(|text| !text.is_empty()).map(Value::from)
    };
    put("Applications", Some(applications(told)));
    put("Build Version", device("BuildVersion"));
    put("Device Name", device("DeviceName"));
    put("Display Name", device("DeviceName"));
    put("GUID", Some(uuid::Uuid::new_v4().simple().to_string().to_uppercase().into()));
    put("ICCID", device("IntegratedCircuitCardIdentity"));
    put("IMEI", device("InternationalMobileEquipmentIdentity"));
    put("IMEI 2", device("InternationalMobileEquipmentIdentity2"));
    put("MEID", device("MobileEquipmentIdentifier"));
    let bundles = told.apps.iter().map(|app| Value::from(app.bundle.as_str()));
    put("Installed Applications", Some(Value::Array(bundles.collect())));
    put("Last Backup Date", Some(Value::Date(whole_seconds(now).into())));
    put("Phone Number", device("PhoneNumber"));
    put("Product Name", device("MarketingName"));
    put("Product Type", device("ProductType"));
    put("Product Version", device("ProductVersion"));
    put("Serial Number", device("SerialNumber"));
    put("Target Identifier", Some(udid.as_str().into()));
    put("Target Type", Some("Device".into()));
    put("Unique Identifier", Some(udid.as_str().to_uppercase().into()));
    put("iBooks Data 2", told.books.clone().map(Value::Data));
    let files = told.files.iter().map(|(name, bytes)| ((*name).to_owned(), Value::Data(bytes.clone())));
    put("iTunes Files", Some(Value::Dictionary(files.collect())));
    put(SETTINGS, Some(sources.itunes.clone().unwrap_or_else(|| Value::Dictionary(Dictionary::new()))));
    put("iTunes Version", Some(sources.min_itunes.as_deref().unwrap_or(ITUNES).into()));
    list
}

/// Dates in lists have no parts of a second: Python's reader, for one, gives up at them.
fn whole_seconds(time: SystemTime) -> SystemTime {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    UNIX_EPOCH + Duration::from_secs(since.as_secs())
}

/// The apps that were bought, with what a restore needs to have them again.
fn applications(told: &Told) -> Value {
    let bought = told.apps.iter().filter_map(|app: &App| {
        let (sinf, metadata) = (app.sinf.clone()?, app.metadata.clone()?);
        let mut facts = Dictionary::new();
        facts.insert("ApplicationSINF".to_owned(), Value::Data(sinf));
        facts.insert("iTunesMetadata".to_owned(), Value::Data(metadata));
        if let Some(icon) = told.icons.get(&app.bundle) {
            facts.insert("PlaceholderIcon".to_owned(), Value::Data(icon.clone()));
        }
        Some((app.bundle.clone(), Value::Dictionary(facts)))
    });
    Value::Dictionary(bought.collect())
}

#[cfg(test)]
mod tests {
    use super::super::Encryption;
    use super::*;

    #[test]
    fn readers_find_what_they_look_for_and_nothing_is_made_up() {
        let mut values = Dictionary::new();
        for (key, text) in [("DeviceName", "Anna's iPhone"), ("ProductVersion", "18.5"), ("PhoneNumber", "")]
        {
            values.insert(key.to_owned(), text.into());
        }
        let sources = Sources { values, itunes: None, min_itunes: None, encryption: Encryption::Off };
        let app =
            App { bundle: "com.example.notes".to_owned(), sinf: Some(vec![1]), metadata: Some(vec![2]) };
        let own = App { bundle: "com.example.own".to_owned(), ..App::default() };
        let told = Told { apps: vec![app, own], ..Told::default() };
        let udid: Udid = "00008120-001234a61e804f2a".parse().expect("a UDID");
        let bytes = write(&sources, &told, &udid, UNIX_EPOCH + Duration::from_millis(1999)).expect("a list");
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("<date>1970-01-01T00:00:01Z</date>"), "{text}");
        let info = rightful_backup::folder::Info::parse(&bytes).expect("a list");
        assert_eq!(info.device_name.as_ref().map(|name| name.as_str()), Some("Anna's iPhone"));
        assert_eq!(info.version.as_deref(), Some("18.5"));
        assert_eq!(info.apps, ["com.example.notes", "com.example.own"]);
        assert_eq!((info.date, info.program.as_deref()), (Some(1), Some(ITUNES)));
        let list = frame::plist_bounded(&bytes, &frame::Limits::TALK).expect("a list");
        let list = list.as_dictionary().expect("a dictionary");
        assert_eq!(list["Unique Identifier"].as_string(), Some("00008120-001234A61E804F2A"));
        assert_eq!(list["Target Identifier"].as_string(), Some("00008120-001234a61e804f2a"));
        assert_eq!(list["Applications"].as_dictionary().map(Dictionary::len), Some(1));
        assert!(!list.contains_key("Phone Number") && !list.contains_key("IMEI"));
    }

    #[test]
    fn what_xml_cannot_carry_does_not_leave_a_backup_without_its_list() {
        let odd = Dictionary::from_iter([("Odd".to_owned(), Value::Uid(plist::Uid::new(7)))]);
        let sources = Sources {
            values: Dictionary::from_iter([("DeviceName".to_owned(), Value::from("Anna's iPhone"))]),
            itunes: Some(Value::Dictionary(odd)),
            min_itunes: None,
            encryption: Encryption::Off,
        };
        let udid: Udid = "00008120-001234a61e804f2a".parse().expect("a UDID");
        let bytes = write(&sources, &Told::default(), &udid, UNIX_EPOCH).expect("a list");
        let info = rightful_backup::folder::Info::parse(&bytes).expect("a list");
        assert_eq!(info.device_name.as_ref().map(|name| name.as_str()), Some("Anna's iPhone"));
    }
}
