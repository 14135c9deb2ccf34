//! Waiting for a device's answer among the events that its server passes on, as files.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_apple::mdm::Command;
use rightful_apple::mdm::event::{self, Answer, Event, Kind, Status};
use rightful_core::event::{Erased, Unplug};
use rightful_core::session::{Face, Session};
use tokio::time::{Instant, sleep};

use super::{Failure, Wanted};

/// How often the events are looked at.
const PAUSE: Duration = Duration::from_secs(2);

/// How often a wish to stop is looked for.
const HEARD: Duration = Duration::from_millis(250);

/// The most files of a folder that are read: the newest, by their names.
const FILES: usize = 2_000;

/// How a command has ended, or has not.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The device has done it.
    Acknowledged(Box<Answer>),
    /// It has put it off, and nothing more came.
    NotNow,
    /// Nothing came.
    TimedOut,
    /// The owner did not wait.
    Stopped,
}

/// Waits until the device has answered this command. An answer that puts it off is not the last.
pub(super) async fn wait<F: Face>(
    session: &mut Session<F>,
    place: &Path,
    wanted: &Wanted,
    uuid: &str,
    command: &Command,
) -> Result<Outcome, Failure> {
    let began = Instant::now();
    let mut put_off = false;
    session.status("the command is queued; waiting for the device", Erased::No, Unplug::Harmless);
    loop {
        let answers = read(place).await?.into_iter().filter_map(|event| match event.kind {
            Kind::Answer(answer) if answer.command == uuid && same(&event.device, &wanted.device) => {
                Some(answer)
            }
            _ => None,
        });
        for answer in answers {
            match answer.status {
                Status::Acknowledged => return Ok(Outcome::Acknowledged(answer)),
                Status::Error | Status::CommandFormatError => {
                    return Err(Failure::of_device(command, answer.errors));
                }
                Status::NotNow if put_off => {}
                Status::NotNow => {
                    put_off = true;
                    session.status(
                        "the device has put it off until it is used; waiting on",
                        Erased::No,
                        Unplug::Harmless,
                    );
                }
            }
        }
        let looked = Instant::now();
        while looked.elapsed() < PAUSE {
            if session.stop_asked() {
                return Ok(Outcome::Stopped);
            }
            if began.elapsed() >= wanted.wait {
                return Ok(if put_off { Outcome::NotNow } else { Outcome::TimedOut });
            }
            sleep(HEARD).await;
        }
    }
}

/// Whether both are the same device: a UDID is written in either case.
fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// The events of a file, or of the files in a folder, in the order of their names.
pub(super) async fn read(place: &Path) -> Result<Vec<Event>, Failure> {
    let place = place.to_owned();
    let failed = place.clone();
    let read = tokio::task::spawn_blocking(move || read_all(&place)).await;
    read.unwrap_or_else(|error| Err(Failure::Events { path: failed, source: std::io::Error::other(error) }))
}

fn read_all(place: &Path) -> Result<Vec<Event>, Failure> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| Failure::Events { path, source }
    };
    if !place.is_dir() {
        return read_file(place);
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(place).map_err(failed(place))? {
        let path = entry.map_err(failed(place))?.path();
        if path.extension().is_some_and(|kind| kind == "json" || kind == "jsonl") {
            files.push(path);
        }
    }
    files.sort();
    let skipped = files.len().saturating_sub(FILES);
    let mut events = Vec::new();
    for path in files.iter().skip(skipped) {
        match read_file(path) {
            Ok(more) => events.extend(more),
            // One that is no JSON is not the server's, or is just being written.
            Err(Failure::NotEvents { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(events)
}

fn read_file(path: &Path) -> Result<Vec<Event>, Failure> {
    let failed = |source| Failure::Events { path: path.to_owned(), source };
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut bytes = zeroize::Zeroizing::new(Vec::new());
    file.take(event::LONGEST as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    let events = event::read(&bytes);
    events.map(|found| found.events).map_err(|source| Failure::NotEvents { path: path.to_owned(), source })
}
