//! The name of a file in a backup: SHA-1 over its domain, a hyphen and its path.

use std::cmp::Ordering;
use std::fmt;

use sha1::{Digest, Sha1};

/// What a blob is called. Forty lower-case hexadecimal digits and nothing else, so that it can stand in a path.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[doc(alias = "fileID")]
pub struct FileId([u8; 20]);

impl FileId {
    /// The name that a file of this domain and path has.
    pub fn of(domain: &str, path: &str) -> Self {
        let mut hash = Sha1::new();
        hash.update(domain.as_bytes());
        hash.update(b"-");
        hash.update(path.as_bytes());
        Self(hash.finalize().into())
    }

    /// Reads exactly forty digits of `[0-9a-f]`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 20];
        unhex(text.as_bytes(), &mut bytes).then_some(Self(bytes))
    }

    /// The twenty bytes.
    pub fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// Where its blob may lie below the folder: in one of 256 folders since iOS 10, flat before.
    pub fn places(&self) -> [String; 2] {
        let flat = self.to_string();
        // Forty ASCII digits: the first two are a whole number of characters.
        [format!("{}/{flat}", flat.get(..2).unwrap_or_default()), flat]
    }
}

impl Ord for FileId {
    /// As the digits are ordered, and as texts of them are. In numbers: twenty bytes are compared by a call otherwise, and names are
    /// put in order by the ten thousand.
    fn cmp(&self, other: &Self) -> Ordering {
        let number = |id: &Self, from: usize| {
            let bytes = id.0.get(from..).and_then(<[u8]>::first_chunk);
            bytes.map_or(0, |bytes| u64::from_be_bytes(*bytes))
        };
        // The last eight bytes begin before the others end: those are known to be equal then.
        let numbers = |id: &Self| [0, 8, 12].map(|from| number(id, from));
        numbers(self).cmp(&numbers(other))
    }
}

impl PartialOrd for FileId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 40];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn digit(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'a' + value - 10 }
}

/// Fills `out` from exactly twice as many lower-case digits; `false` when they are something else.
pub(crate) fn unhex(text: &[u8], out: &mut [u8]) -> bool {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    text.len() == out.len() * 2
        && text.chunks_exact(2).zip(out).all(|(pair, byte)| {
            let [high, low] = pair else { return false };
            let (Some(high), Some(low)) = (value(*high), value(*low)) else { return false };
            *byte = high << 4 | low;
            true
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn well_known_files_have_the_names_that_devices_give_them() {
        for (domain, path, name) in [
            ("HomeDomain", "Library/SMS/sms.db", "3d0d7e5fb2ce288813306e4d4636395e047a3d28"),
            ("KeychainDomain", "keychain-backup.plist", "51a4616e576dd33cd2abadfea874eb8ff246bf0e"),
            (
                "HomeDomain",
                "Library/Preferences/com.apple.restrictionspassword.plist",
                "398bc9c2aeeab4cb0c12ada0f52eea12cf14f40b",
            ),
            (
                "HomeDomain",
                "Library/AddressBook/AddressBook.sqlitedb",
                "31bb7ba8914766d4ba40d6dfb6113c8b614be442",
            ),
            (
                "HomeDomain",
                "Library/CallHistoryDB/CallHistory.storedata",
                "5a4935c78a5255723f707230a451d79c540d2741",
            ),
            ("CameraRollDomain", "Media/PhotoData/Photos.sqlite", "12b144c0bd44f2b3dffd9186d3f9c05b917cee25"),
        ] {
            assert_eq!(FileId::of(domain, path).to_string(), name);
            assert_eq!(FileId::parse(name), Some(FileId::of(domain, path)));
        }
    }

    #[test]
    fn a_file_lies_in_a_folder_of_its_first_two_digits_or_flat() {
        let id = FileId::of("HomeDomain", "Library/SMS/sms.db");
        assert_eq!(
            id.places(),
            [
                "3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28".to_owned(),
                "3d0d7e5fb2ce288813306e4d4636395e047a3d28".to_owned(),
            ]
        );
    }

    #[test]
    fn file_id_that_is_no_name() {
        let good = "3d0d7e5fb2ce288813306e4d4636395e047a3d28";
        for bad in [
            "",
            "../../x",
            good.get(1..).expect("ASCII"),
            &format!("{good}0"),
            &good.to_uppercase(),
            "äd0d7e5fb2ce288813306e4d4636395e047a3d2",
            "3d0d7e5fb2ce288813306e4d4636395e047a3d2\0",
            "3d0d7e5fb2ce288813306e4d4636395e047a3d/8",
        ] {
            assert_eq!(FileId::parse(bad), None, "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn names_are_in_the_order_of_their_digits(
            one in any::<[u8; 20]>(),
            mut other in any::<[u8; 20]>(),
            equal in 0_usize..=20,
        ) {
            other[..equal].copy_from_slice(&one[..equal]);
            let (one, other) = (FileId(one), FileId(other));
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
        }


        #[test]
        fn what_is_shown_is_read(bytes in any::<[u8; 20]>()) {
            prop_assert_eq!(FileId::parse(&FileId(bytes).to_string()), Some(FileId(bytes)));
        }
    }
}
