//! The reverse proxy's end in the virtual iPhone: takes every dialect of the handshake, looks whether the
//! host is there, and fetches factory data through it.

use std::collections::VecDeque;
use std::time::Duration;

use plist::Value;
use rightful_proto::fdr::{FdrError, PORT, read_list, write_list};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::restored::{Profile, list};
use super::{Direction, Door, Phone};

/// Where further connections are taken.
pub const CONNECTION_PORT: u16 = 49500;

/// The command that asks for a connection.
const PROXY: u16 = 0x0105;

/// The most connections that a restore waits for at a time.
const WISHES: usize = 4;

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

/// The control connection while it is there, and what the restore wants of it.
#[derive(Debug, Clone, Default)]
pub struct Proxy {
    /// Rings for one more connection.
    bell: Option<mpsc::Sender<()>>,
    wishes: VecDeque<Wish>,
}

/// A host that a restore wants to reach, and where it waits for the outcome.
#[derive(Debug, Clone)]
struct Wish {
    host: String,
    tell: mpsc::Sender<Result<(), String>>,
}

/// Fetches factory data from a host of Apple's, through the tunnel. The error says why there are none.
pub(super) async fn fetch(phone: &Phone, host: &str) -> Result<(), String> {
    let (tell, mut outcome) = mpsc::channel(1);
    let bell = phone.change(|state| {
        let proxy = &mut state.restored.proxy;
        let bell = proxy.bell.clone().filter(|_| proxy.wishes.len() < WISHES)?;
        proxy.wishes.push_back(Wish { host: host.to_owned(), tell });
        Some(bell)
    });
    let bell = bell.ok_or("the host has not come to the proxy")?;
    let rung = bell.try_send(()).is_ok();
    let heard = if rung { timeout(WAIT, outcome.recv()).await.ok().flatten() } else { None };
    phone.change(|state| state.restored.proxy.wishes.clear());
    heard.unwrap_or_else(|| Err("the host has opened no connection".to_owned()))
}

/// What the server of factory data answers. What the real one says is not public: this one proves that both ends of the
/// tunnel are those that they should be.
pub(crate) fn factory_answer(nonce: &[u8]) -> [u8; FACTORY] {
    Sha256::digest([FACTORY_ASKS, nonce].concat()).into()
}

/// How the phone's question for factory data begins; a nonce of [`FACTORY`] bytes follows.
pub(crate) const FACTORY_ASKS: &[u8] = b"factory data for ";
/// The length of question's nonce and answer.
pub(crate) const FACTORY: usize = 32;

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
        let (ring, mut bell) = mpsc::channel(WISHES);
        let looks = self.phone.change(|state| {
            state.restored.proxy.bell = Some(ring.clone());
            Profile::of(state.restore_profile).looks_for_proxy
        });
        if looks {
            self.open(stream).await?;
        }
        // The host keeps it open; it says nothing more here.
        let mut rest = [0; 64];
        loop {
            // Bytes that a dropped read has taken are none that anybody wants.
            tokio::select! {
                read = stream.read(&mut rest) => {
                    if read.map_err(FdrError::Link)? == 0 {
                        break;
                    }
                }
                Some(()) = bell.recv() => self.open(stream).await?,
            }
        }
        self.phone.change(|state| {
            let bell = &mut state.restored.proxy.bell;
            if bell.as_ref().is_some_and(|bell| bell.same_channel(&ring)) {
                *bell = None;
            }
        });
        self.log(Direction::Event, "closed");
        Ok(())
    }

    /// Has the host open a connection.
    async fn open(&self, stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), FdrError> {
        self.log(Direction::FromPhone, "open a connection");
        stream.write_all(&1_u32.to_le_bytes()).await.map_err(FdrError::Link)?;
        stream.flush().await.map_err(FdrError::Link)
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
        if let Some(wish) = self.phone.change(|state| state.restored.proxy.wishes.pop_front()) {
            let outcome = self.tunnel(stream, &wish.host).await;
            // The restore may have gone on without it.
            let _late = wish.tell.try_send(outcome.map_err(|error| error.to_string()));
        }
        Ok(())
    }

    /// Has the connection made a tunnel, and fetches through it.
    async fn tunnel(
        &self,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
        host: &str,
    ) -> Result<(), FdrError> {
        let mut payload = vec![0, 3, u8::try_from(host.len()).map_err(|_| FdrError::Field("host"))?];
        payload.extend_from_slice(host.as_bytes());
        payload.extend_from_slice(&443_u16.to_be_bytes());
        self.log(Direction::FromPhone, format!("connect to {host}:443"));
        // In one piece: a host tells a greeting from a request by what comes together.
        let request = [&PROXY.to_le_bytes()[..], &payload].concat();
        stream.write_all(&request).await.map_err(FdrError::Link)?;
        stream.flush().await.map_err(FdrError::Link)?;
        let mut answer = vec![0; 2 + payload.len()];
        self.fill(stream, &mut answer).await?;
        if answer.get(..2) != Some(&[5, 0]) || answer.get(2..) != Some(&payload) {
            self.log(Direction::ToPhone, "refused");
            return Err(FdrError::Field("tunnel"));
        }
        self.log(Direction::ToPhone, "connected");
        let nonce = self.phone.read(|state| super::restored::made(state, "factory data", FACTORY));
        let asked = [FACTORY_ASKS, &nonce].concat();
        stream.write_all(&asked).await.map_err(FdrError::Link)?;
        stream.flush().await.map_err(FdrError::Link)?;
        let mut told = [0; FACTORY];
        self.fill(stream, &mut told).await?;
        if factory_answer(&nonce) == told { Ok(()) } else { Err(FdrError::Field("factory data")) }
    }

    async fn fill(&self, stream: &mut (impl AsyncRead + Unpin), buffer: &mut [u8]) -> Result<(), FdrError> {
        timeout(WAIT, stream.read_exact(buffer))
            .await
            .map_err(|_| FdrError::Silent)?
            .map_err(FdrError::Link)
            .map(drop)
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
