//! Into recovery mode and out of it. Neither erases anything.

use std::collections::BTreeSet;
use std::time::Duration;

use rightful_core::device::Handle;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::{Usb, UsbId};
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::session::{Face, Session};
use rightful_host::session::{self as lockdown, SessionError};
use rightful_proto::recovery::{self as iboot, Identity, RecoveryError};

use crate::coach::{self, CoachError, Coached, Unseen};
use crate::gather::{self, PickError};
use crate::wait::{self, Awaited, WaitError};
use crate::world::World;

/// Until the device is seen in its other mode.
const LIMIT: Duration = Duration::from_secs(120);

/// As long as hands may need.
const HANDS_LIMIT: Duration = Duration::from_secs(15 * 60);

const ENTER: [Step; 1] =
    [Step { id: "recovery", title: "enter recovery mode", weight: 1, danger: Danger::Reversible }];
const ENTER_DFU: [Step; 1] =
    [Step { id: "dfu", title: "enter DFU mode", weight: 1, danger: Danger::Reversible }];
const EXIT: [Step; 1] =
    [Step { id: "leave", title: "leave recovery mode", weight: 1, danger: Danger::Reversible }];
const EXIT_DFU: [Step; 1] =
    [Step { id: "leave", title: "leave DFU mode", weight: 1, danger: Danger::Reversible }];

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
    /// Hands did not bring it there.
    #[error(transparent)]
    Coach(#[from] CoachError),
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
    /// No model goes by that name.
    #[error("no iPhone, iPad or iPod touch is called {0:?}")]
    UnknownModel(String),
    /// The table of models does not know it, and so not its buttons.
    #[error("the buttons of this device are not known")]
    NoButtons,
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
    end(session, result, "Nothing was changed on the device.")
}

/// Brings a device in normal or recovery mode into DFU mode by its owner's hands: no command leads there.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn enter_dfu<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: Option<String>,
) -> Result<(), Ending> {
    let result = try_enter_dfu(world, session, device).await;
    end(session, result, "Nothing was changed on the device.")
}

/// Brings a device that this computer does not see, because it only charges, into recovery or DFU mode by its owner's
/// hands. `model` is the name on its box or its product type.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn enter_unseen<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    model: String,
    target: Mode,
) -> Result<(), Ending> {
    let result = try_enter_unseen(world, session, &model, target).await;
    end(session, result, "Nothing was changed on the device.")
}

/// Brings a device back to its system: from recovery mode by command, from DFU mode by its owner's hands.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn exit<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: Option<String>,
) -> Result<(), Ending> {
    let result = try_exit(world, session, device).await;
    end(session, result, "Nothing has been erased by this.")
}

