//! The fault matrix: every message of a restore is cut off, kept back, shortened, damaged or overtaken, one at a time,
//! and each time the deed ends, tells the truth, and can be taken up again.
//!
//! A clean run counts the messages of every door; the cases follow from the counts and a seed. With the other tests every
//! message of a restore is struck, from each mode in which a phone may be met: the few of the data ports, of the
//! file-system stream and of the reverse proxy in each way, the others in one that the seed draws; and of each conversation
//! with all the chips a part. `cargo xtask soak restore` strikes every message of all of these in every way. A case that
//! failed is run alone by its name:
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

use rightful_sim::fault::MessageDoor;

use case::{Case, Firmware, Start};
use choice::Most;
use tally::Tally;

/// Other seeds make other cases; this one makes those that run with the other tests.
const SEED: u64 = 2026;

/// Runs these cases on this many threads, and says what came of them.
fn play(firmware: &Firmware, cases: &[Case], threads: usize) -> Tally {
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
    tally.into_inner().expect("no case panics")
}

/// Prints what came of some cases, and fails with all that was wrong.
fn conclude(name: &str, tally: &Tally) {
    println!("{name}: {tally}");
    let wrong = tally.wrong();
    assert!(wrong.is_empty(), "{name}: this is wrong:\n{}", wrong.join("\n"));
}

/// The cases of some doors that run with the other tests.
fn chosen(start: Start, doors: &[MessageDoor], most: Most) {
    let firmware = Firmware::mint(start);
    let counts = case::counts(start, &firmware);
    println!("messages of a clean run, {start}: {counts:?}");
    let cases = choice::of_doors(start, &counts, doors, most, SEED);
    assert!(!cases.is_empty(), "{start}: no message goes through {doors:?}");
    conclude(&format!("{start} {doors:?}"), &play(&firmware, &cases, 1));
}

#[test]
fn every_message_of_lockdown() {
    chosen(Start::Normal, &[MessageDoor::Lockdown], Most::EachMessage);
}

#[test]
fn every_transfer_of_recovery_mode() {
    chosen(Start::Recovery, &[MessageDoor::Usb], Most::EachMessage);
}

#[test]
fn every_transfer_of_dfu_mode() {
    chosen(Start::Dfu, &[MessageDoor::Usb], Most::EachMessage);
}

#[test]
fn every_message_of_the_main_connection() {
    chosen(Start::Recovery, &[MessageDoor::Restored], Most::EachMessage);
}

#[test]
fn every_message_of_the_data_ports_the_stream_and_the_reverse_proxy_in_every_way() {
    let doors = [MessageDoor::Data, MessageDoor::Asr, MessageDoor::Fdr];
    chosen(Start::Recovery, &doors, Most::EachKind);
}

#[test]
fn messages_of_phones_with_all_their_chips() {
    for start in Start::ALL.into_iter().filter(|start| matches!(start, Start::Chips(_))) {
        let doors = [MessageDoor::Restored, MessageDoor::Data, MessageDoor::Asr, MessageDoor::Fdr];
        chosen(start, &doors, Most::Cases(24));
    }
}

/// A case by its name, as the list of failures prints it; `RIGHTFUL_CASE` names another one.
#[test]
fn one() {
    let name = std::env::var("RIGHTFUL_CASE").unwrap_or_else(|_| "normal/restored:17:corrupt:5".to_owned());
    let case: Case = name.parse().unwrap_or_else(|why| panic!("{name:?} is no case: {why}"));
    let firmware = Firmware::mint(case.start);
    case.narrate(&firmware);
    conclude(&name, &play(&firmware, &[case], 1));
}

/// Every message of every conversation, a few of the cases; `cargo xtask soak restore` asks for all of them, or for so many
/// that each message is struck as often as any other. Deterministic for a seed.
#[test]
fn soak() {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<usize>().unwrap_or_else(|_| panic!("{name} is a number")))
    };
    let most = match std::env::var("RIGHTFUL_CASES").as_deref() {
        Ok("all") => Most::EachKind,
        _ => Most::Cases(number("RIGHTFUL_CASES").unwrap_or(10)),
    };
    let seed = number("RIGHTFUL_SEED").map_or(SEED, |seed| seed as u64);
    let threads = number("RIGHTFUL_THREADS").unwrap_or(1);
    let stages: Vec<_> = Start::ALL
        .into_iter()
        .map(|start| {
            let firmware = Firmware::mint(start);
            let counts = case::counts(start, &firmware);
            println!("messages of a clean run, {start}: {counts:?}");
            (start, firmware, counts)
        })
        .collect();
    let messages: Vec<_> = stages.iter().map(|(start, _, counts)| (*start, counts.clone())).collect();
    let cases = choice::of_all(&messages, most, seed);
    let mut all = Tally::default();
    for (start, firmware, _) in &stages {
        let cases: Vec<Case> = cases.iter().filter(|case| case.start == *start).copied().collect();
        let tally = play(firmware, &cases, threads);
        println!("soak {start}: {tally}");
        // Said at once: all of it takes a while.
        for wrong in tally.wrong() {
            println!("wrong:{wrong}");
        }
        all.join(tally);
    }
    conclude("soak, all of it", &all);
}
