//! A phone that wants what it should not, or says what makes no sense: it gets a number, or the conversation ends.

use std::fs;

use rightful_core::report::Explain as _;
use rightful_host::backup_folder::working::Working;
use rightful_proto::devicelink::{
    DeviceLinkError, Extent, Place as Named, read_from_host, stream as files, write,
};
use tokio::io::DuplexStream;

use super::super::Lost;
use super::*;

const NAME: &str = "00008120-001234A61E804F2A";

/// The phone's end of a conversation, after the greeting and the request.
async fn greeted(mut phone: DuplexStream) -> DuplexStream {
    let outcome = |version| Outcome { code: 0, description: None, content: None, protocol_version: version };
    write(&mut phone, FromDevice::VersionExchange { major: 400, minor: 0 }).await.expect("room");
    read_from_host(&mut phone).await.expect("the versions");
    write(&mut phone, FromDevice::Ready).await.expect("room");
    read_from_host(&mut phone).await.expect("a greeting");
    write(&mut phone, FromDevice::Outcome(outcome(Some(2.1)))).await.expect("room");
    read_from_host(&mut phone).await.expect("a request");
    phone
}

/// What a phone got, and how it ended for us.
struct Ended {
    result: Result<Outcome, LinkError>,
    told: Told,
    root: tempfile::TempDir,
}

/// Runs a scripted phone against a folder with one file in it.
async fn against<F: Future<Output = ()> + Send + 'static>(
    script: impl FnOnce(DuplexStream) -> F + Send + 'static,
) -> Ended {
    let root = tempfile::tempdir().expect("a folder");
    let working = Working::open(root.path(), NAME).expect("begun");
    working.write("Status.plist", b"status").expect("written");
    let place = Place { folder: Some(working.folder().expect("opened")), disk: working.path() };
    let (ours, theirs) = tokio::io::duplex(1 << 16);
    let phone = tokio::spawn(async move { script(greeted(theirs).await).await });
    let stream: Stream = Box::new(ours);
    let (tell, told) = watch::channel(Told::default());
    let udid = NAME.parse().expect("a UDID");
    let request = Request::backup(&udid, Extent::Changes);
    let result = converse(stream, place, request, tell).await;
    // One that waits for ever has no complaint either.
    match tokio::time::timeout(FAREWELL, phone).await {
        Ok(ended) => ended.expect("the script has no complaint"),
        Err(_) => assert!(result.is_err(), "the script goes on after a good end"),
    }
    let told = told.borrow().clone();
    Ended { result, told, root }
}

async fn status(phone: &mut DuplexStream) -> Status {
    match read_from_host(phone).await.expect("an answer") {
        FromHost::Status(status) => status,
        other => panic!("a status, not {other:?}"),
    }
}

async fn asked(phone: &mut DuplexStream, message: FromDevice) -> Status {
    write(phone, message).await.expect("room");
    status(phone).await
}

async fn done(phone: &mut DuplexStream, code: i64) {
    let outcome = Outcome { code, description: None, content: None, protocol_version: None };
    write(phone, FromDevice::Outcome(outcome)).await.expect("room");
}

fn named(path: &str) -> Named {
    Named::parse(path).expect("a place")
}

fn inside(name: &str) -> Named {
    named(&format!("{NAME}/{name}"))
}

/// The number of one of several things that went wrong.
fn number_of(status: &Status, path: &Named) -> i64 {
    assert_eq!(status.code, SEVERAL);
    let all = status.content.as_ref().and_then(Value::as_dictionary).expect("one by one");
    let one = all[path.as_str()].as_dictionary().expect("a number and words");
    one["DLFileErrorCode"].as_signed_integer().expect("a number")
}

