//! What is on the cable: every device in every mode, and all that can be learnt of one of them without changing it.

use std::collections::{BTreeMap, BTreeSet};

use rightful_core::ask::{Answer, Question};
use rightful_core::device::{Device, Handle, Lock, Trust};
use rightful_core::facts::{Facts, Sign};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::ports::{Usb, UsbError, UsbId, UsbInfo};
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::session::{Face, Session};
use rightful_host::muxer::{MuxDevice, Muxer};
use rightful_host::session as lockdown;
use rightful_proto::recovery::RecoveryError;
use rightful_proto::{dfu, recovery};

use crate::world::World;

/// The most devices of either door that are looked at: more than any desk holds.
const DEVICE_LIMIT: usize = 64;

/// Everything on the cable, and what stood in the way of seeing it.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// Devices of the muxer first, then those on the USB bus.
    pub devices: Vec<Device>,
    /// A muxer that is not there, a device that does not let itself be read.
    pub problems: Vec<Report>,
    /// Those of the problems that are about a device that is there.
    pub unidentified: Vec<Report>,
}

impl Survey {
    /// Notes a device that is there and does not say who it is.
    fn cannot_tell(&mut self, report: Report) {
        self.unidentified.push(report.clone());
        self.problems.push(report);
    }

    /// The ECIDs of all devices but one: those that a wait for that one must leave alone.
    pub fn bystanders(&self, ours: Ecid) -> BTreeSet<Ecid> {
        self.devices.iter().filter_map(|device| device.ecid).filter(|ecid| *ecid != ours).collect()
    }
}

/// Looks at both doors. Never fails: what could not be seen is told as a problem.
pub async fn survey<U: Usb>(world: &World<U>) -> Survey {
    let mut survey = Survey::default();
    let muxer = Muxer::new(world.muxer.clone());
    match muxer.devices().await {
        Ok(attached) => {
            for attachment in attached.iter().take(DEVICE_LIMIT) {
                match lockdown::identify(&muxer, attachment).await {
                    Ok(identity) => survey.devices.push(identity.device(attachment)),
                    Err(error) => survey.cannot_tell(error.report()),
                }
            }
        }
        Err(error) => survey.problems.push(error.report()),
    }
    match world.usb.list().await {
        Ok(attached) => {
            for info in attached.iter().filter(|info| mode_of(info.product).is_some()).take(DEVICE_LIMIT) {
                match identify_usb(&world.usb, info).await {
                    Ok((device, _)) => survey.devices.push(device),
                    // It has just left: it will be seen where it arrives.
                    Err(RecoveryError::Usb { error: UsbError::Gone, .. }) => {}
                    Err(error) => survey.cannot_tell(error.report()),
                }
            }
        }
        Err(error) => survey.problems.push(error.report()),
    }
    survey
}

/// All that is known of one device.
pub async fn facts<U: Usb>(world: &World<U>, device: &Device) -> Facts {
    if let Some((muxer, attachment)) = attachment(world, device)
        && let Ok(identity) = lockdown::identify(&muxer, &attachment).await
    {
        return identity.facts(&attachment);
    }
    Facts::of(device.clone())
}

/// Everything readable of one device, by name, for people who like to see it.
pub async fn values<U: Usb>(world: &World<U>, device: &Device) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            values.insert(name.to_owned(), value);
        }
    };
    put("Mode", Some(device.mode.to_string()));
    put("ECID", device.ecid.map(|ecid| ecid.to_string()));
    put("UDID", device.udid.as_ref().map(ToString::to_string));
    put("DeviceName", device.name.clone());
    put("SerialNumber", device.serial.as_ref().map(ToString::to_string));
    put("ProductVersion", device.version.clone());
    put("BuildVersion", device.build.clone());
    if let Some(model) = device.model {
        put("MarketingName", Some(model.name.to_owned()));
        put("ProductType", Some(model.product_type.to_owned()));
        put("BoardConfig", Some(model.board_config.to_owned()));
        put("ChipID", Some(model.chip.to_string()));
        put("BoardID", Some(model.board.to_string()));
    }
    match &device.handle {
        Handle::Muxer { .. } => {
            let facts = facts(world, device).await;
            put("ActivationState", facts.activation);
            put("BatteryPercent", facts.battery.map(|percent| percent.to_string()));
            put("FindMy", sign(facts.find_my));
        }
        Handle::Usb(id) => {
            let listed = world.usb.list().await.unwrap_or_default();
            if let Some(info) = listed.iter().find(|info| info.id == *id)
                && let Ok((_, identity)) = identify_usb(&world.usb, info).await
            {
                put("ApNonce", identity.ap_nonce.map(|nonce| nonce.to_string()));
                put("SepNonce", identity.sep_nonce.map(|nonce| nonce.to_string()));
                put("BootLoader", identity.srtg);
            }
        }
    }
    values
}

