//! DFU mode, our side: one image for the boot ROM, block by block, with a checksum, then a reset of the bus.
//!
//! | operation | request type / request |
//! |---|---|
//! | DNLOAD | `21` / 1, value = block number, at most 0x800 bytes |
//! | GETSTATUS | `A1` / 3, 6 bytes: status, poll time in ms (u24 LE), state, string |
//! | CLRSTATUS | `21` / 4 |
//! | GETSTATE | `A1` / 5, 1 byte |
//! | ABORT | `21` / 6 |
//!
//! The last block carries a suffix: `FF FF FF FF AC 05 00 01 55 46 44 10` and a CRC-32 (polynomial EDB88320, initial value
//! FFFFFFFF, no final inversion, LE) over the image and these twelve bytes. Where the sixteen bytes do not fit, they are a
//! block of their own with the same number. An empty DNLOAD ends the image.
//!
//! # What a hostile device could do here
//! Claim any state for ever: twenty questions per block, each with a limit, and three attempts to reach the idle state.
//! Ask for long pauses: they are cut to one second.

use std::time::Duration;

use rightful_core::ports::{Control, UsbDevice, UsbError};
use rightful_core::report::Explain;
use tokio::time::sleep;

use crate::recovery::{Identity, RecoveryError};

/// The product id of DFU mode.
pub const PRODUCT: u16 = 0x1227;

/// How long the boot ROM may take for one transfer.
pub const TRANSFER_LIMIT: Duration = Duration::from_secs(5);

/// How often the state is asked for after one block.
pub const STATUS_TRIES: u32 = 20;

/// The longest pause between two of these questions.
pub const STATUS_PAUSE: Duration = Duration::from_secs(1);

/// The largest block.
const BLOCK_BYTES: usize = 0x800;

/// Follows the image, before its checksum.
const SUFFIX: [u8; 12] = [0xFF, 0xFF, 0xFF, 0xFF, 0xAC, 0x05, 0x00, 0x01, 0x55, 0x46, 0x44, 0x10];

/// Block numbers are 16 bits wide.
const IMAGE_LIMIT: usize = BLOCK_BYTES * 0xFFFF;

/// The states that a conversation meets, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DfuState(pub u8);

impl DfuState {
    /// Ready for an image.
    #[doc(alias = "dfuIDLE")]
    pub const IDLE: Self = Self(2);
    /// Ready for the next block.
    #[doc(alias = "dfuDNLOAD-IDLE")]
    pub const BLOCK_TAKEN: Self = Self(5);
    /// All blocks have arrived.
    #[doc(alias = "dfuMANIFEST-SYNC")]
    pub const MANIFEST_SYNC: Self = Self(6);
    /// The image is being looked at.
    #[doc(alias = "dfuMANIFEST")]
    pub const MANIFEST: Self = Self(7);
    /// Waits for the reset of the bus.
    #[doc(alias = "dfuMANIFEST-WAIT-RESET")]
    pub const WAITS_FOR_RESET: Self = Self(8);
    /// Something was refused.
    #[doc(alias = "dfuERROR")]
    pub const ERROR: Self = Self(10);
}

