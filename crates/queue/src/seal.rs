//! Sealed letters: the server that passes them on reads nothing, and nobody writes in another's name.
//!
//! By HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305, in its mode with a key of the sender and a shared one: the
//! receiver alone can open a letter, and it opens only if the sender has the key that it claims and both know what the offer told.
//!
//! | letter | offset | size | field |
//! |---|---|---|---|
//! | both | 0 | 1 | version, 1 |
//! | to the coordinator | 1 | 32 | public key of the worker, by which it is known |
//! | both | 1 or 33 | 32 | encapsulated key |
//! | both | then | rest | ciphertext with its tag |

use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{
    Deserializable, HpkeError, Kem, OpModeR, OpModeS, PskBundle, Serializable, single_shot_open,
    single_shot_seal,
};
use rightful_core::hex;
use rightful_core::secret::Secret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::message::{self, LONGEST};

type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

const VERSION: u8 = 1;
const KEY: usize = 32;
const TAG: usize = 16;

/// The longest sealed letter, in bytes.
pub const LONGEST_SEALED: usize = 1 + 2 * KEY + LONGEST + TAG;

/// Whom a letter comes from or goes to: the public key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(#[serde(with = "message::hex")] pub(crate) [u8; KEY]);

impl Name {
    /// All of it, in hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex::encode(&self.0)
    }

    /// Enough of it to tell machines apart.
    pub fn short(self) -> String {
        hex::encode(&self.0[..3])
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// A pair of keys.
pub struct Identity {
    private: Private,
    public: Public,
}

impl Identity {
    /// Makes a new one. `None` when the system gives no random numbers.
    pub fn make() -> Option<Self> {
        let mut seed = Zeroizing::new([0; KEY]);
        getrandom::fill(seed.as_mut_slice()).ok()?;
        let (private, public) = X25519HkdfSha256::derive_keypair(seed.as_slice());
        Some(Self { private, public })
    }

    /// Takes up one that was kept.
    pub(crate) fn from_private(private: &[u8; KEY]) -> Option<Self> {
        let private = Private::from_bytes(private).ok()?;
        let public = X25519HkdfSha256::sk_to_pk(&private);
        Some(Self { private, public })
    }

    pub(crate) fn private(&self) -> Zeroizing<[u8; KEY]> {
        Zeroizing::new(self.private.to_bytes().into())
    }

    /// What others know it by.
    pub fn name(&self) -> Name {
        Name(self.public.to_bytes().into())
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.name())
    }
}

/// What everybody who has opened the offer shares: 256 random bits, and the name of the room.
#[derive(Clone)]
pub(crate) struct Shared {
    pub(crate) secret: Zeroizing<[u8; KEY]>,
    pub(crate) room: String,
}

/// Which way a letter goes: none can be sent back as if it were an answer.
#[derive(Clone, Copy)]
enum Way {
    ToCoordinator,
    ToWorker,
}

