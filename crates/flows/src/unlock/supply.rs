//! Opened firmware, the identity of it that is for this device, and images out of it, signed or as they are.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rightful_core::id::Ecid;
use rightful_core::model::Model;
use rightful_firmware::identity;
use rightful_firmware::ipsw::{FilePart, Ipsw, LARGEST_IMAGE};
use rightful_firmware::manifest::{Behavior, BuildIdentity};
use rightful_firmware::personalize::personalize;

use super::failure::{Failure, Trouble};
use super::signer::Signed;

/// Firmware that was found to be for this device, with everything in it that an erase needs.
pub(super) struct Supply {
    ipsw: Ipsw,
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
    pub(super) async fn open(path: PathBuf, model: &'static Model, ecid: Ecid) -> Result<Arc<Self>, Failure> {
        blocking(ecid, move || {
            let ipsw = Ipsw::open(&path)?;
            let identity = identity::choose(ipsw.manifest(), model, Behavior::Erase)?.clone();
            let beyond = beyond_us(&identity);
            if !beyond.is_empty() {
                return Err(Trouble::BeyondUs { parts: beyond.join(", ") }.into());
            }
            ipsw.check(&identity)?;
            let (version, build) = (ipsw.manifest().version.clone(), ipsw.manifest().build.clone());
            Ok(Arc::new(Self { ipsw, identity, version, build, ecid }))
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
        Ok(self.ipsw.file(&self.path_of(name)?)?)
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

/// What a device would ask for in the middle of the restore and this version cannot give it. Better to say so before
/// anything is erased.
fn beyond_us(identity: &BuildIdentity) -> Vec<&'static str> {
    let named = |prefix: &str| identity.components.keys().any(|name| name.starts_with(prefix));
    let mut beyond: Vec<&'static str> = UPDATERS
        .iter()
        .filter(|(prefixes, _)| prefixes.iter().any(|prefix| named(prefix)))
        .map(|(_, part)| *part)
        .collect();
    let os = identity.components.get("OS").and_then(|os| os.path.as_deref());
    if os.is_some_and(|path| path.ends_with(".aea")) {
        beyond.push("an encrypted system image");
    }
    beyond
}

/// Components that belong to updaters with tickets of their own, and what they update.
const UPDATERS: [(&[&str], &str); 9] = [
    (&["BasebandFirmware"], "the modem"),
    (&["SE,"], "the Secure Element"),
    (&["Savage,", "Yonkers,"], "the Face ID camera"),
    (&["Rap,"], "the ultra-wideband chip"),
    (&["BMU,"], "the battery chip"),
    (&["eUICC,"], "the eSIM"),
    (&["Timer,", "USBPortController"], "the USB port"),
    (&["Baobab,"], "the display controller"),
    (&["Cryptex1,"], "the sealed parts of the system"),
];

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
