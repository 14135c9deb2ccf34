//! A small picture that viewers open: a grey square of eight by eight, with comments around it up to the wanted length.

use crate::fault::Numbers;
use crate::phone::data::{add_noise, noise};

/// Up to the comments: start of image, JFIF header.
const HEAD: [u8; 20] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
/// Frame of one component, two Huffman tables with one code each, and the scan: no difference, end of block.
const TAIL: [u8; 70] = [
    0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0, // frame
    0xFF, 0xC4, 0, 20, 0x00, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // differences
    0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // the rest
    0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, // scan
    0x3F, 0xFF, 0xD9,
];
/// The longest comment.
const LONGEST: usize = 65_533;

/// A picture of exactly this length; noise where it is too short for one.
pub(crate) fn photo(seed: u64, length: u64) -> Vec<u8> {
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let mut quantisation = vec![0xFF, 0xDB, 0, 67, 0];
    quantisation.resize(69, 16);
    let Some(mut room) = length.checked_sub(HEAD.len() + quantisation.len() + TAIL.len()) else {
        return noise(seed, length as u64);
    };
    let mut picture = Vec::with_capacity(length);
    picture.extend_from_slice(&HEAD);
    let mut filling = Numbers(seed);
    while room >= 4 {
        let comment = (room - 4).min(LONGEST);
        picture.extend_from_slice(&[0xFF, 0xFE]);
        picture.extend_from_slice(&(comment as u16 + 2).to_be_bytes());
        add_noise(&mut filling, comment, &mut picture);
        room -= comment + 4;
    }
    picture.extend_from_slice(&quantisation);
    picture.extend_from_slice(&TAIL);
    // What follows the end of the image is nobody's.
    picture.resize(length, 0);
    picture
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_marker_leads_to_the_next() {
        for length in [159, 163, 200, 66_000, 140_001] {
            let picture = photo(3, length);
            assert_eq!(picture.len() as u64, length);
            let mut at = 2;
            while picture[at..at + 2] != [0xFF, 0xDA] {
                assert_eq!(picture[at], 0xFF, "{length}: at {at}");
                at += 2 + usize::from(u16::from_be_bytes([picture[at + 2], picture[at + 3]]));
            }
            assert_eq!(picture[at + 11..at + 13], [0xFF, 0xD9], "{length}");
        }
        assert_eq!(photo(3, 100).len(), 100);
    }
}
