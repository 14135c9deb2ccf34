//! Witness: usbmuxd (Debian) on a real Linux USB stack, in the guest, with libimobiledevice's tools behind it.

use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;
use rightful_lab::sim::Sim;

const SOON: Duration = Duration::from_secs(30);

#[test]
fn lab_usbmuxd_finds_the_phone_loses_it_and_finds_it_again() {
    let Some(()) = peer::guest() else { return };
    let mut plan = Plan::new();
    for name in ["usbmuxd", "idevice_id", "ideviceinfo", "idevicepair", "ideviceenterrecovery", "irecovery"] {
        let Some(program) = peer::find(name) else { return };
        plan = plan.program(&program);
    }
    let sim = Sim::start("iPhone12,5:unlocked").unwrap();
    let udid = sim.udid().unwrap();
    let mut guest = plan.plug(sim.usbredir().unwrap()).boot().unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();

    let listed = format!("idevice_id -l | grep -x {udid}");
    guest.until(&listed, SOON).unwrap();
    let ran = guest.run("ideviceinfo -s", SOON).unwrap();
    let phone = sim.phone().unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.value("ProductVersion"), phone["version"].as_str(), "{ran:?}");
    assert_eq!(ran.value("ProductType"), Some("iPhone12,5"));

    // A read that is answered in the very moment in which the phone goes is lost to this version of usbmuxd, which then waits for it for
    // ever. So the hand waits until usbmuxd and the phone have said what they say by themselves.
    guest.until("grep -q 'Waiting for user to trust' /tmp/usbmuxd && sleep 1", SOON).unwrap();
    sim.hand("unplug").unwrap();
    guest.until("test -z \"$(idevice_id -l)\"", SOON).unwrap();
    sim.hand("replug").unwrap();
    guest.until(&listed, SOON).unwrap();

    sim.hand("trust").unwrap();
    let ran = guest.run("idevicepair pair && idevicepair validate", SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?} {:?}", guest.run("cat /tmp/usbmuxd", SOON));
    let ran = guest.run("ideviceinfo -k SerialNumber", SOON).unwrap();
    assert_eq!(ran.stdout.trim(), phone["serial"], "{ran:?}");

    let ran = guest.run(&format!("ideviceenterrecovery {udid}"), SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = guest.until("irecovery -q", SOON).unwrap();
    assert_eq!(ran.value("MODE"), Some("Recovery"), "{ran:?}");
    let ran = guest.run("irecovery -n", SOON).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    guest.until(&listed, SOON).unwrap_or_else(|error| {
        let said = guest.run("grep -v Client /tmp/usbmuxd | tail -n 40; dmesg | tail -n 20", SOON);
        panic!("{error}\n{}\n{}", said.unwrap().stdout, sim.phone().unwrap())
    });
}
