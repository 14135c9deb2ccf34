//! What the phone tells of its apps and of iTunes' own files, for `Info.plist`. All of it may be missing.

use std::collections::BTreeMap;

use rightful_host::stream::Stream;
use rightful_proto::afc::AfcError;
use rightful_proto::installation_proxy::{self, App};
use rightful_proto::springboard;

use crate::backup_link::{LinkError, Reached, SyncLock};

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

/// Asks for all of it; what does not answer is left out, and the backup goes on.
pub(super) async fn gather(phone: &Reached, lock: &mut SyncLock) -> Told {
    let mut told = Told::default();
    match apps(phone).await {
        Ok((apps, icons)) => (told.apps, told.icons) = (apps, icons),
        Err(error) => tracing::debug!(%error, "no list of apps"),
    }
    if let Err(error) = files(lock, &mut told).await {
        tracing::debug!(%error, "no files of iTunes");
    }
    told
}

async fn apps(phone: &Reached) -> Result<(Vec<App>, BTreeMap<String, Vec<u8>>), LinkError> {
    let mut stream = phone.service(installation_proxy::SERVICE).await?;
    let apps = installation_proxy::browse(&mut stream).await?;
    let mut icons = BTreeMap::new();
    let mut stream: Stream = phone.service(springboard::SERVICE).await?;
    for app in apps.iter().filter(|app| app.sinf.is_some()).take(ICONS) {
        match springboard::icon(&mut stream, &app.bundle).await {
            Ok(Some(icon)) => drop(icons.insert(app.bundle.clone(), icon)),
            Ok(None) => {}
            Err(error) => {
                tracing::debug!(%error, "no more icons");
                break;
            }
        }
    }
    Ok((apps, icons))
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
