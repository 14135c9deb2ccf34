//! Endpoint zero in every mode, through the transfers that a host makes.

use std::time::Duration;

use super::*;
use crate::phone::spec::PhoneSpec;

fn phone_in(mode: Mode) -> Phone {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.mode = mode;
    Phone::new(spec)
}

fn get(kind: u8, index: u8) -> Control {
    Control { request_type: 0x80, request: 6, value: u16::from_be_bytes([kind, index]), index: 0x0409 }
}

async fn string(attachment: &Attachment, index: u8) -> String {
    let bytes = attachment.control_in(get(3, index), 255).await.expect("a string");
    assert_eq!((usize::from(bytes[0]), bytes[1]), (bytes.len(), 3));
    let units: Vec<u16> = bytes[2..].chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).expect("text")
}

#[tokio::test]
async fn a_phone_in_recovery_tells_its_line_and_its_nonces() {
    let phone = phone_in(Mode::Recovery);
    let attached = attachment(&phone).expect("on the bus");
    let device = attached.control_in(get(1, 0), 18).await.expect("a descriptor");
    assert_eq!(device, [18, 1, 0, 2, 0, 0, 0, 64, 0xAC, 0x05, 0x81, 0x12, 0, 0, 2, 3, 4, 1]);
    assert_eq!(
        string(&attached, 4).await,
        "CPID:8120 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:001234A61E804F2A IBFL:3D SRNM:[F4GTX8KQ2M] SRTG:[iBoot-11881.122.1]"
    );
    let nonces = string(&attached, 1).await;
    assert!(nonces.starts_with(" NONC:") && nonces.contains(" SNON:"), "{nonces}");
    assert_eq!(nonces.len(), 6 + 64 + 6 + 40);
    assert_eq!(attached.control_in(get(3, 9), 255).await, Err(Refusal::Stall));
}

#[tokio::test]
async fn the_boot_rom_tells_no_serial_number() {
    let attached = attachment(&phone_in(Mode::Dfu)).expect("on the bus");
    assert_eq!(attached.description().product, 0x1227);
    assert!(!attached.description().serial().contains("SRNM"));
    assert!(attached.description().serial().contains("SRTG:[iBoot-8104.0.0.201.4]"));
}

#[tokio::test]
async fn a_running_phone_has_usbmux_in_its_third_and_fourth_configuration() {
    for mode in [Mode::Normal, Mode::Restore] {
        let attached = attachment(&phone_in(mode)).expect("on the bus");
        assert_eq!(attached.description().product, 0x12A8);
        assert_eq!(string(&attached, 3).await, "00008120001234A61E804F2A");
        for value in 1..=4 {
            let bytes = attached.control_in(get(2, value - 1), 1024).await.expect("a descriptor");
            assert_eq!(usize::from(u16::from_le_bytes([bytes[2], bytes[3]])), bytes.len());
            assert_eq!(bytes[5], value);
            let mux = bytes.windows(4).any(|window| window == [2, 255, 254, 2]);
            assert_eq!(mux, value >= 3, "configuration {value}");
        }
        assert_eq!(attached.control_in(get(2, 4), 1024).await, Err(Refusal::Stall));
        let short = attached.control_in(get(2, 3), 9).await.expect("the head alone");
        assert_eq!(short.len(), 9);
    }
}

#[tokio::test]
async fn endpoints_exist_only_in_the_configuration_that_has_them() {
    let attached = attachment(&phone_in(Mode::Normal)).expect("on the bus");
    let hello = [0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(attached.configuration(), 0, "nobody has chosen yet");
    assert_eq!(attached.bulk_out(0x04, &hello).await, Err(Refusal::Stall));
    let choose = |value| Control { request_type: 0, request: 9, value, index: 0 };
    let chosen = Control { request_type: 0x80, request: 8, value: 0, index: 0 };
    attached.control_out(choose(4), &[]).await.expect("chosen");
    attached.bulk_out(0x04, &hello).await.expect("usbmux listens");
    // What the kernel does when a muxer was quicker than it.
    attached.control_out(choose(1), &[]).await.expect("chosen");
    assert_eq!(attached.control_in(chosen, 1).await, Ok(vec![1]));
    assert_eq!(attached.bulk_out(0x04, &hello).await, Err(Refusal::Stall));
    assert_eq!(attached.control_out(choose(5), &[]).await, Err(Refusal::Stall));
    attached.control_out(choose(4), &[]).await.expect("chosen");
    attached.reset().await.expect("reset");
    assert_eq!(attached.control_in(chosen, 1).await, Ok(vec![0]));
}

#[tokio::test]
async fn alternate_settings_are_those_that_are_described() {
    let attached = attachment(&phone_in(Mode::Normal)).expect("on the bus");
    assert_eq!(attached.set_alternate(2, 1), Err(Refusal::Stall));
    attached.set_configuration(4).expect("chosen");
    assert_eq!(attached.alternate(2), Some(0));
    attached.set_alternate(2, 1).expect("chosen");
    assert_eq!(attached.alternate(2), Some(1));
    assert_eq!(attached.interfaces().len(), 3);
    assert_eq!(attached.set_alternate(2, 2), Err(Refusal::Stall));
    assert_eq!(attached.alternate(7), None);
}

#[tokio::test(start_paused = true)]
async fn whoever_waits_for_a_phone_that_leaves_is_told() {
    let phone = phone_in(Mode::Recovery);
    let attached = attachment(&phone).expect("on the bus");
    attached.set_configuration(1).expect("chosen");
    let greeting = attached.bulk_in(0x81, 512).await.expect("its greeting");
    assert_eq!(greeting, b"iBoot-11881.122.1, recovery mode\n");
    let waiting = tokio::spawn({
        let attached = attached.clone();
        async move { attached.bulk_in(0x81, 512).await }
    });
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(!waiting.is_finished());
    phone.unplug();
    assert_eq!(waiting.await.expect("an answer"), Err(Refusal::Gone));
    assert_eq!(attached.control_in(get(1, 0), 18).await, Err(Refusal::Gone));
    assert!(attachment(&phone).is_none());
}

#[tokio::test(start_paused = true)]
async fn a_change_of_personality_is_a_departure_and_an_arrival() {
    let phone = phone_in(Mode::Normal);
    let attached = attachment(&phone).expect("on the bus");
    let mode = Control { request_type: 0xC0, request: 0x45, value: 0, index: 0 };
    assert_eq!(attached.control_in(mode, 4).await, Ok(vec![3, 3, 3, 0]));
    let set = |index| Control { request_type: 0xC0, request: 0x52, value: 0, index };
    assert_eq!(attached.control_in(set(2), 1).await, Err(Refusal::Stall), "this phone offers no capture");
    assert_eq!(attached.control_in(set(1), 1).await, Ok(vec![0]));
    assert!(attachment(&phone).is_none());
    phone.until(|state| state.presence.attached).await;
    let again = attachment(&phone).expect("back");
    assert!(again.address() > attached.address());
    assert_eq!(again.mode(), Mode::Normal);
}
