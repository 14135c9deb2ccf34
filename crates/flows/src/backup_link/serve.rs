//! Doing what the phone wants done: it names files and folders, this computer sends, takes, makes, moves and removes them,
//! each in the folder of the backup and nowhere else.
//!
//! Files stream from and to the disk; of each only some pieces are in memory. Trouble with a file is the phone's to judge:
//! it gets the system's number. Only a message that is none ends the conversation from this side.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use plist::{Dictionary, Value};
use rightful_host::backup_folder::intake::{Intake, Part, Troubles};
use rightful_host::backup_folder::{EntryKind, Folder};
use rightful_host::disk::{free_bytes, read_soon};
use rightful_host::stream::Stream;
use rightful_proto::devicelink::stream::{self as files, Incoming, Piece};
use rightful_proto::devicelink::{self, FromDevice, FromHost, Outcome, Place as Named, Request, Status};
use tokio::sync::watch;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::timeout;

use super::{FAREWELL, LinkError, Told};

/// How long a phone may work in silence. Some look through all they have before a backup begins.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
/// So many bytes, and so many parts, are written at a time, while the next ones come.
const BYTES_AT_A_TIME: usize = 1 << 20;
const PARTS_AT_A_TIME: usize = 512;
/// So much of a file is read at a time.
const PIECE: usize = 256 << 10;
/// What a phone wishes for beyond its need, from iOS 26 on.
const WISH: u64 = 2 << 30;

const ABSENT: i64 = -6;
const SEVERAL: i64 = -13;
const NO_ROOM: i64 = -15;
const OTHER: i64 = -1;

/// Where a conversation takes place.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The folder of the backup; none where the phone has no business in one.
    pub(crate) folder: Option<Folder>,
    /// On which disk it lies.
    pub(crate) disk: PathBuf,
}

/// Greets the phone, asks for something, and does what it wants until it is done.
///
/// # Errors
/// The phone's own last word other than success is [`LinkError::Refused`].
pub(crate) async fn converse(
    mut stream: Stream,
    place: Place,
    request: Request,
    told: watch::Sender<Told>,
) -> Result<Outcome, LinkError> {
    within(devicelink::shake(&mut stream)).await?;
    within(devicelink::write(&mut stream, FromHost::Process(request))).await?;
    let mut serving = Serving { stream: &mut stream, place: &place, told, spare: Vec::new() };
    let outcome = loop {
        let message = within(devicelink::read_from_device(serving.stream)).await?;
        let status = match message {
            FromDevice::Outcome(outcome) => break outcome,
            FromDevice::Disconnect => return Err(LinkError::Left),
            message => serving.answer(message).await?,
        };
        within(devicelink::write(serving.stream, FromHost::Status(status))).await?;
    };
    let farewell = timeout(FAREWELL, devicelink::write(&mut stream, FromHost::Disconnect)).await;
    if !matches!(farewell, Ok(Ok(()))) {
        tracing::debug!("the phone left first");
    }
    Ok(outcome.succeeded()?)
}

struct Serving<'a> {
    stream: &'a mut Stream,
    place: &'a Place,
    told: watch::Sender<Told>,
    /// Memory for what comes, from one message to the next.
    spare: Vec<Heap>,
}

