//! What is in a support bundle and what was masked, as text, as a file in it, and as JSON.

use std::path::Path;

use rightful_core::mask::Count;
use serde_json::{Value, json};

use super::look::{Look, columns, tame};
use super::quantity::bytes;
use crate::bundle::Bundle;

/// For the owner, who decides whether to give it away.
pub(crate) fn block(bundle: &Bundle, path: &Path, size: u64, look: Look) -> String {
    let head = format!("{}   {}", tame(&path.display().to_string(), 200), bytes(size));
    let said = |rows: Vec<Vec<String>>| -> Vec<Vec<String>> {
        let row = |row: Vec<String>| row.iter().map(|cell| look.say(cell).into_owned()).collect();
        rows.into_iter().map(row).collect()
    };
    let mut text = look.title(&head) + "\n";
    text += &look.say("\nInside\n");
    text += &table(&said(inside(bundle)), look.width);
    text += &look.say("\nMasked\n");
    text += &table(&said(masked(bundle)), look.width);
    if !bundle.left_out.is_empty() {
        text += &look.say("\nNot taken\n");
        text += &table(&said(left_out(bundle)), look.width);
    }
    text.push('\n');
    text += &look.wrap("", "Nothing was sent, and nothing else was written. Look through it before you give it to anybody: what stands in the words of a log and looks like nothing in particular is not recognised.");
    text
}

/// `contents.txt`.
pub(crate) fn contents(bundle: &Bundle) -> String {
    let mut text = "What happened, as Rightful wrote it down. Masked: <ecid-1> is the same device everywhere in these files.\n".to_owned();
    text += "\nInside\n";
    text += &table(&inside(bundle), 100);
    text += "\nMasked\n";
    text += &table(&masked(bundle), 100);
    if !bundle.left_out.is_empty() {
        text += "\nNot taken\n";
        text += &table(&left_out(bundle), 100);
    }
    text
}

/// For programs.
pub(crate) fn json(bundle: &Bundle, path: &Path, size: u64) -> Value {
    let parts = bundle.parts.iter();
    let parts = parts.map(|part| json!({ "name": part.name, "bytes": part.text.len(), "cut": part.cut }));
    let masked = bundle
        .masked
        .iter()
        .map(|(kind, Count { values, places })| json!({ "kind": kind, "values": values, "places": places }));
    let left_out = bundle.left_out.iter().map(|(name, why)| json!({ "name": name, "why": why }));
    json!({
        "file": path.display().to_string(),
        "bytes": size,
        "inside": parts.collect::<Vec<_>>(),
        "masked": masked.collect::<Vec<_>>(),
        "not_taken": left_out.collect::<Vec<_>>(),
    })
}

fn inside(bundle: &Bundle) -> Vec<Vec<String>> {
    let row = |part: &crate::bundle::Part| {
        let cut = match part.cut {
            0 => String::new(),
            cut => format!("its end; {} before it are left out", bytes(cut)),
        };
        vec![tame(&part.name, 120), bytes(part.text.len() as u64), cut]
    };
    bundle.parts.iter().map(row).collect()
}

fn masked(bundle: &Bundle) -> Vec<Vec<String>> {
    if bundle.masked.is_empty() {
        return vec![vec!["nothing was found that tells whose device it is".to_owned()]];
    }
    let row = |(kind, count): (&rightful_core::mask::Kind, &Count)| {
        let places = match count.places {
            1 => "in 1 place".to_owned(),
            count => format!("in {count} places"),
        };
        vec![kind.words().to_owned(), count.values.to_string(), places]
    };
    bundle.masked.iter().map(row).collect()
}

fn left_out(bundle: &Bundle) -> Vec<Vec<String>> {
    bundle.left_out.iter().map(|(name, why)| vec![tame(name, 120), (*why).to_owned()]).collect()
}

fn table(rows: &[Vec<String>], width: usize) -> String {
    let lines = columns(rows, width.saturating_sub(2).max(60), 12);
    lines.unwrap_or_default().iter().map(|line| format!("  {line}\n")).collect()
}
