//! What the device has us ask of Apple: the key of an encrypted image. The answer goes back unread.

use rightful_apple::relay::{Fetch, Method};
use rightful_proto::restored::reply;
use rightful_proto::restored::request::{FetchMethod, FetchRequest};

use super::super::failure::{Failure, Trouble};
use super::parcel::Parcel;
use super::worker::Worker;

/// Asks, and packs the answer for the device.
pub(super) async fn fetch(worker: &Worker, request: FetchRequest) -> Result<Parcel, Failure> {
    let relay = worker.services.relay.as_ref().ok_or(Trouble::CannotFetch)?;
    let method = match request.method {
        FetchMethod::Get => Method::Get,
        FetchMethod::Post => Method::Post,
    };
    let fetch = Fetch { url: request.url, method, headers: request.headers, body: request.body };
    let fetched = relay.fetch(&fetch).await?;
    Ok(Parcel::Binary(reply::fetched(fetched.status, &fetched.headers, fetched.body)))
}
