//! The owner's browser, opened at an address of this computer.

use std::io;

/// Opens it in the browser that the owner uses.
///
/// # Errors
/// There is none, or the system does not say which.
pub fn open(address: &str) -> io::Result<()> {
    webbrowser::open(address)
}
