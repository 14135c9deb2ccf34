//! The minted questions: one build identity, its files, and what a phone asks about it.

use std::io::{Cursor, Write};

use plist::{Dictionary, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// One question, and what the signing server says to it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) data_type: &'static str,
    pub(crate) arguments: Dictionary,
    pub(crate) reply: Dictionary,
}

impl Case {
    pub(crate) fn to_value(&self) -> Value {
        Value::Dictionary(dictionary([
            ("Arguments", Value::Dictionary(self.arguments.clone())),
            ("DataType", self.data_type.into()),
            ("Reply", Value::Dictionary(self.reply.clone())),
        ]))
    }
}

pub(crate) fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn nested<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(dictionary(entries))
}

fn data(bytes: &[u8]) -> Value {
    Value::Data(bytes.to_vec())
}

fn texts(names: &[&str]) -> Value {
    Value::Array(names.iter().map(|name| Value::from(*name)).collect())
}

/// An entry of the manifest; `ruled` ones have rules, and one of them no digest.
fn entry(path: &str, digest: &[u8], ruled: bool) -> Value {
    let mut info = dictionary([("Path", path.into())]);
    let mut entry = Dictionary::new();
    if ruled {
        let rule = |mode: &str, then: &str, value: Value| {
            nested([("Actions", nested([(then, value)])), ("Conditions", nested([(mode, true.into())]))])
        };
        let rules = vec![
            rule("ApRawProductionMode", "EPRO", true.into()),
            rule("ApRawSecurityMode", "ESEC", true.into()),
            rule("ApRequiresImage4", "Left", 255.into()),
            rule("ApDemotionPolicyOverride", "DPRO", true.into()),
        ];
        info.insert("RestoreRequestRules".to_owned(), Value::Array(rules));
        entry.insert("Trusted".to_owned(), true.into());
    }
    if !digest.is_empty() {
        entry.insert("Digest".to_owned(), data(digest));
    }
    entry.insert("Info".to_owned(), Value::Dictionary(info));
    Value::Dictionary(entry)
}

