//! Where the muxer is: a socket in the file system or a TCP address, as other programs write it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use rightful_core::report::Explain;

use crate::stream::Stream;

/// The variable that libusbmuxd, pymobiledevice3 and go-ios obey too.
const VARIABLE: &str = "USBMUXD_SOCKET_ADDRESS";

/// Where the muxer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MuxerAddress {
    /// A socket in the file system.
    Unix(PathBuf),
    /// A host name or address, and a port.
    Tcp(String, u16),
}

/// A text that names no muxer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is no address of a muxer")]
pub struct BadAddress {
    /// What was given, cut to 128 characters.
    pub text: String,
}

impl Explain for BadAddress {
    fn code(&self) -> &'static str {
        "muxer/bad-address"
    }

    fn help(&self) -> &'static str {
        "write unix:/path/to/socket or host:port, or leave USBMUXD_SOCKET_ADDRESS unset"
    }
}

impl MuxerAddress {
    /// What `USBMUXD_SOCKET_ADDRESS` says; without it the system's own muxer.
    ///
    /// # Errors
    /// When the variable is set to what is no address.
    pub fn default_address() -> Result<Self, BadAddress> {
        Self::from_setting(std::env::var_os(VARIABLE).map(|text| text.to_string_lossy().into_owned()))
    }

    /// The system's own muxer.
    pub fn of_this_system() -> Self {
        if cfg!(windows) {
            Self::Tcp("127.0.0.1".to_owned(), 27015)
        } else {
            Self::Unix(PathBuf::from("/var/run/usbmuxd"))
        }
    }

    fn from_setting(setting: Option<String>) -> Result<Self, BadAddress> {
        setting
            .filter(|text| !text.is_empty())
            .map_or_else(|| Ok(Self::of_this_system()), |text| text.parse())
    }

    pub(crate) async fn open(&self) -> io::Result<Stream> {
        match self {
            Self::Unix(path) => open_unix(path).await,
            Self::Tcp(host, port) => {
                let socket = tokio::net::TcpStream::connect((host.as_str(), *port)).await?;
                // Requests are small and each waits for its answer.
                socket.set_nodelay(true)?;
                Ok(Box::new(socket))
            }
        }
    }
}

#[cfg(unix)]
async fn open_unix(path: &Path) -> io::Result<Stream> {
    Ok(Box::new(tokio::net::UnixStream::connect(path).await?))
}

#[cfg(not(unix))]
async fn open_unix(_path: &Path) -> io::Result<Stream> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "this system has no sockets in the file system"))
}

impl FromStr for MuxerAddress {
    type Err = BadAddress;

    /// Reads `unix:/path`, `UNIX:/path`, `/path`, `tcp:host:port`, `host:port` and `[v6]:port`.
    fn from_str(text: &str) -> Result<Self, BadAddress> {
        let bad = || BadAddress { text: text.chars().take(128).collect() };
        if text.contains('\0') || text.len() > 1024 {
            return Err(bad());
        }
        let rest = |prefix: &str| match text.get(..prefix.len()) {
            Some(start) if start.eq_ignore_ascii_case(prefix) => text.get(prefix.len()..),
            _ => None,
        };
        if let Some(path) = rest("unix:").or_else(|| text.starts_with('/').then_some(text)) {
            return if path.starts_with('/') { Ok(Self::Unix(PathBuf::from(path))) } else { Err(bad()) };
        }
        let (host, port) = rest("tcp:").unwrap_or(text).rsplit_once(':').ok_or_else(bad)?;
        let host = match host.strip_prefix('[').map(|host| host.strip_suffix(']')) {
            Some(Some(v6)) if v6.parse::<std::net::Ipv6Addr>().is_ok() => v6,
            None if !host.is_empty()
                && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b)) =>
            {
                host
            }
            _ => return Err(bad()),
        };
        match port.parse() {
            Ok(port) if port != 0 && !port_has_sign(text) => Ok(Self::Tcp(host.to_owned(), port)),
            _ => Err(bad()),
        }
    }
}

/// Rust's number parser accepts a plus sign; nobody else's does.
fn port_has_sign(text: &str) -> bool {
    text.contains('+')
}

impl fmt::Display for MuxerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
            Self::Tcp(host, port) if host.contains(':') => write!(f, "[{host}]:{port}"),
            Self::Tcp(host, port) => write!(f, "{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_other_programs_write_them() {
        let unix = MuxerAddress::Unix(PathBuf::from("/run/mux"));
        let tcp = |host: &str| MuxerAddress::Tcp(host.to_owned(), 27015);
        for (text, address) in [
            ("unix:/run/mux", unix.clone()),
            ("UNIX:/run/mux", unix.clone()),
            ("/run/mux", unix),
            ("tcp:127.0.0.1:27015", tcp("127.0.0.1")),
            ("localhost:27015", tcp("localhost")),
            ("[::1]:27015", tcp("::1")),
        ] {
            let parsed: MuxerAddress = text.parse().expect(text);
            assert_eq!(parsed, address, "{text}");
            assert_eq!(parsed.to_string().parse(), Ok(address), "what is shown can be read");
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in [
            "",
            ":",
            "unix:",
            "unix:relative",
            "host",
            "host:",
            "host:0",
            "host:65536",
            "host:+1",
            ":1",
            "a b:1",
            "[::1:1",
            "[x]:1",
            "http://h:1",
            "::1:27015",
        ] {
            let refused = bad.parse::<MuxerAddress>().expect_err(bad);
            assert_eq!(refused.to_string(), format!("{bad:?} is no address of a muxer"));
            assert_eq!(refused.code(), "muxer/bad-address");
        }
    }

    #[test]
    fn the_variable_comes_first_and_an_empty_one_is_none() {
        let own = MuxerAddress::of_this_system();
        assert_eq!(MuxerAddress::from_setting(None), Ok(own.clone()));
        assert_eq!(MuxerAddress::from_setting(Some(String::new())), Ok(own));
        assert_eq!(MuxerAddress::from_setting(Some("h:1".into())), Ok(MuxerAddress::Tcp("h".into(), 1)));
        assert!(MuxerAddress::from_setting(Some("nonsense".into())).is_err());
    }
}
