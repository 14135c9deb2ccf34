//! Who answers the questions: a person at the terminal, nobody, or in a rehearsal without a terminal a scripted owner.

use console::truncate_str;
use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, Password, PasswordDisplayMode, Select, Text};
use rightful_core::ask::{Answer, Loss, Question, Way};
use rightful_core::device::Device;

use super::devices;
use super::look::{Look, tame};
use super::printer::Printer;
use crate::deed::Given;

/// Whoever answers, and what the command line may already have answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    /// Who is there.
    pub(crate) who: Who,
    /// What the command line says in place of answers.
    pub(crate) given: Given,
}

/// Who is there to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    /// Somebody at a terminal.
    Person,
    /// Nobody can be asked.
    Nobody,
    /// A rehearsal answers for itself, and says so.
    Script,
}

impl Owner {
    /// Puts the question to whoever is there.
    pub(crate) async fn ask(&self, question: &Question, printer: &Printer, look: Look) -> Option<Answer> {
        if let (Question::Consent { device, what, type_this, .. }, Some(typed)) =
            (question, &self.given.consent)
        {
            printer.block(&named(device, type_this, what, look));
            printer.block(&look.wrap("", &format!("Consent was given on the command line: {typed}")));
            return Some(Answer::Typed(typed.clone()));
        }
        if let (Question::Decide { text, options }, Some(name)) = (question, &self.given.choice)
            && let Some(index) =
                options.iter().position(|way| name.split(',').any(|one| one.trim() == way.id))
        {
            let name = options[index].id;
            printer.block(&ways(text, options, look));
            printer.block(&look.wrap("", &format!("Chosen on the command line: {name}")));
            return Some(Answer::Choice(index));
        }
        if let (Question::Ready { text }, true) = (question, self.given.yes) {
            printer.block(&look.wrap("", text));
            printer.block(&look.wrap("", "Yes was said on the command line."));
            return Some(Answer::Choice(0));
        }
        if let Question::Text { id, .. } | Question::Secret { id, .. } = question
            && let Some(typed) = self.given.typed.get(id)
        {
            return Some(Answer::Typed(typed));
        }
        match self.who {
            Who::Nobody => self.absent(question, printer, look),
            Who::Script => scripted(question, &self.given, printer, look),
            Who::Person => {
                if let Question::Text { id, .. } | Question::Secret { id, .. } = question
                    && let Some(known) = self.given.rehearsed.get(id)
                {
                    printer.block(&look.wrap("", &format!("In this rehearsal it is {known}")));
                }
                let question = question.clone();
                let printer = printer.clone();
                let asked = tokio::task::spawn_blocking(move || person(&question, &printer, look));
                asked.await.ok().flatten()
            }
        }
    }

    /// With consent on the command line its owner is near, and may be told to get ready; nothing else can be guessed.
    fn absent(&self, question: &Question, printer: &Printer, look: Look) -> Option<Answer> {
        let said = match question {
            Question::Ready { text } if self.given.consent.is_some() => {
                printer.block(&look.wrap("", text));
                return Some(Answer::Choice(0));
            }
            Question::Ready { text } => text.clone(),
            Question::WhichDevice { .. } => {
                "Several devices are connected. Say which one with --device.".to_owned()
            }
            Question::Decide { text, options } => {
                printer.block(&ways(text, options, look));
                "Nobody can be asked here. Say which one with --choose".to_owned()
            }
            Question::Consent { device, what, type_this, .. } => {
                printer.block(&named(device, type_this, what, look));
                format!("Nobody can be asked here. Consent is given by --consent {type_this}")
            }
            Question::Text { text, .. } | Question::Secret { text, .. } => {
                printer.block(&look.wrap("", text));
                "Nobody can be asked here.".to_owned()
            }
        };
        printer.block(&look.wrap("", &said));
        None
    }
}

