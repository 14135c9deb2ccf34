//! What a backup on this computer is and holds, as pages show it: in few words, by kind and app, its files some at a time, one file's contents.
//!
//! Nothing is written. Reading blocks: whoever waits for others does it on a thread that may block.

use std::path::{Path, PathBuf};

use rightful_backup::browse::{self, Filter, Pattern};
use rightful_backup::kind::Topic;
use rightful_backup::verify::Level;
use rightful_backup::{Backup, FileId, IndexError, Kind, ReadError, Whole};
use rightful_core::calendar;
use rightful_core::report::{Explain, Report};
use sha2::{Digest as _, Sha256};

use super::{Opened, called};
use crate::advise::seen;

/// So many apps and domains are named, the largest first.
const NAMED: usize = 20;

/// The latest date that is told, in seconds since 1970: the end of the year 9999.
const LATEST: u64 = 253_402_300_799;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// A short name for addresses, made of its path.
    pub key: String,
    /// The folder.
    pub folder: PathBuf,
    /// The owner's name for the device, with its model.
    pub called: String,
    /// `18.5`.
    pub version: Option<String>,
    /// When it was made, in seconds since 1970.
    pub date: Option<i64>,
    /// How many days ago.
    pub days_old: Option<u32>,
    /// Whether a password protects it.
    pub encrypted: bool,
    /// Whether it was finished.
    pub finished: Option<bool>,
}

/// What this backup says of itself; `now` is in seconds since 1970.
pub fn about(backup: &Backup, now: u64) -> About {
    let seen = seen(backup, now);
    let (manifest, info) = (backup.manifest().ok(), backup.info());
    let version = manifest
        .and_then(|list| list.product_version.as_deref())
        .or_else(|| info.and_then(|list| list.version.as_deref()));
    About {
        key: key(backup.path()),
        folder: backup.path().to_owned(),
        called: called(backup),
        version: version.map(|version| version.chars().take(20).collect()),
        date: seen.date,
        days_old: seen.days_old,
        encrypted: seen.encrypted,
        finished: seen.finished,
    }
}

/// A short name for a folder, which is no path: the beginning of its digest.
pub fn key(folder: &Path) -> String {
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    rightful_core::hex::encode(&digest[..8])
}

/// `2026-11-03 14:02`, of seconds since 1970.
pub fn when(date: Option<i64>) -> Option<String> {
    let date = u64::try_from(date?).ok().filter(|date| *date <= LATEST)?;
    let (hour, minute) = (date / 3600 % 24, date / 60 % 60);
    Some(format!("{} {hour:02}:{minute:02}", calendar::day(date)))
}

/// How much.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Files.
    pub files: u64,
    /// Bytes, as far as the index knows.
    pub bytes: u64,
}

impl From<&browse::Amount> for Amount {
    fn from(amount: &browse::Amount) -> Self {
        Self { files: amount.files, bytes: amount.bytes }
    }
}

/// What is in an open backup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Holds {
    /// In all.
    pub all: Amount,
    /// By kind.
    pub kinds: Vec<(&'static str, Amount)>,
    /// By app, the largest first.
    pub apps: Vec<(String, Amount)>,
    /// By domain, the largest first.
    pub domains: Vec<(String, Amount)>,
}

/// Counts what is in it.
///
/// # Errors
/// The index cannot be read.
pub fn holds(opened: &Opened) -> Result<Holds, Box<Report>> {
    let found = browse::overview(&opened.files, &Filter::default()).map_err(unread)?;
    let kinds =
        Topic::ALL.into_iter().filter_map(|topic| Some((topic.name(), found.topics.get(&topic)?.into())));
    let kinds = kinds.filter(|(_, amount): &(_, Amount)| amount.files > 0);
    Ok(Holds {
        all: (&found.all).into(),
        kinds: kinds.collect(),
        apps: largest(&found.apps),
        domains: largest(&found.domains),
    })
}

fn largest(amounts: &std::collections::BTreeMap<String, browse::Amount>) -> Vec<(String, Amount)> {
    let holding = amounts.iter().filter(|(_, amount)| amount.files > 0);
    let mut rows: Vec<(String, Amount)> =
        holding.map(|(name, amount)| (name.clone(), amount.into())).collect();
    rows.sort_by_key(|(_, amount)| std::cmp::Reverse((amount.bytes, amount.files)));
    rows.truncate(NAMED);
    rows
}

fn unread(why: IndexError) -> Box<Report> {
    Box::new(why.report())
}

/// A part of a backup: a kind, an app, a domain, a path in it. Of what is given, each has to fit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part(Filter);

