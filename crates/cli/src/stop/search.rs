//! What Ctrl-C says while passwords are tried: no phone has to do with it, and nothing can be erased.

use super::Stopped;

/// At the first Ctrl-C.
pub(super) fn first(stopped: Stopped) -> Option<&'static str> {
    match stopped {
        Stopped::Deed => None,
        Stopped::Search => {
            Some("Stopping as soon as what was tried is written down. The backup is as it was.")
        }
        Stopped::Help => Some(
            "Stopping as soon as what is done was handed over; others try what is left. Nothing of the search is lost.",
        ),
    }
}

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
    }
}