fn sign(find_my: Sign) -> Option<String> {
    match find_my {
        Sign::On => Some("on".to_owned()),
        Sign::NoSign => Some("no sign of it".to_owned()),
        Sign::Unreadable => None,
    }
}

/// Why no device was chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PickError {
    /// Nothing is plugged in that this program can see.
    #[error("no iPhone or iPad was found")]
    None,
    /// Nothing that is plugged in goes by that name.
    #[error("no connected device is {0:?}")]
    NotFound(String),
    /// One is there, but does not say who it is.
    #[error("{}", .0.what)]
    Unidentified(Box<Report>),
    /// More than one could be meant.
    #[error("{count} devices are connected, and it was not said which one is meant")]
    Several {
        /// How many.
        count: usize,
    },
    /// The owner stopped at the question.
    #[error("stopped at your wish")]
    Stopped,
}

/// Chooses the device that is meant: by ECID, UDID, the last four characters, or its name; the only one if none is named.
pub fn pick(survey: &Survey, selector: Option<&str>) -> Result<Device, PickError> {
    let candidates: Vec<&Device> = match selector {
        None => survey.devices.iter().collect(),
        Some(selector) => survey.devices.iter().filter(|device| goes_by(device, selector)).collect(),
    };
    // One that is there and cannot be identified is another trouble than none.
    if candidates.is_empty()
        && let Some(report) = survey.unidentified.first()
    {
        return Err(PickError::Unidentified(Box::new(report.clone())));
    }
    match (candidates.as_slice(), selector) {
        ([], None) => Err(PickError::None),
        ([], Some(_)) if survey.devices.is_empty() => Err(PickError::None),
        ([], Some(selector)) => Err(PickError::NotFound(selector.chars().take(64).collect())),
        ([device], _) => Ok((*device).clone()),
        (several, _) => Err(PickError::Several { count: several.len() }),
    }
}

/// As [`pick`], but the owner is asked when several could be meant.
pub async fn choose<F: Face>(
    session: &mut Session<F>,
    survey: &Survey,
    selector: Option<&str>,
) -> Result<Device, PickError> {
    let several = match pick(survey, selector) {
        Err(PickError::Several { count }) => PickError::Several { count },
        decided => return decided,
    };
    let devices: Vec<Device> =
        survey.devices.iter().filter(|device| selector.is_none_or(|s| goes_by(device, s))).cloned().collect();
    match session.ask(Question::WhichDevice { devices: devices.clone() }).await {
        Some(Answer::Choice(index)) => devices.get(index).cloned().ok_or(several),
        Some(Answer::Typed(name)) => pick(&Survey { devices, ..Survey::default() }, Some(&name)),
        Some(Answer::Stop) => Err(PickError::Stopped),
        None => Err(several),
    }
}

fn goes_by(device: &Device, selector: &str) -> bool {
    device.ecid.is_some_and(|ecid| selector.parse() == Ok(ecid))
        || device.udid.as_ref().is_some_and(|udid| udid.as_str().eq_ignore_ascii_case(selector))
        || device.last4().is_some_and(|last4| last4.eq_ignore_ascii_case(selector))
        || device.serial.as_ref().is_some_and(|serial| serial.0.eq_ignore_ascii_case(selector))
        || device.name.as_deref() == Some(selector)
}

/// The muxer and the attachment behind a device in normal or restore mode.
pub(crate) fn attachment<U: Usb>(world: &World<U>, device: &Device) -> Option<(Muxer, MuxDevice)> {
    match &device.handle {
        Handle::Muxer { device_id, udid } => {
            Some((Muxer::new(world.muxer.clone()), MuxDevice { id: *device_id, udid: udid.clone() }))
        }
        Handle::Usb(_) => None,
    }
}

/// Which mode a product id stands for, among those that are talked to on the bus itself.
pub(crate) fn mode_of(product: u16) -> Option<Mode> {
    if recovery::PRODUCTS.contains(&product) {
        Some(Mode::Recovery)
    } else if product == dfu::PRODUCT {
        Some(Mode::Dfu)
    } else {
        None
    }
}

