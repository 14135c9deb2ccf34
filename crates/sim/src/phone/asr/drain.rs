//! For measuring senders: takes the file system as fast as it comes, and looks at a sample of it only.
//!
//! A phone that hashes every byte twice is slower than any sender, on the sender's own processors. This one checks every 64th
//! block and the last one, each against its checksum, and tells the SHA-256 over these blocks, marked as such.

use std::fmt::Write as _;

use rightful_proto::asr::{BLOCK, CHECKSUM};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::time::{Instant, timeout};

use super::{Direction, Line, Received, Refusal, WAIT, label};

/// Every so many blocks one is looked at.
const EVERY: u64 = 64;

/// How many blocks are read at once.
const AT_ONCE: usize = 8;

/// How the SHA-256 of a sample begins where that of the whole would stand.
pub const MARK: &str = "sampled:";

/// Whether a block is part of the sample.
pub fn sampled(block: u64, blocks: u64) -> bool {
    block.is_multiple_of(EVERY) || block + 1 == blocks
}

/// The SHA-256 over a sample, as the phone's state shows it.
#[derive(Default)]
pub struct Sample(Sha256);

impl Sample {
    /// The next block of the sample.
    pub fn add(&mut self, block: &[u8]) {
        self.0.update(block);
    }

    /// As the phone's state shows it.
    pub fn finish(self) -> String {
        let mut text = MARK.to_owned();
        for byte in self.0.finalize() {
            // Writing into a text does not fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Line<'_, S> {
    /// Takes the whole image.
    pub(super) async fn drain(&mut self, length: u64, percent: impl Fn(u8)) -> Result<Received, Refusal> {
        let started = Instant::now();
        let blocks = length.div_ceil(BLOCK as u64);
        let mut space = vec![0; AT_ONCE * (BLOCK + CHECKSUM)];
        let mut sample = Sample::default();
        let (mut received, mut block, mut looked_at, mut told) = (0_u64, 0_u64, 0_u64, None);
        let mut system = None;
        while received < length {
            let bytes = (length - received).min((AT_ONCE * BLOCK) as u64) as usize;
            let coded = bytes + bytes.div_ceil(BLOCK) * CHECKSUM;
            let Some(part) = space.get_mut(..coded) else { return Err(Refusal::Lost) };
            timeout(WAIT, self.stream.read_exact(part)).await.map_err(|_| Refusal::Lost)??;
            for coded in part.chunks(BLOCK + CHECKSUM) {
                if sampled(block, blocks) {
                    let (bytes, sum) = coded.split_at(coded.len().saturating_sub(CHECKSUM));
                    if sha1::Sha1::digest(bytes).as_slice() != sum {
                        return Err(Refusal::Bad(format!("block {block} has a bad checksum")));
                    }
                    if block == 0 {
                        system = label(bytes);
                    }
                    sample.add(bytes);
                    looked_at += 1;
                }
                block += 1;
            }
            received += bytes as u64;
            let now = u8::try_from(received.saturating_mul(100) / length).unwrap_or(100);
            if told != Some(now) {
                told = Some(now);
                percent(now);
            }
        }
        let microseconds = started.elapsed().as_micros();
        let words = format!(
            "received {received} bytes, {blocks} chunks, {looked_at} of them looked at, in {microseconds} µs"
        );
        self.log(Direction::Event, words);
        Ok(Received { bytes: received, sha256: sample.finish(), system })
    }
}
