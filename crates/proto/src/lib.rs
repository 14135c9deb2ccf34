//! Every conversation with a device: message types, framing, and pure decisions. Opens no socket, file or thread.

pub mod activation;
pub mod afc;
pub mod asr;
pub mod devicelink;
pub mod dfu;
pub mod fdr;
pub mod frame;
pub mod installation_proxy;
pub mod lockdown;
pub mod mux_usb;
pub mod notification_proxy;
pub mod preboard;
pub mod recovery;
pub mod restored;
pub mod springboard;
pub mod supervision;
pub mod usbmux;
