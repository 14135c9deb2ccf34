//! The owner's files that computers see without a backup: a small file system in memory, with locks.
//!
//! Everything has a limit: files, their sizes, the sum of all.

use std::collections::{BTreeMap, BTreeSet};

/// The most files and folders.
const MOST: usize = 4096;
/// The longest file, and the sum of all, in bytes.
const LONGEST: u64 = 32 << 20;
const SUM: u64 = 128 << 20;
/// The longest path.
const LONGEST_PATH: usize = 1024;

/// When everything was made, in seconds since 1970.
const MADE: u64 = 1_749_000_000;

/// Why something did not work, with its number on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    InvalidArgument = 7,
    NotFound = 8,
    IsFolder = 9,
    Denied = 10,
    Exists = 16,
    NoSpace = 18,
    WouldBlock = 19,
    NotEmpty = 33,
}

/// A file system.
#[derive(Debug, Clone)]
pub struct Media {
    nodes: BTreeMap<String, Node>,
    /// By path: who holds it, and whether alone.
    locks: BTreeMap<String, (BTreeSet<u64>, bool)>,
}

#[derive(Debug, Clone)]
pub(super) struct Node {
    /// `None` for a folder.
    pub(super) bytes: Option<Vec<u8>>,
    /// In seconds since 1970.
    pub(super) modified: u64,
}

type Answer<T> = Result<T, Refusal>;

/// A path as it is kept: without slashes at its ends. Nothing leads upwards.
pub(super) fn place(path: &str) -> Answer<String> {
    if path.len() > LONGEST_PATH {
        return Err(Refusal::InvalidArgument);
    }
    let names: Vec<&str> = path.split('/').filter(|name| !matches!(*name, "" | ".")).collect();
    if names.contains(&"..") { Err(Refusal::Denied) } else { Ok(names.join("/")) }
}

impl Media {
    /// As a phone has it that iTunes has seen once.
    pub(in crate::phone) fn new() -> Self {
        let mut media = Self { nodes: BTreeMap::new(), locks: BTreeMap::new() };
        for folder in ["Books", "DCIM", "Downloads", "iTunes_Control", "iTunes_Control/iTunes"] {
            media.nodes.insert(folder.to_owned(), Node { bytes: None, modified: MADE });
        }
        for (path, text) in [
            (
                "Books/iBooksData2.plist",
                "<plist version=\"1.0\"><dict><key>Books</key><array/></dict></plist>\n",
            ),
            ("iTunes_Control/iTunes/IC-Info.sidv", "pretend information\n"),
            ("iTunes_Control/iTunes/iTunesPrefs", "pretend preferences\n"),
        ] {
            let bytes = Some(text.as_bytes().to_vec());
            media.nodes.insert(path.to_owned(), Node { bytes, modified: MADE });
        }
        media
    }

