//! Witness: irecovery (Debian) on a real Linux USB stack, in the guest.

use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;
use rightful_lab::sim::Sim;

const SOON: Duration = Duration::from_secs(30);

#[test]
fn lab_irecovery_reads_and_commands_a_phone_in_recovery() {
    let Some(()) = peer::guest() else { return };
    let Some(irecovery) = peer::find("irecovery") else { return };
    let sim = Sim::start("iPhone12,5:recovery").unwrap();
    let mut guest = Plan::new().program(&irecovery).plug(sim.usbredir().unwrap()).boot().unwrap();

    let ran = guest.until("irecovery -q", SOON).unwrap();
    let phone = sim.phone().unwrap();
    assert_eq!(ran.value("MODE"), Some("Recovery"), "{ran:?}");
    assert_eq!(ran.value("CPID"), Some("0x8030"));
    assert_eq!(ran.value("BDID"), Some("0x02"));
    let ecid = ran.value("ECID").and_then(|ecid| ecid.strip_prefix("0x")).unwrap().to_uppercase();
    assert!(sim.udid().unwrap().ends_with(&format!("{ecid:0>16}")), "{ran:?}");
    assert_eq!(ran.value("SRNM").map(|name| name.trim_matches(['[', ']'])), phone["serial"].as_str());
    assert_eq!(ran.value("NONC").map(str::len), Some(64), "{ran:?}");
    assert_eq!(ran.value("SNON").map(str::len), Some(40), "{ran:?}");

    // The program does not show what a single command is answered; the phone's log has that it asked.
    let ran = guest.run("irecovery -c 'getenv auto-boot'", SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let log = sim.log().unwrap();
    let asked = |words: &str| log.iter().any(|entry| entry.door == "usb" && entry.words.starts_with(words));
    assert!(asked("command \"getenv auto-boot\""), "{log:?}");
    let ran = guest.run("irecovery -c 'setenv auto-boot true' && irecovery -c saveenv", SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["nvram"]["auto-boot"], "true");

    // Its own way back to the lock screen.
    let ran = guest.run("irecovery -n", SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let back = sim.until("normal mode", SOON, |phone| {
        phone["presence"]["mode"] == "normal" && phone["presence"]["attached"] == true
    });
    assert_eq!(back.unwrap()["data_present"], true);
    assert_ne!(guest.run("irecovery -q", SOON).unwrap().code, Some(0));
}

#[test]
fn lab_irecovery_meets_a_phone_in_dfu() {
    let Some(()) = peer::guest() else { return };
    let Some(irecovery) = peer::find("irecovery") else { return };
    let sim = Sim::start("iPhone12,5:dfu").unwrap();
    let mut guest = Plan::new().program(&irecovery).plug(sim.usbredir().unwrap()).boot().unwrap();

    let ran = guest.until("irecovery -q", SOON).unwrap();
    assert_eq!(ran.value("MODE"), Some("DFU"), "{ran:?}");
    assert_eq!(ran.value("NONC").map(str::len), Some(64), "{ran:?}");

    // What is no signed image is taken to its end and then refused: the boot ROM stays.
    let ran = guest.run("dd if=/dev/urandom of=/tmp/image bs=4096 count=5 && irecovery -f /tmp/image", SOON);
    let log = sim.log().unwrap();
    assert!(log.iter().any(|entry| entry.words.starts_with("upload ")), "{ran:?} {log:?}");
    assert!(log.iter().any(|entry| entry.words.contains("refuses the image")), "{ran:?} {log:?}");
    let phone = sim.phone().unwrap();
    assert_eq!((&phone["presence"]["mode"], &phone["boot"]["stage"]), (&"dfu".into(), &"secure-rom".into()));
}
