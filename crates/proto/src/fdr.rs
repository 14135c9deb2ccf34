//! The reverse proxy of restore mode, on port 1082: the device asks us to open connections for it.
//!
//! Control connection, version 2 of the handshake:
//!
//! | who | bytes |
//! |---|---|
//! | host | `BeginCtrl\0` (10 bytes), then `u32` LE length and a binary list `{Command, CtrlProtoVersion}` |
//! | device | `u32` LE length and a binary list with `ConnPort` |
//! | device | commands, `u32` LE each: 1 = open a connection to `ConnPort`, 2 = shut down |
//!
//! Each connection to `ConnPort`: host sends `HelloConn\0`, device answers `u32` LE length and a binary list
//! `{Command: "HelloConn", Identifier}`, then sends commands, `u16` LE each:
//!
//! | command | means | we answer |
//! |---|---|---|
//! | 0x0105, then 0x00 | greeting of a SOCKS 5 client without authentication | `05 00` |
//! | 0x0105, then `00 03`, host length, host, port BE | connect | `05 00` and the bytes after the command, then a tunnel; refused: `05 02` and the same |
//! | 0xBBAA, then `u32` LE length and a list | `{Command: "Ping"}` | `u32` LE length and `{Pong: true}` |
//! | 0x0001 | synchronise | nothing |
//!
//! A restore without this connection is possible: failures here are notes, not ends.
//!
//! # What a hostile device could do here
//!
//! Ask us to connect anywhere, also into the owner's network: at most two hosts of Apple's on port 443 are ever named
//! to the caller as allowed, everything else is refused. Send long hosts, long lists, unknown commands: bounded, then the connection ends.

mod proxy;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use crate::frame::{self, FrameError, Limits};
pub use proxy::{Request, TUNNEL_HOSTS, Tunnels, answer_ping, is_apple, next_request, tunnels_to};

/// Where the control connection is taken.
pub const PORT: u16 = 1082;

/// The longest wait for the device's part of a handshake, or for the rest of a command that has begun.
pub const HANDSHAKE_WAIT: Duration = Duration::from_secs(20);

/// What one list may be; real ones stay below 100 bytes.
const LIMITS: Limits = Limits { bytes: 16 << 10, depth: 8, items: 200 };

const BEGIN: &[u8; 10] = b"BeginCtrl\0";
const HELLO: &[u8; 10] = b"HelloConn\0";

/// Why the reverse proxy is not there, or no longer.
#[derive(Debug, thiserror::Error)]
pub enum FdrError {
    /// The connection broke or ended in the middle.
    #[error("the proxy connection broke")]
    Link(#[source] std::io::Error),
    /// The device did not answer in time.
    #[error("the phone's proxy did not answer within {} s", HANDSHAKE_WAIT.as_secs())]
    Silent,
    /// A list could not be read.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The handshake went otherwise than it should.
    #[error("the phone's proxy answered without a usable {0}")]
    Field(&'static str),
    /// A command that this program does not know.
    #[error("the phone's proxy sent command {0:#06x}, which this version does not know")]
    Unknown(u32),
}

impl Explain for FdrError {
    fn code(&self) -> &'static str {
        match self {
            Self::Link(_) => "proxy/link-lost",
            Self::Silent => "proxy/silent",
            Self::Frame(_) => "proxy/unreadable",
            Self::Field(_) => "proxy/unusable-answer",
            Self::Unknown(_) => "proxy/unknown-command",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Link(_) | Self::Silent | Self::Frame(_) | Self::Field(_) | Self::Unknown(_) => {
                "nothing to do: the restore goes on without it; if the phone gives up with status 53, start again"
            }
        }
    }
}

/// What the device wants on the control connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// One more connection to the port of the handshake.
    Open,
    /// The end.
    ShutDown,
}

