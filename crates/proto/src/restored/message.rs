//! One message of the restore ramdisk, read from a property list that nobody has checked yet.

use plist::{Dictionary, Value};

use super::checkpoint::Checkpoint;
use super::read;
use super::request::DataRequest;

/// The most lines of a crash's backtrace that are kept.
const BACKTRACE_LIMIT: usize = 256;

/// What the device says.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// How far an operation is.
    #[doc(alias = "ProgressMsg")]
    Progress {
        /// Which one: see [`super::operation`].
        operation: i64,
        /// 0 to 100; `None` when the device does not know (it sends −1) or sends nonsense.
        percent: Option<u8>,
    },
    /// The device wants data and waits for it.
    #[doc(alias = "DataRequestMsg")]
    #[doc(alias = "AsyncDataRequestMsg")]
    DataRequest(DataRequest),
    /// The device waits until data that was asked for asynchronously has arrived.
    AsyncWait {
        /// Names the request that is waited for.
        #[doc(alias = "AsyncContextUUID")]
        context: Option<String>,
    },
    /// A step of the ramdisk begins or ends.
    #[doc(alias = "CheckpointMsg")]
    Checkpoint(Checkpoint),
    /// The log of an earlier attempt.
    #[doc(alias = "PreviousRestoreLogMsg")]
    PreviousLog(String),
    /// The end, good or bad.
    #[doc(alias = "StatusMsg")]
    Status(Status),
    /// How the baseband's update went.
    #[doc(alias = "BBUpdateStatusMsg")]
    BasebandUpdate {
        /// Whether the baseband took it.
        accepted: bool,
    },
    /// The ramdisk, or a program in it, has crashed.
    #[doc(alias = "RestoredCrash")]
    #[doc(alias = "CrashLog")]
    Crash {
        /// The backtrace, one line each.
        backtrace: Vec<String>,
    },
    /// The ramdisk hands over the report of a crash as a file.
    CrashFile {
        /// A name without folders.
        #[doc(alias = "Filename")]
        name: String,
        /// All of it.
        #[doc(alias = "Data")]
        content: Vec<u8>,
    },
    /// Asks whether we want the device attested.
    #[doc(alias = "RestoreAttestation")]
    Attestation,
    /// Says which transport it has chosen of those that we offered.
    #[doc(alias = "RestoreProtocol")]
    Transport {
        /// Its name, `MuxSocket` where nothing is to be done.
        name: Option<String>,
    },
    /// Factory and repair chatter that needs no answer: the name of the message.
    #[doc(alias = "ProvisioningInfo")]
    #[doc(alias = "ProvisioningStatusMsg")]
    #[doc(alias = "ProvisioningAck")]
    #[doc(alias = "FDRSubmit")]
    Chatter(String),
    /// Something that this program does not know: the name of the message.
    Unknown(String),
}

/// The device's verdict on the whole restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// 0 is good.
    #[doc(alias = "Status")]
    pub code: i64,
    /// The number that Apple's own host would show.
    #[doc(alias = "AMRError")]
    pub host_error: Option<i64>,
    /// What the device says in words.
    #[doc(alias = "FailureMessage")]
    pub message: Option<String>,
    /// Its log.
    #[doc(alias = "Log")]
    pub log: Option<String>,
}

/// Why a property list is no message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// It is not a dictionary.
    #[error("the device sent something that is not a message")]
    NotADictionary,
    /// It does not say what it is.
    #[error("the device sent a message that does not say what it is")]
    NoType,
    /// A field that the message is about is missing or of the wrong kind.
    #[error("the device sent a {message} with no usable {field}")]
    Field {
        /// Which message.
        message: &'static str,
        /// Which field.
        field: &'static str,
    },
}

