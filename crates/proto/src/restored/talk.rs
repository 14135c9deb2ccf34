//! The part of the conversation in which we lead: questions, StartRestore, and the ways to take leave.
//!
//! | we send | the device answers |
//! |---|---|
//! | `QueryType` | `Type` `com.apple.mobile.restored`, `RestoreProtocolVersion`, perhaps `HardwareModel` and `SerialNumber` |
//! | `QueryValue` + `QueryKey` | the value under the key's own name |
//! | `StartRestore` + options | nothing; from now on the device leads |
//! | `Reboot`, `Goodbye` | `Result` `Success` |

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::id::{BoardId, ChipId, Ecid};
use rightful_core::report::Explain;
use tokio::io::{AsyncRead, AsyncWrite};

use super::message::{Message, MessageError};
use super::reply::{dictionary, final_status_received};
use super::{PROTOCOL_VERSION, read};
use crate::frame::{self, FrameError, Limits};

/// How the device names the service.
const TYPE: &str = "com.apple.mobile.restored";

/// The longest wait for the answer to a question. Messages of the restore itself may take longer.
pub const ANSWER_WAIT: Duration = Duration::from_secs(30);

/// How much the device may send in one message.
pub const LIMITS: Limits = Limits::TALK;

/// Why a question had no answer.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// The frame could not be read or written.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// No answer came in time.
    #[error("the phone did not answer {question} within {} s", ANSWER_WAIT.as_secs())]
    NoAnswer {
        /// What we had asked.
        question: &'static str,
    },
    /// Something else answers on this port.
    #[error("the phone is not in restore mode: its port is served by {0:?}")]
    NotRestored(String),
    /// A needed field is missing.
    #[error("the phone's answer to {question} has no usable {field}")]
    Field {
        /// What we had asked.
        question: &'static str,
        /// What is missing.
        field: &'static str,
    },
    /// The device said no.
    #[error("the phone refused {question}: {error}")]
    Refused {
        /// What we had asked.
        question: &'static str,
        /// In the device's words.
        error: String,
    },
    /// A message of the restore made no sense.
    #[error(transparent)]
    Message(#[from] MessageError),
}

/// What restored says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The version of the conversation that it speaks; 0 when it does not say.
    #[doc(alias = "RestoreProtocolVersion")]
    pub protocol_version: u64,
    /// Its board, e.g. `D74AP`.
    #[doc(alias = "HardwareModel")]
    pub hardware_model: Option<String>,
    /// Its serial number.
    #[doc(alias = "SerialNumber")]
    pub serial: Option<String>,
}

/// The hardware as restored knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardwareInfo {
    /// Its name for life: the one thing to match with what was there before.
    #[doc(alias = "UniqueChipID")]
    pub ecid: Ecid,
    /// The kind of processor.
    #[doc(alias = "ChipID")]
    pub chip: Option<ChipId>,
    /// The kind of board.
    #[doc(alias = "BoardID")]
    pub board: Option<BoardId>,
    /// Whether it is an ordinary phone and not an engineering sample.
    #[doc(alias = "ProductionMode")]
    pub production_mode: Option<bool>,
}

