//! `com.apple.mobile.notification_proxy`: what happens on the phone, and what a computer tells it. Framing: `u32`
//! big-endian length, then a property list.
//!
//! | who | says |
//! |---|---|
//! | host | `{Command: "ObserveNotification", Name}`, `{Command: "PostNotification", Name}`: no answer |
//! | phone | `{Command: "RelayNotification", Name}` for what is observed |
//! | host, phone | `{Command: "Shutdown"}`, `{Command: "ProxyDeath"}` |
//!
//! # What a hostile device could do here
//!
//! Send notifications that nobody observes, or without end: a name that is not known here is nothing, and each message is
//! bounded.

use plist::{Dictionary, Value};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::frame::{self, FrameError, Limits};

/// The name of the service.
pub const SERVICE: &str = "com.apple.mobile.notification_proxy";

/// A computer is about to work with the phone's data.
pub const SYNC_WILL_START: &str = "com.apple.itunes-mobdev.syncWillStart";
/// It asks for the lock.
pub const SYNC_LOCK_REQUEST: &str = "com.apple.itunes-mobdev.syncLockRequest";
/// It has the lock.
pub const SYNC_DID_START: &str = "com.apple.itunes-mobdev.syncDidStart";
/// It is done.
pub const SYNC_DID_FINISH: &str = "com.apple.itunes-mobdev.syncDidFinish";

/// A command and a name.
const LIMITS: Limits = Limits { bytes: 64 << 10, ..Limits::TALK };

/// What the phone tells during a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The owner has cancelled it on the phone.
    #[doc(alias = "com.apple.itunes-client.syncCancelRequest")]
    Cancelled,
    /// It asks for the passcode, from iOS 16.1 on.
    #[doc(alias = "com.apple.LocalAuthentication.ui.presented")]
    PasscodeAsked,
    /// It asks no more: the passcode was typed, or the time is over.
    #[doc(alias = "com.apple.LocalAuthentication.ui.dismissed")]
    PasscodeDone,
    /// A setting of backups has changed.
    #[doc(alias = "com.apple.mobile.backup.domain_changed")]
    SettingsChanged,
    /// Anything else.
    Other,
}

impl Notice {
    /// Those that are observed, with their names.
    pub const OBSERVED: [(Self, &'static str); 4] = [
        (Self::Cancelled, "com.apple.itunes-client.syncCancelRequest"),
        (Self::PasscodeAsked, "com.apple.LocalAuthentication.ui.presented"),
        (Self::PasscodeDone, "com.apple.LocalAuthentication.ui.dismissed"),
        (Self::SettingsChanged, "com.apple.mobile.backup.domain_changed"),
    ];

    fn named(name: &str) -> Self {
        Self::OBSERVED.iter().find(|(_, known)| *known == name).map_or(Self::Other, |(notice, _)| *notice)
    }
}

/// Asks to be told of all of [`Notice::OBSERVED`].
///
/// # Errors
/// When the connection is gone.
pub async fn observe(stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), FrameError> {
    for (_, name) in Notice::OBSERVED {
        command(stream, "ObserveNotification", Some(name)).await?;
    }
    Ok(())
}

/// Tells the phone.
///
/// # Errors
/// When the connection is gone.
pub async fn post(stream: &mut (impl AsyncWrite + Unpin), name: &str) -> Result<(), FrameError> {
    command(stream, "PostNotification", Some(name)).await
}

/// Ends the conversation; the phone's last word is not waited for.
///
/// # Errors
/// When the connection is gone.
pub async fn shut_down(stream: &mut (impl AsyncWrite + Unpin)) -> Result<(), FrameError> {
    command(stream, "Shutdown", None).await
}

/// The next notification; `None` when the phone has ended the conversation.
///
/// # Errors
/// See [`FrameError`]. Not to be dropped half-way unless the connection is dropped with it.
pub async fn next(stream: &mut (impl AsyncRead + Unpin)) -> Result<Option<Notice>, FrameError> {
    let told = frame::read_dictionary(stream, &LIMITS).await?;
    let text = |key: &str| told.get(key).and_then(Value::as_string).unwrap_or_default();
    Ok(match text("Command") {
        "RelayNotification" => Some(Notice::named(text("Name"))),
        "ProxyDeath" => None,
        _ => Some(Notice::Other),
    })
}

async fn command(
    stream: &mut (impl AsyncWrite + Unpin),
    command: &str,
    name: Option<&str>,
) -> Result<(), FrameError> {
    let pairs = [("Command", Some(command)), ("Name", name)];
    let pairs = pairs.into_iter().filter_map(|(key, text)| Some((key.to_owned(), Value::from(text?))));
    frame::write_plist_xml(stream, &Value::Dictionary(pairs.collect::<Dictionary>())).await
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn told(command_: &str, name: Option<&str>) -> Option<Notice> {
        let mut bytes = Vec::new();
        command(&mut bytes, command_, name).await.expect("room");
        next(&mut bytes.as_slice()).await.expect("a message")
    }

    #[tokio::test]
    async fn what_is_observed_is_known_again_and_the_rest_is_nothing() {
        for (notice, name) in Notice::OBSERVED {
            assert_eq!(told("RelayNotification", Some(name)).await, Some(notice));
        }
        assert_eq!(told("RelayNotification", Some("com.example.rain")).await, Some(Notice::Other));
        assert_eq!(told("RelayNotification", None).await, Some(Notice::Other));
        assert_eq!(told("ProxyDeath", None).await, None);
    }

    #[tokio::test]
    async fn a_list_that_is_none_is_refused() {
        let mut bytes = Vec::new();
        frame::write_plist_xml(&mut bytes, &Value::from("no")).await.expect("room");
        assert!(next(&mut bytes.as_slice()).await.is_err());
    }
}
