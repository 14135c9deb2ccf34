//! Work on plain threads beside a session: how far it is, and the owner's wish to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rightful_backup::crew::{Continue, Progress};
use rightful_core::event::Unit;
use rightful_core::session::{Face, Session, Stop};
use tokio::time::{MissedTickBehavior, interval};

/// How often the session is told.
const EVERY: Duration = Duration::from_millis(100);

/// How far the work is: the last that any of its threads has said.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    files: AtomicU64,
    files_total: AtomicU64,
    bytes: AtomicU64,
    bytes_total: AtomicU64,
    stop: Stop,
}

impl Meter {
    /// Takes what a thread says; gives back whether it is to go on.
    pub(crate) fn reached(&self, progress: Progress) -> Continue {
        self.files.fetch_max(progress.files, Ordering::Relaxed);
        self.files_total.store(progress.files_total, Ordering::Relaxed);
        self.bytes.fetch_max(progress.bytes, Ordering::Relaxed);
        self.bytes_total.fetch_max(progress.bytes_total, Ordering::Relaxed);
        if self.stop.asked() { Continue::Stop } else { Continue::Yes }
    }

    fn tell<F: Face>(&self, session: &mut Session<F>) {
        let now = |count: &AtomicU64| count.load(Ordering::Relaxed);
        match (now(&self.bytes_total), now(&self.files_total)) {
            (0, 0) => {}
            (0, files) => session.progress(now(&self.files), Some(files), Unit::Items),
            (bytes, _) => session.progress(now(&self.bytes).min(bytes), Some(bytes), Unit::Bytes),
        }
    }
}

/// Does the work on a thread of its own, and tells the session how far it is.
pub(crate) async fn beside<F: Face, T: Send + 'static>(
    session: &mut Session<F>,
    work: impl FnOnce(&Meter) -> T + Send + 'static,
) -> T {
    let meter = Arc::new(Meter { stop: session.stop(), ..Meter::default() });
    let watched = Arc::clone(&meter);
    let mut task = tokio::task::spawn_blocking(move || work(&watched));
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            biased;
            done = &mut task => {
                meter.tell(session);
                return match done {
                    Ok(done) => done,
                    Err(broken) => std::panic::resume_unwind(broken.into_panic()),
                };
            }
            _ = ticks.tick() => meter.tell(session),
        }
    }
}
