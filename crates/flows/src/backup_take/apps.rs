//! What the phone tells of its apps and of iTunes' own files, for `Info.plist`. All of it may be missing.

use std::collections::BTreeMap;
use std::time::Duration;

use rightful_core::session::Stop;
use rightful_host::stream::Stream;
use rightful_proto::afc::AfcError;
use rightful_proto::installation_proxy::{self, App};
use rightful_proto::springboard;

use crate::backup_link::{LinkError, Reached, SyncLock, soon};

/// iTunes' own files.
const FILES: [&str; 11] = [
    "ApertureAlbumPrefs",
    "IC-Info.sidb",
    "IC-Info.sidv",
    "PhotosFolderAlbums",
    "PhotosFolderName",
    "PhotosFolderPrefs",
    "VoiceMemos.plist",
    "iPhotoAlbumPrefs",
    "iTunesApplicationIDs",
    "iTunesPrefs",
    "iTunesPrefs.plist",
];
const FOLDER: &str = "/iTunes_Control/iTunes";
const BOOKS: &str = "/Books/iBooksData2.plist";

/// The longest of these files, and of all of them together.
const LONGEST: usize = 4 << 20;
const ALL: usize = 16 << 20;
/// The most icons: the file grows with each, and a phone shows them again by itself.
const ICONS: usize = 1000;
/// How long the phone may take over its apps, and how long over the files: some have a thousand apps, and look for each.
const LIMIT: Duration = Duration::from_secs(3 * 60);

/// What was told.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) apps: Vec<App>,
    /// By bundle.
    pub(super) icons: BTreeMap<String, Vec<u8>>,
    /// By name.
    pub(super) files: BTreeMap<&'static str, Vec<u8>>,
    pub(super) books: Option<Vec<u8>>,
}

/// Asks for all of it; what does not answer in time is left out, and the backup goes on.
///
/// # Errors
/// [`LinkError::Stopped`] when the owner wants to stop, and nothing else.
pub(super) async fn gather(phone: &Reached, lock: &mut SyncLock, stop: &Stop) -> Result<Told, LinkError> {
    let mut told = Told::default();
    left_out("no list of apps", soon(stop, LIMIT, apps(phone, &mut told)).await)?;
    left_out("no files of iTunes", soon(stop, LIMIT, files(lock, &mut told)).await)?;
    Ok(told)
}

fn left_out(what: &str, answered: Result<(), LinkError>) -> Result<(), LinkError> {
    match answered {
        Err(LinkError::Stopped) => Err(LinkError::Stopped),
        Err(error) => {
            tracing::debug!(%error, "{what}");
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

async fn apps(phone: &Reached, told: &mut Told) -> Result<(), LinkError> {
    let mut stream = phone.service(installation_proxy::SERVICE).await?;
    told.apps = installation_proxy::browse(&mut stream).await?;
    let mut stream: Stream = phone.service(springboard::SERVICE).await?;
    for app in told.apps.iter().filter(|app| app.sinf.is_some()).take(ICONS) {
        match springboard::icon(&mut stream, &app.bundle).await {
            Ok(Some(icon)) => drop(told.icons.insert(app.bundle.clone(), icon)),
            Ok(None) => {}
            Err(error) => {
                tracing::debug!(%error, "no more icons");
                break;
            }
        }
    }
    Ok(())
}

async fn files(lock: &mut SyncLock, told: &mut Told) -> Result<(), AfcError> {
    told.books = lock.files.read_file(BOOKS, LONGEST).await?;
    let mut length = 0;
    for name in FILES {
        match lock.files.read_file(&format!("{FOLDER}/{name}"), LONGEST).await {
            Ok(Some(bytes)) if length + bytes.len() <= ALL => {
                length += bytes.len();
                told.files.insert(name, bytes);
            }
            Ok(_) | Err(AfcError::TooLong { .. } | AfcError::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
