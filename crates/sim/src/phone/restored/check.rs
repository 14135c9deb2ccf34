//! Verifies what arrives: every image by its signature, its ticket and this phone's numbers.

use plist::{Dictionary, Value};
use rightful_firmware::img4::{Im4p, Img4};

use super::conversation::End;
use super::takes_unsigned;
use crate::phone::{Direction, Door, Phone, image};

/// The status for an image that does not verify.
const BAD_IMAGE: i64 = 14;

/// The bytes under a key of a reply.
pub(super) fn data<'a>(reply: &'a Dictionary, key: &str) -> Result<&'a [u8], End> {
    reply
        .get(key)
        .and_then(Value::as_data)
        .ok_or_else(|| End::failed(BAD_IMAGE, format!("there is no {key}")))
}

/// Verifies the ticket that everything else is to be verified by.
pub(super) fn ticket(phone: &Phone, reply: &Dictionary) -> Result<(), End> {
    let ticket = data(reply, "RootTicketData")?;
    let state = phone.read(Clone::clone);
    match image::verify_detached(&state, ticket) {
        Ok(_) => Ok(()),
        Err(reason) => unsigned_or(phone, "the ticket", reason),
    }
}

/// Verifies one image that has to be of this type, and writes it down.
pub(super) fn one(phone: &Phone, reply: &Dictionary, key: &str, fourcc: &str) -> Result<(), End> {
    image(phone, key, data(reply, key)?, Some(fourcc))
}

/// Verifies one image; without a type any will do.
pub(super) fn image(phone: &Phone, name: &str, bytes: &[u8], fourcc: Option<&str>) -> Result<(), End> {
    let found = kind(bytes);
    let allowed = fourcc.map(str::to_owned).or_else(|| found.clone()).unwrap_or_default();
    // Hashing takes a while; nobody else should wait for the state meanwhile.
    let state = phone.read(Clone::clone);
    match image::verify(&state, bytes, &[&allowed]) {
        Ok(verified) => {
            phone.change(|state| state.restore.verified.push(verified.fourcc.to_string()));
            Ok(())
        }
        Err(reason)
            if found.as_deref().is_some_and(|found| fourcc.is_none_or(|wanted| fits(found, wanted))) =>
        {
            unsigned_or(phone, name, reason)
        }
        Err(reason) => Err(refused(phone, name, reason)),
    }
}

/// Boot firmware: the first stage, the others with iBoot first, and the Secure Enclave's.
pub(super) fn boot_firmware(phone: &Phone, reply: &Dictionary) -> Result<(), End> {
    one(phone, reply, "LlbImageData", "illb")?;
    let images: Vec<&[u8]> = match reply.get("NorImageData") {
        Some(Value::Array(images)) => images.iter().filter_map(Value::as_data).collect(),
        Some(Value::Dictionary(images)) => images.values().filter_map(Value::as_data).collect(),
        _ => return Err(refused(phone, "NorImageData", "it is neither array nor dictionary".to_owned())),
    };
    if !images.iter().any(|bytes| kind(bytes).as_deref() == Some("ibot")) {
        return Err(refused(phone, "NorImageData", "iBoot is missing".to_owned()));
    }
    for bytes in images {
        image(phone, "NorImageData", bytes, None)?;
    }
    for (key, fourcc) in
        [("RestoreSEPImageData", Some("rsep")), ("SEPImageData", Some("sepi")), ("SEPPatchImageData", None)]
    {
        if let Some(bytes) = reply.get(key).and_then(Value::as_data) {
            image(phone, key, bytes, fourcc)?;
        }
    }
    Ok(())
}

/// Whether a payload as it lies in the firmware is what is wanted. There is one file for the Secure Enclave's system and for that of the
/// restore: only personalising tells them apart.
fn fits(found: &str, wanted: &str) -> bool {
    found == wanted || (found, wanted) == ("sepi", "rsep")
}

/// The type that an image says it has, signed or not.
pub(super) fn kind(bytes: &[u8]) -> Option<String> {
    let im4p = Img4::parse(bytes).map_or(bytes, |image| image.im4p);
    Im4p::parse(im4p).ok().map(|payload| payload.kind.to_string())
}

/// A phone that has booted nothing takes what is not signed for it, and says so in its log.
fn unsigned_or(phone: &Phone, name: &str, reason: String) -> Result<(), End> {
    if !takes_unsigned(phone) {
        return Err(refused(phone, name, reason));
    }
    let words = format!("takes {name} though it does not verify ({reason}): no ramdisk was booted");
    phone.log(Door::Restored, Direction::Event, words);
    Ok(())
}

/// Writes a refusal down; the restore ends with it.
pub(super) fn refused(phone: &Phone, name: &str, reason: String) -> End {
    let words = format!("{name}: {reason}");
    phone.log(Door::Restored, Direction::Event, format!("refuses {words}"));
    phone.change(|state| state.restore.refused.push(words.clone()));
    End::failed(BAD_IMAGE, words)
}
