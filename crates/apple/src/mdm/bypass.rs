//! Activation Lock bypass codes of organisations: read, checked without anybody, written, and hashed as Apple wants the hash.
//!
//! Sixteen random bytes are written with 26 of 32 symbols: 25 for the upper 125 bits, five each, and one for the last three,
//! with dashes after the 5th, 10th, 14th, 18th and 22nd. A last symbol above 7 is none. The hash is PBKDF2-HMAC-SHA256 of the bytes
//! with a salt of four zero bytes and 50,000 rounds. Source: nanodep's published code and test vectors.

use std::num::NonZeroU32;

use rightful_core::hex;
use rightful_core::secret::Secret;
use ring::pbkdf2;
use zeroize::{Zeroize as _, Zeroizing};

use super::MdmError;

/// No `B`, `I`, `O` and `S`: they look like digits.
const SYMBOLS: &[u8; 32] = b"0123456789ACDEFGHJKLMNPQRTUVWXYZ";

/// Before which symbols a dash stands.
const DASHES: [usize; 5] = [5, 10, 14, 18, 22];

/// How many symbols.
const LENGTH: usize = 26;

const ROUNDS: u32 = 50_000;

/// A bypass code. `Debug` shows nothing of it.
#[derive(Debug, Clone)]
pub struct BypassCode(Secret);

impl BypassCode {
    /// The code of these sixteen bytes.
    pub fn of(raw: [u8; 16]) -> Self {
        Self(Secret::new(raw.to_vec()))
    }

    /// Reads a code in either case, with dashes or without.
    ///
    /// # Errors
    /// [`MdmError::BadCode`] says what is wrong with it, and shows nothing of it.
    pub fn read(text: &str) -> Result<Self, MdmError> {
        let mut number: u128 = 0;
        let mut count = 0;
        for letter in text.trim().bytes().filter(|byte| *byte != b'-') {
            let upper = letter.to_ascii_uppercase();
            let value = SYMBOLS.iter().position(|symbol| *symbol == upper);
            let Some(value) = value.and_then(|value| u128::try_from(value).ok()) else {
                return Err(MdmError::BadCode { why: "it has a sign that no code has" });
            };
            count += 1;
            match count {
                1..=25 => number = number << 5 | value,
                LENGTH if value > 7 => {
                    return Err(MdmError::BadCode { why: "its last sign is none that a code ends with" });
                }
                LENGTH => number = number << 3 | value,
                _ => return Err(MdmError::BadCode { why: "it is longer than a code" }),
            }
        }
        if count < LENGTH {
            return Err(MdmError::BadCode { why: "it is shorter than a code" });
        }
        let code = Self::of(number.to_be_bytes());
        number.zeroize();
        Ok(code)
    }

    /// As it is written, with dashes.
    pub fn written(&self) -> Secret {
        let number = self.raw();
        let mut written = Vec::with_capacity(LENGTH + DASHES.len());
        for place in 0..LENGTH {
            if DASHES.contains(&place) {
                written.push(b'-');
            }
            let bits = if place < 25 { (number >> (123 - 5 * place)) & 31 } else { number & 7 };
            let symbol = usize::try_from(bits).ok().and_then(|bits| SYMBOLS.get(bits));
            written.push(symbol.copied().unwrap_or(b'0'));
        }
        Secret::new(written)
    }

    /// The hash by which Apple knows a code of an organisation's lock, in hexadecimal. It opens nothing.
    pub fn hash(&self) -> String {
        let mut out = Zeroizing::new([0; 32]);
        let rounds = NonZeroU32::new(ROUNDS).unwrap_or(NonZeroU32::MIN);
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, &[0; 4], self.0.expose(), out.as_mut_slice());
        hex::encode(out.as_slice())
    }

    fn raw(&self) -> u128 {
        self.0.expose().iter().fold(0, |number, byte| number << 8 | u128::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// nanodep's vectors.
    const VECTORS: [(&str, &str, &str); 3] = [
        (
            "00000000000000000000000000000000",
            "00000-00000-0000-0000-0000-0000",
            "deab860d28deb5b7121d6d8fcf0f78e1471756d1b2c566c03277c23ea8930b4f",
        ),
        (
            "1ea841db5edfafe6075b5ae0d845d254",
            "3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4",
            "6ab40d5eabe7218ec04182f461005600c7e3426bddd82cdb405bde9a1e0014b5",
        ),
        (
            "f398ef9199e9f0aefea0e782ab8b61a9",
            "YFDFZ-4DTX7-RAXZ-N0WY-1AQ2-V1N1",
            "7c7715d092a5cfcd16a6037555e11e4fa53edda9cda4d8464d58ef39ba9b5b0f",
        ),
    ];

    #[test]
    fn codes_and_hashes_are_those_that_are_published() {
        for (raw, written, hash) in VECTORS {
            let code = BypassCode::of(hex::decode(raw).expect("sixteen bytes"));
            assert_eq!(code.written().expose(), written.as_bytes());
            assert_eq!(code.hash(), hash);
            for form in
                [written.to_owned(), written.to_lowercase(), format!(" {} ", written.replace('-', ""))]
            {
                assert_eq!(BypassCode::read(&form).expect("a code").raw(), code.raw(), "{form}");
            }
        }
    }

    #[test]
    fn what_is_no_code_says_why_and_shows_nothing_of_it() {
        for (text, why) in [
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA8", "its last sign is none that a code ends with"),
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKAZ", "its last sign is none that a code ends with"),
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA", "it is shorter than a code"),
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA44", "it is longer than a code"),
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-FBA4", "it has a sign that no code has"),
            ("3UM43-PUYVY-QYD1-UVCC-HEHJ-F\u{e4}A4", "it has a sign that no code has"),
            ("", "it is shorter than a code"),
        ] {
            let error = BypassCode::read(text).map(|_| ()).expect_err("no code");
            assert!(matches!(&error, MdmError::BadCode { why: found } if *found == why), "{text}: {error:?}");
            assert!(!format!("{error} {error:?}").contains("3UM43"));
        }
        let code = BypassCode::read(VECTORS[1].1).expect("a code");
        assert_eq!(format!("{code:?}"), "BypassCode([secret])");
    }
}
