//! The offer: all that a machine needs to help, sealed by the join code, so that it may lie on a server.
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 1 | version, 1 |
//! | 1 | 24 | nonce, drawn at random |
//! | 25 | rest | XChaCha20-Poly1305 with the key that follows from the code |
//!
//! Inside: the length of the head (u32, big endian), the head as JSON, then the recipe, which this crate does not look into.
//!
//! # What a hostile server could do here
//!
//! Keep the offer back, or give an old one of the same search: then nobody works. What it makes itself does not open.
//!
//! # What a machine that has the code could do
//!
//! Put an offer of its own there, to have others work for it or see what they find. It is not taken: the code is a hash over the coordinator's key
//! and what is searched ([`JoinCode`]). It can keep others from joining until the coordinator puts its own there again.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use rightful_core::secret::Secret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::code::{JoinCode, Room};
use crate::error::QueueError;
use crate::message::{decimal, hex, hex_zeroized};
use crate::saved::fingerprint;
use crate::seal::{Name, Shared};

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// The longest recipe, in bytes. Servers usually take messages of up to 1 MiB.
pub const LONGEST_RECIPE: usize = 700 << 10;

/// The longest offer, sealed, in bytes.
pub const LONGEST_OFFER: usize = LONGEST_RECIPE + (64 << 10);

/// The longest head.
const LONGEST_HEAD: usize = 16 << 10;

/// Salt and rounds of one stage of the derivation, as in the keybag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    /// The salt.
    #[serde(with = "hex")]
    pub salt: [u8; 20],
    /// How many rounds.
    pub rounds: u32,
}

/// What is searched: how a password becomes a key, and which passwords there are. Of the backup it has the salts and the numbers of
/// rounds, out of its keybag.
#[derive(Clone)]
pub struct Job {
    /// The first stage, SHA-256, where the backup has it.
    pub first: Option<Stretch>,
    /// The second, SHA-1.
    pub second: Stretch,
    /// How many candidates there are.
    pub count: u128,
    /// What tells whether the recipe has given the same candidates in the same order.
    pub digest: [u8; 32],
    /// From what a worker makes the candidates. It holds what the owner remembers.
    pub recipe: Secret,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("count", &self.count).finish_non_exhaustive()
    }
}

/// The offer, opened.
#[derive(Clone)]
pub(crate) struct Offer {
    pub(crate) job: Job,
    pub(crate) coordinator: Name,
    pub(crate) shared: Shared,
    /// How often a worker gives a sign of life.
    pub(crate) beat_ms: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<Stretch>,
    second: Stretch,
    #[serde(with = "decimal")]
    count: u128,
    #[serde(with = "hex")]
    digest: [u8; 32],
    coordinator: Name,
    #[serde(with = "hex_zeroized")]
    shared: Zeroizing<[u8; 32]>,
    beat_ms: u32,
}