/// Why the boot ROM did not take the image.
#[derive(Debug, thiserror::Error)]
pub enum DfuError {
    /// A transfer failed.
    #[error("{doing} failed")]
    Usb {
        /// What the transfer was for.
        doing: &'static str,
        /// How it failed.
        #[source]
        error: UsbError,
    },
    /// The device does not say who it is.
    #[error("the device in DFU mode does not say who it is")]
    Identity(#[source] RecoveryError),
    /// The boot ROM runs somebody's code.
    #[error("the boot ROM of this device has been tampered with since it was switched on")]
    Tampered,
    /// The device does not become ready for an image.
    #[error("the device in DFU mode is not ready for an image: state {}", .0.0)]
    NotReady(DfuState),
    /// A block was refused.
    #[error("the device refused block {block} of the image: status {status}, state {}", .state.0)]
    BlockRefused {
        /// Counts from 0.
        block: usize,
        /// What the device gives as reason.
        status: u8,
        /// Its state.
        state: DfuState,
    },
    /// A block was never finished.
    #[error("the device was still busy with block {block} of the image after {STATUS_TRIES} questions")]
    StillBusy {
        /// Counts from 0.
        block: usize,
    },
    /// The image cannot be numbered in blocks, or is empty.
    #[error("an image of {0} bytes cannot be sent in DFU mode")]
    BadSize(usize),
}

impl Explain for DfuError {
    fn code(&self) -> &'static str {
        match self {
            Self::Usb { error, .. } => error.code(),
            Self::Identity(_) => "dfu/unknown-device",
            Self::Tampered => "dfu/tampered",
            Self::NotReady(_) => "dfu/not-ready",
            Self::BlockRefused { .. } => "dfu/block-refused",
            Self::StillBusy { .. } => "dfu/still-busy",
            Self::BadSize(_) => "dfu/bad-size",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Usb { error, .. } => error.help(),
            Self::Identity(_) | Self::NotReady(_) | Self::BlockRefused { .. } | Self::StillBusy { .. } => {
                "force a restart of the device and start again in recovery mode, which is the easier way"
            }
            Self::Tampered => {
                "force a restart of the device, which undoes it, then start again in recovery mode"
            }
            Self::BadSize(_) => "download the firmware again, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Usb { error, .. } => error.usually(),
            Self::Tampered => Some("a jailbreaking program was used on it"),
            Self::BadSize(_) => Some("the firmware file is damaged"),
            Self::Identity(_) | Self::NotReady(_) | Self::BlockRefused { .. } | Self::StillBusy { .. } => {
                None
            }
        }
    }
}

/// Opens the conversation: configuration 1, interface 0.
pub async fn prepare(device: &mut impl UsbDevice) -> Result<(), DfuError> {
    device.claim(1, 0, 0).await.map_err(doing("taking hold of the device"))
}

/// Reads who the device is, and refuses one whose boot ROM was tampered with.
pub async fn identify(device: &mut impl UsbDevice) -> Result<Identity, DfuError> {
    let identity = Identity::read(device).await.map_err(DfuError::Identity)?;
    if identity.pwned { Err(DfuError::Tampered) } else { Ok(identity) }
}

/// Sends the image and its checksum; the boot ROM looks at it after [`reset`]. `progress` is told the bytes of the image
/// that were taken, and those in total. A device whose boot ROM was tampered with is refused first.
pub async fn upload(
    device: &mut impl UsbDevice,
    image: &[u8],
    progress: &mut (impl FnMut(u64, u64) + ?Sized),
) -> Result<(), DfuError> {
    if image.is_empty() || image.len() > IMAGE_LIMIT {
        return Err(DfuError::BadSize(image.len()));
    }
    identify(device).await?;
    become_idle(device).await?;
    let tail = suffix(image);
    let blocks = image.len().div_ceil(BLOCK_BYTES);
    let total = image.len() as u64;
    let mut taken = 0;
    for (number, block) in image.chunks(BLOCK_BYTES).enumerate() {
        let last = number + 1 == blocks;
        if last && block.len() + tail.len() <= BLOCK_BYTES {
            download(device, number, &[block, &tail].concat()).await?;
        } else {
            download(device, number, block).await?;
            if last {
                download(device, number, &tail).await?;
            }
        }
        taken += block.len() as u64;
        progress(taken, total);
    }
    let setup = Control { request_type: 0x21, request: 1, value: block_number(blocks), index: 0 };
    device.control_out(setup, &[], TRANSFER_LIMIT).await.map_err(doing("ending the image"))?;
    for _ in 0..2 {
        let (status, _, state) = status(device).await?;
        if state == DfuState::ERROR {
            return Err(DfuError::BlockRefused { block: blocks, status, state });
        }
    }
    Ok(())
}

