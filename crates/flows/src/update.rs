//! Update: the system is installed anew and everything on the device is kept. It never turns into an erase.

use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;

use crate::restore;
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
    restore::run(world, session, &wanted, Behavior::Update).await
}
