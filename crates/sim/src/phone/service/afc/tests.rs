//! A host that opens, writes, reads and locks, and one that sends nonsense.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};

use super::super::Service;
use super::*;
use crate::phone::spec::PhoneSpec;

fn open(phone: &Phone) -> DuplexStream {
    let (ours, mut theirs) = tokio::io::duplex(4096);
    let call = Call { phone: phone.clone(), connection: 1, service: Service::Afc };
    tokio::spawn(async move { serve(&call, &mut theirs).await });
    ours
}

/// Operation of the answer, and everything behind its header.
async fn ask(stream: &mut DuplexStream, operation: u64, body: &[u8]) -> (u64, Vec<u8>) {
    stream.write_all(&packed(7, operation, None, body)).await.expect("room");
    let mut header = [0; HEADER];
    stream.read_exact(&mut header).await.expect("an answer");
    let number = |at: usize| u64::from_le_bytes(header[at..at + 8].try_into().expect("eight"));
    assert_eq!((&header[..8], number(24)), (MAGIC.as_slice(), 7));
    let mut body = vec![0; number(8) as usize - HEADER];
    stream.read_exact(&mut body).await.expect("the rest");
    (number(32), body)
}

fn with(numbers: &[u64], text: &[u8]) -> Vec<u8> {
    let mut body: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    body.extend_from_slice(text);
    body
}

fn status(code: u64) -> (u64, Vec<u8>) {
    (STATUS, code.to_le_bytes().to_vec())
}

#[tokio::test(start_paused = true)]
async fn a_file_is_made_written_read_and_removed() {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let mut host = open(&phone);
    assert_eq!(ask(&mut host, 0x0A, b"/iTunesRestore/x\0").await, status(8));
    assert_eq!(ask(&mut host, 0x09, b"/iTunesRestore\0").await, status(0));
    let (operation, handle) = ask(&mut host, 0x0D, &with(&[4], b"/iTunesRestore/x\0")).await;
    assert_eq!(operation, OPEN_RESULT);
    let handle = u64::from_le_bytes(handle.try_into().expect("eight"));
    assert_eq!(ask(&mut host, 0x10, &with(&[handle], b"hello")).await, status(0));
    assert_eq!(ask(&mut host, 0x11, &with(&[handle, 2, -4_i64 as u64], b"")).await, status(0));
    assert_eq!(ask(&mut host, 0x12, &with(&[handle], b"")).await, (TELL_RESULT, with(&[1], b"")));
    assert_eq!(ask(&mut host, 0x0F, &with(&[handle, 99], b"")).await, (DATA, b"ello".to_vec()));
    assert_eq!(ask(&mut host, 0x14, &with(&[handle], b"")).await, status(0));
    assert_eq!(ask(&mut host, 0x14, &with(&[handle], b"")).await, status(7));
    let (_, names) = ask(&mut host, 0x03, b"/iTunesRestore\0").await;
    assert_eq!(names, b".\0..\0x\0");
    let (_, told) = ask(&mut host, 0x0A, b"/iTunesRestore/x\0").await;
    assert!(told.starts_with(b"st_size\x005\0") && told.windows(7).any(|part| part == b"S_IFREG"));
    assert_eq!(ask(&mut host, 0x18, b"/iTunesRestore/x\0/iTunesRestore/y\0").await, status(0));
    assert_eq!(
        phone.read(|state| state.media.file("iTunesRestore/y").map(<[u8]>::to_vec)),
        Some(b"hello".to_vec())
    );
    assert_eq!(ask(&mut host, 0x08, b"/iTunesRestore\0").await, status(33));
    assert_eq!(ask(&mut host, 0x22, b"/iTunesRestore\0").await, status(0));
    assert_eq!(ask(&mut host, 0x0A, b"/../x\0").await, status(10));
}

#[tokio::test(start_paused = true)]
async fn one_host_at_a_time_holds_the_lock_and_loses_it_with_its_connection() {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let (mut one, mut other) = (open(&phone), open(&phone));
    let lock = with(&[2], b"/com.apple.itunes.lock_sync\0");
    for host in [&mut one, &mut other] {
        assert_eq!(ask(host, 0x0D, &lock).await.0, OPEN_RESULT);
    }
    assert_eq!(ask(&mut one, 0x1B, &with(&[1, 6], b"")).await, status(0));
    assert_eq!(ask(&mut other, 0x1B, &with(&[1, 6], b"")).await, status(19));
    assert_eq!(ask(&mut one, 0x1B, &with(&[1, 12], b"")).await, status(0));
    assert_eq!(ask(&mut other, 0x1B, &with(&[1, 6], b"")).await, status(0));
    assert_eq!(ask(&mut one, 0x1B, &with(&[1, 6], b"")).await, status(19));
    drop(other);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert_eq!(ask(&mut one, 0x1B, &with(&[1, 6], b"")).await, status(0));
}

#[tokio::test(start_paused = true)]
async fn nonsense_ends_the_connection() {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    for bad in [packed(1, 3, None, b"/\0").repeat(2)[1..].to_vec(), {
        let mut huge = packed(1, 3, None, b"");
        huge[8..16].copy_from_slice(&u64::MAX.to_le_bytes());
        huge
    }] {
        let mut host = open(&phone);
        host.write_all(&bad).await.expect("room");
        let mut rest = Vec::new();
        host.read_to_end(&mut rest).await.expect("closed");
        assert!(rest.is_empty());
    }
    let mut host = open(&phone);
    assert_eq!(ask(&mut host, 0x99, b"").await, status(7));
    assert_eq!(ask(&mut host, 0x0F, b"").await, status(7));
}
