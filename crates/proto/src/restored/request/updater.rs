//! Requests for the firmware of other chips: their updaters, the modem, and the local policy of a recovery system.

use plist::{Dictionary, Value};

use super::super::message::MessageError;
use super::super::read;

/// The most tags of one kind in a request; real ones have 1 to 12.
const TAGS: usize = 64;

/// The largest serial number, nonce or hash that is taken, in bytes; real ones have 4 to 48.
const SHORT: usize = 256;

/// An updater wants a signed ticket for its chip, and perhaps its firmware.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdaterRequest {
    /// The updater: `SE`, `Savage`, `Rose`, `T200`, `AppleTCON`, `AppleTypeCRetimer`, `Vinyl`, `Cryptex1`…
    #[doc(alias = "MessageArgUpdaterName")]
    pub name: String,
    /// How often it has asked before in this restore, 0 at first.
    #[doc(alias = "MessageArgUpdaterLoopCount")]
    pub loop_count: u64,
    /// What the chip says about itself; its keys are the updater's own.
    #[doc(alias = "MessageArgInfo")]
    pub info: Dictionary,
    /// The request to the signing server as the device wants it; iOS 15 and later send it for most chips.
    #[doc(alias = "DeviceGeneratedRequest")]
    pub device_generated: Option<Dictionary>,
    /// What the reply has to contain, the ticket's name first.
    #[doc(alias = "ResponseTags")]
    pub response_tags: Vec<String>,
    /// What of the build identity the signing request has to repeat.
    #[doc(alias = "BuildIdentityTags")]
    pub identity_tags: Vec<String>,
    /// The device takes firmware only in pieces of at most so many bytes (iOS 27).
    #[doc(alias = "DataChunkSize")]
    pub chunk_size: Option<u32>,
}

/// The modem wants its firmware, signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BasebandRequest {
    /// The kind of modem; 0 where the device does not say.
    #[doc(alias = "ChipID")]
    pub chip_id: u64,
    /// Which key it trusts, 32 bits; 0 where the device does not say.
    #[doc(alias = "CertID")]
    pub cert_id: u64,
    /// Its serial number; empty where the device does not say.
    #[doc(alias = "ChipSerialNo")]
    pub serial: Vec<u8>,
    /// Its nonce. The first request of a restore may come without one, a later one has it.
    #[doc(alias = "Nonce")]
    pub nonce: Option<Vec<u8>>,
}

/// A signed local policy is wanted: which system this device may start. Only recovery systems need one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LocalPolicyRequest {
    /// The hash of the ticket of the stage that follows.
    #[doc(alias = "Ap,NextStageIM4MHash")]
    pub next_stage_hash: Vec<u8>,
    /// The hash of the recovery policy's nonce.
    #[doc(alias = "Ap,RecoveryOSPolicyNonceHash")]
    pub recovery_nonce_hash: Vec<u8>,
    /// The volume that it is for: 16 bytes.
    #[doc(alias = "Ap,VolumeUUID")]
    pub volume: Vec<u8>,
}

impl UpdaterRequest {
    pub(super) fn parse(arguments: &Dictionary) -> Result<Self, MessageError> {
        // The only kind that other hosts know; a device that says nothing means this one.
        if read::name(arguments, "MessageArgType").is_some_and(|kind| kind != "FirmwareResponseData") {
            return Err(field("MessageArgType"));
        }
        let dictionary = |key| arguments.get(key).and_then(Value::as_dictionary);
        let tags = dictionary("DeviceGeneratedTags");
        let tags = |key| tags.and_then(|tags| tags.get(key)).map_or_else(|| Ok(Vec::new()), names);
        let loop_count = match arguments.get("MessageArgUpdaterLoopCount") {
            None => 0,
            Some(count) => read::integer(count)
                .and_then(|count| u64::try_from(count).ok())
                .ok_or_else(|| field("MessageArgUpdaterLoopCount"))?,
        };
        let chunk_size = match arguments.get("DataChunkSize") {
            None => None,
            Some(size) => Some(
                read::integer(size)
                    .and_then(|size| u32::try_from(size).ok())
                    .ok_or_else(|| field("DataChunkSize"))?,
            )
            .filter(|size| *size > 0),
        };
        Ok(Self {
            name: read::name(arguments, "MessageArgUpdaterName").unwrap_or_default(),
            loop_count,
            info: dictionary("MessageArgInfo").cloned().unwrap_or_default(),
            device_generated: dictionary("DeviceGeneratedRequest").cloned(),
            response_tags: tags("ResponseTags")?,
            identity_tags: tags("BuildIdentityTags")?,
            chunk_size,
        })
    }
}

