//! The wizard: pages on loopback that walk an owner through what Rightful can do. A second face of the same deeds.
//!
//! Nothing here decides what a deed does: a run is one of `flows`' deeds with a session whose face is [`relay`]. What a page shows is a
//! pure function in [`pages`] of what was told so far. Who may look is decided by [`gate`], how long and how much by [`serve`].

mod api;
mod deeds;
mod fields;
pub mod gate;
mod now;
pub mod outside;
pub mod pages;
pub mod relay;
pub mod serve;
mod wizard;

pub use api::{Lost, pages as addresses};
pub use wizard::Wizard;
