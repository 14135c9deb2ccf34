//! The end of a run: a failure with what to do now, or what was seen of the final state.

use rightful_core::event::Fact;
use rightful_core::report::{Ending, Report};

use super::look::Look;

/// A failure: what happened, why it usually does, what was not affected, what to do now.
pub(crate) fn block(report: &Report, look: Look) -> String {
    let begins = match report.ending {
        Ending::Failed => "error: ",
        Ending::NothingToActOn => "nothing to do: ",
        Ending::Declined | Ending::StoppedSafely => "stopped: ",
    };
    let mut text =
        look.wrap(&look.title(&look.say(begins)), &format!("{}  [{}]", look.say(&report.what), report.code));
    for cause in &report.because {
        text += &look.wrap(&look.say("  because: "), cause);
    }
    if let Some(usually) = report.usually {
        text += &look.wrap(&look.say("  usually: "), usually);
    }
    if let Some(alike) = report.same_family {
        let words = format!("{}: rightful explain {} says more", alike.words(), alike.query());
        text += &look.wrap(&look.say("  same family as "), &words);
    }
    text.push('\n');
    if let Some(not_affected) = &report.not_affected {
        text += &look.wrap("", not_affected);
    }
    text += &look.wrap(&look.title(&look.say("help: ")), report.what_now);
    text
}

/// A good end: one sentence, and one fact a line. Nothing celebrates.
pub(crate) fn finished(title: &str, facts: &[Fact], look: Look) -> String {
    let mut text = look.wrap("", title);
    text = look.title(text.trim_end()) + "\n";
    for fact in facts {
        text += &look.wrap("  · ", &fact.text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::stored::is_stored;

    #[test]
    fn a_failure_says_what_why_and_what_now() {
        let report = Report {
            code: "restore/link-lost",
            what: "the cable was pulled while the system was being copied".to_owned(),
            because: vec!["the device is no longer on the USB bus".to_owned()],
            usually: Some("a loose plug, a hub, or a cable that only charges well"),
            same_family: rightful_core::knowledge::alike("restore/link-lost"),
            what_now: "plug it in again, at the computer itself, then start again",
            not_affected: Some(
                "The phone was already erased; it waits in recovery mode and can't be harmed further. Your firmware is kept."
                    .to_owned(),
            ),
            ending: Ending::Failed,
        };
        is_stored("failure", &block(&report, Look::plain(80)));
    }

    #[test]
    fn a_choice_of_the_owner_is_not_called_an_error() {
        let report = rightful_core::report::Explain::report(&rightful_core::consent::ConsentError::NotGiven)
            .leaving("Nothing has been erased.");
        is_stored("declined", &block(&report, Look::plain(80)));
    }
}
