//! SHA-1 of many messages of one length, side by side.
//!
//! A chain of blocks waits for itself; messages do not wait for each other. So the faster ways take several at once.

use std::array;

use crate::chain::{BLOCK, Hash, Sha1, pad, write_words};
use crate::times::Times;
use crate::ways::{Kernel, Task, Way};

/// The length of a digest.
pub const DIGEST: usize = 20;

/// The digests of all messages of `size` bytes that stand one behind the other in `bytes`, and of the rest behind them, if
/// there is one, in the fastest way.
///
/// # Panics
/// When `size` is zero.
pub fn digests(bytes: &[u8], size: usize) -> Vec<[u8; DIGEST]> {
    let times = Times::known(Task::Messages);
    in_groups(bytes, size, |left| times.best(left))
}

/// The same in one way only, for tests and measurements.
///
/// # Panics
/// When `size` is zero.
pub fn digests_by(way: Way, bytes: &[u8], size: usize) -> Vec<[u8; DIGEST]> {
    in_groups(bytes, size, |_| way)
}

fn in_groups(bytes: &[u8], size: usize, way: impl Fn(usize) -> Way) -> Vec<[u8; DIGEST]> {
    let whole = bytes.chunks_exact(size);
    let rest = whole.remainder();
    let messages: Vec<&[u8]> = whole.collect();
    let mut out = Vec::with_capacity(messages.len() + 1);
    let mut left = messages.as_slice();
    while !left.is_empty() {
        let way = way(left.len());
        let (now, later) = left.split_at(left.len().min(way.lanes()));
        digest(way, now, &mut out);
        left = later;
    }
    if !rest.is_empty() {
        digest(Way::PLAIN, &[rest], &mut out);
    }
    out
}

/// Appends the digests of at most as many messages of one length as the way has lanes.
fn digest(way: Way, messages: &[&[u8]], out: &mut Vec<[u8; DIGEST]>) {
    match (way.kernel, way.streams) {
        #[cfg(target_arch = "x86_64")]
        (Kernel::Sixteen(leave), 2) => {
            side_by_side::<2>(messages, out, |states, blocks| leave.take(states, blocks))
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::Sixteen(leave), 4) => {
            side_by_side::<4>(messages, out, |states, blocks| leave.take(states, blocks))
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx2(leave), 1) => side_by_side(messages, out, |states, blocks| leave.take(states, blocks)),
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512Vl(leave), 1) => {
            side_by_side(messages, out, |states, blocks| leave.take(states, blocks))
        }
        #[cfg(target_arch = "x86_64")]
        (Kernel::Avx512(leave), 1) => {
            side_by_side(messages, out, |states, blocks| leave.take(states, blocks))
        }
        #[cfg(target_arch = "aarch64")]
        (Kernel::Arm(leave), 2) => {
            side_by_side::<2>(messages, out, |states, blocks| leave.take(states, blocks))
        }
        #[cfg(target_arch = "aarch64")]
        (Kernel::Arm(leave), 4) => {
            side_by_side::<4>(messages, out, |states, blocks| leave.take(states, blocks))
        }
        // What is not compiled for messages has no lanes for them either.
        _ => messages.chunks(1).for_each(|message| {
            side_by_side::<1>(message, out, |[state], [blocks]| Sha1::compress(state, blocks));
        }),
    }
}

/// Appends the digests of at most `N` messages of one length; lanes that are left over do the last one again.
fn side_by_side<const N: usize>(
    messages: &[&[u8]],
    out: &mut Vec<[u8; DIGEST]>,
    take: impl Fn(&mut [[u32; 5]; N], &[&[[u8; BLOCK]]; N]),
) {
    let Some(last) = messages.last() else { return };
    let messages_of_lanes: [&[u8]; N] = array::from_fn(|lane| *messages.get(lane).unwrap_or(last));
    let mut states = [Sha1::START; N];
    take(&mut states, &messages_of_lanes.map(|message| message.as_chunks().0));
    let ends = messages_of_lanes.map(|message| {
        let mut end = [[0; BLOCK]; 2];
        let used = pad(&mut end, message.as_chunks::<BLOCK>().1, message.len());
        (end, used)
    });
    take(&mut states, &array::from_fn(|lane| &ends[lane].0[..ends[lane].1]));
    out.extend(states.iter().take(messages.len()).map(|state| {
        let mut digest = [0; DIGEST];
        write_words(&mut digest, state);
        digest
    }));
}
