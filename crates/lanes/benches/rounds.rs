//! Rounds of PBKDF2, one password at a time and as many side by side as a way takes. The items are compressions: two a round.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use rightful_lanes::pbkdf2::{pbkdf2_hmac_sha1_by, pbkdf2_hmac_sha256_by};
use rightful_lanes::{Task, Way};

const ROUNDS: u32 = 2000;

fn main() {
    divan::main();
}

fn sha256_ways() -> Vec<Way> {
    Way::all(Task::Sha256Rounds)
}

fn sha1_ways() -> Vec<Way> {
    Way::all(Task::Sha1Rounds)
}

#[divan::bench(args = sha256_ways())]
fn sha256(bencher: Bencher<'_, '_>, way: Way) {
    let passwords = vec![b"password".as_slice(); way.lanes()];
    bencher.counter(ItemsCount::new(2 * ROUNDS as usize * way.lanes())).bench(|| {
        let mut out = vec![[0; 32]; passwords.len()];
        pbkdf2_hmac_sha256_by(way, black_box(&passwords), b"salt", ROUNDS, &mut out);
        out
    });
}

/// A password is two chains: a way with one lane does one after the other.
#[divan::bench(args = sha1_ways())]
fn sha1(bencher: Bencher<'_, '_>, way: Way) {
    let passwords = vec![b"password".as_slice(); way.lanes().div_ceil(2)];
    bencher.counter(ItemsCount::new(4 * ROUNDS as usize * passwords.len())).bench(|| {
        let mut out = vec![[0; 32]; passwords.len()];
        pbkdf2_hmac_sha1_by(way, black_box(&passwords), b"salt", ROUNDS, &mut out);
        out
    });
}
