//! Tickets and firmware for the device's other chips: the request that the device generated goes to Apple, the answer back.

use std::collections::BTreeMap;

use rightful_firmware::baseband::{self, Facts};
use rightful_firmware::signing as words;
use rightful_firmware::updater::{self, Ask};
use rightful_proto::frame::{self, Limits};
use rightful_proto::restored::reply;
use rightful_proto::restored::{BasebandRequest, UpdaterRequest};
use uuid::Uuid;

use super::super::failure::Failure;
use super::parcel::Parcel;
use super::worker::Worker;

/// The largest property list among the files of a chip; the battery's map has a few kilobytes.
const MAP_LIMITS: Limits = Limits { bytes: 4 << 20, depth: 16, items: 100_000 };

/// Has a chip's firmware signed, and packs the ticket with the firmware that goes with it.
pub(super) async fn updater(worker: &Worker, request: UpdaterRequest) -> Result<Parcel, Failure> {
    let identity = &worker.supply.identity;
    let ask = Ask {
        name: &request.name,
        info: &request.info,
        device_generated: request.device_generated.as_ref(),
        response_tags: &request.response_tags,
        identity_tags: &request.identity_tags,
    };
    let ecid = worker.signed.ticket.subject().ecid;
    let wanted = updater::request(identity, ecid, &ask, &Uuid::new_v4().to_string())?;
    let mut files = BTreeMap::new();
    let lists = updater::are_lists(identity, &ask);
    for path in updater::files(identity, &ask)? {
        let bytes = worker.supply.raw(&path).await?;
        files.insert(path, if lists { as_xml(bytes)? } else { bytes });
    }
    let signed = sign(worker, &wanted).await?;
    let response = updater::response(identity, &ask, &signed, &files)?;
    Ok(Parcel::Lists(reply::updater(response, request.chunk_size).collect()))
}

/// Has the modem's firmware signed. The device asks twice: once without a nonce, for the firmware alone.
pub(super) async fn baseband(worker: &Worker, request: BasebandRequest) -> Result<Parcel, Failure> {
    let identity = &worker.supply.identity;
    let facts = Facts {
        chip_id: request.chip_id,
        cert_id: request.cert_id,
        serial: request.serial,
        nonce: request.nonce,
    };
    let ecid = worker.signed.ticket.subject().ecid;
    let wanted = baseband::request(identity, ecid, &facts, &Uuid::new_v4().to_string())?;
    let archive = worker.supply.raw(&baseband::file(identity)?).await?;
    let signed = sign(worker, &wanted).await?;
    let archive = baseband::response(identity, &facts, &signed, &archive)?;
    Ok(Parcel::List(reply::baseband(archive)))
}

/// A binary property list as XML, which is all that the assembly reads; anything else as it is.
fn as_xml(bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    if !bytes.starts_with(b"bplist00") {
        return Ok(bytes);
    }
    Ok(frame::xml(&frame::plist_bounded(&bytes, &MAP_LIMITS)?)?)
}

async fn sign(worker: &Worker, request: &plist::Dictionary) -> Result<plist::Dictionary, Failure> {
    let answer = worker.services.signing.sign(words::to_xml(request)).await?;
    Ok(words::parse_reply(&answer)?)
}
