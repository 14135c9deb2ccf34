//! Backups on a disk: proven, written out, decrypted, from what the virtual phone writes, with all that can go wrong.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rightful_backup::browse::{Filter, Pattern};
use rightful_backup::verify::Level;
use rightful_backup::{Backup, UnlockError};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::report::{Ending, Report};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::backup::{Opened, decrypt, extract, verify};
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::{DataSpec, Spot};
use rightful_sim::phone::spec::PhoneSpec;

const PASSWORD: &[u8] = b"correct horse";

#[derive(Default)]
struct Recorder(Vec<Event>);

impl Face for Recorder {
    fn show(&mut self, event: &Event) {
        self.0.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        None
    }
}

fn session() -> Session<Recorder> {
    Session::new(Recorder::default(), Stop::default())
}

fn stopped() -> Session<Recorder> {
    let stop = Stop::default();
    stop.ask();
    Session::new(Recorder::default(), stop)
}

fn minted(folder: &Path) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = DataSpec { seed: 3, files: 80, bytes: 400_000 };
    spec.backup.rounds = Rounds::FEW;
    spec.backup.password = Some(Secret::new(PASSWORD.to_vec()));
    Phone::new(spec).write_backup(folder).expect("room");
}

async fn open(folder: &Path) -> Opened {
    let backup = Arc::new(Backup::open(folder).expect("a backup"));
    Opened::unlock(backup, Secret::new(PASSWORD.to_vec())).await.expect("its password")
}

fn messages(folder: &Path) -> std::path::PathBuf {
    let id = Spot { domain: "HomeDomain".into(), path: "Library/SMS/sms.db".to_owned() }.file_id();
    folder.join(&id[..2]).join(id)
}

fn failure(session: Session<Recorder>) -> Report {
    match session.into_face().0.pop().map(|event| event.kind) {
        Some(EventKind::Failed(report)) => report,
        other => panic!("no failure: {other:?}"),
    }
}

#[tokio::test]
async fn a_whole_backup_is_proven_and_the_password_is_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    minted(folder.path());
    let backup = Arc::new(Backup::open(folder.path()).expect("a backup"));
    let wrong = Opened::unlock(backup.clone(), Secret::new(b"letmein".to_vec())).await;
    assert!(matches!(wrong, Err(UnlockError::WrongPassword)));
    assert!(matches!(Opened::plain(backup), Err(UnlockError::Locked)));

    let opened = open(folder.path()).await;
    assert_eq!(opened.called(), "Anna's iPhone (iPhone 14 Pro Max)");
    let mut session = session();
    let verdict = verify::run(&mut session, &opened, Level::Useful, None).await.expect("whole");
    assert!(verdict.is_good() && verdict.files >= 80, "{verdict:?}");
    let events = session.into_face().0;
    assert!(matches!(events.first().map(|event| &event.kind), Some(EventKind::Plan(_))));
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished { .. })));
    assert!(!format!("{events:?}").contains("correct horse"));
}

#[tokio::test]
async fn what_is_missing_is_named_and_the_rest_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    minted(folder.path());
    fs::remove_file(messages(folder.path())).expect("it was there");
    let opened = open(folder.path()).await;

    let mut proving = session();
    assert_eq!(verify::run(&mut proving, &opened, Level::Useful, None).await.err(), Some(Ending::Failed));
    let report = failure(proving);
    assert_eq!(report.code, "backup/not-whole");
    assert!(report.what.contains("1 file is missing"), "{}", report.what);

    let out = tempfile::tempdir().expect("a folder");
    let mut writing = session();
    let ended = extract::run(&mut writing, &opened, &Filter::default(), out.path()).await;
    assert_eq!(ended.err(), Some(Ending::Failed));
    let events = writing.into_face().0;
    let named = events.iter().any(|event| {
        matches!(&event.kind, EventKind::Note { id: "backup/file-missing", text } if text.contains("sms.db"))
    });
    assert!(named, "{events:?}");
    assert!(out.path().join("HomeDomain/Library/AddressBook").exists());
}

#[tokio::test]
async fn a_second_extraction_leaves_what_is_there_and_a_stopped_one_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    minted(folder.path());
    let opened = open(folder.path()).await;
    let out = tempfile::tempdir().expect("a folder");
    let mut session = stopped();
    let ended = extract::run(&mut session, &opened, &Filter::default(), out.path()).await;
    assert_eq!(ended.err(), Some(Ending::StoppedSafely));
    assert_eq!(failure(session).code, "backup/extract-stopped");

    for _ in 0..2 {
        let mut session = self::session();
        let account = extract::run(&mut session, &opened, &Filter::default(), out.path()).await.expect("all");
        assert!(account.read.complete + account.read.size_differs + account.same >= 80, "{account:?}");
    }
    let mut session = self::session();
    let account = extract::run(&mut session, &opened, &Filter::default(), out.path()).await.expect("all");
    assert_eq!((account.read.complete, account.replaced), (0, 0), "{account:?}");

    let nothing = Filter { domains: vec![Pattern::new("NoDomain")], ..Filter::default() };
    let mut session = self::session();
    let ended = extract::run(&mut session, &opened, &nothing, out.path()).await;
    assert_eq!((ended.err(), failure(session).code), (Some(Ending::NothingToActOn), "backup/nothing-meant"));
}

#[tokio::test]
async fn a_decrypted_copy_is_a_backup_without_a_password() {
    let folder = tempfile::tempdir().expect("a folder");
    minted(folder.path());
    let opened = open(folder.path()).await;
    let out = tempfile::tempdir().expect("a folder");
    let copy = out.path().join("copy");
    let mut session = self::session();
    decrypt::run(&mut session, &opened, &copy, None).await.expect("a copy");

    let plain = Opened::plain(Arc::new(Backup::open(&copy).expect("a backup"))).expect("no password");
    let mut session = self::session();
    let verdict = verify::run(&mut session, &plain, Level::Useful, None).await.expect("whole");
    assert!(verdict.is_good(), "{verdict:?}");

    let mut session = self::session();
    assert_eq!(
        decrypt::run(&mut session, &plain, &out.path().join("x"), None).await.err(),
        Some(Ending::Failed)
    );
    assert_eq!(failure(session).code, "backup/not-encrypted-already");
    let mut session = self::session();
    assert_eq!(decrypt::run(&mut session, &opened, &copy, None).await.err(), Some(Ending::Failed));
    assert_eq!(failure(session).code, "backup/folder-not-empty");
    let mut session = stopped();
    let ended = decrypt::run(&mut session, &opened, &out.path().join("y"), None).await;
    assert_eq!((ended.err(), failure(session).code), (Some(Ending::StoppedSafely), "backup/copy-stopped"));
}
