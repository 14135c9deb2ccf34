//! What is around it: room on the disk, the clock, the servers.

use super::machine::{Host, Machine, Place, Purpose, Reached, Service, System};
use super::{Finding, Matter};

/// Firmware takes up to 11 GB in 2026, and is checked before it is used: less room than this stops an erase before it begins.
const FIRMWARE: u64 = 12_000_000_000;
/// With less than this, a backup of a phone that is in use will hardly fit.
const BACKUPS: u64 = 20_000_000_000;
/// This program did not exist before, in seconds since 1970: 1 January 2026.
const MADE: u64 = 1_767_225_600;
/// So far off, no certificate is believed.
const FAR: u64 = 86_400;
/// So far off, a clock is worth a word.
const NEAR: u64 = 300;

pub(super) fn disk(machine: &Machine) -> Vec<Finding> {
    machine.places.iter().map(|place| room(place, machine.system)).collect()
}

fn room(place: &Place, system: System) -> Finding {
    let (what, needed) = match place.purpose {
        Purpose::Firmware => ("firmware", FIRMWARE),
        Purpose::Backups => ("backups", BACKUPS),
    };
    let path = &place.path;
    if place.writable == Some(false) {
        let finding = Finding::wrong(
            Matter::DiskNotWritable,
            format!("the folder for {what} may not be written to by this user: {path}"),
        );
        return match place.purpose {
            Purpose::Firmware => finding.run("name another one", "rightful unlock --cache DIR"),
            Purpose::Backups => finding.run("name another one", "rightful backup take --to DIR"),
        };
    }
    let Some(free) = place.free else {
        return Finding::mind(
            Matter::DiskLittle,
            format!("how much room there is for {what} cannot be told: {path}"),
        );
    };
    let has = gigabytes(free);
    let needs = gigabytes(needed);
    if free >= needed {
        return Finding::good(Matter::DiskRoom, format!("there is room for {what}: {has} in {path}"));
    }
    let free_some = match system {
        System::Windows => "make room: Settings, System, Storage",
        System::MacOs => "make room: System Settings, General, Storage",
        System::Linux | System::Other => "make room on this disk",
    };
    match place.purpose {
        Purpose::Firmware => Finding::wrong(
            Matter::DiskFull,
            format!("there is too little room for firmware: {has} in {path}, up to {needs} are needed"),
        )
        .run("see what is kept, and remove what is not needed", "rightful firmware cache")
        .act(free_some)
        .run("or name a folder on another disk", "rightful unlock --cache DIR"),
        // How large a backup gets, the phone decides: it may well fit.
        Purpose::Backups => {
            Finding::mind(Matter::DiskLittle, format!("there is little room for backups: {has} in {path}"))
                .act(free_some)
                .run("or name a folder on another disk", "rightful backup take --to DIR")
        }
    }
}

fn gigabytes(bytes: u64) -> String {
    format!("{}.{} GB", bytes / 1_000_000_000, bytes % 1_000_000_000 / 100_000_000)
}

pub(super) fn clock(machine: &Machine) -> Vec<Finding> {
    let Some(ours) = machine.clock else { return Vec::new() };
    let set = match machine.system {
        System::Linux => ("set it by the network", "sudo timedatectl set-ntp true"),
        System::MacOs => ("set it by the network", "sudo sntp -sS time.apple.com"),
        System::Windows => {
            ("set it by the network, in a PowerShell that runs as administrator", "w32tm /resync")
        }
        System::Other => ("set the date and the time", "date"),
    };
    let why = "its battery was empty, or it is a virtual machine that was asleep";
    if ours < MADE {
        let finding = Finding::wrong(Matter::ClockWrong, "the clock of this computer is years behind");
        return vec![finding.usually(why).run(set.0, set.1)];
    }
    // Servers whose certificate was not believed tell the time too: that is why they were not.
    let theirs: Vec<u64> = machine.hosts.iter().flatten().filter_map(|host| host.clock).collect();
    let Some(middle) = median(theirs) else {
        return vec![Finding::good(
            Matter::ClockRight,
            "the clock of this computer is plausible; no server has said what time it is",
        )];
    };
    let off = ours.abs_diff(middle);
    let direction = if ours > middle { "fast" } else { "slow" };
    vec![if off >= FAR {
        let text = format!("the clock of this computer is {} {direction}", days(off));
        Finding::wrong(Matter::ClockWrong, text).usually(why).run(set.0, set.1)
    } else if off >= NEAR {
        let text = format!("the clock of this computer is {} minutes {direction}", off / 60);
        Finding::mind(Matter::ClockOff, text).usually(why).run(set.0, set.1)
    } else {
        Finding::good(Matter::ClockRight, "the clock of this computer is right")
    }]
}

