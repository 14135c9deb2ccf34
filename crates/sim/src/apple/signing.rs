//! The pretend signing server: a request in, an answer out. Tickets are real ones, signed by the simulator's own root.
//!
//! | status | when |
//! |---|---|
//! | 0 | signed |
//! | 8 | a request for an application processor's ticket that lacks ECID, chip, board, domain, build or nonce |
//! | 94 | a build that is no longer signed, or a chip and board that the device with this ECID has not |
//! | 100 | no XML property list, or one beyond all measure |
//! | 8, 49, 69, 100, 168 | what `chips` says of tickets for other chips |
//! | any | what [`Fault::SigningRefused`] says |

mod chips;

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value as Plist};
use rightful_core::id::Ecid;
use rightful_firmware::bounded::{self, Limits};
use rightful_firmware::component::table_type;
use rightful_firmware::img4::{FourCc, Im4mBuilder, Value};
use rightful_firmware::manifest::BuildManifest;
use rightful_firmware::signing::to_xml;
use sha2::{Digest, Sha256};

use super::signer;
use crate::fault::Fault;
use crate::phone::image::CHIP_EPOCH;
use crate::phone::{Direction, Door, Phone};

/// How much of a request is believed; real ones have 10 to 100 kB.
const LIMITS: Limits = Limits { bytes: 4 << 20, depth: 16, elements: 100_000 };

/// Answers a request, whatever build it is for.
pub fn answer(phones: &[Phone], body: &[u8]) -> Vec<u8> {
    answer_except(phones, &BTreeSet::new(), body)
}

/// Answers a request, except for builds that are no longer signed, which are named by their `UniqueBuildID`.
///
/// Every device is served; those among `phones` have it in their log, and their faults are obeyed.
pub fn answer_except(phones: &[Phone], withdrawn: &BTreeSet<Vec<u8>>, body: &[u8]) -> Vec<u8> {
    let Some(request) = bounded::parse(body, &LIMITS).ok().and_then(Plist::into_dictionary) else {
        return refusal(100);
    };
    let ecid = number(&request, "ApECID").map(Ecid);
    let phone = phones.iter().find(|phone| Some(phone.ecid()) == ecid);
    let log = |direction, words: String| {
        if let Some(phone) = phone {
            phone.log(Door::Tss, direction, words);
        }
    };
    let tags = tags(&request);
    log(Direction::ToPhone, format!("POST {{{}}}", tags.join(", ")));
    match decide(phone, withdrawn, &request, &tags) {
        Ok(reply) => {
            let keys: Vec<_> = reply.keys().map(String::as_str).collect();
            log(Direction::FromPhone, format!("STATUS=0 {{{}}}", keys.join(", ")));
            let mut answer = b"STATUS=0&MESSAGE=SUCCESS&REQUEST_STRING=".to_vec();
            answer.extend(to_xml(&reply));
            answer
        }
        Err(status) => {
            log(Direction::FromPhone, format!("STATUS={status}"));
            refusal(status)
        }
    }
}

/// The names of a manifest's builds, as a request has them.
pub fn build_ids(manifest: &BuildManifest) -> BTreeSet<Vec<u8>> {
    manifest.identities.iter().map(|identity| identity.unique_build_id.clone()).collect()
}

fn refusal(status: u32) -> Vec<u8> {
    let message = match status {
        5 | 8 => "An invalid request was made.",
        49 => "Bad baseband data.",
        69 | 94 => "This device isn't eligible for the requested build.",
        _ => "An internal error occurred.",
    };
    format!("STATUS={status}&MESSAGE={message}").into_bytes()
}

/// The tickets that are asked for: keys that begin with `@` and are true, without the `@`, in order.
fn tags(request: &Dictionary) -> Vec<String> {
    let mut tags: Vec<_> = request
        .iter()
        .filter(|(_, value)| value.as_boolean() == Some(true))
        .filter_map(|(key, _)| key.strip_prefix('@').map(str::to_owned))
        .collect();
    tags.sort();
    tags
}

fn decide(
    phone: Option<&Phone>,
    withdrawn: &BTreeSet<Vec<u8>>,
    request: &Dictionary,
    tags: &[String],
) -> Result<Dictionary, u32> {
    let fault = |wanted: Fault| phone.and_then(|phone| phone.fault(|fault| (*fault == wanted).then_some(())));
    if let Some(status) = phone.and_then(|phone| {
        phone.fault(|fault| match fault {
            Fault::SigningRefused(status) => Some(*status),
            _ => None,
        })
    }) {
        return Err(status);
    }
    if tags.is_empty() {
        return Err(8);
    }
    if data(request, "UniqueBuildID").is_some_and(|build| withdrawn.contains(build)) {
        return Err(94);
    }
    let mut reply = Dictionary::new();
    for tag in tags {
        if tag == "ApImg4Ticket" {
            let mut subject = Subject::read(request).ok_or(8_u32)?;
            if phone.is_some_and(|phone| !subject.is(phone)) {
                return Err(94);
            }
            if fault(Fault::TicketForAnother).is_some() {
                subject.ecid ^= 1;
            }
            if fault(Fault::TicketStale).is_some() {
                subject.nonce = noise(&[b"an earlier boot", &subject.nonce], subject.nonce.len());
            }
            reply.insert(tag.clone(), Plist::Data(signer::sign(&subject.ticket(request))));
        } else {
            reply.extend(chips::ticket(tag, request)?);
        }
    }
    Ok(reply)
}

