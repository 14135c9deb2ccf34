//! Update: the system is installed anew and everything on the device is kept. It never turns into an erase.

use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;

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
    match restore::ready(world, session, &wanted, Behavior::Update).await {
        Ok(agreed) => restore::carry_out(world, session, agreed, &Turn::default()).await,
        Err(failure) => Err(restore::not_begun(session, &failure)),
    }
}
