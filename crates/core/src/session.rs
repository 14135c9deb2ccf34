//! One run of one deed: numbers its events, keeps its steps in order, scales its progress, and asks its questions.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::ask::{Answer, Question, UserAction};
use crate::device::Device;
use crate::event::{Erased, Event, EventKind, Fact, Searching, Status, Unit, Unplug};
use crate::id::Ecid;
use crate::plan::{Plan, Step};
use crate::report::Report;

/// Whoever looks on: shows events, and puts questions to the owner.
pub trait Face: Send {
    /// Shows one event.
    fn show(&mut self, event: &Event);

    /// Puts the question of event `seq` to the owner. `None` means that nobody can be asked.
    fn ask(&mut self, seq: u64, question: &Question) -> impl Future<Output = Option<Answer>> + Send;

    /// How many times quicker than a person's are the hands that follow [`UserAction`]s. Never 0.
    fn pace(&self) -> u32 {
        1
    }
}

/// The owner's wish to stop: set by a face at any time, heard by a deed between two steps or inside a long one.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks the deed to stop where that is safe.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether a stop was asked for.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// One run of one deed.
pub struct Session<F> {
    face: F,
    stop: Stop,
    about: Option<Ecid>,
    seq: u64,
    steps: Vec<Step>,
    /// How many steps are over.
    over: usize,
    running: bool,
    percent: u8,
    erased: Erased,
    ended: bool,
}

impl<F: Face> Session<F> {
    /// A session that nobody has asked to stop yet.
    pub fn new(face: F, stop: Stop) -> Self {
        Self {
            face,
            stop,
            about: None,
            seq: 0,
            steps: Vec::new(),
            over: 0,
            running: false,
            percent: 0,
            erased: Erased::No,
            ended: false,
        }
    }

    /// Marks every event with the device that it is about: for a stream that tells of several.
    #[must_use]
    pub fn about(mut self, device: Ecid) -> Self {
        self.about = Some(device);
        self
    }

    /// Shows the plan; its steps are the only ones that may follow.
    pub fn plan(&mut self, plan: Plan) {
        debug_assert!(self.steps.is_empty(), "a session has one plan");
        self.steps.clone_from(&plan.steps);
        self.emit(EventKind::Plan(plan));
    }

    /// Shows the device as it is now.
    pub fn device(&mut self, device: &Device) {
        self.emit(EventKind::Device(device.clone()));
    }

    /// Begins the next step of the plan, which must be this one.
    pub fn start(&mut self, step: &'static str) {
        debug_assert!(!self.running, "{step} begins while another step runs");
        debug_assert_eq!(
            self.steps.get(self.over).map(|s| s.id),
            Some(step),
            "steps in the order of the plan"
        );
        self.running = true;
        self.emit(EventKind::StepStarted { step });
    }

    /// Reports how far the running step is. Going back is ignored.
    pub fn progress(&mut self, done: u64, total: Option<u64>, unit: Unit) {
        let Some(step) = self.steps.get(self.over).map(|step| step.id) else { return };
        let fraction =
            total.filter(|total| *total > 0).map_or(0.0, |total| (done as f64 / total as f64).min(1.0));
        self.percent = self.percent.max(self.overall(fraction));
        let percent = self.percent;
        self.emit(EventKind::Progress { step, done, total, unit, percent });
    }

    /// Reports how far a search is that the running step does.
    pub fn searching(&mut self, searching: Searching) {
        self.progress(searching.tried, Some(searching.of), Unit::Items);
        self.emit(EventKind::Searching(searching));
    }

    /// Ends the running step well.
    pub fn done(&mut self) {
        debug_assert!(self.running, "a step ends that did not begin");
        let Some(step) = self.steps.get(self.over).map(|step| step.id) else { return };
        self.running = false;
        self.over += 1;
        self.percent = self.percent.max(self.overall(0.0));
        self.emit(EventKind::StepDone { step });
    }

    /// Passes over the next step of the plan.
    pub fn skip(&mut self, step: &'static str, why: impl Into<String>) {
        debug_assert_eq!(
            self.steps.get(self.over).map(|s| s.id),
            Some(step),
            "steps in the order of the plan"
        );
        self.over += 1;
        self.emit(EventKind::StepSkipped { step, why: why.into() });
    }

    /// Says what is happening, whether anything is erased, and whether the cable may be pulled.
    ///
    /// What was once erased stays erased, whatever is said later.
    pub fn status(&mut self, happening: impl Into<String>, erased: Erased, unplug: Unplug) {
        self.erased = self.erased.max(erased);
        let erased = self.erased;
        self.emit(EventKind::Status(Status { happening: happening.into(), erased, unplug }));
    }

    /// Tells something that is none of the other kinds.
    pub fn note(&mut self, id: &'static str, text: impl Into<String>) {
        self.emit(EventKind::Note { id, text: text.into() });
    }

    /// Asks for the owner's hands.
    pub fn act(&mut self, action: UserAction) {
        self.emit(EventKind::Do(action));
    }

    /// Puts a question; `None` when nobody can be asked.
    pub async fn ask(&mut self, question: Question) -> Option<Answer> {
        let seq = self.emit(EventKind::Question(question.clone()));
        let answer = self.face.ask(seq, &question).await;
        let words = match &answer {
            None => "nobody can be asked".to_owned(),
            Some(Answer::Stop) => "stop".to_owned(),
            Some(Answer::Choice(index)) => match &question {
                Question::Decide { options, .. } => {
                    options.get(*index).map_or("no such option", |option| option.id).to_owned()
                }
                _ => format!("option {}", index + 1),
            },
            Some(Answer::Typed(_)) => "typed".to_owned(),
        };
        self.emit(EventKind::Answered { question: seq, words });
        answer
    }