fn end<F: Face>(
    session: &mut Session<F>,
    result: Result<(&'static str, Fact), Failure>,
    not_affected: &str,
) -> Result<(), Ending> {
    match result {
        Ok((title, fact)) => {
            session.finished(title, vec![fact]);
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
) -> Result<(&'static str, Fact), Failure> {
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
    let bystanders = survey.bystanders(ecid);
    let arrived = match (lockdown::enter_recovery(&muxer, &attachment).await, device.model) {
        (Ok(()), _) => {
            let awaited = Awaited {
                ecid,
                modes: &[Mode::Recovery],
                before: Some(&device.handle),
                bystanders: &bystanders,
                what: "the device in recovery mode",
                limit: LIMIT,
            };
            wait::arrival(world, awaited, &session.stop()).await?
        }
        (Err(refusal), Some(model)) => {
            session.note("recovery/by-hand", format!("{refusal}: your hands are needed"));
            let coached = Coached {
                model,
                ecid,
                target: Mode::Recovery,
                bystanders: &bystanders,
                before: Some(device.handle.clone()),
                limit: HANDS_LIMIT,
            };
            coach::reach(world, session, coached).await?
        }
        (Err(refusal), None) => return Err(refusal.into()),
    };
    session.done();
    session.device(&arrived);
    Ok(entered(arrived.mode))
}

async fn try_enter_dfu<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Option<String>,
) -> Result<(&'static str, Fact), Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.as_deref()).await?;
    let ecid = device.ecid.ok_or(Failure::NoEcid)?;
    if !matches!(device.mode, Mode::Normal | Mode::Recovery) {
        return Err(Failure::WrongMode { wanted: Mode::Normal, found: device.mode });
    }
    let model = device.model.ok_or(Failure::NoButtons)?;
    session.device(&device);
    session.plan(Plan::new(format!("Bring {} into DFU mode", device.called()), &ENTER_DFU, vec![]));
    session.start("dfu");
    session.status("entering DFU mode", Erased::No, Unplug::Harmless);
    let coached = Coached {
        model,
        ecid,
        target: Mode::Dfu,
        bystanders: &survey.bystanders(ecid),
        before: Some(device.handle.clone()),
        limit: HANDS_LIMIT,
    };
    let arrived = coach::reach(world, session, coached).await?;
    session.done();
    session.device(&arrived);
    Ok(entered(arrived.mode))
}

async fn try_enter_unseen<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    model: &str,
    target: Mode,
) -> Result<(&'static str, Fact), Failure> {
    let model =
        Model::by_name(model).ok_or_else(|| Failure::UnknownModel(model.chars().take(64).collect()))?;
    let survey = gather::survey(world).await;
    let bystanders: BTreeSet<Ecid> = survey.devices.iter().filter_map(|device| device.ecid).collect();
    let steps = if target == Mode::Dfu { &ENTER_DFU } else { &ENTER };
    session.plan(Plan::new(format!("Bring an {} into {target} mode", model.name), steps, vec![]));
    session.start(steps[0].id);
    session.status(format!("entering {target} mode"), Erased::No, Unplug::Harmless);
    let unseen = Unseen { model, target, bystanders: &bystanders, limit: HANDS_LIMIT };
    let arrived = coach::reach_unseen(world, session, unseen).await?;
    session.done();
    session.device(&arrived);
    Ok(entered(arrived.mode))
}

/// How it ended, and the way back.
fn entered(mode: Mode) -> (&'static str, Fact) {
    let (title, back) = if mode == Mode::Dfu {
        (
            "It is in DFU mode, from which a restore starts as well as from recovery mode",
            "to have it back as it was: rightful recovery exit, which leads your hands",
        )
    } else {
        ("It is in recovery mode", "to have it back as it was: rightful recovery exit")
    };
    (title, Fact { id: "way-back", text: back.to_owned() })
}

async fn try_exit<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Option<String>,
) -> Result<(&'static str, Fact), Failure> {
    let survey = gather::survey(world).await;
    let device = gather::choose(session, &survey, wanted.as_deref()).await?;
    let ecid = device.ecid.ok_or(Failure::NoEcid)?;
    if !matches!(device.mode, Mode::Recovery | Mode::Dfu) {
        return Err(Failure::WrongMode { wanted: Mode::Recovery, found: device.mode });
    }
    let bystanders = survey.bystanders(ecid);
    session.device(&device);
    let (steps, left) = match device.mode {
        Mode::Dfu => (&EXIT_DFU, "It has left DFU mode"),
        _ => (&EXIT, "It has left recovery mode"),
    };
    session.plan(Plan::new(format!("Have {} leave {} mode", device.called(), device.mode), steps, vec![]));
    session.start("leave");
    session.status(format!("leaving {} mode", device.mode), Erased::No, Unplug::Harmless);
    let mut arrived = device;
    if arrived.mode == Mode::Dfu {
        let coached = Coached {
            model: arrived.model.ok_or(Failure::NoButtons)?,
            ecid,
            target: Mode::Normal,
            bystanders: &bystanders,
            before: Some(arrived.handle.clone()),
            limit: HANDS_LIMIT,
        };
        arrived = coach::reach(world, session, coached).await?;
    }
    // A restart can end in recovery mode: then it was told to wait there.
    if let (Mode::Recovery, Handle::Usb(id)) = (arrived.mode, &arrived.handle) {
        leave(world, *id).await?;
        let awaited = Awaited {
            ecid,
            modes: &[Mode::Normal, Mode::Recovery],
            before: Some(&arrived.handle),
            bystanders: &bystanders,
            what: "the device to start its system",
            limit: LIMIT,
        };
        arrived = wait::arrival(world, awaited, &session.stop()).await?;
    }
    match arrived.mode {
        Mode::Normal | Mode::ChargeOnly => {}
        Mode::Recovery => return Err(Failure::NoSystem),
        Mode::Dfu | Mode::Restore => {
            return Err(Failure::WrongMode { wanted: Mode::Normal, found: arrived.mode });
        }
    }
    session.done();
    session.device(&arrived);
    let kept = Fact { id: "kept", text: "everything on it is as it was".to_owned() };
    Ok((left, kept))
}

/// Tells iBoot to start the system from now on, and to restart.
async fn leave<U: Usb>(world: &World<U>, id: UsbId) -> Result<(), RecoveryError> {
    let doing = "opening the device";
    let mut opened = world.usb.open(id).await.map_err(|error| RecoveryError::Usb { doing, error })?;
    Identity::read(&mut opened).await?;
    iboot::prepare(&mut opened).await?;
    iboot::leave(&mut opened).await
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::Session(error) => error.code(),
            Self::Recovery(error) => error.code(),
            Self::Wait(error) => error.code(),
            Self::Coach(error) => error.code(),
            Self::WrongMode { .. } => "recovery/wrong-mode",
            Self::NoEcid => "recovery/no-ecid",
            Self::UnknownModel(_) => "recovery/unknown-model",
            Self::NoButtons => "recovery/no-buttons",
            Self::NoSystem => "recovery/no-system",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::Session(error) => error.help(),
            Self::Recovery(error) => error.help(),
            Self::Wait(error) => error.help(),
            Self::Coach(error) => error.help(),
            Self::WrongMode { .. } => "see what it is doing with: rightful devices",
            Self::NoEcid => {
                "unlock the device or bring it into recovery mode with its buttons, then start again"
            }
            Self::UnknownModel(_) => {
                "write it as on the box, such as \"iPhone 14 Pro Max\", or as iPhone15,3"
            }
            Self::NoButtons => {
                "update Rightful; meanwhile press them as Apple's page on recovery mode shows for its model"
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
            Self::Coach(error) => error.usually(),
            Self::WrongMode { .. } | Self::NoEcid | Self::UnknownModel(_) => None,
            Self::NoButtons => Some("it is newer than this version of Rightful"),
            Self::NoSystem => Some("an earlier restore was interrupted after it had erased"),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Session(error) => error.ending(),
            Self::Recovery(error) => error.ending(),
            Self::Wait(error) => error.ending(),
            Self::Coach(error) => error.ending(),
            Self::WrongMode { .. } | Self::NoEcid | Self::UnknownModel(_) | Self::NoButtons => {
                Ending::NothingToActOn
            }
            Self::NoSystem => Ending::Failed,
        }
    }
}