impl BasebandRequest {
    pub(super) fn parse(arguments: &Dictionary) -> Result<Self, MessageError> {
        let number = |key| match arguments.get(key) {
            None => Ok(0),
            Some(number) => read::integer(number).map(|number| number as u64).ok_or_else(|| field(key)),
        };
        Ok(Self {
            chip_id: number("ChipID")?,
            // The device may say it as a signed number; 32 bits are meant.
            cert_id: number("CertID")? & 0xFFFF_FFFF,
            serial: short(arguments, "ChipSerialNo")?.unwrap_or_default(),
            nonce: short(arguments, "Nonce")?.filter(|nonce| !nonce.is_empty()),
        })
    }
}

impl LocalPolicyRequest {
    pub(super) fn parse(arguments: &Dictionary) -> Result<Self, MessageError> {
        let need = |key| short(arguments, key)?.ok_or_else(|| field(key));
        let volume = match arguments.get("Ap,VolumeUUID") {
            Some(Value::String(text)) => uuid(text).ok_or_else(|| field("Ap,VolumeUUID"))?,
            _ => need("Ap,VolumeUUID")?,
        };
        Ok(Self {
            next_stage_hash: need("Ap,NextStageIM4MHash")?,
            recovery_nonce_hash: need("Ap,RecoveryOSPolicyNonceHash")?,
            volume,
        })
    }
}

fn field(field: &'static str) -> MessageError {
    MessageError::Field { message: "DataRequestMsg", field }
}

/// A list of names. What is no name is an error: a tag left out would be a request that the server refuses.
fn names(value: &Value) -> Result<Vec<String>, MessageError> {
    let list =
        value.as_array().filter(|list| list.len() <= TAGS).ok_or_else(|| field("DeviceGeneratedTags"))?;
    list.iter()
        .map(|name| {
            name.as_string()
                .filter(|name| !name.is_empty() && name.chars().count() <= read::NAME_LIMIT)
                .map(|name| read::clean(name, read::NAME_LIMIT))
                .ok_or_else(|| field("DeviceGeneratedTags"))
        })
        .collect()
}

fn short(arguments: &Dictionary, key: &'static str) -> Result<Option<Vec<u8>>, MessageError> {
    match arguments.get(key) {
        None => Ok(None),
        Some(Value::Data(bytes)) if bytes.len() <= SHORT => Ok(Some(bytes.clone())),
        Some(_) => Err(field(key)),
    }
}

