//! Firmware on this computer: what became of checking a file, and what is kept.

use std::path::Path;
use std::time::Duration;

use rightful_apple::clock;
use rightful_core::report::Report;
use rightful_flows::firmware::cache::{State, Stored};
use rightful_flows::firmware::verify::{Fit, Origin, Verification};
use serde_json::{Value, json};

use super::{failure, inspection, inspection_json};
use crate::render::look::{Look, columns, tame};
use crate::render::quantity::{bytes, passed};

/// What became of checking a file.
pub(crate) fn verification(found: &Verification, look: Look) -> String {
    let mut text = inspection(&found.inspection, look);
    text.push('\n');
    let (mark, words) = origin(&found.origin);
    text += &look.wrap(mark, &words);
    if let Some(sha256) = &found.sha256 {
        text += &look.wrap("  ", &format!("SHA-256 {sha256}"));
    }
    if let Some(Fit { model, erase, update }) = &found.fit {
        match erase {
            None => text += &look.wrap("✓ ", &format!("it erases and restores this {}", model.name)),
            Some(report) => {
                text +=
                    &look.wrap("! ", &format!("it does not fit an erase and restore of this {}", model.name));
                text += &failure::block(report, look);
            }
        }
        match update {
            None => text += &look.wrap("✓ ", &format!("it updates this {}", model.name)),
            Some(report) => {
                text += &look.wrap("! ", &format!("it does not fit an update of this {}", model.name));
                text += &failure::block(report, look);
            }
        }
    }
    text
}

fn origin(origin: &Origin) -> (&'static str, String) {
    match origin {
        Origin::Published { sources, believed } => {
            let sources: Vec<String> = sources.iter().map(ToString::to_string).collect();
            let listed =
                format!("its digest is the one that is published (listed by {})", sources.join(", "));
            let words = match believed {
                None => listed,
                Some(when) => {
                    let when = clock::utc(*when);
                    let found = format!(
                        "that was found on {when}, and the file has not changed since: it was not read again"
                    );
                    listed + "; " + &found
                }
            };
            ("✓ ", words)
        }
        Origin::Altered { published } => {
            ("! ", format!("it is not what is published: that has the digest {published}"))
        }
        Origin::Unlisted => ("! ", "no catalogue lists this build for its models".to_owned()),
        Origin::Unknown { why } => {
            ("! ", format!("it was not compared with what is published: {}", tame(why, 200)))
        }
    }
}

/// The same for programs.
pub(crate) fn verification_json(found: &Verification) -> Value {
    let origin = match &found.origin {
        Origin::Published { sources, believed } => {
            json!({ "is": "published", "sources": sources, "believed": believed })
        }
        Origin::Altered { published } => json!({ "is": "altered", "published": published }),
        Origin::Unlisted => json!({ "is": "unlisted" }),
        Origin::Unknown { why } => json!({ "is": "unknown", "why": why }),
    };
    let refused = |report: &Option<Report>| report.as_ref().map(|report| json!(report));
    json!({
        "good": found.is_good(),
        "inspection": inspection_json(&found.inspection),
        "sha256": found.sha256,
        "origin": origin,
        "fit": found.fit.as_ref().map(|fit| json!({
            "product_type": fit.model.product_type,
            "erase": refused(&fit.erase),
            "update": refused(&fit.update),
        })),
    })
}

/// What is kept, and what was removed just now.
pub(crate) fn cache(folder: &Path, stored: &[Stored], removed: &[(String, u64)], look: Look) -> String {
    let mut text = format!("{}\n\n", look.title(&folder.display().to_string()));
    for (name, size) in removed {
        text += &look.wrap("✓ ", &format!("{name} is removed: {} are free again", bytes(*size)));
    }
    if !removed.is_empty() {
        text.push('\n');
    }
    if stored.is_empty() {
        return text + &look.say("  no firmware is kept here\n");
    }
    let head = ["name", "size", "changed", "verified"];
    let said = |text: &str| look.say(text).into_owned();
    let mut rows = vec![head.map(said).to_vec()];
    for stored in stored {
        let state = match stored.state {
            State::Verified(when) => clock::utc(when),
            State::Unverified => said("not as it is now"),
            State::Unfinished => said("unfinished download"),
        };
        let age = said(&format!("{} ago", passed(Duration::from_secs(stored.age))));
        rows.push(vec![tame(&stored.name, 100), bytes(stored.size), age, state]);
    }
    for line in columns(&rows, look.table_width.max(100) - 2, 12).unwrap_or_default() {
        text += &format!("  {line}\n");
    }
    let all = stored.iter().fold(0_u64, |sum, stored| sum.saturating_add(stored.size));
    let last = format!("\n  {} in all; remove one with: rightful firmware cache --remove NAME\n", bytes(all));
    text + &look.say(&last)
}

/// The same for programs.
pub(crate) fn cache_json(folder: &Path, stored: &[Stored], removed: &[(String, u64)]) -> Value {
    let one = |stored: &Stored| {
        let (state, verified) = match stored.state {
            State::Verified(when) => ("verified", Some(when)),
            State::Unverified => ("unverified", None),
            State::Unfinished => ("unfinished", None),
        };
        json!({
            "name": stored.name, "size": stored.size, "age": stored.age, "state": state, "verified": verified,
        })
    };
    json!({
        "folder": folder,
        "firmware": stored.iter().map(one).collect::<Vec<_>>(),
        "removed": removed.iter().map(|(name, size)| json!({ "name": name, "size": size })).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use rightful_apple::catalog::Source;

    use super::*;

    #[test]
    fn what_is_kept_is_shown_with_its_state() {
        let stored =
            |name: &str, state| Stored { name: name.to_owned(), size: 9_000_000_000, age: 7200, state };
        let list = [stored("a.ipsw", State::Verified(0)), stored("b.ipsw", State::Unfinished)];
        let removed = [("c.ipsw".to_owned(), 1000)];
        let shown = cache(Path::new("/cache"), &list, &removed, Look::plain(120));
        for part in
            ["c.ipsw is removed", "2 h 0 min ago", "1970-01-01 00:00 UTC", "unfinished", "18 GB in all"]
        {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        assert!(cache(Path::new("/cache"), &[], &[], Look::plain(120)).contains("no firmware is kept here"));
        let json = cache_json(Path::new("/cache"), &list, &removed);
        assert_eq!(json["firmware"][0]["verified"], 0);
        assert_eq!(json["firmware"][1]["state"], "unfinished");
    }

    #[test]
    fn a_mark_that_was_believed_is_said() {
        let believed = Origin::Published { sources: vec![Source::Apple, Source::IpswMe], believed: Some(0) };
        let (mark, words) = origin(&believed);
        assert_eq!(mark, "✓ ");
        assert!(words.contains("listed by Apple, ipsw.me") && words.contains("not read again"), "{words}");
        assert_eq!(origin(&Origin::Unlisted).0, "! ");
    }
}
