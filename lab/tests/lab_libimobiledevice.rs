//! Witness: libimobiledevice's command-line tools (Debian), on the muxer's socket.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::path::Path;
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::Expected;

const SOON: Duration = Duration::from_secs(20);

fn run(sim: &Sim, program: &Path, arguments: &[&str]) -> Ran {
    sim.peer(program).unwrap().args(arguments).run().unwrap()
}

/// The log since the last look, so that each command can be held against its own expectation.
fn expect(sim: &Sim, seen: &mut usize, expected: &str) {
    let log = sim.log().unwrap();
    Expected::read(expected).assert(&log[*seen..]);
    *seen = log.len();
}

#[test]
fn lab_idevice_id_lists_the_phone() {
    let Some(idevice_id) = peer::find("idevice_id") else { return };
    let sim = Sim::start("locked").unwrap();
    let ran = run(&sim, &idevice_id, &["-l"]);
    assert_eq!((ran.code, ran.stdout), (Some(0), format!("{}\n", sim.udid().unwrap())));
    expect(&sim, &mut 0, include_str!("../expected/libimobiledevice/idevice_id.txt"));
    sim.hand("unplug").unwrap();
    let ran = run(&sim, &idevice_id, &["-l"]);
    assert_eq!(ran.stdout, "");
}

#[test]
fn lab_ideviceinfo_reads_an_untrusted_locked_phone() {
    let Some(ideviceinfo) = peer::find("ideviceinfo") else { return };
    let sim = Sim::start("locked").unwrap();
    let ran = run(&sim, &ideviceinfo, &["-s"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let phone = sim.phone().unwrap();
    let state = |key: &str| phone[key].as_str();
    assert_eq!(ran.value("ProductVersion"), state("version"));
    assert_eq!(ran.value("BuildVersion"), state("build"));
    assert_eq!(ran.value("DeviceName"), state("name"));
    assert_eq!(ran.value("ProductType"), Some("iPhone15,3"));
    assert_eq!(ran.value("UniqueDeviceID"), sim.udid().ok());
    // What only a trusted host learns.
    assert_eq!(ran.value("SerialNumber"), None);
    expect(&sim, &mut 0, include_str!("../expected/libimobiledevice/simple.txt"));
}

#[test]
fn lab_idevicepair_is_refused_by_a_locked_phone() {
    let Some(idevicepair) = peer::find("idevicepair") else { return };
    let sim = Sim::start("locked").unwrap();
    let ran = run(&sim, &idevicepair, &["pair"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("because a passcode is set"), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);
    expect(&sim, &mut 0, include_str!("../expected/libimobiledevice/pair-refused.txt"));
}

#[test]
fn lab_idevicepair_pairs_validates_and_unpairs_when_the_hand_says_trust() {
    let Some(idevicepair) = peer::find("idevicepair") else { return };
    let Some(ideviceinfo) = peer::find("ideviceinfo") else { return };
    let sim = Sim::start("unlocked").unwrap();
    let mut seen = 0;

    let ran = run(&sim, &idevicepair, &["pair"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("accept the trust dialog"), "{ran:?}");
    expect(&sim, &mut seen, include_str!("../expected/libimobiledevice/pair-refused.txt"));

    sim.hand("trust").unwrap();
    seen = sim.log().unwrap().len();
    let ran = run(&sim, &idevicepair, &["pair"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.stdout, format!("SUCCESS: Paired with device {}\n", sim.udid().unwrap()));
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 1);
    expect(&sim, &mut seen, include_str!("../expected/libimobiledevice/pair.txt"));

    let ran = run(&sim, &idevicepair, &["validate"]);
    assert_eq!(ran.stdout, format!("SUCCESS: Validated pairing with device {}\n", sim.udid().unwrap()));
    expect(&sim, &mut seen, include_str!("../expected/libimobiledevice/validate.txt"));

    let ran = run(&sim, &ideviceinfo, &["-k", "ProductVersion"]);
    let phone = sim.phone().unwrap();
    assert_eq!(ran.stdout.trim(), phone["version"]);
    expect(&sim, &mut seen, include_str!("../expected/libimobiledevice/key.txt"));

    let ran = run(&sim, &ideviceinfo, &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.value("SerialNumber"), phone["serial"].as_str());
    let ecid = ran.value("UniqueChipID").and_then(|ecid| ecid.parse::<u64>().ok());
    assert!(sim.udid().unwrap().ends_with(&format!("{:016X}", ecid.unwrap())), "{ran:?}");

    seen = sim.log().unwrap().len();
    let ran = run(&sim, &idevicepair, &["unpair"]);
    assert_eq!(ran.stdout, format!("SUCCESS: Unpaired with device {}\n", sim.udid().unwrap()));
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);
    expect(&sim, &mut seen, include_str!("../expected/libimobiledevice/unpair.txt"));

    // Without a record it asks for trust again, by itself; this time the hand says no.
    sim.hand("deny").unwrap();
    let ran = run(&sim, &idevicepair, &["validate"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);
}

#[test]
fn lab_idevicepair_understands_a_denied_dialog() {
    let Some(idevicepair) = peer::find("idevicepair") else { return };
    let sim = Sim::start("unlocked").unwrap();
    sim.hand("deny").unwrap();
    let seen = &mut sim.log().unwrap().len();
    let ran = run(&sim, &idevicepair, &["pair"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("the user denied the trust dialog"), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);
    expect(&sim, seen, include_str!("../expected/libimobiledevice/pair-refused.txt"));
}

#[test]
fn lab_idevicepair_is_refused_where_a_profile_forbids_it() {
    let Some(idevicepair) = peer::find("idevicepair") else { return };
    let sim = Sim::start("unlocked+managed").unwrap();
    let ran = run(&sim, &idevicepair, &["pair"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("ERROR:") && !ran.stdout.contains("passcode"), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 0);
    expect(&sim, &mut 0, include_str!("../expected/libimobiledevice/pair-refused.txt"));
}

#[test]
fn lab_ideviceenterrecovery_needs_no_trust() {
    let Some(ideviceenterrecovery) = peer::find("ideviceenterrecovery") else { return };
    let sim = Sim::start("locked").unwrap();
    let udid = sim.udid().unwrap();
    let ran = run(&sim, &ideviceenterrecovery, &[udid]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    expect(&sim, &mut 0, include_str!("../expected/libimobiledevice/enter-recovery.txt"));
    let phone = sim.until("recovery mode", SOON, |phone| {
        phone["presence"]["mode"] == "recovery" && phone["presence"]["attached"] == true
    });
    // Nothing of the owner's is touched by that.
    let phone = phone.unwrap();
    assert_eq!((&phone["data_present"], &phone["restore"]["erased"]), (&true.into(), &false.into()));
    let Some(idevice_id) = peer::find("idevice_id") else { return };
    assert_eq!(run(&sim, &idevice_id, &["-l"]).stdout, "");
}

#[test]
fn lab_ideviceenterrecovery_is_told_no_by_a_phone_that_wants_its_buttons_pressed() {
    let Some(ideviceenterrecovery) = peer::find("ideviceenterrecovery") else { return };
    let sim = Sim::start("buttons").unwrap();
    let ran = run(&sim, &ideviceenterrecovery, &[sim.udid().unwrap()]);
    assert!(ran.stdout.contains("Failed to enter recovery mode"), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["presence"]["mode"], "normal");
}
