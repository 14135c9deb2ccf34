//! A minted identity with an entry for every chip.

use plist::{Dictionary, Value};

use crate::manifest::{BuildIdentity, BuildManifest};

pub(super) fn dict<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

pub(super) fn data(bytes: &[u8]) -> Value {
    Value::Data(bytes.to_vec())
}

pub(super) fn list(entries: Vec<(&str, Value)>) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// An entry with a path and a digest, and what else it has.
fn entry(path: &str, digest: u8, more: Vec<(&str, Value)>) -> Value {
    let mut entry = dict([("Digest", data(&[digest; 4])), ("Info", list(vec![("Path", path.into())]))]);
    entry.extend(more.into_iter().map(|(key, value)| (key.to_owned(), value)));
    Value::Dictionary(entry)
}

fn with_rule(path: &str, digest: u8) -> Value {
    let rule = list(vec![
        ("Conditions", list(vec![("ApRawProductionMode", true.into())])),
        ("Actions", list(vec![("EPRO", true.into()), ("Skipped", 255.into())])),
    ]);
    let mut entry = dict([("Digest", data(&[digest; 4])), ("Trusted", true.into())]);
    let info = list(vec![("Path", path.into()), ("RestoreRequestRules", Value::Array(vec![rule]))]);
    entry.insert("Info".to_owned(), info);
    Value::Dictionary(entry)
}

pub(super) fn identity() -> BuildIdentity {
    let manifest = list(vec![
        ("SEP", entry("sep.im4p", 1, vec![])),
        (
            "SE,UpdatePayload",
            entry(
                "se.zip",
                2,
                vec![
                    ("ProductionCMAC", data(b"pc")),
                    ("DevelopmentCMAC", data(b"dc")),
                    ("ProductionUpdatePayloadHash", data(b"ph")),
                    ("DevelopmentUpdatePayloadHash", data(b"dh")),
                ],
            ),
        ),
        ("SE,RapRTKitOS", entry("rap-se.bin", 3, vec![])),
        ("Savage,B0-Prod-Patch", entry("b0.bin", 4, vec![])),
        ("Savage,B2-Prod-Patch", entry("b2.bin", 5, vec![])),
        ("Savage,B2-Dev-Patch", entry("b2d.bin", 6, vec![])),
        ("Savage,BA-Prod-Patch", entry("ba.bin", 7, vec![])),
        ("Yonkers,SepObject", entry("so.bin", 8, vec![])),
        ("Yonkers,SysTopPatch0", entry("y0.bin", 9, vec![("EPRO", false.into()), ("FabRevision", 1.into())])),
        ("Yonkers,SysTopPatch1", entry("y1.bin", 10, vec![("EPRO", true.into()), ("FabRevision", 1.into())])),
        ("Yonkers,SysTopPatch2", entry("y2.bin", 11, vec![("EPRO", true.into()), ("FabRevision", 2.into())])),
        ("Rap,RTKitOS", with_rule("rose.ftab", 12)),
        ("Rap,RestoreRTKitOS", with_rule("rose-restore.ftab", 13)),
        ("BMU,FirmwareMap", entry("map.plist", 14, vec![])),
        ("Baobab,TCON", entry("tcon.bin", 15, vec![])),
        ("Timer,RTKitOS,1", with_rule("timer1.ftab", 16)),
        ("Timer,RTKitOS,2", with_rule("timer2.ftab", 17)),
        ("eUICC,Gold", entry("gold.bin", 18, vec![])),
        ("eUICC,Main", entry("main.bin", 19, vec![])),
        ("Wireless1,RTKitOS", with_rule("centauri.bin", 20)),
    ]);
    let identity = list(vec![
        (
            "Info",
            list(vec![
                ("RestoreBehavior", "Erase".into()),
                ("DeviceClass", "d74ap".into()),
                ("Variant", "Customer Erase Install (IPSW)".into()),
            ]),
        ),
        ("ApChipID", "0x8120".into()),
        ("ApBoardID", "0x0E".into()),
        ("ApSecurityDomain", "0x01".into()),
        ("UniqueBuildID", data(&[0xB1; 20])),
        ("SE,ChipID", "0x37".into()),
        ("Savage,ChipID", "0x01".into()),
        ("Yonkers,ChipID", "0x02".into()),
        ("Rap,ChipID", "0x2000".into()),
        ("Rap,BoardID", "0x03".into()),
        ("BMU,BoardID", "0x05".into()),
        ("Baobab,ChipID", "0x06".into()),
        ("Cryptex1,ChipID", "0x8120".into()),
        ("Cryptex1,Type", 1.into()),
        ("Manifest", manifest),
    ]);
    let manifest = list(vec![
        ("ProductVersion", "18.6.2".into()),
        ("ProductBuildVersion", "22G100".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
        ("BuildIdentities", Value::Array(vec![identity])),
    ]);
    let mut xml = Vec::new();
    manifest.to_writer_xml(&mut xml).expect("into memory");
    BuildManifest::parse(&xml).expect("a manifest").identities.remove(0)
}
