//! The other chips' part of minted firmware: their components, and what an identity says of each.
//!
//! Names of components, files and keys follow public manifests. Numbers are those of [`crate::chips`]; hashes of keys are
//! made up. Which file a digest of the real ones is over is not public for every chip; here it is SHA-384 of the file, of
//! one entry of a table, or of a modem's file without the room for its signature.

use std::io::{self, Cursor, Write};

use plist::{Dictionary, Value};
use rightful_firmware::component::DigestKind;
use zip::write::SimpleFileOptions;

use super::MintSpec;
use super::board::Board;
use super::disk::noise;
use super::parts::{Part, Payload, Rules, image, part};
use crate::chips::{self, Camera, Chips, ESIM, FAB_REVISION, RETIMER_TAG};
use crate::phone::restored::modem::{BLOB_ROOM, ELEMENTS};

/// Components of the chips that a board has.
pub(super) fn parts(board: &Board) -> Vec<Part> {
    let chips = chips::of_processor(board.chip);
    let short = board.short;
    let mut parts = Vec::new();
    if chips.modem.is_some() {
        let (file, elements) = modem(&chips);
        let entry = |name: &'static str, path: String| Part { name, ..raw(path, Payload::Modem(elements)) };
        parts.push(entry("BasebandFirmware", format!("Firmware/{file}.Release.bbfw")));
        for (name, file) in [("eUICC,Gold", "gold"), ("eUICC,Main", "main")] {
            parts
                .push(Part { name, ..raw(format!("Firmware/eUICC/{short}.{file}.bin"), Payload::Raw(3000)) });
        }
    }
    if chips.secure_element.is_some() {
        let path = format!("Firmware/SE/{short}.RELEASE.sefw");
        parts.push(Part {
            name: "SE,UpdatePayload",
            extra: Extra::SecureElement,
            ..raw(path, Payload::Raw(6000))
        });
    }
    let patch = |name: &'static str, extra| Part {
        name,
        extra,
        ..raw(format!("Firmware/isp_bni/{}.{short}.fw", name.replace(',', "-")), Payload::Raw(5000))
    };
    match chips.camera {
        Camera::Savage => parts.extend(
            ["Savage,B0-Prod-Patch", "Savage,B2-Prod-Patch", "Savage,BA-Prod-Patch", "Savage,B2-Dev-Patch"]
                .map(|name| patch(name, Extra::None)),
        ),
        Camera::Yonkers => parts.extend([
            patch("Yonkers,SysTopPatch02", Extra::Yonkers { production: true, fab: FAB_REVISION }),
            patch("Yonkers,SysTopPatch03", Extra::Yonkers { production: true, fab: FAB_REVISION + 1 }),
            patch("Yonkers,SysTopPatch04", Extra::Yonkers { production: false, fab: FAB_REVISION }),
        ]),
    }
    let tables = |names: [&'static str; 3], file: &str| {
        let system = format!("Firmware/{file}/ftab.bin");
        let restore = format!("Firmware/{file}/rftab.bin");
        let [rkos, rrko, sbd1] = names;
        let table = |name, path: &str, tags, tag| Part {
            name,
            trusted: true,
            rules: Rules::Installed,
            flags: &["IsFTAB"],
            ..raw(path.to_owned(), Payload::Table { tags, tag })
        };
        let mut parts =
            vec![table(rkos, &system, &["rkos", "sbd1"], "rkos"), table(rrko, &restore, &["rrko"], "rrko")];
        if !sbd1.is_empty() {
            parts.push(table(sbd1, &system, &["rkos", "sbd1"], "sbd1"));
        }
        parts
    };
    if chips.ultra_wideband.is_some() {
        parts.extend(tables(["Rap,RTKitOS", "Rap,RestoreRTKitOS", "Rap,SoftwareBinaryDsp1"], "Rose"));
    }
    if chips.retimer.is_some() {
        debug_assert_eq!(RETIMER_TAG, 1);
        parts.extend(tables(["Timer,RTKitOS,1", "Timer,RestoreRTKitOS,1", ""], "USBCRetimer"));
    }
    let ruled = |name: &'static str, path: String, payload| Part {
        name,
        trusted: true,
        rules: Rules::Installed,
        ..raw(path, payload)
    };
    if chips.battery.is_some() {
        parts.push(ruled("BMU,FirmwareMap", format!("Firmware/{short}.fwmap.plist"), Payload::Map));
        parts.push(ruled("BMU,GasGauge", format!("Firmware/{short}.gasgauge.bin"), Payload::Raw(2000)));
    }
    if chips.display.is_some() {
        parts.push(ruled("Baobab,TCON", format!("Firmware/{short}.tcon.bin"), Payload::Raw(4000)));
    }
    if chips.wireless.is_some() {
        parts.push(ruled("Wireless1,RTKitOS", format!("Firmware/{short}.wireless.bin"), Payload::Raw(4000)));
    }
    if chips.cryptex.is_some() {
        for (name, file, bytes) in [
            ("Cryptex1,SystemOS", "os.dmg", 90_000),
            ("Cryptex1,SystemVolume", "os.dmg.root_hash", 230),
            ("Cryptex1,SystemTrustCache", "os.dmg.trustcache", 900),
            ("Cryptex1,AppOS", "app.dmg", 60_000),
            ("Cryptex1,AppVolume", "app.dmg.root_hash", 230),
            ("Cryptex1,AppTrustCache", "app.dmg.trustcache", 900),
        ] {
            parts.push(ruled(name, format!("Firmware/cryptex/{file}"), Payload::Raw(bytes)));
        }
    }
    parts.push(image("Ap,BootabilityBrainTrustCache", "Firmware/Bootability.dmg.trustcache".to_owned(), 900));
    parts
}

