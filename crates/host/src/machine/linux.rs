//! What Linux tells in files: rules of udev, programs, who has a device open, and what is installed.
//!
//! Every reading is bounded: other people's files are read, and a process may come and go meanwhile. What cannot be read was not
//! there to be seen: without the administrator's rights that is usual for what other users run.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use rightful_core::doctor::machine::{Access, Installer, Machine, Program, Rule};
use rightful_core::doctor::{rules, taker};

/// Where rules lie; of two files with one name the one in the earlier folder counts.
const RULES: [&str; 4] =
    ["etc/udev/rules.d", "run/udev/rules.d", "usr/local/lib/udev/rules.d", "usr/lib/udev/rules.d"];
/// Where they lie on systems that still have two folders.
const OLD_RULES: &str = "lib/udev/rules.d";
/// The most files of rules, and the most of each in bytes.
const FILES: usize = 2_000;
const LENGTH: u64 = 256 << 10;
/// The most processes, and the most open files of each.
const PROCESSES: usize = 20_000;
const OPEN: usize = 1_024;

/// Where usbmuxd is installed.
const MUXER: [&str; 4] = ["usr/sbin/usbmuxd", "usr/bin/usbmuxd", "usr/local/sbin/usbmuxd", "sbin/usbmuxd"];

/// Adds what is told by files below `root`.
pub(super) fn look(root: &Path, machine: &mut Machine) {
    machine.systemd = root.join("run/systemd/system").is_dir();
    machine.installer = installer(root);
    machine.muxer.installed = Some(MUXER.iter().any(|path| root.join(path).is_file()));
    machine.rule = rule(root);
    let holders = holders(root);
    // Which of several devices it is does not matter: it is said once.
    if let Some(device) = machine.bus.iter_mut().flatten().next() {
        device.held_by = holders;
    }
}

fn installer(root: &Path) -> Option<Installer> {
    let known = [
        ("usr/bin/apt", Installer::Apt),
        ("usr/bin/dnf", Installer::Dnf),
        ("usr/bin/pacman", Installer::Pacman),
        ("usr/bin/zypper", Installer::Zypper),
        ("sbin/apk", Installer::Apk),
    ];
    known.into_iter().find(|(path, _)| root.join(path).exists()).map(|(_, installer)| installer)
}

/// `None` where rules are there and none can be read.
pub(super) fn rule(root: &Path) -> Option<Rule> {
    // Rules may lie in a container too; without the program that reads them they mean nothing.
    if !root.join("run/udev").is_dir() {
        return Some(Rule::NoUdev);
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut unread = false;
    for folder in RULES.iter().chain([&OLD_RULES]) {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries.take(FILES).flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            if !name.ends_with(".rules") || files.contains_key(&name) {
                continue;
            }
            let mut text = String::new();
            match fs::File::open(entry.path()).and_then(|file| file.take(LENGTH).read_to_string(&mut text)) {
                Ok(_) => {
                    files.insert(name, text);
                }
                Err(error) => {
                    tracing::debug!(%error, name, "a file of rules cannot be read");
                    unread = true;
                }
            }
        }
    }
    let judged = rules::judge(&files.into_iter().collect::<Vec<_>>());
    (judged != Rule::Missing || !unread).then_some(judged)
}

/// Programs that are known to take devices.
pub(super) fn programs(root: &Path) -> Vec<Program> {
    let mut found: Vec<Program> = processes(root)
        .filter_map(|(pid, name)| taker(&name).map(|_| Program { name, pid }))
        .filter(|program| program.pid != std::process::id())
        .collect();
    found.sort_by_key(|program| program.pid);
    found
}

/// Names of programs that have a file of `/dev/bus/usb` open and are not the muxer.
fn holders(root: &Path) -> Vec<String> {
    let mut found: Vec<String> = processes(root)
        .filter(|(pid, name)| {
            *pid != std::process::id()
                && name != "usbmuxd"
                && has_usb_open(&root.join(format!("proc/{pid}/fd")))
        })
        .map(|(_, name)| name)
        .collect();
    found.sort();
    found.dedup();
    found
}

fn has_usb_open(files: &Path) -> bool {
    let Ok(entries) = fs::read_dir(files) else { return false };
    let mut targets = entries.take(OPEN).flatten().filter_map(|entry| fs::read_link(entry.path()).ok());
    targets.any(|target| target.starts_with("/dev/bus/usb"))
}

/// Number and name of each process.
fn processes(root: &Path) -> impl Iterator<Item = (u32, String)> {
    let entries = fs::read_dir(root.join("proc")).into_iter().flatten().take(PROCESSES).flatten();
    entries.filter_map(|entry| {
        let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
        let mut name = Vec::new();
        fs::File::open(entry.path().join("comm")).ok()?.take(64).read_to_end(&mut name).ok()?;
        Some((pid, String::from_utf8_lossy(&name).trim_end().to_owned()))
    })
}

