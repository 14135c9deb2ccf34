//! Facts of a computer to what is found, as a table: each row is a computer on which something is as it is.

use super::machine::*;
use super::*;

/// A computer on which everything is in order, with a phone in recovery mode beside one that runs.
fn well(system: System) -> Machine {
    let linux = system == System::Linux;
    let driver = |name: &str| (system == System::Windows).then(|| name.to_owned());
    let device = |product, name: &str| OnBus {
        product,
        speed: Some(Speed::High),
        hubs: Some(0),
        access: if linux { Access::Yes } else { Access::Unknown },
        driver: driver(name),
        ..OnBus::default()
    };
    Machine {
        system,
        privileged: Some(false),
        systemd: linux,
        installer: linux.then_some(Installer::Apt),
        muxer: Muxer {
            state: MuxerState::Answers,
            address: "unix:/var/run/usbmuxd".into(),
            elsewhere: false,
            installed: Some(true),
            devices: 1,
        },
        rule: linux.then(|| Rule::Open { file: "39-a.rules".into() }),
        bus: Some(vec![device(0x12A8, "AppleUSB"), device(0x1281, "WinUSB")]),
        places: vec![Place {
            purpose: Purpose::Firmware,
            path: "/home/anna/.cache/rightful".into(),
            free: Some(80_000_000_000),
            writable: Some(true),
        }],
        clock: Some(1_796_000_000),
        hosts: Some(vec![
            host("gs.apple.com", Service::Signing),
            host("api.ipsw.me", Service::Catalogue),
            host("api.appledb.dev", Service::Catalogue),
            host("updates.cdn-apple.com", Service::Firmware),
        ]),
        ..Machine::default()
    }
}

fn host(name: &str, service: Service) -> Host {
    Host { name: name.into(), service, reached: Reached::Yes, why: None, clock: Some(1_796_000_010) }
}

fn device(machine: &mut Machine, at: usize) -> &mut OnBus {
    &mut machine.bus.as_mut().expect("a bus")[at]
}

fn hosts(machine: &mut Machine) -> &mut Vec<Host> {
    machine.hosts.as_mut().expect("hosts")
}

/// What is not in order.
fn codes(machine: &Machine) -> Vec<&'static str> {
    findings(machine).iter().filter(|found| found.weight != Weight::Good).map(|found| found.code).collect()
}

#[test]
fn where_all_is_well_every_check_leaves_a_line_and_none_is_a_fault() {
    for system in [System::Linux, System::MacOs, System::Windows] {
        let found = findings(&well(system));
        assert!(found.iter().all(|one| one.weight == Weight::Good), "{system:?}: {found:#?}");
        assert!(is_well(&found) && repairs(&found).is_empty());
        for check in [Check::Muxer, Check::Programs, Check::Cable, Check::Disk, Check::Clock, Check::Network]
        {
            assert!(found.iter().any(|one| one.check == check), "{system:?} {check:?}");
        }
        let access = found.iter().any(|one| one.check == Check::Access);
        let driver = found.iter().any(|one| one.check == Check::Driver);
        assert_eq!((access, driver), (system == System::Linux, system == System::Windows));
    }
}

#[test]
fn a_computer_of_which_nothing_is_known_is_not_called_well_or_ill() {
    let found = findings(&Machine::default());
    assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), ["doctor/bus-unreadable"]);
}

/// A change to a computer on which all is well.
type Change = fn(&mut Machine);

