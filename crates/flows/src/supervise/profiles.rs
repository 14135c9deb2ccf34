//! Profiles of a supervised phone: listed, installed without a tap, removed.

use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
pub use rightful_proto::supervision::profile::Made;
pub use rightful_proto::supervision::{LONGEST_PROFILE, Profile};

use super::phone::{Phone, heard};
use super::{Done, Failure, Wanted, end, fact, good, mind, unstopped};
use crate::gather;
use crate::world::World;

const INSTALL: [Step; 2] = [
    Step { id: "prove", title: "show the phone its supervisor", weight: 3, danger: Danger::None },
    Step { id: "install", title: "install the profile", weight: 2, danger: Danger::Reversible },
];

const REMOVE: [Step; 2] = [
    Step { id: "prove", title: "show the phone its supervisor", weight: 3, danger: Danger::None },
    Step { id: "remove", title: "remove the profile", weight: 1, danger: Danger::Reversible },
];

/// A profile to be installed.
#[derive(Debug, Clone)]
pub enum Which {
    /// One that this program makes.
    Made(Made),
    /// One of the owner's, as it is. It may hold passwords.
    Given(Secret),
}

/// The profiles on a phone that trusts this computer. Reads only.
///
/// # Errors
/// The phone cannot be chosen, or does not tell.
pub async fn list<U: Usb>(world: &World<U>, wanted: &Wanted) -> Result<Vec<Profile>, Failure> {
    let survey = gather::survey(world).await;
    let phone = Phone::of(world, gather::pick(&survey, wanted.device.as_deref())?)?;
    phone.service().await?.profiles().await.map_err(heard)
}

/// Installs a profile, which nobody has to approve on the phone.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn install<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    which: Which,
) -> Result<(), Ending> {
    let ended = try_install(world, session, &wanted, which).await;
    end(session, ended, "Nothing has been erased, and the profile is not on the phone.")
}

async fn try_install<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    which: Which,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let title = format!("Install a profile on {}", phone.device.called());
    session.plan(Plan::new(title, &INSTALL, remarks(&which)));
    phone.trust(session).await?;
    session.start("prove");
    session.status("showing the phone its supervisor", Erased::No, Unplug::Harmless);
    let mut proven = phone.prove().await?;
    session.done();
    unstopped(session)?;
    session.start("install");
    session.status("installing the profile", Erased::No, Unplug::StartsOver);
    let (payload, identifier) = match which {
        Which::Made(made) => {
            let uuid = || uuid::Uuid::new_v4().to_string().to_uppercase();
            let payload = made.payload(&[uuid(), uuid()]);
            let payload = payload.map_err(|error| Failure::Phone(error.into()))?;
            (payload, Some(made.identifier()))
        }
        Which::Given(payload) => (payload, None),
    };
    proven.phone.install_profile(&payload).await.map_err(heard)?;
    drop(payload);
    let there = proven.phone.profiles().await.map_err(heard)?;
    if let Some(identifier) = identifier
        && !there.iter().any(|profile| profile.identifier == identifier)
    {
        return Err(Failure::NoSuchProfile(identifier));
    }
    session.done();
    let facts = vec![
        fact("there", format!("profiles on the phone now: {}", there.len())),
        fact("remove", "to take it off again: rightful supervise profiles remove"),
    ];
    Ok(("The profile is installed".to_owned(), facts))
}

fn remarks(which: &Which) -> Vec<Remark> {
    let mut remarks = vec![good("kept", "nothing is erased, and the profile can be removed again")];
    match which {
        Which::Made(Made::UsbWhileLocked) => remarks.push(mind(
            "usb",
            "computers that the phone trusts can reach it while it is locked; thieves with special tools can try more, too",
        )),
        Which::Made(Made::NoBiometricUnlock) => remarks.push(mind(
            "passcode",
            "from then on only the passcode opens the phone: know it before you go on",
        )),
        Which::Made(Made::WiFi { .. }) | Which::Given(_) => {}
    }
    remarks
}

/// Removes a profile by its identifier, or by the word of one that this program makes.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn remove<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    named: String,
) -> Result<(), Ending> {
    let ended = try_remove(world, session, &wanted, &named).await;
    end(session, ended, "Nothing has been erased, and the profiles of the phone are as they were.")
}

async fn try_remove<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    named: &str,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let title = format!("Remove a profile from {}", phone.device.called());
    session.plan(Plan::new(title, &REMOVE, vec![good("kept", "nothing is erased")]));
    phone.trust(session).await?;
    session.start("prove");
    session.status("showing the phone its supervisor", Erased::No, Unplug::Harmless);
    let mut proven = phone.prove().await?;
    session.done();
    unstopped(session)?;
    session.start("remove");
    let ours = format!("{}{named}", rightful_proto::supervision::profile::OURS);
    let there = proven.phone.profiles().await.map_err(heard)?;
    let found = there.iter().find(|profile| profile.identifier == named || profile.identifier == ours);
    let found = found.ok_or_else(|| Failure::NoSuchProfile(named.chars().take(128).collect()))?;
    proven.phone.remove_profile(found).await.map_err(heard)?;
    session.done();
    Ok(("The profile is removed".to_owned(), vec![]))
}
