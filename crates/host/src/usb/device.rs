//! One opened device: its configuration, its interfaces, transfers with limits.

use std::time::Duration;

use nusb::transfer::{Bulk, ControlIn, ControlOut, ControlType, Out, Recipient, TransferError};
use nusb::{Device, DeviceId, Endpoint, Interface};
use rightful_core::ports::{Control, UsbDevice, UsbError};

use super::{from_system, text};

/// Attempts to claim a device: another program (usbmuxd) or the system itself may be choosing a configuration just then.
const ATTEMPTS: u32 = 10;
/// Between two of them.
const AGAIN: Duration = Duration::from_millis(100);
/// How long a cancelled transfer may take to say so.
const CANCELLING: Duration = Duration::from_secs(2);
/// How long the system may take to notice that a device has left, after its transfers have failed.
const NOTICING: Duration = Duration::from_millis(300);
/// How long a reset or a change of configuration may take.
const SETTING_UP: Duration = Duration::from_secs(10);
/// String descriptors: the request, its type of descriptor, and US English.
const GET_DESCRIPTOR: u8 = 6;
const STRING: u8 = 3;
const ENGLISH: u16 = 0x0409;

/// An opened device of this machine's bus.
pub struct SystemDevice {
    device: Device,
    /// The system's name for this attachment.
    id: DeviceId,
    claimed: Vec<Interface>,
    /// The open end of the last bulk endpoint: opening one excludes everybody else, so it is kept.
    pipe: Option<Endpoint<Bulk, Out>>,
}

impl SystemDevice {
    pub(super) fn new(device: Device, id: DeviceId) -> Self {
        Self { device, id, claimed: Vec::new(), pipe: None }
    }

    /// One attempt of [`UsbDevice::claim`].
    async fn claim_once(&mut self, configuration: u8, interface: u8, alternate: u8) -> Result<(), UsbError> {
        let system = |error: nusb::Error| from_system(&error);
        if self.configuration() != configuration {
            self.pipe = None;
            self.claimed.clear();
            self.free_from_drivers();
            self.device.set_configuration(configuration).await.map_err(system)?;
        }
        self.pipe = None;
        self.claimed.retain(|claimed| claimed.interface_number() != interface);
        // On systems without kernel drivers in the way this is the same as claiming.
        let claimed = self.device.detach_and_claim_interface(interface).await.map_err(system)?;
        // Somebody else's choice may have come between.
        if self.configuration() != configuration {
            return Err(UsbError::Busy);
        }
        match claimed.set_alt_setting(alternate).await {
            Ok(()) => {}
            // Setting 0 is in force anyway, and a device with only that one may refuse the request.
            Err(error) if alternate == 0 => tracing::debug!(%error, "alternate setting 0 was refused"),
            Err(error) => return Err(system(error)),
        }
        self.claimed.push(claimed);
        Ok(())
    }

    /// The value of the active configuration; 0 while the device has none.
    fn configuration(&self) -> u8 {
        self.device.active_configuration().map_or(0, |active| active.configuration_value())
    }

    /// A configuration cannot be changed while a kernel driver holds one of its interfaces.
    fn free_from_drivers(&self) {
        let Ok(active) = self.device.active_configuration() else { return };
        for interface in active.interfaces() {
            // Most have no driver, which is an error to the system.
            _ = self.device.detach_kernel_driver(interface.interface_number());
        }
    }

    /// What the end of a transfer means. A fault is what most systems report first while a device is leaving.
    async fn failure(&self, error: TransferError, limit: Duration) -> UsbError {
        let error = from_transfer(error, limit);
        if matches!(error, UsbError::Other(_)) {
            tokio::time::sleep(NOTICING).await;
            if let Ok(mut devices) = nusb::list_devices().await
                && !devices.any(|device| device.id() == self.id)
            {
                return UsbError::Gone;
            }
        }
        error
    }

    /// Fetches what an abandoned transfer has left: the next one would take it for its own end.
    async fn tidy_pipe(&mut self) {
        while let Some(pipe) = self.pipe.as_mut().filter(|pipe| pipe.pending() > 0) {
            pipe.cancel_all();
            if tokio::time::timeout(CANCELLING, pipe.next_complete()).await.is_err() {
                self.pipe = None;
            }
        }
    }

    /// Where control transfers go: on Windows only a claimed interface carries them.
    async fn carrier(&mut self) -> Result<Option<&Interface>, UsbError> {
        if cfg!(windows) && self.claimed.is_empty() {
            let interface = self.device.claim_interface(0).await.map_err(|error| from_system(&error))?;
            self.claimed.push(interface);
        }
        Ok(self.claimed.first())
    }

