//! The header of an Apple Encrypted Archive, the form of system images since iOS 18. Nothing is decrypted here: the
//! device does that by itself, and asks its host only to fetch the key.
//!
//! | offset | size | meaning |
//! |---|---|---|
//! | 0 | 4 | `AEA1` |
//! | 4 | 3 | profile, little endian like all numbers here; 1 is symmetric encryption without a signature |
//! | 7 | 1 | strength of scrypt, used with passwords only |
//! | 8 | 4 | length of the authentication data |
//! | 12 | | authentication data: fields of `u32` length (with these four bytes), name, NUL, value |
//!
//! Sources: a published program that fetches such keys (dhinakg/aeota), blacktop/ipsw, The Apple Wiki.
//!
//! # What a hostile file could do here
//!
//! Announce gigabytes of authentication data, or fields that are shorter than themselves so that a reader never ends:
//! the length has a limit before it is believed, and every field must move on.

use std::collections::BTreeMap;

use rightful_core::report::Explain;

/// The most authentication data that is read, in bytes; real files have one to two thousand.
pub const AUTH_LIMIT: u32 = 1 << 20;

/// The most fields in it; real files have two to five.
const FIELDS: usize = 64;

/// The longest name of a field, in bytes.
const NAME: usize = 256;

const MAGIC: &[u8; 4] = b"AEA1";

/// Which archive it is, and what stands beside it unencrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// How it is protected: 0 to 5; system images have 1.
    pub profile: u32,
    /// The authentication data by name. Not secret: every copy of the firmware has it.
    pub auth: BTreeMap<String, Vec<u8>>,
    /// Bytes of header and authentication data together; behind them the encryption begins.
    pub length: u64,
}

/// Why a file's beginning is no header of an archive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AeaError {
    /// Something else.
    #[error("this is no encrypted archive")]
    NotAea,
    /// The header goes on behind what was given.
    #[error("the encrypted archive's header has {needed} bytes, {given} were read")]
    Short {
        /// So many bytes would be enough.
        needed: u64,
        /// So many were there.
        given: u64,
    },
    /// More authentication data than any real archive has.
    #[error("the encrypted archive announces {0} bytes of authentication data")]
    TooLong(u32),
    /// The authentication data is no list of fields.
    #[error("the encrypted archive's authentication data is not a list of names and values")]
    BadField,
}

impl Header {
    /// Reads the header from the beginning of a file. Where not enough was given, the error says how much is.
    pub fn read(bytes: &[u8]) -> Result<Self, AeaError> {
        let short = |needed| AeaError::Short { needed, given: bytes.len() as u64 };
        let shared = bytes.len().min(MAGIC.len());
        if bytes.get(..shared) != MAGIC.get(..shared) {
            return Err(AeaError::NotAea);
        }
        let word =
            |at| bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|word| u32::from_le_bytes(*word));
        let (Some(profile), Some(announced)) = (word(4), word(8)) else { return Err(short(12)) };
        if announced > AUTH_LIMIT {
            return Err(AeaError::TooLong(announced));
        }
        let length = 12 + u64::from(announced);
        let auth = usize::try_from(length).ok().and_then(|end| bytes.get(12..end)).ok_or(short(length))?;
        Ok(Self { profile: profile & 0x00FF_FFFF, auth: fields(auth)?, length })
    }

    /// Where Apple publishes the key that opens the archive's own key.
    #[doc(alias = "com.apple.wkms.fcs-key-url")]
    pub fn key_url(&self) -> Option<&str> {
        std::str::from_utf8(self.auth.get("com.apple.wkms.fcs-key-url")?).ok()
    }
}

