//! The cable is pulled somewhere in a backup: the one before is whole, and the next run ends as if nothing had been.
//!
//! A few places by default; `RIGHTFUL_CASES=200 cargo test -p rightful-flows --test backup pulled` tries so many. The same
//! seed is the same places.

use std::collections::BTreeMap;
use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::event::{Event, EventKind};
use rightful_proto::devicelink::Extent;
use rightful_sim::fault::{MessageDoor, Numbers};
use rightful_sim::phone::backup::Interrupted;
use rightful_sim::phone::data::DataSpec;

use super::stage::{Owner, Run, Stage, contents, faulty};

const SEED: u64 = 0x0BAC_CA7E;

/// What there is before the backup in which the cable is pulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    ABackup,
}

/// A phone with little on it, and its first backup where there is one.
async fn stage(before: Before, interrupted: Interrupted) -> Stage {
    let stage = Stage::with(|spec| {
        spec.data = DataSpec { seed: 3, files: 40, bytes: 120_000 };
        spec.backup.interrupted = interrupted;
    })
    .await;
    if before == Before::ABackup {
        stage.take().await.done();
        stage.phone.change_data(25, 11);
    }
    stage
}

/// How many messages an undisturbed backup has, and what is in it.
async fn undisturbed(before: Before) -> (u64, BTreeMap<String, String>) {
    let stage = stage(before, Interrupted::GoesOn).await;
    stage.phone.count_messages();
    stage.take().await.done();
    let messages = stage.phone.messages().get(&MessageDoor::Backup).copied().unwrap_or_default();
    (messages, contents(&stage.backup(), None))
}

fn held(stage: &Stage) -> Option<BTreeMap<String, String>> {
    stage.backup().exists().then(|| contents(&stage.backup(), None))
}

/// The cable is pulled at this message; gives the run in which it was.
async fn pulled_at(
    nth: u64,
    kind: &str,
    before: Before,
    interrupted: Interrupted,
    whole: &BTreeMap<String, String>,
) -> Run {
    let place = format!("{before:?} {interrupted:?} at={nth} {kind}");
    let stage = stage(before, interrupted).await;
    let kept = held(&stage);
    faulty(&stage.phone, &format!("at=backup:{nth}:{kind}"));
    let run = stage.take().await;
    // After the last word nothing that is cut matters.
    if run.ending.is_err() {
        assert_eq!(run.report().code, "backup/connection-lost", "{place}");
        assert_eq!(held(&stage), kept, "{place}: the backup before is as it was");
        assert!(stage.archived().is_empty(), "{place}");
        stage.phone.unplug();
        stage.phone.replug();
        stage.take().await.done();
    }
    assert_eq!(&contents(&stage.backup(), None), whole, "{place}");
    assert_eq!(stage.archived().len(), usize::from(kept.is_some()), "{place}");
    if let (Some(kept), [archived]) = (kept, stage.archived().as_slice()) {
        assert_eq!(contents(archived, None), kept, "{place}");
    }
    run
}

fn cases() -> u64 {
    std::env::var("RIGHTFUL_CASES").map_or(6, |text| text.parse().expect("RIGHTFUL_CASES is a number"))
}

#[tokio::test(start_paused = true)]
async fn wherever_it_is_pulled_nothing_is_lost() {
    let mut numbers = Numbers(SEED);
    let mut broken = 0;
    for before in [Before::ABackup, Before::Nothing] {
        let (messages, whole) = undisturbed(before).await;
        assert!(messages > 50, "{messages} messages");
        for case in 0..cases().div_ceil(2) {
            let nth = 1 + numbers.below(messages);
            let kind = if case % 3 == 2 { "truncate" } else { "cut" };
            let interrupted = if case % 5 == 4 { Interrupted::BeginsAnew } else { Interrupted::GoesOn };
            let run = pulled_at(nth, kind, before, interrupted, &whole).await;
            broken += u64::from(run.ending.is_err());
        }
    }
    assert!(broken > 0, "somewhere it matters");
}

#[tokio::test(start_paused = true)]
async fn what_had_come_does_not_come_again() {
    let (messages, whole) = undisturbed(Before::Nothing).await;
    let first = stage(Before::Nothing, Interrupted::GoesOn).await;
    first.take().await.done();
    let everything = first.phone.read(|state| state.backup.sent);
    let stage = stage(Before::Nothing, Interrupted::GoesOn).await;
    faulty(&stage.phone, &format!("at=backup:{}:cut", messages * 2 / 3));
    assert_eq!(stage.take().await.report().code, "backup/connection-lost");
    stage.take().await.done();
    let sent = stage.phone.read(|state| state.backup.sent);
    assert!(sent < everything, "{sent} of {everything} were sent again");
    assert_eq!(contents(&stage.backup(), None), whole);
}

#[tokio::test(start_paused = true)]
async fn who_plugs_it_in_again_need_not_start_again() {
    let (messages, whole) = undisturbed(Before::Nothing).await;
    for plugs_in in [true, false] {
        let stage = stage(Before::Nothing, Interrupted::GoesOn).await;
        for part in [3, 2] {
            faulty(&stage.phone, &format!("at=backup:{}:cut", messages / part));
        }
        let phone = stage.phone.clone();
        let owner = Owner::who(move |event, _| {
            if matches!(event.kind, EventKind::Do(UserAction::Replug)) {
                phone.unplug();
                if plugs_in {
                    phone.replug();
                }
            }
        });
        let run = stage.take_patiently(owner, Extent::Changes, None, Duration::from_secs(60)).await;
        if plugs_in {
            run.done();
            assert_eq!(contents(&stage.backup(), None), whole);
            let asked = |event: &&Event| matches!(event.kind, EventKind::Do(UserAction::Replug));
            assert_eq!(run.events.iter().filter(asked).count(), 2);
        } else {
            assert_eq!(run.report().code, "backup/connection-lost");
        }
    }
}
