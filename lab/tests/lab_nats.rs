//! Witness: nats-server (Debian) between a coordinator and its workers. A worker is killed, the server is killed and started again, a
//! liar joins, and what lies on the server's disk is searched for what must not be there.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

#[path = "nats/arrangement.rs"]
mod nats;

use std::fs;
use std::time::Duration;

use nats::{Coordinator, Nats, Process, code_of, forgotten, soon};
use rightful_core::report::{Ending, Explain as _};
use rightful_core::secret::Secret;
use rightful_lab::peer;
use rightful_queue::nats::{Address, CoordinatorRoom, Login, Server, WorkerRoom};
use rightful_queue::{FromWorker, Hello, Report, ToWorker};

#[tokio::test(flavor = "multi_thread")]
async fn lab_nats_a_worker_dies_the_server_dies_and_the_program_finds_the_password() {
    let Some(program) = peer::find("nats-server") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut server = Nats::start(&program, folder, &format!("authorization {{ token: {} }}", nats::TOKEN));
    forgotten(folder, 4999);
    let coordinator = Process::serve(&server, folder);
    // It stands there as a whole: with its line break.
    soon("the code is written", || fs::read(folder.join("code")).is_ok_and(|code| code.ends_with(b"\n")))
        .await;
    let mut first = Process::join(&server, folder, "first");
    let second = Process::join_by_environment(&server, folder, "second");
    soon("both get something done", || first.tried() > 0 && second.tried() > 0).await;

    first.kill();
    server.kill();
    nats::nothing_secret(folder);
    server.restart(&program);
    assert_eq!(coordinator.ended().await, Some(0), "{}", coordinator.all());
    let said = coordinator.said();
    let (events, last) = said.trim_end().rsplit_once('\n').unwrap();
    let password: serde_json::Value = serde_json::from_str(last).unwrap();
    assert_eq!(password["password"], nats::candidate(4999));
    assert!(events.contains("queue/lost") && events.contains("The backup password is found."), "{events}");
    assert_eq!(second.ended().await, Some(0), "it hears that it is over: {}", second.all());
    // What the dead one had under way was tried again, and of what both had at the end not all.
    let (dead, living) = (first.tried(), second.tried());
    // A lease has some 250 candidates, and each worker two.
    assert!((2500..=7500).contains(&(dead + living)), "{dead} and {living}");
    for told in [events.to_owned(), coordinator.all().replace(last, ""), first.all(), second.all()] {
        assert!(!told.contains("hunter2"), "{told}");
    }
    let kept = fs::read_dir(folder.join("cache/recall")).unwrap().map(|entry| entry.unwrap().path());
    let left: Vec<_> = kept.filter(|path| path.to_string_lossy().contains(".machines")).collect();
    assert!(left.is_empty(), "the code is gone: {left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_nats_a_coordinator_that_is_stopped_goes_on_and_counts_each_once() {
    let Some(program) = peer::find("nats-server") else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = Nats::start(&program, folder.path(), &format!("authorization {{ token: {} }}", nats::TOKEN));
    let connection = server.connect().await.unwrap();
    // The password is none of the candidates.
    forgotten(folder.path(), 5000);
    let coordinator = Coordinator::start(connection.clone(), folder.path()).await;
    let worker = Process::join(&server, folder.path(), "worker");
    soon("something is counted", || coordinator.counted() > 0).await;
    coordinator.stop();
    let (ended, before) = coordinator.ended().await;
    assert_eq!(ended.unwrap_err(), Ending::StoppedSafely, "{before:?}");
    let again = Coordinator::start(connection, folder.path()).await;
    assert!(again.counted_first() > 0, "it goes on where it was");
    let (ended, told) = again.ended().await;
    assert_eq!(ended.unwrap_err(), Ending::Failed);
    let last = told.last().unwrap();
    assert!(last.contains("queue/none-of-them") && last.contains("none of 5,000"), "{last}");
    assert_eq!(worker.ended().await, Some(0), "it hears that it is over: {}", worker.all());
    // Who is taken for lost, on a computer that has much else to do, tries in vain what another gets too.
    let lost = before.iter().chain(&told).any(|event| event.contains("queue/lost"));
    assert!(
        worker.tried() == 5000 || (lost && worker.tried() > 5000),
        "{} of 5000, once each",
        worker.tried()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_nats_a_liar_is_put_aside_and_its_part_done_again() {
    let Some(program) = peer::find("nats-server") else { return };
    let folder = tempfile::tempdir().unwrap();
    let server = Nats::start(&program, folder.path(), &format!("authorization {{ token: {} }}", nats::TOKEN));
    let connection = server.connect().await.unwrap();
    forgotten(folder.path(), 5000);
    let coordinator = Coordinator::start(connection.clone(), folder.path()).await;
    // It joins with the code, and says of every lease that nothing opened.
    let (mut room, seat) = WorkerRoom::join(&connection, &code_of(folder.path())).await.unwrap();
    let hello = FromWorker::Hello(Hello { per_1000_seconds: 1_000_000, batch: 1 });
    assert!(room.send("hello", seat.write(&hello).unwrap()).await);
    let mut lied = 0;
    let aside = tokio::time::timeout(Duration::from_secs(60), async {
        loop {
            let arrived = room.next().await;
            let letter = seat.read(&arrived.sealed).unwrap();
            arrived.done().await;
            match letter {
                ToWorker::Lease(lease) => {
                    lied += lease.count;
                    let report = Report { lease: lease.id, tried: lease.count, took_ms: 900, opened: vec![] };
                    let sealed = seat.write(&FromWorker::Report(report)).unwrap();
                    assert!(room.send(&format!("lie-{}", lease.id), sealed).await);
                }
                ToWorker::Aside => return true,
                ToWorker::SayHello | ToWorker::Full | ToWorker::Over => return false,
            }
        }
    });
    assert!(aside.await.unwrap() && lied > 0);
    let worker = Process::join(&server, folder.path(), "honest");
    let (ended, told) = coordinator.ended().await;
    assert_eq!(ended.unwrap_err(), Ending::Failed);
    assert!(told.last().unwrap().contains("queue/none-of-them"), "{told:?}");
    assert!(told.iter().any(|event| event.contains("did not find what was planted")), "{told:?}");
    assert_eq!(worker.ended().await, Some(0), "{}", worker.all());
    assert!(worker.tried() >= 5000, "the honest one has tried all of it, and not {}", worker.tried());
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_nats_who_may_not_come_in_is_told_why() {
    let Some(program) = peer::find("nats-server") else { return };
    let folder = tempfile::tempdir().unwrap();
    let secret = |text: &str| Secret::new(text.as_bytes().to_vec());
    let server = Nats::start(&program, folder.path(), &format!("authorization {{ token: {} }}", nats::TOKEN));
    let address = Address::parse(&server.url("nats")).unwrap();
    let refused = |login: Login| {
        let address = address.clone();
        async move { Server::connect(&address, &login, None).await.unwrap_err().code() }
    };
    assert_eq!(refused(Login::Open).await, "queue/refused");
    assert_eq!(refused(Login::Token(secret("wrong"))).await, "queue/refused");
    let user = Login::User { name: "me".to_owned(), password: secret("wrong") };
    assert_eq!(refused(user).await, "queue/refused");
    let connection = server.connect().await.unwrap();
    let code = rightful_queue::JoinCode::parse(&secret("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTA")).unwrap();
    let absent = WorkerRoom::join(&connection, &code).await.map(drop).unwrap_err();
    assert_eq!(absent.code(), "queue/no-search");
    drop(server);
    assert_eq!(refused(Login::Token(secret(nats::TOKEN))).await, "queue/unreachable");

    let other = tempfile::tempdir().unwrap();
    let plain = Nats::start_without_jetstream(&program, other.path());
    let connection = plain.connect().await.unwrap();
    let refused = CoordinatorRoom::open(&connection, "room", b"offer").await.map(drop).unwrap_err();
    assert_eq!(refused.code(), "queue/no-jetstream");
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_nats_a_server_that_cannot_prove_who_it_is_is_refused() {
    let Some(program) = peer::find("nats-server") else { return };
    let folder = tempfile::tempdir().unwrap();
    let (right, wrong) =
        (nats::certificates(folder.path(), "right"), nats::certificates(folder.path(), "wrong"));
    let tls = format!(
        "tls {{ cert_file: \"{}\", key_file: \"{}\" }}",
        right.certificate.display(),
        right.key.display()
    );
    let server = Nats::start(&program, folder.path(), &tls);
    let connect = |url: String, ca: Option<std::path::PathBuf>| async move {
        let address = Address::parse(&url).unwrap();
        Server::connect(&address, &Login::Open, ca.as_deref()).await.map(drop).map_err(|why| why.code())
    };
    assert_eq!(connect(server.url("tls"), Some(right.authority.clone())).await, Ok(()));
    assert_eq!(connect(server.url("tls"), Some(wrong.authority)).await, Err("queue/not-trusted"));
    assert_eq!(
        connect(server.url("tls"), None).await,
        Err("queue/not-trusted"),
        "by this computer's own certificates"
    );
    let by_number = server.url("tls").replace("localhost", "127.0.0.1");
    assert_eq!(
        connect(by_number, Some(right.authority.clone())).await,
        Err("queue/not-trusted"),
        "another name"
    );
    drop(server);
    // One that speaks no TLS, asked for TLS.
    let other = tempfile::tempdir().unwrap();
    let plain = Nats::start(&program, other.path(), "");
    assert!(connect(plain.url("tls"), Some(right.authority)).await.is_err());
}