#[test]
fn each_state_is_found_and_nothing_else_is() {
    use System::{Linux, MacOs, Windows};
    let rows: &[(&str, System, Change, &[&str])] = &[
        (
            "not installed",
            Linux,
            |m| (m.muxer.state, m.muxer.installed, m.muxer.devices) = (MuxerState::NotThere, Some(false), 0),
            &["doctor/muxer-not-installed"],
        ),
        (
            "not installed",
            Windows,
            |m| (m.muxer.state, m.muxer.installed) = (MuxerState::NotThere, Some(false)),
            &["doctor/muxer-not-installed"],
        ),
        ("stopped", Linux, |m| m.muxer.state = MuxerState::NotThere, &["doctor/muxer-not-running"]),
        ("stopped", MacOs, |m| m.muxer.state = MuxerState::NotThere, &["doctor/muxer-not-running"]),
        ("stopped", Windows, |m| m.muxer.state = MuxerState::NotThere, &["doctor/muxer-not-running"]),
        (
            "asleep",
            Linux,
            |m| (m.muxer.state, m.muxer.devices, m.bus) = (MuxerState::NotThere, 0, Some(vec![])),
            &["doctor/muxer-asleep", "doctor/bus-empty"],
        ),
        (
            "no systemd",
            Linux,
            |m| {
                (m.muxer.state, m.muxer.devices, m.bus, m.systemd) =
                    (MuxerState::NotThere, 0, Some(vec![]), false)
            },
            &["doctor/muxer-not-running", "doctor/bus-empty"],
        ),
        (
            "elsewhere",
            MacOs,
            |m| (m.muxer.state, m.muxer.elsewhere) = (MuxerState::NotThere, true),
            &["doctor/muxer-elsewhere"],
        ),
        ("denied", Linux, |m| m.muxer.state = MuxerState::Denied, &["doctor/muxer-denied"]),
        ("silent", Windows, |m| m.muxer.state = MuxerState::Silent, &["doctor/muxer-silent"]),
        ("broken", Linux, |m| m.muxer.state = MuxerState::Broken, &["doctor/muxer-broken"]),
        ("on the bus only", Linux, |m| m.muxer.devices = 0, &["doctor/bus-only"]),
        ("no rule", Linux, |m| m.rule = Some(Rule::Missing), &["doctor/rule-missing"]),
        (
            "a group's",
            Linux,
            |m| m.rule = Some(Rule::Group { file: "50-a.rules".into(), group: "plugdev".into() }),
            &["doctor/rule-for-group"],
        ),
        (
            "late",
            Linux,
            |m| m.rule = Some(Rule::TooLate { file: "99-a.rules".into() }),
            &["doctor/rule-too-late"],
        ),
        ("container", Linux, |m| m.rule = Some(Rule::NoUdev), &["doctor/no-udev"]),
        ("a rule is none of macOS", MacOs, |m| m.rule = Some(Rule::Missing), &[]),
        // What is seen of the device counts more than what a rule promises.
        ("denied", Linux, |m| device(m, 1).access = Access::No, &["doctor/device-denied"]),
        (
            "denied, no rule",
            Linux,
            |m| {
                device(m, 1).access = Access::No;
                m.rule = Some(Rule::Missing)
            },
            &["doctor/device-denied"],
        ),
        ("hidden", Linux, |m| device(m, 1).access = Access::NoFile, &["doctor/device-hidden"]),
        // The muxer opens a device that runs, not this user.
        ("running, denied", Linux, |m| device(m, 0).access = Access::No, &[]),
        (
            "Apple's driver",
            Windows,
            |m| device(m, 1).driver = Some("AppleUSB".into()),
            &["doctor/driver-of-apple"],
        ),
        ("no driver", Windows, |m| device(m, 1).driver = None, &["doctor/driver-missing"]),
        (
            "no driver, runs",
            Windows,
            |m| device(m, 0).driver = Some(String::new()),
            &["doctor/driver-missing"],
        ),
        ("a driver is none of Linux", Linux, |m| device(m, 1).driver = None, &[]),
        (
            "held",
            Linux,
            |m| device(m, 1).held_by = vec!["irecovery".into(), "irecovery".into()],
            &["doctor/program-holds"],
        ),
        (
            "iTunes",
            Windows,
            |m| m.programs = vec![Program { name: "iTunes.exe".into(), pid: 7 }],
            &["doctor/program-runs"],
        ),
        (
            "others",
            Linux,
            |m| {
                m.programs =
                    vec![Program { name: "bash".into(), pid: 7 }, Program { name: "iosevka".into(), pid: 8 }]
            },
            &[],
        ),
        ("no list", MacOs, |m| m.bus = None, &["doctor/bus-unreadable"]),
        ("nothing", MacOs, |m| (m.bus, m.muxer.devices) = (Some(vec![]), 0), &["doctor/bus-empty"]),
        (
            "a keyboard",
            MacOs,
            |m| (m.bus, m.muxer.devices) = (Some(vec![OnBus { product: 0x024F, ..OnBus::default() }]), 0),
            &["doctor/bus-empty"],
        ),
        ("slow", Linux, |m| device(m, 0).speed = Some(Speed::Full), &["doctor/link-slow"]),
        (
            "USB 2 where 3 is there",
            MacOs,
            |m| device(m, 0).can_be_faster = Some(true),
            &["doctor/link-could-be-faster"],
        ),
        ("recovery mode is USB 2 always", MacOs, |m| device(m, 1).can_be_faster = Some(true), &[]),
        (
            "two behind a hub",
            Linux,
            |m| {
                device(m, 0).hubs = Some(1);
                device(m, 1).hubs = Some(2)
            },
            &["doctor/link-through-hub"],
        ),
        ("steady", Linux, |m| m.watched = Some(Watched { seconds: 60, there: 1, left: 0, came: 0 }), &[]),
        (
            "nothing to watch",
            Linux,
            |m| m.watched = Some(Watched { seconds: 60, ..Watched::default() }),
            &["doctor/link-nothing-to-watch"],
        ),
        (
            "left once",
            Linux,
            |m| m.watched = Some(Watched { seconds: 60, there: 1, left: 1, came: 1 }),
            &["doctor/link-left-once"],
        ),
        (
            "unsteady",
            Linux,
            |m| m.watched = Some(Watched { seconds: 60, there: 1, left: 4, came: 4 }),
            &["doctor/link-unsteady"],
        ),
        ("full", Linux, |m| m.places[0].free = Some(11_999_999_999), &["doctor/disk-full"]),
        ("enough", Linux, |m| m.places[0].free = Some(12_000_000_000), &[]),
        ("not told", Linux, |m| m.places[0].free = None, &["doctor/disk-little"]),
        ("another's", Linux, |m| m.places[0].writable = Some(false), &["doctor/disk-not-writable"]),
        (
            "little for backups",
            Linux,
            |m| (m.places[0].purpose, m.places[0].free) = (Purpose::Backups, Some(1)),
            &["doctor/disk-little"],
        ),
        ("1970", Linux, |m| (m.clock, m.hosts) = (Some(0), None), &["doctor/clock-wrong"]),
        ("a day slow", Windows, |m| m.clock = Some(1_796_000_010 - 86_400), &["doctor/clock-wrong"]),
        ("minutes fast", MacOs, |m| m.clock = Some(1_796_000_010 + 400), &["doctor/clock-off"]),
        ("one server's clock is wrong", Linux, |m| hosts(m)[0].clock = Some(0), &[]),
        ("not asked", Linux, |m| m.hosts = None, &[]),
        (
            "offline",
            Linux,
            |m| hosts(m).iter_mut().for_each(|host| host.reached = Reached::No),
            &["doctor/offline"],
        ),
        (
            "nobody to verify by",
            Linux,
            |m| hosts(m).iter_mut().for_each(|host| host.reached = Reached::NoCertificates),
            &["doctor/no-certificates"],
        ),
        ("no signature", Linux, |m| hosts(m)[0].reached = Reached::No, &["doctor/host-silent"]),
        ("no root", Linux, |m| hosts(m)[0].reached = Reached::Untrusted, &["doctor/host-untrusted"]),
        ("one list is enough", Linux, |m| hosts(m)[1].reached = Reached::No, &["doctor/host-silent"]),
    ];
    for (name, system, change, expected) in rows {
        let mut machine = well(*system);
        change(&mut machine);
        assert_eq!(codes(&machine), *expected, "{name} on {system:?}: {:#?}", findings(&machine));
        for found in findings(&machine) {
            if found.weight == Weight::Wrong {
                assert!(!found.fix.is_empty(), "{name}: {} has no fix", found.code);
            }
            for text in found.fix.iter().map(|act| &act.say).chain([&found.what]) {
                assert!(!text.ends_with('.') && !text.is_empty(), "{name}: {text}");
            }
        }
    }
}

