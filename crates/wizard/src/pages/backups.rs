//! The backups on this computer: which there are, what one holds, its files with previews, and what is done with it.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::{Shell, trouble};

/// All of them.
#[derive(Debug, Clone, Default)]
pub struct Backups {
    /// Newest first.
    pub backups: Vec<Entry>,
    /// Places and folders that could not be looked at.
    pub problems: Vec<Report>,
    /// The folders that were looked into.
    pub places: Vec<String>,
}

/// One backup, as its folder says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name in addresses: `/backups/{key}`.
    pub key: String,
    /// The owner's name for the device, with its model.
    pub called: String,
    /// The system that it had.
    pub version: Option<String>,
    /// When it was made, as `2026-11-03`.
    pub date: Option<String>,
    /// How many days ago.
    pub days_old: Option<u32>,
    /// Whether a password protects it.
    pub encrypted: bool,
    /// Whether it was finished; `None` where it does not say.
    pub finished: Option<bool>,
    /// The folder.
    pub folder: String,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Backup {
    /// Which.
    pub entry: Entry,
    /// What it holds, once it is open. To open it, `password` is posted to `/backups/{key}/open`.
    pub inside: Option<Inside>,
    /// Why it has not opened.
    pub trouble: Option<Report>,
    /// Where a tree or a decrypted copy goes unless the owner names another folder.
    pub usual_target: String,
}

/// What an open backup holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inside {
    /// All files.
    pub all: Amount,
    /// By kind: its stable name, such as `photos`, and how much.
    pub kinds: Vec<(&'static str, Amount)>,
    /// By app or domain, the largest first; at most twenty of each.
    pub apps: Vec<(String, Amount)>,
    /// By domain.
    pub domains: Vec<(String, Amount)>,
    /// How the password was written when it fitted, if not as it was typed.
    pub spelling: Option<String>,
}

/// How much.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Files.
    pub files: u64,
    /// Bytes.
    pub bytes: u64,
}

/// Some of its files, at `/backups/{key}/files?kind=photos&from=0`.
#[derive(Debug, Clone)]
pub struct Files {
    /// Which backup.
    pub entry: Entry,
    /// What is shown: a kind, an app or a domain, as in the address.
    pub part: Vec<(&'static str, String)>,
    /// The rows of this page.
    pub rows: Vec<Row>,
    /// The number of the first row.
    pub from: usize,
    /// How many rows there are of this part.
    pub of: usize,
    /// How many rows a page has.
    pub page: usize,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its name in addresses: `/backups/{key}/file/{id}` gives it to be kept, `/backups/{key}/preview/{id}` shows it.
    pub id: String,
    /// Where it is from.
    pub domain: String,
    /// Its path there.
    pub path: String,
    /// How long it is.
    pub bytes: Option<u64>,
    /// When it was last changed, as `2026-11-03 14:02`.
    pub changed: Option<String>,
    /// Whether it can be shown.
    pub preview: Preview,
}

/// How a file can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preview {
    /// As a picture: `img src`.
    Picture,
    /// As text.
    Text,
    /// Not at all.
    None,
}

/// A file that is shown as text.
#[derive(Debug, Clone)]
pub struct Text {
    /// Which backup.
    pub entry: Entry,
    /// Which file.
    pub row: Row,
    /// Its beginning.
    pub text: String,
    /// Whether there is more of it.
    pub cut: bool,
}

/// The list.
pub fn page(shell: &Shell, view: &Backups) -> Markup {
    shell.page("Backups", &html! {
        h1 { (shell.language.say("Backups")) }
        @for backup in &view.backups { p { a href=(format!("/backups/{}", backup.key)) { (backup.called) } } }
        @for problem in &view.problems { (trouble::block(shell, problem)) }
    })
}

/// One backup.
pub fn one(shell: &Shell, view: &Backup) -> Markup {
    shell.page(&view.entry.called, &html! {
        h1 { (view.entry.called) }
        @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
        @if let Some(inside) = &view.inside {
            @for (kind, amount) in &inside.kinds {
                p { a href=(format!("/backups/{}/files?kind={kind}", view.entry.key)) { (kind) } " " (amount.files) }
            }
        } @else {
            form method="post" action=(format!("/backups/{}/open", view.entry.key)) autocomplete="off" {
                input type="password" name="password";
                button { "Open" }
            }
        }
    })
}

/// Some of its files.
pub fn files(shell: &Shell, view: &Files) -> Markup {
    shell.page(&view.entry.called, &html! {
        h1 { (view.entry.called) }
        @for row in &view.rows { p { a href=(format!("/backups/{}/file/{}", view.entry.key, row.id)) { (row.path) } } }
    })
}

/// One file as text.
pub fn text(shell: &Shell, view: &Text) -> Markup {
    shell.page(&view.row.path, &html! { h1 { (view.row.path) } pre { (view.text) } })
}
