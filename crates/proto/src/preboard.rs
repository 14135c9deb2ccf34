//! `com.apple.preboardservice_v2`: before an update the owner types the passcode on the phone, so that the update can open
//! the data. Framing: `u32` big-endian length, then a property list.
//!
//! | who | says |
//! |---|---|
//! | host | `{Command: "CreateStashbag", Manifest}` |
//! | phone | `ShowDialog`; then `HideDialog`, with `Skip` where nothing has to be typed, or `Timeout`, or `Error` |
//! | host | `{Command: "CommitStashbag", Manifest}` |
//! | phone | `StashbagCommitComplete`, or `Error` |
//!
//! The keys are those of public hosts; what of the manifest the phone reads is not known, so it gets all of it.
//!
//! # What a hostile device could do here
//!
//! Say what does not belong here, or nothing: each word is one of five or an error, and each wait has a limit.

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::report::{Ending, Explain};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use crate::frame::{self, FrameError, Limits};

/// The name of the service.
pub const SERVICE: &str = "com.apple.preboardservice_v2";

/// How long the owner may take; phones give up after about three minutes.
pub const DIALOG_WAIT: Duration = Duration::from_secs(600);

/// How long the phone may take for anything else.
const ANSWER_WAIT: Duration = Duration::from_secs(60);

/// Why the phone is not ready for the update.
#[derive(Debug, thiserror::Error)]
pub enum PreboardError {
    /// The conversation broke.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// Nothing was said in time.
    #[error("the phone did not say within {} s whether the passcode was typed", limit.as_secs())]
    Silent {
        /// How long it was waited.
        limit: Duration,
    },
    /// Nobody has typed the passcode.
    #[error("nobody has typed the passcode on the phone")]
    NotTyped,
    /// The phone refused.
    #[error("the phone could not get ready for the update: {0}")]
    Refused(String),
    /// It said something that does not belong here.
    #[error("the phone answered {0} with something else")]
    Nonsense(&'static str),
}

/// What the phone says of its dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// It asks for the passcode.
    Shown,
    /// The passcode was typed.
    Typed,
    /// Nothing has to be typed.
    NotNeeded,
}

/// Asks the phone to keep what an update needs. The next word tells of its dialog.
///
/// # Errors
/// See [`PreboardError`].
pub async fn create(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    manifest: &Dictionary,
) -> Result<Dialog, PreboardError> {
    command(stream, "CreateStashbag", manifest).await?;
    dialog(stream, ANSWER_WAIT).await
}

