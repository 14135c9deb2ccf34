//! Whether what came for another chip is good for it: the ticket is the signer's, names this chip in this boot, and names
//! the digests of the firmware that came with it.
//!
//! # What a hostile host could do here
//!
//! Send anything as ticket or firmware: both are bounded by the frame that they came in, lists are read with limits, and
//! whatever does not fit is refused with a reason, which the phone writes down before it asks again.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;
use sha2::{Digest as _, Sha384};

use super::chip::{Firmware, Wanted};
use crate::apple::signer;

/// Boot objects that have come, by name.
pub(super) type Objects = BTreeMap<String, Object>;

/// A file of the firmware that has come as a boot object: its digests.
#[derive(Debug, Clone)]
pub(super) struct Object {
    whole: Vec<u8>,
    /// Those of the files in it by their tags, where it is a table of files.
    table: BTreeMap<String, Vec<u8>>,
}

impl Object {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let digest = |bytes: &[u8]| Sha384::digest(bytes).to_vec();
        Self {
            whole: digest(bytes),
            table: files_in_table(bytes).map(|(tag, file)| (tag, digest(file))).collect(),
        }
    }

    /// Whether a digest is that of the file, or of one in it.
    fn is(&self, digest: &[u8]) -> bool {
        self.whole == digest || self.table.values().any(|file| file == digest)
    }
}

/// Whether all files of a chip's firmware have come as boot objects.
pub(super) fn held(firmware: &Firmware, objects: &Objects) -> bool {
    match firmware {
        Firmware::None(_) => false,
        Firmware::File(entry, _) | Firmware::Savage(entry) | Firmware::Map(entry) => {
            objects.contains_key(entry)
        }
        Firmware::Yonkers => objects.keys().any(|name| name.starts_with(PATCH)),
        Firmware::Table(files) => files.iter().all(|(_, entry)| objects.contains_key(entry)),
    }
}

/// Checks what came under `FirmwareResponseData`, and against it the digests of boot objects that came before. The error
/// says what is wrong.
pub(super) fn check(
    wanted: &Wanted,
    ecid: Ecid,
    response: &Dictionary,
    objects: &Objects,
) -> Result<(), String> {
    let ticket = response
        .get(&wanted.ticket)
        .and_then(Value::as_data)
        .ok_or_else(|| format!("there is no {}", wanted.ticket))?;
    let ticket = open(ticket, &wanted.ticket, ecid)?;
    for (tag, value) in wanted.names() {
        let named = ticket.get(tag).ok_or_else(|| format!("the ticket does not name {tag}"))?;
        if !fits(named, value) {
            return Err(format!("the ticket names another {tag}"));
        }
    }
    for (name, came) in objects {
        if digest(&ticket, name, "Digest").is_ok_and(|named| !came.is(named)) {
            return Err(format!("the ticket names another {name} than the one that came"));
        }
    }
    firmware(&wanted.firmware, &ticket, response, objects)
}

/// Opens a ticket of the pretend Apple's and compares whom it is for.
pub(super) fn open(ticket: &[u8], tag: &str, ecid: Ecid) -> Result<Dictionary, String> {
    let contents = signer::open(ticket).map_err(|error| error.to_string())?;
    if contents.get("Ticket").and_then(Value::as_string) != Some(tag) {
        return Err(format!("it is no {tag}"));
    }
    match contents.get("ApECID").and_then(number) {
        Some(theirs) if theirs == ecid.0 => Ok(contents),
        Some(theirs) => Err(format!("the ticket is for {}", Ecid(theirs))),
        // Some chips' requests name only the chip.
        None => Ok(contents),
    }
}

/// Whether a value of a ticket is the one that was given: numbers by value, lists where they have what was given.
pub(super) fn fits(named: &Value, given: &Value) -> bool {
    match (named, given) {
        (Value::Dictionary(named), Value::Dictionary(given)) => {
            given.iter().all(|(key, value)| named.get(key).is_some_and(|named| fits(named, value)))
        }
        _ => named == given || (number(named).is_some() && number(named) == number(given)),
    }
}

fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Integer(number) => number.as_unsigned(),
        Value::String(text) => match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16).ok(),
            None => text.parse().ok(),
        },
        _ => None,
    }
}

