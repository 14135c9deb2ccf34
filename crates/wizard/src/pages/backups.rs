//! The backups on this computer: which there are, what one holds, its files with previews, and what is done with it.

mod browse;

use maud::{Markup, html};
use rightful_core::report::Report;

use super::icons::Icon;
use super::shell::Voice;
use super::{Shell, quantity, trouble};

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
    let voice = shell.voice();
    shell.page(
        "Backups on this computer",
        &html! {
            div.flow data-screen="backups" {
                h1 tabindex="-1" { (voice.say("Backups on this computer")) }
                p.lead { (voice.say("Looking into a backup changes nothing in it.")) }
                (shell.elsewhere())
                @if view.backups.is_empty() {
                    section.card.flow {
                        h2 { (voice.say("No backup was found here")) }
                        p { (voice.say("These folders were looked into:")) }
                        ul { @for place in &view.places { li { code { (place) } } } }
                        p { (voice.say("A phone that is unlocked and trusts this computer can be backed up now.")) }
                    }
                } @else {
                    ul.cards { @for entry in &view.backups { li { (card(voice, entry)) } } }
                }
                @for problem in &view.problems { (trouble::block(shell, problem)) }
            }
        },
    )
}

fn card(voice: Voice, entry: &Entry) -> Markup {
    html! {
        article.card.flow {
            h2 { a href=(format!("/backups/{}", entry.key)) { (voice.say(&entry.called)) } }
            (marks(voice, entry))
        }
    }
}

/// What is told of a backup wherever it is named.
fn marks(voice: Voice, entry: &Entry) -> Markup {
    let age = entry.days_old.map(|count| match count {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        count => format!("{count} days ago"),
    });
    html! {
        p.soft {
            @if let Some(version) = &entry.version { "iOS " (version) " · " }
            @if let Some(date) = &entry.date { time datetime=(date) { (date) } }
            @if let Some(age) = &age { " (" (voice.say(age)) ")" }
        }
        ul.tags {
            @if entry.encrypted { li.tag { (Icon::Key.draw()) (voice.say("Protected by a password")) } }
            @else { li.tag { (Icon::Folder.draw()) (voice.say("Without a password")) } }
            @match entry.finished {
                Some(true) => li.tag.good { (Icon::Check.draw()) (voice.say("The phone finished it")) },
                Some(false) => li.tag.mind { (Icon::Mind.draw()) (voice.say("It was interrupted")) },
                None => {}
            }
        }
    }
}

/// One backup.
pub fn one(shell: &Shell, view: &Backup) -> Markup {
    let voice = shell.voice();
    let entry = &view.entry;
    shell.page(
        &entry.called,
        &html! {
            div.flow data-screen="backup" {
                (crumbs(voice, entry, None))
                h1 tabindex="-1" { (voice.say(&entry.called)) }
                (marks(voice, entry))
                (shell.elsewhere())
                @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
                @match &view.inside { Some(inside) => (open(voice, view, inside)), None => (closed(voice, entry)) }
                p.small.soft { (voice.say("The folder")) ": " code { (entry.folder) } }
            }
        },
    )
}

fn closed(voice: Voice, entry: &Entry) -> Markup {
    html! {
        form.card.flow method="post" action=(format!("/backups/{}/open", entry.key)) autocomplete="off" {
            h2 { (voice.say("Open it")) }
            @if entry.encrypted {
                div.field {
                    label for="password" { (voice.say("The backup password")) }
                    p.hint #password-hint { (voice.say("Not the passcode, and not that of the Apple Account. It is tried here on this computer; there is no limit to the tries.")) }
                    input #password type="password" name="password" required autocomplete="off" spellcheck="false" aria-describedby="password-hint";
                }
            }
            p.acts { button.do { (voice.say("Open the backup")) } }
        }
        @if entry.encrypted {
            section.card.flow {
                h2 { (voice.say("The password is forgotten?")) }
                p { (voice.say("What you remember of it is often enough. Rightful asks, tells the odds, and tries what is likely, on this computer alone.")) }
                p { (voice.say("Recall the password")) ": " code { "rightful recall" } }
            }
        }
    }
}

