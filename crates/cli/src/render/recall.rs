//! What `rightful recall` shows beside the events: the password itself, an estimate, the line for other programs, searches begun.

use std::path::Path;
use std::time::Duration;

use rightful_core::secret::Secret;
use rightful_flows::recall::estimate::{Estimate, Worth, about, number};
use rightful_flows::recall::keep::{Entry, Standing};
use rightful_flows::recall::target::Target;
use rightful_flows::recall::work::Machine;
use rightful_flows::recall::{amount, rate};
use serde_json::{Value, json};

use super::look::{Look, tame};
use super::quantity;
use crate::exit::Exit;
use crate::options::Format;
use crate::out;
use crate::remembered;

/// The password, once: on stdout, or into a file of its own.
pub(crate) fn password(password: &Secret, format: Format, show: bool, save: Option<&Path>) -> Exit {
    let bytes = password.expose();
    if let Some(path) = save {
        match remembered::write_new(path, bytes) {
            Ok(()) => out::say(&format!("It is written into {}.\n", path.display())),
            Err(why) => {
                // It took hours to find: it is not lost for a full disk.
                out::say(&format!("error: {} could not be written: {why}\n", path.display()));
                if format == Format::Text {
                    out::data(&shown(bytes));
                }
                return Exit::Failed;
            }
        }
    }
    match format {
        Format::Json if show => out::data(&format!("{}\n", password_json(bytes))),
        Format::Json => Exit::Done,
        Format::Text if save.is_some() && !show => Exit::Done,
        Format::Text => out::data(&shown(bytes)),
    }
}

/// As it is typed; in hexadecimal where it is no text that can be.
fn shown(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.chars().any(char::is_control) => format!("{text}\n"),
        Ok(_) | Err(_) => format!("0x{}\n", hex(bytes)),
    }
}

fn password_json(bytes: &[u8]) -> Value {
    json!({ "password": std::str::from_utf8(bytes).ok(), "password_hex": hex(bytes) })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn verdict(estimate: &Estimate) -> &'static str {
    match estimate.worth {
        Worth::Yes => "worth it",
        Worth::Long => "long, and it can be stopped and gone on with at any time",
        Worth::No => {
            "not worth it: say more of what you remember. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password"
        }
    }
}

/// An estimate, for people.
pub(crate) fn estimate(target: &Target, machine: &Machine, estimate: &Estimate, look: Look) -> String {
    let mut text = look.title(&format!("The password of {}", tame(&target.called(), 120))) + "\n";
    text += &look.wrap("  · ", &amount(machine, estimate));
    if estimate.likelier_half < estimate.count && estimate.count >= 10 {
        let half = format!(
            "the likelier half is the first {}: {}",
            number(estimate.likelier_half),
            about(estimate.half_s)
        );
        text += &look.wrap("  · ", &half);
    }
    text + &look.wrap("  · ", verdict(estimate))
}

/// An estimate, for programs.
pub(crate) fn estimate_json(target: &Target, machine: &Machine, estimate: &Estimate) -> Value {
    json!({
        "backup": target.id(),
        "rounds": target.rounds(),
        "candidates": estimate.count.to_string(),
        "likelier_half": estimate.likelier_half.to_string(),
        "cores": machine.cores,
        "per_second": machine.per_second,
        "all_s": estimate.all_s,
        "half_s": estimate.half_s,
        "worth": match estimate.worth {
            Worth::Yes => "yes",
            Worth::Long => "long",
            Worth::No => "no",
        },
    })
}

/// What the line is, for people.
pub(crate) fn hash_words(target: &Target, look: Look) -> String {
    let mode = target.hashcat_mode();
    look.wrap(
        "",
        "Whoever has this line can try passwords on your backup: keep it to yourself. It has nothing of the backup itself, and no name.",
    ) + &look.wrap("", &format!("With hashcat: hashcat -m {mode} -a 0 -w 4 LINE-FILE LIST. What it finds it writes behind the line and a colon."))
}

/// The line, for programs.
pub(crate) fn hash_json(target: &Target) -> Value {
    json!({ "line": target.line(), "hashcat_mode": target.hashcat_mode(), "backup": target.id() })
}

fn standing(entry: &Entry) -> &'static str {
    match entry.standing {
        Standing::Begun => "under way, or cut off",
        Standing::Stopped => "stopped; the same command goes on",
        Standing::NoneOfThem => "all of it tried, none opens the backup",
        Standing::Found => "found",
    }
}

/// The searches that were begun, for people.
pub(crate) fn status(entries: &[Entry], folder: &Path, look: Look) -> String {
    let mut text = String::new();
    for entry in entries {
        let called = entry.called.as_deref().unwrap_or("a backup");
        text += &(look.title(&tame(called, 120)) + "\n");
        text += &look.wrap("  · ", &tame(&entry.manifest.to_string_lossy(), 1000));
        text += &look.wrap("  · ", standing(entry));
        if let Some((next, count)) = entry.latest() {
            text += &look.wrap("  · ", &format!("{} of {} tried", number(next), number(count)));
        }
        let spent = Duration::from_millis(entry.spent_ms);
        let all = format!("{} in all, in {}", number(entry.tried.into()), quantity::passed(spent));
        text += &look.wrap("  · ", &all);
        if spent.as_secs() > 60 {
            text += &look.wrap("  · ", &rate(entry.tried as f64 / spent.as_secs_f64()));
        }
    }
    text + &look.wrap("", &format!("Kept in {}, for you alone: no password, no hint.", folder.display()))
}

/// The searches that were begun, for programs.
pub(crate) fn status_json(entries: &[Entry], folder: &Path) -> Value {
    let searches = entries.iter().map(|entry| {
        let latest = entry.latest();
        json!({
            "backup": entry.backup,
            "called": entry.called,
            "manifest": entry.manifest,
            "owner": entry.owner,
            "standing": entry.standing,
            "begun": entry.begun,
            "written": entry.written,
            "tried": entry.tried,
            "spent_ms": entry.spent_ms,
            "next": latest.map(|(next, _)| next.to_string()),
            "of": latest.map(|(_, of)| of.to_string()),
        })
    });
    json!({ "folder": folder, "searches": searches.collect::<Vec<_>>() })
}
