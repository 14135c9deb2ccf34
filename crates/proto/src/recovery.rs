//! Recovery mode, our side: commands, environment and uploads to iBoot over control and bulk transfers.
//!
//! | operation | transfer |
//! |---|---|
//! | command | control OUT `40`, request 0, ASCII and NUL, at most 256 bytes |
//! | command after which the device leaves (`go`, `bootx`) | the same with request 1; a failed transfer is no error |
//! | getenv | command `getenv NAME`, then control IN `C0`, request 0, 255 bytes: the value and NUL |
//! | upload | control OUT `41`, request 0, no data; bulk OUT to 0x04 in blocks of 0x8000; a zero-length packet when the size is a multiple of 512 |
//! | finish | control OUT `21`, request 1, no data: after `go` and before `bootx` |
//!
//! iBoot accepts whatever is uploaded and verifies it when a command uses it. A refusal is a line on its console and
//! nothing on USB: after `go` and `bootx` only the departure of the device tells that it agreed.
//!
//! # What a hostile device could do here
//! It chooses the strings (identity, nonces, environment): all are bounded by the USB transfer, read as text and parsed
//! with limits. It can stall, vanish or be silent at any point: every transfer has a limit of its own.

pub mod identity;

use std::time::Duration;

use rightful_core::ports::{Control, UsbDevice, UsbError};
use rightful_core::report::Explain;

pub use identity::{Identity, IdentityError};

/// Product ids of recovery mode. Everything modern is 0x1281.
pub const PRODUCTS: std::ops::RangeInclusive<u16> = 0x1280..=0x1283;

/// How long iBoot may take to accept a command.
pub const COMMAND_LIMIT: Duration = Duration::from_secs(5);

/// How long iBoot may take to tell a variable or a string.
pub const ANSWER_LIMIT: Duration = Duration::from_secs(5);

/// How long one block of an upload may take.
pub const BLOCK_LIMIT: Duration = Duration::from_secs(10);

/// The longest command, with its NUL.
const COMMAND_BYTES: usize = 256;

/// Blocks of an upload.
const BLOCK_BYTES: usize = 0x8000;

/// An upload whose size is a multiple of this ends with a zero-length packet.
const PACKET_BYTES: usize = 512;

/// The bulk endpoint for uploads.
const UPLOAD_ENDPOINT: u8 = 0x04;

/// Why a conversation with iBoot failed.
#[derive(Debug, thiserror::Error)]
pub enum RecoveryError {
    /// A transfer failed.
    #[error("{doing} failed")]
    Usb {
        /// What the transfer was for: "sending a command".
        doing: &'static str,
        /// How it failed.
        #[source]
        error: UsbError,
    },
    /// The device does not say who it is, or not in a way that can be believed.
    #[error("the device in recovery mode does not say who it is")]
    Identity(#[from] IdentityError),
    /// A command that iBoot has no room for, or with characters that would be another command.
    #[error("a command of {length} bytes cannot be sent to a device in recovery mode")]
    BadCommand {
        /// Bytes with the NUL.
        length: usize,
    },
    /// A variable has a value that is no text.
    #[error("the device tells no text as its {name}")]
    BadValue {
        /// Which variable.
        name: String,
    },
    /// There is nothing to upload.
    #[error("an image for the device is empty")]
    EmptyImage,
}

impl Explain for RecoveryError {
    fn code(&self) -> &'static str {
        match self {
            Self::Usb { error, .. } => error.code(),
            Self::Identity(_) => "recovery/unknown-device",
            Self::BadCommand { .. } => "recovery/bad-command",
            Self::BadValue { .. } => "recovery/bad-value",
            Self::EmptyImage => "recovery/empty-image",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Usb { error, .. } => error.help(),
            Self::Identity(_) | Self::BadValue { .. } => {
                "force a restart of the device, put it into recovery mode again and start again"
            }
            Self::BadCommand { .. } => "update Rightful; if it is current, send us the report it has written",
            Self::EmptyImage => "download the firmware again, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Usb { error, .. } => error.usually(),
            Self::Identity(_) | Self::BadCommand { .. } | Self::BadValue { .. } => None,
            Self::EmptyImage => Some("the firmware file is damaged"),
        }
    }
}

/// Opens the conversation: configuration 1, interface 0, alternate setting 0.
pub async fn prepare(device: &mut impl UsbDevice) -> Result<(), RecoveryError> {
    device.claim(1, 0, 0).await.map_err(doing("taking hold of the device"))
}

/// Sends a command that iBoot carries out while it stays.
pub async fn command(device: &mut impl UsbDevice, text: &str) -> Result<(), RecoveryError> {
    send(device, text, 0).await
}

