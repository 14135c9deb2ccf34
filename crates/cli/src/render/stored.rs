//! Fixed events, and stored text to compare the rendering with. `RIGHTFUL_BLESS=1` stores what is rendered now.

use std::path::Path;

use rightful_core::device::{Device, Handle, Lock, Trust};
use rightful_core::id::{Ecid, SerialNumber};
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::UsbId;

/// Fails unless `text` is what is stored under this name.
pub(crate) fn is_stored(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/stored").join(format!("{name}.txt"));
    if std::env::var_os("RIGHTFUL_BLESS").is_some() {
        std::fs::write(&file, text).expect("the folder of the stored texts can be written to");
    }
    let stored = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(text, stored, "\n--- rendered ---\n{text}\n--- stored as {name} ---\n{stored}");
}

/// A locked phone that does not know this computer.
pub(crate) fn anna() -> Device {
    Device {
        handle: Handle::Usb(UsbId(1)),
        mode: Mode::Normal,
        ecid: Some(Ecid(0x0012_34A6_1E80_4F2A)),
        udid: "00008120-001234A61E804F2A".parse().ok(),
        model: Model::by_product_type("iPhone15,3"),
        name: Some("Anna's iPhone".to_owned()),
        serial: Some(SerialNumber("F4GTX8KQ2M".to_owned())),
        version: Some("18.5".to_owned()),
        build: Some("22F76".to_owned()),
        trust: Trust::Untrusted,
        lock: Lock::Locked,
    }
}

/// The same phone in recovery mode, where it tells less.
pub(crate) fn recovery() -> Device {
    Device {
        mode: Mode::Recovery,
        udid: None,
        name: None,
        serial: None,
        version: None,
        build: None,
        trust: Trust::Unknown,
        lock: Lock::Unknown,
        ..anna()
    }
}

/// A plan with a point of no return.
pub(crate) fn erase_plan() -> Plan {
    let step = |id, title, weight, danger| Step { id, title, weight, danger };
    let remark = |id, weight, text: &str| Remark { id, weight, text: text.to_owned() };
    Plan::new(
        "Erase and restore Anna's iPhone 14 Pro Max (…4F2A)",
        &[
            step("download", "get the firmware", 40, Danger::None),
            step("recovery", "enter recovery mode", 5, Danger::Reversible),
            step("install", "erase and install", 50, Danger::Erases),
            step("hello", "restart to Hello", 5, Danger::None),
        ],
        vec![
            remark("firmware", RemarkKind::Good, "firmware iOS 18.6 (22G86), 7.9 GB"),
            remark("signed", RemarkKind::Good, "Apple signs it for this phone"),
            remark("space", RemarkKind::Good, "96 GB free"),
            remark(
                "activation-lock",
                RemarkKind::Mind,
                "Activation Lock is on: after the erase the phone asks for the Apple Account that it belongs to",
            ),
        ],
    )
}

/// A plan that erases nothing.
pub(crate) fn harmless_plan() -> Plan {
    let step = Step { id: "leave", title: "restart into iOS", weight: 1, danger: Danger::Reversible };
    Plan::new("Leave recovery mode: iPhone 14 Pro Max (…4F2A)", &[step], vec![])
}
