//! A search through candidates for the password of a keybag, as one program whose cost can be measured: candidates in their order,
//! the keys of a batch derived on so many cores, each checked against the bag. And what each way of this processor takes.
//!
//! usage: recall_cost search LINE CORES COUNT    so many made-up candidates
//!        recall_cost list LINE CORES FILE       those of a file, one a line, in its order
//!        recall_cost ways                       compressions in a second and cycles for each, one thread
//!
//! LINE is `$itunes_backup$*…`, as hashcat takes it. What is found is one line of JSON.

#![expect(clippy::disallowed_methods, reason = "what is measured is time")]

use std::error::Error;
use std::fmt;
use std::hint::black_box;
use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rightful_backup::{ClassKeys, Keybag, RoundCaps};
use rightful_core::secret::Secret;
use rightful_lanes::pbkdf2::{pbkdf2_hmac_sha1_by, pbkdf2_hmac_sha256_by};
use rightful_lanes::{Task, Times, Way, calibrate};
use rightful_recall::parts::numbers::digits;
use rightful_recall::{Candidates, Expression, Outcome, Search, Trial, Verdict};
use serde_json::{Value, json};

const USAGE: &str =
    "usage: recall_cost search LINE CORES COUNT | recall_cost list LINE CORES FILE | recall_cost ways";

/// How many pieces each core has in a batch of a long search.
const PIECES: usize = 4;

#[expect(clippy::print_stdout, reason = "the line is what is measured")]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let found = match words.as_slice() {
        ["search", line, cores, count] => {
            let made_up = Expression::sequence([Expression::text("cand"), digits(8..=8)]);
            search(line, cores.parse()?, &Candidates::of(&made_up)?, count.parse()?)?
        }
        ["list", line, cores, file] => {
            let list = std::fs::read_to_string(file)?;
            let words = list.lines().zip(0_u16..).map(|(word, cost)| Expression::text(word).at_cost(cost));
            search(line, cores.parse()?, &Candidates::of(&Expression::choice(words))?, u128::MAX)?
        }
        ["ways"] => ways(),
        _ => return Err(USAGE.into()),
    };
    println!("{found}");
    Ok(())
}

/// A bag of one class, from the line that a test of its password is.
fn bag(line: &str) -> Result<Keybag, Box<dyn Error>> {
    let fields: Vec<&str> = line.split('*').collect();
    let (wrapped, rounds, salt) = (fields.get(2), fields.get(3), fields.get(4));
    let (Some(wrapped), Some(rounds), Some(salt)) = (wrapped, rounds, salt) else { return Err(USAGE.into()) };
    let tag =
        |name: &[u8; 4], value: &[u8]| [name.as_slice(), &(value.len() as u32).to_be_bytes(), value].concat();
    let number = |name, value: u32| tag(name, &value.to_be_bytes());
    let mut records = [
        number(b"VERS", 3),
        number(b"TYPE", 1),
        tag(b"UUID", &[7; 16]),
        number(b"WRAP", 0),
        tag(b"SALT", &bytes(salt)?),
        number(b"ITER", rounds.parse()?),
    ]
    .concat();
    if let (Some(rounds), Some(salt)) = (fields.get(5).filter(|rounds| !rounds.is_empty()), fields.get(6)) {
        records.extend([number(b"DPIC", rounds.parse()?), tag(b"DPSL", &bytes(salt)?)].concat());
    }
    let class = [
        tag(b"UUID", &[3; 16]),
        number(b"CLAS", 11),
        number(b"WRAP", 2),
        number(b"KTYP", 0),
        tag(b"WPKY", &bytes(wrapped)?),
    ];
    records.extend(class.concat());
    Ok(Keybag::parse(&records)?)
}

fn bytes(hex: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let pairs = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair)?, 16).map_err(Into::into));
    pairs.collect()
}

