//! Unlock: an erase restore from normal, recovery, DFU or restore mode, up to Hello.

use futures_util::StreamExt as _;
use futures_util::stream;
use rightful_core::device::Device;
use rightful_core::id::Ecid;
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;

use crate::gather::{self, PickError};
use crate::restore::{self, Turn};
pub use crate::restore::{Choice, Wanted};
use crate::world::World;

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    restore::run(world, session, &wanted, Behavior::Erase).await
}

/// Several devices at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct All {
    /// Which firmware; a file is for the devices that it fits.
    pub firmware: Choice,
    /// At most this many are worked on at the same time; at least one is.
    pub at_once: usize,
}

/// How it ended with one of several devices.
#[derive(Debug)]
pub struct Ended<F> {
    /// Which device.
    pub ecid: Ecid,
    /// How.
    pub ending: Result<(), Ending>,
    /// Its face.
    pub face: F,
}

/// Runs the deed for every device on the cable that can be named. The owner is asked for one after the other; those
/// agreed to are then worked on side by side. Each has a session of its own, which `session` makes and which should be
/// [`Session::about`] it; what happens to one does not touch another.
///
/// # Errors
/// [`PickError::None`] when there is no such device.
pub async fn all<U: Usb, F: Face>(
    world: &World<U>,
    wanted: All,
    mut session: impl FnMut(&Device) -> Session<F>,
) -> Result<Vec<Ended<F>>, PickError> {
    let survey = gather::survey(world).await;
    let mut agreed = Vec::new();
    let mut ended = Vec::new();
    for device in &survey.devices {
        let Some(ecid) = device.ecid else { continue };
        let mut session = session(device);
        let restore = Wanted { device: Some(ecid.to_string()), firmware: wanted.firmware.clone() };
        match restore::ready(world, &mut session, &restore, Behavior::Erase).await {
            Ok(ready) => agreed.push((session, ready)),
            Err(failure) => {
                let ending = Err(restore::not_begun(&mut session, &failure));
                ended.push(Ended { ecid, ending, face: session.into_face() });
            }
        }
    }
    if agreed.is_empty() && ended.is_empty() {
        return Err(PickError::None);
    }
    let turn = Turn::default();
    let turn = &turn;
    let runs = agreed.into_iter().map(async |(mut session, ready)| {
        let ecid = ready.ecid();
        let ending = restore::carry_out(world, &mut session, ready, turn).await;
        Ended { ecid, ending, face: session.into_face() }
    });
    let mut runs = stream::iter(runs).buffer_unordered(wanted.at_once.max(1));
    while let Some(run) = runs.next().await {
        ended.push(run);
    }
    Ok(ended)
}