#[tokio::test(start_paused = true)]
async fn what_lies_elsewhere_is_out_of_reach() {
    let ended = against(|mut phone| async move {
        for outside in ["Other/file", "file", NAME] {
            let outside = named(outside);
            let moves = vec![(inside("Status.plist"), outside.clone())];
            let refused = asked(&mut phone, FromDevice::Move { moves, progress: None }).await;
            assert_eq!(number_of(&refused, &inside("Status.plist")), OTHER, "{outside:?}");
            let paths = vec![outside.clone()];
            let refused = asked(&mut phone, FromDevice::Remove { paths, progress: None }).await;
            assert_eq!(number_of(&refused, &outside), OTHER);
            let copy = FromDevice::Copy { from: inside("Status.plist"), to: outside.clone() };
            assert_eq!(asked(&mut phone, copy).await.code, OTHER);
            write(&mut phone, FromDevice::UploadFiles { progress: None, total: None }).await.expect("room");
            files::write_name(&mut phone, "own").await.expect("room");
            files::write_name(&mut phone, outside.as_str()).await.expect("room");
            files::write_data(&mut phone, b"x").await.expect("room");
            files::write_end(&mut phone).await.expect("room");
            files::write_no_more(&mut phone).await.expect("room");
            assert_eq!(number_of(&status(&mut phone).await, &outside), OTHER);
        }
        done(&mut phone, 0).await;
    })
    .await;
    ended.result.expect("the phone is content");
    let left: Vec<_> = fs::read_dir(ended.root.path()).expect("the folder").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_absent_is_called_absent() {
    let ended = against(|mut phone| async move {
        let paths = vec![inside("Status.plist"), inside("nothing")];
        write(&mut phone, FromDevice::DownloadFiles { paths, progress: Some(12.5) }).await.expect("room");
        // One name each: the phone's own.
        for (name, wanted) in [("Status.plist", Some(&b"status"[..])), ("nothing", None)] {
            assert_eq!(name_of(&mut phone).await, inside(name).as_str());
            let (mut bytes, mut incoming) = (Vec::new(), Incoming::default());
            let whole = loop {
                match incoming.next(&mut phone, &mut bytes, usize::MAX).await.expect("a piece") {
                    Piece::Data(_) => {}
                    Piece::End => break Some(bytes),
                    Piece::Failed(why) => {
                        assert_eq!(why, "No such file or directory");
                        break None;
                    }
                }
            };
            assert_eq!(whole.as_deref(), wanted);
        }
        assert_eq!(name_of(&mut phone).await, "");
        let told = status(&mut phone).await;
        assert_eq!(number_of(&told, &inside("nothing")), ABSENT);
        done(&mut phone, 0).await;
    })
    .await;
    ended.result.expect("the phone is content");
    assert_eq!((ended.told.files, ended.told.bytes, ended.told.percent), (1, 6, 12.5));
    assert_ne!(ended.told.lost, Lost::default(), "it is remembered");
}

#[tokio::test(start_paused = true)]
async fn a_file_that_the_phone_cannot_read_is_counted() {
    let ended = against(|mut phone| async move {
        write(&mut phone, FromDevice::UploadFiles { progress: None, total: None }).await.expect("room");
        for (name, whole) in [("one", false), ("two", true)] {
            files::write_name(&mut phone, "own").await.expect("room");
            files::write_name(&mut phone, inside(name).as_str()).await.expect("room");
            match whole {
                true => files::write_end(&mut phone).await.expect("room"),
                false => files::write_failure(&mut phone, "Operation not permitted").await.expect("room"),
            }
        }
        files::write_no_more(&mut phone).await.expect("room");
        assert_eq!(status(&mut phone).await.code, 0);
        done(&mut phone, 0).await;
    })
    .await;
    ended.result.expect("the phone is content");
    assert_eq!((ended.told.files, ended.told.lost.unread_count()), (1, 1));
}

async fn name_of(phone: &mut DuplexStream) -> String {
    use tokio::io::AsyncReadExt as _;
    let length = phone.read_u32().await.expect("a length");
    let mut name = vec![0; length as usize];
    phone.read_exact(&mut name).await.expect("a name");
    String::from_utf8(name).expect("text")
}

#[tokio::test(start_paused = true)]
async fn a_wish_for_room_is_no_error_and_tells_the_need() {
    let ended = against(|mut phone| async move {
        let free = asked(&mut phone, FromDevice::FreeDiskSpace).await;
        let free = free.content.and_then(|bytes| bytes.as_unsigned_integer()).expect("bytes");
        let wanted = WISH + 1000;
        let refused = asked(&mut phone, FromDevice::PurgeDiskSpace { wanted }).await;
        assert_eq!(refused.code, OTHER);
        assert!(free > 0);
        done(&mut phone, 105).await;
    })
    .await;
    let free = ended.told.free.expect("it was asked for");
    assert_eq!(ended.told.needs, Some(free + 1000));
    assert!(matches!(ended.result, Err(LinkError::Refused(refused)) if refused.code == 105));
}

#[tokio::test(start_paused = true)]
async fn a_conversation_without_a_last_word_did_not_go_well() {
    let left = against(|mut phone| async move {
        write(&mut phone, FromDevice::Disconnect).await.expect("room");
    });
    assert_eq!(left.await.result.expect_err("left").code(), "backup/no-last-word");
    let cut = against(|phone| async move { drop(phone) });
    assert_eq!(cut.await.result.expect_err("cut").code(), "backup/connection-lost");
    let unknown = against(|mut phone| async move {
        let message = Value::Array(vec!["DLMessageSing".into()]);
        rightful_proto::frame::write_plist_binary(&mut phone, &message).await.expect("room");
    });
    let unknown = unknown.await.result.expect_err("unknown");
    assert!(matches!(unknown, LinkError::Link(DeviceLinkError::Unknown(_))), "{unknown}");
    let again = against(|mut phone| async move {
        write(&mut phone, FromDevice::Ready).await.expect("room");
    });
    assert_eq!(again.await.result.expect_err("out of turn").code(), "backup/out-of-turn");
    let silent = against(|mut phone| async move {
        // Until we go.
        drop(read_from_host(&mut phone).await);
    });
    let silent = silent.await.result.expect_err("silence");
    assert_eq!(
        (silent.code(), silent.to_string()),
        ("backup/silent", "the phone said nothing for 30 minutes".to_owned())
    );
}

/// Nothing of what this computer says is read.
async fn deaf<F: Future<Output = ()> + Send + 'static>(
    script: impl FnOnce(DuplexStream) -> F + Send + 'static,
) {
    let begun = tokio::time::Instant::now();
    let silent = against(script).await.result.expect_err("nobody listens");
    assert_eq!(silent.code(), "backup/silent");
    let waited = begun.elapsed();
    assert!(waited >= PATIENCE && waited <= PATIENCE + 2 * FAREWELL, "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_does_not_listen_is_not_talked_to_for_ever() {
    // Files: their names, their contents.
    deaf(|mut phone| async move {
        let paths = vec![inside("Status.plist"); 3000];
        write(&mut phone, FromDevice::DownloadFiles { paths, progress: None }).await.expect("room");
        std::future::pending::<()>().await;
    })
    .await;
    // Answers.
    deaf(|mut phone| async move {
        while write(&mut phone, FromDevice::ContentsOfDirectory(named(NAME))).await.is_ok() {}
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn more_troubles_than_have_a_name_fail_the_whole_message() {
    let ended = against(|mut phone| async move {
        write(&mut phone, FromDevice::UploadFiles { progress: None, total: None }).await.expect("room");
        for number in 0..=rightful_host::backup_folder::intake::MOST_TROUBLES {
            files::write_name(&mut phone, "own").await.expect("room");
            files::write_name(&mut phone, inside(&format!("nowhere/{number}")).as_str()).await.expect("room");
            files::write_end(&mut phone).await.expect("room");
        }
        files::write_no_more(&mut phone).await.expect("room");
        let told = status(&mut phone).await;
        assert_eq!((told.code, told.content), (OTHER, None));
        done(&mut phone, 104).await;
    })
    .await;
    assert!(matches!(ended.result, Err(LinkError::Refused(refused)) if refused.code == 104));
}
