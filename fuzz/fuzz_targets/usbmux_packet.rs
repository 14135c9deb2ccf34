//! Packets of the muxer's socket, in both dialects and directions.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::frame::Limits;
use rightful_proto::usbmux::{Event, Reply, Request, read_packet};

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let mut stream = bytes;
        while let Ok(packet) = read_packet(&mut stream, &Limits::TALK).await {
            let _ = Request::decode(&packet, &Limits::TALK);
            let _ = Reply::decode(&packet, &Limits::TALK);
            let _ = Event::decode(&packet, &Limits::TALK);
        }
    });
});
