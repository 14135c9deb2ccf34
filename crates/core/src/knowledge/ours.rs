//! Our own codes: what the pages of the book say about them, and which number of others they resemble.

use std::sync::LazyLock;

use serde::Deserialize;

use super::entry::integer;
use super::{Alike, Family};

/// The pages on errors, by the name of their file. They are the one place where our codes are explained in full.
pub(super) const PAGES: &[(&str, &str)] = &[
    ("account", include_str!("../../../../book/errors/account.md")),
    ("activation", include_str!("../../../../book/errors/activation.md")),
    ("backup", include_str!("../../../../book/errors/backup.md")),
    ("cli", include_str!("../../../../book/errors/cli.md")),
    ("connection", include_str!("../../../../book/errors/connection.md")),
    ("doctor", include_str!("../../../../book/errors/doctor.md")),
    ("firmware", include_str!("../../../../book/errors/firmware.md")),
    ("mdm", include_str!("../../../../book/errors/mdm.md")),
    ("queue", include_str!("../../../../book/errors/queue.md")),
    ("recall", include_str!("../../../../book/errors/recall.md")),
    ("recovery", include_str!("../../../../book/errors/recovery.md")),
    ("restore", include_str!("../../../../book/errors/restore.md")),
    ("rehearsal", include_str!("../../../../book/errors/rehearsal.md")),
    ("token", include_str!("../../../../book/errors/token.md")),
    ("supervise", include_str!("../../../../book/errors/supervise.md")),
    ("wizard", include_str!("../../../../book/errors/wizard.md")),
];

/// One of our own codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OurCode {
    /// The code, `area/what-happened`.
    pub code: &'static str,
    /// What happened.
    pub what: String,
    /// What to do.
    pub now: String,
    /// What holds for the whole page, such as what is not affected.
    pub page: String,
    /// The file of the page, below `book/errors`.
    pub file: &'static str,
    /// Which number of others it resembles.
    pub alike: Option<Alike>,
}

/// All our codes.
pub fn codes() -> &'static [OurCode] {
    static CODES: LazyLock<Vec<OurCode>> =
        LazyLock::new(|| PAGES.iter().flat_map(|(file, text)| page(file, text)).collect());
    &CODES
}

/// Which number of others a code resembles, or why it resembles none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Likeness {
    /// It resembles this one.
    Like(Alike),
    /// It resembles none, for this reason.
    None(String),
}

/// The number of others that a code resembles.
pub(super) fn like(code: &str) -> Option<Alike> {
    static TABLE: LazyLock<Vec<(String, Likeness)>> = LazyLock::new(|| {
        table(include_str!("../../knowledge/codes.toml"))
            .expect("a test reads the same text before it is shipped")
    });
    TABLE.iter().find(|(known, _)| known == code).and_then(|(_, likeness)| match likeness {
        Likeness::Like(alike) => Some(*alike),
        Likeness::None(_) => None,
    })
}

/// Reads the table of likenesses.
pub(super) fn table(text: &str) -> Result<Vec<(String, Likeness)>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Written {
        code: String,
        like: Option<String>,
        none: Option<String>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        code: Vec<Written>,
    }
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let row = |written: Written| {
        let bad = || format!("{}: neither a number nor a reason", written.code);
        let likeness = match (&written.like, &written.none) {
            (Some(like), None) => {
                let (family, number) = like.split_once(' ').ok_or_else(bad)?;
                let family = Family::ALL.into_iter().find(|known| known.id() == family).ok_or_else(bad)?;
                Likeness::Like(Alike { family, number: integer(number).ok_or_else(bad)? })
            }
            (None, Some(reason)) if !reason.is_empty() => Likeness::None(reason.clone()),
            _ => return Err(bad()),
        };
        Ok((written.code, likeness))
    };
    file.code.into_iter().map(row).collect()
}

/// The rows `| code | what happened | what to do |` of a page; what stands before its first heading of a section holds for all.
fn page(file: &'static str, text: &'static str) -> Vec<OurCode> {
    let before = |line: &&str| !line.starts_with("## ") && !line.starts_with('|');
    let intro: Vec<&str> = text.lines().skip(1).take_while(before).collect();
    let intro = plain(&intro.join(" "));
    let row = |line: &'static str| {
        let mut cells = line.strip_prefix("| `")?.strip_suffix('|')?.split(" | ");
        let code = cells.next()?.strip_suffix('`')?;
        let (what, now) = (cells.next()?, cells.next()?);
        (code.contains('/') && cells.next().is_none()).then(|| OurCode {
            code,
            what: plain(what),
            now: plain(now),
            page: intro.clone(),
            file,
            alike: like(code),
        })
    };
    text.lines().filter_map(row).collect()
}

/// Without the marks of Markdown, and on one line.
fn plain(text: &str) -> String {
    text.replace(['`', '*'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}
