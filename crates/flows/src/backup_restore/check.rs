//! Everything that can be known before anything is sent.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use plist::Dictionary;
use rightful_backup::crew::{Continue, Ended};
use rightful_backup::verify::fit::{Goal, Made, Misfit, Weight, compare};
use rightful_backup::verify::{self, Level};
use rightful_backup::{Backup, Completeness, UnlockError};
use rightful_core::plan::{Remark, RemarkKind};
use rightful_core::report::Explain as _;
use rightful_core::secret::Secret;
use rightful_host::backup_folder::Folder;
use rightful_proto::devicelink::Place;

use super::{Failure, apps_of};

/// Every whole backup has something of each of these.
const EVERYWHERE: [&str; 3] = ["HomeDomain", "CameraRollDomain", "RootDomain"];
/// From this system on a phone erases itself over a backup that is not whole.
const ERASES_OVER_PARTS: &str = "27.0";
/// The longest `Info.plist`.
const LONGEST_INFO: u64 = 64 << 20;

/// What the phone says of itself; what it does not say is `None`.
#[derive(Debug, Clone, Default)]
pub(super) struct Phone {
    pub(super) product_type: Option<String>,
    pub(super) version: Option<String>,
    /// Whether Find My is on.
    pub(super) find_my: Option<bool>,
    /// Bytes for the owner's data in all.
    pub(super) capacity: Option<u64>,
    /// Of them free.
    pub(super) free: Option<u64>,
}

/// A backup that is whole and opens.
#[derive(Debug)]
pub(super) struct Checked {
    made: Made,
    /// How many bytes its files have.
    pub(super) bytes: u64,
    /// Domains of every whole backup that this one has nothing of.
    lacking: Vec<&'static str>,
    /// How the phone will call the folder: the phone that the backup is of.
    pub(super) source: Option<String>,
    /// The apps that belong to it.
    pub(super) apps: Dictionary,
}

/// Opens the backup and goes through all of it.
pub(super) fn backup(
    path: &Path,
    password: Option<&Secret>,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Checked, Failure> {
    let backup = Backup::open(path)?;
    if backup.completeness() != Completeness::Finished {
        return Err(Failure::Unfinished);
    }
    let open = match (backup.is_encrypted(), password) {
        (true, Some(password)) => backup.unlock(password)?,
        (true, None) => return Err(UnlockError::Locked.into()),
        (false, Some(_)) => return Err(UnlockError::NotEncrypted.into()),
        (false, None) => backup.open_plain()?,
    };
    let watch = |_| if stopped() { Continue::Stop } else { Continue::Yes };
    let verdict = verify::run(&open, Level::Complete, &watch)?;
    if verdict.ended == Ended::Stopped || stopped() {
        return Err(crate::backup_link::LinkError::Stopped.into());
    }
    if !verdict.is_good() {
        let missing = verdict.missing.count() + verdict.not_files.count();
        return Err(Failure::Incomplete { missing, wrong: verdict.bad_rows.count() });
    }
    let mut domains = BTreeSet::new();
    for entry in open.entries().map_err(UnlockError::Index)?.filter_map(Result::ok) {
        if let Some(domain) = EVERYWHERE.iter().find(|domain| **domain == &*entry.domain) {
            domains.insert(*domain);
        }
    }
    let manifest = backup.manifest().ok();
    let source = manifest.and_then(|manifest| manifest.udid.as_ref()).map(|udid| udid.as_str().to_owned());
    Ok(Checked {
        made: Made::of(&backup),
        bytes: verdict.bytes,
        lacking: EVERYWHERE.into_iter().filter(|domain| !domains.contains(domain)).collect(),
        // One name, never a way: the phone names places below it.
        source: source.filter(|name| {
            Place::parse(name).is_ok_and(|place| place.as_str() == name) && !name.contains('/')
        }),
        apps: info(path).map(|info| apps_of(&info)).unwrap_or_default(),
    })
}

fn info(path: &Path) -> Option<Vec<u8>> {
    let folder = Folder::to_read(path, "backup").ok()?;
    let (file, _) = folder.read(&Place::parse("backup/Info.plist").ok()?).ok()?;
    let mut bytes = Vec::new();
    file.take(LONGEST_INFO).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// What stands against putting it on this phone: a refusal, or what is to be minded.
pub(super) fn against(checked: &Checked, phone: &Phone) -> Result<Vec<Remark>, Failure> {
    if phone.find_my == Some(true) {
        return Err(Failure::FindMyOn);
    }
    if !checked.lacking.is_empty() {
        // Where the system is not known it is taken for one that erases.
        let spares = phone.version.as_deref().is_some_and(|has| compare(has, ERASES_OVER_PARTS).is_lt());
        if !spares {
            return Err(Failure::Part { lacking: checked.lacking.join(", ") });
        }
    }
    let goal = Goal {
        product_type: phone.product_type.clone().unwrap_or_default(),
        version: phone.version.clone().unwrap_or_default(),
    };
    let mut remarks = Vec::new();
    for misfit in checked.made.misfits(&goal) {
        let unknown = matches!(misfit, Misfit::OlderSystem { .. }) && phone.version.is_none();
        match misfit.weight() {
            Weight::Obstacle if !unknown => return Err(Failure::Misfit(misfit)),
            Weight::Obstacle | Weight::Note => {
                remarks.push(mind(misfit.code(), format!("{misfit}: {}", misfit.help())));
            }
        }
    }
    if let Some(capacity) = phone.capacity.filter(|capacity| *capacity < checked.bytes) {
        return Err(Failure::NoRoomThere { needed: checked.bytes, capacity });
    }
    match phone.free {
        Some(free) if free < checked.bytes => remarks.push(mind(
            "room",
            "the backup is larger than what is free on the phone now; what it replaces makes room, if it is enough".to_owned(),
        )),
        _ => {}
    }
    if phone.find_my.is_none() {
        remarks
            .push(mind("find-my", "the phone does not say whether Find My is on; it must be off".to_owned()));
    }
    if !checked.lacking.is_empty() {
        let lacking = checked.lacking.join(", ");
        remarks.push(mind("part", format!("the backup has nothing of {lacking}: it is not a whole one")));
    }
    Ok(remarks)
}

fn mind(id: &'static str, text: String) -> Remark {
    Remark { id, weight: RemarkKind::Mind, text }
}
