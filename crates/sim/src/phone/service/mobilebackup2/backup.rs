//! A backup, full or of what has changed.
//!
//! | step | message |
//! |---|---|
//! | what is there | `DownloadFiles` T/Status.plist; `DLContentsOfDirectory` T, and T/Snapshot where it is there |
//! | the last index | `DownloadFiles` T/Manifest.plist and T/Manifest.db, where they are to be gone on from |
//! | room | `GetFreeDiskSpace`; from iOS 26 on `PurgeDiskSpace` before it gives up |
//! | staging | folders in T/Snapshot, `UploadFiles` of its Status.plist, of the files, of both manifests |
//! | moving | folders in T, `MoveItems` to their places, `RemoveItems` of what is no more |
//! | end | `RemoveItems` T/Snapshot, `UploadFiles` T/Status.plist |
//!
//! A file is sent when its contents are not those that this computer got last time under the same keys. The phone knows what
//! that was; a computer that holds another backup, or another index, gets everything.

mod folder;
mod job;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rightful_proto::devicelink::FromDevice;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};

use super::link::{End, Link};
use super::version;
use crate::fault::Fault;
use crate::phone::Phone;
use crate::phone::backup::lists::{self, Stage};
use crate::phone::backup::{Interrupted, Known, Stored, Written};
use crate::phone::data::{Item, Kind};
use job::{Job, Manifests};

/// So many moves.
const MOVES_AT_A_TIME: usize = 500;
/// What must be free beyond the backup itself, and what is wished for besides, from iOS 26 on.
const SPARE: u64 = 128 << 20;
const WISH: u64 = 2 << 30;

/// What a computer has already.
#[derive(Default)]
struct There {
    /// Of the last backup.
    known: Option<Arc<Known>>,
    /// In the staging area, whole and unchanged.
    staged: BTreeMap<String, Stored>,
    /// In its place already, of a backup that was cut off while it was moved there.
    placed: BTreeMap<String, Stored>,
    /// Folders of files in T of which nothing is known.
    strange: Vec<String>,
}

pub(super) async fn run<S>(link: &mut Link<'_, S>, target: &str, force: bool) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let phone = link.call.phone.clone();
    link.progress(0.0);
    let earlier = status_of(link, target).await?;
    let here = link.contents(target).await?;
    // Not every host answers for a folder that is not there.
    let staging = match has_folder(&here, "Snapshot") {
        true => link.contents(&format!("{target}/Snapshot")).await?,
        false => Vec::new(),
    };
    let (asked, name) = (phone.clone(), target.to_owned());
    let job = tokio::task::spawn_blocking(move || Job::new(&asked, name)).await;
    let mut job = job.map_err(|_| End::Gone)?;
    let mut there = look(link, &mut job, earlier, &staging, &here, force).await?;
    job.full = there.known.is_none();

    let needed: Vec<String> = job.entries.keys().filter(|id| job.is_needed(id, &there)).cloned().collect();
    room(link, &phone, needed.iter().map(|id| job.length(id)).sum()).await?;

    link.create(target).await?;
    if !staging.is_empty() && there.staged.is_empty() && there.placed.is_empty() {
        link.remove(&[format!("{target}/Snapshot")]).await?;
    }
    link.create(&format!("{target}/Snapshot")).await?;
    link.progress(1.0);
    job.begin(&phone, &there);
    let status = lists::status(&job.uuid, job.now, job.full, Stage::Uploading);
    link.upload(&[(format!("{target}/Snapshot/Status.plist"), status)]).await?;

    let mut files = there.staged.clone();
    files.append(&mut there.placed.clone());
    if let Some(known) = &there.known {
        let unchanged =
            job.entries.keys().filter(|id| needed.binary_search(id).is_err() && !files.contains_key(*id));
        let unchanged: Vec<_> =
            unchanged.filter_map(|id| Some((id.clone(), *known.files.get(id)?))).collect();
        files.extend(unchanged);
    }
    let left = files.len();
    let job = Arc::new(job);
    let sent = stage(link, &job, &needed, &mut files).await?;
    let (index, written) = manifests(link, &job, &files, there.known.clone()).await?;
    let moves: Vec<String> = needed.iter().chain(there.staged.keys()).cloned().collect();
    settle(link, &job, &moves, &mut there, &files).await?;

    let written = Some(Arc::new(written));
    let known = Known { uuid: job.uuid.clone(), bag: job.bag.uuid, index, files, written };
    phone.change(|state| {
        let backup = &mut state.backup;
        backup.unfinished.remove(target);
        backup.known.insert(target.to_owned(), Arc::new(known));
        backup.backups += 1;
        (backup.sent, backup.left) = (sent, left);
        backup.last_backup = Some(job.now);
    });
    Ok(())
}

