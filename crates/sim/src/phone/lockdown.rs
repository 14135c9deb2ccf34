//! lockdownd of the virtual phone: what it tells whom, pairing, sessions with TLS, services, and the way into recovery.
//!
//! One connection is one conversation: in clear at first, inside TLS from StartSession to StopSession, then in clear again.

pub mod identity;
mod pairing;
mod recovery;
mod sessions;
mod supervised;
pub mod tls;
mod values;
mod wire;

use std::sync::Mutex;

use plist::{Dictionary, Value};
use rightful_proto::frame::{FrameError, Limits, read_dictionary, write_plist_xml};
use rightful_proto::lockdown::{LockdownError, Request, TYPE, answer, refuse};
use tokio::io::{AsyncRead, AsyncWrite};

use super::service::Service;
use super::{Direction, Door, Phone};
pub(in crate::phone) use values::clock;

/// Serves one connection to port 62078 in normal mode until the host closes it.
pub async fn serve(
    phone: Phone,
    connection: u64,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    let talk = Talk { phone, connection, asked: Mutex::default() };
    let mut stream = wire::Wire::new(stream);
    loop {
        let session = match talk.converse(&mut stream, None).await {
            Turn::Secure(session) => session,
            Turn::Clear | Turn::Over => return,
        };
        match sessions::secured(&talk, stream, &session).await {
            Some(back) => stream = back,
            None => return,
        }
    }
}

/// One connection.
struct Talk {
    phone: Phone,
    connection: u64,
    /// What a supervisor was asked to sign.
    asked: Mutex<Option<supervised::Challenge>>,
}

/// A host that has proven to be trusted, or is about to prove it.
struct Session {
    id: String,
    host_id: String,
}

/// What comes after the messages so far.
enum Turn {
    /// TLS begins.
    Secure(Session),
    /// TLS ends.
    Clear,
    /// The connection is over.
    Over,
}

/// What is answered, and what happens after it was sent.
struct Outcome {
    reply: Dictionary,
    then: Then,
}

enum Then {
    GoOn,
    Turn(Turn),
    EnterRecovery,
}

impl Talk {
    fn log(&self, direction: Direction, words: impl Into<String>) {
        self.phone.log_on(self.connection, Door::Lockdown, direction, words);
    }

    /// Answers requests until the connection changes its nature. `session` is set inside TLS.
    async fn converse(
        &self,
        stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
        session: Option<&Session>,
    ) -> Turn {
        loop {
            let values = match read_dictionary(stream, &Limits::TALK).await {
                Ok(values) => values,
                Err(error) => {
                    self.log_end(session, &error);
                    return Turn::Over;
                }
            };
            let outcome = match Request::decode(&values) {
                Ok(request) => {
                    self.log(Direction::ToPhone, request.words());
                    self.answer(&request, &values, session)
                }
                Err(error) => {
                    let name = values.get("Request").and_then(Value::as_string).unwrap_or_default();
                    let name: String = name.chars().take(64).collect();
                    self.log(Direction::ToPhone, name.clone());
                    Outcome::refused(&name, error)
                }
            };
            if let Some(error) = outcome.reply.get("Error").and_then(Value::as_string) {
                self.log(Direction::FromPhone, format!("Error {error}"));
            }
            if write_plist_xml(stream, &Value::Dictionary(outcome.reply)).await.is_err() {
                return Turn::Over;
            }
            match outcome.then {
                Then::GoOn => {}
                Then::Turn(turn) => return turn,
                Then::EnterRecovery => recovery::leave(&self.phone, self.connection),
            }
        }
    }

    fn log_end(&self, session: Option<&Session>, error: &FrameError) {
        match error {
            FrameError::Closed | FrameError::Truncated => {}
            FrameError::Io(cause) => {
                if session.is_some() && cause.kind() == std::io::ErrorKind::UnexpectedEof {
                    self.log(Direction::Event, "TLS closed without close_notify");
                }
            }
            FrameError::TooLong { .. }
            | FrameError::TooMany { .. }
            | FrameError::TooDeep { .. }
            | FrameError::NotAPlist(_)
            | FrameError::Unwritable => self.log(Direction::Event, error.to_string()),
        }
    }