    /// The open end of a bulk endpoint of one of the claimed interfaces.
    fn pipe(&mut self, endpoint: u8) -> Result<&mut Endpoint<Bulk, Out>, UsbError> {
        if self.pipe.as_ref().is_none_or(|pipe| pipe.endpoint_address() != endpoint) {
            self.pipe = None;
            let mut result =
                Err(UsbError::Other(format!("no claimed interface has endpoint 0x{endpoint:02x}")));
            // The last claimed first: devices that have the endpoint twice want that one.
            for interface in self.claimed.iter().rev() {
                match interface.endpoint::<Bulk, Out>(endpoint) {
                    Ok(pipe) => {
                        result = Ok(pipe);
                        break;
                    }
                    Err(error) => tracing::trace!(%error, endpoint, "not there"),
                }
            }
            self.pipe = Some(result?);
        }
        self.pipe.as_mut().ok_or(UsbError::Gone)
    }
}

impl UsbDevice for SystemDevice {
    async fn claim(&mut self, configuration: u8, interface: u8, alternate: u8) -> Result<(), UsbError> {
        let mut attempt = 1;
        loop {
            let claiming = self.claim_once(configuration, interface, alternate);
            let error = match tokio::time::timeout(SETTING_UP, claiming).await {
                Err(_) => return Err(UsbError::TimedOut(SETTING_UP)),
                Ok(Ok(())) => return Ok(()),
                Ok(Err(error)) => error,
            };
            match error {
                UsbError::Busy | UsbError::Other(_) if attempt < ATTEMPTS => {
                    tracing::debug!(%error, attempt, "the device could not be claimed yet");
                }
                _ => return Err(error),
            }
            attempt += 1;
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn control_in(
        &mut self,
        setup: Control,
        length: u16,
        limit: Duration,
    ) -> Result<Vec<u8>, UsbError> {
        let (control_type, recipient) = kind(setup.request_type, 0x80)?;
        let Control { request, value, index, .. } = setup;
        let control = ControlIn { control_type, recipient, request, value, index, length };
        let device = self.device.clone();
        let done = match self.carrier().await? {
            Some(interface) => interface.control_in(control, limit).await,
            None => plain_control_in(&device, control, limit).await,
        };
        match done {
            Ok(mut data) => {
                data.truncate(usize::from(length));
                Ok(data)
            }
            Err(error) => Err(self.failure(error, limit).await),
        }
    }

    async fn control_out(&mut self, setup: Control, data: &[u8], limit: Duration) -> Result<(), UsbError> {
        let (control_type, recipient) = kind(setup.request_type, 0)?;
        if u16::try_from(data.len()).is_err() {
            return Err(UsbError::Other("a control transfer carries at most 65535 bytes".to_owned()));
        }
        let Control { request, value, index, .. } = setup;
        let control = ControlOut { control_type, recipient, request, value, index, data };
        let device = self.device.clone();
        let done = match self.carrier().await? {
            Some(interface) => interface.control_out(control, limit).await,
            None => plain_control_out(&device, control, limit).await,
        };
        match done {
            Ok(()) => Ok(()),
            Err(error) => Err(self.failure(error, limit).await),
        }
    }

    async fn bulk_out(&mut self, endpoint: u8, data: Vec<u8>, limit: Duration) -> Result<(), UsbError> {
        let length = data.len();
        self.tidy_pipe().await;
        let pipe = self.pipe(endpoint)?;
        pipe.submit(data.into());
        let Ok(done) = tokio::time::timeout(limit, pipe.next_complete()).await else {
            self.tidy_pipe().await;
            return Err(UsbError::TimedOut(limit));
        };
        match done.status {
            Ok(()) if done.actual_len == length => Ok(()),
            Ok(()) => Err(UsbError::Other(format!("{} of {length} bytes were taken", done.actual_len))),
            Err(error) => {
                if error == TransferError::Stall
                    && let Err(error) = pipe.clear_halt().await
                {
                    tracing::debug!(%error, "the endpoint stays halted");
                }
                Err(self.failure(error, limit).await)
            }
        }
    }

    async fn string(&mut self, index: u8, limit: Duration) -> Result<String, UsbError> {
        let descriptor = if cfg!(windows) {
            let asked = self.device.get_descriptor(STRING, index, ENGLISH, limit);
            match tokio::time::timeout(limit, asked).await {
                Err(_) => return Err(UsbError::TimedOut(limit)),
                Ok(Ok(descriptor)) => descriptor,
                Ok(Err(nusb::GetDescriptorError::Transfer(error))) => {
                    return Err(from_transfer(error, limit));
                }
                Ok(Err(error)) => return Err(UsbError::Other(error.to_string())),
            }
        } else {
            // 255 bytes as other programs ask: iBoot has never been asked for more.
            let value = u16::from_be_bytes([STRING, index]);
            let setup = Control { request_type: 0x80, request: GET_DESCRIPTOR, value, index: ENGLISH };
            self.control_in(setup, 255, limit).await?
        };
        text::decode(&descriptor).ok_or_else(|| UsbError::Other("a string descriptor is damaged".to_owned()))
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        self.pipe = None;
        self.claimed.clear();
        match tokio::time::timeout(SETTING_UP, self.device.reset()).await {
            Err(_) => Err(UsbError::TimedOut(SETTING_UP)),
            Ok(Ok(())) => Ok(()),
            // It may leave because of it, and the system then no longer finds it.
            Ok(Err(error)) => match error.kind() {
                nusb::ErrorKind::Disconnected | nusb::ErrorKind::NotFound => Ok(()),
                _ => Err(from_system(&error)),
            },
        }
    }
}

#[cfg(not(windows))]
async fn plain_control_in(
    device: &Device,
    setup: ControlIn,
    limit: Duration,
) -> Result<Vec<u8>, TransferError> {
    device.control_in(setup, limit).await
}

#[cfg(not(windows))]
async fn plain_control_out(
    device: &Device,
    setup: ControlOut<'_>,
    limit: Duration,
) -> Result<(), TransferError> {
    device.control_out(setup, limit).await
}

/// Never reached: an interface has been claimed.
#[cfg(windows)]
async fn plain_control_in(_: &Device, _: ControlIn, _: Duration) -> Result<Vec<u8>, TransferError> {
    Err(TransferError::InvalidArgument)
}

/// Never reached: an interface has been claimed.
#[cfg(windows)]
async fn plain_control_out(_: &Device, _: ControlOut<'_>, _: Duration) -> Result<(), TransferError> {
    Err(TransferError::InvalidArgument)
}

/// Kind and recipient from the first byte of a request, whose direction must be `direction`.
fn kind(request_type: u8, direction: u8) -> Result<(ControlType, Recipient), UsbError> {
    let wrong = || UsbError::Other(format!("request type 0x{request_type:02x} does not fit"));
    let control_type = match request_type & 0x60 {
        0x00 => ControlType::Standard,
        0x20 => ControlType::Class,
        0x40 => ControlType::Vendor,
        _ => return Err(wrong()),
    };
    let recipient = match request_type & 0x1F {
        0 => Recipient::Device,
        1 => Recipient::Interface,
        2 => Recipient::Endpoint,
        3 => Recipient::Other,
        _ => return Err(wrong()),
    };
    if request_type & 0x80 == direction { Ok((control_type, recipient)) } else { Err(wrong()) }
}

/// What the end of a transfer means by itself.
fn from_transfer(error: TransferError, limit: Duration) -> UsbError {
    match error {
        TransferError::Cancelled => UsbError::TimedOut(limit),
        TransferError::Stall => UsbError::Stall,
        TransferError::Disconnected => UsbError::Gone,
        TransferError::Fault | TransferError::InvalidArgument | TransferError::Unknown(_) => {
            UsbError::Other(error.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_transfers_are_told_apart() {
        let limit = Duration::from_secs(3);
        for (error, meaning) in [
            (TransferError::Cancelled, UsbError::TimedOut(limit)),
            (TransferError::Stall, UsbError::Stall),
            (TransferError::Disconnected, UsbError::Gone),
            (TransferError::Fault, UsbError::Other("hardware fault or protocol violation".into())),
            (TransferError::InvalidArgument, UsbError::Other("invalid or unsupported argument".into())),
        ] {
            assert_eq!(from_transfer(error, limit), meaning);
        }
    }

    #[test]
    fn the_first_byte_of_a_request_is_taken_apart() {
        for (byte, direction, wanted) in [
            (0x40, 0, Some((ControlType::Vendor, Recipient::Device))),
            (0x41, 0, Some((ControlType::Vendor, Recipient::Interface))),
            (0x21, 0, Some((ControlType::Class, Recipient::Interface))),
            (0xA1, 0x80, Some((ControlType::Class, Recipient::Interface))),
            (0xC0, 0x80, Some((ControlType::Vendor, Recipient::Device))),
            (0x80, 0x80, Some((ControlType::Standard, Recipient::Device))),
            (0x80, 0, None),
            (0x40, 0x80, None),
            (0x60, 0, None),
            (0x1F, 0, None),
        ] {
            assert_eq!(kind(byte, direction).ok(), wanted, "0x{byte:02x}");
        }
    }
}
