//! Witness: pymobiledevice3 (PyPI) activates the virtual phone against the pretend activation server; go-ios (npm), whose server is
//! Apple's alone, as far as its conversation with the phone goes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::path::Path;
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::{Entry, Expected};
use serde_json::Value;

/// An interpreter that imports half of PyPI takes its time on a busy machine.
const PYTHON: Duration = Duration::from_secs(90);

/// The account that the phone belongs to, one that it does not, and the password of both.
const OWNER: &str = "anna@example.com";
const STRANGER: &str = "ben@example.com";
const PASSWORD: &str = "Kirsch-kern-7";

/// A phone at Hello that trusts the peers.
fn at_hello(program: &Path, scene: &str, pair: &[&str]) -> Sim {
    let sim = Sim::start(scene).unwrap();
    sim.hand("trust").unwrap();
    let ran = sim.peer(program).unwrap().args(pair).limit(PYTHON).run().unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let phone = sim.phone().unwrap();
    assert_eq!((&phone["activated"], &phone["setup_done"]), (&false.into(), &false.into()));
    sim
}

fn activate(sim: &Sim, program: &Path, account: &[&str]) -> Ran {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pymobiledevice3/activate.py");
    let python = sim.peer(&program.with_file_name("python")).unwrap();
    python.arg(script).arg(sim.apple().unwrap()).args(account).limit(PYTHON).run().unwrap()
}

fn shown(sim: &Sim) -> String {
    sim.log().unwrap().iter().map(Entry::to_string).collect::<Vec<_>>().join("\n")
}

fn is_active(sim: &Sim) -> (Value, Value) {
    let phone = sim.phone().unwrap();
    (phone["activated"].clone(), phone["acknowledged"].clone())
}

#[test]
fn lab_pymobiledevice3_activates_a_phone_without_a_lock() {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let sim = at_hello(&program, "erased+no-find-my", &["lockdown", "pair"]);
    let seen = sim.log().unwrap().len();
    let ran = activate(&sim, &program, &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}\n{}", shown(&sim));
    assert_eq!(
        (ran.value("before"), ran.value("after")),
        (Some("Unactivated"), Some("Activated")),
        "{ran:?}"
    );
    assert_eq!(ran.value("acknowledged"), Some("True"));
    assert_eq!(is_active(&sim), (true.into(), true.into()));
    let expected = include_str!("../expected/pymobiledevice3/activate.txt");
    Expected::read(expected).assert(&sim.log().unwrap()[seen..]);
}

#[test]
fn lab_pymobiledevice3_opens_a_lock_for_its_owner_alone() {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let sim = at_hello(&program, "erased", &["lockdown", "pair"]);
    let locked = activate(&sim, &program, &[]);
    assert_ne!(locked.code, Some(0), "{locked:?}");
    assert!(locked.stderr.contains("iCloud locked"), "{locked:?}\n{}", shown(&sim));
    for account in [[OWNER, "guess"], [STRANGER, PASSWORD]] {
        let refused = activate(&sim, &program, &account);
        assert_ne!(refused.code, Some(0), "{refused:?}");
        assert!(refused.stdout.contains("asked: Apple Account\nasked: Password\n"), "{refused:?}");
        assert_eq!(is_active(&sim), (false.into(), false.into()), "{account:?}\n{}", shown(&sim));
    }
    let ran = activate(&sim, &program, &[OWNER, PASSWORD]);
    assert_eq!(ran.code, Some(0), "{ran:?}\n{}", shown(&sim));
    assert_eq!(ran.value("after"), Some("Activated"), "{ran:?}");
    assert_eq!(is_active(&sim), (true.into(), true.into()));
    assert_eq!(sim.phone().unwrap()["find_my"], true, "the lock stays its owner's");
    assert!(!shown(&sim).contains(PASSWORD));
}

#[test]
fn lab_go_ios_begins_an_activation_and_ends_where_apple_would_be() {
    let Some(ios) = peer::find("ios") else { return };
    let sim = at_hello(&ios, "erased+no-find-my", &["pair"]);
    let ran = sim.peer(&ios).unwrap().arg("activate").run().unwrap();
    assert!(
        shown(&sim).contains("mobileactivationd: CreateTunnel1SessionInfoRequest"),
        "{ran:?}\n{}",
        shown(&sim)
    );
    assert!(!shown(&sim).contains("CreateActivationInfoRequest"), "there is no way to Apple: {ran:?}");
    assert_eq!(is_active(&sim), (false.into(), false.into()));
}
