//! The coordinator: it offers the search, lends ranges, makes and knows the planted locks, and has the last word on a find.
//!
//! In each turn what was heard is worked into the account, the account is brought onto the disk, and only then are letters acknowledged
//! and leases sent: whenever it is killed, the server gives again what is not in the account, and no lease exists that is not in it.
//!
//! The account is `ID.machines` beside what a search of one machine keeps; see [`keep`].

mod serving;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session};
use rightful_queue::nats::{CoordinatorRoom, Server};
use rightful_queue::{Desk, End, Job, JoinCode, LONGEST_RECIPE, MOST_LIARS, QueueError, Rules, fingerprint};

use super::failure::Failure;
use super::state::State;
use super::stretch;
use crate::aside::aside;
use crate::recall::estimate::number;
use crate::recall::failure::Failure as Alone;
use crate::recall::given::Ideas;
use crate::recall::keep::{self, Keep, Standing};
use crate::recall::target::Target;
use crate::recall::{Password, Store, ask_whose, facts, salt, store};
use serving::Serving;

const STEPS: [Step; 2] = [
    Step { id: "offer", title: "offer the search to other machines", weight: 1, danger: Danger::None },
    Step { id: "search", title: "lend, judge and count", weight: 99, danger: Danger::None },
];

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The backup's `Manifest.plist`, or a copy of it. It stays here.
    pub manifest: PathBuf,
    /// What to try.
    pub ideas: Ideas,
    /// How long a lease takes a worker, about.
    pub lease: Duration,
    /// Forget a search with other machines that was begun before, and draw a new code.
    pub afresh: bool,
    /// Whether the system's store of passwords is looked into.
    pub store: Store,
}

/// The password, and what is to be done when the owner has it.
pub struct Found {
    /// It.
    pub password: Password,
    serving: Serving,
}

impl Found {
    /// Tells the other machines that it is over, as far as the server takes it, and deletes everything of this search there. It may
    /// take some seconds: the owner should have the password before.
    pub async fn dismiss_the_others(&mut self) {
        self.serving.close().await;
    }

