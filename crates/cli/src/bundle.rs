//! A support bundle: texts that tell what happened, masked, in one zip file.
//!
//! | in the zip | from the work folder | at most |
//! |---|---|---|
//! | `contents.txt` | – | what is inside and what was masked |
//! | `about.txt` | – | versions, system, firmware files with their digests |
//! | `transcript/RUN.jsonl` | `reports/RUN.jsonl` | the chosen runs |
//! | `transcript/RUN/…` | `reports/RUN/…` | 40 texts for each run |
//! | `logs/…` | `logs/…` | the newest 40 texts |
//! | `journal/…` | `journal/*.json` | the newest 40 |
//!
//! Of a text that is longer than 4 MiB the end is taken, of all together 32 MiB. What is no text is left out and named.
//!
//! What a hostile device could do here: fill its logs, which are cut, and choose the words in them, which stay words.

pub(crate) mod gather;
mod system;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Write as _};
use std::path::{Path, PathBuf};

use rightful_core::mask::{Count, Kind, Masker};
use rightful_core::report::{Ending, Explain};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use gather::Gathered;

/// A text in the bundle, masked.
#[derive(Debug)]
pub(crate) struct Part {
    /// Its name in the zip.
    pub(crate) name: String,
    pub(crate) text: String,
    /// So many bytes were left out at its beginning.
    pub(crate) cut: u64,
}

/// Everything that goes into the zip.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// The name of the newest run.
    pub(crate) run: String,
    pub(crate) parts: Vec<Part>,
    /// What was masked, by kind.
    pub(crate) masked: BTreeMap<Kind, Count>,
    /// What lies there and was not taken, by its masked name, with the reason.
    pub(crate) left_out: Vec<(String, &'static str)>,
}

/// Why there is no bundle.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReportError {
    /// Nothing was done with a real device yet.
    #[error("nothing has been written down in {}", folder.display())]
    NothingKept { folder: PathBuf },
    /// A file that must be read cannot be read.
    #[error("{} could not be read", path.display())]
    Read { path: PathBuf, source: io::Error },
    /// There is a file of that name.
    #[error("{} is there already", path.display())]
    Exists { path: PathBuf },
    /// The zip could not be written.
    #[error("{} could not be written", path.display())]
    Write { path: PathBuf, source: io::Error },
}

impl Explain for ReportError {
    fn code(&self) -> &'static str {
        match self {
            Self::NothingKept { .. } => "report/nothing-kept",
            Self::Read { .. } => "report/unreadable",
            Self::Exists { .. } => "report/exists",
            Self::Write { .. } => "report/not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NothingKept { .. } => {
                "if the run kept its files elsewhere, name that folder with --cache; a rehearsal leaves nothing to report"
            }
            Self::Read { .. } => "look whether the file and its folder belong to your user",
            Self::Exists { .. } => "name another file with --to, or move that one away",
            Self::Write { .. } => "name a file in a folder that you may write to, with --to",
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NothingKept { .. } => Ending::NothingToActOn,
            Self::Read { .. } | Self::Exists { .. } | Self::Write { .. } => Ending::Failed,
        }
    }
}

/// Gathers and masks. Writes nothing.
pub(crate) fn pack(workdir: &Path, runs: usize) -> Result<Bundle, ReportError> {
    let mut gathered = gather::gather(workdir, runs)?;
    let about = system::about(workdir, &gathered.firmware);
    gathered.texts.push(gather::Text { name: "about.txt".to_owned(), text: about, cut: 0 });
    Ok(masked(gathered, system::owner()))
}

/// Masks everything with one memory, so that a value has one placeholder in all texts.
fn masked(gathered: Gathered, owner: Vec<(Kind, String)>) -> Bundle {
    let mut masker = Masker::new();
    for digest in gathered.firmware.iter().filter_map(|firmware| firmware.digest.as_ref()) {
        masker.keep(digest);
    }
    for (kind, value) in owner.iter().chain(&gathered.known) {
        masker.know(*kind, value);
    }
    for text in &gathered.texts {
        masker.learn(&text.name);
        masker.learn(&text.text);
    }
    let mut parts: Vec<Part> = gathered
        .texts
        .into_iter()
        .map(|text| Part { name: masker.mask_name(&text.name), text: masker.mask(&text.text), cut: text.cut })
        .collect();
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    unique(&mut parts);
    let left_out: Vec<(String, &'static str)> =
        gathered.left_out.into_iter().map(|(name, why)| (masker.mask_name(&name), why)).collect();
    let mut bundle = Bundle { run: gathered.run, parts, masked: masker.counts().clone(), left_out };
    let contents = crate::render::bundle::contents(&bundle);
    bundle.parts.insert(0, Part { name: "contents.txt".to_owned(), text: contents, cut: 0 });
    bundle
}

/// Names that became the same by masking are told apart.
fn unique(parts: &mut [Part]) {
    let mut seen = std::collections::BTreeSet::new();
    for part in parts {
        let wanted = part.name.clone();
        let mut number = 1;
        while !seen.insert(part.name.clone()) {
            number += 1;
            part.name = format!("{wanted}.{number}");
        }
    }
}

impl Bundle {
    /// Writes the zip, which must not be there yet; nothing else is written. The size in bytes.
    pub(crate) fn write(&self, path: &Path) -> Result<u64, ReportError> {
        let failed = |source| ReportError::Write { path: path.to_owned(), source };
        let bytes = self.zip().map_err(failed)?;
        let mut file = File::create_new(path).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => ReportError::Exists { path: path.to_owned() },
            _ => failed(source),
        })?;
        let written = file.write_all(&bytes).and_then(|()| file.sync_all());
        if let Err(source) = written {
            // Half a zip helps nobody. If it cannot be removed either, the message names it.
            let _still_there = std::fs::remove_file(path);
            return Err(failed(source));
        }
        Ok(bytes.len() as u64)
    }

    /// Without times: the same texts make the same bytes.
    fn zip(&self) -> io::Result<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for part in &self.parts {
            zip.start_file(part.name.as_str(), options).map_err(io::Error::other)?;
            zip.write_all(part.text.as_bytes())?;
        }
        Ok(zip.finish().map_err(io::Error::other)?.into_inner())
    }
}
