//! Whole runs over the wire: consent, a second click, a second tab, stopping, and that the words are those of every other face.

use std::sync::Arc;
use std::time::Duration;

use rightful_core::ask::{Answer, Question};
use rightful_core::event::{Event, EventKind};
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::unlock;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_wizard::pages::run::End;
use rightful_wizard::relay::Relay;
use serde_json::Value;
use tokio::io::AsyncReadExt as _;
use tokio::time::timeout;

use crate::client::LIMIT;
use crate::outside::{Served, serve, world};

/// A whole restore of a virtual phone takes less.
const RUN: Duration = Duration::from_secs(120);

/// Begins a deed from a page.
pub(crate) async fn begun(served: &Served, deed: &str) {
    let answer = served.browser.post("/run/start", &format!("deed={deed}")).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/run")), "{}", answer.body);
}

/// Waits for a question; its number.
pub(crate) async fn asked(relay: &Arc<Relay>) -> u64 {
    let mut changes = relay.listen();
    let waiting = async {
        loop {
            if let Some(asked) = relay.now().and_then(|run| run.asked) {
                return asked.seq;
            }
            assert!(relay.is_busy(), "it has ended: {:?}", relay.now().map(|run| run.end));
            changes.changed().await.expect("the relay is there");
        }
    };
    timeout(RUN, waiting).await.expect("it asks in time")
}

/// Waits for the end.
pub(crate) async fn ended(relay: &Arc<Relay>) -> End {
    timeout(RUN, relay.is_over()).await.expect("it ends in time");
    relay.now().and_then(|run| run.end).expect("it has an end")
}