/// Waits until the dialog is over.
///
/// # Errors
/// [`PreboardError::NotTyped`] when nobody typed; see [`PreboardError`].
pub async fn typed(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<Dialog, PreboardError> {
    dialog(stream, DIALOG_WAIT).await
}

/// Has the phone keep it for the next start.
///
/// # Errors
/// See [`PreboardError`].
pub async fn commit(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    manifest: &Dictionary,
) -> Result<(), PreboardError> {
    command(stream, "CommitStashbag", manifest).await?;
    let answer = hear(stream, ANSWER_WAIT).await?;
    match is(&answer, "StashbagCommitComplete") {
        true => Ok(()),
        false => Err(refused(&answer).unwrap_or(PreboardError::Nonsense("CommitStashbag"))),
    }
}

async fn command(
    stream: &mut (impl AsyncWrite + Unpin),
    name: &str,
    manifest: &Dictionary,
) -> Result<(), PreboardError> {
    let request = Dictionary::from_iter([
        ("Command".to_owned(), Value::from(name)),
        ("Manifest".to_owned(), Value::Dictionary(manifest.clone())),
    ]);
    Ok(frame::write_plist_xml(stream, &Value::Dictionary(request)).await?)
}

async fn dialog(stream: &mut (impl AsyncRead + Unpin), limit: Duration) -> Result<Dialog, PreboardError> {
    let answer = hear(stream, limit).await?;
    if let Some(refused) = refused(&answer) {
        return Err(refused);
    }
    match (is(&answer, "ShowDialog"), is(&answer, "HideDialog"), is(&answer, "Skip")) {
        (true, ..) => Ok(Dialog::Shown),
        (false, true, true) => Ok(Dialog::NotNeeded),
        (false, true, false) => Ok(Dialog::Typed),
        (false, false, _) if is(&answer, "Timeout") => Err(PreboardError::NotTyped),
        (false, false, _) => Err(PreboardError::Nonsense("CreateStashbag")),
    }
}

async fn hear(stream: &mut (impl AsyncRead + Unpin), limit: Duration) -> Result<Dictionary, PreboardError> {
    let hearing = frame::read_dictionary(stream, &Limits::TALK);
    Ok(timeout(limit, hearing).await.map_err(|_| PreboardError::Silent { limit })??)
}

/// A word counts when it is there and not false.
fn is(answer: &Dictionary, word: &str) -> bool {
    answer.get(word).is_some_and(|value| value.as_boolean() != Some(false))
}

fn refused(answer: &Dictionary) -> Option<PreboardError> {
    is(answer, "Error").then(|| {
        let words = ["ErrorString", "Error"].iter().find_map(|key| answer.get(key)?.as_string());
        let words = words.unwrap_or("it does not say why");
        PreboardError::Refused(words.chars().filter(|c| !c.is_control()).take(200).collect())
    })
}

impl Explain for PreboardError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(_) => "preboard/broken",
            Self::Silent { .. } => "preboard/silent",
            Self::NotTyped => "preboard/not-typed",
            Self::Refused(_) => "preboard/refused",
            Self::Nonsense(_) => "preboard/unusable-answer",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(_) => "plug the cable in again, at the computer itself, then start again",
            Self::Silent { .. } | Self::NotTyped => {
                "start again and type the passcode on the phone when it asks; without the passcode only an erase helps"
            }
            Self::Refused(_) | Self::Nonsense(_) => {
                "bring the phone into recovery mode first (rightful recovery enter) and update it from there"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(_) => Some("a loose plug or a hub"),
            Self::Silent { .. } | Self::NotTyped => Some("the dialog on the phone was overlooked"),
            Self::Refused(_) | Self::Nonsense(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotTyped | Self::Silent { .. } => Ending::StoppedSafely,
            Self::Frame(_) | Self::Refused(_) | Self::Nonsense(_) => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn told(words: &[(&str, Value)]) -> Result<Dialog, PreboardError> {
        let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
        let answer = words.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        let phone = async {
            let asked = frame::read_dictionary(&mut theirs, &Limits::TALK).await.expect("a request");
            assert_eq!(asked.get("Command").and_then(Value::as_string), Some("CreateStashbag"));
            frame::write_plist_xml(&mut theirs, &Value::Dictionary(answer)).await.expect("a reader");
        };
        let manifest = Dictionary::new();
        tokio::join!(phone, create(&mut ours, &manifest)).1
    }

    #[tokio::test(start_paused = true)]
    async fn each_word_has_its_meaning() {
        assert_eq!(told(&[("ShowDialog", true.into())]).await.expect("a word"), Dialog::Shown);
        assert_eq!(told(&[("HideDialog", true.into())]).await.expect("a word"), Dialog::Typed);
        let skipped = told(&[("HideDialog", true.into()), ("Skip", true.into())]).await;
        assert_eq!(skipped.expect("a word"), Dialog::NotNeeded);
        for (words, code) in [
            (vec![("Timeout", Value::from(true))], "preboard/not-typed"),
            (vec![("Error", true.into()), ("ErrorString", "no\nroom".into())], "preboard/refused"),
            (vec![("ShowDialog", false.into())], "preboard/unusable-answer"),
            (vec![], "preboard/unusable-answer"),
        ] {
            assert_eq!(told(&words).await.expect_err("no word").code(), code);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_phone_that_says_nothing_is_given_up() {
        let (mut ours, _silent) = tokio::io::duplex(1 << 16);
        let error = typed(&mut ours).await.expect_err("nobody answers");
        assert_eq!(error.to_string(), "the phone did not say within 600 s whether the passcode was typed");
    }
}
