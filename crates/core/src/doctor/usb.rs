//! The bus: who may open a device, which driver has it, who else holds it, and how good cable and port are.

use super::machine::{Access, Doing, Machine, OnBus, Rule, Speed, System};
use super::rules::{OUR_FILE, OURS};
use super::{Finding, Matter, Repair};

/// Programs that take hold of devices, as their names begin; in lower case.
const TAKERS: [(&str, &str); 21] = [
    ("idevicerestore", "idevicerestore"),
    ("irecovery", "irecovery"),
    ("usbmuxd-fork", "another usbmuxd"),
    ("netmuxd", "netmuxd"),
    ("ios", "go-ios"),
    ("pymobiledevice3", "pymobiledevice3"),
    ("ifuse", "ifuse"),
    ("palera1n", "palera1n"),
    ("checkra1n", "checkra1n"),
    ("gaster", "gaster"),
    ("itunes.exe", "iTunes"),
    ("itunes", "iTunes"),
    ("appledevices.exe", "Apple Devices"),
    ("apple configurator", "Apple Configurator"),
    ("cfgutil", "Apple Configurator"),
    ("imazing", "iMazing"),
    ("3utools", "3uTools"),
    ("anytrans", "AnyTrans"),
    ("dr.fone", "Dr.Fone"),
    ("gvfsd-afc", "the desktop's file manager"),
    ("gvfsd-gphoto2", "the desktop's photo import"),
];

/// Whether a device in recovery or DFU mode may be opened.
pub(super) fn access(machine: &Machine) -> Vec<Finding> {
    let mut found = Vec::new();
    let ours = || devices(machine).filter(|device| matches!(device.doing(), Doing::Recovery | Doing::Dfu));
    let denied = ours().any(|device| device.access == Access::No);
    if denied {
        let finding = Finding::wrong(
            Matter::DeviceDenied,
            "a device in recovery or DFU mode is there, and this user may not open it",
        );
        found.push(match &machine.rule {
            // The rule is new, or nobody is known to sit at the computer.
            Some(Rule::Open { .. }) => finding
                .usually(
                    "the device was plugged in before the rule was written, or you are signed in from afar",
                )
                .act("unplug the device and plug it in again; do it at the computer itself")
                .run("or start Rightful as administrator", "sudo rightful unlock"),
            Some(Rule::Group { group, .. }) => finding
                .usually("you are not a member of that group yet")
                .run("become one, then sign out and in again", format!("sudo usermod -aG {group} \"$USER\"")),
            Some(Rule::TooLate { .. } | Rule::Missing | Rule::NoUdev) | None => with_rule(finding, machine),
        });
    } else if ours().any(|device| device.access == Access::NoFile) {
        found.push(
            Finding::wrong(
                Matter::DeviceHidden,
                "a device in recovery or DFU mode is there, and the file through which it is opened is not",
            )
            .usually("this is a container or a virtual machine that was not given USB")
            .act("start Rightful on the computer itself, or pass /dev/bus/usb into the container"),
        );
    } else if ours().any(|device| device.access == Access::Yes) {
        found.push(Finding::good(Matter::DeviceOpens, "the device in recovery or DFU mode may be opened"));
    }
    if machine.system == System::Linux && !denied {
        found.extend(rule(machine));
    }
    found
}

fn rule(machine: &Machine) -> Option<Finding> {
    let root = machine.privileged == Some(true);
    Some(match machine.rule.as_ref()? {
        Rule::Open { file } => Finding::good(
            Matter::RuleThere,
            format!("a rule of udev lets you open devices in recovery and DFU mode ({file})"),
        ),
        Rule::Group { file, group } => Finding::mind(
            Matter::RuleForGroup,
            format!("a rule of udev lets the group {group} open devices in recovery and DFU mode ({file})"),
        )
        .run("see whether you are in it", "id -nG"),
        Rule::TooLate { file } => {
            let finding = Finding::new(
                Matter::RuleTooLate,
                if root { super::Weight::Mind } else { super::Weight::Wrong },
                format!("the rule of udev in {file} is read too late to have an effect"),
            )
            .usually("whoever sits at the computer is given access in the files up to number 73");
            with_rule(finding, machine)
        }
        Rule::Missing => {
            let what = "no rule of udev lets you open devices in recovery and DFU mode";
            let finding = if root {
                Finding::mind(Matter::RuleMissing, format!("{what}; as administrator you may all the same"))
            } else {
                Finding::wrong(Matter::RuleMissing, what)
            };
            with_rule(finding.usually("only a few packages bring one along"), machine)
        }
        Rule::NoUdev if root => Finding::good(
            Matter::NoUdev,
            "there is no udev here, as in a container; as administrator you may open devices",
        ),
        Rule::NoUdev => Finding::mind(
            Matter::NoUdev,
            "there is no udev here, as in a container: who may open devices is decided outside",
        )
        .act("pass /dev/bus/usb into the container, or start Rightful outside"),
    })
}

