//! What was done to one device, kept on disk while it is done: after a crash, a pulled cable or a reboot of the computer
//! somebody must know whether anything is erased and what comes next.
//!
//! One file per device, `journal/<ECID>.json` in the work folder, replaced as a whole and flushed to the disk at each
//! step. It names the device and the firmware and holds no secret.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rightful_core::event::Erased;
use rightful_core::id::Ecid;
use rightful_core::model::Model;
use rightful_core::report::Report;
use rightful_firmware::manifest::Behavior;
use rightful_host::clock;
use serde::{Deserialize, Serialize};
use tokio::task::spawn_blocking;

use crate::restore::Choice;
use crate::restore::failure::Trouble;
use crate::world::Workdir;

/// A journal is a few hundred bytes; a file that is larger is none.
const LARGEST: u64 = 64 << 10;

/// What was ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// An erase restore.
    Erase,
    /// An update that keeps everything.
    Update,
}

impl From<Behavior> for Deed {
    fn from(behavior: Behavior) -> Self {
        match behavior {
            Behavior::Erase => Self::Erase,
            Behavior::Update => Self::Update,
        }
    }
}

/// How far it came, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The owner has agreed; nothing is changed.
    Agreed,
    /// The firmware is on this computer; nothing is changed.
    Firmware,
    /// The device was told to enter recovery mode.
    Recovery,
    /// The installer is sent to the device.
    Installer,
    /// The installer was given its orders: from here an erase erases.
    Ordered,
    /// The installer says that it is done; the device starts.
    Starting,
    /// The device was met again and runs what was installed.
    Finished,
}

/// What is known of the last restore of one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Which device.
    pub ecid: Ecid,
    /// Its product type.
    pub model: String,
    /// What was ordered.
    pub deed: Deed,
    /// Seconds since 1970 when it was agreed.
    pub begun: u64,
    /// Seconds since 1970 when this was last written.
    pub written: u64,
    /// How far it came.
    pub stage: Stage,
    /// Whether anything is erased, as far as is known.
    pub erased: WhetherErased,
    /// The firmware, once it is known.
    pub firmware: Option<FirmwareEntry>,
    /// The version that the owner asked for, if one was asked for.
    pub wanted: Option<String>,
    /// The failure that ended it: code and words.
    pub failure: Option<FailureEntry>,
}

/// [`Erased`], as the journal keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhetherErased {
    /// Nothing is erased.
    No,
    /// Nobody here can tell: the device was left in the middle by somebody else.
    Unknown,
    /// The device was told to erase itself and may have begun.
    MayHaveBegun,
    /// It is gone.
    Yes,
}

impl From<Erased> for WhetherErased {
    fn from(erased: Erased) -> Self {
        match erased {
            Erased::No => Self::No,
            Erased::Unknown => Self::Unknown,
            Erased::MayHaveBegun => Self::MayHaveBegun,
            Erased::Yes => Self::Yes,
        }
    }
}

impl From<WhetherErased> for Erased {
    fn from(erased: WhetherErased) -> Self {
        match erased {
            WhetherErased::No => Self::No,
            WhetherErased::Unknown => Self::Unknown,
            WhetherErased::MayHaveBegun => Self::MayHaveBegun,
            WhetherErased::Yes => Self::Yes,
        }
    }
}

/// Which firmware, and where it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmwareEntry {
    /// `18.5`.
    pub version: String,
    /// `22F76`.
    pub build: String,
    /// The file.
    pub path: PathBuf,
}

/// The failure that ended it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureEntry {
    /// The stable code.
    pub code: String,
    /// What happened.
    pub what: String,
}

/// The journal of one device while something is done to it.
#[derive(Debug)]
pub struct Journal {
    entry: Entry,
    folder: PathBuf,
}

/// Reads the journal of one device. `None` where there is none, or none that can be read.
pub async fn read(workdir: &Workdir, ecid: Ecid) -> Option<Entry> {
    let path = place(&folder(workdir), ecid);
    let reading = spawn_blocking(move || {
        let size = std::fs::metadata(&path).ok()?.len();
        let bytes = (size <= LARGEST).then(|| std::fs::read(&path).ok())??;
        serde_json::from_slice::<Entry>(&bytes).ok().filter(|entry| entry.ecid == ecid)
    });
    reading.await.ok().flatten()
}

impl Journal {
    /// Begins one; what an earlier attempt has erased stays erased.
    pub(crate) async fn begin(
        workdir: &Workdir,
        ecid: Ecid,
        model: &Model,
        deed: Deed,
        choice: &Choice,
    ) -> Result<Self, Trouble> {
        let earlier = read(workdir, ecid).await.filter(Entry::is_open);
        let now = seconds();
        let entry = Entry {
            ecid,
            model: model.product_type.to_owned(),
            deed,
            begun: now,
            written: now,
            stage: Stage::Agreed,
            erased: earlier.map_or(WhetherErased::No, |entry| entry.erased),
            firmware: None,
            wanted: match choice {
                Choice::Version(version) => Some(version.clone()),
                Choice::Newest | Choice::File(_) => None,
            },
            failure: None,
        };
        let journal = Self { entry, folder: folder(workdir) };
        journal.write().await?;
        Ok(journal)
    }

