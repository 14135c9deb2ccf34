//! Taking a backup back.
//!
//! | step | message |
//! |---|---|
//! | the lists | `DownloadFiles` S/Status.plist, S/Manifest.plist, S/Manifest.db, S/Info.plist |
//! | what is there | `DLContentsOfDirectory` S |
//! | the files | `DownloadFiles`, some at a time; each must have the bytes that the index promises |
//!
//! Nothing of the phone changes before all of it has arrived. What real phones do with `RestoreSystemFiles` and
//! `RestorePreserveSettings` is not known: both are written down, and everything is restored.

mod contents;

use std::collections::BTreeMap;
use std::sync::Arc;

use plist::{Dictionary, Value};
use rightful_proto::frame;
use tokio::io::{AsyncRead, AsyncWrite};

use super::link::{ABSENT, End, Link};
use crate::phone::Phone;
use crate::phone::backup::{index, keychain, lists};
use crate::phone::data::{App, Content, Data, Item, Kind, Lazy, Spool, Spot};
use contents::{Contents, Wanted};

/// So many files, and about so many bytes, are asked for at a time.
const FILES_AT_A_TIME: usize = 64;
const BYTES_AT_A_TIME: u64 = 8 << 20;
/// Where computers leave the list of apps that belong to the backup.
const APPLICATIONS: &str = "iTunesRestore/RestoreApplications.plist";

/// What is wrong with what a host has sent.
fn damaged(words: &str) -> End {
    End::failed(205, words)
}

/// Takes these files whole; one that is missing or failed ends the operation.
async fn lists_of<S>(link: &mut Link<'_, S>, source: &str, names: &[&str]) -> Result<Vec<Vec<u8>>, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let places: Vec<String> = names.iter().map(|name| format!("{source}/{name}")).collect();
    let mut found: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let take = |name: &str, result: Result<Vec<u8>, String>| {
        if let Ok(bytes) = result {
            found.insert(name.to_owned(), bytes);
        }
        Ok(())
    };
    link.download(&places, take).await?;
    let mut lists = Vec::new();
    for (name, place) in names.iter().zip(&places) {
        match found.remove(place) {
            Some(bytes) => lists.push(bytes),
            None => return Err(damaged(&format!("{name} is missing"))),
        }
    }
    Ok(lists)
}

/// Tells of a backup in a text.
pub(super) async fn tell<S>(link: &mut Link<'_, S>, source: &str, name: &str) -> Result<String, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    link.progress(0.0);
    let lists = lists_of(link, source, &["Info.plist", "Manifest.plist", "Status.plist"]).await?;
    let manifest = lists.get(1).and_then(|bytes| lists::read_manifest(bytes));
    let manifest = manifest.ok_or_else(|| damaged("Manifest.plist cannot be read"))?;
    let status = lists.get(2).and_then(|bytes| lists::read_status(bytes));
    let (uuid, whole) = status.ok_or_else(|| End::failed(103, "error reading Status.plist"))?;
    let apps: Vec<&str> = manifest.apps.iter().map(|(bundle, ..)| bundle.as_str()).collect();
    Ok(match name {
        "List" => apps.join("\n"),
        _ => format!(
            "Backup {uuid}\nDevice: {}\nEncrypted: {}\nFinished: {whole}\nApplications: {}\n",
            manifest.name.unwrap_or_default(),
            manifest.encrypted,
            apps.len()
        ),
    })
}

/// Restores.
pub(super) async fn run<S>(link: &mut Link<'_, S>, source: &str, options: &Dictionary) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let phone = link.call.phone.clone();
    let flag = |key: &str| options.get(key).and_then(Value::as_boolean).unwrap_or(false);
    refuse(&phone)?;
    link.progress(0.0);
    let names = ["Status.plist", "Manifest.plist", "Manifest.db", "Info.plist"];
    let found = lists_of(link, source, &names).await?;
    let [status, manifest, image, _info] =
        <[Vec<u8>; 4]>::try_from(found).map_err(|_| damaged("the lists are incomplete"))?;
    let (_, whole) =
        lists::read_status(&status).ok_or_else(|| End::failed(103, "error reading Status.plist"))?;
    if !whole {
        return Err(damaged("the backup was not finished"));
    }
    let manifest = lists::read_manifest(&manifest).ok_or_else(|| damaged("Manifest.plist cannot be read"))?;
    let password = options.get("Password").and_then(Value::as_string).map(|text| text.as_bytes().to_vec());
    let (asked, apps) = (phone.clone(), manifest.apps.clone());
    let opening =
        tokio::task::spawn_blocking(move || Contents::open(&asked, &manifest, password.as_deref(), image));
    let contents = opening.await.map_err(|_| End::Gone)??;

    link.contents(source).await?;
    let restored = files(link, source, contents).await?;
    apply(&phone, restored, &apps, flag("RemoveItemsNotRestored"));
    let wanted = phone.read(|state| state.media.file(APPLICATIONS).map(applications)).unwrap_or_default();
    let flags = options.iter().filter_map(|(key, value)| Some((key.clone(), value.as_boolean()?)));
    let flags = flags.take(32).collect();
    phone.change(|state| {
        state.data_present = true;
        let backup = &mut state.backup;
        backup.restores += 1;
        backup.restored_at_boot = Some(state.boots);
        backup.options = flags;
        backup.applications = wanted;
    });
    link.progress(100.0);
    Ok(())
}

