//! The deeds: each is a plan (pure data) and a run that emits events. They print nothing and know no arguments.

pub mod coach;
pub mod firmware;
pub mod gather;
pub mod recovery;
pub mod unlock;
pub mod wait;
pub mod world;
