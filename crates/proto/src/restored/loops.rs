//! Notices an updater that asks for the same thing again and again: its chip takes none of the answers.
//!
//! A device asks once more (`MessageArgUpdaterLoopCount` rises) until its chip is content. With a chip that does not
//! take what Apple signs for it that goes on for long and ends in a number that says nothing. So whoever runs the
//! conversation keeps one [`Loops`] and shows it every message.
//!
//! # What a hostile device could do here
//!
//! Ask under ever new names: they are counted. Vary its request a little each time: [`HARD_LIMIT`] holds in
//! [`answer`](super::answer()) whatever the requests look like.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use super::message::Message;
use super::request::{DataKind, UpdaterRequest};
use super::status::Failure;

/// So many answers to the same question are enough.
pub const LIMIT: u64 = 10;

/// An updater that says that it has asked so often before is not answered, whatever it asks.
pub const HARD_LIMIT: u64 = 64;

/// The most updaters of one restore; real phones have about ten.
const UPDATERS: usize = 64;

/// What each updater has asked last, and how often.
#[derive(Debug, Default)]
pub struct Loops {
    asked: BTreeMap<String, Asked>,
}

#[derive(Debug)]
struct Asked {
    question: UpdaterRequest,
    loop_count: u64,
    times: u64,
}

impl Loops {
    /// Heeds one message; a failure when an updater has had [`LIMIT`] answers to the same question and asks again.
    ///
    /// Two questions are the same when they differ in nothing but nonces and a count that rises. A count that does not
    /// rise begins anew: the updater runs a second time.
    pub fn heed(&mut self, message: &Message) -> Result<(), Failure> {
        let Message::DataRequest(request) = message else { return Ok(()) };
        let DataKind::Updater(request) = &request.kind else { return Ok(()) };
        if self.asked.len() >= UPDATERS && !self.asked.contains_key(&request.name) {
            return Err(endless("firmware", UPDATERS as u64));
        }
        let (question, loop_count) = (question(request), request.loop_count);
        let before = self.asked.get(&request.name);
        let again = before.filter(|asked| asked.question == question && loop_count > asked.loop_count);
        let times = again.map_or(1, |asked| asked.times + 1);
        if times > LIMIT {
            return Err(endless(&request.name, LIMIT));
        }
        self.asked.insert(request.name.clone(), Asked { question, loop_count, times });
        Ok(())
    }
}

/// The failure that endless asking is.
pub(super) fn endless(name: &str, times: u64) -> Failure {
    let name = if name.is_empty() { "firmware" } else { name };
    Failure::UpdaterLoops { name: name.to_owned(), times }
}

/// A request without what changes from one attempt to the next.
fn question(request: &UpdaterRequest) -> UpdaterRequest {
    UpdaterRequest {
        loop_count: 0,
        info: without_nonces(&request.info),
        device_generated: request.device_generated.as_ref().map(without_nonces),
        ..request.clone()
    }
}

/// The depth is bounded where the message was read.
fn without_nonces(from: &Dictionary) -> Dictionary {
    let kept = from.iter().filter(|(key, _)| !key.contains("Nonce"));
    kept.map(|(key, value)| {
        let value = match value {
            Value::Dictionary(inner) => Value::Dictionary(without_nonces(inner)),
            other => other.clone(),
        };
        (key.clone(), value)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::restored::reply::dictionary;
    use rightful_core::report::Explain;

    fn ask(name: &str, loop_count: u64, nonce: u8, revision: u8) -> Message {
        let info = dictionary([
            ("Savage,Nonce", Value::Data(vec![nonce; 16])),
            ("Savage,Revision", Value::Data(vec![revision])),
        ]);
        let arguments = dictionary([
            ("MessageArgUpdaterName", name.into()),
            ("MessageArgUpdaterLoopCount", loop_count.into()),
            ("MessageArgInfo", Value::Dictionary(info)),
        ]);
        let body = dictionary([
            ("MsgType", "DataRequestMsg".into()),
            ("DataType", "FirmwareUpdaterData".into()),
            ("Arguments", Value::Dictionary(arguments)),
        ]);
        Message::parse(&Value::Dictionary(body)).expect("a request")
    }

    #[test]
    fn ten_answers_to_one_question_are_enough() {
        let mut loops = Loops::default();
        for count in 0..LIMIT {
            assert_eq!(loops.heed(&ask("Savage", count, count as u8, 0x30)), Ok(()), "{count}");
            assert_eq!(loops.heed(&ask("SE", 0, 0, 0)), Ok(()), "others do not disturb");
        }
        let failure = loops.heed(&ask("Savage", LIMIT, 99, 0x30)).expect_err("the eleventh");
        assert_eq!(failure.code(), "restore/updater-loops");
        assert_eq!(
            failure.to_string(),
            "the phone has had 10 answers to its request for Savage firmware, took none and asks again"
        );
    }

    #[test]
    fn other_questions_and_second_runs_begin_anew() {
        let mut loops = Loops::default();
        for count in 0..100 {
            assert_eq!(
                loops.heed(&ask("Savage", count, 0, count as u8)),
                Ok(()),
                "another question each time"
            );
            assert_eq!(loops.heed(&ask("SE", 0, 0, 0)), Ok(()), "the count does not rise");
            assert_eq!(loops.heed(&ask("T200", count % LIMIT, 0, 0)), Ok(()), "runs again");
        }
    }

    #[test]
    fn ever_new_names_come_to_an_end() {
        let mut loops = Loops::default();
        let heeded = (0..1000).map(|number| loops.heed(&ask(&number.to_string(), 0, 0, 0)));
        assert_eq!(heeded.filter(Result::is_ok).count(), UPDATERS);
    }
}
