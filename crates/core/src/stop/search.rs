//! What is said of stopping while passwords are tried, where nothing can be erased, and while Apple has an erase, which this program cannot stop.

use super::Stopped;

/// What the wish to stop comes to.
pub(super) fn words(stopped: Stopped) -> Option<&'static str> {
    match stopped {
        Stopped::Deed => None,
        Stopped::Search => {
            Some("Stopping as soon as what was tried is written down. The backup is as it was.")
        }
        Stopped::Help => Some(
            "Stopping as soon as what is done was handed over; others try what is left. Nothing of the search is lost.",
        ),
        Stopped::FromAfar => Some(
            "Stopping as soon as Apple has answered. An erase that Apple has taken goes on without this program; until the device is online it can be cancelled at www.icloud.com/find.",
        ),
    }
}
