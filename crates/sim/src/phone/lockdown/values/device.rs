//! The values without a domain: the phone itself.
//!
//! The set that anybody may read is the one that public logs show for iOS 13 and later; restore tools read the nonces
//! and the baseband's facts by name without a session, so those are told to anybody who asks for them.

use std::sync::OnceLock;

use plist::{Dictionary, Value};
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use super::Readable::{self, ByAnybody, ByName, InSession};
use crate::phone::lockdown::identity;
use crate::phone::state::State;

/// When the clock of every virtual phone begins, in seconds since 1970: it is set by nobody and runs on from there.
const CLOCK_BEGINS: f64 = 1_750_000_000.0;

/// Every value: key, value, who may read it.
pub(super) fn values(state: &State) -> Vec<(&'static str, Value, Readable)> {
    let mut all = identity_values(state);
    all.extend(restore_values(state));
    all.extend(private_values(state));
    if has_telephony(state) {
        all.extend(baseband_values(state));
    }
    all
}

/// Whether this model makes calls. The iPads of the table are the Wi-Fi models.
fn has_telephony(state: &State) -> bool {
    state.model.kind() == "iPhone"
}

fn identity_values(state: &State) -> Vec<(&'static str, Value, Readable)> {
    let model = state.model;
    let iphone = has_telephony(state);
    let families = if iphone { vec![1.into()] } else { vec![1.into(), 2.into()] };
    vec![
        ("BoardId", model.board.0.into(), ByAnybody),
        ("BuildVersion", state.build.as_str().into(), ByAnybody),
        ("CPUArchitecture", "arm64e".into(), ByAnybody),
        ("ChipID", model.chip.0.into(), ByAnybody),
        ("DeviceClass", model.kind().into(), ByAnybody),
        ("DeviceColor", "1".into(), ByAnybody),
        ("DeviceName", state.name.as_str().into(), ByAnybody),
        ("DieID", number(state, "die").into(), ByAnybody),
        ("HardwareModel", model.board_config.to_uppercase().into(), ByAnybody),
        ("HasSiDP", true.into(), ByAnybody),
        ("HumanReadableProductVersionString", state.version.as_str().into(), ByAnybody),
        ("PartitionType", "GUID_partition_scheme".into(), ByAnybody),
        ("ProductName", "iPhone OS".into(), ByAnybody),
        ("ProductType", model.product_type.into(), ByAnybody),
        ("ProductVersion", state.version.as_str().into(), ByAnybody),
        ("ProductionSOC", true.into(), ByAnybody),
        ("ProtocolVersion", "2".into(), ByAnybody),
        ("SupportedDeviceFamilies", Value::Array(families), ByAnybody),
        ("TelephonyCapability", iphone.into(), ByAnybody),
        ("UniqueChipID", state.ecid.0.into(), ByAnybody),
        ("UniqueDeviceID", udid(state).into(), ByAnybody),
        ("WiFiAddress", hardware_address(state, "wifi").into(), ByAnybody),
    ]
}

/// What tools read before a restore, each by its own name and without a session.
fn restore_values(state: &State) -> Vec<(&'static str, Value, Readable)> {
    let ap_nonce = Value::Data(state.boot.ap_nonce.clone());
    let sep_nonce = Value::Data(state.boot.sep_nonce.clone());
    let parameters = [
        ("ApNonce".to_owned(), ap_nonce.clone()),
        ("ApProductionMode".to_owned(), true.into()),
        ("ApSecurityMode".to_owned(), true.into()),
        ("SepNonce".to_owned(), sep_nonce.clone()),
    ];
    let parameters: Dictionary = parameters.into_iter().collect();
    vec![
        ("ApNonce", ap_nonce, ByName),
        ("ApParameters", Value::Dictionary(parameters), ByName),
        ("DevicePublicKey", Value::Data(identity::public_key_pem()), ByName),
        ("Image4Supported", true.into(), ByName),
        ("SEPNonce", sep_nonce, ByName),
    ]
}

fn private_values(state: &State) -> Vec<(&'static str, Value, Readable)> {
    let activation = activation_state(state);
    vec![
        ("ActivationState", activation.into(), InSession),
        ("ActivationStateAcknowledged", state.acknowledged.into(), InSession),
        ("BluetoothAddress", hardware_address(state, "bluetooth").into(), InSession),
        ("BrickState", (!state.activated).into(), InSession),
        ("EthernetAddress", hardware_address(state, "ethernet").into(), InSession),
        ("HostAttached", true.into(), InSession),
        ("PasswordProtected", (state.passcode_set && state.locked).into(), InSession),
        ("ReleaseType", "".into(), InSession),
        ("SerialNumber", state.serial.0.as_str().into(), InSession),
        ("TimeIntervalSince1970", Value::Real(clock()), InSession),
        ("TimeZone", "Europe/Berlin".into(), InSession),
        ("TimeZoneOffsetFromUTC", Value::Real(7200.0), InSession),
        ("TrustedHostAttached", true.into(), InSession),
        ("Uses24HourClock", true.into(), InSession),
    ]
}

