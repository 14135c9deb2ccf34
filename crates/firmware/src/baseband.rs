//! The modem's firmware: the request for its ticket, and the archive (`.bbfw`, a zip) with the signatures put in.
//!
//! The device asks two or three times in one restore: at first perhaps without a nonce, then with one. Each time the
//! request is signed anew and the archive is made anew of the same file.
//!
//! The server's reply has a `BBTicket` and a dictionary `BasebandFirmware` whose keys `<part>-Blob` are signatures:
//!
//! | part | file | modems |
//! |---|---|---|
//! | `RamPSI`, `FlashPSI` | `psi_ram.fls`, `psi_flash.fls` | Intel (Infineon) before 2012 |
//! | `PSI`, `RestorePSI` | `psi_ram.bin`, `restorepsi.bin` | Intel, ICE16 |
//! | `PSI2`, `RestorePSI2` | `psi_ram2.bin`, `restorepsi2.bin` | Intel, ICE19 |
//! | `eDBL`, `DBL`, `RestoreDBL`, `ENANDPRG` | `dbl.mbn`, `dbl.mbn`, `restoredbl.mbn`, `ENPRG.mbn` | Qualcomm before 2014 |
//! | `SBL1`, `RestoreSBL1` | `sbl1.mbn`, `restoresbl1.mbn` | Qualcomm |
//! | `Misc` | `multi_image.mbn` | Qualcomm since 2020 |
//! | `SBL1`, `RestoreSBL1`, `TME`, `Misc` | `xbl_sc.elf`, `restorexbl_sc.elf`, `signed_firmware_soc_view.elf`, `multi_image.mbn` | chip 0x1F30E1 |
//!
//! The archive that is sent holds the signed files, the others that end in `.fls`, `.mbn`, `.elf` or `.bin`, and the
//! ticket: as `bbticket.der`, or inside `ebl.fls` where the modem is one of the first row.
//!
//! Sources: idevicerestore and pymobiledevice3 as programs that do it. Which of the parts a given modem has is the
//! server's affair; not tried with a real modem.
//!
//! # What a hostile file or server could do here
//!
//! Unpack to more than memory holds: entries are counted, every size is limited before and while it is unpacked, and all
//! together too. Name files outside: names never become paths. Send signatures for parts that do not exist: an error.

mod archive;
mod error;
pub mod fls;
pub mod mbn;

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;

use crate::manifest::{BuildIdentity, read_number};
use crate::signing::rules;
use crate::updater::as_number;

pub use error::BasebandError;

/// The modem whose files have newer signatures (Snapdragon X80).
const NEWEST: u64 = 0x1F_30E1;

/// A modem whose first stage comes in two forms, and the keys of those that take the first.
const TWO_STAGES: u64 = 0x68;
const FIRST_STAGE_KEYS: [u64; 3] = [0x26F3_FACC, 0x5CF2_EC4E, 0x8399_785A];

/// What the modem says about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The kind of modem.
    #[doc(alias = "BbChipID")]
    pub chip_id: u64,
    /// Which key it trusts; the lower 32 bits count.
    #[doc(alias = "BbGoldCertId")]
    pub cert_id: u64,
    /// Its serial number.
    #[doc(alias = "BbSNUM")]
    pub serial: Vec<u8>,
    /// Its nonce, where it has told one.
    #[doc(alias = "BbNonce")]
    pub nonce: Option<Vec<u8>>,
}

/// What the eSIM says about itself, as lockdown's `FirmwarePreflightInfo` has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Euicc {
    /// The kind of chip.
    #[doc(alias = "EUICCChipID")]
    pub chip_id: u64,
    /// Its name for life.
    #[doc(alias = "EUICCCSN")]
    pub eid: Vec<u8>,
    /// Which key it trusts.
    #[doc(alias = "EUICCCertIdentifier")]
    pub root_key: Vec<u8>,
    /// The nonce for its first image.
    #[doc(alias = "EUICCGoldNonce")]
    pub gold_nonce: Option<Vec<u8>>,
    /// The nonce for its second image.
    #[doc(alias = "EUICCMainNonce")]
    pub main_nonce: Option<Vec<u8>>,
}

