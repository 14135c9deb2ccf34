//! Tickets and firmware for the other chips of a phone, while restore mode updates them.
//!
//! An updater of the ramdisk asks; [`request`] makes the request to the signing server of it, [`files`] names what must
//! be read from the firmware meanwhile, and [`response`] puts the server's reply and the files together. All three are
//! pure and see the same question.
//!
//! | updater | chip | ticket | firmware in the response |
//! |---|---|---|---|
//! | `SE` | Secure Element | `SE,Ticket` or `SE2,Ticket` | the file, a zip archive |
//! | `Savage` | camera of Face ID | `Savage,Ticket` | the patch behind 16 bytes, its length at 4 |
//! | `Savage` with `YonkersDeviceInfo` | the same, newer | `Yonkers,Ticket` | the patch as `YonkersFirmware` |
//! | `Rose` | ultra-wideband | `Rap,Ticket` | a table ([`crate::ftab`]) with `rrko` added |
//! | `T200` | battery | `BMU,Ticket` | the map as a binary property list, with its digest |
//! | `AppleTCON` | display | `Baobab,Ticket` | the file |
//! | `AppleTypeCRetimer` | port | `Timer,Ticket,N` | a table with `rrko` added |
//! | `Vinyl` | eSIM | `eUICC,Ticket` | none |
//! | `Cryptex1`, `Cryptex1LocalPolicy`, `Centauri`, `PS190`, `Ace3`, `Jasmine`, others | | the first of the response tags | see below |
//!
//! From iOS 15 or 16 on devices make most requests themselves (`DeviceGeneratedRequest`), and one rule serves every
//! chip (`updater/generic.rs`). Only without it the table matters (`updater/known.rs`). Firmware is part of a response to a
//! generated request only where the device names `FirmwareData` among its response tags; for chips that have no recipe
//! here it is then the only file of the manifest whose key begins like the ticket's (inferred; several are an error).
//!
//! Sources: idevicerestore and pymobiledevice3 as programs that do it; a test of the lab compares our requests with the
//! latter's. Not tried with a real phone.
//!
//! # What a hostile device could do here
//!
//! Have us ask Apple's server for what it likes: it could ask itself. Name another device's ECID: refused. Name files:
//! it cannot, they come from the manifest. Send values of other kinds than expected: they are taken over as they are or
//! left out, and the server refuses.

mod error;
mod facts;
mod firmware;
mod generic;
mod known;

use std::collections::BTreeMap;

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;

use crate::manifest::BuildIdentity;
use firmware::Recipe;
use known::Chip;

pub use error::UpdaterError;
pub(crate) use facts::as_number;

/// What an updater asks for.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// The updater: `SE`, `Savage`, `Rose`…
    #[doc(alias = "MessageArgUpdaterName")]
    pub name: &'a str,
    /// What the chip says about itself.
    #[doc(alias = "MessageArgInfo")]
    pub info: &'a Dictionary,
    /// The request as the device wants it.
    #[doc(alias = "DeviceGeneratedRequest")]
    pub device_generated: Option<&'a Dictionary>,
    /// What the response has to contain, the ticket's name first.
    #[doc(alias = "ResponseTags")]
    pub response_tags: &'a [String],
    /// What of the identity the request has to repeat.
    #[doc(alias = "BuildIdentityTags")]
    pub identity_tags: &'a [String],
}

/// The request to the signing server.
///
/// `ecid` is the device that is being restored; a question about another one is refused. `uuid` is a fresh UUID.
pub fn request(
    identity: &BuildIdentity,
    ecid: Ecid,
    ask: &Ask<'_>,
    uuid: &str,
) -> Result<Dictionary, UpdaterError> {
    let request = match ask.device_generated {
        Some(generated) => generic::request(identity, ecid, ask, generated, uuid),
        None => known::request(identity, &Chip::of(identity, ask)?, ask, uuid)?,
    };
    match facts::other_device(&request, ecid) {
        Some(theirs) => Err(UpdaterError::AnotherDevice { ours: ecid, theirs }),
        None => Ok(request),
    }
}

/// The files of the firmware that the response needs; each is to be read whole.
pub fn files(identity: &BuildIdentity, ask: &Ask<'_>) -> Result<Vec<String>, UpdaterError> {
    match Recipe::of(identity, ask)? {
        Some(recipe) => recipe.files(identity, ask.name),
        None => Ok(Vec::new()),
    }
}

/// Whether those files are property lists. Then they are to be handed in as XML, whichever form the firmware has.
pub fn are_lists(identity: &BuildIdentity, ask: &Ask<'_>) -> bool {
    matches!(Recipe::of(identity, ask), Ok(Some(Recipe::Map(_))))
}

/// The content of `FirmwareResponseData`: the server's reply, and the firmware where it is wanted.
///
/// `files` holds what [`files`] has named, by path; as XML where [`are_lists`] says so.
pub fn response(
    identity: &BuildIdentity,
    ask: &Ask<'_>,
    reply: &Dictionary,
    files: &BTreeMap<String, Vec<u8>>,
) -> Result<Dictionary, UpdaterError> {
    let ticket = ticket(identity, ask)?;
    if reply.get(&ticket).and_then(Value::as_data).is_none_or(<[u8]>::is_empty) {
        return Err(UpdaterError::NoTicket { name: ask.name.to_owned(), ticket });
    }
    let mut response = reply.clone();
    if let Some(recipe) = Recipe::of(identity, ask)? {
        response.insert("FirmwareData".to_owned(), recipe.assemble(identity, ask.name, files)?);
    }
    Ok(response)
}

/// The ticket that the server's reply must have.
fn ticket(identity: &BuildIdentity, ask: &Ask<'_>) -> Result<String, UpdaterError> {
    match (ask.device_generated, ask.response_tags.iter().find(|tag| *tag != "FirmwareData")) {
        (Some(_), Some(tag)) => Ok(tag.clone()),
        (Some(_), None) => {
            Err(UpdaterError::Missing { name: ask.name.to_owned(), key: "ResponseTags".to_owned() })
        }
        (None, _) => Ok(Chip::of(identity, ask)?.ticket()),
    }
}

#[cfg(test)]
mod tests;
