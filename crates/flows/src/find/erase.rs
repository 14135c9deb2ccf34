//! Erasing a device from afar: consent that names it, the password once more, and what Apple says of it afterwards.
//!
//! An erase that Apple has taken is not one that is done: *waits*, *delivered* and *done* are told apart, and a device that is
//! offline may never get there. It stays in the account, and Activation Lock stays on.

use std::time::Duration;

use rightful_apple::account::{Session as Account, Trust};
use rightful_apple::find_my::{Ask, Device, Erasure, FindMy, FindMyError, Reachable};
use rightful_core::ask::Answer;
use rightful_core::consent::{ConsentError, RemoteEraseConsent};
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session};

use super::by_hand::Act;
use super::wait::{Waited, until};
use super::{Found, WATCH, Wanted, facts, pick, shown, sign_in, told};
use crate::world::World;

const ERASE: Step =
    Step { id: "erase", title: "have Apple tell it to erase itself", weight: 3, danger: Danger::Erases };

/// How long is looked whether a device that is online gets there.
const DELIVERY: Duration = Duration::from_secs(5 * 60);

/// The text that it shows afterwards, where none is given.
const NO_TEXT: &str = "";

/// Erases a device of the account, or has it erased as soon as it is online. `text` is what it shows afterwards.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn erase<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    text: Option<String>,
) -> Result<(), Ending> {
    let mut taken = false;
    let erased = try_erase(world, session, &wanted, text.as_deref().unwrap_or(NO_TEXT), &mut taken).await;
    let left = if taken {
        "Apple has taken the erase; how far it is can be seen with rightful find watch, or at www.icloud.com/find."
    } else {
        "Nothing was erased: Apple has not taken an erase."
    };
    told(session, erased, Act::Erase, left)
}

async fn try_erase<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    text: &str,
    taken: &mut bool,
) -> Found<()> {
    // The plan names the device, which Apple alone knows.
    let mut entered = sign_in::open(world, session, &wanted.enter).await?;
    let masked = entered.masked.clone();
    let ended = asked(session, &mut entered.apple, wanted, text, &masked, taken).await;
    entered.close().await;
    ended
}

async fn asked<F: Face>(
    session: &mut Session<F>,
    account: &mut Account,
    wanted: &Wanted,
    text: &str,
    masked: &str,
    taken: &mut bool,
) -> Found<()> {
    session.status("asking for the devices", Erased::No, Unplug::Harmless);
    let mut found = FindMy::open(account).await?;
    let device = pick::choose(session, found.devices(), wanted.device.as_deref()).await?.clone();
    let id = device.id.as_str();
    found.erasable(id)?;
    session.plan(plan(&device, found.trust()));
    let consent = match session.ask(RemoteEraseConsent::question(shown(&device), id)).await {
        Some(Answer::Typed(typed)) => RemoteEraseConsent::from_typed(id, &typed)?,
        Some(Answer::Stop | Answer::Choice(_)) | None => return Err(ConsentError::NotGiven.into()),
    };
    let text_of = format!("The password of {masked} once more, right before the erase:");
    let password = sign_in::secret(session, "password", text_of).await?;
    session.start(ERASE.id);
    session.status("asking Apple to erase it", Erased::No, Unplug::Harmless);
    let sent = found.erase(id, &consent, &password, text).await;
    if let Ok(()) | Err(FindMyError::Unanswered { .. }) = sent {
        *taken = true;
    }
    sent?;
    drop(password);
    session.done();
    session.start(WATCH.id);
    session.status(
        "Apple has taken the erase; looking whether the device gets it",
        Erased::No,
        Unplug::Harmless,
    );
    let offline = matches!(device.reachable, Reachable::Offline | Reachable::Pending);
    let waited = until(session, &mut found, Ask::Known, DELIVERY, |found| {
        found.devices().iter().find(|device| device.id == id).is_none_or(|now| match since(&device, now) {
            Erasure::Done | Erasure::Refused(_) => true,
            // It may stay away for days.
            Erasure::Queued => offline,
            // Apple may have said nothing of it yet.
            Erasure::None | Erasure::Running => false,
        })
    })
    .await?;
    // It may have gone from the list since, and Apple has taken the erase all the same.
    let mut now = found.device(id).unwrap_or(&device).clone();
    now.erasure = since(&device, &now);
    session.status("Apple has told how far the erase is", reached(&now), Unplug::Harmless);
    match waited {
        Waited::Met | Waited::TimeUp | Waited::Stopped => session.done(),
    }
    let mut facts = facts(&now);
    facts.push(super::fact(
        "stays",
        "leave it in the account: removing it before it has erased itself calls the erase off and releases Activation Lock",
    ));
    Ok((ended(&now), facts, ()))
}

/// How far the erase is that was just asked for: one of long ago, which stays in the list, says nothing of it.
fn since(before: &Device, now: &Device) -> Erasure {
    let dated = |device: &Device| (device.erasure, device.dates.erase, device.dates.wiped);
    if dated(before) == dated(now) { Erasure::None } else { now.erasure }
}

fn reached(device: &Device) -> Erased {
    match device.erasure {
        Erasure::Done => Erased::Yes,
        Erasure::Running => Erased::MayHaveBegun,
        Erasure::None | Erasure::Queued | Erasure::Refused(_) => Erased::No,
    }
}

fn ended(device: &Device) -> String {
    let name = shown(device);
    match device.erasure {
        Erasure::Done => format!("{name} has erased itself"),
        Erasure::Running => format!("{name} has been told to erase itself, and has not said that it is done"),
        Erasure::Queued => format!("{name} will erase itself as soon as it is online; nothing is erased yet"),
        Erasure::Refused(_) => format!("{name} was not erased: Apple gives a number that is not known"),
        Erasure::None => format!("Apple has taken the erase of {name}, and says nothing more of it yet"),
    }
}

/// What will happen, and what to mind.
fn plan(device: &Device, trust: Trust) -> Plan {
    let remark = |id, text: &str| Remark { id, weight: RemarkKind::Mind, text: text.to_owned() };
    let mut remarks = vec![remark(
        "everything",
        "everything on it goes: photos, messages, apps; only a backup or iCloud brings it back",
    )];
    remarks.push(match device.reachable {
        Reachable::Online => remark("online", "it is online: the erase begins within moments, and nothing stops it then"),
        Reachable::Offline | Reachable::Pending => remark(
            "offline",
            "it is offline: the erase waits until it is online, and can be cancelled at www.icloud.com/find until then; a locked phone without mobile data may be offline since it was restarted",
        ),
        Reachable::Unregistered | Reachable::Unknown => {
            remark("unknown", "Apple does not say whether it is online: the erase may begin at once, or wait")
        }
    });
    remarks.push(remark(
        "lock",
        "Activation Lock stays on: after the erase it asks for this Apple Account and its password",
    ));
    if trust == Trust::OneFactor {
        remarks.push(remark(
            "one-factor",
            "without a code Apple may refuse the erase here; www.icloud.com/find in a browser is the way then",
        ));
    }
    Plan::new(format!("Erase {} from afar", shown(device)), &[ERASE, WATCH], remarks)
}
