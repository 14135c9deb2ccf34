//! The rescue kit on a virtual phone: from nothing to a yes, and what the notes hold.

use rightful_backup::Backup;
use rightful_backup::place;
use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::language::Language;
use rightful_core::report::Explain as _;
use rightful_core::rescue::{ItemId, Kit, Make, Pairing, State, Verdict};
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::backup::Opened;
use rightful_flows::backup_password::{self, PasswordChange};
use rightful_flows::gather;
use rightful_flows::rescue_kit::{self, Keychain, Said, Subject};
use rightful_proto::devicelink::Extent;

use super::stage::{Owner, Stage, secret};

/// A day after the clock of the virtual phone begins.
const NOW: u64 = 1_750_086_400;

/// Says the same to everything.
struct Says(Option<Answer>, Vec<Event>);

impl Face for Says {
    fn show(&mut self, event: &Event) {
        self.1.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        self.0.clone()
    }
}

fn backups(stage: &Stage) -> Vec<Backup> {
    place::list(&stage.root()).map_or_else(|_| Vec::new(), |listing| listing.backups)
}

async fn on_the_cable(stage: &Stage) -> Subject {
    let survey = gather::survey(&stage.world).await;
    let device = gather::pick(&survey, None).expect("the phone");
    Subject { udid: device.udid.clone(), device: Some(device) }
}

async fn look(stage: &Stage, subject: &Subject) -> Kit {
    rescue_kit::look(&stage.world, subject, Some(&backups(stage)), Keychain::Leave, NOW).await.expect("a kit")
}

fn state(kit: &Kit, id: ItemId) -> State {
    kit.items().into_iter().find(|item| item.id == id).expect("each is there").state
}

async fn prove(stage: &Stage, subject: &Subject, password: &str) {
    let udid = subject.udid.as_ref().expect("a number");
    let backup = rescue_kit::to_prove(backups(stage), udid).expect("an encrypted backup");
    let opened = Opened::unlock(backup, secret(password)).await.expect("the password");
    let mut session = Session::new(Says(None, vec![]), Stop::default());
    let proven = rescue_kit::prove(&mut session, &opened, NOW).await.expect("a proof");
    assert!(proven.files > 100, "{proven:?}");
    rescue_kit::note_proof(&stage.world.workdir, udid, proven).expect("noted");
}

async fn remind(stage: &Stage, subject: &Subject, answer: Option<Answer>) -> Vec<Event> {
    let udid = subject.udid.as_ref().expect("a number");
    let mut session = Session::new(Says(answer, vec![]), Stop::default());
    let makes = [Make::AskAccount, Make::AskReceipt];
    rescue_kit::remind(&stage.world.workdir, &mut session, udid, &makes, NOW).await.expect("asked");
    session.into_face().1
}

#[tokio::test(start_paused = true)]
async fn from_nothing_to_a_yes() {
    let stage = Stage::new().await;
    let subject = on_the_cable(&stage).await;
    let kit = look(&stage, &subject).await;
    assert_eq!(
        (kit.verdict(), kit.pairing, kit.will_encrypt),
        (Verdict::No, Pairing::WithEscrow, Some(false))
    );
    let expected = [Make::Encrypt, Make::Take, Make::Prove, Make::Fetch, Make::AskAccount, Make::AskReceipt];
    assert_eq!(kit.makes(), expected);

    // One without a password is none.
    stage.take().await.done();
    let kit = look(&stage, &subject).await;
    assert_eq!(state(&kit, ItemId::Backup), State::Missing);

    let mut session = Session::new(Owner::default(), Stop::default());
    let change = PasswordChange::Enable { new: secret("correct horse") };
    let wanted = backup_password::Wanted { device: None, change };
    backup_password::run(&stage.world, &mut session, wanted).await.expect("set");
    stage.take_as(Owner::default(), Extent::Changes, None).await.done();
    let kit = look(&stage, &subject).await;
    assert_eq!((state(&kit, ItemId::Backup), state(&kit, ItemId::Proof)), (State::Ready, State::Missing));

    prove(&stage, &subject, "correct horse").await;
    let kit = look(&stage, &subject).await;
    assert_eq!((state(&kit, ItemId::Proof), kit.verdict()), (State::Ready, Verdict::No));

    // A no is noted as nothing.
    remind(&stage, &subject, Some(Answer::Choice(0))).await;
    assert_eq!(look(&stage, &subject).await.verdict(), Verdict::No);
    let events = remind(&stage, &subject, Some(Answer::Choice(1))).await;
    assert!(
        matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished { facts, .. }) if facts.len() == 2)
    );
    let kit = look(&stage, &subject).await;
    assert_eq!((kit.verdict(), kit.makes()), (Verdict::Yes, vec![Make::Fetch]));

    // The next backup is another one, and not proven yet.
    stage.phone.change_data(7, 2);
    stage.take_as(Owner::default(), Extent::Changes, None).await.done();
    assert_eq!(look(&stage, &subject).await.verdict(), Verdict::No);
    prove(&stage, &subject, "correct horse").await;
    assert_eq!(look(&stage, &subject).await.verdict(), Verdict::Yes);

    // Without the phone its backups tell the same.
    stage.phone.unplug();
    let known = rescue_kit::devices_of(&backups(&stage));
    assert_eq!((known.len(), known.first()), (1, Some(stage.phone.udid())));
    let alone = Subject { device: None, udid: known.into_iter().next() };
    let kit = look(&stage, &alone).await;
    assert_eq!((kit.verdict(), kit.connected), (Verdict::Yes, false));
    assert_eq!(kit.serial, look(&stage, &alone).await.serial);
    assert!(kit.called.contains("iPhone 14 Pro Max"), "{}", kit.called);

    // No note and no card holds the password.
    let notes = stage.world.workdir.path.join("rescue").join(format!("{}.json", stage.phone.udid().as_str()));
    for text in [
        std::fs::read_to_string(notes).expect("notes"),
        kit.markdown(Language::English),
        kit.html(Language::English),
    ] {
        assert!(!text.contains("correct horse"), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn notes_that_are_damaged_are_said_to_be_and_not_written_over() {
    let stage = Stage::new().await;
    let subject = on_the_cable(&stage).await;
    let udid = subject.udid.clone().expect("a number");
    rescue_kit::note_said(&stage.world.workdir, &udid, Said::Receipt, NOW).expect("noted");
    assert_eq!(state(&look(&stage, &subject).await, ItemId::Receipt), State::Ready);
    let path = stage.world.workdir.path.join("rescue").join(format!("{}.json", udid.as_str()));
    std::fs::write(&path, "{\"receipt\": \"yes\"}").expect("written");
    let error =
        rescue_kit::look(&stage.world, &subject, None, Keychain::Leave, 0).await.expect_err("damaged");
    assert_eq!(error.code(), "rescue/notes-damaged");
    let error = rescue_kit::note_said(&stage.world.workdir, &udid, Said::Account, NOW).expect_err("damaged");
    assert!(error.to_string().starts_with("what was noted about the phone is damaged: "), "{error}");
    assert_eq!(std::fs::read_to_string(&path).expect("as it was"), "{\"receipt\": \"yes\"}");
}
