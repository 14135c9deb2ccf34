//! Several threads over one list, how far they are, and how they are stopped.

use std::num::NonZeroUsize;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;

/// How many neighbours one thread takes at a time: they lie in the same folder as a rule.
const SHARE: usize = 16;

/// The most threads: beyond that the disk and not the processor is the limit.
const THREADS: usize = 4;

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Files done.
    pub files: u64,
    /// Files in all.
    pub files_total: u64,
    /// Bytes done.
    pub bytes: u64,
    /// Bytes in all, as far as the index knows; never less than those done.
    pub bytes_total: u64,
}

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Continue {
    /// Go on.
    Yes,
    /// Finish what is begun and leave.
    Stop,
}

/// Is told how far something is, by whichever thread gets there, and says whether to go on.
pub type Watch<'a> = &'a (dyn Fn(Progress) -> Continue + Sync);

/// How a walk over the list has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// At its end.
    Whole,
    /// Before it: whoever watches said so, or a worker found no sense in going on.
    Stopped,
}

/// How many threads are of use here.
pub fn threads() -> NonZeroUsize {
    let available = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    available.min(NonZeroUsize::new(THREADS).unwrap_or(NonZeroUsize::MIN))
}

/// Lets each worker do its shares of the list; gives back what the workers have gathered.
///
/// `each` says how many bytes an item had, or nothing when there is no sense in going on.
pub(crate) fn over<'a, T: Sync, W: Send>(
    items: &'a [T],
    bytes_total: u64,
    watch: Watch<'_>,
    worker: impl Fn() -> W + Sync,
    each: impl Fn(&mut W, &'a T) -> Option<u64> + Sync,
) -> (Vec<W>, Ended) {
    let (next, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let (files, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    let files_total = items.len() as u64;
    let run = || {
        let mut worker = worker();
        while let Some(share) = share(&next, items.len()) {
            for item in items.get(share).unwrap_or_default() {
                if stop.load(Ordering::Relaxed) {
                    return worker;
                }
                let done = each(&mut worker, item);
                let files = files.fetch_add(1, Ordering::Relaxed) + 1;
                let done_bytes = done.unwrap_or_default();
                let bytes = bytes.fetch_add(done_bytes, Ordering::Relaxed) + done_bytes;
                let progress = Progress { files, files_total, bytes, bytes_total: bytes_total.max(bytes) };
                if watch(progress) == Continue::Stop || done.is_none() {
                    stop.store(true, Ordering::Relaxed);
                }
            }
        }
        worker
    };
    // No more threads than there are shares; this one is among them.
    let others = threads().get().min(items.len().div_ceil(SHARE)).saturating_sub(1);
    let workers = thread::scope(|scope| {
        let others: Vec<_> = (0..others).map(|_| scope.spawn(run)).collect();
        let mut workers = vec![run()];
        for other in others {
            match other.join() {
                Ok(worker) => workers.push(worker),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        workers
    });
    let ended = if stop.load(Ordering::Relaxed) { Ended::Stopped } else { Ended::Whole };
    (workers, ended)
}

fn share(next: &AtomicUsize, length: usize) -> Option<Range<usize>> {
    let from = next.fetch_add(SHARE, Ordering::Relaxed);
    (from < length).then(|| from..length.min(from + SHARE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn every_item_is_done_once() {
        let items: Vec<u64> = (0..1_000).collect();
        let last = Mutex::new(Progress::default());
        let watch = |progress: Progress| {
            let mut last = last.lock().expect("no panic");
            if progress.files > last.files {
                *last = progress;
            }
            Continue::Yes
        };
        let (workers, ended) = over(&items, 7, &watch, Vec::new, |seen, item| {
            seen.push(*item);
            Some(1)
        });
        let mut seen: Vec<u64> = workers.into_iter().flatten().collect();
        seen.sort_unstable();
        assert_eq!((seen, ended), (items, Ended::Whole));
        let last = last.into_inner().expect("no panic");
        assert_eq!((last.files, last.files_total), (1_000, 1_000));
        assert!(last.bytes <= 1_000 && last.bytes_total >= last.bytes.max(7));
        let (workers, ended) = over(&[0_u8; 0], 0, &|_| Continue::Stop, || 1, |_, _| None);
        assert_eq!((workers, ended), (vec![1], Ended::Whole));
    }

    #[test]
    fn it_stops_when_it_is_told_to_and_when_a_worker_says_so() {
        let items = [0_u8; 10_000];
        let stop = |progress: Progress| if progress.files >= 10 { Continue::Stop } else { Continue::Yes };
        let count = |count: &mut u64, _: &u8| {
            *count += 1;
            Some(0)
        };
        let (workers, ended) = over(&items, 0, &stop, || 0_u64, count);
        assert_eq!(ended, Ended::Stopped);
        assert!((10..10 + 2 * THREADS as u64).contains(&workers.iter().sum()), "{workers:?}");
        let (workers, ended) = over(
            &items,
            0,
            &|_| Continue::Yes,
            || 0_u64,
            |count, _| {
                *count += 1;
                None
            },
        );
        assert_eq!(ended, Ended::Stopped);
        assert!(workers.iter().sum::<u64>() <= 2 * THREADS as u64, "{workers:?}");
    }
}