    /// A file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.nodes.get(path.trim_matches('/'))?.bytes.as_deref()
    }

    pub(super) fn node(&self, place: &str) -> Answer<Node> {
        if place.is_empty() {
            return Ok(Node { bytes: None, modified: MADE });
        }
        self.nodes.get(place).cloned().ok_or(Refusal::NotFound)
    }

    pub(super) fn names(&self, place: &str) -> Answer<Vec<String>> {
        if self.node(place)?.bytes.is_some() {
            return Err(Refusal::InvalidArgument);
        }
        let below = below(place);
        let names = self.nodes.keys().filter_map(|path| path.strip_prefix(&below));
        Ok(names.filter(|name| !name.is_empty() && !name.contains('/')).map(str::to_owned).collect())
    }

    /// Makes the file if it may be made, and empties it if that is wanted.
    pub(super) fn open(&mut self, place: &str, create: bool, truncate: bool) -> Answer<()> {
        match self.node(place) {
            Ok(Node { bytes: None, .. }) => Err(Refusal::IsFolder),
            Ok(_) if truncate => self.set_length(place, 0),
            Ok(_) => Ok(()),
            Err(_) if create => self.add(place, Some(Vec::new())),
            Err(refusal) => Err(refusal),
        }
    }

    /// Makes a folder, with those above it; one that is there is fine.
    pub(super) fn make_folder(&mut self, place: &str) -> Answer<()> {
        match self.node(place) {
            Ok(Node { bytes: None, .. }) => return Ok(()),
            Ok(_) => return Err(Refusal::Exists),
            Err(_) => {}
        }
        if let Some((above, _)) = place.rsplit_once('/') {
            self.make_folder(above)?;
        }
        self.add(place, None)
    }

    fn add(&mut self, place: &str, bytes: Option<Vec<u8>>) -> Answer<()> {
        let above = place.rsplit_once('/').map_or("", |(above, _)| above);
        if self.node(above)?.bytes.is_some() {
            return Err(Refusal::NotFound);
        }
        if self.nodes.len() >= MOST {
            return Err(Refusal::NoSpace);
        }
        self.nodes.insert(place.to_owned(), Node { bytes, modified: MADE });
        Ok(())
    }

    pub(super) fn read(&self, place: &str, at: u64, length: u64) -> Answer<Vec<u8>> {
        let bytes = self.nodes.get(place).and_then(|node| node.bytes.as_deref()).ok_or(Refusal::NotFound)?;
        let begin = usize::try_from(at).unwrap_or(usize::MAX).min(bytes.len());
        let end = begin.saturating_add(usize::try_from(length).unwrap_or(usize::MAX)).min(bytes.len());
        Ok(bytes[begin..end].to_vec())
    }

    pub(super) fn write(&mut self, place: &str, at: u64, data: &[u8]) -> Answer<()> {
        let end = at.checked_add(data.len() as u64).ok_or(Refusal::NoSpace)?;
        if self.length(place)? < end {
            self.set_length(place, end)?;
        }
        let bytes = self.bytes_mut(place)?;
        let begin = usize::try_from(at).map_err(|_| Refusal::NoSpace)?;
        match bytes.get_mut(begin..begin + data.len()) {
            Some(there) => there.copy_from_slice(data),
            None => return Err(Refusal::NoSpace),
        }
        Ok(())
    }

    pub(super) fn length(&self, place: &str) -> Answer<u64> {
        let bytes = self.nodes.get(place).and_then(|node| node.bytes.as_deref()).ok_or(Refusal::NotFound)?;
        Ok(bytes.len() as u64)
    }

    pub(super) fn set_length(&mut self, place: &str, length: u64) -> Answer<()> {
        let all: u64 =
            self.nodes.values().filter_map(|node| node.bytes.as_ref()).map(|bytes| bytes.len() as u64).sum();
        if length > LONGEST || all - self.length(place)? + length > SUM {
            return Err(Refusal::NoSpace);
        }
        let length = usize::try_from(length).map_err(|_| Refusal::NoSpace)?;
        self.bytes_mut(place)?.resize(length, 0);
        Ok(())
    }

    fn bytes_mut(&mut self, place: &str) -> Answer<&mut Vec<u8>> {
        self.nodes.get_mut(place).and_then(|node| node.bytes.as_mut()).ok_or(Refusal::NotFound)
    }

    pub(super) fn set_modified(&mut self, place: &str, seconds: u64) -> Answer<()> {
        self.nodes.get_mut(place).ok_or(Refusal::NotFound)?.modified = seconds;
        Ok(())
    }

    /// Removes a file or a folder; one that is not empty only where its contents go too.
    pub(super) fn remove(&mut self, place: &str, contents: bool) -> Answer<()> {
        if place.is_empty() {
            return Err(Refusal::Denied);
        }
        self.node(place)?;
        let below = below(place);
        let inside: Vec<String> =
            self.nodes.keys().filter(|path| path.starts_with(&below)).cloned().collect();
        if !inside.is_empty() && !contents {
            return Err(Refusal::NotEmpty);
        }
        self.nodes.remove(place);
        inside.iter().for_each(|path| drop(self.nodes.remove(path)));
        Ok(())
    }

    /// Gives something another name; what has that name gives way if it is a file.
    pub(super) fn rename(&mut self, from: &str, to: &str) -> Answer<()> {
        self.node(from)?;
        let above = to.rsplit_once('/').map_or("", |(above, _)| above);
        if from.is_empty() || to.is_empty() || below(to).starts_with(&below(from)) {
            return Err(Refusal::InvalidArgument);
        }
        if self.node(above)?.bytes.is_some() {
            return Err(Refusal::NotFound);
        }
        if self.node(to).is_ok_and(|node| node.bytes.is_none()) {
            return Err(Refusal::Exists);
        }
        let begin = below(from);
        let moved: Vec<String> =
            self.nodes.keys().filter(|path| *path == from || path.starts_with(&begin)).cloned().collect();
        for path in moved {
            if let Some(node) = self.nodes.remove(&path) {
                self.nodes.insert(format!("{to}{}", &path[from.len()..]), node);
            }
        }
        Ok(())
    }

    /// Takes a lock for somebody, alone or with others, without waiting.
    pub(super) fn lock(&mut self, place: &str, who: u64, alone: bool) -> Answer<()> {
        self.unlock(place, who);
        let (holders, exclusive) = self.locks.entry(place.to_owned()).or_default();
        if !holders.is_empty() && (alone || *exclusive) {
            return Err(Refusal::WouldBlock);
        }
        holders.insert(who);
        *exclusive = alone;
        Ok(())
    }

    /// Gives a lock back.
    pub(super) fn unlock(&mut self, place: &str, who: u64) {
        if let Some((holders, _)) = self.locks.get_mut(place) {
            holders.remove(&who);
            if holders.is_empty() {
                self.locks.remove(place);
            }
        }
    }

    /// Gives back whatever somebody holds.
    pub(super) fn release(&mut self, who: u64) {
        let held: Vec<String> = self.locks.keys().cloned().collect();
        held.iter().for_each(|place| self.unlock(place, who));
    }
}

