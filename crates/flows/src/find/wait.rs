//! Waiting from afar: asks Apple again, no faster than it wants, until something holds, the time is up, or the owner stops.

use std::time::Duration;

use rightful_apple::account::Session as Account;
use rightful_apple::find_my::{Ask, FindMy, Whose};
use rightful_core::session::{Face, Session};
use tokio::time::{Instant, sleep};

use super::Failure;

/// How long the devices of a family may take to be in the list.
const FAMILY: Duration = Duration::from_secs(30);

/// How often a wish to stop is looked for.
const HEARD: Duration = Duration::from_millis(250);

/// How a wait has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waited {
    /// What was waited for holds.
    Met,
    /// It does not, and the time is up.
    TimeUp,
    /// The owner stopped.
    Stopped,
}

/// Opens the list. Of a family it is waited until all have come, or as long as that may take; a wish to stop ends only this.
pub(super) async fn opened<'s, F: Face>(
    session: &mut Session<F>,
    account: &'s mut Account,
    whose: Whose,
) -> Result<(FindMy<'s>, Waited), Failure> {
    let mut found = FindMy::open_for(account, whose).await?;
    let waited =
        until(session, &mut found, Ask::Known, FAMILY, |found: &FindMy<'_>| found.is_complete()).await?;
    Ok((found, waited))
}

/// Asks until `over` holds; looked at once before the first question, too.
pub(super) async fn until<F: Face>(
    session: &mut Session<F>,
    found: &mut FindMy<'_>,
    ask: Ask,
    limit: Duration,
    mut over: impl FnMut(&FindMy<'_>) -> bool,
) -> Result<Waited, Failure> {
    let began = Instant::now();
    loop {
        if over(found) {
            return Ok(Waited::Met);
        }
        loop {
            if session.stop_asked() {
                return Ok(Waited::Stopped);
            }
            let rest = found.pause();
            if began.elapsed() + rest > limit {
                return Ok(Waited::TimeUp);
            }
            if rest.is_zero() {
                break;
            }
            sleep(rest.min(HEARD)).await;
        }
        found.refresh(ask).await?;
    }
}
