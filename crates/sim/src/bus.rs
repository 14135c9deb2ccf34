//! The USB bus in process: virtual phones behind the same trait as this machine's own bus.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use rightful_core::mode::Mode;
use rightful_core::ports::{Control, Usb, UsbDevice, UsbError, UsbId, UsbInfo};
use tokio::time::timeout;

use crate::phone::Phone;
use crate::phone::usb::{Attachment, Refusal, attachment};

/// A bus with phones on it. Clones are the same bus, but each sees changes for itself.
pub struct Bus {
    phones: Vec<Phone>,
    /// What was there when somebody last asked for changes.
    seen: Mutex<BTreeMap<UsbId, u16>>,
}

/// A phone that was opened. It is of no use once the phone has left the bus.
pub struct BusDevice {
    attachment: Arc<Attachment>,
}

impl Bus {
    /// A bus with these phones on it, as far as they are attached.
    pub fn new(phones: Vec<Phone>) -> Self {
        let bus = Self { phones, seen: Mutex::default() };
        let now = bus.now();
        bus.remember(now);
        bus
    }

    fn attached(&self) -> impl Iterator<Item = (UsbId, Arc<Attachment>)> {
        self.phones.iter().zip(1_u64..).filter_map(|(phone, number)| {
            let attachment = attachment(phone)?;
            // Addresses count per phone and stay far below 2^40.
            Some((UsbId((number << 40) | attachment.address()), attachment))
        })
    }

    fn now(&self) -> BTreeMap<UsbId, u16> {
        self.attached().map(|(id, attachment)| (id, attachment.description().product)).collect()
    }

    /// Whether this differs from what was there before.
    fn remember(&self, now: BTreeMap<UsbId, u16>) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *seen, now.clone()) != now
    }
}

impl Clone for Bus {
    fn clone(&self) -> Self {
        Self::new(self.phones.clone())
    }
}

impl Usb for Bus {
    type Device = BusDevice;

    async fn list(&self) -> Result<Vec<UsbInfo>, UsbError> {
        Ok(self
            .attached()
            .map(|(id, attachment)| UsbInfo {
                id,
                product: attachment.description().product,
                serial: Some(attachment.description().serial().to_owned()),
            })
            .collect())
    }

    async fn open(&self, id: UsbId) -> Result<BusDevice, UsbError> {
        let found = self.attached().find(|(known, _)| *known == id);
        found.map(|(_, attachment)| BusDevice { attachment }).ok_or(UsbError::Gone)
    }

    async fn changed(&self, limit: Duration) {
        let wait = async {
            let mut changes: Vec<_> = self.phones.iter().map(Phone::changes).collect();
            while !self.remember(self.now()) {
                let mut any: FuturesUnordered<_> =
                    changes.iter_mut().map(|changes| changes.changed()).collect();
                // A bus without phones never changes.
                if any.next().await.is_none() {
                    std::future::pending::<()>().await;
                }
            }
        };
        // Nothing having happened within the limit is an answer too.
        timeout(limit, wait).await.unwrap_or_default();
    }
}

impl BusDevice {
    /// In which mode the phone was when it was opened.
    pub fn mode(&self) -> Mode {
        self.attachment.mode()
    }
}

impl UsbDevice for BusDevice {
    async fn claim(&mut self, configuration: u8, interface: u8, alternate: u8) -> Result<(), UsbError> {
        if self.attachment.configuration() != configuration {
            self.attachment.set_configuration(configuration).map_err(refused)?;
        }
        self.attachment.set_alternate(interface, alternate).map_err(refused)
    }

    async fn control_in(
        &mut self,
        setup: Control,
        length: u16,
        limit: Duration,
    ) -> Result<Vec<u8>, UsbError> {
        within(limit, self.attachment.control_in(setup, length)).await
    }

    async fn control_out(&mut self, setup: Control, data: &[u8], limit: Duration) -> Result<(), UsbError> {
        within(limit, self.attachment.control_out(setup, data)).await
    }

    async fn bulk_out(&mut self, endpoint: u8, data: Vec<u8>, limit: Duration) -> Result<(), UsbError> {
        within(limit, self.attachment.bulk_out(endpoint, &data)).await
    }

    async fn string(&mut self, index: u8, limit: Duration) -> Result<String, UsbError> {
        let setup =
            Control { request_type: 0x80, request: 6, value: 0x0300 | u16::from(index), index: 0x0409 };
        let descriptor = self.control_in(setup, 255, limit).await?;
        let units: Vec<u16> = descriptor
            .get(2..)
            .unwrap_or_default()
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok())
            .map(u16::from_le_bytes)
            .collect();
        Ok(String::from_utf16_lossy(&units))
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        self.attachment.reset().await.map_err(refused)
    }
}

async fn within<T>(
    limit: Duration,
    transfer: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, UsbError> {
    match timeout(limit, transfer).await {
        Ok(done) => done.map_err(refused),
        Err(_) => Err(UsbError::TimedOut(limit)),
    }
}

fn refused(refusal: Refusal) -> UsbError {
    match refusal {
        Refusal::Stall => UsbError::Stall,
        Refusal::Gone => UsbError::Gone,
    }
}

#[cfg(test)]
mod tests;
