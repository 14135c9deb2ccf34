//! What a backup holds: by domain and path, by app, by topic; and which part of it an owner means.

use std::collections::BTreeMap;

use crate::entry::{Entry, Kind, RowError};
use crate::index::IndexError;
use crate::kind::{Topic, lies_in};
use crate::open::OpenBackup;

/// How many stars are looked at in a pattern; one with more fits nothing.
const STARS: usize = 16;

/// Which entries are meant. An empty one means all; of what is given, one of each sort has to fit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Domains, as patterns.
    pub domains: Vec<Pattern>,
    /// Paths in their domains, as patterns; a folder means all that lies in it.
    pub paths: Vec<Pattern>,
    /// Apps, by bundle identifier.
    pub apps: Vec<String>,
    /// Topics.
    pub topics: Vec<Topic>,
}

/// A text in which `*` stands for any number of characters and `?` for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(String);

impl Pattern {
    /// Takes the text as it was typed.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether it fits all of the text.
    pub fn fits(&self, text: &str) -> bool {
        if !self.0.contains(['*', '?']) {
            return self.0 == text;
        }
        if self.0.matches('*').count() > STARS {
            return false;
        }
        // Where the last star began, and how much of the text it has taken so far.
        let (pattern, text): (Vec<char>, Vec<char>) = (self.0.chars().collect(), text.chars().collect());
        let (mut at, mut here, mut star) = (0, 0, None);
        while let Some(wanted) = text.get(here) {
            match pattern.get(at) {
                Some('*') => {
                    star = Some((at, here));
                    at += 1;
                }
                Some(each) if *each == '?' || each == wanted => {
                    at += 1;
                    here += 1;
                }
                _ => match star {
                    Some((before, taken)) => {
                        star = Some((before, taken + 1));
                        (at, here) = (before + 1, taken + 1);
                    }
                    None => return false,
                },
            }
        }
        pattern.iter().skip(at).all(|each| *each == '*')
    }

    /// Whether it fits the text or a folder that the text lies in.
    fn fits_path(&self, path: &str) -> bool {
        let folder = self.0.trim_end_matches('/');
        if !folder.contains(['*', '?']) {
            return lies_in(path, folder);
        }
        let pattern = Self(folder.to_owned());
        pattern.fits(path)
            || path.match_indices('/').any(|(at, _)| pattern.fits(path.get(..at).unwrap_or_default()))
    }
}

impl Filter {
    /// Whether it means all there is.
    pub fn is_empty(&self) -> bool {
        self.domains.is_empty() && self.paths.is_empty() && self.apps.is_empty() && self.topics.is_empty()
    }

    /// Whether an entry is meant.
    pub fn accepts(&self, domain: &str, path: &str) -> bool {
        let topics = || Topic::of(domain, path).is_some_and(|topic| self.topics.contains(&topic));
        (self.domains.is_empty() || self.domains.iter().any(|pattern| pattern.fits(domain)))
            && (self.apps.is_empty() || self.apps.iter().any(|app| belongs_to(domain, app)))
            && (self.topics.is_empty() || topics())
            && (self.paths.is_empty() || self.paths.iter().any(|pattern| pattern.fits_path(path)))
    }
}

/// The app, extension or group that a domain belongs to, without what stands before it.
pub fn app_of(domain: &str) -> Option<&str> {
    ["AppDomain-", "AppDomainPlugin-", "AppDomainGroup-"].iter().find_map(|kind| domain.strip_prefix(kind))
}

/// Whether a domain is the app's own, or that of one of its extensions or groups.
pub fn belongs_to(domain: &str, bundle: &str) -> bool {
    let Some(owner) = app_of(domain) else { return false };
    let owner = if domain.starts_with("AppDomainGroup-") {
        // `group.com.example.app`, or a team's ten characters before it.
        owner.split_once("group.").map_or(owner, |(_, group)| group)
    } else {
        owner
    };
    owner.strip_prefix(bundle).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The entries that are meant, in the order of the index. Rows that cannot be read come as errors between them, unless
/// what can be read of them shows that they are not meant.
///
/// # Errors
/// When the index cannot be read at all.
pub fn entries<'a>(
    backup: &'a OpenBackup,
    filter: &'a Filter,
) -> Result<impl Iterator<Item = Result<Entry, RowError>> + 'a, IndexError> {
    Ok(backup.entries()?.filter(|row| match row {
        Ok(entry) => filter.accepts(&entry.domain, &entry.path),
        Err(row) => match (&row.domain, &row.path) {
            (Some(domain), Some(path)) => filter.accepts(domain, path),
            _ => true,
        },
    }))
}

/// How much there is of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Amount {
    /// Files.
    pub files: u64,
    /// Folders.
    pub folders: u64,
    /// Links.
    pub links: u64,
    /// Bytes, as far as the index knows.
    pub bytes: u64,
}

