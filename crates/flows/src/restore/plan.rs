//! The plan of a restore: what will happen, and what the owner should mind before agreeing. Pure.

use rightful_core::device::Trust;
use rightful_core::facts::{Facts, Sign};
use rightful_core::mode::Mode;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_firmware::manifest::Behavior;

/// The steps, in order; weights follow where the time goes.
pub const STEPS: [Step; 7] = [
    Step { id: "firmware", title: "get the firmware and check it", weight: 30, danger: Danger::None },
    Step { id: "signing", title: "ask Apple to sign it for this device", weight: 1, danger: Danger::None },
    Step { id: "recovery", title: "enter recovery mode", weight: 3, danger: Danger::Reversible },
    Step { id: "installer", title: "start the installer", weight: 6, danger: Danger::Reversible },
    Step { id: "erase", title: "erase, and copy the new system", weight: 45, danger: Danger::Erases },
    Step { id: "install", title: "install the firmware", weight: 10, danger: Danger::None },
    Step { id: "hello", title: "restart to Hello", weight: 5, danger: Danger::None },
];

/// The steps of an update, which keeps what is on the device.
pub const UPDATE_STEPS: [Step; 7] = [
    STEPS[0],
    STEPS[1],
    STEPS[2],
    STEPS[3],
    Step {
        id: "update",
        title: "copy the new system, keep your data",
        weight: 45,
        danger: Danger::Reversible,
    },
    STEPS[5],
    Step { id: "start", title: "restart into the new system", weight: 5, danger: Danger::None },
];

/// What is known of the firmware before it is fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmwareFacts {
    /// `18.5`.
    pub version: String,
    /// `22F76`.
    pub build: String,
    /// Bytes of the whole file.
    pub size: u64,
    /// Whether it lies on this computer already.
    pub here: bool,
    /// Bytes that still have to be written to the disk.
    pub to_write: u64,
    /// Bytes that are free where it will lie, where the system tells.
    pub free: Option<u64>,
}

/// Puts the plan together.
pub fn plan(facts: &Facts, firmware: &FirmwareFacts, behavior: Behavior) -> Plan {
    let device = &facts.device;
    let named = match device.last4() {
        Some(last4) => format!("{} (…{last4})", device.called()),
        None => device.called(),
    };
    let mut remarks = vec![firmware_remark(firmware)];
    match behavior {
        Behavior::Erase => remarks.push(activation_lock(facts.find_my)),
        Behavior::Update => remarks.extend([
            Remark {
                id: "keeps",
                weight: RemarkKind::Good,
                text: "nothing is erased: photos, apps and settings stay".to_owned(),
            },
            Remark {
                id: "same-passcode",
                weight: RemarkKind::Mind,
                text: "the passcode stays too: an update does not let you in without it".to_owned(),
            },
        ]),
    }
    if let Some(free) = firmware.free.filter(|_| firmware.to_write > 0) {
        remarks.push(Remark {
            id: "space",
            weight: RemarkKind::Good,
            text: format!("{} are free for it on this computer", bytes(free)),
        });
    }
    match facts.battery {
        Some(percent) if percent < 20 => remarks.push(Remark {
            id: "battery",
            weight: RemarkKind::Mind,
            text: format!("the battery is at {percent} %: leave it on the cable a while first if you can"),
        }),
        Some(percent) => remarks.push(Remark {
            id: "battery",
            weight: RemarkKind::Good,
            text: format!("the battery is at {percent} %"),
        }),
        None => {}
    }
    if device.mode == Mode::Normal && device.trust == Trust::Trusted {
        remarks.push(Remark {
            id: "backup-first",
            weight: RemarkKind::Mind,
            text: "it still trusts this computer: a backup taken now would keep the photos".to_owned(),
        });
    }
    match behavior {
        Behavior::Erase => Plan::new(format!("Erase and restore {named}"), &STEPS, remarks),
        Behavior::Update => Plan::new(format!("Install the system of {named} anew"), &UPDATE_STEPS, remarks),
    }
}

fn firmware_remark(firmware: &FirmwareFacts) -> Remark {
    let where_it_is = if firmware.here { "is on this computer" } else { "will be downloaded and checked" };
    Remark {
        id: "firmware",
        weight: RemarkKind::Good,
        text: format!(
            "firmware iOS {} ({}), {}, {where_it_is}",
            firmware.version,
            firmware.build,
            bytes(firmware.size)
        ),
    }
}

