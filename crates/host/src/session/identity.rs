//! Who a device in normal or restore mode says it is.

use plist::{Dictionary, Value};
use rightful_core::device::{Device, Handle, Lock, Trust};
use rightful_core::facts::{Facts, Sign};
use rightful_core::id::{BoardId, ChipId, Ecid, SerialNumber};
use rightful_core::mode::Mode;
use rightful_core::model::Model;

use super::SessionError;
use super::conversation::Lockdown;
use crate::muxer::MuxDevice;

/// The longest text that is taken over from a device, in characters.
const TEXT: usize = 256;

/// Which program on the device answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// lockdownd: iOS is running.
    Lockdown,
    /// restored: the restore ramdisk is running.
    Restored {
        /// The version of its protocol; 15 is current.
        protocol: u64,
    },
}

/// Who a device says it is. What it did not tell is `None`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Which program answered; it tells the mode.
    pub speaks: Speaks,
    /// Its name for life.
    #[doc(alias = "UniqueChipID")]
    pub ecid: Option<Ecid>,
    /// `iPhone15,3`.
    #[doc(alias = "ProductType")]
    pub product_type: Option<String>,
    /// The board config, `D74AP`.
    #[doc(alias = "HardwareModel")]
    pub board_config: Option<String>,
    /// Which processor.
    pub chip: Option<ChipId>,
    /// Which board among those with this processor.
    pub board: Option<BoardId>,
    /// The version of iOS.
    #[doc(alias = "ProductVersion")]
    pub version: Option<String>,
    /// The build of iOS.
    #[doc(alias = "BuildVersion")]
    pub build: Option<String>,
    /// The owner's name for it.
    #[doc(alias = "DeviceName")]
    pub name: Option<String>,
    /// `iPhone`, `iPad`, `iPod`.
    #[doc(alias = "DeviceClass")]
    pub class: Option<String>,
    /// Only a trusted computer or a restore ramdisk learns it.
    pub serial: Option<SerialNumber>,
    /// Whether it lets this computer in.
    pub trust: Trust,
    /// Whether its screen is locked.
    #[doc(alias = "PasswordProtected")]
    pub lock: Lock,
    /// `Activated`, `Unactivated` …
    #[doc(alias = "ActivationState")]
    pub activation: Option<String>,
    /// Find My; only a trusted computer learns it.
    #[doc(alias = "IsAssociated")]
    pub find_my: Sign,
    /// Charge in percent; only a trusted computer learns it.
    #[doc(alias = "BatteryCurrentCapacity")]
    pub battery: Option<u8>,
}

impl Identity {
    /// The mode that it is in.
    pub fn mode(&self) -> Mode {
        match self.speaks {
            Speaks::Lockdown => Mode::Normal,
            Speaks::Restored { .. } => Mode::Restore,
        }
    }

    /// The row of the model table: by board config, which is exact, else by chip and board, else by product type.
    pub fn model(&self) -> Option<&'static Model> {
        let by_config = self.board_config.as_deref().and_then(Model::by_board_config);
        let by_chip = || self.chip.zip(self.board).and_then(|(chip, board)| Model::by_chip(chip, board));
        let by_type = || self.product_type.as_deref().and_then(Model::by_product_type);
        by_config.or_else(by_chip).or_else(by_type)
    }

    /// The device as the rest of the program sees it.
    pub fn device(&self, attachment: &MuxDevice) -> Device {
        Device {
            handle: Handle::Muxer { device_id: attachment.id, udid: attachment.udid.clone() },
            mode: self.mode(),
            ecid: self.ecid,
            udid: Some(attachment.udid.clone()),
            model: self.model(),
            name: self.name.clone(),
            serial: self.serial.clone(),
            version: self.version.clone(),
            build: self.build.clone(),
            trust: self.trust,
            lock: self.lock,
        }
    }

    /// The facts of its owner's case, as far as the device tells them.
    pub fn facts(&self, attachment: &MuxDevice) -> Facts {
        Facts {
            find_my: self.find_my,
            activation: self.activation.clone(),
            battery: self.battery,
            ..Facts::of(self.device(attachment))
        }
    }

    fn nobody(speaks: Speaks) -> Self {
        Self {
            speaks,
            ecid: None,
            product_type: None,
            board_config: None,
            chip: None,
            board: None,
            version: None,
            build: None,
            name: None,
            class: None,
            serial: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
            activation: None,
            find_my: Sign::Unreadable,
            battery: None,
        }
    }

    /// Takes over what `values` tells and keeps the rest.
    fn learn(&mut self, values: &Dictionary) {
        let text = |key: &str| text(values.get(key)?);
        let number = |key: &str| number(values.get(key)?);
        let small = |key: &str| number(key).and_then(|number| u32::try_from(number).ok());
        fn keep<T>(place: &mut Option<T>, found: Option<T>) {
            if found.is_some() {
                *place = found;
            }
        }
        keep(&mut self.ecid, number("UniqueChipID").map(Ecid));
        keep(&mut self.product_type, text("ProductType"));
        keep(&mut self.board_config, text("HardwareModel"));
        keep(&mut self.chip, small("ChipID").map(ChipId));
        keep(&mut self.board, small("BoardId").or_else(|| small("BoardID")).map(BoardId));
        keep(&mut self.version, text("ProductVersion"));
        keep(&mut self.build, text("BuildVersion"));
        keep(&mut self.name, text("DeviceName"));
        keep(&mut self.class, text("DeviceClass"));
        keep(&mut self.serial, text("SerialNumber").map(SerialNumber));
        keep(&mut self.activation, text("ActivationState"));
        match values.get("PasswordProtected").and_then(Value::as_boolean) {
            Some(true) => self.lock = Lock::Locked,
            Some(false) => self.lock = Lock::Unlocked,
            None => {}
        }
    }
}