fn search(line: &str, cores: usize, candidates: &Candidates, count: u128) -> Result<Value, Box<dyn Error>> {
    let started = Instant::now();
    let bag = bag(line)?;
    for task in [Task::Sha256Rounds, Task::Sha1Rounds] {
        calibrate(task, || started.elapsed());
    }
    let side_by_side = match bag.first {
        Some(_) => Times::known(Task::Sha256Rounds).best(usize::MAX).lanes(),
        // Two chains for each.
        None => Times::known(Task::Sha1Rounds).best(usize::MAX).lanes().div_ceil(2),
    };
    let batch = u16::try_from(cores * side_by_side * PIECES).ok().and_then(NonZeroU16::new).ok_or(USAGE)?;
    let mut crew = Crew { bag: &bag, cores, side_by_side, tried: 0 };
    let outcome =
        Search::new(candidates, batch).run(&mut crew, &mut || started.elapsed(), &mut |progress| {
            if progress.checkpoint.next() < count {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
    let found = match outcome {
        Outcome::Found(found) => Some(found.place),
        Outcome::NoneOfThem | Outcome::Stopped(_) => None,
    };
    let seconds = started.elapsed().as_secs_f64();
    Ok(
        json!({ "tried": crew.tried, "seconds": seconds, "found": found.map(|place| place.to_string()), "side_by_side": side_by_side }),
    )
}

/// Threads that take pieces of a batch in turns, as the command's do.
struct Crew<'b> {
    bag: &'b Keybag,
    cores: usize,
    side_by_side: usize,
    tried: usize,
}

#[derive(Debug)]
struct NotTried(String);

impl fmt::Display for NotTried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for NotTried {}

impl Crew<'_> {
    fn verdicts(&self, candidates: &[Secret]) -> Result<Vec<Verdict>, NotTried> {
        let keys =
            self.bag.derive_each(candidates, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()));
        let keys = keys.map_err(|error| NotTried(error.to_string()))?;
        let verdict =
            |key| if ClassKeys::open(self.bag, key).is_ok() { Verdict::Opens } else { Verdict::Wrong };
        Ok(keys.iter().map(verdict).collect())
    }
}

/// Nothing until a thread has tried that piece.
type Answer = Option<Result<Vec<Verdict>, NotTried>>;

impl Trial for Crew<'_> {
    type Error = NotTried;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, NotTried> {
        self.tried += candidates.len();
        // A few are shared out evenly; many come in pieces that fill the fastest way.
        let piece = self.side_by_side.min(candidates.len().div_ceil(self.cores)).max(1);
        let pieces: Vec<&[Secret]> = candidates.chunks(piece).collect();
        let (next, this) = (AtomicUsize::new(0), &*self);
        let done: Vec<Mutex<Answer>> = pieces.iter().map(|_| Mutex::default()).collect();
        std::thread::scope(|scope| {
            for _ in 0..self.cores.min(pieces.len()) {
                scope.spawn(|| {
                    while let Some((piece, done)) = {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        pieces.get(at).zip(done.get(at))
                    } {
                        *done.lock().unwrap_or_else(|broken| broken.into_inner()) =
                            Some(this.verdicts(piece));
                    }
                });
            }
        });
        let none = || Err(NotTried("a thread has ended".to_owned()));
        let each = done
            .into_iter()
            .map(|one| one.into_inner().unwrap_or_else(|broken| broken.into_inner()).unwrap_or_else(none));
        each.collect::<Result<Vec<_>, _>>().map(|all| all.concat())
    }

    fn confirm(&mut self, candidate: &Secret) -> Result<Verdict, NotTried> {
        self.verdicts(std::slice::from_ref(candidate)).map(|all| all[0])
    }
}

/// Every way of both kinds of rounds, one thread, the fastest of several tries.
fn ways() -> Value {
    let mut all = Vec::new();
    for (task, name, chains, compressions) in
        [(Task::Sha256Rounds, "sha256", 1, 2), (Task::Sha1Rounds, "sha1", 2, 4)]
    {
        for way in Way::all(task) {
            let count = way.lanes().div_ceil(chains);
            let rounds = (400_000 / way.lanes() as u32).max(10_000);
            let passwords = vec![b"password".as_slice(); count];
            let mut out = vec![[0; 32]; count];
            let mut best = Duration::MAX;
            for _ in 0..5 {
                let before = Instant::now();
                match task {
                    Task::Sha256Rounds => {
                        pbkdf2_hmac_sha256_by(way, black_box(&passwords), b"salt", rounds, &mut out)
                    }
                    _ => pbkdf2_hmac_sha1_by(way, black_box(&passwords), b"salt", rounds, &mut out),
                }
                best = best.min(before.elapsed());
            }
            let each = best.as_secs_f64() / (f64::from(rounds) * (compressions * count) as f64);
            let gigahertz = clock();
            all.push(json!({ "hash": name, "way": way.to_string(), "lanes": way.lanes(),
                "million_per_second": (1e-4 / each).round() / 100.0, "gigahertz": (gigahertz * 100.0).round() / 100.0,
                "cycles": (each * gigahertz * 1e10).round() / 10.0 }));
        }
    }
    Value::Array(all)
}

/// The core's clock in GHz just now: an exclusive or and a multiplication that wait for each other take one and three cycles on every
/// x86-64 processor of the last ten years. Counters of cycles are not to be had in every virtual machine.
fn clock() -> f64 {
    const LINKS: u32 = 10_000_000;
    let before = Instant::now();
    let mut link = black_box(1_u64);
    for _ in 0..LINKS {
        link = (link ^ 0x9E37_79B9_7F4A_7C15).wrapping_mul(0xD134_2543_DE82_EF95);
    }
    black_box(link);
    4.0 * f64::from(LINKS) / before.elapsed().as_secs_f64() / 1e9
}
