//! One password at a time against PBKDF2 as it is written down, by the hash functions of other crates, and published vectors.

use std::ops::ControlFlow;

use proptest::collection::vec;
use proptest::prelude::{any, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Just;
use rightful_lanes::pbkdf2::{SLICE, pbkdf2_hmac_sha1_watched, pbkdf2_hmac_sha256_watched};
use rightful_lanes::{pbkdf2_hmac_sha1, pbkdf2_hmac_sha256};
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// RFC 2104, with nothing kept from one call to the next.
fn hmac<D: Digest>(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut block = if key.len() > 64 { D::digest(key).to_vec() } else { key.to_vec() };
    block.resize(64, 0);
    let pad = |with: u8| block.iter().map(|byte| byte ^ with).collect::<Vec<_>>();
    let inner = D::new().chain_update(pad(0x36)).chain_update(message).finalize();
    D::new().chain_update(pad(0x5C)).chain_update(inner).finalize().to_vec()
}

/// RFC 8018, section 5.2.
fn pbkdf2<D: Digest>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; 32] {
    let mut output = Vec::new();
    for block in 1_u32.. {
        let mut link = hmac::<D>(password, &[salt, &block.to_be_bytes()].concat());
        let mut sum = link.clone();
        for _ in 1..rounds {
            link = hmac::<D>(password, &link);
            sum.iter_mut().zip(&link).for_each(|(sum, link)| *sum ^= link);
        }
        output.extend(sum);
        if output.len() >= 32 {
            break;
        }
    }
    output[..32].try_into().expect("32 bytes")
}

proptest! {
    #[test]
    fn one_password_is_derived_as_it_is_written_down(
        password in vec(any::<u8>(), 0..=200),
        salt in vec(any::<u8>(), 0..=70),
        rounds in prop_oneof![Just(1_u32), Just(2), Just(3), Just(1000)],
    ) {
        let mut out = [0; 32];
        pbkdf2_hmac_sha256(&password, &salt, rounds, &mut out);
        prop_assert_eq!(out, pbkdf2::<Sha256>(&password, &salt, rounds));
        pbkdf2_hmac_sha1(&password, &salt, rounds, &mut out);
        prop_assert_eq!(out, pbkdf2::<Sha1>(&password, &salt, rounds));
    }
}

#[test]
fn the_published_outputs_of_sha1() {
    // RFC 6070: 20 bytes of each.
    for (rounds, expected) in [
        (1, "0c60c80f961f0e71f3a9b524af6012062fe037a6"),
        (2, "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"),
        (4096, "4b007901b765489abead49d926f721d065a429c1"),
    ] {
        let mut out = [0; 32];
        pbkdf2_hmac_sha1(b"password", b"salt", rounds, &mut out);
        let hex: String = out[..20].iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, expected);
    }
}

#[test]
fn no_rounds_count_as_one() {
    let (mut none, mut one) = ([0; 32], [1; 32]);
    pbkdf2_hmac_sha256(b"a", b"b", 0, &mut none);
    pbkdf2_hmac_sha256(b"a", b"b", 1, &mut one);
    assert_eq!(none, one);
}

#[test]
fn the_watcher_is_told_how_far_it_is_and_may_stop_it() {
    let mut told = Vec::new();
    let mut out = [7; 32];
    let flow = pbkdf2_hmac_sha256_watched(b"a", b"b", 2 * SLICE + 2, &mut out, |done| {
        told.push(done);
        ControlFlow::Continue(())
    });
    assert_eq!((flow, told), (ControlFlow::Continue(()), vec![1, SLICE + 1, 2 * SLICE + 1]));
    let mut whole = [0; 32];
    pbkdf2_hmac_sha256(b"a", b"b", 2 * SLICE + 2, &mut whole);
    assert_eq!(out, whole);

    let mut out = [7; 32];
    let stop = |done| if done > SLICE { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    assert_eq!(pbkdf2_hmac_sha1_watched(b"a", b"b", 3 * SLICE, &mut out, stop), ControlFlow::Break(()));
    assert_eq!(out, [7; 32]);
}