fn with(entry: Value, more: &[(&str, Value)]) -> Value {
    let mut entry = entry.into_dictionary().unwrap();
    entry.extend(more.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
    Value::Dictionary(entry)
}

pub(crate) fn identity() -> Dictionary {
    let yonkers = |path: &str, mode: bool, revision: i64| {
        with(entry(path, b"yonkers", false), &[("EPRO", mode.into()), ("FabRevision", revision.into())])
    };
    let manifest = nested([
        ("BMU,FirmwareMap", entry("map.plist", b"map", true)),
        ("Baobab,TCON", entry("tcon.bin", b"tcon", false)),
        (
            "BasebandFirmware",
            with(
                entry("modem.bbfw", b"", false),
                &[
                    ("Misc-HashTableDigest", data(b"misc")),
                    ("PSI-PartialDigest", data(b"psi")),
                    ("PSI2-PartialDigest", data(b"psi2")),
                    ("RestorePSI-PartialDigest", data(b"restorepsi")),
                    ("RestorePSI2-PartialDigest", data(b"restorepsi2")),
                ],
            ),
        ),
        ("Cryptex1,SystemOS", entry("system.dmg", b"system", false)),
        ("Rap,RTKitOS", entry("rose.ftab", b"rose", true)),
        ("Rap,RestoreRTKitOS", entry("rose-restore.ftab", b"", true)),
        (
            "SE,UpdatePayload",
            with(
                entry("se.zip", b"se", false),
                &[
                    ("DevelopmentCMAC", data(b"dc")),
                    ("DevelopmentUpdatePayloadHash", data(b"dh")),
                    ("ProductionCMAC", data(b"pc")),
                    ("ProductionUpdatePayloadHash", data(b"ph")),
                ],
            ),
        ),
        ("SEP", entry("sep.im4p", b"sep", true)),
        ("Savage,B0-Prod-Patch", entry("b0.bin", b"b0", false)),
        ("Savage,B2-Prod-Patch", entry("b2.bin", b"b2", false)),
        ("Timer,RTKitOS,1", entry("timer1.ftab", b"timer1", true)),
        ("Timer,RTKitOS,2", entry("timer2.ftab", b"timer2", true)),
        ("Yonkers,SepObject", entry("object.bin", b"object", false)),
        ("Yonkers,SysTopPatch0", yonkers("y0.bin", false, 3)),
        ("Yonkers,SysTopPatch1", yonkers("y1.bin", true, 2)),
        ("Yonkers,SysTopPatch2", yonkers("y2.bin", true, 3)),
    ]);
    dictionary([
        ("Ap,OSLongVersion", "22.7.100.0.0,0".into()),
        ("ApBoardID", "0x0E".into()),
        ("ApChipID", "0x8120".into()),
        ("ApSecurityDomain", "0x01".into()),
        ("BMU,BoardID", "0x05".into()),
        ("Baobab,ChipID", "0x06".into()),
        ("Baobab,ManifestEpoch", "0x07".into()),
        ("BbActivationManifestKeyHash", data(&[2; 48])),
        ("BbCalibrationManifestKeyHash", data(&[3; 48])),
        // No BbChipID: several modems are asked about, and where the two differ the build's word counts.
        ("BbFDRSecurityKeyHash", data(&[5; 48])),
        ("BbFactoryActivationManifestKeyHash", data(&[4; 48])),
        ("BbProvisioningManifestKeyHash", data(&[1; 48])),
        ("BbSkeyId", data(&[6; 20])),
        ("Cryptex1,ChipID", "0x8120".into()),
        ("Cryptex1,Type", 1.into()),
        (
            "Info",
            nested([
                ("DeviceClass", "d74ap".into()),
                ("FDRSupport", true.into()),
                ("RestoreBehavior", "Erase".into()),
                ("Variant", "Customer Erase Install (IPSW)".into()),
            ]),
        ),
        ("Manifest", manifest),
        ("PearlCertificationRootPub", data(&[7; 32])),
        ("Rap,BoardID", "0x03".into()),
        ("Rap,ChipID", "0x2000".into()),
        ("Rap,SecurityDomain", "0x01".into()),
        ("SE,ChipID", "0x37".into()),
        ("Savage,ChipID", "0x01".into()),
        ("Savage,PatchEpoch", "0x02".into()),
        ("UniqueBuildID", data(&[8; 20])),
        ("Yonkers,BoardID", "0x0E".into()),
        ("Yonkers,ChipID", "0x02".into()),
        ("eUICC,ChipID", "0x07".into()),
    ])
}

pub(crate) fn files() -> Dictionary {
    let map = b"<plist version=\"1.0\"><dict><key>z</key><integer>1</integer><key>a</key><data>AAAA</data></dict></plist>";
    let elf = elf(&signature([4, 4, 4, 8, 8, 8, 8, 8], 1, &[0, 1, 2, 3, 4, 5, 6, 7]));
    let modem = archive(&[
        ("multi_image.mbn", b"multi image with its signature"),
        ("sbl1.mbn", b"first stage with its signature"),
        ("restoresbl1.mbn", b"restore stage with its signature"),
        ("xbl_sc.elf", &elf),
        ("psi_ram.bin", b"program with its signature"),
        ("restorepsi.bin", b"restore program with its signature"),
        ("qdsp6sw.mbn", b"not signed here"),
        ("Info.plist", b"not for the modem"),
    ]);
    dictionary([
        ("b2.bin", data(b"a patch")),
        ("map.plist", data(map)),
        ("modem.bbfw", Value::Data(modem)),
        ("rose-restore.ftab", Value::Data(table(&[(b"rrko", b"restore"), (b"rest", b"more")]))),
        ("rose.ftab", Value::Data(table(&[(b"rkos", b"system"), (b"sbd1", b"dsp")]))),
        ("se.zip", data(b"PK and so on")),
        ("tcon.bin", data(b"display")),
        ("timer1.ftab", Value::Data(table(&[(b"rkos", b"retimer")]))),
        ("y2.bin", data(b"another patch")),
    ])
}

pub(crate) fn all() -> Vec<Case> {
    let se = || {
        dictionary([
            ("SE,ChipID", 0x37.into()),
            ("SE,ID", data(&[1; 24])),
            ("SE,IsDev", false.into()),
            ("SE,Nonce", data(&[2; 20])),
            ("SE,RootKeyIdentifier", data(&[3; 32])),
        ])
    };
    let savage = dictionary([
        ("Savage,AllowOfflineBoot", false.into()),
        ("Savage,ChipID", 1.into()),
        ("Savage,Nonce", data(&[1; 16])),
        ("Savage,ProductionMode", true.into()),
        ("Savage,ReadECKey", false.into()),
        ("Savage,ReadFWKey", false.into()),
        ("Savage,Revision", data(&[0x30, 0])),
        ("Savage,UID", data(&[2; 16])),
    ]);
    let yonkers = nested([
        ("Yonkers,AllowOfflineBoot", false.into()),
        ("Yonkers,ECID", data(&[3; 8])),
        ("Yonkers,FabRevision", 3.into()),
        ("Yonkers,Nonce", data(&[4; 16])),
        ("Yonkers,PatchEpoch", 1.into()),
        ("Yonkers,ProductionMode", true.into()),
        ("Yonkers,ReadECKey", false.into()),
        ("Yonkers,ReadFWKey", true.into()),
    ]);
    let rose = dictionary([
        ("Rap,BoardID", data(&[3, 0, 0, 0])),
        ("Rap,ECID", data(&[1, 2, 3, 4, 5, 6, 7, 0])),
        ("Rap,Nonce", data(&[5; 32])),
        ("Rap,ProductionMode", data(&[1])),
        ("Rap,SecurityMode", data(&[1])),
    ]);
    let battery = dictionary([
        ("ChipID", 0x36.into()),
        ("Nonce", data(&[6; 16])),
        ("ProductionMode", true.into()),
        ("UniqueID", data(&[7; 8])),
    ]);
    let display = dictionary([
        ("Baobab,BoardID", 1.into()),
        ("Baobab,ECID", data(&[8; 8])),
        ("Baobab,Life", data(&[2])),
        ("Baobab,ProductionMode", true.into()),
        ("Baobab,SecurityDomain", data(&[1, 0, 0, 0])),
        ("Baobab,UpdateNonce", data(&[9; 16])),
    ]);
    let port = nested([
        (
            "HardwareID",
            nested([
                ("BoardID", 1.into()),
                ("ChipID", data(&[0x10, 0])),
                ("ECID", data(&[1, 0, 0, 0, 0, 0, 0, 2])),
                ("Nonce", data(&[3; 8])),
                ("ProductionMode", data(&[1])),
                ("SecurityDomain", data(&[1, 0, 0, 0])),
                ("SecurityMode", data(&[1])),
            ]),
        ),
        ("TagNumber", 1.into()),
        ("TicketName", "Timer,Ticket,1".into()),
    ]);
    let retimer = dictionary([("APInfo", nested([])), ("InfoArray", Value::Array(vec![port]))]);
    let mut chunked = updater("SE in pieces", "SE", se(), "SE,Ticket");
    chunked.arguments.insert("DataChunkSize".to_owned(), 5.into());
    let info =
        dictionary([("ApECID", 0x0012_3456_789A_BC2E_u64.into()), ("Own,ProductionMode", true.into())]);
    let cryptex = dictionary([
        ("@Cryptex1,Ticket", true.into()),
        ("Cryptex1,Nonce", data(&[1; 32])),
        ("Cryptex1,SystemOS", nested([("Digest", data(b"system"))])),
        ("Cryptex1,UDID", data(&[2; 16])),
        ("RequiresUIDMode", true.into()),
    ]);
    let esim = dictionary([
        ("@eUICC,Ticket", true.into()),
        ("eUICC,EID", data(&[3; 16])),
        ("eUICC,Gold", nested([("Digest", data(b"gold")), ("Nonce", data(&[4; 8]))])),
    ]);
    let camera = dictionary([("@Yonkers,Ticket", true.into()), ("ApProductionMode", false.into())]);
    vec![
        updater("SE", "SE", se(), "SE,Ticket"),
        chunked,
        updater("Savage", "Savage", savage, "Savage,Ticket"),
        updater("Yonkers", "Savage", dictionary([("YonkersDeviceInfo", yonkers)]), "Yonkers,Ticket"),
        updater("Rose", "Rose", rose, "Rap,Ticket"),
        updater("T200", "T200", battery, "BMU,Ticket"),
        updater("AppleTCON", "AppleTCON", display, "Baobab,Ticket"),
        updater("AppleTypeCRetimer", "AppleTypeCRetimer", retimer, "Timer,Ticket,1"),
        generated(
            "Cryptex1",
            info.clone(),
            cryptex,
            "Cryptex1,Ticket",
            &["Cryptex1,ChipID", "Cryptex1,Type", "ApSecurityDomain", "UniqueBuildID"],
        ),
        generated("Vinyl", info.clone(), esim, "eUICC,Ticket", &["eUICC,ChipID", "NoSuchTag"]),
        generated("Savage", Dictionary::new(), camera, "Yonkers,Ticket", &["Yonkers,BoardID"]),
        modem(
            "modem",
            0x1720E1,
            0x1111_1111,
            &[("Misc-Blob", b"SIG"), ("SBL1-Blob", b"SIGN"), ("RestoreSBL1-Blob", b"S")],
        ),
        modem(
            "modem with one of two stages",
            0x68,
            0x26F3_FACC,
            &[("PSI-Blob", b"SIG"), ("RestorePSI-Blob", b"SIG")],
        ),
        modem("modem with the other stage", 0x68, 0x2222_2222, &[("Misc-Blob", b"SIG")]),
        modem(
            "newest modem",
            0x1F30E1,
            0x3333_3333,
            &[("SBL1-Blob", &signature([4, 4, 4, 8, 0, 0, 8, 8], 100, &[0, 1, 2, 3, 6, 7]))],
        ),
    ]
}

fn updater(name: &'static str, updater: &str, info: Dictionary, ticket: &str) -> Case {
    let arguments = dictionary([
        ("MessageArgInfo", Value::Dictionary(info)),
        ("MessageArgType", "FirmwareResponseData".into()),
        ("MessageArgUpdaterLoopCount", 0.into()),
        ("MessageArgUpdaterName", updater.into()),
    ]);
    let reply = dictionary([(ticket, data(b"the ticket")), ("@ServerVersion", "2.1.0".into())]);
    Case { name, data_type: "FirmwareUpdaterData", arguments, reply }
}

fn generated(
    name: &'static str,
    info: Dictionary,
    request: Dictionary,
    ticket: &str,
    identity_tags: &[&str],
) -> Case {
    let mut case = updater(name, name, info, ticket);
    let tags = nested([("BuildIdentityTags", texts(identity_tags)), ("ResponseTags", texts(&[ticket]))]);
    case.arguments.insert("DeviceGeneratedRequest".to_owned(), Value::Dictionary(request));
    case.arguments.insert("DeviceGeneratedTags".to_owned(), tags);
    if name == "Savage" {
        case.name = "Savage that asks by itself";
    }
    case
}

fn modem(name: &'static str, chip_id: u64, cert_id: u64, blobs: &[(&str, &[u8])]) -> Case {
    let arguments = dictionary([
        ("CertID", cert_id.into()),
        ("ChipID", chip_id.into()),
        ("ChipSerialNo", data(&[1, 2, 3, 4])),
        ("Nonce", data(&[5; 20])),
    ]);
    let blobs = blobs.iter().map(|(key, blob)| ((*key).to_owned(), data(blob))).collect();
    let reply =
        dictionary([("BBTicket", data(b"the ticket")), ("BasebandFirmware", Value::Dictionary(blobs))]);
    Case { name, data_type: "BasebandData", arguments, reply }
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::DEFAULT.compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A table of images, as `firmware::ftab` describes it.
fn table(images: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut bytes = [&1_u32.to_le_bytes()[..], &[0xFF; 4], &[0; 24], b"rkos", b"ftab"].concat();
    let number = |number: usize| (number as u32).to_le_bytes();
    bytes.extend(number(images.len()));
    bytes.extend([0; 4]);
    let mut offset = bytes.len() + 16 * images.len();
    for (tag, image) in images {
        bytes.extend([&tag[..], &number(offset), &number(image.len()), &[0; 4]].concat());
        offset += image.len();
    }
    images.iter().for_each(|(_, image)| bytes.extend(*image));
    bytes
}

/// A modem's signature of version 7, as `firmware::baseband::mbn` describes it: lengths, and the parts that are there.
fn signature(lengths: [u32; 8], fill: u8, parts: &[usize]) -> Vec<u8> {
    let mut bytes = [0_u32, 7].map(u32::to_le_bytes).concat();
    lengths.iter().for_each(|length| bytes.extend(length.to_le_bytes()));
    for part in parts {
        bytes.extend(vec![fill + *part as u8; lengths[*part] as usize]);
    }
    bytes
}

/// An ELF file of 64 bits with one segment.
fn elf(segment: &[u8]) -> Vec<u8> {
    let mut file = vec![0; 64 + 56];
    let mut put = |at: usize, bytes: &[u8]| file[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\x7FELF\x02");
    put(32, &64_u64.to_le_bytes());
    put(54, &56_u16.to_le_bytes());
    put(56, &1_u16.to_le_bytes());
    put(64 + 8, &120_u64.to_le_bytes());
    put(64 + 32, &(segment.len() as u64).to_le_bytes());
    file.extend_from_slice(segment);
    file
}
