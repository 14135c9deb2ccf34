//! What the device and this computer show, beside what every device tells: all of it may be unknown.

use serde::{Deserialize, Serialize};

/// The most backups of one device that are kept in mind: the newest ones.
pub const MOST_BACKUPS: usize = 16;

/// What else was seen. `None` is "not known".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Seen {
    /// Whether the device says that somebody supervises it.
    #[doc(alias = "DeviceIsChaperoned")]
    pub supervised: Option<bool>,
    /// Whether its set-up was finished; otherwise it stands at Hello.
    #[doc(alias = "SetupDone")]
    pub setup_done: Option<bool>,
    /// Whether its next backup will be encrypted: a backup password is set.
    #[doc(alias = "WillEncrypt")]
    pub will_encrypt: Option<bool>,
    /// Whether it backs itself up to iCloud.
    #[doc(alias = "CloudBackupEnabled")]
    pub cloud_backup: Option<bool>,
    /// Its backups on this computer, newest first; `None` where nobody can tell whether there are any.
    pub backups: Option<Vec<BackupSeen>>,
    /// Backups on this computer of which nobody can tell whether they are its: it does not say enough of itself, or they do not.
    pub backups_of_somebody: u32,
    /// A folder on this computer in which backups may lie, or a backup in it, could not be looked at.
    pub backups_unread: bool,
    /// A restore or update of it that this program began and did not bring to its end.
    pub interrupted: Option<Interrupted>,
    /// It is on the USB bus, and the muxer of this computer does not have it.
    pub on_bus_only: bool,
}

/// One backup on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupSeen {
    /// When it was made, in seconds since 1970.
    #[serde(default)]
    pub date: Option<i64>,
    /// How many whole days ago that was.
    #[serde(default)]
    pub days_old: Option<u32>,
    /// Whether it is encrypted.
    pub encrypted: bool,
    /// Whether it says that it was brought to its end; `None` where it says nothing.
    #[serde(default)]
    pub finished: Option<bool>,
}

/// What was ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ordered {
    /// An erase.
    Erase,
    /// An update that keeps everything.
    Update,
}

/// Whether the owner's data are gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SystemGone {
    /// They are there.
    No,
    /// Nobody can tell.
    Perhaps,
    /// They are gone.
    Yes,
}

/// A restore that was left in the middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interrupted {
    /// What was ordered.
    pub ordered: Ordered,
    /// What has become of the data.
    pub gone: SystemGone,
}
