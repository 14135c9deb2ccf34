//! What a backup holds: how much of everything, or file by file as they come out of the index.

use std::collections::BTreeMap;
use std::iter;

use rightful_backup::browse::{Amount, Overview};
use rightful_backup::kind::Topic;
use rightful_backup::{Entry, Kind, RowError};
use rightful_core::report::Explain as _;
use serde_json::{Value, json};

use super::when;
use crate::render::look::{Look, columns, pad, tame};
use crate::render::quantity::bytes;

/// So many apps and domains are shown to people, the largest first.
const SHOWN: usize = 20;

/// How much of everything, for people.
pub(crate) fn overview(found: &Overview, look: Look) -> String {
    let mut text = look.title(&look.say(&amount(&found.all)));
    text.push('\n');
    if !found.topics.is_empty() {
        text += &format!("\n{}\n", look.title(&look.say("By kind")));
        let topics = Topic::ALL
            .into_iter()
            .filter_map(|topic| Some((topic.name(), found.topics.get(&topic)?)))
            .filter(|(_, amount)| amount.files > 0);
        text += &table(topics.map(|(name, amount)| (kind(name, look), *amount)).collect(), look);
    }
    text += &largest("By app", &found.apps, look);
    text += &largest("By domain", &found.domains, look);
    if found.unreadable_rows > 0 {
        let count = found.unreadable_rows;
        text += &look.say(&format!("\n{count} rows of the index cannot be read.\n"));
    }
    text.push('\n');
    text + &look.wrap("", "The files of a part of it: --kind photos, --app BUNDLE, --domain NAME, --path PATTERN; all of them: --files")
}

/// A kind as it is read, and as `--kind` takes it.
fn kind(name: &str, look: Look) -> String {
    let said = look.say(name);
    if said == name { name.to_owned() } else { format!("{said} ({name})") }
}

/// The same for programs.
pub(crate) fn overview_json(found: &Overview) -> Value {
    let of = |amounts: &BTreeMap<String, Amount>| -> Value {
        amounts
            .iter()
            .map(|(name, amount)| (name.clone(), amount_json(amount)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    let kinds: serde_json::Map<String, Value> =
        found.topics.iter().map(|(topic, amount)| (topic.name().to_owned(), amount_json(amount))).collect();
    json!({
        "all": amount_json(&found.all),
        "kinds": kinds,
        "apps": of(&found.apps),
        "domains": of(&found.domains),
        "unreadable_rows": found.unreadable_rows,
    })
}

/// Files, folders and links, one a line, for people.
pub(crate) fn rows<'a>(
    rows: impl Iterator<Item = Result<Entry, RowError>> + 'a,
    look: Look,
) -> impl Iterator<Item = String> + 'a {
    let (mut all, mut unreadable) = (Amount::default(), 0_u64);
    let mut rows = rows;
    let mut over = false;
    iter::from_fn(move || {
        if over {
            return None;
        }
        match rows.next() {
            Some(Ok(entry)) => {
                all.add(&entry);
                Some(row(&entry, look))
            }
            Some(Err(why)) => {
                unreadable += 1;
                Some(format!("! {}\n", tame(&look.say(&why.to_string()), 400)))
            }
            None => {
                over = true;
                let mut said = amount(&all);
                if unreadable > 0 {
                    let count = unreadable;
                    said = said + "; " + &format!("{count} rows of the index cannot be read");
                }
                Some(format!("{}\n", look.title(&look.say(&said))))
            }
        }
    })
}

/// One document with a row a line, for programs.
pub(crate) fn rows_json<'a>(
    rows: impl Iterator<Item = Result<Entry, RowError>> + 'a,
) -> impl Iterator<Item = String> + 'a {
    let mut first = true;
    let lines = rows.map(move |row| {
        let lead = if std::mem::take(&mut first) { "" } else { ",\n" };
        format!("{lead}{}", row_json(&row))
    });
    iter::once("{\"rows\": [\n".to_owned()).chain(lines).chain(iter::once("\n]}\n".to_owned()))
}

fn row(entry: &Entry, look: Look) -> String {
    let date = when(entry.modified).and_then(|when| Some(when.get(..16)?.to_owned())).unwrap_or_default();
    let (size, target) = match &entry.kind {
        Kind::File => (entry.size.map(bytes).unwrap_or_else(|| "?".to_owned()), String::new()),
        Kind::Folder => (look.say("folder").into_owned(), String::new()),
        Kind::Link { target } => (look.say("link").into_owned(), format!(" → {}", tame(target, 400))),
    };
    let name = format!("{}: {}", tame(&entry.domain, 400), tame(&entry.path, 4000));
    format!("{}  {}  {}{target}\n", pad(&date, 16), pad(&size, 10), name.trim_end_matches(": "))
}

fn row_json(row: &Result<Entry, RowError>) -> Value {
    match row {
        Ok(entry) => {
            let (kind, target) = match &entry.kind {
                Kind::File => ("file", None),
                Kind::Folder => ("folder", None),
                Kind::Link { target } => ("link", Some(target)),
            };
            json!({
                "domain": entry.domain,
                "path": entry.path,
                "kind": kind,
                "topic": Topic::of(&entry.domain, &entry.path).map(Topic::name),
                "size": entry.size,
                "modified": entry.modified,
                "mode": format!("{:o}", entry.mode),
                "target": target,
                "file_id": entry.file_id.to_string(),
            })
        }
        Err(why) => json!({ "unreadable": why.to_string(), "code": why.code() }),
    }
}

fn largest(head: &str, amounts: &BTreeMap<String, Amount>, look: Look) -> String {
    let holding = amounts.iter().filter(|(_, amount)| amount.files > 0);
    let mut rows: Vec<(String, Amount)> = holding.map(|(name, amount)| (tame(name, 200), *amount)).collect();
    if rows.is_empty() {
        return String::new();
    }
    rows.sort_by_key(|(_, amount)| std::cmp::Reverse((amount.bytes, amount.files)));
    let more = rows.len().saturating_sub(SHOWN);
    rows.truncate(SHOWN);
    let mut text = format!("\n{}\n", look.title(&look.say(head)));
    text += &table(rows, look);
    if more > 0 {
        text += &look.say(&format!("  and {more} smaller ones; --json names them all\n"));
    }
    text
}

fn table(rows: Vec<(String, Amount)>, look: Look) -> String {
    let said = |text: String| look.say(&text).into_owned();
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(name, amount)| vec![name, said(files(amount.files)), said(bytes(amount.bytes))])
        .collect();
    let lines = columns(&rows, look.width.saturating_sub(2), 16)
        .unwrap_or_else(|| rows.iter().map(|row| row.join("   ")).collect());
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

fn files(count: u64) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

fn amount(amount: &Amount) -> String {
    let mut parts = vec![files(amount.files), bytes(amount.bytes)];
    match amount.folders {
        0 => {}
        1 => parts.push("1 folder".to_owned()),
        count => parts.push(format!("{count} folders")),
    }
    match amount.links {
        0 => {}
        1 => parts.push("1 link".to_owned()),
        count => parts.push(format!("{count} links")),
    }
    parts.join(", ")
}

fn amount_json(amount: &Amount) -> Value {
    json!({ "files": amount.files, "folders": amount.folders, "links": amount.links, "bytes": amount.bytes })
}
