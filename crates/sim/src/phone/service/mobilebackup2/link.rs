//! The phone's end of the device link: messages, files in both directions, and the faults that meet them.

use std::time::Duration;

use plist::Value;
use rightful_proto::devicelink::stream::{self, Incoming, Piece};
use rightful_proto::devicelink::{self, FromDevice, FromHost, LIMITS, Place, Request, Status};
use rightful_proto::frame;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::time::{sleep, timeout};

use super::Call;
use crate::fault::{At, Kind, MessageDoor};
use crate::phone::{Direction, tap};

/// How long the phone waits for a host that does something.
const PATIENCE: Duration = Duration::from_secs(3600);
/// So much is collected before it is sent.
const COLLECTED: usize = 256 << 10;
/// The longest file that is taken, in bytes.
const LONGEST: usize = 1 << 30;
/// The longest name.
const LONGEST_NAME: u32 = 4096;
/// Not there.
pub(super) const ABSENT: i64 = -6;
/// No room.
const NO_ROOM: i64 = -15;

/// How an operation ends before its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The connection is over.
    Gone,
    /// It is refused or has failed, with this code.
    Failed(i64, String),
}

impl End {
    pub(super) fn failed(code: i64, words: &str) -> Self {
        Self::Failed(code, words.to_owned())
    }
}