impl Amount {
    /// Adds one entry.
    pub fn add(&mut self, entry: &Entry) {
        match entry.kind {
            Kind::File => {
                self.files += 1;
                self.bytes = self.bytes.saturating_add(entry.size.unwrap_or_default());
            }
            Kind::Folder => self.folders += 1,
            Kind::Link { .. } => self.links += 1,
        }
    }
}

/// How much a backup holds of everything.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// In all.
    pub all: Amount,
    /// By domain.
    pub domains: BTreeMap<String, Amount>,
    /// By app, extension or group, as the domain names it.
    pub apps: BTreeMap<String, Amount>,
    /// By topic.
    pub topics: BTreeMap<Topic, Amount>,
    /// Rows that cannot be read.
    pub unreadable_rows: u64,
}

/// Counts everything that is meant.
///
/// # Errors
/// When the index cannot be read at all.
pub fn overview(backup: &OpenBackup, filter: &Filter) -> Result<Overview, IndexError> {
    let mut found = Overview::default();
    for row in entries(backup, filter)? {
        let Ok(entry) = row else {
            found.unreadable_rows += 1;
            continue;
        };
        found.all.add(&entry);
        if let Some(app) = app_of(&entry.domain) {
            add(&mut found.apps, app, &entry);
        }
        if let Some(topic) = Topic::of(&entry.domain, &entry.path) {
            found.topics.entry(topic).or_default().add(&entry);
        }
        add(&mut found.domains, &entry.domain, &entry);
    }
    Ok(found)
}

/// Adds to a name, which is copied only the first time.
fn add(amounts: &mut BTreeMap<String, Amount>, name: &str, entry: &Entry) {
    match amounts.get_mut(name) {
        Some(amount) => amount.add(entry),
        None => {
            let mut amount = Amount::default();
            amount.add(entry);
            amounts.insert(name.to_owned(), amount);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn patterns_fit_what_people_mean() {
        for (pattern, text, fits) in [
            ("HomeDomain", "HomeDomain", true),
            ("HomeDomain", "HomeDomainX", false),
            ("App*", "AppDomain-com.example", true),
            ("*.plist", "a.plist", true),
            ("*.plist", "a.plist.bak", false),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*", "", true),
            ("", "", true),
            ("*a*b*", "xxaxxbxx", true),
            ("*a*b*", "xxbxxaxx", false),
            ("ü*", "über", true),
        ] {
            assert_eq!(Pattern::new(pattern).fits(text), fits, "{pattern} {text}");
        }
        assert!(!Pattern::new("*a".repeat(17)).fits(&"a".repeat(100)));
    }

    #[test]
    fn a_filter_needs_one_of_each_sort() {
        let paths = |paths: &[&str]| paths.iter().map(|path| Pattern::new(*path)).collect();
        let filter = Filter {
            domains: vec![Pattern::new("Home*"), Pattern::new("CameraRollDomain")],
            paths: paths(&["Library/SMS/", "Media/DCIM/*.HEIC"]),
            ..Filter::default()
        };
        for (domain, path, accepted) in [
            ("HomeDomain", "Library/SMS", true),
            ("HomeDomain", "Library/SMS/sms.db", true),
            ("HomeDomain", "Library/SMSX", false),
            ("CameraRollDomain", "Media/DCIM/100APPLE/IMG_1.HEIC", true),
            ("CameraRollDomain", "Media/DCIM/x.HEIC/inside", true),
            ("CameraRollDomain", "Media/DCIM/100APPLE/IMG_1.JPG", false),
            ("MediaDomain", "Library/SMS/sms.db", false),
        ] {
            assert_eq!(filter.accepts(domain, path), accepted, "{domain} {path}");
        }
        assert!(Filter::default().is_empty() && Filter::default().accepts("any", "thing"));
        let photos = Filter { topics: vec![Topic::Photos], ..Filter::default() };
        assert!(photos.accepts("CameraRollDomain", "Media/DCIM/1") && !photos.accepts("HomeDomain", "x"));
    }

    #[test]
    fn an_app_has_its_extensions_and_groups() {
        let app = Filter { apps: vec!["com.example.app".to_owned()], ..Filter::default() };
        for (domain, accepted) in [
            ("AppDomain-com.example.app", true),
            ("AppDomain-com.example.apple", false),
            ("AppDomainPlugin-com.example.app.share", true),
            ("AppDomainGroup-group.com.example.app", true),
            ("AppDomainGroup-ABCDE12345.group.com.example.app.shared", true),
            ("AppDomainGroup-group.com.example.other", false),
            ("HomeDomain", false),
        ] {
            assert_eq!(app.accepts(domain, "x"), accepted, "{domain}");
        }
    }

    proptest! {
        #[test]
        fn a_pattern_fits_what_it_was_made_of(text in "[a-c/*?]{0,12}", at in 0_usize..12) {
            let text = text.replace(['*', '?'], "x");
            prop_assert!(Pattern::new(text.clone()).fits(&text));
            let (before, behind) = text.split_at(at.min(text.len()));
            let starred = format!("{before}*{behind}");
            prop_assert!(Pattern::new(starred).fits(&text));
        }
    }
}