async fn status_of<S>(link: &mut Link<'_, S>, folder: &str) -> Result<Option<String>, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut found = None;
    let take = |_: &str, result: Result<Vec<u8>, String>| {
        found = result.ok().map(|bytes| lists::read_status(&bytes));
        Ok(())
    };
    link.download(&[format!("{folder}/Status.plist")], take).await?;
    // One that cannot be read says as little as one that is not there.
    Ok(found.flatten().map(|(uuid, _)| uuid))
}

/// SHA-256 over the index that the computer has, which comes with the other manifest.
async fn index_of<S>(link: &mut Link<'_, S>, folder: &str) -> Result<Option<[u8; 32]>, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let index = format!("{folder}/Manifest.db");
    let mut found = None;
    let take = |name: &str, result: Result<Vec<u8>, String>| {
        if name == index {
            found = result.ok().map(|bytes| Sha256::digest(bytes).into());
        }
        Ok(())
    };
    link.download(&[format!("{folder}/Manifest.plist"), index.clone()], take).await?;
    Ok(found)
}

/// Finds out what the computer has of this phone.
async fn look<S>(
    link: &mut Link<'_, S>,
    job: &mut Job,
    earlier: Option<String>,
    staging: &[(String, Option<u64>)],
    here: &[(String, Option<u64>)],
    force: bool,
) -> Result<There, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let phone = link.call.phone.clone();
    let target = job.target.clone();
    let (known, unfinished, policy) = phone.read(|state| {
        let backup = &state.backup;
        (backup.known.get(&target).cloned(), backup.unfinished.get(&target).cloned(), backup.interrupted)
    });
    let mut there = There::default();
    let size = |name: &str| here.iter().find(|(entry, _)| entry == name).and_then(|(_, size)| *size);
    // A backup of which only the last word was lost is a whole one.
    let last = unfinished.as_ref().map(|unfinished| Arc::new(unfinished.known.clone()));
    let known = [known, last].into_iter().flatten().find(|known| Some(&known.uuid) == earlier.as_ref());
    if known.is_some() && !force && size("Manifest.plist") == Some(0) {
        return Err(End::failed(205, "Manifest.plist is empty"));
    }
    let whole = ["Manifest.plist", "Manifest.db"].iter().all(|name| size(name).is_some_and(|size| size > 0));
    there.known = known.filter(|known| !force && whole && known.bag == job.bag.uuid);
    if let Some(known) = &there.known {
        let index = index_of(link, &target).await?;
        // The next one may be in its place already, where the line broke just then.
        let next = unfinished.as_ref().filter(|unfinished| unfinished.moving);
        let next = next.map(|unfinished| unfinished.known.index);
        if index.is_none() || (index != Some(known.index) && index != next) {
            there.known = None;
        }
    }
    if there.known.is_none() {
        let folders = here.iter().filter(|(name, size)| size.is_none() && is_folder_of_files(name));
        there.strange = folders.map(|(name, _)| name.clone()).collect();
    }

    let goes_on = policy == Interrupted::GoesOn && !force;
    let Some(unfinished) = unfinished.filter(|unfinished| goes_on && unfinished.known.bag == job.bag.uuid)
    else {
        return Ok(there);
    };
    if !staging.iter().any(|(name, _)| name == "Status.plist")
        || status_of(link, &format!("{target}/Snapshot")).await?.as_ref() != Some(&unfinished.known.uuid)
    {
        return Ok(there);
    }
    // It is the same backup, and goes on under its name.
    job.uuid.clone_from(&unfinished.known.uuid);
    let begun: BTreeSet<&str> = unfinished.known.files.keys().filter_map(|id| id.get(..2)).collect();
    for folder in begun {
        let mut listed = BTreeMap::new();
        if has_folder(staging, folder) {
            listed.extend(link.contents(&format!("{target}/Snapshot/{folder}")).await?);
        }
        let mut placed = BTreeMap::new();
        if unfinished.moving && has_folder(here, folder) {
            placed.extend(link.contents(&format!("{target}/{folder}")).await?);
        }
        for (id, stored) in unfinished.known.files.iter().filter(|(id, _)| id.starts_with(folder)) {
            let same = job.entries.get(id).and_then(|(_, item)| stamp(item)) == Some(stored.stamp);
            if same && listed.get(id) == Some(&Some(stored.length)) {
                there.staged.insert(id.clone(), *stored);
            } else if same && placed.get(id) == Some(&Some(stored.length)) {
                there.placed.insert(id.clone(), *stored);
            }
        }
    }
    Ok(there)
}

