//! The messages of both sides, typed.
//!
//! | device's message | parameters |
//! |---|---|
//! | `DLMessageVersionExchange` | major, minor |
//! | `DLMessageDeviceReady` | – |
//! | `DLMessageDownloadFiles` | paths, options, progress |
//! | `DLMessageUploadFiles` | options, progress, bytes in all |
//! | `DLMessageGetFreeDiskSpace` | – |
//! | `DLMessagePurgeDiskSpace` | bytes wanted, urgency |
//! | `DLContentsOfDirectory`, `DLMessageCreateDirectory` | path |
//! | `DLMessageMoveFiles`, `DLMessageMoveItems` | `{source: destination}`, unused, progress |
//! | `DLMessageRemoveFiles`, `DLMessageRemoveItems` | paths, unused, progress |
//! | `DLMessageCopyItem` | source, destination |
//! | `DLMessageProcessMessage` | `{ErrorCode, ErrorDescription?, Content?, ProtocolVersion?}` |
//! | `DLMessageDisconnect` | a text |

use std::fmt;

use plist::{Dictionary, Value};
use rightful_core::secret::Secret;

use super::place::shown;
use super::{DeviceLinkError, NOTHING, Place};

/// What the device says.
#[derive(Debug, Clone, PartialEq)]
pub enum FromDevice {
    /// Which version it speaks.
    VersionExchange {
        /// At most [`super::NEWEST_MAJOR`] with devices of today.
        major: u64,
        /// Counts within the major version.
        minor: u64,
    },
    /// It waits for a request.
    Ready,
    /// It wants the contents of files; an answer per file is part of the [`Status`].
    DownloadFiles {
        /// Which.
        paths: Vec<Place>,
        /// How far all of it is, in percent.
        progress: Option<f64>,
    },
    /// It is about to send files.
    UploadFiles {
        /// How far all of it is, in percent.
        progress: Option<f64>,
        /// How many bytes it will be, as far as the device knows.
        total: Option<u64>,
    },
    /// It wants to know how many bytes are free here.
    FreeDiskSpace,
    /// It wishes that so many more bytes were free. A request: the device decides what a refusal means.
    PurgeDiskSpace {
        /// How many.
        wanted: u64,
    },
    /// It wants to know what is in a folder. One that is not there is empty.
    ContentsOfDirectory(Place),
    /// It wants a folder, with those above it.
    CreateDirectory(Place),
    /// It wants things moved; what is at the destination gives way.
    Move {
        /// From and to.
        moves: Vec<(Place, Place)>,
        /// How far all of it is, in percent.
        progress: Option<f64>,
    },
    /// It wants things removed, folders with all that is in them. What is not there is removed already.
    Remove {
        /// Which; never the folder of the backup itself.
        paths: Vec<Place>,
        /// How far all of it is, in percent.
        progress: Option<f64>,
    },
    /// It wants a file or a folder copied.
    Copy {
        /// What.
        from: Place,
        /// Where to.
        to: Place,
    },
    /// It is done with a request.
    Outcome(Outcome),
    /// It ends the conversation.
    Disconnect,
}

/// How a request has ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// 0 is well; others are of MBErrorDomain.
    pub code: i64,
    /// What the device says about it, at most 200 characters of it.
    pub description: Option<String>,
    /// What was asked for, or further facts.
    pub content: Option<Value>,
    /// The version that was agreed on, in the answer to Hello.
    pub protocol_version: Option<f64>,
}

/// What the host says.
#[derive(Debug, Clone, PartialEq)]
pub enum FromHost {
    /// This major version is understood.
    VersionsOk {
        /// As the device has said it.
        major: u64,
    },
    /// What the device should do.
    Process(Request),
    /// How an operation of the device went.
    Status(Status),
    /// The end of the conversation.
    Disconnect,
}

/// A request of the host. Its parameters may hold passwords: `Debug` shows their names only, and they are zeroed when it is
/// dropped. What the encryption of the connection keeps of them is its own.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// `Hello`, `Backup`, `ChangePassword` …
    pub name: String,
    /// Its parameters, without `MessageName`.
    pub parameters: Dictionary,
}

/// The host's answer to an operation of the device.
#[derive(Debug, Clone, PartialEq)]
pub struct Status {
    /// 0 is well; −6 not there, −13 several files have failed.
    pub code: i64,
    /// What went wrong.
    pub description: Option<String>,
    /// What was asked for, or what went wrong file by file.
    pub content: Option<Value>,
}

