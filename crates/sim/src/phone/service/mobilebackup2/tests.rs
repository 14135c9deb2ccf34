//! A host of our own, with its folder in memory, against the phone's backup service.

mod encryption;
mod faults;
mod host;
mod restores;

use std::collections::BTreeMap;

use host::{Host, call};
use plist::Value;

use crate::phone::Phone;
use crate::phone::backup::{BackupSpec, Rounds, archive, index};
use crate::phone::data::{DataSpec, Kind};
use crate::phone::spec::PhoneSpec;

/// A small phone that nothing forbids anything.
fn spec() -> PhoneSpec {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    (spec.find_my, spec.passcode_set, spec.locked) = (false, false, false);
    spec.data = DataSpec { seed: 5, files: 120, bytes: 1 << 20 };
    spec.backup = BackupSpec { rounds: Rounds::FEW, ..BackupSpec::default() };
    spec
}

/// The rows of a plain backup's index by file id, each checked against its name.
fn rows(host: &Host) -> BTreeMap<String, index::Row> {
    let image = host.file("Manifest.db").expect("an index");
    index::read(image).expect("readable").into_iter().map(|row| (row.id.clone(), row)).collect()
}

#[tokio::test(start_paused = true)]
async fn a_full_backup_holds_every_byte_of_the_phone_and_no_stray() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    assert_eq!(host.backup(&phone, false).await.code, 0);
    let data = phone.read(|state| state.data.clone()).get();
    let rows = rows(&host);
    // One row more: the keychain.
    assert_eq!(rows.len(), data.items.len() + 1);
    let mut files = 1;
    for (spot, item) in &data.items {
        let row = rows.get(&spot.file_id()).expect("a row for everything");
        assert_eq!((row.domain.as_str(), &row.path), (&*spot.domain, &spot.path));
        let record = archive::decode(&row.record).expect("a record");
        assert_eq!((record.mode, record.modified, record.class), (item.mode, item.modified, item.class));
        match &item.kind {
            Kind::File(content) => {
                files += 1;
                assert_eq!(host.blob(&row.id), Some(content.bytes().as_slice()), "{spot:?}");
                assert_eq!(row.flags, 1);
            }
            Kind::Folder => assert_eq!(row.flags, 2),
            Kind::Link(target) => assert_eq!((row.flags, record.target.as_ref()), (4, Some(target))),
        }
    }
    assert_eq!(host.blobs().count(), files);
    assert!(!host.files.keys().any(|path| path.contains("Snapshot")), "the staging area is gone");
    assert_eq!(phone.read(|state| (state.backup.sent, state.backup.left)), (files, 0));
}

#[tokio::test(start_paused = true)]
async fn the_second_backup_sends_what_has_changed_and_nothing_else() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(phone.read(|state| state.backup.sent), 0);
    phone.change_data(10, 4);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    let (sent, left) = phone.read(|state| (state.backup.sent, state.backup.left));
    assert!(sent > 0 && left > 3 * sent, "{sent} sent, {left} left");
    let mut fresh = Host::default();
    assert_eq!(fresh.backup(&phone, true).await.code, 0);
    assert!(host.blobs().eq(fresh.blobs()), "the folder has the same files as a full backup");
    // Nor is anything to go on from where the index is not the one that the phone has sent.
    host.files.get_mut(&host.place("Manifest.db")).expect("an index").push(0);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(phone.read(|state| state.backup.left), 0);
    assert!(host.blobs().eq(fresh.blobs()));
    // Another computer's backup in this folder is nothing to go on from, and its files go.
    host.files.insert(
        host.place("Status.plist"),
        crate::phone::backup::lists::status("STRANGE", 1, true, crate::phone::backup::lists::Stage::Finished),
    );
    host.files.insert(host.place("ab/ab00000000000000000000000000000000000000"), vec![1]);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(phone.read(|state| state.backup.left), 0);
    assert!(host.blobs().eq(fresh.blobs()));
}

#[tokio::test(start_paused = true)]
async fn hello_needs_a_version_that_both_know() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    let mut stream = call(&phone);
    host.shake(&mut stream).await;
    for (versions, code, agreed) in
        [(vec![2.0, 2.1], 0, Some(2.1)), (vec![2.0], 0, Some(2.0)), (vec![3.0], 1, None)]
    {
        let versions = Value::Array(versions.into_iter().map(Value::Real).collect());
        let outcome = host.ask(&mut stream, "Hello", vec![("SupportedProtocolVersions", versions)]).await;
        assert_eq!((outcome.code, outcome.protocol_version), (code, agreed));
    }
    let outcome = host.ask(&mut stream, "Sing", vec![]).await;
    assert_eq!(outcome.code, 1);
}
