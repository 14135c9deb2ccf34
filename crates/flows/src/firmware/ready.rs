//! The checksums of a system image, which a restore is asked for: computed when the firmware has come, so that the first
//! device that gets it finds them known. Nothing depends on them, so that nothing here is a failure.

use std::path::Path;

use rightful_apple::catalog::Firmware;
use rightful_core::event::{Erased, Unit, Unplug};
use rightful_core::model::Model;
use rightful_core::session::{Face, Session};
use rightful_firmware::identity;
use rightful_firmware::ipsw::{FilePart, Ipsw, IpswError};
use rightful_firmware::manifest::Behavior;

use crate::blocks;
use crate::world::Workdir;

/// The step.
pub(super) const STEP: &str = "checksums";

/// Computes them, or says why not. A stop ends it early and takes nothing away.
pub(super) async fn checksums<F: Face>(
    workdir: &Workdir,
    session: &mut Session<F>,
    firmware: &Firmware,
    path: &Path,
) {
    if !firmware.signed {
        return session.skip(STEP, "this version cannot be installed");
    }
    let (path, model) = (path.to_owned(), Model::by_product_type(&firmware.product_type));
    let found = tokio::task::spawn_blocking(move || model.map(|model| images(&path, model))).await;
    let parts = match found {
        Ok(Some(Ok(parts))) if !parts.is_empty() => parts,
        found => {
            tracing::debug!(?found, "no system image to compute checksums of");
            return session.skip(STEP, "it has no system image that can be read in place");
        }
    };
    session.start(STEP);
    session.status("computing checksums of the system image", Erased::No, Unplug::Harmless);
    let stop = session.stop();
    let all: u64 = parts.iter().map(|part| part.length).sum();
    let mut before = 0;
    for part in parts {
        let length = part.length;
        let progress = |done| session.progress(before + done, Some(all), Unit::Bytes);
        match blocks::prepare(workdir, part, progress, &stop).await {
            Ok(true) => before += length,
            Ok(false) => {
                session.note(STEP, "stopped: they are computed when a restore asks for them");
                break;
            }
            Err(error) => {
                session.note(STEP, format!("{error}: they are computed when a restore asks for them"));
                break;
            }
        }
    }
    session.done();
}

/// The system images for this model that lie in the archive as they are sent; an erase and an update may have the same one.
fn images(path: &Path, model: &Model) -> Result<Vec<FilePart>, IpswError> {
    let ipsw = Ipsw::open(path)?;
    let mut parts: Vec<FilePart> = Vec::new();
    for behavior in [Behavior::Erase, Behavior::Update] {
        let identity = identity::choose(ipsw.manifest(), model, behavior).ok();
        let image = identity.and_then(|identity| identity.components.get("OS")?.path.as_deref());
        parts.extend(image.and_then(|image| ipsw.file(image).ok()).filter(|part| !parts.contains(part)));
    }
    Ok(parts)
}
