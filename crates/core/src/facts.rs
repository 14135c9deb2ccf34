//! All that is known of the owner's case: from the device, from this computer, and from the owner's answers.

use crate::device::Device;

/// What could be learnt about a lock or a switch. "Off" is never concluded from silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// It is on.
    On,
    /// The device says that it is not associated.
    NoSign,
    /// It cannot be read in this mode; assume that it is on.
    Unreadable,
}

/// The facts of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// The device on the cable.
    pub device: Device,
    /// Find My, and with it Activation Lock.
    pub find_my: Sign,
    /// Whether the device says that it is activated.
    pub activation: Option<String>,
    /// Charge in percent.
    pub battery: Option<u8>,
}
