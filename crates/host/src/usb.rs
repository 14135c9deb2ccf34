//! The USB bus of this machine, by `nusb`: recovery and DFU devices, their arrivals and departures.
//!
//! # What a hostile device could do here
//!
//! Its descriptors are parsed by the system and by `nusb`; strings are decoded here, at most 126 characters each, without
//! believing their lengths. A transfer that never ends is cancelled at its limit.

mod device;
mod text;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt as _;
use nusb::hotplug::{HotplugEvent, HotplugWatch};
use nusb::{DeviceId, DeviceInfo, ErrorKind};
use rightful_core::ports::{APPLE, Usb, UsbError, UsbId, UsbInfo};

pub use device::SystemDevice;

/// How often the bus is listed while nothing tells of changes. The system's news can be missing: on Linux they come
/// from udev, which small systems do not have, and they can come before the device can be listed.
const LOOK: Duration = Duration::from_millis(500);
/// Between two attempts to open a device.
const AGAIN: Duration = Duration::from_millis(100);
/// Attempts to open a device: on Linux the rules that give access to it are applied shortly after it arrives.
const ATTEMPTS: u32 = 15;

/// Linux's number for a folder that is not there: its list of USB devices.
pub(crate) const NO_SUCH_FILE: u32 = 2;

/// This machine's USB bus.
pub struct SystemUsb {
    bus: Mutex<Bus>,
}

/// What is known of the bus. One lock for all of it, never held across a wait.
struct Bus {
    watch: Option<HotplugWatch>,
    /// Attachments by their number here. The system's own ids may be used again for the next device.
    known: Vec<(UsbId, DeviceInfo)>,
    next: u64,
    /// Something changed since [`Usb::changed`] last returned.
    news: bool,
}

impl SystemUsb {
    /// Opens the bus and starts to listen for arrivals and departures. Without the system's news the bus is listed
    /// again and again while somebody waits, so this cannot fail.
    pub fn new() -> Self {
        let watch = nusb::watch_devices()
            .inspect_err(|error| tracing::debug!(%error, "no news of USB devices from the system"))
            .ok();
        Self { bus: Mutex::new(Bus { watch, known: Vec::new(), next: 1, news: false }) }
    }

    fn bus(&self) -> MutexGuard<'_, Bus> {
        self.bus.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lists the bus and brings what is known up to date.
    async fn look(&self) -> Result<Vec<(UsbId, DeviceInfo)>, UsbError> {
        let found = match nusb::list_devices().await {
            Ok(devices) => devices.filter(|device| device.vendor_id() == APPLE).collect(),
            // Containers and some virtual machines have no USB at all: nothing is on a bus that is not there.
            Err(error) if cfg!(target_os = "linux") && error.os_error() == Some(NO_SUCH_FILE) => {
                tracing::debug!(%error, "this system has no USB");
                Vec::new()
            }
            Err(error) => return Err(from_system(&error)),
        };
        let mut bus = self.bus();
        bus.fetch_news();
        bus.update(found);
        Ok(bus.known.clone())
    }

    /// Whether this attachment is still on the bus; yes where the bus cannot be listed.
    async fn is_there(&self, id: UsbId) -> bool {
        self.look().await.map_or(true, |known| known.iter().any(|&(other, _)| other == id))
    }
}

impl Default for SystemUsb {
    fn default() -> Self {
        Self::new()
    }
}

impl Usb for SystemUsb {
    type Device = SystemDevice;

    async fn list(&self) -> Result<Vec<UsbInfo>, UsbError> {
        let known = self.look().await?;
        Ok(known
            .into_iter()
            .map(|(id, device)| UsbInfo {
                id,
                product: device.product_id(),
                serial: device.serial_number().map(str::to_owned),
            })
            .collect())
    }

    async fn open(&self, id: UsbId) -> Result<SystemDevice, UsbError> {
        let mut attempt = 1;
        loop {
            let info = self.bus().known.iter().find(|&&(known, _)| known == id).map(|(_, info)| info.clone());
            let info = info.ok_or(UsbError::Gone)?;
            let error = match info.open().await {
                Ok(device) => return Ok(SystemDevice::new(device, info.id())),
                Err(error) => from_system(&error),
            };
            if !self.is_there(id).await {
                return Err(UsbError::Gone);
            }
            if attempt == ATTEMPTS {
                return Err(error);
            }
            attempt += 1;
            tokio::time::sleep(AGAIN).await;
        }
    }

