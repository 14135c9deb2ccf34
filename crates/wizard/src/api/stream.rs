//! What happens, told to every page that looks: server-sent events with the numbers of the run, so that a page that comes back goes on where
//! it was.
//!
//! | event | id | data |
//! |---|---|---|
//! | an event of the run | `RUN-SEQ` | the event, as a line of `--json` |
//! | something else is otherwise: the cable, the language, which run there is | – | `{"kind":"changed"}` |
//!
//! So many streams and no more: whoever comes then is told to come back, and the run does not notice.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream::{self, StreamExt as _};
use tokio::sync::{OwnedSemaphorePermit, watch};
use tokio::time::sleep;

use super::Sitting;
use crate::outside::Outside;
use crate::relay::Relay;

/// Events that are told at once.
const BATCH: usize = 64;
/// Between two batches: a page is not told more often than it can draw.
const PAUSE: Duration = Duration::from_millis(100);
/// A sign of life, so that both ends notice when the other is gone.
const ALIVE: Duration = Duration::from_secs(15);
/// A browser comes back after this.
const AGAIN: Duration = Duration::from_secs(1);

/// Where one stream is.
struct Place {
    relay: Arc<Relay>,
    changes: watch::Receiver<u64>,
    /// Which run, and up to which event.
    run: Option<u64>,
    seq: u64,
    first: bool,
    _room: OwnedSemaphorePermit,
}

pub(super) async fn events<O: Outside>(State(wizard): Sitting<O>, headers: HeaderMap) -> Response {
    let Ok(room) = Arc::clone(&wizard.streams).try_acquire_owned() else {
        return (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "5")], "Too many pages look at once.")
            .into_response();
    };
    let relay = wizard.relay();
    let known = headers.get("last-event-id").and_then(|id| place(id.to_str().ok()?));
    // A page that comes for the first time has just been drawn with all that was told until then.
    let (run, seq) = match known {
        Some((run, seq)) => (Some(run), seq),
        None => relay.now().map_or((None, 0), |run| (Some(run.number), run.seq)),
    };
    let at = Place { changes: relay.listen(), relay, run, seq, first: true, _room: room };
    let told = stream::unfold(at, |at| async { at.next().await }).flat_map(stream::iter);
    Sse::new(told).keep_alive(KeepAlive::new().interval(ALIVE)).into_response()
}

/// `RUN-SEQ`.
fn place(id: &str) -> Option<(u64, u64)> {
    let (run, seq) = id.split_once('-')?;
    Some((run.parse().ok()?, seq.parse().ok()?))
}

type Batch = Vec<Result<Event, Infallible>>;

fn changed() -> Result<Event, Infallible> {
    Ok(Event::default().data("{\"kind\":\"changed\"}"))
}

impl Place {
    /// Waits for something to tell. `None` when nobody can tell anything any more.
    async fn next(mut self) -> Option<(Batch, Self)> {
        if std::mem::take(&mut self.first) {
            self.changes.mark_unchanged();
            let missed = self.missed();
            // Told at once, so that the page knows that it is followed.
            let begun = Ok(Event::default().retry(AGAIN).comment("following"));
            return Some((std::iter::once(begun).chain(missed).collect(), self));
        }
        self.changes.changed().await.ok()?;
        sleep(PAUSE).await;
        self.changes.mark_unchanged();
        let mut batch = self.missed();
        if batch.is_empty() {
            batch.push(changed());
        }
        Some((batch, self))
    }

    /// What was told since.
    fn missed(&mut self) -> Batch {
        let now = self.relay.number();
        let mut batch = Vec::new();
        if now != self.run {
            (self.run, self.seq) = (now, 0);
            batch.push(changed());
        }
        let Some(run) = now else { return batch };
        while let Some((told, _)) = self.relay.after(run, self.seq, BATCH) {
            let Some(last) = told.last() else { break };
            self.seq = last.seq;
            let events =
                told.iter().map(|one| Event::default().id(format!("{run}-{}", one.seq)).data(&one.json));
            batch.extend(events.map(Ok));
        }
        batch
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_the_run_and_the_event_that_it_knows() {
        assert_eq!(place("3-17"), Some((3, 17)));
        for bad in ["", "3", "3-", "-17", "a-1", "3-17-2", "99999999999999999999-1"] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }
}
