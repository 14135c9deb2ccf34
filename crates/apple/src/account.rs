//! The owner's Apple Account: signing in as Apple's own web page does, with what the owner knows and nothing else.
//!
//! | step | request | answer |
//! |---|---|---|
//! | open | `GET auth/authorize/signin` | cookies and headers |
//! | offer | `POST auth/signin/init` | salt, rounds, the server's half of the key exchange ([`srp`]) |
//! | prove | `POST auth/signin/complete` | signed in, or a code is wanted ([`second_factor`]) |
//! | enter | `POST setup/ws/1/accountLogin` | a [`Session`] |
//!
//! A refusal is final: no call here sends a password or a code twice, because Apple locks accounts after a few wrong ones.
//! The password never leaves this computer; a proof of it does. What is asked stands in others' published sources and was
//! never tried on Apple's servers. The browser ([`BROWSER`]) is the way that always works.
//!
//! What a hostile server could do here: ask for endless key derivation, a key exchange that proves nothing, or a place
//! elsewhere for Find My. Rounds, lengths and hosts are bounded before they are believed.

pub mod doors;
mod error;
mod jar;
pub mod second_factor;
pub mod session;
pub mod srp;
mod wire;

pub use error::AccountError;
pub use second_factor::{Code, SecondFactor, Sender, TrustedPhone};
pub use session::{Asked, Session, SignIn, Trust, sign_in};
pub(crate) use wire::{Call, Place};

/// Where the owner can do all of this by hand.
pub const BROWSER: &str = "https://www.icloud.com/find";
