//! Killed and stopped at any point, a search goes on and tries nothing twice but what was under way.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;

use super::*;
use crate::recall::keep::{self, Standing};

const MACHINE: Machine = Machine { cores: 2, side_by_side: 5, per_second: 10.0 };

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

#[test]
fn killed_at_fifty_random_points_it_tries_every_candidate_once_give_or_take_a_batch() {
    // What a candidate takes: so that a batch of 20 is written down at once, after two, after six.
    for (seed, takes, lost) in
        [(1, (|_| 300_000) as fn(u64) -> u64, 20), (2, |_| 150_000, 40), (3, |_| 50_000, 120)]
    {
        let folder = tempfile::tempdir().expect("a folder");
        let candidates = words(0..4_000);
        let fake = Fake::new(Some(b"word 03990"), takes);
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let (mut kills, mut repeated_before) = (0, 0);
        let found = loop {
            let kill_in = if kills < 50 { 1 + numbers.below(12) as i64 } else { i64::MAX };
            fake.kill_in.store(kill_in, Ordering::SeqCst);
            let run =
                AssertUnwindSafe(|| search(folder.path(), &fake, &candidates, MACHINE, &mut |_, _| true));
            match catch_unwind(run) {
                Ok(ended) => break ended.expect("nothing fails"),
                Err(_) => kills += 1,
            }
            let counts = fake.counts();
            let repeated: u32 = counts.values().map(|count| count - 1).sum();
            assert!(repeated - repeated_before <= lost, "kill {kills}: {} again", repeated - repeated_before);
            repeated_before = repeated;
        };
        let Ended::Found(found) = found else { panic!("{found:?}") };
        assert_eq!(found.password.expose(), b"word 03990");
        assert_eq!(kills, 50);
        let counts = fake.counts();
        for number in 0..3_990_u32 {
            assert!(
                counts.contains_key(format!("word {number:05}").as_bytes()),
                "word {number} was left out"
            );
        }
        let twice = counts.values().filter(|count| **count > 1).count();
        assert!(twice > 0, "no kill fell into a batch: this test does not test what it should");
    }
}

#[test]
fn with_other_hints_nothing_is_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let fake = Fake::new(Some(b"word 01501"), |_| 300_000);
    let first = words((0..2_000).step_by(2));
    let mut batches = 0;
    let stopped = search(folder.path(), &fake, &first, MACHINE, &mut |_, _| {
        batches += 1;
        batches < 20
    });
    assert!(matches!(stopped, Ok(Ended::Stopped)), "{stopped:?}");
    let before = fake.counts().len();
    assert!((300..500).contains(&before), "{before}");

    let other = words(0..1_600);
    let mut left = Vec::new();
    let found = search(folder.path(), &fake, &other, MACHINE, &mut |_, now| {
        left.push(now.remaining.expect("few"));
        true
    });
    assert!(matches!(found, Ok(Ended::Found(_))), "{found:?}");
    assert!(fake.counts().values().all(|count| *count == 1), "something was tried twice");
    // What was tried before takes no time, and nobody knows where it lies: the range allows for both.
    let (least, most) = left[0];
    assert!(least.as_secs_f64() < most.as_secs_f64() * 0.75, "{least:?} {most:?}");

    let third = search(folder.path(), &fake, &first, MACHINE, &mut |_, _| true);
    assert!(matches!(third, Ok(Ended::NoneOfThem)), "{third:?}");
    // Of the batch that had the password nothing is noted: what else was in it comes again.
    let twice = fake.counts().values().filter(|count| **count > 1).count();
    assert!(twice <= 20, "{twice} came again");
    let entry = keep::of(folder.path(), &target()).expect("a journal");
    assert_eq!((entry.standing, entry.latest()), (Standing::NoneOfThem, Some((1_000, 1_000))));
    // Those that were tried in the batch that had the password are not noted.
    assert!(entry.tried <= fake.counts().len() as u64 && entry.tried + 20 > fake.counts().len() as u64);
}

