//! Witness: idevicerestore (Debian) on a real Linux USB stack, in the guest: a whole erase with tickets of the pretend Apple.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::{Entry, Expected};
use serde_json::Value;

const SOON: Duration = Duration::from_secs(30);
/// Its signing requests fail three times each before they reach the proxy, and it probes the reverse proxy for some seconds.
const RESTORE: Duration = Duration::from_secs(180);

/// An A13 phone: the newest that this version of the program knows.
const MODEL: &str = "iPhone12,5";

#[test]
fn lab_idevicerestore_erases_from_recovery() {
    erase("recovery");
}

/// With one nonce from the boot ROM on. When iBSS shows another one, this version opens the phone twice, which Linux does not let it do,
/// and gives up.
#[test]
fn lab_idevicerestore_erases_from_dfu() {
    erase("dfu+nonce-kept");
}

/// Without USB: the phone is already in restore mode, and everything goes through the muxer's socket.
#[test]
fn lab_idevicerestore_erases_in_restore_mode() {
    let Some(idevicerestore) = peer::find("idevicerestore") else { return };
    let work = tempfile::tempdir().unwrap();
    // Under this name of the manifest the program asks for no ticket of its own, which it could not do in this mode.
    let sim = Sim::in_restore_mode(MODEL, 4_000_000, "folder", "BuildManifesto.plist", work.path()).unwrap();
    let ecid = format!("0x{}", sim.udid().unwrap().rsplit_once('-').unwrap().1);
    let (ticket, firmware) = (sim.word("ticket").unwrap(), sim.word("firmware").unwrap());
    let program = sim.peer(&idevicerestore).unwrap().current_dir(work.path()).limit(RESTORE);
    let ran = program.args(["-P", "-y", "-e", "-R", "-i", &ecid, "-T", ticket, firmware]).run().unwrap();
    let after = fresh(&sim, &ran);
    assert_eq!(after["restore"]["image_sha256"], sim.word("os_sha256").unwrap());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("DONE"), "{ran:?}");
    let expected = include_str!("../expected/idevicerestore/restore-mode.txt");
    Expected::read(expected).assert(&sim.log().unwrap());
}

/// Systems from iOS 16 on turn away a host that does not say what it supports, before anything else: this version finds out in the
/// first step, and the phone is as it was.
#[test]
fn lab_idevicerestore_is_turned_away_by_later_systems() {
    let Some(idevicerestore) = peer::find("idevicerestore") else { return };
    for (model, profile) in [(MODEL, "a13-ios17"), ("iPad8,1", "ipad-ios17")] {
        let work = tempfile::tempdir().unwrap();
        // As above: under this name it asks for no ticket of its own.
        let form = ["folder", "BuildManifesto.plist"];
        let sim = Sim::with_profile_as(model, profile, 1_000_000, form, work.path()).unwrap();
        let before = sim.data().unwrap();
        let ecid = format!("0x{}", sim.udid().unwrap().rsplit_once('-').unwrap().1);
        let (ticket, firmware) = (sim.word("ticket").unwrap(), sim.word("firmware").unwrap());
        let program = sim.peer(&idevicerestore).unwrap().current_dir(work.path()).limit(RESTORE);
        let ran = program.args(["-P", "-y", "-e", "-R", "-i", &ecid, "-T", ticket, firmware]).run().unwrap();
        let log = sim.log().unwrap();
        let told = format!("{profile}: {ran:?}\n{}", shown(&log));
        let why = "This host version is unsupported. You may need to update your host tools.";
        assert!(log.iter().any(|entry| entry.sign == '<' && entry.words.contains(why)), "{told}");
        let asked =
            |words: &str| words.starts_with("DataRequestMsg") || words.starts_with("AsyncDataRequestMsg");
        assert!(!log.iter().any(|entry| entry.sign == '<' && asked(&entry.words)), "{told}");
        let phone = sim.phone().unwrap();
        let restore = &phone["restore"];
        assert_eq!(
            (&restore["erased"], &restore["written"], &restore["finished"], &restore["status"]),
            (&false.into(), &false.into(), &false.into(), &14.into()),
            "{told}"
        );
        assert_eq!((&phone["data_present"], sim.data().unwrap()), (&true.into(), before), "{told}");
        assert_ne!(ran.code, Some(0), "{told}");
    }
}

/// The phone as it is at Hello after an erase. It is asked first: this program has ended with 0 over a phone that was not done.
fn fresh(sim: &Sim, ran: &Ran) -> Value {
    let state = sim.until("a fresh system at Hello", SOON, |phone| {
        phone["restore"]["finished"] == true
            && phone["presence"]["mode"] == "normal"
            && phone["presence"]["attached"] == true
    });
    let state = state.unwrap_or_else(|error| panic!("{error}\n{ran:?}\n{}", shown(&sim.log().unwrap())));
    let restore = &state["restore"];
    assert_eq!((&restore["erased"], &restore["status"]), (&true.into(), &0.into()), "{restore}");
    assert_eq!(restore["refused"].as_array().map(Vec::len), Some(0), "{restore}");
    assert_eq!((&state["data_present"], &state["activated"]), (&false.into(), &false.into()));
    assert_eq!(state["find_my"], true, "a restore never touches Activation Lock");
    state
}

fn erase(mode: &str) {
    let Some(()) = peer::guest() else { return };
    let mut plan = Plan::new();
    for name in ["idevicerestore", "usbmuxd"] {
        let Some(program) = peer::find(name) else { return };
        plan = plan.program(&program);
    }
    let sim = Sim::start(&format!("{MODEL}:{mode}")).unwrap();
    let mut guest = plan.plug(sim.usbredir().unwrap()).boot().unwrap();
    sim.firmware(MODEL, &guest.share().join("firmware.ipsw")).unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();

    let command = format!(
        "cd /tmp && http_proxy=http://10.0.2.2:{} idevicerestore -P -e -y /share/firmware.ipsw",
        sim.apple_port().unwrap()
    );
    let ran = guest.run(&command, RESTORE).unwrap();
    let after = fresh(&sim, &ran);
    let restore = &after["restore"];
    assert!(restore["image_bytes"].as_u64().unwrap() > 0, "{restore}");
    for image in ["krnl", "dtre", "sepi"] {
        assert!(restore["verified"].as_array().unwrap().contains(&image.into()), "{image}: {restore}");
    }
    let log = sim.log().unwrap();
    assert!(log.iter().any(|entry| entry.sign == '>' && entry.words.contains("bootx")), "{}", shown(&log));
    assert_eq!(ran.code, Some(0), "{ran:?}\n{}", shown(&log));
    assert!(ran.stdout.contains("DONE"), "{ran:?}");
}

fn shown(log: &[Entry]) -> String {
    log.iter().map(Entry::to_string).collect::<Vec<_>>().join("\n")
}
