//! What is asked of one device and can be taken back: a sound, a message, Lost Mode and its end; and the removal, which cannot.

use std::time::Duration;

use rightful_apple::find_my::{Ask, Device, FindMy, Progress, Sound};
use rightful_core::ask::{Answer, Question, Way};
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};

use super::by_hand::Act;
use super::wait::{opened, until};
use super::{Failure, Found, LOOK, SIGN_IN, Wanted, fact, facts, pick, shown, sign_in, told};
use crate::world::World;

const TELL: Step = Step { id: "tell", title: "have Apple tell it", weight: 2, danger: Danger::None };
const MARK: Step = Step { danger: Danger::Reversible, ..TELL };
const REMOVE: Step =
    Step { id: "remove", title: "take it off the account", weight: 2, danger: Danger::Erases };

/// How long is looked whether a device has got what was asked of it.
const DELIVERY: Duration = Duration::from_secs(30);

/// What is asked of a device.
enum Deed {
    Sound,
    Message { text: String, sound: Sound },
    Lost { number: String, text: String },
    Found,
}

impl Deed {
    fn title(&self) -> &'static str {
        match self {
            Self::Sound => "Play a sound on a device",
            Self::Message { .. } => "Show a message on a device",
            Self::Lost { .. } => "Mark a device as lost",
            Self::Found => "End Lost Mode",
        }
    }

    fn act(&self) -> Act {
        match self {
            Self::Sound => Act::Sound,
            Self::Message { .. } | Self::Lost { .. } => Act::Lost,
            Self::Found => Act::Found,
        }
    }

    fn step(&self) -> Step {
        match self {
            Self::Sound | Self::Message { .. } => TELL,
            Self::Lost { .. } | Self::Found => MARK,
        }
    }

    async fn ask(&self, found: &mut FindMy<'_>, id: &str) -> Result<(), Failure> {
        let taken = match self {
            Self::Sound => found.play_sound(id).await,
            Self::Message { text, sound } => found.send_message(id, text, *sound).await,
            Self::Lost { number, text } => found.mark_lost(id, number, text).await,
            Self::Found => found.end_lost(id).await,
        };
        taken.map_err(Failure::from)
    }

    /// How far it is and since when, as Apple says.
    fn seen(&self, device: &Device) -> (Option<Progress>, Option<u64>) {
        match self {
            Self::Sound => (device.sound, device.dates.sound),
            Self::Message { .. } => (device.message, device.dates.message),
            Self::Lost { .. } | Self::Found => (device.lost_mode, device.dates.lost_mode),
        }
    }

    /// Whether the device itself shows that it is done.
    fn is_over(&self, device: &Device) -> bool {
        matches!(self, Self::Found) && !device.lost
    }

    /// The same where it is another one than before: what was asked of the device long ago is not what was asked now.
    fn progress(&self, before: &Device, device: &Device) -> Option<Progress> {
        let now = self.seen(device);
        if now == self.seen(before) { None } else { now.0 }
    }

    fn ended(&self, before: &Device, device: &Device) -> String {
        let name = shown(device);
        match (self, self.progress(before, device)) {
            _ if self.is_over(device) => format!("{name} is no longer marked as lost"),
            (_, Some(Progress::Done)) => match self {
                Self::Sound => format!("{name} has played the sound"),
                Self::Message { .. } => format!("{name} shows the message"),
                Self::Lost { .. } => format!("{name} is marked as lost"),
                Self::Found => format!("{name} has been told that it is found"),
            },
            (_, Some(Progress::Queued)) => {
                format!("Apple has taken it; {name} gets it as soon as it is online")
            }
            (_, Some(Progress::Refused(code))) => {
                format!("Apple gives the number {code}: {name} may not have got it")
            }
            (_, None) => format!("Apple has taken it, and says nothing yet of whether {name} has got it"),
        }
    }
}

/// Has a device play a sound.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn sound<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    run(world, session, &wanted, &Deed::Sound).await
}

/// Shows a message on a device.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn message<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    text: String,
    sound: Sound,
) -> Result<(), Ending> {
    run(world, session, &wanted, &Deed::Message { text, sound }).await
}

/// Marks a device as lost: it locks, and shows a text and the number to call.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn lost<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    number: String,
    text: String,
) -> Result<(), Ending> {
    run(world, session, &wanted, &Deed::Lost { number, text }).await
}

/// Ends Lost Mode.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn found<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    run(world, session, &wanted, &Deed::Found).await
}

