//! The join code: what the owner types on each machine that is to help. Everything that travels hangs on it.
//!
//! Twenty-six letters of five bits are 130 bits, and two more tell a slip of the finger; seven groups of four in all. The 130 bits are a
//! hash over the coordinator's public key, what is searched, and 256 random bits that stand in the offer. So the code is two things at once:
//!
//! - as random as any for whoever has not opened the offer, whose key follows from it: so much cannot be guessed, however long somebody
//!   keeps what lay on the server;
//! - a seal on the offer for whoever has the code: another coordinator, or another search, that goes with the same code would have to be
//!   found among 2^130. A machine that joins takes letters of no other.
//!
//! A short code would need an exchange that lets each guess be made only once (PAKE), with both ends there at the same time and a code of
//! its own for each machine; a long one needs a single message, which machines that come later can open too.

use std::fmt;

use hkdf::Hkdf;
use rightful_core::hex;
use rightful_core::secret::Secret;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::QueueError;
use crate::seal::Name;

/// Crockford's letters: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many letters follow from the search.
const DRAWN: usize = 26;

/// How many there are with those that tell a slip.
const ALL: usize = 28;

/// The longest text that is looked at, in bytes.
const LONGEST: usize = 256;

/// A join code. As good as the hints and the test of the password: no face, zeroed when dropped.
#[derive(Clone)]
pub struct JoinCode(Zeroizing<[u8; ALL]>);

/// What everybody who knows the code can work out.
pub(crate) struct Room {
    /// The name of the stream and its subjects, in hexadecimal digits. It tells nothing of the code.
    pub(crate) name: String,
    /// The key of the offer.
    pub(crate) key: Zeroizing<[u8; 32]>,
}

impl JoinCode {
    /// The code of a search: of its coordinator, of what is searched (see [`fingerprint`](crate::fingerprint)), and of 256 random bits.
    pub(crate) fn of(coordinator: Name, fingerprint: &[u8; 32], random: &[u8; 32]) -> Self {
        let mut letters = Zeroizing::new([0; ALL]);
        // Three fields of 32 bytes: no two searches give the same text.
        let text = Zeroizing::new([coordinator.0.as_slice(), fingerprint, random].concat());
        let made =
            Hkdf::<Sha256>::new(Some(b"rightful queue code 2"), &text).expand(b"code", &mut letters[..DRAWN]);
        debug_assert!(made.is_ok(), "short enough");
        letters.iter_mut().for_each(|letter| *letter &= 31);
        let check = check(&letters);
        letters[DRAWN..].copy_from_slice(&check);
        Self(letters)
    }

    /// Whether it is the code of this search.
    pub(crate) fn is_of(&self, coordinator: Name, fingerprint: &[u8; 32], random: &[u8; 32]) -> bool {
        self.0 == Self::of(coordinator, fingerprint, random).0
    }

    /// Reads what was typed: large or small letters, with or without strokes and spaces; O counts as 0, I and L as 1.
    ///
    /// # Errors
    /// [`QueueError::NotACode`].
    pub fn parse(typed: &Secret) -> Result<Self, QueueError> {
        let typed = typed.expose();
        let mut letters = Zeroizing::new([0; ALL]);
        let mut count = 0;
        if typed.len() > LONGEST {
            return Err(QueueError::NotACode);
        }
        for byte in typed.iter().filter(|byte| !matches!(byte, b'-' | b' ' | b'\t')) {
            let letter = match byte.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            };
            let value = LETTERS.iter().position(|known| *known == letter).ok_or(QueueError::NotACode)?;
            *letters.get_mut(count).ok_or(QueueError::NotACode)? = value as u8;
            count += 1;
        }
        if count != ALL || letters[DRAWN..] != check(&letters) {
            return Err(QueueError::NotACode);
        }
        Ok(Self(letters))
    }

    /// As it is shown and typed: seven groups of four letters.
    pub fn to_text(&self) -> Secret {
        let letter = |value: &u8| LETTERS[usize::from(*value & 31)];
        let mut text = Vec::with_capacity(ALL + ALL / 4);
        for (at, group) in self.0.chunks(4).enumerate() {
            if at > 0 {
                text.push(b'-');
            }
            text.extend(group.iter().map(letter));
        }
        Secret::new(text)
    }

    pub(crate) fn room(&self) -> Room {
        let derive = Hkdf::<Sha256>::new(Some(b"rightful queue 1"), &self.0[..DRAWN]);
        let mut name = [0; 16];
        let mut key = Zeroizing::new([0; 32]);
        // These lengths are far below the limit of 8160 bytes.
        let made =
            derive.expand(b"room", &mut name).and_then(|()| derive.expand(b"offer", key.as_mut_slice()));
        debug_assert!(made.is_ok(), "short enough");
        Room { name: hex::encode(&name), key }
    }
}