/// Resets the bus: the boot ROM verifies the image and leaves with it.
pub async fn reset(device: &mut impl UsbDevice) -> Result<(), DfuError> {
    match device.reset().await {
        Ok(()) | Err(UsbError::Gone) => Ok(()),
        Err(error) => Err(DfuError::Usb { doing: "resetting the bus", error }),
    }
}

/// What follows the image: twelve fixed bytes, and the checksum over the image and these.
fn suffix(image: &[u8]) -> [u8; 16] {
    let mut crc = crc32fast::Hasher::new();
    crc.update(image);
    crc.update(&SUFFIX);
    let mut tail = [0; 16];
    tail[..12].copy_from_slice(&SUFFIX);
    // The usual CRC-32 is inverted at its end; this one is not.
    tail[12..].copy_from_slice(&(!crc.finalize()).to_le_bytes());
    tail
}

/// Leaves whatever another program left behind. A refused abort is seen in the next state.
async fn become_idle(device: &mut impl UsbDevice) -> Result<(), DfuError> {
    let mut state = current_state(device).await?;
    for _ in 0..3 {
        let request = match state {
            DfuState::IDLE => return Ok(()),
            DfuState::ERROR => 4,
            _ => 6,
        };
        let setup = Control { request_type: 0x21, request, value: 0, index: 0 };
        match device.control_out(setup, &[], TRANSFER_LIMIT).await {
            Ok(()) | Err(UsbError::Stall) => {}
            Err(error) => return Err(doing("ending an earlier upload")(error)),
        }
        state = current_state(device).await?;
    }
    if state == DfuState::IDLE { Ok(()) } else { Err(DfuError::NotReady(state)) }
}

async fn current_state(device: &mut impl UsbDevice) -> Result<DfuState, DfuError> {
    let setup = Control { request_type: 0xA1, request: 5, value: 0, index: 0 };
    let answer =
        device.control_in(setup, 1, TRANSFER_LIMIT).await.map_err(doing("reading the device's state"))?;
    answer.first().map(|state| DfuState(*state)).ok_or_else(short)
}

async fn download(device: &mut impl UsbDevice, number: usize, block: &[u8]) -> Result<(), DfuError> {
    let setup = Control { request_type: 0x21, request: 1, value: block_number(number), index: 0 };
    device.control_out(setup, block, TRANSFER_LIMIT).await.map_err(doing("sending a block of the image"))?;
    for _ in 0..STATUS_TRIES {
        let (status, pause, state) = status(device).await?;
        match state {
            DfuState::BLOCK_TAKEN => return Ok(()),
            DfuState::ERROR => return Err(DfuError::BlockRefused { block: number, status, state }),
            _ => sleep(pause).await,
        }
    }
    Err(DfuError::StillBusy { block: number })
}

async fn status(device: &mut impl UsbDevice) -> Result<(u8, Duration, DfuState), DfuError> {
    let setup = Control { request_type: 0xA1, request: 3, value: 0, index: 0 };
    let answer =
        device.control_in(setup, 6, TRANSFER_LIMIT).await.map_err(doing("reading the device's status"))?;
    let [status, low, middle, high, state, _] = answer[..] else { return Err(short()) };
    let asked = Duration::from_millis(u64::from(u32::from_le_bytes([low, middle, high, 0])));
    // A device that names no time is asked again after the longest pause, as other hosts do.
    let pause = if asked.is_zero() { STATUS_PAUSE } else { asked.min(STATUS_PAUSE) };
    Ok((status, pause, DfuState(state)))
}

/// The image was measured before: block numbers fit.
fn block_number(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn short() -> DfuError {
    DfuError::Usb {
        doing: "reading the device's status",
        error: UsbError::Other("the answer is too short".to_owned()),
    }
}

fn doing(doing: &'static str) -> impl Fn(UsbError) -> DfuError {
    move |error| DfuError::Usb { doing, error }
}

#[cfg(test)]
mod tests;