/// Activation Lock is never called off: only on, no sign of it, or unreadable.
fn activation_lock(find_my: Sign) -> Remark {
    let (weight, text) = match find_my {
        Sign::On => (
            RemarkKind::Mind,
            "Activation Lock is on: after the erase it asks for the Apple Account it is set up with",
        ),
        Sign::NoSign => (RemarkKind::Good, "it shows no sign of Activation Lock"),
        Sign::Unreadable => (
            RemarkKind::Mind,
            "Activation Lock cannot be read in this mode; assume it is on: after the erase it then asks for the Apple Account",
        ),
    };
    Remark { id: "activation-lock", weight, text: text.to_owned() }
}

/// A size as owners read sizes: decimal units, one digit after the point below ten.
pub fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    for (size, unit) in UNITS {
        if count >= size {
            let amount = count as f64 / size as f64;
            return if amount < 10.0 { format!("{amount:.1} {unit}") } else { format!("{amount:.0} {unit}") };
        }
    }
    format!("{count} bytes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_core::device::{Device, Handle, Lock};
    use rightful_core::id::Ecid;
    use rightful_core::model::Model;
    use rightful_core::ports::UsbId;

    fn facts(find_my: Sign, battery: Option<u8>) -> Facts {
        Facts {
            device: Device {
                handle: Handle::Usb(UsbId(1)),
                mode: Mode::Normal,
                ecid: Some(Ecid(0x4F2A)),
                udid: None,
                model: Model::by_product_type("iPhone15,3"),
                name: None,
                serial: None,
                version: None,
                build: None,
                trust: Trust::Trusted,
                lock: Lock::Locked,
            },
            find_my,
            activation: None,
            battery,
            seen: Default::default(),
            told: Default::default(),
        }
    }

    fn firmware() -> FirmwareFacts {
        FirmwareFacts {
            version: "18.5".to_owned(),
            build: "22F76".to_owned(),
            size: 7_900_000_000,
            here: false,
            to_write: 7_900_000_000,
            free: Some(40_000_000_000),
        }
    }

    #[test]
    fn the_plan_names_the_device_and_its_point_of_no_return() {
        let plan = plan(&facts(Sign::On, Some(64)), &firmware(), Behavior::Erase);
        assert_eq!(plan.title, "Erase and restore iPhone 14 Pro Max (…4F2A)");
        assert_eq!(plan.danger, Danger::Erases);
        let erasing: Vec<_> =
            plan.steps.iter().filter(|s| s.danger == Danger::Erases).map(|s| s.id).collect();
        assert_eq!(erasing, ["erase"]);
        assert_eq!(plan.remarks[0].text, "firmware iOS 18.5 (22F76), 7.9 GB, will be downloaded and checked");
    }

    #[test]
    fn an_update_has_no_step_that_erases() {
        let plan = plan(&facts(Sign::On, Some(64)), &firmware(), Behavior::Update);
        assert_eq!(plan.danger, Danger::Reversible);
        assert!(plan.remarks.iter().any(|r| r.id == "same-passcode" && r.weight == RemarkKind::Mind));
    }

    #[test]
    fn activation_lock_is_never_called_off() {
        for sign in [Sign::On, Sign::NoSign, Sign::Unreadable] {
            let plan = plan(&facts(sign, None), &firmware(), Behavior::Erase);
            let text = &plan.remarks.iter().find(|r| r.id == "activation-lock").expect("always told").text;
            assert!(!text.contains("off"), "{text}");
        }
    }

    #[test]
    fn a_trusted_phone_is_told_about_the_backup_first() {
        let plan = plan(&facts(Sign::On, Some(5)), &firmware(), Behavior::Erase);
        assert!(plan.remarks.iter().any(|r| r.id == "backup-first"));
        assert!(plan.remarks.iter().any(|r| r.id == "battery" && r.weight == RemarkKind::Mind));
    }

    #[test]
    fn sizes_read_like_on_a_box() {
        assert_eq!(bytes(999), "999 bytes");
        assert_eq!(bytes(7_900_000_000), "7.9 GB");
        assert_eq!(bytes(38_400_000), "38 MB");
    }
}