    async fn changed(&self, limit: Duration) {
        let end = tokio::time::Instant::now() + limit;
        loop {
            // Also without news: they can be missing or early.
            if let Err(error) = self.look().await {
                tracing::debug!(%error, "the USB bus could not be listed");
            }
            if std::mem::take(&mut self.bus().news) {
                return;
            }
            let wait = LOOK.min(end.saturating_duration_since(tokio::time::Instant::now()));
            if wait.is_zero() {
                return;
            }
            // Nothing is lost when the time is up first: what has arrived is fetched at the next look.
            _ = tokio::time::timeout(wait, std::future::poll_fn(|context| self.bus().poll_news(context)))
                .await;
        }
    }
}

impl Bus {
    /// Takes over a list of all Apple devices on the bus: who is new gets a number, who is gone loses it.
    fn update(&mut self, found: Vec<DeviceInfo>) {
        let same = |a: &DeviceInfo, b: &DeviceInfo| a.id() == b.id() && a.product_id() == b.product_id();
        let before = self.known.len();
        self.known.retain(|(_, known)| found.iter().any(|device| same(known, device)));
        self.news |= self.known.len() != before;
        for device in found {
            if let Some((_, known)) = self.known.iter_mut().find(|(_, known)| same(known, &device)) {
                // The serial number may have become readable.
                *known = device;
            } else {
                self.known.push((UsbId(self.next), device));
                self.next += 1;
                self.news = true;
            }
        }
    }

    /// A departure makes the number void at once, even if the same system id is back before anybody looks.
    fn left(&mut self, id: DeviceId) {
        let before = self.known.len();
        self.known.retain(|(_, known)| known.id() != id);
        self.news |= self.known.len() != before;
    }

    fn fetch_news(&mut self) {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        while self.poll_news(&mut context).is_ready() {}
    }

    /// Ready after each event, whoever's it is.
    fn poll_news(&mut self, context: &mut std::task::Context<'_>) -> Poll<()> {
        let Some(watch) = &mut self.watch else { return Poll::Pending };
        match watch.poll_next_unpin(context) {
            Poll::Ready(Some(HotplugEvent::Connected(_))) => Poll::Ready(()),
            Poll::Ready(Some(HotplugEvent::Disconnected(id))) => {
                self.left(id);
                Poll::Ready(())
            }
            Poll::Ready(None) => {
                self.watch = None;
                Poll::Pending
            }
            Poll::Pending => Poll::Pending,
        }
    }
}

/// What the system's errors mean for this program.
fn from_system(error: &nusb::Error) -> UsbError {
    of_kind(error.kind(), || error.to_string())
}

fn of_kind(kind: ErrorKind, words: impl FnOnce() -> String) -> UsbError {
    match kind {
        ErrorKind::Disconnected => UsbError::Gone,
        ErrorKind::Busy => UsbError::Busy,
        ErrorKind::PermissionDenied => UsbError::Denied,
        _ => UsbError::Other(words()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_errors_are_told_apart() {
        for (kind, error) in [
            (ErrorKind::Disconnected, UsbError::Gone),
            (ErrorKind::Busy, UsbError::Busy),
            (ErrorKind::PermissionDenied, UsbError::Denied),
            (ErrorKind::NotFound, UsbError::Other("words".into())),
            (ErrorKind::Unsupported, UsbError::Other("words".into())),
            (ErrorKind::Other, UsbError::Other("words".into())),
        ] {
            assert_eq!(of_kind(kind, || "words".into()), error);
        }
    }

    #[tokio::test]
    async fn what_was_never_listed_cannot_be_opened() {
        assert_eq!(SystemUsb::new().open(UsbId(7)).await.err(), Some(UsbError::Gone));
    }

    #[tokio::test]
    async fn waiting_for_a_change_ends_at_its_limit_at_the_latest() {
        let usb = SystemUsb::new();
        // Whatever is on the bus of the machine that runs this has been seen after the first look.
        usb.changed(Duration::ZERO).await;
        let before = tokio::time::Instant::now();
        usb.changed(Duration::from_millis(20)).await;
        assert!(before.elapsed() < Duration::from_secs(5));
    }

    #[tokio::test]
    async fn listing_twice_gives_the_same_numbers() {
        let usb = SystemUsb::new();
        let first = usb.list().await.expect("a list, if only an empty one");
        assert_eq!(usb.list().await.expect("a list"), first);
    }
}
