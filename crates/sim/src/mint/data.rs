//! What an owner has on a phone, minted from a seed: photos, messages, contacts, calls, apps with their files, settings and
//! a keychain, distributed over domains, classes and sizes as on real phones.
//!
//! Of sizes, 90 % are log-normal (µ 8.8, σ 1.5), 9.5 % even between 0.2 and 1.6 MB, 0.5 % between 2 and 12 MB, all scaled to
//! the sum that was asked for. Some names are such as not every file system takes.

mod databases;
mod keychain;
mod photo;

use std::sync::Arc;

use plist::{Dictionary, Value};
use rightful_proto::frame;

pub(crate) use photo::photo;

use crate::fault::Numbers;
use crate::phone::data::{App, Content, Data, DataSpec, Item, Kind, Spot};

/// When the owner began to use the phone, in seconds since 1970, and for how long it was used.
const BEGUN: i64 = 1_690_000_000;
const USED: u64 = 50_000_000;

/// Of which domains backups hold a digest for every file.
pub(crate) const WITH_DIGEST: [&str; 11] = [
    "HomeDomain",
    "RootDomain",
    "HealthDomain",
    "WirelessDomain",
    "SystemPreferencesDomain",
    "DatabaseDomain",
    "HomeKitDomain",
    "InstallDomain",
    "ManagedPreferencesDomain",
    "KeyboardDomain",
    "KeychainDomain",
];

/// The domains that every phone has beside those of apps.
const OTHERS: [&str; 5] = [
    "CameraRollDomain",
    "MediaDomain",
    "SysContainerDomain-com.apple.example.agent",
    "SysSharedContainerDomain-systemgroup.com.apple.example.shared",
    "BooksDomain",
];

/// The apps on the phone.
const APPS: [(&str, &str); 8] = [
    ("com.example.notes", "Notes+"),
    ("com.example.travel", "Travel"),
    ("org.example.chess", "Chess"),
    ("net.example.recipes", "Rezepte"),
    ("com.example.diary", "Diary"),
    ("org.example.scanner", "Scanner"),
    ("com.example.fitness", "Fit"),
    ("com.example.bank", "Bank"),
];

/// Names that are right on a phone, and not everywhere.
const NAMES: [&str; 16] = [
    "Grüße aus Köln.txt",
    "Gru\u{308}\u{df}e decomposed.txt",
    "📷 summer.bin",
    "a:colon.txt",
    "back\\slash.txt",
    "CON",
    "nul.txt",
    "trailing dot.",
    "trailing space ",
    "question?.txt",
    "star*.txt",
    "\"quoted\".txt",
    "<angle>.txt",
    "Readme.txt",
    "README.TXT",
    ".hidden",
];

/// Mints what is on a phone. The same specification gives the same data.
pub fn data(spec: &DataSpec) -> Data {
    let mut owner = Owner { numbers: Numbers(spec.seed ^ 0x0DA7_A000), data: Data::default(), inode: 2000 };
    owner.settle();
    owner.fixed(spec.files);
    let fixed = owner.data.counts();
    let rest = (spec.files as usize).saturating_sub(fixed.files);
    for size in sizes(&mut owner.numbers, rest, spec.bytes.saturating_sub(fixed.bytes)) {
        owner.one_more(size);
    }
    owner.data.keychain = keychain::items(&mut owner.numbers);
    owner.data
}

/// So many sizes that add up to about `total`.
fn sizes(numbers: &mut Numbers, count: usize, total: u64) -> Vec<u64> {
    let mut drawn: Vec<f64> = (0..count)
        .map(|_| match numbers.below(1000) {
            0..900 => (8.8 + 1.5 * normal(numbers)).exp(),
            900..995 => 200_000.0 + unit(numbers) * 1_400_000.0,
            _ => 2_000_000.0 + unit(numbers) * 10_000_000.0,
        })
        .collect();
    let scale = total as f64 / drawn.iter().sum::<f64>().max(1.0);
    drawn.iter_mut().for_each(|size| *size *= scale);
    drawn
        .into_iter()
        .map(|size| match numbers.below(50) {
            // Nothing at all, and whole blocks of the cipher: where padding is most easily got wrong.
            0 => 0,
            1 => (size as u64).next_multiple_of(16),
            _ => size as u64,
        })
        .collect()
}

fn unit(numbers: &mut Numbers) -> f64 {
    (numbers.draw() >> 11) as f64 / (1_u64 << 53) as f64
}