/// The files that came with a ticket, or before it as boot objects, against the digests in the ticket.
fn firmware(
    wanted: &Firmware,
    ticket: &Dictionary,
    response: &Dictionary,
    objects: &Objects,
) -> Result<(), String> {
    let data = response.get("FirmwareData");
    if data.is_none() && !response.contains_key("YonkersFirmware") && held(wanted, objects) {
        return firmware_before(wanted, ticket, objects);
    }
    let bytes = || data.and_then(Value::as_data).ok_or_else(|| "there is no FirmwareData".to_owned());
    match wanted {
        Firmware::None(entries) => {
            entries.iter().try_for_each(|entry| digest(ticket, entry, "Digest").map(drop))
        }
        Firmware::File(entry, key) => is(ticket, entry, key, bytes()?),
        Firmware::Savage(entry) => {
            let (header, patch) =
                bytes()?.split_at_checked(16).ok_or_else(|| "the patch has no header".to_owned())?;
            // A phone that fetches its firmware before takes the patch from there. That a header without a patch does not
            // disturb it is inferred.
            if patch.is_empty() && held(wanted, objects) {
                return firmware_before(wanted, ticket, objects);
            }
            let size = header.get(4..8).and_then(|size| size.try_into().ok()).map(u32::from_le_bytes);
            if size.map(|size| size as usize) != Some(patch.len()) {
                return Err("the patch's header names another size".to_owned());
            }
            is(ticket, entry, "Digest", patch)
        }
        Firmware::Yonkers => {
            let patch = match data {
                Some(Value::Dictionary(files)) => files.get("YonkersFirmware"),
                _ => response.get("YonkersFirmware"),
            };
            let patch =
                patch.and_then(Value::as_data).ok_or_else(|| "there is no YonkersFirmware".to_owned())?;
            is(ticket, the_patch(ticket)?, "Digest", patch)
        }
        Firmware::Table(files) => {
            let table = bytes()?;
            for (tag, entry) in files {
                let file =
                    file_in_table(table, tag).ok_or_else(|| format!("there is no {tag} in the firmware"))?;
                is(ticket, entry, "Digest", file)?;
            }
            Ok(())
        }
        Firmware::Map(entry) => {
            let list =
                Value::from_reader(std::io::Cursor::new(bytes()?)).ok().and_then(Value::into_dictionary);
            let list = list.ok_or_else(|| "the firmware map cannot be read".to_owned())?;
            match list.get("fw_map_digest").and_then(Value::as_data) {
                Some(digest_in) if digest_in == digest(ticket, entry, "Digest")? => Ok(()),
                Some(_) => Err(format!("the ticket names another {entry}")),
                None => Err("the firmware map has no digest".to_owned()),
            }
        }
    }
}

/// The same where all files have come as boot objects.
fn firmware_before(wanted: &Firmware, ticket: &Dictionary, objects: &Objects) -> Result<(), String> {
    let same = |entry: &str, key: &str, came: Option<&Vec<u8>>| {
        if came.is_some_and(|came| digest(ticket, entry, key).is_ok_and(|named| named == came)) {
            Ok(())
        } else {
            Err(format!("the ticket names another {entry} than the one that came"))
        }
    };
    let whole = |entry: &str| objects.get(entry).map(|object| &object.whole);
    match wanted {
        Firmware::None(_) => Ok(()),
        Firmware::File(entry, key) => same(entry, key, whole(entry)),
        Firmware::Savage(entry) | Firmware::Map(entry) => same(entry, "Digest", whole(entry)),
        Firmware::Yonkers => {
            let entry = the_patch(ticket)?;
            same(entry, "Digest", whole(entry))
        }
        Firmware::Table(files) => files.iter().try_for_each(|(tag, entry)| {
            let file = objects.get(entry).and_then(|object| object.table.get(*tag));
            same(entry, "Digest", file)
        }),
    }
}

/// How the names of the patches of a Yonkers camera begin.
const PATCH: &str = "Yonkers,SysTopPatch";

/// The one patch that a ticket names.
fn the_patch(ticket: &Dictionary) -> Result<&str, String> {
    let mut named = ticket.keys().filter(|entry| entry.starts_with(PATCH));
    match (named.next(), named.next()) {
        (Some(entry), None) => Ok(entry),
        _ => Err("the ticket does not name one patch".to_owned()),
    }
}

fn is(ticket: &Dictionary, entry: &str, key: &str, bytes: &[u8]) -> Result<(), String> {
    if digest(ticket, entry, key)? == Sha384::digest(bytes).as_slice() {
        Ok(())
    } else {
        Err(format!("the ticket names another {entry}"))
    }
}

/// The digest that a ticket names for an entry.
pub(super) fn digest<'a>(ticket: &'a Dictionary, entry: &str, key: &str) -> Result<&'a [u8], String> {
    ticket
        .get(entry)
        .and_then(Value::as_dictionary)
        .and_then(|entry| entry.get(key))
        .and_then(Value::as_data)
        .filter(|digest| !digest.is_empty())
        .ok_or_else(|| format!("the ticket does not name {entry}"))
}

/// Finds a file in a table of files.
fn file_in_table<'a>(table: &'a [u8], tag: &str) -> Option<&'a [u8]> {
    files_in_table(table).find_map(|(found, file)| (found == tag).then_some(file))
}

/// The files of a table with their tags: magic `ftab` at 36, count at 40, entries of 16 bytes from 48: tag, offset, size.
/// Nothing where it is no table, and nothing for an entry that points outside.
fn files_in_table(table: &[u8]) -> impl Iterator<Item = (String, &[u8])> {
    let word =
        |at: usize| Some(u32::from_le_bytes(table.get(at..at.checked_add(4)?)?.try_into().ok()?) as usize);
    let is_table = table.get(36..40) == Some(b"ftab");
    let count = word(40).filter(|_| is_table).unwrap_or_default().min(64);
    (0..count).filter_map(move |entry| {
        let at = 48 + entry * 16;
        let tag = String::from_utf8_lossy(table.get(at..at + 4)?).into_owned();
        let (offset, size) = (word(at + 4)?, word(at + 8)?);
        Some((tag, table.get(offset..offset.checked_add(size)?)?))
    })
}
