//! Downloads one large file: resumable, over several connections, verified while it streams, and never under its own
//! name before it is right.
//!
//! | file | is |
//! |---|---|
//! | `NAME` | the whole file, its digest verified, on disk; it appears by renaming and in no other way |
//! | `NAME.part` | what has arrived so far, each byte at its place; locked while a download runs |
//! | `NAME.part.json` | what it is a part of, and which bytes are there; see `ledger` |
//! | `NAME.verified` | when `NAME` was verified, and how it was then; see [`crate::verified`] |
//!
//! The file is asked for in stretches of [`STRETCH`] bytes, at most [`LANES`] at a time, in order; a connection asks for
//! its next one when all of the one before is on disk and noted. So at no time is more than [`AT_STAKE`] asked for and
//! not noted, and an end at any point costs no more than that, even if all of it was sent: what lies in the buffers of
//! the two systems and of the HTTP library, which a smaller batch could not bound, is within it. Its price is that no
//! more than [`AT_STAKE`] comes in the time that the server needs to answer: 50 MiB/s where that is 20 ms. Within a
//! stretch what has come is noted every 128 KiB. Bytes are counted into the digest as soon as there is no gap before them.
//!
//! What a hostile server or a broken network could do here: send another file (the digest decides), the rest of another
//! file (If-Range and the server's own name for it; the digest decides), other bytes than were asked for, too many, or a
//! web page (refused by name), too little or nothing (a bounded number of attempts, each continuing where the last one
//! ended), or send us elsewhere (a list of hosts).

mod error;
mod lane;
mod ledger;
pub(crate) mod part;

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use rightful_core::session::Stop;
use tokio::sync::mpsc::{self, Receiver};
use tokio::task::JoinSet;
use url::Url;

use crate::digest::Digest;
use crate::endpoints::Endpoints;
use crate::http::{self, HttpError};
use crate::verified;
pub use error::DownloadError;
use lane::{Break, End, Word};
use ledger::Span;
use part::{Desk, Part, Progress};

/// The largest file that is fetched, in bytes. Firmware of 2026 has about 10 GiB.
pub const SIZE_LIMIT: u64 = 64 << 30;

/// How many bytes are asked for at a time.
pub const STRETCH: u64 = 256 << 10;

/// The most connections.
pub const LANES: usize = 4;

/// The most bytes that an end at any point makes come twice, over all connections together.
pub const AT_STAKE: u64 = STRETCH * LANES as u64;

/// How much may wait to be written, in batches.
const WAITING: usize = 1;

/// How many attempts in a row may bring nothing worth mentioning.
const FRUITLESS: u32 = 6;

/// How much an attempt must bring so that it was not in vain, in bytes.
const FRUIT: u64 = 1 << 20;

/// How many attempts there are at all.
const ATTEMPTS: u32 = 500;

/// How often the server may have another file than a moment ago before that is its own failure.
const CHANGES: u32 = 1;

/// The longest wait before the next attempt; the first is a second, and each is twice the one before.
const PAUSE: Duration = Duration::from_secs(16);

/// The longest silence of all connections. Each of them has shorter limits of its own.
const SILENCE: Duration = Duration::from_secs(180);

/// How often the owner's wish to stop is looked for while waiting.
const LOOK: Duration = Duration::from_millis(200);

/// What to fetch, and where to put it.
#[derive(Debug, Clone)]
pub struct Download {
    /// Where it is.
    pub url: Url,
    /// The file that it becomes. Its folder is made where it is missing.
    pub to: PathBuf,
    /// Its size in bytes.
    pub size: u64,
    /// Its digest.
    pub digest: Digest,
    /// The most bytes that may be on disk for it, when that is less than the disk holds. Being over it is a full disk.
    pub quota: Option<u64>,
}

