//! The modem's part of a restore: its ticket and firmware, once more with a nonce, its verdict, and its log.
//!
//! The answer is an archive: `bbticket.der`, and the modem's files, of which those that the ticket names end in a blob that
//! the signer made for them. Everything in it is verified.

use std::io::{Cursor, Read};
use std::sync::Arc;

use plist::{Dictionary, Value};
use sha2::{Digest as _, Sha384};
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::{chip, proof, words};
use crate::apple::signer;
use crate::chips;
use crate::phone::state::State;
use crate::phone::{Direction, Door};

/// The modem's certificate number; also chosen by the manufacturer.
const CERTIFICATE: u64 = 0x0BAD_CA5E;
/// At the end of a signed file there is room for the signer's blob.
pub(crate) const BLOB_ROOM: usize = 4096;
/// The most files in the archive, and the most bytes in one.
const FILES: usize = 64;
const FILE_LIMIT: u64 = 64 << 20;

/// Names of signed elements and of their files, as open restore tools know them.
pub(crate) const ELEMENTS: [(&str, &str); 7] = [
    ("RestoreSBL1", "restoresbl1.mbn"),
    ("SBL1", "sbl1.mbn"),
    ("Misc", "multi_image.mbn"),
    ("RestorePSI", "restorepsi.bin"),
    ("PSI", "psi_ram.bin"),
    ("RestorePSI2", "restorepsi2.bin"),
    ("PSI2", "psi_ram2.bin"),
];

/// The modem's update; nothing where the phone has none, or the firmware nothing for it.
pub(super) async fn update<S>(
    talk: &mut Conversation<S>,
    log: bool,
    identity: Option<&Dictionary>,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    const DATA_TYPE: &str = "BasebandData";
    let Some(chip) = talk.phone.read(|state| chips::of(state.model).modem) else { return Ok(()) };
    let listed = |identity: &Dictionary| {
        identity
            .get("Manifest")
            .and_then(Value::as_dictionary)
            .is_some_and(|manifest| manifest.contains_key("BasebandFirmware"))
    };
    if identity.is_some_and(|identity| !listed(identity)) {
        let words = "nothing for the modem in this firmware: it stays as it is";
        talk.phone.log(Door::Restored, Direction::Event, words);
        return Ok(());
    }
    // `UpdateBaseband` is not looked at: logs of hosts that send it as false show the question all the same.
    if !talk.host.gives(DATA_TYPE) {
        talk.skip(DATA_TYPE);
        return Ok(());
    }
    talk.progress(48, 0).await?;
    talk.progress(19, 0).await?;
    for nonce in [None, Some(talk.phone.read(nonce))] {
        let mut arguments = words::list([
            ("CertID", CERTIFICATE.into()),
            ("ChipID", chip.into()),
            ("ChipSerialNo", Value::Data(talk.phone.read(serial))),
        ]);
        if let Some(nonce) = &nonce {
            arguments.insert("Nonce".to_owned(), Value::Data(nonce.clone()));
        }
        let reply = talk.ask(DATA_TYPE, arguments).await?;
        let archive = reply.get(DATA_TYPE).and_then(Value::as_data);
        let state = talk.phone.read(Clone::clone);
        let verdict = match archive {
            Some(archive) => check(&state, chip, nonce.as_deref(), archive),
            None => Err("there is no BasebandData".to_owned()),
        };
        if let Err(reason) = verdict {
            let words = format!("the modem's firmware: {reason}");
            talk.phone.log(Door::Restored, Direction::Event, format!("refuses {words}"));
            talk.phone.change(|state| state.restore.refused.push(words.clone()));
            verdict_of_modem(talk, false).await?;
            return Err(End::failed(1015, words));
        }
        talk.progress(19, if nonce.is_some() { 100 } else { 50 }).await?;
    }
    talk.phone.change(|state| state.restore.verified.push("BBTicket".to_owned()));
    verdict_of_modem(talk, true).await?;
    if log && talk.host.gives("BasebandUpdaterOutputData") {
        talk.progress(53, 0).await?;
        let archive = cpio(&[("updater.log", b"the modem was updated\n")]);
        talk.give("BasebandUpdaterOutputData", Arc::new(archive)).await?;
    }
    Ok(())
}

/// The serial number of the modem.
pub(super) fn serial(state: &State) -> Vec<u8> {
    chip::made(state, "BbSNUM", 12)
}

