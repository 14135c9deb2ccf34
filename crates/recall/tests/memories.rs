//! Written-out memories, each with the password that it is of: how many candidates come before it.
//!
//! Each file is a hint; a comment in it has the password. What is ordered was chosen by the first list. The second was written down before,
//! and nothing was ever changed to please it: its figures are what a stranger may expect.

use std::fs;
use std::path::Path;

use rightful_recall::hint::Hint;

struct Memory {
    name: String,
    hint: Hint,
    password: Vec<u8>,
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.chars().map(|digit| digit.to_digit(16).expect("hexadecimal")).collect();
    digits.chunks_exact(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}

fn memories(list: &str) -> Vec<Memory> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/memories").join(list);
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("the memories").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    assert_eq!(paths.len(), 12, "the list {list}");
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("text");
        let after = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
        let password = after("# password: ").map(|password| password.as_bytes().to_vec());
        let password = password.or_else(|| after("# password-hex: ").map(unhex)).expect("a password");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let hint = Hint::read(text.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        Memory { name, hint, password }
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_memory_is_a_hint_that_does_not_have_the_password_as_it_is() {
    for memory in ["first", "second"].into_iter().flat_map(memories) {
        let Memory { name, hint, password } = memory;
        let as_it_is = |text: &str| text.as_bytes() == password;
        assert!(!hint.words.iter().chain(&hint.names).any(|word| as_it_is(word.text.expose())), "{name}");
        assert!(!hint.passwords.iter().any(|other| as_it_is(other.text.expose())), "{name}");
    }
}

/// Where a password comes, of how many, and how likely it was said to be found before it.
struct Come {
    name: String,
    place: Option<u128>,
    likely: f64,
}

/// Where each password comes, printed too.
#[expect(clippy::print_stdout, reason = "the figures of the second list are what its test is for")]
fn places(list: &str) -> Vec<Come> {
    let place = |Memory { name, hint, password }: Memory| {
        let candidates = hint.candidates().unwrap_or_else(|error| panic!("{name}: {error}"));
        let place = candidates.place(&password);
        let likely = place.map_or(1.0, |place| candidates.odds(place + 1).likely);
        let half = candidates.likelier_half(0..candidates.count());
        println!("{list:6} {name:8} {place:?} of {}, odds {likely:.3}, half {half}", candidates.count());
        Come { name, place, likely }
    };
    memories(list).into_iter().map(place).collect()
}

#[test]
fn the_first_list_comes_among_the_first_two_thousand() {
    let all = places("first");
    let late = all.iter().filter(|come| come.place.is_none_or(|place| place >= 2000));
    let late: Vec<_> = late.map(|come| &come.name).collect();
    assert!(late.is_empty(), "{late:?}");
    // The odds are what they are said to be: of passwords that are found, the odds before were a half on the mean.
    let mean = all.iter().map(|come| come.likely).sum::<f64>() / all.len() as f64;
    assert!((0.4..0.7).contains(&mean), "{mean}");
}

#[test]
fn the_second_list_is_found() {
    let all = places("second");
    let missing: Vec<_> = all.iter().filter(|come| come.place.is_none()).map(|come| &come.name).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
