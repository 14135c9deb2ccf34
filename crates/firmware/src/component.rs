//! Components by name: the type of their image, and the digest by which their chip knows it.

use rightful_core::id::ChipId;
use sha1::Sha1;
use sha2::{Digest as _, Sha384};

use crate::img4::FourCc;
use crate::manifest::Component;

/// How a chip digests images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DigestKind {
    /// 20 bytes: A7, A8, A9.
    Sha1,
    /// 48 bytes: A10 and every later one.
    Sha384,
}

impl DigestKind {
    /// What this chip uses.
    pub fn of(chip: ChipId) -> Self {
        match chip.0 {
            // A7; A8 and A8X; A9 of two makers and A9X.
            0x8960 | 0x7000 | 0x7001 | 0x8000 | 0x8003 | 0x8001 => Self::Sha1,
            _ => Self::Sha384,
        }
    }

    /// The digest of an image as it is coded.
    pub fn digest(self, image: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(image).to_vec(),
            Self::Sha384 => Sha384::digest(image).to_vec(),
        }
    }
}

/// The type that a component's image is sent under: the manifest's word, else the table's; `None` = the file's own.
pub fn image_type(name: &str, component: Option<&Component>) -> Option<FourCc> {
    component
        .and_then(|component| component.payload_type.as_deref())
        .and_then(FourCc::new)
        .or_else(|| table_type(name))
}

/// The type of a component's image as open restore tools know it.
pub fn table_type(name: &str) -> Option<FourCc> {
    TYPES
        .binary_search_by_key(&name, |(known, _)| known)
        .ok()
        .and_then(|at| TYPES.get(at))
        .map(|(_, kind)| FourCc(**kind))
}

/// Whether a component belongs to another signer than the application processor's: `SE,UpdatePayload`, `Rap,RTKitOS` …
pub fn has_own_signer(name: &str) -> bool {
    name.split_once(',').is_some_and(|(owner, _)| owner != "Ap")
}