/// The scripted owner agrees to everything, aloud; what the rehearsal does not know is not answered.
fn scripted(question: &Question, given: &Given, printer: &Printer, look: Look) -> Option<Answer> {
    let (said, answer) = match question {
        Question::WhichDevice { devices } => {
            let first = devices.first().map(|device| line(device, look)).unwrap_or_default();
            (format!("takes the first device, {first}"), Answer::Choice(0))
        }
        Question::Decide { text, options } => {
            printer.block(&ways(text, options, look));
            let taken = |way: &Way| given.script.is_some_and(|ids| ids.split(',').any(|id| id == way.id));
            let written = options.iter().position(taken);
            let index = written.unwrap_or_else(|| options.len().saturating_sub(1));
            let id = options.get(index).map_or("", |way| way.id);
            let said =
                if written.is_some() { format!("takes {id}") } else { format!("takes the last way, {id}") };
            (said, Answer::Choice(index))
        }
        Question::Consent { device, what, type_this, .. } => {
            printer.block(&named(device, type_this, what, look));
            (format!("types {type_this}"), Answer::Typed(type_this.clone()))
        }
        Question::Ready { text } => {
            printer.block(&look.wrap("", text));
            ("is ready".to_owned(), Answer::Choice(0))
        }
        Question::Text { id, text } => {
            printer.block(&look.wrap("", text));
            let known = given.rehearsed.get(id)?;
            (format!("types {known}"), Answer::Typed(known))
        }
        Question::Secret { id, text } => {
            printer.block(&look.wrap("", text));
            ("types it, and nobody sees it".to_owned(), Answer::Typed(given.rehearsed.get(id)?))
        }
    };
    printer.block(&look.wrap(&look.say("  scripted owner: "), &said));
    Some(answer)
}

/// A person at the terminal. Blocks until there is an answer.
fn person(question: &Question, printer: &Printer, look: Look) -> Option<Answer> {
    let answer = match question {
        Question::WhichDevice { devices } => {
            let lines = devices.iter().map(|device| line(device, look)).collect();
            Select::new(&look.say("Which one?"), lines)
                .with_render_config(calm())
                .with_help_message(&look.say("arrows to choose, Enter to take it, Esc to stop"))
                .raw_prompt()
                .map(|chosen| Answer::Choice(chosen.index))
        }
        Question::Decide { text, options } => {
            let lines = options
                .iter()
                .map(|way| truncate_str(&look.say(&way.text), look.width.saturating_sub(4), "…").into_owned())
                .collect();
            Select::new(&look.say(text), lines)
                .with_render_config(calm())
                .with_help_message(&look.say("arrows to choose, Enter to take it, Esc to stop"))
                .raw_prompt()
                .map(|chosen| Answer::Choice(chosen.index))
        }
        Question::Consent { to, device, what, type_this } => {
            printer.block(&named(device, type_this, what, look));
            Text::new(&look.say(&typing(*to, type_this)))
                .with_render_config(calm())
                .prompt()
                .map(Answer::Typed)
        }
        Question::Ready { text } => {
            printer.block(&look.wrap("", text));
            Text::new(&look.say("Press Enter to go on, or Esc to stop:"))
                .with_render_config(calm())
                .prompt()
                .map(|_| Answer::Choice(0))
        }
        Question::Text { text, .. } => {
            Text::new(&look.say(text)).with_render_config(calm()).prompt().map(Answer::Typed)
        }
        Question::Secret { text, .. } => Password::new(&look.say(text))
            .without_confirmation()
            .with_display_mode(PasswordDisplayMode::Hidden)
            .with_render_config(calm())
            .prompt()
            .map(Answer::Typed),
    };
    match answer {
        Ok(answer) => Some(answer),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Some(Answer::Stop),
        Err(_) => None,
    }
}

/// What is to be typed, and what it brings about.
fn typing(to: Loss, type_this: &str) -> String {
    match to {
        Loss::Erase => format!("Type {type_this} to erase it, or press Enter to stop:"),
        Loss::Replace => format!("Type {type_this} to replace what is on it, or press Enter to stop:"),
        Loss::Remove => format!("Type {type_this} to remove them, or press Enter to stop:"),
    }
}

/// The device, and beneath it what will happen to it.
fn named(device: &str, last4: &str, what: &str, look: Look) -> String {
    let mut device = tame(device, 120);
    if !device.contains(last4) {
        device += &format!(" (…{last4})");
    }
    format!("{}\n{}", look.title(&device), look.wrap("", what))
}