/// Adds how the rule is written; by this program itself where it may.
fn with_rule(finding: Finding, machine: &Machine) -> Finding {
    if machine.rule == Some(Rule::NoUdev) {
        return finding.act("start Rightful as administrator");
    }
    let line = OURS.trim_end();
    let finding = finding
        .run("write the rule", format!("echo '{line}' | sudo tee {OUR_FILE}"))
        .run("have it read", "sudo udevadm control --reload")
        .act("unplug the device and plug it in again");
    if machine.privileged == Some(true) { finding.repair(Repair::WriteRule) } else { finding }
}

/// The driver, which only Windows is particular about.
pub(super) fn driver(machine: &Machine) -> Vec<Finding> {
    if machine.system != System::Windows {
        return Vec::new();
    }
    let of = |device: &OnBus| {
        let driver = device.driver.as_deref().filter(|driver| !driver.is_empty());
        match (device.doing(), driver) {
            (Doing::Recovery | Doing::Dfu, Some(driver)) if driver.eq_ignore_ascii_case("winusb") => {
                Finding::good(Matter::DriverRight, "the device in recovery or DFU mode has the driver WinUSB")
            }
            (Doing::Recovery | Doing::Dfu, Some(driver)) => Finding::wrong(
                Matter::DriverOfApple,
                format!("the device in recovery or DFU mode has the driver {driver}, which lets no other program in"),
            )
            .usually("Windows takes the driver of the Apple Devices app or of iTunes")
            .act("with the program Zadig choose this device (Options, List All Devices), then WinUSB, then Replace Driver")
            .act("to have Apple's back: Device Manager, the device, Uninstall device with its driver, then plug it in again"),
            (Doing::Recovery | Doing::Dfu, None) => {
                Finding::wrong(Matter::DriverMissing, "the device in recovery or DFU mode has no driver")
                    .usually("no program of Apple's is installed")
                    .act("with the program Zadig choose this device, then WinUSB, then Install Driver")
            }
            (Doing::Running, None) => Finding::wrong(Matter::DriverMissing, "the device has no driver")
                .usually("no program of Apple's is installed, or its driver was removed")
                .run("install the Apple Devices app from the Microsoft Store", "winget install --id 9NP83LWLPZ9K")
                .act("start the app once, then plug the device in again"),
            (Doing::Running | Doing::Other, _) => {
                Finding::good(Matter::DriverRight, "the device has a driver of Apple's")
            }
        }
    };
    each_once(devices(machine).filter(|device| device.doing() != Doing::Other).map(of))
}

/// Other programs that hold a device, or may.
pub(super) fn programs(machine: &Machine) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut holders: Vec<&str> =
        devices(machine).flat_map(|device| &device.held_by).map(String::as_str).collect();
    holders.sort_unstable();
    holders.dedup();
    for holder in &holders {
        found.push(
            Finding::wrong(Matter::ProgramHolds, format!("the program {holder} has the device open"))
                .act(format!("close {holder}, then start again")),
        );
    }
    let mut named: Vec<(&str, u32)> = Vec::new();
    for program in &machine.programs {
        let Some(name) = taker(&program.name) else { continue };
        if !holders.contains(&program.name.as_str()) && named.iter().all(|(other, _)| *other != name) {
            named.push((name, program.pid));
        }
    }
    for (name, pid) in named {
        let kind = Finding::mind(
            Matter::ProgramRuns,
            format!(
                "the program {name} runs (process {pid}), and may take the device in the middle of the work"
            ),
        );
        found.push(kind.act(format!("close {name} before you begin an erase or an update")));
    }
    if found.is_empty() && machine.bus.is_some() {
        found.push(Finding::good(Matter::ProgramsNone, "no other program was seen that takes devices"));
    }
    found
}

/// What a program is called that takes devices, by the name of its process.
pub fn taker(process: &str) -> Option<&'static str> {
    let process = process.to_lowercase();
    TAKERS.iter().find(|(begin, _)| is_named(&process, begin)).map(|(_, name)| *name)
}