/// Of the modem: what restores need, and the numbers that belong to the owner.
fn baseband_values(state: &State) -> Vec<(&'static str, Value, Readable)> {
    /// The certificate id of the modem in the iPhone 14 family.
    const CERTIFICATE: u32 = 524_245_983;
    let keys = [
        ("AKeyStatus".to_owned(), Value::from(2)),
        ("SKeyHash".to_owned(), Value::Data(digest(state, "baseband key")[..20].to_vec())),
        ("SKeyStatus".to_owned(), Value::from(0)),
    ];
    let serial = Value::Data(digest(state, "baseband serial")[..12].to_vec());
    let preflight = [
        ("CertID".to_owned(), Value::from(CERTIFICATE)),
        ("ChipID".to_owned(), Value::from(0x0026_00e1)),
        ("ChipSerialNo".to_owned(), serial.clone()),
        ("FusingStatus".to_owned(), Value::from(3)),
        ("Nonce".to_owned(), Value::Data(digest(state, "baseband nonce")[..20].to_vec())),
    ];
    let preflight = Value::Dictionary(preflight.into_iter().collect());
    vec![
        ("BasebandCertId", CERTIFICATE.into(), ByAnybody),
        ("BasebandKeyHashInformation", Value::Dictionary(keys.into_iter().collect()), ByAnybody),
        ("BasebandSerialNumber", serial, ByAnybody),
        ("BasebandStatus", "BBInfoAvailable".into(), InSession),
        ("FirmwarePreflightInfo", preflight.clone(), ByName),
        ("InternationalMobileEquipmentIdentity", equipment_identity(state, "imei").into(), InSession),
        ("InternationalMobileEquipmentIdentity2", equipment_identity(state, "imei 2").into(), InSession),
        ("PreflightInfo", preflight, ByName),
    ]
}

/// What the running system says about its activation.
pub(super) fn activation_state(state: &State) -> &'static str {
    if state.activated { "Activated" } else { "Unactivated" }
}

fn udid(state: &State) -> String {
    rightful_core::id::Udid::of(state.model.chip, state.ecid).as_str().to_owned()
}

/// A number of hardware: the same for life, different for every phone.
fn digest(state: &State, of: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(state.ecid.0.to_be_bytes());
    hash.update(of.as_bytes());
    hash.finalize().into()
}

fn number(state: &State, of: &str) -> u64 {
    let bytes = digest(state, of);
    // The real ones have 60 bits at most.
    bytes.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte)) >> 4
}

/// Six bytes with the bit of addresses that nobody was assigned.
fn hardware_address(state: &State, of: &str) -> String {
    let bytes = digest(state, of);
    let first = bytes[0] & 0xfc | 0x02;
    let rest = bytes.iter().skip(1).take(5).map(|byte| format!(":{byte:02x}"));
    std::iter::once(format!("{first:02x}")).chain(rest).collect()
}

/// Fifteen digits whose last one is the check digit of Luhn. They begin with 00, which is for tests.
fn equipment_identity(state: &State, of: &str) -> String {
    let digits: Vec<u32> = [0, 0]
        .into_iter()
        .chain(digest(state, of).iter().take(12).map(|byte| u32::from(byte % 10)))
        .collect();
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => *digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    let check = (10 - sum % 10) % 10;
    digits.into_iter().chain([check]).map(|digit| digit.to_string()).collect()
}

/// The phone's own clock, in seconds since 1970.
pub(in crate::phone) fn clock() -> f64 {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let begun = BEGUN.get_or_init(Instant::now);
    CLOCK_BEGINS + begun.elapsed().as_secs_f64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::Phone;
    use crate::phone::spec::PhoneSpec;

    #[test]
    fn equipment_identities_pass_the_check_of_luhn() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let imei = phone.read(|state| equipment_identity(state, "imei"));
        assert_eq!(imei.len(), 15);
        let sum: u32 = imei
            .bytes()
            .rev()
            .enumerate()
            .map(|(place, digit)| {
                let digit = u32::from(digit - b'0') * if place % 2 == 1 { 2 } else { 1 };
                digit / 10 + digit % 10
            })
            .sum();
        assert_eq!(sum % 10, 0, "{imei}");
    }

    #[test]
    fn an_ipad_without_modem_has_no_baseband() {
        let phone = Phone::new(PhoneSpec::ipad_pro_11());
        let all = phone.read(values);
        let find = |key: &str| all.iter().find(|(name, ..)| *name == key).map(|(_, value, _)| value.clone());
        assert_eq!(find("TelephonyCapability"), Some(Value::Boolean(false)));
        assert_eq!(find("BasebandCertId"), None);
        assert_eq!(find("HardwareModel"), Some(Value::from("J317AP")));
    }

    #[test]
    fn no_key_is_there_twice() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let mut keys: Vec<&str> = phone.read(values).into_iter().map(|(key, ..)| key).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
