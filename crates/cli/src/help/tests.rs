//! Help in every language: nothing of it stays English, and the commands stay what they are.

use clap::{CommandFactory as _, Parser as _};

use super::*;
use crate::cmd::Line;
use crate::render::help::texts;

fn help(language: Language, arguments: &[&str]) -> String {
    let look = Look::plain(80).in_language(language);
    let command = said(Line::command(), look, Place::Screen);
    let error = command.try_get_matches_from(arguments).expect_err("help is no match");
    finished(&error.render().to_string(), look)
}

#[test]
fn headings_usage_and_notes_are_said() {
    let shown = help(Language::German, &["rightful", "unlock", "--help"]);
    for part in [
        "Aufruf: rightful unlock [OPTIONEN]",
        "\nOptionen:\n",
        "[Vorgabe: 4]",
        "[Umgebungsvariable: RIGHTFUL_CACHE]",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let shown = help(Language::German, &["rightful", "completions", "--help"]);
    assert!(shown.contains("\nArgumente:\n") && shown.contains("[mögliche Werte: bash"), "{shown}");
    let shown = help(Language::German, &["rightful", "--help"]);
    assert!(shown.contains("\nBefehle:\n"), "{shown}");
    for english in ["Usage", "Options", "Commands", "[default", "[possible", "Print help", "Scenarios"] {
        assert!(!shown.contains(english), "{english}: {shown}");
    }
}

#[test]
fn english_is_what_the_library_shows() {
    let rendered = Line::command().term_width(80).try_get_matches_from(["rightful", "unlock", "--help"]);
    let rendered = rendered.expect_err("help is no match").render().to_string();
    assert_eq!(help(Language::English, &["rightful", "unlock", "--help"]), rendered);
}

#[test]
fn every_text_of_the_help_is_in_the_catalogue() {
    let texts = texts(&mut Line::command());
    assert!(texts.len() > 250, "only {} texts: this test looks in the wrong place", texts.len());
    // A text that reads the same in another language is a name; the others differ.
    let unsaid: Vec<&String> = texts
        .iter()
        .filter(|text| text.contains(' ') && Language::German.say(text) == text.as_str())
        .collect();
    assert!(
        unsaid.is_empty(),
        "TRYCMD=overwrite the case of man --json, then cargo xtask words: {unsaid:#?}"
    );
}

/// Compares every text of two built trees.
fn same(english: &Command, other: &Command, found: &mut Vec<String>) {
    let mut pair = |name: String, of: [Option<&StyledStr>; 2]| {
        let [of, said] = of.map(|text| text.map(ToString::to_string).unwrap_or_default());
        if of.contains(' ') && of == said {
            found.push(format!("{name}: {of}"));
        }
    };
    pair(english.get_name().to_owned(), [english.get_about(), other.get_about()]);
    pair(english.get_name().to_owned(), [english.get_long_about(), other.get_long_about()]);
    for (arg, said) in english.get_arguments().zip(other.get_arguments()) {
        pair(format!("{} {arg}", english.get_name()), [arg.get_help(), said.get_help()]);
        pair(format!("{} {arg}", english.get_name()), [arg.get_long_help(), said.get_long_help()]);
    }
    for (sub, said) in english.get_subcommands().zip(other.get_subcommands()) {
        // The command `help` has the others under it once more, with an argument of its own that nobody is shown.
        if sub.get_name() != "help" {
            same(sub, said, found);
        }
    }
}

#[test]
fn no_text_of_any_command_stays_english() {
    let mut english = Line::command();
    english.build();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let other = said(Line::command(), Look::plain(100).in_language(language), Place::Shell);
        let mut found = Vec::new();
        same(&english, &other, &mut found);
        assert!(found.is_empty(), "{}: {found:#?}", language.tag());
    }
}

#[test]
fn nothing_is_wider_than_the_screen() {
    for language in Language::ALL {
        for arguments in
            [&["rightful", "--help"][..], &["rightful", "unlock", "-h"], &["rightful", "recall", "--help"]]
        {
            for line in help(language, arguments).lines() {
                assert!(wide(line) <= 84, "{}: {line}", language.tag());
            }
        }
    }
}

#[test]
fn a_translated_command_line_means_the_same() {
    let look = Look::plain(80).in_language(Language::German);
    let arguments = ["rightful", "unlock", "--rehearse=trusted", "--quiet", "--all", "--at-once", "3"];
    let matches =
        said(Line::command(), look, Place::Screen).try_get_matches_from(arguments).expect("a command");
    let (name, of) = matches.subcommand().expect("a command");
    assert_eq!(name, "unlock");
    assert_eq!(of.get_one::<u8>("at_once"), Some(&3));
    assert!(Line::try_parse_from(arguments).is_ok());
}
