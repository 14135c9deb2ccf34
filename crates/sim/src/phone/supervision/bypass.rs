//! The code that an organisation may turn Activation Lock off with: sixteen random bytes, written in symbols that cannot be confused.

use std::fmt;

use crate::phone::activation::random;

/// No `B`, `I`, `O` and `S`: they look like digits.
const SYMBOLS: &[u8; 32] = b"0123456789ACDEFGHJKLMNPQRTUVWXYZ";
/// After how many symbols a dash stands.
const DASHES: [usize; 5] = [5, 10, 14, 18, 22];

/// A bypass code.
#[derive(Clone, PartialEq, Eq)]
pub struct BypassCode([u8; 16]);

impl BypassCode {
    /// A new one.
    pub(super) fn new() -> Self {
        let mut raw = [0; 16];
        raw.copy_from_slice(&random(16));
        Self(raw)
    }

    /// As it is written: 25 symbols for the first 125 bits, one for the last three, and dashes.
    pub fn written(&self) -> String {
        let number = u128::from_be_bytes(self.0);
        let mut written = String::with_capacity(31);
        for place in 0..26_usize {
            if DASHES.contains(&place) {
                written.push('-');
            }
            let bits = if place < 25 { (number >> (123 - 5 * place)) & 31 } else { number & 7 };
            written.push(
                usize::try_from(bits)
                    .ok()
                    .and_then(|bits| SYMBOLS.get(bits))
                    .map_or('0', |one| (*one).into()),
            );
        }
        written
    }
}

impl fmt::Debug for BypassCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_written_as_published_examples_are() {
        for (raw, written) in [
            ("00000000000000000000000000000000", "00000-00000-0000-0000-0000-0000"),
            ("1ea841db5edfafe6075b5ae0d845d254", "3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4"),
            ("f398ef9199e9f0aefea0e782ab8b61a9", "YFDFZ-4DTX7-RAXZ-N0WY-1AQ2-V1N1"),
        ] {
            let raw: u128 = u128::from_str_radix(raw, 16).expect("hexadecimal");
            assert_eq!(BypassCode(raw.to_be_bytes()).written(), written);
        }
        assert_ne!(BypassCode::new(), BypassCode::new());
        assert_eq!(format!("{:?}", BypassCode::new()), "[secret]");
    }
}