#[test]
fn what_was_tried_and_not_yet_placed_is_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let candidates = words(0..200);
    {
        // Cut off between the two files: what was tried is written down, how far it is is not.
        let mut keep = keep(folder.path());
        let secrets: Vec<Secret> =
            (0..50).map(|n| Secret::new(format!("word {n:05}").into_bytes())).collect();
        let fingerprints = keep.fingers(&target()).of(&secrets);
        keep.append(&fingerprints).expect("room");
    }
    let path = keep::folder(folder.path()).join(target().id()).with_extension("tried");
    let mut bytes = std::fs::read(&path).expect("the file");
    bytes.extend([1, 2, 3]);
    std::fs::write(&path, bytes).expect("room");
    let fake = Fake::new(None, |_| 1_000);
    let ended = search(folder.path(), &fake, &candidates, MACHINE, &mut |_, _| true);
    assert!(matches!(ended, Ok(Ended::NoneOfThem)), "{ended:?}");
    assert_eq!(fake.counts().len(), 150);
    assert_eq!(std::fs::read(&path).expect("the file").len() % 8, 0, "a torn end is cut off");
}

#[test]
fn a_journal_that_cannot_be_read_is_set_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    let candidates = words(0..40);
    let fake = Fake::new(None, |_| 1_000);
    search(folder.path(), &fake, &candidates, MACHINE, &mut |_, _| true).expect("nothing fails");
    let path = keep::folder(folder.path()).join(target().id()).with_extension("json");
    let whole = std::fs::read(&path).expect("the journal");
    let tried = path.with_extension("tried");
    let fingerprints = std::fs::read(&tried).expect("what was tried");
    assert_eq!(fingerprints.len(), 8 * 40);
    for damaged in [&whole[..whole.len() / 2], b"", b"{\"version\":9}"] {
        std::fs::write(&path, damaged).expect("room");
        std::fs::write(&tried, &fingerprints).expect("room");
        let manifest = Path::new("/backup/Manifest.plist");
        let opened = Keep::open(folder.path(), &target(), manifest, Ownership::Own, [8; 20]);
        let (mut keep, unread) = opened.expect("a folder to write in");
        assert!(unread && keep.mark(&candidates).is_none());
        let aside = path.with_extension("json.unread");
        assert_eq!(std::fs::read(&aside).expect("set aside"), damaged);
        // The salt is another one: fingerprints of the old one would mean nothing among those of the new one.
        let aside = path.with_extension("tried.unread");
        assert_eq!(std::fs::read(&aside).expect("set aside"), fingerprints);
        assert!(!tried.exists() && keep.tried().len() == 0);
        keep.append(&[1, 2]).expect("room");
        assert_eq!(std::fs::read(&tried).expect("anew").len(), 16);
    }
}

#[test]
fn what_is_there_and_cannot_be_read_is_not_taken_for_nothing() {
    use rightful_core::report::Explain as _;
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(keep::all(folder.path()).expect("nothing is there"), keep::Begun::default());
    let fake = Fake::new(None, |_| 1_000);
    search(folder.path(), &fake, &words(0..40), MACHINE, &mut |_, _| true).expect("nothing fails");
    let kept = keep::folder(folder.path());
    // A folder where a file should be cannot be read by anybody, whoever runs the tests.
    let path = kept.join(target().id()).with_extension("json");
    let journal = std::fs::read(&path).expect("the journal");
    let other = kept.join("0000000000000000.json");
    std::fs::write(&other, b"{").expect("room");
    let begun = keep::all(folder.path()).expect("readable");
    assert_eq!((begun.entries.len(), &begun.unread), (1, &vec![other]));
    std::fs::remove_file(&path).expect("there");
    std::fs::create_dir(&path).expect("room");
    let manifest = Path::new("/backup/Manifest.plist");
    let opened = Keep::open(folder.path(), &target(), manifest, Ownership::Own, [7; 20]);
    assert_eq!(opened.expect_err("no file").code(), "recall/unreadable");
    assert!(path.is_dir(), "what may be good is not set aside");
    std::fs::remove_dir(&path).expect("empty");
    std::fs::write(&path, journal).expect("room");
    assert_eq!(keep::all(folder.path()).expect("readable").entries.len(), 1);

    std::fs::remove_dir_all(&kept).expect("there");
    std::fs::write(&kept, b"").expect("room");
    let failure = keep::all(folder.path()).expect_err("no folder");
    assert_eq!((failure.code(), failure.help().is_empty()), ("recall/unreadable", false));
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let fake = Fake::new(None, |_| 1_000);
    search(folder.path(), &fake, &words(0..40), MACHINE, &mut |_, _| true).expect("nothing fails");
    let kept = keep::folder(folder.path());
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&kept), 0o700);
    let files: Vec<_> =
        std::fs::read_dir(&kept).expect("the folder").map(|file| file.expect("a file").path()).collect();
    assert_eq!(files.len(), 3, "{files:?}");
    assert!(files.iter().all(|file| mode(file) == 0o600), "{files:?}");
}
