//! This machine: the muxer, lockdown sessions, the USB bus, the disk. The only crate that opens doors to devices.

pub mod backup_folder;
pub mod browser;
pub mod clock;
pub mod crash;
pub mod disk;
pub mod kept;
pub mod keychain;
pub mod machine;
pub mod muxer;
pub mod power;
pub mod session;
pub mod stream;
pub mod usb;
