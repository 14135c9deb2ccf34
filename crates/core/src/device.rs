//! One device as the cable shows it.

use serde::{Deserialize, Serialize, Serializer};

use crate::id::{Ecid, SerialNumber, Udid};
use crate::mode::Mode;
use crate::model::Model;
use crate::ports::UsbId;

/// Where to talk to a device right now. It changes at every restart of the device; the ECID does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handle {
    /// Through the muxer: normal and restore mode.
    Muxer {
        /// The muxer's number for this attachment.
        device_id: u32,
        /// As the muxer announces it.
        udid: Udid,
    },
    /// On the USB bus: recovery and DFU.
    Usb(UsbId),
}

/// Whether the device lets this computer in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Paired, and a session could be started.
    Trusted,
    /// It does not know this computer.
    Untrusted,
    /// The mode does not tell.
    Unknown,
}

/// Whether the screen is locked now. Not whether a passcode is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// The passcode is needed.
    Locked,
    /// Open, or none is set.
    Unlocked,
    /// The mode does not tell.
    Unknown,
}

/// One device on the cable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Where to talk to it now.
    #[serde(skip)]
    pub handle: Handle,
    /// What it is doing.
    pub mode: Mode,
    /// Its name for life; unreadable only while it charges or before it has been asked.
    pub ecid: Option<Ecid>,
    /// In normal and restore mode.
    pub udid: Option<Udid>,
    /// Which model, where the table knows it.
    #[serde(serialize_with = "product_type")]
    pub model: Option<&'static Model>,
    /// The owner's name for it ("Anna's iPhone").
    pub name: Option<String>,
    /// As engraved in software.
    pub serial: Option<SerialNumber>,
    /// The version of iOS, in normal mode.
    pub version: Option<String>,
    /// The build of iOS, in normal mode.
    pub build: Option<String>,
    /// Whether it lets this computer in.
    pub trust: Trust,
    /// Whether its screen is locked.
    pub lock: Lock,
}

impl Device {
    /// One that its owner has at hand and this computer does not see. No attachment has the number 0.
    pub fn unseen(model: Option<&'static Model>) -> Self {
        Self {
            handle: Handle::Usb(UsbId(0)),
            mode: Mode::ChargeOnly,
            ecid: None,
            udid: None,
            model,
            name: None,
            serial: None,
            version: None,
            build: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
        }
    }

    /// What to call it in a sentence: the owner's name for it, with the model in the place of its kind where the name
    /// ends so ("Anna's iPhone 14 Pro Max"); else the model, else "the device".
    pub fn called(&self) -> String {
        match (&self.name, self.model) {
            (Some(name), Some(model)) => match name.strip_suffix(model.kind()) {
                Some(whose) => format!("{whose}{}", model.name),
                None => name.clone(),
            },
            (Some(name), None) => name.clone(),
            (None, Some(model)) => model.name.to_owned(),
            (None, None) => "the device".to_owned(),
        }
    }

    /// The last four characters of its ECID, or of its serial number where no ECID is readable.
    pub fn last4(&self) -> Option<String> {
        self.ecid.map(Ecid::last4).or_else(|| {
            let serial = &self.serial.as_ref()?.0;
            serial.get(serial.len().checked_sub(4)?..).map(str::to_owned)
        })
    }
}

fn product_type<S: Serializer>(model: &Option<&'static Model>, serializer: S) -> Result<S::Ok, S::Error> {
    model.map(|model| model.product_type).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_takes_the_place_of_the_kind_in_the_name() {
        let mut device = Device {
            handle: Handle::Usb(UsbId(1)),
            mode: Mode::Normal,
            ecid: Some(Ecid(0x4F2A)),
            udid: None,
            model: Model::by_product_type("iPhone15,3"),
            name: Some("Anna's iPhone".to_owned()),
            serial: None,
            version: None,
            build: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
        };
        assert_eq!(device.called(), "Anna's iPhone 14 Pro Max");
        device.name = Some("Kitchen".to_owned());
        assert_eq!(device.called(), "Kitchen");
        device.name = None;
        assert_eq!(device.called(), "iPhone 14 Pro Max");
        device.model = None;
        assert_eq!(device.called(), "the device");
    }
}
