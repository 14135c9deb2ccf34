//! The virtual iPhone and the pretend Apple: they serve the same wire as the real ones, to our programs and to anybody's.
//!
//! A [`phone::Phone`] is one persistent state machine; its doors (`phone::mux`, `phone::usb`, …) only translate between
//! that state and bytes. Nothing here is a mock behind a trait.

pub(crate) mod aea;
pub mod apple;
pub mod bus;
pub(crate) mod chips;
pub mod control;
pub mod fault;
pub mod mint;
pub mod phone;
pub mod serve;
pub mod usbredir;
