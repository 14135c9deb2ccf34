//! Waiting for one device to be seen again in another mode, and refusing any other that turns up in its place.

use std::collections::BTreeSet;
use std::time::Duration;

use rightful_core::consent::ConsentError;
use rightful_core::device::{Device, Handle};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::ports::{Usb, UsbId};
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Stop;
use tokio::time::Instant;

use crate::gather;
use crate::world::World;

/// How often the bus and the muxer are looked at when neither says that something changed.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Which device is waited for, and for how long.
#[derive(Debug, Clone)]
pub struct Awaited<'a> {
    /// Its name for life.
    pub ecid: Ecid,
    /// Any of these will do.
    pub modes: &'a [Mode],
    /// The attachment that it had before; it must have left that one.
    pub before: Option<&'a Handle>,
    /// Devices that were on the cable from the start and are none of our business.
    pub bystanders: &'a BTreeSet<Ecid>,
    /// What the wait is for, as in "waiting for …".
    pub what: &'static str,
    /// At most this long.
    pub limit: Duration,
}

/// Why the wait ended without the device.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WaitError {
    /// It did not come within the limit.
    #[error("waited {} s for {what}, in vain", limit.as_secs())]
    TimedOut {
        /// What was waited for.
        what: &'static str,
        /// For how long.
        limit: Duration,
    },
    /// Another device came in its place.
    #[error(transparent)]
    AnotherDevice(#[from] ConsentError),
    /// The owner wants to stop.
    #[error("stopped at your wish, while waiting for {what}")]
    Stopped {
        /// What was waited for.
        what: &'static str,
    },
}

/// Waits until the device is there in one of the wanted modes.
///
/// A device that was not there before and stands where ours should be is refused at once. Nothing was sent to it but
/// the question who it is.
pub async fn arrival<U: Usb>(
    world: &World<U>,
    awaited: Awaited<'_>,
    stop: &Stop,
) -> Result<Device, WaitError> {
    let deadline = Instant::now() + awaited.limit;
    loop {
        let survey = gather::survey(world).await;
        for device in survey.devices {
            let Some(ecid) = device.ecid else { continue };
            if !awaited.modes.contains(&device.mode) || Some(&device.handle) == awaited.before {
                continue;
            }
            if ecid == awaited.ecid {
                return Ok(device);
            }
            if !awaited.bystanders.contains(&ecid) {
                return Err(ConsentError::AnotherDevice { consented: awaited.ecid, found: ecid }.into());
            }
        }
        if stop.asked() {
            return Err(WaitError::Stopped { what: awaited.what });
        }
        if Instant::now() >= deadline {
            return Err(WaitError::TimedOut { what: awaited.what, limit: awaited.limit });
        }
        world.usb.changed(LOOK_EVERY).await;
    }
}

/// Waits until one attachment is no longer on the bus.
pub async fn departure<U: Usb>(
    world: &World<U>,
    id: UsbId,
    what: &'static str,
    limit: Duration,
    stop: &Stop,
) -> Result<(), WaitError> {
    let deadline = Instant::now() + limit;
    loop {
        if world.usb.list().await.is_ok_and(|listed| listed.iter().all(|info| info.id != id)) {
            return Ok(());
        }
        if stop.asked() {
            return Err(WaitError::Stopped { what });
        }
        if Instant::now() >= deadline {
            return Err(WaitError::TimedOut { what, limit });
        }
        world.usb.changed(LOOK_EVERY).await;
    }
}

impl Explain for WaitError {
    fn code(&self) -> &'static str {
        match self {
            Self::TimedOut { .. } => "wait/timed-out",
            Self::AnotherDevice(error) => error.code(),
            Self::Stopped { .. } => "wait/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TimedOut { .. } => {
                "check the cable, plug it in at the computer itself without a hub, then start again"
            }
            Self::AnotherDevice(error) => error.help(),
            Self::Stopped { .. } => "start again when you are ready",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TimedOut { .. } => {
                Some("a loose plug, a hub, a cable that only charges well, or a second try is needed")
            }
            Self::AnotherDevice(error) => error.usually(),
            Self::Stopped { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::TimedOut { .. } => Ending::Failed,
            Self::AnotherDevice(error) => error.ending(),
            Self::Stopped { .. } => Ending::StoppedSafely,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_says_what_for_and_how_long() {
        let error =
            WaitError::TimedOut { what: "the phone in recovery mode", limit: Duration::from_secs(60) };
        assert_eq!(error.to_string(), "waited 60 s for the phone in recovery mode, in vain");
        assert_eq!(error.code(), "wait/timed-out");
    }
}
