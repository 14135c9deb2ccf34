//! The order in which a phone speaks during a restore, compared with the one that is merged from public logs.
//!
//! `order.json` holds that order, and every difference of every profile with its reason. A difference that has none fails
//! the test, and so does one that is no longer found.
//!
//! | line | means |
//! |---|---|
//! | `step 0x60B update_ticket` | a step begins |
//! | `op 28` | an operation is told, however often |
//! | `ask RootTicket` | data are asked for; with the updater, the family or the file where there are several |
//! | `say BBUpdateStatusMsg` | any other message |
//!
//! A difference is written `+ LINE after LINE` for what a profile says beside the order, and `- LINE` for what it leaves out;
//! what comes at another place is both.

use std::collections::BTreeSet;

use rightful_sim::phone::spec::RestoreProfile;
use rightful_sim::phone::{Direction, Door, Phone};
use serde::Deserialize;

/// The order, and what is different where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    about: String,
    order: Vec<String>,
    differences: Vec<Difference>,
}

/// Differences with one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    why: String,
    profiles: BTreeSet<RestoreProfile>,
    lines: Vec<String>,
}

fn read() -> Order {
    serde_json::from_str(include_str!("order.json")).expect("an order")
}

/// Panics unless a finished restore differs from the order as it is explained, and not otherwise.
pub(crate) fn is_as_explained(profile: RestoreProfile, phone: &Phone) {
    let order = read();
    let found = differences(&order.order, &spoken(phone));
    let explained: BTreeSet<String> = order
        .differences
        .into_iter()
        .filter(|difference| difference.profiles.contains(&profile))
        .flat_map(|difference| difference.lines)
        .collect();
    let new: Vec<_> = found.difference(&explained).collect();
    let gone: Vec<_> = explained.difference(&found).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "{profile}: unexplained: {new:#?}\nno longer found: {gone:#?}"
    );
}

/// What the phone has said to the host, line by line.
fn spoken(phone: &Phone) -> Vec<String> {
    let entries = phone.entries();
    let said = entries
        .iter()
        .filter(|entry| entry.door == Door::Restored && entry.direction == Direction::FromPhone)
        .filter_map(|entry| line(&entry.words));
    let mut lines: Vec<String> = said.collect();
    // Lists and percentages come in many messages.
    lines.dedup();
    lines
}

/// One message as a line; nothing for the end of a step, and for what is no message of a restore.
fn line(words: &str) -> Option<String> {
    let (kind, rest) = words.split_once(' ').unwrap_or((words, ""));
    Some(match kind {
        "CheckpointMsg" if rest.ends_with(" complete") => return None,
        "CheckpointMsg" => format!("step {rest}"),
        "ProgressMsg" => rest.rsplit_once(' ')?.0.to_owned(),
        "DataRequestMsg" | "AsyncDataRequestMsg" => {
            let (data_type, arguments) = rest.split_once(' ').unwrap_or((rest, ""));
            let of = ["MessageArgUpdaterName", "ImageType"].into_iter().find_map(|key| {
                let (_, after) = arguments.split_once(&format!("\"{key}\":\""))?;
                after.split('"').next()
            });
            let of = match of.unwrap_or_default() {
                patch if patch.starts_with("Savage,") || patch.starts_with("Yonkers,") => {
                    "the camera's patch"
                }
                other => other,
            };
            format!("ask {data_type} {of}").trim_end().to_owned()
        }
        kind if kind.ends_with("Msg") || ["AsyncWait", "CrashLog"].contains(&kind) => format!("say {kind}"),
        "RestoreAttestation" | "RestoreProtocol" => format!("say {kind}"),
        _ => return None,
    })
}

/// The differences of what was said from an order: what is not in their longest common sequence.
fn differences(order: &[String], said: &[String]) -> BTreeSet<String> {
    let (rows, columns) = (order.len(), said.len());
    // How long the longest common sequence of both ends is.
    let mut longest = vec![vec![0_usize; columns + 1]; rows + 1];
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            longest[row][column] = if order[row] == said[column] {
                longest[row + 1][column + 1] + 1
            } else {
                longest[row + 1][column].max(longest[row][column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut before = "the beginning";
    let mut found = BTreeSet::new();
    let mut add = |mut line: String| {
        while !found.insert(line.clone()) {
            line.push_str(" again");
        }
    };
    while row < rows || column < columns {
        if row < rows && column < columns && order[row] == said[column] {
            before = &order[row];
            (row, column) = (row + 1, column + 1);
        } else if column == columns || (row < rows && longest[row + 1][column] >= longest[row][column + 1]) {
            add(format!("- {}", order[row]));
            row += 1;
        } else {
            add(format!("+ {} after {before}", said[column]));
            column += 1;
        }
    }
    found
}

#[test]
fn every_difference_has_one_reason() {
    let order = read();
    assert!(order.about.len() > 80);
    let mut seen = BTreeSet::new();
    for difference in &order.differences {
        assert!(difference.why.len() > 20 && !difference.profiles.is_empty(), "{}", difference.why);
        for line in &difference.lines {
            for profile in &difference.profiles {
                assert!(seen.insert((*profile, line)), "{profile}: {line} is there twice");
            }
        }
    }
}

#[test]
fn a_new_line_one_that_is_gone_and_one_that_has_moved_are_differences() {
    let lines = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let found = |said| differences(&lines("a b c d"), &lines(said)).into_iter().collect::<Vec<_>>();
    assert_eq!(found("a b c d"), Vec::<String>::new());
    assert_eq!(found("a b x c d"), ["+ x after b"]);
    assert_eq!(found("a c d"), ["- b"]);
    assert_eq!(found("b c d a"), ["+ a after d", "- a"]);
    assert_eq!(found("x a b c d"), ["+ x after the beginning"]);
}

#[test]
fn messages_are_lines() {
    let line = |words| super::order::line(words).unwrap_or_default();
    assert_eq!(line("CheckpointMsg 0x60B update_ticket"), "step 0x60B update_ticket");
    assert_eq!(line("CheckpointMsg 0x60B update_ticket complete"), "");
    assert_eq!(line("ProgressMsg op 28 0%"), "op 28");
    assert_eq!(line("DataRequestMsg RootTicket"), "ask RootTicket");
    assert_eq!(
        line(r#"DataRequestMsg FUDData Arguments{"FUDImageList":true,"ImageType":"IsFUDFirmware"}"#),
        "ask FUDData IsFUDFirmware"
    );
    assert_eq!(
        line(
            r#"DataRequestMsg SourceBootObjectV4 Arguments{"ImageName":"SEP","ImageType":"SEP"} DataPort 49213"#
        ),
        "ask SourceBootObjectV4 SEP"
    );
    assert_eq!(line("StatusMsg Status 0"), "say StatusMsg");
    assert_eq!(line("leaves URLAsset out"), "");
}
