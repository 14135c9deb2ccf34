//! The fault matrix: every message of a restore is cut off, kept back, shortened, damaged or overtaken, one at a time,
//! and each time the deed ends, tells the truth, and can be taken up again.
//!
//! A clean run counts the messages of every door; the cases follow from the counts and a seed. What runs with the other
//! tests is a fixed choice; thousands run in `cargo xtask soak restore`. A case that failed is run alone by its name:
//! `RIGHTFUL_CASE=normal/restored:17:corrupt:5 cargo test -p rightful-flows --test unlock matrix::one`.

#![expect(
    clippy::print_stdout,
    reason = "how many cases there were, and what came of them, is for people to read"
)]

mod case;
mod choice;
mod judge;
mod tally;

use std::sync::Mutex;

use rightful_sim::fault::{At, Kind, MessageDoor};

use case::{Case, Firmware, Start};
use tally::Tally;

/// Other seeds make other cases; this one makes those that run with the other tests.
const SEED: u64 = 2026;

/// Runs these cases on this many threads, prints what came of them, and fails with all that was wrong.
fn play(name: &str, firmware: &Firmware, cases: &[Case], threads: usize) {
    let tally = Mutex::new(Tally::default());
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    let outcome = case.play(firmware);
                    tally.lock().expect("no case panics").add(case, outcome);
                }
            });
        }
    });
    let tally = tally.into_inner().expect("no case panics");
    println!("{name}: {tally}");
    let wrong = tally.wrong();
    assert!(
        wrong.is_empty(),
        "{name}: {} of {} cases are wrong:\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n")
    );
}

/// The cases of some doors that run with the other tests.
fn chosen(start: Start, doors: &[MessageDoor], most: usize) {
    let firmware = Firmware::mint(start);
    let counts = case::counts(start, &firmware);
    println!("messages of a clean run, {start}: {counts:?}");
    let cases = choice::of_doors(start, &counts, doors, most, SEED);
    assert!(!cases.is_empty(), "{start}: no message goes through {doors:?}");
    play(&format!("{start} {doors:?}"), &firmware, &cases, 1);
}

#[test]
fn every_message_of_lockdown() {
    chosen(Start::Normal, &[MessageDoor::Lockdown], 52);
}

#[test]
fn transfers_of_recovery_mode() {
    chosen(Start::Recovery, &[MessageDoor::Usb], 24);
}

#[test]
fn transfers_of_dfu_mode() {
    chosen(Start::Dfu, &[MessageDoor::Usb], 20);
}

#[test]
fn messages_of_the_main_connection() {
    chosen(Start::Recovery, &[MessageDoor::Restored], 86);
}

#[test]
fn every_message_of_the_data_ports() {
    chosen(Start::Recovery, &[MessageDoor::Data], 20);
}

#[test]
fn every_message_of_the_file_system_stream() {
    chosen(Start::Recovery, &[MessageDoor::Asr], 26);
}

#[test]
fn every_message_of_the_reverse_proxy() {
    chosen(Start::Recovery, &[MessageDoor::Fdr], 10);
}

#[test]
fn messages_of_phones_with_all_their_chips() {
    for start in Start::ALL.into_iter().filter(|start| matches!(start, Start::Chips(_))) {
        chosen(start, &[MessageDoor::Restored, MessageDoor::Data, MessageDoor::Asr, MessageDoor::Fdr], 6);
    }
}

/// A case by its name, as the list of failures prints it; `RIGHTFUL_CASE` names another one.
#[test]
fn one() {
    let name = std::env::var("RIGHTFUL_CASE").unwrap_or_else(|_| "normal/restored:17:corrupt:5".to_owned());
    let case: Case = name.parse().unwrap_or_else(|why| panic!("{name:?} is no case: {why}"));
    let firmware = Firmware::mint(case.start);
    case.narrate(&firmware);
    play(&name, &firmware, &[case], 1);
}

/// Cases of all kinds at random, a few; `cargo xtask soak restore` asks for thousands. Deterministic for a seed.
#[test]
fn soak() {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name)
            .map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
    };
    let (cases, seed) = (number("RIGHTFUL_CASES", 10), number("RIGHTFUL_SEED", SEED));
    let threads = usize::try_from(number("RIGHTFUL_THREADS", 1)).expect("a few threads");
    let share = cases.div_ceil(Start::ALL.len() as u64);
    for start in Start::ALL {
        let firmware = Firmware::mint(start);
        let counts = case::counts(start, &firmware);
        println!("messages of a clean run, {start}: {counts:?}");
        let cases = choice::at_random(start, &counts, share, seed);
        play(&format!("soak {start}"), &firmware, &cases, threads);
    }
}

#[test]
fn the_choice_has_every_message_and_every_kind_of_a_small_door() {
    let counts = [(MessageDoor::Restored, 10)].into();
    let cases = choice::of_doors(Start::Normal, &counts, &[MessageDoor::Restored], 1000, 1);
    for nth in 1..=10 {
        for kind in Kind::ALL {
            let there = |case: &Case| matches!(case.at, At { nth: n, kind: k, .. } if n == nth && k == kind);
            assert!(cases.iter().any(there), "{nth} {kind:?}");
        }
    }
    let few = choice::of_doors(Start::Normal, &counts, &[MessageDoor::Restored], 10, 1);
    assert_eq!(few.len(), 10);
    assert!((1..=10).all(|nth| few.iter().any(|case| case.at.nth == nth)), "{few:?}");
}
