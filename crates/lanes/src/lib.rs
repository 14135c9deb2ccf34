//! SHA-1, SHA-256 and PBKDF2 over several inputs at once: the only crate with `unsafe`, and without any doors.
//!
//! Whatever a kernel of this crate computes, its portable twin computes too; the tests compare the two.