/// Whether this user may open the file of a device.
#[cfg(target_os = "linux")]
pub(super) fn access(file: &Path) -> Access {
    use rustix::fs::Access as Wanted;
    match rustix::fs::access(file, Wanted::READ_OK | Wanted::WRITE_OK) {
        Ok(()) => Access::Yes,
        Err(rustix::io::Errno::NOENT) => Access::NoFile,
        Err(rustix::io::Errno::ACCESS | rustix::io::Errno::PERM) => Access::No,
        Err(_) => Access::Unknown,
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use rightful_core::doctor::machine::OnBus;

    use super::*;

    /// A pretend computer.
    struct Pretend(tempfile::TempDir);

    impl Pretend {
        fn new() -> Self {
            Self(tempfile::tempdir().expect("a folder"))
        }

        fn put(&self, path: &str, text: &str) -> &Self {
            let path = self.0.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder above")).expect("made");
            fs::write(path, text).expect("written");
            self
        }

        fn folder(&self, path: &str) -> &Self {
            fs::create_dir_all(self.0.path().join(path)).expect("made");
            self
        }

        fn machine(&self) -> Machine {
            let mut machine = Machine { bus: Some(vec![OnBus::default()]), ..Machine::default() };
            look(self.0.path(), &mut machine);
            machine
        }
    }

    #[test]
    fn a_bare_computer_has_nothing() {
        let machine = Pretend::new().machine();
        assert_eq!((machine.systemd, machine.installer), (false, None));
        assert_eq!((machine.muxer.installed, machine.rule), (Some(false), Some(Rule::NoUdev)));
        assert_eq!(machine.bus, Some(vec![OnBus::default()]));
    }

    #[test]
    fn what_is_installed_is_found_where_it_lies() {
        let pretend = Pretend::new();
        pretend.put("usr/sbin/usbmuxd", "").put("usr/bin/apt", "").folder("run/systemd/system");
        let machine = pretend.machine();
        assert_eq!((machine.systemd, machine.installer), (true, Some(Installer::Apt)));
        assert_eq!(machine.muxer.installed, Some(true));
    }

    #[test]
    fn of_two_rules_with_one_name_the_owners_counts() {
        let pretend = Pretend::new();
        pretend.folder("run/udev").put("usr/lib/udev/rules.d/39-a.rules", rules::OURS);
        assert_eq!(pretend.machine().rule, Some(Rule::Open { file: "39-a.rules".into() }));
        // An empty file of the same name switches it off.
        pretend.put("etc/udev/rules.d/39-a.rules", "");
        assert_eq!(pretend.machine().rule, Some(Rule::Missing));
        pretend.put("etc/udev/rules.d/70-b.rules.bak", rules::OURS);
        assert_eq!(pretend.machine().rule, Some(Rule::Missing), "another name is not read");
        pretend.put("lib/udev/rules.d/70-c.rules", rules::OURS);
        assert_eq!(pretend.machine().rule, Some(Rule::Open { file: "70-c.rules".into() }));
    }

    #[test]
    fn programs_are_told_by_name_if_they_take_devices_and_holders_whoever_they_are() {
        let pretend = Pretend::new();
        for (pid, name) in [(10, "usbmuxd"), (11, "bash"), (12, "idevicerestore"), (13, "qemu-system-x86")] {
            pretend.put(&format!("proc/{pid}/comm"), &format!("{name}\n")).folder(&format!("proc/{pid}/fd"));
        }
        pretend.put("proc/self/comm", "irecovery\n");
        let holds = |pid: u32| {
            symlink("/dev/bus/usb/001/004", pretend.0.path().join(format!("proc/{pid}/fd/5")))
                .expect("a link");
        };
        let programs = || {
            let found = programs(pretend.0.path());
            found.into_iter().map(|program| (program.name, program.pid)).collect::<Vec<_>>()
        };
        assert_eq!(programs(), [("idevicerestore".to_owned(), 12)]);
        holds(10);
        holds(13);
        let held = pretend.machine().bus.expect("a bus").remove(0).held_by;
        assert_eq!(held, ["qemu-system-x86"], "the muxer is meant to hold it");
    }

    #[test]
    fn a_file_that_may_not_be_opened_is_told_from_one_that_is_not_there() {
        let pretend = Pretend::new();
        pretend.put("dev", "");
        let file = pretend.0.path().join("dev");
        assert_eq!(access(&file), Access::Yes);
        assert_eq!(access(&pretend.0.path().join("none")), Access::NoFile);
        fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).expect("taken away");
        // The administrator may open everything.
        let expected = if rustix::process::geteuid().is_root() { Access::Yes } else { Access::No };
        assert_eq!(access(&file), expected);
    }
}
