//! Quick looks at the cable while buttons are held: who has left, who has arrived, without a conversation where possible.
//!
//! A device that runs its system is known by its UDID, which both the muxer and USB announce. The USB bus is believed
//! before the muxer: it knows of a departure first, and it also shows a device that lets nobody in.
//!
//! # What a hostile device could do here
//! Announce the name of another one. That brings it a wrong word of the coach and nothing else: the ECID is read from the
//! device itself, and compared, before anything is sent to it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rightful_core::device::{Device, Handle, Lock, Trust};
use rightful_core::id::{Ecid, Udid};
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::ports::{Usb, UsbError, UsbId, UsbInfo};
use rightful_host::muxer::{MuxDevice, Muxer};
use rightful_host::session as lockdown;
use rightful_proto::recovery::{Identity, RecoveryError};
use tokio::time::timeout;

use super::{CoachError, Led};
use crate::gather;
use crate::world::World;

/// How long the muxer may take to list its devices while a person holds buttons.
const MUXER: Duration = Duration::from_secs(2);

/// How long a device that announces nothing readable may take to say who it is.
const ASKING: Duration = Duration::from_secs(5);

/// Looks at which such a device may fail to say it, before that is a failure of the coaching.
const TRIES: u8 = 6;

/// The most devices of either door that are looked at.
const DEVICE_LIMIT: usize = 64;

/// What has changed on the cable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sighting {
    /// Ours has left.
    Left,
    /// Ours is there.
    Arrived(Box<Device>),
    /// One that was there from the start has come into recovery or DFU.
    BystanderReacted,
    /// One that was never there has come into recovery or DFU.
    Stranger(Ecid),
}

/// One attachment of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Usb(UsbId),
    Muxer(u32),
}

/// What is known of the cable.
pub(super) struct Watch<'a> {
    /// `None` for one that has not been seen yet.
    ecid: Option<Ecid>,
    model: &'a Model,
    bystanders: &'a BTreeSet<Ecid>,
    udid: Option<Udid>,
    /// Devices in recovery or DFU that were seen, by their attachment.
    booting: BTreeMap<UsbId, Seen>,
    /// Attachments to the muxer: whether they are ours.
    running: BTreeMap<u32, bool>,
    /// Ours has been seen on the USB bus while it ran its system: there the bus tells all.
    on_bus: bool,
    ours: Option<(Place, Device)>,
}

/// A device in recovery or DFU.
enum Seen {
    /// It is this one.
    Known(Box<Device>),
    /// It could not be read so often.
    Unread(u8),
}

impl<'a> Watch<'a> {
    /// The first look: what is there now has not arrived.
    pub(super) async fn begin<U: Usb>(world: &World<U>, led: &Led<'a>) -> Result<Self, CoachError> {
        let udid = match led.before {
            Some(Handle::Muxer { udid, .. }) => Some(udid.clone()),
            Some(Handle::Usb(_)) | None => led.ecid.map(|ecid| Udid::of(led.model.chip, ecid)),
        };
        let mut watch = Self {
            ecid: led.ecid,
            model: led.model,
            bystanders: led.bystanders,
            udid,
            booting: BTreeMap::new(),
            running: BTreeMap::new(),
            on_bus: false,
            ours: None,
        };
        // Devices that were running before are known from the survey; nobody is asked again.
        let muxer = Muxer::new(world.muxer.clone());
        if let Ok(Ok(attached)) = timeout(MUXER, muxer.devices()).await {
            watch
                .running
                .extend(attached.iter().map(|device| (device.id, Some(&device.udid) == watch.udid.as_ref())));
        }
        watch.look(world).await?;
        Ok(watch)
    }

    /// Ours, as it is on the cable now.
    pub(super) fn ours(&self) -> Option<&Device> {
        self.ours.as_ref().map(|(_, device)| device)
    }

    /// Looks, and tells what has changed since the last look.
    pub(super) async fn look<U: Usb>(&mut self, world: &World<U>) -> Result<Vec<Sighting>, CoachError> {
        let mut changes = Vec::new();
        let listed = match world.usb.list().await {
            Ok(mut listed) => {
                listed.truncate(DEVICE_LIMIT);
                listed
            }
            Err(error) => {
                tracing::debug!(%error, "the USB bus could not be listed");
                return Ok(changes);
            }
        };
        self.booting.retain(|id, _| listed.iter().any(|info| info.id == *id));
        for info in &listed {
            if let Some(mode) = gather::mode_of(info.product) {
                changes.extend(self.recognise(world, info, mode).await?);
            }
        }
        let now = self.ours_now(world, &listed).await;
        let (before, after) = (self.ours.as_ref().map(|(at, _)| *at), now.as_ref().map(|(at, _)| *at));
        if before != after {
            if before.is_some() {
                changes.push(Sighting::Left);
            }
            if let Some((_, device)) = &now {
                changes.push(Sighting::Arrived(Box::new(device.clone())));
            }
        }
        self.ours = now;
        Ok(changes)
    }