fn below(place: &str) -> String {
    if place.is_empty() { String::new() } else { format!("{place}/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_renamed_and_removed() {
        let mut media = Media::new();
        assert_eq!(media.open("x/y", true, false), Err(Refusal::NotFound));
        media.make_folder("x/sub").expect("made");
        media.open("x/y", true, false).expect("made");
        media.write("x/y", 3, b"abc").expect("room");
        assert_eq!(media.file("/x/y"), Some(b"\0\0\0abc".as_slice()));
        assert_eq!(media.read("x/y", 4, 100).expect("there"), b"bc");
        assert_eq!(media.names("x").expect("a folder"), ["sub", "y"]);
        media.rename("x", "z").expect("renamed");
        assert_eq!(media.file("z/y"), Some(b"\0\0\0abc".as_slice()));
        assert_eq!(media.rename("z", "z/sub/in"), Err(Refusal::InvalidArgument));
        assert_eq!(media.remove("z", false), Err(Refusal::NotEmpty));
        media.remove("z", true).expect("removed");
        assert_eq!(media.file("z/y"), None);
        assert_eq!((place("/a//b/"), place("a/../b")), (Ok("a/b".to_owned()), Err(Refusal::Denied)));
    }

    #[test]
    fn nothing_grows_without_limit() {
        let mut media = Media::new();
        media.open("f", true, false).expect("made");
        assert_eq!(media.write("f", u64::MAX, b"x"), Err(Refusal::NoSpace));
        assert_eq!(media.set_length("f", LONGEST + 1), Err(Refusal::NoSpace));
        let made = (0..MOST * 2).filter(|n| media.open(&format!("n{n}"), true, false).is_ok()).count();
        assert!(made < MOST);
    }

    #[test]
    fn a_lock_is_held_alone_or_shared() {
        let mut media = Media::new();
        media.lock("l", 1, true).expect("free");
        assert_eq!(media.lock("l", 2, true), Err(Refusal::WouldBlock));
        assert_eq!(media.lock("l", 2, false), Err(Refusal::WouldBlock));
        media.unlock("l", 1);
        media.lock("l", 2, false).expect("free");
        media.lock("l", 3, false).expect("shared");
        media.release(2);
        media.release(3);
        assert!(media.lock("l", 1, true).is_ok());
    }
}
