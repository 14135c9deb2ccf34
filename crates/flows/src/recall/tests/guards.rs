//! What is refused, what is asked, and that no secret is in anything that is kept or told.

use std::fs;
use std::path::PathBuf;

use plist::{Dictionary, Value};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::session::{Face, Session, Stop};
use rightful_recall::Expression;

use super::vectors::{VECTORS, manifest_of};
use super::*;
use crate::recall::estimate::Estimate;
use crate::recall::failure::Failure;
use crate::recall::keep::{self, Standing};
use crate::recall::{Password, Store, Wanted, run};

/// Remembers everything, and answers what it was told to.
pub(super) struct Recorder {
    events: Vec<Event>,
    answer: Option<Answer>,
    asked: usize,
}

impl Recorder {
    pub(super) fn answering(answer: Option<Answer>) -> Self {
        Self { events: Vec::new(), answer, asked: 0 }
    }

    fn failure(&self) -> &'static str {
        match self.events.last().map(|event| &event.kind) {
            Some(EventKind::Failed(report)) => report.code,
            other => panic!("{other:?}"),
        }
    }
}

impl Face for Recorder {
    fn show(&mut self, event: &Event) {
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
        assert!(matches!(question, Question::Decide { options, .. } if options.len() == 3));
        self.asked += 1;
        self.answer.clone()
    }
}

pub(super) fn listed(text: &str) -> Ideas {
    let mut ideas = Ideas::default();
    ideas.saved(&SavedList::lines(text.as_bytes()).expect("a list"));
    ideas
}

pub(super) fn wanted(manifest: PathBuf, ideas: Ideas) -> Wanted {
    Wanted {
        manifest,
        ideas,
        again: keep::Again::default(),
        cores: None,
        limit: None,
        anyway: false,
        afresh: false,
        pauses: None,
        store: Store::Leave,
    }
}

pub(super) async fn recall(
    workdir: &Path,
    wanted: Wanted,
    face: Recorder,
) -> (Result<Password, Ending>, Recorder) {
    let mut session = Session::new(face, Stop::default());
    let ended = run(&mut session, workdir, wanted).await;
    (ended, session.into_face())
}

/// A folder with a manifest whose password is `1`.
fn stage() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = folder.path().join("Manifest.plist");
    fs::write(&manifest, manifest_of(crate::recall::KNOWN.1)).expect("room");
    (folder, manifest)
}

const OWN: Option<Answer> = Some(Answer::Choice(0));

#[tokio::test]
async fn whose_backup_it_is_is_asked_once_and_written_down() {
    let (folder, manifest) = stage();
    let work = folder.path().join("work");
    for (answer, code) in [
        (None, "recall/owner-unsaid"),
        (Some(Answer::Choice(2)), "recall/not-yours"),
        (Some(Answer::Stop), "recall/not-yours"),
    ] {
        let asked = recall(&work, wanted(manifest.clone(), listed("1\n")), Recorder::answering(answer)).await;
        assert_eq!(asked.0.expect_err("nobody owns it"), Ending::Declined);
        assert_eq!((asked.1.failure(), asked.1.asked), (code, 1));
        assert!(!work.exists(), "nothing is written before that is clear");
    }
    let with_owner = Some(Answer::Choice(1));
    let (none, face) =
        recall(&work, wanted(manifest.clone(), listed("2\n")), Recorder::answering(with_owner)).await;
    assert_eq!((none.expect_err("wrong"), face.asked), (Ending::Failed, 1));
    let entry = &keep::all(&work).expect("readable").entries[0];
    assert_eq!((entry.owner, entry.standing), (Ownership::WithOwner, Standing::NoneOfThem));
    let (found, face) = recall(&work, wanted(manifest, listed("1\n")), Recorder::answering(None)).await;
    assert_eq!(found.expect("the password").password.expose(), b"1");
    assert_eq!(face.asked, 0);
    assert_eq!(keep::all(&work).expect("readable").entries[0].standing, Standing::Found);
}

#[tokio::test]
async fn one_search_goes_on_at_a_time() {
    let (folder, manifest) = stage();
    let _other = super::keep(folder.path());
    let (ended, face) =
        recall(folder.path(), wanted(manifest, listed("1\n")), Recorder::answering(OWN)).await;
    assert_eq!((ended.expect_err("held"), face.failure()), (Ending::Failed, "recall/under-way"));
}

#[tokio::test]
async fn what_takes_longer_than_anybody_waits_is_not_begun() {
    let (folder, manifest) = stage();
    let letter = || Expression::choice((b'a'..=b'z').map(|letter| Expression::text([letter])));
    let mut ideas = Ideas::default();
    ideas.guess(Expression::sequence((0..14).map(|_| letter())));
    let asked = wanted(manifest.clone(), ideas.clone());
    let (ended, face) = recall(folder.path(), asked, Recorder::answering(OWN)).await;
    assert_eq!((ended.expect_err("long"), face.failure()), (Ending::Declined, "recall/not-worth-it"));
    // What is saved is tried before that is said.
    let mut both = listed("2\n3\n");
    both.guess(Expression::sequence((0..14).map(|_| letter())));
    let asked = || wanted(manifest.clone(), both.clone());
    let (ended, face) = recall(folder.path(), asked(), Recorder::answering(OWN)).await;
    assert_eq!((ended.expect_err("wrong"), face.failure()), (Ending::Failed, "recall/rest-not-worth-it"));
    let (ended, face) = recall(folder.path(), asked(), Recorder::answering(OWN)).await;
    assert_eq!((ended.expect_err("tried"), face.failure()), (Ending::Declined, "recall/not-worth-it"));
    both.saved(&SavedList::lines(b"1\n").expect("a list"));
    let (found, _) = recall(folder.path(), wanted(manifest.clone(), both), Recorder::answering(OWN)).await;
    assert_eq!(found.expect("the password").password.expose(), b"1");
    let limited = Wanted { limit: Some(50), ..wanted(manifest, ideas) };
    let (ended, face) = recall(folder.path(), limited, Recorder::answering(OWN)).await;
    assert_eq!((ended.expect_err("wrong"), face.failure()), (Ending::Failed, "recall/none-of-them"));
}

