//! What a phone does at once: waited for, not for ever, and not against the owner's wish.

use std::time::Duration;

use rightful_core::session::Stop;
use tokio::time::{sleep, timeout};

use super::LinkError;

/// How long a phone may take over a few small answers. It may have been asleep.
pub(crate) const AT_ONCE: Duration = Duration::from_secs(60);
/// How often the owner's wish to stop is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// Waits for a short conversation. Where it is given up it is left in the middle: nothing more can be said on its connection.
///
/// # Errors
/// Its own, [`LinkError::Silent`] after `limit`, [`LinkError::Stopped`] when the owner wants to stop.
pub(crate) async fn soon<T, E: Into<LinkError>>(
    stop: &Stop,
    limit: Duration,
    talk: impl Future<Output = Result<T, E>>,
) -> Result<T, LinkError> {
    let wish = async {
        while !stop.asked() {
            sleep(LOOK_EVERY).await;
        }
    };
    tokio::select! {
        biased;
        () = wish => Err(LinkError::Stopped),
        said = timeout(limit, talk) => match said {
            Ok(said) => said.map_err(Into::into),
            Err(_) => Err(LinkError::Silent { limit }),
        },
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::report::Explain as _;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn silence_ends_and_so_does_the_owners_patience() {
        let silent = std::future::pending::<Result<(), LinkError>>;
        let begun = tokio::time::Instant::now();
        let given_up = soon(&Stop::default(), AT_ONCE, silent()).await.expect_err("silence");
        assert_eq!((given_up.code(), begun.elapsed()), ("backup/silent", AT_ONCE));
        assert_eq!(given_up.to_string(), "the phone said nothing for a minute");
        let short = soon(&Stop::default(), Duration::from_secs(20), silent()).await.expect_err("silence");
        assert_eq!(short.to_string(), "the phone said nothing for 20 seconds");

        let stop = Stop::default();
        let asking = stop.clone();
        let begun = tokio::time::Instant::now();
        tokio::spawn(async move {
            sleep(Duration::from_secs(3)).await;
            asking.ask();
        });
        let stopped = soon(&stop, AT_ONCE, silent()).await.expect_err("stopped");
        assert_eq!(stopped.code(), "backup/stopped-by-owner");
        assert!(begun.elapsed() < Duration::from_secs(4));
        let answer = async { Ok::<_, LinkError>(7) };
        assert_eq!(soon(&Stop::default(), AT_ONCE, answer).await.expect("an answer"), 7);
    }
}