impl Part {
    /// Only what is of this kind; a name that no kind has means nothing at all.
    #[must_use]
    pub fn of_kind(mut self, name: &str) -> Option<Self> {
        self.0.topics.push(Topic::by_name(name)?);
        Some(self)
    }

    /// Only what is this app's.
    #[must_use]
    pub fn of_app(mut self, bundle: &str) -> Self {
        self.0.apps.push(bundle.to_owned());
        self
    }

    /// Only this domain.
    #[must_use]
    pub fn of_domain(mut self, domain: &str) -> Self {
        self.0.domains.push(Pattern::new(domain));
        self
    }

    /// As the deed that writes a tree takes it.
    pub fn filter(&self) -> &Filter {
        &self.0
    }
}

/// The depth to which a page has a backup proven: everything is read, and the databases are opened.
pub const PROOF: Level = Level::Useful;

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name in addresses.
    pub id: String,
    /// Where it belongs.
    pub domain: String,
    /// Its path there.
    pub path: String,
    /// How long the index says that it is.
    pub bytes: Option<u64>,
    /// When its contents changed last, in seconds since 1970.
    pub changed: Option<i64>,
}

impl File {
    fn of(entry: rightful_backup::Entry) -> Self {
        Self {
            id: entry.file_id.to_string(),
            domain: entry.domain,
            path: entry.path,
            bytes: entry.size,
            changed: entry.modified,
        }
    }
}

/// Files of a part, from the given one on, at most so many; and how many there are.
///
/// # Errors
/// The index cannot be read.
pub fn files(
    opened: &Opened,
    part: &Part,
    from: usize,
    most: usize,
) -> Result<(Vec<File>, usize), Box<Report>> {
    let mut count = 0;
    let mut files = Vec::new();
    let rows = browse::entries(&opened.files, &part.0).map_err(unread)?;
    for entry in rows.filter_map(Result::ok).filter(|entry| entry.kind == Kind::File) {
        if count >= from && files.len() < most {
            files.push(File::of(entry));
        }
        count += 1;
    }
    Ok((files, count))
}

/// The contents of a file, as far as they are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Which.
    pub file: File,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether there is more of it than was wanted, or it could not be read to its end.
    pub cut: bool,
}

/// Reads the file of this name, and of a longer one only as much as `limit`. `None` where there is no such file.
///
/// # Errors
/// The index or the file cannot be read.
pub fn contents(opened: &Opened, id: &str, limit: usize) -> Result<Option<Contents>, Box<Report>> {
    let Some(id) = FileId::parse(id) else { return Ok(None) };
    let Some(Ok(entry)) = opened.files.entry_of(&id).map_err(unread)? else { return Ok(None) };
    if entry.kind != Kind::File {
        return Ok(None);
    }
    let mut start = Start { bytes: Vec::new(), limit };
    let read = opened.files.read(&entry, &mut start);
    let cut = match read {
        Ok(outcome) => match outcome.whole {
            Whole::Yes | Whole::SizeDiffers { .. } => false,
            Whole::No(why) if start.bytes.is_empty() => return Err(Box::new(why.report())),
            Whole::No(_) => true,
        },
        // The writer has had enough.
        Err(ReadError::Output(_)) if start.bytes.len() == limit => true,
        Err(why) => return Err(Box::new(why.report())),
    };
    Ok(Some(Contents { file: File::of(entry), bytes: start.bytes, cut }))
}

/// Takes the beginning, and refuses the rest.
struct Start {
    bytes: Vec<u8>,
    limit: usize,
}

impl std::io::Write for Start {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let room = self.limit - self.bytes.len();
        if room == 0 && !bytes.is_empty() {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        let taken = bytes.len().min(room);
        self.bytes.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_a_name_without_its_path() {
        let name = key(Path::new("/home/anna/Backups/00008120-001234A61E804F2A"));
        assert_eq!(name.len(), 16);
        assert_ne!(name, key(Path::new("/home/anna/Backups/other")));
    }

    #[test]
    fn dates_are_written_as_far_as_they_can_be() {
        assert_eq!(when(Some(1_793_714_520)).as_deref(), Some("2026-11-03 14:02"));
        assert_eq!(when(Some(-1)), None);
        assert_eq!(when(Some(i64::MAX)), None);
    }

    #[test]
    fn a_kind_that_does_not_exist_is_no_part() {
        assert!(Part::default().of_kind("photos").is_some());
        assert_eq!(Part::default().of_kind("pictures"), None);
    }

    #[test]
    fn no_more_than_is_wanted_is_taken() {
        let mut start = Start { bytes: Vec::new(), limit: 4 };
        assert!(std::io::Write::write_all(&mut start, b"abcdef").is_err());
        assert_eq!(start.bytes, b"abcd");
    }
}