/// A file that is there, whole and verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Downloaded {
    /// Where it is.
    pub path: PathBuf,
    /// How many bytes came over the network this time: 0 when it was there before.
    pub fetched: u64,
    /// When it was verified, if that was not now: it was not read again, because it has not changed since. Seconds since
    /// 1970.
    pub believed: Option<u64>,
}

/// Fetches one file, or what is missing of it, and verifies all of it.
///
/// A file that is there already is verified and kept, unread where it has a mark that fits (see [`crate::verified`]);
/// one that is wrong is removed and fetched anew. `progress` is told bytes done and bytes in all, about a thousand times,
/// also while what is there is read again. A stop is heard within a fraction of a second; what has arrived is kept for
/// the next time, except after [`DownloadError::DigestMismatch`]. Dropping the future stops it at once, and keeps as much.
pub async fn fetch(
    endpoints: &Endpoints,
    request: &Download,
    mut progress: impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<Downloaded, DownloadError> {
    let hosts = endpoints.firmware_hosts;
    http::admit(hosts, &request.url).map_err(DownloadError::Network)?;
    if request.size == 0 || request.size > SIZE_LIMIT {
        return Err(DownloadError::BadSize { size: request.size });
    }
    let client = http::client(hosts, &[]).map_err(DownloadError::Network)?;
    let mut told = 0;
    let mut progress = |done: u64, size: u64| {
        if done < told || done == size || done - told >= size / 1000 {
            told = done;
            progress(done, size);
        }
    };
    let there = |believed| Downloaded { path: request.to.clone(), fetched: 0, believed };
    match verified::keep(&request.to, request.size, &request.digest, &mut progress, stop).await? {
        verified::Kept::Believed(when) => return Ok(there(Some(when))),
        verified::Kept::Read => return Ok(there(None)),
        verified::Kept::Not => {}
    }

    let desk = Desk::open(request).await?;
    read_again(&desk, request, &mut progress, stop).await?;
    let mut engine = Engine { client, request: Arc::new(request.clone()), desk, fetched: 0 };
    let mut attempts = Attempts::new(engine.have().await?);
    let mut changes = 0;
    loop {
        let round = engine.round(&mut progress, stop).await?;
        let done = engine.have().await?;
        let broke = match round {
            // A piece that was found spoilt on disk is missing once more.
            Round::Complete if done == request.size => break,
            Round::Complete => Break::Cut,
            Round::Stopped => return Err(DownloadError::Stopped { done, size: request.size }),
            Round::Changed if changes == CHANGES => {
                return Err(DownloadError::Changing { host: http::host(&request.url) });
            }
            Round::Changed => {
                changes += 1;
                attempts = Attempts::new(0);
                engine.desk.run(Part::start_over).await?;
                continue;
            }
            Round::Broke(broke) => broke,
        };
        tracing::debug!(?broke, done, "the download broke off");
        let Some(pause) = attempts.next(done) else {
            return Err(match broke {
                Break::Cut => DownloadError::Cut { done, size: request.size },
                Break::NoAnswer(cause) => {
                    DownloadError::Unreachable { host: http::host(&request.url), cause }
                }
            });
        };
        match hear(stop, pause, std::future::pending::<()>()).await {
            Heard::Stopped => return Err(DownloadError::Stopped { done, size: request.size }),
            Heard::Nothing | Heard::Done(()) => {}
        }
    }
    read_again(&engine.desk, request, &mut progress, stop).await?;
    engine.desk.run(Part::finish).await?;
    verified::mark(&request.to, &request.digest).await;
    Ok(Downloaded { path: request.to.clone(), fetched: engine.fetched, believed: None })
}

/// Where what has arrived lies until the file is whole.
pub fn partial(to: &Path) -> PathBuf {
    part::beside(to, ".part")
}

/// How many bytes of a file an earlier download has left on disk; 0 where there is none. Reads a small file.
pub fn arrived(to: &Path) -> u64 {
    part::arrived(to)
}

/// Removes what an unfinished download of this file has left behind.
pub fn forget(to: &Path) -> std::io::Result<()> {
    part::remove(&partial(to))?;
    part::remove(&part::beside(to, ".part.json"))
}

/// First byte, byte after the last, and length of the whole where it is said, of a header such as `bytes 5-9/10`.
pub(crate) fn content_range(text: &str) -> Option<(u64, u64, Option<u64>)> {
    lane::content_range(text).map(|(span, total)| (span.from, span.to, total))
}

/// How one round of connections ended.
enum Round {
    /// Nothing is missing.
    Complete,
    /// The owner stopped it.
    Stopped,
    /// The server has another file now.
    Changed,
    /// Each of its connections broke off.
    Broke(Break),
}

/// One download under way.
struct Engine {
    client: http::Client,
    request: Arc<Download>,
    desk: Desk,
    /// Bytes that came over the network.
    fetched: u64,
}

impl Engine {
    async fn have(&self) -> Result<u64, DownloadError> {
        Ok(self.desk.run(|part| Ok(part.progress())).await?.have)
    }

    /// Fetches what is missing until it is there, or no connection is left. A connection that breaks off is not replaced
    /// in this round; what it did not bring goes to the others.
    ///
    /// What a connection says comes in its order: when its end is heard, its bytes are written and noted. Only then is the
    /// next stretch asked for, which is what [`AT_STAKE`] rests on.
    async fn round(
        &mut self,
        progress: &mut impl FnMut(u64, u64),
        stop: &Stop,
    ) -> Result<Round, DownloadError> {
        let (mut missing, mut known) = self.desk.run(|part| Ok((part.missing(), part.validator()))).await?;
        missing.reverse();
        let (tell, mut words) = mpsc::channel(WAITING);
        let mut lanes = JoinSet::new();
        // One connection first: what it hears decides whether there will be others.
        let (mut width, mut running, mut broke) = (1, 0, None);
        loop {
            while running < width
                && let Some(span) = next(&mut missing)
            {
                let (client, request) = (self.client.clone(), Arc::clone(&self.request));
                lanes.spawn(lane::run(client, request, span, known.clone(), tell.clone()));
                running += 1;
            }
            if running == 0 {
                return Ok(match broke {
                    Some(broke) if !missing.is_empty() => Round::Broke(broke),
                    Some(_) | None => Round::Complete,
                });
            }
            let word = match hear(stop, SILENCE, words.recv()).await {
                Heard::Done(Some(word)) => word,
                Heard::Stopped => {
                    lanes.shutdown().await;
                    self.rescue(&mut words).await?;
                    return Ok(Round::Stopped);
                }
                Heard::Done(None) | Heard::Nothing => {
                    return Ok(Round::Broke(Break::NoAnswer(silent(&self.request.url, SILENCE))));
                }
            };
            match word {
                Word::Answer(validator) => {
                    if known.is_none() && validator.is_some() {
                        known.clone_from(&validator);
                        self.desk.run(|part| part.call_it(validator)).await?;
                    }
                    if broke.is_none() {
                        width = LANES;
                    }
                }
                Word::Bytes { at, batch } => {
                    let now = self.write(at, batch).await?;
                    progress(now.have, self.request.size);
                }
                Word::End { left, end } => {
                    running -= 1;
                    if left.from < left.to {
                        missing.push(left);
                    }
                    match end {
                        End::Done => {}
                        End::Changed => return Ok(Round::Changed),
                        End::Failed(error) => return Err(error),
                        End::Broke(how) => {
                            width = running;
                            broke = Some(how);
                        }
                    }
                }
            }
        }
    }

    /// Writes one batch, and counts what has become countable.
    async fn write(&mut self, at: u64, batch: Vec<bytes::Bytes>) -> Result<Progress, DownloadError> {
        self.fetched += batch.iter().map(|bytes| bytes.len() as u64).sum::<u64>();
        let mut now = self.desk.run(move |part| part.add(at, &batch)).await?;
        while now.more {
            now = self.desk.run(Part::read_some).await?;
        }
        Ok(now)
    }

    /// Writes what had arrived when the connections were given up.
    async fn rescue(&mut self, words: &mut Receiver<Word>) -> Result<(), DownloadError> {
        while let Ok(word) = words.try_recv() {
            if let Word::Bytes { at, batch } = word {
                self.write(at, batch).await?;
            }
        }
        Ok(())
    }
}

/// Takes the next stretch off what is missing; the list is in reverse order.
fn next(missing: &mut Vec<Span>) -> Option<Span> {
    let span = missing.pop()?;
    let to = span.to.min(span.from.saturating_add(STRETCH));
    if to < span.to {
        missing.push(Span { from: to, to: span.to });
    }
    Some(Span { from: span.from, to })
}

/// Counts what is on disk into the digest.
async fn read_again(
    desk: &Desk,
    request: &Download,
    progress: &mut impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<(), DownloadError> {
    loop {
        let now = desk.run(Part::read_some).await?;
        if now.counted > 0 {
            progress(now.counted, request.size);
        }
        if !now.more {
            return Ok(());
        }
        if stop.asked() {
            return Err(DownloadError::Stopped { done: now.have, size: request.size });
        }
    }
}

/// How many attempts are left. One that brought something starts the count of fruitless ones anew.
struct Attempts {
    best: u64,
    fruitless: u32,
    all: u32,
}

impl Attempts {
    fn new(best: u64) -> Self {
        Self { best, fruitless: 0, all: 0 }
    }

    /// The wait before the next attempt, if there may be one.
    fn next(&mut self, done: u64) -> Option<Duration> {
        if done >= self.best.saturating_add(FRUIT) {
            self.best = done;
            self.fruitless = 0;
        }
        self.fruitless += 1;
        self.all += 1;
        let pause = Duration::from_secs(1 << (self.fruitless - 1).min(10));
        (self.fruitless < FRUITLESS && self.all < ATTEMPTS).then_some(pause.min(PAUSE))
    }
}

/// What came of waiting.
enum Heard<T> {
    Done(T),
    Stopped,
    Nothing,
}

/// Waits for something, for at most `limit`, with an ear for the owner's wish to stop.
async fn hear<T>(stop: &Stop, limit: Duration, wanted: impl Future<Output = T>) -> Heard<T> {
    let mut wanted = pin!(wanted);
    let mut waited = Duration::ZERO;
    while waited < limit {
        if stop.asked() {
            return Heard::Stopped;
        }
        if let Ok(done) = tokio::time::timeout(LOOK.min(limit - waited), &mut wanted).await {
            return Heard::Done(done);
        }
        waited += LOOK;
    }
    Heard::Nothing
}

/// What silence of `limit` means.
fn silent(url: &Url, limit: Duration) -> HttpError {
    HttpError::Silent { host: http::host(url), limit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fruitless_attempts_are_bounded_and_fruit_renews_them() {
        let mut attempts = Attempts::new(0);
        let pauses: Vec<u64> =
            std::iter::from_fn(|| attempts.next(0)).map(|pause| pause.as_secs()).take(99).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16]);
        let mut attempts = Attempts::new(0);
        let many = (1..).map_while(|turn| attempts.next(turn * FRUIT)).take(999).count();
        assert_eq!(many, ATTEMPTS as usize - 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_stop_is_heard_while_waiting() {
        let stop = Stop::default();
        let asking = stop.clone();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(3)).await;
            asking.ask();
        });
        let before = tokio::time::Instant::now();
        let heard = hear(&stop, Duration::from_secs(60), std::future::pending::<()>()).await;
        assert!(matches!(heard, Heard::Stopped));
        assert!(before.elapsed() < Duration::from_secs(4));
    }
}
