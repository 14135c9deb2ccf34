//! A search that is stopped, killed and taken up again: nothing is left out, and no more than a batch is tried twice.

use std::convert::Infallible;
use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::time::Duration;

use proptest::prelude::*;
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_recall::parts::numbers::digits;
use rightful_recall::{
    Candidates, Checkpoint, Expression, Outcome, Reason, Search, SearchError, Trial, Verdict,
};

/// A backup that one password opens, and a note of all that was tried on it.
struct Backup<'a> {
    password: &'a [u8],
    tried: Vec<Vec<u8>>,
    confirmed: Vec<Vec<u8>>,
}

impl<'a> Backup<'a> {
    fn with(password: &'a [u8]) -> Self {
        Self { password, tried: Vec::new(), confirmed: Vec::new() }
    }

    fn verdict(&self, candidate: &Secret) -> Verdict {
        if candidate.expose() == self.password { Verdict::Opens } else { Verdict::Wrong }
    }
}

impl Trial for Backup<'_> {
    type Error = Infallible;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, Infallible> {
        self.tried.extend(candidates.iter().map(|candidate| candidate.expose().to_vec()));
        Ok(candidates.iter().map(|candidate| self.verdict(candidate)).collect())
    }

    fn confirm(&mut self, candidate: &Secret) -> Result<Verdict, Infallible> {
        self.confirmed.push(candidate.expose().to_vec());
        Ok(self.verdict(candidate))
    }
}

fn of(size: u16) -> NonZeroU16 {
    NonZeroU16::new(size).expect("not zero")
}

fn three_digits() -> Candidates {
    Candidates::of(&digits(1..=3)).expect("small")
}

fn in_order(candidates: &Candidates) -> Vec<Vec<u8>> {
    let mut walk = candidates.walk_from(0);
    std::iter::from_fn(|| walk.advance().map(<[u8]>::to_vec)).collect()
}

/// A clock that goes on by so much every time it is asked.
fn every(step: Duration) -> impl FnMut() -> Duration {
    let mut now = Duration::from_secs(1000);
    move || {
        now += step;
        now
    }
}

