//! The line between a test and the guest's agent. The agent is a script of ours, but it runs beside foreign programs: nothing that it
//! announces is believed without a bound.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use crate::LabError;
use crate::program::Ran;

/// The longest output of one command, in bytes.
const OUTPUT_LIMIT: u64 = 16 << 20;
/// The longest first line of an answer, in bytes.
const LINE_LIMIT: u64 = 200;
/// How much longer than the command itself the answer may take.
const GRACE: Duration = Duration::from_secs(20);

/// The host's end.
pub(super) struct Channel {
    stream: BufReader<UnixStream>,
    number: u64,
}

impl Channel {
    /// Takes the stream and waits until the agent says that it is ready.
    pub(super) fn open(stream: UnixStream, limit: Duration) -> Result<Self, LabError> {
        let mut channel = Self { stream: BufReader::new(stream), number: 0 };
        channel.wait_at_most(limit)?;
        match channel.head()?.as_slice() {
            [word, ..] if word == "ready" => Ok(channel),
            words => Err(nonsense(&words.join(" "))),
        }
    }

    /// Runs one command in the guest's shell, for at most `limit`.
    pub(super) fn run(&mut self, command: &str, limit: Duration) -> Result<Ran, LabError> {
        self.number += 1;
        let line = format!("{} {} {}\n", self.number, limit.as_secs().max(1), base64(command.as_bytes()));
        self.wait_at_most(limit + GRACE)?;
        self.stream.get_mut().write_all(line.as_bytes()).map_err(LabError::io("asking the guest"))?;
        let words = self.head()?;
        let [number, code, out, err] = words.as_slice() else { return Err(nonsense(&words.join(" "))) };
        if *number != self.number.to_string() {
            return Err(nonsense(&words.join(" ")));
        }
        let code = code.parse().map_err(|_| nonsense(code))?;
        let stdout = self.bytes(out)?;
        let stderr = self.bytes(err)?;
        Ok(Ran { code: Some(code), stdout, stderr })
    }

    fn wait_at_most(&mut self, limit: Duration) -> Result<(), LabError> {
        self.stream.get_ref().set_read_timeout(Some(limit)).map_err(LabError::io("the guest's channel"))
    }

    fn head(&mut self) -> Result<Vec<String>, LabError> {
        let mut line = String::new();
        self.stream
            .by_ref()
            .take(LINE_LIMIT)
            .read_line(&mut line)
            .map_err(LabError::io("waiting for the guest"))?;
        if line.ends_with('\n') {
            Ok(line.split_whitespace().map(str::to_owned).collect())
        } else {
            Err(nonsense(&line))
        }
    }

    fn bytes(&mut self, length: &str) -> Result<String, LabError> {
        let length = length.parse().ok().filter(|length| *length <= OUTPUT_LIMIT);
        let length: u64 = length.ok_or_else(|| nonsense("more output than anybody reads"))?;
        let mut bytes = Vec::new();
        self.stream
            .by_ref()
            .take(length)
            .read_to_end(&mut bytes)
            .map_err(LabError::io("listening to the guest"))?;
        if bytes.len() as u64 == length {
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        } else {
            Err(nonsense("the guest broke off"))
        }
    }
}

fn nonsense(words: &str) -> LabError {
    LabError::Nonsense { who: "the guest", words: words.to_owned() }
}

/// RFC 4648, with padding: it carries any command through a line of text.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let value = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let index = (value >> (18 - 6 * digit)) as usize & 63;
            text.push(if digit <= chunk.len() { char::from(DIGITS[index]) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn base64_as_the_rfc_has_it() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn an_answer_has_a_code_and_two_texts_of_announced_length() {
        let (ours, mut guest) = UnixStream::pair().unwrap();
        let agent = thread::spawn(move || {
            guest.write_all(b"ready 0 0 0\n").unwrap();
            let mut line = String::new();
            BufReader::new(guest.try_clone().unwrap()).read_line(&mut line).unwrap();
            guest.write_all(b"1 3 6 4\nhello\noops").unwrap();
            line
        });
        let mut channel = Channel::open(ours, Duration::from_secs(5)).unwrap();
        let ran = channel.run("foo", Duration::from_secs(7)).unwrap();
        assert_eq!(ran, Ran { code: Some(3), stdout: "hello\n".into(), stderr: "oops".into() });
        assert_eq!(agent.join().unwrap(), "1 7 Zm9v\n");
    }

    #[test]
    fn absurd_lengths_are_refused() {
        let (ours, mut guest) = UnixStream::pair().unwrap();
        guest.write_all(b"ready 0 0 0\n1 0 99999999999 0\n").unwrap();
        let mut channel = Channel::open(ours, Duration::from_secs(5)).unwrap();
        assert!(channel.run("x", Duration::from_secs(1)).is_err());
    }
}
