//! Two crates that may not know each other keep a list of Apple's hosts each: they agree.

use rightful_apple::relay;
use rightful_proto::fdr;

/// Names near those on the lists, and far from them.
const NAMES: &[&str] = &[
    "gg.apple.com",
    "GG.Apple.com",
    "skl.apple.com",
    "wkms-public.apple.com",
    "wkms.sd.apple.com",
    "gs.apple.com",
    "apple.com",
    "x.gg.apple.com",
    "gg.apple.com.",
    "gg.apple.com.evil.example",
    "evilgg.apple.com",
    "127.0.0.1",
    "",
];

#[test]
fn the_lists_of_tunnels_are_the_same() {
    assert_eq!(relay::TUNNEL_HOSTS, fdr::TUNNEL_HOSTS);
    for name in NAMES {
        for port in [443, 80, 22, 8443] {
            assert_eq!(relay::tunnels_to(name, port), fdr::tunnels_to(name, port), "{name}:{port}");
        }
    }
}

#[test]
fn whoever_is_asked_for_a_device_is_one_of_apples_hosts() {
    for host in relay::FETCH_HOSTS {
        assert!(fdr::is_apple(host), "{host}");
    }
    for name in NAMES {
        let url = rightful_apple::Url::parse(&format!("https://{name}/x"));
        if url.is_ok_and(|url| relay::admits(&url)) {
            assert!(fdr::is_apple(&name.to_ascii_lowercase()), "{name}");
        }
    }
}
