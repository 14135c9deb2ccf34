//! `cargo xtask knowledge`: what of the knowledge was not looked up for a year, and should be.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use toml_edit::{DocumentMut, Item, Table};

use crate::Failure;

/// Days after which a fact is looked up again.
const YEAR: i64 = 365;

/// One thing that was looked up once.
#[derive(Debug, PartialEq, Eq)]
struct LookedUp {
    file: String,
    name: String,
    checked: String,
    source: String,
}

/// Lists what is older than a year today, the oldest first.
pub(crate) fn run() -> Result<(), Failure> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core/knowledge");
    let mut all = Vec::new();
    for folder in [folder.join("facts"), folder] {
        let entries = std::fs::read_dir(&folder).map_err(Failure::io(folder.display().to_string()))?;
        for entry in entries.filter_map(Result::ok).map(|entry| entry.path()) {
            if entry.extension().is_some_and(|extension| extension == "toml") {
                let text =
                    std::fs::read_to_string(&entry).map_err(Failure::io(entry.display().to_string()))?;
                let file = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
                all.extend(looked_up(&file, &text)?);
            }
        }
    }
    #[expect(clippy::disallowed_methods, reason = "how old a fact is depends on the day; no test does")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let today = i64::try_from(since / 86_400).unwrap_or(0);
    let old = older(&all, today);
    for (days, one) in &old {
        println!("{}  {days} days ago  {}: {}\n    {}", one.checked, one.file, one.name, one.source);
    }
    println!("{} of {} were not looked up for a year", old.len(), all.len());
    Ok(())
}

/// Those that are older than a year on this day, the oldest first, with their age in days.
fn older(all: &[LookedUp], today: i64) -> Vec<(i64, &LookedUp)> {
    let age = |one: &LookedUp| day(&one.checked).map(|day| today - day);
    let mut old: Vec<(i64, &LookedUp)> =
        all.iter().filter_map(|one| Some((age(one)?, one))).filter(|(days, _)| *days > YEAR).collect();
    old.sort_by_key(|(days, one)| (-days, one.name.clone()));
    old
}

/// Everything in a file that has a day.
fn looked_up(file: &str, text: &str) -> Result<Vec<LookedUp>, Failure> {
    let document: DocumentMut = text.parse().map_err(|error| Failure::Found(format!("{file}: {error}")))?;
    let mut found = Vec::new();
    for (_, item) in document.iter() {
        let Item::ArrayOfTables(tables) = item else { continue };
        for table in tables {
            let Some(checked) = text_of(table, "checked") else { continue };
            let numbers = || table.get("numbers").map(|numbers| numbers.to_string().trim().to_owned());
            found.push(LookedUp {
                file: file.to_owned(),
                name: text_of(table, "id").or_else(numbers).unwrap_or_default(),
                checked,
                source: text_of(table, "source").unwrap_or_default(),
            });
        }
    }
    Ok(found)
}

fn text_of(table: &Table, key: &str) -> Option<String> {
    table.get(key)?.as_str().map(str::to_owned)
}

/// Days from 1970 to a day of the form `2026-11-22`, in the Gregorian calendar.
fn day(text: &str) -> Option<i64> {
    let mut parts = text.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    // Years that begin in March, so that the leap day is the last one.
    let year = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        assert_eq!(day("1970-01-01"), Some(0));
        assert_eq!(day("2000-03-01"), Some(11_017));
        assert_eq!(day("2026-11-22"), Some(20_779));
        assert_eq!(day("soon"), None);
    }

    #[test]
    fn what_is_older_than_a_year_is_listed_the_oldest_first() {
        let text = "[[fact]]\nid = \"a.new\"\nchecked = \"2026-11-22\"\nsource = \"x\"\n\
                    [[fact]]\nid = \"a.old\"\nchecked = \"2025-11-21\"\nsource = \"y\"\n\
                    [[entry]]\nnumbers = [\"14\"]\nchecked = \"2020-01-01\"\nsource = \"z\"\n\
                    [[way]]\nid = \"no-day\"\n";
        let all = looked_up("f.toml", text).expect("it is readable");
        assert_eq!(all.len(), 3);
        let today = day("2026-11-22").expect("a day");
        let names: Vec<&str> = older(&all, today).iter().map(|(_, one)| one.name.as_str()).collect();
        assert_eq!(names, ["[\"14\"]", "a.old"]);
        assert_eq!(older(&all, today - 1).len(), 1, "a year and no day more is not too old");
    }
}
