//! Tunnels for a device's factory data: a TCP connection to one of Apple's hosts, with the device's own TLS inside.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::{Host, Url};

use super::{Relay, RelayError, Way, tunnels_to};
use crate::http;

/// How long making the connection may take.
pub(super) const CONNECT: Duration = Duration::from_secs(15);

/// The longest answer of a proxy, in bytes.
const ANSWER_LIMIT: usize = 8 << 10;

impl Relay {
    /// Connects to a host of [`super::TUNNEL_HOSTS`] at port 443, within 15 s. What goes through is between the device
    /// and that host. A proxy of the environment is not used.
    ///
    /// # Errors
    /// [`RelayError::HostNotAllowed`] before anything is opened; no connection, or none in time.
    pub async fn dial(&self, host: &str, port: u16) -> Result<TcpStream, RelayError> {
        if !tunnels_to(host, port) {
            return Err(RelayError::HostNotAllowed { host: http::cut(&format!("{host}:{port}")) });
        }
        let host = host.to_ascii_lowercase();
        let connecting = async {
            match &self.way {
                Way::Direct => TcpStream::connect((host.as_str(), port)).await,
                Way::StandIn(proxy) => through(proxy, &host, port).await,
            }
        };
        match tokio::time::timeout(CONNECT, connecting).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(source)) => Err(RelayError::NoConnection { host, source }),
            Err(_) => Err(RelayError::Silent { host }),
        }
    }
}

/// Has the proxy connect us. Nothing beyond its answer is read: what follows belongs to the tunnel.
async fn through(proxy: &Url, host: &str, port: u16) -> io::Result<TcpStream> {
    let at = proxy.port_or_known_default().ok_or(io::ErrorKind::InvalidInput)?;
    let mut stream = match proxy.host() {
        Some(Host::Ipv4(address)) => TcpStream::connect((address, at)).await?,
        Some(Host::Ipv6(address)) => TcpStream::connect((address, at)).await?,
        Some(Host::Domain(_)) | None => return Err(io::ErrorKind::InvalidInput.into()),
    };
    let request = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() == ANSWER_LIMIT {
            return Err(io::Error::other("the proxy's answer has no end"));
        }
        answer.push(stream.read_u8().await?);
    }
    let line = answer.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let granted = line.starts_with(b"HTTP/1.") && line.get(9..12) == Some(b"200".as_slice());
    if granted { Ok(stream) } else { Err(io::Error::other(http::cut(&String::from_utf8_lossy(line)))) }
}
