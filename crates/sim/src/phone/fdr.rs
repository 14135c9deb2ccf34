//! The reverse proxy's end in the virtual iPhone: takes every dialect of the handshake, and looks whether the host is there.

use std::time::Duration;

use plist::Value;
use rightful_proto::fdr::{FdrError, PORT, read_list, write_list};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use super::restored::list;
use super::spec::RestoreProfile;
use super::{Direction, Door, Phone};

/// Where further connections are taken.
pub const CONNECTION_PORT: u16 = 49500;

/// The longest wait for the host's part.
const WAIT: Duration = Duration::from_secs(30);

/// Whether the reverse proxy listens on this port in restore mode.
pub fn listens_on(port: u16) -> bool {
    port == PORT || port == CONNECTION_PORT
}

/// Serves one connection to either port.
pub async fn serve<S>(phone: Phone, connection: u64, port: u16, mut stream: S)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let line = Line { phone: &phone, connection };
    // A restore goes on without the proxy: whatever went wrong is in the log.
    let end = if port == PORT { line.control(&mut stream).await } else { line.further(&mut stream).await };
    if let Err(error) = end {
        line.log(Direction::Event, format!("ended: {error}"));
    }
}

struct Line<'a> {
    phone: &'a Phone,
    connection: u64,
}

impl Line<'_> {
    fn log(&self, direction: Direction, words: impl Into<String>) {
        self.phone.log_on(self.connection, Door::Fdr, direction, words);
    }

    /// The control connection: the handshake, then commands as long as the restore runs.
    async fn control(&self, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), FdrError> {
        match &self.greeting(stream).await? {
            b"BeginCtrl\0" => {
                let list_in = limited(read_list(stream)).await?;
                let command = match list_in.get("Command") {
                    Some(Value::Data(bytes)) => format!("data \"{}\"", text(bytes)),
                    Some(Value::String(command)) => text(command.as_bytes()),
                    _ => return Err(FdrError::Field("Command")),
                };
                let version = list_in.get("CtrlProtoVersion").and_then(Value::as_unsigned_integer);
                let version = version.map_or_else(|| "none".to_owned(), |version| version.to_string());
                self.log(
                    Direction::ToPhone,
                    format!("plist {{Command: {command}, CtrlProtoVersion: {version}}}"),
                );
                self.log(
                    Direction::FromPhone,
                    format!("plist {{Command: BeginCtrl, ConnPort: {CONNECTION_PORT}, CtrlProtoVersion: 2}}"),
                );
                let reply = list([
                    ("Command", "BeginCtrl".into()),
                    ("ConnPort", CONNECTION_PORT.into()),
                    ("CtrlProtoVersion", 2.into()),
                ]);
                write_list(stream, reply).await?;
            }
            b"HelloCtrl\0" => {
                self.log(Direction::FromPhone, format!("bytes \"HelloCtrl\\0\", port {CONNECTION_PORT}"));
                let mut reply = b"HelloCtrl\0".to_vec();
                reply.extend_from_slice(&CONNECTION_PORT.to_le_bytes());
                stream.write_all(&reply).await.map_err(FdrError::Link)?;
                stream.flush().await.map_err(FdrError::Link)?;
            }
            _ => return Err(FdrError::Field("greeting")),
        }
        if self.phone.read(|state| state.restore_profile == RestoreProfile::Modern) {
            self.log(Direction::FromPhone, "open a connection");
            stream.write_all(&1_u32.to_le_bytes()).await.map_err(FdrError::Link)?;
            stream.flush().await.map_err(FdrError::Link)?;
        }
        // The host keeps it open; it says nothing more here.
        let mut rest = [0; 64];
        while stream.read(&mut rest).await.map_err(FdrError::Link)? > 0 {}
        self.log(Direction::Event, "closed");
        Ok(())
    }

    /// A further connection: the greeting, and a look whether the host is there.
    async fn further(&self, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), FdrError> {
        if &self.greeting(stream).await? != b"HelloConn\0" {
            return Err(FdrError::Field("greeting"));
        }
        let identifier = self.phone.udid().as_str().to_owned();
        write_list(stream, list([("Command", "HelloConn".into()), ("Identifier", identifier.into())]))
            .await?;
        self.log(Direction::FromPhone, "plist {Command: Ping}");
        stream.write_all(&0xBBAA_u16.to_le_bytes()).await.map_err(FdrError::Link)?;
        write_list(stream, list([("Command", "Ping".into())])).await?;
        let reply = limited(read_list(stream)).await?;
        match reply.get("Pong").and_then(Value::as_boolean) {
            Some(true) => self.log(Direction::ToPhone, "plist {Pong: true}"),
            _ => return Err(FdrError::Field("Pong")),
        }
        Ok(())
    }

    async fn greeting(&self, stream: &mut (impl AsyncRead + Unpin)) -> Result<[u8; 10], FdrError> {
        let mut greeting = [0; 10];
        timeout(WAIT, stream.read_exact(&mut greeting))
            .await
            .map_err(|_| FdrError::Silent)?
            .map_err(FdrError::Link)?;
        self.log(Direction::ToPhone, format!("bytes \"{}\"", text(&greeting)));
        Ok(greeting)
    }
}

async fn limited<T>(reading: impl Future<Output = Result<T, FdrError>>) -> Result<T, FdrError> {
    timeout(WAIT, reading).await.map_err(|_| FdrError::Silent)?
}

/// Bytes as text for the log, with the NUL as it is written in a program.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .chars()
        .take(64)
        .flat_map(|c| if c == '\0' { vec!['\\', '0'] } else { vec![c] })
        .filter(|c| !c.is_control())
        .collect()
}

#[cfg(test)]
mod tests;
