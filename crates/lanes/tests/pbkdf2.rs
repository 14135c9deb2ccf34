//! One password, and many at once in every way, against PBKDF2 as it is written down, by the hash functions of other crates,
//! and published vectors.

use std::ops::ControlFlow;
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Just;
use rightful_lanes::pbkdf2::{
    SLICE, pbkdf2_hmac_sha1_by, pbkdf2_hmac_sha1_each, pbkdf2_hmac_sha1_watched, pbkdf2_hmac_sha256_by,
    pbkdf2_hmac_sha256_each, pbkdf2_hmac_sha256_watched,
};
use rightful_lanes::{Task, Times, Way, pbkdf2_hmac_sha1, pbkdf2_hmac_sha256};
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
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

proptest! {
    // Twenty passwords on average: each engine is compared on forty thousand of them in every run of the tests.
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn every_way_derives_many_as_it_is_written_down(
        passwords in vec(vec(any::<u8>(), 0..=80), 0..=40),
        salt in vec(any::<u8>(), 0..=40),
        rounds in 1_u32..=4,
    ) {
        let passwords: Vec<&[u8]> = passwords.iter().map(Vec::as_slice).collect();
        let expected: Vec<_> = passwords.iter().map(|password| pbkdf2::<Sha256>(password, &salt, rounds)).collect();
        let mut out = vec![[0; 32]; passwords.len()];
        for way in Way::all(Task::Sha256Rounds) {
            out.fill([0; 32]);
            pbkdf2_hmac_sha256_by(way, &passwords, &salt, rounds, &mut out);
            prop_assert_eq!(&out, &expected, "{}", way);
        }
        let expected: Vec<_> = passwords.iter().map(|password| pbkdf2::<Sha1>(password, &salt, rounds)).collect();
        for way in Way::all(Task::Sha1Rounds) {
            out.fill([0; 32]);
            pbkdf2_hmac_sha1_by(way, &passwords, &salt, rounds, &mut out);
            prop_assert_eq!(&out, &expected, "{}", way);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn every_way_goes_as_far_as_the_plain_one(
        passwords in vec(vec(any::<u8>(), 0..=200), 1..=33),
        rounds in prop_oneof![5_u32..=3000, Just(1000), Just(1001), Just(1002)],
    ) {
        let passwords: Vec<&[u8]> = passwords.iter().map(Vec::as_slice).collect();
        let (mut expected, mut out) = (vec![[0; 32]; passwords.len()], vec![[0; 32]; passwords.len()]);
        pbkdf2_hmac_sha256_by(Way::PLAIN, &passwords, b"salt", rounds, &mut expected);
        for way in Way::all(Task::Sha256Rounds) {
            pbkdf2_hmac_sha256_by(way, &passwords, b"salt", rounds, &mut out);
            prop_assert_eq!(&out, &expected, "{}", way);
        }
        pbkdf2_hmac_sha1_by(Way::PLAIN, &passwords, b"salt", rounds, &mut expected);
        for way in Way::all(Task::Sha1Rounds) {
            pbkdf2_hmac_sha1_by(way, &passwords, b"salt", rounds, &mut out);
            prop_assert_eq!(&out, &expected, "{}", way);
        }
    }
}

#[test]
fn the_published_outputs_of_sha256() {
    // RFC 7914, section 11: the first 32 of 64 bytes of each.
    for (password, salt, rounds, expected) in [
        ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
        ("Password", "NaCl", 80_000, "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"),
    ] {
        let mut out = [0; 32];
        pbkdf2_hmac_sha256(password.as_bytes(), salt.as_bytes(), rounds, &mut out);
        assert_eq!(hex(&out), expected);
        for way in Way::all(Task::Sha256Rounds) {
            let mut all = vec![[0; 32]; way.lanes()];
            let passwords = vec![password.as_bytes(); way.lanes()];
            pbkdf2_hmac_sha256_by(way, &passwords, salt.as_bytes(), rounds, &mut all);
            assert!(all.iter().all(|all| *all == out), "{way}");
        }
    }
}

#[test]
fn many_passwords_are_told_of_and_stopped_together() {
    let passwords = vec![b"a".as_slice(); 100];
    let mut told = Vec::new();
    let mut out = vec![[0; 32]; 100];
    let flow = pbkdf2_hmac_sha1_each(&passwords, b"b", 2500, &mut out, |done| {
        told.push(done);
        ControlFlow::Continue(())
    });
    assert_eq!((flow, told.first()), (ControlFlow::Continue(()), Some(&1)));
    assert!(told.windows(2).all(|pair| pair[0] < pair[1]) && told.last() < Some(&2500), "{told:?}");
    let mut alone = [0; 32];
    pbkdf2_hmac_sha1(b"a", b"b", 2500, &mut alone);
    assert_eq!(out, vec![alone; 100]);

    let mut out = vec![[7; 32]; 100];
    let mut looks = 0;
    let flow = pbkdf2_hmac_sha256_each(&passwords, b"b", 250_000, &mut out, |_| {
        looks += 1;
        if looks > 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!((flow, looks), (ControlFlow::Break(()), 3));
    assert_eq!(out, vec![[7; 32]; 100]);
    assert!(pbkdf2_hmac_sha256_each(&[], b"b", 5, &mut [], |_| ControlFlow::Continue(())).is_continue());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_other_way_to_begin_takes_less_time_than_the_plan(
        micros in vec(1_u64..1000, Way::all(Task::Sha256Rounds).len()),
        counts in vec(0_usize..=256, 5),
    ) {
        let (looks, now) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
        let tries = 5;
        let times = Times::measure(Task::Sha256Rounds, || {
            // Two looks at the clock are one try, and each way has as many tries as the others.
            let look = looks.replace(looks.get() + 1);
            if look % 2 == 1 {
                now.set(now.get() + micros[look / 2 / tries]);
            }
            Duration::from_micros(now.get())
        });
        let time_of = |way: Way| times.all().iter().find(|(known, _)| *known == way).expect("a way of it").1;
        let whole = |count: usize| times.plan(count).into_iter().map(time_of).sum::<Duration>();
        prop_assert_eq!(looks.get(), 2 * tries * micros.len());
        for count in counts {
            prop_assert!(times.plan(count).iter().map(|way| way.lanes()).sum::<usize>() >= count);
            for (way, time) in times.all() {
                let rest = whole(count.saturating_sub(way.lanes()));
                prop_assert!(count == 0 || whole(count) <= *time + rest, "{count} beginning with {way}");
            }
        }
        // Beyond what is weighed, the fastest for each goes first.
        prop_assert_eq!(times.plan(5000)[0], times.best(5000));
        prop_assert!(times.plan(5000).iter().map(|way| way.lanes()).sum::<usize>() >= 5000);
    }
}

#[test]
fn one_password_has_the_way_of_one() {
    // What nobody measured is what is usual: a vector for one chain would be several times as slow as the plain way.
    assert!(Times::known(Task::Sha256Rounds).best(1).lanes() == 1);
    assert!(Times::known(Task::Sha1Rounds).best(2).lanes() <= 2);
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
        assert_eq!(hex(&out[..20]), expected);
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
