//! What StartRestore carries: the options of an erase or of an update, and the lists of what this host understands.
//!
//! The options of an erase are those that other hosts were seen to send. Of an update no recording is known: what
//! [`update`] leaves out and adds is inferred, and stands there.

use plist::{Dictionary, Value};

use super::reply::dictionary;

/// What of the options depends on the device, the firmware and this run.
#[derive(Debug, Clone, Default)]
pub struct OptionsInput {
    /// A fresh UUID, upper case with hyphens.
    pub uuid: String,
    /// The boot arguments that this host gave the ramdisk; `None` when the device was in restore mode already.
    pub boot_args: Option<String>,
    /// `SystemPartitionPadding` of the identity, MiB by storage size in GB.
    pub system_partition_padding: Option<Dictionary>,
    /// `RequiredCapacity` of the SEP entry.
    pub sep_required_capacity: Option<Value>,
    /// The baseband's nonce, where known.
    pub baseband_nonce: Option<Vec<u8>>,
    /// The baseband's state as lockdown told it (`FirmwarePreflightInfo`).
    pub baseband_preflight: Option<Dictionary>,
    /// Whether there is a modem to update.
    pub update_baseband: bool,
    /// Whether the OS image is an encrypted disk image (`.aea`).
    pub system_image_is_aea: bool,
}

/// `RestoreBootArgs` as they are given to the ramdisk of an erase.
pub const BOOT_ARGS: &str = "rd=md0 nand-enable-reformat=1 -progress";

/// `RestoreBootArgs` as they are given to the ramdisk of an update. Inferred: those of an erase without the leave to
/// format the storage anew.
pub const UPDATE_BOOT_ARGS: &str = "rd=md0 -progress";

/// Where the device looks for the firmware inside its own ramdisk. A constant of the protocol: nothing on this computer.
const BUNDLE_PATH: &str = "/tmp/Per2.tmp";

/// The options of a restore that erases.
pub fn erase(input: &OptionsInput) -> Dictionary {
    let mut options = common(input);
    let padding = input.system_partition_padding.clone().unwrap_or_else(usual_padding);
    options.insert("CreateFilesystemPartitions".to_owned(), Value::Boolean(true));
    options.insert("SystemPartitionPadding".to_owned(), Value::Dictionary(padding));
    options
}

/// The options of a restore that keeps the data.
///
/// It carries nothing that makes or sizes partitions: whatever the ramdisk does, it is not because this host has asked
/// for it. Inferred: that the update's ramdisk does without those options (it deletes and makes the system's volume by
/// itself, public logs show), and that `AuthInstallRestoreBehavior`, which another host sends in some updates, is
/// harmless in all.
pub fn update(input: &OptionsInput) -> Dictionary {
    let mut options = common(input);
    options.insert("AuthInstallRestoreBehavior".to_owned(), Value::from("Update"));
    options
}

/// What both deeds have in common.
fn common(input: &OptionsInput) -> Dictionary {
    let mut options = dictionary([
        ("AutoBootDelay", Value::from(0)),
        ("BootImageType", Value::from("User")),
        ("DFUFileType", Value::from("RELEASE")),
        ("DataImage", Value::Boolean(false)),
        ("FirmwareDirectory", Value::from(".")),
        ("FlashNOR", Value::Boolean(true)),
        ("HostHasFixFor99053849", Value::Boolean(true)),
        ("InstallDiags", Value::Boolean(false)),
        ("KernelCacheType", Value::from("Release")),
        ("NORImageType", Value::from("production")),
        ("PersonalizedDuringPreflight", Value::Boolean(true)),
        ("RestoreBundlePath", Value::from(BUNDLE_PATH)),
        ("RootToInstall", Value::Boolean(false)),
        ("SupportedAsyncDataTypes", flags(ASYNC_DATA_TYPES)),
        ("SupportedDataTypes", flags(DATA_TYPES)),
        ("SupportedHostProtocols", Value::Array(vec![Value::from(super::TRANSPORT)])),
        ("SupportedMessageTypes", flags(MESSAGE_TYPES)),
        ("SystemImage", Value::Boolean(true)),
        ("SystemImageType", Value::from("User")),
        ("UUID", Value::from(input.uuid.as_str())),
        ("UpdateBaseband", Value::Boolean(input.update_baseband)),
        ("WaitForDeviceConnectionToFinishStateMachine", Value::Boolean(false)),
    ]);
    let mut add = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            options.insert(key.to_owned(), value);
        }
    };
    add("SystemImageFormat", input.system_image_is_aea.then(|| Value::from("AEAWrappedDiskImage")));
    add("RestoreBootArgs", input.boot_args.as_deref().map(Value::from));
    add("TZ0RequiredCapacity", input.sep_required_capacity.clone());
    add("BasebandNonce", input.baseband_nonce.clone().map(Value::Data));
    add(
        "BBUpdaterState",
        input.baseband_preflight.clone().map(|mut state| {
            state.remove("FusingStatus");
            state.remove("PkHash");
            Value::Dictionary(state)
        }),
    );
    options
}

