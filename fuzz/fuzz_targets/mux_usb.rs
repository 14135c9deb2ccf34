//! Frames of usbmux over USB, and the TCP headers in them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::mux_usb::{Dialect, Packet, Tcp, packet_length, parse_version};

fuzz_target!(|bytes: &[u8]| {
    let _ = packet_length(bytes);
    for dialect in [Dialect::V1, Dialect::V2] {
        if let Ok(packet) = Packet::parse(bytes, dialect) {
            let _ = parse_version(packet.payload);
            let _ = Tcp::parse(packet.payload);
        }
    }
});