/// Files that no manifest lists.
pub(super) const BUNDLE: [(&str, &str); 2] = [
    ("BootabilityBundle/Restore/Bootability/BootabilityBrain", "a program\n"),
    ("BootabilityBundle/Restore/Firmware/Bootability.dmg.trustcache", "a trust cache\n"),
];

/// Keys of an entry that only some chips have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    /// None.
    None,
    /// Codes and hashes for development and production instead of a digest.
    SecureElement,
    /// Which production of the camera it is for.
    Yonkers {
        /// `EPRO`.
        production: bool,
        /// `FabRevision`.
        fab: u64,
    },
}

impl Extra {
    /// Adds the keys to an entry that already has its digest.
    pub(super) fn add(self, entry: &mut Dictionary) {
        match self {
            Self::None => {}
            Self::Yonkers { production, fab } => {
                entry.insert("EPRO".to_owned(), production.into());
                entry.insert("FabRevision".to_owned(), fab.into());
            }
            Self::SecureElement => {
                let hash = entry.remove("Digest").unwrap_or(Value::Data(Vec::new()));
                let other = Value::Data(noise(5, 48));
                for (mode, hash) in [("Production", hash), ("Development", other)] {
                    entry.insert(format!("{mode}CMAC"), Value::Data(noise(mode.len() as u64, 16)));
                    entry.insert(format!("{mode}UpdatePayloadHash"), hash);
                }
            }
        }
    }
}

/// What an identity says of the chips.
pub(super) fn identity(spec: &MintSpec, board: &Board) -> Dictionary {
    let chips = chips::of_processor(board.chip);
    let hexadecimal = |number: u64| Value::from(format!("0x{number:X}"));
    let mut keys = Dictionary::new();
    let mut put = |key: &str, value: Value| {
        keys.insert(key.to_owned(), value);
    };
    if let Some(chip) = chips.modem {
        put("BbChipID", hexadecimal(chip));
        for key in [
            "BbProvisioningManifestKeyHash",
            "BbActivationManifestKeyHash",
            "BbCalibrationManifestKeyHash",
            "BbFactoryActivationManifestKeyHash",
            "BbFDRSecurityKeyHash",
        ] {
            put(key, Value::Data(noise(spec.seed ^ key.len() as u64, 48)));
        }
        put("BbSkeyId", Value::Data(noise(spec.seed, 32)));
        put("eUICC,ChipID", hexadecimal(ESIM));
    }
    for (key, chip) in [
        ("SE,ChipID", chips.secure_element),
        ("Rap,ChipID", chips.ultra_wideband),
        ("BMU,ChipID", chips.battery),
        ("Baobab,ChipID", chips.display),
        ("Timer,ChipID,1", chips.retimer),
        ("Wireless1,ChipID", chips.wireless),
        ("Cryptex1,ChipID", chips.cryptex),
    ] {
        if let Some(chip) = chip {
            put(key, hexadecimal(chip));
        }
    }
    if chips.ultra_wideband.is_some() {
        put("Rap,BoardID", "0x20".into());
        put("Rap,SecurityDomain", "0x01".into());
    }
    if chips.battery.is_some() {
        put("BMU,BoardID", "0x0".into());
    }
    if chips.cryptex.is_some() {
        for (key, value) in [
            ("Cryptex1,MobileAssetBrainOS", "0x0"),
            ("Cryptex1,NonceDomain", "0x1"),
            ("Cryptex1,ProductClass", "0xE0"),
            ("Cryptex1,SubType", "0x1"),
            ("Cryptex1,Type", "0x1"),
        ] {
            put(key, value.into());
        }
        put("Cryptex1,UseProductClass", true.into());
        put("Cryptex1,Version", spec.version.clone().into());
    }
    let camera = match chips.camera {
        Camera::Savage => [("Savage,ChipID", "0x30"), ("Savage,PatchEpoch", "0x1")],
        Camera::Yonkers => [("Yonkers,ChipID", "0x2000"), ("Yonkers,PatchEpoch", "0x1")],
    };
    for (key, value) in camera {
        put(key, value.into());
    }
    keys
}

