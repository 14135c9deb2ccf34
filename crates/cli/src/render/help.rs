//! What the commands and their options say of themselves, as one document.

use clap::{Arg, ArgAction, Command};
use serde_json::{Value, json};

use crate::help::block::{self, Piece};

/// Every command with its options and texts, for programs that show them in their own way. An option of every command stands at the
/// first only.
pub(crate) fn json(command: &mut Command) -> Value {
    command.build();
    let mut commands = Vec::new();
    push(command, "rightful", &mut commands);
    json!({ "commands": commands })
}

fn push(command: &Command, name: &str, commands: &mut Vec<Value>) {
    let says =
        says(command.get_about().map(ToString::to_string), command.get_long_about().map(ToString::to_string));
    let first = commands.is_empty();
    let takes: Vec<Value> =
        command.get_arguments().filter(|arg| first || is_own(arg)).map(argument).collect();
    let mut beneath: Vec<String> = Vec::new();
    for text in [command.get_after_long_help(), command.get_after_help()].into_iter().flatten() {
        for piece in block::pieces(&text.to_string()) {
            if let Piece::Text { text, .. } = piece
                && !beneath.contains(&text)
            {
                beneath.push(text);
            }
        }
    }
    commands.push(json!({ "command": name, "says": says, "takes": takes, "beneath": beneath }));
    for sub in command.get_subcommands() {
        let name = format!("{name} {}", sub.get_name());
        // The command `help` repeats the others, at every place the same.
        if sub.get_name() != "help" {
            push(sub, &name, commands);
        } else if first {
            let says: Vec<String> = sub.get_about().map(ToString::to_string).into_iter().collect();
            commands.push(json!({ "command": name, "says": says, "takes": [], "beneath": [] }));
        }
    }
}

/// Whether it is an argument of this command, not one of every command.
fn is_own(arg: &Arg) -> bool {
    let of_all = matches!(
        arg.get_action(),
        ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong | ArgAction::Version
    );
    !arg.is_global_set() && !of_all
}

fn argument(arg: &Arg) -> Value {
    let name = match (arg.get_long(), arg.get_short()) {
        (Some(long), _) => format!("--{long}"),
        (None, Some(short)) => format!("-{short}"),
        (None, None) => arg.get_id().to_string(),
    };
    let values = arg.get_value_names().filter(|_| arg.get_action().takes_values()).unwrap_or_default();
    let values: Vec<String> = values.iter().map(|name| format!("<{name}>")).collect();
    let says = says(arg.get_help().map(ToString::to_string), arg.get_long_help().map(ToString::to_string));
    let mut shown = json!({ "name": name, "says": says });
    if let Some(fields) = shown.as_object_mut() {
        if !values.is_empty() {
            fields.insert("values".to_owned(), values.into());
        }
        if let Some(heading) = arg.get_help_heading() {
            fields.insert("heading".to_owned(), heading.into());
        }
        if arg.is_hide_set() {
            fields.insert("hidden".to_owned(), true.into());
        }
    }
    shown
}

/// The short text and the paragraphs of the long one, each once.
fn says(short: Option<String>, long: Option<String>) -> Vec<String> {
    let mut says: Vec<String> = short.into_iter().collect();
    for paragraph in long.as_deref().unwrap_or_default().split("\n\n").map(str::trim) {
        let known = says.iter().any(|said| paragraph.strip_suffix('.').unwrap_or(paragraph) == said);
        if !paragraph.is_empty() && !known {
            says.push(paragraph.to_owned());
        }
    }
    says
}

/// Every text in the document that a person reads, each once.
#[cfg(test)]
pub(crate) fn texts(command: &mut Command) -> Vec<String> {
    fn collect(value: &Value, key: &str, texts: &mut Vec<String>) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(key, value)| collect(value, key, texts)),
            Value::Array(items) => items.iter().for_each(|item| collect(item, key, texts)),
            Value::String(text)
                if matches!(key, "says" | "beneath" | "values" | "heading") && !texts.contains(text) =>
            {
                texts.push(text.clone());
            }
            _ => {}
        }
    }
    let mut texts = Vec::new();
    collect(&json(command), "", &mut texts);
    texts
}
