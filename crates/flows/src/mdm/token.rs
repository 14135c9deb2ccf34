//! Unlock tokens that an MDM server has been told, or that lie in a file: looked at, and kept for the day when they are needed.
//!
//! Of what a server was told the last whole token of a device counts. A later `TokenUpdate` without one, or with a damaged one,
//! takes nothing away: it is counted and told.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::UNIX_EPOCH;

use rightful_apple::mdm::event::{Brought, Event, Kind};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::id::Udid;
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_core::unlock_token::UnlockToken;

use super::{Failure, events};
use crate::tokens::{About, Change, Kept, Source, Tokens};

const LOOK: Step = Step { id: "look", title: "look at the tokens", weight: 1, danger: Danger::None };
const KEEP: Step = Step { id: "keep", title: "keep them sealed", weight: 1, danger: Danger::Reversible };

/// What nothing here has touched.
const UNTOUCHED: &str = "Every token that was kept before is kept as it was.";

/// What came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    new: usize,
    replaced: usize,
    same: usize,
    without: usize,
    damaged: usize,
    strange: usize,
}

/// Takes over the tokens of a server's events.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn bring<F: Face>(session: &mut Session<F>, tokens: &Tokens, place: &Path) -> Result<(), Ending> {
    let brought = try_bring(session, tokens, place).await;
    told(session, brought)
}

/// Takes over one token for a device.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn take<F: Face>(
    session: &mut Session<F>,
    tokens: &Tokens,
    udid: &Udid,
    bytes: &Secret,
) -> Result<(), Ending> {
    let taken = try_take(session, tokens, udid, bytes);
    told(session, taken)
}

async fn try_bring<F: Face>(
    session: &mut Session<F>,
    tokens: &Tokens,
    place: &Path,
) -> Result<Count, Failure> {
    session.plan(Plan::new("Keep the unlock tokens that an MDM server was told", &[LOOK, KEEP], vec![]));
    session.start(LOOK.id);
    session.status("reading the events", Erased::No, Unplug::Harmless);
    let (latest, mut count) = latest(events::read(place).await?);
    session.done();
    session.start(KEEP.id);
    for (udid, token) in latest {
        keep(tokens, &mut count, udid, token, Source::Mdm)?;
    }
    session.done();
    Ok(count)
}

fn try_take<F: Face>(
    session: &mut Session<F>,
    tokens: &Tokens,
    udid: &Udid,
    bytes: &Secret,
) -> Result<Count, Failure> {
    session.plan(Plan::new("Keep an unlock token", &[LOOK, KEEP], vec![]));
    session.start(LOOK.id);
    let token = UnlockToken::read(bytes.expose())?;
    session.done();
    session.start(KEEP.id);
    let mut count = Count::default();
    keep(tokens, &mut count, udid.clone(), token, Source::File)?;
    session.done();
    Ok(count)
}

fn keep(
    tokens: &Tokens,
    count: &mut Count,
    udid: Udid,
    token: UnlockToken,
    source: Source,
) -> Result<(), Failure> {
    let now = rightful_host::clock::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let about = About { udid, source, kept: now, serial: None, version: None };
    match tokens.keep(&Kept { about, token })? {
        Change::New => count.new += 1,
        Change::Replaced => count.replaced += 1,
        Change::Same => count.same += 1,
    }
    Ok(())
}

/// The last whole token of each device, and what else came.
fn latest(events: Vec<Event>) -> (BTreeMap<Udid, UnlockToken>, Count) {
    let (mut latest, mut count) = (BTreeMap::new(), Count::default());
    for event in events {
        let Kind::TokenUpdate(brought) = event.kind else { continue };
        match (brought, event.device.parse::<Udid>()) {
            (Brought::Token(token), Ok(udid)) => {
                latest.insert(udid, token);
            }
            (Brought::Token(_), Err(_)) => count.strange += 1,
            (Brought::Damaged(_), _) => count.damaged += 1,
            (Brought::Nothing, _) => count.without += 1,
        }
    }
    (latest, count)
}

fn told<F: Face>(session: &mut Session<F>, result: Result<Count, Failure>) -> Result<(), Ending> {
    match result {
        Ok(count) => {
            let facts = [
                ("new", count.new, "tokens of devices that had none"),
                ("replaced", count.replaced, "tokens in place of older ones"),
                ("same", count.same, "tokens that were kept already"),
                ("without", count.without, "updates without a token, which took nothing away"),
                ("damaged", count.damaged, "damaged tokens, which were left out"),
                ("strange", count.strange, "tokens of something that has no UDID"),
            ];
            let facts = facts.into_iter().filter(|(_, number, _)| *number > 0);
            let facts = facts.map(|(id, number, what)| Fact { id, text: format!("{what}: {number}") });
            let any = count.new + count.replaced + count.same > 0;
            let title = if any { "The unlock tokens are kept" } else { "There was no unlock token in it" };
            session.finished(title.to_owned(), facts.collect());
            Ok(())
        }
        Err(failure) => {
            let report = failure.report().leaving(UNTOUCHED);
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::unlock_token::{Damage, Draft};

    use super::*;

    fn token(fill: u8) -> UnlockToken {
        UnlockToken::read(&Draft::new(|bytes| bytes.fill(fill)).signed(&[0; 20])).expect("a whole token")
    }

    fn update(device: &str, brought: Brought) -> Event {
        Event { device: device.to_owned(), kind: Kind::TokenUpdate(brought) }
    }

    #[test]
    fn nothing_that_is_empty_or_damaged_takes_a_token_away() {
        const ONE: &str = "00008120-0011223344556677";
        let (kept, count) = latest(vec![
            update(ONE, Brought::Token(token(1))),
            update(ONE, Brought::Token(token(2))),
            update(ONE, Brought::Nothing),
            update(ONE, Brought::Damaged(Damage::NoKeys)),
            update("a user's enrolment", Brought::Token(token(3))),
            Event { device: ONE.to_owned(), kind: Kind::CheckOut },
        ]);
        assert_eq!(kept.len(), 1);
        assert!(kept.values().all(|kept| kept.is(&token(2))));
        assert_eq!(count, Count { without: 1, damaged: 1, strange: 1, ..Count::default() });
    }
}