/// What a request for the application processor's ticket says about the device.
struct Subject {
    ecid: u64,
    chip: u64,
    board: u64,
    domain: u64,
    nonce: Vec<u8>,
}

impl Subject {
    fn read(request: &Dictionary) -> Option<Self> {
        data(request, "UniqueBuildID")?;
        Some(Self {
            ecid: number(request, "ApECID")?,
            chip: number(request, "ApChipID")?,
            board: number(request, "ApBoardID")?,
            domain: number(request, "ApSecurityDomain")?,
            nonce: data(request, "ApNonce").filter(|nonce| !nonce.is_empty())?.to_vec(),
        })
    }

    fn is(&self, phone: &Phone) -> bool {
        let model = phone.read(|state| state.model);
        (self.chip, self.board) == (u64::from(model.chip.0), u64::from(model.board.0))
    }

    fn ticket(&self, request: &Dictionary) -> Im4mBuilder {
        let flag = |key| Value::Boolean(request.get(key).and_then(Plist::as_boolean).unwrap_or(false));
        let mut ticket = Im4mBuilder::default()
            .property(FourCc(*b"BNCH"), Value::Bytes(self.nonce.clone()))
            .property(FourCc(*b"BORD"), Value::Integer(self.board))
            .property(FourCc(*b"CEPO"), Value::Integer(CHIP_EPOCH))
            .property(FourCc(*b"CHIP"), Value::Integer(self.chip))
            .property(FourCc(*b"CPRO"), flag("ApProductionMode"))
            .property(FourCc(*b"CSEC"), flag("ApSecurityMode"))
            .property(FourCc(*b"ECID"), Value::Integer(self.ecid))
            .property(FourCc(*b"SDOM"), Value::Integer(self.domain));
        if let Some(nonce) = data(request, "SepNonce") {
            ticket = ticket.property(FourCc(*b"snon"), Value::Bytes(nonce.to_vec()));
        }
        if let Some(version) = request.get("Ap,OSLongVersion").and_then(Plist::as_string)
            && version.is_ascii()
        {
            ticket = ticket.property(FourCc(*b"love"), Value::Text(version.to_owned()));
        }
        for (name, entry) in request {
            if let (Some(kind), Some(entry)) = (table_type(name), entry.as_dictionary()) {
                ticket = ticket.object(kind, vouched(entry));
            }
        }
        ticket
    }
}

/// What the ticket says about one image: its digest, unless it is empty, and every four-letter flag of the request.
fn vouched(entry: &Dictionary) -> BTreeMap<FourCc, Value> {
    let mut properties: BTreeMap<_, _> = entry
        .iter()
        .filter_map(|(key, value)| Some((FourCc::new(key)?, Value::Boolean(value.as_boolean()?))))
        .collect();
    if let Some(digest) = data(entry, "Digest").filter(|digest| !digest.is_empty()) {
        properties.insert(FourCc(*b"DGST"), Value::Bytes(digest.to_vec()));
    }
    properties.entry(FourCc(*b"EKEY")).or_insert(Value::Boolean(true));
    properties
}

fn data<'a>(request: &'a Dictionary, key: &str) -> Option<&'a [u8]> {
    request.get(key).and_then(Plist::as_data)
}

/// A number as clients write it: an integer, or text in hexadecimal or decimal.
fn number(request: &Dictionary, key: &str) -> Option<u64> {
    match request.get(key)? {
        Plist::Integer(number) => number.as_unsigned(),
        Plist::String(text) => match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => text.parse().ok(),
        },
        _ => None,
    }
}

/// Bytes that look random and are the same for the same words.
fn noise(words: &[&[u8]], length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length + 32);
    for turn in 0_u32.. {
        if bytes.len() >= length {
            break;
        }
        let mut hash = Sha256::new();
        hash.update(turn.to_be_bytes());
        words.iter().for_each(|word| hash.update(word));
        bytes.extend_from_slice(&hash.finalize());
    }
    bytes.truncate(length);
    bytes
}

#[cfg(test)]
mod tests;
