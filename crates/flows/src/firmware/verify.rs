//! Whether a firmware file is what Apple publishes, whole, and for the device that is connected.

use std::path::Path;

use rightful_apple::catalog::{CatalogError, Freshness, Source};
use rightful_apple::verified;
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::report::{Explain, Report};
use rightful_core::session::Stop;
use rightful_firmware::identity;
use rightful_firmware::ipsw::Ipsw;
use rightful_firmware::manifest::Behavior;

use super::{Failure, Inspection, catalogue, inspect};
use crate::world::World;

/// What was found out about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// What it holds, and whether it is whole.
    pub inspection: Inspection,
    /// SHA-256 of the file, in hexadecimal; `None` for a folder, and where an earlier verification was believed.
    pub sha256: Option<String>,
    /// Whether it is what is published.
    pub origin: Origin,
    /// For the device that was named or is connected: why it cannot be installed on it. `None` without a device.
    pub fit: Option<Fit>,
}

/// Whether a file is what is published under its version and build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Its digest is the published one.
    Published {
        /// Who lists it.
        sources: Vec<Source>,
        /// When its digest was counted, in seconds since 1970, if that was not now: it has not changed since.
        believed: Option<u64>,
    },
    /// It is listed with another digest or another size.
    Altered {
        /// What is published, in hexadecimal.
        published: String,
    },
    /// No list has this build for its models.
    Unlisted,
    /// Nobody could be asked, or there is no digest to compare: a folder has none.
    Unknown {
        /// Why, in a few words.
        why: String,
    },
}

/// Whether a firmware can be installed on a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// On which.
    pub model: &'static Model,
    /// Why it cannot erase and restore it.
    pub erase: Option<Report>,
    /// Why it cannot update it.
    pub update: Option<Report>,
}

impl Verification {
    /// Whether nothing speaks against it. What could not be asked does not.
    pub fn is_good(&self) -> bool {
        let altered = matches!(self.origin, Origin::Altered { .. });
        let fits = self.fit.as_ref().is_none_or(|fit| fit.erase.is_none() || fit.update.is_none());
        self.inspection.is_whole() && !altered && fits
    }
}

/// Looks into a file, counts its digests, compares them with the catalogue, and looks whether it is for `model`.
///
/// A file of the work folder that is what is published gets a mark, and one that has a mark and has not changed since is
/// not read again.
///
/// # Errors
/// What opening and reading it says. What the catalogue says is part of the answer.
pub async fn verify<U: Usb>(
    world: &World<U>,
    path: &Path,
    model: Option<&'static Model>,
    progress: impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<Verification, Failure> {
    let inspection = inspect(path).await?;
    let fit = match model {
        Some(model) => Some(fit(path, model).await?),
        None => None,
    };
    let (origin, sha256) = origin(world, path, &inspection, progress, stop).await?;
    Ok(Verification { inspection, sha256, origin, fit })
}

async fn origin<U: Usb>(
    world: &World<U>,
    path: &Path,
    inspection: &Inspection,
    progress: impl FnMut(u64, u64),
    stop: &Stop,
) -> Result<(Origin, Option<String>), Failure> {
    if path.is_dir() {
        return Ok((Origin::Unknown { why: "a folder has no digest".to_owned() }, None));
    }
    // One file is for several models and is listed for each; the first list that has it decides.
    let (mut listed, mut failure) = (None, None);
    for product_type in inspection.product_types.iter().take(8) {
        match catalogue(world, product_type, Freshness::Hour).await {
            Ok(listing) => {
                listed = listing.firmwares.into_iter().find(|firmware| firmware.build == inspection.build);
            }
            // Whoever does not know the model has answered.
            Err(CatalogError::UnknownDevice { .. }) => {}
            Err(error) => failure = Some(error.to_string()),
        }
        if listed.is_some() {
            break;
        }
    }
    let ours = path.starts_with(world.workdir.firmware());
    let mark = verified::mark_of(path).filter(|_| ours);
    if let (Some(firmware), Some(mark)) = (&listed, &mark)
        && mark.digest == firmware.digest.to_string()
    {
        let origin = Origin::Published { sources: firmware.sources.clone(), believed: Some(mark.when) };
        return Ok((origin, None));
    }
    let digests = verified::digests(path, progress, stop).await?;
    let sha256 = Some(digests.sha256.to_string());
    let Some(firmware) = listed else {
        let origin = failure.map_or(Origin::Unlisted, |why| Origin::Unknown { why });
        return Ok((origin, sha256));
    };
    if inspection.size != firmware.size || !digests.has(&firmware.digest) {
        return Ok((Origin::Altered { published: firmware.digest.to_string() }, sha256));
    }
    if ours {
        verified::mark(path, &firmware.digest).await;
    }
    Ok((Origin::Published { sources: firmware.sources, believed: None }, sha256))
}

async fn fit(path: &Path, model: &'static Model) -> Result<Fit, Failure> {
    let path = path.to_owned();
    let looking = tokio::task::spawn_blocking(move || {
        let ipsw = Ipsw::open(&path)?;
        let refused =
            |behavior| identity::choose(ipsw.manifest(), model, behavior).err().map(|error| error.report());
        Ok(Fit { model, erase: refused(Behavior::Erase), update: refused(Behavior::Update) })
    });
    looking.await.unwrap_or_else(|error| {
        Err(Failure::Ipsw(rightful_firmware::ipsw::IpswError::Damaged(error.to_string())))
    })
}
