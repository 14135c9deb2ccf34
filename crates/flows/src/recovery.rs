//! Into recovery mode and out of it. Neither erases anything.

use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::mode::Mode;
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::session::{Face, Session};
use rightful_host::session::{self as lockdown, SessionError};
use rightful_proto::recovery::{self as iboot, Identity, RecoveryError};

use crate::gather::{self, PickError};
use crate::wait::{self, Awaited, WaitError};
use crate::world::World;

/// Until the device is seen in its other mode.
const LIMIT: Duration = Duration::from_secs(120);

/// As long as hands may need.
const HANDS_LIMIT: Duration = Duration::from_secs(15 * 60);

const ENTER: [Step; 1] =
    [Step { id: "recovery", title: "enter recovery mode", weight: 1, danger: Danger::Reversible }];
const EXIT: [Step; 1] =
    [Step { id: "leave", title: "leave recovery mode", weight: 1, danger: Danger::Reversible }];

/// Why it could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No device was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// lockdownd is in the way.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// iBoot is in the way.
    #[error(transparent)]
    Recovery(#[from] RecoveryError),
    /// The device did not come back.
    #[error(transparent)]
    Wait(#[from] WaitError),
    /// It is in another mode.
    #[error("the device is in {found} mode, not in {wanted} mode")]
    WrongMode {
        /// What is needed.
        wanted: Mode,
        /// What it is in.
        found: Mode,
    },
    /// It does not say who it is.
    #[error("the device does not tell its ECID")]
    NoEcid,
    /// It went back into recovery: its system is gone.
    #[error("the device came back in recovery mode: it has no system that starts")]
    NoSystem,
}

/// Brings a device in normal mode into recovery mode, by command or by hand.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn enter<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: Option<String>,
) -> Result<(), Ending> {
    let result = try_enter(world, session, device).await;
    end(session, result, "It is in recovery mode", "Nothing was changed on the device.")
}

/// Brings a device in recovery mode back to its system.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn exit<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: Option<String>,
) -> Result<(), Ending> {
    let result = try_exit(world, session, device).await;
    end(session, result, "It has left recovery mode", "Nothing has been erased by this.")
}

fn end<F: Face>(
    session: &mut Session<F>,
    result: Result<Vec<Fact>, Failure>,
    title: &str,
    not_affected: &str,
) -> Result<(), Ending> {
    match result {
        Ok(facts) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report: Report = failure.report().leaving(not_affected);
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn try_enter<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Option<String>,
) -> Result<Vec<Fact>, Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.as_deref()).await?;
    let ecid = device.ecid.ok_or(Failure::NoEcid)?;
    let attachment = gather::attachment(world, &device).filter(|_| device.mode == Mode::Normal);
    let Some((muxer, attachment)) = attachment else {
        return Err(Failure::WrongMode { wanted: Mode::Normal, found: device.mode });
    };
    session.device(&device);
    session.plan(Plan::new(format!("Bring {} into recovery mode", device.called()), &ENTER, vec![]));
    session.start("recovery");
    session.status("entering recovery mode", Erased::No, Unplug::Harmless);
    let limit = match (lockdown::enter_recovery(&muxer, &attachment).await, device.model) {
        (Ok(()), _) => LIMIT,
        (Err(refusal), Some(model)) => {
            session.note("recovery/by-hand", format!("{refusal}: your hands are needed"));
            session.act(UserAction::EnterRecovery { buttons: model.buttons });
            HANDS_LIMIT
        }
        (Err(refusal), None) => return Err(refusal.into()),
    };
    let awaited = Awaited {
        ecid,
        modes: &[Mode::Recovery],
        before: Some(&device.handle),
        bystanders: &survey.bystanders(ecid),
        what: "the device in recovery mode",
        limit,
    };
    let arrived = wait::arrival(world, awaited, &session.stop()).await?;
    session.done();
    session.device(&arrived);
    Ok(vec![Fact { id: "way-back", text: "to have it back as it was: rightful recovery exit".to_owned() }])
}

async fn try_exit<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Option<String>,
) -> Result<Vec<Fact>, Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.as_deref()).await?;
    let ecid = device.ecid.ok_or(Failure::NoEcid)?;
    let rightful_core::device::Handle::Usb(id) = device.handle else {
        return Err(Failure::WrongMode { wanted: Mode::Recovery, found: device.mode });
    };
    if device.mode != Mode::Recovery {
        return Err(Failure::WrongMode { wanted: Mode::Recovery, found: device.mode });
    }
    session.device(&device);
    session.plan(Plan::new(format!("Have {} leave recovery mode", device.called()), &EXIT, vec![]));
    session.start("leave");
    session.status("leaving recovery mode", Erased::No, Unplug::Harmless);
    let doing = "opening the device";
    let mut opened = world.usb.open(id).await.map_err(|error| RecoveryError::Usb { doing, error })?;
    Identity::read(&mut opened).await?;
    iboot::prepare(&mut opened).await?;
    iboot::leave(&mut opened).await?;
    drop(opened);
    let awaited = Awaited {
        ecid,
        modes: &[Mode::Normal, Mode::Recovery],
        before: Some(&device.handle),
        bystanders: &survey.bystanders(ecid),
        what: "the device to start its system",
        limit: LIMIT,
    };
    let arrived = wait::arrival(world, awaited, &session.stop()).await?;
    if arrived.mode == Mode::Recovery {
        return Err(Failure::NoSystem);
    }
    session.done();
    session.device(&arrived);
    Ok(vec![Fact { id: "kept", text: "everything on it is as it was".to_owned() }])
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::Session(error) => error.code(),
            Self::Recovery(error) => error.code(),
            Self::Wait(error) => error.code(),
            Self::WrongMode { .. } => "recovery/wrong-mode",
            Self::NoEcid => "recovery/no-ecid",
            Self::NoSystem => "recovery/no-system",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::Session(error) => error.help(),
            Self::Recovery(error) => error.help(),
            Self::Wait(error) => error.help(),
            Self::WrongMode { .. } => "see what it is doing with: rightful devices",
            Self::NoEcid => {
                "unlock the device or bring it into recovery mode with its buttons, then start again"
            }
            Self::NoSystem => "install a system: rightful unlock",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Pick(error) => error.usually(),
            Self::Session(error) => error.usually(),
            Self::Recovery(error) => error.usually(),
            Self::Wait(error) => error.usually(),
            Self::WrongMode { .. } | Self::NoEcid => None,
            Self::NoSystem => Some("an earlier restore was interrupted after it had erased"),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Session(error) => error.ending(),
            Self::Recovery(error) => error.ending(),
            Self::Wait(error) => error.ending(),
            Self::WrongMode { .. } | Self::NoEcid => Ending::NothingToActOn,
            Self::NoSystem => Ending::Failed,
        }
    }
}
