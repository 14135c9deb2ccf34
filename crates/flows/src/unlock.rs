//! Unlock: an erase restore from normal, recovery, DFU or restore mode, up to Hello.

mod boot;
pub mod failure;
pub mod plan;
mod prepare;
mod restore;
mod signer;
mod supply;

use std::path::PathBuf;
use std::time::Duration;

use rightful_core::ask::{Answer, UserAction};
use rightful_core::consent::{ConsentError, EraseConsent};
use rightful_core::device::Device;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::facts::{Facts, Sign};
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};
use rightful_host::session as lockdown;

use crate::gather;
use crate::wait::{self, Awaited};
use crate::world::World;
use boot::Chain;
use failure::{Failure, Trouble};
use restore::Job;
use signer::{Boot, Signer};

/// From EnterRecovery to recovery mode.
const RECOVERY_LIMIT: Duration = Duration::from_secs(120);

/// As long as hands may need to reach recovery mode.
const HANDS_LIMIT: Duration = Duration::from_secs(15 * 60);

/// From the end of the restore to Hello.
const HELLO_LIMIT: Duration = Duration::from_secs(10 * 60);

/// What the owner wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Which device: ECID, UDID, serial number, last four characters, or name. `None` where there is only one.
    pub device: Option<String>,
    /// Which firmware.
    pub firmware: Choice,
}

/// Which firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The newest that Apple signs.
    Newest,
    /// This version or build, if Apple signs it.
    Version(String),
    /// This file or unpacked folder.
    File(PathBuf),
}

/// Where the device is, to be said when something fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// As it was found.
    Untouched,
    /// In recovery mode, with everything still on it.
    InRecovery,
    /// In the middle of the installer, before the erase.
    InInstaller,
    /// The erase was ordered.
    Erasing,
    /// The restore ended well, the device is starting.
    Starting,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let mut left = Left::Untouched;
    match deed(world, session, wanted, &mut left).await {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(leaving(left, session.erased()));
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn deed<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    left: &mut Left,
) -> Result<(String, Vec<Fact>), Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.device.as_deref()).await?;
    let ecid = device.ecid.ok_or(Trouble::NoEcid(device.mode))?;
    let model = device.model.ok_or(Trouble::UnknownModel)?;
    let bystanders = survey.bystanders(ecid);
    let facts = gather::facts(world, &device).await;
    session.device(&device);

    let source = prepare::find(world, model, ecid, &wanted.firmware).await?;
    let firmware = prepare::facts(world, &source);
    prepare::room(&firmware)?;
    session.plan(plan::plan(&facts, &firmware));
    session.status("waiting for your word", Erased::No, Unplug::Harmless);
    let consent = consent(session, &device).await?;

    session.start("firmware");
    session.status("getting the firmware", Erased::No, Unplug::Harmless);
    let supply = prepare::fetch(world, session, model, ecid, source).await?;
    session.done();
    stop_before(session, "recovery mode")?;

    let mut signer = Signer::new(&world.apple, model, ecid, world.workdir.path.join("tickets"))?;
    ask_early(world, session, &mut signer, &supply.identity, &device, &consent).await?;

    let mut device = enter_recovery(world, session, device, model, &consent, &bystanders, left).await?;
    let booted_by_us = device.mode != Mode::Restore;
    let signed = if booted_by_us {
        session.start("installer");
        *left = Left::InRecovery;
        let chain = Chain { consent: &consent, supply: &supply, bystanders: &bystanders };
        let (arrived, signed) = chain.boot(world, session, &mut signer, device).await?;
        device = arrived;
        session.done();
        signed
    } else {
        session.skip("installer", "it is in restore mode already");
        signer.kept(&supply.identity).await?
    };
    *left = Left::InInstaller;

    let job = Job { consent: &consent, supply: supply.clone(), signed, booted_by_us };
    let restored = restore::restore(world, session, job, &device).await;
    if session.erased() != Erased::No {
        *left = Left::Erasing;
    }
    restored?;
    *left = Left::Starting;

    session.start("hello");
    session.status("waiting for Hello", Erased::Yes, Unplug::NotNow);
    let awaited = Awaited {
        ecid,
        modes: &[Mode::Normal],
        before: Some(&device.handle),
        bystanders: &bystanders,
        what: "the device to start its new system",
        limit: HELLO_LIMIT,
    };
    // The owner's wish to stop came too late for the erase; the wait is harmless and short.
    let hello = wait::arrival(world, awaited, &rightful_core::session::Stop::default()).await?;
    let fresh = gather::facts(world, &hello).await;
    let found = fresh.device.build.clone().unwrap_or_else(|| "unknown".to_owned());
    if found != supply.build {
        return Err(Trouble::NotInstalled { expected: supply.build.clone(), found }.into());
    }
    session.done();
    session.status("done", Erased::Yes, Unplug::Harmless);
    session.device(&fresh.device);
    Ok((format!("{} is at Hello", model.name), final_facts(&supply.version, &supply.build, &facts, &fresh)))
}

/// The consent of the owner, by typing what names this device.
async fn consent<F: Face>(session: &mut Session<F>, device: &Device) -> Result<EraseConsent, Failure> {
    let ecid = device.ecid.ok_or(Trouble::NoEcid(device.mode))?;
    match session.ask(EraseConsent::question(device.called(), ecid)).await {
        Some(Answer::Typed(typed)) => Ok(EraseConsent::from_typed(ecid, &typed)?),
        Some(Answer::Stop | Answer::Choice(_)) | None => Err(ConsentError::NotGiven.into()),
    }
}

