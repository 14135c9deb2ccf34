//! The search with what tries passwords, the clock and the kills in the test's hands.

mod estimates;
mod guards;
mod kills;
mod vectors;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use rightful_backup::keybag::DeriveError;
use rightful_core::secret::Secret;
use rightful_recall::saved::SavedList;
use rightful_recall::{Candidates, SearchError, Verdict};

use super::given::Ideas;
use super::keep::{Keep, Ownership};
use super::target::{Target, Tries};
use super::work::{Ended, Job, Machine, Snapshot, TrialError};

/// Tries nothing but a comparison, notes what it is asked for, and makes the clock go on.
struct Fake {
    password: Option<Vec<u8>>,
    tried: Mutex<BTreeMap<Vec<u8>, u32>>,
    /// In microseconds.
    clock: AtomicU64,
    /// How long a candidate takes at a time, both in microseconds.
    takes: fn(u64) -> u64,
    /// After so many calls it kills the search.
    kill_in: AtomicI64,
}

/// What a kill is: nothing after it runs, and nothing is printed.
struct Killed;

impl Fake {
    fn new(password: Option<&[u8]>, takes: fn(u64) -> u64) -> Self {
        Self {
            password: password.map(<[u8]>::to_vec),
            tried: Mutex::default(),
            clock: AtomicU64::new(0),
            takes,
            kill_in: AtomicI64::new(i64::MAX),
        }
    }

    fn now(&self) -> Duration {
        Duration::from_micros(self.clock.load(Ordering::SeqCst))
    }

    fn may_live(&self) {
        if self.kill_in.fetch_sub(1, Ordering::SeqCst) <= 0 {
            std::panic::resume_unwind(Box::new(Killed));
        }
    }

    /// How often each was tried.
    fn counts(&self) -> BTreeMap<Vec<u8>, u32> {
        self.tried.lock().expect("not poisoned").clone()
    }
}

impl Tries for Fake {
    fn each(
        &self,
        candidates: &[Secret],
        go_on: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<Vec<Verdict>, DeriveError> {
        self.may_live();
        if go_on().is_break() {
            return Err(DeriveError::Stopped);
        }
        let mut verdicts = Vec::new();
        for candidate in candidates {
            let now = self.clock.load(Ordering::SeqCst);
            self.clock.fetch_add((self.takes)(now), Ordering::SeqCst);
            *self.tried.lock().expect("not poisoned").entry(candidate.expose().to_vec()).or_default() += 1;
            let opens = self.password.as_deref() == Some(candidate.expose());
            verdicts.push(if opens { Verdict::Opens } else { Verdict::Wrong });
        }
        Ok(verdicts)
    }

    fn confirm(&self, candidate: &Secret) -> Result<Verdict, DeriveError> {
        let opens = self.password.as_deref() == Some(candidate.expose());
        Ok(if opens { Verdict::Opens } else { Verdict::Wrong })
    }
}

/// A keybag, for its name.
fn target() -> Target {
    Target::from_line(super::KNOWN.1).expect("a line")
}

/// A list of numbered words as candidates.
fn words(numbers: impl Iterator<Item = u32>) -> Candidates {
    let text: String = numbers.map(|number| format!("word {number:05}\n")).collect();
    let mut ideas = Ideas::default();
    ideas.saved(&SavedList::lines(text.as_bytes()).expect("a list"));
    ideas.candidates().expect("few")
}

fn keep(workdir: &Path) -> Keep {
    let target = target();
    let manifest = Path::new("/backup/Manifest.plist");
    Keep::open(workdir, &target, manifest, Ownership::Own, [7; 20]).expect("a folder to write in").0
}

/// Searches once with what the folder holds; every snapshot is told with the time of the fake's clock.
fn search(
    workdir: &Path,
    fake: &Fake,
    candidates: &Candidates,
    machine: Machine,
    tell: &mut dyn FnMut(Duration, Snapshot) -> bool,
) -> Result<Ended, SearchError<TrialError>> {
    let mut keep = keep(workdir);
    let fingers = keep.fingers(&target());
    let until = candidates.count();
    let job = Job { tries: fake, candidates, machine, keep: &mut keep, fingers, until };
    let going = std::sync::atomic::AtomicBool::new(true);
    job.run(&mut || fake.now(), &|| going.load(Ordering::SeqCst), &mut |now| {
        if !tell(fake.now(), now) {
            going.store(false, Ordering::SeqCst);
        }
    })
}
