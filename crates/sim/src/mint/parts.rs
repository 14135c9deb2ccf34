//! What minted firmware consists of: for each board and variant the components, their files and their flags.
//!
//! Names of components and files follow public manifests and lists of real firmware where those exist, and their sisters
//! where not. Which flags a component of an A16 phone really has is not publicly known; here every flag that hosts act
//! upon occurs at least once.

use rightful_firmware::component::{DigestKind, table_type};
use rightful_firmware::img4::{FourCc, Im4p};

use super::MintSpec;
use super::board::{Age, Board};
use super::chips::{self, Extra};
use super::disk::noise;
use super::manifest::Variant;

/// One component of one identity.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) name: &'static str,
    /// `None` for entries that only the signer knows.
    pub(super) path: Option<String>,
    pub(super) payload: Payload,
    pub(super) trusted: bool,
    pub(super) personalize: bool,
    pub(super) rules: Rules,
    /// Flags of `Info` that are true.
    pub(super) flags: &'static [&'static str],
    /// Keys that only some chips have.
    pub(super) extra: Extra,
    /// `Img4PayloadType`, where the component is sent under another type than its file has.
    pub(super) sent_as: Option<&'static str>,
}

/// What is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Payload {
    /// An IM4P of this type around so many bytes.
    Image(FourCc, usize),
    /// So many bytes that are no image.
    Raw(usize),
    /// A table of files with these tags; the component is the one with the last named.
    Table {
        /// All of them.
        tags: &'static [&'static str],
        /// The component's.
        tag: &'static str,
    },
    /// The battery's map.
    Map,
    /// A modem's archive of these elements and files.
    Modem(&'static [(&'static str, &'static str)]),
    /// The system image, which is written elsewhere.
    System,
    /// No file.
    None,
}

/// When a component's signature allows production and security.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// By how the chip was made: what is installed.
    Installed,
    /// By how the chip runs now: what only the restore uses.
    Restore,
    /// As the SEP wants it.
    Sep,
    /// No rules: its signer has its own.
    None,
}

impl Payload {
    /// The file, or nothing where it is written elsewhere or not at all.
    pub(super) fn bytes(self, seed: u64, path: &str) -> Option<Vec<u8>> {
        let own = own_seed(seed, path);
        match self {
            Self::Image(kind, size) => Some(Im4p::build(kind, "minted", &noise(own, size))),
            Self::Raw(size) => Some(noise(own, size)),
            Self::Table { tags, .. } => Some(chips::table(own, tags)),
            Self::Map => Some(chips::map(own)),
            Self::Modem(elements) => chips::modem_archive(seed, elements).ok(),
            Self::System | Self::None => None,
        }
    }
}

impl Part {
    /// The digest of the component as it is sent; `None` where there is no file or it is the system image.
    pub(super) fn digest(&self, seed: u64) -> Option<Vec<u8>> {
        match self.payload {
            Payload::Table { tag, .. } => {
                let file = chips::in_table(own_seed(seed, self.path.as_deref()?), tag);
                return Some(DigestKind::Sha384.digest(&file));
            }
            // The modem's files have digests of their own.
            Payload::Modem(_) => return None,
            Payload::Image(..) | Payload::Raw(_) | Payload::Map | Payload::System | Payload::None => {}
        }
        let mut bytes = self.payload.bytes(seed, self.path.as_deref()?)?;
        if let Some(kind) = self.sent_as.and_then(FourCc::new) {
            bytes = Im4p::retyped(&bytes, kind).ok()?;
        }
        Some(DigestKind::Sha384.digest(&bytes))
    }
}

/// Every file has noise of its own.
fn own_seed(seed: u64, path: &str) -> u64 {
    path.bytes().fold(seed, |seed, byte| seed.rotate_left(9) ^ u64::from(byte).wrapping_mul(0x0100_0193))
}

/// The system image's name: like Apple's, a number that differs by build.
pub(super) fn os_path(spec: &MintSpec) -> String {
    let name = dmg(spec, 0);
    if spec.encrypted { format!("{name}.aea") } else { name }
}

