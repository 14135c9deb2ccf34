//! The help in the language of whoever asks for it: the definitions of the commands, with their texts said.
//!
//! The texts stand at the definitions, in English. They are said only where help is printed, so a command that runs pays nothing for
//! it. What the library writes of its own, `Usage` and `[default: …]`, is said here too.

pub(crate) mod block;

use clap::builder::{Resettable, StyledStr, Styles};
use clap::{Arg, Command, CommandFactory as _};
use rightful_core::language::Language;

use crate::cmd::Line;
use crate::render::look::{Look, wide};

/// No help is laid wider, in columns.
pub(crate) const WIDEST: usize = 100;
/// The columns that the library leaves before a text that stands under its option.
const UNDER: usize = 10;

/// For what the texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Help on a screen.
    Screen,
    /// A page of the manual, which is laid where it is read.
    Page,
    /// What a shell shows while something is typed.
    Shell,
}

/// The headings that the library writes, on the screen and on a page.
const HEADINGS: [&str; 4] = ["Usage", "Arguments", "Options", "Commands"];
/// What it puts into a usage for things that are not named there.
const STANDS_FOR: [&str; 4] = ["[OPTIONS]", "[COMMAND]", "<COMMAND>", "[SUBCOMMAND]"];

/// The columns that help takes: those of the terminal, as the library counts them.
pub(crate) fn columns(look: Look) -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    told.unwrap_or(look.width).clamp(40, WIDEST)
}

/// These commands with all their texts in the language of the look. The result can parse, as the first could.
pub(crate) fn said(command: Command, look: Look, place: Place) -> Command {
    let mut command = command.term_width(look.width);
    command.build();
    of(command, look, place, 0)
}

/// One command and those under it; `beside` columns stand before its short text in the list of the command above.
fn of(command: Command, look: Look, place: Place, beside: usize) -> Command {
    let beneath = |text: Option<&StyledStr>| {
        text.map(|text| match place {
            Place::Screen => block::laid(&text.to_string(), look),
            Place::Page | Place::Shell => text.to_string(),
        })
    };
    let (after, after_long) = (beneath(command.get_after_help()), beneath(command.get_after_long_help()));
    let command = command.after_help(text(after)).after_long_help(text(after_long));
    let longest = command.get_subcommands().map(|command| wide(command.get_name())).max().unwrap_or(0);
    let command = command.mut_subcommands(|command| of(command, look, place, longest + 4));
    if look.language == Language::English {
        return command;
    }
    let names = command.get_arguments().map(|arg| wide(&arg.to_string())).max().unwrap_or(0);
    let room = |used: usize| match look.width.saturating_sub(used) {
        beside if beside >= look.width / 2 => beside,
        _ => look.width.saturating_sub(UNDER),
    };
    let of_arguments = Voice { look, place, room: room(names + 8) };
    let in_a_list = Voice { look, place, room: room(beside) };
    let (about, long) = (command.get_about().cloned(), command.get_long_about().cloned());
    let here = Voice { look, place, room: look.width };
    let has_long = long.is_some()
        || command.get_after_long_help().is_some()
        || command.get_arguments().any(|arg| !arg.is_hide_set() && arg.get_long_help().is_some());
    // A short text stands in the list of the command above, and above its own help; the narrower of the two is taken.
    let about = about.map(|about| in_a_list.broken(in_a_list.paragraphs(&about)));
    let long = long.map(|long| here.broken(here.paragraphs(&long)));
    let command = match place {
        // A page puts the name of the kind into its synopsis.
        Place::Page => {
            let name = look.say("[COMMAND]").into_owned();
            command.subcommand_value_name(name.trim_matches(['[', ']']).to_owned())
        }
        Place::Screen | Place::Shell => command,
    };
    command.about(text(about)).long_about(text(long)).mut_args(|arg| of_arguments.argument(arg, has_long))
}

fn text(text: Option<String>) -> Resettable<StyledStr> {
    Resettable::from(text.map(StyledStr::from))
}

/// How the texts of one command are said.
#[derive(Clone, Copy)]
struct Voice {
    look: Look,
    place: Place,
    /// The columns that are there.
    room: usize,
}

impl Voice {
    /// Each paragraph for itself.
    fn paragraphs(self, text: &StyledStr) -> String {
        let text = text.to_string();
        let said = text.split("\n\n").map(|paragraph| self.look.say(paragraph.trim()).into_owned());
        said.collect::<Vec<_>>().join("\n\n")
    }

