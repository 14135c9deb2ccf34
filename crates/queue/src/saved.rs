//! The coordinator's state as data that can be kept: who it is, the code, and the account. With it another start goes on where this one
//! stopped, and the workers notice nothing.
//!
//! It holds the code and the private key: whoever reads it can read what travels. Keep it where others cannot read it.

use std::collections::BTreeMap;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::code::JoinCode;
use crate::coordinator::{Coordinator, Rules, State, Worker};
use crate::desk::Desk;
use crate::ledger::{Ledger, Written};
use crate::message::{decimal, hex, hex_zeroized};
use crate::seal::{Identity, Name, Shared};

const VERSION: u32 = 1;

/// The longest text that is read, in bytes. 64 workers with 256 late ranges each make some 2 MB.
pub const LONGEST_SAVED: usize = 16 << 20;

/// Why what was kept cannot be taken up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    /// It is not one of ours.
    #[error("the note on how far the search of several machines was cannot be read")]
    Malformed,
    /// A later version made it.
    #[error(
        "the note on how far the search of several machines was has version {0}, which this version of Rightful does not know"
    )]
    UnknownVersion(u32),
    /// It is of another search.
    #[error(
        "the note on how far the search of several machines was belongs to another backup or to other hints"
    )]
    OfAnother,
}

