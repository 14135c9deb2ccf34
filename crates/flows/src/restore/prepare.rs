//! Finds the firmware, makes room for it, fetches it and checks it: all of it before anybody presses a button.

use std::sync::Arc;

use rightful_apple::catalog::Firmware;
use rightful_apple::download::{self, Download};
use rightful_core::event::Unit;
use rightful_core::id::Ecid;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;

use super::Choice;
use super::failure::{Failure, Trouble};
use super::plan::FirmwareFacts;
use super::supply::Supply;
use crate::firmware;
use crate::world::World;

/// Kept free beside the firmware: for the partial file's bookkeeping and the rest of the computer.
const SPARE: u64 = 64 << 20;

/// Where the firmware comes from.
pub(super) enum Source {
    /// Apple has it.
    Catalogue(Box<Firmware>),
    /// The owner brought it; opened and found to be for this device.
    Brought(Arc<Supply>, u64),
}

/// Decides which firmware it will be. A file that the owner brought is opened and checked here already.
pub(super) async fn find<U: Usb>(
    world: &World<U>,
    model: &'static Model,
    ecid: Ecid,
    choice: &Choice,
    behavior: Behavior,
) -> Result<Source, Failure> {
    if let Choice::File(path) = choice {
        let supply = Supply::open(path.clone(), model, ecid, behavior, unpacked(world)).await?;
        let size = std::fs::metadata(supply.file()).map_or(0, |data| data.len());
        return Ok(Source::Brought(supply, size));
    }
    let version = match choice {
        Choice::Version(wanted) => Some(wanted.clone()),
        Choice::Newest | Choice::File(_) => None,
    };
    let wanted = firmware::Wanted { product_type: model.product_type.to_owned(), version };
    let listed = firmware::list(world, model.product_type).await?;
    let found = firmware::choose(&listed, &wanted)?;
    if !found.signed {
        let (version, build) = (found.version.clone(), found.build.clone());
        return Err(Trouble::NotSigned { version, build }.into());
    }
    Ok(Source::Catalogue(Box::new(found.clone())))
}

/// Where parts of firmware lie that had to be unpacked.
fn unpacked<U: Usb>(world: &World<U>) -> std::path::PathBuf {
    world.workdir.path.join("unpacked")
}

/// What the plan says about it.
pub(super) fn facts<U: Usb>(world: &World<U>, source: &Source) -> FirmwareFacts {
    match source {
        Source::Brought(supply, size) => FirmwareFacts {
            version: supply.version.clone(),
            build: supply.build.clone(),
            size: *size,
            here: true,
            to_write: 0,
            free: None,
        },
        Source::Catalogue(firmware) => {
            let room = firmware::room(&world.workdir, firmware);
            FirmwareFacts {
                version: firmware.version.clone(),
                build: firmware.build.clone(),
                size: firmware.size,
                here: room.here == firmware.size,
                to_write: firmware.size - room.here,
                free: room.free,
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
    source: &Source,
    behavior: Behavior,
) -> Result<Arc<Supply>, Failure> {
    let firmware = match source {
        Source::Brought(supply, _) => return Ok(supply.clone()),
        Source::Catalogue(firmware) => firmware,
    };
    let request = Download {
        url: firmware.url.clone(),
        to: firmware::place(&world.workdir, firmware),
        size: firmware.size,
        digest: firmware.digest,
        quota: world.workdir.quota,
    };
    let stop = session.stop();
    let mut progress = |done, total| session.progress(done, Some(total), Unit::Bytes);
    let downloaded = download::fetch(&world.apple, &request, &mut progress, &stop).await?;
    Supply::open(downloaded.path, model, ecid, behavior, unpacked(world)).await
}
