//! Why there is no file, in words for the owner.

use std::io;
use std::path::{Path, PathBuf};

use rightful_core::report::{Ending, Explain};

use crate::digest::Digest;
use crate::http::HttpError;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum DownloadError {
    /// No answer, however often it was asked.
    #[error("{host} can't be reached to download the firmware")]
    Unreachable {
        /// Who was asked.
        host: String,
        /// What happened the last time.
        #[source]
        cause: HttpError,
    },
    /// It ended early every time.
    #[error("the download ended early every time: {} of {} arrived", bytes(*.done), bytes(*.size))]
    Cut {
        /// How many bytes are there.
        done: u64,
        /// How many there should be.
        size: u64,
    },
    /// The server does not give it.
    #[error("{host} does not give this firmware: HTTP status {status}")]
    Refused {
        /// Who was asked.
        host: String,
        /// What it said.
        status: u16,
    },
    /// What the server has under this address has another size.
    #[error("the server's file has {announced} bytes, but the catalogue says {expected}")]
    NotTheFile {
        /// Bytes that the server has, or has sent so far.
        announced: u64,
        /// Bytes that it should have.
        expected: u64,
    },
    /// A page for people came in its place.
    #[error("what {host} sent is a web page, not firmware")]
    WebPage {
        /// Who was asked.
        host: String,
    },
    /// It sends all or nothing.
    #[error("{host} sends only the whole file, not the part of it that was asked for")]
    NoRanges {
        /// Who was asked.
        host: String,
    },
    /// It sent other bytes than it was asked for.
    #[error("{host} sent another part of the file than was asked for")]
    WrongRange {
        /// Who was asked.
        host: String,
    },
    /// The length that it announced, or sent, is not that of the part.
    #[error("{host} has {announced} bytes for a part of the file that has {expected}")]
    WrongLength {
        /// Who was asked.
        host: String,
        /// Bytes that it announced or sent.
        announced: u64,
        /// Bytes that the part has.
        expected: u64,
    },
    /// It was another file each time.
    #[error("the file at {host} changed again and again while it was downloaded")]
    Changing {
        /// Who was asked.
        host: String,
    },
    /// No firmware has this size.
    #[error("no firmware has {}", bytes(*.size))]
    BadSize {
        /// As announced.
        size: u64,
    },
    /// All of it came, and it is not what was announced.
    #[error("the downloaded firmware is not the announced one: its digest is {found}, not {expected}")]
    DigestMismatch {
        /// As announced.
        expected: Digest,
        /// As counted.
        found: Digest,
    },
    /// No room.
    #[error("there is no room left for the firmware: {} more are needed", bytes(*.needed))]
    DiskFull {
        /// Bytes that are still missing.
        needed: u64,
    },
    /// The disk's format has no files of this size.
    #[error("the disk can't hold a file of {}", bytes(*.size))]
    TooLargeForDisk {
        /// The size of the whole file in bytes.
        size: u64,
    },
    /// Another program downloads the same file.
    #[error("another download is writing {}", .path.display())]
    InUse {
        /// The unfinished file.
        path: PathBuf,
    },
    /// Any other trouble with files.
    #[error("{} can't be read or written", .path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// In the system's words.
        #[source]
        source: io::Error,
    },
    /// The owner stopped it.
    #[error("the download was stopped: {} of {} are there", bytes(*.done), bytes(*.size))]
    Stopped {
        /// How many bytes are there.
        done: u64,
        /// How many there should be.
        size: u64,
    },
    /// No exchange at all.
    #[error(transparent)]
    Network(HttpError),
}

impl DownloadError {
    /// What a failed access to a file means. `needed` bytes are missing of `size`.
    pub(crate) fn disk(path: &Path, source: io::Error, needed: u64, size: u64) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { needed },
            io::ErrorKind::FileTooLarge => Self::TooLargeForDisk { size },
            _ => Self::Disk { path: path.to_owned(), source },
        }
    }
}

