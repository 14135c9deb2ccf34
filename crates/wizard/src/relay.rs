//! One run of one deed, and however many pages look at it: its events are kept, handed on with their numbers, and its questions answered once.
//!
//! The deed runs on a thread of its own and knows only its [`Session`](rightful_core::session::Session). Pages come and go: what they
//! missed they are given again from the number that they name. A page that closes stops nothing.
//!
//! An answer names the run and the `seq` of its question. Whoever answers second, or from a page that is older than the question,
//! answers nothing: [`Refused`].

mod face;
pub mod kept;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Erased, Event, EventKind};
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_core::session::Stop;
use rightful_core::stop::Stopped;
use tokio::sync::{oneshot, watch};
use zeroize::Zeroizing;

pub use face::{Face, Hand, Written};
use kept::{Kept, Told};

use crate::now;
use crate::pages::run::{Asked, End, Link, Run};

/// What is typed in a rehearsal, by the name of its question.
pub type Known = Vec<(&'static str, Zeroizing<String>)>;

/// Why something was not done with a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Another run is under way.
    #[error("something else is under way")]
    Busy,
    /// The question was answered already, or belongs to another run.
    #[error("this question has been answered already")]
    NotAsked,
    /// The answer does not fit the question.
    #[error("the answer does not fit the question")]
    Unfit,
}

impl Explain for Refused {
    fn code(&self) -> &'static str {
        match self {
            Self::Busy => "wizard/busy",
            Self::NotAsked => "wizard/not-asked",
            Self::Unfit => "wizard/unfit",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Busy => "look at what is under way; when it has ended, begin again",
            Self::NotAsked => "go back to what is under way: it shows what is asked now, if anything is",
            Self::Unfit => "go back and answer what is asked now",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Busy => Some("it was begun in another tab"),
            Self::NotAsked => Some("the button was clicked twice, or the page stood in an older tab"),
            Self::Unfit => None,
        }
    }
}

/// A run that ended without saying how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Rightful has broken in the middle of this")]
pub struct Broken;

impl Explain for Broken {
    fn code(&self) -> &'static str {
        "wizard/broken"
    }

    fn help(&self) -> &'static str {
        "leave the phone plugged in, start Rightful again and look at what it says of the phone; then send us the report it has written"
    }
}

/// What is known of a run before its first event.
#[derive(Debug, Default)]
pub struct Beginning {
    /// What the wish to stop comes to.
    pub stopped: Stopped,
    /// What is typed in a rehearsal.
    pub known: Known,
    /// How many times quicker than a person's the hands of a rehearsal are; 1 for real ones.
    pub pace: u32,
    /// What comes next, when it has ended well.
    pub next: Vec<Link>,
    /// What comes next, when it has not.
    pub otherwise: Vec<Link>,
}

/// The run that there is, and who looks at it.
#[derive(Debug, Default)]
pub struct Relay {
    inner: Mutex<Inner>,
    /// Grows with everything that a page may show otherwise.
    changed: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct Inner {
    /// How many runs there were.
    count: u64,
    run: Option<Running>,
}

#[derive(Debug)]
struct Running {
    beginning: Beginning,
    kept: Kept,
    view: Run,
    folding: now::Folding,
    stop: Stop,
    erased: Erased,
    waiting: Option<Waiting>,
    secret: Option<Secret>,
    ended: bool,
}

/// A question that waits, and where its answer goes.
#[derive(Debug)]
struct Waiting {
    seq: u64,
    question: Question,
    answer: oneshot::Sender<Answer>,
}

impl Relay {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        // What a thread that panicked left is still what was told.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the pages that something is otherwise than it was.
    pub(crate) fn tell(&self) {
        self.changed.send_modify(|count| *count += 1);
    }

    /// Begins a run: its number, and the wish to stop it.
    ///
    /// # Errors
    /// [`Refused::Busy`] while another one is under way.
    pub fn begin(&self, beginning: Beginning) -> Result<(u64, Stop), Refused> {
        let mut inner = self.inner();
        if inner.run.as_ref().is_some_and(|run| !run.ended) {
            return Err(Refused::Busy);
        }
        inner.count += 1;
        let (number, stop) = (inner.count, Stop::default());
        inner.run = Some(Running {
            view: Run { number, ..Run::default() },
            folding: now::Folding::new(beginning.pace),
            beginning,
            kept: Kept::default(),
            stop: stop.clone(),
            erased: Erased::No,
            waiting: None,
            secret: None,
            ended: false,
        });
        drop(inner);
        self.tell();
        Ok((number, stop))
    }

    /// Whether a run is under way.
    pub fn is_busy(&self) -> bool {
        self.inner().run.as_ref().is_some_and(|run| !run.ended)
    }

    /// Returns when no run is under way.
    pub async fn is_over(&self) {
        let mut changes = self.listen();
        while self.is_busy() && changes.changed().await.is_ok() {}
    }

    /// Forgets a run that has ended; one that is under way stays.
    pub fn leave(&self) {
        self.inner().run.take_if(|run| run.ended);
        self.tell();
    }

    /// The run as it is now.
    pub fn now(&self) -> Option<Run> {
        let inner = self.inner();
        let run = inner.run.as_ref()?;
        let mut view = run.view.clone();
        view.asked = run.waiting.as_ref().map(|waiting| Asked {
            seq: waiting.seq,
            rehearsed: known(&run.beginning.known, &waiting.question),
            question: waiting.question.clone(),
        });
        view.has_secret = run.secret.is_some();
        if run.ended {
            let well = matches!(view.end, Some(End::Finished { .. }));
            view.next = if well { run.beginning.next.clone() } else { run.beginning.otherwise.clone() };
        }
        Some(view)
    }