/// Free space for the system volume, MiB by storage size in GB, where the identity does not say.
fn usual_padding() -> Dictionary {
    const PADDING: [(&str, u64); 9] = [
        ("8", 80),
        ("16", 160),
        ("32", 320),
        ("64", 640),
        ("128", 1280),
        ("256", 1280),
        ("512", 1280),
        ("768", 1280),
        ("1024", 1280),
    ];
    PADDING.into_iter().map(|(size, mebibytes)| (size.to_owned(), Value::from(mebibytes))).collect()
}

fn flags(list: &[(&str, bool)]) -> Value {
    Value::Dictionary(list.iter().map(|(name, flag)| ((*name).to_owned(), Value::Boolean(*flag))).collect())
}

/// What this host takes asynchronously, on a port of its own.
pub const ASYNC_DATA_TYPES: &[(&str, bool)] = &[
    ("BasebandData", false),
    ("RecoveryOSASRImage", false),
    ("StreamedImageDecryptionKey", false),
    ("SystemImageData", false),
    ("URLAsset", true),
];

/// The data types that a current host announces; devices refuse hosts that leave some out. What the flag of each
/// means is not documented; it is what Apple's and other hosts send.
pub const DATA_TYPES: &[(&str, bool)] = &[
    ("AuthInstallCACert", true),
    ("BasebandBootData", false),
    ("BasebandData", false),
    ("BasebandStackData", false),
    ("BasebandUpdaterOutputData", false),
    ("BootabilityBundle", false),
    ("BootabilityBundleV2", false),
    ("BuildIdentityDict", false),
    ("BuildIdentityDictV2", false),
    ("Cryptex1LocalPolicy", true),
    ("DataType", false),
    ("DeviceRestoreInfoPreflight", true),
    ("DiagData", false),
    ("EANData", false),
    ("FDRMemoryCommit", false),
    ("FDRTrustData", false),
    ("FUDData", false),
    ("FileData", false),
    ("FileDataDone", false),
    ("FirmwareUpdaterData", false),
    ("FirmwareUpdaterDataV2", false),
    ("FirmwareUpdaterDataV3", true),
    ("FirmwareUpdaterPreflight", true),
    ("GrapeFWData", false),
    ("HPMFWData", false),
    ("HostSystemTime", true),
    ("KernelCache", false),
    ("MessageUseStreamedImageFile", true),
    ("NORData", false),
    ("NitrogenFWData", true),
    ("OpalFWData", false),
    ("OverlayRootDataCount", false),
    ("OverlayRootDataForKey", true),
    ("OverlayRootDataForKeyIndex", true),
    ("PeppyFWData", true),
    ("PersonalizedBootObjectV3", false),
    ("PersonalizedData", true),
    ("ProvisioningData", false),
    ("RamdiskFWData", true),
    ("ReceiptManifest", true),
    ("RecoveryOSASRImage", true),
    ("RecoveryOSAppleLogo", true),
    ("RecoveryOSDeviceTree", true),
    ("RecoveryOSFileAssetImage", true),
    ("RecoveryOSIBEC", true),
    ("RecoveryOSIBootFWFilesImages", true),
    ("RecoveryOSImage", true),
    ("RecoveryOSKernelCache", true),
    ("RecoveryOSLocalPolicy", true),
    ("RecoveryOSOverlayRootDataCount", false),
    ("RecoveryOSRootTicketData", true),
    ("RecoveryOSStaticTrustCache", true),
    ("RecoveryOSVersionData", true),
    ("RestoreLocalPolicy", true),
    ("RootData", false),
    ("RootTicket", false),
    ("S3EOverride", false),
    ("SourceBootObjectV3", false),
    ("SourceBootObjectV4", false),
    ("SourceBootObjectV5", true),
    ("SsoServiceTicket", false),
    ("StockholmPostflight", false),
    ("SystemImageCanonicalMetadata", false),
    ("SystemImageData", false),
    ("SystemImageRootHash", false),
    ("URLAsset", true),
    ("USBCFWData", false),
    ("USBCOverride", false),
    ("UpdateVolumeOverlayRootDataCount", true),
];