impl Explain for SavedError {
    fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "queue/saved-malformed",
            Self::UnknownVersion(_) => "queue/saved-unknown-version",
            Self::OfAnother => "queue/saved-of-another",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Malformed => "begin the search anew with --afresh; the backup is as it was",
            Self::UnknownVersion(_) => {
                "update Rightful, or begin the search anew with --afresh; the backup is as it was"
            }
            Self::OfAnother => {
                "give the same backup and the same hints as before, or begin anew with --afresh, which makes a new code; the backup is as it was"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Malformed => Some("the file was changed or cut off, or is something else"),
            Self::UnknownVersion(_) => Some("a later version of Rightful began this search"),
            Self::OfAnother => Some("a hint was added or changed since"),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    version: u32,
    /// Of the backup's derivation and of the candidates.
    #[serde(with = "hex")]
    fingerprint: [u8; 32],
    #[serde(with = "typed")]
    code: JoinCode,
    #[serde(with = "hex_zeroized")]
    private: Zeroizing<[u8; 32]>,
    #[serde(with = "hex_zeroized")]
    shared: Zeroizing<[u8; 32]>,
    next: u64,
    ledger: Written,
    workers: Vec<Known>,
    claims: Vec<Claim>,
    /// The place that opens the backup: like a claim it tells nothing to whoever has not the hints too.
    found: Option<Place>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    name: Name,
    state: State,
    per_1000_seconds: u64,
    batch: u16,
    proven: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    name: Name,
    #[serde(with = "decimal")]
    place: u128,
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Place(#[serde(with = "decimal")] u128);

/// A code as it is typed.
mod typed {
    use serde::{Deserializer, Serializer};

    use super::*;

    pub(super) fn serialize<S: Serializer>(code: &JoinCode, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&String::from_utf8_lossy(code.to_text().expose()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<JoinCode, D::Error> {
        let text = Secret::new(String::deserialize(from)?.into_bytes());
        JoinCode::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl Desk {
    /// As one line of JSON.
    pub fn to_saved(&self) -> Secret {
        let coordinator = &self.coordinator;
        let known = |(name, worker): (&Name, &Worker)| Known {
            name: *name,
            state: worker.state,
            per_1000_seconds: (worker.rate * 1000.0) as u64,
            batch: worker.batch,
            proven: worker.proven,
        };
        let whole = Whole {
            version: VERSION,
            fingerprint: self.fingerprint,
            code: self.code.clone(),
            private: self.identity.private(),
            shared: self.shared.secret.clone(),
            next: coordinator.next,
            ledger: coordinator.ledger.to_written(),
            workers: coordinator.workers.iter().map(known).collect(),
            claims: coordinator.claims().map(|(name, place)| Claim { name, place }).collect(),
            found: coordinator.found().map(Place),
        };
        Secret::new(serde_json::to_vec(&whole).unwrap_or_default())
    }

    /// Takes up what [`Self::to_saved`] wrote. What is left to do then is [`Coordinator::to_do`].
    ///
    /// # Errors
    /// [`SavedError`].
    pub fn from_saved(text: &[u8], fingerprint: &[u8; 32], rules: Rules) -> Result<Self, SavedError> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        if text.len() > LONGEST_SAVED {
            return Err(SavedError::Malformed);
        }
        let malformed = |_| SavedError::Malformed;
        let Versioned { version } = serde_json::from_slice(text).map_err(malformed)?;
        if version != VERSION {
            return Err(SavedError::UnknownVersion(version));
        }
        let whole: Whole = serde_json::from_slice(text).map_err(malformed)?;
        if whole.fingerprint != *fingerprint {
            return Err(SavedError::OfAnother);
        }
        Self::put_together(whole, rules).ok_or(SavedError::Malformed)
    }

    fn put_together(whole: Whole, rules: Rules) -> Option<Self> {
        let code = whole.code;
        let identity = Identity::from_private(&whole.private)?;
        // Nobody could open an offer whose code is another.
        if !code.is_of(identity.name(), &whole.fingerprint, &whole.shared) {
            return None;
        }
        let ledger = Ledger::from_written(whole.ledger)?;
        let workers = whole.workers.iter().map(|known| {
            let rate = known.per_1000_seconds as f64 / 1000.0;
            let worker = Worker::new(known.state, rate, known.batch, known.proven, std::time::Duration::ZERO);
            (known.name, worker)
        });
        let workers: BTreeMap<Name, Worker> = workers.collect();
        // A number that was given already would be given again.
        if ledger.last_id().is_some_and(|last| last >= whole.next) || workers.len() != whole.workers.len() {
            return None;
        }
        let claims = whole.claims.iter().map(|claim| (claim.name, claim.place));
        let known = |claim: &Claim| workers.contains_key(&claim.name) && claim.place < ledger.count();
        if !whole.claims.iter().all(known) {
            return None;
        }
        let claims = claims.collect();
        let found = whole.found.map(|Place(place)| place);
        if found.is_some_and(|place| place >= ledger.count()) {
            return None;
        }
        let room = code.room().name;
        Some(Self {
            shared: Shared { secret: whole.shared, room },
            code,
            identity,
            fingerprint: whole.fingerprint,
            coordinator: Coordinator::taken_up(rules, ledger, workers, whole.next, claims, found),
        })
    }
}

/// The fingerprint of a search: what has to be the same for what was kept to fit.
pub fn fingerprint(job: &crate::offer::Job) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new_with_prefix(b"rightful queue search 1");
    for stretch in [job.first, Some(job.second)] {
        hash.update([u8::from(stretch.is_some())]);
        if let Some(stretch) = stretch {
            hash.update(stretch.salt);
            hash.update(stretch.rounds.to_be_bytes());
        }
    }
    hash.update(job.count.to_be_bytes());
    hash.update(job.digest);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::message::{FromWorker, Hello};

    fn rules() -> Rules {
        Rules::new(Duration::from_secs(60))
    }

    struct Zeros;

    impl crate::chance::Chance for Zeros {
        fn fill(&mut self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    fn desk() -> Desk {
        let mut desk = Desk::open([7; 32], 1000, rules()).expect("random numbers");
        let worker = Identity::make().expect("random numbers").name();
        let hello = FromWorker::Hello(Hello { per_1000_seconds: 2000, batch: 4 });
        desk.coordinator.hear(worker, hello, Duration::ZERO);
        // One place a lease, so that zeros choose the planted one: a draw that is always 0 finds no second.
        desk.coordinator.tick(Duration::ZERO, &mut Zeros);
        desk
    }

    #[test]
    fn what_was_kept_is_taken_up() {
        let desk = desk();
        let saved = desk.to_saved();
        let again = Desk::from_saved(saved.expose(), &[7; 32], rules()).expect("its own");
        assert_eq!(again.to_saved().expose(), saved.expose());
        assert_eq!(again.code().to_text().expose(), desk.code().to_text().expose());
        assert_eq!(again.name(), desk.name());
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let desk = desk();
        let hex = |desk: &Desk| rightful_core::hex::encode(desk.shared.secret.as_slice());
        let saved = desk.to_saved();
        let text = String::from_utf8(saved.expose().to_vec()).expect("JSON");
        let read = |text: &str| Desk::from_saved(text.as_bytes(), &[7; 32], rules()).map(drop);
        assert_eq!(read(&text), Ok(()));
        assert_eq!(
            Desk::from_saved(text.as_bytes(), &[8; 32], rules()).map(drop),
            Err(SavedError::OfAnother)
        );
        assert_eq!(read(&text.replace("\"version\":1", "\"version\":2")), Err(SavedError::UnknownVersion(2)));
        for end in (0..text.len()).step_by(7) {
            assert_eq!(read(&text[..end]), Err(SavedError::Malformed), "cut off at {end}");
        }
        for (from, to) in [
            ("\"next\":3", "\"next\":2"),
            ("\"claims\":[]", "\"claims\":[{\"name\":\"0\",\"place\":\"1\"}]"),
            ("\"fresh\":\"", "\"fresh\":\"9"),
            ("\"found\":null", "\"found\":\"1000\""),
            (&format!("\"shared\":\"{}\"", hex(&desk)), &format!("\"shared\":\"{}\"", "00".repeat(32))),
        ] {
            assert!(text.contains(from), "{from} in {text}");
            assert_eq!(read(&text.replace(from, to)), Err(SavedError::Malformed), "{from} → {to}");
        }
        assert_eq!(
            Desk::from_saved(&vec![b' '; LONGEST_SAVED + 1], &[7; 32], rules()).map(drop),
            Err(SavedError::Malformed)
        );
    }

    #[test]
    fn each_refusal_says_what_to_do() {
        let all = [SavedError::Malformed, SavedError::UnknownVersion(2), SavedError::OfAnother];
        let texts: Vec<String> = all.iter().map(|error| format!("{}: {error}", error.code())).collect();
        assert_eq!(
            texts,
            [
                "queue/saved-malformed: the note on how far the search of several machines was cannot be read",
                "queue/saved-unknown-version: the note on how far the search of several machines was has version 2, which this version of Rightful does not know",
                "queue/saved-of-another: the note on how far the search of several machines was belongs to another backup or to other hints",
            ]
        );
        assert!(all.iter().all(|error| error.help().ends_with("the backup is as it was")));
    }
}