const VERSION: &str = "DLMessageVersionExchange";
const READY: &str = "DLMessageDeviceReady";
const DOWNLOAD: &str = "DLMessageDownloadFiles";
const UPLOAD: &str = "DLMessageUploadFiles";
/// What real phones put into the options of an upload: an address of their own, of which no host makes anything.
const CALLBACKS: (&str, u64) = ("DLDeviceIOCallbacks", 4_955_806_704);
const FREE: &str = "DLMessageGetFreeDiskSpace";
const PURGE: &str = "DLMessagePurgeDiskSpace";
const CONTENTS: &str = "DLContentsOfDirectory";
const CREATE: &str = "DLMessageCreateDirectory";
const MOVE_FILES: &str = "DLMessageMoveFiles";
const MOVE_ITEMS: &str = "DLMessageMoveItems";
const REMOVE_FILES: &str = "DLMessageRemoveFiles";
const REMOVE_ITEMS: &str = "DLMessageRemoveItems";
const COPY: &str = "DLMessageCopyItem";
const PROCESS: &str = "DLMessageProcessMessage";
const STATUS: &str = "DLMessageStatusResponse";
const DISCONNECT: &str = "DLMessageDisconnect";
const VERSIONS_OK: &str = "DLVersionsOk";

impl FromDevice {
    /// Reads a message that [`crate::frame::plist_bounded`] has let through.
    ///
    /// # Errors
    /// See [`DeviceLinkError`].
    pub fn parse(value: Value) -> Result<Self, DeviceLinkError> {
        let mut parts = Parts::of(value)?;
        match parts.name.as_str() {
            VERSION => Ok(Self::VersionExchange {
                major: parts.number(VERSION, 1, "major version")?,
                minor: parts.number(VERSION, 2, "minor version")?,
            }),
            READY => Ok(Self::Ready),
            DOWNLOAD => {
                Ok(Self::DownloadFiles { paths: parts.places(DOWNLOAD)?, progress: parts.progress(3) })
            }
            UPLOAD => Ok(Self::UploadFiles {
                progress: parts.progress(2),
                total: parts.at(3).and_then(Value::as_unsigned_integer),
            }),
            FREE => Ok(Self::FreeDiskSpace),
            PURGE => Ok(Self::PurgeDiskSpace { wanted: parts.number(PURGE, 1, "number of bytes")? }),
            CONTENTS => Ok(Self::ContentsOfDirectory(parts.place(CONTENTS, 1, "path")?)),
            CREATE => Ok(Self::CreateDirectory(parts.place(CREATE, 1, "path")?)),
            MOVE_FILES | MOVE_ITEMS => {
                Ok(Self::Move { moves: parts.moves(MOVE_ITEMS)?, progress: parts.progress(3) })
            }
            REMOVE_FILES | REMOVE_ITEMS => {
                let paths = parts.places(REMOVE_ITEMS)?;
                if paths.iter().any(Place::is_folder_itself) {
                    return Err(DeviceLinkError::Outside(String::new()));
                }
                Ok(Self::Remove { paths, progress: parts.progress(3) })
            }
            COPY => Ok(Self::Copy {
                from: parts.place(COPY, 1, "source")?,
                to: parts.inner_place(COPY, 2, "destination")?,
            }),
            PROCESS => Ok(Self::Outcome(Outcome::parse(parts.dictionary(PROCESS)?)?)),
            DISCONNECT => Ok(Self::Disconnect),
            other => Err(DeviceLinkError::Unknown(shown(other))),
        }
    }
}

impl Outcome {
    fn parse(mut body: Dictionary) -> Result<Self, DeviceLinkError> {
        // An outcome that does not say how it went has not gone well.
        let code = body
            .get("ErrorCode")
            .and_then(Value::as_signed_integer)
            .ok_or(DeviceLinkError::Parameter { message: PROCESS, parameter: "ErrorCode" })?;
        let description = body.get("ErrorDescription").and_then(Value::as_string).map(shown);
        Ok(Self {
            code,
            description: description.filter(|text| !text.is_empty() && text != NOTHING),
            protocol_version: body.get("ProtocolVersion").and_then(Value::as_real),
            content: body.remove("Content"),
        })
    }
}

