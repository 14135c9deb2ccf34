//! The backups on this computer: one block for each device, the newest backup first.

use std::collections::BTreeMap;

use rightful_backup::{Backup, BackupError};
use rightful_core::report::Explain as _;
use serde_json::{Value, json};

use super::{about_json, age, called, completeness, keeper, mark, system, told, when};
use crate::chosen::{About, Looked, is_kept_copy};
use crate::render::look::{Look, columns, tame};

/// For people.
pub(crate) fn text(looked: &[Looked], now: u64, look: Look) -> String {
    let mut devices = by_device(looked);
    devices.sort_by_key(|backups| std::cmp::Reverse(backups.first().and_then(|one| About::of(one).date)));
    let mut text = String::new();
    for backups in &devices {
        if !text.is_empty() {
            text.push('\n');
        }
        text += &device(backups, now, look);
    }
    let troubled: Vec<&BackupError> = troubled(looked).collect();
    if !troubled.is_empty() {
        text += if text.is_empty() { "" } else { "\n" };
        text += &look.say("Could not be looked at\n");
        for why in troubled {
            text += &look.wrap("  · ", &format!("{}  [{}]", look.say(&why.to_string()), why.code()));
            text += &look.wrap("    ", why.help());
        }
    }
    if looked.iter().any(|place| place.found.as_ref().is_ok_and(|listing| listing.more)) {
        text += &look.wrap("", "There are more folders than were looked at. Name the folder with --in DIR.");
    }
    if devices.is_empty() {
        text += &nothing(looked, look);
    } else {
        text.push('\n');
        text += &look.wrap("", "Is it whole, and does its password work?  rightful backup verify BACKUP");
    }
    text
}

/// For programs.
pub(crate) fn json(looked: &[Looked]) -> Value {
    let places = looked.iter().map(|place| {
        json!({
            "path": place.place.path.display().to_string(),
            "keeper": keeper(place.place.keeper),
            "more": place.found.as_ref().is_ok_and(|listing| listing.more),
        })
    });
    let troubled = troubled(looked).map(|why| told(&why.report()));
    json!({
        "places": places.collect::<Vec<_>>(),
        "backups": all(looked).map(about_json).collect::<Vec<_>>(),
        "troubled": troubled.collect::<Vec<_>>(),
    })
}

fn all(looked: &[Looked]) -> impl Iterator<Item = &Backup> {
    looked.iter().filter_map(|place| place.found.as_ref().ok()).flat_map(|listing| &listing.backups)
}

fn troubled(looked: &[Looked]) -> impl Iterator<Item = &BackupError> {
    let of_places = looked.iter().filter_map(|place| place.found.as_ref().err());
    let of_folders = looked.iter().filter_map(|place| place.found.as_ref().ok());
    of_places.chain(of_folders.flat_map(|listing| &listing.troubled))
}

/// The backups of each device, newest first. Without a UDID each stands alone.
fn by_device(looked: &[Looked]) -> Vec<Vec<&Backup>> {
    let mut known: BTreeMap<String, Vec<&Backup>> = BTreeMap::new();
    let mut devices = Vec::new();
    for backup in all(looked) {
        match About::of(backup).udid {
            Some(udid) => known.entry(udid.to_ascii_lowercase()).or_default().push(backup),
            None => devices.push(vec![backup]),
        }
    }
    for mut backups in known.into_values() {
        backups.sort_by_key(|backup| std::cmp::Reverse(About::of(backup).date));
        devices.push(backups);
    }
    devices
}

fn device(backups: &[&Backup], now: u64, look: Look) -> String {
    let Some(newest) = backups.first().map(|backup| About::of(backup)) else { return String::new() };
    let mut text = look.title(&look.say(&called(&newest)));
    let mark = mark(&newest);
    if !mark.is_empty() {
        text += &format!("   {mark}");
    }
    text.push('\n');
    let rows: Vec<Vec<String>> = backups.iter().map(|backup| facts(backup, now, look)).collect();
    // Of each backup exactly one line, so that its folder stands beneath it.
    let lines = columns(&rows, look.table_width.saturating_sub(2), usize::MAX)
        .unwrap_or_else(|| rows.iter().map(|row| row.join(", ")).collect());
    for (line, backup) in lines.iter().zip(backups) {
        text += &format!("  {line}\n");
        let path = tame(&backup.path().display().to_string(), 4096);
        text += &format!("    {}\n", look.aside(&path));
    }
    text
}

fn facts(backup: &Backup, now: u64, look: Look) -> Vec<String> {
    let about = About::of(backup);
    let day = when(about.date).and_then(|when| Some(when.get(..10)?.to_owned()));
    let mut row = vec![
        day.unwrap_or_else(|| "no date".to_owned()),
        age(about.date, now),
        system(&about),
        if backup.is_encrypted() { "encrypted" } else { "not encrypted" }.to_owned(),
        match completeness(backup) {
            "unknown" => "end not known".to_owned(),
            known => known.to_owned(),
        },
    ];
    if is_kept_copy(backup) {
        row.push("kept copy".to_owned());
    }
    row.iter().map(|cell| look.say(cell).into_owned()).collect()
}

fn nothing(looked: &[Looked], look: Look) -> String {
    let mut text = look.say("No backups were found.\n").into_owned();
    if !looked.is_empty() {
        text += &look.say("\nLooked in\n");
        for place in looked {
            text += &format!("  · {}\n", tame(&place.place.path.display().to_string(), 4096));
        }
    }
    text.push('\n');
    text + &look.wrap(
        "",
        "On another disk, or somewhere else? Name the folder: rightful backup list --in DIR. What iCloud holds is not on this computer; the settings of a device show it.",
    )
}
