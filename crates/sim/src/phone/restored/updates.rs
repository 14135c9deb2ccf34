//! Updates of other chips: the phone tells what it has, gets ticket and firmware, and asks again while they are wrong.

use std::time::Duration;

use plist::{Dictionary, Value};
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::engine::Known;
use super::profile::Update;
use super::{chip, generated, proof, requests, words};
use crate::phone::{Direction, Door};

/// What every updater asks for; hosts that list later versions are asked for this one too, as public logs up to iOS 26 show.
const DATA_TYPE: &str = "FirmwareUpdaterData";

/// How often a chip asks before the restore gives up.
const LOOPS: u64 = 10;

/// The step in which a restore says that a chip could not be updated.
const UPDATE_DEVICE_FIRMWARE: u16 = 0x635;

/// One chip from its question to a ticket that it takes; skipped where the phone has no such chip, or the firmware
/// nothing for it.
pub(super) async fn update<S>(
    talk: &mut Conversation<S>,
    update: &Update,
    known: &mut Known,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let Some(wanted) = talk.phone.read(|state| chip::wanted(state, &update.name)) else { return Ok(()) };
    if known.identity.as_ref().is_some_and(|identity| !lists(identity, &wanted.ticket)) {
        let words = format!("nothing for {} in this firmware: it stays as it is", update.name);
        talk.phone.log(Door::Restored, Direction::Event, words);
        return Ok(());
    }
    if !talk.host.gives(DATA_TYPE) {
        talk.skip(DATA_TYPE);
        return Ok(());
    }
    for turn in 0..LOOPS {
        if let Some(objects) = &update.objects {
            requests::boot_objects(talk, objects, known).await?;
        }
        let mut arguments = words::list([
            ("MessageArgInfo", wanted.info.clone().into()),
            ("MessageArgType", "FirmwareResponseData".into()),
            ("MessageArgUpdaterLoopCount", turn.into()),
            ("MessageArgUpdaterName", update.name.as_str().into()),
        ]);
        if update.generated {
            let request = generated::request(&wanted, known.identity.as_ref());
            let tags = generated::tags(&wanted, &known.objects);
            arguments.insert("DeviceGeneratedRequest".to_owned(), request.into());
            arguments.insert("DeviceGeneratedTags".to_owned(), tags.into());
        }
        let reply = talk.ask(DATA_TYPE, arguments).await?;
        let response = reply.get("FirmwareResponseData").and_then(Value::as_dictionary);
        let verdict = match response {
            Some(response) => proof::check(&wanted, talk.phone.ecid(), response, &known.objects),
            None => Err("there is no FirmwareResponseData".to_owned()),
        };
        match verdict {
            Ok(()) => {
                talk.phone.change(|state| state.restore.verified.push(wanted.ticket.clone()));
                talk.phone.log(Door::Restored, Direction::Event, format!("{} is updated", update.name));
                return Ok(());
            }
            Err(reason) => {
                let words = format!("{}: {reason}", update.name);
                talk.phone.log(Door::Restored, Direction::Event, format!("refuses {words}"));
                talk.phone.change(|state| state.restore.refused.push(words));
            }
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let message = format!("Exceeded maximum loops for {}", update.name);
    talk.checkpoint(UPDATE_DEVICE_FIRMWARE, true, -1, Some(&message)).await?;
    Err(End::failed(14, message))
}

/// Whether an identity lists anything of the owner of a ticket: `SE,…` for `SE,Ticket`.
fn lists(identity: &Dictionary, ticket: &str) -> bool {
    let owner = ticket.split_once(',').map_or(ticket, |(owner, _)| owner);
    let listed = |list: &Dictionary| {
        list.keys().any(|key| key.split_once(',').is_some_and(|(prefix, _)| prefix == owner))
    };
    identity.get("Manifest").and_then(Value::as_dictionary).is_some_and(listed)
}
