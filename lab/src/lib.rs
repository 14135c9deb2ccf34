//! Other people's programs as witnesses: what starts them, the little guest with a real USB stack, and what reads the phone's log.
//!
//! Nothing of this crate is shipped. Its tests start the built `rightful` and unmodified foreign programs, and judge by the state and
//! the log of the virtual iPhone first, by what the program printed second, and by its exit code last.

pub mod error;
pub mod guest;
pub mod http;
pub mod maker;
pub mod peer;
pub mod program;
pub mod sim;
pub mod trace;

pub use error::LabError;
