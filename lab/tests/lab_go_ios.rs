//! Witness: go-ios (npm), on the muxer's socket.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::path::Path;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::Expected;
use serde_json::Value;

fn run(sim: &Sim, program: &Path, arguments: &[&str]) -> Ran {
    sim.peer(program).unwrap().args(arguments).run().unwrap()
}

/// The first line of standard output that is a JSON object, or nothing.
fn json(ran: &Ran) -> Value {
    ran.stdout.lines().find_map(|line| serde_json::from_str(line).ok()).unwrap_or_default()
}

#[test]
fn lab_go_ios_lists_pairs_and_reads() {
    let Some(ios) = peer::find("ios") else { return };
    let sim = Sim::start("unlocked").unwrap();
    let udid = sim.udid().unwrap();

    let ran = run(&sim, &ios, &["list"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(json(&ran)["deviceList"][0], udid, "{ran:?}");
    Expected::read(include_str!("../expected/go-ios/list.txt")).assert(&sim.log().unwrap());

    let ran = run(&sim, &ios, &["pair"]);
    assert_ne!(ran.code, Some(0), "the dialog is still on the screen: {ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);

    sim.hand("trust").unwrap();
    let seen = sim.log().unwrap().len();
    let ran = run(&sim, &ios, &["pair"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 1);
    Expected::read(include_str!("../expected/go-ios/pair.txt")).assert(&sim.log().unwrap()[seen..]);

    let seen = sim.log().unwrap().len();
    let ran = run(&sim, &ios, &["info"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (told, phone) = (json(&ran), sim.phone().unwrap());
    assert_eq!(told["SerialNumber"], phone["serial"], "{ran:?}");
    assert_eq!(told["ProductVersion"], phone["version"]);
    assert_eq!(told["DeviceName"], phone["name"]);
    Expected::read(include_str!("../expected/go-ios/info.txt")).assert(&sim.log().unwrap()[seen..]);
}
