//! The vocabulary of Rightful: names for devices, facts, plans, events, questions and failures.
//!
//! Nothing here does I/O, reads a clock or prints. Everything else depends on this crate and it depends on nothing of ours.

pub mod advice;
pub mod ask;
pub mod calendar;
pub mod coach;
pub mod consent;
pub mod device;
pub mod doctor;
pub mod dossier;
pub mod event;
pub mod facts;
pub mod hex;
pub mod id;
pub mod knowledge;
pub mod language;
pub mod mask;
pub mod mode;
pub mod model;
mod page;
pub mod plan;
pub mod ports;
pub mod report;
pub mod rescue;
pub mod secret;
pub mod session;
pub mod shape;
pub mod stop;
pub mod unlock_token;
