//! Signatures in files of Qualcomm's modems (and in Intel's `.bin` files).
//!
//! Up to the Snapdragon X70 the signature takes the place of the file's last bytes. In the ELF files of the X80 it is a
//! part of the last segment, which begins with this header (all numbers 32 bits, little endian) and goes on with the
//! parts in the same order:
//!
//! | offset | length of |
//! |---|---|
//! | 0x00 | nothing: reserved |
//! | 0x04 | nothing: version, 7 |
//! | 0x08 | common metadata |
//! | 0x0C | Qualcomm's metadata |
//! | 0x10 | the maker's metadata |
//! | 0x14 | hash table |
//! | 0x18 | Qualcomm's signature |
//! | 0x1C | Qualcomm's certificates |
//! | 0x20 | the maker's signature |
//! | 0x24 | the maker's certificates |
//!
//! The server's blob has the same header, the metadata, the hash table, and the maker's signature and certificates.
//! Qualcomm's own signature and certificates stay those of the file.

const HEADER: usize = 0x28;
const VERSION: u32 = 7;

/// The signature in place of the last bytes.
pub fn sign_tail(mut file: Vec<u8>, blob: &[u8]) -> Result<Vec<u8>, &'static str> {
    if blob.is_empty() {
        return Err("the signature is empty");
    }
    let start = file.len().checked_sub(blob.len()).ok_or("it is shorter than its signature")?;
    file.truncate(start);
    file.extend_from_slice(blob);
    Ok(file)
}

/// The signature inside the last segment of an ELF file.
pub fn sign_elf(mut file: Vec<u8>, blob: &[u8]) -> Result<Vec<u8>, &'static str> {
    let (offset, length) = last_segment(&file)?;
    let new = Lengths::read(blob).ok_or("its signature has no header of version 7")?;
    let segment = offset
        .checked_add(length)
        .and_then(|end| file.get_mut(offset..end))
        .filter(|_| offset > 0)
        .ok_or("its last segment lies outside of it")?;
    let old = Lengths::read(segment).ok_or("its last segment has no header of version 7")?;
    if old.all() > segment.len() {
        return Err("its last segment is shorter than what it announces");
    }
    let (front, maker) = (new.front(), new.maker());
    let behind = front + old.qualcomm();
    let source = |range| blob.get(range).ok_or("its signature is shorter than what it announces");
    let (front_bytes, maker_bytes) = (source(0..front)?, source(front..front + maker)?);
    let room = "its last segment has no room for the signature";
    segment.get_mut(behind..behind + maker).ok_or(room)?.copy_from_slice(maker_bytes);
    segment.get_mut(..front).ok_or(room)?.copy_from_slice(front_bytes);
    Ok(file)
}

/// Lengths of the parts, in order. Each has at most 32 bits, so that sums cannot overflow.
struct Lengths([usize; 8]);

impl Lengths {
    fn read(bytes: &[u8]) -> Option<Self> {
        if cfg!(target_pointer_width = "32") || word(bytes, 4)? != VERSION {
            return None;
        }
        let mut lengths = [0; 8];
        for (number, length) in lengths.iter_mut().enumerate() {
            *length = word(bytes, 8 + 4 * number)? as usize;
        }
        Some(Self(lengths))
    }

    /// Header, metadata and hash table.
    fn front(&self) -> usize {
        let [common, qualcomm, maker, hashes, ..] = self.0;
        HEADER + common + qualcomm + maker + hashes
    }

    /// Qualcomm's signature and certificates.
    fn qualcomm(&self) -> usize {
        let [.., signature, certificates, _, _] = self.0;
        signature + certificates
    }

    /// The maker's signature and certificates.
    fn maker(&self) -> usize {
        let [.., signature, certificates] = self.0;
        signature + certificates
    }

    fn all(&self) -> usize {
        HEADER + self.0.iter().sum::<usize>()
    }
}

/// Offset and length of the last segment of an ELF file, little endian, of either size.
fn last_segment(file: &[u8]) -> Result<(usize, usize), &'static str> {
    let broken = "it is no ELF file with segments";
    let read = || {
        let class = file.strip_prefix(b"\x7FELF")?.first()?;
        // Where the table of segments is, its entries' length and number; where in an entry offset and length are.
        let (table, entry, count, offset, length) = match class {
            1 => (u64::from(word(file, 28)?), half(file, 42)?, half(file, 44)?, 4, 16),
            2 => (long(file, 32)?, half(file, 54)?, half(file, 56)?, 8, 32),
            _ => return None,
        };
        let least = if *class == 1 { 32 } else { 56 };
        if entry < least || count == 0 {
            return None;
        }
        let start = usize::try_from(table).ok()?.checked_add(entry * (count - 1))?;
        let last = file.get(start..start.checked_add(entry)?)?;
        let number = |at| match class {
            1 => word(last, at).map(u64::from),
            _ => long(last, at),
        };
        Some((usize::try_from(number(offset)?).ok()?, usize::try_from(number(length)?).ok()?))
    };
    read().ok_or(broken)
}

