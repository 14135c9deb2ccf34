//! SHA-1 of as many blocks of a system image as a way takes at once, and of more.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use rightful_lanes::messages::digests_by;
use rightful_lanes::{Task, Way};

/// The bytes between two checksums of a system image.
const BLOCK: usize = 131_072;

fn main() {
    divan::main();
}

fn ways() -> Vec<Way> {
    Way::all(Task::Messages)
}

fn blocks(bencher: Bencher<'_, '_>, way: Way, count: usize) {
    let bytes = vec![7; BLOCK * count];
    bencher.counter(BytesCount::new(bytes.len())).bench(|| digests_by(way, black_box(&bytes), BLOCK));
}

#[divan::bench(args = ways())]
fn four_blocks(bencher: Bencher<'_, '_>, way: Way) {
    blocks(bencher, way, 4);
}

#[divan::bench(args = ways())]
fn sixteen_blocks(bencher: Bencher<'_, '_>, way: Way) {
    blocks(bencher, way, 16);
}
