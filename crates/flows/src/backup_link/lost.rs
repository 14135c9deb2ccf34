//! Files that were wanted in a conversation and did not make it to the other side. The phone is told of each that this computer
//! cannot give, and may go on all the same: the owner must hear of it too.

use std::io;

use rightful_backup::{FileId, Kind, OpenBackup};
use rightful_core::session::{Face, Session};

/// How many of a sort are named; the others are counted.
const NAMED: usize = 1_000;

/// What did not make it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Lost {
    /// Files that the phone wanted and did not get.
    unsent: Names,
    /// Files that the phone wanted to send and could not read.
    unread: Names,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Names {
    /// Their places, and why.
    named: Vec<(String, Why)>,
    /// How many more there are.
    more: u64,
}

/// Why one did not make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// There is none here.
    Absent,
    /// There is one, and it cannot be read.
    Unreadable,
}

impl Names {
    fn add(&mut self, place: &str, why: Why) {
        match self.named.len() < NAMED {
            true => self.named.push((place.to_owned(), why)),
            false => self.more += 1,
        }
    }

    fn count(&self) -> u64 {
        self.named.len() as u64 + self.more
    }
}

impl Lost {
    /// The phone wanted this one, and the system did not give it.
    pub(super) fn unsent(&mut self, place: &str, error: &io::Error) {
        let why = if error.kind() == io::ErrorKind::NotFound { Why::Absent } else { Why::Unreadable };
        self.unsent.add(place, why);
    }

    /// The phone could not read this one.
    pub(super) fn unread(&mut self, place: &str) {
        self.unread.add(place, Why::Unreadable);
    }

    /// How many files the phone could not read.
    pub(crate) fn unread_count(&self) -> u64 {
        self.unread.count()
    }

    /// Names the files that the phone could not read.
    pub(crate) fn tell_unread<F: Face>(&self, session: &mut Session<F>) {
        for (place, _) in &self.unread.named {
            session.note(
                "backup/file-not-sent",
                format!("{place}: the phone could not read it, and did not send it"),
            );
        }
        more(session, &self.unread);
    }

    /// Names the files of a backup that the phone did not get; how many there are. What the backup does not have, and files with
    /// nothing in them, the phone only looked for.
    pub(crate) fn tell_unsent<F: Face>(&self, session: &mut Session<F>, backup: &OpenBackup) -> u64 {
        let mut count = self.unsent.more;
        for (place, why) in &self.unsent.named {
            if let Some(called) = missed(place, *why, backup) {
                count += 1;
                session.note(
                    "backup/file-not-sent",
                    format!("{called}: it could not be read here, and was not sent"),
                );
            }
        }
        more(session, &self.unsent);
        count
    }
}

fn more<F: Face>(session: &mut Session<F>, names: &Names) {
    if names.more > 0 {
        session.note("backup/more", format!("and {} more of the same kind", names.more));
    }
}

/// What a file is called that the backup has and the phone did not get.
fn missed(place: &str, why: Why, backup: &OpenBackup) -> Option<String> {
    let name = place.rsplit('/').next().unwrap_or(place);
    let Some(id) = FileId::parse(name) else {
        // A list: one that is not there is looked for by systems of another age.
        return (why != Why::Absent).then(|| name.to_owned());
    };
    match backup.entry_of(&id) {
        Ok(Some(Ok(entry))) if entry.kind != Kind::File || entry.size == Some(0) && why == Why::Absent => {
            None
        }
        Ok(Some(Ok(entry))) => Some(format!("{}: {}", entry.domain, entry.path)),
        Ok(None) if why == Why::Absent => None,
        // Where the index cannot say what it is, it is missed.
        Ok(Some(Err(_)) | None) | Err(_) => Some(name.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use rightful_backup::Backup;
    use rightful_sim::phone::Phone;
    use rightful_sim::phone::data::DataSpec;
    use rightful_sim::phone::spec::PhoneSpec;

    use super::*;

    #[test]
    fn what_the_backup_has_is_missed_and_what_is_only_looked_for_is_not() {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.data = DataSpec { seed: 7, files: 20, bytes: 50_000 };
        let folder = tempfile::tempdir().expect("a folder");
        Phone::new(spec).write_backup(folder.path()).expect("written");
        let open = Backup::open(folder.path()).expect("a backup").open_plain().expect("plain");
        let missed = |place: &str, why| missed(place, why, &open);
        let id = FileId::of("HomeDomain", "Library/SMS/sms.db").to_string();
        let there = format!("UDID/3d/{id}");
        let called = Some("HomeDomain: Library/SMS/sms.db".to_owned());
        assert_eq!(missed(&there, Why::Absent), called, "it was there when all of it was read");
        assert_eq!(missed(&there, Why::Unreadable), called);
        let other = FileId::of("HomeDomain", "nothing").to_string();
        assert_eq!(missed(&format!("UDID/ab/{other}"), Why::Absent), None);
        assert_eq!(missed(&format!("UDID/ab/{other}"), Why::Unreadable), Some(other));
        assert_eq!(missed("UDID/Manifest.mbdb", Why::Absent), None, "phones of another age look for it");
        assert_eq!(missed("UDID/Manifest.db", Why::Unreadable), Some("Manifest.db".to_owned()));
    }

    #[test]
    fn only_the_first_are_named_and_all_are_counted() {
        let mut lost = Lost::default();
        for number in 0..NAMED + 5 {
            lost.unread(&number.to_string());
        }
        assert_eq!((lost.unread.named.len(), lost.unread_count()), (NAMED, NAMED as u64 + 5));
    }
}
