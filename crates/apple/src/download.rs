//! Downloads one large file: resumable, verified while it streams, and never under its own name before it is right.
//!
//! | file | is |
//! |---|---|
//! | `NAME` | the whole file, its digest verified, on disk; it appears by renaming and in no other way |
//! | `NAME.part` | what has arrived so far; locked while a download runs |
//! | `NAME.part.json` | what it is a part of: address, size, digest, and the server's ETag |
//!
//! What a hostile server or a broken network could do here: send another file (the digest decides), the rest of another
//! file (If-Range, and the digest decides), too much (more than the announced size is refused), too little or nothing
//! (a bounded number of attempts, each continuing where the last one ended), or send us elsewhere (a list of hosts).

mod error;
mod part;
mod stream;

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Duration;

use rightful_core::session::Stop;
use url::Url;

use crate::digest::Digest;
use crate::endpoints::Endpoints;
use crate::http::{self, HttpError};
pub use error::DownloadError;
use part::{Desk, Part};
use stream::{Break, End};

/// The largest file that is fetched, in bytes. Firmware of 2026 has about 10 GiB.
pub const SIZE_LIMIT: u64 = 64 << 30;

/// How many attempts in a row may bring nothing worth mentioning.
const FRUITLESS: u32 = 6;

/// How much an attempt must bring so that it was not in vain, in bytes.
const FRUIT: u64 = 1 << 20;

/// How many attempts there are at all.
const ATTEMPTS: u32 = 200;

/// The longest wait before the next attempt; the first is a second, and each is twice the one before.
const PAUSE: Duration = Duration::from_secs(16);

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
}

/// Fetches one file, or what is missing of it, and verifies all of it.
///
/// A file that is there already is verified and kept; one that is wrong is removed and fetched anew. `progress` is told
/// bytes done and bytes in all, about a thousand times, also while what is there is read again. A stop is heard within a
/// fraction of a second; what has arrived is kept for the next time, except after [`DownloadError::DigestMismatch`].
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

    if let Some(whole) = part::existing(request).await? {
        let desk = Desk::new(whole);
        read_again(&desk, request, &mut progress, stop).await?;
        if desk.run(|part| part.keep_if_right()).await? {
            return Ok(Downloaded { path: request.to.clone(), fetched: 0 });
        }
    }

    let opening = request.clone();
    let desk = Desk::new(part::blocking(&request.to, move || Part::open(&opening)).await?);
    read_again(&desk, request, &mut progress, stop).await?;

    let mut fetched = 0;
    let mut attempts = Attempts::new(desk.written().await?);
    while desk.written().await? < request.size {
        let end = stream::attempt(&client, request, &desk, &mut progress, &mut fetched, stop).await?;
        let done = desk.written().await?;
        let broke = match end {
            End::Complete => break,
            End::Stopped => return Err(DownloadError::Stopped { done, size: request.size }),
            End::Broke(broke) => broke,
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
    desk.run(Part::finish).await??;
    Ok(Downloaded { path: request.to.clone(), fetched })
}

/// Where what has arrived lies until the file is whole.
pub fn partial(to: &Path) -> PathBuf {
    part::beside(to, ".part")
}

/// Removes what an unfinished download of this file has left behind.
pub fn forget(to: &Path) -> std::io::Result<()> {
    part::remove(&partial(to))?;
    part::remove(&part::beside(to, ".part.json"))
}

/// Counts what is on disk into the digest.
async fn read_again(
    desk: &Desk,
    request: &Download,
    progress: &mut impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<(), DownloadError> {
    loop {
        let (done, more) = desk.run(Part::read_some).await??;
        if done > 0 {
            progress(done, request.size);
        }
        if !more {
            return Ok(());
        }
        if stop.asked() {
            return Err(DownloadError::Stopped { done, size: request.size });
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
