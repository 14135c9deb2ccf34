//! The usbredir server, spoken to as QEMU does, over a stream in process.

use std::time::Duration;

use rightful_core::mode::Mode;
use rightful_proto::mux_usb::version_payload;
use tokio::io::{AsyncWriteExt, DuplexStream};
use tokio::time::timeout;

use super::wire::{
    BULK_PACKET, CANCEL, CONFIGURATION_STATUS, CONTROL_PACKET, DEVICE_CONNECT, DEVICE_DISCONNECT,
    DEVICE_DISCONNECT_ACK, EP_INFO, HELLO, INTERFACE_INFO, SET_CONFIGURATION, frame, read_frame,
};
use super::*;
use crate::phone::spec::PhoneSpec;

/// All that QEMU 7 can do.
const QEMU: u32 = 0b1111_1111;

struct Guest {
    stream: DuplexStream,
    ids64: bool,
    task: tokio::task::JoinHandle<io::Result<()>>,
}

impl Guest {
    async fn meets(phone: &Phone, capabilities: u32) -> Self {
        let (near, far) = tokio::io::duplex(1 << 20);
        let task = tokio::spawn(redirect(phone.clone(), far));
        let mut guest = Self { stream: near, ids64: false, task };
        let mut body = b"a guest".to_vec();
        body.resize(64, 0);
        body.extend_from_slice(&capabilities.to_le_bytes());
        guest.say(HELLO, 0, &body).await;
        assert_eq!(guest.next().await.kind, HELLO);
        guest.ids64 = capabilities & (1 << 5) != 0;
        guest
    }

    async fn say(&mut self, kind: u32, id: u64, body: &[u8]) {
        self.stream.write_all(&frame(kind, id, self.ids64, body)).await.expect("sent");
    }

    async fn next(&mut self) -> Frame {
        let next = read_frame(&mut self.stream, self.ids64);
        timeout(Duration::from_secs(30), next).await.expect("an answer").expect("a packet")
    }

    async fn sees_arrival(&mut self) -> Vec<u8> {
        assert_eq!(self.next().await.kind, INTERFACE_INFO);
        assert_eq!(self.next().await.kind, EP_INFO);
        let connect = self.next().await;
        assert_eq!(connect.kind, DEVICE_CONNECT);
        connect.body
    }

    async fn chooses(&mut self, value: u8) -> (Frame, Frame) {
        self.say(SET_CONFIGURATION, 5, &[value]).await;
        let (interfaces, endpoints) = (self.next().await, self.next().await);
        let status = self.next().await;
        assert_eq!((status.kind, status.id, status.body), (CONFIGURATION_STATUS, 5, vec![0, value]));
        (interfaces, endpoints)
    }

    async fn control(&mut self, id: u64, head: [u8; 10], data: &[u8]) -> Frame {
        self.say(CONTROL_PACKET, id, &[head.as_slice(), data].concat()).await;
        self.next().await
    }

    /// With capability 6.
    async fn bulk(&mut self, id: u64, endpoint: u8, length: u32, data: &[u8]) {
        let [l0, l1, h0, h1] = length.to_le_bytes();
        let head = [endpoint, 0, l0, l1, 0, 0, 0, 0, h0, h1];
        self.say(BULK_PACKET, id, &[head.as_slice(), data].concat()).await;
    }
}

fn phone_in(mode: Mode) -> Phone {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.mode = mode;
    Phone::new(spec)
}

#[tokio::test(start_paused = true)]
async fn a_guest_is_told_what_there_is() {
    let mut guest = Guest::meets(&phone_in(Mode::Recovery), QEMU).await;
    assert_eq!(guest.sees_arrival().await, [2, 0, 0, 0, 0xAC, 0x05, 0x81, 0x12, 0, 0]);
    let (interfaces, endpoints) = guest.chooses(1).await;
    assert_eq!(interfaces.body.len(), 4 + 4 * 32);
    assert_eq!(interfaces.body[..4], [2, 0, 0, 0]);
    assert_eq!(endpoints.body.len(), 3 * 32 + 64);
    assert_eq!((endpoints.body[4], endpoints.body[17]), (2, 2), "0x04 and 0x81 are bulk endpoints");
    assert_eq!((endpoints.body[0], endpoints.body[16], endpoints.body[5]), (0, 0, 255));
    assert_eq!(endpoints.body[96 + 8..96 + 10], [0, 2], "packets of 512 bytes");
}

#[tokio::test(start_paused = true)]
async fn a_guest_of_the_oldest_kind_is_understood() {
    let mut guest = Guest::meets(&phone_in(Mode::Dfu), 0).await;
    assert_eq!(guest.sees_arrival().await, [2, 0, 0, 0, 0xAC, 0x05, 0x27, 0x12]);
    let (_, endpoints) = guest.chooses(1).await;
    assert_eq!(endpoints.body.len(), 96);
    guest.say(BULK_PACKET, 9, &[4, 0, 1, 0, 0, 0, 0, 0, 0x55]).await;
    let answer = guest.next().await;
    assert_eq!(
        (answer.id, answer.body),
        (9, vec![4, 4, 0, 0, 0, 0, 0, 0]),
        "there is no such endpoint: stall"
    );
}

