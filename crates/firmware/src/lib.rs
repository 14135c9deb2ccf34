//! Firmware as data: IPSW, manifests, Image4, signing requests, tickets. No network, no devices, no tokio.
