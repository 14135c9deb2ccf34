//! Messages and files of a backup: whatever is understood is written back and understood the same, and stays in the folder.
#![no_main]

use std::path::{Component, Path};

use libfuzzer_sys::fuzz_target;
use plist::Value;
use rightful_proto::devicelink::stream::{Incoming, Piece, read_file_name};
use rightful_proto::devicelink::{FromDevice, FromHost, LIMITS, Place};
use rightful_proto::frame::{Limits, plist_bounded};

fn inside(place: &Place) {
    let below = place.below(Path::new("/backup"));
    assert!(below.starts_with("/backup") && below.components().all(|part| part != Component::ParentDir));
    assert_eq!(Place::parse(place.as_str()).as_ref().ok(), Some(place));
}

fn message(bytes: &[u8]) {
    let limits = Limits { bytes: 1 << 20, items: 10_000, ..LIMITS };
    let Ok(value) = plist_bounded(bytes, &limits) else { return };
    if let Ok(message) = FromHost::parse(value.clone()) {
        let _ = FromHost::parse(message.into()).expect("what was written is understood");
    }
    let Ok(message) = FromDevice::parse(value) else { return };
    match &message {
        FromDevice::DownloadFiles { paths, .. } | FromDevice::Remove { paths, .. } => {
            paths.iter().for_each(inside)
        }
        FromDevice::ContentsOfDirectory(path) | FromDevice::CreateDirectory(path) => inside(path),
        FromDevice::Move { moves, .. } => moves.iter().for_each(|(from, to)| {
            inside(from);
            inside(to);
        }),
        FromDevice::Copy { from, to } => {
            inside(from);
            inside(to);
        }
        FromDevice::VersionExchange { .. }
        | FromDevice::Ready
        | FromDevice::UploadFiles { .. }
        | FromDevice::FreeDiskSpace
        | FromDevice::PurgeDiskSpace { .. }
        | FromDevice::Outcome(_)
        | FromDevice::Disconnect => {}
    }
    let again = FromDevice::parse(Value::from(message.clone())).expect("what was written is understood");
    assert_eq!(std::mem::discriminant(&again), std::mem::discriminant(&message));
}

async fn files(mut bytes: &[u8]) {
    while let Ok(Some(place)) = read_file_name(&mut bytes).await {
        inside(&place);
        let (mut file, mut collected) = (Incoming::default(), Vec::new());
        loop {
            let before = collected.len();
            match file.next(&mut bytes, &mut collected, 100).await {
                Ok(Piece::Data(more)) => assert!(more <= 100 && collected.len() == before + more),
                Ok(Piece::End | Piece::Failed(_)) => break,
                Err(_) => return,
            }
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    message(bytes);
    rightful_fuzz::block_on(files(bytes));
});