impl Shared {
    fn bundle(&self) -> Result<PskBundle<'_>, HpkeError> {
        PskBundle::new(self.secret.as_slice(), self.room.as_bytes())
    }

    fn info(&self, way: Way) -> Vec<u8> {
        let way = match way {
            Way::ToCoordinator => "up",
            Way::ToWorker => "down",
        };
        format!("rightful queue 1 {way} {}", self.room).into_bytes()
    }

    fn seal(&self, from: &Identity, to: Name, way: Way, letter: &[u8]) -> Option<Vec<u8>> {
        let mode = OpModeS::AuthPsk((from.private.clone(), from.public.clone()), self.bundle().ok()?);
        let to = Public::from_bytes(&to.0).ok()?;
        let info = self.info(way);
        let (key, sealed) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &mode, &to, &info, letter, b"",
        )
        .ok()?;
        let mut bytes = Vec::with_capacity(1 + 2 * KEY + sealed.len());
        bytes.push(VERSION);
        if matches!(way, Way::ToCoordinator) {
            bytes.extend_from_slice(&from.name().0);
        }
        bytes.extend_from_slice(&key.to_bytes());
        bytes.extend_from_slice(&sealed);
        Some(bytes)
    }

    fn open(&self, at: &Identity, from: Name, way: Way, sealed: &[u8]) -> Option<Secret> {
        let (key, sealed) = sealed.split_first_chunk::<KEY>()?;
        let mode = OpModeR::AuthPsk(Public::from_bytes(&from.0).ok()?, self.bundle().ok()?);
        let key = Encapsulated::from_bytes(key).ok()?;
        let info = self.info(way);
        let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &mode,
            &at.private,
            &key,
            &info,
            sealed,
            b"",
        );
        opened.ok().map(Secret::new)
    }

    /// A worker's letter. `None` when the coordinator's key is none.
    pub(crate) fn to_coordinator(
        &self,
        from: &Identity,
        coordinator: Name,
        letter: &[u8],
    ) -> Option<Vec<u8>> {
        self.seal(from, coordinator, Way::ToCoordinator, letter)
    }

    /// The coordinator's letter. `None` when the worker's key is none.
    pub(crate) fn to_worker(&self, from: &Identity, worker: Name, letter: &[u8]) -> Option<Vec<u8>> {
        self.seal(from, worker, Way::ToWorker, letter)
    }

    /// Opens a worker's letter, and says whose it is. `None` when it is none, or not for this coordinator.
    pub(crate) fn read_of_worker(&self, at: &Identity, sealed: &[u8]) -> Option<(Name, Secret)> {
        if sealed.len() > LONGEST_SEALED {
            return None;
        }
        let (name, sealed) = sealed.strip_prefix(&[VERSION])?.split_first_chunk::<KEY>()?;
        let name = Name(*name);
        Some((name, self.open(at, name, Way::ToCoordinator, sealed)?))
    }

    /// Opens a letter of the coordinator. `None` when it is none, or not for this worker.
    pub(crate) fn read_of_coordinator(
        &self,
        at: &Identity,
        coordinator: Name,
        sealed: &[u8],
    ) -> Option<Secret> {
        if sealed.len() > LONGEST_SEALED {
            return None;
        }
        self.open(at, coordinator, Way::ToWorker, sealed.strip_prefix(&[VERSION])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(secret: u8) -> Shared {
        Shared { secret: Zeroizing::new([secret; KEY]), room: "room".to_owned() }
    }

    fn identity() -> Identity {
        Identity::make().expect("random numbers")
    }

    #[test]
    fn only_the_receiver_opens_a_letter_and_knows_whose_it_is() {
        let (coordinator, worker, other) = (identity(), identity(), identity());
        let sealed = shared(1).to_coordinator(&worker, coordinator.name(), b"hunter2").expect("a key");
        assert!(!sealed.windows(7).any(|bytes| bytes == b"hunter2"));
        let (name, letter) = shared(1).read_of_worker(&coordinator, &sealed).expect("for it");
        assert_eq!((name, letter.expose()), (worker.name(), b"hunter2".as_slice()));
        assert!(shared(1).read_of_worker(&other, &sealed).is_none(), "another worker reads it");
        assert!(
            shared(2).read_of_worker(&coordinator, &sealed).is_none(),
            "somebody without the offer writes"
        );
        let kept = Identity::from_private(&coordinator.private()).expect("a key");
        assert!(shared(1).read_of_worker(&kept, &sealed).is_some());

        let sealed = shared(1).to_worker(&coordinator, worker.name(), b"lease").expect("a key");
        assert!(shared(1).read_of_coordinator(&worker, coordinator.name(), &sealed).is_some());
        assert!(shared(1).read_of_coordinator(&other, coordinator.name(), &sealed).is_none());
        assert!(
            shared(1).read_of_coordinator(&worker, other.name(), &sealed).is_none(),
            "another is the coordinator"
        );
    }

    #[test]
    fn nobody_writes_in_anothers_name_or_changes_a_letter() {
        let (coordinator, worker, liar) = (identity(), identity(), identity());
        let mut forged = shared(1).to_coordinator(&liar, coordinator.name(), b"x").expect("a key");
        forged[1..33].copy_from_slice(&worker.name().0);
        assert!(shared(1).read_of_worker(&coordinator, &forged).is_none());
        let whole = shared(1).to_coordinator(&worker, coordinator.name(), b"x").expect("a key");
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 4;
            assert!(shared(1).read_of_worker(&coordinator, &changed).is_none(), "byte {at} does not matter");
            assert!(shared(1).read_of_worker(&coordinator, &whole[..at]).is_none(), "cut off at {at}");
        }
        // Back to where it came from it is no answer.
        let reflected = [&whole[..1], &whole[33..]].concat();
        assert!(shared(1).read_of_coordinator(&worker, coordinator.name(), &reflected).is_none());
        assert!(shared(1).read_of_worker(&coordinator, &vec![1; LONGEST_SEALED + 1]).is_none());
        // A key with which no secret can be agreed on.
        assert!(shared(1).to_worker(&coordinator, Name([0; KEY]), b"x").is_none());
    }
}