impl FromHost {
    /// Reads a message that [`crate::frame::plist_bounded`] has let through.
    ///
    /// # Errors
    /// See [`DeviceLinkError`].
    pub fn parse(value: Value) -> Result<Self, DeviceLinkError> {
        let mut parts = Parts::of(value)?;
        match parts.name.as_str() {
            VERSION if parts.at(1).and_then(Value::as_string) == Some(VERSIONS_OK) => {
                Ok(Self::VersionsOk { major: parts.number(VERSION, 2, "major version")? })
            }
            VERSION => Err(DeviceLinkError::Parameter { message: VERSION, parameter: VERSIONS_OK }),
            PROCESS => {
                let mut parameters = parts.dictionary(PROCESS)?;
                let name = parameters
                    .remove("MessageName")
                    .and_then(Value::into_string)
                    .ok_or(DeviceLinkError::Parameter { message: PROCESS, parameter: "MessageName" })?;
                Ok(Self::Process(Request { name, parameters }))
            }
            STATUS => Ok(Self::Status(Status {
                code: parts
                    .at(1)
                    .and_then(Value::as_signed_integer)
                    .ok_or(DeviceLinkError::Parameter { message: STATUS, parameter: "code" })?,
                description: parts
                    .at(2)
                    .and_then(Value::as_string)
                    .filter(|text| *text != NOTHING)
                    .map(shown),
                content: parts.take(3).filter(|content| !says_nothing(content)),
            })),
            DISCONNECT => Ok(Self::Disconnect),
            other => Err(DeviceLinkError::Unknown(shown(other))),
        }
    }
}

impl From<FromDevice> for Value {
    fn from(message: FromDevice) -> Self {
        let progress = |progress: Option<f64>| Self::Real(progress.unwrap_or_default());
        let texts = |paths: Vec<Place>| {
            Self::Array(paths.into_iter().map(|path| Self::from(path.as_str())).collect())
        };
        let text = |path: &Place| Self::from(path.as_str());
        let nothing = || Self::Dictionary(Dictionary::new());
        let (name, parameters) = match message {
            FromDevice::VersionExchange { major, minor } => (VERSION, vec![major.into(), minor.into()]),
            FromDevice::Ready => (READY, vec![]),
            FromDevice::DownloadFiles { paths, progress: percent } => {
                (DOWNLOAD, vec![texts(paths), nothing(), progress(percent)])
            }
            FromDevice::UploadFiles { progress: percent, total } => {
                let callbacks = Self::from(CALLBACKS.1);
                let options = Dictionary::from_iter([(CALLBACKS.0.to_owned(), callbacks)]);
                (UPLOAD, vec![options.into(), progress(percent), total.unwrap_or_default().into()])
            }
            FromDevice::FreeDiskSpace => (FREE, vec![]),
            FromDevice::PurgeDiskSpace { wanted } => (PURGE, vec![wanted.into(), 0.into()]),
            FromDevice::ContentsOfDirectory(path) => (CONTENTS, vec![text(&path)]),
            FromDevice::CreateDirectory(path) => (CREATE, vec![text(&path)]),
            FromDevice::Move { moves, progress: percent } => {
                let moves = moves.iter().map(|(from, to)| (from.as_str().to_owned(), text(to)));
                (MOVE_ITEMS, vec![Self::Dictionary(moves.collect()), nothing(), progress(percent)])
            }
            FromDevice::Remove { paths, progress: percent } => {
                (REMOVE_ITEMS, vec![texts(paths), nothing(), progress(percent)])
            }
            FromDevice::Copy { from, to } => (COPY, vec![text(&from), text(&to)]),
            FromDevice::Outcome(outcome) => (PROCESS, vec![outcome.into_value()]),
            FromDevice::Disconnect => (DISCONNECT, vec![NOTHING.into()]),
        };
        array(name, parameters)
    }
}

impl Outcome {
    fn into_value(self) -> Value {
        let mut body = Dictionary::new();
        body.insert("MessageName".to_owned(), "Response".into());
        body.insert("ErrorCode".to_owned(), self.code.into());
        let optional = [
            ("ErrorDescription", self.description.map(Value::from)),
            ("ProtocolVersion", self.protocol_version.map(Value::Real)),
            ("Content", self.content),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                body.insert(key.to_owned(), value);
            }
        }
        Value::Dictionary(body)
    }
}

impl From<FromHost> for Value {
    fn from(message: FromHost) -> Self {
        let (name, parameters) = match message {
            FromHost::VersionsOk { major } => (VERSION, vec![VERSIONS_OK.into(), major.into()]),
            FromHost::Process(mut request) => {
                let mut parameters = std::mem::take(&mut request.parameters);
                parameters.insert("MessageName".to_owned(), request.name.as_str().into());
                (PROCESS, vec![Self::Dictionary(parameters)])
            }
            FromHost::Status(Status { code, description, content }) => {
                let description = description.unwrap_or_else(|| NOTHING.to_owned());
                let content = content.unwrap_or_else(|| Self::Dictionary(Dictionary::new()));
                (STATUS, vec![code.into(), description.into(), content])
            }
            FromHost::Disconnect => (DISCONNECT, vec![NOTHING.into()]),
        };
        array(name, parameters)
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.parameters.values_mut().for_each(wipe);
    }
}

