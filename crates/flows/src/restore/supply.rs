//! Opened firmware, the identity of it that is for this device, and images out of it, signed or as they are.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rightful_core::id::Ecid;
use rightful_core::model::Model;
use rightful_firmware::identity;
use rightful_firmware::ipsw::{FilePart, Ipsw, IpswError, LARGEST_IMAGE};
use rightful_firmware::manifest::{Behavior, BuildIdentity};
use rightful_firmware::personalize::personalize;

use super::failure::{Failure, Trouble};
use super::signer::Signed;

/// Firmware that was found to be for this device, with everything in it that an erase needs.
pub(super) struct Supply {
    ipsw: Ipsw,
    /// Files that lie compressed in the archive and are streamed: unpacked copies of them, by their path in the firmware.
    unpacked: BTreeMap<String, FilePart>,
    /// What is installed.
    pub(super) identity: BuildIdentity,
    /// `18.5`.
    pub(super) version: String,
    /// `22F76`.
    pub(super) build: String,
    ecid: Ecid,
}

impl Supply {
    /// Opens the file, chooses the identity, and looks whether everything that it names is there.
    pub(super) async fn open(
        path: PathBuf,
        model: &'static Model,
        ecid: Ecid,
        behavior: Behavior,
        unpack_to: PathBuf,
    ) -> Result<Arc<Self>, Failure> {
        blocking(ecid, move || {
            let ipsw = Ipsw::open(&path)?;
            let identity = identity::choose(ipsw.manifest(), model, behavior)?.clone();
            ipsw.check(&identity)?;
            let unpacked = unpack(&ipsw, &identity, &unpack_to)?;
            let (version, build) = (ipsw.manifest().version.clone(), ipsw.manifest().build.clone());
            Ok(Arc::new(Self { ipsw, unpacked, identity, version, build, ecid }))
        })
        .await
    }

    /// A component, signed for this device.
    pub(super) async fn signed(
        self: &Arc<Self>,
        name: &str,
        signed: &Arc<Signed>,
    ) -> Result<Vec<u8>, Failure> {
        let (supply, signed, name) = (self.clone(), signed.clone(), name.to_owned());
        blocking(self.ecid, move || {
            let path = supply.path_of(&name)?;
            let im4p = supply.ipsw.read(&path, LARGEST_IMAGE)?;
            if !supply.identity.components.get(&name).is_some_and(|component| component.personalize) {
                return Ok(im4p);
            }
            Ok(personalize(&name, &im4p, &signed.ticket, &signed.reply)?)
        })
        .await
    }

    /// A file of the firmware as it lies there.
    pub(super) async fn raw(self: &Arc<Self>, path: &str) -> Result<Vec<u8>, Failure> {
        let (supply, path) = (self.clone(), path.to_owned());
        blocking(self.ecid, move || Ok(supply.ipsw.read(&path, LARGEST_IMAGE)?)).await
    }

    /// Where a component lies, to be read in place.
    pub(super) fn part(&self, name: &str) -> Result<FilePart, Failure> {
        let path = self.path_of(name)?;
        match self.unpacked.get(&path) {
            Some(part) => Ok(part.clone()),
            None => Ok(self.ipsw.file(&path)?),
        }
    }

    /// The files that make the new system bootable by another one: name in the device's archive, path in the firmware.
    pub(super) fn bootability_files(&self) -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = self
            .ipsw
            .under(BOOTABILITY, BOOTABILITY_FILES)
            .into_iter()
            .filter_map(|path| {
                Some((path.strip_prefix(BOOTABILITY)?.trim_start_matches('/').to_owned(), path))
            })
            .collect();
        if !files.is_empty() && self.ipsw.size(BOOTABILITY_TRUST).is_ok() {
            files.push(("Bootability.trustcache".to_owned(), BOOTABILITY_TRUST.to_owned()));
        }
        files
    }

    /// The path of a component inside the firmware.
    pub(super) fn path_of(&self, name: &str) -> Result<String, Failure> {
        let path = self.identity.components.get(name).and_then(|component| component.path.clone());
        path.ok_or_else(|| rightful_proto::restored::Failure::NotInFirmware(name.to_owned()).into())
    }

    /// The file that all this comes from.
    pub(super) fn file(&self) -> &Path {
        self.ipsw.path()
    }

    /// Whether the firmware lists a component.
    pub(super) fn has(&self, name: &str) -> bool {
        self.identity.components.get(name).is_some_and(|component| component.path.is_some())
    }
}

/// Where the files lie that make a system bootable.
const BOOTABILITY: &str = "BootabilityBundle/Restore/Bootability";

/// The list of what may run of them.
const BOOTABILITY_TRUST: &str = "BootabilityBundle/Restore/Firmware/Bootability.dmg.trustcache";

/// More files than any such bundle has.
const BOOTABILITY_FILES: usize = 10_000;

/// Unpacks what is streamed to the device and lies compressed in the archive, before anything is changed. Firmware of
/// Apple's has its large images uncompressed; archives that somebody has packed anew may not.
fn unpack(
    ipsw: &Ipsw,
    identity: &BuildIdentity,
    folder: &Path,
) -> Result<BTreeMap<String, FilePart>, Failure> {
    let mut unpacked = BTreeMap::new();
    let streamed = identity.components.values().filter(|component| !component.personalize);
    for path in streamed.filter_map(|component| component.path.as_ref()) {
        if !matches!(ipsw.file(path), Err(IpswError::Compressed { .. })) || unpacked.contains_key(path) {
            continue;
        }
        let workdir =
            |error: std::io::Error| Trouble::Workdir { path: folder.to_owned(), why: error.to_string() };
        std::fs::create_dir_all(folder).map_err(workdir)?;
        let length = ipsw.size(path)?;
        let to = folder.join(format!("{}-{}", ipsw.manifest().build, path.replace('/', "-")));
        if std::fs::metadata(&to).map_or(0, |data| data.len()) != length {
            let partial = to.with_extension("part");
            ipsw.extract(path, &partial)?;
            std::fs::rename(&partial, &to).map_err(workdir)?;
        }
        unpacked.insert(path.clone(), FilePart { path: to, offset: 0, length });
    }
    Ok(unpacked)
}

/// Runs work on files where it does not hold up the conversation with the device.
pub(super) async fn blocking<T: Send + 'static>(
    device: Ecid,
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(Trouble::CannotRead { device, why: error.to_string() }.into()),
    }
}