/// What there is to decide, and beneath it the ways with their names.
fn ways(text: &str, options: &[Way], look: Look) -> String {
    let lines = options.iter().map(|way| look.wrap(&format!("  {}: ", way.id), &way.text));
    look.wrap("", text) + &lines.collect::<String>()
}

/// How prompts look: as the rest of the text does.
pub(crate) fn calm() -> RenderConfig<'static> {
    RenderConfig::empty().with_prompt_prefix(Styled::new(" ")).with_answered_prompt_prefix(Styled::new(" "))
}

/// One device to choose.
fn line(device: &Device, look: Look) -> String {
    let parts = [devices::called(device), devices::mark(device), devices::state(device, look)];
    let whole = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ");
    truncate_str(&whole, look.width.saturating_sub(4), "…").into_owned()
}

#[cfg(test)]
mod tests {
    use rightful_core::consent::EraseConsent;
    use rightful_core::id::Ecid;
    use rightful_core::language::Language;

    use super::*;
    use crate::deed::Typed;

    async fn answer(who: Who, consent: Option<&str>) -> (Option<Answer>, String) {
        let printer = Printer::kept();
        let question = EraseConsent::question("Anna's iPhone", Ecid(0x4F2A));
        let given = Given { consent: consent.map(str::to_owned), ..Given::default() };
        let owner = Owner { who, given };
        let answer = owner.ask(&question, &printer, Look::plain(100)).await;
        (answer, printer.text())
    }

    #[tokio::test]
    async fn nobody_gives_no_consent_and_is_told_how_it_is_given() {
        let (answer, text) = answer(Who::Nobody, None).await;
        assert_eq!(answer, None);
        assert!(text.contains("--consent 4F2A"), "{text}");
    }

    #[test]
    fn the_owner_is_asked_for_what_will_happen_and_for_nothing_else() {
        for language in Language::ALL {
            let said = |to| language.say(&typing(to, "4F2A")).into_owned();
            let (erase, replace, remove) = (said(Loss::Erase), said(Loss::Replace), said(Loss::Remove));
            assert!(
                erase != replace && replace != remove && erase.contains("4F2A") && remove.contains("4F2A")
            );
            if language != Language::English {
                assert!(
                    !remove.contains("Type") && !replace.contains("Type"),
                    "{}: {replace} {remove}",
                    language.tag()
                );
            }
        }
        let german = Language::German.say(&typing(Loss::Remove, "4F2A")).into_owned();
        assert!(german.contains("entfernen") && !german.contains("löschen"), "{german}");
    }

    #[tokio::test]
    async fn consent_on_the_command_line_is_passed_on_as_typed_and_judged_elsewhere() {
        assert_eq!(answer(Who::Nobody, Some("9999")).await.0, Some(Answer::Typed("9999".to_owned())));
        assert_eq!(answer(Who::Script, Some("")).await.0, Some(Answer::Typed(String::new())));
    }

    #[tokio::test]
    async fn what_nobody_may_see_is_typed_and_not_printed() {
        let question = Question::Secret { id: "password", text: "Password:".to_owned() };
        let typed = Typed::default().with("password", "hunter2");
        for (who, given) in [
            (Who::Nobody, Given { typed: typed.clone(), ..Given::default() }),
            (Who::Script, Given { rehearsed: typed, ..Given::default() }),
        ] {
            assert!(!format!("{given:?}").contains("hunter2"));
            let printer = Printer::kept();
            let owner = Owner { who, given };
            let answer = owner.ask(&question, &printer, Look::plain(100)).await;
            assert_eq!(answer, Some(Answer::Typed("hunter2".to_owned())));
            assert!(!printer.text().contains("hunter2"), "{}", printer.text());
        }
        let nobody = Owner { who: Who::Nobody, given: Given::default() };
        assert_eq!(nobody.ask(&question, &Printer::kept(), Look::plain(100)).await, None);
    }

    #[tokio::test]
    async fn every_scripted_answer_is_printed_as_scripted() {
        let (answer, text) = answer(Who::Script, None).await;
        assert_eq!(answer, Some(Answer::Typed("4F2A".to_owned())));
        assert!(text.contains("scripted owner: types 4F2A"), "{text}");
    }
}
