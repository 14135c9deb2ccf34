//! The clock of this machine, for the one message that carries the time to a device.

use std::time::SystemTime;

/// What time it is.
#[expect(clippy::disallowed_methods, reason = "this is the one door to the clock")]
pub fn now() -> SystemTime {
    SystemTime::now()
}
