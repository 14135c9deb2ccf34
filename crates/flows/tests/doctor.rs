//! The doctor at the doors of virtual phones: what answers, what does not, who leaves while it watches, and what it puts right.

use std::time::Duration;

use rightful_apple::Endpoints;
use rightful_core::ask::{Answer, Question};
use rightful_core::doctor::machine::{Machine, MuxerState, OnBus, Purpose, Reached, Rule, System, Watched};
use rightful_core::doctor::{Finding, Repair, Weight, findings};
use rightful_core::event::{Event, EventKind};
use rightful_core::report::Ending;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::doctor::{self, Moved, Network};
use rightful_flows::world::{Workdir, World};
use rightful_host::machine::RepairError;
use rightful_host::muxer::MuxerAddress;
use rightful_sim::apple::{Apple, AppleOptions};
use rightful_sim::bus::Bus;
use rightful_sim::phone::Phone;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::PhoneSpec;

struct Stage {
    world: World<Bus>,
    phone: Phone,
    folder: tempfile::TempDir,
}

/// A phone on the bus, and no muxer yet.
fn stage() -> Stage {
    let folder = tempfile::tempdir().expect("a folder");
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let socket = folder.path().join("mux");
    let world = World {
        muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
        usb: Bus::new(vec![phone.clone()]),
        apple: Endpoints::apple(),
        workdir: Workdir { path: folder.path().join("work"), quota: None },
    };
    Stage { world, phone, folder }
}

impl Stage {
    async fn look(&self, network: Network) -> Machine {
        let places = [(Purpose::Firmware, self.world.workdir.firmware())];
        let here = Machine { clock: Some(rightful_apple::clock::now()), ..Machine::default() };
        doctor::look(&self.world, here, &places, network).await
    }
}

fn codes(machine: &Machine, weight: Weight) -> Vec<&'static str> {
    findings(machine).iter().filter(|one| one.weight == weight).map(|one| one.code).collect()
}

#[tokio::test]
async fn a_phone_behind_a_muxer_that_answers_is_well() {
    let mut stage = stage();
    Muxer::new(vec![stage.phone.clone()])
        .serve_unix(&stage.folder.path().join("mux"))
        .await
        .expect("a socket");
    let options =
        AppleOptions { phones: vec![stage.phone.clone()], firmware: vec![], bytes_per_second: None, port: 0 };
    let apple = Apple::start(options).await.expect("a pretend Apple");
    stage.world.apple = apple.endpoints();
    let machine = stage.look(Network::Ask).await;
    assert_eq!((machine.muxer.state, machine.muxer.devices), (MuxerState::Answers, 1));
    assert_eq!(machine.bus.as_ref().map(Vec::len), Some(1));
    let hosts = machine.hosts.as_ref().expect("they were asked");
    assert!(hosts.iter().all(|host| host.reached == Reached::Yes && host.clock.is_some()), "{hosts:?}");
    assert_eq!(codes(&machine, Weight::Wrong), [""; 0]);
}

#[tokio::test]
async fn nobody_at_the_socket_is_told_with_where_it_was_looked_for() {
    let stage = stage();
    let machine = stage.look(Network::Leave).await;
    assert_eq!(machine.muxer.state, MuxerState::NotThere);
    assert_eq!(machine.hosts, None, "no server is asked");
    assert_eq!(codes(&machine, Weight::Wrong), ["doctor/muxer-elsewhere"]);
    let found = findings(&machine);
    assert!(found[0].what.contains(&machine.muxer.address), "{found:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn whoever_closes_the_door_is_not_taken_for_the_muxer() {
    let stage = stage();
    let listener = tokio::net::UnixListener::bind(stage.folder.path().join("mux")).expect("a socket");
    let closing = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream);
        }
    });
    assert_eq!(stage.look(Network::Leave).await.muxer.state, MuxerState::Broken);
    closing.abort();
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn whoever_says_nothing_is_given_up() {
    let stage = stage();
    let listener = tokio::net::UnixListener::bind(stage.folder.path().join("mux")).expect("a socket");
    let holding = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            held.push(stream);
        }
    });
    assert_eq!(stage.look(Network::Leave).await.muxer.state, MuxerState::Silent);
    holding.abort();
}

