//! What coordinator and workers say to each other, as JSON inside sealed letters.
//!
//! | letter | from | says |
//! |---|---|---|
//! | hello | worker | I am here, so fast, so many at a time |
//! | beat | worker | I am still there; of this lease, so many are tried and these locks opened |
//! | report | worker | the lease is tried to its end, and these locks opened |
//! | leave | worker | I stop; give what I have to others |
//! | lease | coordinator | try the candidates from here on, so many, on these locks |
//! | aside | coordinator | your answers are wrong: you get no more |
//! | say hello | coordinator | I do not know you, or not any more: say hello again |
//! | full | coordinator | there are as many workers as there may be |
//! | over | coordinator | there is nothing left to try |
//!
//! # What a hostile machine could do here
//!
//! Send what is no JSON, numbers beyond all candidates, lists without end: a letter is measured before it is parsed, lists and
//! counts have limits, and what is left is compared with what the coordinator itself remembers.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// The longest letter, opened. A lease with all its locks has less than 2 KB, and so has what opened them.
pub(crate) const LONGEST: usize = 16 << 10;

/// Letters are filled up with spaces to a multiple of this, so that their length does not tell what is in them.
const FILLED: usize = 1024;

/// The most candidates of one lease.
pub const LARGEST: u32 = 1 << 24;

/// The most locks of one lease.
pub const LOCKS: usize = 12;

/// A key, wrapped: forty bytes, as they stand in a keybag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Lock(#[serde(with = "hex")] pub [u8; 40]);

/// What was in a lock. Of the lock of a real backup it is one of its keys: no face.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inside(#[serde(with = "hex_zeroized")] pub Zeroizing<[u8; 32]>);

impl fmt::Debug for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// What a worker says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromWorker {
    /// It is here.
    Hello(Hello),
    /// It is still there.
    Beat(Beat),
    /// A lease is done.
    Report(Report),
    /// It stops.
    Leave,
}

/// What the coordinator says to one worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ToWorker {
    /// Try these.
    Lease(Lease),
    /// It is put aside.
    Aside,
    /// The coordinator does not know it.
    SayHello,
    /// There are as many workers as there may be.
    Full,
    /// The search is over.
    Over,
}

/// What a worker tells of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// How many candidates it tries in a thousand seconds, as it has measured. Nobody has to believe it: it sizes the first lease only.
    pub per_1000_seconds: u64,
    /// How many it tries at a time.
    pub batch: u16,
}

/// A sign of life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// What it is working on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lease: Option<u64>,
    /// How many candidates of it are tried.
    pub tried: u32,
    /// What opened so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opened: Vec<Opened>,
}

/// All candidates of a lease are tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Which lease.
    pub lease: u64,
    /// How many were tried: all of it.
    pub tried: u32,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// What opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub opened: Vec<Opened>,
}

/// A candidate has opened a lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// Which lock of the lease, counted from 0.
    pub lock: u8,
    /// The place of the candidate. The candidate itself never travels.
    #[serde(with = "decimal")]
    pub place: u128,
    /// What was in it.
    pub inside: Inside,
}

/// A range of candidates, lent to one worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lease {
    /// Its number.
    pub id: u64,
    /// The place of the first candidate.
    #[serde(with = "decimal")]
    pub first: u128,
    /// How many.
    pub count: u32,
    /// On what each is tried. One of them is a wrapped key out of the backup's keybag; which is not said.
    pub locks: Vec<Lock>,
}

/// A letter that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a message cannot be read")]
pub struct Unreadable;

fn written(letter: &impl Serialize) -> Zeroizing<Vec<u8>> {
    // These have no maps and no numbers beyond 64 bits: writing them into memory cannot fail.
    let text = Zeroizing::new(serde_json::to_vec(letter).unwrap_or_default());
    let filled = text.len().next_multiple_of(FILLED);
    let mut bytes = Zeroizing::new(Vec::with_capacity(filled));
    bytes.extend_from_slice(&text);
    bytes.resize(filled, b' ');
    bytes
}

fn read<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Unreadable> {
    if bytes.len() > LONGEST {
        return Err(Unreadable);
    }
    serde_json::from_slice(bytes).map_err(|_| Unreadable)
}

impl FromWorker {
    /// As bytes, before they are sealed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        written(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`Unreadable`], also for more than the protocol allows.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let letter: Self = read(bytes)?;
        let fits = match &letter {
            Self::Hello(hello) => hello.batch > 0,
            Self::Beat(beat) => beat.tried <= LARGEST && beat.opened.len() <= LOCKS,
            Self::Report(report) => report.tried <= LARGEST && report.opened.len() <= LOCKS,
            Self::Leave => true,
        };
        if fits { Ok(letter) } else { Err(Unreadable) }
    }
}

impl ToWorker {
    /// As bytes, before they are sealed.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        written(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`Unreadable`], also for more than the protocol allows.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let letter: Self = read(bytes)?;
        let fits = match &letter {
            Self::Lease(lease) => {
                (1..=LARGEST).contains(&lease.count)
                    && (1..=LOCKS).contains(&lease.locks.len())
                    && lease.first.checked_add(lease.count.into()).is_some()
            }
            Self::Aside | Self::SayHello | Self::Full | Self::Over => true,
        };
        if fits { Ok(letter) } else { Err(Unreadable) }
    }
}

