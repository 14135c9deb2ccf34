//! What `rightful recall` shows beside the events: the password itself, an estimate, the line for other programs, searches begun.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_core::hex;
use rightful_core::secret::Secret;
use rightful_flows::recall::estimate::{Estimate, Worth, about, number};
use rightful_flows::recall::keep::{Begun, Entry, Standing};
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
    let saved = save.map(|path| (path, remembered::write_new(path, bytes)));
    let lost = matches!(saved, Some((_, Err(_))));
    match saved {
        Some((path, Ok(()))) => out::tell(&format!("It is written into {}.", path.display())),
        Some((path, Err(why))) => {
            out::tell(&format!("error: {} could not be written: {why}", path.display()));
            if format == Format::Json && !show {
                out::tell(
                    "help: start the same command again with another file, or with --show: it finds the password again within seconds",
                );
            }
        }
        None => {}
    }
    // It took hours to find: it is not lost for a full disk.
    let exit = match format {
        Format::Json if show => out::data(&format!("{}\n", password_json(bytes))),
        Format::Json => Exit::Done,
        Format::Text if save.is_some() && !show && !lost => Exit::Done,
        Format::Text => {
            let (text, remarks) = shown(bytes, Look::of_stderr());
            let exit = out::data(&text);
            out::say(&remarks);
            exit
        }
    };
    if lost { Exit::Failed } else { exit }
}

/// As it is typed, in hexadecimal where it is no text that can be; and what of it cannot be seen, which is no secret by itself.
fn shown(bytes: &[u8], look: Look) -> (String, String) {
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| !text.chars().any(char::is_control))
    else {
        let remark =
            "It is no text that can be shown. What stands behind 0x are its bytes, two digits for each.";
        return (format!("0x{}\n", hex::encode(bytes)), look.wrap("", remark));
    };
    (format!("{text}\n"), unseen(text, look))
}

/// So many characters of a password are remarked on; then all of it is strange, and only its bytes tell.
const MOST_REMARKS: usize = 12;

/// What a person who copies the password by hand would miss: by its place, and by its number in Unicode. Empty where there is nothing.
fn unseen(text: &str, look: Look) -> String {
    let letters: Vec<char> = text.chars().collect();
    let remarks: Vec<String> =
        letters.iter().enumerate().filter_map(|(at, _)| strange(&letters, at)).collect();
    if remarks.is_empty() {
        return String::new();
    }
    let count = letters.len();
    let mut said = look.wrap("", &format!("It has what cannot be seen, among its {count} characters:"));
    for remark in remarks.iter().take(MOST_REMARKS) {
        said += &look.wrap("  · ", remark);
    }
    if let Some(more @ 1..) = remarks.len().checked_sub(MOST_REMARKS) {
        said += &look.wrap("  · ", &format!("and {more} more; with --json --show its bytes stand there too"));
    }
    said
}

/// What is strange about one character.
fn strange(letters: &[char], at: usize) -> Option<String> {
    let (letter, number) = (letters[at], at + 1);
    let code = format!("U+{:04X}", u32::from(letter));
    let blank = |letter: &char| letter.is_whitespace();
    Some(match letter {
        ' ' if letters[..at].iter().all(blank) => format!("character {number} is a blank at the beginning"),
        ' ' if letters[at..].iter().all(blank) => format!("character {number} is a blank at the end"),
        ' ' if letters[at - 1].is_whitespace() => format!("character {number} is one more blank"),
        ' ' => return None,
        '\u{a0}' | '\u{202f}' => format!("character {number} is a blank that does not break ({code})"),
        letter if letter.is_whitespace() => {
            format!("character {number} is a blank of another width ({code})")
        }
        // Accents that stand behind their letter: as the Mac has decomposed them.
        '\u{300}'..='\u{36f}' => {
            format!(
                "character {number} is an accent apart from its letter ({code}): the two are one on the screen"
            )
        }
        // Nothing is drawn for these: soft hyphen, joiners, marks of direction, variants.
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => {
            format!("character {number} is one that nothing is drawn for ({code})")
        }
        _ => return None,
    })
}

fn password_json(bytes: &[u8]) -> Value {
    json!({ "password": std::str::from_utf8(bytes).ok(), "password_hex": hex::encode(bytes) })
}

fn verdict(estimate: &Estimate) -> &'static str {
    match estimate.worth {
        Worth::Yes => "worth it",
        Worth::Long if estimate.rest > 0 => {
            "these are worth it, and can be stopped and gone on with at any time; more of what you remember counts for more"
        }
        Worth::Long => "long, and it can be stopped and gone on with at any time",
        Worth::No => {
            "not worth it: say more of what you remember. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password"
        }
    }
}

