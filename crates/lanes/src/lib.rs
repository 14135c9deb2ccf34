//! SHA-1, SHA-256 and PBKDF2 over several inputs at once: the only crate with `unsafe`, and without any doors.
//!
//! Whatever a kernel of this crate computes, its portable twin computes too; the tests compare the two. Which kernels a
//! processor has is asked at run time; what is shipped runs everywhere.

pub mod messages;
pub mod pbkdf2;

#[cfg(target_arch = "aarch64")]
mod arm;
mod chain;
mod portable;
#[cfg(target_arch = "x86_64")]
mod sha_ni;
mod times;
mod ways;
#[cfg(target_arch = "x86_64")]
mod wide;

pub use times::{Times, calibrate};
pub use ways::{Task, Way};

pub use pbkdf2::{pbkdf2_hmac_sha1, pbkdf2_hmac_sha256};