    /// Whether the owner wants to stop.
    pub fn stop_asked(&self) -> bool {
        self.stop.asked()
    }

    /// The wish to stop, for code that waits.
    pub fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// How many times quicker than a person's are the hands that follow; at least 1.
    pub fn pace(&self) -> u32 {
        self.face.pace().max(1)
    }

    /// Whether the owner's data is gone, as far as was said so far.
    pub fn erased(&self) -> Erased {
        self.erased
    }

    /// The end: it failed. A second end is ignored, so that the first failure is the one that is told.
    pub fn failed(&mut self, report: Report) {
        if !self.ended {
            self.emit(EventKind::Failed(report));
            self.ended = true;
        }
    }

    /// The end: it is done. Ignored after a failure.
    pub fn finished(&mut self, title: impl Into<String>, facts: Vec<Fact>) {
        if !self.ended {
            self.emit(EventKind::Finished { title: title.into(), facts });
            self.ended = true;
        }
    }

    /// The face: for what is shown to the owner alone, and is no event.
    pub fn face(&self) -> &F {
        &self.face
    }

    /// The face back, when the deed is over.
    pub fn into_face(self) -> F {
        self.face
    }

    fn emit(&mut self, kind: EventKind) -> u64 {
        debug_assert!(!self.ended, "an event after the end: {kind:?}");
        self.seq += 1;
        self.face.show(&Event { seq: self.seq, device: self.about, kind });
        self.seq
    }

    /// Percent of the whole when the running step is done to `fraction`.
    fn overall(&self, fraction: f64) -> u8 {
        let weight = |steps: &[Step]| steps.iter().map(|step| f64::from(step.weight)).sum::<f64>();
        let all = weight(&self.steps);
        if all == 0.0 {
            return 0;
        }
        let before = weight(&self.steps[..self.over.min(self.steps.len())]);
        let current = self.steps.get(self.over).map_or(0.0, |step| f64::from(step.weight) * fraction);
        ((before + current) / all * 100.0) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Danger;

    #[derive(Default)]
    struct Recorder(Vec<Event>, Vec<Answer>);

    impl Face for Recorder {
        fn show(&mut self, event: &Event) {
            self.0.push(event.clone());
        }

        async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
            self.1.pop()
        }
    }

    fn step(id: &'static str, weight: u32) -> Step {
        Step { id, title: id, weight, danger: Danger::None }
    }

    #[test]
    fn percentages_go_up_only_and_follow_the_weights() {
        let mut session = Session::new(Recorder::default(), Stop::default());
        session.plan(Plan::new("deed", &[step("a", 1), step("b", 3)], vec![]));
        session.start("a");
        session.progress(1, Some(2), Unit::Items);
        session.progress(0, Some(2), Unit::Items);
        session.done();
        session.start("b");
        session.progress(9, Some(3), Unit::Items);
        session.done();
        session.finished("done", vec![]);
        let percents: Vec<u8> = session
            .into_face()
            .0
            .iter()
            .filter_map(|event| match event.kind {
                EventKind::Progress { percent, .. } => Some(percent),
                _ => None,
            })
            .collect();
        assert_eq!(percents, [12, 12, 100]);
    }

    #[test]
    fn the_first_failure_is_the_end() {
        let mut session = Session::new(Recorder::default(), Stop::default());
        let report = crate::consent::ConsentError::NotGiven;
        session.failed(crate::report::Explain::report(&report));
        session.finished("done", vec![]);
        let events = session.into_face().0;
        assert_eq!(events.len(), 1);
        assert!(matches!(events[0].kind, EventKind::Failed(_)));
    }

    #[test]
    fn erased_stays_erased() {
        let mut session = Session::new(Recorder::default(), Stop::default());
        session.status("writing", Erased::Yes, Unplug::NotNow);
        session.status("waiting", Erased::No, Unplug::Harmless);
        assert_eq!(session.erased(), Erased::Yes);
    }

    #[test]
    fn an_event_is_one_flat_json_object() {
        let event = Event { seq: 3, device: None, kind: EventKind::StepStarted { step: "erase" } };
        assert_eq!(
            serde_json::to_string(&event).expect("plain data"),
            r#"{"seq":3,"kind":"step-started","step":"erase"}"#
        );
    }

    #[test]
    fn a_session_about_one_device_names_it_in_every_event() {
        let mut session =
            Session::new(Recorder::default(), Stop::default()).about(Ecid(0x0012_34A6_1E80_4F2A));
        session.note("a/b", "text");
        let told = serde_json::to_string(&session.into_face().0).expect("plain data");
        assert!(told.contains(r#""seq":1,"device":"0x001234A61E804F2A","kind":"note""#), "{told}");
    }

    #[tokio::test]
    async fn what_was_typed_is_not_repeated() {
        let mut session =
            Session::new(Recorder(vec![], vec![Answer::Typed("hunter2".to_owned())]), Stop::default());
        let question = Question::Ready { text: "ready?".to_owned() };
        assert!(session.ask(question).await.is_some());
        let told = serde_json::to_string(&session.into_face().0).expect("plain data");
        assert!(!told.contains("hunter2"), "{told}");
    }
}