    /// Finds out who a device in recovery or DFU is, once for each attachment.
    async fn recognise<U: Usb>(
        &mut self,
        world: &World<U>,
        info: &UsbInfo,
        mode: Mode,
    ) -> Result<Option<Sighting>, CoachError> {
        let tries = match self.booting.get(&info.id) {
            Some(Seen::Known(_)) => return Ok(None),
            Some(Seen::Unread(tries)) => *tries,
            None => 0,
        };
        let device = match who(world, info, mode).await {
            Ok(device) => device,
            // It has just left: it will be seen where it arrives.
            Err(RecoveryError::Usb { error: UsbError::Gone, .. }) => return Ok(None),
            Err(error) if tries >= TRIES => return Err(error.into()),
            Err(_) => {
                self.booting.insert(info.id, Seen::Unread(tries + 1));
                return Ok(None);
            }
        };
        let ecid = device.ecid;
        self.booting.insert(info.id, Seen::Known(Box::new(device)));
        Ok(match ecid {
            Some(ecid) if self.ecid == Some(ecid) => None,
            Some(ecid) if self.bystanders.contains(&ecid) => Some(Sighting::BystanderReacted),
            // The first that comes is the one that could not be seen before.
            Some(ecid) if self.ecid.is_none() => {
                self.ecid = Some(ecid);
                None
            }
            Some(ecid) => Some(Sighting::Stranger(ecid)),
            None => None,
        })
    }

    /// Where ours is now.
    async fn ours_now<U: Usb>(&mut self, world: &World<U>, listed: &[UsbInfo]) -> Option<(Place, Device)> {
        let booting = self.booting.iter().find_map(|(id, seen)| match seen {
            Seen::Known(device) if self.ecid.is_some() && device.ecid == self.ecid => {
                Some((Place::Usb(*id), (**device).clone()))
            }
            Seen::Known(_) | Seen::Unread(_) => None,
        });
        if booting.is_some() {
            return booting;
        }
        let attached = self.attached(world).await;
        let announced = |info: &&UsbInfo| {
            let name = info.serial.as_deref().unwrap_or_default();
            gather::mode_of(info.product).is_none()
                && self.udid.as_ref().is_some_and(|udid| is_udid(name, udid))
        };
        if let Some(info) = listed.iter().find(announced) {
            self.on_bus = true;
            let (handle, mode) = match attached {
                Some(device) => (Handle::Muxer { device_id: device.id, udid: device.udid }, Mode::Normal),
                None => (Handle::Usb(info.id), Mode::ChargeOnly),
            };
            return Some((Place::Usb(info.id), self.device(handle, mode)));
        }
        let device = attached.filter(|_| !self.on_bus)?;
        let place = Place::Muxer(device.id);
        Some((place, self.device(Handle::Muxer { device_id: device.id, udid: device.udid }, Mode::Normal)))
    }

    /// Ours at the muxer. Who has arrived there since is recognised by its UDID; only an older one, whose UDID does not
    /// follow from the ECID, is asked.
    async fn attached<U: Usb>(&mut self, world: &World<U>) -> Option<MuxDevice> {
        let muxer = Muxer::new(world.muxer.clone());
        let attached = match timeout(MUXER, muxer.devices()).await {
            Ok(Ok(attached)) => attached,
            Ok(Err(_)) | Err(_) => return None,
        };
        self.running.retain(|id, _| attached.iter().any(|device| device.id == *id));
        let mut ours = None;
        for device in attached.into_iter().take(DEVICE_LIMIT) {
            let is_ours = match self.running.get(&device.id) {
                Some(known) => *known,
                None => {
                    let is_ours =
                        Some(&device.udid) == self.udid.as_ref() || self.is_ours(&muxer, &device).await;
                    self.running.insert(device.id, is_ours);
                    is_ours
                }
            };
            if is_ours {
                ours = Some(device);
            }
        }
        if let Some(device) = &ours {
            self.udid = Some(device.udid.clone());
        }
        ours
    }

    async fn is_ours(&self, muxer: &Muxer, device: &MuxDevice) -> bool {
        let Some(ecid) = self.ecid else { return false };
        // The newer form holds the ECID: what differs is another device.
        if device.udid.as_str().contains('-') {
            return false;
        }
        match timeout(ASKING, lockdown::identify(muxer, device)).await {
            Ok(Ok(identity)) => identity.device(device).ecid == Some(ecid),
            Ok(Err(_)) | Err(_) => false,
        }
    }

    fn device(&self, handle: Handle, mode: Mode) -> Device {
        Device {
            handle,
            mode,
            ecid: self.ecid,
            udid: self.udid.clone(),
            model: Model::by_chip(self.model.chip, self.model.board),
            name: None,
            serial: None,
            version: None,
            build: None,
            trust: Trust::Unknown,
            lock: Lock::Unknown,
        }
    }
}

/// Who a device in recovery or DFU is: by what it announces, else by asking it.
async fn who<U: Usb>(world: &World<U>, info: &UsbInfo, mode: Mode) -> Result<Device, RecoveryError> {
    if let Some(Ok(identity)) = info.serial.as_deref().map(Identity::parse) {
        return Ok(gather::device_of(info.id, mode, &identity));
    }
    let doing = "reading who the device is";
    match timeout(ASKING, gather::identify_usb(&world.usb, info)).await {
        Ok(identified) => identified.map(|(device, _)| device),
        Err(_) => Err(RecoveryError::Usb { doing, error: UsbError::TimedOut(ASKING) }),
    }
}

/// USB announces a UDID without its hyphen.
fn is_udid(announced: &str, udid: &Udid) -> bool {
    !announced.is_empty() && announced.eq_ignore_ascii_case(&udid.without_hyphen())
}
