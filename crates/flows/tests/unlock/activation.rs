//! After an erase restore by cable: Activation Lock was on before and is on still, and the phone asks for its owner's account.

use rightful_core::event::EventKind;
use rightful_core::session::Session;
use rightful_flows::activation::{self, Wanted};
use rightful_sim::phone::spec::PairingAnswer;

use crate::stage::{Owner, Run, Stage};

#[tokio::test]
async fn an_erase_by_cable_leaves_the_lock_and_the_owner_is_asked_for_the_account() {
    let stage = Stage::faulty([]).await;
    let unlocked = stage.unlock().await;
    let Some(EventKind::Finished { facts, .. }) = unlocked.events.last().map(|event| &event.kind) else {
        panic!("it is restored");
    };
    let next = facts.iter().find(|fact| fact.id == "next").expect("what comes next");
    assert!(next.text.contains("rightful activation activate"), "{}", next.text);

    stage.phone().change(|state| state.pairing = PairingAnswer::Accepted);
    let owner = Owner::default();
    let stop = owner.stop.clone();
    let mut session = Session::new(owner, stop);
    let ending = activation::run(&stage.world, &mut session, Wanted::default()).await;
    let run = Run { ending, events: session.into_face().events };
    assert_eq!(run.report().code, "activation/nobody-to-ask");
    assert!(
        run.events.iter().any(|event| matches!(event.kind, EventKind::Note { id: "activation/locked", .. }))
    );
    assert!(stage.phone().read(|state| state.find_my && !state.activated));
}
