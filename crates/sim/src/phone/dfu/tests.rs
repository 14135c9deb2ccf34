//! The boot ROM from a host's point of view: our own host code, and transfers that no good host makes.

use std::time::Duration;

use rightful_core::ports::{Usb, UsbDevice, UsbError};
use rightful_proto::dfu as host;
use rightful_proto::recovery::Identity;

use super::*;
use crate::bus::{Bus, BusDevice};
use crate::phone::spec::PhoneSpec;
use crate::phone::test_images::{signed, unsigned};

const LIMIT: Duration = Duration::from_secs(5);

fn in_dfu() -> (Phone, Bus) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.mode = Mode::Dfu;
    let phone = Phone::new(spec);
    (phone.clone(), Bus::new(vec![phone]))
}

async fn open(phone: &Phone, bus: &Bus) -> BusDevice {
    phone.until(|state| state.presence.attached).await;
    let info = bus.list().await.expect("a list").remove(0);
    let mut device = bus.open(info.id).await.expect("opened");
    host::prepare(&mut device).await.expect("claimed");
    device
}

async fn start(phone: &Phone, bus: &Bus, image: &[u8]) {
    let mut device = open(phone, bus).await;
    host::upload(&mut device, image, &mut |_, _| {}).await.expect("taken");
    host::reset(&mut device).await.expect("reset");
    assert!(!phone.presence().attached, "it starts at once");
    phone.until(|state| state.presence.attached).await;
}

async fn send(device: &mut BusDevice, request: u8, value: u16, data: &[u8]) -> Result<(), UsbError> {
    let setup = Control { request_type: 0x21, request, value, index: 0 };
    device.control_out(setup, data, LIMIT).await
}

async fn state_of(device: &mut BusDevice) -> u8 {
    let setup = Control { request_type: 0xA1, request: 5, value: 0, index: 0 };
    device.control_in(setup, 1, LIMIT).await.expect("a state")[0]
}

async fn status_of(device: &mut BusDevice) -> (u8, u8) {
    let setup = Control { request_type: 0xA1, request: 3, value: 0, index: 0 };
    let status = device.control_in(setup, 6, LIMIT).await.expect("a status");
    (status[0], status[4])
}

#[tokio::test(start_paused = true)]
async fn ibss_starts_and_is_recovery_with_new_nonces() {
    let (phone, bus) = in_dfu();
    let rom = host::identify(&mut open(&phone, &bus).await).await.expect("an identity");
    start(&phone, &bus, &signed(&phone, "ibss")).await;
    assert_eq!(phone.presence().mode, Mode::Recovery);
    let ibss = Identity::read(&mut open(&phone, &bus).await).await.expect("an identity");
    assert_eq!(ibss.srtg.as_deref(), Some("iBSS-11881.122.1"));
    assert_eq!(ibss.ecid, rom.ecid);
    assert_ne!(ibss.ap_nonce, rom.ap_nonce);
    assert_eq!(phone.read(|state| state.boot.registered.clone()), ["ibss"]);
}

#[tokio::test(start_paused = true)]
async fn anything_else_ends_in_dfu_again() {
    for wrong in ["ibec", "unsigned"] {
        let (phone, bus) = in_dfu();
        let image = if wrong == "ibec" { signed(&phone, "ibec") } else { unsigned("ibss") };
        start(&phone, &bus, &image).await;
        assert_eq!(phone.presence().mode, Mode::Dfu, "{wrong}");
        let refused =
            phone.entries().into_iter().any(|entry| entry.words.starts_with("the boot ROM refuses"));
        assert!(refused, "{wrong}");
        assert_eq!(state_of(&mut open(&phone, &bus).await).await, IDLE);
    }
}

#[tokio::test(start_paused = true)]
async fn a_reset_without_an_image_is_none_of_its_business() {
    let (phone, bus) = in_dfu();
    let mut device = open(&phone, &bus).await;
    send(&mut device, 1, 0, &[1; 0x800]).await.expect("taken");
    device.reset().await.expect("reset");
    assert!(phone.presence().attached);
}

#[tokio::test(start_paused = true)]
async fn states_follow_the_table() {
    let (phone, bus) = in_dfu();
    let mut device = open(&phone, &bus).await;
    assert_eq!(state_of(&mut device).await, IDLE);
    let image = vec![0x5A; 0x800];
    let mut tail = SUFFIX.to_vec();
    tail.extend_from_slice(&remainder(&[image.as_slice(), &SUFFIX].concat()).to_le_bytes());
    send(&mut device, 1, 0, &image).await.expect("taken");
    assert_eq!(status_of(&mut device).await, (0, BLOCK_TAKEN));
    send(&mut device, 1, 0, &tail).await.expect("the number need not rise");
    send(&mut device, 1, 1, &[]).await.expect("ended");
    assert_eq!(state_of(&mut device).await, MANIFEST_SYNC);
    assert_eq!(status_of(&mut device).await, (0, MANIFEST));
    assert_eq!(status_of(&mut device).await, (0, WAITS_FOR_RESET));
    assert_eq!(send(&mut device, 6, 0, &[]).await, Err(UsbError::Stall), "too late");
    assert_eq!(state_of(&mut device).await, ERROR);
    send(&mut device, 4, 0, &[]).await.expect("cleared");
    assert_eq!(state_of(&mut device).await, IDLE);
    send(&mut device, 1, 0, &image).await.expect("taken");
    send(&mut device, 6, 0, &[]).await.expect("given up");
    assert_eq!(state_of(&mut device).await, IDLE);
}

#[tokio::test(start_paused = true)]
async fn wrong_transfers_end_in_the_error_state() {
    let broken_crc = [&[1, 2, 3][..], &SUFFIX, &[0; 4]].concat();
    for (name, block, status) in [
        ("no suffix", vec![1; 64], BAD_FILE),
        ("too short", vec![1; 15], BAD_FILE),
        ("crc", broken_crc, BAD_VERIFY),
    ] {
        let (phone, bus) = in_dfu();
        let mut device = open(&phone, &bus).await;
        send(&mut device, 1, 0, &block).await.expect("taken");
        send(&mut device, 1, 1, &[]).await.expect("seen in the status");
        assert_eq!(status_of(&mut device).await, (status, ERROR), "{name}");
        device.reset().await.expect("reset");
        assert!(phone.presence().attached, "{name}");
    }
    let (phone, bus) = in_dfu();
    let mut device = open(&phone, &bus).await;
    assert_eq!(send(&mut device, 1, 0, &[]).await, Err(UsbError::Stall), "an end without a beginning");
    send(&mut device, 4, 0, &[]).await.expect("cleared");
    assert_eq!(send(&mut device, 1, 0, &[0; 0x801]).await, Err(UsbError::Stall), "too large");
    assert_eq!(status_of(&mut device).await, (BAD_ADDRESS, ERROR));
}
