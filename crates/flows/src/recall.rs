//! Finds a forgotten backup password again: what the owner has saved elsewhere and what they remember, tried on a copy of the keybag.
//!
//! Nothing leaves this computer, and of the backup only `Manifest.plist` is read. Saved passwords come before any guess. What was tried
//! is kept on the disk, so that a search that was stopped or killed goes on where it was, also with other hints; see [`keep`].

pub mod estimate;
pub mod failure;
pub mod given;
pub mod keep;
pub mod pause;
pub(crate) mod store;
pub mod target;
mod tried;
pub mod work;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rightful_core::ask::{Answer, Question, Way};
use rightful_core::event::{Erased, Fact, Searching, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_recall::Candidates;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, MissedTickBehavior, interval};

use crate::aside::aside;
use estimate::{Estimate, Worth, about, number, range};
use failure::Failure;
use given::Ideas;
use keep::{Again, Keep, Ownership};
use pause::{Brake, Pauses, Watch};
pub use store::Store;
use target::{Target, Tries as _};
use work::{Ended, Job, Machine, Snapshot};

/// The steps.
pub const STEPS: [Step; 2] = [
    Step {
        id: "prove",
        title: "find a password that is known, to prove this computer",
        weight: 1,
        danger: Danger::None,
    },
    Step { id: "search", title: "try your ideas on the copy", weight: 99, danger: Danger::None },
];

/// How often the session is told.
const EVERY: Duration = Duration::from_millis(500);

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The backup's `Manifest.plist`, or a copy of it.
    pub manifest: PathBuf,
    /// What to try.
    pub ideas: Ideas,
    /// What gave them, to be written down.
    pub again: Again,
    /// How many cores may work; all of them where nothing is said.
    pub cores: Option<NonZeroUsize>,
    /// Try only so many, the likeliest first.
    pub limit: Option<u128>,
    /// Search although it is not worth it.
    pub anyway: bool,
    /// Forget what was tried before.
    pub afresh: bool,
    /// Where it waits for heat and battery; nowhere, where nothing is said.
    pub pauses: Option<Pauses>,
    /// Whether the system's store of passwords is looked into.
    pub store: Store,
}

/// The password.
#[derive(Debug, Clone)]
pub struct Password {
    /// It.
    pub password: Secret,
    /// What of the backup does not open although the password is right.
    pub damage: Option<&'static str>,
}

/// All that is known before anything is tried.
struct Prepared {
    target: Target,
    candidates: Arc<Candidates>,
    machine: Machine,
    keep: Keep,
    estimate: Estimate,
    until: u128,
    before: Before,
}

/// What earlier runs have done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Before {
    /// How far they came with these very ideas.
    pub next: u128,
    /// How many candidates they have tried, with any ideas.
    pub tried: u64,
}

/// What will happen.
pub fn plan(target: &Target, machine: &Machine, estimate: &Estimate, ideas: &Ideas, before: &Before) -> Plan {
    let remark = |id, weight, text| Remark { id, weight, text };
    let (good, mind) =
        (|id, text| remark(id, RemarkKind::Good, text), |id, text| remark(id, RemarkKind::Mind, text));
    let mut remarks = vec![
        good("copy", "your own ideas, on a copy of your own backup; nothing is sent anywhere".to_owned()),
        good("amount", amount(machine, estimate)),
    ];
    if ideas.saved_count > 0 {
        let count = number(ideas.saved_count as u128);
        remarks.push(good("saved", format!("{count} saved passwords come first")));
    }
    if ideas.passed_over > 0 {
        let count = number(ideas.passed_over as u128);
        let text = format!("{count} texts and lines are too long for a backup password");
        remarks.push(mind("passed-over", text));
    }
    if before.next > 0 {
        let text = format!(
            "it goes on where it was: {} of {} were tried before",
            number(before.next),
            number(estimate.count)
        );
        remarks.push(good("goes-on", text));
    } else if before.tried > 0 {
        let count = number(before.tried.into());
        let text = format!("{count} were tried before, and are not tried again");
        remarks.push(good("before", text));
    }
    if estimate.worth == Worth::Long {
        remarks.push(mind(
            "long",
            format!(
                "the likelier half takes {}; stop at any time, it goes on from there",
                about(estimate.half_s)
            ),
        ));
    }
    if estimate.worth == Worth::Long && estimate.rest > 0 {
        let (rest, time) = (number(estimate.rest), about(estimate.rest_s));
        remarks.push(mind(
            "rest",
            format!("the other {rest} would take {time} and are left out; --anyway tries them too"),
        ));
    }
    remarks.push(mind(
        "honest",
        format!(
            "all passwords of eight small letters would take {} here: what you remember is what counts",
            about(26_f64.powi(8) / machine.per_second)
        ),
    ));
    Plan::new(format!("Find the password of {}", target.called()), &STEPS, remarks)
}

