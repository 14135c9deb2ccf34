//! The two streams: data on stdout, everything else on stderr. A reader that has gone is no failure.

use std::io::{self, Write as _};

use rightful_core::language::Language;

use crate::exit::Exit;
use crate::render::look::Look;

/// Writes data to stdout and ends the command well. A reader that stopped reading has what it wanted.
pub(crate) fn data(text: &str) -> Exit {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => unwritten(&error),
    }
}

/// Writes data to stdout piece by piece, as it comes. A reader that stopped reading ends it.
pub(crate) fn pieces(pieces: impl Iterator<Item = String>) -> Exit {
    let mut stdout = io::BufWriter::new(io::stdout().lock());
    for piece in pieces {
        match stdout.write_all(piece.as_bytes()) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Exit::Done,
            Err(error) => return unwritten(&error),
        }
    }
    match stdout.flush() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => unwritten(&error),
        Ok(()) | Err(_) => Exit::Done,
    }
}

fn unwritten(error: &io::Error) -> Exit {
    tell(&format!("error: the result could not be written: {error}"));
    Exit::Failed
}

/// One document of JSON on stdout.
pub(crate) fn document(value: &serde_json::Value) -> Exit {
    let language = crate::language::chosen();
    if language == Language::English {
        return data(&format!("{value:#}\n"));
    }
    let mut value = value.clone();
    crate::language::beside(&mut value, language);
    data(&format!("{value:#}\n"))
}

/// Tells a sentence of ours on stderr, in the language that is read here and as wide as it may be.
pub(crate) fn tell(sentence: &str) {
    say(&Look::of_stderr().wrap("", sentence));
}

/// Writes to stderr. If that is gone nobody listens, and the work goes on.
pub(crate) fn say(text: &str) {
    let mut stderr = io::stderr().lock();
    let _gone = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
