//! Bytes as hexadecimal digits and back.

/// Two lower-case digits a byte.
pub fn encode(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Exactly `N` bytes from twice as many digits of either case; `None` for anything else.
pub fn decode<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    decode_into(digits.as_bytes(), &mut bytes).then_some(bytes)
}

/// Whether `digits`, twice as many as there are bytes, were all digits; where not, nothing of the bytes means anything.
pub fn decode_into(digits: &[u8], bytes: &mut [u8]) -> bool {
    let value = |digit: &u8| char::from(*digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
    let fits = digits.len() == 2 * bytes.len();
    fits && bytes.iter_mut().zip(digits.chunks_exact(2)).all(|(byte, pair)| {
        let both = pair.first().and_then(value).zip(pair.get(1).and_then(value));
        both.map(|(high, low)| *byte = high << 4 | low).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back_as_the_bytes_they_were() {
        let all: Vec<u8> = (0..=255).collect();
        let digits = encode(&all);
        assert!(digits.starts_with("000102") && digits.ends_with("fdfeff"), "{digits}");
        for digits in [digits.clone(), digits.to_uppercase()] {
            assert_eq!(decode::<256>(&digits).map(Vec::from).as_ref(), Some(&all));
        }
    }

    #[test]
    fn anything_else_is_nothing() {
        for digits in ["", "5", "5a5", "5a5a5a", "5g5a", "+a5a", "é5a"] {
            assert_eq!(decode::<2>(digits), None, "{digits}");
        }
    }
}