/// Bytes of a known length, as hexadecimal digits.
pub(crate) mod hex {
    use rightful_core::hex;

    use super::*;

    pub(crate) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(&Zeroizing::new(hex::encode(bytes)))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        from: D,
    ) -> Result<[u8; N], D::Error> {
        let digits = Zeroizing::new(String::deserialize(from)?);
        hex::decode(&digits).ok_or_else(|| serde::de::Error::custom("not so many hexadecimal digits"))
    }
}

/// The same for secrets.
pub(crate) mod hex_zeroized {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(bytes: &Zeroizing<[u8; 32]>, to: S) -> Result<S::Ok, S::Error> {
        hex::serialize(bytes, to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Zeroizing<[u8; 32]>, D::Error> {
        hex::deserialize(from).map(Zeroizing::new)
    }
}

/// Numbers of more bits than JSON keeps exactly, as decimal digits.
pub(crate) mod decimal {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(number: &u128, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(number)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u128, D::Error> {
        let digits = String::deserialize(from)?;
        let plain =
            !digits.is_empty() && digits.len() <= 39 && digits.bytes().all(|digit| digit.is_ascii_digit());
        let number = if plain { digits.parse().ok() } else { None };
        number.ok_or_else(|| serde::de::Error::custom("not a number"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(place: u128) -> Opened {
        Opened { lock: 3, place, inside: Inside(Zeroizing::new([0xc5; 32])) }
    }

    #[test]
    fn letters_are_read_as_they_were_written() {
        let all = [
            FromWorker::Hello(Hello { per_1000_seconds: 7_000, batch: 10 }),
            FromWorker::Beat(Beat { lease: None, tried: 0, opened: vec![] }),
            FromWorker::Beat(Beat { lease: Some(4), tried: 50, opened: vec![opened(u128::MAX)] }),
            FromWorker::Report(Report { lease: 4, tried: 60, took_ms: 9, opened: vec![opened(0); LOCKS] }),
            FromWorker::Leave,
        ];
        for letter in all {
            let bytes = letter.to_bytes();
            assert_eq!(bytes.len() % FILLED, 0);
            assert_eq!(FromWorker::from_bytes(&bytes), Ok(letter));
        }
        let lease = Lease { id: u64::MAX, first: u128::MAX - 9, count: 9, locks: vec![Lock([7; 40]); LOCKS] };
        for letter in
            [ToWorker::Lease(lease), ToWorker::Aside, ToWorker::SayHello, ToWorker::Full, ToWorker::Over]
        {
            assert_eq!(ToWorker::from_bytes(&letter.to_bytes()), Ok(letter));
        }
    }

    #[test]
    fn what_opened_and_what_did_not_have_the_same_length() {
        let length =
            |opened| FromWorker::Report(Report { lease: 4, tried: 60, took_ms: 9, opened }).to_bytes().len();
        assert_eq!(length(vec![]), length(vec![opened(1), opened(2), opened(3)]));
    }

    #[test]
    fn more_than_the_protocol_allows_is_refused() {
        let lease = |first, count, locks: usize| {
            let letter = ToWorker::Lease(Lease { id: 1, first, count, locks: vec![Lock([7; 40]); locks] });
            ToWorker::from_bytes(&letter.to_bytes()).is_ok()
        };
        assert!(lease(0, LARGEST, LOCKS) && lease(u128::MAX - 1, 1, 1));
        assert!(!lease(0, 0, 1) && !lease(0, LARGEST + 1, 1) && !lease(0, 1, 0) && !lease(0, 1, LOCKS + 1));
        assert!(!lease(u128::MAX, 1, 1));
        let report = |tried, opens: usize| {
            let letter =
                FromWorker::Report(Report { lease: 1, tried, took_ms: 0, opened: vec![opened(0); opens] });
            FromWorker::from_bytes(&letter.to_bytes()).is_ok()
        };
        assert!(report(LARGEST, LOCKS) && !report(LARGEST + 1, 0) && !report(0, LOCKS + 1));
        assert!(FromWorker::from_bytes(&[b' '; LONGEST + 1]).is_err());
        for bad in [
            r#"{"hello":{"per_1000_seconds":1,"batch":0}}"#,
            r#"{"hello":{"per_1000_seconds":1,"batch":1,"more":1}}"#,
            r#"{"beat":{"lease":1,"tried":1,"opened":[{"lock":1,"place":"-1","inside":"00"}]}}"#,
            r#""dance""#,
            "",
        ] {
            assert!(FromWorker::from_bytes(bad.as_bytes()).is_err(), "{bad}");
        }
    }

    #[test]
    fn nothing_of_what_was_in_a_lock_is_shown() {
        let shown = format!("{:?}", opened(5));
        assert!(shown.contains("[secret]") && !shown.contains("c5") && !shown.contains("197"), "{shown}");
    }
}
