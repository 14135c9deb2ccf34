//! Remembering a forgotten backup password: what the owner still knows becomes candidates, the likeliest first.
//!
//! A [`Hint`](hint::Hint) is what the owner remembers, as a file; [`Hint::candidates`](hint::Hint::candidates) makes candidates of it, and a [`Trail`] keeps
//! a search from trying anything twice when the hint is changed on the way.
//!
//! An [`Expression`] says what may be: texts, choices and sequences, each at a cost. [`Candidates`] puts it in order: by
//! cost, each candidate once, counted exactly, from any place on. [`Search`] tries
//! them in batches and can go on from a [`Checkpoint`]. Nothing here opens a backup, a file or a connection, or reads a
//! clock: whoever calls hands in what tries a password.

mod bounds;
mod candidates;
mod checkpoint;
mod description;
mod error;
mod expression;
pub mod hint;
mod layers;
mod limits;
mod line_error;
pub mod masks;
mod odds;
mod pace;
pub mod parts;
mod paths;
mod reason;
mod recipe;
pub mod rules;
pub mod saved;
mod search;
pub mod tokens;
mod trail;
mod tried;
mod walk;
mod weighted;
pub mod words;
mod written;

pub use bounds::{Bounds, LONGEST};
pub use candidates::{Candidates, CostClass};
pub use checkpoint::{Checkpoint, CheckpointError};
pub use description::Description;
pub use error::ExpressionError;
pub use expression::Expression;
pub use limits::Limits;
pub use line_error::{LineError, Listing, Problem};
pub use odds::Odds;
pub use pace::{Rate, Remaining};
pub use reason::Reason;
pub use recipe::RecipeError;
pub use search::{Found, Outcome, Progress, Search, SearchError, Trial, Verdict};
pub use trail::Trail;
pub use tried::Tried;
pub use walk::Walk;
pub use written::NotWritten;
