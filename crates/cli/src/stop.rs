//! Ctrl-C: the first asks the deed to stop where that is safe, the second says what leaving means, the third leaves.

use rightful_core::event::Erased;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::Stop;

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
}

impl LeftAtOnce {
    fn when(erased: Erased) -> Self {
        match erased {
            Erased::No | Erased::Unknown => Self::BeforeTheErase,
            Erased::MayHaveBegun | Erased::Yes => Self::DuringTheErase,
        }
    }
}

impl Explain for LeftAtOnce {
    fn code(&self) -> &'static str {
        match self {
            Self::BeforeTheErase => "stop/before-the-erase",
            Self::DuringTheErase => "stop/during-the-erase",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::BeforeTheErase => {
                "if the phone shows a cable, rightful recovery exit restarts it into iOS with everything on it"
            }
            Self::DuringTheErase => "leave it plugged in and start the same command again",
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::BeforeTheErase => Ending::StoppedSafely,
            Self::DuringTheErase => Ending::Failed,
        }
    }
}

/// Listens for Ctrl-C for as long as a deed runs. Returns only when the owner leaves at once.
pub(crate) async fn listen(stop: Stop, seen: Seen, printer: Printer, look: Look) -> LeftAtOnce {
    for text in [first as fn(Erased) -> &'static str, second] {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a handler the system's own takes effect: the program ends.
            std::future::pending::<()>().await;
        }
        stop.ask();
        printer.block(&look.wrap("", text(seen.erased())));
    }
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
    LeftAtOnce::when(seen.erased())
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

fn first(erased: Erased) -> &'static str {
    match erased {
        Erased::No => "Stopping as soon as that is safe. Nothing has been erased.",
        Erased::Unknown => {
            "Stopping as soon as that is safe. This program has erased nothing; whether somebody else has cannot be told."
        }
        Erased::MayHaveBegun | Erased::Yes => {
            "It goes on to its end: what is on the phone is being replaced, and the phone is of use again only when that is done."
        }
    }
}

fn second(erased: Erased) -> &'static str {
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
            assert!(second(erased).contains("once more"));
            assert_eq!(first(erased).contains("Nothing has been erased"), erased == Erased::No);
        }
        assert!(second(Erased::MayHaveBegun).contains("assume that your data is gone"));
    }

    #[test]
    fn leaving_during_the_erase_is_a_failure_and_before_it_is_not() {
        let before = LeftAtOnce::when(Erased::No);
        assert_eq!((before.code(), before.ending()), ("stop/before-the-erase", Ending::StoppedSafely));
        let during = LeftAtOnce::when(Erased::MayHaveBegun);
        assert_eq!((during.code(), during.ending()), ("stop/during-the-erase", Ending::Failed));
        assert_eq!(during.to_string(), "left at once, in the middle of the erase");
        assert_eq!(before.report().what, "left at once, before anything was erased");
    }
}
