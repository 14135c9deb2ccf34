//! Which file of a backup goes where in a readable tree: decided for all of them before the first is written.
//!
//! # What a hostile backup could do here
//!
//! Name a file `../../.ssh/authorized_keys`, `/etc/passwd`, `C:\…`, `a/` and `a` at once, or two that are one on the disk
//! of whoever opens it. Every component is made a name that can stand anywhere; two that could be one file on any system
//! get different names; what was changed carries a mark made from the path in the backup, so that it is the same each time.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use sha1::{Digest, Sha1};

use super::name;

/// The deepest folder; what lies deeper is put there. Real paths have some twenty.
pub(super) const DEEPEST: usize = 40;

/// The most folders; what would lie in more is put into the one above. Phones have some hundred thousand at most, and each
/// takes up memory that a hostile index could ask for without end.
const MOST_FOLDERS: usize = 1_000_000;

/// A folder of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FolderId(u32);

/// Where one file goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// In which folder.
    pub folder: FolderId,
    /// Under which name.
    pub name: Box<str>,
    /// Whether any component of its path had to be changed.
    pub renamed: Renamed,
}

/// Whether a path stands in the tree as it does in the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renamed {
    /// As it is.
    No,
    /// Something was changed, and marked.
    Yes,
}

/// All folders and names that were given out so far.
#[derive(Debug)]
pub struct Places {
    folders: Vec<Folder>,
    most: usize,
}

#[derive(Debug)]
struct Folder {
    parent: FolderId,
    depth: usize,
    name: Box<str>,
    renamed: Renamed,
    /// By the name in the backup.
    inside: BTreeMap<Box<str>, FolderId>,
    /// Digests of the keys of names, and how often each was wanted. Two keys with one digest cost a mark, no more.
    wanted: BTreeMap<u64, u32>,
}

impl Default for Places {
    fn default() -> Self {
        let place = Place { folder: Self::ROOT, name: "".into(), renamed: Renamed::No };
        Self { folders: vec![Folder::new(place, 0)], most: MOST_FOLDERS }
    }
}

impl Folder {
    fn new(place: Place, depth: usize) -> Self {
        Self {
            parent: place.folder,
            depth,
            name: place.name,
            renamed: place.renamed,
            inside: BTreeMap::new(),
            wanted: BTreeMap::new(),
        }
    }

    /// How many have wanted this name or one that may be the same file, this time included.
    fn want(&mut self, name: &str) -> u32 {
        let mut digest = DefaultHasher::new();
        name::key(name).hash(&mut digest);
        let count = self.wanted.entry(digest.finish()).or_default();
        *count = count.saturating_add(1);
        *count
    }
}

impl Places {
    /// The tree's own folder.
    pub const ROOT: FolderId = FolderId(0);

    /// Gives a file its place: a folder for its domain, below it its path. Every call gives out another one.
    pub fn file(&mut self, domain: &str, path: &str) -> Place {
        // A path that ends with a slash, or is empty, has an empty name, which gets a mark.
        let (folders, name) =
            path.rsplit_once('/').map_or((None, path), |(folders, name)| (Some(folders), name));
        let mut folder = self.below(Self::ROOT, domain, domain, "");
        if let Some(folders) = folders {
            folder = self.inside(folder, domain, folders);
        }
        self.give(folder, name, domain, path)
    }

    /// Gives a file a place in the tree's own folder.
    pub fn top(&mut self, name: &str) -> Place {
        self.give(Self::ROOT, name, "", name)
    }

    /// The place of a folder; the same one for the same path.
    pub fn folder(&mut self, domain: &str, path: &str) -> FolderId {
        let folder = self.below(Self::ROOT, domain, domain, "");
        if path.is_empty() { folder } else { self.inside(folder, domain, path) }
    }

    /// The folder that this one lies in; the tree's own lies in itself.
    pub fn parent(&self, folder: FolderId) -> FolderId {
        self.at(folder).map_or(Self::ROOT, |folder| folder.parent)
    }

    /// How deep it lies: 0 is the tree's own.
    pub fn depth(&self, folder: FolderId) -> usize {
        self.at(folder).map_or(0, |folder| folder.depth)
    }

    /// Its own name.
    pub fn name(&self, folder: FolderId) -> &str {
        self.at(folder).map_or("", |folder| &folder.name)
    }

    /// Whether it, or one that it lies in, has another name than in the backup.
    pub fn renamed(&self, folder: FolderId) -> Renamed {
        self.at(folder).map_or(Renamed::No, |folder| folder.renamed)
    }

