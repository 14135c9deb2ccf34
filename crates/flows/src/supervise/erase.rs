//! Erases a phone over the cable that trusts this computer or is supervised by it: with its owner's consent, as a reset in Settings does.

use rightful_core::ask::Answer;
use rightful_core::consent::{ConsentError, EraseConsent};
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};

use super::phone::{Phone, heard};
use super::{Done, Failure, Wanted, fact, mind, now};
use crate::world::World;

const STEPS: [Step; 2] = [
    Step { id: "reach", title: "reach the phone", weight: 1, danger: Danger::None },
    Step { id: "erase", title: "have it erase itself", weight: 2, danger: Danger::Erases },
];

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let mut sent = false;
    let ended = erase(world, session, &wanted, &mut sent).await;
    let left = if sent {
        "The phone was told to erase itself, and may have begun: look at its screen."
    } else {
        "Nothing has been erased."
    };
    super::end(session, ended, left)
}

async fn erase<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    sent: &mut bool,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let ecid = phone.ecid()?;
    session.plan(Plan::new(
        format!("Erase {} over the cable", phone.device.called()),
        &STEPS,
        vec![
            mind("everything", "everything on it goes: photos, messages, apps; only a backup or iCloud brings it back"),
            mind("keeping", "with a saved token the passcode can be cleared and everything kept: rightful supervise clear"),
            mind("lock", "Activation Lock stays on: after the erase it asks for the owner's Apple Account"),
            mind("ends", "the erase ends the supervision and the saved token; a data plan on an eSIM is kept"),
        ],
    ));
    let consent = match session.ask(EraseConsent::question(phone.device.called(), ecid)).await {
        Some(Answer::Typed(typed)) => EraseConsent::from_typed(ecid, &typed)?,
        Some(Answer::Stop | Answer::Choice(_)) | None => return Err(ConsentError::NotGiven.into()),
    };
    phone.trust(session).await?;
    session.start("reach");
    session.status("reaching the phone", Erased::No, Unplug::Harmless);
    let mut service = phone.service().await?;
    let found = Phone::seen_again(world, &phone).await?;
    session.done();
    session.start("erase");
    session.status("having the phone erase itself", Erased::MayHaveBegun, Unplug::NotNow);
    *sent = true;
    service.erase(&consent, found).await.map_err(heard)?;
    phone.vault.note_erased(&phone.udid, now())?;
    session.done();
    session.status("the phone erases itself", Erased::Yes, Unplug::Harmless);
    Ok((
        "The phone erases itself".to_owned(),
        vec![
            fact("now", "it restarts by itself, and is at Hello in a few minutes"),
            fact("supervise", "to supervise it again, before it is set up: rightful supervise prepare"),
        ],
    ))
}
