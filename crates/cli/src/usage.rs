//! What is printed instead of running a command: help, the version, and why a command line was not understood.

use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Error};

use crate::cmd::Line;
use crate::exit::Exit;
use crate::help::{self, Place};
use crate::language;
use crate::out;
use crate::render::look::Look;

/// Prints what was asked for, or what is wrong with the arguments: code 2.
pub(crate) fn answer(error: Error) -> ExitCode {
    language::choose(language::asked(std::env::args_os()));
    let look = if error.use_stderr() { Look::of_stderr() } else { Look::of_stdout() };
    let look = look.within(help::columns(look));
    // Only now that nothing else is to be done the texts are said, and the same is asked again.
    let error = help::said(Line::command(), look, Place::Screen).try_get_matches().err().unwrap_or(error);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => out::data(&rendered(&error, look)).into(),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            out::say(&rendered(&error, look));
            ExitCode::from(Exit::WRONG_USAGE)
        }
        _ => {
            out::say(&refusal(&error, look));
            ExitCode::from(Exit::WRONG_USAGE)
        }
    }
}

fn rendered(error: &Error, look: Look) -> String {
    let rendered = error.render();
    let text = if look.has_colour() { rendered.ansi().to_string() } else { rendered.to_string() };
    help::finished(&text, look)
}

/// A text of the error.
fn text(error: &Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}

/// One text of the error, or several.
fn texts(error: &Error, kind: ContextKind) -> Vec<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text],
        Some(ContextValue::Strings(texts)) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn number(error: &Error, kind: ContextKind) -> isize {
    match error.get(kind) {
        Some(ContextValue::Number(number)) => *number,
        _ => 0,
    }
}

/// Why the arguments were not understood, what may have been meant, and how the command is used.
fn refusal(error: &Error, look: Look) -> String {
    let (what, lines) = what(error);
    let mut shown = look.wrap(&format!("{} ", look.danger(&look.say("error:"))), &what);
    for line in lines {
        shown.push_str(&format!("  {}\n", look.say(&line)));
    }
    let tips = tips(error);
    if !tips.is_empty() {
        shown.push('\n');
    }
    for tip in tips {
        shown.push_str(&look.wrap(&format!("  {} ", look.good(&look.say("tip:"))), &tip));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = if look.has_colour() { usage.ansi().to_string() } else { usage.to_string() };
        shown.push_str(&format!("\n{}", help::finished(&format!("{usage}\n"), look)));
    }
    shown.push('\n');
    shown.push_str(&look.wrap("", "For more information, try '--help'."));
    shown
}

/// What is wrong, and what is listed under it.
fn what(error: &Error) -> (String, Vec<String>) {
    let argument = texts(error, ContextKind::InvalidArg).join(", ");
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let name = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    let plain = |text: String| (text, Vec::new());
    let values = texts(error, ContextKind::ValidValue).join(", ");
    let possible = if values.is_empty() { Vec::new() } else { vec![format!("[possible values: {values}]")] };
    let names = texts(error, ContextKind::ValidSubcommand).join(", ");
    let subcommands = if names.is_empty() { Vec::new() } else { vec![format!("[subcommands: {names}]")] };
    match error.kind() {
        ErrorKind::UnknownArgument => plain(format!("unexpected argument '{argument}' found")),
        ErrorKind::InvalidSubcommand => plain(format!("unrecognized subcommand '{name}'")),
        ErrorKind::ArgumentConflict => conflict(error, &argument, name),
        ErrorKind::NoEquals => plain(format!("equal sign is needed when assigning values to '{argument}'")),
        ErrorKind::InvalidValue if value.is_empty() => {
            (format!("a value is required for '{argument}' but none was supplied"), possible)
        }
        ErrorKind::InvalidValue => (format!("invalid value '{value}' for '{argument}'"), possible),
        ErrorKind::ValueValidation => plain(match std::error::Error::source(error) {
            Some(reason) => format!("invalid value '{value}' for '{argument}': {reason}"),
            None => format!("invalid value '{value}' for '{argument}'"),
        }),
        ErrorKind::MissingRequiredArgument => (
            "the following required arguments were not provided:".to_owned(),
            texts(error, ContextKind::InvalidArg).into_iter().map(str::to_owned).collect(),
        ),
        ErrorKind::MissingSubcommand => {
            (format!("'{name}' requires a subcommand but one was not provided"), subcommands)
        }
        ErrorKind::TooManyValues => {
            plain(format!("unexpected value '{value}' for '{argument}' found; no more were expected"))
        }
        ErrorKind::TooFewValues => {
            let (least, given) =
                (number(error, ContextKind::MinValues), number(error, ContextKind::ActualNumValues));
            plain(format!("{least} values required by '{argument}'; only {given} were provided"))
        }
        ErrorKind::WrongNumberOfValues => {
            let (wanted, given) =
                (number(error, ContextKind::ExpectedNumValues), number(error, ContextKind::ActualNumValues));
            plain(format!("{wanted} values required for '{argument}' but {given} were provided"))
        }
        ErrorKind::InvalidUtf8 => plain("invalid UTF-8 was detected in one or more arguments".to_owned()),
        // The library may learn to refuse for other reasons: its own words then, with what is around them.
        _ => plain(
            error.to_string().lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned(),
        ),
    }
}