    fn answer(&self, request: &Request, values: &Dictionary, session: Option<&Session>) -> Outcome {
        let name = match request {
            Request::Other(name) => name.as_str(),
            known => known.name(),
        };
        let phone = &self.phone;
        let trust = if session.is_some() { values::Asker::Trusted } else { values::Asker::Anybody };
        let plain = |result: Result<Vec<(String, Value)>, LockdownError>| match result {
            Ok(values) => Outcome { reply: answer(name, values), then: Then::GoOn },
            Err(error) => Outcome::refused(name, error),
        };
        let needs_session = |done: fn(&Phone)| match session {
            None => Outcome::refused(name, LockdownError::SessionInactive),
            Some(_) => {
                done(phone);
                Outcome { reply: answer(name, []), then: Then::GoOn }
            }
        };
        match request {
            Request::QueryType => plain(Ok(vec![("Type".to_owned(), TYPE.into())])),
            Request::GetValue { domain, key } => {
                plain(values::get(phone, trust, domain.as_deref(), key.as_deref()))
            }
            Request::SetValue { domain, key, value } => {
                plain(values::set(phone, trust, domain.as_deref(), key, value))
            }
            Request::RemoveValue { .. } => Outcome::refused(name, LockdownError::RemoveProhibited),
            Request::Pair(pair) => {
                Outcome { reply: supervised::pair(phone, &self.asked, pair, values), then: Then::GoOn }
            }
            Request::ValidatePair(pair) => plain(pairing::validate(phone, &pair.host_id)),
            Request::Unpair(pair) => plain(pairing::unpair(phone, &pair.host_id)),
            Request::ResetPairing => needs_session(|phone| phone.change(|state| state.trusted.clear())),
            Request::StartSession { host_id, .. } => self.start_session(name, host_id, session),
            Request::StopSession { session_id } => match (session, session_id) {
                (None, _) => Outcome::refused(name, LockdownError::SessionInactive),
                (Some(session), Some(named)) if *named != session.id => {
                    Outcome::refused(name, LockdownError::InvalidSessionID)
                }
                (Some(_), _) => Outcome { reply: answer(name, []), then: Then::Turn(Turn::Clear) },
            },
            Request::StartService { service, .. } => plain(self.start_service(service, session)),
            Request::EnterRecovery => match recovery::allowed(phone, session.is_some()) {
                Ok(()) => Outcome { reply: answer(name, []), then: Then::EnterRecovery },
                Err(error) => Outcome::refused(name, error),
            },
            Request::Goodbye => Outcome {
                reply: answer(name, [("Result".to_owned(), "Success".into())]),
                then: Then::Turn(Turn::Over),
            },
            Request::Other(_) => Outcome::refused(name, LockdownError::InvalidResponse),
        }
    }

    fn start_session(&self, name: &str, host_id: &str, session: Option<&Session>) -> Outcome {
        if session.is_some() {
            return Outcome::refused(name, LockdownError::SessionActive);
        }
        if !self.phone.read(|state| state.trusted.contains_key(host_id)) {
            return Outcome::refused(name, LockdownError::InvalidHostID);
        }
        let id = uuid::Uuid::new_v4().to_string().to_uppercase();
        let values = [
            ("SessionID".to_owned(), id.as_str().into()),
            ("EnableSessionSSL".to_owned(), Value::Boolean(true)),
        ];
        let session = Session { id, host_id: host_id.to_owned() };
        Outcome { reply: answer(name, values), then: Then::Turn(Turn::Secure(session)) }
    }

    fn start_service(
        &self,
        service: &str,
        session: Option<&Session>,
    ) -> Result<Vec<(String, Value)>, LockdownError> {
        let known = Service::by_name(service);
        if session.is_none() && known.is_none_or(Service::needs_session) {
            return Err(LockdownError::SessionInactive);
        }
        let known = known.ok_or(LockdownError::InvalidService)?;
        let port = self.phone.start_service(known, session.map(|session| session.host_id.clone()));
        let mut values =
            vec![("Port".to_owned(), Value::from(port)), ("Service".to_owned(), Value::from(service))];
        if session.is_some() {
            values.push(("EnableServiceSSL".to_owned(), Value::Boolean(true)));
        }
        Ok(values)
    }
}

impl Outcome {
    fn refused(request: &str, error: LockdownError) -> Self {
        Self { reply: refuse(request, &error), then: Then::GoOn }
    }
}

#[cfg(test)]
pub(in crate::phone) mod tests;