impl Explain for DownloadError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } => "download/unreachable",
            Self::Cut { .. } => "download/cut",
            Self::Refused { .. } => "download/refused",
            Self::NotTheFile { .. } => "download/not-the-file",
            Self::WebPage { .. } => "download/web-page",
            Self::NoRanges { .. } => "download/no-ranges",
            Self::WrongRange { .. } => "download/wrong-range",
            Self::WrongLength { .. } => "download/wrong-length",
            Self::Changing { .. } => "download/changing",
            Self::BadSize { .. } => "download/bad-size",
            Self::DigestMismatch { .. } => "download/digest-mismatch",
            Self::DiskFull { .. } => "download/disk-full",
            Self::TooLargeForDisk { .. } => "download/too-large-for-disk",
            Self::InUse { .. } => "download/in-use",
            Self::Disk { .. } => "download/disk",
            Self::Stopped { .. } => "download/stopped",
            Self::Network(cause) => cause.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreachable { .. } | Self::Cut { .. } => {
                "check the network of this computer, then start again; what has arrived is kept"
            }
            Self::Refused { .. } | Self::NotTheFile { .. } | Self::BadSize { .. } => {
                "try again later, or name a firmware file (IPSW) that you have"
            }
            Self::WebPage { .. } => {
                "sign in to the network, or leave it, then start again; what has arrived is kept"
            }
            Self::NoRanges { .. } | Self::WrongRange { .. } | Self::WrongLength { .. } => {
                "use another network, or download the file with a browser and name it; what has arrived is kept"
            }
            Self::Changing { .. } => "try again later, on another network if it happens twice",
            Self::DigestMismatch { .. } => {
                "start again, on another network if it happens twice; the file was removed"
            }
            Self::DiskFull { .. } => "free space on this disk, then start again; what has arrived is kept",
            Self::TooLargeForDisk { .. } => {
                "choose a folder on a disk with another format (exFAT, APFS, NTFS, ext4)"
            }
            Self::InUse { .. } => "wait for the other download, or stop it, then start again",
            Self::Disk { .. } => "check the folder and its permissions, then start again",
            Self::Stopped { .. } => "start again when you are ready; it goes on where it stopped",
            Self::Network(cause) => cause.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Unreachable { .. } => {
                Some("the computer is offline, or a firewall or a proxy is in the way")
            }
            Self::Cut { .. } => Some("a proxy or a filter on the network cuts large files off"),
            Self::Refused { .. } => Some("Apple has withdrawn this version"),
            Self::NotTheFile { .. } => Some("the catalogue lags behind"),
            Self::WebPage { .. } => Some("a network's sign-in page answered in its place"),
            Self::NoRanges { .. } | Self::WrongRange { .. } | Self::WrongLength { .. } => {
                Some("a proxy or a filter on the network alters what is asked or answered")
            }
            Self::Changing { .. } => {
                Some("several servers answer by turns, or something on the network answers in their place")
            }
            Self::DigestMismatch { .. } => {
                Some("something on the way, or a failing disk or memory, has altered it")
            }
            Self::TooLargeForDisk { .. } => Some("FAT32 holds no files above 4 GB"),
            Self::DiskFull { .. }
            | Self::InUse { .. }
            | Self::Disk { .. }
            | Self::Stopped { .. }
            | Self::BadSize { .. } => None,
            Self::Network(cause) => cause.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Stopped { .. } => Ending::StoppedSafely,
            Self::Unreachable { .. }
            | Self::Cut { .. }
            | Self::Refused { .. }
            | Self::NotTheFile { .. }
            | Self::WebPage { .. }
            | Self::NoRanges { .. }
            | Self::WrongRange { .. }
            | Self::WrongLength { .. }
            | Self::Changing { .. }
            | Self::BadSize { .. }
            | Self::DigestMismatch { .. }
            | Self::DiskFull { .. }
            | Self::TooLargeForDisk { .. }
            | Self::InUse { .. }
            | Self::Disk { .. }
            | Self::Network(_) => Ending::Failed,
        }
    }
}

