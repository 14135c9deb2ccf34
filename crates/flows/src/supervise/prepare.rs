//! Has a phone that is at Hello be supervised by an identity of this computer.

use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};
use rightful_proto::supervision::{Preparation, SKIP};

use super::phone::{Phone, heard};
use super::{Done, Failure, Wanted, end, fact, good, identity, mind, unstopped};
use crate::world::World;

const STEPS: [Step; 2] = [
    Step { id: "look", title: "see that nobody supervises the phone", weight: 1, danger: Danger::None },
    Step { id: "prepare", title: "have it be supervised", weight: 2, danger: Danger::Reversible },
];

/// How a phone is prepared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct How {
    /// Who supervises it, as it will say; the identity's owner if nobody is named.
    pub organisation: Option<String>,
    /// The beginning of an identity's fingerprint; the newest if none is named.
    pub identity: Option<String>,
    /// Whether other computers than this one may be trusted.
    pub others: Others,
}

/// Whether a supervised phone may trust other computers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Others {
    /// It may, when its owner taps Trust.
    #[default]
    Allowed,
    /// Its supervisor's alone.
    Forbidden,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    how: How,
) -> Result<(), Ending> {
    let ended = prepare(world, session, &wanted, &how).await;
    end(session, ended, "Nothing has been erased, and the phone is not supervised by this computer.")
}

async fn prepare<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    how: &How,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let supervisor = identity::named(phone.identities.clone(), how.identity.as_deref())?;
    let organisation = how.organisation.clone().unwrap_or_else(|| supervisor.owner());
    session.plan(Plan::new(
        format!("Supervise {}", phone.device.called()),
        &STEPS,
        vec![
            good("kept", "nothing is erased: a phone at Hello has nothing on it yet"),
            mind("says", format!("the phone will say that it is supervised by {organisation}")),
            mind("ends", "it stays supervised until it is erased; nobody else gets any power over it by that"),
            mind(
                "skips",
                "set-up passes over some panes that are found again in Settings; language, Wi-Fi, account and restore are asked as always",
            ),
        ],
    ));
    phone.trust_at_hello().await?;
    session.start("look");
    session.status("asking the phone who supervises it", Erased::No, Unplug::Harmless);
    let mut service = phone.service().await?;
    let before = service.cloud_configuration().await.map_err(heard)?;
    if before.is_supervised_by(supervisor.certificate()) {
        session.done();
        session.skip("prepare", "it is supervised by this identity already");
        return Ok(("The phone is supervised by you already".to_owned(), next()));
    }
    if before.supervised == Some(true) {
        return Err(Failure::Foreign { organisation: before.organisation });
    }
    session.done();
    unstopped(session)?;
    session.start("prepare");
    session.status("having the phone be supervised", Erased::No, Unplug::StartsOver);
    let preparation = Preparation {
        organisation,
        magic: uuid::Uuid::new_v4().to_string().to_uppercase(),
        certificate: supervisor.certificate().to_vec(),
        pairing: how.others == Others::Allowed,
        skip: SKIP.map(str::to_owned).to_vec(),
    };
    service.set_cloud_configuration(&preparation).await.map_err(heard)?;
    let after = service.cloud_configuration().await.map_err(heard)?;
    if !after.is_supervised_by(supervisor.certificate()) {
        return Err(Failure::NotSupervised);
    }
    session.done();
    Ok(("The phone is supervised by you".to_owned(), next()))
}

fn next() -> Vec<rightful_core::event::Fact> {
    vec![
        fact("now", "go on with set-up on the phone, and leave the passcode out for now"),
        fact("then", "save the unlock token before a passcode is set: rightful supervise token save"),
        fact("elsewhere", "keep a copy of the identity elsewhere: rightful supervise identity export"),
    ]
}
