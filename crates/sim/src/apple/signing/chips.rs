//! Tickets of the other chips: which parts of a request each is about, and which requests are refused.
//!
//! A ticket here is a sealed list ([`signer::seal`]) of everything in the request that belongs to the ticket's owner
//! (`SE,…` for `SE,Ticket`), with the device's names; the phone compares that with what it asked for. What each status
//! really stands for is known from users' reports only:
//!
//! | status | when |
//! |---|---|
//! | 8 | a request for the modem that lacks a `Bb` tag |
//! | 49 | the modem's serial number or nonce has a wrong size |
//! | 69 | a ticket for Cryptex1 that does not say for which build and device |
//! | 100 | no nonce, or no firmware that the ticket would be about |
//! | 168 | a ticket is wanted of whose owner the request says nothing at all |

use plist::{Dictionary, Value};

use super::super::signer;

/// Tags that every ticket names.
const OF_ALL: [&str; 6] =
    ["ApBoardID", "ApChipID", "ApECID", "ApProductionMode", "ApSecurityDomain", "UniqueBuildID"];
/// Tags that belong to some tickets though they are called otherwise.
const BESIDE: [&str; 3] = ["Ap,LocalPolicy", "Ap,NextStageCryptex1IM4MHash", "SEP"];

/// A ticket that is asked for as `@tag`: what is to be added to the answer, or the status.
pub(super) fn ticket(tag: &str, request: &Dictionary) -> Result<Dictionary, u32> {
    match tag {
        "BBTicket" => modem(request),
        _ => other(tag, request),
    }
}

fn other(tag: &str, request: &Dictionary) -> Result<Dictionary, u32> {
    // The second Secure Element's tags are those of the first.
    let owner = tag.split_once(',').map_or(tag, |(owner, _)| owner);
    let prefix = if owner == "SE2" { "SE,".to_owned() } else { format!("{owner},") };
    let owned: Dictionary = request
        .iter()
        .filter(|(key, _)| key.starts_with(&prefix))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if owned.is_empty() {
        return Err(168);
    }
    if owner == "Cryptex1"
        && OF_ALL.iter().any(|key| matches!(*key, "ApECID" | "UniqueBuildID") && !request.contains_key(key))
    {
        return Err(69);
    }
    let entries = || owned.iter().chain(request.iter().filter(|(key, _)| BESIDE.contains(&key.as_str())));
    let has_nonce = owned.iter().any(|(key, value)| {
        let within = value.as_dictionary().and_then(|entry| entry.get("Nonce"));
        let value = if key.contains("Nonce") && !key.contains("NonceDomain") { Some(value) } else { within };
        value.and_then(Value::as_data).is_some_and(|nonce| !nonce.is_empty())
    });
    let has_firmware = entries().any(|(_, value)| value.as_dictionary().is_some_and(names_firmware));
    if !has_nonce || !has_firmware {
        return Err(100);
    }
    let mut contents: Dictionary = entries().map(|(key, value)| (key.clone(), value.clone())).collect();
    describe(&mut contents, tag, request);
    Ok([(tag.to_owned(), Value::Data(signer::seal(&contents)))].into_iter().collect())
}

/// Whether an entry says which file it is about.
fn names_firmware(entry: &Dictionary) -> bool {
    entry.iter().any(|(key, value)| {
        (key.ends_with("Digest") || key.ends_with("Hash") || key.ends_with("CMAC"))
            && value.as_data().is_some_and(|digest| !digest.is_empty())
    })
}

fn describe(contents: &mut Dictionary, tag: &str, request: &Dictionary) {
    for key in OF_ALL {
        if let Some(value) = request.get(key) {
            contents.insert(key.to_owned(), value.clone());
        }
    }
    contents.insert("Ticket".to_owned(), tag.into());
}

/// The modem's ticket, and a blob for each of its signed files. A request that only asks for it beside others, and says
/// nothing of a modem, gets one that is good for nothing.
fn modem(request: &Dictionary) -> Result<Dictionary, u32> {
    let of_modem = |key: &str| {
        key == "BasebandFirmware"
            || key.strip_prefix("Bb").is_some_and(|rest| rest.starts_with(char::is_uppercase))
    };
    let mut contents: Dictionary = request
        .iter()
        .filter(|(key, _)| of_modem(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let about_modem = !contents.is_empty();
    describe(&mut contents, "BBTicket", request);
    let mut reply = Dictionary::new();
    if about_modem {
        for key in ["BbChipID", "BbGoldCertId", "BbSNUM", "BasebandFirmware"] {
            if !contents.contains_key(key) {
                return Err(8);
            }
        }
        let size = |key: &str| contents.get(key).map(|value| value.as_data().map_or(0, <[u8]>::len));
        if !size("BbSNUM").is_some_and(|size| (4..=32).contains(&size))
            || size("BbNonce").is_some_and(|size| !(16..=64).contains(&size))
        {
            return Err(49);
        }
        let entry = contents.get("BasebandFirmware").and_then(Value::as_dictionary).ok_or(8_u32)?;
        let blobs: Dictionary = entry
            .iter()
            .filter_map(|(key, value)| {
                let element = key.strip_suffix("-PartialDigest")?;
                let mut blob = Dictionary::new();
                blob.insert("BbSNUM".to_owned(), contents.get("BbSNUM")?.clone());
                blob.insert("Digest".to_owned(), value.clone());
                blob.insert("Element".to_owned(), element.into());
                Some((format!("{element}-Blob"), Value::Data(signer::seal(&blob))))
            })
            .collect();
        if blobs.is_empty() {
            return Err(100);
        }
        reply.insert("BasebandFirmware".to_owned(), blobs.into());
    }
    reply.insert("BBTicket".to_owned(), Value::Data(signer::seal(&contents)));
    Ok(reply)
}
