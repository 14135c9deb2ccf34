//! A long search waits where the machine needs rest: when it is nearly too hot, or lives on the last part of its battery.
//!
//! Whether to wait [`rightful_host::power`] decides; here it is looked at every ten seconds, told, and passed on to the threads that work.
//! The time that passes so is no part of any rate.

use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::Duration;

use rightful_core::event::{Erased, Unplug};
use rightful_core::session::{Face, Session};
use rightful_host::power::{Cause, OnBattery, Pause, Reading};
use tokio::task::spawn_blocking;
use tokio::time::Instant;

/// How often the machine is asked.
const EVERY: Duration = Duration::from_secs(10);

/// How long a thread that waits does not look whether the owner wants to stop.
const LOOK: Duration = Duration::from_millis(200);

/// When to wait, and who is asked.
#[derive(Debug, Clone, Copy)]
pub struct Pauses {
    /// What is done on battery.
    pub on_battery: OnBattery,
    /// What the machine says of itself.
    pub read: fn() -> Reading,
}

impl Default for Pauses {
    fn default() -> Self {
        Self { on_battery: OnBattery::default(), read: rightful_host::power::reading }
    }
}

/// Holds threads up. Several may wait at it.
#[derive(Debug, Default)]
pub(crate) struct Brake {
    held: Mutex<Held>,
    released: Condvar,
}

#[derive(Debug, Default)]
struct Held {
    since: Option<Instant>,
    /// How long it was held before.
    before: Duration,
}

impl Brake {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(|broken| broken.into_inner())
    }

    fn hold(&self) {
        self.held().since.get_or_insert_with(Instant::now);
    }

    fn release(&self) {
        let mut held = self.held();
        if let Some(since) = held.since.take() {
            held.before += since.elapsed();
        }
        self.released.notify_all();
    }

    /// Waits as long as it is held and `go_on` says yes; says what `go_on` said last.
    pub(crate) fn wait(&self, go_on: impl Fn() -> bool) -> bool {
        let mut held = self.held();
        while held.since.is_some() && go_on() {
            held = match self.released.wait_timeout(held, LOOK) {
                Ok((held, _)) => held,
                Err(broken) => broken.into_inner().0,
            };
        }
        drop(held);
        go_on()
    }

    /// For how long it was held, all in all.
    pub(crate) fn paused(&self) -> Duration {
        let held = self.held();
        held.before + held.since.map_or(Duration::ZERO, |since| since.elapsed())
    }
}

/// Looks at the machine, and holds the brake.
#[derive(Debug)]
pub(crate) struct Watch {
    pauses: Option<(Pause, fn() -> Reading)>,
    cause: Option<Cause>,
    next: Instant,
}

impl Watch {
    /// One that looks at once; without `pauses`, one that never looks.
    pub(crate) fn new(pauses: Option<Pauses>) -> Self {
        let pauses = pauses.map(|pauses| (Pause::new(pauses.on_battery), pauses.read));
        Self { pauses, cause: None, next: Instant::now() }
    }

    /// Looks, if it is time to. `working` is what is said to happen when it goes on.
    pub(crate) async fn look<F: Face>(&mut self, session: &mut Session<F>, brake: &Brake, working: &str) {
        let Some((pause, read)) = self.pauses.as_mut().filter(|_| Instant::now() >= self.next) else {
            return;
        };
        // Asking takes files, or the system's own services.
        let Ok(reading) = spawn_blocking(*read).await else { return };
        let cause = pause.look(&reading);
        self.next = Instant::now() + EVERY;
        if cause == self.cause {
            return;
        }
        self.cause = cause;
        match cause {
            Some(cause) => {
                brake.hold();
                session.note("recall/paused", why(cause));
                session.status(waiting(cause), Erased::No, Unplug::Harmless);
            }
            None => {
                brake.release();
                session.note("recall/goes-on", "it goes on");
                session.status(working, Erased::No, Unplug::Harmless);
            }
        }
    }
}

fn why(cause: Cause) -> &'static str {
    match cause {
        Cause::Heat => {
            "paused: this computer is nearly too hot. It goes on by itself when it has cooled down; see that air reaches it. \
             With --no-pause it does not wait"
        }
        Cause::Battery => {
            "paused: the battery is nearly down to what you may need yourself. It goes on by itself when the computer is plugged in. \
             With --no-pause it does not wait"
        }
    }
}

