//! The property lists of minted firmware.

use plist::{Dictionary, Value};
use rightful_firmware::signing::to_xml;
use sha2::{Digest, Sha256};

use super::MintSpec;
use super::board::Board;
use super::chips;
use super::disk::Written;
use super::parts::{Part, Payload, Rules};

/// What an identity is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Variant {
    /// Erases.
    Erase,
    /// Keeps the data.
    Update,
    /// For researchers' devices. It stands behind the others, as in real firmware: other people's programs take the first that erases.
    Research,
}

impl Variant {
    pub(super) const ALL: [Self; 3] = [Self::Erase, Self::Update, Self::Research];

    /// Each has a ramdisk of its own.
    pub(super) fn ramdisk(self) -> u32 {
        match self {
            Self::Erase => 1,
            Self::Update => 2,
            Self::Research => 3,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Erase => "Customer Erase Install (IPSW)",
            Self::Update => "Customer Upgrade Install (IPSW)",
            Self::Research => "Research Customer Erase Install (IPSW)",
        }
    }

    fn behavior(self) -> &'static str {
        match self {
            Self::Erase | Self::Research => "Erase",
            Self::Update => "Update",
        }
    }
}

/// One identity.
pub(super) fn identity(
    spec: &MintSpec,
    board: &Board,
    variant: Variant,
    parts: &[Part],
    os: &Written,
) -> Value {
    let manifest: Dictionary =
        parts.iter().map(|part| (part.name.to_owned(), entry(spec, part, os))).collect();
    let unique = Sha256::digest(format!("{} {} {} {}", spec.seed, spec.build, board.class, variant.name()));
    let mut identity: Dictionary = [
        ("ApBoardID", format!("0x{:02X}", board.board).into()),
        ("ApChipID", format!("0x{:04X}", board.chip).into()),
        ("ApSecurityDomain", "0x01".into()),
        ("Ap,OSLongVersion", long_version(spec).into()),
        ("Ap,OSReleaseType", "User".into()),
        ("Ap,ProductMarketingVersion", spec.version.clone().into()),
        ("Ap,ProductType", board.product_type.into()),
        ("Ap,SDKPlatform", "iphoneos".into()),
        ("Ap,Target", board.class.to_uppercase().into()),
        ("Ap,TargetType", board.short.into()),
        ("ProductMarketingVersion", spec.version.clone().into()),
        ("UniqueBuildID", Value::Data(unique[..20].to_vec())),
        ("Info", info(spec, board, variant)),
        ("Manifest", manifest.into()),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    if spec.everything {
        identity.extend(chips::identity(spec, board));
    }
    identity.into()
}

/// BuildManifest.plist.
pub(super) fn build_manifest(spec: &MintSpec, boards: &[Board], identities: Vec<Value>) -> Vec<u8> {
    file([
        ("BuildIdentities", Value::Array(identities)),
        ("ManifestVersion", 0.into()),
        ("ProductBuildVersion", spec.build.clone().into()),
        ("ProductVersion", spec.version.clone().into()),
        ("SupportedProductTypes", product_types(boards)),
    ])
}

/// Restore.plist: the older list, which some tools read.
pub(super) fn restore(spec: &MintSpec, boards: &[Board]) -> Vec<u8> {
    let map = boards.iter().map(|board| {
        dictionary([
            ("BDID", board.board.into()),
            ("BoardConfig", board.class.into()),
            ("CPID", board.chip.into()),
            ("Platform", board.family.soc.into()),
            ("SCEP", 1.into()),
        ])
    });
    file([
        ("DeviceMap", Value::Array(map.collect())),
        ("FirmwareDirectory", "Firmware".into()),
        ("ProductBuildVersion", spec.build.clone().into()),
        ("ProductVersion", spec.version.clone().into()),
        ("SupportedProductTypes", product_types(boards)),
        ("SystemRestoreImages", dictionary([("User", super::parts::os_path(spec).into())])),
    ])
}

/// RestoreVersion.plist.
pub(super) fn restore_version(spec: &MintSpec) -> Vec<u8> {
    file([("RestoreLongVersion", long_version(spec).into())])
}

/// SystemVersion.plist.
pub(super) fn system_version(spec: &MintSpec) -> Vec<u8> {
    file([
        ("ProductBuildVersion", spec.build.clone().into()),
        ("ProductName", "iPhone OS".into()),
        ("ProductVersion", spec.version.clone().into()),
    ])
}

/// Like Apple's: the major build number, the rest of the build as numbers.
fn long_version(spec: &MintSpec) -> String {
    let mut numbers = spec.build.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (major, minor) = (numbers.next().unwrap_or("0"), numbers.next().unwrap_or("0"));
    let letter = spec.build.bytes().find(u8::is_ascii_uppercase).map_or(0, |letter| letter - b'A' + 1);
    format!("{major}.{letter}.{minor}.0.0,0")
}

fn info(spec: &MintSpec, board: &Board, variant: Variant) -> Value {
    let padding =
        [("8", 80), ("16", 160), ("32", 320), ("64", 640), ("128", 1280), ("256", 1280), ("512", 1280)];
    let contents = if variant == Variant::Research { "Research" } else { "Production" };
    dictionary([
        ("BuildNumber", spec.build.clone().into()),
        ("BuildTrain", "Minted".into()),
        ("DeviceClass", board.class.into()),
        ("FDRSupport", true.into()),
        ("MinimumSystemPartition", (spec.os_bytes.div_ceil(1 << 20)).into()),
        ("MobileDeviceMinVersion", "1253".into()),
        ("RestoreBehavior", variant.behavior().into()),
        ("SystemPartitionPadding", dictionary(padding.map(|(size, spare)| (size, spare.into())))),
        ("Variant", variant.name().into()),
        (
            "VariantContents",
            dictionary(
                [
                    "DFU",
                    "Firmware",
                    "InstalledKernelCache",
                    "OS",
                    "RestoreKernelCache",
                    "RestoreRamDisk",
                    "SEP",
                ]
                .map(|what| (what, contents.into())),
            ),
        ),
    ])
}

fn entry(spec: &MintSpec, part: &Part, os: &Written) -> Value {
    let mut info = Dictionary::new();
    for flag in ["IsFTAB", "IsLoadedByiBoot"] {
        info.insert(flag.to_owned(), false.into());
    }
    for flag in part.flags {
        info.insert((*flag).to_owned(), true.into());
    }
    info.insert("Personalize".to_owned(), part.personalize.into());
    if let Some(path) = &part.path {
        info.insert("Path".to_owned(), path.clone().into());
    }
    if let Some(kind) = part.sent_as {
        info.insert("Img4PayloadType".to_owned(), kind.into());
    }
    if part.name == "SEP" {
        info.insert("RequiredCapacity".to_owned(), "0x1800000".into());
    }
    match part.payload {
        Payload::System => info.insert("HashMethod".to_owned(), "sha2-384".into()),
        Payload::None => info.insert("HashMethod".to_owned(), "sha2-256".into()),
        Payload::Image(..) | Payload::Raw(_) | Payload::Table { .. } | Payload::Map | Payload::Modem(_) => {
            None
        }
    };
    if part.rules != Rules::None {
        info.insert("RestoreRequestRules".to_owned(), rules(part.rules));
    }
    let mut entry = match part.payload {
        Payload::Modem(elements) => chips::modem_entry(spec.seed, elements),
        _ => Dictionary::new(),
    };
    let digest =
        if part.payload == Payload::System { Some(os.sha384.clone()) } else { part.digest(spec.seed) };
    if let Some(digest) = digest {
        entry.insert("Digest".to_owned(), Value::Data(digest));
    }
    entry.insert("Info".to_owned(), info.into());
    if part.trusted {
        entry.insert("Trusted".to_owned(), true.into());
    }
    part.extra.add(&mut entry);
    entry.into()
}

/// The rules that real manifests have, each a condition on the device and what follows for the signature.
fn rules(kind: Rules) -> Value {
    let yes = |key: &'static str, value: bool| (key, Value::Boolean(value));
    let demote = ("ApDemotionPolicyOverride", Value::from("Demote"));
    let image4 = yes("ApRequiresImage4", true);
    let mode = match kind {
        Rules::Installed | Rules::Sep => "ApRawProductionMode",
        Rules::Restore => "ApCurrentProductionMode",
        Rules::None => return Value::Array(Vec::new()),
    };
    let rule = |conditions: Vec<(&str, Value)>, actions: Vec<(&str, Value)>| {
        let of = |entries: Vec<(&str, Value)>| -> Value {
            entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Dictionary>().into()
        };
        dictionary([("Actions", of(actions)), ("Conditions", of(conditions))])
    };
    if kind == Rules::Sep {
        return Value::Array(vec![
            rule(vec![yes("ApRawSecurityMode", false)], vec![yes("ESEC", false)]),
            rule(vec![yes("ApRawSecurityMode", true)], vec![yes("ESEC", true)]),
            rule(
                vec![demote, yes(mode, false), yes("ApRawSecurityMode", true)],
                vec![yes("DSEC", true), yes("ESEC", false)],
            ),
            rule(vec![yes(mode, false)], vec![yes("EPRO", false)]),
            rule(vec![yes(mode, true)], vec![yes("EPRO", true)]),
        ]);
    }
    let mut demoted = vec![demote, yes(mode, true), image4.clone()];
    if kind == Rules::Restore {
        demoted.push(yes("ApInRomDFU", true));
    }
    Value::Array(vec![
        rule(vec![yes(mode, false), image4.clone()], vec![yes("EPRO", false)]),
        rule(vec![yes(mode, true), image4.clone()], vec![yes("EPRO", true)]),
        rule(demoted, vec![yes("EPRO", false)]),
        rule(vec![yes("ApRawSecurityMode", false), image4.clone()], vec![yes("ESEC", false)]),
        rule(vec![yes("ApRawSecurityMode", true), image4], vec![yes("ESEC", true)]),
    ])
}

fn product_types(boards: &[Board]) -> Value {
    Value::Array(boards.iter().map(|board| board.product_type.into()).collect())
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Dictionary>().into()
}

fn file<const N: usize>(entries: [(&str, Value); N]) -> Vec<u8> {
    let top = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    to_xml(&top)
}