/// A connection.
pub(super) struct Link<'a, S> {
    pub(super) call: &'a Call,
    stream: &'a mut S,
    out: Vec<u8>,
    /// How far all of it is, in percent.
    progress: f64,
    files: u64,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Link<'a, S> {
    pub(super) fn new(call: &'a Call, stream: &'a mut S) -> Self {
        Self { call, stream, out: Vec::new(), progress: 0.0, files: 0 }
    }

    pub(super) fn progress(&mut self, percent: f64) {
        self.progress = percent;
    }

    /// Says something.
    pub(super) async fn say(&mut self, message: FromDevice) -> Result<(), End> {
        self.call.log(Direction::FromPhone, spoken(&message));
        let mut bytes = Vec::new();
        devicelink::write(&mut bytes, message).await.map_err(|_| End::Gone)?;
        self.put(bytes).await?;
        self.flush().await
    }

    /// Says something and hears how it went.
    pub(super) async fn ask(&mut self, message: FromDevice) -> Result<Status, End> {
        self.say(message).await?;
        self.status().await
    }

    /// The same where anything but success ends the operation with `code`.
    pub(super) async fn must(&mut self, message: FromDevice, code: i64, words: &str) -> Result<(), End> {
        let status = self.ask(message).await?;
        succeeded(&status, code, words)
    }

    /// Hears the host.
    pub(super) async fn hear(&mut self) -> Result<FromHost, End> {
        let read = timeout(PATIENCE, frame::read_frame(self.stream, LIMITS.bytes)).await;
        let mut bytes = read.map_err(|_| End::Gone)?.map_err(|_| End::Gone)?;
        if let Some(due) = self.due() {
            meet(due, &mut bytes).await?;
        }
        let message = frame::plist_bounded(&bytes, &LIMITS).map_err(|error| error.to_string());
        let message = message.and_then(|value| FromHost::parse(value).map_err(|error| error.to_string()));
        match message {
            Ok(message) => {
                let form = if bytes.starts_with(b"bplist") { "" } else { " (xml)" };
                self.call.log(Direction::ToPhone, format!("{}{form}", heard(&message)));
                Ok(message)
            }
            Err(words) => {
                self.call.log(Direction::Event, words);
                Err(End::Gone)
            }
        }
    }

    async fn status(&mut self) -> Result<Status, End> {
        match self.hear().await? {
            FromHost::Status(status) => Ok(status),
            FromHost::Process(_) | FromHost::VersionsOk { .. } | FromHost::Disconnect => Err(End::Gone),
        }
    }

    /// Sends files; `code` is how the operation ends where the host cannot take them.
    pub(super) async fn upload(&mut self, files: &[(String, Vec<u8>)]) -> Result<(), End> {
        let total = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        let progress = Some(self.progress);
        self.say(FromDevice::UploadFiles { progress, total: Some(total) }).await?;
        for (place, bytes) in files {
            self.call.log(Direction::FromPhone, format!("file -> {place}, {} bytes", bytes.len()));
            self.files += 1;
            let own = format!("/var/mobile/Library/Backup/tmp/{}", self.files);
            if self.call.phone.counts() {
                // A fault may be meant for it: it is put together first.
                let mut piece = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 256);
                let written = async {
                    stream::write_name(&mut piece, &own).await?;
                    stream::write_name(&mut piece, place).await?;
                    stream::write_data(&mut piece, bytes).await?;
                    stream::write_end(&mut piece).await
                };
                written.await.map_err(|_| End::Gone)?;
                self.put(piece).await?;
            } else {
                self.send(&own, place, bytes).await?;
            }
        }
        self.out.extend_from_slice(&[0; 4]);
        self.flush().await?;
        let status = self.status().await?;
        succeeded(&status, 104, "Multiple errors uploading files")
    }

    /// Takes files. Every one that arrives is given to `take`; a text says why it has not.
    pub(super) async fn download(
        &mut self,
        places: &[String],
        mut take: impl FnMut(&str, Result<Vec<u8>, String>) -> Result<(), End>,
    ) -> Result<Status, End> {
        let paths = places.iter().filter_map(|place| Place::parse(place).ok()).collect();
        self.say(FromDevice::DownloadFiles { paths, progress: Some(self.progress) }).await?;
        let mut failed = None;
        // A host that goes on and on has no more files than it was asked for.
        for _ in 0..=places.len() {
            let Some(name) = self.name().await? else {
                let status = self.status().await?;
                return failed.map_or(Ok(status), Err);
            };
            let result = self.content(&name).await?;
            // What comes after a bad one is let pass, so that the host hears of it.
            if failed.is_none() {
                failed = take(&name, result).err();
            }
        }
        Err(End::Gone)
    }

    async fn name(&mut self) -> Result<Option<String>, End> {
        let length = timeout(PATIENCE, self.stream.read_u32()).await;
        let length = length.map_err(|_| End::Gone)?.map_err(|_| End::Gone)?;
        if length == 0 {
            return Ok(None);
        }
        if length > LONGEST_NAME {
            return Err(End::Gone);
        }
        let mut name = vec![0; length as usize];
        self.stream.read_exact(&mut name).await.map_err(|_| End::Gone)?;
        String::from_utf8(name).map(Some).map_err(|_| End::Gone)
    }

    async fn content(&mut self, name: &str) -> Result<Result<Vec<u8>, String>, End> {
        let (mut bytes, mut incoming) = (Vec::new(), Incoming::default());
        let result = loop {
            let next = incoming.next(self.stream, &mut bytes, COLLECTED);
            match timeout(PATIENCE, next).await.map_err(|_| End::Gone)?.map_err(|_| End::Gone)? {
                Piece::Data(_) if bytes.len() <= LONGEST => {}
                Piece::Data(_) => return Err(End::Gone),
                Piece::End => break Ok(bytes),
                Piece::Failed(why) => break Err(why),
            }
        };
        let words = match &result {
            Ok(bytes) => format!("file {name}, {} bytes", bytes.len()),
            Err(_) => format!("file {name}, code 6"),
        };
        self.call.log(Direction::ToPhone, words);
        match (self.due(), result) {
            (Some(due), Ok(mut bytes)) => {
                meet(due, &mut bytes).await?;
                Ok(Ok(bytes))
            }
            (Some(due), Err(why)) => {
                meet(due, &mut []).await?;
                Ok(Err(why))
            }
            (None, result) => Ok(result),
        }
    }

    /// What is in a folder: names with their sizes, `None` for folders. One that is not there is empty.
    pub(super) async fn contents(&mut self, place: &str) -> Result<Vec<(String, Option<u64>)>, End> {
        let message = FromDevice::ContentsOfDirectory(parsed(place)?);
        let status = self.ask(message).await?;
        let listed = status.content.and_then(Value::into_dictionary).unwrap_or_default();
        let entries = listed.into_iter().filter_map(|(name, entry)| {
            let entry = entry.into_dictionary()?;
            let folder = entry.get("DLFileType").and_then(Value::as_string) == Some("DLFileTypeDirectory");
            let size = entry.get("DLFileSize").and_then(Value::as_unsigned_integer).unwrap_or_default();
            Some((name, (!folder).then_some(size)))
        });
        Ok(entries.collect())
    }

    pub(super) async fn create(&mut self, place: &str) -> Result<(), End> {
        self.must(FromDevice::CreateDirectory(parsed(place)?), 2, "a folder could not be made").await
    }

    pub(super) async fn remove(&mut self, places: &[String]) -> Result<(), End> {
        let paths = places.iter().map(|place| parsed(place)).collect::<Result<_, End>>()?;
        let message = FromDevice::Remove { paths, progress: Some(self.progress) };
        self.must(message, 2, "something could not be removed").await
    }

    pub(super) async fn relocate(&mut self, moves: &[(String, String)]) -> Result<(), End> {
        let moves = moves.iter().map(|(from, to)| Ok((parsed(from)?, parsed(to)?)));
        let message =
            FromDevice::Move { moves: moves.collect::<Result<_, End>>()?, progress: Some(self.progress) };
        self.must(message, 2, "something could not be moved").await
    }

    /// The same bytes, straight to where they are collected: most of what a phone does in a backup is this.
    async fn send(&mut self, own: &str, place: &str, bytes: &[u8]) -> Result<(), End> {
        let names = async {
            stream::write_name(&mut self.out, own).await?;
            stream::write_name(&mut self.out, place).await
        };
        names.await.map_err(|_| End::Gone)?;
        for some in bytes.chunks(stream::PIECE) {
            stream::append_data(&mut self.out, some);
            if self.out.len() >= COLLECTED {
                self.flush().await?;
            }
        }
        stream::write_end(&mut self.out).await.map_err(|_| End::Gone)
    }

    async fn put(&mut self, mut bytes: Vec<u8>) -> Result<(), End> {
        if let Some(due) = self.due() {
            self.flush().await?;
            if due.kind == Kind::Truncate {
                bytes.truncate(bytes.len() / 2);
                self.out.extend_from_slice(&bytes);
                self.flush().await?;
                return Err(End::Gone);
            }
            // Lengths stay as they are.
            meet(due, bytes.get_mut(4..).unwrap_or_default()).await?;
        }
        self.out.extend_from_slice(&bytes);
        if self.out.len() >= COLLECTED { self.flush().await } else { Ok(()) }
    }

    async fn flush(&mut self) -> Result<(), End> {
        let bytes = std::mem::take(&mut self.out);
        self.stream.write_all(&bytes).await.map_err(|_| End::Gone)?;
        self.stream.flush().await.map_err(|_| End::Gone)?;
        self.out = bytes;
        self.out.clear();
        Ok(())
    }

    fn due(&self) -> Option<At> {
        let phone = &self.call.phone;
        phone.counts().then(|| phone.passes(MessageDoor::Backup)).flatten()
    }
}

