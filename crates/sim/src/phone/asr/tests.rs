//! The phone's end of the stream against our host, and against hosts that do otherwise.

use rightful_core::session::Stop;
use rightful_proto::asr;
use tokio::io::DuplexStream;

use super::*;
use crate::phone::spec::PhoneSpec;

/// A disk image: data with a label, a list, a trailer that points at it.
fn disk_image(data: usize) -> Vec<u8> {
    let mut image: Vec<u8> = (0..data).map(|at| (at % 241) as u8).collect();
    let label = b"ProductVersion=18.6.2;ProductBuildVersion=22G100\n";
    image[LABEL_AT..LABEL_AT + label.len()].copy_from_slice(label);
    let list = b"<plist version=\"1.0\"><dict/></plist>\n";
    let mut trailer = [0; TRAILER as usize];
    trailer[..4].copy_from_slice(TRAILER_MAGIC);
    trailer[LIST_AT..LIST_AT + 8].copy_from_slice(&(data as u64).to_be_bytes());
    trailer[LIST_AT + 8..LIST_AT + 16].copy_from_slice(&(list.len() as u64).to_be_bytes());
    image.extend_from_slice(list);
    image.extend_from_slice(&trailer);
    image
}

async fn served(image: &[u8]) -> Result<Received, Refusal> {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
    let read = |offset: u64, mut buffer: Vec<u8>| {
        let part = offset as usize..offset as usize + buffer.len();
        buffer.copy_from_slice(&image[part]);
        std::future::ready(Ok(buffer))
    };
    let host = async {
        let _refused = asr::serve(&mut ours, read, image.len() as u64, |_| {}, &Stop::default()).await;
        drop(ours);
    };
    let told = std::cell::RefCell::new(Vec::new());
    let device = async {
        let received =
            receive(&phone, 1, &mut theirs, |percent| told.borrow_mut().push(percent), async |_| None).await;
        drop(theirs);
        received
    };
    let ((), received) = tokio::join!(host, device);
    let told = told.into_inner();
    assert!(told.is_sorted() && told.iter().all(|percent| *percent <= 100));
    received
}

#[tokio::test(start_paused = true)]
async fn a_disk_image_arrives_whole_and_says_what_it_is() {
    let image = disk_image(3 * BLOCK + 17);
    let received = served(&image).await.expect("whole");
    assert_eq!(received.bytes, image.len() as u64);
    assert_eq!(received.system, Some(("18.6.2".to_owned(), "22G100".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn other_images_are_taken_too() {
    for length in [1, 71, 512, 5000, BLOCK, BLOCK + 1] {
        let received = served(&vec![7; length]).await.expect("whole");
        assert_eq!((received.bytes, received.system), (length as u64, None));
    }
}

#[tokio::test(start_paused = true)]
async fn blocks_in_another_order_are_refused_although_each_is_whole() {
    let data = 3 * BLOCK;
    let mut image = disk_image(data);
    let crc = crc32fast::hash(&image[..data]);
    let trailer = image.len() - TRAILER as usize;
    image[trailer + DATA_AT + 8..][..8].copy_from_slice(&(data as u64).to_be_bytes());
    for (at, number) in [(SUM_AT, CRC_32), (SUM_AT + 4, 32), (SUM_AT + 8, crc)] {
        image[trailer + at..][..4].copy_from_slice(&number.to_be_bytes());
    }
    assert!(served(&image).await.is_ok());
    let (first, rest) = image.split_at_mut(BLOCK);
    first.swap_with_slice(&mut rest[..BLOCK]);
    assert!(matches!(served(&image).await, Err(Refusal::Bad(_))));
}

#[tokio::test(start_paused = true)]
async fn a_trailer_that_points_outside_is_refused() {
    let good = disk_image(3 * BLOCK);
    let at = good.len() - TRAILER as usize + LIST_AT;
    for (offset, count) in
        [(u64::MAX, 1_u64), (0, u64::MAX), (0, LIST_LIMIT + 1), (good.len() as u64, 1), (0, 64)]
    {
        let mut image = good.clone();
        image[at..at + 8].copy_from_slice(&offset.to_be_bytes());
        image[at + 8..at + 16].copy_from_slice(&count.to_be_bytes());
        assert!(matches!(served(&image).await, Err(Refusal::Bad(_))), "{offset} {count}");
    }
}

async fn hear(stream: &mut DuplexStream) -> Dictionary {
    let mut xml = vec![0; 4096];
    // One receive has to be enough: that is all that some hosts do.
    let size = stream.read(&mut xml).await.expect("a list");
    assert!(xml[..size].ends_with(b"</plist>\n"));
    Value::from_reader_xml(&xml[..size]).expect("XML").into_dictionary().expect("a dictionary")
}

async fn against(host: impl AsyncFnOnce(&mut DuplexStream)) -> Result<Received, Refusal> {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
    let host = async {
        assert_eq!(hear(&mut ours).await.get("Command").and_then(Value::as_string), Some("Initiate"));
        host(&mut ours).await;
        drop(ours);
    };
    let ((), received) = tokio::join!(host, receive(&phone, 1, &mut theirs, |_| {}, async |_| None));
    received
}

fn description(size: u64) -> Vec<u8> {
    format!(
        "<plist version=\"1.0\"><dict><key>Checksum Chunk Size</key><integer>131072</integer><key>Payload</key>\
         <dict><key>Size</key><integer>{size}</integer></dict></dict></plist>"
    )
    .into_bytes()
}

#[tokio::test(start_paused = true)]
async fn a_line_break_may_come_late_or_never() {
    for tail in [&b""[..], b"\n"] {
        let received = against(async |stream| {
            stream.write_all(&description(1)).await.expect("room");
            tokio::task::yield_now().await;
            stream.write_all(tail).await.expect("room");
            for _ in 0..2 {
                assert_eq!(hear(stream).await.get("Command").and_then(Value::as_string), Some("OOBData"));
                stream.write_all(b"x").await.expect("room");
            }
            assert_eq!(hear(stream).await.get("Command").and_then(Value::as_string), Some("Payload"));
            stream.write_all(b"x").await.expect("room");
            stream.write_all(&sha1::Sha1::digest(b"x")).await.expect("room");
        })
        .await;
        assert_eq!(received.expect("whole").bytes, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn hosts_that_do_otherwise_are_refused() {
    for bytes in [description(0), b"<plist></plist>".to_vec(), vec![b'x'; 100_000]] {
        let received = against(async |stream| {
            // It may close before all of it is written.
            drop(stream.write_all(&bytes).await);
        })
        .await;
        assert!(matches!(received, Err(Refusal::Bad(_))));
    }
    let wrong = against(async |stream| {
        stream.write_all(&description(1)).await.expect("room");
        for _ in 0..2 {
            hear(stream).await;
            stream.write_all(b"x").await.expect("room");
        }
        hear(stream).await;
        stream.write_all(&[b'x'; 21]).await.expect("room");
    })
    .await;
    assert_eq!(wrong, Err(Refusal::Bad("block 0 has a bad checksum".to_owned())));
    let silent = against(async |stream| {
        tokio::time::sleep(Duration::from_secs(1000)).await;
        drop(stream.write_all(b"x").await);
    })
    .await;
    assert_eq!(silent, Err(Refusal::Lost));
}