fn code(end: &End) -> &str {
    match end {
        End::Failed(report) => report.code,
        End::Finished { .. } => "finished",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erase_from_the_first_page_to_hello() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    let browser = &served.browser;
    let home = browser.get("/").await.body;
    let (_, rest) = home.split_once("/verdict/").expect("the device");
    let device = rest.split('"').next().expect("its name");
    let verdict = browser.get(&format!("/verdict/{device}")).await;
    assert!(verdict.body.contains("value=\"unlock\""), "the way by cable is offered");
    let answer = browser.post("/run/start", &format!("deed=unlock&device={device}")).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let seq = asked(&served.relay).await;
    // Two tabs show the same.
    let (one, other) = (browser.get("/run").await.body, browser.get("/run").await.body);
    assert!(one.contains(&format!("value=\"{seq}\"")) && other.contains(&format!("value=\"{seq}\"")));
    let last4 = device[device.len() - 4..].to_owned();
    let form = format!("run=1&question={seq}&typed={last4}");
    assert_eq!(browser.post("/run/answer", &form).await.status, 303);
    assert_eq!(browser.post("/run/answer", &form).await.status, 409, "the second click");
    assert_eq!(browser.post("/run/start", "deed=unlock").await.status, 409, "one run at a time");
    assert_eq!(browser.post("/rehearsal/leave", "").await.status, 409, "the phone stays where it is");
    let end = ended(&served.relay).await;
    assert_eq!(code(&end), "finished", "{end:?}");
    let page = browser.get("/run").await.body;
    assert!(page.contains("22G100") || page.contains("18.6.2"), "{page}");
    let transcript = browser.get("/run/transcript").await;
    assert!(transcript.header("content-disposition").is_some_and(|value| value.starts_with("attachment")));
    assert!(transcript.body.contains("\"kind\":\"finished\"") && !transcript.body.contains("typed\":\""));
    assert_eq!(browser.post("/run/leave", "").await.status, 303);
    assert_eq!(browser.get("/run").await.header("location"), Some("/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_word_erases_nothing() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    let seq = asked(&served.relay).await;
    served.browser.post("/run/answer", &format!("run=1&question={seq}&typed=0000")).await;
    let end = ended(&served.relay).await;
    assert_eq!(code(&end), "consent/mistyped", "{end:?}");
    let run = served.relay.now().expect("it is kept until it is left");
    assert!(!run.past_no_return);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_before_the_erase_stops_and_a_stale_page_stops_nothing() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    asked(&served.relay).await;
    assert_eq!(served.browser.post("/run/stop", "run=7").await.status, 409);
    assert!(served.relay.is_busy());
    assert_eq!(served.browser.post("/run/stop", "run=1").await.status, 303);
    let end = ended(&served.relay).await;
    assert_eq!(code(&end), "consent/not-given", "{end:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_after_the_point_of_no_return_changes_nothing_and_closed_pages_neither() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    let seq = asked(&served.relay).await;
    let last4 = match served.relay.now().and_then(|run| run.asked).map(|asked| asked.question) {
        Some(Question::Consent { type_this, .. }) => type_this,
        other => panic!("{other:?}"),
    };
    served.browser.post("/run/answer", &format!("run=1&question={seq}&typed={last4}")).await;
    let mut changes = served.relay.listen();
    let past = async {
        while !served.relay.now().is_some_and(|run| run.past_no_return) {
            assert!(served.relay.is_busy(), "{:?}", served.relay.now().map(|run| run.end));
            changes.changed().await.expect("the relay is there");
        }
    };
    timeout(RUN, past).await.expect("it gets there in time");
    served.browser.post("/run/stop", "run=1").await;
    let run = served.relay.now().expect("it is there");
    assert!(
        run.stopping.is_some_and(|words| words.starts_with("It goes on to its end")),
        "{:?}",
        run.stopping
    );
    // From here on nobody looks at any page.
    assert_eq!(code(&ended(&served.relay).await), "finished");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_comes_back_is_told_what_it_missed() {
    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    let seq = asked(&served.relay).await;
    let (status, mut stream) = {
        let browser = &served.browser;
        let head = format!(
            "GET /events HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nLast-Event-ID: 1-1\r\n\r\n",
            browser.address, browser.cookie
        );
        let mut stream = tokio::net::TcpStream::connect(browser.address).await.expect("it listens");
        tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await.expect("written");
        (200, stream)
    };
    assert_eq!(status, 200);
    let mut told = String::new();
    let reading = async {
        let mut piece = [0; 4096];
        while !told.contains("\"kind\":\"question\"") {
            let read = stream.read(&mut piece).await.expect("the stream goes on");
            assert_ne!(read, 0, "the stream goes on: {told}");
            told += &String::from_utf8_lossy(&piece[..read]);
        }
    };
    timeout(LIMIT, reading).await.expect("in time");
    let ids: Vec<u64> =
        told.lines().filter_map(|line| line.strip_prefix("id: 1-")?.trim().parse().ok()).collect();
    assert_eq!(ids.first(), Some(&2), "{told}");
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]) && ids.contains(&seq), "{ids:?}");
    served.relay.stop();
    ended(&served.relay).await;
}

/// A face as any other: it answers as the owner would, and keeps the events.
#[derive(Default)]
struct Recorder(Vec<Event>);

impl Face for Recorder {
    fn show(&mut self, event: &Event) {
        self.0.push(event.clone());
    }

    async fn ask(&mut self, _: u64, question: &Question) -> Option<Answer> {
        match question {
            Question::Consent { type_this, .. } => Some(Answer::Typed(type_this.clone())),
            _ => Some(Answer::Choice(0)),
        }
    }
}

/// The words of a run: everything but how quickly its bytes came.
fn words(lines: impl Iterator<Item = Value>) -> Vec<Value> {
    lines
        .filter(|event| event["kind"] != "progress")
        .map(|mut event| {
            if let Some(event) = event.as_object_mut() {
                event.remove("seq");
                event.remove("question");
            }
            event
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_words_are_those_of_every_other_face() {
    let (world, _phone, _alive) = world(PhoneSpec::iphone_14_pro_max()).await;
    let mut session = Session::new(Recorder::default(), Stop::default());
    let wanted = unlock::Wanted { device: None, firmware: unlock::Choice::Newest };
    let done = timeout(RUN, unlock::run(&world, &mut session, wanted)).await.expect("in time");
    assert_eq!(done, Ok(()));
    let events = session.into_face().0;
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished { .. })));
    let expected = words(events.iter().map(|event| serde_json::to_value(event).expect("plain data")));

    let served = serve(PhoneSpec::iphone_14_pro_max()).await;
    begun(&served, "unlock").await;
    let seq = asked(&served.relay).await;
    let last4 = PhoneSpec::iphone_14_pro_max().ecid.last4();
    served.browser.post("/run/answer", &format!("run=1&question={seq}&typed={last4}")).await;
    assert_eq!(code(&ended(&served.relay).await), "finished");
    let transcript = served.browser.get("/run/transcript").await.body;
    let told = words(transcript.lines().filter_map(|line| serde_json::from_str(line).ok()));
    // The system is copied beside the phone's other messages: what is said of it comes a little earlier or later.
    let (statuses, others): (Vec<Value>, Vec<Value>) = expected.into_iter().partition(is_status);
    let (told_statuses, told_others): (Vec<Value>, Vec<Value>) = told.into_iter().partition(is_status);
    assert_eq!(told_others, others);
    assert_eq!(told_statuses, statuses);
}

fn is_status(event: &Value) -> bool {
    event["kind"] == "status"
}