/// Overwrites every text in it.
pub(super) fn wipe(value: &mut Value) {
    match value {
        // A secret overwrites its bytes when it goes.
        Value::String(text) => drop(Secret::new(std::mem::take(text).into_bytes())),
        Value::Array(parts) => parts.iter_mut().for_each(wipe),
        Value::Dictionary(parts) => parts.values_mut().for_each(wipe),
        _ => {}
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.parameters.keys().collect();
        f.debug_struct("Request").field("name", &self.name).field("parameters", &names).finish()
    }
}

/// An array that begins with a name.
struct Parts {
    name: String,
    parts: Vec<Value>,
}

impl Parts {
    fn of(value: Value) -> Result<Self, DeviceLinkError> {
        let parts = value.into_array().ok_or(DeviceLinkError::Nameless)?;
        let name = parts.first().and_then(Value::as_string).ok_or(DeviceLinkError::Nameless)?.to_owned();
        Ok(Self { name, parts })
    }

    fn at(&self, index: usize) -> Option<&Value> {
        self.parts.get(index)
    }

    /// Takes a parameter out; another one stands in its place afterwards.
    fn take(&mut self, index: usize) -> Option<Value> {
        self.parts.get_mut(index).map(|part| std::mem::replace(part, Value::Boolean(false)))
    }

    fn number(
        &self,
        message: &'static str,
        index: usize,
        parameter: &'static str,
    ) -> Result<u64, DeviceLinkError> {
        self.at(index)
            .and_then(Value::as_unsigned_integer)
            .ok_or(DeviceLinkError::Parameter { message, parameter })
    }

    /// Some devices say −1 as long as they do not know.
    fn progress(&self, index: usize) -> Option<f64> {
        let value = self.at(index)?;
        let percent = value.as_real().or_else(|| value.as_unsigned_integer().map(|whole| whole as f64))?;
        (0.0..=100.0).contains(&percent).then_some(percent)
    }

    fn place(
        &self,
        message: &'static str,
        index: usize,
        parameter: &'static str,
    ) -> Result<Place, DeviceLinkError> {
        let path = self.at(index).and_then(Value::as_string);
        Place::parse(path.ok_or(DeviceLinkError::Parameter { message, parameter })?)
    }

    /// A place that will be written: never the folder itself.
    fn inner_place(
        &self,
        message: &'static str,
        index: usize,
        parameter: &'static str,
    ) -> Result<Place, DeviceLinkError> {
        let place = self.place(message, index, parameter)?;
        if place.is_folder_itself() { Err(DeviceLinkError::Outside(String::new())) } else { Ok(place) }
    }

    fn places(&self, message: &'static str) -> Result<Vec<Place>, DeviceLinkError> {
        let wrong = || DeviceLinkError::Parameter { message, parameter: "list of paths" };
        let paths = self.at(1).and_then(Value::as_array).ok_or_else(wrong)?;
        paths.iter().map(|path| Place::parse(path.as_string().ok_or_else(wrong)?)).collect()
    }

    fn moves(&self, message: &'static str) -> Result<Vec<(Place, Place)>, DeviceLinkError> {
        let wrong = || DeviceLinkError::Parameter { message, parameter: "list of moves" };
        let moves = self.at(1).and_then(Value::as_dictionary).ok_or_else(wrong)?;
        moves
            .iter()
            .map(|(from, to)| {
                let (from, to) = (Place::parse(from)?, Place::parse(to.as_string().ok_or_else(wrong)?)?);
                if from.is_folder_itself() || to.is_folder_itself() {
                    return Err(DeviceLinkError::Outside(String::new()));
                }
                Ok((from, to))
            })
            .collect()
    }

    fn dictionary(&mut self, message: &'static str) -> Result<Dictionary, DeviceLinkError> {
        self.take(1)
            .and_then(Value::into_dictionary)
            .ok_or(DeviceLinkError::Parameter { message, parameter: "dictionary" })
    }
}

fn array(name: &str, parameters: Vec<Value>) -> Value {
    let mut parts = vec![Value::from(name)];
    parts.extend(parameters);
    Value::Array(parts)
}

fn says_nothing(content: &Value) -> bool {
    content.as_string() == Some(NOTHING) || content.as_dictionary().is_some_and(Dictionary::is_empty)
}
