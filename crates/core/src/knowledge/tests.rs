//! The knowledge keeps its promises: sources, dates, no number twice, nothing that erases without saying so; and it is found.

use super::ours::{Likeness, PAGES, codes, table};
use super::*;

/// What an advice that erases speaks of.
const ERASES: &[&str] = &[
    "rightful unlock",
    "start again",
    "restore the",
    "erase it",
    "erase the",
    "wipe",
    "reset",
    "set up as new",
];

/// Family and number of each meaning.
fn found(asked: &str) -> Vec<String> {
    explain(asked)
        .iter()
        .map(|meaning| match meaning {
            Meaning::Theirs { entry, number: Some(number), .. } => {
                format!("{} {}", entry.family.id(), super::number(entry.family, *number))
            }
            Meaning::Theirs { entry, numbers, number: None } => {
                format!("{} {}", entry.family.id(), numbers.name.clone().unwrap_or_default())
            }
            Meaning::Ours(code) => code.code.to_owned(),
        })
        .collect()
}

#[test]
fn every_entry_says_where_it_was_read_when_and_how_sure_it_is() {
    assert!(entries().len() > 60, "{}", entries().len());
    for entry in entries() {
        let name = format!("{} {:?}", entry.family.id(), entry.numbers);
        for text in
            [&entry.title, &entry.means, &entry.usually, &entry.untouched, &entry.wrong, &entry.source]
        {
            assert!(text.trim().len() >= 4, "{name}: an empty text");
        }
        assert!(!entry.numbers.is_empty(), "{name}");
        assert!(!entry.now.is_empty() || !entry.erasing.is_empty(), "{name}: nothing to do");
        let parts: Vec<Option<u32>> = entry.checked.split('-').map(|part| part.parse().ok()).collect();
        assert!(
            matches!(parts[..], [Some(2026..), Some(1..=12), Some(1..=31)]) && entry.checked.len() == 10,
            "{name}: {} is no day",
            entry.checked
        );
        assert!(entry.says.iter().all(|says| *says == says.to_lowercase() && says.len() >= 8), "{name}");
    }
}

#[test]
fn no_number_stands_twice_in_a_family() {
    for family in Family::ALL {
        let mut ranges: Vec<(i64, i64)> = Vec::new();
        for numbers in
            entries().iter().filter(|entry| entry.family == family).flat_map(|entry| &entry.numbers)
        {
            // The same number under two domains is two numbers.
            if let Some((first, last)) = numbers.range
                && family != Family::Tools
            {
                assert!(
                    !ranges.iter().any(|(from, to)| first <= *to && *from <= last),
                    "{} {first} to {last} stands twice",
                    family.id()
                );
                ranges.push((first, last));
            }
        }
        assert!(!ranges.is_empty() || family == Family::Tools, "{} is empty", family.id());
    }
}

#[test]
fn nothing_that_erases_is_advised_without_saying_so() {
    for entry in entries() {
        for now in &entry.now {
            let lower = now.to_lowercase();
            // Going on with a download is no erase.
            let harmless = lower.starts_with("start again: rightful goes on");
            assert!(
                harmless || !ERASES.iter().any(|erases| lower.contains(erases)),
                "{} {:?} erases: {now}",
                entry.family.id(),
                entry.numbers
            );
        }
    }
}

#[test]
fn every_likeness_leads_to_an_entry_or_gives_a_reason() {
    let rows = table(include_str!("../../knowledge/codes.toml")).expect("the table is readable");
    for (at, (code, likeness)) in rows.iter().enumerate() {
        assert!(!rows.iter().skip(at + 1).any(|(other, _)| other == code), "{code} stands twice");
        assert!(codes().iter().any(|known| known.code == code), "{code} is none of ours");
        match likeness {
            Likeness::Like(alike) => {
                assert!(!explain(&alike.query()).is_empty(), "{code}: nobody knows {}", alike.query());
            }
            Likeness::None(reason) => assert!(reason.len() > 10, "{code}: {reason}"),
        }
    }
    for code in codes().iter().map(|code| code.code) {
        let must = ["restore/", "copy/", "signing/", "ticket/"].iter().any(|area| code.starts_with(area));
        assert!(!must || rows.iter().any(|(known, _)| known == code), "{code} has no likeness and no reason");
    }
    assert!(table("[[code]]\ncode = \"a/b\"\n").is_err(), "neither a number nor a reason");
    assert!(table("[[code]]\ncode = \"a/b\"\nlike = \"finder x\"\n").is_err());
}