/// What lockdownd tells anybody.
pub(super) async fn without_session(lockdown: &mut Lockdown) -> Result<Identity, SessionError> {
    let mut identity = Identity::nobody(Speaks::Lockdown);
    if let Some(Value::Dictionary(values)) = lockdown.value(None, None).await? {
        identity.learn(&values);
    }
    // Some releases tell these by name only, some to nobody; the ECID is the one that must not be missed.
    for (key, missing) in [
        ("UniqueChipID", identity.ecid.is_none()),
        ("PasswordProtected", identity.lock == Lock::Unknown),
        ("ActivationState", identity.activation.is_none()),
    ] {
        if missing && let Some(value) = lockdown.value(None, Some(key)).await? {
            identity.learn(&[(key.to_owned(), value)].into_iter().collect());
        }
    }
    Ok(identity)
}

/// What it tells a trusted computer besides.
pub(super) async fn with_session(
    identity: &mut Identity,
    lockdown: &mut Lockdown,
) -> Result<(), SessionError> {
    if let Some(Value::Dictionary(values)) = lockdown.value(None, None).await? {
        identity.learn(&values);
    }
    let find_my = lockdown.value(Some("com.apple.fmip"), Some("IsAssociated")).await?;
    identity.find_my = match find_my.as_ref().and_then(Value::as_boolean) {
        Some(true) => Sign::On,
        Some(false) => Sign::NoSign,
        None => Sign::Unreadable,
    };
    let charge = lockdown.value(Some("com.apple.mobile.battery"), Some("BatteryCurrentCapacity")).await?;
    identity.battery =
        charge.as_ref().and_then(number).filter(|&percent| percent <= 100).and_then(|p| p.try_into().ok());
    Ok(())
}

/// What restored tells: its kind with model and serial number, and the numbers of the hardware.
pub(super) async fn in_restore_mode(
    restored: &mut Lockdown,
    kind: &Dictionary,
) -> Result<Identity, SessionError> {
    let protocol = kind.get("RestoreProtocolVersion").and_then(number).unwrap_or(0);
    let mut identity = Identity::nobody(Speaks::Restored { protocol });
    identity.learn(kind);
    if let Some(Value::Dictionary(hardware)) = restored.query_value("HardwareInfo").await? {
        identity.learn(&hardware);
    }
    Ok(identity)
}

/// A text that can be shown: no control characters, and not endless.
fn text(value: &Value) -> Option<String> {
    let text: String = value.as_string()?.chars().filter(|c| !c.is_control()).take(TEXT).collect();
    (!text.is_empty()).then_some(text)
}

/// A number as devices write it: unsigned, signed with the same bits, or as text.
fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Integer(integer) => {
            integer.as_unsigned().or_else(|| integer.as_signed().map(i64::cast_unsigned))
        }
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learnt(values: &[(&str, Value)]) -> Identity {
        let mut identity = Identity::nobody(Speaks::Lockdown);
        identity.learn(&values.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect());
        identity
    }

    #[test]
    fn numbers_are_read_in_each_form_that_occurs() {
        for value in [Value::from(0x4F2A_u64), Value::from(0x4F2A_i64), Value::from("20266")] {
            assert_eq!(learnt(&[("UniqueChipID", value)]).ecid, Some(Ecid(0x4F2A)));
        }
        assert_eq!(learnt(&[("UniqueChipID", Value::from(-1))]).ecid, Some(Ecid(u64::MAX)));
        assert_eq!(learnt(&[("UniqueChipID", Value::from(true))]).ecid, None);
    }

    #[test]
    fn a_text_cannot_move_the_cursor_or_fill_the_screen() {
        let name =
            learnt(&[("DeviceName", Value::from("Anna\u{1b}[2J\n".to_owned() + &"x".repeat(9000)))]).name;
        let name = name.expect("a name");
        assert!(name.starts_with("Anna[2Jxx") && name.chars().count() == TEXT, "{name}");
    }

    #[test]
    fn what_a_later_answer_leaves_out_is_kept() {
        let mut identity =
            learnt(&[("DeviceName", Value::from("Anna")), ("HardwareModel", Value::from("D74AP"))]);
        identity.learn(&Dictionary::new());
        assert_eq!(identity.name.as_deref(), Some("Anna"));
        assert_eq!(identity.model().map(|model| model.product_type), Some("iPhone15,3"));
    }
}