/// The name of the modem's firmware, and the elements in it.
fn modem(chips: &Chips) -> (&'static str, &'static [(&'static str, &'static str)]) {
    match chips.modem {
        Some(0x68) => ("ICE19-3.00.00", &ELEMENTS[3..]),
        _ => ("Mav22-2.00.00", &ELEMENTS[..3]),
    }
}

/// One signed file of a modem: a header of ten words, the first 10 and the fifth the size after it; noise; and at the end
/// room for the signer's blob.
fn element(seed: u64, file: &str) -> Vec<u8> {
    let own = file.bytes().fold(seed, |seed, byte| seed.rotate_left(7) ^ u64::from(byte));
    let body = noise(own, 9000 + file.len());
    let size = body.len() + BLOB_ROOM;
    let mut bytes: Vec<u8> =
        [10, 0, 0, 0, size as u32, 0, 0, 0, 0, 0].into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.extend(body);
    bytes.resize(40 + size, 0);
    bytes
}

/// The keys of the modem's entry: for each element what the manifest vouches for.
pub(super) fn modem_entry(seed: u64, elements: &[(&str, &str)]) -> Dictionary {
    let mut entry = Dictionary::new();
    for (name, file) in elements {
        let bytes = element(seed, file);
        let vouched = bytes.get(..bytes.len() - BLOB_ROOM).unwrap_or_default();
        let digest = DigestKind::Sha384.digest(vouched);
        entry.insert(format!("{name}-PartialDigest"), Value::Data(digest));
        entry.insert(format!("{name}-Version"), 1.into());
    }
    entry
}

/// The modem's archive.
pub(super) fn modem_archive(seed: u64, elements: &[(&str, &str)]) -> io::Result<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (_, file) in elements {
        zip.start_file(*file, SimpleFileOptions::default())?;
        zip.write_all(&element(seed, file))?;
    }
    zip.start_file("Info.plist", SimpleFileOptions::default())?;
    zip.write_all(&rightful_firmware::signing::to_xml(&Dictionary::from_iter([(
        "BundleVersion".to_owned(),
        Value::from("minted"),
    )])))?;
    Ok(zip.finish()?.into_inner())
}

/// A table of files: a header of 48 bytes, entries of 16 (tag, offset, size, 0), the files. Each is noise of its own.
pub(super) fn table(seed: u64, tags: &[&str]) -> Vec<u8> {
    let mut table = Vec::new();
    for word in [1, u32::MAX, 0, 0, 0, 0, 0, 0] {
        table.extend_from_slice(&u32::to_le_bytes(word));
    }
    table.extend_from_slice(tags.first().map_or(b"none".as_slice(), |tag| tag.as_bytes()));
    table.extend_from_slice(b"ftab");
    table.extend_from_slice(&(tags.len() as u32).to_le_bytes());
    table.extend_from_slice(&[0; 4]);
    let mut offset = table.len() + 16 * tags.len();
    for tag in tags {
        let size = in_table(seed, tag).len();
        table.extend_from_slice(tag.as_bytes());
        for word in [offset, size, 0] {
            table.extend_from_slice(&(word as u32).to_le_bytes());
        }
        offset += size;
    }
    tags.iter().for_each(|tag| table.extend(in_table(seed, tag)));
    table
}

/// One file of a table.
pub(super) fn in_table(seed: u64, tag: &str) -> Vec<u8> {
    noise(tag.bytes().fold(seed, |seed, byte| seed.rotate_left(11) ^ u64::from(byte)), 4000 + tag.len())
}

/// The battery's map: a list.
pub(super) fn map(seed: u64) -> Vec<u8> {
    rightful_firmware::signing::to_xml(&Dictionary::from_iter([
        ("fw_map".to_owned(), Value::Data(noise(seed, 1200))),
        ("version".to_owned(), Value::from(3)),
    ]))
}

/// A component of another signer's: nothing about it is for the application processor.
fn raw(path: String, payload: Payload) -> Part {
    Part { trusted: false, personalize: false, rules: Rules::None, ..part("", path, payload) }
}
