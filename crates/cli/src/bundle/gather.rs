//! Reads what lies in the work folder: transcripts, logs of the device, journals. Bounded, texts only.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use rightful_apple::verified;
use rightful_core::mask::Kind;
use serde_json::Value;

use super::ReportError;

/// The most of one text, in bytes; its end is what tells most.
const TEXT: u64 = 4 << 20;
/// The most of all texts together, in bytes.
const ALL: usize = 32 << 20;
/// The most texts from one folder.
const FILES: usize = 40;
/// No event is nested deeper.
const DEEPEST: usize = 16;

/// A text as it lies there.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
    /// So many bytes were left out at its beginning.
    pub(crate) cut: u64,
}

/// A firmware file in the work folder.
#[derive(Debug)]
pub(crate) struct Firmware {
    pub(crate) name: String,
    pub(crate) size: u64,
    /// In hexadecimal, if it was verified and has not changed since.
    pub(crate) digest: Option<String>,
}

/// All of it, not masked yet.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    /// The newest run.
    pub(crate) run: String,
    pub(crate) texts: Vec<Text>,
    /// What the events say about devices.
    pub(crate) known: Vec<(Kind, String)>,
    pub(crate) firmware: Vec<Firmware>,
    pub(crate) left_out: Vec<(String, &'static str)>,
}

/// Gathers the last `runs` runs and what belongs to them.
pub(crate) fn gather(workdir: &Path, runs: usize) -> Result<Gathered, ReportError> {
    let reports = workdir.join("reports");
    let mut transcripts = files(&reports, "jsonl")?;
    transcripts.reverse();
    transcripts.truncate(runs);
    let Some(newest) = transcripts.first() else { return Err(ReportError::NothingKept { folder: reports }) };
    let mut gathered = Gathered { run: stem(newest), ..Gathered::default() };
    for transcript in &transcripts {
        let run = stem(transcript);
        gathered.take(transcript, format!("transcript/{run}.jsonl"));
        gathered.folder(&reports.join(&run), &format!("transcript/{run}"))?;
    }
    gathered.folder(&workdir.join("logs"), "logs")?;
    for journal in files(&workdir.join("journal"), "json")?.iter().rev().take(FILES) {
        gathered.take(journal, format!("journal/{}", name(journal)));
    }
    for file in files(&workdir.join("firmware"), "ipsw")? {
        let size = fs::metadata(&file).map_or(0, |metadata| metadata.len());
        let digest = verified::mark_of(&file).map(|mark| mark.digest);
        gathered.firmware.push(Firmware { name: name(&file), size, digest });
    }
    Ok(gathered)
}

impl Gathered {
    /// Every text of a folder, the newest first as their names sort; folders in it are not looked into.
    fn folder(&mut self, folder: &Path, inside: &str) -> Result<(), ReportError> {
        let mut paths = files(folder, "")?;
        paths.reverse();
        for (at, path) in paths.iter().enumerate() {
            let shown = format!("{inside}/{}", name(path));
            if at < FILES {
                self.take(path, shown);
            } else {
                self.left_out.push((shown, "older than the newest 40"));
            }
        }
        Ok(())
    }

    /// One file, if it is a text and there is room for it.
    fn take(&mut self, path: &Path, shown: String) {
        let room = ALL.saturating_sub(self.texts.iter().map(|text| text.text.len()).sum()) as u64;
        match end_of(path, TEXT.min(room)) {
            Ok(Some((text, cut))) => {
                for line in text.lines() {
                    if let Ok(value) = serde_json::from_str::<Value>(line) {
                        identifiers(&value, DEEPEST, &mut self.known);
                    }
                }
                if let Ok(value) = serde_json::from_str::<Value>(&text) {
                    identifiers(&value, DEEPEST, &mut self.known);
                }
                self.texts.push(Text { name: shown, text, cut });
            }
            Ok(None) => self.left_out.push((shown, "no text, or no room left")),
            Err(_) => self.left_out.push((shown, "could not be read")),
        }
    }
}

/// The end of a file, from the beginning of a line, if it is a text. `None` if it is not, or nothing may be read.
fn end_of(path: &Path, most: u64) -> io::Result<Option<(String, u64)>> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let skipped = size.saturating_sub(most);
    file.seek(SeekFrom::Start(skipped))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    if bytes.contains(&0) || (most == 0 && size > 0) {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    if text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count() > 8 + text.len() / 100 {
        return Ok(None);
    }
    if skipped == 0 {
        return Ok(Some((text, 0)));
    }
    // Half a line could hold half a number.
    let from = text.find('\n').map_or(text.len(), |at| at + 1);
    let rest = text.get(from..).unwrap_or_default().to_owned();
    let cut = size.saturating_sub(rest.len() as u64);
    Ok(Some((rest, cut)))
}

/// What a value of JSON says about devices: by its keys, and the name that stands beside an ECID or UDID.
fn identifiers(value: &Value, depth: usize, found: &mut Vec<(Kind, String)>) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Object(fields) => {
            let device = fields.contains_key("udid") || fields.contains_key("ecid");
            for (key, value) in fields {
                let kind = match (key.as_str(), device) {
                    ("ecid" | "device", _) => Some(Kind::Ecid),
                    ("udid", _) => Some(Kind::Udid),
                    ("serial", _) => Some(Kind::Serial),
                    ("imei", _) => Some(Kind::Imei),
                    ("name", true) => Some(Kind::Name),
                    _ => None,
                };
                // Four digits of an ECID name a device too, and are no secret.
                let whole = |text: &str| key != "device" || (text.len() == 18 && text.starts_with("0x"));
                match (kind, value) {
                    (Some(kind), Value::String(text)) if whole(text) => found.push((kind, text.clone())),
                    _ => identifiers(value, depth - 1, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| identifiers(value, depth - 1, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The plain files of a folder with this ending, or with any, sorted. A folder that is not there has none; links are not followed.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, ReportError> {
    let unreadable = |source| ReportError::Read { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(unreadable(source)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let entry = entry.map_err(unreadable)?;
        let plain = entry.file_type().is_ok_and(|kind| kind.is_file());
        let path = entry.path();
        if plain && (ending.is_empty() || path.extension().is_some_and(|found| found == ending)) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
