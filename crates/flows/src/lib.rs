//! The deeds: each is a plan (pure data) and a run that emits events. They print nothing and know no arguments.

pub mod activation;
pub mod advise;
mod aside;
pub mod backup;
pub mod backup_link;
pub mod backup_password;
pub mod backup_restore;
pub mod backup_take;
pub mod backup_thin;
mod blocks;
pub mod coach;
pub mod doctor;
pub mod find;
pub mod firmware;
pub mod gather;
pub mod journal;
pub mod recall;
pub mod recall_machines;
pub mod recovery;
pub mod rescue_kit;
pub mod restore;
pub mod resume;
pub mod unlock;
pub mod update;
pub mod wait;
pub mod world;
