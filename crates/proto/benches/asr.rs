//! The file-system stream without a kernel in it: reading is a copy out of memory, sending is nothing at all.

use std::hint::black_box;
use std::io::IoSlice;
use std::pin::Pin;
use std::task::{Context, Poll};

use divan::Bencher;
use divan::counter::BytesCount;
use rightful_core::session::Stop;
use rightful_proto::asr::digests::sums_of;
use rightful_proto::asr::{BLOCK, BlockDigests, READ, serve, serve_known};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

const IMAGE: usize = 16 * READ;

/// What a device says that takes everything, with checksums.
const REQUESTS: &[u8] = b"<plist version=\"1.0\"><dict><key>Command</key><string>Initiate</string>\
    <key>Checksum Chunks</key><true/></dict></plist>\n\
    <plist version=\"1.0\"><dict><key>Command</key><string>Payload</string></dict></plist>\n";

fn main() {
    divan::main();
}

/// Takes whatever is sent, at once, as a socket takes vectored writes.
struct Device {
    says: &'static [u8],
    taken: u64,
}

impl AsyncRead for Device {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let (now, later) = self.says.split_at(self.says.len().min(buffer.remaining()));
        buffer.put_slice(now);
        self.says = later;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Device {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.taken += black_box(bytes).len() as u64;
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        let count = black_box(parts).iter().map(|part| part.len()).sum();
        self.taken += count as u64;
        Poll::Ready(Ok(count))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// One stream of the whole image, with checksums that are known or made on the way.
fn stream(bencher: Bencher<'_, '_>, known: Option<&BlockDigests>) {
    let image = vec![7; IMAGE];
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    bencher.counter(BytesCount::new(IMAGE)).bench_local(|| {
        let mut device = Device { says: REQUESTS, taken: 0 };
        let read = |offset: u64, mut buffer: Vec<u8>| {
            let start = offset as usize;
            let count = buffer.len();
            buffer.copy_from_slice(&image[start..start + count]);
            std::future::ready(Ok(buffer))
        };
        let stop = Stop::default();
        let served = runtime.block_on(async {
            match known {
                Some(digests) => serve_known(&mut device, read, digests, |_| {}, &stop).await,
                None => serve(&mut device, read, IMAGE as u64, |_| {}, &stop).await,
            }
        });
        assert_eq!(served.expect("a device that takes everything").bytes, IMAGE as u64);
        assert!(device.taken > IMAGE as u64);
    });
}

#[divan::bench]
fn with_checksums_made_on_the_way(bencher: Bencher<'_, '_>) {
    stream(bencher, None);
}

#[divan::bench]
fn with_checksums_known(bencher: Bencher<'_, '_>) {
    let digests = BlockDigests::new(IMAGE as u64, sums_of(&vec![7; IMAGE])).expect("its blocks");
    stream(bencher, Some(&digests));
}

#[divan::bench]
fn checksum_of_one_block(bencher: Bencher<'_, '_>) {
    let block = vec![7; BLOCK];
    bencher.counter(BytesCount::new(BLOCK)).bench(|| sums_of(black_box(&block)));
}

/// The least that streaming costs: the copy.
#[divan::bench]
fn copying_alone(bencher: Bencher<'_, '_>) {
    let (image, mut buffer) = (vec![7_u8; IMAGE], vec![0; READ]);
    bencher.counter(BytesCount::new(IMAGE)).bench_local(|| {
        for part in image.chunks(READ) {
            buffer.copy_from_slice(black_box(part));
        }
    });
}