/// The 16 bytes of a UUID written with hyphens.
fn uuid(text: &str) -> Option<Vec<u8>> {
    if text.len() > 36 {
        return None;
    }
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    (digits.len() == 32).then(|| {
        digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::restored::reply::dictionary;

    fn list(names: &[&str]) -> Value {
        Value::Array(names.iter().map(|name| Value::from(*name)).collect())
    }

    fn savage() -> Dictionary {
        dictionary([
            ("MessageArgType", "FirmwareResponseData".into()),
            ("MessageArgUpdaterName", "Savage".into()),
            ("MessageArgUpdaterLoopCount", 2.into()),
            ("MessageArgInfo", Value::Dictionary(dictionary([("Savage,Nonce", Value::Data(vec![7; 16]))]))),
            ("DeviceGeneratedRequest", Value::Dictionary(dictionary([("@Savage,Ticket", true.into())]))),
            (
                "DeviceGeneratedTags",
                Value::Dictionary(dictionary([
                    ("ResponseTags", list(&["Savage,Ticket"])),
                    ("BuildIdentityTags", list(&["Savage,ChipID", "Savage,PatchEpoch"])),
                ])),
            ),
            ("DataChunkSize", 65536.into()),
        ])
    }

    #[test]
    fn an_updater_says_all_of_this() {
        let request = UpdaterRequest::parse(&savage()).expect("whole");
        assert_eq!((request.name.as_str(), request.loop_count), ("Savage", 2));
        assert_eq!(request.response_tags, ["Savage,Ticket"]);
        assert_eq!(request.identity_tags, ["Savage,ChipID", "Savage,PatchEpoch"]);
        assert_eq!(request.chunk_size, Some(65536));
        assert!(request.info.contains_key("Savage,Nonce"));
        assert!(request.device_generated.expect("sent").contains_key("@Savage,Ticket"));
        let bare = UpdaterRequest::parse(&Dictionary::new()).expect("old devices say little");
        assert_eq!(bare, UpdaterRequest::default());
    }

    #[test]
    fn nonsense_from_an_updater_is_refused() {
        let tags = |list: Value| Value::Dictionary(dictionary([("ResponseTags", list)]));
        let many = Value::Array(vec![Value::from("a"); TAGS + 1]);
        for (key, value) in [
            ("MessageArgType", Value::from("SingAlong")),
            ("MessageArgUpdaterLoopCount", Value::from(-1)),
            ("MessageArgUpdaterLoopCount", Value::from("many")),
            ("DataChunkSize", Value::from(-1)),
            ("DataChunkSize", Value::from(u64::MAX)),
            ("DeviceGeneratedTags", tags(Value::from("Savage,Ticket"))),
            ("DeviceGeneratedTags", tags(Value::Array(vec![Value::from(7)]))),
            ("DeviceGeneratedTags", tags(Value::Array(vec![Value::from("")]))),
            ("DeviceGeneratedTags", tags(Value::Array(vec![Value::from("x".repeat(129))]))),
            ("DeviceGeneratedTags", tags(many)),
        ] {
            let mut arguments = savage();
            arguments.insert(key.to_owned(), value.clone());
            assert!(UpdaterRequest::parse(&arguments).is_err(), "{key} {value:?}");
        }
    }

    #[test]
    fn a_modem_names_its_key_in_32_bits() {
        let arguments = dictionary([
            ("ChipID", 0x1720E1.into()),
            ("CertID", i64::from(0x8399_785A_u32 as i32).into()),
            ("ChipSerialNo", Value::Data(vec![1, 2, 3, 4])),
            ("Nonce", Value::Data(vec![9; 20])),
        ]);
        let request = BasebandRequest::parse(&arguments).expect("whole");
        assert_eq!((request.chip_id, request.cert_id), (0x1720E1, 0x8399_785A));
        assert_eq!((request.serial.len(), request.nonce.map(|nonce| nonce.len())), (4, Some(20)));
        let long = dictionary([("Nonce", Value::Data(vec![0; SHORT + 1]))]);
        assert!(BasebandRequest::parse(&long).is_err());
        assert!(BasebandRequest::parse(&dictionary([("ChipID", "much".into())])).is_err());
    }

    #[test]
    fn a_policy_is_for_a_volume() {
        let with = |volume: Value| {
            LocalPolicyRequest::parse(&dictionary([
                ("Ap,NextStageIM4MHash", Value::Data(vec![1; 48])),
                ("Ap,RecoveryOSPolicyNonceHash", Value::Data(vec![2; 48])),
                ("Ap,VolumeUUID", volume),
            ]))
        };
        let written = with("00112233-4455-6677-8899-AABBCCDDEEFF".into()).expect("a volume");
        assert_eq!(written.volume.first_chunk(), Some(&[0x00, 0x11, 0x22, 0x33]));
        assert_eq!(with(Value::Data(written.volume.clone())), Ok(written));
        for bad in ["", "0011", "00112233-4455-6677-8899-AABBCCDDEEFG", &"0".repeat(64)] {
            assert!(with(bad.into()).is_err(), "{bad}");
        }
    }
}