impl Serving<'_> {
    async fn answer(&mut self, message: FromDevice) -> Result<Status, LinkError> {
        Ok(match message {
            FromDevice::DownloadFiles { paths, progress } => {
                self.tell(progress);
                self.download(&paths).await?
            }
            FromDevice::UploadFiles { progress, .. } => {
                self.tell(progress);
                self.upload().await?
            }
            FromDevice::FreeDiskSpace => {
                let disk = self.place.disk.clone();
                let free = spawn_blocking(move || free_bytes(&disk)).await.map_err(io::Error::other);
                match free.and_then(|free| free) {
                    Ok(free) => {
                        self.told.send_modify(|told| told.free = Some(free));
                        well(Some(free.into()))
                    }
                    Err(error) => failed(&error),
                }
            }
            FromDevice::PurgeDiskSpace { wanted } => {
                self.told.send_modify(|told| {
                    let need = told.free.unwrap_or_default().saturating_add(wanted);
                    told.needs = Some(need.saturating_sub(WISH));
                });
                Status { code: OTHER, description: Some("Operation not supported".to_owned()), content: None }
            }
            FromDevice::ContentsOfDirectory(place) => {
                self.with_folder(move |folder| folder.contents(&place).map(|entries| Some(listed(entries))))
                    .await
            }
            FromDevice::CreateDirectory(place) => self.change(move |folder| folder.create(&place)).await,
            FromDevice::Move { moves, progress } => {
                self.tell(progress);
                self.each(moves, |folder, (from, to)| folder.relocate(from, to), |(from, _)| from).await
            }
            FromDevice::Remove { paths, progress } => {
                self.tell(progress);
                self.each(paths, Folder::remove, |path| path).await
            }
            FromDevice::Copy { from, to } => self.change(move |folder| folder.copy(&from, &to)).await,
            FromDevice::VersionExchange { .. } | FromDevice::Ready => {
                return Err(devicelink::DeviceLinkError::OutOfTurn("what it wants").into());
            }
            // The loop has taken them.
            FromDevice::Outcome(_) | FromDevice::Disconnect => return Err(LinkError::Left),
        })
    }

    fn tell(&self, progress: Option<f64>) {
        if let Some(percent) = progress {
            self.told.send_modify(|told| told.percent = told.percent.max(percent));
        }
    }

    async fn change(&self, change: impl FnOnce(&Folder) -> io::Result<()> + Send + 'static) -> Status {
        self.with_folder(move |folder| change(folder).map(|()| None)).await
    }

    /// Does something with the folder, beside those who must not wait for a disk.
    async fn with_folder(
        &self,
        work: impl FnOnce(&Folder) -> io::Result<Option<Value>> + Send + 'static,
    ) -> Status {
        let Some(folder) = self.place.folder.clone() else { return failed(&no_folder()) };
        let done = spawn_blocking(move || work(&folder)).await.map_err(io::Error::other);
        match done.and_then(|done| done) {
            Ok(content) => well(content),
            Err(error) => failed(&error),
        }
    }

    /// The same with each of several, told one by one where some did not work.
    async fn each<T: Send + 'static>(
        &self,
        all: Vec<T>,
        work: impl Fn(&Folder, &T) -> io::Result<()> + Send + 'static,
        name: impl Fn(&T) -> &Named + Send + 'static,
    ) -> Status {
        let Some(folder) = self.place.folder.clone() else { return failed(&no_folder()) };
        let worked = spawn_blocking(move || {
            let tried = all.iter().filter_map(|one| {
                let error = work(&folder, one).err()?;
                Some((name(one).as_str().to_owned(), error))
            });
            tried.collect::<Vec<_>>()
        });
        match worked.await {
            Ok(troubles) => judged(troubles),
            Err(error) => failed(&io::Error::other(error)),
        }
    }

    /// Sends files, or says of each why not. An absent one must be called absent: as an empty one it would be believed.
    async fn download(&mut self, paths: &[Named]) -> Result<Status, LinkError> {
        let mut troubles = Vec::new();
        for path in paths {
            within(files::write_name(self.stream, path.as_str())).await?;
            let (folder, named) = (self.place.folder.clone(), path.clone());
            let opened = spawn_blocking(move || folder.ok_or_else(no_folder)?.read(&named)).await;
            let sent = match opened.map_err(io::Error::other).and_then(|opened| opened) {
                Ok((file, length)) => self.send(Arc::new(file), length).await?,
                Err(error) => Err(error),
            };
            match sent {
                Ok(()) => within(files::write_end(self.stream)).await?,
                Err(error) => {
                    self.told.send_modify(|told| told.lost.unsent(path.as_str(), &error));
                    within(files::write_failure(self.stream, words(&error))).await?;
                    troubles.push((path.as_str().to_owned(), error));
                }
            }
        }
        within(files::write_no_more(self.stream)).await?;
        Ok(judged(troubles))
    }

    /// Sends what is in a file. The inner error is the disk's.
    async fn send(&mut self, file: Arc<std::fs::File>, length: u64) -> Result<io::Result<()>, LinkError> {
        let mut at = 0;
        while at < length {
            let share = (length - at).min(PIECE as u64);
            let piece = match read_soon(&file, vec![0; share as usize], at).await {
                Ok(piece) => piece,
                Err(error) => return Ok(Err(error)),
            };
            within(files::write_data(self.stream, &piece)).await?;
            at += share;
            self.told.send_modify(|told| told.bytes += share);
        }
        self.told.send_modify(|told| told.files += 1);
        Ok(Ok(()))
    }

    /// Takes files.
    async fn upload(&mut self) -> Result<Status, LinkError> {
        let folder = self.place.folder.as_ref().ok_or_else(no_folder).map_err(LinkError::Disk)?;
        let intake = Intake::new(folder).map_err(LinkError::Disk)?;
        let mut spare = || self.spare.pop().unwrap_or_default();
        let mut writer = Writer { idle: Some((intake, spare())), writing: None, heap: spare() };
        while let Some(place) = within(files::read_file_name(self.stream)).await? {
            writer.heap.parts.push(Part::Begin(place.clone()));
            let mut incoming = Incoming::default();
            let end = loop {
                let Heap { parts, bytes, .. } = &mut writer.heap;
                let most = BYTES_AT_A_TIME.saturating_sub(bytes.len());
                match within(incoming.next(self.stream, bytes, most)).await? {
                    Piece::Data(more) => match parts.last_mut() {
                        Some(Part::Data(length)) => *length += more,
                        _ => parts.push(Part::Data(more)),
                    },
                    Piece::End => {
                        writer.heap.files += 1;
                        break Part::End;
                    }
                    Piece::Failed(why) => {
                        tracing::debug!(why, "the phone could not read one of its files");
                        self.told.send_modify(|told| told.lost.unread(place.as_str()));
                        break Part::Failed;
                    }
                }
                if writer.heap.is_full() {
                    writer.hand_over(&self.told).await?;
                }
            };
            writer.heap.parts.push(end);
            if writer.heap.is_full() {
                writer.hand_over(&self.told).await?;
            }
        }
        writer.hand_over(&self.told).await?;
        let (troubles, heaps) = writer.finish().await?;
        self.spare.extend(heaps);
        let named = troubles.named.into_iter().collect();
        Ok(if troubles.unnamed == 0 { judged(named) } else { unnamed(named) })
    }
}