/// A draw of the normal distribution, by Box and Muller.
fn normal(numbers: &mut Numbers) -> f64 {
    let (radius, angle) = (unit(numbers).max(f64::MIN_POSITIVE), unit(numbers));
    (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
}

/// Fills a phone.
struct Owner {
    numbers: Numbers,
    data: Data,
    inode: u64,
}

impl Owner {
    /// The domains, and the apps.
    fn settle(&mut self) {
        for domain in WITH_DIGEST.into_iter().chain(OTHERS) {
            self.folder(domain, "");
        }
        for (bundle, name) in APPS {
            for folder in ["", "Documents", "Library", "Library/Preferences", "SystemData", "tmp"] {
                self.folder(&format!("AppDomain-{bundle}"), folder);
            }
            self.folder(&format!("AppDomainPlugin-{bundle}.widget"), "");
            let version = format!("{}.{}", 1 + self.numbers.below(9), self.numbers.below(20));
            self.data.apps.push(App { bundle: bundle.to_owned(), name: name.to_owned(), version });
        }
        self.folder("AppDomainGroup-group.com.example.shared", "");
        for path in ["Library/Caches", "Library/SMS/Attachments", "Media/Recordings"] {
            let domain = if path.starts_with("Media") { "MediaDomain" } else { "HomeDomain" };
            self.folder(domain, path);
        }
    }

    /// What every phone has, with rows in its databases for so many files.
    fn fixed(&mut self, files: u32) {
        let rows = (files / 4).clamp(20, 5000);
        for database in databases::all(&mut self.numbers, rows) {
            let content = Content::Made(database.bytes.into());
            // What the index says is by whole pages too much or too little: the file lived on while it was copied.
            let pages = 4096 * (1 + self.numbers.below(3));
            let live = match self.numbers.below(2) {
                0 => content.len().saturating_sub(pages).max(4096),
                _ => content.len() + pages,
            };
            self.put(database.domain, database.path, Kind::File(content), 3, Some(live));
        }
        for (bundle, name) in APPS {
            let settings = self.settings(&[("Name", name.into()), ("Bundle", bundle.into())]);
            let path = format!("Library/Preferences/{bundle}.plist");
            self.put(&format!("AppDomain-{bundle}"), &path, Kind::File(settings), 3, None);
        }
        for (domain, path) in [
            ("HomeDomain", "Library/Preferences/com.apple.springboard.plist"),
            ("HomeDomain", "Library/Preferences/com.apple.Preferences.plist"),
            ("SystemPreferencesDomain", "SystemConfiguration/preferences.plist"),
            ("WirelessDomain", "Library/Preferences/com.apple.commcenter.plist"),
            ("ManagedPreferencesDomain", "mobile/com.apple.example.plist"),
        ] {
            let settings = self.settings(&[("Path", path.into())]);
            self.put(domain, path, Kind::File(settings), 4, None);
        }
        for (domain, path, target) in [
            ("HomeDomain", "Library/Fonts", "/System/Library/Fonts"),
            ("AppDomain-com.example.notes", "Documents/newest", "/var/mobile/Containers/newest.txt"),
            ("MediaDomain", "Media/Recordings/latest", "../elsewhere"),
        ] {
            self.put(domain, path, Kind::Link(target.to_owned()), 0, None);
        }
        for (place, name) in NAMES.into_iter().enumerate() {
            let seed = self.numbers.draw();
            let content = Content::Words { seed, length: 16 * place as u64 };
            // Two of the classes are rare on real phones.
            let class = [3, 4, 1, 2][place % 4];
            self.put(
                "AppDomain-com.example.diary",
                &format!("Documents/{name}"),
                Kind::File(content),
                class,
                None,
            );
        }
    }

    fn settings(&mut self, pairs: &[(&str, Value)]) -> Content {
        let mut values: Dictionary =
            pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        for key in 0..self.numbers.below(12) {
            values.insert(format!("Key{key}"), self.numbers.draw().into());
        }
        Content::Made(frame::binary(&Value::Dictionary(values)).unwrap_or_default().into())
    }

    /// One more file of this size, of a kind that real phones have.
    fn one_more(&mut self, length: u64) {
        let seed = self.numbers.draw();
        let number = self.data.items.len();
        let (bundle, _) = APPS[self.numbers.below(APPS.len() as u64) as usize];
        let class = if self.numbers.below(100) < 54 { 3 } else { 4 };
        match self.numbers.below(100) {
            0..40 => {
                let path = format!("Media/DCIM/{}APPLE/IMG_{number:05}.JPG", 100 + number / 1000);
                let content = Content::Photo { seed, length: length.max(300) };
                self.put("CameraRollDomain", &path, Kind::File(content), 3, None);
            }
            40..75 => {
                let path = format!("Documents/{:02}/Document {number}.txt", number % 37);
                let content = Content::Words { seed, length };
                self.put(&format!("AppDomain-{bundle}"), &path, Kind::File(content), class, None);
            }
            75..88 => {
                let path = format!("Library/Application Support/store/{seed:016x}.bin");
                let content = Content::Noise { seed, length };
                self.put(&format!("AppDomain-{bundle}"), &path, Kind::File(content), class, None);
            }
            88..91 => {
                let content = Content::Noise { seed, length };
                let path = format!("Shared/{number}.dat");
                self.put("AppDomainGroup-group.com.example.shared", &path, Kind::File(content), class, None);
            }
            _ => {
                let domain = WITH_DIGEST[self.numbers.below(10) as usize];
                let path = format!("Library/Example/{:x}/{number}.db-store", seed % 16);
                let content = Content::Noise { seed, length };
                self.put(domain, &path, Kind::File(content), class, None);
            }
        }
    }

    fn folder(&mut self, domain: &str, path: &str) {
        self.put(domain, path, Kind::Folder, 0, None);
    }

    /// Puts an item in its place, and folders above it where there are none.
    fn put(&mut self, domain: &str, path: &str, kind: Kind, class: u8, live_size: Option<u64>) {
        if let Some((above, _)) = path.rsplit_once('/') {
            self.ensure(domain, above);
        } else if !path.is_empty() {
            self.ensure(domain, "");
        }
        let born = BEGUN + self.numbers.below(USED) as i64;
        let modified = born + self.numbers.below(5_000_000) as i64;
        self.inode += 1 + self.numbers.below(40);
        let mode = match kind {
            Kind::Folder => 0o040_755,
            Kind::Link(_) => 0o120_755,
            Kind::File(_) => [0o100_644, 0o100_644, 0o100_600][self.numbers.below(3) as usize],
        };
        let attributes = match (&kind, self.numbers.below(14)) {
            (Kind::File(_), 0) => Some(attributes(self.numbers.draw())),
            _ => None,
        };
        let item = Item {
            kind,
            mode,
            owner: (501, 501),
            modified,
            changed: modified,
            born,
            inode: self.inode,
            class,
            live_size,
            attributes,
        };
        self.data.items.insert(Spot { domain: Arc::from(domain), path: path.to_owned() }, item);
    }

    fn ensure(&mut self, domain: &str, path: &str) {
        let spot = Spot { domain: Arc::from(domain), path: path.to_owned() };
        if !self.data.items.contains_key(&spot) {
            self.folder(domain, path);
        }
    }
}

fn attributes(number: u64) -> Vec<u8> {
    let mut values = Dictionary::new();
    let value = Value::Data(number.to_be_bytes().to_vec());
    values.insert("com.apple.example.origin".to_owned(), value);
    frame::binary(&Value::Dictionary(values)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(data: &Data) -> impl Iterator<Item = (&Spot, &Item, &Content)> {
        data.items.iter().filter_map(|(spot, item)| match &item.kind {
            Kind::File(content) => Some((spot, item, content)),
            _ => None,
        })
    }

    #[test]
    fn the_same_seed_mints_the_same_phone_and_another_one_another() {
        let spec = DataSpec::default();
        let one = data(&spec);
        assert_eq!(one.digest(), data(&spec).digest());
        assert_ne!(one.digest(), data(&DataSpec { seed: 2, ..spec }).digest());
        let counts = one.counts();
        assert_eq!(counts.files, 300);
        assert!((spec.bytes * 9 / 10..spec.bytes * 11 / 10).contains(&counts.bytes), "{counts:?}");
        assert!(counts.links == 3 && counts.folders > 60 && counts.keychain > 20, "{counts:?}");
    }

    #[test]
    fn a_large_phone_is_described_without_making_its_bytes() {
        let spec = DataSpec { seed: 7, files: 20_000, bytes: 2_000_000_000 };
        let data = data(&spec);
        let counts = data.counts();
        assert_eq!(counts.files, 20_000);
        assert!((1_900_000_000..2_100_000_000).contains(&counts.bytes), "{counts:?}");
        let mut lengths: Vec<u64> = files(&data).map(|(_, _, content)| content.len()).collect();
        lengths.sort_unstable();
        let (median, longest) = (lengths[10_000], lengths[19_999]);
        assert!((3_000..20_000).contains(&median), "median {median}");
        assert!((4_000_000..40_000_000).contains(&longest), "longest {longest}");
    }

    #[test]
    fn everything_has_its_folder_and_the_traps_are_there() {
        let data = data(&DataSpec::default());
        for spot in data.items.keys().filter(|spot| !spot.path.is_empty()) {
            let above = spot.path.rsplit_once('/').map_or("", |(above, _)| above).to_owned();
            let above = data.items.get(&Spot { path: above, ..spot.clone() });
            assert!(above.is_some_and(|item| item.kind == Kind::Folder), "{spot:?}");
        }
        assert!(files(&data).any(|(_, _, content)| content.is_empty()));
        assert!(files(&data).any(|(_, item, _)| item.attributes.is_some()));
        for class in 1..=4 {
            assert!(files(&data).any(|(_, item, _)| item.class == class), "class {class}");
        }
        let live = files(&data).filter(|(_, item, _)| item.live_size.is_some());
        for (spot, item, content) in live {
            assert!(content.bytes().starts_with(b"SQLite format 3\0"), "{spot:?}");
            let difference = item.live_size.expect("filtered").abs_diff(content.len());
            assert!(difference > 0 && difference % 4096 == 0, "{spot:?}");
        }
    }
}
