//! The modem's archive, read and written anew with signatures.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{BasebandError, fls, mbn};

/// The most entries; real archives have up to about 40.
const ENTRIES: usize = 1024;

/// The most bytes of one file, and of all that are kept; real archives unpack to some 200 MB.
const FILE: u64 = 512 << 20;
const ALL: u64 = 1 << 30;

/// Endings of files that the modem gets.
const KEPT: [&str; 4] = [".fls", ".mbn", ".elf", ".bin"];

/// Where modems of the first kind get their ticket.
const LOADER: &str = "ebl.fls";

/// A signature for one file.
pub(super) struct Signature<'a> {
    pub(super) file: &'static str,
    pub(super) blob: &'a [u8],
}

/// The archive with signatures and the ticket.
pub(super) fn sign(
    bbfw: &[u8],
    signatures: &[Signature<'_>],
    ticket: &[u8],
    newest: bool,
) -> Result<Vec<u8>, BasebandError> {
    let mut old = ZipArchive::new(Cursor::new(bbfw)).map_err(bad)?;
    if old.len() > ENTRIES {
        return Err(BasebandError::TooLarge);
    }
    let first_kind = signatures.iter().any(|signature| signature.file.ends_with(".fls"));
    let mut signed = BTreeMap::new();
    for Signature { file, blob } in signatures {
        let bytes = match signed.remove(file) {
            Some(bytes) => bytes,
            None => read(&mut old, file)?,
        };
        let with = if file.ends_with(".fls") {
            fls::sign(&bytes, blob)
        } else if newest && file.ends_with(".elf") {
            mbn::sign_elf(bytes, blob)
        } else {
            mbn::sign_tail(bytes, blob)
        };
        signed.insert(*file, with.map_err(|why| BasebandError::BadFile { file, why })?);
    }
    if first_kind {
        let bytes = match signed.remove(LOADER) {
            Some(bytes) => bytes,
            None => read(&mut old, LOADER)?,
        };
        let with = fls::put_ticket(&bytes, ticket);
        signed.insert(LOADER, with.map_err(|why| BasebandError::BadFile { file: LOADER, why })?);
    }
    write(old, signed, (!first_kind).then_some(ticket))
}

fn write(
    mut old: ZipArchive<Cursor<&[u8]>>,
    mut signed: BTreeMap<&'static str, Vec<u8>>,
    ticket: Option<&[u8]>,
) -> Result<Vec<u8>, BasebandError> {
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let mut room = ALL;
    for index in 0..old.len() {
        let entry = old.by_index_raw(index).map_err(bad)?;
        let name = entry.name().map_err(bad)?.into_owned();
        room = room.checked_sub(entry.compressed_size()).ok_or(BasebandError::TooLarge)?;
        if let Some(bytes) = signed.remove(name.as_str()) {
            let method = entry.compression();
            drop(entry);
            room = room.checked_sub(bytes.len() as u64).ok_or(BasebandError::TooLarge)?;
            add(&mut new, &name, method, &bytes)?;
        } else if KEPT.iter().any(|ending| name.ends_with(ending)) {
            new.raw_copy_file(entry).map_err(bad)?;
        }
    }
    if let Some(ticket) = ticket {
        add(&mut new, "bbticket.der", CompressionMethod::Stored, ticket)?;
    }
    Ok(new.finish().map_err(bad)?.into_inner())
}

fn add(
    to: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    method: CompressionMethod,
    bytes: &[u8],
) -> Result<(), BasebandError> {
    // The same bytes every time: no clock, the permissions that other hosts give.
    let options = SimpleFileOptions::DEFAULT.compression_method(method).unix_permissions(0o644);
    to.start_file(name, options).map_err(bad)?;
    to.write_all(bytes).map_err(bad)
}

fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, file: &'static str) -> Result<Vec<u8>, BasebandError> {
    if archive.index_for_name(file).is_none() {
        return Err(BasebandError::NoFile(file));
    }
    let entry = archive.by_name(file).map_err(bad)?;
    if entry.size() > FILE {
        return Err(BasebandError::TooLarge);
    }
    // What is announced is not believed: at most that much is unpacked.
    let (announced, mut bytes) = (entry.size(), Vec::new());
    entry.take(announced + 1).read_to_end(&mut bytes).map_err(bad)?;
    if bytes.len() as u64 != announced {
        return Err(BasebandError::BadArchive("a file has another length than announced".to_owned()));
    }
    Ok(bytes)
}

fn bad(error: impl std::fmt::Display) -> BasebandError {
    BasebandError::BadArchive(error.to_string().chars().filter(|c| !c.is_control()).take(200).collect())
}
