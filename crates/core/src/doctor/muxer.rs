//! The program that carries conversations with devices: whether it is there and answers.

use super::machine::{Doing, Installer, Machine, MuxerState, System};
use super::{Finding, Matter, Repair};

pub(super) fn judge(machine: &Machine) -> Vec<Finding> {
    let muxer = &machine.muxer;
    if muxer.state == MuxerState::NotAsked {
        return Vec::new();
    }
    let who = name(machine.system);
    let mut found = vec![match muxer.state {
        MuxerState::NotAsked => return Vec::new(),
        MuxerState::Answers => {
            let devices = match muxer.devices {
                0 => "no device".to_owned(),
                1 => "1 device".to_owned(),
                count => format!("{count} devices"),
            };
            Finding::good(Matter::MuxerAnswers, format!("{who} answers and has {devices}"))
        }
        MuxerState::NotThere if muxer.elsewhere => Finding::wrong(
            Matter::MuxerElsewhere,
            format!("{who} is looked for at {}, and nobody answers there", muxer.address),
        )
        .usually("the variable USBMUXD_SOCKET_ADDRESS or the option --muxer was set for another computer or a test")
        .act("unset the variable USBMUXD_SOCKET_ADDRESS, or leave --muxer out, then start again"),
        MuxerState::NotThere => not_there(machine),
        MuxerState::Denied => with_restart(
            Finding::wrong(
                Matter::MuxerDenied,
                format!("{who} is there, and this user may not open {}", muxer.address),
            )
            .usually("it was started by hand, with rights that keep other users out"),
            machine,
        ),
        MuxerState::Silent => with_restart(
            Finding::wrong(Matter::MuxerSilent, format!("{who} takes the connection and says nothing"))
                .usually("it hangs, often after the computer has slept with a device plugged in"),
            machine,
        ),
        MuxerState::Broken => with_restart(
            Finding::wrong(Matter::MuxerBroken, format!("{who} answers with what makes no sense"))
                .usually("another program listens in its place, or it is very old"),
            machine,
        ),
    }];
    // A device on the bus that the muxer does not have.
    if muxer.state == MuxerState::Answers
        && let Some(bus) = &machine.bus
    {
        let running = bus.iter().filter(|device| device.doing() == Doing::Running).count();
        if running as u64 > u64::from(muxer.devices) {
            let finding = Finding::wrong(
                Matter::BusOnly,
                format!("a device is on USB that {who} does not have"),
            )
            .usually("the device was plugged in before that program was ready, or was locked for over an hour and lets no computer in")
            .act("unlock the device if you can, unplug it, and plug it in again");
            found.push(with_restart(finding, machine));
        }
    }
    found
}

fn not_there(machine: &Machine) -> Finding {
    let nothing_plugged_in =
        machine.bus.as_ref().is_some_and(|bus| bus.iter().all(|device| device.doing() == Doing::Other));
    match (machine.system, machine.muxer.installed) {
        (System::Linux, Some(false)) => {
            let finding = Finding::wrong(Matter::MuxerNotInstalled, "usbmuxd is not installed")
                .usually("few systems bring it along; recovery and DFU mode work without it");
            match machine.installer {
                Some(installer) => finding.run("install it", install(installer)),
                None => finding.act("install the package usbmuxd of your system"),
            }
            .act("plug the device in again")
        }
        (System::Linux, _) if nothing_plugged_in && machine.systemd => Finding::mind(
            Matter::MuxerAsleep,
            "usbmuxd does not run; nothing is plugged in, and it starts by itself when a device is",
        )
        .act("plug the device in, then have this looked at again"),
        (System::Linux, _) => {
            let finding = Finding::wrong(Matter::MuxerNotRunning, "usbmuxd does not run");
            if machine.systemd {
                finding
                    .usually("it has stopped, or the device was plugged in before it was installed")
                    .run("start it", "sudo systemctl start usbmuxd")
                    .repair(Repair::StartMuxer)
            } else {
                finding
                    .usually("nothing has started it: without systemd that is left to you")
                    .run("start it", "sudo usbmuxd")
            }
        }
        (System::Windows, Some(false)) => Finding::wrong(
            Matter::MuxerNotInstalled,
            "Apple Mobile Device Service is not installed",
        )
        .usually("it comes with the Apple Devices app and with iTunes; recovery and DFU mode work without it")
        .run("install the Apple Devices app from the Microsoft Store", "winget install --id 9NP83LWLPZ9K")
        .act("start the app once, then plug the device in again"),
        (System::Windows, _) => {
            Finding::wrong(Matter::MuxerNotRunning, "Apple Mobile Device Service does not answer")
                .usually("its service is stopped, or the Apple Devices app was never started")
                .run(
                    "start it, in a PowerShell that runs as administrator",
                    "Start-Service \"Apple Mobile Device Service\"",
                )
                .act("where there is no such service: start the Apple Devices app once")
        }
        (System::MacOs, _) => Finding::wrong(Matter::MuxerNotRunning, "the Mac's usbmuxd does not answer")
            .usually("it belongs to macOS and is started by it; something has stopped it")
            .run("have macOS start it anew", "sudo launchctl kickstart -k system/com.apple.usbmuxd")
            .act("if nothing changes, restart this computer"),
        (System::Other, _) => Finding::wrong(Matter::MuxerNotRunning, "usbmuxd does not answer")
            .act("start usbmuxd, then plug the device in again"),
    }
}

/// Adds how it is restarted.
fn with_restart(finding: Finding, machine: &Machine) -> Finding {
    match machine.system {
        System::Linux if machine.systemd => finding.run("restart it", "sudo systemctl restart usbmuxd"),
        System::Linux | System::Other => {
            finding.run("stop it", "sudo usbmuxd -X").run("start it", "sudo usbmuxd")
        }
        System::MacOs => finding.run("restart it", "sudo launchctl kickstart -k system/com.apple.usbmuxd"),
        System::Windows => finding.run(
            "restart it, in a PowerShell that runs as administrator",
            "Restart-Service \"Apple Mobile Device Service\"",
        ),
    }
}

/// What the program is called on this system.
pub(super) fn name(system: System) -> &'static str {
    match system {
        System::Windows => "Apple Mobile Device Service",
        System::Linux | System::MacOs | System::Other => "usbmuxd",
    }
}

fn install(installer: Installer) -> &'static str {
    match installer {
        Installer::Apt => "sudo apt install usbmuxd",
        Installer::Dnf => "sudo dnf install usbmuxd",
        Installer::Pacman => "sudo pacman -S usbmuxd",
        Installer::Zypper => "sudo zypper install usbmuxd",
        Installer::Apk => "sudo apk add usbmuxd",
    }
}
