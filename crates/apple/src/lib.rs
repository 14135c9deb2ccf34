//! Apple, seen from here: signing server, catalogue, firmware download, activation, Apple Account and Find My;
//! and the MDM server that its owner names. Knows no device.
//!
//! Every request goes out by one constructor ([`http`]): TLS is verified always, hosts are on a list, redirects stay on
//! it, and every answer has a limit in bytes and in time. Nothing here can switch verification off.

pub mod account;
pub mod activation;
pub mod catalog;
pub mod clock;
pub mod digest;
pub mod download;
pub mod endpoints;
pub mod find_my;
pub mod hosts;
pub mod http;
pub mod mdm;
pub mod ranges;
pub mod reach;
pub mod relay;
pub mod signing;
pub mod verified;

pub use endpoints::Endpoints;
pub use url::Url;
