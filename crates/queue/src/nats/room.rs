//! One search on the server: its stream, and the two ends of it.

use std::collections::{BTreeSet, VecDeque};
use std::future::pending;
use std::time::Duration;

use async_nats::Subscriber;
use async_nats::jetstream::consumer::{AckPolicy, pull};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{self, DiscardPolicy, RetentionPolicy, StorageType};
use async_nats::jetstream::{AckKind, Message};
use futures_util::StreamExt as _;
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::{REQUEST, Server};
use crate::code::JoinCode;
use crate::desk::Seat;
use crate::error::QueueError;
use crate::offer::LONGEST_OFFER;
use crate::seal::{LONGEST_SEALED, Name};

/// How many bytes of letters may wait on the server. Each worker has a few leases and reports there at most.
const KEPT: i64 = 64 << 20;

/// How many letters may wait there.
const LETTERS: i64 = 20_000;

/// How long a letter waits at most. An offer that has grown so old is deleted too; the coordinator looks now and then whether it is
/// there, and puts it there again.
const AGE: Duration = Duration::from_secs(8 * 24 * 3600);

/// In which time the server recognises a letter that is sent again.
const TWICE: Duration = Duration::from_secs(3600);

/// After how long a letter that nobody has acknowledged is given again.
const AGAIN: Duration = Duration::from_secs(60);

/// How long a worker's consumer is kept when it is not used.
const UNUSED: Duration = Duration::from_secs(3600);

/// How many letters are asked for at once.
const BATCH: usize = 64;

/// How long a request for letters lasts, and how often the server says that it still holds it.
const ASK: Duration = Duration::from_secs(30);
const STILL: Duration = Duration::from_secs(5);

/// How long is waited after something went wrong with the server, before it is tried again.
const PAUSE: Duration = Duration::from_millis(500);

/// How long workers have to hear that it is over.
const FAREWELL: Duration = Duration::from_secs(5);

/// How many letters that cannot be read are mentioned; anybody who reaches the server can send some.
const STRAYS: usize = 16;

fn stream_name(room: &str) -> String {
    format!("RIGHTFUL_{room}")
}

fn subject(room: &str, last: &str) -> String {
    format!("rightful.{room}.{last}")
}

fn beats(room: &str) -> String {
    format!("rightful-beat.{room}")
}

fn to_worker(room: &str, worker: Name) -> String {
    subject(room, &format!("to.{}", worker.to_hex()))
}

fn no_jetstream(server: &Server, why: impl std::error::Error + Send + Sync + 'static) -> QueueError {
    QueueError::NoJetStream { host: server.host.clone(), source: Box::new(why) }
}

/// Letters, as they come, through all troubles with the server: read by a task of its own, so that whoever waits for one may
/// turn to something else in the middle.
struct Inbox {
    name: String,
    letters: mpsc::Receiver<Message>,
    task: JoinHandle<()>,
}

impl Inbox {
    fn open(server: &Server, room: &str, name: String, filter: String, unused: Duration) -> Self {
        let (sender, letters) = mpsc::channel(BATCH);
        let asking =
            Asking { server: server.clone(), room: room.to_owned(), name: name.clone(), filter, unused };
        Self { name, letters, task: tokio::spawn(asking.forward(sender)) }
    }

