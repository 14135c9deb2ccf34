//! The backups: which there are, one opened with its password, its files with previews, and one file to be kept.

use std::path::PathBuf;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use rightful_core::report::{Explain as _, Report};
use rightful_flows::backup::Opened;
use rightful_flows::backup::contents::{self, About, Contents, File, Part};
use serde::Deserialize;

use super::{Lost, Sitting, not_done, page as whole, refused, to};
use crate::deeds::{Deed, backups as deeds};
use crate::fields::Fields;
use crate::outside::Outside;
use crate::pages::backups::{
    self as pages, Amount, Backup, Backups, Entry, Files, Inside, Preview, Row, Text,
};
use crate::pages::shell::{Shell, Tab};
use crate::wizard::Wizard;

/// So many files stand on one page.
const ROWS: usize = 60;
/// So much of a picture is shown: a large photo of a phone has a tenth of it.
const PICTURE: usize = 48 << 20;
/// So much of a text.
const TEXT: usize = 256 << 10;
/// So much of a file can be saved from a page; larger ones are written by the deed.
const SAVED: usize = 512 << 20;

/// All backups that are found, with what they say of themselves, newest first; and whether something could not be looked at.
async fn shelf<O: Outside>(wizard: &Wizard<O>) -> (Vec<(About, Arc<BackupOf>)>, bool) {
    let place = wizard.place();
    let now = wizard.outside.now();
    let shelf = wizard.outside.shelf(&place).await.unwrap_or_default();
    let mut found: Vec<(About, Arc<BackupOf>)> =
        shelf.backups.into_iter().map(|backup| (contents::about(&backup, now), Arc::new(backup))).collect();
    found.sort_by_key(|(about, _)| std::cmp::Reverse(about.date));
    (found, shelf.unread)
}

/// A backup, as `flows` opens it.
type BackupOf = rightful_flows::backup::Backup;

async fn find<O: Outside>(wizard: &Wizard<O>, key: &str) -> Option<(About, Arc<BackupOf>)> {
    shelf(wizard).await.0.into_iter().find(|(about, _)| about.key == key)
}

fn entry(about: &About) -> Entry {
    Entry {
        key: about.key.clone(),
        called: about.called.clone(),
        version: about.version.clone(),
        date: contents::when(about.date).map(|when| when.split(' ').next().unwrap_or_default().to_owned()),
        days_old: about.days_old,
        encrypted: about.encrypted,
        finished: about.finished,
        folder: about.folder.display().to_string(),
    }
}

fn shell<O: Outside>(wizard: &Wizard<O>, path: &str) -> Shell {
    wizard.shell(Tab::Backups, path)
}

/// The page of this backup.
pub(super) fn address(key: &str) -> Response {
    let plain = key.chars().all(|letter| letter.is_ascii_alphanumeric());
    to(&if plain { format!("/backups/{key}") } else { "/backups".to_owned() })
}

pub(super) async fn list<O: Outside>(State(wizard): Sitting<O>) -> Response {
    let (found, unread) = shelf(&wizard).await;
    let mut places: Vec<String> = found
        .iter()
        .filter_map(|(about, _)| about.folder.parent().map(|parent| parent.display().to_string()))
        .collect();
    places.sort();
    places.dedup();
    let problems = if unread { vec![Unread.report()] } else { Vec::new() };
    let view = Backups { backups: found.iter().map(|(about, _)| entry(about)).collect(), problems, places };
    whole(pages::page(&shell(&wizard, "/backups"), &view))
}

/// A place that was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a place where backups may lie could not be looked at")]
struct Unread;

impl rightful_core::report::Explain for Unread {
    fn code(&self) -> &'static str {
        "wizard/backups-unread"
    }

    fn help(&self) -> &'static str {
        "rightful backup list says which it is and why"
    }

    fn usually(&self) -> Option<&'static str> {
        Some("macOS lets programs see backups only after you have given the terminal full access to the disk")
    }
}

pub(super) async fn one<O: Outside>(State(wizard): Sitting<O>, Path(key): Path<String>) -> Response {
    show(&wizard, &key, None, StatusCode::OK).await
}

async fn show<O: Outside>(
    wizard: &Arc<Wizard<O>>,
    key: &str,
    trouble: Option<Report>,
    status: StatusCode,
) -> Response {
    let Some((about, _)) = find(wizard, key).await else {
        return refused(&**wizard, &Lost::Backup, StatusCode::NOT_FOUND);
    };
    let inside = match wizard.opened(key) {
        Some(opened) => match blocking(move || inside(&opened)).await {
            Ok(inside) => Some(inside),
            Err(report) => return not_done(&**wizard, StatusCode::INTERNAL_SERVER_ERROR, &report),
        },
        None => None,
    };
    let target = wizard.outside.target(&wizard.place(), &about.called);
    let view = Backup { entry: entry(&about), inside, trouble, usual_target: target.display().to_string() };
    let page = pages::one(&shell(wizard, &format!("/backups/{}", about.key)), &view);
    (status, whole(page)).into_response()
}

