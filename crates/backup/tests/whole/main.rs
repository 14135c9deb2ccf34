//! Backups of every era, whole and broken, opened and read to the end.

mod ahead;
mod code;
mod copied;
mod eras;
mod hostile;
mod index;
mod mint;
mod proven;
mod samples;
mod words;
mod written;