/// Short names are other programs' beginnings: they must be the whole.
fn is_named(process: &str, begin: &str) -> bool {
    if begin.len() <= 6 { process == begin } else { process.starts_with(begin) }
}

/// Cable and port.
pub(super) fn cable(machine: &Machine) -> Vec<Finding> {
    let mut found = Vec::new();
    if machine.bus.is_none() {
        found.push(
            Finding::wrong(Matter::BusUnreadable, "the devices on USB cannot be listed")
                .usually("the system refuses, or has no USB")
                .act("start Rightful on the computer itself, as the user who sits at it"),
        );
    } else if devices(machine).all(|device| device.doing() == Doing::Other) && machine.muxer.devices == 0 {
        found.push(
            Finding::mind(Matter::BusEmpty, "no iPhone or iPad is on USB")
                .usually("none is plugged in; or the cable only charges; or the phone was locked for over an hour and lets no computer in")
                .act("if one is plugged in: take another cable, one that also carries data, and a port of the computer itself")
                .act("if it still charges only: unlock it, or bring it into recovery mode by its buttons, which erases nothing")
                .run("to be led to recovery mode", "rightful recovery enter --unseen \"iPhone 14\""),
        );
    }
    let links = devices(machine).filter(|device| device.doing() != Doing::Other).map(link);
    found.extend(each_once(links.flatten()));
    found.extend(watched(machine));
    found
}

fn link(device: &OnBus) -> Vec<Finding> {
    let mut found = Vec::new();
    match device.speed {
        Some(Speed::Low | Speed::Full) => found.push(
            Finding::wrong(Matter::LinkSlow, "the link to the device has 12 Mbit/s or less")
                .usually("the cable or the plug is damaged or dirty, or an old hub stands between")
                .act("take another cable, and a port of the computer itself; look into the device's port for lint"),
        ),
        Some(Speed::High) if device.can_be_faster == Some(true) && device.doing() == Doing::Running => found
            .push(
                Finding::mind(
                    Matter::LinkCouldBeFaster,
                    "the link has USB 2 speed (480 Mbit/s), and the device can do USB 3",
                )
                .usually("the cable that comes with the phone is one for USB 2")
                .act("for large backups take a cable and a port for USB 3; all else goes as well without"),
            ),
        Some(Speed::High) => {
            found.push(Finding::good(Matter::LinkGood, "the link to the device has USB 2 speed (480 Mbit/s)"));
        }
        Some(Speed::Super) => {
            found.push(Finding::good(Matter::LinkGood, "the link to the device has USB 3 speed"));
        }
        None => {}
    }
    if device.hubs.is_some_and(|hubs| hubs > 0) {
        found.push(
            Finding::mind(
                Matter::LinkThroughHub,
                "the device is plugged in through a hub, a screen or a keyboard",
            )
            .usually("hubs lose devices that restart, which every restore does several times")
            .act("before an erase or an update, plug it in at the computer itself"),
        );
    }
    found
}

fn watched(machine: &Machine) -> Option<Finding> {
    let watched = machine.watched?;
    let for_long = format!("in {} seconds", watched.seconds);
    Some(match watched.left {
        0 if watched.there == 0 && watched.came == 0 => {
            Finding::mind(Matter::LinkNothingToWatch, format!("{for_long} no device was there to be watched"))
                .act("plug the device in, and have it watched again")
        }
        0 => Finding::good(Matter::LinkSteady, format!("{for_long} no device has left")),
        1 => Finding::mind(Matter::LinkLeftOnce, format!("{for_long} a device has left once"))
            .usually(
                "the cable was pulled or the device has restarted; where neither was so, the cable is loose",
            )
            .run("leave device and cable alone, and have it watched again", "rightful doctor --watch"),
        times => Finding::wrong(Matter::LinkUnsteady, format!("{for_long} devices have left {times} times"))
            .usually("the cable is worn, a plug is loose, lint sits in the device's port, or a hub loses it")
            .act("take another cable and a port of the computer itself; look into the device's port for lint")
            .run("then have it watched again", "rightful doctor --watch"),
    })
}

fn devices(machine: &Machine) -> impl Iterator<Item = &OnBus> {
    machine.bus.iter().flatten()
}

/// What is so of several devices is said once.
fn each_once(findings: impl Iterator<Item = Finding>) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for finding in findings {
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
    found
}