/// Asks what serves this port; anything but restored is an error.
pub async fn query_type(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<Identity, TalkError> {
    let reply = ask(stream, "QueryType", dictionary([("Request", Value::from("QueryType"))])).await?;
    let served_by = read::name(&reply, "Type").unwrap_or_default();
    if served_by != TYPE {
        return Err(TalkError::NotRestored(served_by));
    }
    Ok(Identity {
        protocol_version: read::integer_at(&reply, "RestoreProtocolVersion")
            .and_then(|version| u64::try_from(version).ok())
            .unwrap_or(0),
        hardware_model: read::name(&reply, "HardwareModel"),
        serial: read::name(&reply, "SerialNumber"),
    })
}

/// Asks for the hardware. The ECID must be there, or nobody could know which phone this is.
pub async fn hardware_info(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<HardwareInfo, TalkError> {
    const QUESTION: &str = "QueryValue HardwareInfo";
    let reply = query_value(stream, QUESTION, "HardwareInfo").await?;
    let missing = |field| TalkError::Field { question: QUESTION, field };
    let info =
        reply.get("HardwareInfo").and_then(Value::as_dictionary).ok_or_else(|| missing("HardwareInfo"))?;
    let number = |key| read::integer_at(info, key).and_then(|number| u32::try_from(number).ok());
    let ecid = read::integer_at(info, "UniqueChipID")
        .map(|ecid| ecid as u64)
        .filter(|ecid| *ecid != 0)
        .ok_or_else(|| missing("UniqueChipID"))?;
    Ok(HardwareInfo {
        ecid: Ecid(ecid),
        chip: number("ChipID").map(ChipId),
        board: number("BoardID").map(BoardId),
        production_mode: read::truth_at(info, "ProductionMode"),
    })
}

/// Asks what the last attempt left behind: log name and text, for the transcript. Nothing is an answer too.
pub async fn saved_debug_info(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<Vec<(String, String)>, TalkError> {
    let reply = query_value(stream, "QueryValue SavedDebugInfo", "SavedDebugInfo").await?;
    let info = reply.get("SavedDebugInfo").and_then(Value::as_dictionary);
    Ok(["PreviousExitStatus", "USBLog", "PanicLog"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), read::text(info?, key)?)))
        .filter(|(_, text)| !text.is_empty())
        .collect())
}

/// Starts the restore. No answer comes: messages do.
pub async fn start_restore(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    options: Dictionary,
) -> Result<(), TalkError> {
    let request = dictionary([
        ("Label", Value::from("rightful")),
        ("Request", Value::from("StartRestore")),
        ("RestoreOptions", Value::Dictionary(options)),
        ("RestoreProtocolVersion", Value::from(PROTOCOL_VERSION)),
    ]);
    Ok(frame::write_plist_xml(stream, &Value::Dictionary(request)).await?)
}