#[tokio::test]
async fn nothing_that_is_kept_or_told_has_a_secret_in_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = folder.path().join("Manifest.plist");
    let (_, password, line) = VECTORS[1];
    fs::write(&manifest, manifest_of(line)).expect("room");
    let work = folder.path().join("work");
    let planted = ["planted-hunter2", "planted-Müller", "planted third"];
    let list = planted.join("\n") + "\n";
    let mut told = String::new();
    for list in [list.clone(), list + password] {
        let (_, face) =
            recall(&work, wanted(manifest.clone(), listed(&list)), Recorder::answering(OWN)).await;
        told += &serde_json::to_string(&face.events).expect("plain data");
        told += &format!("{:?}", face.events);
    }
    assert!(told.contains("password is found"), "{told}");
    let mut kept = Vec::new();
    for file in fs::read_dir(keep::folder(&work)).expect("the folder") {
        kept.extend(fs::read(file.expect("a file").path()).expect("its bytes"));
    }
    assert!(kept.len() > 300, "only {} bytes are kept: this test looks in the wrong place", kept.len());
    for secret in planted.into_iter().chain([password]) {
        assert!(!told.contains(secret), "{secret:?} in {told}");
        let lies_in = kept.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!lies_in, "{secret:?} is in what is kept");
    }
}

#[tokio::test]
async fn without_a_password_there_is_nothing_to_find() {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = folder.path().join("Manifest.plist");
    let mut list = Dictionary::new();
    list.insert("IsEncrypted".to_owned(), Value::Boolean(false));
    Value::Dictionary(list).to_file_xml(&manifest).expect("room");
    for (path, ending, code) in [
        (manifest, Ending::NothingToActOn, "recall/not-encrypted"),
        (folder.path().join("none"), Ending::Failed, "backup/list-missing"),
    ] {
        let (ended, face) =
            recall(folder.path(), wanted(path, listed("1\n")), Recorder::answering(OWN)).await;
        assert_eq!((ended.expect_err("no"), face.failure()), (ending, code));
    }
}

#[test]
fn every_failure_says_what_to_do() {
    let (text, io) = (|text: &str| text.to_owned(), || std::io::Error::from(std::io::ErrorKind::StorageFull));
    for (failure, code, words) in [
        (
            Failure::NotYours,
            "recall/not-yours",
            "you said that the backup is not yours, and that its owner is not with you",
        ),
        (Failure::OwnerUnsaid, "recall/owner-unsaid", "nobody said whose backup it is"),
        (Failure::NotEncrypted, "recall/not-encrypted", "the backup is not encrypted: it has no password"),
        (Failure::NothingToTry, "recall/nothing-to-try", "there is nothing to try"),
        (
            Target::from_line("x").expect_err("no line"),
            "recall/bad-line",
            "the line is not one that Rightful, hashcat or John makes of a backup",
        ),
        (
            Failure::NotWorthIt(text("about 9 years")),
            "recall/not-worth-it",
            "the search would take about 9 years",
        ),
        (
            Failure::RestNotWorthIt { tried: text("1,204"), rest: text("about 9 years") },
            "recall/rest-not-worth-it",
            "none of the likelier 1,204 candidates opens the backup, and the others would take about 9 years",
        ),
        (
            Failure::Unreadable { path: "w".into(), source: io() },
            "recall/unreadable",
            "what earlier searches have left cannot be read: w",
        ),
        (
            Failure::UnderWay,
            "recall/under-way",
            "another search for a backup password is under way on this computer",
        ),
        (
            Failure::Unwritable { path: "w".into(), source: io() },
            "recall/unwritable",
            "what was tried cannot be written down in w",
        ),
        (
            Failure::SelfTest,
            "recall/self-test",
            "this computer computes wrongly: it does not find a password that is known",
        ),
        (
            Failure::NoneOfThem(text("1,204")),
            "recall/none-of-them",
            "none of 1,204 candidates opens the backup",
        ),
        (
            Failure::Stopped { tried: text("3"), of: text("9") },
            "recall/stopped",
            "stopped after 3 of 9 candidates; what was tried is written down",
        ),
    ] {
        assert_eq!((failure.code(), failure.to_string().as_str()), (code, words));
        assert!(!failure.help().ends_with('.') && !failure.help().is_empty());
    }
    assert_eq!(Failure::Stopped { tried: text("3"), of: text("9") }.ending(), Ending::StoppedSafely);
    assert_eq!(Failure::NotYours.ending(), Ending::Declined);
    assert_eq!(Failure::NothingToTry.ending(), Ending::NothingToActOn);
}

#[test]
fn the_likelier_half_comes_first() {
    let part = |text, cost| Expression::text(text).at_cost(cost);
    let likely =
        Candidates::of(&Expression::choice([part("a", 0), part("b", 3), part("c", 3)])).expect("small");
    let estimate = Estimate::of(&likely, 0..3, 0.5);
    assert_eq!((estimate.count, estimate.likelier_half), (3, 1));
    assert_eq!((estimate.all_s, estimate.half_s), (6.0, 2.0));
}
