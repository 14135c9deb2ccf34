//! The reverse proxy of restore mode: handshakes, commands, and whom the device may be connected to.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::fdr::{
    Control, Request, Tunnels, begin_connection, begin_control, next_control, next_request,
};

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let wire = || tokio::io::join(bytes, tokio::io::sink());
        let mut control = wire();
        if let Ok(port) = begin_control(&mut control).await {
            assert_ne!(port, 0);
            while let Ok(Some(Control::Open)) = next_control(&mut control).await {}
        }
        for tunnels in [Tunnels::None, Tunnels::Apple] {
            let mut connection = wire();
            if begin_connection(&mut connection).await.is_err() {
                connection = wire();
            }
            if let Ok(Request::Tunnel { host }) = next_request(&mut connection, tunnels).await {
                assert_eq!(tunnels, Tunnels::Apple);
                assert!(
                    host.ends_with(".apple.com") && host.is_ascii() && !host.contains([' ', '/', '@', '\0'])
                );
            }
        }
    });
});