/// Takes a device off the account, which releases its Activation Lock: not while an erase waits.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn remove<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let removed = try_remove(world, session, &wanted).await;
    told(
        session,
        removed,
        Act::Remove,
        "The device is in the account as before, and its Activation Lock is as it was.",
    )
}

async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    deed: &Deed,
) -> Result<(), Ending> {
    let ended = try_run(world, session, wanted, deed).await;
    told(session, ended, deed.act(), super::UNTOUCHED)
}

async fn try_run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    deed: &Deed,
) -> Found<()> {
    session.plan(Plan::new(deed.title(), &[SIGN_IN, LOOK, deed.step()], vec![]));
    session.start(SIGN_IN.id);
    let mut entered = sign_in::open(world, session, &wanted.enter).await?;
    session.done();
    let ended = tell(session, &mut entered.apple, wanted, deed).await;
    entered.close().await;
    ended
}

async fn tell<F: Face>(
    session: &mut Session<F>,
    account: &mut rightful_apple::account::Session,
    wanted: &Wanted,
    deed: &Deed,
) -> Found<()> {
    session.start(LOOK.id);
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let (mut found, _) = opened(session, account, wanted.enter.whose).await?;
    let before = pick::choose(session, found.devices(), wanted.device.as_deref()).await?.clone();
    let id = before.id.as_str();
    session.done();
    session.start(TELL.id);
    session.status("asking Apple to tell the device", Erased::No, Unplug::Harmless);
    deed.ask(&mut found, id).await?;
    let told = |found: &FindMy<'_>| {
        let device = found.devices().iter().find(|device| device.id == id);
        device.is_none_or(|device| deed.progress(&before, device).is_some() || deed.is_over(device))
    };
    // What Apple has taken it has taken, whatever becomes of looking.
    if let Err(error) = until(session, &mut found, Ask::Known, DELIVERY, told).await {
        session
            .note("find/not-seen", format!("Apple has taken it; how far it is could not be asked: {error}"));
    }
    session.done();
    // It may have gone from the list since, and Apple has taken it all the same.
    let device = found.device(id).unwrap_or(&before);
    Ok((deed.ended(&before, device), facts(device), ()))
}

async fn try_remove<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Found<()> {
    let mut entered = sign_in::open(world, session, &wanted.enter).await?;
    let ended = take_off(session, &mut entered.apple, wanted).await;
    entered.close().await;
    ended
}

async fn take_off<F: Face>(
    session: &mut Session<F>,
    account: &mut rightful_apple::account::Session,
    wanted: &Wanted,
) -> Found<()> {
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let mut found = FindMy::open(account).await?;
    let device = pick::choose(session, found.devices(), wanted.device.as_deref()).await?.clone();
    found.removable(&device.id)?;
    let name = shown(&device);
    let remark = |id, text: &str| Remark { id, weight: RemarkKind::Mind, text: text.to_owned() };
    let remarks = vec![
        remark(
            "releases",
            "this releases Activation Lock: whoever has the device can set it up as their own; do it for a device that you give away or get back from its lock, not for one that is lost",
        ),
        remark(
            "nothing-erased",
            "nothing on the device is erased by this; if it is online and still signed in, it comes back into the list, with its lock",
        ),
        remark(
            "tried",
            "whether Apple takes this from a program is not known: www.icloud.com/find in a browser does the same",
        ),
    ];
    session.plan(Plan::new(format!("Take {name} off the Apple Account"), &[REMOVE], remarks));
    let options = vec![
        Way { id: "keep", text: "Leave it in the account, with its lock".to_owned() },
        Way { id: "remove", text: "Take it off the account, and release its Activation Lock".to_owned() },
    ];
    let text = format!("Is {name} to be taken off the account?");
    match session.ask(Question::Decide { text, options }).await {
        Some(Answer::Choice(1)) => {}
        Some(Answer::Choice(_) | Answer::Typed(_) | Answer::Stop) => return Err(Failure::Stopped),
        None => return Err(Failure::NotSaid),
    }
    session.start(REMOVE.id);
    session.status("asking Apple to take it off the account", Erased::No, Unplug::Harmless);
    found.remove(&device.id).await?;
    session.done();
    Ok((
        format!("{name} is off the Apple Account"),
        vec![
            fact("released", "its Activation Lock is released"),
            fact("may-come-back", "if it is still signed in and comes online, it comes back, with its lock"),
        ],
        (),
    ))
}
