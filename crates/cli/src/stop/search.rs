//! What a second Ctrl-C says while passwords are tried, where nothing can be erased, and while Apple has an erase, which this program cannot stop.

use super::Stopped;

/// At the second.
pub(super) fn second(stopped: Stopped) -> Option<&'static str> {
    match stopped {
        Stopped::Deed => None,
        Stopped::Search => Some(
            "Still writing down what was tried. If you leave now, what was tried in the last moments is tried again; the backup is as it \
             was. Press Ctrl-C once more to leave at once.",
        ),
        Stopped::Help => Some(
            "Still handing over what is done. If you leave now, others try it again; nothing of the search is lost. Press Ctrl-C once more \
             to leave at once.",
        ),
        Stopped::FromAfar => Some(
            "Still waiting for Apple's answer. If you leave now, look at www.icloud.com/find whether Apple has taken an erase. Press Ctrl-C \
             once more to leave at once.",
        ),
    }
}