    /// How far it is.
    pub(crate) fn stage(&self) -> Stage {
        self.entry.stage
    }

    /// Writes down which firmware it is.
    pub(crate) async fn firmware(&mut self, version: &str, build: &str, path: &Path) -> Result<(), Trouble> {
        self.entry.firmware = Some(FirmwareEntry {
            version: version.to_owned(),
            build: build.to_owned(),
            path: path.to_owned(),
        });
        self.reached(Stage::Firmware, Erased::No).await
    }

    /// Writes down how far it is, before the step is taken. What was once erased stays so.
    pub(crate) async fn reached(&mut self, stage: Stage, erased: Erased) -> Result<(), Trouble> {
        self.entry.stage = stage;
        self.entry.erased = self.entry.erased.max(erased.into());
        self.write().await
    }

    /// Writes down that more is erased than was known. Once the device works it is too late to stop for a full disk.
    pub(crate) async fn erased(&mut self, erased: Erased) {
        if WhetherErased::from(erased) > self.entry.erased {
            self.entry.erased = erased.into();
            self.write_or_log().await;
        }
    }

    /// Writes down how it failed.
    pub(crate) async fn failed(&mut self, report: &Report, erased: Erased) {
        self.entry.erased = self.entry.erased.max(erased.into());
        self.entry.failure = Some(FailureEntry { code: report.code.to_owned(), what: report.what.clone() });
        self.write_or_log().await;
    }

    /// Writes down that the device was met again with its new system.
    pub(crate) async fn finished(&mut self) {
        self.entry.stage = Stage::Finished;
        self.write_or_log().await;
    }

    async fn write_or_log(&self) {
        if let Err(error) = self.write().await {
            tracing::debug!(%error, "the journal has a gap");
        }
    }

    async fn write(&self) -> Result<(), Trouble> {
        let (folder, mut entry) = (self.folder.clone(), self.entry.clone());
        entry.written = seconds();
        let shown = folder.clone();
        let writing = spawn_blocking(move || replace(&folder, &entry));
        writing
            .await
            .map_err(std::io::Error::other)
            .and_then(|written| written)
            .map_err(|error| Trouble::Workdir { path: shown, why: error.to_string() })
    }
}

impl Entry {
    /// Whether it was begun and not brought to its end.
    pub fn is_open(&self) -> bool {
        self.stage != Stage::Finished
    }
}

/// Replaces the file as a whole, and sees it on the disk before it goes on.
fn replace(folder: &Path, entry: &Entry) -> std::io::Result<()> {
    use std::io::Write as _;
    std::fs::create_dir_all(folder)?;
    let path = place(folder, entry.ecid);
    let new = path.with_extension("new");
    let mut file = std::fs::File::create(&new)?;
    file.write_all(&serde_json::to_vec_pretty(entry)?)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&new, &path)
}

fn folder(workdir: &Workdir) -> PathBuf {
    workdir.path.join("journal")
}

fn place(folder: &Path, ecid: Ecid) -> PathBuf {
    folder.join(format!("{ecid}.json"))
}

fn seconds() -> u64 {
    clock::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ECID: Ecid = Ecid(0x0012_34A6_1E80_4F2A);

    async fn journal(workdir: &Workdir) -> Journal {
        let model = Model::by_product_type("iPhone15,3").expect("a model of the table");
        Journal::begin(workdir, ECID, model, Deed::Erase, &Choice::Newest).await.expect("a journal")
    }

    #[tokio::test]
    async fn an_erase_is_never_forgotten_until_the_device_was_met_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let workdir = Workdir { path: folder.path().to_owned(), quota: None };
        let mut first = journal(&workdir).await;
        first.reached(Stage::Ordered, Erased::MayHaveBegun).await.expect("written");
        first.erased(Erased::Yes).await;
        first.erased(Erased::No).await;
        drop(first);
        let mut second = journal(&workdir).await;
        let kept = read(&workdir, ECID).await.expect("a journal");
        assert_eq!((kept.stage, kept.erased), (Stage::Agreed, WhetherErased::Yes));
        second.finished().await;
        assert!(!read(&workdir, ECID).await.expect("a journal").is_open());
        journal(&workdir).await;
        assert_eq!(read(&workdir, ECID).await.expect("a journal").erased, WhetherErased::No);
    }

    #[tokio::test]
    async fn what_is_no_journal_is_not_believed() {
        let folder = tempfile::tempdir().expect("a folder");
        let workdir = Workdir { path: folder.path().to_owned(), quota: None };
        journal(&workdir).await;
        let path = folder.path().join("journal").join(format!("{ECID}.json"));
        let whole = std::fs::read_to_string(&path).expect("the file");
        for bad in [String::new(), "{}".to_owned(), whole.replace("4F2A", "4F2B"), whole[..40].to_owned()] {
            std::fs::write(&path, &bad).expect("written");
            assert_eq!(read(&workdir, ECID).await, None, "{bad}");
        }
        std::fs::write(&path, vec![b' '; 70_000]).expect("written");
        assert_eq!(read(&workdir, ECID).await, None);
    }
}
