//! What goes wrong, as it goes wrong on real phones.

use std::time::Duration;

use super::host::{Host, TARGET};
use super::spec;
use crate::fault::{At, Fault, Kind, MessageDoor};
use crate::phone::Phone;
use crate::phone::backup::Interrupted;
use crate::phone::spec::PhoneSpec;

fn phone(change: impl FnOnce(&mut PhoneSpec)) -> Phone {
    let mut spec = spec();
    change(&mut spec);
    Phone::new(spec)
}

#[tokio::test(start_paused = true)]
async fn the_passcode_is_typed_on_the_phone_or_the_backup_ends_after_three_minutes() {
    let phone = phone(|spec| (spec.passcode_set, spec.locked) = (true, true));
    let mut heard = phone.notifications();
    assert_eq!(Host::default().backup(&phone, false).await.code, 0, "somebody types it");
    assert_eq!(heard.try_recv().ok().as_deref(), Some(super::super::PRESENTED));
    assert_eq!(heard.try_recv().ok().as_deref(), Some(super::super::DISMISSED));
    assert!(!phone.read(|state| state.backup.asks_passcode));

    phone.add_fault(Fault::PasscodeNotTyped);
    let begun = tokio::time::Instant::now();
    let outcome = Host::default().backup(&phone, false).await;
    assert_eq!(outcome.code, 208);
    assert!(outcome.description.is_some_and(|text| text.contains("(MBErrorDomain/208)")));
    let waited = begun.elapsed();
    assert!((Duration::from_secs(179)..Duration::from_secs(182)).contains(&waited), "{waited:?}");
    assert_eq!(Host::default().password(&phone, None, Some("x")).await, 208);

    let typing = phone.clone();
    tokio::spawn(async move {
        typing.until(|state| state.backup.asks_passcode).await;
        typing.type_passcode();
    });
    assert_eq!(Host::default().backup(&phone, false).await.code, 0, "the hand types it");
}

#[tokio::test(start_paused = true)]
async fn older_systems_want_an_open_screen() {
    let old = |locked| {
        phone(|spec| {
            spec.system = ("16.0.3".to_owned(), "20A392".to_owned());
            (spec.passcode_set, spec.locked) = (true, locked);
        })
    };
    assert_eq!(Host::default().backup(&old(true), false).await.code, 208);
    assert_eq!(Host::default().backup(&old(false), false).await.code, 0);
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_ends_it_and_newer_systems_ask_for_room_first() {
    let (old, new) = (phone(|_| {}), phone(|spec| spec.system.0 = "26.0".to_owned()));
    let mut host = Host { free: 1000, ..Host::default() };
    assert_eq!(host.backup(&old, false).await.code, 105);
    assert!(host.purges.is_empty());
    assert_eq!(host.backup(&new, false).await.code, 105);
    // Real need = what it asks for + what was reported − 2 GiB.
    let need = host.purges[0] + 1000 - (2 << 30);
    assert!(need > (128 << 20) && need < (140 << 20), "{need}");
    host.free = need;
    assert_eq!(host.backup(&new, false).await.code, 105, "it must be more than that");
    host.free = need + 1;
    assert_eq!(host.backup(&new, false).await.code, 0);
    old.add_fault(Fault::BackupNeeds(1 << 41));
    assert_eq!(Host::default().backup(&old, false).await.code, 105);
}

#[tokio::test(start_paused = true)]
async fn codes_come_as_told_and_for_their_reasons() {
    let told = phone(|spec| spec.faults.push(Fault::BackupError(104)));
    assert_eq!(Host::default().backup(&told, false).await.code, 104);
    assert_eq!(Host::default().backup(&told, false).await.code, 0, "once");
    let mut broken = Host { upload_code: -11, ..Host::default() };
    assert_eq!(broken.backup(&told, false).await.code, 104);
    broken.upload_code = -15;
    assert_eq!(broken.backup(&told, false).await.code, 105);

    let mut host = Host::default();
    assert_eq!(host.backup(&told, false).await.code, 0);
    host.files.insert(host.place("Info.plist"), vec![]);
    told.change(|state| state.find_my = true);
    assert_eq!(host.restore(&told, None, true).await.code, 211);
    assert_eq!(host.request(&told, "EraseDevice", vec![]).await.code, 211);
    told.change(|state| (state.find_my, state.activated) = (false, false));
    assert_eq!(host.restore(&told, None, true).await.code, 212);
    host.files.insert(host.place("Manifest.plist"), vec![]);
    assert_eq!(host.backup(&told, false).await.code, 205, "an empty Manifest.plist");
    assert_eq!(host.request(&told, "EraseDevice", vec![]).await.code, -1000, "the line is dropped");
    told.until(|state| state.presence.attached && state.boots == 1).await;
    assert!(told.read(|state| !state.data_present && !state.setup_done));
}

/// A host after the cable was pulled at this message and the next run has ended, and how many files that one has sent; `None`
/// where the backup has not so many messages.
async fn pulled(policy: Interrupted, kind: Kind, nth: u64) -> Option<(Phone, Host, usize)> {
    let phone = phone(|spec| {
        spec.backup.interrupted = policy;
        spec.data.files = 230;
    });
    let mut host = Host::default();
    assert_eq!(host.backup(&phone, false).await.code, 0);
    phone.change_data(80, 2);
    phone.add_fault(Fault::At(At { door: MessageDoor::Backup, nth, kind, seed: 1 }));
    let first = host.backup(&phone, false).await.code;
    if phone.awaits_message() {
        assert_eq!(first, 0);
        return None;
    }
    assert_eq!(first, -1000, "{kind:?} at {nth}");
    host.uploaded = 0;
    assert_eq!(host.backup(&phone, false).await.code, 0, "{kind:?} at {nth}");
    let uploaded = host.uploaded;
    Some((phone, host, uploaded))
}

#[tokio::test(start_paused = true)]
async fn wherever_the_cable_is_pulled_the_next_run_ends_as_an_undisturbed_one() {
    let mut sent = Vec::new();
    for (turn, nth) in (5..).step_by(37).enumerate() {
        let kind = [Kind::Cut, Kind::Truncate][turn % 2];
        let Some((phone, host, uploaded)) = pulled(Interrupted::GoesOn, kind, nth).await else { break };
        let mut fresh = Host::default();
        assert_eq!(fresh.backup(&phone, true).await.code, 0);
        assert!(host.blobs().eq(fresh.blobs()), "{kind:?} at {nth}");
        assert!(host.files.keys().all(|path| !path.contains("Snapshot") && path.starts_with(TARGET)));
        sent.push(uploaded);
    }
    assert!(sent.len() > 10, "{sent:?}");
    let (first, least) = (sent[0], sent.iter().min().copied().unwrap_or_default());
    assert!(least * 2 < first, "later cuts leave less to send: {sent:?}");
    let (.., uploaded) = pulled(Interrupted::BeginsAnew, Kind::Cut, 300).await.expect("so many messages");
    assert!(uploaded + 10 > first, "{uploaded} of {first}");
}