/// Reads one message. The caller limits the wait: while the device works minutes may pass.
///
/// Not to be dropped half-way: what was read of a frame would be lost.
pub async fn next_message(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<Message, TalkError> {
    Ok(Message::parse(&frame::read_plist(stream, &LIMITS).await?)?)
}

/// Sends a reply as XML.
pub async fn send(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    reply: Dictionary,
) -> Result<(), TalkError> {
    Ok(frame::write_plist_xml(stream, &Value::Dictionary(reply)).await?)
}

/// Sends a reply as a binary property list, which [`super::Payload::Fetched`] wants.
pub async fn send_binary(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    reply: Dictionary,
) -> Result<(), TalkError> {
    Ok(frame::write_plist_binary(stream, &Value::Dictionary(reply)).await?)
}

/// Tells the device that we have read its final status, so that it restarts.
pub async fn acknowledge_final_status(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<(), TalkError> {
    send(stream, final_status_received()).await
}

/// Restarts the device out of restore mode.
pub async fn reboot(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), TalkError> {
    ask(stream, "Reboot", dictionary([("Request", Value::from("Reboot"))])).await.map(drop)
}

/// Takes leave of a connection on which no restore runs.
pub async fn goodbye(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), TalkError> {
    ask(stream, "Goodbye", dictionary([("Request", Value::from("Goodbye"))])).await.map(drop)
}

async fn query_value(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    question: &'static str,
    key: &str,
) -> Result<Dictionary, TalkError> {
    let request = dictionary([("QueryKey", Value::from(key)), ("Request", Value::from("QueryValue"))]);
    ask(stream, question, request).await
}

async fn ask(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    question: &'static str,
    mut request: Dictionary,
) -> Result<Dictionary, TalkError> {
    request.insert("Label".to_owned(), Value::from("rightful"));
    let exchange = async {
        frame::write_plist_xml(stream, &Value::Dictionary(request)).await?;
        frame::read_plist(stream, &LIMITS).await
    };
    let reply =
        tokio::time::timeout(ANSWER_WAIT, exchange).await.map_err(|_| TalkError::NoAnswer { question })??;
    let reply = reply.into_dictionary().ok_or(TalkError::Field { question, field: "dictionary" })?;
    match read::name(&reply, "Error") {
        Some(error) => Err(TalkError::Refused { question, error }),
        None => Ok(reply),
    }
}

impl Explain for TalkError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(_) => "restore/talk-broken",
            Self::NoAnswer { .. } => "restore/no-answer",
            Self::NotRestored(_) => "restore/not-in-restore-mode",
            Self::Field { .. } => "restore/unusable-answer",
            Self::Refused { .. } => "restore/refused",
            Self::Message(_) => "restore/malformed-message",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(_) => "plug the cable in again, at the computer itself, then start again",
            Self::NoAnswer { .. } | Self::NotRestored(_) => {
                "restart the phone into recovery mode, then start again"
            }
            Self::Field { .. } | Self::Refused { .. } | Self::Message(_) => {
                "restart the phone into recovery mode and start again; if it happens twice, send us the report it has written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Frame(_) => Some("a loose plug, a hub, or a cable that only charges well"),
            Self::NotRestored(_) => Some("the phone has restarted into its old system"),
            Self::NoAnswer { .. } | Self::Field { .. } | Self::Refused { .. } | Self::Message(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn with_reply<T>(
        reply: Dictionary,
        question: impl AsyncFnOnce(&mut tokio::io::DuplexStream) -> T,
    ) -> (Dictionary, T) {
        let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
        let device = async {
            let asked = frame::read_plist(&mut theirs, &LIMITS).await.expect("a question");
            frame::write_plist_xml(&mut theirs, &Value::Dictionary(reply)).await.expect("a reader");
            asked.into_dictionary().expect("a dictionary")
        };
        tokio::join!(device, question(&mut ours))
    }

    #[tokio::test(start_paused = true)]
    async fn hardware_must_name_its_ecid() {
        let info = dictionary([
            ("BoardID", Value::from(14)),
            ("ChipID", Value::from(33056)),
            ("ProductionMode", Value::Boolean(true)),
            ("UniqueChipID", Value::from(7_098_680_696_040_u64)),
        ]);
        let (asked, told) =
            with_reply(dictionary([("HardwareInfo", Value::Dictionary(info))]), async |stream| {
                hardware_info(stream).await
            })
            .await;
        assert_eq!(asked.get("QueryKey").and_then(Value::as_string), Some("HardwareInfo"));
        let told = told.expect("whole");
        assert_eq!((told.ecid, told.chip), (Ecid(7_098_680_696_040), Some(ChipId(0x8120))));

        let empty = dictionary([("HardwareInfo", Value::Dictionary(Dictionary::new()))]);
        let (_, told) = with_reply(empty, async |stream| hardware_info(stream).await).await;
        let error = told.expect_err("nobody could know which phone this is");
        assert_eq!(error.code(), "restore/unusable-answer");
        assert_eq!(
            error.to_string(),
            "the phone's answer to QueryValue HardwareInfo has no usable UniqueChipID"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn lockdown_is_not_restored() {
        let reply = dictionary([("Type", Value::from("com.apple.mobile.lockdown"))]);
        let (_, told) = with_reply(reply, async |stream| query_type(stream).await).await;
        assert_eq!(told.expect_err("another service").code(), "restore/not-in-restore-mode");
    }

    #[tokio::test(start_paused = true)]
    async fn a_silent_device_is_given_up() {
        let (mut ours, _silent) = tokio::io::duplex(1 << 16);
        let error = query_type(&mut ours).await.expect_err("nobody answers");
        assert_eq!(error.to_string(), "the phone did not answer QueryType within 30 s");
    }
}
