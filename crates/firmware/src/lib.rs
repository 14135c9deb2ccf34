//! Firmware as data: IPSW, manifests, Image4, signing requests, tickets. No network, no devices, no tokio.
//!
//! The way of one restore through this crate: [`ipsw::Ipsw::open`] → [`identity::choose`] → [`signing::ap_request`] →
//! (somebody else carries it) → [`signing::parse_reply`] → [`ticket::Ticket::prove`] → [`personalize::personalize`].

pub mod aea;
pub mod baseband;
pub mod bounded;
pub mod component;
pub mod ftab;
pub mod identity;
pub mod img4;
pub mod ipsw;
pub mod manifest;
pub mod personalize;
pub mod signing;
pub mod ticket;
pub mod updater;