    /// Its path from the tree's own folder, with slashes.
    pub fn path(&self, folder: FolderId) -> String {
        let mut names = Vec::new();
        let mut at = folder;
        while at != Self::ROOT {
            names.push(self.name(at));
            at = self.parent(at);
        }
        names.reverse();
        names.join("/")
    }

    /// How many folders there are, the tree's own included; their ids in the order in which they came up.
    pub fn ids(&self) -> impl Iterator<Item = FolderId> + use<> {
        (0..u32::try_from(self.folders.len()).unwrap_or(u32::MAX)).map(FolderId)
    }

    fn at(&self, folder: FolderId) -> Option<&Folder> {
        self.folders.get(folder.0 as usize)
    }

    /// Down a path, component by component.
    fn inside(&mut self, mut folder: FolderId, domain: &str, path: &str) -> FolderId {
        let mut end = 0;
        for component in path.split('/') {
            end += component.len();
            folder = self.below(folder, component, domain, path.get(..end).unwrap_or(path));
            end += 1;
        }
        folder
    }

    fn below(&mut self, folder: FolderId, component: &str, domain: &str, path: &str) -> FolderId {
        let Some(here) = self.at(folder) else { return folder };
        if let Some(found) = here.inside.get(component) {
            return *found;
        }
        let depth = here.depth + 1;
        let room = depth <= DEEPEST && self.folders.len() < self.most;
        let Some(new) = u32::try_from(self.folders.len()).ok().filter(|_| room) else {
            return folder;
        };
        let place = self.give(folder, component, domain, path);
        self.folders.push(Folder::new(place, depth));
        if let Some(here) = self.folders.get_mut(folder.0 as usize) {
            here.inside.insert(component.into(), FolderId(new));
        }
        FolderId(new)
    }

    /// A name in a folder that nothing else has.
    fn give(&mut self, folder: FolderId, component: &str, domain: &str, path: &str) -> Place {
        let safe = name::safe(component);
        // From then on files of several folders may lie in one: each name has a mark.
        let full = self.folders.len() >= self.most;
        let Some(here) = self.folders.get_mut(folder.0 as usize) else {
            return Place { folder, name: "_".into(), renamed: Renamed::Yes };
        };
        if let Cow::Borrowed(name) = safe
            && here.depth < DEEPEST
            && !full
            && here.want(name) == 1
        {
            return Place { folder, name: name.into(), renamed: here.renamed };
        }
        let mark = mark(domain, path);
        let mut name = name::marked(&safe, &mark);
        loop {
            match here.want(&name) {
                1 => return Place { folder, name: name.into(), renamed: Renamed::Yes },
                // The same path twice, or one that looks like a mark of ours: a number tells them apart.
                count => name = name::marked(&safe, &format!("{mark}-{count}")),
            }
        }
    }
}

