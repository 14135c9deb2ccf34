//! The bus in process: what it lists, what it opens, and when it says that something has changed.

use rightful_proto::recovery::{self, Identity};
use tokio::time::Instant;

use super::*;
use crate::fault::Fault;
use crate::phone::spec::PhoneSpec;

const LIMIT: Duration = Duration::from_secs(5);

fn two_phones() -> (Phone, Phone, Bus) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.mode = Mode::Recovery;
    let first = Phone::new(spec);
    let second = Phone::new(PhoneSpec::iphone_11_pro_max());
    let bus = Bus::new(vec![first.clone(), second.clone()]);
    (first, second, bus)
}

#[tokio::test(start_paused = true)]
async fn it_lists_what_is_attached_and_opens_it() {
    let (first, second, bus) = two_phones();
    let listed = bus.list().await.expect("a list");
    assert_eq!(listed.iter().map(|info| info.product).collect::<Vec<_>>(), [0x1281, 0x12A8]);
    assert_eq!(listed[1].serial, Some(second.udid().without_hyphen()));
    let mut device = bus.open(listed[0].id).await.expect("opened");
    recovery::prepare(&mut device).await.expect("claimed");
    let identity = Identity::read(&mut device).await.expect("an identity");
    assert_eq!(identity.ecid, first.ecid());
    assert_eq!(
        identity.ap_nonce.map(|nonce| nonce.as_bytes().to_vec()),
        Some(first.read(|state| state.boot.ap_nonce.clone()))
    );
    assert_eq!(device.mode(), Mode::Recovery);
    second.unplug();
    assert_eq!(bus.list().await.expect("a list").len(), 1);
    assert_eq!(bus.open(listed[1].id).await.err(), Some(UsbError::Gone));
}

#[tokio::test(start_paused = true)]
async fn it_says_when_something_has_changed_and_not_later_than_asked() {
    let (first, _, bus) = two_phones();
    let started = Instant::now();
    bus.changed(Duration::from_secs(7)).await;
    assert_eq!(started.elapsed(), Duration::from_secs(7), "nothing happened");
    first.change(|state| state.battery = 1);
    bus.changed(Duration::from_secs(7)).await;
    assert_eq!(started.elapsed(), Duration::from_secs(14), "the battery is no news for a bus");
    first.restart_into(Mode::Dfu, Duration::from_millis(300), |_| {});
    bus.changed(LIMIT).await;
    assert_eq!(bus.list().await.expect("a list").len(), 1, "it has left");
    bus.changed(LIMIT).await;
    assert_eq!(bus.list().await.expect("a list")[0].product, 0x1227, "it is back");
    assert_eq!(started.elapsed(), Duration::from_millis(14_300));
    let nothing = Bus::new(Vec::new());
    nothing.changed(LIMIT).await;
    assert_eq!(started.elapsed(), Duration::from_millis(19_300));
}

#[tokio::test(start_paused = true)]
async fn what_was_opened_before_a_restart_is_gone_after_it() {
    let (first, _, bus) = two_phones();
    let before = bus.list().await.expect("a list")[0].id;
    let mut device = bus.open(before).await.expect("opened");
    recovery::prepare(&mut device).await.expect("claimed");
    first.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
    first.until(|state| state.presence.attached).await;
    assert_ne!(bus.list().await.expect("a list")[0].id, before);
    let error = recovery::command(&mut device, "getenv x").await.expect_err("gone");
    assert!(matches!(error, recovery::RecoveryError::Usb { error: UsbError::Gone, .. }));
    assert_eq!(device.reset().await, Err(UsbError::Gone));
}

#[tokio::test(start_paused = true)]
async fn another_phone_in_its_place_shows_another_ecid() {
    let (first, _, bus) = two_phones();
    let ecid = first.ecid();
    first.add_fault(Fault::Swapped(Mode::Recovery));
    first.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
    first.until(|state| state.presence.attached).await;
    let mut device = bus.open(bus.list().await.expect("a list")[0].id).await.expect("opened");
    let identity = Identity::read(&mut device).await.expect("an identity");
    assert_ne!(identity.ecid, ecid);
    assert_eq!(identity.ecid, first.ecid());
}
