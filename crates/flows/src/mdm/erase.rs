//! Erasing a device that an MDM server manages: consent that names it, and what it says of the erase.

use rightful_apple::mdm::Command;
use rightful_apple::mdm::command::DataPlan;
use rightful_core::ask::Answer;
use rightful_core::consent::{ConsentError, RemoteEraseConsent};
use rightful_core::event::{Erased, Unplug};
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};

use super::{Done, Failure, Outcome, Told, Wanted, ended, plan, run};

/// Erases a device, as soon as it gets the command.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn erase<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    data_plan: DataPlan,
) -> Result<Told, Ending> {
    let erased = try_erase(session, wanted, data_plan).await;
    ended(session, erased)
}

async fn try_erase<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    data_plan: DataPlan,
) -> Result<Done, Failure> {
    let command = Command::EraseDevice { data_plan };
    session.plan(plan(&command, wanted));
    let question = RemoteEraseConsent::question_of_managed(&wanted.device);
    let consent = match session.ask(question).await {
        Some(Answer::Typed(typed)) => RemoteEraseConsent::from_typed(&wanted.device, &typed)?,
        Some(Answer::Stop | Answer::Choice(_)) | None => return Err(ConsentError::NotGiven.into()),
    };
    if !consent.is_for(&wanted.device) {
        return Err(ConsentError::NotGiven.into());
    }
    let done = run(session, wanted, &command).await?;
    if matches!(done.outcome, Some(Outcome::Acknowledged(_))) {
        // It answers before it erases itself, and says nothing afterwards.
        session.status("the device erases itself", Erased::MayHaveBegun, Unplug::Harmless);
    }
    Ok(done)
}
