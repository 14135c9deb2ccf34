//! Handing an organisation's bypass code to Apple, through its own MDM server: never by itself, and only for a device of its own.

use rightful_apple::mdm::{self, Server, Unlock};
use rightful_core::ask::{Answer, Question, Way};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session};

use super::Failure;

const UNLOCK: Step =
    Step { id: "unlock", title: "have the MDM server ask Apple", weight: 1, danger: Danger::Erases };

/// What nothing here has touched.
const UNTOUCHED: &str = "Activation Lock is as it was, and nothing on the device was changed.";

/// Has Apple turn Activation Lock off for a device of the organisation.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn hand_over<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    unlock: &Unlock,
) -> Result<(), Ending> {
    match try_hand_over(session, server, unlock).await {
        Ok(()) => {
            let next = "on the device, go on in its set-up: it no longer asks for an account".to_owned();
            let facts = vec![Fact { id: "next", text: next }];
            session.finished("Apple has turned Activation Lock off".to_owned(), facts);
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(UNTOUCHED);
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn try_hand_over<F: Face>(
    session: &mut Session<F>,
    server: &Server,
    unlock: &Unlock,
) -> Result<(), Failure> {
    let remark = |id, text: &str| Remark { id, weight: RemarkKind::Mind, text: text.to_owned() };
    let remarks = vec![
        remark(
            "whose",
            "this is for a device that belongs to the organisation whose server this is; Apple writes down who asked",
        ),
        remark(
            "releases",
            "whoever holds the device can set it up as their own afterwards: do it for one that is in your hands, not for one that is lost",
        ),
    ];
    session.plan(Plan::new("Turn Activation Lock off for a device of the organisation", &[UNLOCK], remarks));
    let options = vec![
        Way { id: "keep", text: "Leave Activation Lock on".to_owned() },
        Way {
            id: "unlock",
            text: "Turn Activation Lock off, as the organisation that owns the device".to_owned(),
        },
    ];
    let text = format!("Is Activation Lock to be turned off for the device {}?", unlock.serial);
    match session.ask(Question::Decide { text, options }).await {
        Some(Answer::Choice(1)) => {}
        Some(Answer::Choice(_) | Answer::Typed(_) | Answer::Stop) => return Err(Failure::Stopped),
        None => return Err(Failure::NotSaid),
    }
    session.start(UNLOCK.id);
    session.status("the MDM server asks Apple", Erased::No, Unplug::Harmless);
    mdm::unlock(server, unlock).await?;
    session.done();
    Ok(())
}