/// Two things that do not go together.
fn conflict(error: &Error, argument: &str, name: &str) -> (String, Vec<String>) {
    let others = texts(error, ContextKind::PriorArg);
    let text = match (argument.is_empty(), &others[..]) {
        (false, [other]) if *other == argument => {
            format!("the argument '{argument}' cannot be used multiple times")
        }
        (false, [other]) => format!("the argument '{argument}' cannot be used with '{other}'"),
        (false, []) => {
            format!(
                "the argument '{argument}' cannot be used with one or more of the other specified arguments"
            )
        }
        (false, _) => format!("the argument '{argument}' cannot be used with:"),
        (true, [other]) => format!("the subcommand '{name}' cannot be used with '{other}'"),
        (true, _) => format!("the subcommand '{name}' cannot be used with:"),
    };
    let listed = if others.len() > 1 { others } else { Vec::new() };
    (text, listed.into_iter().map(str::to_owned).collect())
}

/// What may have been meant.
fn tips(error: &Error) -> Vec<String> {
    let mut tips = Vec::new();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ");
    match &texts(error, ContextKind::SuggestedSubcommand)[..] {
        [] => {}
        [one] => tips.push(format!("a similar subcommand exists: '{one}'")),
        several => {
            let several = quoted(several);
            tips.push(format!("some similar subcommands exist: {several}"));
        }
    }
    match &texts(error, ContextKind::SuggestedArg)[..] {
        [] => {}
        [one] => tips.push(format!("a similar argument exists: '{one}'")),
        several => {
            let several = quoted(several);
            tips.push(format!("some similar arguments exist: {several}"));
        }
    }
    match &texts(error, ContextKind::SuggestedValue)[..] {
        [] => {}
        [one] => tips.push(format!("a similar value exists: '{one}'")),
        several => {
            let several = quoted(several);
            tips.push(format!("some similar values exist: {several}"));
        }
    }
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        tips.extend(others.iter().map(ToString::to_string));
    }
    tips
}

#[cfg(test)]
mod tests {
    use rightful_core::language::Language;

    use super::*;

    fn refused(language: Language, arguments: &[&str]) -> String {
        let look = Look::plain(100).in_language(language);
        let command = help::said(Line::command(), look, Place::Screen);
        refusal(&command.try_get_matches_from(arguments).expect_err("refused"), look)
    }

    /// One command line for each way to be refused that our commands have.
    const REFUSED: [&[&str]; 14] = [
        &["rightful", "devices", "--frobnicate"],
        &["rightful", "unlok"],
        &["rightful", "devices", "--quite"],
        &["rightful", "unlock", "--version", "1", "--firmware", "x"],
        &["rightful", "unlock", "--all", "--all"],
        &["rightful", "--muxer"],
        &["rightful", "completions", "foo"],
        &["rightful", "completions"],
        &["rightful", "unlock", "--all", "--at-once", "99"],
        &["rightful", "--cache-limit", "much"],
        &["rightful", "--lang", "tlh"],
        &["rightful", "devices", "more"],
        &["rightful", "--rehearse=moon"],
        &["rightful", "recall", "join"],
    ];

    #[test]
    fn in_english_a_refusal_reads_as_the_library_has_it() {
        for arguments in REFUSED {
            let error = Line::command().term_width(100).try_get_matches_from(arguments).expect_err("refused");
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(
                words(&refused(Language::English, arguments)),
                words(&error.to_string()),
                "{arguments:?}"
            );
        }
    }

    #[test]
    fn in_another_language_no_english_is_left() {
        for arguments in REFUSED {
            let shown = refused(Language::German, arguments);
            assert!(shown.starts_with("Fehler: ") && shown.contains("--help"), "{shown}");
            for english in [
                "argument '",
                "value",
                "required",
                "cannot",
                "unexpected",
                "invalid",
                "Usage",
                "tip:",
                "For more",
                "not in",
                "write",
            ] {
                assert!(!shown.contains(english), "{english}: {shown}");
            }
        }
    }
}