/// `5,000 candidates at 2 a second on 8 cores take about 42 minutes`; without those that are not worth it, where others are.
pub fn amount(machine: &Machine, estimate: &Estimate) -> String {
    let Estimate { left, rest, .. } = *estimate;
    let rate = rate(machine.per_second);
    let cores = match machine.cores {
        1 => "1 core".to_owned(),
        count => format!("{count} cores"),
    };
    let (count, time) = (number(left), about(estimate.all_s));
    match (left, left - rest) {
        (0, _) => "nothing of it is left to try".to_owned(),
        (1, _) => format!("1 candidate at {rate} on {cores} takes {time}"),
        (left, now) if now == 0 || now == left => {
            format!("{count} candidates at {rate} on {cores} take {time}")
        }
        (_, now) => {
            let (now, time) = (number(now), about(estimate.now_s));
            format!("the likelier {now} of {count} candidates at {rate} on {cores} take {time}")
        }
    }
}

/// `27 a second`, `12 a minute`.
pub fn rate(per_second: f64) -> String {
    let count = match per_second {
        10.0.. => number(per_second.round() as u128),
        1.0..10.0 => format!("{per_second:.1}"),
        _ => {
            let count = (per_second * 60.0).round().max(1.0);
            return format!("{count} a minute");
        }
    };
    format!("{count} a second")
}

/// Searches.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    workdir: &Path,
    wanted: Wanted,
) -> Result<Password, Ending> {
    let failure = match attempt(session, workdir, wanted).await {
        Ok(found) => return Ok(found),
        Err(failure) => failure,
    };
    let report = failure.report().leaving("The backup is as it was; nothing has left this computer.");
    let ending = report.ending;
    session.failed(report);
    Err(ending)
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    workdir: &Path,
    mut wanted: Wanted,
) -> Result<Password, Failure> {
    let manifest = wanted.manifest.clone();
    let target = aside(move || Target::read(&manifest)).await?;
    let said = keep::of(workdir, &target).map(|entry| entry.owner);
    let owner = match said {
        Some(owner) => owner,
        None => ask_whose(session, &target).await?,
    };
    store::look(session, &target, &mut wanted.ideas, wanted.store).await;
    let prepared = prepare(session, target, workdir, &wanted, owner).await?;
    session.plan(plan(
        &prepared.target,
        &prepared.machine,
        &prepared.estimate,
        &wanted.ideas,
        &prepared.before,
    ));
    if prepared.estimate.worth == Worth::No {
        let half = prepared.estimate.half_s;
        return Err(Failure::NotWorthIt(format!("{} for the likelier half alone", about(half))));
    }

    session.start("prove");
    session.status("proving this computer", Erased::No, Unplug::Harmless);
    let machine = prepared.machine;
    aside(move || prove(&machine)).await?;
    session.done();

    session.start("search");
    session.status("trying", Erased::No, Unplug::Harmless);
    let (target, candidates) = (prepared.target.clone(), Arc::clone(&prepared.candidates));
    let (tell, mut told) = watch::channel(None);
    let stop = session.stop();
    let brake = Arc::new(Brake::default());
    let held = Arc::clone(&brake);
    let (until, count) = (prepared.until, prepared.candidates.count());
    let (rest, rest_s) = (prepared.estimate.rest, prepared.estimate.rest_s);
    let mut searching = spawn_blocking(move || {
        let Prepared { target, candidates, machine, mut keep, .. } = prepared;
        let fingers = keep.fingers(&target);
        let job = Job { tries: &target, candidates: &candidates, machine, keep: &mut keep, fingers, until };
        let began = Instant::now();
        let mut clock = || began.elapsed().saturating_sub(held.paused());
        job.run(&mut clock, &|| held.wait(|| !stop.asked()), &mut |now| {
            tell.send_replace(Some(now));
        })
    });
    let mut watch = Watch::new(wanted.pauses);
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let ended = loop {
        tokio::select! {
            biased;
            ended = &mut searching => match ended {
                Ok(ended) => break ended?,
                Err(broken) => std::panic::resume_unwind(broken.into_panic()),
            },
            _ = ticks.tick() => {
                tell_of(session, &mut told);
                watch.look(session, &brake, "trying").await;
            }
        }
    };
    tell_of(session, &mut told);
    let tried = told.borrow().as_ref().map_or(0, |now: &Snapshot| now.next.min(until));
    match ended {
        Ended::Found(found) => {
            session.done();
            let password = found.password.clone();
            let tried = password.clone();
            let damage = aside(move || Ok::<_, Failure>(target.damage(&tried))).await?;
            let facts = facts(&candidates, &found.why, found.place, damage);
            session.finished("The backup password is found.", facts);
            Ok(Password { password, damage })
        }
        Ended::NoneOfThem if rest > 0 => {
            Err(Failure::RestNotWorthIt { tried: number(until), rest: about(rest_s) })
        }
        Ended::NoneOfThem => Err(Failure::NoneOfThem(number(until))),
        Ended::Stopped => Err(Failure::Stopped { tried: number(tried), of: number(count) }),
    }
}