fn inside(opened: &Opened) -> Result<Inside, Box<Report>> {
    let held = contents::holds(opened)?;
    let amount = |amount: contents::Amount| Amount { files: amount.files, bytes: amount.bytes };
    let named = |rows: Vec<(String, contents::Amount)>| {
        rows.into_iter().map(|(name, held)| (name, amount(held))).collect()
    };
    Ok(Inside {
        all: amount(held.all),
        kinds: held.kinds.into_iter().map(|(kind, held)| (kind, amount(held))).collect(),
        apps: named(held.apps),
        domains: named(held.domains),
        spelling: opened.fits_otherwise(),
    })
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

pub(super) async fn open<O: Outside>(
    State(wizard): Sitting<O>,
    Path(key): Path<String>,
    mut fields: Fields,
) -> Response {
    let Some((about, backup)) = find(&wizard, &key).await else {
        return refused(&wizard, &Lost::Backup, StatusCode::NOT_FOUND);
    };
    let password = fields.secret("password");
    drop(fields);
    let opened = match password.filter(|_| about.encrypted) {
        Some(password) => Opened::unlock(backup, password).await,
        None => Opened::plain(backup),
    };
    match opened {
        Ok(opened) => {
            wizard.keep_open(&key, opened);
            address(&key)
        }
        Err(why) => show(&wizard, &key, Some(why.report()), StatusCode::OK).await,
    }
}

pub(super) async fn close<O: Outside>(
    State(wizard): Sitting<O>,
    Path(key): Path<String>,
    _: Fields,
) -> Response {
    wizard.close();
    address(&key)
}

/// Which files.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    kind: Option<String>,
    app: Option<String>,
    domain: Option<String>,
    #[serde(default)]
    from: usize,
}

impl Wanted {
    fn part(&self) -> Option<Part> {
        let mut part = Part::default();
        if let Some(kind) = &self.kind {
            part = part.of_kind(kind)?;
        }
        if let Some(app) = &self.app {
            part = part.of_app(app);
        }
        if let Some(domain) = &self.domain {
            part = part.of_domain(domain);
        }
        Some(part)
    }

    fn named(&self) -> Vec<(&'static str, String)> {
        [("kind", &self.kind), ("app", &self.app), ("domain", &self.domain)]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.clone()?)))
            .collect()
    }
}

