//! Checkpoints: the steps of the ramdisk, each told at its beginning and at its end.
//!
//! A number is `module << 8 | step` in its low 16 bits; weights and signs may stand above them.

use plist::{Dictionary, Value};

use super::message::MessageError;
use super::read;

/// The step in which the device decides whether this host is good enough for it.
pub const IS_HOST_COMPATIBLE: u16 = 0x655;

/// A step begins or ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The number as sent, with whatever stands in its high bits.
    #[doc(alias = "CHECKPOINT_ID")]
    pub id: u64,
    /// The device's name for it.
    #[doc(alias = "CHECKPOINT_NAME")]
    pub name: String,
    /// 0 is good.
    #[doc(alias = "CHECKPOINT_RESULT")]
    pub result: i64,
    /// It begins or ends.
    #[doc(alias = "CHECKPOINT_COMPLETE")]
    pub edge: Edge,
    /// What went wrong, in the device's words.
    #[doc(alias = "CHECKPOINT_ERROR")]
    pub error: Option<String>,
    /// What is worth noting, in the device's words.
    #[doc(alias = "CHECKPOINT_WARNING")]
    pub warning: Option<String>,
}

/// Which side of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// It begins.
    Begins,
    /// It has ended.
    Ended,
}

impl Checkpoint {
    /// The number without weights and sign.
    pub fn step(&self) -> u16 {
        (self.id & 0xFFFF) as u16
    }

    /// The name as the device says it, else the known one, else the number.
    pub fn title(&self) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        name(self.step()).map_or_else(|| format!("0x{:X}", self.step()), str::to_owned)
    }

    pub(super) fn parse(body: &Dictionary) -> Result<Self, MessageError> {
        let id = read::integer_at(body, "CHECKPOINT_ID")
            .ok_or(MessageError::Field { message: "CheckpointMsg", field: "CHECKPOINT_ID" })?;
        let complete = read::truth_at(body, "CHECKPOINT_COMPLETE").unwrap_or(false);
        Ok(Self {
            id: id as u64,
            name: read::name(body, "CHECKPOINT_NAME").unwrap_or_default(),
            result: read::integer_at(body, "CHECKPOINT_RESULT").unwrap_or(0),
            edge: if complete { Edge::Ended } else { Edge::Begins },
            error: words(body.get("CHECKPOINT_ERROR")),
            warning: words(body.get("CHECKPOINT_WARNING")),
        })
    }
}

/// Errors come as text, or as a dictionary whose description says most.
fn words(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(read::clean(text, 4096)),
        Value::Dictionary(details) => ["NSLocalizedDescription", "Description", "Message"]
            .iter()
            .find_map(|key| read::text(details, key)),
        _ => None,
    }
    .filter(|text| !text.is_empty())
}

/// The name of a step, for those that have been seen in public logs.
pub fn name(step: u16) -> Option<&'static str> {
    KNOWN.binary_search_by_key(&step, |(id, _)| *id).ok().and_then(|at| KNOWN.get(at)).map(|(_, name)| *name)
}

/// Known steps, ascending. The catalogue is partial: devices add steps with every version.
pub const KNOWN: &[(u16, &str)] = &[
    (0x604, "set_weight_from_options"),
    (0x608, "device_has_hoover"),
    (0x609, "load_sep_os"),
    (0x60B, "update_ticket"),
    (0x60D, "wait_for_storage"),
    (0x60E, "update_NAND_firmware"),
    (0x60F, "clear_remap_variable"),
    (0x610, "asp_nand_set_writable"),
    (0x613, "find_filesystem_partitions"),
    (0x614, "mount_system_partition"),
    (0x615, "copy_hardware_info"),
    (0x616, "fdr_create"),
    (0x617, "fdr_save_data"),
    (0x618, "store_baseband_migration"),
    (0x619, "check_for_restore_log"),
    (0x61A, "check_for_ota_logs"),
    (0x61B, "submit_update_stats"),
    (0x61D, "unmount_unconditionally"),
    (0x61F, "format_effaceable_storage"),
    (0x621, "create_filesystem_partitions"),
    (0x626, "mount_filesystem"),
    (0x635, "update_device_firmware"),
    (0x63C, "verify_fdr_data"),
    (0x640, "set_autoboot_delay"),
    (0x647, "cleanup_check_result"),
    (0x648, "cleanup_send_final_status"),
    (0x64E, "clean_nand"),
    (0x653, "create_readwrite_ramdisk"),
    (0x654, "read_previous_os_build_version"),
    (0x655, "is_host_compatible"),
    (0x65C, "print_nvram_variables"),
    (0x65D, "delete_mobilebackups"),
    (0x661, "read_persistent_files"),
    (0x665, "fsck_filesystems"),
    (0x668, "update_firmware_post_sealing"),
    (0x675, "init_gigalocker"),
    (0x677, "perform_main_os_prepare"),
    (0x67B, "perform_restore_installing"),
    (0x67E, "verify_storage_for_update"),
    (0x68A, "format_ean_storage"),
    (0x68C, "init_permanent_update_volume"),
    (0x68F, "libauthinstall_callback"),
    (0x693, "preload_keys_for_fsck"),
    (0x696, "fix_cache_delete"),
    (0x697, "downgrade_check"),
    (0x6A6, "install_splat"),
    (0x6BB, "migrate_user_fsevents"),
    (0xE00, "install_kernel_cache"),
    (0xE01, "install_device_tree"),
    (0x1300, "update_iBoot"),
    (0x1306, "update_tcon"),
    (0x1307, "update_orion"),
    (0x1308, "update_madea"),
    (0x1309, "update_se"),
    (0x130B, "update_usbc"),
    (0x130C, "update_aht"),
    (0x130D, "update_savage"),
    (0x130E, "update_peppy"),
    (0x130F, "update_nitrogen"),
    (0x1311, "update_veridian"),
    (0x1316, "update_appletcon"),
    (0x1318, "update_usbcretimer"),
    (0x131F, "update_canary"),
    (0x1320, "update_manta_mcu"),
    (0x1324, "update_appletconuarp"),
    (0x1325, "await_update_usbc"),
    (0x1326, "await_update_tcon"),
    (0x1327, "await_update_orion"),
    (0x1328, "await_update_peppy"),
    (0x1329, "await_update_nitrogen"),
    (0x132A, "await_update_baseband_legacy"),
    (0x132C, "await_update_veridian"),
    (0x132D, "await_update_vinyl"),
    (0x132F, "await_update_se"),
    (0x1330, "await_update_stockholm"),
    (0x1331, "await_update_manta_mcu"),
    (0x1332, "await_update_appletcon"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_in_order() {
        assert!(KNOWN.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(name(0x655), Some("is_host_compatible"));
        assert_eq!(name(0x1234), None);
    }

    #[test]
    fn weights_and_signs_stand_above_the_step() {
        for id in [0x0000_0001_0000_0677_u64, 0xFFFF_FFFF_0000_0677, 0x677] {
            let mut body = Dictionary::new();
            body.insert("CHECKPOINT_ID".to_owned(), Value::from(id as i64));
            let checkpoint = Checkpoint::parse(&body).expect("a number is all that it needs");
            assert_eq!(checkpoint.step(), 0x677, "{id:X}");
            assert_eq!(checkpoint.title(), "perform_main_os_prepare");
        }
    }
}