/// Asks Apple as early as the device tells its nonce, so that a refusal comes before anything is changed.
async fn ask_early<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    signer: &mut Signer,
    identity: &rightful_firmware::manifest::BuildIdentity,
    device: &Device,
    consent: &EraseConsent,
) -> Result<(), Failure> {
    let boot = match device.mode {
        Mode::Recovery | Mode::Dfu => Some(boot::read_boot(world, device, consent).await?),
        Mode::Normal => nonces(world, device).await,
        Mode::Restore | Mode::ChargeOnly => None,
    };
    let Some(boot) = boot else {
        session.skip("signing", "it is asked for as soon as the device tells its nonce");
        return Ok(());
    };
    session.start("signing");
    session.status("asking Apple to sign the firmware", Erased::No, Unplug::Harmless);
    signer.sign(identity, &boot).await?;
    session.done();
    Ok(())
}

/// What a device in normal mode says of its next boot, if it does.
async fn nonces<U: Usb>(world: &World<U>, device: &Device) -> Option<Boot> {
    let (muxer, attachment) = gather::attachment(world, device)?;
    let nonces = lockdown::query_nonces(&muxer, &attachment).await.ok()?;
    // Every device that is sold is a production device with its security on.
    Some(Boot { ap_nonce: nonces.ap?, sep_nonce: nonces.sep, production_mode: true, security_mode: true })
}

/// Brings the device into recovery mode, by command where it obeys, else by the owner's hands.
async fn enter_recovery<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: Device,
    model: &Model,
    consent: &EraseConsent,
    bystanders: &std::collections::BTreeSet<rightful_core::id::Ecid>,
    left: &mut Left,
) -> Result<Device, Failure> {
    if device.mode != Mode::Normal {
        session.skip("recovery", format!("it is in {} mode already", device.mode));
        return Ok(device);
    }
    session.start("recovery");
    session.status("entering recovery mode", Erased::No, Unplug::Harmless);
    let (muxer, attachment) = gather::attachment(world, &device).ok_or(Trouble::WrongMode(device.mode))?;
    let limit = match lockdown::enter_recovery(&muxer, &attachment).await {
        Ok(()) => RECOVERY_LIMIT,
        Err(refusal) => {
            session.note("recovery/by-hand", format!("{refusal}: your hands are needed"));
            session.act(UserAction::EnterRecovery { buttons: model.buttons });
            HANDS_LIMIT
        }
    };
    let awaited = Awaited {
        ecid: consent.ecid(),
        modes: &[Mode::Recovery, Mode::Dfu],
        before: Some(&device.handle),
        bystanders,
        what: "the device in recovery mode",
        limit,
    };
    let arrived = wait::arrival(world, awaited, &session.stop()).await?;
    *left = Left::InRecovery;
    if limit == HANDS_LIMIT {
        session.act(UserAction::LetGo);
    }
    session.done();
    Ok(arrived)
}

fn stop_before<F: Face>(session: &Session<F>, before: &'static str) -> Result<(), Failure> {
    if session.stop_asked() { Err(Trouble::Stopped { before }.into()) } else { Ok(()) }
}

/// What was not affected, and where the device is now.
fn leaving(left: Left, erased: Erased) -> &'static str {
    match (left, erased) {
        (Left::Untouched, _) => "Nothing has been erased. The device is as it was.",
        (Left::InRecovery, _) => {
            "Nothing has been erased. The device was left in recovery mode; to have it back as it was: rightful recovery exit"
        }
        (Left::InInstaller, Erased::No) => {
            "Nothing has been erased. Force a restart of the device; if it then shows the cable picture: rightful recovery exit"
        }
        (Left::InInstaller | Left::Erasing, Erased::Yes) => {
            "The device is erased and has no system. It goes to recovery mode and cannot be harmed further; your firmware is kept."
        }
        (Left::InInstaller | Left::Erasing, Erased::MayHaveBegun | Erased::No) => {
            "The erase may have begun. The device goes to recovery mode and cannot be harmed by another try; your firmware is kept."
        }
        (Left::Starting, _) => {
            "The device is erased and says that its new system is installed. Your firmware is kept."
        }
    }
}

fn final_facts(version: &str, build: &str, before: &Facts, after: &Facts) -> Vec<Fact> {
    let activation = match after.activation.as_deref() {
        Some("Unactivated") => "not activated yet: it asks for that at Hello".to_owned(),
        Some(other) => format!("activation: {other}"),
        None => "activation: cannot be read before it is set up".to_owned(),
    };
    let lock = match (before.find_my, after.find_my) {
        (Sign::On, _) | (_, Sign::On) => {
            "Activation Lock is on: it asks for the Apple Account it was set up with"
        }
        (Sign::NoSign, _) => "Activation Lock: there was no sign of it",
        (Sign::Unreadable, _) => {
            "Activation Lock could not be read; if it is on, it asks for the Apple Account"
        }
    };
    vec![
        Fact { id: "system", text: format!("iOS {version} ({build}) is installed") },
        Fact { id: "erased", text: "everything that was on it is erased".to_owned() },
        Fact { id: "activation", text: activation },
        Fact { id: "activation-lock", text: lock.to_owned() },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_the_erase_every_report_says_that_nothing_is_erased() {
        for left in [Left::Untouched, Left::InRecovery, Left::InInstaller] {
            assert!(leaving(left, Erased::No).starts_with("Nothing has been erased."), "{left:?}");
        }
        for left in [Left::InInstaller, Left::Erasing] {
            assert!(!leaving(left, Erased::MayHaveBegun).contains("Nothing"), "{left:?}");
            assert!(leaving(left, Erased::Yes).contains("is erased"), "{left:?}");
        }
    }
}
