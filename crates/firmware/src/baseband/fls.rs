//! Signatures and tickets in `.fls` files of Infineon's modems, in iPhones before 2012.
//!
//! A file is a chain of elements; all numbers have 32 bits and are little endian:
//!
//! | offset | in | meaning |
//! |---|---|---|
//! | 0x00 | all | type |
//! | 0x04 | all | length of the element, with its header |
//! | 0x1C | type 0x0C | length of its data |
//! | 0x24 | type 0x0C | where its data begins in the file |
//! | 0x14 | types 0x10, 0x14 | where its data begins in the file |
//!
//! Data begins behind 0x28 bytes of header in type 0x0C, behind 0x18 in 0x10 and 0x14. That of type 0x0C is the program;
//! at 0x10 in it stands its length again, at 0x14 where in it the signature begins.
//!
//! Source: idevicerestore (`fls.c`). No such modem is in a phone that this program restores; known for completeness.

const PROGRAM: u32 = 0x0C;
const PROGRAM_HEADER: usize = 0x28;

/// The most elements; real files have about ten.
const ELEMENTS: usize = 1024;

/// The program's signature, replaced by another one, which may be longer or shorter.
pub fn sign(file: &[u8], blob: &[u8]) -> Result<Vec<u8>, &'static str> {
    rebuild(file, |data| {
        let announced = word(data, 0x10).ok_or("its program is too short")? as usize;
        let start = word(data, 0x14).ok_or("its program is too short")? as usize;
        if announced != data.len() {
            return Err("its program announces another length");
        }
        let kept = data.get(..start).filter(|kept| kept.len() >= 0x18);
        let mut signed = kept.ok_or("its signature lies outside of the program")?.to_vec();
        signed.extend_from_slice(blob);
        let length = u32::try_from(signed.len()).map_err(|_| "it would be too large")?;
        signed.splice(0x10..0x14, length.to_le_bytes());
        Ok(signed)
    })
}

/// The ticket in front of the program, filled up to four bytes with 0xFF.
pub fn put_ticket(file: &[u8], ticket: &[u8]) -> Result<Vec<u8>, &'static str> {
    rebuild(file, |data| {
        let mut with = ticket.to_vec();
        with.resize(ticket.len().next_multiple_of(4), 0xFF);
        with.extend_from_slice(data);
        Ok(with)
    })
}

