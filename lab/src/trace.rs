//! Compares what a foreign client said to the phone with what it is expected to say, connection by connection.
//!
//! An expectation is a text with one line for each message, in the order in which they are said on *their* connection:
//!
//! ```text
//! # a comment
//! 1  usbmux   > ListDevices
//! 2  usbmux   > Connect 62078
//! 2  lockdown > GetValue
//! 3* usbmux   > ReadBUID
//! ```
//!
//! - The number names a connection inside the text and nothing else: connections of a client change places from run to run. One with a
//!   star may happen again and again, but happens.
//! - `>` is what the client said: everything that it said has to be expected. `<` and `=` are what the phone said and did: they are held
//!   against the log where the text has them, and are otherwise free.
//! - Words are compared as they are; `…` at the end stands for anything.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// One line of a phone's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which connection; 0 where there is only one.
    pub connection: u64,
    /// Through which door.
    pub door: String,
    /// `>` client to phone, `<` phone to client, `=` an event.
    pub sign: char,
    /// In words.
    pub words: String,
}

impl Entry {
    /// From the JSON of the control door.
    pub fn read(value: &Value) -> Option<Self> {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        Some(Self {
            connection: value.get("connection")?.as_u64()?,
            door: text("door")?.to_owned(),
            sign: text("direction")?.chars().next()?,
            words: text("words")?.to_owned(),
        })
    }

    fn fits(&self, line: &Self) -> bool {
        let words = match line.words.strip_suffix('…') {
            Some(start) => self.words.starts_with(start),
            None => self.words == line.words,
        };
        self.door == line.door && self.sign == line.sign && words
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.connection, self.door, self.sign, self.words)
    }
}

/// The connections of a client, each with its messages.
type Connections = BTreeMap<u64, Vec<Entry>>;

/// What is expected of a client.
#[derive(Debug)]
pub struct Expected {
    once: Connections,
    often: Connections,
}

impl Expected {
    /// Reads the text form.
    ///
    /// # Panics
    ///
    /// If a line has not that form: the texts are part of the tests.
    pub fn read(text: &str) -> Self {
        let mut expected = Self { once: Connections::new(), often: Connections::new() };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let entry = expected.line(line);
            assert!(entry.is_some(), "no expectation: {line}");
        }
        expected
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (number, rest) = line.split_once(char::is_whitespace)?;
        let (door, rest) = rest.trim_start().split_once(char::is_whitespace)?;
        let (sign, words) = rest.trim_start().split_once(' ')?;
        let (number, kind) = match number.strip_suffix('*') {
            Some(number) => (number, &mut self.often),
            None => (number, &mut self.once),
        };
        let connection = number.parse().ok()?;
        let sign = sign.chars().next().filter(|sign| ['<', '>', '='].contains(sign))?;
        let entry = Entry { connection, door: door.to_owned(), sign, words: words.trim().to_owned() };
        kind.entry(connection).or_default().push(entry);
        Some(())
    }

    /// Everything in which a log differs: nothing if the client did as expected.
    pub fn differences(&self, log: &[Entry]) -> Vec<String> {
        let doors: Vec<&str> =
            self.once.values().chain(self.often.values()).flatten().map(|line| line.door.as_str()).collect();
        let mut connections = Connections::new();
        for entry in log.iter().filter(|entry| doors.contains(&entry.door.as_str())) {
            connections.entry(entry.connection).or_default().push(entry.clone());
        }
        connections.retain(|_, said| said.iter().any(|entry| entry.sign == '>'));

        let mut differences = Vec::new();
        for wanted in self.once.values() {
            match connections.iter().find(|(_, said)| same(said, wanted)).map(|(number, _)| *number) {
                Some(number) => drop(connections.remove(&number)),
                None => differences.push(format!("missing:\n{}", lines(wanted))),
            }
        }
        for wanted in self.often.values() {
            let before = connections.len();
            connections.retain(|_, said| !same(said, wanted));
            if connections.len() == before {
                differences.push(format!("missing:\n{}", lines(wanted)));
            }
        }
        differences.extend(connections.values().map(|said| format!("not expected:\n{}", lines(said))));
        differences
    }

    /// Holds a log against the expectation.
    ///
    /// # Panics
    ///
    /// If they differ, with the differences.
    pub fn assert(&self, log: &[Entry]) {
        let differences = self.differences(log);
        assert!(differences.is_empty(), "{}\nthe whole log:\n{}", differences.join("\n"), lines(log));
    }
}

/// Every word of the client in order, and the phone's where they are wanted.
fn same(said: &[Entry], wanted: &[Entry]) -> bool {
    let mut wanted = wanted.iter().peekable();
    for entry in said {
        match wanted.peek() {
            Some(line) if entry.fits(line) => {
                wanted.next();
            }
            _ if entry.sign == '>' => return false,
            _ => {}
        }
    }
    wanted.peek().is_none()
}

fn lines(entries: &[Entry]) -> String {
    entries.iter().map(|entry| format!("  {entry}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str) -> Entry {
        let mut words = text.splitn(4, ' ').map(str::to_owned);
        Entry {
            connection: words.next().unwrap().parse().unwrap(),
            door: words.next().unwrap(),
            sign: words.next().unwrap().chars().next().unwrap(),
            words: words.next().unwrap(),
        }
    }

    const TEXT: &str = "# pairing\n1 usbmux > ListDevices\n2 usbmux > Connect 62078\n2 lockdown > Pair …\n\
                        2 lockdown < Error Denied\n9* usbmux > ReadBUID\n";

    #[test]
    fn connections_may_change_places_and_answers_are_free() {
        let log = [
            "4 usbmux > ReadBUID",
            "7 usbmux > Connect 62078",
            "7 usbmux < Result 0",
            "5 usbmux > ListDevices",
            "7 lockdown > Pair PairRecord{}",
            "6 usbmux > ReadBUID",
            "7 lockdown < Error Denied",
            "0 phone = sighs",
        ]
        .map(entry);
        assert_eq!(Expected::read(TEXT).differences(&log), Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_difference_is_told() {
        let expected = Expected::read(TEXT);
        let log = [
            "4 usbmux > ReadBUID",
            "5 usbmux > ListDevices",
            "7 usbmux > Connect 62078",
            "7 lockdown > Pair PairRecord{}",
        ]
        .map(entry);
        let told = expected.differences(&log).join("\n");
        assert!(told.contains("missing:") && told.contains("Error Denied") && told.contains("not expected"));
        let silent = expected.differences(&log[1..2]).join("\n");
        assert!(silent.contains("ReadBUID"), "{silent}");
    }

    #[test]
    #[should_panic(expected = "no expectation")]
    fn a_line_without_a_sign_is_refused() {
        Expected::read("1 usbmux ListDevices");
    }
}