#[test]
fn every_page_of_the_book_on_errors_is_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../book/errors");
    for file in std::fs::read_dir(folder).expect("the pages") {
        let name = file.expect("a page").file_name().to_string_lossy().replace(".md", "");
        assert!(name == "README" || PAGES.iter().any(|(page, _)| *page == name), "{name} is not compiled in");
    }
    for (page, text) in PAGES {
        let rows = text.lines().filter(|line| line.starts_with("| `")).count();
        let read = codes().iter().filter(|code| code.file == *page).count();
        assert_eq!(rows, read, "a row of {page} is not `code`, what happened, what to do");
    }
    assert!(codes().len() > 100);
    assert!(codes().iter().all(|code| !code.what.is_empty() && !code.now.is_empty()));
}

#[test]
fn a_number_is_found_however_it_was_read() {
    for (asked, expected) in [
        ("4013", &["finder 4013"][..]),
        ("error 4013", &["finder 4013"]),
        ("An unknown error occurred (4013).", &["finder 4013"]),
        ("iTunes 3194", &["finder 3194"]),
        ("3500", &["finder 3500"]),
        ("94", &["signing 94"]),
        ("STATUS=94&MESSAGE=refused", &["signing 94"]),
        ("STATUS 94", &["signing 94"]),
        ("14", &["finder 14", "restored 14"]),
        ("restored 14", &["restored 14"]),
        ("status 14", &["restored 14"]),
        ("100", &["signing 100", "restored 100", "amr 100"]),
        ("AMRError 100", &["amr 100"]),
        ("-100", &["signing 100", "restored 100", "amr 100"]),
        ("-1", &["finder -1", "restored -1", "tools -1"]),
        ("−1", &["finder -1", "restored -1", "tools -1"]),
        ("restored 0xFFFFFFFF", &["restored -1"]),
        ("restored 4294967295", &["restored -1"]),
        ("0xE8000065", &["finder 0xE8000065"]),
        ("0x635", &["checkpoint 0x635"]),
        ("1589", &["checkpoint 0x635"]),
        ("checkpoint 0x655", &["checkpoint 0x655"]),
        ("0x110706A6", &["checkpoint 0x6A6"]),
        ("RESTORED:[0x0655]", &["checkpoint 0x655"]),
        ("checkpoint 18446744069414585975", &["checkpoint 0x677"]),
        ("is_host_compatible", &["checkpoint 0x655"]),
        ("MBErrorDomain/208", &["tools 208"]),
        ("FMiPProtected", &["tools FMiPProtected"]),
        ("This device isn’t eligible for the requested build.", &["finder 3194", "signing 94"]),
        ("unlock/not-started", &["unlock/not-started"]),
        ("finder 77777", &[]),
        ("67125", &[]),
        ("", &[]),
        ("0x", &[]),
        ("99999999999999999999999", &[]),
    ] {
        assert_eq!(found(asked), expected, "{asked}");
    }
    assert!(explain(&"4013 ".repeat(10_000)).len() == 1);
}

#[test]
fn a_status_of_the_phone_is_compared_with_the_nearest_family() {
    let words = |code, status, library| alike_of_status(code, status, library).map(Alike::words);
    assert_eq!(words("restore/status-image", 14, None).as_deref(), Some("Finder error 14"));
    assert_eq!(words("restore/status-image", -1, None).as_deref(), Some("Finder error 14"));
    assert_eq!(words("restore/status-secure-enclave", 51, None).as_deref(), Some("restore status 51"));
    assert_eq!(words("restore/status-usb", 4016, None).as_deref(), Some("Finder error 4016"));
    assert_eq!(words("restore/device-gave-up", 77, Some(-100)).as_deref(), Some("AMRError 100"));
    assert_eq!(words("restore/device-gave-up", i64::MIN, Some(i64::MIN)), None);
    assert_eq!(alike_of_step(0x6A6).map(Alike::words).as_deref(), Some("checkpoint 0x6A6"));
    assert_eq!(alike_of_step(0x4242), None);
    assert_eq!(alike("restore/host-refused").map(Alike::words).as_deref(), Some("checkpoint 0x655"));
    assert_eq!(alike("restore/unknown-request"), None);
}
