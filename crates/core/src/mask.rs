//! Takes out of any text what tells whose device it is: the same value becomes the same placeholder everywhere, however it is written.
//!
//! | kind | known values are found as | unknown values are found as |
//! |---|---|---|
//! | ECID | hexadecimal in either case, padded or not, decimal, bytes in either order, base64 | behind a key such as `ECID`, or `0x00` and fourteen digits |
//! | UDID | with and without hyphen, in either case | 8-16, 24 beginning with 0000, or 40 hexadecimal digits standing alone |
//! | serial number | in either case | behind a key |
//! | IMEI, ICCID | with and without gaps | 15 digits, or 19 to 20 beginning with 89, with the right check digit; behind a key |
//! | account, name | as they are; escaped for JSON, XML and addresses; as a host name | e-mail addresses; behind a key |
//! | MAC address, telephone number | with and without separators | their form |
//! | home folder | in either kind of slash, escaped | below `/Users`, `/home` and `\Users` |
//! | encoded data | – | 120 characters of base64 or 200 of hexadecimal digits in a row |
//!
//! Every known text is also found as hexadecimal bytes and as base64. Too much is masked rather than too little. The last four digits of
//! an ECID, by which devices are told apart on the screen, are not a secret and stay.
//!
//! What a hostile device could do here: send a name that is a common word, so that the word is masked everywhere. It can make a bundle
//! harder to read, not more telling. Values are cut to 512 characters, and no more than 4096 of them are remembered.

mod known;
mod pattern;
#[cfg(test)]
mod tests;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use known::Spelling;
use view::{Needles, View};

/// No value is longer, in characters.
const LONGEST: usize = 512;

/// No more values are remembered.
const MOST: usize = 4096;

/// What a value identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The number of the chip.
    Ecid,
    /// The name of the device for computers.
    Udid,
    /// The number that is engraved.
    Serial,
    /// The number of the modem; MEID too.
    Imei,
    /// The number of a SIM or of its subscriber.
    Iccid,
    /// An e-mail address or Apple Account.
    Account,
    /// A telephone number.
    Phone,
    /// What the owner calls the device, the computer or themself.
    Name,
    /// The address of a network interface.
    Mac,
    /// A person's folder on a computer.
    Home,
    /// Encoded data that may hold any of these.
    Blob,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Ecid,
        Self::Udid,
        Self::Serial,
        Self::Imei,
        Self::Iccid,
        Self::Account,
        Self::Phone,
        Self::Name,
        Self::Mac,
        Self::Home,
        Self::Blob,
    ];

    /// As it stands in a placeholder: `<ecid-1>`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ecid => "ecid",
            Self::Udid => "udid",
            Self::Serial => "serial",
            Self::Imei => "imei",
            Self::Iccid => "iccid",
            Self::Account => "account",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Mac => "mac",
            Self::Home => "home",
            Self::Blob => "data",
        }
    }

    /// In words, of several.
    pub fn words(self) -> &'static str {
        match self {
            Self::Ecid => "ECIDs",
            Self::Udid => "UDIDs",
            Self::Serial => "serial numbers",
            Self::Imei => "IMEIs",
            Self::Iccid => "numbers of SIM cards",
            Self::Account => "e-mail addresses and accounts",
            Self::Phone => "telephone numbers",
            Self::Name => "names of devices and people",
            Self::Mac => "network addresses",
            Self::Home => "home folders",
            Self::Blob => "pieces of encoded data",
        }
    }
}

/// How much of a kind was masked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Count {
    /// Different values.
    pub values: usize,
    /// Places in which they stood.
    pub places: usize,
}

/// Remembers values and masks them. One for all texts that are to stay comparable.
#[derive(Default)]
pub struct Masker {
    /// Kind and canonical form of each value, by its index.
    values: Vec<(Kind, String)>,
    index: BTreeMap<(Kind, String), usize>,
    needles: Needles,
    /// The number in the placeholder of each value that has been met.
    numbers: BTreeMap<usize, usize>,
    counts: BTreeMap<Kind, Count>,
    /// What looks like an identifier and is none, lower case.
    kept: BTreeSet<String>,
}

