//! Tests of the relay: who may answer, what a late page is told, and that stopping answers what waits.

use rightful_core::consent::EraseConsent;
use rightful_core::event::{Status, Unplug};
use rightful_core::session::{Face as _, Session};

use super::*;

fn consent() -> Question {
    EraseConsent::question("Anna's iPhone".to_owned(), Ecid(0x4F2A))
}

use rightful_core::id::Ecid;

fn begun(relay: &Arc<Relay>) -> (u64, Session<Face>, Stop) {
    let (number, stop) = relay.begin(Beginning::default()).expect("nothing is under way");
    let face = Face::new(Arc::clone(relay), number, None, None, 1);
    (number, Session::new(face, stop.clone()), stop)
}

/// Waits until a question waits.
async fn asked(relay: &Relay) -> u64 {
    let mut changes = relay.listen();
    loop {
        if let Some(asked) = relay.now().and_then(|run| run.asked) {
            return asked.seq;
        }
        changes.changed().await.expect("the relay is there");
    }
}

#[tokio::test]
async fn a_second_click_answers_nothing_and_a_stale_page_neither() {
    let relay = Arc::new(Relay::default());
    let (number, mut session, _) = begun(&relay);
    let deed = tokio::spawn(async move {
        let first = session.ask(Question::Ready { text: "one".to_owned() }).await;
        let second = session.ask(Question::Ready { text: "two".to_owned() }).await;
        (first, second)
    });
    let first = asked(&relay).await;
    assert_eq!(relay.answer(number, first, Answer::Choice(0)), Ok(()));
    assert_eq!(relay.answer(number, first, Answer::Choice(0)), Err(Refused::NotAsked), "the second click");
    let second = loop {
        let seq = asked(&relay).await;
        if seq != first {
            break seq;
        }
    };
    assert_eq!(relay.answer(number, first, Answer::Choice(0)), Err(Refused::NotAsked), "the stale page");
    assert_eq!(relay.answer(number + 1, second, Answer::Choice(0)), Err(Refused::NotAsked), "another run");
    assert_eq!(relay.answer(number, second, Answer::Typed("4F2A".to_owned())), Err(Refused::Unfit));
    assert_eq!(relay.answer(number, second, Answer::Choice(1)), Err(Refused::Unfit));
    assert_eq!(relay.answer(number, second, Answer::Choice(0)), Ok(()), "it still waits for what fits");
    assert_eq!(deed.await.expect("no panic"), (Some(Answer::Choice(0)), Some(Answer::Choice(0))));
}

#[tokio::test]
async fn stopping_answers_the_question_and_says_what_it_means() {
    let relay = Arc::new(Relay::default());
    let (_, mut session, stop) = begun(&relay);
    let deed = tokio::spawn(async move { session.ask(consent()).await });
    asked(&relay).await;
    relay.stop();
    assert_eq!(deed.await.expect("no panic"), Some(Answer::Stop));
    assert!(stop.asked());
    let run = relay.now().expect("it is still there");
    assert_eq!(run.stopping, Some("Stopping as soon as that is safe. Nothing has been erased."));
}

#[tokio::test]
async fn after_the_point_of_no_return_it_says_that_it_goes_on() {
    let relay = Arc::new(Relay::default());
    let (_, mut session, _) = begun(&relay);
    session.status("erasing", Erased::MayHaveBegun, Unplug::NotNow);
    relay.stop();
    let run = relay.now().expect("it is there");
    assert!(run.stopping.is_some_and(|words| words.starts_with("It goes on to its end")));
    assert!(run.past_no_return);
}

#[tokio::test]
async fn one_run_at_a_time_and_an_ended_one_gives_way() {
    let relay = Arc::new(Relay::default());
    let (number, _session, _) = begun(&relay);
    assert_eq!(relay.begin(Beginning::default()).map(|_| ()), Err(Refused::Busy));
    relay.leave();
    assert!(relay.is_busy(), "a run that is under way is not forgotten");
    relay.over(number);
    assert!(relay.begin(Beginning::default()).is_ok());
    assert_eq!(relay.after(number, 0, 10), None, "its events are gone with it");
}

#[tokio::test]
async fn a_late_page_is_told_what_it_missed() {
    let relay = Arc::new(Relay::default());
    let (number, session, _) = begun(&relay);
    let mut face = session.into_face();
    for seq in 1..=3 {
        let status = Status { happening: format!("act {seq}"), erased: Erased::No, unplug: Unplug::Harmless };
        face.show(&Event { seq, device: None, kind: EventKind::Status(status) });
    }
    let (missed, ended) = relay.after(number, 1, 10).expect("the run is there");
    assert_eq!(missed.iter().map(|told| told.seq).collect::<Vec<_>>(), [2, 3]);
    assert!(!ended && missed[0].json.contains("\"act 2\""));
    assert_eq!(relay.transcript().expect("the run is there").lines().count(), 3);
}

#[test]
fn what_is_typed_is_shown_nowhere() {
    let asked = Asked {
        seq: 1,
        question: Question::Secret { id: "password", text: "Password:".to_owned() },
        rehearsed: None,
    };
    let answer = Answer::Typed("hunter2".to_owned());
    assert!(!format!("{asked:?} {answer:?}").contains("hunter2"));
    for refused in [Refused::Busy, Refused::NotAsked, Refused::Unfit] {
        assert!(refused.code().starts_with("wizard/"));
        assert!(!refused.help().ends_with('.'));
    }
    assert_eq!(Refused::NotAsked.to_string(), "this question has been answered already");
}