/// A number of bytes as people read it.
fn bytes(count: u64) -> String {
    match count {
        0..=999_999 => format!("{count} bytes"),
        1_000_000..=999_999_999 => format!("{:.1} MB", count as f64 / 1e6),
        _ => format!("{:.2} GB", count as f64 / 1e9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(byte: u8) -> Digest {
        Digest::Sha1([byte; 20])
    }

    #[test]
    fn each_failure_has_its_words_and_its_code() {
        let path = PathBuf::from("/w/x.ipsw.part");
        let cause = HttpError::Status { host: "cdn".to_owned(), status: 503 };
        let failures = [
            (
                DownloadError::Unreachable { host: "cdn".to_owned(), cause },
                "cdn can't be reached to download the firmware",
                "download/unreachable",
            ),
            (
                DownloadError::Cut { done: 5_000_000, size: 9_120_000_000 },
                "the download ended early every time: 5.0 MB of 9.12 GB arrived",
                "download/cut",
            ),
            (
                DownloadError::Refused { host: "cdn".to_owned(), status: 403 },
                "cdn does not give this firmware: HTTP status 403",
                "download/refused",
            ),
            (
                DownloadError::NotTheFile { announced: 7, expected: 9 },
                "the server's file has 7 bytes, but the catalogue says 9",
                "download/not-the-file",
            ),
            (
                DownloadError::DigestMismatch { expected: digest(0), found: digest(0xFF) },
                "the downloaded firmware is not the announced one: its digest is ffffffffffffffffffffffffffffffffffffffff, not 0000000000000000000000000000000000000000",
                "download/digest-mismatch",
            ),
            (
                DownloadError::WebPage { host: "cdn".to_owned() },
                "what cdn sent is a web page, not firmware",
                "download/web-page",
            ),
            (
                DownloadError::NoRanges { host: "cdn".to_owned() },
                "cdn sends only the whole file, not the part of it that was asked for",
                "download/no-ranges",
            ),
            (
                DownloadError::WrongRange { host: "cdn".to_owned() },
                "cdn sent another part of the file than was asked for",
                "download/wrong-range",
            ),
            (
                DownloadError::WrongLength { host: "cdn".to_owned(), announced: 7, expected: 9 },
                "cdn has 7 bytes for a part of the file that has 9",
                "download/wrong-length",
            ),
            (
                DownloadError::Changing { host: "cdn".to_owned() },
                "the file at cdn changed again and again while it was downloaded",
                "download/changing",
            ),
            (DownloadError::BadSize { size: 0 }, "no firmware has 0 bytes", "download/bad-size"),
            (
                DownloadError::DiskFull { needed: 1_500_000_000 },
                "there is no room left for the firmware: 1.50 GB more are needed",
                "download/disk-full",
            ),
            (
                DownloadError::TooLargeForDisk { size: 9_120_000_000 },
                "the disk can't hold a file of 9.12 GB",
                "download/too-large-for-disk",
            ),
            (
                DownloadError::InUse { path: path.clone() },
                "another download is writing /w/x.ipsw.part",
                "download/in-use",
            ),
            (
                DownloadError::Disk { path, source: io::ErrorKind::PermissionDenied.into() },
                "/w/x.ipsw.part can't be read or written",
                "download/disk",
            ),
            (
                DownloadError::Stopped { done: 10, size: 20 },
                "the download was stopped: 10 bytes of 20 bytes are there",
                "download/stopped",
            ),
        ];
        for (failure, words, code) in failures {
            assert_eq!(failure.to_string(), words);
            assert_eq!(failure.code(), code);
            assert!(!failure.help().is_empty());
        }
    }

    #[test]
    fn only_a_stop_is_a_safe_stop() {
        assert_eq!(DownloadError::Stopped { done: 1, size: 2 }.ending(), Ending::StoppedSafely);
        assert_eq!(DownloadError::DiskFull { needed: 1 }.ending(), Ending::Failed);
    }
}