    /// The next letter. What goes wrong is tried again after a pause; it never ends by itself.
    async fn next(&mut self) -> Message {
        match self.letters.recv().await {
            Some(letter) => letter,
            None => pending().await,
        }
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What the task of an inbox knows.
struct Asking {
    server: Server,
    room: String,
    /// Name and filter of the consumer.
    name: String,
    filter: String,
    unused: Duration,
}

impl Asking {
    async fn forward(self, to: mpsc::Sender<Message>) {
        loop {
            if let Ok(Some(mut letters)) = timeout(2 * REQUEST, self.ask()).await {
                while let Some(letter) = letters.next().await {
                    match letter {
                        Ok(letter) => {
                            if to.send(letter).await.is_err() {
                                return;
                            }
                        }
                        Err(error) => {
                            tracing::debug!(%error, "letters are asked for anew");
                            break;
                        }
                    }
                }
            }
            sleep(PAUSE).await;
        }
    }

    async fn ask(&self) -> Option<pull::Stream> {
        let config = pull::Config {
            durable_name: Some(self.name.clone()),
            ack_policy: AckPolicy::Explicit,
            ack_wait: AGAIN,
            filter_subject: self.filter.clone(),
            max_ack_pending: 1000,
            inactive_threshold: self.unused,
            ..pull::Config::default()
        };
        let made = self.server.jetstream.create_consumer_on_stream(config, stream_name(&self.room)).await;
        let consumer = made.inspect_err(|error| tracing::debug!(%error, "no consumer yet")).ok()?;
        let stream =
            consumer.stream().max_messages_per_batch(BATCH).expires(ASK).heartbeat(STILL).messages().await;
        stream.inspect_err(|error| tracing::debug!(%error, "no letters yet")).ok()
    }
}

/// Hands a letter over, once: the server recognises the name of one that it has already. Says whether the server has it.
async fn hand_over(server: &Server, subject: String, id: &str, letter: Vec<u8>) -> bool {
    let letter = PublishMessage::build().payload(letter.into()).message_id(id);
    let sent = async { server.jetstream.send_publish(subject, letter).await?.await };
    match timeout(REQUEST, sent).await {
        Ok(Ok(_)) => true,
        Ok(Err(error)) => {
            tracing::debug!(%error, "a letter was not taken");
            false
        }
        Err(_) => false,
    }
}

/// A letter that has arrived.
#[derive(Debug)]
pub struct Arrived {
    /// It, sealed.
    pub sealed: Vec<u8>,
    message: Option<Message>,
}

impl Arrived {
    /// Whether the server keeps it until [`Self::done`]: a sign of life is not kept.
    pub fn is_kept(&self) -> bool {
        self.message.is_some()
    }

    /// Tells the server that it need not give it again. When that does not reach it, it does, and nothing is harmed.
    pub async fn done(self) {
        if let Some(message) = self.message
            && let Ok(Err(error)) = timeout(REQUEST, message.ack_with(AckKind::Ack)).await
        {
            tracing::debug!(%error, "a letter was not acknowledged");
        }
    }
}

/// The stream of a search; made where there is none.
async fn stream_of(server: &Server, room: &str) -> Result<stream::Stream, QueueError> {
    let config = stream::Config {
        name: stream_name(room),
        subjects: vec![format!("rightful.{}.>", room)],
        retention: RetentionPolicy::WorkQueue,
        discard: DiscardPolicy::New,
        storage: StorageType::File,
        max_bytes: KEPT,
        max_messages: LETTERS,
        max_age: AGE,
        max_message_size: i32::try_from(LONGEST_OFFER.max(LONGEST_SEALED) + 1024).unwrap_or(i32::MAX),
        duplicate_window: TWICE,
        num_replicas: 1,
        ..stream::Config::default()
    };
    let stream = server.jetstream.get_or_create_stream(config).await;
    stream.map_err(|why| no_jetstream(server, why))
}

/// The coordinator's end.
pub struct CoordinatorRoom {
    server: Server,
    room: String,
    inbox: Inbox,
    beats: Option<Subscriber>,
    strays: usize,
}

impl CoordinatorRoom {
    /// Makes the stream, or finds the one of before, and puts the offer there.
    ///
    /// # Errors
    /// [`QueueError::NoJetStream`], [`QueueError::JobTooLarge`].
    pub async fn open(server: &Server, room: &str, offer: &[u8]) -> Result<Self, QueueError> {
        // What the server takes in one message, with what stands around it.
        if offer.len() > server.client.max_payload().saturating_sub(1024) {
            return Err(QueueError::JobTooLarge);
        }
        let stream = stream_of(server, room).await?;
        // An earlier one may say that signs of life come at another pace.
        let old = stream.purge().filter(subject(room, "offer")).await;
        old.map_err(|why| no_jetstream(server, why))?;
        let made = Self::at(server, room);
        made.tend(offer).await?;
        Ok(made)
    }

    /// The end of a room that may be there no more: to say farewell in, and delete it.
    pub fn at(server: &Server, room: &str) -> Self {
        // It may be away for as long as letters are kept.
        let inbox = Inbox::open(server, room, "coordinator".to_owned(), subject(room, "up"), Duration::ZERO);
        Self { server: server.clone(), room: room.to_owned(), inbox, beats: None, strays: 0 }
    }

    /// Makes again what the server may have lost: the stream, the offer.
    ///
    /// # Errors
    /// [`QueueError::NoJetStream`].
    pub async fn tend(&self, offer: &[u8]) -> Result<(), QueueError> {
        let stream = stream_of(&self.server, &self.room).await?;
        let subject = subject(&self.room, "offer");
        let there = stream.get_last_raw_message_by_subject(&subject).await;
        match there {
            Ok(there) if there.payload == offer => return Ok(()),
            // Whoever has the code can put another there; workers do not take it, and should find the right one.
            Ok(_) => {
                let purged = stream.purge().filter(&subject).await;
                purged.map_err(|why| no_jetstream(&self.server, why))?;
            }
            Err(_) => {}
        }
        let sent = self.server.jetstream.publish(subject, offer.to_vec().into()).await;
        let acknowledged = sent.map_err(|why| no_jetstream(&self.server, why))?.await;
        acknowledged.map(drop).map_err(|why| no_jetstream(&self.server, why))
    }

    /// The next letter of anybody: nothing that it holds is believed yet.
    pub async fn next(&mut self) -> Arrived {
        if self.beats.is_none() {
            self.beats = self.server.client.subscribe(beats(&self.room)).await.ok();
        }
        loop {
            let beat = async {
                match &mut self.beats {
                    Some(beats) => beats.next().await,
                    None => pending().await,
                }
            };
            tokio::select! {
                message = self.inbox.next() => {
                    if message.payload.len() <= LONGEST_SEALED {
                        return Arrived { sealed: message.payload.to_vec(), message: Some(message) };
                    }
                    self.stray();
                    Arrived { sealed: Vec::new(), message: Some(message) }.done().await;
                }
                beat = beat => match beat {
                    Some(beat) if beat.payload.len() <= LONGEST_SEALED => {
                        return Arrived { sealed: beat.payload.to_vec(), message: None };
                    }
                    Some(_) => self.stray(),
                    None => self.beats = None,
                },
            }
        }
    }

    /// Notes a letter that could not be read.
    pub fn stray(&mut self) {
        self.strays += 1;
        if self.strays <= STRAYS {
            tracing::info!("a letter is none of a worker of this search");
        }
    }

    /// Hands a letter for a worker over. `id` names it. Says whether the server has it.
    pub async fn send(&self, worker: Name, id: &str, letter: Vec<u8>) -> bool {
        hand_over(&self.server, to_worker(&self.room, worker), id, letter).await
    }

    /// Deletes everything of this search from the server: when no letter to a worker waits any more, or after a few seconds.
    pub async fn close_when_heard(&self) {
        let name = stream_name(&self.room);
        let heard = async {
            loop {
                let stream = self.server.jetstream.get_stream_no_info(&name).await.ok()?;
                let to_all = subject(&self.room, "to.>");
                let mut waiting = stream.info_with_subjects(to_all).await.ok()?;
                if waiting.next().await.is_none() {
                    return Some(());
                }
                sleep(PAUSE).await;
            }
        };
        if timeout(FAREWELL, heard).await.is_err() {
            tracing::debug!("not everybody has heard that the search is over");
        }
        let deleted = timeout(REQUEST, self.server.jetstream.delete_stream(&name)).await;
        if !matches!(deleted, Ok(Ok(_))) {
            tracing::info!(
                "the server still has the letters of this search; it deletes them after some days"
            );
        }
    }
}

/// How many letters are remembered.
const REMEMBERED: usize = 1024;

/// The letters that came, since the server may give one twice: by their hash. Each is sealed anew, so that no two are the same; the
/// server's numbers begin at 1 again when its disk was lost and the stream made anew.
#[derive(Default)]
struct Seen {
    hashes: BTreeSet<[u8; 32]>,
    order: VecDeque<[u8; 32]>,
}

impl Seen {
    fn is_new(&mut self, letter: &[u8]) -> bool {
        let hash = Sha256::digest(letter).into();
        if !self.hashes.insert(hash) {
            return false;
        }
        self.order.push_back(hash);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.hashes.remove(&oldest);
        }
        true
    }
}

/// A worker's end.
pub struct WorkerRoom {
    server: Server,
    room: String,
    inbox: Inbox,
    seen: Seen,
}

impl WorkerRoom {
    /// Fetches the offer, and opens it.
    ///
    /// # Errors
    /// [`QueueError::NoOffer`], [`QueueError::OfferUnreadable`].
    pub async fn join(server: &Server, code: &JoinCode) -> Result<(Self, Seat), QueueError> {
        let room = code.room().name;
        let fetched = async {
            let stream = server.jetstream.get_stream_no_info(stream_name(&room)).await.ok()?;
            stream.get_last_raw_message_by_subject(&subject(&room, "offer")).await.ok()
        };
        let offer = timeout(2 * REQUEST, fetched).await.ok().flatten().ok_or(QueueError::NoOffer)?;
        let seat = Seat::take(code, &offer.payload)?;
        let name = seat.name().to_hex();
        let inbox = Inbox::open(server, &room, name, to_worker(&room, seat.name()), UNUSED);
        Ok((Self { server: server.clone(), room, inbox, seen: Seen::default() }, seat))
    }

