//! The clock of this machine, for the one message that carries the time to a device.

use std::time::SystemTime;

/// What time it is.
pub fn now() -> SystemTime {
    SystemTime::now()
}