#[test]
fn the_fix_is_the_one_for_this_computer() {
    let fix = |system, change: Change| {
        let mut machine = well(system);
        change(&mut machine);
        let found = findings(&machine);
        let acts = found.iter().filter(|one| one.weight == Weight::Wrong).flat_map(|one| &one.fix);
        acts.filter_map(|act| act.run.clone()).collect::<Vec<_>>().join(" ; ")
    };
    let gone: Change = |m| (m.muxer.state, m.muxer.installed) = (MuxerState::NotThere, Some(false));
    assert_eq!(fix(System::Linux, gone), "sudo apt install usbmuxd");
    let arch: Change = |m| {
        (m.muxer.state, m.muxer.installed) = (MuxerState::NotThere, Some(false));
        m.installer = Some(Installer::Pacman);
    };
    assert_eq!(fix(System::Linux, arch), "sudo pacman -S usbmuxd");
    let stopped: Change = |m| m.muxer.state = MuxerState::NotThere;
    assert_eq!(fix(System::Linux, stopped), "sudo systemctl start usbmuxd");
    assert!(fix(System::MacOs, stopped).contains("launchctl kickstart"));
    assert!(fix(System::Windows, stopped).contains("Start-Service"));
    let group: Change = |m| {
        device(m, 1).access = Access::No;
        m.rule = Some(Rule::Group { file: "50-a.rules".into(), group: "plugdev".into() });
    };
    assert_eq!(fix(System::Linux, group), "sudo usermod -aG plugdev \"$USER\"");
    let missing: Change = |m| m.rule = Some(Rule::Missing);
    assert_eq!(
        fix(System::Linux, missing),
        format!(
            "echo '{}' | sudo tee {} ; sudo udevadm control --reload",
            rules::OURS.trim_end(),
            rules::OUR_FILE
        )
    );
}