impl Masker {
    /// One that knows nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Remembers a value. An empty or meaningless one ("iPhone", "unknown") is passed over.
    pub fn know(&mut self, kind: Kind, value: &str) {
        let value: String = value.trim().chars().take(LONGEST).collect();
        let Some(spelt) = known::spell(kind, &value) else { return };
        for also in spelt.also {
            self.know(also.0, &also.1);
        }
        let key = (kind, spelt.canonical);
        if self.index.contains_key(&key) || self.values.len() >= MOST {
            return;
        }
        let value = self.values.len();
        self.values.push(key.clone());
        self.index.insert(key, value);
        for Spelling { view, text, whole } in spelt.spellings {
            self.needles.add(view, &text, whole, value);
        }
    }

    /// Leaves this text as it is, though it looks like an identifier: the digest of a firmware file.
    pub fn keep(&mut self, text: &str) {
        self.kept.insert(text.to_lowercase());
    }

    /// Remembers every value that can be recognised in a text. Let it read all texts before the first is masked.
    pub fn learn(&mut self, text: &str) {
        for (kind, value) in pattern::values(text, &self.kept) {
            self.know(kind, value);
        }
    }

    /// The text with every remembered and every recognisable value replaced.
    pub fn mask(&mut self, text: &str) -> String {
        self.learn(text);
        let mut hits: Vec<Hit> = Vec::new();
        for view in [View::Plain, View::Squeezed, View::Base64] {
            for (start, end, value) in self.needles.find(view, text) {
                let Some((kind, _)) = self.values.get(value) else { continue };
                let (start, end) = known::widen(*kind, view, text, start, end);
                hits.push(Hit { start, end, value });
            }
        }
        for (start, end) in pattern::blobs(text) {
            let key = (Kind::Blob, text.get(start..end).unwrap_or_default().to_owned());
            let value = self.value(key);
            hits.push(Hit { start, end, value });
        }
        self.replace(text, hits)
    }

    /// The same for the name of a file, without the brackets that some systems do not allow in one.
    pub fn mask_name(&mut self, name: &str) -> String {
        self.mask(name).replace(['<', '>'], "")
    }

    /// What was masked so far, by kind. Kinds of which nothing was met are missing.
    pub fn counts(&self) -> &BTreeMap<Kind, Count> {
        &self.counts
    }

    /// The index of a value that has no spellings.
    fn value(&mut self, key: (Kind, String)) -> usize {
        if let Some(value) = self.index.get(&key) {
            return *value;
        }
        let value = self.values.len();
        self.values.push(key.clone());
        self.index.insert(key, value);
        value
    }

    /// Hits that overlap become one, named after the one that begins first, so that nothing of any remains.
    fn replace(&mut self, text: &str, mut hits: Vec<Hit>) -> String {
        hits.sort_by(|one, other| one.start.cmp(&other.start).then(other.end.cmp(&one.end)));
        let mut merged: Vec<Hit> = Vec::new();
        for hit in hits {
            match merged.last_mut() {
                Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
                _ => merged.push(hit),
            }
        }
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for hit in merged {
            masked.push_str(text.get(from..hit.start).unwrap_or_default());
            masked.push_str(&self.placeholder(hit.value));
            from = hit.end;
        }
        masked.push_str(text.get(from..).unwrap_or_default());
        masked
    }

    fn placeholder(&mut self, value: usize) -> String {
        let kind = self.values.get(value).map_or(Kind::Blob, |(kind, _)| *kind);
        let count = self.counts.entry(kind).or_default();
        count.places += 1;
        let number = *self.numbers.entry(value).or_insert_with(|| {
            count.values += 1;
            count.values
        });
        format!("<{}-{number}>", kind.label())
    }
}

/// A value in a text: bytes, and which value.
struct Hit {
    start: usize,
    end: usize,
    value: usize,
}
