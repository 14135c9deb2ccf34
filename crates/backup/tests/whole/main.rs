//! Backups of every era, whole and broken, opened and read to the end.

mod code;
mod copied;
mod eras;
mod hostile;
mod mint;
mod proven;
mod written;