/// What has come and is yet to be written: parts of files, and the bytes of all of them in one piece.
#[derive(Default)]
struct Heap {
    parts: Vec<Part>,
    bytes: Vec<u8>,
    /// So many files end in it.
    files: u64,
}

impl Heap {
    fn is_full(&self) -> bool {
        self.bytes.len() >= BYTES_AT_A_TIME || self.parts.len() >= PARTS_AT_A_TIME
    }
}

/// Writes one heap while the next one is collected. The memory of both is used again and again.
struct Writer {
    /// Nothing while it writes.
    idle: Option<(Intake, Heap)>,
    writing: Option<JoinHandle<(Intake, Heap)>>,
    heap: Heap,
}

impl Writer {
    /// Has written what was collected, as soon as what came before it is.
    async fn hand_over(&mut self, told: &watch::Sender<Told>) -> Result<(), LinkError> {
        let (mut intake, empty) = self.settled().await?;
        let mut heap = std::mem::replace(&mut self.heap, empty);
        // Not for every file: whoever looks is woken by it.
        told.send_modify(|told| {
            told.files += heap.files;
            told.bytes += heap.bytes.len() as u64;
        });
        self.writing = Some(spawn_blocking(move || {
            intake.take(heap.parts.drain(..), &heap.bytes);
            heap.bytes.clear();
            heap.files = 0;
            (intake, heap)
        }));
        Ok(())
    }

    /// What writes, when it does not, and an empty heap.
    async fn settled(&mut self) -> Result<(Intake, Heap), LinkError> {
        let crashed = || LinkError::Disk(io::Error::other("the part that writes has failed"));
        match self.writing.take() {
            Some(writing) => writing.await.map_err(|_| crashed()),
            None => self.idle.take().ok_or_else(crashed),
        }
    }

