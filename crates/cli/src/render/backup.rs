//! Backups as text and as JSON: what is told of one wherever it is named.

pub(crate) mod browse;
pub(crate) mod info;
pub(crate) mod keychain;
pub(crate) mod list;

use rightful_apple::clock;
use rightful_backup::place::Keeper;
use rightful_backup::{Backup, Completeness, Era};
use rightful_core::model::Model;
use rightful_core::report::{Explain as _, Report};
use serde_json::{Value, json};

use super::devices;
use super::look::tame;
use crate::chosen::{About, is_kept_copy};

/// `Anna's iPhone 14 Pro Max`.
pub(crate) fn called(about: &About<'_>) -> String {
    devices::named(about.device_name, about.product_type.and_then(Model::by_product_type))
}

/// `iOS 18.5`, or that nobody says which.
pub(crate) fn system(about: &About<'_>) -> String {
    let is_ipad = about.product_type.is_some_and(|product_type| product_type.starts_with("iPad"));
    // The iPad has its own since 13.
    let own = about.version.and_then(|version| version.split('.').next()?.parse::<u32>().ok()) >= Some(13);
    let name = if is_ipad && own { "iPadOS" } else { "iOS" };
    about.version.map_or_else(
        || format!("{name} of unknown version"),
        |version| format!("{name} {}", tame(version, 20)),
    )
}

/// `…4F2A`, the end of the UDID.
pub(crate) fn mark(about: &About<'_>) -> String {
    let Some(udid) = about.udid else { return String::new() };
    let letters: Vec<char> = udid.chars().filter(char::is_ascii_alphanumeric).collect();
    let last: String = letters.iter().skip(letters.len().saturating_sub(4)).collect();
    if last.is_empty() { last } else { format!("…{last}") }
}

/// `2026-11-03 14:02 UTC`; nothing where it is not known, or before 1970.
pub(crate) fn when(date: Option<i64>) -> Option<String> {
    // No later than the year 9999.
    u64::try_from(date?).ok().filter(|date| *date < 253_402_300_800).map(clock::utc)
}

/// `26 days ago`.
pub(crate) fn age(date: Option<i64>, now: u64) -> String {
    let Some(date) = date.and_then(|date| u64::try_from(date).ok()) else {
        return "age not known".to_owned();
    };
    let Some(seconds) = now.checked_sub(date) else {
        return if date - now < 86_400 { "today".to_owned() } else { "dated in the future".to_owned() };
    };
    match seconds / 86_400 {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        count @ 2..60 => format!("{count} days ago"),
        days @ 60..730 => {
            let count = (days * 100 / 3044).max(2);
            format!("{count} months ago")
        }
        days => {
            let count = days * 100 / 36_525;
            format!("{count} years ago")
        }
    }
}

/// Whether the device finished it, in a word.
pub(crate) fn completeness(backup: &Backup) -> &'static str {
    match backup.completeness() {
        Completeness::Finished => "finished",
        Completeness::Interrupted => "interrupted",
        Completeness::Unknown => "unknown",
    }
}

/// Which systems make backups of this kind.
pub(crate) fn era(era: Era) -> &'static str {
    match era {
        Era::Mbdb => "Manifest.mbdb, as iOS 4 to 9 write it",
        Era::EncryptedRows => "Manifest.db with encrypted rows, as iOS 10.0 writes it",
        Era::PlainIndex => "Manifest.db, not encrypted",
        Era::EncryptedIndex => "Manifest.db, encrypted as a whole, as iOS 10.2 and later write it",
        Era::NoIndex => "none",
    }
}

fn era_id(era: Era) -> &'static str {
    match era {
        Era::Mbdb => "mbdb",
        Era::EncryptedRows => "encrypted-rows",
        Era::PlainIndex => "plain",
        Era::EncryptedIndex => "encrypted",
        Era::NoIndex => "none",
    }
}

/// What is told of a backup wherever it is named, for programs.
pub(crate) fn about_json(backup: &Backup) -> Value {
    let about = About::of(backup);
    let model = about.product_type.and_then(Model::by_product_type);
    json!({
        "path": backup.path().display().to_string(),
        "device_name": about.device_name,
        "product_type": about.product_type,
        "model": model.map(|model| model.name),
        "version": about.version,
        "build": about.build,
        "udid": about.udid,
        "date": about.date,
        "date_text": when(about.date),
        "encrypted": backup.is_encrypted(),
        "state": completeness(backup),
        "index": era_id(backup.era()),
        "kept_copy": is_kept_copy(backup),
        "findings": backup.findings().iter().map(|finding| told(&finding.report())).collect::<Vec<_>>(),
    })
}

/// A report as part of a document.
pub(crate) fn told(report: &Report) -> Value {
    json!({ "code": report.code, "what": report.what, "because": report.because, "what_now": report.what_now })
}

fn keeper(keeper: Keeper) -> &'static str {
    match keeper {
        Keeper::Finder => "finder",
        Keeper::Itunes => "itunes",
        Keeper::AppleDevices => "apple-devices",
        Keeper::Libimobiledevice => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_said_as_people_say_them() {
        let now = 1_795_367_040;
        let told = |days: u64| age(i64::try_from(now - days * 86_400).ok(), now);
        assert_eq!(
            [told(0), told(1), told(26), told(60)],
            ["today", "yesterday", "26 days ago", "2 months ago"]
        );
        assert_eq!([told(365), told(731), told(3000)], ["11 months ago", "2 years ago", "8 years ago"]);
        assert_eq!(age(None, now), "age not known");
        assert_eq!(age(Some(-5), now), "age not known");
        assert_eq!(age(Some(now as i64 + 90_000), now), "dated in the future");
        assert_eq!(when(Some(i64::MAX)), None);
        assert_eq!(when(Some(0)).as_deref(), Some("1970-01-01 00:00 UTC"));
    }
}
