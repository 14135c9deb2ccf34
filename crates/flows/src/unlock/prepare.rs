//! Finds the firmware, makes room for it, fetches it and checks it: all of it before anybody presses a button.

use std::path::PathBuf;
use std::sync::Arc;

use rightful_apple::catalog::{self, Firmware};
use rightful_apple::download::{self, Download};
use rightful_core::event::Unit;
use rightful_core::id::Ecid;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_host::disk;

use super::Choice;
use super::failure::{Failure, Trouble};
use super::plan::FirmwareFacts;
use super::supply::Supply;
use crate::world::World;

/// Kept free beside the firmware: for the partial file's bookkeeping and the rest of the computer.
const SPARE: u64 = 64 << 20;

/// Where the firmware comes from.
pub(super) enum Source {
    /// Apple has it.
    Catalogue(Firmware),
    /// The owner brought it; opened and found to be for this device.
    Brought(Arc<Supply>, u64),
}

/// Decides which firmware it will be. A file that the owner brought is opened and checked here already.
pub(super) async fn find<U: Usb>(
    world: &World<U>,
    model: &'static Model,
    ecid: Ecid,
    choice: &Choice,
) -> Result<Source, Failure> {
    if let Choice::File(path) = choice {
        let supply = Supply::open(path.clone(), model, ecid).await?;
        let size = std::fs::metadata(supply.file()).map_or(0, |data| data.len());
        return Ok(Source::Brought(supply, size));
    }
    let listed = catalog::firmwares(&world.apple, model.product_type).await?;
    let firmware = match choice {
        Choice::Version(wanted) => {
            let named = |firmware: &&Firmware| firmware.version == *wanted || firmware.build == *wanted;
            let found = listed
                .iter()
                .filter(named)
                .max_by_key(|firmware| firmware.signed)
                .ok_or_else(|| Trouble::NoSuchVersion { version: wanted.chars().take(32).collect() })?;
            if !found.signed {
                let (version, build) = (found.version.clone(), found.build.clone());
                return Err(Trouble::NotSigned { version, build }.into());
            }
            found
        }
        Choice::Newest | Choice::File(_) => catalog::newest_signed(&listed, model.product_type)?,
    };
    Ok(Source::Catalogue(firmware.clone()))
}

/// What the plan says about it.
pub(super) fn facts<U: Usb>(world: &World<U>, source: &Source) -> FirmwareFacts {
    let free = free(world);
    match source {
        Source::Brought(supply, size) => FirmwareFacts {
            version: supply.version.clone(),
            build: supply.build.clone(),
            size: *size,
            here: true,
            to_write: 0,
            free,
        },
        Source::Catalogue(firmware) => {
            let target = target(world, firmware);
            let length = |path: PathBuf| std::fs::metadata(path).map_or(0, |data| data.len());
            let here = length(target.clone()) == firmware.size;
            let begun = length(download::partial(&target));
            let to_write = if here { 0 } else { firmware.size.saturating_sub(begun) };
            FirmwareFacts {
                version: firmware.version.clone(),
                build: firmware.build.clone(),
                size: firmware.size,
                here,
                to_write,
                free,
            }
        }
    }
}

/// Refuses early when there is no room.
pub(super) fn room(facts: &FirmwareFacts) -> Result<(), Failure> {
    match facts.free {
        Some(free) if facts.to_write > 0 && free < facts.to_write.saturating_add(SPARE) => {
            Err(Trouble::NoSpace { needed: facts.to_write + SPARE, free }.into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Fetches what is missing, verifies it, and opens it.
pub(super) async fn fetch<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    model: &'static Model,
    ecid: Ecid,
    source: Source,
) -> Result<Arc<Supply>, Failure> {
    let firmware = match source {
        Source::Brought(supply, _) => return Ok(supply),
        Source::Catalogue(firmware) => firmware,
    };
    let request = Download {
        url: firmware.url.clone(),
        to: target(world, &firmware),
        size: firmware.size,
        digest: firmware.digest.clone(),
        quota: world.workdir.quota,
    };
    let stop = session.stop();
    let mut progress = |done, total| session.progress(done, Some(total), Unit::Bytes);
    let downloaded = download::fetch(&world.apple, &request, &mut progress, &stop).await?;
    Supply::open(downloaded.path, model, ecid).await
}

fn target<U: Usb>(world: &World<U>, firmware: &Firmware) -> PathBuf {
    world.workdir.firmware().join(firmware.file_name())
}

/// Bytes that may be written: what the disk holds, or what the owner allows, whichever is less.
fn free<U: Usb>(world: &World<U>) -> Option<u64> {
    // The folder may not be there yet; its nearest ancestor is on the same disk.
    let disk = world.workdir.path.ancestors().find_map(|path| disk::free_bytes(path).ok());
    match (disk, world.workdir.quota) {
        (Some(disk), Some(quota)) => Some(disk.min(quota)),
        (disk, quota) => disk.or(quota),
    }
}