/// Begins the control connection; gives the port for further connections.
///
/// # Errors
/// See [`FdrError`]; none of them ends a restore.
pub async fn begin_control(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<u16, FdrError> {
    let exchange = async {
        let mut list = Dictionary::new();
        list.insert("Command".to_owned(), Value::from("BeginCtrl"));
        list.insert("CtrlProtoVersion".to_owned(), Value::from(2));
        stream.write_all(BEGIN).await.map_err(FdrError::Link)?;
        write_list(stream, list).await?;
        read_list(stream).await
    };
    let reply = timeout(HANDSHAKE_WAIT, exchange).await.map_err(|_| FdrError::Silent)??;
    reply
        .get("ConnPort")
        .and_then(Value::as_unsigned_integer)
        .and_then(|port| u16::try_from(port).ok())
        .filter(|port| *port != 0)
        .ok_or(FdrError::Field("ConnPort"))
}

/// The next command; `None` when the device has closed the connection. Waits as long as the restore takes: the caller
/// ends it with the restore. Not to be dropped half-way unless the connection is dropped with it.
///
/// # Errors
/// See [`FdrError`].
pub async fn next_control(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<Option<Control>, FdrError> {
    let mut command = [0; 4];
    if !read_or_end(stream, &mut command).await? {
        return Ok(None);
    }
    match u32::from_le_bytes(command) {
        1 => Ok(Some(Control::Open)),
        2 => Ok(Some(Control::ShutDown)),
        other => Err(FdrError::Unknown(other)),
    }
}

/// Greets on a further connection, so that the device sends its commands.
///
/// # Errors
/// See [`FdrError`].
pub async fn begin_connection(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), FdrError> {
    let exchange = async {
        stream.write_all(HELLO).await.map_err(FdrError::Link)?;
        stream.flush().await.map_err(FdrError::Link)?;
        read_list(stream).await
    };
    let reply = timeout(HANDSHAKE_WAIT, exchange).await.map_err(|_| FdrError::Silent)??;
    match reply.get("Command").and_then(Value::as_string) {
        Some("HelloConn") => Ok(()),
        _ => Err(FdrError::Field("Command")),
    }
}

/// Reads a list with its `u32` LE length. Also the device's end of the conversation uses it.
///
/// # Errors
/// See [`FdrError`].
pub async fn read_list(stream: &mut (impl AsyncRead + Unpin)) -> Result<Dictionary, FdrError> {
    let length = stream.read_u32_le().await.map_err(FdrError::Link)? as usize;
    if length > LIMITS.bytes {
        return Err(FrameError::TooLong { announced: length as u64, limit: LIMITS.bytes as u64 }.into());
    }
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).await.map_err(FdrError::Link)?;
    Ok(frame::dictionary(frame::plist_bounded(&bytes, &LIMITS)?)?)
}

/// Writes a binary list with its `u32` LE length.
///
/// # Errors
/// See [`FdrError`].
pub async fn write_list(stream: &mut (impl AsyncWrite + Unpin), list: Dictionary) -> Result<(), FdrError> {
    let body = frame::binary(&Value::Dictionary(list))?;
    let mut bytes = (body.len() as u32).to_le_bytes().to_vec();
    bytes.extend_from_slice(&body);
    stream.write_all(&bytes).await.map_err(FdrError::Link)?;
    stream.flush().await.map_err(FdrError::Link)
}

/// Fills the buffer; false when the stream ended before its first byte. Once it has begun the rest must come soon.
async fn read_or_end(stream: &mut (impl AsyncRead + Unpin), buffer: &mut [u8]) -> Result<bool, FdrError> {
    let Some((first, rest)) = buffer.split_first_mut() else { return Ok(true) };
    if stream.read(std::slice::from_mut(first)).await.map_err(FdrError::Link)? == 0 {
        return Ok(false);
    }
    timeout(HANDSHAKE_WAIT, stream.read_exact(rest))
        .await
        .map_err(|_| FdrError::Silent)?
        .map_err(FdrError::Link)?;
    Ok(true)
}

#[cfg(test)]
mod tests;
