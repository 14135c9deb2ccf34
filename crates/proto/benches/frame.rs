//! Property lists as devices send them: counting, parsing, writing.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, binary, plist_bounded, shape, xml};

fn main() {
    divan::main();
}

/// A message of the restore ramdisk.
fn small() -> Value {
    let entries = [
        ("MsgType", Value::from("ProgressMsg")),
        ("Operation", Value::from(14)),
        ("Progress", Value::from(50)),
    ];
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// As many moves of files as one message of a backup has.
fn large() -> Value {
    let moves: Dictionary = (0..5000)
        .map(|number| (format!("udid/Snapshot/{number:040x}"), Value::from(format!("udid/{number:040x}"))))
        .collect();
    Value::Array(vec!["DLMessageMoveItems".into(), moves.into(), Dictionary::new().into(), 1.0.into()])
}

/// A piece of firmware.
fn data() -> Value {
    let piece = (0..8192).map(|at| at as u8).collect();
    Value::Dictionary(Dictionary::from_iter([("FileData".to_owned(), Value::Data(piece))]))
}

const MESSAGES: [&str; 3] = ["small", "large", "data"];

fn message(name: &str) -> Value {
    match name {
        "small" => small(),
        "large" => large(),
        _ => data(),
    }
}

#[divan::bench(args = MESSAGES)]
fn read_xml(bencher: Bencher<'_, '_>, name: &str) {
    let bytes = xml(&message(name)).expect("it can be written");
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench(|| plist_bounded(black_box(&bytes), &Limits::CARGO).expect("it can be read"));
}

#[divan::bench(args = MESSAGES)]
fn read_binary(bencher: Bencher<'_, '_>, name: &str) {
    let bytes = binary(&message(name)).expect("it can be written");
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench(|| plist_bounded(black_box(&bytes), &Limits::CARGO).expect("it can be read"));
}

/// What the limits cost before the parser begins.
#[divan::bench(args = MESSAGES)]
fn count_xml(bencher: Bencher<'_, '_>, name: &str) {
    let bytes = xml(&message(name)).expect("it can be written");
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench(|| shape::check(black_box(&bytes), &Limits::CARGO).expect("it is within the limits"));
}

#[divan::bench(args = MESSAGES)]
fn write_xml(bencher: Bencher<'_, '_>, name: &str) {
    let message = message(name);
    let length = xml(&message).expect("it can be written").len();
    bencher.counter(BytesCount::new(length)).bench(|| xml(black_box(&message)));
}

#[divan::bench(args = MESSAGES)]
fn write_binary(bencher: Bencher<'_, '_>, name: &str) {
    let message = message(name);
    let length = binary(&message).expect("it can be written").len();
    bencher.counter(BytesCount::new(length)).bench(|| binary(black_box(&message)));
}