    /// The library breaks lines at spaces; where a language has none they are broken here.
    fn broken(self, said: String) -> String {
        if self.place != Place::Screen || self.look.language != Language::Chinese {
            return said;
        }
        let look = self.look.within(self.room);
        let lines = said.lines().map(|line| look.wrap("", line).trim_end().to_owned());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn argument(self, arg: Arg, has_long: bool) -> Arg {
        let notes = if self.place == Place::Shell { Vec::new() } else { self.notes(&arg) };
        let with = |said: String, between: &str, of: &str| match notes.is_empty() {
            true => self.broken(said),
            false => self.broken(format!("{said}{between}{}", notes.join(of))),
        };
        let short = arg.get_help().map(|help| self.paragraphs(help));
        let long = match (arg.get_long_help(), has_long && !notes.is_empty()) {
            (Some(long), _) => Some(self.paragraphs(long)),
            (None, true) => short.clone(),
            (None, false) => None,
        };
        let (short, long) =
            (short.map(|said| with(said, " ", " ")), long.map(|said| with(said, "\n\n", "\n")));
        let heading = arg.get_help_heading().map(|heading| self.look.say(heading).into_owned());
        let names: Vec<String> = match arg.get_value_names() {
            Some(names) if arg.get_action().takes_values() => {
                names.iter().map(|name| self.value(name)).collect()
            }
            Some(_) | None => Vec::new(),
        };
        let arg = arg.help(text(short)).long_help(text(long));
        let arg = match heading {
            Some(heading) => arg.help_heading(heading),
            None => arg,
        };
        let arg = if names.is_empty() { arg } else { arg.value_names(names) };
        match self.place {
            Place::Shell => arg,
            Place::Screen | Place::Page => {
                arg.hide_env(true).hide_default_value(true).hide_possible_values(true)
            }
        }
    }

    /// The name of a value. The catalogue has it in its brackets, so that it is not taken for a word.
    fn value(self, name: &str) -> String {
        let said = self.look.say(&format!("<{name}>")).into_owned();
        said.trim_start_matches('<').trim_end_matches('>').to_owned()
    }

    /// What the library would write behind the text of an argument.
    fn notes(self, arg: &Arg) -> Vec<String> {
        let mut notes = Vec::new();
        if !arg.get_action().takes_values() {
            return notes;
        }
        if let Some(name) = arg.get_env().filter(|_| !arg.is_hide_env_set()) {
            let name = name.to_string_lossy();
            notes.push(self.look.say(&format!("[env: {name}]")).into_owned());
        }
        let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !defaults.is_empty() && !arg.is_hide_default_value_set() {
            let default = defaults.join(" ");
            notes.push(self.look.say(&format!("[default: {default}]")).into_owned());
        }
        let possible = arg.get_possible_values();
        let possible: Vec<&str> =
            possible.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name()).collect();
        if !possible.is_empty() && !arg.is_hide_possible_values_set() {
            let values = possible.join(", ");
            notes.push(self.look.say(&format!("[possible values: {values}]")).into_owned());
        }
        notes
    }
}

/// What the library has put together, with the words in it that are its own said.
pub(crate) fn finished(rendered: &str, look: Look) -> String {
    if look.language == Language::English {
        return rendered.to_owned();
    }
    let styles = Styles::styled();
    let (header, usage) = (styles.get_header(), styles.get_usage());
    let mut headings = HEADINGS.map(str::to_owned).to_vec();
    collect(&Line::command(), &mut headings);
    let mut shown = String::new();
    for line in rendered.lines() {
        let found = headings.iter().find_map(|heading| {
            // Our own are said already where they are given to the library; its own are not.
            let said = look.say(heading);
            [heading.as_str(), &said].into_iter().find_map(|name| {
                let marks = [
                    (String::new(), String::new()),
                    (header.to_string(), format!("{header:#}")),
                    (usage.to_string(), format!("{usage:#}")),
                ];
                marks.into_iter().find_map(|(on, off)| {
                    let rest = line.strip_prefix(&format!("{on}{name}:{off}"))?;
                    let rest = if look.language == Language::Chinese { rest.trim_start() } else { rest };
                    Some(format!("{on}{}{off}{rest}", look.language.before(&said)))
                })
            })
        });
        shown.push_str(found.as_deref().unwrap_or(line).trim_end());
        shown.push('\n');
    }
    STANDS_FOR.into_iter().fold(shown, |shown, name| shown.replace(name, &look.say(name)))
}

/// The headings that arguments of these commands stand under.
fn collect(command: &Command, headings: &mut Vec<String>) {
    for heading in command.get_arguments().filter_map(Arg::get_help_heading) {
        if !headings.iter().any(|known| known == heading) {
            headings.push(heading.to_owned());
        }
    }
    command.get_subcommands().for_each(|command| collect(command, headings));
}

#[cfg(test)]
mod tests;
