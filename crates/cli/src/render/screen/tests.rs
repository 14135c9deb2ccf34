//! A whole run as lines, as a log or a screen reader gets it.

use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::event::{Event, EventKind, Fact};
use rightful_core::model::Buttons;

use super::*;
use crate::render::stored::{anna, erase_plan, is_stored, recovery};

struct Run {
    screen: Screen,
    printer: Printer,
    seq: u64,
}

impl Run {
    fn new(stage: Stage, telling: Telling) -> Self {
        let printer = Printer::kept();
        Self { screen: Screen::new(printer.clone(), Look::plain(100), telling, stage), printer, seq: 0 }
    }

    fn show(&mut self, kind: EventKind) {
        self.seq += 1;
        self.screen.show(&Event { seq: self.seq, device: None, kind });
    }

    fn status(&mut self, happening: &str, erased: Erased, unplug: Unplug) {
        self.show(EventKind::Status(Status { happening: happening.to_owned(), erased, unplug }));
    }
}

async fn a_whole_run(stage: Stage, telling: Telling) -> String {
    let mut run = Run::new(stage, telling);
    run.show(EventKind::Device(anna()));
    run.show(EventKind::Plan(erase_plan()));
    run.status("getting the firmware", Erased::No, Unplug::Harmless);
    run.show(EventKind::StepStarted { step: "download" });
    for second in 0..=100_u64 {
        let (done, total) = (second * 79_000_000, Some(7_900_000_000));
        run.show(EventKind::Progress { step: "download", done, total, unit: Unit::Bytes, percent: 0 });
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    run.show(EventKind::StepDone { step: "download" });
    run.show(EventKind::Device(anna()));
    run.show(EventKind::StepStarted { step: "recovery" });
    run.show(EventKind::Do(UserAction::EnterRecovery { buttons: Buttons::SideAndVolumes }));
    run.show(EventKind::Device(recovery()));
    run.show(EventKind::StepDone { step: "recovery" });
    run.show(EventKind::StepStarted { step: "install" });
    run.status("copying the system", Erased::Yes, Unplug::NotNow);
    run.show(EventKind::StepDone { step: "install" });
    run.show(EventKind::StepSkipped { step: "hello", why: "it has restarted by itself".to_owned() });
    run.show(EventKind::Finished {
        title: "Anna's iPhone 14 Pro Max shows Hello.".to_owned(),
        facts: vec![Fact { id: "system", text: "iOS 18.6 (22G86) is installed".to_owned() }],
    });
    run.printer.text()
}

#[tokio::test(start_paused = true)]
async fn a_run_without_a_terminal_is_a_readable_log() {
    is_stored("run-lines", &a_whole_run(Stage::Real, Telling::All).await);
}

#[tokio::test(start_paused = true)]
async fn a_rehearsal_says_so_on_every_screen() {
    let text = a_whole_run(Stage::Rehearsal, Telling::All).await;
    assert_eq!(text.matches(BANNER).count(), 2, "{text}");
    assert!(!a_whole_run(Stage::Real, Telling::All).await.contains("Rehearsal"));
}

#[tokio::test(start_paused = true)]
async fn quiet_still_shows_the_plan_the_moves_and_the_end() {
    let text = a_whole_run(Stage::Real, Telling::Little).await;
    for needed in ["no way back", "volume up", "shows Hello"] {
        assert!(text.contains(needed), "{needed}: {text}");
    }
    assert!(!text.contains("MB/s"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn before_every_question_the_three_answers_are_given() {
    let mut run = Run::new(Stage::Rehearsal, Telling::All);
    run.status("waiting for your word", Erased::No, Unplug::Harmless);
    run.show(EventKind::Question(rightful_core::consent::EraseConsent::question(
        "x",
        rightful_core::id::Ecid(1),
    )));
    let text = run.printer.text();
    assert!(
        text.contains("erased: nothing") && text.contains("unplug: at any time") && text.contains(BANNER),
        "{text}"
    );
}
