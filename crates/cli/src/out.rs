//! The two streams: data on stdout, everything else on stderr. A reader that has gone is no failure.

use std::io::{self, Write as _};

use crate::exit::Exit;

/// Writes data to stdout and ends the command well. A reader that stopped reading has what it wanted.
pub(crate) fn data(text: &str) -> Exit {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => {
            say(&format!("error: the result could not be written: {error}\n"));
            Exit::Failed
        }
    }
}

/// One document of JSON on stdout.
pub(crate) fn document(value: &serde_json::Value) -> Exit {
    data(&format!("{value:#}\n"))
}

/// Writes to stderr. If that is gone nobody listens, and the work goes on.
pub(crate) fn say(text: &str) {
    let mut stderr = io::stderr().lock();
    let _gone = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}