    /// Deletes what was kept of it here. Until then the same command says the password again, at once.
    pub fn forget(self) {
        self.serving.forget();
    }
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Searches with whatever machines join. `show` is given the join code once, for the owner's eyes: it goes into no event.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn run<F: Face>(
    session: &mut Session<F>,
    workdir: &Path,
    server: &Server,
    wanted: Wanted,
    show: impl FnOnce(&JoinCode),
) -> Result<Found, Ending> {
    match attempt(session, workdir, server, wanted, show).await {
        Ok(found) => Ok(found),
        Err(failure) => {
            let report = failure
                .report()
                .leaving("The backup is as it was, and none of its files has left this computer.");
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn attempt<F: Face>(
    session: &mut Session<F>,
    workdir: &Path,
    server: &Server,
    mut wanted: Wanted,
    show: impl FnOnce(&JoinCode),
) -> Result<Found, Failure> {
    let manifest = wanted.manifest.clone();
    let target = aside(move || Target::read(&manifest)).await?;
    let owner = match keep::of(workdir, &target).map(|entry| entry.owner) {
        Some(owner) => owner,
        None => ask_whose(session, &target).await?,
    };
    store::look(session, &target, &mut wanted.ideas, wanted.store).await;
    if wanted.ideas.is_empty() {
        return Err(Alone::NothingToTry.into());
    }
    session.status("putting your ideas in order", Erased::No, Unplug::Harmless);
    let (keep, damaged) = Keep::open(workdir, &target, &wanted.manifest, owner, salt())?;
    if damaged {
        session.note(
            "recall/journal-unread",
            "what an earlier search has left cannot be read; it is set aside, and this one begins anew",
        );
    }
    let ideas = wanted.ideas.clone();
    let (candidates, recipe) = aside(move || {
        let candidates = ideas.candidates()?;
        let recipe = ideas.description().to_bytes(LONGEST_RECIPE);
        Ok::<_, Failure>((candidates, recipe.ok_or(QueueError::JobTooLarge)?))
    })
    .await?;
    let bag = target.bag();
    let job = Job {
        first: bag.first.map(stretch),
        second: stretch(bag.second),
        count: candidates.count(),
        digest: *candidates.digest(),
        recipe,
    };
    let rules = Rules::new(wanted.lease);
    let path = keep::folder(workdir).join(target.id()).with_extension("machines");
    let (state, kept) = State::open(&path)?;
    let desk = match kept.filter(|_| !wanted.afresh) {
        Some(text) => Desk::from_saved(&text, &fingerprint(&job), rules)?,
        None => Desk::open(fingerprint(&job), job.count, rules)?,
    };
    session.plan(plan(&target, &desk, &wanted.ideas));
    session.start("offer");
    session.status("offering the search", Erased::No, Unplug::Harmless);
    let offer = desk.offer(&job)?;
    let room = match desk.coordinator.end() {
        // It was found before, and this was cut off before the owner was told: nobody need come any more.
        Some(End::Found(_)) => CoordinatorRoom::at(server, desk.room()),
        _ => {
            // The code is known to nobody before it is on the disk.
            state.keep(&desk.to_saved())?;
            let room = CoordinatorRoom::open(server, desk.room(), &offer).await?;
            show(desk.code());
            room
        }
    };
    session.done();
    session.start("search");
    session.status("waiting for machines", Erased::No, Unplug::Harmless);
    let to_do = desk.coordinator.to_do();
    let mut serving = Serving::new(server, room, desk, offer, state, target, candidates);
    serving.act(session, to_do);
    let ended = serving.serve(session).await;
    conclude(session, keep, serving, ended).await
}

/// Tells the journal how it has ended, and what came of it; the other machines too, unless a password waits for its owner.
async fn conclude<F: Face>(
    session: &mut Session<F>,
    mut keep: Keep,
    mut serving: Serving,
    ended: Result<End, Failure>,
) -> Result<Found, Failure> {
    let at = serving.standing();
    let mut note = |standing| {
        if let Err(error) = keep.together(standing, at.done, at.count) {
            tracing::debug!(%error, "how the search stands was not written down: its account was");
        }
    };
    let end = match ended {
        Ok(end) => end,
        Err(failure) => {
            note(Standing::Stopped);
            return Err(failure);
        }
    };
    match end {
        End::Found(place) => {
            session.done();
            note(Standing::Found);
            let (target, candidates) = (serving.target(), serving.candidates());
            let looked = aside(move || {
                let password = candidates.nth(place).ok_or(QueueError::OtherCandidates)?;
                let damage = target.damage(&password);
                let why = candidates.why(password.expose()).unwrap_or_default();
                let facts = facts(&candidates, &why, place, damage);
                Ok::<_, Failure>((Password { password, damage }, facts))
            });
            let (password, facts) = looked.await?;
            session.finished("The backup password is found.", facts);
            Ok(Found { password, serving })
        }
        End::NoneOfThem => {
            note(Standing::NoneOfThem);
            serving.close().await;
            serving.forget();
            Err(Failure::NoneOfThem(number(at.count)))
        }
        End::TooManyLiars => {
            note(Standing::Stopped);
            serving.close().await;
            Err(QueueError::TooManyLiars { count: MOST_LIARS + 1 }.into())
        }
    }
}

fn plan(target: &Target, desk: &Desk, ideas: &Ideas) -> Plan {
    let standing = desk.coordinator.standing();
    let remark = |id, weight, text| Remark { id, weight, text };
    let mut remarks = vec![
        remark(
            "travels",
            RemarkKind::Good,
            "the other machines get your ideas and, of the backup, the wrapped keys of its keybag, to try passwords on, all sealed; none of your files"
                .to_owned(),
        ),
        remark("amount", RemarkKind::Good, amount(standing.count)),
    ];
    if ideas.saved_count > 0 {
        let count = number(ideas.saved_count as u128);
        let text = format!("{count} saved passwords come first");
        remarks.push(remark("saved", RemarkKind::Good, text));
    }
    if standing.done > 0 {
        let count = number(standing.done);
        let text = format!("{count} were tried before, and are not tried again");
        remarks.push(remark("before", RemarkKind::Good, text));
    }
    remarks.push(remark(
        "trust",
        RemarkKind::Mind,
        "whoever joins can find the password too: give the code to machines that you trust".to_owned(),
    ));
    remarks.push(remark(
        "itself",
        RemarkKind::Mind,
        "this computer counts and judges; to have it try passwords too, let it join in a second terminal"
            .to_owned(),
    ));
    Plan::new(format!("Find the password of {} with several machines", target.called()), &STEPS, remarks)
}

fn amount(count: u128) -> String {
    if count == 1 {
        "1 candidate".to_owned()
    } else {
        let count = number(count);
        format!("{count} candidates, each counted once")
    }
}
