//! The stream against a device's end that checks every byte.

use proptest::prelude::*;
use rightful_core::report::{Ending, Explain};
use sha1::{Digest, Sha1};
use tokio::io::DuplexStream;

use super::*;

/// An image of which every byte depends on its place.
fn image(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

/// The owner's end over an image in memory.
async fn host(stream: &mut DuplexStream, image: &[u8]) -> Result<Served, AsrError> {
    let mut told = 0;
    let served = serve(
        stream,
        |offset, mut buffer: Vec<u8>| {
            let part = offset as usize..offset as usize + buffer.len();
            buffer.copy_from_slice(&image[part]);
            std::future::ready(Ok(buffer))
        },
        image.len() as u64,
        |sent| {
            assert!(sent > told);
            told = sent;
        },
        &Stop::default(),
    )
    .await?;
    assert_eq!(told, image.len() as u64);
    Ok(served)
}

async fn say(stream: &mut DuplexStream, entries: &[(&str, Value)]) {
    let list: Dictionary = entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    let xml = frame::xml(&Value::Dictionary(list)).expect("plain values");
    stream.write_all(&xml).await.expect("the host listens");
}

async fn hear(stream: &mut DuplexStream) -> Dictionary {
    let mut xml = Vec::new();
    while !xml.ends_with(b"</plist>\n") {
        xml.push(stream.read_u8().await.expect("the host answers"));
    }
    Value::from_reader_xml(xml.as_slice()).expect("XML").into_dictionary().expect("a dictionary")
}

/// A device that reads the end first and then takes everything, with or without checksums.
async fn device(stream: &mut DuplexStream, image: &[u8], checksums: bool) {
    say(stream, &[("Command", "Initiate".into()), ("Checksum Chunks", checksums.into())]).await;
    let told = hear(stream).await;
    let payload = told.get("Payload").and_then(Value::as_dictionary).expect("a payload");
    assert_eq!(payload.get("Size").and_then(Value::as_unsigned_integer), Some(image.len() as u64));
    assert_eq!(told.contains_key("Checksum Chunk Size"), checksums);
    assert_eq!(told.len(), if checksums { 7 } else { 6 });

    let last = image.len().min(512);
    let at = image.len() - last;
    say(
        stream,
        &[
            ("Command", "OOBData".into()),
            ("OOB Length", (last as u64).into()),
            ("OOB Offset", (at as u64).into()),
        ],
    )
    .await;
    let mut end = vec![0; last];
    stream.read_exact(&mut end).await.expect("the end of the image");
    assert_eq!(end, image[at..]);

    say(stream, &[("Command", "Payload".into())]).await;
    for block in image.chunks(BLOCK) {
        let mut got = vec![0; block.len()];
        stream.read_exact(&mut got).await.expect("a block");
        assert!(got == block, "a block differs");
        if checksums {
            let mut sum = [0; CHECKSUM];
            stream.read_exact(&mut sum).await.expect("its checksum");
            assert_eq!(sum, <[u8; CHECKSUM]>::from(Sha1::digest(block)));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_length_arrives_with_and_without_checksums() {
    for length in [1, 511, BLOCK - 1, BLOCK, BLOCK + 1, READ, READ + 7, 2 * READ + BLOCK + 3] {
        for checksums in [true, false] {
            let image = image(length);
            let (mut ours, mut theirs) = tokio::io::duplex(70_000);
            let (served, ()) = tokio::join!(host(&mut ours, &image), device(&mut theirs, &image, checksums));
            assert_eq!(
                served.expect("served"),
                Served { bytes: length as u64, reads: 1 },
                "{length} {checksums}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn known_checksums_are_sent_as_they_are() {
    for length in [1, BLOCK, 2 * READ + BLOCK + 3] {
        let image = image(length);
        let digests = BlockDigests::new(length as u64, sums_of(&image)).expect("its blocks");
        let (mut ours, mut theirs) = tokio::io::duplex(70_000);
        let read = |offset: u64, mut buffer: Vec<u8>| {
            let part = offset as usize..offset as usize + buffer.len();
            buffer.copy_from_slice(&image[part]);
            std::future::ready(Ok(buffer))
        };
        let stop = Stop::default();
        let host = serve_known(&mut ours, read, &digests, |_| {}, &stop);
        let (served, ()) = tokio::join!(host, device(&mut theirs, &image, true));
        assert_eq!(served.expect("served"), Served { bytes: length as u64, reads: 1 });
    }
}

#[tokio::test(start_paused = true)]
async fn bytes_that_have_changed_since_do_not_get_their_checksum() {
    let old = image(2 * BLOCK);
    let digests = BlockDigests::new(old.len() as u64, sums_of(&old)).expect("its blocks");
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
    say(&mut theirs, &[("Command", "Initiate".into()), ("Checksum Chunks", true.into())]).await;
    let read = |_, buffer: Vec<u8>| std::future::ready(Ok(vec![0; buffer.len()]));
    let device = async {
        hear(&mut theirs).await;
        say(&mut theirs, &[("Command", "Payload".into())]).await;
        let mut block = vec![0; BLOCK + CHECKSUM];
        theirs.read_exact(&mut block).await.expect("a block");
        block
    };
    let stop = Stop::default();
    let (served, block) = tokio::join!(serve_known(&mut ours, read, &digests, |_| {}, &stop), device);
    assert!(served.is_ok());
    let (bytes, sum) = block.split_at(BLOCK);
    assert_ne!(<[u8; CHECKSUM]>::from(Sha1::digest(bytes)), sum);
    assert_eq!(sum, digests.sums()[0]);
}

#[tokio::test(start_paused = true)]
async fn a_second_initiate_changes_the_checksums() {
    let image = image(3 * BLOCK);
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
    let twice = async {
        say(&mut theirs, &[("Command", "Initiate".into()), ("Checksum Chunks", true.into())]).await;
        assert!(hear(&mut theirs).await.contains_key("Checksum Chunk Size"));
        device(&mut theirs, &image, false).await;
    };
    let (served, ()) = tokio::join!(host(&mut ours, &image), twice);
    assert!(served.is_ok());
}

#[tokio::test(start_paused = true)]
async fn nothing_outside_the_image_is_given() {
    let image = image(1000);
    for (offset, count) in
        [(1000_u64, 1_u64), (0, 1001), (999, 2), (u64::MAX, 1), (1, u64::MAX), (u64::MAX, u64::MAX)]
    {
        let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
        say(
            &mut theirs,
            &[("Command", "OOBData".into()), ("OOB Length", count.into()), ("OOB Offset", offset.into())],
        )
        .await;
        let error = host(&mut ours, &image).await.expect_err("outside");
        assert_eq!(error.code(), "copy/outside-image", "{offset} {count}");
    }
}

#[tokio::test(start_paused = true)]
async fn endless_reads_end() {
    let image = image(1000);
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
    let device = async {
        loop {
            let list = "<plist version=\"1.0\"><dict><key>Command</key><string>OOBData</string>\
                <key>OOB Length</key><integer>1</integer><key>OOB Offset</key><integer>0</integer></dict></plist>\n";
            if theirs.write_all(list.as_bytes()).await.is_err() || theirs.read_u8().await.is_err() {
                return;
            }
        }
    };
    let host = async {
        let error = host(&mut ours, &image).await.expect_err("too often");
        drop(ours);
        error
    };
    let (error, ()) = tokio::join!(host, device);
    assert_eq!(error.code(), "copy/outside-image");
}

#[tokio::test(start_paused = true)]
async fn a_device_that_stops_is_given_up() {
    let image = image(4 * READ);
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
    let error = host(&mut ours, &image).await.expect_err("it says nothing");
    assert_eq!(error.to_string(), "the phone asked for nothing for 300 s during the copy of the system");
    say(&mut theirs, &[("Command", "Payload".into())]).await;
    let error = host(&mut ours, &image).await.expect_err("it takes nothing");
    assert_eq!(error.to_string(), "the phone took no data for 120 s during the copy of the system");
    let (mut ours, theirs) = tokio::io::duplex(1 << 16);
    drop(theirs);
    assert_eq!(host(&mut ours, &image).await.expect_err("it is gone").code(), "copy/ended-early");
}

#[tokio::test(start_paused = true)]
async fn the_owner_can_stop_between_two_pieces() {
    let (mut ours, mut theirs) = tokio::io::duplex(16 * READ);
    say(&mut theirs, &[("Command", "Payload".into())]).await;
    let stop = Stop::default();
    let error =
        serve(&mut ours, |_, buffer| std::future::ready(Ok(buffer)), 32 * READ as u64, |_| stop.ask(), &stop)
            .await
            .expect_err("stopped");
    assert_eq!(error.ending(), Ending::StoppedSafely);
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_gives_too_little_is_an_error() {
    let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
    say(&mut theirs, &[("Command", "Payload".into())]).await;
    let error = serve(&mut ours, |_, _| std::future::ready(Ok(Vec::new())), 9, |_| {}, &Stop::default())
        .await
        .expect_err("short");
    assert_eq!(error.code(), "copy/image-unreadable");
}

proptest! {
    #[test]
    fn no_request_is_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), tail in any::<bool>()) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time().start_paused(true).build().expect("a runtime");
        runtime.block_on(async {
            let (mut ours, mut theirs) = tokio::io::duplex(1 << 16);
            theirs.write_all(&bytes).await.expect("room");
            if tail {
                theirs.write_all(b"</plist>\n").await.expect("room");
            }
            drop(theirs);
            assert!(host(&mut ours, &image(1000)).await.is_err());
        });
    }
}
