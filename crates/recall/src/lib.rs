//! Remembering a forgotten backup password: what the owner still knows becomes candidates, the likeliest first.
//!
//! An [`Expression`] says what may be: texts, choices and sequences, each at a cost. [`Candidates`] puts it in order: by
//! cost, each candidate once, counted exactly, from any place on. [`Search`] tries
//! them in batches and can go on from a [`Checkpoint`]. Nothing here opens a backup, a file or a connection, or reads a
//! clock: whoever calls hands in what tries a password.

mod bounds;
mod candidates;
mod checkpoint;
mod error;
mod expression;
pub mod hint;
mod layers;
mod odds;
mod pace;
pub mod parts;
mod paths;
mod reason;
pub mod saved;
mod search;
mod walk;
mod weighted;

pub use bounds::{Bounds, LONGEST};
pub use candidates::{Candidates, CostClass};
pub use checkpoint::{Checkpoint, CheckpointError};
pub use error::ExpressionError;
pub use expression::Expression;
pub use odds::Odds;
pub use pace::{Rate, Remaining};
pub use reason::Reason;
pub use search::{Found, Outcome, Progress, Search, SearchError, Trial, Verdict};
pub use walk::Walk;
