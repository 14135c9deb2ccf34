//! Which way is the fastest for how many inputs: found by trying, as no table of processors stays right.

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::Duration;

use crate::chain::{Chain, Sha1, Sha256};
use crate::ways::{Task, Way};
use crate::{messages, pbkdf2};

/// The fastest of so many tries counts: others may be working beside.
const TRIES: usize = 5;

/// Messages that are long enough to drown what beginning costs.
const MESSAGE: usize = 8 << 10;

/// And rounds that are enough for that, and for a processor to get used to its widest vectors: half a millisecond of theirs.
const ROUNDS: u32 = 400;

/// For so many inputs at most every combination of ways is weighed: a few times what the widest way takes.
const PLANNED: usize = 256;

/// What was found, for the whole process.
static FOUND: [OnceLock<Times>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];

/// What every way takes for as many inputs as it has lanes.
#[derive(Debug, Clone)]
pub struct Times(Vec<(Way, Duration)>);

/// Measures once for the whole process, ten milliseconds or so; later calls for the same task do nothing. `clock` tells the time
/// since whenever. Without it the functions of this crate go by what is usual.
pub fn calibrate(task: Task, clock: impl FnMut() -> Duration) {
    FOUND[task as usize].get_or_init(|| Times::measure(task, clock));
}

impl Times {
    /// What [`calibrate`] has found, or what is usual.
    pub fn known(task: Task) -> Self {
        FOUND[task as usize].get().cloned().unwrap_or_else(|| Self::expected(task))
    }

    /// Tries every way that this processor has.
    pub fn measure(task: Task, mut clock: impl FnMut() -> Duration) -> Self {
        let mut fastest = |way: Way| {
            let mut work = work(task, way);
            let tries = (0..TRIES).map(|_| {
                let before = clock();
                work();
                clock().saturating_sub(before)
            });
            tries.min().unwrap_or_default()
        };
        Self(Way::all(task).into_iter().map(|way| (way, fastest(way))).collect())
    }

    /// For whoever has no clock: nanoseconds of a compression, as they were measured on a processor of the Zen 5 class.
    fn expected(task: Task) -> Self {
        let expected = |(place, way): (usize, Way)| {
            // The plain way comes first. It does not know that half of a round's message is constant.
            let nanoseconds = match (task, way.lanes()) {
                (Task::Messages, _) if place == 0 => 28,
                _ if place == 0 => 50,
                (Task::Sha256Rounds, 8) => 262,
                (Task::Sha256Rounds, lanes @ 32..) => 8 * lanes,
                (Task::Sha256Rounds, lanes @ 16..) => 11 * lanes,
                (Task::Sha256Rounds, lanes) => 22 + 11 * lanes,
                (_, 8) => 128,
                (Task::Sha1Rounds, lanes @ 32..) => 4 * lanes,
                (_, lanes @ 16..) => 6 * lanes,
                (_, lanes) => 24 + 5 * lanes,
            };
            (way, Duration::from_nanos(nanoseconds as u64))
        };
        Self(Way::all(task).into_iter().enumerate().map(expected).collect())
    }

    /// The way that takes the least time for each of the next inputs, when so many are left.
    pub fn best(&self, left: usize) -> Way {
        let each = |(way, time): &(Way, Duration)| time.as_nanos() as f64 / left.min(way.lanes()) as f64;
        let best = self.0.iter().min_by(|one, other| each(one).total_cmp(&each(other)));
        best.map_or(Way::PLAIN, |(way, _)| *way)
    }

    /// The ways that together take the least time for so many inputs, one group after the other, in order: for ten inputs not
    /// necessarily the way that is best for the first of them. The fastest way of all takes what is beyond `PLANNED`.
    pub fn plan(&self, count: usize) -> Vec<Way> {
        let mut ways = Vec::new();
        let mut left = count;
        while left > PLANNED {
            let way = self.best(left);
            left -= way.lanes().min(left);
            ways.push(way);
        }
        // The least time for each number of inputs up to what is left, and the way that comes first then.
        let mut least = vec![(0_u128, Way::PLAIN)];
        for count in 1..=left {
            let cost = |(way, time): &(Way, Duration)| {
                // A clock that stands still leaves the number of groups to decide.
                (time.as_nanos().max(1) + least[count - way.lanes().min(count)].0, *way)
            };
            least.push(self.0.iter().map(cost).min_by_key(|(time, _)| *time).unwrap_or((0, Way::PLAIN)));
        }
        while left > 0 {
            let way = least[left].1;
            ways.push(way);
            left -= way.lanes().min(left);
        }
        ways
    }

    /// All of them, as they were measured.
    pub fn all(&self) -> &[(Way, Duration)] {
        &self.0
    }
}

/// Something that takes as long as the way does for all of its lanes.
fn work(task: Task, way: Way) -> Box<dyn FnMut()> {
    match task {
        Task::Messages => {
            let bytes = vec![0x5A; MESSAGE * way.lanes()];
            Box::new(move || drop(black_box(messages::digests_by(way, black_box(&bytes), MESSAGE))))
        }
        Task::Sha1Rounds => {
            let mut chains = vec![Chain::begin::<Sha1>(b"", b"", 1); way.lanes()];
            Box::new(move || pbkdf2::sha1_further(way, black_box(&mut chains), ROUNDS))
        }
        Task::Sha256Rounds => {
            let mut chains = vec![Chain::begin::<Sha256>(b"", b"", 1); way.lanes()];
            Box::new(move || pbkdf2::sha256_further(way, black_box(&mut chains), ROUNDS))
        }
    }
}