/// The request for the modem's ticket. `uuid` is a fresh UUID.
pub fn request(
    identity: &BuildIdentity,
    ecid: Ecid,
    facts: &Facts,
    uuid: &str,
) -> Result<Dictionary, BasebandError> {
    // What the server needs to know of the build; those that an identity has not are left out.
    const FROM_IDENTITY: [&str; 12] = [
        "UniqueBuildID",
        "ApChipID",
        "ApBoardID",
        "ApSecurityDomain",
        "BbProvisioningManifestKeyHash",
        "BbActivationManifestKeyHash",
        "BbCalibrationManifestKeyHash",
        "BbFactoryActivationManifestKeyHash",
        "BbFDRSecurityKeyHash",
        "BbSkeyId",
        "PearlCertificationRootPub",
        "Ap,OSLongVersion",
    ];
    if facts.serial.is_empty() {
        return Err(BasebandError::Missing("ChipSerialNo"));
    }
    if facts.chip_id == 0 {
        return Err(BasebandError::Missing("ChipID"));
    }
    // Other hosts let the build's word count where the two differ.
    let chip_id = identity.raw.get("BbChipID").and_then(read_number).unwrap_or(facts.chip_id);
    let mut request = rules::head(uuid);
    let mut put = |key: &str, value: Value| request.insert(key.to_owned(), value);
    for key in FROM_IDENTITY {
        if let Some(value) = identity.raw.get(key) {
            put(key, as_number(value));
        }
    }
    put("ApECID", ecid.0.into());
    put("BbChipID", chip_id.into());
    put("BbGoldCertId", (facts.cert_id & 0xFFFF_FFFF).into());
    put("BbSNUM", Value::Data(facts.serial.clone()));
    if let Some(nonce) = &facts.nonce {
        put("BbNonce", Value::Data(nonce.clone()));
    }
    let truth = |key| identity.info().and_then(|info| info.get(key)).and_then(Value::as_boolean);
    if truth("FDRSupport") == Some(true) {
        put("ApProductionMode", true.into());
        put("ApSecurityMode", true.into());
    }
    let mut entry = component(identity)?.raw.clone();
    entry.remove("Info");
    if chip_id == TWO_STAGES {
        let other = if FIRST_STAGE_KEYS.contains(&(facts.cert_id & 0xFFFF_FFFF)) { "PSI2" } else { "PSI" };
        entry.remove(&format!("{other}-PartialDigest"));
        entry.remove(&format!("Restore{other}-PartialDigest"));
    }
    put("BasebandFirmware", Value::Dictionary(entry));
    Ok(request)
}

/// Asks in the same request for the eSIM's ticket too. Only what the identity has an image for is asked for.
pub fn with_euicc(request: &mut Dictionary, identity: &BuildIdentity, euicc: &Euicc) {
    let mut put = |key: &str, value: Value| request.insert(key.to_owned(), value);
    put("@eUICC,Ticket", true.into());
    put("eUICC,ApProductionMode", true.into());
    put("eUICC,ChipID", euicc.chip_id.into());
    put("eUICC,EID", Value::Data(euicc.eid.clone()));
    put("eUICC,RootKeyIdentifier", Value::Data(euicc.root_key.clone()));
    for (key, nonce) in [("eUICC,Gold", &euicc.gold_nonce), ("eUICC,Main", &euicc.main_nonce)] {
        let digest = identity.components.get(key).and_then(|component| component.digest.clone());
        let Some(digest) = digest else { continue };
        let mut entry = Dictionary::from_iter([("Digest".to_owned(), Value::Data(digest))]);
        if let Some(nonce) = nonce {
            entry.insert("Nonce".to_owned(), Value::Data(nonce.clone()));
        }
        put(key, Value::Dictionary(entry));
    }
}

/// The modem's archive in the firmware.
pub fn file(identity: &BuildIdentity) -> Result<String, BasebandError> {
    component(identity)?.path.clone().ok_or(BasebandError::NotInFirmware)
}

/// The archive for this modem: `bbfw` with the signatures of the server's reply.
pub fn response(
    identity: &BuildIdentity,
    facts: &Facts,
    reply: &Dictionary,
    bbfw: &[u8],
) -> Result<Vec<u8>, BasebandError> {
    component(identity)?;
    let ticket = reply.get("BBTicket").and_then(Value::as_data).filter(|ticket| !ticket.is_empty());
    let ticket = ticket.ok_or(BasebandError::NoTicket("BBTicket"))?;
    let blobs = reply.get("BasebandFirmware").and_then(Value::as_dictionary);
    let blobs = blobs.ok_or(BasebandError::NoTicket("BasebandFirmware"))?;
    let signatures = blobs
        .iter()
        .filter_map(|(key, blob)| Some((key.strip_suffix("-Blob")?, blob.as_data()?)))
        .map(|(part, blob)| {
            let file = file_of(part, facts.chip_id).ok_or_else(|| BasebandError::UnknownPart(shown(part)))?;
            Ok(archive::Signature { file, blob })
        })
        .collect::<Result<Vec<_>, BasebandError>>()?;
    archive::sign(bbfw, &signatures, ticket, facts.chip_id == NEWEST)
}

fn component(identity: &BuildIdentity) -> Result<&crate::manifest::Component, BasebandError> {
    identity.components.get("BasebandFirmware").ok_or(BasebandError::NotInFirmware)
}

/// The file that a part is in.
fn file_of(part: &str, chip_id: u64) -> Option<&'static str> {
    Some(match (part, chip_id == NEWEST) {
        ("Misc", _) => "multi_image.mbn",
        ("SBL1", true) => "xbl_sc.elf",
        ("RestoreSBL1", true) => "restorexbl_sc.elf",
        ("TME", true) => "signed_firmware_soc_view.elf",
        (_, true) => return None,
        ("RamPSI", _) => "psi_ram.fls",
        ("FlashPSI", _) => "psi_flash.fls",
        ("eDBL" | "DBL", _) => "dbl.mbn",
        ("RestoreDBL", _) => "restoredbl.mbn",
        ("ENANDPRG", _) => "ENPRG.mbn",
        ("SBL1", _) => "sbl1.mbn",
        ("RestoreSBL1", _) => "restoresbl1.mbn",
        ("PSI", _) => "psi_ram.bin",
        ("RestorePSI", _) => "restorepsi.bin",
        ("PSI2", _) => "psi_ram2.bin",
        ("RestorePSI2", _) => "restorepsi2.bin",
        _ => return None,
    })
}

fn shown(part: &str) -> String {
    part.chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests;
