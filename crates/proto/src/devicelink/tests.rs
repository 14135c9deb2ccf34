//! Messages and streams of both sides, and what must not get through.

use std::path::Path;

use plist::Dictionary;
use proptest::prelude::*;
use rightful_core::report::Explain;

use super::stream::{BLOCK_LIMIT, Incoming, PIECE, Piece};
use super::*;

fn place(path: &str) -> Place {
    Place::parse(path).expect("a place inside")
}

fn list(parts: &[Value]) -> Value {
    Value::Array(parts.to_vec())
}

fn code(parts: &[Value]) -> &'static str {
    FromDevice::parse(list(parts)).expect_err("refused").code()
}

/// One of each.
fn device_messages() -> Vec<FromDevice> {
    vec![
        FromDevice::VersionExchange { major: 400, minor: 0 },
        FromDevice::Ready,
        FromDevice::DownloadFiles { paths: vec![place("udid/Status.plist")], progress: Some(1.5) },
        FromDevice::UploadFiles { progress: Some(0.0), total: Some(u64::MAX) },
        FromDevice::FreeDiskSpace,
        FromDevice::PurgeDiskSpace { wanted: 1 << 40 },
        FromDevice::ContentsOfDirectory(place("")),
        FromDevice::CreateDirectory(place("udid/Snapshot")),
        FromDevice::Move { moves: vec![(place("udid/a"), place("udid/b"))], progress: Some(100.0) },
        FromDevice::Remove { paths: vec![place("udid/ab"), place("udid/cd")], progress: Some(50.0) },
        FromDevice::Copy { from: place("udid/a"), to: place("udid/b") },
        FromDevice::Outcome(Outcome {
            code: 207,
            description: Some("Invalid password".to_owned()),
            content: Some("x".into()),
            protocol_version: Some(2.1),
        }),
        FromDevice::Disconnect,
    ]
}

#[tokio::test]
async fn every_message_arrives_as_it_was_sent() {
    let mut wire = Vec::new();
    for message in device_messages() {
        write(&mut wire, message).await.expect("memory");
    }
    let mut stream = wire.as_slice();
    for message in device_messages() {
        assert_eq!(read_from_device(&mut stream).await.expect("read"), message);
    }
    let mut parameters = Dictionary::new();
    parameters.insert("TargetIdentifier".to_owned(), "udid".into());
    let status = |content| Status { code: -13, description: Some("Multi status".to_owned()), content };
    for message in [
        FromHost::VersionsOk { major: 400 },
        FromHost::Process(Request { name: "Backup".to_owned(), parameters }),
        FromHost::Status(status(Some(7.into()))),
        FromHost::Status(status(None)),
        FromHost::Disconnect,
    ] {
        let mut wire = Vec::new();
        write(&mut wire, message.clone()).await.expect("memory");
        assert!(wire[4..].starts_with(b"bplist00"));
        assert_eq!(read_from_host(&mut wire.as_slice()).await.expect("read"), message);
    }
}

#[tokio::test]
async fn xml_is_read_and_old_names_too() {
    let xml = frame::xml(&list(&["DLMessageMoveFiles".into(), Dictionary::new().into()])).expect("XML");
    let mut wire = Vec::new();
    frame::write_frame(&mut wire, &xml).await.expect("memory");
    assert_eq!(
        read_from_device(&mut wire.as_slice()).await.expect("read"),
        FromDevice::Move { moves: vec![], progress: None }
    );
    // "Nothing" is a dictionary or a text.
    let nothing = ["DLMessageStatusResponse".into(), 0.into(), NOTHING.into(), NOTHING.into()];
    assert_eq!(
        FromHost::parse(list(&nothing)).expect("read"),
        FromHost::Status(Status { code: 0, description: None, content: None })
    );
}

#[test]
fn an_upload_has_the_options_of_a_real_phone() {
    let value = Value::from(FromDevice::UploadFiles { progress: Some(5.0), total: Some(9) });
    let options = value.as_array().and_then(|parts| parts.get(1)).and_then(Value::as_dictionary);
    let options = options.expect("options");
    assert!(options.get("DLDeviceIOCallbacks").and_then(Value::as_unsigned_integer).is_some());
    assert_eq!(options.len(), 1);
}

