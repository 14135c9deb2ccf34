//! The conversation with a phone about its backup, whichever deed it is for: reaching the phone, its services, and doing what
//! the phone wants done in the folder until it is done.

mod attend;
mod failure;
mod lost;
mod notices;
mod serve;
mod soon;
mod sync_lock;

use std::time::Duration;

use rightful_core::device::{Device, Trust};
use rightful_core::id::{Ecid, Udid};
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_host::muxer::{MuxDevice, Muxer};
use rightful_host::session as lockdown;
use rightful_host::stream::Stream;
use rightful_proto::devicelink;

pub(crate) use attend::{Progress, Told, Words, attend};
pub use failure::LinkError;
pub(crate) use failure::gigabytes;
pub(crate) use lost::Lost;
pub(crate) use notices::Notices;
pub(crate) use serve::{Place, converse};
pub(crate) use soon::{AT_ONCE, soon};
pub(crate) use sync_lock::SyncLock;

use crate::gather;
use crate::wait::{self, Awaited, WaitError};
use crate::world::World;

/// How long to wait at the end for a phone that no longer matters.
const FAREWELL: Duration = Duration::from_secs(5);

/// A phone in normal mode that trusts this computer.
#[derive(Debug, Clone)]
pub(crate) struct Reached {
    /// As it was seen.
    pub(crate) device: Device,
    /// Its name for life.
    pub(crate) ecid: Ecid,
    /// How its backups are called.
    pub(crate) udid: Udid,
    muxer: Muxer,
    attachment: MuxDevice,
}

impl Reached {
    /// Chooses a phone, and shows it.
    pub(crate) async fn choose<U: Usb, F: Face>(
        world: &World<U>,
        session: &mut Session<F>,
        wanted: Option<&str>,
    ) -> Result<Self, LinkError> {
        let survey = gather::survey(world).await;
        let device = gather::choose(session, &survey, wanted).await?;
        Self::of(world, session, device)
    }

    /// Waits until the same phone is there again, and shows it.
    pub(crate) async fn again<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &mut Session<F>,
        limit: Duration,
    ) -> Result<Self, LinkError> {
        let survey = gather::survey(world).await;
        let awaited = Awaited {
            ecid: self.ecid,
            modes: &[Mode::Normal],
            before: None,
            bystanders: &survey.bystanders(self.ecid),
            what: "the phone to be plugged in again",
            limit,
        };
        match wait::arrival(world, awaited, &session.stop()).await {
            Ok(device) => Self::of(world, session, device),
            Err(WaitError::Stopped { .. }) => Err(LinkError::Stopped),
            Err(WaitError::TimedOut { .. } | WaitError::AnotherDevice(_)) => Err(LinkError::Left),
        }
    }

    fn of<U: Usb, F: Face>(
        world: &World<U>,
        session: &mut Session<F>,
        device: Device,
    ) -> Result<Self, LinkError> {
        let attachment = gather::attachment(world, &device).filter(|_| device.mode == Mode::Normal);
        let Some((muxer, attachment)) = attachment else {
            return Err(LinkError::WrongMode { found: device.mode });
        };
        session.device(&device);
        if device.trust != Trust::Trusted {
            return Err(LinkError::NotTrusted);
        }
        let ecid = device.ecid.ok_or(LinkError::Nameless)?;
        let udid = device.udid.clone().unwrap_or_else(|| attachment.udid.clone());
        Ok(Self { ecid, udid, device, muxer, attachment })
    }

    /// Reads values; what it does not tell is `None`.
    pub(crate) async fn values(
        &self,
        wanted: &[(Option<&str>, Option<&str>)],
    ) -> Result<Vec<Option<plist::Value>>, LinkError> {
        let values = lockdown::values(&self.muxer, &self.attachment, wanted).await?;
        values.ok_or(LinkError::NotTrusted)
    }

    /// Starts a service.
    pub(crate) async fn service(&self, name: &str) -> Result<Stream, LinkError> {
        let started = lockdown::start_service(&self.muxer, &self.attachment, name).await?;
        started.ok_or(LinkError::NotTrusted)
    }

    /// Starts the service of backups, on a locked phone too.
    pub(crate) async fn backups(&self) -> Result<Stream, LinkError> {
        let started =
            lockdown::start_service_with_escrow(&self.muxer, &self.attachment, devicelink::SERVICE).await?;
        started.ok_or(LinkError::NotTrusted)
    }
}