/// Sorted by name, for the search.
#[rustfmt::skip]
static TYPES: &[(&str, &[u8; 4])] = &[
    ("ACIBT", b"acib"),
    ("ACIBTLPEM", b"lpbt"),
    ("ACIWIFI", b"aciw"),
    ("ANE", b"anef"),
    ("ANS", b"ansf"),
    ("AOP", b"aopf"),
    ("AVE", b"avef"),
    ("Alamo", b"almo"),
    ("Ap,ANE1", b"ane1"),
    ("Ap,ANE2", b"ane2"),
    ("Ap,ANE3", b"ane3"),
    ("Ap,AudioAccessibilityBootChime", b"auac"),
    ("Ap,AudioBootChime", b"aubt"),
    ("Ap,AudioPowerAttachChime", b"aupr"),
    ("Ap,BootabilityBrainTrustCache", b"trbb"),
    ("Ap,CIO", b"ciof"),
    ("Ap,DCP2", b"dcp2"),
    ("Ap,HapticAssets", b"hpas"),
    ("Ap,LocalBoot", b"lobo"),
    ("Ap,LocalPolicy", b"lpol"),
    ("Ap,NextStageIM4MHash", b"nsih"),
    ("Ap,RecoveryOSPolicyNonceHash", b"ronh"),
    ("Ap,RestoreANE1", b"ran1"),
    ("Ap,RestoreANE2", b"ran2"),
    ("Ap,RestoreANE3", b"ran3"),
    ("Ap,RestoreCIO", b"rcio"),
    ("Ap,RestoreDCP2", b"rdc2"),
    ("Ap,RestoreSecureM3Firmware", b"rsm3"),
    ("Ap,RestoreSecurePageTableMonitor", b"rspt"),
    ("Ap,RestoreTMU", b"rtmu"),
    ("Ap,RestoreTrustedExecutionMonitor", b"rtrx"),
    ("Ap,RestorecL4", b"rxcl"),
    ("Ap,Scorpius", b"scpf"),
    ("Ap,SecurePageTableMonitor", b"sptm"),
    ("Ap,SystemVolumeCanonicalMetadata", b"msys"),
    ("Ap,TMU", b"tmuf"),
    ("Ap,TrustedExecutionMonitor", b"trxm"),
    ("Ap,VolumeUUID", b"vuid"),
    ("Ap,rOSLogo1", b"rlg1"),
    ("Ap,rOSLogo2", b"rlg2"),
    ("AppleLogo", b"logo"),
    ("AudioCodecFirmware", b"acfw"),
    ("BatteryCharging", b"glyC"),
    ("BatteryCharging0", b"chg0"),
    ("BatteryCharging1", b"chg1"),
    ("BatteryFull", b"batF"),
    ("BatteryLow0", b"bat0"),
    ("BatteryLow1", b"bat1"),
    ("BatteryPlugin", b"glyP"),
    ("CFELoader", b"cfel"),
    ("CrownFirmware", b"crwn"),
    ("DCP", b"dcpf"),
    ("Dali", b"dali"),
    ("DeviceTree", b"dtre"),
    ("Diags", b"diag"),
    ("EngineeringTrustCache", b"dtrs"),
    ("ExtDCP", b"edcp"),
    ("GFX", b"gfxf"),
    ("Hamm", b"hamf"),
    ("Homer", b"homr"),
    ("ISP", b"ispf"),
    ("InputDevice", b"ipdf"),
    ("KernelCache", b"krnl"),
    ("LLB", b"illb"),
    ("LeapHaptics", b"lphp"),
    ("Liquid", b"liqd"),
    ("LoadableTrustCache", b"ltrs"),
    ("LowPowerWallet0", b"lpw0"),
    ("LowPowerWallet1", b"lpw1"),
    ("LowPowerWallet2", b"lpw2"),
    ("MacEFI", b"mefi"),
    ("MtpFirmware", b"mtpf"),
    ("Multitouch", b"mtfw"),
    ("NeedService", b"nsrv"),
    ("OS", b"OS\0\0"),
    ("OSRamdisk", b"osrd"),
    ("PEHammer", b"hmmr"),
    ("PERTOS", b"pert"),
    ("PHLEET", b"phlt"),
    ("PMP", b"pmpf"),
    ("PersonalizedDMG", b"pdmg"),
    ("RBM", b"rmbt"),
    ("RTP", b"rtpf"),
    ("Rap,RTKitOS", b"rkos"),
    ("Rap,RestoreRTKitOS", b"rrko"),
    ("Rap,SoftwareBinaryDsp1", b"sbd1"),
    ("RecoveryMode", b"recm"),
    ("RestoreANS", b"rans"),
    ("RestoreDCP", b"rdcp"),
    ("RestoreDeviceTree", b"rdtr"),
    ("RestoreExtDCP", b"recp"),
    ("RestoreKernelCache", b"rkrn"),
    ("RestoreLogo", b"rlgo"),
    ("RestoreRTP", b"rrtp"),
    ("RestoreRamDisk", b"rdsk"),
    ("RestoreSEP", b"rsep"),
    ("RestoreTrustCache", b"rtsc"),
    ("SCE", b"scef"),
    ("SCE1Firmware", b"sc1f"),
    ("SEP", b"sepi"),
    ("SIO", b"siof"),
    ("StaticTrustCache", b"trst"),
    ("SystemLocker", b"lckr"),
    ("SystemVolume", b"isys"),
    ("WCHFirmwareUpdater", b"wchf"),
    ("ftap", b"ftap"),
    ("ftsp", b"ftsp"),
    ("iBEC", b"ibec"),
    ("iBSS", b"ibss"),
    ("iBoot", b"ibot"),
    ("iBootData", b"ibdt"),
    ("iBootDataStage1", b"ibd1"),
    ("iBootTest", b"itst"),
    ("rfta", b"rfta"),
    ("rfts", b"rfts"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_knows_its_own() {
        assert!(TYPES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (name, kind) in TYPES {
            assert_eq!(table_type(name), Some(FourCc(**kind)), "{name}");
        }
        assert_eq!(table_type("RestoreKernelCache"), FourCc::new("rkrn"));
        assert_eq!(table_type("OS"), Some(FourCc(*b"OS\0\0")));
        assert_eq!(table_type("Future"), None);
    }

    #[test]
    fn chips_from_the_a10_on_use_sha_384() {
        for chip in [0x8010, 0x8015, 0x8020, 0x8027, 0x8030, 0x8101, 0x8120, 0x8140] {
            assert_eq!(DigestKind::of(ChipId(chip)), DigestKind::Sha384, "{chip:x}");
        }
        for chip in [0x8960, 0x7000, 0x8000, 0x8003] {
            assert_eq!(DigestKind::of(ChipId(chip)).digest(b"").len(), 20, "{chip:x}");
        }
    }

    #[test]
    fn own_signers_are_told_by_their_prefix() {
        for name in ["SE,UpdatePayload", "Cryptex1,SystemOS", "Savage,B0-Prod-Patch"] {
            assert!(has_own_signer(name), "{name}");
        }
        for name in ["iBEC", "Ap,SystemVolumeCanonicalMetadata"] {
            assert!(!has_own_signer(name), "{name}");
        }
    }
}
