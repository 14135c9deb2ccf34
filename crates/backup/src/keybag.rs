//! The keybag: what the password has to open, and the keys that lie behind it.

pub mod class;
pub mod derive;
pub mod parse;

pub use class::{ClassKeys, KeyTrouble};
pub use derive::{DeriveError, DerivedKey, RoundCaps, RoundsDone};
pub use parse::{ClassGroup, Keybag, KeybagError, Stage};

#[cfg(test)]
mod tests;