fn fields(mut rest: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, AeaError> {
    let mut fields = BTreeMap::new();
    while !rest.is_empty() {
        let length = rest.first_chunk().map(|word| u32::from_le_bytes(*word)).ok_or(AeaError::BadField)?;
        let length = usize::try_from(length).map_err(|_| AeaError::BadField)?;
        let field = rest.get(4..length).ok_or(AeaError::BadField)?;
        let end = field.iter().take(NAME + 1).position(|byte| *byte == 0).ok_or(AeaError::BadField)?;
        let name =
            field.get(..end).and_then(|name| std::str::from_utf8(name).ok()).ok_or(AeaError::BadField)?;
        let value = field.get(end + 1..).unwrap_or_default().to_vec();
        let twice = fields.insert(name.to_owned(), value).is_some();
        if name.is_empty() || twice || fields.len() > FIELDS {
            return Err(AeaError::BadField);
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(fields)
}

impl Explain for AeaError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAea | Self::Short { .. } | Self::TooLong(_) | Self::BadField => "firmware/bad-archive",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotAea | Self::Short { .. } | Self::TooLong(_) | Self::BadField => {
                "download the firmware for this model from Apple again"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Short { .. } => Some("the download was not finished"),
            Self::NotAea | Self::TooLong(_) | Self::BadField => {
                Some("the file was altered or put together by hand")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn field(name: &[u8], value: &[u8]) -> Vec<u8> {
        let length = (4 + name.len() + 1 + value.len()) as u32;
        [&length.to_le_bytes()[..], name, &[0], value].concat()
    }

    fn archive(profile: [u8; 4], auth: &[u8]) -> Vec<u8> {
        [&MAGIC[..], &profile, &(auth.len() as u32).to_le_bytes(), auth, b"encrypted"].concat()
    }

    #[test]
    fn a_header_as_ios_18_has_it() {
        let url = b"https://wkms-public.apple.com/fcs-keys/abc";
        let auth = [
            field(b"com.apple.wkms.fcs-response", br#"{"enc-request":"AA==","wrapped-key":"AA=="}"#),
            field(b"com.apple.wkms.fcs-key-url", url),
        ]
        .concat();
        let read = Header::read(&archive([1, 0, 0, 9], &auth)).expect("a header");
        assert_eq!((read.profile, read.length), (1, 12 + auth.len() as u64));
        assert_eq!(read.auth.len(), 2);
        assert_eq!(read.key_url().map(str::as_bytes), Some(&url[..]));
        let bare = Header::read(&archive([5, 0, 0, 0], &[])).expect("a header");
        assert_eq!((bare.profile, bare.length, bare.key_url()), (5, 12, None));
    }

    #[test]
    fn headers_that_lie_are_refused() {
        let broken = |auth: &[u8]| Header::read(&archive([1, 0, 0, 0], auth));
        for (name, auth) in [
            ("aea_field_of_no_length", 0_u32.to_le_bytes().to_vec()),
            ("aea_field_shorter_than_itself", 3_u32.to_le_bytes().to_vec()),
            ("aea_field_beyond_the_end", [&100_u32.to_le_bytes()[..], b"a\0b"].concat()),
            ("aea_field_without_nul", [&8_u32.to_le_bytes()[..], b"abcd"].concat()),
            ("aea_field_without_name", field(b"", b"value")),
            ("aea_field_name_not_text", field(b"\xFF\xFE", b"value")),
            ("aea_field_name_long", field(&[b'a'; NAME + 1], b"value")),
            ("aea_field_twice", [field(b"a", b"1"), field(b"a", b"2")].concat()),
            ("aea_field_cut", vec![5, 0]),
        ] {
            assert_eq!(broken(&auth), Err(AeaError::BadField), "{name}");
        }
        let many: Vec<u8> = (0..=FIELDS).flat_map(|n| field(n.to_string().as_bytes(), b"")).collect();
        assert_eq!(broken(&many), Err(AeaError::BadField), "aea_fields_without_end");

        let huge = [&MAGIC[..], &[1, 0, 0, 0], &u32::MAX.to_le_bytes()].concat();
        assert_eq!(Header::read(&huge), Err(AeaError::TooLong(u32::MAX)));
        assert_eq!(Header::read(b"PK\x03\x04"), Err(AeaError::NotAea));
        let refused = Header::read(&archive([1, 0, 0, 0], &field(b"a", b"1"))[..15]).expect_err("cut");
        assert_eq!(refused.to_string(), "the encrypted archive's header has 19 bytes, 15 were read");
        assert_eq!(refused.code(), "firmware/bad-archive");
        assert_eq!(Header::read(b"AE"), Err(AeaError::Short { needed: 12, given: 2 }));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Header::read(&bytes);
            let _ = Header::read(&archive([1, 0, 0, 0], &bytes));
        }
    }
}
