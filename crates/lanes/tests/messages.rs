//! Every way to hash messages side by side against the hash of another crate, and against published digests.

use std::cell::Cell;
use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, prop_assert_eq, prop_oneof, proptest};
use proptest::strategy::Just;
use rightful_lanes::messages::{DIGEST, digests, digests_by};
use rightful_lanes::{Task, Times, Way, calibrate};
use sha1::{Digest, Sha1};

/// Bytes of which each depends on its place.
fn bytes(count: usize, seed: u32) -> Vec<u8> {
    (0..count as u32).map(|at| (at.wrapping_add(seed).wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

fn one_by_one(bytes: &[u8], size: usize) -> Vec<[u8; DIGEST]> {
    bytes.chunks(size).map(|message| Sha1::digest(message).into()).collect()
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn every_way_finds_what_is_found_one_by_one(
        count in 0_usize..40,
        size in prop_oneof![1_usize..300, Just(64), Just(55), Just(56), Just(119), Just(120), Just(1024)],
        rest in 0_usize..300,
        shift in 0_usize..64,
        seed in any::<u32>(),
    ) {
        let bytes = bytes(shift + count * size + rest % size, seed);
        let bytes = &bytes[shift..];
        let expected = one_by_one(bytes, size);
        for way in Way::all(Task::Messages) {
            prop_assert_eq!(&digests_by(way, bytes, size), &expected, "{}", way);
        }
        prop_assert_eq!(digests(bytes, size), expected);
    }

    #[test]
    fn any_bytes_do(bytes in vec(any::<u8>(), 0..=2000), size in 1_usize..=130) {
        let expected = one_by_one(&bytes, size);
        for way in Way::all(Task::Messages) {
            prop_assert_eq!(&digests_by(way, &bytes, size), &expected, "{}", way);
        }
    }
}

#[test]
fn every_length_of_a_message() {
    for way in Way::all(Task::Messages) {
        for size in 1..=200 {
            let bytes = bytes(size * (way.lanes() + 1), 7);
            assert_eq!(digests_by(way, &bytes, size), one_by_one(&bytes, size), "{} {size}", way);
        }
    }
}

#[test]
fn blocks_of_a_system_image_with_a_short_one_at_the_end() {
    const BLOCK: usize = 131_072;
    let bytes = bytes(17 * BLOCK + 4711, 3);
    let expected = one_by_one(&bytes, BLOCK);
    for way in Way::all(Task::Messages) {
        assert!(digests_by(way, &bytes, BLOCK) == expected, "{}", way);
    }
}

#[test]
fn published_digests() {
    // FIPS 180-4's examples, as NIST published them.
    let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    for (message, digest) in [
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (long, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ] {
        for way in Way::all(Task::Messages) {
            let found = digests_by(way, message.repeat(20).as_bytes(), message.len());
            assert_eq!(found.len(), 20);
            assert!(found.iter().all(|found| hex(found) == digest), "{}", way);
        }
    }
    let million = vec![b'a'; 1_000_000];
    for way in Way::all(Task::Messages) {
        assert_eq!(hex(&digests_by(way, &million, 1_000_000)[0]), "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
    }
}

#[test]
fn nothing_has_no_digests() {
    assert_eq!(digests(&[], 64), Vec::<[u8; DIGEST]>::new());
}

/// Which way the processor of a made-up clock prefers.
fn best(mut cost: impl FnMut(usize) -> u64, left: usize) -> usize {
    let (now, number) = (Cell::new(0), Cell::new(0));
    let times = Times::measure(Task::Messages, || {
        // Two looks at the clock are one try, and each way has as many tries as the others.
        let looks = number.replace(number.get() + 1);
        if looks % 2 == 1 {
            now.set(now.get() + cost(looks / 2));
        }
        Duration::from_micros(now.get())
    });
    times.best(left).lanes()
}

#[test]
fn the_fastest_for_so_many_is_taken() {
    let ways = Way::all(Task::Messages);
    let tries = {
        let looks = Cell::new(0);
        drop(Times::measure(Task::Messages, || {
            looks.set(looks.get() + 1);
            Duration::ZERO
        }));
        looks.get() / 2 / ways.len()
    };
    let lanes = |number: usize| ways[number / tries].lanes();
    // All lanes for the same price: the widest that can be filled, or any that fills as much.
    let widest = ways.iter().map(|way| way.lanes()).max().expect("one");
    assert_eq!(best(|_| 5, 1000), widest);
    // Each lane costs as much: nothing is won by more of them than there are messages.
    assert_eq!(best(|number| 10 * lanes(number) as u64, 1), 1);
    // A slow first try does not count.
    let slow_at_first = |number: usize| if number.is_multiple_of(tries) { 1000 } else { 5 };
    assert_eq!(best(slow_at_first, 1000), widest);
    // What takes far too long is not taken.
    assert_eq!(best(|number| if lanes(number) > 1 { 10_000 } else { 5 }, 1000), 1);
}

#[test]
fn a_clock_that_stands_still_does_no_harm() {
    let times = Times::measure(Task::Messages, || Duration::ZERO);
    assert!(Way::all(Task::Messages).contains(&times.best(16)));
    calibrate(Task::Messages, || Duration::ZERO);
    calibrate(Task::Messages, || Duration::MAX);
    let bytes = bytes(5000, 1);
    assert_eq!(digests(&bytes, 100), one_by_one(&bytes, 100));
}
