//! SHA-1 of as many blocks of a system image as a way takes at once, and of more.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use rightful_lanes::messages::Way;

/// The bytes between two checksums of a system image.
const BLOCK: usize = 131_072;

fn main() {
    divan::main();
}

fn names() -> Vec<&'static str> {
    Way::all().into_iter().map(Way::name).collect()
}

fn blocks(bencher: Bencher<'_, '_>, name: &str, count: usize) {
    let way = Way::all().into_iter().find(|way| way.name() == name).expect("one of the names");
    let bytes = vec![7; BLOCK * count];
    bencher.counter(BytesCount::new(bytes.len())).bench(|| way.digests(black_box(&bytes), BLOCK));
}

#[divan::bench(args = names())]
fn four_blocks(bencher: Bencher<'_, '_>, name: &str) {
    blocks(bencher, name, 4);
}

#[divan::bench(args = names())]
fn sixteen_blocks(bencher: Bencher<'_, '_>, name: &str) {
    blocks(bencher, name, 16);
}
