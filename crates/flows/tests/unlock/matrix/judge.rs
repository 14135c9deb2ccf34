//! What is asked of every run, whatever went wrong in it: an end, a true verdict, and a true word on what is erased.

use rightful_core::event::{Erased, EventKind};
use rightful_sim::phone::Phone;

use crate::stage::{NEW, Run};

/// Everything about this run that is not true, by the phone's own state.
pub(super) fn untruths(phone: &Phone, run: &Run) -> Vec<String> {
    let mut wrong = Vec::new();
    let erased = phone.read(|state| state.restore.erased);
    let ends = run
        .events
        .iter()
        .filter(|event| matches!(event.kind, EventKind::Failed(_) | EventKind::Finished { .. }))
        .count();
    if ends != 1 {
        wrong.push(format!("it ended {ends} times"));
    }
    match (&run.ending, run.events.last().map(|event| &event.kind)) {
        (Ok(()), Some(EventKind::Finished { .. })) => {
            wrong.extend(stale(phone).map(|why| format!("success is claimed, but {why}")));
        }
        (Err(_), Some(EventKind::Failed(report))) => {
            if !report.code.contains('/') || report.what.is_empty() || report.what_now.is_empty() {
                wrong.push(format!("the failure does not explain itself: {report:?}"));
            }
            let left = report.not_affected.as_deref().unwrap_or_default();
            if left.is_empty() {
                wrong.push(format!("[{}] does not say how the phone was left", report.code));
            }
            if erased && left.contains("Nothing has been erased") {
                wrong.push(format!("[{}] denies the erase: {left}", report.code));
            }
            if !erased && left.contains("is erased") {
                wrong.push(format!("[{}] claims an erase that never was: {left}", report.code));
            }
        }
        (ending, last) => wrong.push(format!("it ended with {ending:?}, and the last event is {last:?}")),
    }
    let said = run.events.iter().rev().find_map(|event| match &event.kind {
        EventKind::Status(status) => Some(status.erased),
        _ => None,
    });
    match (said, erased) {
        (Some(Erased::No), true) => {
            wrong.push("the last status says that nothing is erased, and it is".to_owned())
        }
        (Some(Erased::Yes), false) => {
            wrong.push("the last status says that everything is erased, and it is not".to_owned());
        }
        _ => {}
    }
    wrong
}

/// Why this phone is not one that was restored; `None` when it is.
pub(super) fn stale(phone: &Phone) -> Option<String> {
    phone.read(|state| {
        let fresh = state.restore.finished
            && state.restore.erased
            && (state.version.as_str(), state.build.as_str()) == NEW
            && !state.data_present
            && !state.activated
            && !state.setup_done;
        (!fresh).then(|| {
            format!(
                "the phone is in {} mode with build {}, data {}, {:?}",
                state.presence.mode, state.build, state.data_present, state.restore
            )
        })
    })
}