    /// What went wrong, and the memory of both heaps.
    async fn finish(mut self) -> Result<(Troubles, [Heap; 2]), LinkError> {
        let (intake, heap) = self.settled().await?;
        let finished = spawn_blocking(move || intake.finish());
        let (_, troubles) = finished.await.map_err(|error| LinkError::Disk(io::Error::other(error)))?;
        Ok((troubles, [heap, self.heap]))
    }
}

/// Waits for the phone, not for ever.
async fn within<T, E: Into<LinkError>>(talk: impl Future<Output = Result<T, E>>) -> Result<T, LinkError> {
    match timeout(PATIENCE, talk).await {
        Ok(said) => said.map_err(Into::into),
        Err(_) => Err(LinkError::Silent { limit: PATIENCE }),
    }
}

fn no_folder() -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, "no folder belongs to this")
}

fn well(content: Option<Value>) -> Status {
    Status { code: 0, description: None, content }
}

fn failed(error: &io::Error) -> Status {
    Status { code: number(error), description: Some(words(error).to_owned()), content: None }
}

/// How several things went: one number for all where none went wrong, and what went wrong by name.
fn judged(troubles: Vec<(String, io::Error)>) -> Status {
    if troubles.is_empty() {
        return well(None);
    }
    // A full disk is everybody's trouble, and the phone has a word of its own for it.
    if troubles.iter().any(|(_, error)| number(error) == NO_ROOM) {
        return Status { code: NO_ROOM, description: Some("No space left".to_owned()), content: None };
    }
    let each = troubles.into_iter().map(|(path, error)| {
        let entry = [
            ("DLFileErrorString".to_owned(), Value::from(words(&error))),
            ("DLFileErrorCode".to_owned(), number(&error).into()),
        ];
        (path, Value::Dictionary(Dictionary::from_iter(entry)))
    });
    let content = Some(Value::Dictionary(each.collect()));
    Status { code: SEVERAL, description: Some("Multi status".to_owned()), content }
}

/// More went wrong than is known by name: a file that is not named would be taken for one that is here, so that nothing went well.
fn unnamed(troubles: Vec<(String, io::Error)>) -> Status {
    match judged(troubles) {
        full @ Status { code: NO_ROOM, .. } => full,
        _ => failed(&io::Error::other("too much went wrong")),
    }
}

/// The number of the device link for an error of the system.
fn number(error: &io::Error) -> i64 {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => ABSENT,
        Kind::AlreadyExists => -7,
        Kind::NotADirectory => -8,
        Kind::IsADirectory => -9,
        Kind::StorageFull | Kind::QuotaExceeded => NO_ROOM,
        _ => match error.raw_os_error() {
            #[cfg(unix)]
            // ELOOP of Linux and of macOS, and EIO of both.
            Some(40 | 62) => -10,
            #[cfg(unix)]
            Some(5) => -11,
            _ => OTHER,
        },
    }
}

/// The same in words that name nothing of this computer's.
fn words(error: &io::Error) -> &'static str {
    match number(error) {
        ABSENT => "No such file or directory",
        -7 => "File exists",
        -8 => "Not a directory",
        -9 => "Is a directory",
        -10 => "Too many levels of symbolic links",
        -11 => "Input/output error",
        NO_ROOM => "No space left on device",
        _ => "Operation not permitted",
    }
}

fn listed(entries: Vec<rightful_host::backup_folder::Entry>) -> Value {
    let all = entries.into_iter().map(|entry| {
        let kind = match entry.kind {
            EntryKind::Folder => "DLFileTypeDirectory",
            EntryKind::File => "DLFileTypeRegular",
            EntryKind::Other => "DLFileTypeUnknown",
        };
        let mut facts = Dictionary::new();
        facts.insert("DLFileType".to_owned(), kind.into());
        facts.insert("DLFileSize".to_owned(), entry.length.into());
        let modified = entry.modified.unwrap_or(UNIX_EPOCH);
        facts.insert("DLFileModificationDate".to_owned(), Value::Date(modified.into()));
        (entry.name, Value::Dictionary(facts))
    });
    Value::Dictionary(all.collect())
}

#[cfg(test)]
mod tests;