#[test]
fn this_program_repairs_what_it_may_and_nothing_else() {
    let mut machine = well(System::Linux);
    machine.muxer.state = MuxerState::NotThere;
    machine.rule = Some(Rule::Missing);
    assert_eq!(repairs(&findings(&machine)), [Repair::StartMuxer], "a rule is the administrator's to write");
    machine.privileged = Some(true);
    device(&mut machine, 1).access = Access::No;
    assert_eq!(
        repairs(&findings(&machine)),
        [Repair::WriteRule, Repair::StartMuxer],
        "each once, the rule first"
    );
    machine.systemd = false;
    machine.rule = Some(Rule::NoUdev);
    assert_eq!(repairs(&findings(&machine)), []);
    // A muxer that is not installed cannot be started.
    machine.muxer.installed = Some(false);
    machine.systemd = true;
    assert_eq!(repairs(&findings(&machine)), []);
}

#[test]
fn what_stands_in_the_way_comes_first() {
    let mut machine = well(System::Linux);
    machine.muxer.state = MuxerState::Silent;
    device(&mut machine, 0).hubs = Some(1);
    let weights: Vec<Weight> = findings(&machine).iter().map(|found| found.weight).collect();
    assert!(weights.is_sorted() && weights[0] == Weight::Wrong && weights.contains(&Weight::Mind));
    assert!(!is_well(&findings(&machine)));
}

#[test]
fn facts_are_written_down_and_read_again() {
    for system in [System::Linux, System::MacOs, System::Windows] {
        let machine = well(system);
        let text = serde_json::to_string(&machine).expect("plain data");
        assert_eq!(serde_json::from_str::<Machine>(&text).expect("the same"), machine);
    }
    assert!(
        serde_json::from_str::<Machine>(r#"{"sytem":"linux"}"#).is_err(),
        "a name that is none is refused"
    );
}

#[test]
fn every_code_is_another_and_belongs_to_the_doctor() {
    let text = include_str!("../doctor.rs");
    let codes: Vec<&str> = text.lines().filter_map(|line| line.split("=> \"doctor/").nth(1)).collect();
    let each: std::collections::BTreeSet<&&str> = codes.iter().collect();
    assert!(codes.len() > 40 && each.len() == codes.len(), "{codes:?}");
}