/// Two letters, ten bits, that go with the others.
fn check(letters: &[u8; ALL]) -> [u8; 2] {
    let mut hash = Sha256::new_with_prefix(b"rightful queue code");
    hash.update(&letters[..DRAWN]);
    let digest = hash.finalize();
    [digest[0] & 31, digest[1] & 31]
}

impl fmt::Debug for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn random() -> [u8; 32] {
        let mut random = [0; 32];
        getrandom::fill(&mut random).expect("random numbers");
        random
    }

    fn drawn() -> JoinCode {
        JoinCode::of(Name([1; 32]), &[2; 32], &random())
    }

    #[test]
    fn a_code_is_of_one_coordinator_and_one_search() {
        let (random, other) = (random(), random());
        let code = JoinCode::of(Name([1; 32]), &[2; 32], &random);
        assert!(code.is_of(Name([1; 32]), &[2; 32], &random));
        assert!(!code.is_of(Name([3; 32]), &[2; 32], &random), "another has the same code");
        assert!(!code.is_of(Name([1; 32]), &[3; 32], &random), "something else is searched");
        assert!(!code.is_of(Name([1; 32]), &[2; 32], &other));
    }

    fn parsed(text: &[u8]) -> Result<JoinCode, QueueError> {
        JoinCode::parse(&Secret::new(text.to_vec()))
    }

    #[test]
    fn a_code_is_read_as_it_is_typed() {
        let code = drawn();
        let text = code.to_text().expose().to_vec();
        assert_eq!(text.len(), 34);
        assert_eq!(format!("{code:?}"), "[secret]");
        let sloppy = text.iter().map(|byte| match byte {
            b'-' => b' ',
            b'0' => b'o',
            b'1' => b'l',
            other => other.to_ascii_lowercase(),
        });
        let sloppy: Vec<u8> = sloppy.collect();
        for typed in [text.clone(), sloppy, text.iter().copied().filter(|byte| *byte != b'-').collect()] {
            assert_eq!(parsed(&typed).expect("the same code").to_text().expose(), text);
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_told() {
        let code = drawn().to_text().expose().to_vec();
        let mut passed = 0;
        for at in (0..code.len()).filter(|at| code[*at] != b'-') {
            for letter in LETTERS {
                let mut slip = code.clone();
                slip[at] = *letter;
                passed += usize::from(slip != code && parsed(&slip).is_ok());
            }
        }
        // One in 1,024 passes by chance; of these 868 slips, hardly ever eight.
        assert!(passed < 8, "{passed} slips were taken for a code");
        for wrong in [b"".as_slice(), &code[1..], &[code.clone(), b"0".to_vec()].concat(), &[b'-'; 300], b"U"]
        {
            assert!(matches!(parsed(wrong), Err(QueueError::NotACode)));
        }
    }

    #[test]
    fn a_room_is_the_same_for_the_same_code_and_another_for_another() {
        let (one, other) = (drawn(), drawn());
        let again = parsed(one.to_text().expose()).expect("a code");
        assert_eq!((one.room().name, *one.room().key), (again.room().name, *again.room().key));
        assert!(one.room().name != other.room().name && *one.room().key != *other.room().key);
        assert_eq!(one.room().name.len(), 32);
        // Anybody may see the name: it must not be how the key begins.
        assert_ne!(one.room().name, hex::encode(&one.room().key[..16]));
    }
}
