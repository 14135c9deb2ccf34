//! What a run is after its last event: events go in one by one, and what a page shows stands ready.

use rightful_core::ask::UserAction;
use rightful_core::event::{Erased, Event, EventKind};
use rightful_flows::pace::Pace;

use crate::pages::run::{End, Note, Progress, Run, Stands, StepNow};
use crate::pages::shell::Hands;

/// So many notes are shown, the newest.
const NOTES: usize = 40;

/// Takes events in; measures how fast a step goes.
#[derive(Debug)]
pub(crate) struct Folding {
    pace: Pace,
    hands: u32,
}

impl Folding {
    /// Nothing was told yet; the hands are so many times quicker than a person's.
    pub(crate) fn new(hands: u32) -> Self {
        Self { pace: Pace::new(), hands: hands.max(1) }
    }

    /// One more event.
    pub(crate) fn take(&mut self, run: &mut Run, event: &Event) {
        run.seq = event.seq;
        match &event.kind {
            EventKind::Plan(plan) => {
                run.steps = plan
                    .steps
                    .iter()
                    .map(|step| StepNow {
                        id: step.id,
                        title: step.title,
                        danger: step.danger,
                        stands: Stands::Ahead,
                    })
                    .collect();
                run.plan = Some(plan.clone());
            }
            EventKind::Device(device) => run.device = Some(device.clone()),
            EventKind::StepStarted { step } => {
                self.pace = Pace::new();
                run.progress = None;
                run.hands = None;
                stands(run, step, Stands::Running);
            }
            EventKind::Progress { step, done, total, unit, percent } => {
                self.pace.reached(*done);
                run.progress = Some(Progress {
                    step,
                    done: *done,
                    total: *total,
                    unit: *unit,
                    percent: *percent,
                    per_second: self.pace.rate(),
                    left_s: total.and_then(|total| self.pace.remaining(total)).map(|left| left.as_secs()),
                });
            }
            EventKind::Searching(searching) => run.searching = Some(searching.clone()),
            EventKind::StepDone { step } => {
                run.hands = None;
                stands(run, step, Stands::Done);
            }
            EventKind::StepSkipped { step, why } => {
                run.hands = None;
                stands(run, step, Stands::Skipped(why.clone()));
            }
            EventKind::Status(status) => {
                run.past_no_return = matches!(status.erased, Erased::MayHaveBegun | Erased::Yes);
                run.status = Some(status.clone());
            }
            EventKind::Note { id, text } => {
                if run.notes.len() == NOTES {
                    run.notes.remove(0);
                }
                run.notes.push(Note { id, text: text.clone() });
            }
            EventKind::Do(action) => {
                if is_read_first(action) {
                    run.moves = action.moves();
                }
                match action {
                    // It says something of the move that is being made.
                    UserAction::KeepHolding { .. } => {}
                    UserAction::Move { .. } => run.making = Some(action.clone()),
                    _ => run.making = None,
                }
                run.hands = Some(Hands { seq: event.seq, action: action.clone(), pace: self.hands });
            }
            EventKind::Question(_) | EventKind::Answered { .. } => {}
            EventKind::Failed(report) => {
                run.hands = None;
                for step in run.steps.iter_mut().filter(|step| step.stands == Stands::Running) {
                    step.stands = Stands::Broken;
                }
                run.end = Some(End::Failed(report.clone()));
            }
            EventKind::Finished { title, facts } => {
                run.hands = None;
                run.end = Some(End::Finished { title: title.clone(), facts: facts.clone() });
            }
        }
    }
}

/// Whether all moves are told at once, to be read before the first.
fn is_read_first(action: &UserAction) -> bool {
    match action {
        UserAction::EnterRecovery { .. } | UserAction::EnterDfu { .. } | UserAction::ForceRestart { .. } => {
            true
        }
        UserAction::GetReady { .. }
        | UserAction::Move { .. }
        | UserAction::KeepHolding { .. }
        | UserAction::Again { .. }
        | UserAction::ChangeSomething { .. }
        | UserAction::TapTrust
        | UserAction::TypePasscode
        | UserAction::Replug
        | UserAction::LetGo => false,
    }
}

fn stands(run: &mut Run, id: &str, stands: Stands) {
    if let Some(step) = run.steps.iter_mut().find(|step| step.id == id) {
        step.stands = stands;
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::consent::ConsentError;
    use rightful_core::event::{Status, Unit, Unplug};
    use rightful_core::plan::{Danger, Plan, Step};
    use rightful_core::report::Explain as _;

    use super::*;

    fn folded(kinds: Vec<EventKind>) -> Run {
        let (mut run, mut folding) = (Run::default(), Folding::new(4));
        for (seq, kind) in (1..).zip(kinds) {
            folding.take(&mut run, &Event { seq, device: None, kind });
        }
        run
    }

    fn plan() -> EventKind {
        let step = |id, danger| Step { id, title: id, weight: 1, danger };
        EventKind::Plan(Plan::new(
            "Erase",
            &[step("recovery", Danger::None), step("erase", Danger::Erases)],
            vec![],
        ))
    }

    #[tokio::test]
    async fn a_page_shows_how_far_each_step_is() {
        let run = folded(vec![
            plan(),
            EventKind::StepSkipped { step: "recovery", why: "it is there already".to_owned() },
            EventKind::StepStarted { step: "erase" },
            EventKind::Progress { step: "erase", done: 5, total: Some(10), unit: Unit::Bytes, percent: 75 },
            EventKind::Status(Status {
                happening: "copying".to_owned(),
                erased: Erased::Yes,
                unplug: Unplug::NotNow,
            }),
        ]);
        assert_eq!(run.steps[0].stands, Stands::Skipped("it is there already".to_owned()));
        assert_eq!(run.steps[1].stands, Stands::Running);
        assert_eq!(run.progress.map(|progress| (progress.done, progress.percent)), Some((5, 75)));
        assert!(run.past_no_return);
        assert_eq!(run.seq, 5);
    }

    #[tokio::test]
    async fn a_failure_marks_the_step_that_it_came_in() {
        let report = ConsentError::NotGiven.report();
        let run = folded(vec![
            plan(),
            EventKind::StepStarted { step: "recovery" },
            EventKind::Do(UserAction::Replug),
            EventKind::Failed(report.clone()),
        ]);
        assert_eq!(run.steps[0].stands, Stands::Broken);
        assert_eq!(run.hands, None);
        assert_eq!(run.end, Some(End::Failed(report)));
    }
}
