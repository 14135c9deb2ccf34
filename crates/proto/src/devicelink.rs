//! Device link: the messages of a backup or restore of files, in which the device leads once the host has asked.
//!
//! A message is a frame of [`crate::frame`] whose property list is an array: its name, then its parameters. Devices and
//! most hosts write it in binary, some hosts as XML: both are read, binary is written.
//!
//! | step | who | message |
//! |---|---|---|
//! | 1 | device | `DLMessageVersionExchange`, major, minor: 100/300 of old, 300 before iOS 14, now 400/0 |
//! | 2 | host | `DLMessageVersionExchange`, `DLVersionsOk`, major |
//! | 3 | device | `DLMessageDeviceReady` |
//! | 4 | host | `DLMessageProcessMessage`, `{MessageName: "Hello", SupportedProtocolVersions: [2.0, 2.1]}` |
//! | 5 | device | `DLMessageProcessMessage`, `{MessageName: "Response", ErrorCode: 0, ProtocolVersion: 2.1}` |
//! | 6 | host | `DLMessageProcessMessage` with what is wanted |
//! | 7 | device | operations on the host's folder, see [`FromDevice`]; the host answers each with `DLMessageStatusResponse` |
//! | 8 | device | `DLMessageProcessMessage` with the outcome |
//! | 9 | either | `DLMessageDisconnect` |
//!
//! The contents of files go between the messages, as [`stream`] describes.
//!
//! # What a hostile device could do here
//!
//! Name a path outside the backup's folder: every path becomes a [`Place`], which cannot leave it, or the message is
//! refused. Send long, deep or endless lists: [`LIMITS`] are checked before a parser sees them. Give parameters of another
//! type, a missing outcome or a name nobody knows: errors, never a guess; an outcome without its code is not a success.
//! Texts that are kept are cut and freed of control characters.

mod error;
mod handshake;
mod message;
mod place;
mod refused;
mod request;
pub mod stream;

use plist::Value;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::frame::{self, Limits};
pub use error::DeviceLinkError;
pub use handshake::shake;
pub use message::{FromDevice, FromHost, Outcome, Request, Status};
pub use place::Place;
pub use refused::Refused;
pub use request::{Extent, PasswordChange};

/// What one message may be. The longest are lists of files to be moved or removed, some 200 bytes for each.
pub const LIMITS: Limits = Limits { bytes: 64 << 20, depth: 16, items: 1_000_000 };

/// The name of the service.
pub const SERVICE: &str = "com.apple.mobilebackup2";

/// How both sides write "nothing" where a parameter must stand.
pub const NOTHING: &str = "___EmptyParameterString___";

/// The newest major version of the protocol that is spoken here.
pub const NEWEST_MAJOR: u64 = 400;

/// Reads the device's next message. The waiting has no limit of its own: the device works for minutes between two.
///
/// # Errors
/// See [`DeviceLinkError`]. Not to be dropped half-way unless the connection is dropped with it.
pub async fn read_from_device(stream: &mut (impl AsyncRead + Unpin)) -> Result<FromDevice, DeviceLinkError> {
    FromDevice::parse(frame::read_plist(stream, &LIMITS).await?)
}

/// Reads the host's next message, for the device's end.
///
/// # Errors
/// See [`DeviceLinkError`].
pub async fn read_from_host(stream: &mut (impl AsyncRead + Unpin)) -> Result<FromHost, DeviceLinkError> {
    FromHost::parse(frame::read_plist(stream, &LIMITS).await?)
}

/// Writes a message of either side, in binary. Its texts, which may be passwords, are overwritten.
///
/// # Errors
/// [`DeviceLinkError::Frame`].
pub async fn write(
    stream: &mut (impl AsyncWrite + Unpin),
    message: impl Into<Value>,
) -> Result<(), DeviceLinkError> {
    let mut message = message.into();
    let written = frame::write_plist_binary(stream, &message).await;
    message::wipe(&mut message);
    Ok(written?)
}

#[cfg(test)]
mod tests;