fn half(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at..)?.first_chunk().map(|half| usize::from(u16::from_le_bytes(*half)))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|word| u32::from_le_bytes(*word))
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|long| u64::from_le_bytes(*long))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A signature's header and parts: lengths, then that many bytes each of `fill`.
    pub(crate) fn parts(lengths: [u32; 8], fill: u8, kept: &[usize]) -> Vec<u8> {
        let mut bytes = [0_u32, VERSION].map(u32::to_le_bytes).concat();
        lengths.iter().for_each(|length| bytes.extend(length.to_le_bytes()));
        kept.iter().for_each(|part| bytes.extend(vec![fill + *part as u8; lengths[*part] as usize]));
        bytes
    }

    /// An ELF file with two segments, the last of them with a signature.
    pub(crate) fn elf(wide: bool, segment: &[u8]) -> Vec<u8> {
        let (header, entry, class) = if wide { (64, 56, 2) } else { (52, 32, 1) };
        let start = header + 2 * entry;
        let mut file = vec![0; start];
        file[..5].copy_from_slice(&[0x7F, b'E', b'L', b'F', class]);
        let (table, size) = if wide { (32, 54) } else { (28, 42) };
        file[table..table + 4].copy_from_slice(&(header as u32).to_le_bytes());
        file[size..size + 2].copy_from_slice(&(entry as u16).to_le_bytes());
        file[size + 2..size + 4].copy_from_slice(&2_u16.to_le_bytes());
        let last = header + entry;
        let (offset, length) = if wide { (last + 8, last + 32) } else { (last + 4, last + 16) };
        file[offset..offset + 4].copy_from_slice(&(start as u32).to_le_bytes());
        file[length..length + 4].copy_from_slice(&(segment.len() as u32).to_le_bytes());
        file.extend_from_slice(segment);
        file
    }

    const OLD: [u32; 8] = [4, 5, 6, 7, 8, 9, 10, 11];
    const ALL: [usize; 8] = [0, 1, 2, 3, 4, 5, 6, 7];

    #[test]
    fn a_tail_is_replaced() {
        assert_eq!(sign_tail(vec![1; 6], &[2; 2]), Ok(vec![1, 1, 1, 1, 2, 2]));
        assert_eq!(sign_tail(vec![1; 2], &[2; 2]), Ok(vec![2, 2]));
        assert!(sign_tail(vec![1], &[2; 2]).is_err(), "mbn_shorter_than_its_signature");
        assert!(sign_tail(vec![1], &[]).is_err(), "mbn_signature_empty");
    }

    #[test]
    fn an_elf_keeps_qualcomms_signature_and_gets_the_makers() {
        for wide in [false, true] {
            let mut segment = parts(OLD, 1, &ALL);
            segment.extend([0xEE; 20]);
            let file = elf(wide, &segment);
            // Everything is one byte longer but Qualcomm's parts, which the blob does not have.
            let new = [5, 6, 7, 8, 0, 0, 11, 12];
            let blob = parts(new, 100, &[0, 1, 2, 3, 6, 7]);
            let signed = sign_elf(file.clone(), &blob).expect("signed");
            assert_eq!(signed.len(), file.len());
            let at = file.len() - segment.len();
            assert_eq!(&signed[..at], &file[..at], "what is before stays");
            let front = HEADER + 5 + 6 + 7 + 8;
            assert_eq!(&signed[at..at + front], &blob[..front]);
            let qualcomm = at + front..at + front + 8 + 9;
            assert_eq!(&signed[qualcomm.clone()], &file[qualcomm.clone()]);
            assert_eq!(&signed[qualcomm.end..qualcomm.end + 23], &blob[front..]);
            assert_eq!(&signed[qualcomm.end + 23..], &file[qualcomm.end + 23..]);
        }
    }

    #[test]
    fn files_that_lie_are_refused() {
        let file = elf(true, &parts(OLD, 1, &ALL));
        let blob = parts([4, 5, 6, 7, 0, 0, 10, 11], 100, &[0, 1, 2, 3, 6, 7]);
        assert!(sign_elf(file.clone(), &blob).is_ok());
        let with = |at: usize, word: u32| {
            let mut file = file.clone();
            file[at..at + 4].copy_from_slice(&word.to_le_bytes());
            sign_elf(file, &blob)
        };
        let (last, segment) = (64 + 56, 64 + 2 * 56);
        for (name, at, word) in [
            ("elf_without_magic", 0, 0),
            ("elf_table_beyond_the_end", 32, 0x1000),
            ("elf_no_segments", 54, 56),
            ("elf_many_segments", 54, 0xFFFF_0038),
            ("elf_segment_at_nothing", last + 8, 0),
            ("elf_segment_beyond_the_end", last + 8, u32::MAX),
            ("elf_segment_longer_than_the_file", last + 32, u32::MAX),
            ("elf_segment_shorter_than_its_header", last + 32, 8),
            ("elf_segment_of_another_version", segment + 4, 6),
            ("elf_segment_announces_too_much", segment + 8, u32::MAX),
        ] {
            assert!(with(at, word).is_err(), "{name}");
        }
        for length in 0..blob.len() {
            assert!(sign_elf(file.clone(), &blob[..length]).is_err(), "signature cut to {length}");
        }
        let large = parts([4, 5, 6, 70, 0, 0, 10, 11], 100, &[0, 1, 2, 3, 6, 7]);
        assert_eq!(sign_elf(file, &large), Err("its last segment has no room for the signature"));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(
            bytes in proptest::collection::vec(any::<u8>(), 0..300),
            places in proptest::collection::vec((0_usize..300, any::<u32>()), 0..6),
            wide in any::<bool>(),
        ) {
            let mut file = elf(wide, &parts(OLD, 1, &ALL));
            for (at, word) in places {
                let word = (word >> (word & 31)).to_le_bytes();
                for (place, byte) in file.iter_mut().skip(at).zip(word) {
                    *place = byte;
                }
            }
            let _ = sign_elf(file.clone(), &parts([4, 5, 6, 7, 0, 0, 10, 11], 100, &[0, 1, 2, 3, 6, 7]));
            let _ = sign_elf(file, &bytes);
            let _ = sign_elf(bytes, &parts(OLD, 1, &ALL));
        }
    }
}
