//! Recovery mode against a device that only writes down what arrives.

use std::collections::VecDeque;

use super::*;

/// What went over the bus, in words that a test can read.
#[derive(Default)]
struct Recorder {
    seen: Vec<String>,
    answers: VecDeque<Vec<u8>>,
    fails: Option<UsbError>,
}

impl Recorder {
    fn note(&mut self, words: String) -> Result<(), UsbError> {
        self.seen.push(words);
        self.fails.clone().map_or(Ok(()), Err)
    }
}

impl UsbDevice for Recorder {
    async fn claim(&mut self, configuration: u8, interface: u8, alternate: u8) -> Result<(), UsbError> {
        self.note(format!("claim {configuration} {interface} {alternate}"))
    }

    async fn control_in(&mut self, setup: Control, length: u16, _: Duration) -> Result<Vec<u8>, UsbError> {
        self.note(format!("in {:02X}/{} {length}", setup.request_type, setup.request))?;
        self.answers.pop_front().ok_or(UsbError::Stall)
    }

    async fn control_out(&mut self, setup: Control, data: &[u8], _: Duration) -> Result<(), UsbError> {
        let text = String::from_utf8_lossy(data).into_owned();
        self.note(format!("out {:02X}/{} {text:?}", setup.request_type, setup.request))
    }

    async fn bulk_out(&mut self, endpoint: u8, data: Vec<u8>, _: Duration) -> Result<(), UsbError> {
        self.note(format!("bulk {endpoint:02X} {}", data.len()))
    }

    async fn string(&mut self, index: u8, _: Duration) -> Result<String, UsbError> {
        self.note(format!("string {index}"))?;
        let answer = self.answers.pop_front().ok_or(UsbError::Stall)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        self.note("reset".to_owned())
    }
}

#[tokio::test]
async fn commands_carry_a_nul_and_the_request_of_their_kind() {
    let mut device = Recorder::default();
    command(&mut device, "ramdisk").await.expect("sent");
    command_then_gone(&mut device, "bootx").await.expect("sent");
    finish(&mut device).await.expect("sent");
    assert_eq!(device.seen, ["out 40/0 \"ramdisk\\0\"", "out 40/1 \"bootx\\0\"", "out 21/1 \"\""]);
}

#[tokio::test]
async fn leaving_sets_auto_boot_for_good_before_it_restarts() {
    let mut device = Recorder::default();
    leave(&mut device).await.expect("sent");
    assert_eq!(
        device.seen,
        ["out 40/0 \"setenv auto-boot true\\0\"", "out 40/0 \"saveenv\\0\"", "out 40/0 \"reboot\\0\""]
    );
}

#[tokio::test]
async fn an_upload_ends_with_an_empty_packet_only_where_it_must() {
    for (length, blocks) in [
        (1, vec!["bulk 04 1"]),
        (512, vec!["bulk 04 512", "bulk 04 0"]),
        (0x8000 + 3, vec!["bulk 04 32768", "bulk 04 3"]),
        (0x10000, vec!["bulk 04 32768", "bulk 04 32768", "bulk 04 0"]),
    ] {
        let mut device = Recorder::default();
        let mut told = Vec::new();
        upload(&mut device, &vec![7; length], &mut |sent, total| told.push((sent, total)))
            .await
            .expect("sent");
        assert_eq!(device.seen[0], "out 41/0 \"\"");
        assert_eq!(device.seen[1..], blocks);
        assert_eq!(told.last(), Some(&(length as u64, length as u64)));
    }
    let nothing = upload(&mut Recorder::default(), &[], &mut |_, _| {}).await;
    assert!(matches!(nothing, Err(RecoveryError::EmptyImage)));
}

#[tokio::test]
async fn a_variable_is_text_or_not_set() {
    let mut device = Recorder::default();
    device.answers.extend([b"true\0rest".to_vec(), b"\0".to_vec(), Vec::new(), vec![1, 2, 3]]);
    assert_eq!(getenv(&mut device, "auto-boot").await.expect("read").as_deref(), Some("true"));
    assert_eq!(getenv(&mut device, "x").await.expect("read"), None);
    assert_eq!(getenv(&mut device, "x").await.expect("read"), None);
    let error = getenv(&mut device, "x").await.expect_err("no text");
    assert_eq!(
        (error.to_string().as_str(), error.code()),
        ("the device tells no text as its x", "recovery/bad-value")
    );
    assert_eq!(device.seen[..2], ["out 40/0 \"getenv auto-boot\\0\"", "in C0/0 255"]);
}

#[tokio::test]
async fn what_would_be_another_command_is_not_sent() {
    let mut device = Recorder::default();
    assert!(setenv(&mut device, "auto boot", "true").await.is_err());
    assert!(setenv(&mut device, "auto-boot", "true\0go").await.is_err());
    assert!(getenv(&mut device, "").await.is_err());
    let error = command(&mut device, &"x".repeat(256)).await.expect_err("no room");
    assert_eq!(error.to_string(), "a command of 257 bytes cannot be sent to a device in recovery mode");
    assert_eq!(error.code(), "recovery/bad-command");
    assert!(device.seen.is_empty());
}

#[tokio::test]
async fn a_device_that_leaves_at_once_has_obeyed_but_one_that_may_not_be_opened_has_not() {
    let mut device = Recorder { fails: Some(UsbError::Gone), ..Recorder::default() };
    command_then_gone(&mut device, "go").await.expect("it left");
    finish(&mut device).await.expect("it left");
    let error = command(&mut device, "ramdisk").await.expect_err("it should have stayed");
    assert_eq!((error.to_string().as_str(), error.code()), ("sending a command failed", "usb/gone"));
    assert_eq!(error.report().because, ["the device is no longer on the USB bus"]);
    device.fails = Some(UsbError::Busy);
    assert!(command_then_gone(&mut device, "go").await.is_err());
}

#[tokio::test]
async fn the_identity_is_read_through_the_descriptors_own_index() {
    let mut device = Recorder::default();
    let mut descriptor = vec![0; 18];
    descriptor[16] = 4;
    device.answers.extend([
        descriptor,
        b"CPID:8120 BDID:0E ECID:A1C".to_vec(),
        b" NONC:aabb SNON:cc".to_vec(),
    ]);
    let identity = Identity::read(&mut device).await.expect("read");
    assert_eq!(identity.ecid.last4(), "0A1C");
    assert_eq!(identity.ap_nonce.map(|nonce| nonce.to_string()).as_deref(), Some("aabb"));
    assert_eq!(device.seen, ["in 80/6 18", "string 4", "string 1"]);

    let mut nameless = Recorder::default();
    nameless.answers.push_back(vec![18, 1]);
    let error = Identity::read(&mut nameless).await.expect_err("no line");
    assert_eq!(error.code(), "recovery/unknown-device");
    assert_eq!(error.to_string(), "the device in recovery mode does not say who it is");
}
