//! The one device trait: a USB bus with recovery and DFU devices on it, real or simulated.
//!
//! `host` opens it on this machine's bus; the virtual iPhone offers the same. Nobody who holds one can tell which.

use std::fmt;
use std::time::Duration;

use crate::report::Explain;

/// Apple's USB vendor id.
pub const APPLE: u16 = 0x05AC;

/// Names one attachment of one device to the bus. A device that leaves and returns gets a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsbId(pub u64);

/// What the bus tells about a device without opening a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsbInfo {
    /// This attachment.
    pub id: UsbId,
    /// Product id; the vendor is always Apple's.
    #[doc(alias = "idProduct")]
    pub product: u16,
    /// The serial number string descriptor, where the system could read it.
    #[doc(alias = "iSerialNumber")]
    pub serial: Option<String>,
}

/// The four fields of a control request that are not data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Control {
    /// Direction, kind and recipient in one byte, as on the wire.
    #[doc(alias = "bmRequestType")]
    pub request_type: u8,
    /// Which request.
    #[doc(alias = "bRequest")]
    pub request: u8,
    /// First parameter.
    #[doc(alias = "wValue")]
    pub value: u16,
    /// Second parameter.
    #[doc(alias = "wIndex")]
    pub index: u16,
}

/// Why a transfer or an opening failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UsbError {
    /// The device left the bus, or this attachment of it did.
    #[error("the device is no longer on the USB bus")]
    Gone,
    /// The device answered with a stall: it refuses this request.
    #[error("the device refused a USB request")]
    Stall,
    /// Nothing came within the limit.
    #[error("the device did not answer on USB within {} s", .0.as_secs_f32())]
    TimedOut(Duration),
    /// The system does not let this user open the device.
    #[error("this computer does not let you open the USB device")]
    Denied,
    /// Another program holds the interface.
    #[error("another program is using the USB device")]
    Busy,
    /// Anything else, in the system's words.
    #[error("USB: {0}")]
    Other(String),
}

/// A USB bus: lists Apple devices in recovery, DFU and related modes, opens them, and says when something changed.
pub trait Usb: Send + Sync {
    /// An opened device.
    type Device: UsbDevice;

    /// All Apple devices that are on the bus now, in any mode.
    fn list(&self) -> impl Future<Output = Result<Vec<UsbInfo>, UsbError>> + Send;

    /// Opens one attachment.
    fn open(&self, id: UsbId) -> impl Future<Output = Result<Self::Device, UsbError>> + Send;

    /// Returns when a device arrived or left since the last call, or at the latest after `limit`. May return early.
    fn changed(&self, limit: Duration) -> impl Future<Output = ()> + Send;
}

/// An opened device. Every call says how long it may take.
pub trait UsbDevice: Send {
    /// Sets the configuration where it differs, claims the interface, and sets its alternate setting.
    fn claim(
        &mut self,
        configuration: u8,
        interface: u8,
        alternate: u8,
    ) -> impl Future<Output = Result<(), UsbError>> + Send;

    /// A control transfer from the device; at most `length` bytes come back.
    fn control_in(
        &mut self,
        setup: Control,
        length: u16,
        limit: Duration,
    ) -> impl Future<Output = Result<Vec<u8>, UsbError>> + Send;

    /// A control transfer to the device.
    fn control_out(
        &mut self,
        setup: Control,
        data: &[u8],
        limit: Duration,
    ) -> impl Future<Output = Result<(), UsbError>> + Send;

    /// A bulk transfer to the device. Empty data is a zero-length packet.
    fn bulk_out(
        &mut self,
        endpoint: u8,
        data: Vec<u8>,
        limit: Duration,
    ) -> impl Future<Output = Result<(), UsbError>> + Send;

    /// A string descriptor by its index, in US English.
    fn string(&mut self, index: u8, limit: Duration)
    -> impl Future<Output = Result<String, UsbError>> + Send;

    /// A reset of the device's port. The device may leave the bus because of it; that is not an error.
    fn reset(&mut self) -> impl Future<Output = Result<(), UsbError>> + Send;
}

impl fmt::Display for UsbId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "usb#{}", self.0)
    }
}

impl Explain for UsbError {
    fn code(&self) -> &'static str {
        match self {
            Self::Gone => "usb/gone",
            Self::Stall => "usb/refused",
            Self::TimedOut(_) => "usb/timed-out",
            Self::Denied => "usb/denied",
            Self::Busy => "usb/busy",
            Self::Other(_) => "usb/other",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Gone => "check that the cable is in at both ends, then start again",
            Self::Stall | Self::TimedOut(_) => {
                "unplug the cable, force a restart of the device, plug it in again and start again"
            }
            Self::Denied => {
                "give your user access to the USB device as the book's page on set-up says, then start again"
            }
            Self::Busy => "close the other programs that use the device, then start again",
            Self::Other(_) => "plug the cable directly into another port of this computer, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Gone => Some("the cable was pulled, is worn, or runs through a hub"),
            Self::Stall => None,
            Self::TimedOut(_) => Some("the device hangs, or the cable is worn"),
            Self::Denied => Some("on Linux a udev rule for Apple devices is missing"),
            Self::Busy => Some("Finder, iTunes, Apple Devices or another restore program is running"),
            Self::Other(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usb_error_says_what_happened_under_its_code() {
        let all = [
            (UsbError::Gone, "the device is no longer on the USB bus", "usb/gone"),
            (UsbError::Stall, "the device refused a USB request", "usb/refused"),
            (
                UsbError::TimedOut(Duration::from_millis(1500)),
                "the device did not answer on USB within 1.5 s",
                "usb/timed-out",
            ),
            (UsbError::Denied, "this computer does not let you open the USB device", "usb/denied"),
            (UsbError::Busy, "another program is using the USB device", "usb/busy"),
            (UsbError::Other("pipe".to_owned()), "USB: pipe", "usb/other"),
        ];
        for (error, text, code) in all {
            assert_eq!((error.to_string().as_str(), error.code()), (text, code));
            assert!(!error.help().ends_with('.'));
        }
    }
}
