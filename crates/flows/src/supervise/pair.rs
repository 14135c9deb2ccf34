//! Has a supervised phone trust this computer, without anybody's tap.

use rightful_core::device::Trust;
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};

use super::phone::Phone;
use super::{Done, Failure, Wanted, end, fact, good, mind};
use crate::world::World;

const STEPS: [Step; 1] = [Step {
    id: "pair",
    title: "have the phone trust this computer as its supervisor's",
    weight: 1,
    danger: Danger::Reversible,
}];

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let ended = pair(world, session, &wanted).await;
    end(session, ended, "Nothing has been erased, and nothing on the phone was changed.")
}

async fn pair<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    if phone.device.trust == Trust::Trusted {
        return Ok(("The phone trusts this computer already".to_owned(), vec![]));
    }
    session.plan(Plan::new(
        format!("Have {} trust this computer", phone.device.called()),
        &STEPS,
        vec![
            good("kept", "nothing is erased, and nobody has to unlock the phone or to tap Trust"),
            mind(
                "locked",
                "a locked phone leaves less behind than an open one: pair it once more when it is open, and this computer can back it up while it is locked",
            ),
        ],
    ));
    session.start("pair");
    session.status("having the phone trust its supervisor", Erased::No, Unplug::Harmless);
    phone.trust(session).await?;
    session.done();
    Ok((
        "The phone trusts this computer".to_owned(),
        vec![fact("next", "see whether everything is ready for a lockout: rightful supervise ready")],
    ))
}