pub(super) async fn files<O: Outside>(
    State(wizard): Sitting<O>,
    Path(key): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Response {
    let (Some((about, _)), Some(part)) = (find(&wizard, &key).await, wanted.part()) else {
        return refused(&wizard, &Lost::Backup, StatusCode::NOT_FOUND);
    };
    let Some(opened) = wizard.opened(&key) else { return address(&key) };
    let from = wanted.from;
    let found = blocking(move || contents::files(&opened, &part, from, ROWS)).await;
    match found {
        Ok((rows, of)) => {
            let view = Files {
                entry: entry(&about),
                part: wanted.named(),
                rows: rows.into_iter().map(row).collect(),
                from,
                of,
                page: ROWS,
            };
            whole(pages::files(&shell(&wizard, &format!("/backups/{key}/files")), &view))
        }
        Err(report) => not_done(&wizard, StatusCode::INTERNAL_SERVER_ERROR, &report),
    }
}

fn row(file: File) -> Row {
    let preview = match kind_of(&file.path) {
        Some(Shown::Picture) => Preview::Picture,
        Some(Shown::Text) => Preview::Text,
        None => Preview::None,
    };
    Row {
        id: file.id,
        domain: file.domain,
        path: file.path,
        bytes: file.bytes,
        changed: contents::when(file.changed),
        preview,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Picture,
    Text,
}

/// By its name. What it really is decides when it is shown.
fn kind_of(path: &str) -> Option<Shown> {
    let (_, ending) = path.rsplit_once('.')?;
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" | "png" | "gif" | "webp" => Some(Shown::Picture),
        "txt" | "md" | "csv" | "json" | "xml" | "html" | "htm" | "vcf" | "ics" | "log" | "strings" => {
            Some(Shown::Text)
        }
        _ => None,
    }
}

/// What a browser may be told that these bytes are: a picture that it draws and that runs nothing.
fn picture(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some("image/png"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

async fn read<O: Outside>(
    wizard: &Wizard<O>,
    key: &str,
    id: String,
    limit: usize,
) -> Result<Contents, Response> {
    let Some(opened) = wizard.opened(key) else { return Err(address(key)) };
    match blocking(move || contents::contents(&opened, &id, limit)).await {
        Ok(Some(contents)) => Ok(contents),
        Ok(None) => Err(refused(wizard, &Lost::Page, StatusCode::NOT_FOUND)),
        Err(report) => Err(not_done(wizard, StatusCode::INTERNAL_SERVER_ERROR, &report)),
    }
}

pub(super) async fn preview<O: Outside>(
    State(wizard): Sitting<O>,
    Path((key, id)): Path<(String, String)>,
) -> Response {
    let contents = match read(&wizard, &key, id, PICTURE).await {
        Ok(contents) => contents,
        Err(response) => return response,
    };
    if let Some(kind) = picture(&contents.bytes).filter(|_| !contents.cut) {
        return ([(CONTENT_TYPE, kind)], contents.bytes).into_response();
    }
    let cut = contents.cut || contents.bytes.len() > TEXT;
    let start = &contents.bytes[..contents.bytes.len().min(TEXT)];
    // Nothing that is no text is shown as one.
    if start.contains(&0) {
        return refused(&wizard, &Lost::Page, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let Some((about, _)) = find(&wizard, &key).await else {
        return refused(&wizard, &Lost::Backup, StatusCode::NOT_FOUND);
    };
    let view = Text {
        entry: entry(&about),
        text: String::from_utf8_lossy(start).into_owned(),
        row: row(contents.file),
        cut,
    };
    whole(pages::text(&shell(&wizard, &format!("/backups/{key}")), &view))
}

pub(super) async fn file<O: Outside>(
    State(wizard): Sitting<O>,
    Path((key, id)): Path<(String, String)>,
) -> Response {
    match read(&wizard, &key, id, SAVED).await {
        Ok(contents) if contents.cut => refused(&wizard, &TooLarge, StatusCode::PAYLOAD_TOO_LARGE),
        Ok(contents) => {
            let name = format!("attachment; filename=\"{}\"", plain_name(&contents.file.path));
            let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
            let kind = HeaderValue::from_static("application/octet-stream");
            let alone = HeaderValue::from_static("sandbox");
            let headers =
                [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name), (CONTENT_SECURITY_POLICY, alone)];
            (headers, contents.bytes).into_response()
        }
        Err(response) => response,
    }
}

/// A file that a page does not give, or not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this file is too large for a page, or not whole")]
struct TooLarge;

impl rightful_core::report::Explain for TooLarge {
    fn code(&self) -> &'static str {
        "wizard/too-large"
    }

    fn help(&self) -> &'static str {
        "have the files written into a folder, on the page of the backup"
    }
}

/// The last part of a path, as a name that no system takes for anything else.
fn plain_name(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let plain: String =
        name.chars()
            .map(|letter| {
                if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_') { letter } else { '_' }
            })
            .take(100)
            .collect();
    let plain = plain.trim_start_matches('.');
    if plain.is_empty() { "file".to_owned() } else { plain.to_owned() }
}

/// What a form wants done with a backup that is open.
pub(super) fn deed<O: Outside>(wizard: &Wizard<O>, key: &str, fields: &Fields) -> Option<Deed> {
    let opened = wizard.opened(key)?;
    // A folder with its whole path: what a page calls the current one nobody knows.
    let folder = || Some(PathBuf::from(fields.text("to")?)).filter(|folder| folder.is_absolute());
    let act = match fields.get("deed")? {
        "backup-verify" => deeds::Act::Verify,
        "backup-extract" => {
            let wanted = Wanted {
                kind: fields.text("kind"),
                app: fields.text("app"),
                domain: fields.text("domain"),
                from: 0,
            };
            deeds::Act::Extract { to: folder()?, part: wanted.part()? }
        }
        "backup-decrypt" => deeds::Act::Decrypt { to: folder()? },
        _ => return None,
    };
    Some(Deed::Backup(Box::new(deeds::Deed { key: key.to_owned(), opened, act })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_one_by_its_bytes_and_nothing_else_is_drawn() {
        assert_eq!(picture(b"\xFF\xD8\xFF\xE0rest"), Some("image/jpeg"));
        assert_eq!(picture(b"\x89PNG\r\n\x1a\n"), Some("image/png"));
        for other in [&b"<svg onload=alert(1)>"[..], b"<html>", b"", b"%PDF-1.7"] {
            assert_eq!(picture(other), None);
        }
    }

    #[test]
    fn a_saved_file_has_a_plain_name() {
        assert_eq!(plain_name("Media/DCIM/100APPLE/IMG_0001.JPG"), "IMG_0001.JPG");
        assert_eq!(plain_name("a/..\"; x=\"y"), "___x__y");
        assert_eq!(plain_name("..."), "file");
        assert_eq!(plain_name(""), "file");
    }

    #[test]
    fn what_cannot_be_shown_or_looked_at_says_what_to_do() {
        use rightful_core::report::Explain as _;
        assert_eq!((Unread.code(), TooLarge.code()), ("wizard/backups-unread", "wizard/too-large"));
        assert_eq!(TooLarge.to_string(), "this file is too large for a page, or not whole");
        assert!(!Unread.help().ends_with('.') && !TooLarge.help().ends_with('.'));
    }
}