    /// Which run there is.
    pub fn number(&self) -> Option<u64> {
        self.inner().run.as_ref().map(|run| run.view.number)
    }

    /// Events of this run after the given number, at most `most` of them; `None` where there is no such run any more.
    pub fn after(&self, number: u64, seq: u64, most: usize) -> Option<(Vec<Arc<Told>>, bool)> {
        let inner = self.inner();
        let run = inner.run.as_ref().filter(|run| run.view.number == number)?;
        Some((run.kept.after(seq, most), run.ended))
    }

    /// All that was kept of the run, one line each.
    pub fn transcript(&self) -> Option<String> {
        let inner = self.inner();
        let run = inner.run.as_ref()?;
        Some(run.kept.all().map(|told| format!("{}\n", told.json)).collect())
    }

    /// Whether anybody looks at a page.
    pub(crate) fn has_listeners(&self) -> bool {
        self.changed.receiver_count() > 0
    }

    /// Whoever wants to hear that something has changed.
    pub fn listen(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Answers the question of this number.
    ///
    /// # Errors
    /// [`Refused`]; the question still waits then, if there is one.
    pub fn answer(&self, number: u64, seq: u64, answer: Answer) -> Result<(), Refused> {
        let mut inner = self.inner();
        let run = inner.run.as_mut().filter(|run| run.view.number == number).ok_or(Refused::NotAsked)?;
        let waiting = run.waiting.take_if(|waiting| waiting.seq == seq).ok_or(Refused::NotAsked)?;
        if !fits(&waiting.question, &answer) {
            run.waiting = Some(waiting);
            return Err(Refused::Unfit);
        }
        // A deed that no longer waits has ended; its end is told on the same stream.
        let _ended_meanwhile = waiting.answer.send(answer);
        drop(inner);
        self.tell();
        Ok(())
    }

    /// Asks the run to stop where that is safe. A question that waits is answered with it.
    pub fn stop(&self) {
        let mut inner = self.inner();
        let Some(run) = inner.run.as_mut().filter(|run| !run.ended) else { return };
        run.stop.ask();
        run.view.stopping = Some(run.beginning.stopped.words(run.erased));
        if let Some(waiting) = run.waiting.take() {
            let _ended_meanwhile = waiting.answer.send(Answer::Stop);
        }
        drop(inner);
        self.tell();
    }

    /// What the owner's data is, as far as the run that is under way has said; `None` where there is none.
    pub fn erased(&self) -> Option<Erased> {
        self.inner().run.as_ref().filter(|run| !run.ended).map(|run| run.erased)
    }

    /// Keeps a secret that the run has found, to be shown to its owner alone; it is no event.
    pub fn found(&self, number: u64, secret: Secret) {
        self.of(number, |run| run.secret = Some(secret));
    }

    /// The secret that the run has found.
    pub fn secret(&self) -> Option<Secret> {
        self.inner().run.as_ref()?.secret.clone()
    }

    /// The run is over, however it ended.
    pub fn over(&self, number: u64) {
        self.of(number, |run| {
            run.ended = true;
            run.waiting = None;
            run.view.hands = None;
            // A deed ends with its end. One that did not has broken, and its page must not wait for ever.
            run.view.end.get_or_insert_with(|| End::Failed(Broken.report()));
        });
    }

    fn of(&self, number: u64, change: impl FnOnce(&mut Running)) {
        let mut inner = self.inner();
        if let Some(run) = inner.run.as_mut().filter(|run| run.view.number == number) {
            change(run);
        }
        drop(inner);
        self.tell();
    }

    fn show(&self, number: u64, event: &Event) {
        self.of(number, |run| {
            if let EventKind::Status(status) = &event.kind {
                run.erased = status.erased;
            }
            run.folding.take(&mut run.view, event);
            run.kept.push(event);
        });
    }

    fn asking(&self, number: u64, seq: u64, question: &Question) -> oneshot::Receiver<Answer> {
        let (answer, given) = oneshot::channel();
        let question = question.clone();
        self.of(number, |run| run.waiting = Some(Waiting { seq, question, answer }));
        given
    }
}

/// What is typed there in a rehearsal.
fn known(known: &Known, question: &Question) -> Option<Zeroizing<String>> {
    let (Question::Text { id, .. } | Question::Secret { id, .. }) = question else { return None };
    known.iter().find(|(name, _)| name == id).map(|(_, text)| text.clone())
}

/// Whether an answer is one to this question. What was typed is judged by the deed alone.
fn fits(question: &Question, answer: &Answer) -> bool {
    match (question, answer) {
        (_, Answer::Stop)
        | (Question::Consent { .. } | Question::Text { .. } | Question::Secret { .. }, Answer::Typed(_)) => {
            true
        }
        (Question::WhichDevice { devices }, Answer::Choice(number)) => *number < devices.len(),
        (Question::Decide { options, .. }, Answer::Choice(number)) => *number < options.len(),
        (Question::Ready { .. }, Answer::Choice(number)) => *number == 0,
        (
            Question::WhichDevice { .. } | Question::Decide { .. } | Question::Ready { .. },
            Answer::Typed(_),
        )
        | (Question::Consent { .. } | Question::Text { .. } | Question::Secret { .. }, Answer::Choice(_)) => {
            false
        }
    }
}

#[cfg(test)]
mod tests;
