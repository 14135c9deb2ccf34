//! The checksums of a system image's blocks: computed with several threads, kept in a file, and recalled from there.
//!
//! What is kept is bound to the image's place, the file's size and the time of its last change, carries a checksum of its own,
//! and is tried on some blocks before it is believed. Whatever does not fit is as if it were not there.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::UNIX_EPOCH;

use rightful_core::session::Stop;
use rightful_lanes::{Task, calibrate};
use rightful_proto::asr::digests::sums_of;
use rightful_proto::asr::{BLOCK, BlockDigests, CHECKSUM, Origin};
use tokio::time::Instant;

use super::read_at;

/// How much one thread takes at a time, 2 MiB: as many blocks as can be hashed side by side.
const PIECE: u64 = 16 * BLOCK as u64;

/// How many blocks are tried before kept checksums are believed.
const TRIED: u64 = 9;

/// Which bytes of which file: what kept checksums are bound to.
///
/// # Errors
/// What the system says; `InvalidInput` when the part does not lie in the file.
pub fn origin(file: &File, offset: u64, length: u64) -> io::Result<Origin> {
    let about = file.metadata()?;
    if offset.checked_add(length).is_none_or(|end| end > about.len()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    // A clock before 1970 tells nothing about changes; the other bonds hold.
    let changed = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    let changed = u64::try_from(changed.as_nanos()).unwrap_or(u64::MAX);
    Ok(Origin { file_size: about.len(), changed, offset, length })
}

/// Reads the part once and computes the checksum of each block, on that many threads. `None` when it was stopped, or the file
/// was changed meanwhile. The bytes that are done are added to `done` as it goes.
///
/// # Errors
/// What the system says about reading.
pub fn compute(
    file: &File,
    origin: &Origin,
    threads: NonZeroUsize,
    stop: &Stop,
    done: &AtomicU64,
) -> io::Result<Option<BlockDigests>> {
    let began = Instant::now();
    calibrate(Task::Messages, || began.elapsed());
    let next = AtomicU64::new(0);
    let worker = || {
        let mut sums = Vec::new();
        let mut buffer = Vec::new();
        loop {
            let at = next.fetch_add(PIECE, Ordering::Relaxed);
            if at >= origin.length || stop.asked() {
                return Ok(sums);
            }
            buffer.resize(usize::try_from(PIECE.min(origin.length - at)).unwrap_or_default(), 0);
            buffer = read_at(file, buffer, origin.offset + at)?;
            sums.push((at, sums_of(&buffer)));
            done.fetch_add(buffer.len() as u64, Ordering::Relaxed);
        }
    };
    let parts = thread::scope(|scope| -> io::Result<Vec<(u64, Vec<[u8; CHECKSUM]>)>> {
        let others: Vec<_> = (1..threads.get()).map(|_| scope.spawn(worker)).collect();
        let mut parts = worker()?;
        for other in others {
            let theirs: io::Result<_> =
                other.join().map_err(|_| io::Error::other("a thread that computed checksums has ended"))?;
            parts.extend(theirs?);
        }
        Ok(parts)
    });
    let mut parts = parts?;
    parts.sort_unstable_by_key(|(at, _)| *at);
    let sums = parts.into_iter().flat_map(|(_, sums)| sums).collect();
    let unchanged = self::origin(file, origin.offset, origin.length)? == *origin;
    Ok(BlockDigests::new(origin.length, sums).filter(|_| unchanged))
}

/// What is kept at `place` for this part of this file, if that can be believed: nine blocks are read and tried.
pub fn recall(place: &Path, file: &File, origin: &Origin) -> Option<BlockDigests> {
    let expected = BlockDigests::kept_length(origin.length)?;
    let kept = File::open(place).ok()?;
    if kept.metadata().ok()?.len() != expected {
        return None;
    }
    let mut bytes = Vec::with_capacity(usize::try_from(expected).ok()?);
    kept.take(expected + 1).read_to_end(&mut bytes).ok()?;
    let digests = BlockDigests::parse(&bytes, origin)?;
    let last = (digests.sums().len() as u64).checked_sub(1)?;
    let tried = TRIED.min(last + 1);
    for number in 0..tried {
        let block = last * number / (tried - 1).max(1);
        let at = block * BLOCK as u64;
        let length = usize::try_from((origin.length - at).min(BLOCK as u64)).ok()?;
        let bytes = read_at(file, vec![0; length], origin.offset + at).ok()?;
        if sums_of(&bytes).first() != digests.sums().get(usize::try_from(block).ok()?) {
            return None;
        }
    }
    Some(digests)
}

/// Keeps them at `place`, whole or not at all.
///
/// # Errors
/// What the system says.
pub fn keep(place: &Path, digests: &BlockDigests, origin: &Origin) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    let growing = place.with_extension(format!("{}.partial", std::process::id()));
    let written = fs::write(&growing, digests.to_bytes(origin)).and_then(|()| fs::rename(&growing, place));
    if written.is_err() {
        // The first failure is the one that counts.
        drop(fs::remove_file(&growing));
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Seek as _, SeekFrom, Write as _};

    const OFFSET: u64 = 4711;

    /// A file with an image of `length` bytes in it, and something around.
    fn image(length: usize) -> (File, Vec<u8>, Origin) {
        let bytes: Vec<u8> = (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(&vec![1; OFFSET as usize]).expect("before");
        file.write_all(&bytes).expect("the image");
        file.write_all(&[2; 99]).expect("behind");
        let origin = origin(&file, OFFSET, length as u64).expect("inside");
        (file, bytes, origin)
    }

    fn threads(count: usize) -> NonZeroUsize {
        NonZeroUsize::new(count).expect("some")
    }

    #[test]
    fn any_number_of_threads_computes_the_same() {
        for length in [1, BLOCK, 20 * BLOCK + 7, 49 * BLOCK] {
            let (file, bytes, origin) = image(length);
            for count in [1, 2, 5] {
                let done = AtomicU64::new(0);
                let found = compute(&file, &origin, threads(count), &Stop::default(), &done).expect("read");
                assert_eq!(done.load(Ordering::Relaxed), length as u64);
                let expected: Vec<[u8; CHECKSUM]> =
                    bytes.chunks(BLOCK).map(|block| sums_of(block)[0]).collect();
                assert_eq!(found.expect("not stopped").sums(), expected, "{length} {count}");
            }
        }
    }

    #[test]
    fn what_is_kept_is_recalled_for_the_same_file_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("not/yet/there.blocks");
        let (mut file, bytes, origin) = image(30 * BLOCK + 5);
        assert_eq!(recall(&place, &file, &origin), None);
        let digests = BlockDigests::new(origin.length, sums_of(&bytes)).expect("its blocks");
        keep(&place, &digests, &origin).expect("kept");
        assert_eq!(recall(&place, &file, &origin), Some(digests.clone()));
        assert_eq!(fs::read_dir(place.parent().expect("its folder")).expect("read").count(), 1);

        let other = Origin { changed: origin.changed + 1, ..origin };
        assert_eq!(recall(&place, &file, &other), None);
        // Bytes that have changed while time and size have not: one of the tried blocks is the last one.
        file.seek(SeekFrom::Start(OFFSET + origin.length - 1)).expect("the last byte");
        file.write_all(&[!bytes[bytes.len() - 1]]).expect("another byte");
        assert_eq!(recall(&place, &file, &origin), None);

        fs::write(&place, b"RFBLOCK1").expect("damaged");
        assert_eq!(recall(&place, &file, &origin), None);
    }

    #[test]
    fn a_stop_and_a_changed_file_give_nothing() {
        let (mut file, _, origin) = image(3 * BLOCK);
        let stop = Stop::default();
        stop.ask();
        assert_eq!(compute(&file, &origin, threads(2), &stop, &AtomicU64::new(0)).expect("read"), None);
        file.write_all(b"more").expect("a longer file");
        assert_eq!(
            compute(&file, &origin, threads(2), &Stop::default(), &AtomicU64::new(0)).expect("read"),
            None
        );
        assert!(super::origin(&file, OFFSET, u64::MAX).is_err());
    }

    #[test]
    fn an_unreadable_part_is_an_error_whoever_meets_it() {
        let (file, _, origin) = image(40 * BLOCK);
        file.set_len(OFFSET + 20 * BLOCK as u64).expect("cut");
        let error =
            compute(&file, &origin, threads(3), &Stop::default(), &AtomicU64::new(0)).expect_err("cut");
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
}