fn open(voice: Voice, view: &Backup, inside: &Inside) -> Markup {
    let key = &view.entry.key;
    html! {
        div.say.good {
            (Icon::Check.draw())
            div.flow {
                p { strong { (voice.say("It opens")) } }
                p { (voice.say(&format!("{} files, {}", quantity::grouped(inside.all.files), quantity::bytes(inside.all.bytes)))) }
                @if let Some(spelling) = &inside.spelling { p { (voice.sentence(spelling)) } }
            }
        }
        h2 { (voice.say("What is in it")) }
        ul.cards.grid {
            @for (kind, amount) in &inside.kinds {
                li { a.card.part href=(format!("/backups/{key}/files?kind={kind}")) { strong { (voice.up(kind)) } br; span.soft.small { (amount_words(voice, *amount)) } } }
            }
        }
        (parts(voice, key, "app", "By app", &inside.apps))
        (parts(voice, key, "domain", "By domain", &inside.domains))
        h2 { (voice.say("What to do with it")) }
        div.cards.grid {
            (deed(voice, view, "backup-verify", "Prove it", "Reads every file and compares it with the index: whether all of it would come back.", None))
            (deed(voice, view, "backup-extract", "Copy the files out", "As ordinary folders, with the names they had. The backup stays as it is.", Some(&view.usual_target)))
            @if view.entry.encrypted {
                (deed(voice, view, "backup-decrypt", "Make a copy without a password", "A second backup that needs no password. Keep it where only you can read it.", Some(&view.usual_target)))
            }
        }
    }
}

fn deed(
    voice: Voice,
    view: &Backup,
    deed: &'static str,
    title: &'static str,
    about: &'static str,
    target: Option<&str>,
) -> Markup {
    html! {
        form.card.flow method="post" action="/run/start" {
            h3 { (voice.say(title)) }
            p { (voice.say(about)) }
            input type="hidden" name="backup" value=(view.entry.key);
            @if let Some(target) = target {
                div.field { label for=(deed) { (voice.say("Into this new folder")) } input id=(deed) type="text" name="to" value=(target) required spellcheck="false"; }
            }
            p.acts { button.do-else name="deed" value=(deed) { (voice.say("Show the plan")) span.unseen { ": " (voice.say(title)) } } }
        }
    }
}

fn parts(
    voice: Voice,
    key: &str,
    by: &'static str,
    title: &'static str,
    rows: &[(String, Amount)],
) -> Markup {
    if rows.is_empty() {
        return html! {};
    }
    html! {
        details.more {
            summary { (voice.say(title)) }
            ul { @for (name, amount) in rows { li { a href=(format!("/backups/{key}/files?{by}={}", encoded(name))) { (name) } " " span.soft.small { (amount_words(voice, *amount)) } } } }
        }
    }
}

fn amount_words(voice: Voice, amount: Amount) -> String {
    let count = amount.files;
    let files = if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
    format!("{} · {}", voice.say(&files), voice.say(&quantity::bytes(amount.bytes)))
}

/// The way back to the list and the backup.
fn crumbs(voice: Voice, entry: &Entry, here: Option<&str>) -> Markup {
    html! {
        nav aria-label=(voice.say("Where you are")) {
            ol.crumbs {
                li { a href="/backups" { (voice.say("Backups")) } }
                @if let Some(here) = here {
                    li { a href=(format!("/backups/{}", entry.key)) { (voice.say(&entry.called)) } }
                    li aria-current="page" { (here) }
                } @else { li aria-current="page" { (voice.say(&entry.called)) } }
            }
        }
    }
}

/// What may not stand in an address as it is.
fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            byte => out += &format!("%{byte:02X}"),
        }
    }
    out
}

/// Some of its files.
pub fn files(shell: &Shell, view: &Files) -> Markup {
    browse::files(shell, view)
}

/// One file as text.
pub fn text(shell: &Shell, view: &Text) -> Markup {
    browse::text(shell, view)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_an_app_stands_in_an_address() {
        assert_eq!(encoded("org.example.App-1"), "org.example.App-1");
        assert_eq!(encoded("a b&c=ü/"), "a%20b%26c%3D%C3%BC%2F");
    }
}