#[tokio::test(start_paused = true)]
async fn while_it_watches_it_counts_who_leaves_and_comes() {
    let stage = stage();
    let phone = stage.phone.clone();
    let hand = tokio::spawn(async move {
        for _ in 0..3 {
            tokio::time::sleep(Duration::from_secs(5)).await;
            phone.unplug();
            tokio::time::sleep(Duration::from_secs(5)).await;
            phone.replug();
        }
    });
    let mut moved = Vec::new();
    let watched = doctor::watch(&stage.world, Duration::from_secs(60), |one| moved.push(one)).await;
    hand.await.expect("the hand is done");
    assert_eq!(watched, Watched { seconds: 60, there: 1, left: 3, came: 3 });
    assert_eq!(moved, [Moved::Left, Moved::Came].repeat(3));
}

#[tokio::test(start_paused = true)]
async fn a_cable_that_holds_is_steady() {
    let stage = stage();
    let watched = doctor::watch(&stage.world, Duration::from_secs(10), |_| ()).await;
    assert_eq!(watched, Watched { seconds: 10, there: 1, left: 0, came: 0 });
}

/// Answers with the same to everything, and keeps what it is shown.
struct Owner {
    answer: Option<Answer>,
    events: Vec<Event>,
}

impl Face for Owner {
    fn show(&mut self, event: &Event) {
        self.events.push(event.clone());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        self.answer.clone()
    }
}

/// A computer on which two things are wrong that are put right.
fn ill() -> Vec<Finding> {
    let mut machine = Machine {
        system: System::Linux,
        privileged: Some(true),
        systemd: true,
        rule: Some(Rule::Missing),
        bus: Some(vec![OnBus { product: 0x12A8, ..OnBus::default() }]),
        ..Machine::default()
    };
    (machine.muxer.state, machine.muxer.installed) = (MuxerState::NotThere, Some(true));
    findings(&machine)
}

async fn fixed(
    answer: Option<Answer>,
    found: &[Finding],
    refused: Option<Repair>,
) -> (Result<(), Ending>, Vec<Repair>, Vec<Event>) {
    let mut session = Session::new(Owner { answer, events: vec![] }, Stop::default());
    let mut done = Vec::new();
    let ended = doctor::fix(&mut session, found, async |repair| {
        if refused == Some(repair) {
            return Err(RepairError::Refused("access denied".to_owned()));
        }
        done.push(repair);
        Ok(())
    })
    .await;
    (ended, done, session.into_face().events)
}

fn last_code(events: &[Event]) -> Option<&'static str> {
    match events.last().map(|event| &event.kind) {
        Some(EventKind::Failed(report)) => Some(report.code),
        _ => None,
    }
}

#[tokio::test]
async fn what_is_put_right_is_shown_first_and_done_after_the_owners_word() {
    let (ended, done, events) = fixed(Some(Answer::Choice(0)), &ill(), None).await;
    assert_eq!((ended, done), (Ok(()), vec![Repair::WriteRule, Repair::StartMuxer]));
    let kinds: Vec<&EventKind> = events.iter().map(|event| &event.kind).collect();
    let [EventKind::Plan(plan), EventKind::Question(_), EventKind::Answered { .. }, ..] = kinds.as_slice()
    else {
        panic!("the plan, then the question: {kinds:?}");
    };
    let said: String = plan.remarks.iter().map(|remark| remark.text.as_str()).collect();
    assert!(
        said.contains("/etc/udev/rules.d/70-apple-recovery.rules") && said.contains("idVendor"),
        "{said}"
    );
    assert!(matches!(kinds.last(), Some(EventKind::Finished { .. })));
}

#[tokio::test]
async fn without_the_owners_word_nothing_is_done() {
    for (answer, code) in [(Some(Answer::Stop), "doctor/declined"), (None, "doctor/nobody-to-ask")] {
        let (ended, done, events) = fixed(answer, &ill(), None).await;
        assert_eq!((ended, done), (Err(Ending::Declined), vec![]));
        assert_eq!(last_code(&events), Some(code));
    }
}

#[tokio::test]
async fn what_does_not_succeed_ends_it_and_is_told() {
    let (ended, done, events) = fixed(Some(Answer::Choice(0)), &ill(), Some(Repair::WriteRule)).await;
    assert_eq!((ended, done), (Err(Ending::Failed), vec![]));
    assert_eq!(last_code(&events), Some("repair/muxer-refused"));
}

#[tokio::test]
async fn where_nothing_can_be_put_right_nobody_is_asked() {
    let (ended, done, events) = fixed(None, &[], None).await;
    assert_eq!((ended, done, events.len()), (Ok(()), vec![], 1));
}