#[test]
fn progress_is_a_percentage_or_unknown() {
    for (said, meant) in [
        (Value::Real(12.5), Some(12.5)),
        (Value::from(7), Some(7.0)),
        (Value::Real(-1.0), None),
        (Value::Real(f64::NAN), None),
        (Value::Real(101.0), None),
        (Value::from("all"), None),
    ] {
        let message = list(&["DLMessageUploadFiles".into(), Dictionary::new().into(), said]);
        let FromDevice::UploadFiles { progress, total: None } =
            FromDevice::parse(message).expect("an upload")
        else {
            panic!("another message")
        };
        assert_eq!(progress, meant);
    }
}

#[test]
fn no_path_leaves_the_folder() {
    for bad in [
        "..",
        "a/../..",
        "a/..",
        "../x",
        "a\\b",
        "C:x",
        "C:\\x",
        "a:stream",
        "a\0b",
        "a\nb",
        "...",
        "a/b./c",
        "a/b ",
        "a/NUL",
        "com1.txt",
        "a/LPT³",
        "Aux .plist",
        "/..",
        "a/./../b",
        &format!("a/{}", "x".repeat(256)),
    ] {
        let error = Place::parse(bad).expect_err(bad);
        assert_eq!(error.code(), "backup/outside-folder", "{bad}");
    }
    assert_eq!(Place::parse(&"a/".repeat(2049)).expect_err("long").code(), "backup/malformed-stream");
    for (named, meant) in [
        ("a//b/", "a/b"),
        ("/a/./b", "a/b"),
        ("", ""),
        ("/", ""),
        ("é/ü", "é/ü"),
        ("COM0/NULL.a", "COM0/NULL.a"),
    ] {
        assert_eq!(place(named).as_str(), meant);
    }
    assert_eq!(place("/a//b").below(Path::new("backup")), Path::new("backup/a/b"));
    assert_eq!(place("/").below(Path::new("backup")), Path::new("backup"));
}

#[test]
fn the_folder_itself_is_never_removed_or_overwritten() {
    let mut onto = Dictionary::new();
    onto.insert("a".to_owned(), "/".into());
    let mut away = Dictionary::new();
    away.insert("".to_owned(), "a".into());
    for parts in [
        ["DLMessageRemoveItems".into(), list(&["a".into(), "/".into()]), 0.into()],
        ["DLMessageRemoveFiles".into(), list(&["./".into()]), 0.into()],
        ["DLMessageMoveItems".into(), onto.into(), 0.into()],
        ["DLMessageMoveItems".into(), away.into(), 0.into()],
        ["DLMessageCopyItem".into(), "a".into(), "".into()],
    ] {
        assert_eq!(code(&parts), "backup/outside-folder", "{parts:?}");
    }
}

#[test]
fn what_is_malformed_is_refused_by_name() {
    assert_eq!(FromDevice::parse("text".into()).expect_err("no array").code(), "backup/malformed-message");
    assert_eq!(code(&[]), "backup/malformed-message");
    assert_eq!(code(&[1.into()]), "backup/malformed-message");
    assert_eq!(code(&["DLMessageSomethingElse".into()]), "backup/unknown-message");
    let no_outcome = FromDevice::parse(list(&["DLMessageProcessMessage".into(), Dictionary::new().into()]));
    assert_eq!(
        no_outcome.expect_err("no outcome").to_string(),
        "the message DLMessageProcessMessage of the backup has no usable ErrorCode"
    );
    for parts in [
        ["DLMessageVersionExchange".into(), "1".into(), 0.into()],
        ["DLMessageDownloadFiles".into(), list(&[7.into()]), 0.into()],
        ["DLMessageMoveItems".into(), list(&[]), 0.into()],
        ["DLContentsOfDirectory".into(), 3.into(), 0.into()],
        ["DLMessagePurgeDiskSpace".into(), (-1).into(), 0.into()],
    ] {
        assert_eq!(code(&parts), "backup/malformed-message", "{parts:?}");
    }
}