fn on<T>(_: &T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[derive(Debug, thiserror::Error)]
#[error("killed")]
struct Killed;

/// Dies in the middle of a batch, or after it but before anybody is told.
struct Mortal {
    tried: Vec<Vec<u8>>,
    /// How many more candidates it lives to try.
    left: usize,
}

impl Trial for Mortal {
    type Error = Killed;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, Killed> {
        for candidate in candidates {
            self.left = self.left.checked_sub(1).ok_or(Killed)?;
            self.tried.push(candidate.expose().to_vec());
        }
        if self.left == 0 {
            return Err(Killed);
        }
        Ok(vec![Verdict::Wrong; candidates.len()])
    }

    fn confirm(&mut self, _: &Secret) -> Result<Verdict, Killed> {
        Err(Killed)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_search_killed_anywhere_leaves_nothing_out_and_repeats_one_batch(
        lives in prop::collection::vec((0..400_usize, 1..60_u16), 0..8),
        last in 1..60_u16,
    ) {
        let candidates = three_digits();
        let order = in_order(&candidates);
        let mut kept: Option<String> = None;
        let mut done = 0;
        for (left, batch) in lives.into_iter().chain([(usize::MAX, last)]) {
            let mut search = match &kept {
                None => Search::new(&candidates, of(batch)),
                Some(text) => {
                    let from = Checkpoint::from_json(text.as_bytes()).expect("our own");
                    Search::resume(&candidates, of(batch), &from).expect("of these candidates")
                }
            };
            let begins = kept.as_ref().map_or(0, |_| done);
            let mut trial = Mortal { tried: Vec::new(), left };
            let ended = search.run(&mut trial, &mut every(Duration::from_secs(1)), &mut |progress| {
                kept = Some(progress.checkpoint.to_json());
                done = usize::try_from(progress.checkpoint.next()).expect("small");
                ControlFlow::Continue(())
            });
            // What this life tried is the order from where the one before had got to, and at most one batch of it is not noted.
            prop_assert_eq!(&trial.tried[..], &order[begins..begins + trial.tried.len()]);
            let noted = done - begins;
            prop_assert!(noted <= trial.tried.len() && trial.tried.len() - noted <= usize::from(batch));
            match ended {
                Ok(outcome) => prop_assert!(matches!(outcome, Outcome::NoneOfThem) && done == order.len()),
                Err(error) => prop_assert_eq!(error.code(), "recall/not-tried"),
            }
        }
        prop_assert_eq!(done, order.len());
    }

    #[test]
    fn whichever_candidate_opens_it_is_found_and_confirmed(place in 0..1110_u128, batch in 1..200_u16) {
        let candidates = three_digits();
        let password = candidates.nth(place).expect("it is there");
        let mut backup = Backup::with(password.expose());
        let mut search = Search::new(&candidates, of(batch));
        let outcome = search.run(&mut backup, &mut every(Duration::ZERO), &mut on).expect("nothing fails");
        let Outcome::Found(found) = outcome else { panic!("{outcome:?}") };
        prop_assert_eq!((found.place, found.password.expose()), (place, password.expose()));
        prop_assert_eq!(found.why, vec![Reason::Digits(password.expose().len() as u8)]);
        prop_assert_eq!(backup.confirmed, vec![password.expose().to_vec()]);
        prop_assert!(backup.tried.len() as u128 > place && backup.tried.len() as u128 <= place + u128::from(batch));
    }
}

#[test]
fn it_stops_when_told_and_goes_on_from_there() {
    let candidates = three_digits();
    let mut backup = Backup::with(b"no digits");
    let mut search = Search::new(&candidates, of(100));
    let mut batches = 0;
    let outcome = search.run(&mut backup, &mut every(Duration::from_secs(2)), &mut |progress| {
        batches += 1;
        assert_eq!(progress.checkpoint.next(), batches * 100);
        if batches == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let Ok(Outcome::Stopped(checkpoint)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((checkpoint.next(), checkpoint.spent()), (300, Duration::from_secs(6)));
    let mut rest = Search::resume(&candidates, of(100), &checkpoint).expect("of these candidates");
    let outcome = rest.run(&mut backup, &mut every(Duration::from_secs(2)), &mut on).expect("nothing fails");
    assert!(matches!(outcome, Outcome::NoneOfThem));
    assert_eq!(backup.tried, in_order(&candidates));
    assert_eq!((rest.checkpoint().next(), rest.checkpoint().spent()), (1110, Duration::from_secs(24)));
    // What is at its end is not begun anew.
    let mut over = Search::resume(&candidates, of(1), &rest.checkpoint()).expect("of these candidates");
    let outcome = over.run(&mut backup, &mut every(Duration::ZERO), &mut on).expect("nothing fails");
    assert!(matches!(outcome, Outcome::NoneOfThem) && backup.tried.len() == 1110);
}

#[test]
fn progress_tells_rate_and_what_remains_as_a_range() {
    let candidates = three_digits();
    let mut seconds = [1, 4].into_iter().cycle();
    let mut now = Duration::ZERO;
    let mut clock = || {
        now += Duration::from_secs(seconds.next().expect("a cycle"));
        now
    };
    let mut seen = Vec::new();
    let mut search = Search::new(&candidates, of(100));
    let outcome = search.run(&mut Backup::with(b"x"), &mut clock, &mut |progress| {
        seen.push(progress.clone());
        if seen.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(outcome, Ok(Outcome::Stopped(_))));
    let rate = seen[1].rate.expect("two batches took time");
    assert_eq!((rate.slowest, rate.mean, rate.fastest), (25.0, 40.0, 100.0));
    let remaining = seen[1].remaining.expect("two batches took time");
    assert_eq!(
        (remaining.least, remaining.most),
        (Duration::from_millis(9100), Duration::from_millis(36_400))
    );
    assert!(seen[0].odds.likely < seen[1].odds.likely && seen[1].odds.likely < 1.0);
    assert!((seen[1].odds.tried - 200.0 / 1110.0).abs() < 1e-12);
}

/// A trial whose fast way is wrong in one way or another.
struct Faulty {
    fast: fn(usize) -> Vec<Verdict>,
}

impl Trial for Faulty {
    type Error = Killed;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, Killed> {
        Ok((self.fast)(candidates.len()))
    }

    fn confirm(&mut self, _: &Secret) -> Result<Verdict, Killed> {
        Ok(Verdict::Wrong)
    }
}

#[test]
fn a_computer_that_computes_wrongly_is_not_believed() {
    let candidates = three_digits();
    let run = |fast| {
        let mut search = Search::new(&candidates, of(10));
        let error =
            search.run(&mut Faulty { fast }, &mut every(Duration::ZERO), &mut on).expect_err("a fault");
        assert_eq!(search.checkpoint().next(), 0, "a batch that failed is not tried");
        assert!(error.help().ends_with("the backup is as it was"));
        format!("{}: {error}", error.code())
    };
    let at_two: fn(usize) -> Vec<Verdict> =
        |count| (0..count).map(|at| if at == 2 { Verdict::Opens } else { Verdict::Wrong }).collect();
    assert_eq!(
        run(at_two),
        "recall/ways-disagree: this computer computes wrongly: of candidate 2, two ways of trying it said different things"
    );
    assert_eq!(
        run(|count| vec![Verdict::Wrong; count - 1]),
        "recall/verdicts-uncounted: 10 candidates were tried and 9 verdicts came"
    );
    let killed: SearchError<Killed> = SearchError::Trial(Killed);
    assert_eq!(killed.report().because, ["killed"]);
    assert_eq!(killed.to_string(), "the candidates could not be tried");
}

#[test]
fn a_checkpoint_of_other_candidates_is_refused() {
    let candidates = three_digits();
    let mine = Search::new(&candidates, of(1)).checkpoint();
    let others = Candidates::of(&Expression::choice([digits(1..=3)])).expect("small");
    let refused = Search::resume(&others, of(1), &mine).map(drop).expect_err("another order");
    assert_eq!(refused.code(), "recall/checkpoint-of-others");
    let beyond = mine.to_json().replace("\"next\":\"0\"", "\"next\":\"1111\"");
    let beyond = Checkpoint::from_json(beyond.as_bytes()).expect("well formed");
    let refused = Search::resume(&candidates, of(1), &beyond).map(drop).expect_err("only 1110");
    assert_eq!(refused.code(), "recall/checkpoint-beyond-the-end");
}

#[test]
fn nothing_of_a_password_is_shown() {
    let candidates = three_digits();
    let mut search = Search::new(&candidates, of(64));
    let outcome =
        search.run(&mut Backup::with(b"739"), &mut every(Duration::ZERO), &mut on).expect("nothing fails");
    let shown = format!("{outcome:?} {search:?} {:?}", candidates.walk_from(5));
    assert!(shown.contains("[secret]") && !shown.contains("739"), "{shown}");
}