impl Offer {
    /// # Errors
    /// [`QueueError::JobTooLarge`], [`QueueError::NoChance`].
    pub(crate) fn seal(&self, code: &JoinCode) -> Result<Vec<u8>, QueueError> {
        let recipe = self.job.recipe.expose();
        if recipe.len() > LONGEST_RECIPE {
            return Err(QueueError::JobTooLarge);
        }
        let head = Head {
            first: self.job.first,
            second: self.job.second,
            count: self.job.count,
            digest: self.job.digest,
            coordinator: self.coordinator,
            shared: self.shared.secret.clone(),
            beat_ms: self.beat_ms,
        };
        let head = Zeroizing::new(serde_json::to_vec(&head).unwrap_or_default());
        let mut inside = Zeroizing::new(Vec::with_capacity(4 + head.len() + recipe.len()));
        inside.extend_from_slice(&(head.len() as u32).to_be_bytes());
        inside.extend_from_slice(&head);
        inside.extend_from_slice(recipe);

        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| QueueError::NoChance)?;
        let Room { name, key } = code.room();
        let cipher = XChaCha20Poly1305::new(&Key::from(*key));
        let payload = Payload { msg: &inside, aad: name.as_bytes() };
        // It fails only for texts of 256 GiB.
        let sealed =
            cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| QueueError::OfferUnreadable)?;
        Ok([&[VERSION], nonce.as_slice(), &sealed].concat())
    }

    /// # Errors
    /// [`QueueError::OfferUnreadable`].
    pub(crate) fn open(code: &JoinCode, sealed: &[u8]) -> Result<Self, QueueError> {
        Self::opened(code, sealed).ok_or(QueueError::OfferUnreadable)
    }

    fn opened(code: &JoinCode, sealed: &[u8]) -> Option<Self> {
        if sealed.len() > LONGEST_OFFER {
            return None;
        }
        let (nonce, sealed) = sealed.strip_prefix(&[VERSION])?.split_first_chunk::<NONCE>()?;
        let Room { name, key } = code.room();
        let cipher = XChaCha20Poly1305::new(&Key::from(*key));
        let payload = Payload { msg: sealed, aad: name.as_bytes() };
        let inside = Secret::new(cipher.decrypt(&XNonce::from(*nonce), payload).ok()?);
        let (length, inside) = inside.expose().split_first_chunk::<4>()?;
        let length =
            usize::try_from(u32::from_be_bytes(*length)).ok().filter(|length| *length <= LONGEST_HEAD)?;
        let (head, recipe) = inside.split_at_checked(length)?;
        let head: Head = serde_json::from_slice(head).ok()?;
        let job = Job {
            first: head.first,
            second: head.second,
            count: head.count,
            digest: head.digest,
            recipe: Secret::new(recipe.to_vec()),
        };
        // Whoever has the code can seal an offer; only the coordinator's goes with it.
        let its_own = code.is_of(head.coordinator, &fingerprint(&job), &head.shared);
        // A worker waits as long as it is told, within reason.
        (its_own && (100..=600_000).contains(&head.beat_ms)).then_some(Self {
            job,
            coordinator: head.coordinator,
            shared: Shared { secret: head.shared, room: name },
            beat_ms: head.beat_ms,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::Identity;

    fn code_of(offer: &Offer) -> JoinCode {
        JoinCode::of(offer.coordinator, &fingerprint(&offer.job), &offer.shared.secret)
    }

    fn offer(recipe: &[u8]) -> Offer {
        let job = Job {
            first: Some(Stretch { salt: [1; 20], rounds: 10_000_000 }),
            second: Stretch { salt: [2; 20], rounds: 10_000 },
            count: u128::MAX,
            digest: [3; 32],
            recipe: Secret::new(recipe.to_vec()),
        };
        Offer {
            job,
            coordinator: Identity::make().expect("random numbers").name(),
            shared: Shared { secret: Zeroizing::new([4; 32]), room: String::new() },
            beat_ms: 15_000,
        }
    }

    #[test]
    fn an_offer_opens_with_its_code_alone() {
        let made = offer(b"the dog was called Waldi");
        let (code, other) = (code_of(&made), code_of(&offer(b"")));
        let sealed = made.seal(&code).expect("small");
        assert!(!sealed.windows(5).any(|bytes| bytes == b"Waldi"));
        let opened = Offer::open(&code, &sealed).expect("the same code");
        assert_eq!(opened.job.recipe.expose(), made.job.recipe.expose());
        assert_eq!((opened.job.first, opened.job.second), (made.job.first, made.job.second));
        assert_eq!((opened.job.count, opened.job.digest), (made.job.count, made.job.digest));
        assert_eq!((opened.coordinator, opened.beat_ms), (made.coordinator, made.beat_ms));
        assert_eq!(opened.shared.room, code.room().name);
        assert!(matches!(Offer::open(&other, &sealed), Err(QueueError::OfferUnreadable)));
        assert_ne!(made.seal(&code).expect("small"), sealed, "each is sealed anew");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(Offer::open(&code, &changed).is_err(), "byte {at} does not matter");
            assert!(Offer::open(&code, &sealed[..at]).is_err(), "cut off at {at}");
        }
        assert!(!format!("{:?}", made.job).contains("Waldi"));
    }

    #[test]
    fn a_recipe_has_a_longest_length() {
        let longest = offer(&vec![b'x'; LONGEST_RECIPE]);
        let code = code_of(&longest);
        let sealed = longest.seal(&code).expect("just so long");
        assert!(Offer::open(&code, &sealed).is_ok());
        let long = offer(&vec![b'x'; LONGEST_RECIPE + 1]).seal(&code);
        assert!(matches!(long, Err(QueueError::JobTooLarge)));
        assert!(Offer::open(&code, &vec![1; LONGEST_OFFER + 1]).is_err());
        let mut waits = offer(b"");
        let code = code_of(&waits);
        for (beat_ms, opens) in [(600_000, true), (600_001, false)] {
            waits.beat_ms = beat_ms;
            let opened = Offer::open(&code, &waits.seal(&code).expect("small"));
            assert_eq!(opened.is_ok(), opens, "no worker waits for ever");
        }
    }

    #[test]
    fn an_offer_that_another_made_who_has_the_code_is_not_taken() {
        let made = offer(b"");
        let code = code_of(&made);
        assert!(Offer::open(&code, &made.seal(&code).expect("small")).is_ok());
        let mut forged = made.clone();
        forged.coordinator = Identity::make().expect("random numbers").name();
        assert!(Offer::open(&code, &forged.seal(&code).expect("small")).is_err(), "another coordinator");
        let mut forged = made.clone();
        forged.job.second.salt = [9; 20];
        assert!(Offer::open(&code, &forged.seal(&code).expect("small")).is_err(), "another backup");
        let mut forged = made.clone();
        forged.shared.secret = Zeroizing::new([5; 32]);
        assert!(Offer::open(&code, &forged.seal(&code).expect("small")).is_err(), "another secret");
    }
}