/// What forbids a restore, whatever the backup is.
fn refuse(phone: &Phone) -> Result<(), End> {
    phone.read(|state| {
        if !state.activated {
            return Err(End::failed(212, "Setup is not finished"));
        }
        // After an erase Find My is on again only when the owner has signed in.
        if state.find_my && state.data_present {
            return Err(End::failed(211, "Find My is on"));
        }
        if state.backup.restored_at_boot == Some(state.boots) {
            return Err(End::failed(102, "the restore directory could not be moved into place"));
        }
        Ok(())
    })
}

/// The number of apps that the host wishes for.
fn applications(bytes: &[u8]) -> usize {
    let list = frame::plist_bounded(bytes, &lists::LIMITS).ok().and_then(Value::into_dictionary);
    list.map_or(0, |list| list.len())
}

/// Takes all files.
async fn files<S>(link: &mut Link<'_, S>, source: &str, contents: Contents) -> Result<Data, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let Contents { mut data, wanted, keys } = contents;
    let spool = Arc::new(Spool::new().map_err(|_| End::failed(1, "the phone has no room"))?);
    let total = wanted.values().map(|file| file.about).sum::<u64>().max(1);
    let mut done = 0;
    let mut imported = None;
    for some in portions(&wanted) {
        link.progress(10.0 + 85.0 * done as f64 / total as f64);
        let places: Vec<String> = some.iter().map(|id| format!("{source}/{}/{id}", &id[..2])).collect();
        let mut missing = some.len();
        let take = |name: &str, result: Result<Vec<u8>, String>| {
            let id = name.rsplit('/').next().unwrap_or_default();
            let file = wanted.get(id).filter(|_| places.iter().any(|place| place == name));
            let file = file.ok_or_else(|| damaged("a file that nobody asked for"))?;
            let bytes = result.map_err(|_| damaged("Multiple errors downloading files"))?;
            missing = missing.saturating_sub(1);
            done += file.about;
            let plain = file.plain(bytes).ok_or_else(|| damaged("Digest mismatch"))?;
            if &*file.spot.domain == keychain::DOMAIN && file.spot.path == keychain::PATH {
                imported = keychain::import(&plain, &keys);
                return Ok(());
            }
            let kept = Content::keep(&spool, &plain).map_err(|_| End::failed(1, "the phone has no room"))?;
            data.items.insert(file.spot.clone(), Item { kind: Kind::File(kept), ..file.item.clone() });
            Ok(())
        };
        let status = link.download(&places, take).await?;
        if missing > 0 || (status.code != 0 && status.code != ABSENT) {
            return Err(damaged("Multiple errors downloading files"));
        }
    }
    data.keychain = imported.unwrap_or_default();
    Ok(data)
}

fn portions(wanted: &BTreeMap<String, Wanted>) -> Vec<Vec<&String>> {
    let mut portions: Vec<Vec<&String>> = Vec::new();
    let mut bytes = BYTES_AT_A_TIME;
    for (id, file) in wanted {
        match portions.last_mut() {
            Some(last) if last.len() < FILES_AT_A_TIME && bytes < BYTES_AT_A_TIME => last.push(id),
            _ => {
                portions.push(vec![id]);
                bytes = 0;
            }
        }
        bytes += file.about;
    }
    portions
}

/// Puts everything in its place.
fn apply(phone: &Phone, restored: Data, apps: &[(String, String, String)], removes: bool) {
    let before = phone.read(|state| state.data.clone()).get();
    let mut now = if removes { Data::default() } else { Data::clone(&before) };
    now.items.extend(restored.items);
    now.keychain = restored.keychain;
    now.apps = apps
        .iter()
        .map(|(bundle, name, version)| App {
            bundle: bundle.clone(),
            name: name.clone(),
            version: version.clone(),
        })
        .collect();
    // In the order in which the phone of the backup had them, as far as this one knew it.
    let order = |app: &App| before.apps.iter().position(|known| known.bundle == app.bundle);
    now.apps.sort_by_key(|app| (order(app), app.bundle.clone()));
    phone.change(|state| state.data = Lazy::made(now));
}

/// A folder or a link of the index.
fn bare(row: &index::Row, target: Option<String>) -> Option<Kind> {
    match (row.flags, target) {
        (2, _) => Some(Kind::Folder),
        (4, Some(target)) => Some(Kind::Link(target)),
        _ => None,
    }
}

/// Where a row of the index lies.
fn spot(row: &index::Row) -> Spot {
    Spot { domain: row.domain.as_str().into(), path: row.path.clone() }
}
