//! A hand on the line: everything passes unchanged but the one message, whatever the line speaks.

use rightful_proto::asr::{self, BLOCK};
use rightful_proto::frame::{read_frame, write_frame};
use tokio::io::{AsyncReadExt as _, DuplexStream, duplex};

use super::*;
use crate::phone::spec::PhoneSpec;

/// A line of frames with a hand on it: the phone, the program's end, the host's end.
fn tapped(fault: &str) -> (Phone, DuplexStream, DuplexStream) {
    line(fault, MessageDoor::Restored, Shape::frames())
}

fn line(fault: &str, door: MessageDoor, shapes: [Shape; 2]) -> (Phone, DuplexStream, DuplexStream) {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    if !fault.is_empty() {
        phone.add_fault(format!("at={fault}").parse().expect("a fault"));
    }
    phone.count_messages();
    let ((program, near), (far, host)) = (duplex(1 << 20), duplex(1 << 20));
    let tap = Tap { phone: phone.clone(), door, shapes };
    tokio::spawn(tap.pass(near, far));
    (phone, program, host)
}

/// Sends three frames from the phone and tells what arrives until the line ends or falls silent.
async fn three(fault: &str) -> Vec<Vec<u8>> {
    let (phone, mut program, mut host) = tapped(fault);
    for body in [b"first", b"later", b"third"] {
        // The line may be cut already.
        let _cut = write_frame(&mut program, body).await;
    }
    let mut arrived = Vec::new();
    while let Ok(Ok(body)) = timeout(Duration::from_secs(60), read_frame(&mut host, 100)).await {
        arrived.push(body);
    }
    assert!(!phone.awaits_message(), "{fault} was not met");
    arrived
}

#[tokio::test(start_paused = true)]
async fn one_message_is_met_and_the_others_pass() {
    assert_eq!(three("restored:2:cut").await, [b"first"]);
    assert_eq!(three("restored:2:stall").await, [b"first"]);
    assert_eq!(three("restored:2:truncate").await, [b"first"]);
    assert_eq!(three("restored:2:reorder").await, [b"first", b"third", b"later"]);
    assert_eq!(
        three("restored:3:reorder").await,
        [b"first", b"later", b"third"],
        "there is none to overtake it"
    );
    let damaged = three("restored:2:corrupt:7").await;
    assert_eq!((&damaged[0], &damaged[2]), (&b"first".to_vec(), &b"third".to_vec()));
    assert_ne!(damaged[1], b"later");
    assert_eq!(damaged[1].len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_is_cut_short_arrives_by_half_and_then_the_line_ends() {
    let (_, mut program, mut host) = tapped("restored:1:truncate");
    write_frame(&mut program, b"123456").await.expect("room");
    let mut bytes = Vec::new();
    host.read_to_end(&mut bytes).await.expect("an end");
    assert_eq!(bytes, [0, 0, 0, 6, b'1']);
}

#[tokio::test(start_paused = true)]
async fn both_directions_are_counted_together_and_both_ends_hear_of_an_end() {
    let (phone, mut program, mut host) = tapped("");
    write_frame(&mut host, b"question").await.expect("room");
    assert_eq!(read_frame(&mut program, 100).await.expect("a frame"), b"question");
    write_frame(&mut program, b"answer").await.expect("room");
    assert_eq!(read_frame(&mut host, 100).await.expect("a frame"), b"answer");
    assert_eq!(phone.messages(), BTreeMap::from([(MessageDoor::Restored, 2)]));
    drop(host);
    assert_eq!(program.read(&mut [0; 8]).await.expect("an end"), 0);
}

#[tokio::test(start_paused = true)]
async fn records_of_tls_are_messages_and_what_is_not_understood_is_passed_on() {
    let (phone, mut program, mut host) = tapped("");
    let mut sent = vec![23, 3, 3, 0, 2, 7, 8, 0, 0, 0, 1, b'x'];
    program.write_all(&sent).await.expect("room");
    let mut got = vec![0; sent.len()];
    host.read_exact(&mut got).await.expect("the bytes");
    assert_eq!(got, sent);
    assert_eq!(phone.messages(), BTreeMap::from([(MessageDoor::Restored, 2)]));
    // A frame of 4 GiB is not waited for.
    sent = u32::MAX.to_be_bytes().to_vec();
    program.write_all(&sent).await.expect("room");
    host.read_exact(&mut got[..4]).await.expect("the bytes");
    assert_eq!(got[..4], sent);
    assert_eq!(phone.messages().len(), 1);
}

/// Restores an image of two and a half blocks over a tapped stream; what both sides say of it, and the count.
async fn copied(fault: &str) -> (bool, bool, u64) {
    let length = BLOCK as u64 * 5 / 2;
    let (phone, mut program, mut host) = line(fault, MessageDoor::Asr, Shape::file_system());
    let device = phone.clone();
    let receiving = tokio::spawn(async move {
        crate::phone::asr::receive(&device, 1, &mut program, |_| {}, async |_| None).await
    });
    let read = |offset: u64, mut buffer: Vec<u8>| async move {
        buffer.iter_mut().zip(offset..).for_each(|(byte, at)| *byte = (at % 251) as u8);
        Ok(buffer)
    };
    let served = asr::serve(&mut host, read, length, |_| {}, &rightful_core::session::Stop::default()).await;
    drop(host);
    let received = receiving.await.expect("no panic");
    let count = phone.messages().get(&MessageDoor::Asr).copied().unwrap_or_default();
    (served.is_ok(), received.is_ok(), count)
}

#[tokio::test(start_paused = true)]
async fn a_file_system_is_cut_into_lists_pieces_and_blocks() {
    // Initiate and its answer, two pieces with their requests, Payload, and three blocks.
    assert_eq!(copied("").await, (true, true, 10));
    for nth in 1..=10 {
        let (_, received, _) = copied(&format!("asr:{nth}:cut")).await;
        assert!(!received, "message {nth} was not missed");
    }
    for nth in 8..=10 {
        let (_, received, _) = copied(&format!("asr:{nth}:corrupt:3")).await;
        assert!(!received, "the damage to block {} was not seen", nth - 8);
    }
}

#[tokio::test(start_paused = true)]
async fn what_comes_without_a_pause_is_one_message_of_the_reverse_proxy() {
    let (phone, mut program, mut host) = line("", MessageDoor::Fdr, Shape::bursts());
    for part in [b"Begin".as_slice(), b"Ctrl\0"] {
        host.write_all(part).await.expect("room");
    }
    let mut greeting = [0; 10];
    program.read_exact(&mut greeting).await.expect("the greeting");
    assert_eq!(&greeting, b"BeginCtrl\0");
    assert_eq!(phone.messages(), BTreeMap::from([(MessageDoor::Fdr, 1)]));
}
