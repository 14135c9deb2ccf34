//! What a deed on a real device did, event by event, in a file: for the owner, and to be sent when something went wrong.
//!
//! The lines are those of `--json`. They name the device (model, ECID, serial number, the owner's name for it) and hold
//! no secret; what the owner typed is not in them.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rightful_core::event::Event;
use rightful_core::language::Language;

use crate::render::json::to_line;

/// So many are kept; older ones are removed.
const KEPT: usize = 20;

/// A file that grows with every event.
#[derive(Debug)]
pub(crate) struct Transcript {
    file: File,
    path: PathBuf,
}

impl Transcript {
    /// Begins one in the folder, which is made if it is not there.
    pub(crate) fn begin(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let seconds =
            rightful_host::clock::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let path = folder.join(format!("{seconds:012}-{}.jsonl", std::process::id()));
        let file = File::options().append(true).create(true).open(&path)?;
        forget_old(folder)?;
        Ok(Self { file, path })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes one event down at once. A full disk must not end a restore: what cannot be written is missing.
    pub(crate) fn show(&mut self, event: &Event) {
        if let Err(error) = self.file.write_all(to_line(event, Language::English).as_bytes()) {
            tracing::debug!(%error, "the transcript has a gap");
        }
    }
}

/// Removes all but the newest. Their names sort by time.
fn forget_old(folder: &Path) -> io::Result<()> {
    let mut names: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    names.sort();
    for old in names.iter().rev().skip(KEPT) {
        fs::remove_file(old)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_core::event::EventKind;

    #[test]
    fn events_are_written_at_once_and_old_transcripts_are_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        for old in 0..KEPT + 3 {
            fs::write(folder.path().join(format!("{old:012}-1.jsonl")), "old\n").expect("an old one");
        }
        let mut transcript = Transcript::begin(folder.path()).expect("a transcript");
        transcript.show(&Event { seq: 1, device: None, kind: EventKind::StepStarted { step: "erase" } });
        let text = fs::read_to_string(transcript.path()).expect("the text");
        assert_eq!(text, "{\"seq\":1,\"kind\":\"step-started\",\"step\":\"erase\"}\n");
        assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), KEPT);
    }
}