/// The messages that a current host announces.
pub const MESSAGE_TYPES: &[(&str, bool)] = &[
    ("AsyncDataRequestMsg", true),
    ("AsyncWait", true),
    ("BBUpdateStatusMsg", false),
    ("CheckpointMsg", true),
    ("CrashLog", true),
    ("DataRequestMsg", false),
    ("FDRSubmit", true),
    ("MsgType", false),
    ("PreviousRestoreLogMsg", false),
    ("ProgressMsg", false),
    ("ProvisioningAck", false),
    ("ProvisioningInfo", false),
    ("ProvisioningStatusMsg", false),
    ("ReceivedFinalStatusMsg", false),
    ("RestoreAttestation", true),
    ("RestoreProtocol", true),
    ("RestoredCrash", true),
    ("StatusMsg", false),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_erase_makes_the_partitions_anew() {
        let options = erase(&OptionsInput::default());
        for (key, flag) in [("CreateFilesystemPartitions", true), ("SystemImage", true), ("FlashNOR", true)] {
            assert_eq!(options.get(key).and_then(Value::as_boolean), Some(flag), "{key}");
        }
        assert_eq!(options.get("RestoreBootArgs"), None);
        assert_eq!(options.get("BBUpdaterState"), None);
        let padding =
            options.get("SystemPartitionPadding").and_then(Value::as_dictionary).expect("always there");
        assert_eq!(padding.get("128").and_then(Value::as_unsigned_integer), Some(1280));
    }

    #[test]
    fn an_update_makes_no_partitions() {
        let input = OptionsInput {
            system_partition_padding: Some(usual_padding()),
            boot_args: Some(UPDATE_BOOT_ARGS.to_owned()),
            update_baseband: true,
            ..OptionsInput::default()
        };
        let options = update(&input);
        assert_eq!(options.keys().filter(|key| key.contains("Partition")).count(), 0, "{options:?}");
        assert!(!UPDATE_BOOT_ARGS.contains("reformat"));
        assert_eq!(options.get("AuthInstallRestoreBehavior").and_then(Value::as_string), Some("Update"));
        // Nothing else differs from an erase.
        let mut erase = erase(&input);
        for key in ["CreateFilesystemPartitions", "SystemPartitionPadding"] {
            assert!(erase.remove(key).is_some(), "{key}");
        }
        erase.insert("AuthInstallRestoreBehavior".to_owned(), "Update".into());
        assert_eq!(options, erase);
    }

    #[test]
    fn the_transport_is_the_muxers_socket() {
        let options = erase(&OptionsInput::default());
        let offered = options.get("SupportedHostProtocols").and_then(Value::as_array).expect("offered");
        assert_eq!(offered.as_slice(), [Value::from("MuxSocket")]);
    }

    #[test]
    fn the_lists_are_sorted_and_whole() {
        for (list, length) in [(DATA_TYPES, 69), (MESSAGE_TYPES, 18), (ASYNC_DATA_TYPES, 5)] {
            assert!(list.windows(2).all(|pair| pair[0].0 < pair[1].0));
            assert_eq!(list.len(), length);
        }
    }

    #[test]
    fn the_basebands_fuses_stay_here() {
        let mut preflight = Dictionary::new();
        for key in ["FusingStatus", "PkHash", "ChipID"] {
            preflight.insert(key.to_owned(), Value::from(1));
        }
        let options = erase(&OptionsInput { baseband_preflight: Some(preflight), ..OptionsInput::default() });
        let state = options.get("BBUpdaterState").and_then(Value::as_dictionary).expect("given");
        assert_eq!(state.keys().collect::<Vec<_>>(), ["ChipID"]);
    }
}