fn nonce(state: &State) -> Vec<u8> {
    chip::made(state, "BbNonce", 20)
}

async fn verdict_of_modem<S>(talk: &mut Conversation<S>, accepted: bool) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    const MESSAGE: &str = "BBUpdateStatusMsg";
    if !talk.host.understands(MESSAGE) {
        return Ok(());
    }
    let output = words::list([("done", accepted.into())]);
    let body =
        words::list([("Accepted", accepted.into()), ("MsgType", MESSAGE.into()), ("Output", output.into())]);
    talk.say(format!("{MESSAGE} Accepted {accepted}"), body).await
}

/// Checks the archive that came.
fn check(state: &State, chip: u64, nonce: Option<&[u8]>, archive: &[u8]) -> Result<(), String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(archive)).map_err(|_| "it is no archive".to_owned())?;
    if zip.len() > FILES {
        return Err("it has too many files".to_owned());
    }
    let mut read = |name: &str| -> Result<Vec<u8>, String> {
        let file = zip.by_name(name).map_err(|_| format!("{name} is missing"))?;
        let mut bytes = Vec::new();
        file.take(FILE_LIMIT).read_to_end(&mut bytes).map_err(|_| format!("{name} cannot be read"))?;
        Ok(bytes)
    };
    let ticket = proof::open(&read("bbticket.der")?, "BBTicket", state.ecid)?;
    let mut given = words::list([
        ("BbChipID", chip.into()),
        ("BbGoldCertId", CERTIFICATE.into()),
        ("BbSNUM", Value::Data(serial(state))),
    ]);
    if let Some(nonce) = nonce {
        given.insert("BbNonce".to_owned(), Value::Data(nonce.to_vec()));
    }
    for (tag, value) in &given {
        if !ticket.get(tag).is_some_and(|named| proof::fits(named, value)) {
            return Err(format!("the ticket names another {tag}"));
        }
    }
    let entry = ticket.get("BasebandFirmware").and_then(Value::as_dictionary);
    let entry = entry.ok_or_else(|| "the ticket names no firmware".to_owned())?;
    let mut seen = 0;
    for (element, file) in ELEMENTS {
        let Some(digest) = entry.get(&format!("{element}-PartialDigest")).and_then(Value::as_data) else {
            continue;
        };
        element_is_signed(&read(file)?, element, digest, state)
            .map_err(|reason| format!("{file}: {reason}"))?;
        seen += 1;
    }
    if seen == 0 { Err("the ticket names no file".to_owned()) } else { Ok(()) }
}

/// A signed file: the part that the manifest vouches for, and at its end the signer's blob.
fn element_is_signed(bytes: &[u8], element: &str, digest: &[u8], state: &State) -> Result<(), String> {
    let (body, tail) = bytes
        .len()
        .checked_sub(BLOB_ROOM)
        .and_then(|at| bytes.split_at_checked(at))
        .ok_or_else(|| "it is too short".to_owned())?;
    if Sha384::digest(body).as_slice() != digest {
        return Err("the ticket names another one".to_owned());
    }
    let start = tail
        .windows(5)
        .rposition(|window| window == b"<?xml")
        .ok_or_else(|| "it is not signed".to_owned())?;
    let blob = signer::open(tail.get(start..).unwrap_or_default()).map_err(|error| error.to_string())?;
    let serial = Value::Data(serial(state));
    let good = blob.get("Element").and_then(Value::as_string) == Some(element)
        && blob.get("Digest").and_then(Value::as_data) == Some(digest)
        && blob.get("BbSNUM") == Some(&serial);
    if good { Ok(()) } else { Err("its signature is for another".to_owned()) }
}

/// An archive in the old portable form of cpio (`070707`, all numbers octal).
fn cpio(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = Vec::new();
    for (name, bytes) in files.iter().copied().chain([("TRAILER!!!", &b""[..])]) {
        let (name_size, size) = (name.len() + 1, bytes.len());
        let header = format!(
            "070707{:06o}{:06o}{:06o}{:06o}{:06o}{:06o}{:06o}{:011o}{:06o}{:011o}",
            0, 0, 0o100_644, 0, 0, 1, 0, 0, name_size, size
        );
        archive.extend_from_slice(header.as_bytes());
        archive.extend_from_slice(name.as_bytes());
        archive.push(0);
        archive.extend_from_slice(bytes);
    }
    archive
}
