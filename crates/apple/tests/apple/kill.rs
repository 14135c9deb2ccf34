//! A download that is killed a hundred times, at points that a seed chooses: the file is right at the end, and the server
//! has sent hardly a byte twice.
//!
//! The content is computed from the offset, so that nothing but the download itself lies on disk. "Killed" is that the
//! download's future is dropped between two bytes: nothing of it runs on but the one write that is under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rightful_apple::digest::Digest;
use rightful_apple::download::{Download, fetch};
use rightful_apple::{Endpoints, Url};
use rightful_core::report::Explain;
use rightful_core::session::Stop;
use sha2::Digest as _;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::Notify;

/// How often it is killed.
const KILLS: u64 = 100;

/// How much one kill may cost on average: what was on its way, and what was not noted yet, on all connections together.
const COST: u64 = 1 << 20;

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

/// The server's own count, and who waits for it to reach something.
#[derive(Default)]
struct Count {
    served: AtomicU64,
    changed: Notify,
}

impl Count {
    async fn reaches(&self, target: u64) {
        while self.served.load(Ordering::Relaxed) < target {
            self.changed.notified().await;
        }
    }
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
            // What lies in the system's buffers was sent and is lost: the client is given its turn to read it.
            tokio::task::yield_now().await;
        }
    }
}

#[expect(clippy::print_stdout, reason = "what was sent twice is what a soak is run for")]
async fn killed_and_resumed(size: u64) {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_send_buffer_size(CHUNK as u32).expect("a buffer");
    socket.bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
    let listener = socket.listen(64).expect("listening");
    let base = Url::parse(&format!("http://{}", listener.local_addr().expect("an address"))).expect("a base");
    let count = Arc::new(Count::default());
    let counting = Arc::clone(&count);
    let noise = Arc::new(noise());
    let expected = digest(&noise, size);
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&noise), size, Arc::clone(&counting)));
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
    let (mut seed, mut kills) = (1_u64, 0);
    let done = loop {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let span = size * 2 / (KILLS + KILLS / 5);
        let target = count.served.load(Ordering::Relaxed) + (seed >> 33) % span;
        let target = if kills < KILLS { target } else { u64::MAX };
        let stop = Stop::default();
        let downloading = fetch(&endpoints, &request, |_, _| {}, &stop);
        tokio::select! {
            biased;
            () = count.reaches(target) => kills += 1,
            done = downloading => match done {
                Ok(done) => break done,
                // The last write of the one before is still under way.
                Err(failure) => assert_eq!(failure.code(), "download/in-use", "{failure}"),
            },
        }
        tokio::task::yield_now().await;
    };
    server.abort();
    assert_eq!(kills, KILLS);
    assert_eq!(done.believed, None);
    // It was verified by the download itself; here once more, from the disk.
    let found = rightful_apple::verified::digests(&request.to, |_, _| {}, &Stop::default()).await;
    assert_eq!(found.expect("readable").sha256, request.digest);
    let served = count.served.load(Ordering::Relaxed);
    let twice = served - size;
    println!("{size} bytes, {KILLS} kills: {twice} bytes sent twice, {} on average", twice / KILLS);
    assert!(twice <= KILLS * COST, "{twice} bytes were sent twice");
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
