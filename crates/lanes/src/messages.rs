//! SHA-1 of many messages of one length, side by side.
//!
//! A chain of blocks waits for itself; messages do not wait for each other. So the faster ways take several at once:
//!
//! | way | messages at once |
//! |---|---|
//! | `plain` | 1, by the hash of `sha1`, which has the processor's SHA instructions where there are some |
//! | `sha-2`, `sha-4` | SHA instructions of x86-64, 2 or 4 messages in turns |
//! | `avx2` | 8 |
//! | `avx512` | 16 |
//!
//! Which of them is the fastest for how many messages differs from processor to processor: [`Times`].

use std::array;
use std::sync::OnceLock;
use std::time::Duration;

use crate::chain::{BLOCK, Hash, Sha1, pad, write_words};
#[cfg(target_arch = "x86_64")]
use crate::{
    sha_ni::Sixteen,
    wide::{Avx2, Avx512},
};

/// The length of a digest.
pub const DIGEST: usize = 20;

/// What was found, for the whole process.
static FOUND: OnceLock<Times> = OnceLock::new();

/// A way to hash several messages at once, which this processor has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way(Kernel);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kernel {
    Plain,
    #[cfg(target_arch = "x86_64")]
    Sha2(Sixteen),
    #[cfg(target_arch = "x86_64")]
    Sha4(Sixteen),
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
}

impl Way {
    /// The one that is there always.
    pub const PLAIN: Self = Self(Kernel::Plain);

    /// All that this processor has.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Kernel::Plain];
        #[cfg(target_arch = "x86_64")]
        {
            all.extend(
                Sixteen::new().into_iter().flat_map(|leave| [Kernel::Sha2(leave), Kernel::Sha4(leave)]),
            );
            all.extend(Avx2::new().map(Kernel::Avx2));
            all.extend(Avx512::new().map(Kernel::Avx512));
        }
        all.into_iter().map(Self).collect()
    }

    /// What it is called in tables.
    pub fn name(self) -> &'static str {
        match self.0 {
            Kernel::Plain => "plain",
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha2(_) => "sha-2",
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha4(_) => "sha-4",
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2(_) => "avx2",
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512(_) => "avx512",
        }
    }

    /// How many messages it takes at once. Fewer cost as much.
    pub fn lanes(self) -> usize {
        match self.0 {
            Kernel::Plain => 1,
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha2(_) => 2,
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha4(_) => 4,
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2(_) => Avx2::LANES,
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512(_) => Avx512::LANES,
        }
    }

    /// The digests of so many messages of `size` bytes as there are in `bytes`, and of the rest behind them, if there is one.
    ///
    /// # Panics
    /// When `size` is zero.
    pub fn digests(self, bytes: &[u8], size: usize) -> Vec<[u8; DIGEST]> {
        in_groups(bytes, size, |_| self)
    }

    /// Appends the digests of at most [`Self::lanes`] messages of one length.
    fn digest(self, messages: &[&[u8]], out: &mut Vec<[u8; DIGEST]>) {
        match self.0 {
            Kernel::Plain => {
                side_by_side::<1>(messages, out, |[state], [blocks]| Sha1::compress(state, blocks))
            }
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha2(leave) => {
                side_by_side::<2>(messages, out, |states, blocks| leave.take(states, blocks))
            }
            #[cfg(target_arch = "x86_64")]
            Kernel::Sha4(leave) => {
                side_by_side::<4>(messages, out, |states, blocks| leave.take(states, blocks))
            }
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2(leave) => side_by_side(messages, out, |states, blocks| leave.take(states, blocks)),
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512(leave) => side_by_side(messages, out, |states, blocks| leave.take(states, blocks)),
        }
    }
}

/// What every way takes for a group of as many messages as it has lanes.
#[derive(Debug, Clone)]
pub struct Times(Vec<(Way, Duration)>);

impl Times {
    /// Messages that are long enough to drown what beginning costs.
    const SAMPLE: usize = 8 << 10;

    /// The fastest of so many tries counts: others may be working beside.
    const TRIES: usize = 4;

    /// Tries every way that this processor has, about a millisecond in all. `clock` tells the time since whenever.
    pub fn measure(mut clock: impl FnMut() -> Duration) -> Self {
        let bytes = vec![0x5A; Self::SAMPLE * Way::all().iter().map(|way| way.lanes()).max().unwrap_or(1)];
        let mut fastest = |way: Way| {
            let sample = &bytes[..Self::SAMPLE * way.lanes()];
            let tries = (0..Self::TRIES).map(|_| {
                let before = clock();
                std::hint::black_box(way.digests(std::hint::black_box(sample), Self::SAMPLE));
                clock().saturating_sub(before)
            });
            tries.min().unwrap_or_default()
        };
        Self(Way::all().into_iter().map(|way| (way, fastest(way))).collect())
    }

    /// What a group of blocks of a system image takes on a processor of the Zen 5 class, for whoever has no clock.
    fn expected() -> Self {
        let expected = |way: Way| match way.lanes() {
            1 => 58,
            2 => 65,
            4 => 93,
            8 => 268,
            _ => 200,
        };
        Self(Way::all().into_iter().map(|way| (way, Duration::from_micros(expected(way)))).collect())
    }

    /// The way that takes the least time for each of the next messages, when so many are left.
    pub fn best(&self, left: usize) -> Way {
        let each = |(way, time): &(Way, Duration)| time.as_nanos() as f64 / left.min(way.lanes()) as f64;
        let best = self.0.iter().min_by(|one, other| each(one).total_cmp(&each(other)));
        best.map_or(Way::PLAIN, |(way, _)| *way)
    }
}

/// Measures once for the whole process; later calls do nothing. Without it, [`digests`] goes by what is usual.
pub fn calibrate(clock: impl FnMut() -> Duration) {
    FOUND.get_or_init(|| Times::measure(clock));
}

/// The digests of all messages of `size` bytes that stand one behind the other in `bytes`, and of the rest behind them, if
/// there is one, in the fastest way.
///
/// # Panics
/// When `size` is zero.
pub fn digests(bytes: &[u8], size: usize) -> Vec<[u8; DIGEST]> {
    let expected;
    let times = match FOUND.get() {
        Some(found) => found,
        None => {
            expected = Times::expected();
            &expected
        }
    };
    in_groups(bytes, size, |left| times.best(left))
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
        way.digest(now, &mut out);
        left = later;
    }
    if !rest.is_empty() {
        Way::PLAIN.digest(&[rest], &mut out);
    }
    out
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
