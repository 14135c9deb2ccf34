//! The wizard: pages on loopback that walk an owner through what Rightful can do. A second face of the same deeds.
//!
//! Nothing here decides what a deed does: a run is one of `flows`' deeds with a session whose face is [`relay`]. What a page shows is a
//! pure function in [`pages`] of what was told so far.

pub mod pages;