impl Message {
    /// Reads one message. Unknown ones keep their name; fields that only decorate may be missing.
    pub fn parse(value: &Value) -> Result<Self, MessageError> {
        let body = value.as_dictionary().ok_or(MessageError::NotADictionary)?;
        let kind = read::name(body, "MsgType").ok_or(MessageError::NoType)?;
        Ok(match kind.as_str() {
            "ProgressMsg" => Self::Progress {
                operation: read::integer_at(body, "Operation").unwrap_or(0),
                percent: read::integer_at(body, "Progress")
                    .and_then(|percent| u8::try_from(percent).ok())
                    .filter(|percent| *percent <= 100),
            },
            "DataRequestMsg" => Self::DataRequest(DataRequest::parse(body, None)?),
            "AsyncDataRequestMsg" => {
                let context = read::name(body, "AsyncContextUUID").unwrap_or_default();
                Self::DataRequest(DataRequest::parse(body, Some(context))?)
            }
            "AsyncWait" => Self::AsyncWait { context: read::name(body, "AsyncContextUUID") },
            "CheckpointMsg" => Self::Checkpoint(Checkpoint::parse(body)?),
            "PreviousRestoreLogMsg" => {
                Self::PreviousLog(read::text(body, "PreviousRestoreLog").unwrap_or_default())
            }
            "StatusMsg" => Self::Status(Status::parse(body)?),
            "BBUpdateStatusMsg" => {
                Self::BasebandUpdate { accepted: read::truth_at(body, "Accepted").unwrap_or(false) }
            }
            "RestoredCrash" | "CrashLog" => match (read::name(body, "Filename"), body.get("Data")) {
                (Some(name), Some(Value::Data(content))) => {
                    Self::CrashFile { name: file_name(&name), content: content.clone() }
                }
                _ => Self::Crash { backtrace: backtrace(body) },
            },
            // On a data port these come without the wrapping of a request.
            "URLAsset" | "StreamedImageDecryptionKey" => {
                Self::DataRequest(DataRequest::parse_as(kind, body, None)?)
            }
            "RestoreAttestation" => Self::Attestation,
            "RestoreProtocol" => Self::Transport {
                name: body
                    .get("Arguments")
                    .and_then(Value::as_dictionary)
                    .and_then(|arguments| read::name(arguments, "RestoreProtocol")),
            },
            "ProvisioningInfo" | "ProvisioningStatusMsg" | "ProvisioningAck" | "FDRSubmit" => {
                Self::Chatter(kind)
            }
            _ => Self::Unknown(kind),
        })
    }
}

impl Status {
    fn parse(body: &Dictionary) -> Result<Self, MessageError> {
        let code = read::integer_at(body, "Status")
            .ok_or(MessageError::Field { message: "StatusMsg", field: "Status" })?;
        let message = ["FailureMessage", "Reason", "Message"].iter().find_map(|key| read::text(body, key));
        Ok(Self {
            code,
            host_error: read::integer_at(body, "AMRError").filter(|error| *error != 0),
            message: message.filter(|text| !text.is_empty()),
            log: read::text(body, "Log"),
        })
    }
}

/// A file name that leads nowhere: the last part of what the device says, plain characters only, no dot in front.
fn file_name(said: &str) -> String {
    let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' })
        .take(96)
        .collect();
    match plain.trim_start_matches('.') {
        "" => "crash".to_owned(),
        name => name.to_owned(),
    }
}

fn backtrace(body: &Dictionary) -> Vec<String> {
    match body.get("RestoredBacktrace") {
        Some(Value::String(text)) => {
            text.lines().take(BACKTRACE_LIMIT).map(|line| read::clean(line, 1024)).collect()
        }
        Some(Value::Array(lines)) => lines
            .iter()
            .filter_map(Value::as_string)
            .take(BACKTRACE_LIMIT)
            .map(|line| read::clean(line, 1024))
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crash_file_gets_a_name_that_leads_nowhere() {
        for (said, name) in [
            ("restored-2026-01-01.ips", "restored-2026-01-01.ips"),
            ("../../etc/passwd", "passwd"),
            ("C:\\logs\\a b.ips", "a_b.ips"),
            ("..", "crash"),
            (".bashrc", "bashrc"),
            ("", "crash"),
        ] {
            assert_eq!(file_name(said), name);
        }
        assert_eq!(file_name(&"a".repeat(500)).len(), 96);
    }
}