/// Sends a command after which iBoot leaves (`go`, `bootx`): by request 1, and a transfer that breaks off is no error.
/// That the device has left is for the caller to see on the bus.
pub async fn command_then_gone(device: &mut impl UsbDevice, text: &str) -> Result<(), RecoveryError> {
    may_have_left(send(device, text, 1).await)
}

/// Reads a variable of iBoot's environment; `None` where it is not set.
pub async fn getenv(device: &mut impl UsbDevice, name: &str) -> Result<Option<String>, RecoveryError> {
    word(name)?;
    command(device, &format!("getenv {name}")).await?;
    let setup = Control { request_type: 0xC0, request: 0, value: 0, index: 0 };
    let answer = device
        .control_in(setup, 255, ANSWER_LIMIT)
        .await
        .map_err(doing("reading a variable of the device"))?;
    let value = answer.split(|byte| *byte == 0).next().unwrap_or_default();
    if !value.iter().all(|byte| *byte == b' ' || byte.is_ascii_graphic()) {
        return Err(RecoveryError::BadValue { name: name.to_owned() });
    }
    Ok((!value.is_empty()).then(|| String::from_utf8_lossy(value).into_owned()))
}

/// Sets a variable in iBoot's memory; [`saveenv`] makes it last.
pub async fn setenv(device: &mut impl UsbDevice, name: &str, value: &str) -> Result<(), RecoveryError> {
    word(name)?;
    command(device, &format!("setenv {name} {value}")).await
}

/// Writes the environment to storage.
pub async fn saveenv(device: &mut impl UsbDevice) -> Result<(), RecoveryError> {
    command(device, "saveenv").await
}

/// Uploads an image to iBoot's load address. `progress` is told the bytes sent and the bytes in total.
pub async fn upload(
    device: &mut impl UsbDevice,
    image: &[u8],
    progress: &mut (impl FnMut(u64, u64) + ?Sized),
) -> Result<(), RecoveryError> {
    if image.is_empty() {
        return Err(RecoveryError::EmptyImage);
    }
    let start = Control { request_type: 0x41, request: 0, value: 0, index: 0 };
    device.control_out(start, &[], COMMAND_LIMIT).await.map_err(doing("starting an upload"))?;
    let total = image.len() as u64;
    let mut sent = 0;
    for block in image.chunks(BLOCK_BYTES) {
        device
            .bulk_out(UPLOAD_ENDPOINT, block.to_vec(), BLOCK_LIMIT)
            .await
            .map_err(doing("uploading an image"))?;
        sent += block.len() as u64;
        progress(sent, total);
    }
    if image.len().is_multiple_of(PACKET_BYTES) {
        device.bulk_out(UPLOAD_ENDPOINT, Vec::new(), BLOCK_LIMIT).await.map_err(doing("ending an upload"))?;
    }
    Ok(())
}

/// The request without data that follows `go` and precedes `bootx`. The device may have left already.
pub async fn finish(device: &mut impl UsbDevice) -> Result<(), RecoveryError> {
    let setup = Control { request_type: 0x21, request: 1, value: 0, index: 0 };
    may_have_left(device.control_out(setup, &[], COMMAND_LIMIT).await.map_err(doing("ending an upload")))
}

/// Leaves recovery mode for good: `auto-boot` true, saved, and a restart.
pub async fn leave(device: &mut impl UsbDevice) -> Result<(), RecoveryError> {
    setenv(device, "auto-boot", "true").await?;
    saveenv(device).await?;
    may_have_left(command(device, "reboot").await)
}

async fn send(device: &mut impl UsbDevice, text: &str, request: u8) -> Result<(), RecoveryError> {
    let length = text.len() + 1;
    if text.is_empty() || length > COMMAND_BYTES || !text.bytes().all(|b| b == b' ' || b.is_ascii_graphic()) {
        return Err(RecoveryError::BadCommand { length });
    }
    let mut bytes = Vec::with_capacity(length);
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(0);
    let setup = Control { request_type: 0x40, request, value: 0, index: 0 };
    device.control_out(setup, &bytes, COMMAND_LIMIT).await.map_err(doing("sending a command"))
}

/// The name of a variable is one word, or it would change the command.
fn word(name: &str) -> Result<(), RecoveryError> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(RecoveryError::BadCommand { length: name.len() });
    }
    Ok(())
}

/// A device that obeys at once may be gone before the transfer's status stage.
fn may_have_left(sent: Result<(), RecoveryError>) -> Result<(), RecoveryError> {
    match sent {
        Err(RecoveryError::Usb {
            error: UsbError::Gone | UsbError::Stall | UsbError::TimedOut(_) | UsbError::Other(_),
            ..
        }) => Ok(()),
        other => other,
    }
}

fn doing(doing: &'static str) -> impl Fn(UsbError) -> RecoveryError {
    move |error| RecoveryError::Usb { doing, error }
}

#[cfg(test)]
mod tests;