fn has_folder(listed: &[(String, Option<u64>)], folder: &str) -> bool {
    listed.iter().any(|(name, size)| name == folder && size.is_none())
}

fn is_folder_of_files(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn stamp(item: &Item) -> Option<u64> {
    match &item.kind {
        Kind::File(content) => Some(content.stamp()),
        Kind::Folder | Kind::Link(_) => None,
    }
}

/// Asks whether there is room, and for more where the system does.
async fn room<S>(link: &mut Link<'_, S>, phone: &Phone, length: u64) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let more = phone.fault(|fault| match fault {
        Fault::BackupNeeds(bytes) => Some(*bytes),
        _ => None,
    });
    let purges = phone.read(|state| version(&state.version) >= (26, 0));
    let needs = length + more.unwrap_or_default() + if purges { SPARE } else { 0 };
    let mut free = free(link).await?;
    if free <= needs && purges {
        let wanted = needs - free + WISH;
        if link.ask(FromDevice::PurgeDiskSpace { wanted }).await?.code == 0 {
            free = self::free(link).await?;
        }
    }
    if free > needs || (!purges && free == needs) {
        Ok(())
    } else {
        Err(End::failed(105, "Insufficient free disk space on drive to back up device"))
    }
}

async fn free<S>(link: &mut Link<'_, S>) -> Result<u64, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let status = link.ask(FromDevice::FreeDiskSpace).await?;
    let free = status.content.and_then(|content| content.as_unsigned_integer());
    free.ok_or_else(|| End::failed(105, "the free space of the drive is not known"))
}

/// Sends the files that are needed into the staging area. The next ones are made while some are on their way.
async fn stage<S>(
    link: &mut Link<'_, S>,
    job: &Arc<Job>,
    needed: &[String],
    files: &mut BTreeMap<String, Stored>,
) -> Result<usize, End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let phone = link.call.phone.clone();
    let folders: BTreeSet<&str> = needed.iter().filter_map(|id| id.get(..2)).collect();
    for folder in folders {
        link.create(&format!("{}/Snapshot/{folder}", job.target)).await?;
    }
    let total: u64 = needed.iter().map(|id| job.length(id)).sum::<u64>().max(1);
    let mut done = 0;
    let make = |ids: &[String]| {
        let (job, ids) = (job.clone(), ids.to_vec());
        tokio::task::spawn_blocking(move || ids.iter().filter_map(|id| job.sealed(id)).collect::<Vec<_>>())
    };
    let portions = job.portions(needed);
    let mut coming = portions.first().map(|ids| make(ids));
    for turn in 0..portions.len() {
        let Some(task) = coming.take() else { break };
        let made = task.await.map_err(|_| End::Gone)?;
        coming = portions.get(turn + 1).map(|ids| make(ids));
        link.progress(5.0 + 85.0 * done as f64 / total as f64);
        let mut stored = Vec::new();
        let mut sent = Vec::new();
        for (id, bytes, facts) in made {
            done += bytes.len() as u64;
            sent.push((format!("{}/Snapshot/{}/{id}", job.target, &id[..2]), bytes));
            stored.push((id, facts));
        }
        link.upload(&sent).await?;
        files.extend(stored.iter().cloned());
        phone.change(|state| {
            if let Some(unfinished) = state.backup.unfinished.get_mut(&job.target) {
                unfinished.known.files.extend(stored);
            }
        });
    }
    Ok(needed.len())
}

