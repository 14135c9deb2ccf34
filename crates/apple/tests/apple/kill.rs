//! A download that is killed a hundred times, at points that a seed chooses: the file is right at the end, and no kill
//! made more than one MiB come again.
//!
//! The count is the server's: each byte that it gave to its system, whether or not it left, arrived, or was read. That is
//! the strictest count there is, and it needs no word of the client's. The content is computed from the offset, so that
//! nothing but the download itself lies on disk. "Killed" is that the download's future is dropped between two bytes:
//! nothing of it runs on but the one write that is under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rightful_apple::digest::Digest;
use rightful_apple::download::{AT_STAKE, Download, LANES, arrived, fetch, partial};
use rightful_apple::{Endpoints, Url};
use rightful_core::session::Stop;
use sha2::Digest as _;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// How often it is killed.
const KILLS: u64 = 100;

/// How much one kill may cost: what was asked for and is not noted, on all connections together.
const COST: u64 = 1 << 20;
const _: () = assert!(AT_STAKE == COST, "what the download promises");

/// How much the server sends at a time.
const CHUNK: u64 = 16 << 10;

/// The file: noise of this length again and again. It is prime, so that no stretch or batch looks like another.
const NOISE: usize = 1_048_573;

fn noise() -> Vec<u8> {
    let mut state = 1_u32;
    let byte = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(byte).take(NOISE).collect()
}

/// The bytes of the file from here on, at most so many.
fn content(noise: &[u8], offset: u64, most: u64) -> &[u8] {
    let at = (offset % NOISE as u64) as usize;
    let rest = &noise[at..];
    &rest[..rest.len().min(most as usize)]
}

fn digest(noise: &[u8], size: u64) -> Digest {
    let mut hash = sha2::Sha256::new();
    let mut at = 0;
    while at < size {
        let bytes = content(noise, at, size - at);
        hash.update(bytes);
        at += bytes.len() as u64;
    }
    Digest::Sha256(hash.finalize().into())
}

/// The server's own count, and who waits for it to change.
#[derive(Default)]
struct Count {
    served: AtomicU64,
    /// Connections that are served at this moment, and those that ever were.
    open: AtomicU64,
    opened: AtomicU64,
    changed: Notify,
}

impl Count {
    fn served(&self) -> u64 {
        self.served.load(Ordering::Relaxed)
    }

    async fn reaches(&self, target: u64) {
        while self.served() < target {
            self.changed.notified().await;
        }
    }

    /// Every connection has noticed that nobody is at its other end.
    async fn is_quiet(&self) {
        while self.open.load(Ordering::Relaxed) > 0 {
            self.changed.notified().await;
        }
    }
}

/// The last write of a download that was killed is over.
async fn is_let_go(request: &Download) {
    let Ok(part) = std::fs::File::open(partial(&request.to)) else { return };
    tokio::task::spawn_blocking(move || part.lock()).await.expect("no panic").expect("a lock");
}

/// Serves one connection for as long as it is used.
async fn serve(stream: TcpStream, noise: Arc<Vec<u8>>, size: u64, count: Arc<Count>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let mut range = None;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await.ok()? == 0 {
                return None;
            }
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("range") => {
                    let (from, last) = value.strip_prefix("bytes=")?.split_once('-')?;
                    range = Some((from.parse::<u64>().ok()?, last.parse::<u64>().ok()?.min(size - 1) + 1));
                }
                None if line.trim_end().is_empty() => break,
                Some(_) | None => {}
            }
        }
        let (from, to) = range?;
        let head = format!(
            "HTTP/1.1 206 Partial Content\r\nETag: \"a\"\r\nContent-Range: bytes {from}-{}/{size}\r\nContent-Length: {}\r\n\r\n",
            to - 1,
            to - from
        );
        stream.write_all(head.as_bytes()).await.ok()?;
        let mut at = from;
        while at < to {
            let bytes = content(&noise, at, (to - at).min(CHUNK));
            stream.write_all(bytes).await.ok()?;
            at += bytes.len() as u64;
            count.served.fetch_add(bytes.len() as u64, Ordering::Relaxed);
            count.changed.notify_one();
            tokio::task::yield_now().await;
        }
    }
}

#[expect(clippy::print_stdout, reason = "what was sent twice is what a soak is run for")]
async fn killed_and_resumed(size: u64) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = Url::parse(&format!("http://{}", listener.local_addr().expect("an address"))).expect("a base");
    let count = Arc::new(Count::default());
    let counting = Arc::clone(&count);
    let noise = Arc::new(noise());
    let expected = digest(&noise, size);
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (noise, count) = (Arc::clone(&noise), Arc::clone(&counting));
            tokio::spawn(async move {
                count.open.fetch_add(1, Ordering::Relaxed);
                count.opened.fetch_add(1, Ordering::Relaxed);
                serve(stream, noise, size, Arc::clone(&count)).await;
                count.open.fetch_sub(1, Ordering::Relaxed);
                count.changed.notify_one();
            });
        }
    });

    let folder = tempfile::TempDir::new().expect("a folder");
    let endpoints = Endpoints::loopback(&base).expect("loopback");
    let request = Download {
        url: base.join("x.ipsw").expect("an address"),
        to: folder.path().join("x.ipsw"),
        size,
        digest: expected,
        quota: None,
    };
    let (mut seed, mut kills, mut twice, mut most) = (1_u64, 0, 0, 0);
    let done = loop {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let span = size * 2 / (KILLS + KILLS / 5);
        let target = if kills < KILLS { count.served() + (seed >> 33) % span } else { u64::MAX };
        let stop = Stop::default();
        let downloading = fetch(&endpoints, &request, |_, _| {}, &stop);
        tokio::select! {
            biased;
            () = count.reaches(target) => kills += 1,
            done = downloading => break done.expect("a download"),
        }
        count.is_quiet().await;
        is_let_go(&request).await;
        let lost = count.served() - twice - arrived(&request.to);
        assert!(lost <= COST, "kill {kills}: {lost} bytes were sent in vain");
        twice += lost;
        most = most.max(lost);
    };
    server.abort();
    assert_eq!(kills, KILLS);
    assert_eq!(done.believed, None);
    // It was verified by the download itself; here once more, from the disk.
    let found = rightful_apple::verified::digests(&request.to, |_, _| {}, &Stop::default()).await;
    assert_eq!(found.expect("readable").sha256, request.digest);
    let opened = count.opened.load(Ordering::Relaxed);
    println!(
        "{size} bytes, {KILLS} kills: {twice} bytes sent twice, {} on average, {most} at most; {opened} connections",
        twice / KILLS
    );
    assert_eq!(count.served(), size + twice, "after the last kill no byte came twice");
    assert!(opened <= (KILLS + 1) * LANES as u64, "a connection is used again for the next stretch");
    assert!(
        done.fetched < size / 10 * 9,
        "what came before the kills was kept: {} came after them",
        done.fetched
    );
}

/// 128 MB; `cargo xtask soak download` asks for more with `RIGHTFUL_KILL_BYTES`.
#[tokio::test]
async fn a_file_killed_a_hundred_times() {
    let bytes = std::env::var("RIGHTFUL_KILL_BYTES")
        .map_or(128 << 20, |text| text.parse().expect("RIGHTFUL_KILL_BYTES is a number"));
    killed_and_resumed(bytes).await;
}