#[test]
fn a_password_has_no_face() {
    let mut parameters = Dictionary::new();
    parameters.insert("NewPassword".to_owned(), "hunter2".into());
    let shown = format!("{:?}", FromHost::Process(Request { name: "ChangePassword".to_owned(), parameters }));
    assert!(shown.contains("NewPassword") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn a_password_is_overwritten_however_deep_it_stands() {
    let options = Dictionary::from_iter([("Password".to_owned(), Value::from("hunter2"))]);
    let options = Value::Dictionary(options);
    let parts = [("Options".to_owned(), options), ("OldPassword".to_owned(), Value::from("hunter2"))];
    let mut message = list(&[Value::Dictionary(Dictionary::from_iter(parts)), 7.into()]);
    super::message::wipe(&mut message);
    let shown = format!("{message:?}");
    assert!(shown.contains("OldPassword") && !shown.contains("hunter2"), "{shown}");
}

#[tokio::test]
async fn files_arrive_whole_or_with_their_reason() {
    let contents = vec![7; PIECE + 1];
    let mut wire = Vec::new();
    for (name, own) in
        [("/var/tmp/1", "udid/whole"), ("/var/tmp/2", "udid/empty"), ("/var/tmp/3", "udid/bad")]
    {
        stream::write_name(&mut wire, name).await.expect("memory");
        stream::write_name(&mut wire, own).await.expect("memory");
        match own {
            "udid/whole" => {
                stream::write_data(&mut wire, &contents).await.expect("memory");
                // The end as some devices write it.
                wire.extend_from_slice(&[0, 0, 0, 3, 0x0B, b'o', b'k']);
            }
            "udid/empty" => stream::write_end(&mut wire).await.expect("memory"),
            _ => stream::write_failure(&mut wire, "not there").await.expect("memory"),
        }
    }
    stream::write_no_more(&mut wire).await.expect("memory");

    for most in [1 << 20, 1000, 1] {
        let mut read = wire.as_slice();
        let mut found = Vec::new();
        while let Some(name) = stream::read_file_name(&mut read).await.expect("a name") {
            let (mut bytes, mut file) = (Vec::new(), Incoming::default());
            let why = loop {
                let before = bytes.len();
                match file.next(&mut read, &mut bytes, most).await.expect("a piece") {
                    Piece::Data(more) => assert!(more <= most && bytes.len() == before + more),
                    Piece::End => break None,
                    Piece::Failed(why) => break Some(why),
                }
            };
            found.push((name.as_str().to_owned(), bytes.len(), why));
        }
        assert!(read.is_empty());
        assert_eq!(
            found,
            [
                ("udid/whole".to_owned(), PIECE + 1, None),
                ("udid/empty".to_owned(), 0, None),
                ("udid/bad".to_owned(), 0, Some("not there".to_owned())),
            ]
        );
    }
    let mut first = [0, 0, 0, 3, 0x0B, b'n', b'o'].as_slice();
    let refused = Incoming::default().next(&mut first, &mut Vec::new(), 1).await.expect("a piece");
    assert_eq!(refused, Piece::Failed("no".to_owned()));
}

#[tokio::test]
async fn streams_that_announce_too_much_are_refused() {
    let mut name = [0, 0, 0x10, 1].as_slice();
    let error = stream::read_file_name(&mut name).await.expect_err("long");
    assert_eq!(error.to_string(), "the phone named a file with 4097 bytes of name; at most 4096 are taken");
    let long = (BLOCK_LIMIT + 1).to_be_bytes();
    let mut none = Vec::new();
    let error = Incoming::default().next(&mut long.as_slice(), &mut none, 9).await.expect_err("long");
    assert_eq!(error.code(), "backup/malformed-stream");
    for strange in [[0, 0, 0, 0].as_slice(), [0, 0, 0, 1, 0x0D].as_slice()] {
        let mut strange = strange;
        let error = Incoming::default().next(&mut strange, &mut none, 9).await.expect_err("strange");
        assert_eq!(error.code(), "backup/malformed-stream");
    }
    let mut cut = [0, 0, 0, 9, 0x0C, 1].as_slice();
    let error = Incoming::default().next(&mut cut, &mut none, 9).await.expect_err("cut");
    assert_eq!(error.code(), "wire/cut");
    for outside in
        ["\u{0}\u{0}\u{0}\u{1}a\u{0}\u{0}\u{0}\u{2}..", "\u{0}\u{0}\u{0}\u{1}a\u{0}\u{0}\u{0}\u{0}"]
    {
        let error = stream::read_file_name(&mut outside.as_bytes()).await.expect_err("outside");
        assert_eq!(error.code(), "backup/outside-folder");
    }
}

proptest! {
    #[test]
    fn a_place_stays_below_its_folder(path in "[a./\\\\:é\u{0}-\u{20}]{0,12}") {
        if let Ok(place) = Place::parse(&path) {
            let below = place.below(Path::new("/backup"));
            prop_assert!(below.starts_with("/backup"));
            prop_assert!(below.components().all(|part| part != std::path::Component::ParentDir));
            prop_assert_eq!(Place::parse(place.as_str()).expect("again"), place);
        }
    }
}