/// The same chain with another program; lengths and places are corrected.
fn rebuild(
    file: &[u8],
    change: impl Fn(&[u8]) -> Result<Vec<u8>, &'static str>,
) -> Result<Vec<u8>, &'static str> {
    let mut new: Vec<u8> = Vec::with_capacity(file.len());
    let mut programs = 0;
    let mut rest = file;
    for _ in 0..ELEMENTS {
        if rest.is_empty() {
            return if programs == 1 { Ok(new) } else { Err("it has no program") };
        }
        let kind = word(rest, 0).ok_or("it ends inside an element")?;
        let length = word(rest, 4).ok_or("it ends inside an element")? as usize;
        let element = rest.get(..length).filter(|element| element.len() >= 12);
        let element = element.ok_or("an element is longer than the file")?;
        rest = rest.get(length..).unwrap_or_default();
        let begin = new.len();
        let place = |behind: usize| {
            u32::try_from(begin + behind).map(u32::to_le_bytes).map_err(|_| "it would be too large")
        };
        let short = "an element is shorter than its header";
        match kind {
            PROGRAM => {
                programs += 1;
                let (header, data) = element.split_at_checked(PROGRAM_HEADER).ok_or(short)?;
                let data = change(data)?;
                let size = |length: usize| {
                    u32::try_from(length).map(u32::to_le_bytes).map_err(|_| "it would be too large")
                };
                new.extend_from_slice(header);
                new.splice(begin + 0x04..begin + 0x08, size(PROGRAM_HEADER + data.len())?);
                new.splice(begin + 0x1C..begin + 0x20, size(data.len())?);
                new.splice(begin + 0x24..begin + 0x28, place(PROGRAM_HEADER)?);
                new.extend(data);
            }
            0x10 | 0x14 => {
                if element.len() < 0x18 {
                    return Err(short);
                }
                new.extend_from_slice(element);
                new.splice(begin + 0x14..begin + 0x18, place(0x18)?);
            }
            _ => new.extend_from_slice(element),
        }
    }
    Err("it has too many elements")
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|word| u32::from_le_bytes(*word))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    fn element(kind: u32, header: usize, data: &[u8]) -> Vec<u8> {
        let mut element = vec![0; header];
        element[..4].copy_from_slice(&kind.to_le_bytes());
        element[4..8].copy_from_slice(&((header + data.len()) as u32).to_le_bytes());
        element.extend_from_slice(data);
        element
    }

    /// A file with one program whose signature is `signature`.
    pub(crate) fn file(signature: &[u8]) -> Vec<u8> {
        let length = 0x20 + signature.len() as u32;
        let mut data = vec![0xAA; 0x20];
        data[0x10..0x14].copy_from_slice(&length.to_le_bytes());
        data[0x14..0x18].copy_from_slice(&0x20_u32.to_le_bytes());
        data.extend_from_slice(signature);
        let first = element(0x01, 12, b"head");
        let mut program = element(PROGRAM, PROGRAM_HEADER, &data);
        program[0x1C..0x20].copy_from_slice(&length.to_le_bytes());
        program[0x24..0x28].copy_from_slice(&((first.len() + PROGRAM_HEADER) as u32).to_le_bytes());
        let mut last = element(0x10, 0x18, b"tail");
        last[0x14..0x18].copy_from_slice(&((first.len() + program.len() + 0x18) as u32).to_le_bytes());
        [first, program, last].concat()
    }

    #[test]
    fn a_signature_may_be_longer_or_shorter() {
        for new in [&b"signature"[..], b"s", b"a much longer signature than before"] {
            assert_eq!(sign(&file(b"old"), new), Ok(file(new)));
        }
    }

    #[test]
    fn a_ticket_stands_in_front_of_the_program() {
        let with = put_ticket(&file(b"old"), b"ticket").expect("put");
        assert_eq!(with.len(), file(b"old").len() + 8);
        let at = 16 + PROGRAM_HEADER;
        assert_eq!(&with[at..at + 8], b"ticket\xFF\xFF");
        assert_eq!(with[16 + 4..16 + 8], (PROGRAM_HEADER as u32 + 0x23 + 8).to_le_bytes());
        let last = with.len() - 4 - 0x18;
        assert_eq!(with[last + 0x14..last + 0x18], (last as u32 + 0x18).to_le_bytes(), "moved with it");
    }

    #[test]
    fn files_that_lie_are_refused() {
        let good = file(b"old");
        let with = |at: usize, word: u32| {
            let mut file = good.clone();
            file[at..at + 4].copy_from_slice(&word.to_le_bytes());
            sign(&file, b"new")
        };
        for (name, at, word) in [
            ("fls_element_of_no_length", 4, 0),
            ("fls_element_beyond_the_end", 4, u32::MAX),
            ("fls_program_shorter_than_its_header", 16 + 4, 0x20),
            ("fls_no_program", 16, 1),
            ("fls_program_of_another_length", 16 + PROGRAM_HEADER + 0x10, 7),
            ("fls_signature_beyond_the_program", 16 + PROGRAM_HEADER + 0x14, u32::MAX),
            ("fls_signature_over_its_own_place", 16 + PROGRAM_HEADER + 0x14, 0),
        ] {
            assert!(with(at, word).is_err(), "{name}");
        }
        assert!(sign(&[], b"new").is_err());
        assert!(sign(&[0; 12 * 2000], b"new").is_err());
        let many = element(1, 12, &[]).repeat(ELEMENTS + 1);
        assert_eq!(sign(&many, b"new"), Err("it has too many elements"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            places in proptest::collection::vec((0_usize..120, any::<u32>()), 0..6),
        ) {
            let mut file = file(&bytes);
            for (at, word) in places {
                for (place, byte) in file.iter_mut().skip(at).zip((word >> (word & 31)).to_le_bytes()) {
                    *place = byte;
                }
            }
            let _ = (sign(&file, &bytes), put_ticket(&file, &bytes), sign(&bytes, &bytes));
        }
    }
}
