//! Several machines search together for a forgotten backup password, over a work queue that exists already: NATS JetStream.
//!
//! | piece | what |
//! |---|---|
//! | [`JoinCode`] | what the owner types on each machine; opens the offer of one coordinator, and no other |
//! | [`Job`] | what is searched: how a password becomes a key, and the candidates as a recipe that only the machines can read |
//! | [`Desk`], [`Coordinator`] | the coordinator: lends ranges of candidates, judges what comes back, counts each candidate once |
//! | [`Seat`] | a worker |
//! | [`nats`] | the server between them, which keeps letters and can read none |
//!
//! This crate tries no password and knows no candidate, only their places; whoever calls makes locks and opens them. One machine
//! searches without any of it.

pub mod nats;

mod chance;
mod code;
mod coordinator;
mod desk;
mod error;
mod ledger;
mod message;
mod offer;
mod saved;
mod seal;
mod spans;

pub use chance::{Chance, SystemChance};
pub use code::JoinCode;
pub use coordinator::{
    Action, Coordinator, End, Grant, Lie, MOST_LIARS, MOST_WORKERS, Rules, Standing, Told,
};
pub use desk::{Decoys, Desk, Seat};
pub use error::QueueError;
pub use ledger::Slot;
pub use message::{
    Beat, FromWorker, Hello, Inside, LARGEST, LOCKS, Lease, Lock, Opened, Report, ToWorker, Unreadable,
};
pub use offer::{Job, LONGEST_OFFER, LONGEST_RECIPE, Stretch};
pub use saved::{LONGEST_SAVED, SavedError, fingerprint};
pub use seal::{Identity, LONGEST_SEALED, Name};