/// Asks whose backup it is.
pub(crate) async fn ask_whose<F: Face>(
    session: &mut Session<F>,
    target: &Target,
) -> Result<Ownership, Failure> {
    let way = |id, text: &str| Way { id, text: text.to_owned() };
    let question = Question::Decide {
        text: format!(
            "This works on backups of devices that you own, or that their owner asks you to help with. Is {} yours?",
            target.called()
        ),
        options: vec![
            way("own", "I own it"),
            way("with-owner", "The owner is with me"),
            way("neither", "Neither"),
        ],
    };
    match session.ask(question).await {
        Some(Answer::Choice(0)) => Ok(Ownership::Own),
        Some(Answer::Choice(1)) => Ok(Ownership::WithOwner),
        Some(Answer::Choice(_) | Answer::Typed(_) | Answer::Stop) => Err(Failure::NotYours),
        None => Err(Failure::OwnerUnsaid),
    }
}

/// Puts the ideas in order, measures this computer, and reads what earlier runs have left.
async fn prepare<F: Face>(
    session: &mut Session<F>,
    target: Target,
    workdir: &Path,
    wanted: &Wanted,
    owner: Ownership,
) -> Result<Prepared, Failure> {
    session.status("putting your ideas in order, and measuring this computer", Erased::No, Unplug::Harmless);
    if wanted.ideas.is_empty() {
        return Err(Failure::NothingToTry);
    }
    let (workdir, wanted) = (workdir.to_owned(), wanted.clone());
    let (prepared, damaged) = aside(move || {
        let candidates = Arc::new(wanted.ideas.candidates()?);
        let machine = measure(&target, wanted.cores)?;
        let (mut keep, damaged) = Keep::open(&workdir, &target, &wanted.manifest, owner, salt())?;
        if wanted.afresh {
            keep.forget()?;
        }
        keep.describe(wanted.again)?;
        let until = wanted.limit.unwrap_or(u128::MAX).min(candidates.count());
        let next = keep.mark(&candidates).map_or(0, |mark| mark.next());
        let mut estimate = Estimate::of(&candidates, next..until, machine.per_second);
        if wanted.anyway || wanted.limit.is_some() {
            estimate = estimate.anyway();
        }
        let until = until - estimate.rest;
        let before = Before { next, tried: keep.totals().0 };
        Ok::<_, Failure>((Prepared { target, candidates, machine, keep, estimate, until, before }, damaged))
    })
    .await?;
    if damaged {
        session.note(
            "recall/journal-unread",
            "what an earlier search has left cannot be read; it is set aside, and this one begins anew",
        );
    }
    Ok(prepared)
}

