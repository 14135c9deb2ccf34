//! Witness: pymobiledevice3 (PyPI), on the muxer's socket.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::path::Path;
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::Expected;
use serde_json::Value;

/// An interpreter that imports half of PyPI takes its time on a busy machine.
const PYTHON: Duration = Duration::from_secs(90);

fn run(sim: &Sim, program: &Path, arguments: &[&str]) -> Ran {
    sim.peer(program).unwrap().args(arguments).limit(PYTHON).run().unwrap()
}

#[test]
fn lab_pymobiledevice3_lists_pairs_and_reads() {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let sim = Sim::start("unlocked").unwrap();
    sim.hand("trust").unwrap();
    let udid = sim.udid().unwrap();
    let mut seen = sim.log().unwrap().len();

    let ran = run(&sim, &program, &["usbmux", "list"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let list: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(list[0]["Identifier"], udid, "{list}");
    let log = sim.log().unwrap();
    Expected::read(include_str!("../expected/pymobiledevice3/list.txt")).assert(&log[seen..]);
    seen = log.len();

    let ran = run(&sim, &program, &["lockdown", "pair"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 1);
    let log = sim.log().unwrap();
    Expected::read(include_str!("../expected/pymobiledevice3/pair.txt")).assert(&log[seen..]);
    seen = log.len();

    let ran = run(&sim, &program, &["lockdown", "info"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (told, phone): (Value, _) = (serde_json::from_str(&ran.stdout).unwrap(), sim.phone().unwrap());
    assert_eq!(told["SerialNumber"], phone["serial"]);
    assert_eq!(told["ProductVersion"], phone["version"]);
    assert_eq!(told["UniqueDeviceID"], udid);
    Expected::read(include_str!("../expected/pymobiledevice3/info.txt")).assert(&sim.log().unwrap()[seen..]);
}
