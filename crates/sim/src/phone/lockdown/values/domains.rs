//! The values that have a domain. All of them need a session.

use plist::{Dictionary, Value};

use super::device::activation_state;
use crate::phone::state::{Region, State};

/// Storage of every virtual phone, in bytes.
const CAPACITY: u64 = 128_000_000_000;
/// What the system takes of it.
const SYSTEM: u64 = 12_000_000_000;
/// What an owner's data takes of it.
const OWNERS: u64 = 54_321_000_000;

/// The values of a domain; `None` for one that this phone does not have.
pub(super) fn values(state: &State, domain: &str) -> Option<Dictionary> {
    let pairs: Vec<(&str, Value)> = match domain {
        "com.apple.mobile.battery" => battery(state),
        "com.apple.disk_usage" | "com.apple.disk_usage.factory" => storage(state),
        "com.apple.mobile.backup" => backup(state),
        "com.apple.mobile.iTunes" => vec![("MinITunesVersion", "12.12.0".into())],
        "com.apple.iTunes" => vec![],
        "com.apple.mobile.lockdown_cache" => {
            vec![("ActivationState", activation_state(state).into())]
        }
        "com.apple.mobile.wireless_lockdown" => vec![("EnableWifiConnections", false.into())],
        "com.apple.international" => international(&state.region),
        "com.apple.fmip" => vec![("IsAssociated", (state.find_my && state.data_present).into())],
        "com.apple.mobile.chaperone" => vec![("DeviceIsChaperoned", state.supervised.into())],
        "com.apple.purplebuddy" => vec![("SetupDone", state.setup_done.into())],
        "com.apple.mobile.restriction" => vec![("ProhibitAppInstall", false.into())],
        "com.apple.security.mac.amfi" => vec![("DeveloperModeStatus", false.into())],
        _ => return None,
    };
    Some(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Seconds from 1970 to 2001.
const EPOCH: i64 = 978_307_200;

fn backup(state: &State) -> Vec<(&'static str, Value)> {
    let backup = &state.backup;
    let mut pairs = vec![
        ("CloudBackupEnabled", backup.cloud.into()),
        ("RequiresEncryption", false.into()),
        ("Version", "2.0".into()),
        ("WillEncrypt", backup.will_encrypt.into()),
    ];
    if let Some(date) = backup.last_backup {
        pairs.push(("LastiTunesBackupDate", (date - EPOCH).into()));
        pairs.push(("LastiTunesBackupTZ", "Europe/Berlin".into()));
    }
    pairs
}

fn battery(state: &State) -> Vec<(&'static str, Value)> {
    let full = state.battery >= 100;
    vec![
        ("BatteryCurrentCapacity", state.battery.into()),
        ("BatteryIsCharging", (!full).into()),
        ("ExternalChargeCapable", true.into()),
        ("ExternalConnected", state.cable.into()),
        ("FullyCharged", full.into()),
        ("GasGaugeCapability", true.into()),
        ("HasBattery", true.into()),
    ]
}

fn storage(state: &State) -> Vec<(&'static str, Value)> {
    let data = CAPACITY - SYSTEM;
    let free = if state.data_present { data - OWNERS } else { data };
    vec![
        ("AmountDataAvailable", free.into()),
        ("AmountDataReserved", 200_000_000_u64.into()),
        ("TotalDataAvailable", free.into()),
        ("TotalDataCapacity", data.into()),
        ("TotalDiskCapacity", CAPACITY.into()),
        ("TotalSystemAvailable", 0_u64.into()),
        ("TotalSystemCapacity", SYSTEM.into()),
    ]
}

fn international(region: &Region) -> Vec<(&'static str, Value)> {
    let list = |items: &[&str]| Value::Array(items.iter().map(|item| Value::from(*item)).collect());
    vec![
        ("Keyboard", region.locale.as_str().into()),
        ("Language", region.language.as_str().into()),
        ("Locale", region.locale.as_str().into()),
        ("SupportedLanguages", list(&["en", "de", "fr"])),
        ("SupportedLocales", list(&["en_GB", "de_DE", "fr_FR"])),
    ]
}