pub(crate) async fn identify_usb<U: Usb>(
    usb: &U,
    info: &UsbInfo,
) -> Result<(Device, recovery::Identity), RecoveryError> {
    let mode = mode_of(info.product).unwrap_or(Mode::Recovery);
    let doing = "opening the device";
    let mut opened = usb.open(info.id).await.map_err(|error| RecoveryError::Usb { doing, error })?;
    let identity = recovery::Identity::read(&mut opened).await?;
    Ok((device_of(info.id, mode, &identity), identity))
}

/// A device in recovery or DFU mode, as far as it says who it is.
pub(crate) fn device_of(id: UsbId, mode: Mode, identity: &recovery::Identity) -> Device {
    Device {
        handle: Handle::Usb(id),
        mode,
        ecid: Some(identity.ecid),
        udid: None,
        model: Model::by_chip(identity.chip, identity.board),
        name: None,
        serial: identity.serial.clone(),
        version: None,
        build: None,
        trust: Trust::Unknown,
        lock: Lock::Unknown,
    }
}

impl Explain for PickError {
    fn code(&self) -> &'static str {
        match self {
            Self::None => "device/none",
            Self::Unidentified(report) => report.code,
            Self::NotFound(_) => "device/not-found",
            Self::Several { .. } => "device/several",
            Self::Stopped => "device/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::None => {
                "plug the device in, at the computer itself; if it charges only, bring it into recovery mode with its buttons (rightful shows them), then start again"
            }
            Self::Unidentified(report) => report.what_now,
            Self::NotFound(_) => "see which devices are there with: rightful devices",
            Self::Several { .. } => {
                "name one by its last four characters: --device 4F2A; or unplug the others"
            }
            Self::Stopped => "start again when you are ready",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::None => Some(
                "a cable that only charges, or a phone that was locked for over an hour and charges only",
            ),
            Self::Unidentified(report) => report.usually,
            Self::NotFound(_) | Self::Several { .. } | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::None | Self::NotFound(_) | Self::Several { .. } => Ending::NothingToActOn,
            Self::Unidentified(report) => report.ending,
            Self::Stopped => Ending::StoppedSafely,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(ecid: u64) -> Device {
        Device {
            handle: Handle::Usb(UsbId(ecid)),
            mode: Mode::Recovery,
            ecid: Some(Ecid(ecid)),
            udid: None,
            model: None,
            name: None,
            serial: None,
            version: None,
            build: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
        }
    }

    #[test]
    fn the_only_device_needs_no_name_and_several_do() {
        let one = Survey { devices: vec![phone(0xA1C4F2A)], ..Survey::default() };
        assert_eq!(pick(&one, None).map(|d| d.ecid), Ok(Some(Ecid(0xA1C4F2A))));
        let two = Survey { devices: vec![phone(0xA1C4F2A), phone(0xA1C4F2B)], ..Survey::default() };
        assert_eq!(pick(&two, None), Err(PickError::Several { count: 2 }));
        assert_eq!(pick(&two, Some("4f2b")).map(|d| d.ecid), Ok(Some(Ecid(0xA1C4F2B))));
        assert_eq!(pick(&two, Some("0xA1C4F2A")).map(|d| d.ecid), Ok(Some(Ecid(0xA1C4F2A))));
        assert_eq!(pick(&two, Some("nobody")), Err(PickError::NotFound("nobody".to_owned())));
    }

    #[test]
    fn a_device_that_is_there_and_does_not_say_who_it_is_is_not_none() {
        let mut survey = Survey::default();
        survey.cannot_tell(RecoveryError::Usb { doing: "asking who it is", error: UsbError::Stall }.report());
        let error = pick(&survey, None).expect_err("nobody is known");
        let known = survey.problems[0].clone();
        assert_eq!((error.code(), error.help()), (known.code, known.what_now));
        assert_eq!(error.to_string(), known.what);
        survey.devices.push(phone(0xA1C4F2A));
        assert!(pick(&survey, None).is_ok(), "one that is known is the one that is meant");
    }

    #[test]
    fn nothing_plugged_in_is_said_before_anything_else() {
        let error = pick(&Survey::default(), Some("4F2A")).expect_err("nothing is there");
        assert_eq!(
            (error.to_string().as_str(), error.code()),
            ("no iPhone or iPad was found", "device/none")
        );
        assert_eq!(error.ending(), Ending::NothingToActOn);
    }
}
