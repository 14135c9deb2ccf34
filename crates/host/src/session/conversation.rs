//! One connection to lockdownd or restored: a question, its answer, and the change to TLS in the middle.

use std::time::Duration;

use idevice::pairing_file::PairingFile;
use idevice::{Idevice, IdeviceError};
use plist::{Dictionary, Value};
use rightful_core::secret::Secret;
use rightful_proto::frame::{FrameError, Limits, read_dictionary, write_plist_xml};
use rightful_proto::lockdown::{LockdownFailure, PORT, Request, ask, read_reply};
use tokio::io::BufReader;

use super::fence::fenced;
use super::{SessionError, nonsense};
use crate::muxer::Muxer;
use crate::stream::Stream;

/// What this program calls itself.
const LABEL: &str = "rightful";
/// How long to wait for the answer to one question.
const ANSWERING: Duration = Duration::from_secs(15);
/// How long the TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(15);

/// One connection, plain or inside a session.
#[derive(Debug)]
pub(super) struct Lockdown {
    stream: Stream,
}

impl Lockdown {
    pub(super) async fn open(muxer: &Muxer, device_id: u32) -> Result<Self, SessionError> {
        Ok(Self { stream: muxer.connect(device_id, PORT).await? })
    }

    /// The whole answer, because restored tells more in it than its kind.
    pub(super) async fn query_type(&mut self) -> Result<Dictionary, SessionError> {
        self.ask(&Request::QueryType).await
    }

    /// One value, or all of a domain without a key; `None` where the device does not have or does not tell it.
    pub(super) async fn value(
        &mut self,
        domain: Option<&str>,
        key: Option<&str>,
    ) -> Result<Option<Value>, SessionError> {
        let request = Request::GetValue { domain: domain.map(str::to_owned), key: key.map(str::to_owned) };
        match self.ask(&request).await {
            Ok(mut reply) => Ok(reply.remove("Value")),
            Err(error) if error.refusal().is_some() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Changes a value of the device itself.
    pub(super) async fn set_value(&mut self, key: &str, value: Value) -> Result<(), SessionError> {
        let request = Request::SetValue { domain: None, key: key.to_owned(), value };
        self.ask(&request).await.map(drop)
    }

    /// A value of restored, stored under the name of its key; `None` where it refuses.
    pub(super) async fn query_value(&mut self, key: &str) -> Result<Option<Value>, SessionError> {
        let message = [("Request", "QueryValue"), ("QueryKey", key), ("Label", LABEL)];
        let message = message.into_iter().map(|(key, value)| (key.to_owned(), Value::from(value))).collect();
        let reply = within(async {
            write_plist_xml(&mut self.stream, &Value::Dictionary(message)).await?;
            read_reply("QueryValue", read_dictionary(&mut self.stream, &Limits::TALK).await?)
        });
        match reply.await {
            Ok(mut reply) => Ok(reply.remove(key)),
            Err(error) if error.refusal().is_some() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Starts a session: from here on the connection is encrypted and the device answers as to a trusted computer.
    pub(super) async fn start_session(mut self, record: PairingFile) -> Result<Self, SessionError> {
        let request = Request::StartSession {
            host_id: record.host_id.clone(),
            system_buid: record.system_buid.clone(),
        };
        let reply = self.ask(&request).await?;
        if reply.get("EnableSessionSSL").and_then(Value::as_boolean) != Some(true) {
            return Err(nonsense(request.name(), "it wants a session without encryption"));
        }
        Ok(Self { stream: encrypted(self.stream, record).await? })
    }

    /// Success, too, when the device leaves before it has answered.
    pub(super) async fn enter_recovery(&mut self) -> Result<(), SessionError> {
        match self.ask(&Request::EnterRecovery).await {
            Ok(_) | Err(SessionError::Talk(LockdownFailure::Frame(FrameError::Closed))) => Ok(()),
            Err(SessionError::Talk(LockdownFailure::Frame(FrameError::Io(error)))) => {
                tracing::debug!(%error, "the device left before it had answered");
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Starts a service; its port, and whether it speaks TLS. With the escrow bag of the pair record it starts on a
    /// locked device too.
    pub(super) async fn start_service(
        &mut self,
        service: &str,
        escrow_bag: Option<Secret>,
    ) -> Result<(u16, bool), SessionError> {
        let request = Request::StartService { service: service.to_owned(), escrow_bag };
        let reply = self.ask(&request).await?;
        let port = reply
            .get("Port")
            .and_then(Value::as_unsigned_integer)
            .and_then(|port| u16::try_from(port).ok())
            .filter(|port| *port != 0)
            .ok_or_else(|| nonsense("StartService", "it names no port"))?;
        Ok((port, reply.get("EnableServiceSSL").and_then(Value::as_boolean) == Some(true)))
    }

    async fn ask(&mut self, request: &Request) -> Result<Dictionary, SessionError> {
        within(ask(&mut self.stream, request, LABEL)).await
    }
}

/// So much is taken from a connection at a time. The TLS library asks for 4 KiB, whatever lies there: a backup of some
/// gigabytes would be a call to the system for each.
const AT_A_TIME: usize = 256 << 10;

/// The same connection with TLS inside, by the certificates of a pair record.
pub(super) async fn encrypted(stream: Stream, record: PairingFile) -> Result<Stream, SessionError> {
    let stream = fenced("waiting for the encrypted session with the device", HANDSHAKE, async move {
        let stream = BufReader::with_capacity(AT_A_TIME, stream);
        let mut plumbing = Idevice::new(Box::new(stream), LABEL);
        plumbing.start_session(&record, false).await?;
        plumbing.get_socket().ok_or(IdeviceError::NoEstablishedConnection)
    });
    Ok(Box::new(stream.await?))
}

async fn within(
    talk: impl Future<Output = Result<Dictionary, LockdownFailure>>,
) -> Result<Dictionary, SessionError> {
    let waiting_for = "waiting for the device's answer";
    match tokio::time::timeout(ANSWERING, talk).await {
        Err(_) => Err(SessionError::TimedOut { waiting_for, limit: ANSWERING }),
        Ok(answer) => answer.map_err(SessionError::Talk),
    }
}
