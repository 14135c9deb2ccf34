//! String descriptors as USB carries them.
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 1 | length of all of it, u8 |
//! | 1 | 1 | 3: a string |
//! | 2 | rest | UTF-16, little endian |

/// Reads one string descriptor. The length is a promise only: what arrived counts. Text ends at the first NUL; what is
/// no text becomes the replacement character.
pub(super) fn decode(descriptor: &[u8]) -> Option<String> {
    let (&[length, 3], rest) = descriptor.split_first_chunk::<2>()? else { return None };
    let text = rest.get(..usize::from(length).checked_sub(2)?).unwrap_or(rest);
    let (units, _) = text.as_chunks::<2>();
    let units = units.iter().map(|&unit| u16::from_le_bytes(unit)).take_while(|&unit| unit != 0);
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_is_read_and_its_length_not_believed() {
        for (bytes, text) in [
            (&b"\x06\x03C\0P\0"[..], Some("CP")),
            (b"\x06\x03C\0P\0garbage", Some("CP")),
            (b"\xFF\x03C\0P\0", Some("CP")),
            (b"\x07\x03C\0P\0x", Some("CP")),
            (b"\x08\x03C\0\0\0P\0", Some("C")),
            (b"\x04\x03\x00\xD8", Some("\u{FFFD}")),
            (b"\x02\x03", Some("")),
            (b"\x01\x03", None),
            (b"\x00\x03C\0", None),
            (b"\x06\x02C\0P\0", None),
            (b"\x02", None),
            (b"", None),
        ] {
            assert_eq!(decode(bytes).as_deref(), text, "{bytes:?}");
        }
    }
}
