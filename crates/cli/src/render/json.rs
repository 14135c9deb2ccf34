//! The event stream on stdout, one JSON object a line.

use std::io::{self, Write as _};

use rightful_core::event::Event;
use rightful_core::language::Language;

/// Writes events for programs.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// Nobody reads any more. The deed goes on: to leave a phone half way for a closed pipe would be worse.
    gone: bool,
}

impl Lines {
    /// One event, one line, at once.
    pub(crate) fn show(&mut self, event: &Event) {
        if self.gone {
            return;
        }
        let line = to_line(event, crate::language::chosen());
        let mut stdout = io::stdout().lock();
        self.gone = stdout.write_all(line.as_bytes()).and_then(|()| stdout.flush()).is_err();
    }
}

/// One event as a line of JSON, for a person who reads in this language.
pub(crate) fn to_line(event: &Event, language: Language) -> String {
    let line = match language {
        Language::English => serde_json::to_string(event),
        language => serde_json::to_value(event).map(|mut event| {
            crate::language::beside(&mut event, language);
            event.to_string()
        }),
    };
    match line {
        Ok(line) => line + "\n",
        Err(error) => format!("{{\"seq\":{},\"kind\":\"unwritable\",\"why\":\"{error}\"}}\n", event.seq),
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::event::EventKind;

    use super::*;
    use crate::render::stored::{anna, erase_plan, is_stored};

    #[test]
    fn every_kind_of_event_is_one_line() {
        let kinds = [
            EventKind::Plan(erase_plan()),
            EventKind::Device(anna()),
            EventKind::StepStarted { step: "download" },
            EventKind::Note { id: "a/b", text: "two\nlines".to_owned() },
        ];
        let text: String = (1..)
            .zip(kinds)
            .map(|(seq, kind)| to_line(&Event { seq, device: None, kind }, Language::English))
            .collect();
        assert_eq!(text.lines().count(), 4);
        is_stored("events", &text);
    }
}