    /// The next letter for this worker; each once.
    pub async fn next(&mut self) -> Arrived {
        loop {
            let message = self.inbox.next().await;
            let new = self.seen.is_new(&message.payload);
            let sealed =
                if message.payload.len() <= LONGEST_SEALED { message.payload.to_vec() } else { Vec::new() };
            let arrived = Arrived { sealed, message: Some(message) };
            if new && !arrived.sealed.is_empty() {
                return arrived;
            }
            arrived.done().await;
        }
    }

    /// Hands a letter over. `id` names it. Says whether the server has it.
    pub async fn send(&self, id: &str, letter: Vec<u8>) -> bool {
        hand_over(&self.server, subject(&self.room, "up"), id, letter).await
    }

    /// Gives a sign of life, which may be lost.
    pub async fn beat(&self, letter: Vec<u8>) {
        let sent = timeout(REQUEST, self.server.client.publish(beats(&self.room), letter.into())).await;
        if let Ok(Err(error)) = sent {
            tracing::debug!(%error, "a sign of life was lost");
        }
    }

    /// Tells the server that no letters are wanted any more.
    pub async fn leave(self) {
        let deleted =
            self.server.jetstream.delete_consumer_from_stream(&self.inbox.name, stream_name(&self.room));
        if timeout(REQUEST, deleted).await.is_err() {
            tracing::debug!("the server did not hear the farewell");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_known_again_by_itself_and_not_by_the_servers_number() {
        let mut seen = Seen::default();
        assert!(seen.is_new(b"first of a stream"));
        assert!(!seen.is_new(b"first of a stream"), "it came twice");
        assert!(seen.is_new(b"first of the stream that was made anew"));
        for number in 0..REMEMBERED {
            assert!(seen.is_new(&number.to_be_bytes()));
        }
        assert_eq!((seen.hashes.len(), seen.order.len()), (REMEMBERED, REMEMBERED));
        assert!(seen.is_new(b"first of a stream"), "not for ever");
    }
}
