//! Our own program where a foreign kernel, a foreign USB library's stack and a foreign muxer stand between it and the phone: in the guest.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::program::Program;
use rightful_lab::sim::{self, Sim};
use rightful_lab::{LabError, peer};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(30);
const UNLOCK: Duration = Duration::from_secs(180);

#[test]
fn lab_rightful_unlocks_an_iphone_14_pro_max() {
    unlock("iPhone15,3");
}

#[test]
fn lab_rightful_unlocks_an_iphone_11_pro_max() {
    unlock("iPhone12,5");
}

#[test]
fn lab_rightful_unlocks_an_ipad_pro() {
    unlock("iPad8,1");
}

/// Once more where usbmuxd 1.1.1 has lost a read and never shows the phone again: it does so now and then, to any client.
fn unlock(model: &str) {
    assert!(unlocked(model) || unlocked(model), "usbmuxd did not show the phone in restore mode, twice");
}

/// False when the phone waits in restore mode and the muxer does not show it.
fn unlocked(model: &str) -> bool {
    let Some(()) = peer::guest() else { return true };
    let Some(usbmuxd) = peer::find("usbmuxd") else { return true };
    let work = tempfile::tempdir().unwrap();
    let rightful = work.path().join("rightful");
    strip(&rightful).unwrap();
    let sim = Sim::start(&format!("{model}:locked")).unwrap();
    let plan = Plan::new().program(&usbmuxd).program(&rightful).plug(sim.usbredir().unwrap());
    let mut guest = plan.boot().unwrap();
    guest.forward(sim.apple_port().unwrap()).unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();
    // A muxer takes a moment to greet a phone before it shows it.
    let (apple, last_four) = (sim.apple().unwrap(), sim.last_four().unwrap());
    guest.until(&format!("rightful devices | grep -q {last_four}"), SOON).unwrap();

    let before = sim.phone().unwrap();
    let command = format!(
        "rightful unlock --json --apple {apple} --cache /share/cache --consent {last_four} 2>/tmp/said"
    );
    let ran = guest.run(&command, UNLOCK).unwrap();
    let in_restore_mode = sim.phone().unwrap()["presence"]["mode"] == "restore";
    if ran.code != Some(0)
        && in_restore_mode
        && !sim.log().unwrap().iter().any(|entry| entry.door == "restored")
    {
        return false;
    }
    let said = guest.run("cat /tmp/said; tail -n 60 /tmp/usbmuxd", SOON).unwrap();
    let told = || {
        let log: Vec<String> = sim.log().unwrap().iter().map(ToString::to_string).collect();
        let last = |text: &str| text.lines().rev().take(30).collect::<Vec<_>>().join("\n");
        let phone = log[log.len().saturating_sub(60)..].join("\n");
        format!(
            "code {:?}, newest first:\n{}\n{}\nthe phone:\n{phone}",
            ran.code,
            last(&ran.stdout),
            last(&said.stdout)
        )
    };
    assert_eq!(ran.code, Some(0), "{}", told());
    let last: Value = serde_json::from_str(ran.stdout.lines().last().unwrap_or_default()).unwrap();
    assert!(last.to_string().contains("finished"), "{last}");

    let after = sim.phone().unwrap();
    let restore = &after["restore"];
    assert_eq!((&restore["erased"], &restore["finished"]), (&true.into(), &true.into()), "{}", told());
    assert_eq!(restore["refused"].as_array().map(Vec::len), Some(0), "{restore}");
    assert_eq!((&after["data_present"], &after["passcode_set"]), (&false.into(), &false.into()));
    assert_eq!(after["presence"]["mode"], "normal");
    assert_eq!(after["find_my"], before["find_my"], "a restore never touches Activation Lock");
    true
}

/// The built program without its symbols: the guest keeps it in memory.
fn strip(to: &std::path::Path) -> Result<(), LabError> {
    let program = sim::program()?;
    Program::new(std::path::Path::new("strip")).arg("-o").arg(to).arg(program).must().map(|_| ())
}
