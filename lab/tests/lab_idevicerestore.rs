//! Witness: idevicerestore (Debian) on a real Linux USB stack, in the guest: a whole erase with tickets of the pretend Apple.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;
use rightful_lab::sim::Sim;
use rightful_lab::trace::Entry;

const SOON: Duration = Duration::from_secs(30);
/// Its signing requests fail three times each before they reach the proxy, and it probes the reverse proxy for some seconds.
const RESTORE: Duration = Duration::from_secs(180);

/// An A13 phone: the newest that this version of the program knows.
const MODEL: &str = "iPhone12,5";

#[test]
fn lab_idevicerestore_erases_from_recovery() {
    erase("recovery");
}

#[test]
fn lab_idevicerestore_erases_from_dfu() {
    erase("dfu");
}

fn erase(mode: &str) {
    let Some(()) = peer::guest() else { return };
    let mut plan = Plan::new();
    for name in ["idevicerestore", "usbmuxd"] {
        let Some(program) = peer::find(name) else { return };
        plan = plan.program(&program);
    }
    let sim = Sim::start(&format!("{MODEL}:{mode}")).unwrap();
    let before = sim.phone().unwrap();
    let mut guest = plan.plug(sim.usbredir().unwrap()).boot().unwrap();
    sim.firmware(MODEL, &guest.share().join("firmware.ipsw")).unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();

    // Its USB library reads freed memory when the phone is the first in the list; without the allocator's cache it survives that.
    let ran = guest
        .run(
            &format!(
                "cd /tmp && http_proxy=http://10.0.2.2:{} GLIBC_TUNABLES=glibc.malloc.tcache_count=0 \
                 idevicerestore -P -e -y /share/firmware.ipsw",
                sim.apple_port().unwrap()
            ),
            RESTORE,
        )
        .unwrap();
    let log = sim.log().unwrap();
    let words = |sign: char| -> Vec<&str> {
        log.iter().filter(|entry| entry.sign == sign).map(|entry| entry.words.as_str()).collect()
    };

    // The phone is asked first: this program has ended with 0 over a phone that was not done.
    let after = sim
        .until("a fresh system at Hello", SOON, |phone| {
            phone["restore"]["finished"] == true && phone["presence"]["mode"] == "normal"
        })
        .unwrap_or_else(|error| panic!("{error}\n{ran:?}\n{}", shown(&log)));
    let restore = &after["restore"];
    assert_eq!(restore["erased"], true);
    assert_eq!(restore["refused"].as_array().map(Vec::len), Some(0), "{restore}");
    assert_eq!(restore["status"], 0);
    assert!(restore["image_bytes"].as_u64().unwrap() > 0, "{restore}");
    for image in ["krnl", "dtre", "sepi"] {
        assert!(restore["verified"].as_array().unwrap().contains(&image.into()), "{image}: {restore}");
    }
    assert_eq!((&after["data_present"], &after["activated"]), (&false.into(), &false.into()));
    assert_eq!(after["find_my"], before["find_my"], "a restore never touches Activation Lock");
    assert!(words('>').iter().any(|words| words.contains("bootx")), "{}", shown(&log));

    assert_eq!(ran.code, Some(0), "{ran:?}\n{}", shown(&log));
    assert!(ran.stdout.contains("DONE"), "{ran:?}");
}

fn shown(log: &[Entry]) -> String {
    log.iter().map(Entry::to_string).collect::<Vec<_>>().join("\n")
}