fn waiting(cause: Cause) -> &'static str {
    match cause {
        Cause::Heat => "paused until this computer has cooled down",
        Cause::Battery => "paused until this computer is plugged in",
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    use rightful_core::ask::{Answer, Question};
    use rightful_core::event::{Event, EventKind};
    use rightful_core::session::Stop;
    use rightful_host::power::{Heat, Supply};

    use super::*;

    #[derive(Default)]
    struct Notes(Vec<&'static str>, Vec<String>);

    impl Face for Notes {
        fn show(&mut self, event: &Event) {
            match &event.kind {
                EventKind::Note { id, .. } => self.0.push(id),
                EventKind::Status(status) => self.1.push(status.happening.clone()),
                _ => {}
            }
        }

        async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
            None
        }
    }

    fn machine(heat: Heat, charge_percent: Option<u8>) -> Reading {
        let supply = if charge_percent.is_some() { Supply::Battery } else { Supply::Mains };
        Reading { supply, charge_percent, heat }
    }

    /// Cool, hot twice, cool, on a low battery, on the mains; then as at the end.
    fn day() -> Reading {
        static AT: AtomicUsize = AtomicUsize::new(0);
        match AT.fetch_add(1, Ordering::SeqCst) {
            1 | 2 => machine(Heat::Hot, None),
            4 => machine(Heat::Normal, Some(12)),
            _ => machine(Heat::Normal, None),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn it_waits_while_it_is_hot_or_empty_and_the_time_does_not_count() {
        let brake = Brake::default();
        let mut session = Session::new(Notes::default(), Stop::default());
        let mut watch = Watch::new(Some(Pauses { on_battery: OnBattery::default(), read: day }));
        let mut held = Vec::new();
        for _ in 0..12 {
            watch.look(&mut session, &brake, "trying").await;
            held.push(brake.held().since.is_some());
            tokio::time::advance(Duration::from_secs(5)).await;
        }
        // Every second look is one too early to ask.
        let expected = [false, false, true, true, true, true, false, false, true, true, false, false];
        assert_eq!(held, expected);
        assert_eq!(brake.paused(), Duration::from_secs(30));
        let notes = session.into_face();
        assert_eq!(notes.0, ["recall/paused", "recall/goes-on", "recall/paused", "recall/goes-on"]);
        assert_eq!(
            notes.1,
            [
                "paused until this computer has cooled down",
                "trying",
                "paused until this computer is plugged in",
                "trying"
            ]
        );
    }

    fn never() -> Reading {
        panic!("nobody asks the machine")
    }

    #[tokio::test]
    async fn who_wants_no_pause_is_not_asked() {
        let brake = Brake::default();
        let mut session = Session::new(Notes::default(), Stop::default());
        let _not_asked: fn() -> Reading = never;
        Watch::new(None).look(&mut session, &brake, "trying").await;
        assert!(brake.wait(|| true) && session.into_face().0.is_empty());
    }

    #[test]
    fn threads_wait_until_it_is_released_or_the_owner_stops() {
        let (brake, going) = (Arc::new(Brake::default()), Arc::new(AtomicBool::new(true)));
        let through = Arc::new(AtomicUsize::new(0));
        brake.hold();
        let thread = || {
            let (brake, going, through) = (Arc::clone(&brake), Arc::clone(&going), Arc::clone(&through));
            std::thread::spawn(move || {
                let said = brake.wait(|| going.load(Ordering::SeqCst));
                through.fetch_add(1, Ordering::SeqCst);
                said
            })
        };
        let waiting = [thread(), thread()];
        assert_eq!(through.load(Ordering::SeqCst), 0);
        brake.release();
        for one in waiting {
            assert!(one.join().expect("it ends"), "it goes on");
        }
        brake.hold();
        let waiting = thread();
        going.store(false, Ordering::SeqCst);
        assert!(!waiting.join().expect("it ends, held as it is"), "the owner has stopped it");
        assert!(brake.paused() > Duration::ZERO);
    }
}
