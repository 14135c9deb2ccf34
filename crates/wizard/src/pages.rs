//! The pages: pure functions from what is known to what is shown. Each folder entry has a view and the function that draws it.
//!
//! Views hold English and values; whoever draws says them in the language of the [`Shell`]. Nothing here asks, waits or decides.
//!
//! | page | address | view |
//! |---|---|---|
//! | devices | `/` | [`devices::Devices`] |
//! | verdict | `/verdict/{device}` | [`verdict::Verdict`] |
//! | a run, from its plan to its end | `/run` | [`run::Run`] |
//! | backups | `/backups`, `/backups/{name}`, `/backups/{name}/files` | [`backups`] |
//! | a forgotten backup password | `/recall/{name}`, not served yet | [`recall`] |
//! | account and Find My | `/account` | [`account::Account`] |
//! | this computer | `/doctor`, not served yet | [`doctor::Doctor`] |
//! | rescue kit | `/rescue-kit`, not served yet | [`rescue_kit::RescueKit`] |
//! | explanations | `/explain` | [`explain::Explain`] |
//! | something that could not be done | any | [`trouble::page`] |

pub mod account;
pub mod assets;
pub mod backups;
pub mod devices;
pub mod doctor;
pub mod explain;
pub mod icons;
pub mod phone;
pub mod quantity;
pub mod recall;
pub mod rescue_kit;
pub mod run;
pub mod shell;
pub mod trouble;
pub mod verdict;

pub use shell::Shell;
