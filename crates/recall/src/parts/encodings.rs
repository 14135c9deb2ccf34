//! How a text becomes bytes: of today, and as programs of old wrote it.

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// The bytes of a password for a text that looks the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, accents in one with their letter (NFC): what is typed on an iPhone, a Mac or a PC of today.
    Composed,
    /// UTF-8, accents behind their letter (NFD): what programs on a Mac may make of it.
    Decomposed,
    /// Windows-1252: one byte for each character, as programs of old on Windows in western Europe and America had it.
    Windows1252,
    /// Mac Roman: one byte for each character, as programs of old on a Mac had it.
    MacRoman,
}

/// What Windows-1252 has from 0x80 to 0x9f; a blank where it has nothing. From 0xa0 on its bytes are the numbers of Unicode.
const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// What Mac Roman has from 0x80 to 0xff.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

impl Encoding {
    /// The bytes of a text; nothing when it has a character that this encoding lacks.
    pub fn bytes(self, text: &str) -> Option<Vec<u8>> {
        let composed = || ComposingNormalizer::new_nfc().normalize(text);
        match self {
            Self::Composed => Some(composed().as_bytes().to_vec()),
            Self::Decomposed => Some(DecomposingNormalizer::new_nfd().normalize(text).as_bytes().to_vec()),
            Self::Windows1252 => composed().chars().map(windows).collect(),
            Self::MacRoman => composed().chars().map(mac).collect(),
        }
    }
}

fn above(table: &str, letter: char) -> Option<u8> {
    let at = table.chars().position(|known| known == letter && known != ' ')?;
    u8::try_from(0x80 + at).ok()
}

fn windows(letter: char) -> Option<u8> {
    match u32::from(letter) {
        code @ (0..0x80 | 0xa0..0x100) => u8::try_from(code).ok(),
        _ => above(WINDOWS, letter),
    }
}

fn mac(letter: char) -> Option<u8> {
    if letter.is_ascii() { u8::try_from(u32::from(letter)).ok() } else { above(MAC, letter) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_have_as_many_characters_as_bytes() {
        assert_eq!((WINDOWS.chars().count(), MAC.chars().count()), (32, 128));
    }

    #[test]
    fn a_text_becomes_the_bytes_of_its_time() {
        let of = |encoding: Encoding, text: &str| encoding.bytes(text);
        let bytes = |bytes: &[u8]| Some(bytes.to_vec());
        for text in ["Größe€’", "Gro\u{308}ße€’"] {
            assert_eq!(of(Encoding::Composed, text), bytes("Größe€’".as_bytes()));
            assert_eq!(of(Encoding::Decomposed, text), bytes("Gro\u{308}ße€’".as_bytes()));
            assert_eq!(of(Encoding::Windows1252, text), bytes(b"Gr\xf6\xdfe\x80\x92"));
            assert_eq!(of(Encoding::MacRoman, text), bytes(b"Gr\x9a\xa7e\xdb\xd5"));
        }
        assert_eq!((of(Encoding::Windows1252, "ł"), of(Encoding::MacRoman, "ł")), (None, None));
        assert_eq!(of(Encoding::Windows1252, "ÿ~"), bytes(b"\xff~"));
        assert_eq!(of(Encoding::MacRoman, "ˇ~"), bytes(b"\xff~"));
    }
}