/// What a fault does to a message that is not cut in the middle.
async fn meet(due: At, bytes: &mut [u8]) -> Result<(), End> {
    match due.kind {
        Kind::Cut | Kind::Truncate => Err(End::Gone),
        Kind::Stall => {
            sleep(tap::SILENCE).await;
            Err(End::Gone)
        }
        Kind::Corrupt => {
            due.damage(bytes);
            Ok(())
        }
        Kind::Reorder => {
            // Nothing can overtake it where one waits for the other: it is late.
            sleep(Duration::from_secs(1)).await;
            Ok(())
        }
    }
}

fn parsed(place: &str) -> Result<Place, End> {
    Place::parse(place).map_err(|_| End::failed(1, "a name that no folder can have"))
}

fn succeeded(status: &Status, code: i64, words: &str) -> Result<(), End> {
    match status.code {
        0 => Ok(()),
        NO_ROOM => Err(End::failed(105, "Insufficient free disk space on drive to back up device")),
        _ => Err(End::failed(code, words)),
    }
}

/// A message of the phone, in words.
fn spoken(message: &FromDevice) -> String {
    let first = |list: &[Place]| {
        let name = list.first().map(Place::as_str).unwrap_or_default();
        if list.len() > 1 { format!("[{name} and {} more]", list.len() - 1) } else { format!("[{name}]") }
    };
    match message {
        FromDevice::VersionExchange { major, minor } => format!("DLMessageVersionExchange {major} {minor}"),
        FromDevice::Ready => "DLMessageDeviceReady".to_owned(),
        FromDevice::DownloadFiles { paths, .. } if paths.len() < 5 => {
            let paths: Vec<&str> = paths.iter().map(Place::as_str).collect();
            format!("DLMessageDownloadFiles [{}]", paths.join(", "))
        }
        FromDevice::DownloadFiles { paths, .. } => format!("DLMessageDownloadFiles {}", first(paths)),
        FromDevice::UploadFiles { total, .. } => {
            format!("DLMessageUploadFiles {}", total.unwrap_or_default())
        }
        FromDevice::FreeDiskSpace => "DLMessageGetFreeDiskSpace".to_owned(),
        FromDevice::PurgeDiskSpace { wanted } => format!("DLMessagePurgeDiskSpace {wanted}"),
        FromDevice::ContentsOfDirectory(place) => format!("DLContentsOfDirectory {}", place.as_str()),
        FromDevice::CreateDirectory(place) => format!("DLMessageCreateDirectory {}", place.as_str()),
        FromDevice::Move { moves, .. } => {
            let more = moves.len().saturating_sub(1);
            let one = moves.first().map(|(from, to)| format!("{} -> {}", from.as_str(), to.as_str()));
            format!("DLMessageMoveItems {{{} and {more} more}}", one.unwrap_or_default())
        }
        FromDevice::Remove { paths, .. } => format!("DLMessageRemoveItems {}", first(paths)),
        FromDevice::Copy { from, to } => format!("DLMessageCopyItem {} {}", from.as_str(), to.as_str()),
        FromDevice::Outcome(outcome) => format!("DLMessageProcessMessage Response {}", outcome.code),
        FromDevice::Disconnect => "DLMessageDisconnect".to_owned(),
    }
}

/// A message of the host, in words; of a request the names of its parameters, and what is true or false among its options.
fn heard(message: &FromHost) -> String {
    match message {
        FromHost::VersionsOk { major } => format!("DLMessageVersionExchange DLVersionsOk {major}"),
        FromHost::Process(Request { name, parameters }) => {
            let mut shown: Vec<String> =
                parameters.keys().map(|key| key.chars().take(64).collect()).collect();
            shown.sort();
            let options = parameters.get("Options").and_then(Value::as_dictionary).into_iter().flatten();
            let mut options: Vec<String> = options
                .filter_map(|(key, value)| {
                    Some(format!("{}: {}", key.chars().take(64).collect::<String>(), value.as_boolean()?))
                })
                .collect();
            options.sort();
            let name: String = name.chars().take(64).collect();
            format!("DLMessageProcessMessage {name} {{{}}} {{{}}}", shown.join(", "), options.join(", "))
        }
        FromHost::Status(status) => format!("DLMessageStatusResponse {}", status.code),
        FromHost::Disconnect => "DLMessageDisconnect".to_owned(),
    }
}