fn dmg(spec: &MintSpec, which: u32) -> String {
    let sum = spec
        .build
        .bytes()
        .fold(spec.seed as u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    format!("094-{:05}-{:03}.dmg", (sum.wrapping_add(which * 7919)) % 100_000, 17 + which)
}

const PICTURES: [(&str, &str); 8] = [
    ("AppleLogo", "applelogo"),
    ("BatteryCharging0", "batterycharging0"),
    ("BatteryCharging1", "batterycharging1"),
    ("BatteryFull", "batteryfull"),
    ("BatteryLow0", "batterylow0"),
    ("BatteryLow1", "batterylow1"),
    ("BatteryPlugin", "glyphplugin"),
    ("RecoveryMode", "recoverymode"),
];

/// Everything in one identity.
pub(super) fn of(spec: &MintSpec, board: &Board, variant: Variant) -> Vec<Part> {
    let Board { short, class, family, .. } = *board;
    let (name, soc) = (family.name, family.soc);
    let flash = |file: String| format!("Firmware/all_flash/{file}.im4p");
    let os = dmg(spec, 0);
    let ramdisk = dmg(spec, variant.ramdisk());
    let picture = |file: &str| flash(format!("{file}@2x~{}", family.shape));
    let tree = flash(format!("DeviceTree.{class}"));
    let sep = flash(format!("sep-firmware.{short}.RELEASE"));
    let kernel = format!("kernelcache.release.{name}");
    let research = if variant == Variant::Research { ".RESEARCH_RELEASE" } else { ".RELEASE" };

    let mut parts = vec![
        image("LLB", flash(format!("LLB.{short}{research}")), 9000).flagged(&["IsFirmwarePayload"]),
        image("iBoot", flash(format!("iBoot.{short}{research}")), 60_000).flagged(&["IsFirmwarePayload"]),
        image("iBootData", flash(format!("iBootData.{short}{research}")), 700)
            .flagged(&["IsFirmwarePayload", "IsLoadedByiBoot"]),
        image("iBSS", format!("Firmware/dfu/iBSS.{short}{research}.im4p"), 50_000).restoring(None),
        image("iBEC", format!("Firmware/dfu/iBEC.{short}{research}.im4p"), 60_000).restoring(None),
        image("DeviceTree", tree.clone(), 12_000).flagged(&["IsFirmwarePayload"]),
        typed("RestoreDeviceTree", "dtre", tree, 12_000).restoring(Some("rdtr")),
        image("KernelCache", kernel.clone(), 300_000),
        typed("RestoreKernelCache", "krnl", kernel, 300_000).restoring(Some("rkrn")),
        typed("RestoreLogo", "logo", picture("applelogo"), 3000).restoring(Some("rlgo")),
        image("SEP", sep.clone(), 80_000).flagged(&["IsSecondaryFirmwarePayload"]).ruled(Rules::Sep),
        Part { sent_as: Some("rsep"), ..typed("RestoreSEP", "sepi", sep, 80_000) }
            .flagged(&["IsSecondaryFirmwarePayload"])
            .ruled(Rules::Sep),
        image("RestoreRamDisk", ramdisk.clone(), 500_000).restoring(None),
        typed("RestoreTrustCache", "trst", format!("Firmware/{ramdisk}.trustcache"), 900)
            .restoring(Some("rtsc"))
            .flagged(&["IsFUDFirmware", "IsLoadedByiBoot"]),
        image("StaticTrustCache", format!("Firmware/{os}.trustcache"), 900).flagged(&["IsFUDFirmware"]),
        image("SystemVolume", format!("Firmware/{os}.root_hash"), 230),
        image("Ap,SystemVolumeCanonicalMetadata", format!("Firmware/{os}.mtree"), 4000),
        Part { payload: Payload::System, personalize: false, ..image("OS", os_path(spec), 0) },
    ];
    parts.extend(
        PICTURES.map(|(name, file)| image(name, picture(file), 3000).flagged(&["IsFirmwarePayload"])),
    );
    parts.extend(["ftap", "ftsp", "rfta", "rfts"].map(|name| Part {
        path: None,
        payload: Payload::None,
        personalize: false,
        rules: if name.starts_with('r') { Rules::Restore } else { Rules::Installed },
        ..image(name, String::new(), 0)
    }));

    // Coprocessors that iBoot starts before the ramdisk, and those that wait until restored asks for them.
    let loaded: &[&str] = &["IsFUDFirmware", "IsLoadedByiBoot"];
    parts.extend([
        image("ANE", format!("Firmware/ane/h_ane_fw_{short}.im4p"), 9000).flagged(loaded),
        image("AOP", format!("Firmware/AOP/aopfw-{name}aop.im4p"), 9000).flagged(loaded),
        image("AVE", format!("Firmware/ave/AppleAVE2FW_{soc}.im4p"), 9000).flagged(loaded),
        image("GFX", format!("Firmware/agx/armfw_{soc}.im4p"), 9000).flagged(loaded),
        image("ISP", format!("Firmware/isp_bni/adc-{short}.im4p"), 20_000).flagged(loaded),
    ]);
    let fud = |name, file: &str| Part {
        trusted: false,
        ..image(name, format!("Firmware/{}_{file}.im4p", short.to_uppercase()), 2000)
    };
    parts.extend([
        fud("AudioCodecFirmware", "CallanFirmware").flagged(&["IsFUDFirmware"]),
        fud("Multitouch", "Multitouch").flagged(&["IsFUDFirmware"]),
        fud("LeapHaptics", "LeapHaptics").flagged(&["IsFUDFirmware"]),
    ]);
    if family.age >= Age::A15 {
        let monitors = |name, file: &str| image(name, format!("Firmware/{file}.im4p"), 15_000);
        let sptm = format!("sptm.{soc}.release");
        let dcp = format!("dcp/{name}dcp");
        let ans = format!("ansf.{soc}.release");
        parts.extend([
            monitors("ANS", &ans).flagged(&["IsEarlyAccessFirmware", "IsiBootEANFirmware"]),
            typed("RestoreANS", "ansf", format!("Firmware/{ans}.im4p"), 15_000)
                .restoring(Some("rans"))
                .flagged(&["IsLoadedByiBoot"]),
            monitors("DCP", &dcp).flagged(&["IsFUDFirmware"]),
            typed("RestoreDCP", "dcpf", format!("Firmware/{dcp}.im4p"), 15_000)
                .restoring(Some("rdcp"))
                .flagged(&["IsLoadedByiBoot"]),
            monitors("PMP", &format!("pmp/{soc}pmp.release")).flagged(loaded),
            monitors("SIO", &format!("SmartIOFirmware_{soc}")).flagged(loaded),
            monitors("WCHFirmwareUpdater", "WirelessPower/WirelessPower")
                .flagged(&["IsFUDFirmware", "IsiBootNonEssentialFirmware"]),
            monitors("iBootDataStage1", &format!("all_flash/iBootData.{short}.stage1"))
                .flagged(&["IsLoadedByiBoot", "IsLoadedByiBootStage1"]),
            monitors("Ap,SecurePageTableMonitor", &sptm).flagged(&["IsFUDFirmware"]),
            typed("Ap,RestoreSecurePageTableMonitor", "sptm", format!("Firmware/{sptm}.im4p"), 15_000)
                .restoring(Some("rspt"))
                .flagged(&["IsLoadedByiBoot"]),
            monitors("Ap,TrustedExecutionMonitor", "txm.iphoneos.release").flagged(&["IsFUDFirmware"]),
            typed(
                "Ap,RestoreTrustedExecutionMonitor",
                "trxm",
                "Firmware/txm.iphoneos.release.im4p".to_owned(),
                15_000,
            )
            .restoring(Some("rtrx"))
            .flagged(&["IsLoadedByiBoot"]),
        ]);
    }
    if spec.everything {
        parts.extend(chips::parts(board));
    }
    for part in &mut parts {
        if let Payload::Image(_, size) = &mut part.payload {
            *size = (*size).min(spec.largest_image);
        }
    }
    parts
}

/// A trusted, installed image of the type that its name stands for.
pub(super) fn image(name: &'static str, path: String, size: usize) -> Part {
    let kind = table_type(name).unwrap_or(FourCc(*b"none"));
    part(name, path, Payload::Image(kind, size))
}

/// The same for a file whose own type is another one.
fn typed(name: &'static str, kind: &str, path: String, size: usize) -> Part {
    let kind = FourCc::new(kind).unwrap_or(FourCc(*b"none"));
    part(name, path, Payload::Image(kind, size))
}

pub(super) fn part(name: &'static str, path: String, payload: Payload) -> Part {
    Part {
        name,
        path: Some(path),
        payload,
        trusted: true,
        personalize: true,
        rules: Rules::Installed,
        flags: &[],
        extra: Extra::None,
        sent_as: None,
    }
}

impl Part {
    fn flagged(self, flags: &'static [&'static str]) -> Self {
        Self { flags, ..self }
    }

    fn ruled(self, rules: Rules) -> Self {
        Self { rules, ..self }
    }

    /// Used only while restoring, under this type.
    fn restoring(self, sent_as: Option<&'static str>) -> Self {
        Self { rules: Rules::Restore, sent_as, ..self }
    }
}
