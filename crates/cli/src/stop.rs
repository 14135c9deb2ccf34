//! Ctrl-C: the first asks the deed to stop where that is safe, the second says what leaving means, the third leaves.

mod search;

use rightful_core::event::Erased;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Stop;
pub(crate) use rightful_core::stop::Stopped;

use crate::render::face::Seen;
use crate::render::look::Look;
use crate::render::printer::Printer;

/// The owner left at once, without waiting for a safe point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LeftAtOnce {
    /// Before this program erased anything.
    #[error("left at once, before anything was erased")]
    BeforeTheErase,
    /// When the erase may have begun, or had.
    #[error("left at once, in the middle of the erase")]
    DuringTheErase,
    /// While an erase from afar was wanted, asked for, or looked at.
    #[error("left at once; whether Apple has taken the erase is not known here")]
    FromAfar,
    /// While passwords were tried; no phone has to do with it.
    #[error("left at once, in the middle of the search")]
    DuringTheSearch,
}

impl LeftAtOnce {
    fn when(stopped: Stopped, erased: Erased) -> Self {
        match (stopped, erased) {
            (Stopped::Search | Stopped::Help, _) => Self::DuringTheSearch,
            (Stopped::FromAfar, _) => Self::FromAfar,
            (Stopped::Deed, Erased::No | Erased::Unknown) => Self::BeforeTheErase,
            (Stopped::Deed, Erased::MayHaveBegun | Erased::Yes) => Self::DuringTheErase,
        }
    }
}

impl Explain for LeftAtOnce {
    fn code(&self) -> &'static str {
        match self {
            Self::BeforeTheErase => "stop/before-the-erase",
            Self::DuringTheErase => "stop/during-the-erase",
            Self::FromAfar => "stop/from-afar",
            Self::DuringTheSearch => "stop/during-the-search",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::BeforeTheErase => {
                "if the phone shows a cable, rightful recovery exit restarts it into iOS with everything on it"
            }
            Self::DuringTheErase => "leave it plugged in and start the same command again",
            Self::FromAfar => {
                "rightful find list or www.icloud.com/find in a browser shows whether an erase waits"
            }
            Self::DuringTheSearch => {
                "start the same command again whenever you like; the backup is as it was, and what was tried in the last moments is tried again"
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::BeforeTheErase | Self::FromAfar | Self::DuringTheSearch => Ending::StoppedSafely,
            Self::DuringTheErase => Ending::Failed,
        }
    }
}

/// Listens for Ctrl-C for as long as a deed runs. Returns only when the owner leaves at once.
pub(crate) async fn listen(
    stopped: Stopped,
    stop: Stop,
    seen: Seen,
    printer: Printer,
    look: Look,
) -> LeftAtOnce {
    for text in [Stopped::words as fn(Stopped, Erased) -> &'static str, second] {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the system's own takes effect: the program ends.
            std::future::pending::<()>().await;
        }
        stop.ask();
        printer.block(&look.wrap("", text(stopped, seen.erased())));
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
    LeftAtOnce::when(stopped, seen.erased())
}

/// Returns when the program is asked to end, by Ctrl-C or by the system.
pub(crate) async fn interrupted() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What is said when Ctrl-C is pressed once more.
pub(crate) fn second(stopped: Stopped, erased: Erased) -> &'static str {
    if let Some(words) = search::second(stopped) {
        return words;
    }
    match erased {
        Erased::No => {
            "Still on the way to a safe point. Leaving now erases nothing; the phone may be left in recovery mode, \
             which rightful recovery exit ends. Press Ctrl-C once more to leave at once."
        }
        Erased::Unknown => {
            "Still on the way to a safe point. Leaving now erases nothing more than was erased before; the phone may be left \
             in recovery mode, which rightful recovery exit ends if its system is whole. Press Ctrl-C once more to leave at once."
        }
        Erased::MayHaveBegun => {
            "The phone was told to replace what is on it. If you leave now, assume that your data is gone; the phone is of use \
             again when the same command was started again and has come to its end. Press Ctrl-C once more to leave all the same."
        }
        Erased::Yes => {
            "What was on the phone is gone, and what takes its place may not be whole yet. If you leave now the phone is not harmed; \
             start the same command again. Press Ctrl-C once more to leave all the same."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_says_what_it_means_for_the_phone() {
        for erased in [Erased::No, Erased::Unknown, Erased::MayHaveBegun, Erased::Yes] {
            assert!(second(Stopped::Deed, erased).contains("once more"));
            assert_eq!(Stopped::Deed.words(erased).contains("Nothing has been erased"), erased == Erased::No);
        }
        assert!(second(Stopped::Deed, Erased::MayHaveBegun).contains("assume that your data is gone"));
    }

    #[test]
    fn a_search_for_a_password_is_left_with_words_of_its_own() {
        for stopped in [Stopped::Search, Stopped::Help] {
            let left = LeftAtOnce::when(stopped, Erased::No);
            assert_eq!((left.code(), left.ending()), ("stop/during-the-search", Ending::StoppedSafely));
            assert_eq!(left.to_string(), "left at once, in the middle of the search");
            assert!(second(stopped, Erased::No).contains("Press Ctrl-C once more to leave at once."));
            for words in [stopped.words(Erased::No), second(stopped, Erased::No), left.help()] {
                for of_a_phone in ["phone", "recovery", "erase", "iOS"] {
                    assert!(!words.contains(of_a_phone), "{words}");
                }
            }
        }
        assert!(Stopped::Search.words(Erased::No).contains("what was tried is written down"));
        assert!(Stopped::Help.words(Erased::No).contains("others try what is left"));
    }

    #[test]
    fn leaving_during_the_erase_is_a_failure_and_before_it_is_not() {
        let before = LeftAtOnce::when(Stopped::Deed, Erased::No);
        assert_eq!((before.code(), before.ending()), ("stop/before-the-erase", Ending::StoppedSafely));
        let during = LeftAtOnce::when(Stopped::Deed, Erased::MayHaveBegun);
        assert_eq!((during.code(), during.ending()), ("stop/during-the-erase", Ending::Failed));
        assert_eq!(during.to_string(), "left at once, in the middle of the erase");
        assert_eq!(before.report().what, "left at once, before anything was erased");
    }
}