#[tokio::test(start_paused = true)]
async fn control_transfers_carry_what_the_phone_answers() {
    let mut guest = Guest::meets(&phone_in(Mode::Recovery), QEMU).await;
    guest.sees_arrival().await;
    let answer = guest.control(7, [0x80, 6, 0x80, 0, 0, 1, 0, 0, 18, 0], &[]).await;
    assert_eq!((answer.kind, answer.id), (CONTROL_PACKET, 7));
    assert_eq!(answer.body[..10], [0x80, 6, 0x80, 0, 0, 1, 0, 0, 18, 0]);
    assert_eq!(answer.body[10..14], [18, 1, 0, 2]);
    guest.chooses(1).await;
    let command = b"setenv a b\0";
    let sent = guest.control(8, [0, 0, 0x40, 0, 0, 0, 0, 0, 11, 0], command).await;
    assert_eq!(sent.body, [0, 0, 0x40, 0, 0, 0, 0, 0, 11, 0]);
    let unknown = guest.control(9, [0x80, 6, 0x80, 0, 9, 3, 0, 0, 255, 0], &[]).await;
    assert_eq!(unknown.body[3], 4, "a stall");
    assert_eq!(unknown.body[8..], [0, 0]);
}

#[tokio::test(start_paused = true)]
async fn reads_wait_until_the_phone_has_something_to_say_or_the_guest_wants_them_back() {
    let mut guest = Guest::meets(&phone_in(Mode::Normal), QEMU).await;
    guest.sees_arrival().await;
    guest.chooses(4).await;
    for id in 1..=3 {
        guest.bulk(id, 0x85, 16_384, &[]).await;
    }
    let quiet = timeout(Duration::from_secs(60), read_frame(&mut guest.stream, true)).await;
    assert!(quiet.is_err(), "nothing has been said");
    let mut hello = vec![0, 0, 0, 0, 0, 0, 0, 20];
    hello.extend_from_slice(&version_payload(2, 0));
    guest.bulk(4, 0x04, 20, &hello).await;
    let (first, second) = (guest.next().await, guest.next().await);
    let (sent, read) = if first.id == 4 { (first, second) } else { (second, first) };
    assert_eq!(sent.body, [4, 0, 20, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!((read.id, &read.body[..10]), (1, [0x85, 0, 20, 0, 0, 0, 0, 0, 0, 0].as_slice()));
    assert_eq!(read.body[10..], hello);
    guest.say(CANCEL, 2, &[]).await;
    let cancelled = guest.next().await;
    assert_eq!((cancelled.id, cancelled.body[1], cancelled.body.len()), (2, 1, 10));
    guest.say(CANCEL, 77, &[]).await;
    guest.bulk(5, 0x04, 20, &hello).await;
    let answers = [guest.next().await.id, guest.next().await.id];
    assert!(answers.contains(&3) && answers.contains(&5), "{answers:?}");
}

#[tokio::test(start_paused = true)]
async fn a_restart_is_a_departure_and_an_arrival_for_the_guest_too() {
    let phone = phone_in(Mode::Recovery);
    let mut guest = Guest::meets(&phone, QEMU).await;
    guest.sees_arrival().await;
    guest.chooses(1).await;
    let reboot = b"reboot\0";
    guest.control(1, [0, 0, 0x40, 0, 0, 0, 0, 0, 7, 0], reboot).await;
    let mut left = guest.next().await;
    while left.kind != DEVICE_DISCONNECT {
        left = guest.next().await;
    }
    phone.until(|state| state.presence.attached).await;
    let early = timeout(Duration::from_secs(1), read_frame(&mut guest.stream, true)).await;
    assert!(early.is_err(), "the guest has not let go yet");
    guest.say(DEVICE_DISCONNECT_ACK, 0, &[]).await;
    assert_eq!(guest.sees_arrival().await[6..8], [0x81, 0x12]);
    drop(guest.stream);
    guest.task.await.expect("no panic").expect("a guest may close");
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_is_away_is_announced_when_it_arrives() {
    let phone = phone_in(Mode::Normal);
    phone.unplug();
    let mut guest = Guest::meets(&phone, QEMU).await;
    assert!(timeout(Duration::from_secs(60), read_frame(&mut guest.stream, true)).await.is_err());
    phone.replug();
    assert_eq!(guest.sees_arrival().await[6..8], [0xA8, 0x12]);
}

#[tokio::test(start_paused = true)]
async fn packets_that_cannot_be_end_the_session() {
    for (kind, body) in [(CONTROL_PACKET, vec![0; 9]), (BULK_PACKET, vec![4; 9]), (SET_CONFIGURATION, vec![])]
    {
        let mut guest = Guest::meets(&phone_in(Mode::Recovery), QEMU).await;
        guest.sees_arrival().await;
        guest.say(kind, 1, &body).await;
        let ended = guest.task.await.expect("no panic").expect_err("an error");
        assert_eq!(ended.to_string(), format!("a packet of type {kind} that is too short"));
    }
    let mut guest = Guest::meets(&phone_in(Mode::Recovery), QEMU).await;
    guest.sees_arrival().await;
    let mut endless = BULK_PACKET.to_le_bytes().to_vec();
    endless.extend_from_slice(&u32::MAX.to_le_bytes());
    endless.extend_from_slice(&[0; 8]);
    guest.stream.write_all(&endless).await.expect("sent");
    guest.task.await.expect("no panic").expect("it is closed");
}

#[tokio::test(start_paused = true)]
async fn a_guest_that_says_nothing_is_given_up() {
    let (near, far) = tokio::io::duplex(1024);
    let ended = redirect(phone_in(Mode::Normal), far).await;
    assert_eq!(ended.expect_err("given up").kind(), io::ErrorKind::TimedOut);
    drop(near);
}