/// Measures this computer for a backup.
///
/// # Errors
/// The backup asks for more rounds than are believed.
pub fn measure(target: &Target, cores: Option<NonZeroUsize>) -> Result<Machine, Failure> {
    let has = std::thread::available_parallelism().ok();
    let cores = cores_of(cores, has);
    let began = Instant::now();
    let measured = Machine::measure(target, cores, &mut || began.elapsed());
    measured.map_err(|why| rightful_backup::UnlockError::from(why).into())
}

/// So many cores work: as many as were asked for, and never more than there are. More threads than that would make it no faster, and
/// thousands would make the system refuse them. Where the system does not say how many it has, it is one.
fn cores_of(asked: Option<NonZeroUsize>, has: Option<NonZeroUsize>) -> usize {
    let has = has.map_or(1, NonZeroUsize::get);
    asked.map_or(has, |asked| asked.get().min(has))
}

/// Twenty bytes that nobody knows beforehand.
pub(crate) fn salt() -> [u8; 20] {
    let (one, other) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
    let mut salt = [0; 20];
    salt[..16].copy_from_slice(one.as_bytes());
    salt[16..].copy_from_slice(&other.as_bytes()[..4]);
    salt
}

fn tell_of<F: Face>(session: &mut Session<F>, told: &mut watch::Receiver<Option<Snapshot>>) {
    if !told.has_changed().unwrap_or(true) {
        return;
    }
    let Some(now) = told.borrow_and_update().clone() else { return };
    let seconds = |time: Duration| time.as_secs();
    session.searching(Searching {
        tried: u64::try_from(now.next.min(now.of)).unwrap_or(u64::MAX),
        of: u64::try_from(now.of).unwrap_or(u64::MAX),
        likely_permille: (now.likely * 1000.0) as u16,
        per_minute: (now.per_second * 60.0) as u64,
        least_s: now.remaining.map(|(least, _)| seconds(least)),
        most_s: now.remaining.map(|(_, most)| seconds(most)),
        left: match now.remaining {
            Some((least, most)) => range(least.as_secs_f64(), most.as_secs_f64()),
            None => "longer than anybody can say".to_owned(),
        },
        now: now.now,
    });
}

pub(crate) fn facts(
    candidates: &Candidates,
    why: &[rightful_recall::Reason],
    place: u128,
    damage: Option<&'static str>,
) -> Vec<Fact> {
    let why: Vec<String> = why.iter().map(ToString::to_string).collect();
    let mut facts = vec![
        Fact {
            id: "place",
            text: format!("it was number {} of {}", number(place + 1), number(candidates.count())),
        },
        Fact { id: "proven", text: "a second, slower way of trying it says so too".to_owned() },
    ];
    if !why.is_empty() {
        facts.insert(0, Fact { id: "why", text: format!("tried because of {}", why.join(", ")) });
    }
    if let Some(damage) = damage {
        facts.push(Fact { id: "damage", text: format!("the backup itself is not whole: {damage}") });
    }
    facts.push(Fact {
        id: "next",
        text: "write it down, then have the backup checked: rightful backup verify".to_owned(),
    });
    facts
}

/// A password and its line that are known: John's example of iOS 10.
const KNOWN: (&str, &str) = (
    "1",
    "$itunes_backup$*10*b3d3f05b5367345fcb654b9b628e2ed24d8b8726f1f74707a956c776475d6ebfffc962340d9cbbca*10000*6832814730342072666684158073107301064276*1000*46de5e844e0ee1c81d2cca6acefb77789c1a7cd0",
);

/// Finds a known password among wrong ones, in every place that one can have beside others.
fn prove(machine: &Machine) -> Result<(), Failure> {
    let target = Target::from_line(KNOWN.1)?;
    for place in 0..machine.side_by_side {
        let words = (0..machine.side_by_side).map(|at| {
            let text = if at == place { KNOWN.0.to_owned() } else { format!("wrong {at}") };
            Secret::new(text.into_bytes())
        });
        let words: Vec<Secret> = words.collect();
        let verdicts = target
            .each(&words, &mut || std::ops::ControlFlow::Continue(()))
            .map_err(rightful_backup::UnlockError::from)?;
        let opens = |verdict: &rightful_recall::Verdict| *verdict == rightful_recall::Verdict::Opens;
        if verdicts.iter().position(opens) != Some(place)
            || verdicts.iter().filter(|one| opens(one)).count() != 1
        {
            return Err(Failure::SelfTest);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
