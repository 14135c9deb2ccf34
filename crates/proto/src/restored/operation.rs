//! The numbers in progress reports, in words that an owner can read.

/// Making the partitions: from here the old system is gone.
pub const CREATE_PARTITION_MAP: i64 = 11;
/// Making the file systems: from here the old system is gone.
pub const CREATE_FILE_SYSTEM: i64 = 12;
/// Copying the new system.
pub const RESTORE_IMAGE: i64 = 13;
/// Verifying the new system.
pub const VERIFY_RESTORE: i64 = 14;

/// What the device is doing, in words; numbers that nobody knows are "working".
///
/// For protocol versions before 14 every number above 35 is one lower on the wire; pass the number as it was sent.
pub fn title(operation: i64, protocol_version: u64) -> &'static str {
    let number =
        if protocol_version < 14 && operation > 35 { operation.saturating_add(1) } else { operation };
    KNOWN
        .binary_search_by_key(&number, |(known, _)| *known)
        .ok()
        .and_then(|at| KNOWN.get(at))
        .map_or("working", |(_, words)| *words)
}

/// Whether the old system is gone once this operation has been reported.
pub fn erases(operation: i64) -> bool {
    matches!(operation, CREATE_PARTITION_MAP | CREATE_FILE_SYSTEM)
}

const KNOWN: &[(i64, &str)] = &[
    (11, "making the partitions"),
    (12, "making the file systems"),
    (13, "copying the system"),
    (14, "verifying the system"),
    (15, "checking the file systems"),
    (16, "mounting the file systems"),
    (17, "preparing the data volume"),
    (18, "writing the firmware"),
    (19, "updating the modem"),
    (20, "setting the boot stage"),
    (21, "restarting"),
    (22, "shutting down"),
    (23, "switching accessory power on"),
    (24, "clearing the boot arguments"),
    (25, "changing the boot arguments"),
    (26, "installing the root"),
    (27, "installing the kernel"),
    (28, "waiting for the storage"),
    (29, "unmounting the file systems"),
    (30, "setting the clock"),
    (31, "starting iBoot"),
    (32, "finishing the storage update"),
    (33, "checking the boot partitions"),
    (34, "making the factory marker"),
    (35, "loading firmware"),
    (36, "asking for firmware updates"),
    (37, "removing the activation record"),
    (38, "checking the battery"),
    (39, "waiting for the battery to charge"),
    (40, "closing modem tickets"),
    (41, "moving data"),
    (42, "wiping the storage"),
    (43, "sending the Apple logo"),
    (44, "checking logs"),
    (46, "clearing the boot variables"),
    (47, "updating the battery gauge"),
    (48, "preparing the modem update"),
    (49, "starting the modem"),
    (50, "making the system keys"),
    (51, "updating the infrared controller"),
    (52, "resizing the system partition"),
    (53, "collecting the updaters' logs"),
    (54, "pairing the NFC chip"),
    (55, "updating the NFC chip"),
    (56, "updating the input controller"),
    (57, "certifying the Secure Enclave"),
    (58, "updating the storage firmware"),
    (59, "updating the Secure Element"),
    (60, "updating the camera chip"),
    (61, "installing the device tree"),
    (62, "certifying the camera chip"),
    (63, "submitting factory data"),
    (64, "certifying the camera chip"),
    (65, "updating the ultra-wideband chip"),
    (66, "updating the battery chip"),
    (67, "making the protected volume"),
    (68, "resizing the file system"),
    (69, "making the recovery volume"),
    (70, "installing recovery files"),
    (71, "installing the recovery system"),
    (74, "asking for early firmware"),
    (77, "sealing the system"),
    (79, "updating the display controller"),
    (80, "asking for early firmware"),
    (81, "updating the display controller"),
    (82, "updating the port controller"),
    (85, "updating the camera controller"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_words_and_old_protocols_are_one_lower() {
        assert!(KNOWN.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(title(13, 15), "copying the system");
        assert_eq!(title(18, 12), "writing the firmware");
        assert_eq!(title(41, 13), title(42, 15));
        for unknown in [0, -1, 45, 9000, i64::MAX, i64::MIN] {
            assert_eq!(title(unknown, 15), "working");
        }
    }

    #[test]
    fn only_making_the_partitions_erases() {
        assert!((0..100).filter(|number| erases(*number)).eq([11, 12]));
    }
}
