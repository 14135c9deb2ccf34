//! The commands on one connection of the reverse proxy, and whom we connect the device to.

use plist::{Dictionary, Value};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use super::{FdrError, HANDSHAKE_WAIT, read_list, read_or_end, write_list};

const PROXY: u16 = 0x0105;
const LIST: u16 = 0xBBAA;
const SYNCHRONISE: u16 = 0x0001;

/// The most commands of one connection before it must tunnel or end.
const COMMANDS: u32 = 100;

/// The hosts of factory data, which a device may be connected to.
pub const TUNNEL_HOSTS: &[&str] = &["gg.apple.com", "skl.apple.com"];

/// Whom the device may be connected to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tunnels {
    /// Nobody: every request is refused.
    None,
    /// The hosts of [`TUNNEL_HOSTS`], port 443.
    Apple,
}

/// What a connection came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// The device was told "yes": from now on the stream is a tunnel to this host of Apple's, port 443.
    Tunnel {
        /// Its name, lower case.
        host: String,
    },
    /// The device was told "no".
    Refused {
        /// Where it wanted to go, without control characters.
        host: String,
        /// And to which port.
        port: u16,
    },
    /// The device has closed the connection.
    Ended,
}

/// Serves the commands of one connection (greeting, Ping, synchronise) until it tunnels, is refused, or ends.
///
/// # Errors
/// See [`FdrError`]. The caller drops the connection after any of them, and after [`Request::Refused`].
pub async fn next_request(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    tunnels: Tunnels,
) -> Result<Request, FdrError> {
    for _ in 0..COMMANDS {
        let mut command = [0; 2];
        if !read_or_end(stream, &mut command).await? {
            return Ok(Request::Ended);
        }
        match u16::from_le_bytes(command) {
            PROXY => {
                if let Some(request) = proxy(stream, tunnels).await? {
                    return Ok(request);
                }
            }
            LIST => {
                let list =
                    timeout(HANDSHAKE_WAIT, read_list(stream)).await.map_err(|_| FdrError::Silent)??;
                if list.get("Command").and_then(Value::as_string) != Some("Ping") {
                    return Err(FdrError::Field("Command"));
                }
                answer_ping(stream).await?;
            }
            SYNCHRONISE => {}
            other => return Err(FdrError::Unknown(other.into())),
        }
    }
    Err(FdrError::Field("end of commands"))
}

/// The answer to a Ping.
///
/// # Errors
/// See [`FdrError`].
pub async fn answer_ping(stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), FdrError> {
    let mut pong = Dictionary::new();
    pong.insert("Pong".to_owned(), Value::Boolean(true));
    write_list(stream, pong).await
}

/// One proxy command: a greeting gives `None`, a request to connect its outcome.
async fn proxy(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    tunnels: Tunnels,
) -> Result<Option<Request>, FdrError> {
    let limited = async {
        // Greeting and request begin alike; only what comes in one piece tells them apart.
        let mut payload = vec![0; 3 + 255 + 2];
        let mut have = stream.read(&mut payload).await?;
        if have == 1 {
            stream.write_all(&[5, 0]).await?;
            stream.flush().await?;
            return Ok(None);
        }
        while payload_length(payload.get(..have).unwrap_or_default()).is_none_or(|wanted| have < wanted) {
            let room = payload.get_mut(have..).unwrap_or_default();
            let more = if room.is_empty() { 0 } else { stream.read(room).await? };
            if more == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            have += more;
        }
        payload.truncate(have);
        Ok(Some(payload))
    };
    let payload: std::io::Result<_> = timeout(HANDSHAKE_WAIT, limited).await.map_err(|_| FdrError::Silent)?;
    let Some(payload) = payload.map_err(FdrError::Link)? else { return Ok(None) };
    let (host, port) = target(&payload).ok_or(FdrError::Field("address"))?;
    let request = if tunnels == Tunnels::Apple && tunnels_to(&host, port) {
        Request::Tunnel { host }
    } else {
        Request::Refused { host, port }
    };
    let verdict = if matches!(request, Request::Tunnel { .. }) { 0 } else { 2 };
    let mut answer = vec![5, verdict];
    answer.extend_from_slice(&payload);
    stream.write_all(&answer).await.map_err(FdrError::Link)?;
    stream.flush().await.map_err(FdrError::Link)?;
    Ok(Some(request))
}

/// How long the payload is, once its first three bytes are there.
fn payload_length(payload: &[u8]) -> Option<usize> {
    payload.get(2).map(|host| 3 + usize::from(*host) + 2)
}

/// Reads `00 03`, host length, host, port BE.
fn target(payload: &[u8]) -> Option<(String, u16)> {
    let [0, 3, length, rest @ ..] = payload else { return None };
    let (host, port) = rest.split_at_checked(usize::from(*length))?;
    let port = u16::from_be_bytes(port.try_into().ok()?);
    let host = std::str::from_utf8(host).ok()?.chars().filter(|c| !c.is_control()).collect::<String>();
    (!host.is_empty()).then(|| (host.to_ascii_lowercase(), port))
}

/// Whether a device may be connected there: a whole name of [`TUNNEL_HOSTS`] in any case, port 443.
pub fn tunnels_to(host: &str, port: u16) -> bool {
    port == 443 && TUNNEL_HOSTS.iter().any(|known| known.eq_ignore_ascii_case(host))
}

/// Hosts under apple.com, written as plain names in lower case. Coarse on purpose: whoever asks for the device keeps a
/// list of whole names.
pub fn is_apple(host: &str) -> bool {
    host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        && host.strip_suffix(".apple.com").is_some_and(|name| !name.is_empty())
}