/// Sends both manifests; SHA-256 over the index, and the index for the next time.
async fn manifests<S>(
    link: &mut Link<'_, S>,
    job: &Arc<Job>,
    files: &BTreeMap<String, Stored>,
    before: Option<Arc<Known>>,
) -> Result<([u8; 32], Written), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (phone, made, files) = (link.call.phone.clone(), job.clone(), files.clone());
    let lists = tokio::task::spawn_blocking(move || {
        let Manifests { index, list, written } = made.manifests(&phone, &files, before.as_deref());
        let digest: [u8; 32] = Sha256::digest(&index).into();
        phone.change(|state| {
            if let Some(unfinished) = state.backup.unfinished.get_mut(&made.target) {
                unfinished.known.index = digest;
            }
        });
        (index, list, digest, written)
    });
    let (index, list, digest, written) = lists.await.map_err(|_| End::Gone)?;
    let target = &job.target;
    link.progress(92.0);
    let both = [
        (format!("{target}/Snapshot/Manifest.db"), index),
        (format!("{target}/Snapshot/Manifest.plist"), list),
    ];
    link.upload(&both).await?;
    link.progress(94.0);
    let status = lists::status(&job.uuid, job.now, job.full, Stage::Moving);
    link.upload(&[(format!("{target}/Snapshot/Status.plist"), status)]).await?;
    Ok((digest, written))
}

/// Moves everything from the staging area to its place, and removes what is not part of the backup any more.
async fn settle<S>(
    link: &mut Link<'_, S>,
    job: &Job,
    moves: &[String],
    there: &mut There,
    files: &BTreeMap<String, Stored>,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let target = &job.target;
    link.call.phone.change(|state| {
        if let Some(unfinished) = state.backup.unfinished.get_mut(target) {
            unfinished.moving = true;
        }
    });
    let folders: BTreeSet<&str> = moves.iter().filter_map(|id| id.get(..2)).collect();
    for folder in folders {
        link.create(&format!("{target}/{folder}")).await?;
    }
    link.progress(96.0);
    for some in moves.chunks(MOVES_AT_A_TIME) {
        let each = some.iter().map(|id| {
            let place = format!("{}/{id}", &id[..2]);
            (format!("{target}/Snapshot/{place}"), format!("{target}/{place}"))
        });
        link.relocate(&each.collect::<Vec<_>>()).await?;
    }
    link.progress(98.0);
    let both = ["Manifest.db", "Manifest.plist"];
    let both = both.map(|name| (format!("{target}/Snapshot/{name}"), format!("{target}/{name}")));
    link.relocate(&both).await?;

    let mut gone: Vec<String> = Vec::new();
    if let Some(known) = &there.known {
        gone.extend(known.files.keys().filter(|id| !files.contains_key(*id)).cloned());
    }
    for folder in std::mem::take(&mut there.strange) {
        let listed = link.contents(&format!("{target}/{folder}")).await?;
        gone.extend(listed.into_iter().map(|(name, _)| name).filter(|name| !files.contains_key(name)));
    }
    let gone = gone.into_iter().filter_map(|id| Some(format!("{target}/{}/{id}", id.get(..2)?)));
    let gone: Vec<String> = gone.collect();
    for some in gone.chunks(MOVES_AT_A_TIME) {
        link.remove(some).await?;
    }
    link.progress(99.0);
    link.remove(&[format!("{target}/Snapshot")]).await?;
    link.progress(100.0);
    let status = lists::status(&job.uuid, job.now, job.full, Stage::Finished);
    link.upload(&[(format!("{target}/Status.plist"), status)]).await
}
