//! The doors to the outside, in one plain struct. A rehearsal has the same doors with a virtual iPhone behind them.

use std::path::PathBuf;

use rightful_apple::Endpoints;
use rightful_core::ports::Usb;
use rightful_host::muxer::MuxerAddress;

/// Everything outside that a deed may touch.
pub struct World<U: Usb> {
    /// Where the muxer listens.
    pub muxer: MuxerAddress,
    /// The USB bus with recovery and DFU devices on it.
    pub usb: U,
    /// Where Apple is.
    pub apple: Endpoints,
    /// Where firmware and journals are kept.
    pub workdir: Workdir,
}

/// A folder for large files, with an optional limit on what may be put there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workdir {
    /// The folder; made when it is first needed.
    pub path: PathBuf,
    /// At most this many bytes may be used for firmware; `None` means as much as the disk holds.
    pub quota: Option<u64>,
}

impl Workdir {
    /// Where firmware files lie.
    pub fn firmware(&self) -> PathBuf {
        self.path.join("firmware")
    }
}
