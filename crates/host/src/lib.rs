//! This machine: the muxer, lockdown sessions, the USB bus, the disk. The only crate that opens doors to devices.