/// Eight digits that stand for a path in the backup.
fn mark(domain: &str, path: &str) -> String {
    let digest = Sha1::new().chain_update(domain).chain_update("-").chain_update(path).finalize();
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn path(places: &Places, place: &Place) -> String {
        format!("{}/{}", places.path(place.folder), place.name)
    }

    fn placed(files: &[(&str, &str)]) -> Vec<String> {
        let mut places = Places::default();
        files
            .iter()
            .map(|(domain, file)| {
                let place = places.file(domain, file);
                path(&places, &place)
            })
            .collect()
    }

    #[test]
    fn ordinary_paths_stay_as_they_are() {
        let mut places = Places::default();
        let place = places.file("HomeDomain", "Library/SMS/sms.db");
        assert_eq!(path(&places, &place), "HomeDomain/Library/SMS/sms.db");
        assert_eq!(place.renamed, Renamed::No);
        assert_eq!(places.folder("HomeDomain", "Library/SMS"), place.folder);
        assert_eq!(places.depth(place.folder), 3);
        let domain = places.folder("HomeDomain", "");
        assert_eq!(places.path(domain), "HomeDomain");
    }

    #[test]
    fn nothing_leads_out_of_the_tree() {
        let hostile = [
            ("HomeDomain", "../../.ssh/authorized_keys", "HomeDomain/_~/_~/.ssh/authorized_keys"),
            ("HomeDomain", "/etc/passwd", "HomeDomain/_~/etc/passwd"),
            ("..", "x", "_~/x"),
            ("a/../b", "x", "a_~._b/x"),
            ("HomeDomain", "a//b", "HomeDomain/a/_~/b"),
            ("HomeDomain", ".", "HomeDomain/_~"),
            ("HomeDomain", "", "HomeDomain/_~"),
            ("", "x", "_~/x"),
            ("HomeDomain", "dir/", "HomeDomain/dir/_~"),
            ("HomeDomain", "C:\\Windows\\x", "HomeDomain/C__Windows_x~"),
            ("HomeDomain", "nul\0byte", "HomeDomain/nul_byte~"),
            ("HomeDomain", "aux.txt", "HomeDomain/aux~.txt"),
            ("HomeDomain", "ends. ", "HomeDomain/ends__~"),
        ];
        for (domain, path, expected) in hostile {
            let name = placed(&[(domain, path)]).remove(0);
            let mut without_digits = String::new();
            let mut marks = name.split('~');
            without_digits.push_str(marks.next().unwrap_or_default());
            for behind in marks {
                assert!(behind[..8].bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
                without_digits = format!("{without_digits}~{}", &behind[8..]);
            }
            assert_eq!(without_digits, expected);
        }
    }

    #[test]
    fn two_names_that_are_one_file_somewhere_become_two() {
        let names = placed(&[
            ("D", "Photo.JPG"),
            ("D", "photo.jpg"),
            ("D", "caf\u{E9}"),
            ("D", "cafe\u{301}"),
            ("D", "same"),
            ("D", "same"),
            ("D", "same"),
        ]);
        assert_eq!(names[0], "D/Photo.JPG");
        assert!(names[1].starts_with("D/photo~") && names[1].ends_with(".jpg"), "{}", names[1]);
        assert_eq!(names[2], "D/caf\u{E9}");
        assert!(names[3].starts_with("D/cafe\u{301}~"), "{}", names[3]);
        assert_eq!(names[4], "D/same");
        assert!(names[5].starts_with("D/same~"), "{}", names[5]);
        assert_eq!(names[6], format!("{}-2", names[5]));
    }

    #[test]
    fn a_file_where_a_folder_must_be_makes_way() {
        let names = placed(&[("D", "a"), ("D", "a/b"), ("D", "c/d"), ("D", "c")]);
        assert_eq!(names[0], "D/a");
        assert!(names[1].starts_with("D/a~") && names[1].ends_with("/b"), "{}", names[1]);
        assert_eq!(names[2], "D/c/d");
        assert!(names[3].starts_with("D/c~"), "{}", names[3]);
    }

    #[test]
    fn the_deepest_folder_takes_what_lies_deeper() {
        let mut places = Places::default();
        let deep = format!("{}end", "x/".repeat(5_000));
        let place = places.file("D", &deep);
        assert_eq!((places.depth(place.folder), place.renamed), (DEEPEST, Renamed::Yes));
        let other = places.file("D", &format!("y/{deep}"));
        assert_eq!(places.depth(other.folder), DEEPEST);
        let third = places.file("D", &format!("x/{deep}"));
        assert_eq!(third.folder, place.folder);
        assert_ne!(third.name, place.name);
        assert_eq!(places.ids().count(), 2 * DEEPEST);
    }

    #[test]
    fn folders_without_end_become_files_with_marks_in_those_above() {
        let mut places = Places { most: 5, ..Places::default() };
        let before = places.file("D", "a/b/c/known");
        let names: Vec<String> = (0..1_000)
            .map(|n| {
                let place = places.file("D", &format!("a/b/{n}/{n}/file"));
                assert_eq!(place.renamed, Renamed::Yes);
                path(&places, &place)
            })
            .collect();
        assert_eq!(places.ids().count(), 5, "the tree's own, D, a, b and c");
        assert!(names.iter().all(|name| name.starts_with("D/a/b/file~")), "{}", names[0]);
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
        // A folder that is there takes what belongs into it.
        let known = places.file("D", "a/b/c/other");
        assert_eq!(known.folder, before.folder);
    }

    proptest! {
        #[test]
        fn no_two_places_are_one_file_and_all_lie_inside(
            files in proptest::collection::vec(("[aA./]{0,3}", "[aAäÄ\u{308}./~ ]{0,12}|.{0,20}"), 0..40)
        ) {
            let mut places = Places::default();
            let mut seen = BTreeSet::new();
            let mut placed = Vec::new();
            for (domain, file) in &files {
                let place = places.file(domain, file);
                let full = path(&places, &place);
                prop_assert!(full.split('/').all(|part| !part.is_empty() && part != "." && part != ".."), "{}", full);
                prop_assert!(!full.contains(['\0', '\\', ':']));
                placed.push(full);
            }
            for full in placed {
                let key: Vec<String> = full.split('/').map(name::key).collect();
                prop_assert!(seen.insert(key.join("/")), "{} twice", full);
            }
            // No file stands where a folder is.
            for id in places.ids().filter(|id| *id != Places::ROOT) {
                let key: Vec<String> = places.path(id).split('/').map(name::key).collect();
                prop_assert!(!seen.contains(&key.join("/")), "{} is a folder", places.path(id));
            }
        }
    }
}
