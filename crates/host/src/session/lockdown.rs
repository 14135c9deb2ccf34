//! One connection to lockdownd or restored: a question, its answer, and the change to TLS in the middle.

use std::time::Duration;

use idevice::pairing_file::PairingFile;
use idevice::{Idevice, IdeviceError};
use plist::{Dictionary, Value};
use rightful_proto::frame::{self, Limits};

use super::fence::fenced;
use super::{PORT, SessionError};
use crate::muxer::Muxer;
use crate::stream::Stream;

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
        self.ask("QueryType", []).await
    }

    /// One value, or all of a domain without a key; `None` where the device does not have or does not tell it.
    pub(super) async fn value(
        &mut self,
        domain: Option<&str>,
        key: Option<&str>,
    ) -> Result<Option<Value>, SessionError> {
        let domain = domain.map(|domain| ("Domain", Value::from(domain)));
        let key = key.map(|key| ("Key", Value::from(key)));
        match self.ask("GetValue", domain.into_iter().chain(key)).await {
            Ok(mut reply) => Ok(reply.remove("Value")),
            Err(SessionError::Refused { .. } | SessionError::NotTrusted | SessionError::Locked) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A value of restored, stored under the name of its key.
    pub(super) async fn query_value(&mut self, key: &str) -> Result<Option<Value>, SessionError> {
        Ok(self.ask("QueryValue", [("QueryKey", Value::from(key))]).await?.remove(key))
    }

    /// Starts a session: from here on the connection is encrypted and the device answers as to a trusted computer.
    pub(super) async fn start_session(mut self, record: PairingFile) -> Result<Self, SessionError> {
        let who = [
            ("HostID", Value::from(record.host_id.as_str())),
            ("SystemBUID", Value::from(record.system_buid.as_str())),
        ];
        let reply = self.ask("StartSession", who).await?;
        if reply.get("EnableSessionSSL").and_then(Value::as_boolean) != Some(true) {
            return Err(SessionError::Nonsense("it wants a session without encryption"));
        }
        let stream = fenced("waiting for the encrypted session with the device", HANDSHAKE, async move {
            let mut plumbing = Idevice::new(Box::new(self.stream), "rightful");
            plumbing.start_session(&record, false).await?;
            plumbing.get_socket().ok_or(IdeviceError::NoEstablishedConnection)
        })
        .await?;
        Ok(Self { stream: Box::new(stream) })
    }

    /// Success, too, when the device leaves before it has answered.
    pub(super) async fn enter_recovery(&mut self) -> Result<(), SessionError> {
        match self.ask("EnterRecovery", []).await {
            Ok(_) | Err(SessionError::Link(frame::FrameError::Closed | frame::FrameError::Io(_))) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn ask(
        &mut self,
        request: &'static str,
        fields: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Result<Dictionary, SessionError> {
        let named = [("Request", Value::from(request)), ("Label", Value::from("rightful"))];
        let message: Dictionary =
            named.into_iter().chain(fields).map(|(key, value)| (key.to_owned(), value)).collect();
        let talk = async {
            frame::write_plist_xml(&mut self.stream, &Value::Dictionary(message)).await?;
            frame::read_dictionary(&mut self.stream, &Limits::TALK).await
        };
        let waiting_for = "waiting for the device's answer";
        let reply = tokio::time::timeout(ANSWERING, talk)
            .await
            .map_err(|_| SessionError::TimedOut { waiting_for, limit: ANSWERING })?
            .map_err(SessionError::Link)?;
        match reply.get("Error") {
            None => Ok(reply),
            Some(error) => Err(refusal(request, error.as_string().unwrap_or("an error without a name"))),
        }
    }
}

/// What an error of lockdownd means for this program.
pub(super) fn refusal(request: &'static str, error: &str) -> SessionError {
    match error {
        "PasswordProtected" | "EscrowLocked" => SessionError::Locked,
        "SessionInactive" | "InvalidHostID" | "MissingHostID" | "MissingPairRecord" | "InvalidPairRecord"
        | "GetProhibited" => SessionError::NotTrusted,
        "MCProtected" | "MCChallengeRequired" | "PairingProhibitedOverThisConnection" => {
            SessionError::Prohibited
        }
        other => SessionError::Refused { request, error: other.chars().take(64).collect() },
    }
}
