//! One file, folder or link of a backup as its index describes it, and the rows that describe nothing.

use std::fmt;

use rightful_core::report::Explain;

use crate::crypt::WRAPPED;
use crate::file_id::FileId;
use crate::mbdb::MbdbError;
use crate::record::RecordError;

/// What the index says of one file, folder or link. Names are the device's: nothing about them is safe for a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What its blob is called.
    #[doc(alias = "fileID")]
    pub file_id: FileId,
    /// Where it belongs on the device: `HomeDomain`, `AppDomain-com.example.app`.
    pub domain: String,
    /// Its path there; empty for the domain itself.
    #[doc(alias = "relativePath")]
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// How long the index says that it is; the padding of the blob knows better.
    #[doc(alias = "Size")]
    pub size: Option<u64>,
    /// Permissions and kind as on the device.
    pub mode: u32,
    /// Its owner on the device.
    #[doc(alias = "UserID")]
    pub uid: u32,
    /// Its group on the device.
    #[doc(alias = "GroupID")]
    pub gid: u32,
    /// When its contents changed last, in seconds since 1970.
    #[doc(alias = "LastModified")]
    pub modified: Option<i64>,
    /// When anything about it changed last.
    #[doc(alias = "LastStatusChange")]
    pub changed: Option<i64>,
    /// When it was made.
    #[doc(alias = "Birth")]
    pub created: Option<i64>,
    /// Its number on the device's disk.
    #[doc(alias = "InodeNumber")]
    pub inode: u64,
    /// Its protection class, as the record has it.
    #[doc(alias = "ProtectionClass")]
    pub class: u32,
    /// Its key; none in an unencrypted backup.
    #[doc(alias = "EncryptionKey")]
    pub key: Option<WrappedKey>,
    /// Twenty bytes that some domains have: of the blob as it lies on the disk, as far as is known.
    #[doc(alias = "Digest")]
    #[doc(alias = "DataHash")]
    pub digest: Option<[u8; 20]>,
    /// Extended attributes.
    pub xattrs: Vec<(String, Vec<u8>)>,
    /// What about it does not agree. It can be read all the same.
    pub doubts: Vec<Doubt>,
}

/// What something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A file, which has a blob.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link {
        /// Where it leads on the device; an absolute path as a rule.
        target: String,
    },
}

/// The key of a file, wrapped with that of a class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct WrappedKey {
    /// The class.
    pub class: u32,
    /// The key as RFC 3394 has it.
    pub wrapped: [u8; WRAPPED],
}

impl WrappedKey {
    /// Reads class (u32, little endian) and key, 44 bytes.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (class, wrapped) = bytes.split_first_chunk::<4>()?;
        Some(Self { class: u32::from_le_bytes(*class), wrapped: wrapped.try_into().ok()? })
    }
}

impl fmt::Debug for WrappedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WrappedKey(class {})", self.class)
    }
}

/// Something about an entry that does not agree, and does not keep it from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The record has another path than the row; the row is believed.
    PathDiffers,
    /// The blob is not called what its domain and path would have it called.
    NameDiffers,
    /// The class in the key is not the one in the record; the one in the key is believed.
    ClassDiffers,
    /// The row says another kind than the mode.
    KindDiffers,
    /// It has no size, or one that cannot be.
    SizeUnknown,
    /// Its digest has another length than digests have.
    OddDigest,
    /// Its extended attributes cannot be read, or are longer than any real ones.
    OddAttributes,
}

/// A row of the index that could not be made an entry of. It is counted and told, never dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowError {
    /// Which row: its number in the database, or its place in the older index.
    pub row: i64,
    /// The blob, where that much could be read.
    pub file_id: Option<FileId>,
    /// The domain, where that much could be read.
    pub domain: Option<String>,
    /// The path, where that much could be read.
    pub path: Option<String>,
    /// Why.
    pub why: RowTrouble,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {} of the index cannot be read: {}", self.row, self.why)
    }
}

impl std::error::Error for RowError {}

/// Why a row could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowTrouble {
    /// Its name for the blob is none.
    #[error("it names no blob")]
    FileId,
    /// A column that must be text is something else, or longer than any real one.
    #[error("its {0} is no text of a usable length")]
    Column(&'static str),
    /// It says of no known kind of thing that it is one.
    #[error("it is neither file nor folder nor link")]
    Kind,
    /// Its record is longer than any real one.
    #[error("its record has {0} bytes, more than any real one")]
    TooLong(u64),
    /// It has no record.
    #[error("it has no record")]
    NoRecord,
    /// Its record is encrypted on its own and does not decrypt.
    #[error("its record does not decrypt")]
    NotDecrypted,
    /// Its record makes no sense.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// The older index is damaged; nothing behind this place can be read.
    #[error(transparent)]
    Mbdb(#[from] MbdbError),
    /// The database is damaged; nothing behind this place can be read.
    #[error("the index is damaged here, and nothing behind this place can be read: {0}")]
    Damaged(String),
}

impl RowTrouble {
    /// Whether rows that come after it are lost too.
    pub fn is_last(&self) -> bool {
        match self {
            Self::Damaged(_) => true,
            Self::Mbdb(why) => why.is_last(),
            Self::FileId
            | Self::Column(_)
            | Self::Kind
            | Self::TooLong(_)
            | Self::NoRecord
            | Self::NotDecrypted
            | Self::Record(_) => false,
        }
    }
}

impl Explain for RowError {
    fn code(&self) -> &'static str {
        if self.why.is_last() { "backup/index-cut" } else { "backup/row-unreadable" }
    }

    fn help(&self) -> &'static str {
        if self.why.is_last() {
            "look for another copy of the backup; what comes before this place in the index can be read"
        } else {
            "look for another copy of the backup if this file matters; everything else can be read"
        }
    }

    fn usually(&self) -> Option<&'static str> {
        Some("the index of the backup is damaged, or a program that is not Apple's has written it")
    }
}
