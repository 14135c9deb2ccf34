//! An encrypted image on a data port: after its first piece the device asks for the key on the same connection.

use std::time::Duration;

use rightful_host::stream::Stream;
use rightful_proto::frame;
use rightful_proto::restored::request::{DataKind, DataRequest, FetchRequest};
use rightful_proto::restored::{self, Message, talk};
use tokio::io::{ReadHalf, WriteHalf};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::super::failure::Failure;
use super::fetch;
use super::parcel::Parcel;
use super::worker::Worker;

/// How long the device is given to ask. One that has the key already says nothing. Other hosts wait as long.
const KEY_WAIT: Duration = Duration::from_secs(3);

/// Sends the first piece of an encrypted image and answers what the device asks. Gives back what is left to send.
///
/// Anything else is given back as it came.
pub(super) async fn key_first(
    worker: &Worker,
    parcel: Parcel,
    mut reading: ReadHalf<Stream>,
    writing: &mut WriteHalf<Stream>,
) -> Result<Parcel, Failure> {
    let device = worker.signed.ticket.subject().ecid;
    if !parcel.is_encrypted(device).await? {
        return Ok(parcel);
    }
    let rest = parcel.send_first_piece(device, writing).await?;
    // A task of its own reads the whole message, so that the end of the wait never cuts one in half.
    let (tell, told) = oneshot::channel();
    tokio::spawn(async move { tell.send(frame::read_plist(&mut reading, &talk::LIMITS).await) });
    let Ok(Ok(asked)) = timeout(KEY_WAIT, told).await else { return Ok(rest) };
    let request = key_request(&Message::parse(&asked?).map_err(restored::Failure::from)?)?;
    fetch::fetch(worker, request).await?.send(&worker.supply, device, writing).await?;
    Ok(rest)
}

fn key_request(message: &Message) -> Result<FetchRequest, restored::Failure> {
    match message {
        // Which hosts may be asked is the relay's to decide.
        Message::DataRequest(DataRequest { kind: DataKind::Fetch(request), .. }) => Ok((**request).clone()),
        _ => Err(restored::Failure::UnknownRequest("a message in place of a key".to_owned())),
    }
}
