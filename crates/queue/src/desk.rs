//! The two ends of the sealed letters: the coordinator's desk, and a worker's seat.

use std::fmt;
use std::time::Duration;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::code::JoinCode;
use crate::coordinator::{Coordinator, Rules};
use crate::error::QueueError;
use crate::message::{FromWorker, Lock, ToWorker};
use crate::offer::{Job, Offer};
use crate::saved::fingerprint;
use crate::seal::{Identity, Name, Shared};

/// The coordinator with its keys.
pub struct Desk {
    pub(crate) code: JoinCode,
    pub(crate) identity: Identity,
    pub(crate) shared: Shared,
    pub(crate) fingerprint: [u8; 32],
    /// Who has what, and what is done.
    pub coordinator: Coordinator,
}

impl Desk {
    /// Opens a new one for so many candidates of the search with this [fingerprint], with a new code.
    ///
    /// # Errors
    /// [`QueueError::NoChance`].
    pub fn open(fingerprint: [u8; 32], count: u128, rules: Rules) -> Result<Self, QueueError> {
        let identity = Identity::make().ok_or(QueueError::NoChance)?;
        let mut secret = Zeroizing::new([0; 32]);
        getrandom::fill(secret.as_mut_slice()).map_err(|_| QueueError::NoChance)?;
        let code = JoinCode::of(identity.name(), &fingerprint, &secret);
        let shared = Shared { secret, room: code.room().name };
        Ok(Self { code, identity, shared, fingerprint, coordinator: Coordinator::new(count, rules) })
    }

    /// What the owner types on the other machines.
    pub fn code(&self) -> &JoinCode {
        &self.code
    }

    /// Who it is.
    pub fn name(&self) -> Name {
        self.identity.name()
    }

    /// The name of the room: of the stream, and of its subjects.
    pub fn room(&self) -> &str {
        &self.shared.room
    }

    /// The offer, sealed.
    ///
    /// # Errors
    /// [`QueueError::JobTooLarge`], [`QueueError::NoChance`].
    pub fn offer(&self, job: &Job) -> Result<Vec<u8>, QueueError> {
        debug_assert_eq!(self.fingerprint, fingerprint(job), "the code is of this search");
        let beat_ms = u32::try_from(self.coordinator.rules.beat().as_millis()).unwrap_or(u32::MAX);
        let (coordinator, shared) = (self.identity.name(), self.shared.clone());
        Offer { job: job.clone(), coordinator, shared, beat_ms }.seal(&self.code)
    }

    /// What makes the locks that nothing opens: it follows from the private key, which is kept.
    pub fn decoys(&self) -> Decoys {
        Decoys(self.identity.private())
    }

    /// Opens a letter. `None` when it is none of a worker of this search: whoever can reach the server can send some.
    pub fn read(&self, sealed: &[u8]) -> Option<(Name, FromWorker)> {
        let (name, letter) = self.shared.read_of_worker(&self.identity, sealed)?;
        Some((name, FromWorker::from_bytes(letter.expose()).ok()?))
    }

    /// Seals a letter. `None` when the worker's name is no key.
    pub fn write(&self, to: Name, letter: &ToWorker) -> Option<Vec<u8>> {
        self.shared.to_worker(&self.identity, to, &letter.to_bytes())
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("room", &self.shared.room).finish_non_exhaustive()
    }
}

/// Makes the locks that nothing opens.
///
/// Each lease has others, so that nobody can count the planted ones by what is new; but a lease that is sent again has the same, so that
/// nobody can tell them by what has changed. The backup's own locks are few and come again in every lease: a worker that compares
/// several can tell them. It gains nothing for leaving out work, which the planted ones notice; what it finds it could keep anyhow.
#[derive(Clone)]
pub struct Decoys(Zeroizing<[u8; 32]>);

impl Decoys {
    /// The one in this place among the locks of a lease.
    pub fn lock(&self, lease: u64, slot: usize) -> Lock {
        let mut lock = Lock([0; 40]);
        let which = [lease.to_be_bytes(), (slot as u64).to_be_bytes()].concat();
        let made = Hkdf::<Sha256>::new(Some(b"rightful queue decoys 1"), self.0.as_slice())
            .expand(&which, &mut lock.0);
        debug_assert!(made.is_ok(), "short enough");
        lock
    }
}

impl fmt::Debug for Decoys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// A worker that has opened the offer.
pub struct Seat {
    identity: Identity,
    offer: Offer,
}

impl Seat {
    /// Opens the offer.
    ///
    /// # Errors
    /// [`QueueError::OfferUnreadable`], [`QueueError::NoChance`].
    pub fn take(code: &JoinCode, offer: &[u8]) -> Result<Self, QueueError> {
        let identity = Identity::make().ok_or(QueueError::NoChance)?;
        Ok(Self { identity, offer: Offer::open(code, offer)? })
    }

    /// What is searched.
    pub fn job(&self) -> &Job {
        &self.offer.job
    }

    /// How often to give a sign of life.
    pub fn beat(&self) -> Duration {
        Duration::from_millis(self.offer.beat_ms.into())
    }

    /// Who it is.
    pub fn name(&self) -> Name {
        self.identity.name()
    }

    /// The name of the room.
    pub fn room(&self) -> &str {
        &self.offer.shared.room
    }

    /// Opens a letter. `None` when it is none of the coordinator to this worker.
    pub fn read(&self, sealed: &[u8]) -> Option<ToWorker> {
        let letter = self.offer.shared.read_of_coordinator(&self.identity, self.offer.coordinator, sealed)?;
        ToWorker::from_bytes(letter.expose()).ok()
    }

    /// Seals a letter. `None` when the coordinator's name is no key.
    pub fn write(&self, letter: &FromWorker) -> Option<Vec<u8>> {
        self.offer.shared.to_coordinator(&self.identity, self.offer.coordinator, &letter.to_bytes())
    }
}

impl fmt::Debug for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seat").field("name", &self.name()).finish_non_exhaustive()
    }
}