fn days(seconds: u64) -> String {
    match seconds / 86_400 {
        1 => "1 day".to_owned(),
        count => format!("{count} days"),
    }
}

/// The one in the middle: one server with a wrong clock does not matter.
fn median(mut times: Vec<u64>) -> Option<u64> {
    times.sort_unstable();
    times.get(times.len() / 2).copied()
}

pub(super) fn network(machine: &Machine) -> Vec<Finding> {
    let Some(hosts) = &machine.hosts else { return Vec::new() };
    if hosts.is_empty() {
        return Vec::new();
    }
    let nobody = |wanted: Reached| hosts.iter().all(|host| host.reached == wanted);
    if nobody(Reached::NoCertificates) {
        let finding = Finding::wrong(
            Matter::NoCertificates,
            "this computer has no root certificates, so no server can be verified",
        );
        return vec![match machine.system {
            System::Linux => finding.act("install the package ca-certificates of your system"),
            System::MacOs | System::Windows | System::Other => finding.act("update your system"),
        }];
    }
    if nobody(Reached::No) {
        return vec![
            Finding::wrong(
                Matter::Offline,
                "none of the servers answers: this computer is offline, or shut off from them",
            )
            .usually("no network, a network with a sign-in page, a firewall, or a changed hosts file")
            .act("open any page in a browser; sign in to the network if it asks")
            .act("an erase and an update need the network; advice, backups and their check do not"),
        ];
    }
    let mut found: Vec<Finding> = Vec::new();
    for host in hosts.iter().filter(|host| host.reached != Reached::Yes) {
        found.push(silent(host, hosts));
    }
    if found.is_empty() {
        let mut names: Vec<&str> = hosts.iter().map(|host| host.name.as_str()).collect();
        names.dedup();
        found.push(Finding::good(
            Matter::HostsAnswer,
            format!("all servers answer and prove who they are: {}", names.join(", ")),
        ));
    }
    found
}

fn silent(host: &Host, hosts: &[Host]) -> Finding {
    let name = &host.name;
    let needed = match host.service {
        Service::Signing => "Apple's signature, without which no firmware starts",
        Service::Catalogue => "the list of firmware",
        Service::Firmware => "the firmware",
    };
    let another = hosts.iter().any(|other| other.service == host.service && other.reached == Reached::Yes);
    let weight = if another { super::Weight::Mind } else { super::Weight::Wrong };
    let with = |what: String| if another { what + "; " + "another server has that too" } else { what };
    match host.reached {
        Reached::Untrusted | Reached::NoCertificates => {
            let what = match &host.why {
                None => format!("{name} could not prove who it is; from there comes {needed}"),
                Some(why) => format!("{name} could not prove who it is ({why}); from there comes {needed}"),
            };
            let finding = Finding::new(Matter::HostUntrusted, weight, with(what));
            if host.service == Service::Signing && machine_lacks_root(host, hosts) {
                finding
                    .usually("Apple's own root certificate is not among those of this computer: macOS has it, most other systems do not")
                    .act("download the \"Apple Inc. Root\" certificate from apple.com/certificateauthority")
                    .run("write it as PEM", "openssl x509 -inform der -in AppleIncRootCertificate.cer -out AppleRootCA.pem")
                    .run("hand it in", "rightful doctor --apple-root AppleRootCA.pem")
            } else {
                finding
                    .usually("the clock is wrong, or a filter on the network opens TLS")
                    .act("check the clock; use another network, such as a phone's hotspot")
            }
        }
        Reached::No | Reached::Yes => {
            let what = match &host.why {
                None => format!("{name} does not answer; from there comes {needed}"),
                Some(why) => format!("{name} does not answer ({why}); from there comes {needed}"),
            };
            Finding::new(Matter::HostSilent, weight, with(what))
                .usually("a firewall, an ad blocker, or a changed hosts file")
                .act(format!(
                    "allow {name} (port 443) in firewall and blocker, and look for it in the hosts file"
                ))
        }
    }
}

/// The signing server alone is not believed, and others are: then it is not the clock, and not the network.
fn machine_lacks_root(signing: &Host, hosts: &[Host]) -> bool {
    hosts.iter().any(|host| host.name != signing.name && host.reached == Reached::Yes)
}
