//! One USB bus for commands to hold, whether it is this machine's or a rehearsal's. It only passes on.

use std::time::Duration;

use rightful_core::ports::{Control, Usb, UsbDevice, UsbError, UsbId, UsbInfo};
use rightful_host::usb::SystemUsb;
use rightful_sim::bus::Bus;

/// A bus.
pub(crate) enum AnyUsb {
    /// Of this machine.
    System(SystemUsb),
    /// With virtual phones on it.
    Virtual(Bus),
}

/// An opened device of either.
pub(crate) enum AnyDevice {
    /// Of this machine.
    System(<SystemUsb as Usb>::Device),
    /// Virtual.
    Virtual(<Bus as Usb>::Device),
}

impl Usb for AnyUsb {
    type Device = AnyDevice;

    async fn list(&self) -> Result<Vec<UsbInfo>, UsbError> {
        match self {
            Self::System(bus) => bus.list().await,
            Self::Virtual(bus) => bus.list().await,
        }
    }

    async fn open(&self, id: UsbId) -> Result<AnyDevice, UsbError> {
        match self {
            Self::System(bus) => bus.open(id).await.map(AnyDevice::System),
            Self::Virtual(bus) => bus.open(id).await.map(AnyDevice::Virtual),
        }
    }

    async fn changed(&self, limit: Duration) {
        match self {
            Self::System(bus) => bus.changed(limit).await,
            Self::Virtual(bus) => bus.changed(limit).await,
        }
    }
}

impl UsbDevice for AnyDevice {
    async fn claim(&mut self, configuration: u8, interface: u8, alternate: u8) -> Result<(), UsbError> {
        match self {
            Self::System(device) => device.claim(configuration, interface, alternate).await,
            Self::Virtual(device) => device.claim(configuration, interface, alternate).await,
        }
    }

    async fn control_in(
        &mut self,
        setup: Control,
        length: u16,
        limit: Duration,
    ) -> Result<Vec<u8>, UsbError> {
        match self {
            Self::System(device) => device.control_in(setup, length, limit).await,
            Self::Virtual(device) => device.control_in(setup, length, limit).await,
        }
    }

    async fn control_out(&mut self, setup: Control, data: &[u8], limit: Duration) -> Result<(), UsbError> {
        match self {
            Self::System(device) => device.control_out(setup, data, limit).await,
            Self::Virtual(device) => device.control_out(setup, data, limit).await,
        }
    }

    async fn bulk_out(&mut self, endpoint: u8, data: Vec<u8>, limit: Duration) -> Result<(), UsbError> {
        match self {
            Self::System(device) => device.bulk_out(endpoint, data, limit).await,
            Self::Virtual(device) => device.bulk_out(endpoint, data, limit).await,
        }
    }

    async fn string(&mut self, index: u8, limit: Duration) -> Result<String, UsbError> {
        match self {
            Self::System(device) => device.string(index, limit).await,
            Self::Virtual(device) => device.string(index, limit).await,
        }
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        match self {
            Self::System(device) => device.reset().await,
            Self::Virtual(device) => device.reset().await,
        }
    }
}