/// An estimate, for people.
pub(crate) fn estimate(target: &Target, machine: &Machine, estimate: &Estimate, look: Look) -> String {
    let title = format!("The password of {}", tame(&target.called(), 120));
    let mut text = look.title(&look.say(&title)) + "\n";
    text += &look.wrap("  · ", &amount(machine, estimate));
    if estimate.rest > 0 && estimate.rest < estimate.left {
        let rest = format!(
            "the other {} would take {}, and are left out unless you say --anyway",
            number(estimate.rest),
            about(estimate.rest_s)
        );
        text += &look.wrap("  · ", &rest);
    }
    if estimate.likelier_half < estimate.left && estimate.left >= 10 {
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
        "left_out": estimate.rest.to_string(),
        "likelier_half": estimate.likelier_half.to_string(),
        "cores": machine.cores,
        "per_second": machine.per_second,
        "all_s": estimate.all_s,
        "now_s": estimate.now_s,
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
        Standing::Begun => "under way, or cut off: rightful recall resume goes on",
        Standing::Stopped => "stopped: rightful recall resume goes on",
        Standing::NoneOfThem if entry.latest().is_some_and(|(next, count)| next < count) => {
            "what was worth it, or asked for, is tried: none opens the backup"
        }
        Standing::NoneOfThem => "all of it tried, none opens the backup",
        Standing::Found => "found",
    }
}

/// The searches that were begun, for people.
pub(crate) fn status(begun: &Begun, folder: &Path, look: Look) -> String {
    let mut text = String::new();
    for entry in &begun.entries {
        let called = entry.called.as_deref().unwrap_or("a backup");
        text += &(look.title(&look.say(&tame(called, 120))) + "\n");
        text += &look.wrap("  · ", &tame(&entry.manifest.to_string_lossy(), 1000));
        text += &look.wrap("  · ", standing(entry));
        if let Some((next, count)) = entry.latest() {
            text += &look.wrap("  · ", &format!("{} of {} tried", number(next), number(count)));
        }
        if let Some(together) = &entry.together {
            let shown = |digits: &str| digits.parse().map_or_else(|_| digits.to_owned(), number);
            let with =
                format!("with other machines {} of {} tried", shown(&together.tried), shown(&together.of));
            text += &look.wrap("  · ", &with);
        }
        let spent = Duration::from_millis(entry.spent_ms);
        let count = number(entry.tried.into());
        let all = format!("{count} in all, in {}", quantity::passed(spent));
        text += &look.wrap("  · ", &all);
        if spent.as_secs() > 60 {
            text += &look.wrap("  · ", &rate(entry.tried as f64 / spent.as_secs_f64()));
        }
    }
    text + &look.wrap("", &format!("Kept in {}, for you alone: no password, no hint.", folder.display()))
}

/// The searches that were begun, for programs.
pub(crate) fn status_json(begun: &Begun, folder: &Path) -> Value {
    let searches = begun.entries.iter().map(|entry| {
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
            "with_machines": entry.together.as_ref().map(|together| json!({ "tried": together.tried, "of": together.of })),
        })
    });
    json!({ "folder": folder, "searches": searches.collect::<Vec<_>>(), "unread": begun.unread })
}

/// What is there and cannot be read; empty where there is nothing of the kind.
pub(crate) fn unread(begun: &Begun, look: Look) -> String {
    let note = |path: &PathBuf| {
        let note = format!(
            "note: {} is there and cannot be read: it is damaged, of a later version, or another user's",
            tame(&path.to_string_lossy(), 1000)
        );
        look.wrap("", &note)
    };
    begun.unread.iter().map(note).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_of_a_password_is_said() {
        for (text, remarks) in [
            ("hunter2 and more", &[][..]),
            ("Zoë!", &[]),
            ("rex ", &["character 4 is a blank at the end"]),
            (" rex", &["character 1 is a blank at the beginning"]),
            ("a  b", &["character 3 is one more blank"]),
            ("a\u{a0}b", &["character 2 is a blank that does not break (U+00A0)"]),
            ("a\u{2003}b", &["character 2 is a blank of another width (U+2003)"]),
            (
                "Zoe\u{308}",
                &["character 4 is an accent apart from its letter (U+0308): the two are one on the screen"],
            ),
            ("a\u{200b}b", &["character 2 is one that nothing is drawn for (U+200B)"]),
        ] {
            let (shown, said) = shown(text.as_bytes(), Look::plain(120));
            assert_eq!(shown, format!("{text}\n"));
            let listed: Vec<&str> =
                said.lines().skip(1).map(|line| line.trim_start_matches("  · ")).collect();
            assert_eq!(listed, remarks, "{text:?}");
            assert_eq!(said.is_empty(), remarks.is_empty());
        }
        let (_, many) = shown(" ".repeat(40).as_bytes(), Look::plain(120));
        assert_eq!(many.lines().count(), 14, "{many}");
        for bytes in [&b"M\xfcller"[..], b"a\tb"] {
            let (text, said) = shown(bytes, Look::plain(120));
            assert!(text.starts_with("0x") && said.starts_with("It is no text"), "{text}{said}");
        }
    }
}
