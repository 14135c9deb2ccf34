//! The guest's whole file system: busybox, the programs under test with their shared libraries, udev with Debian's rule for iPhones,
//! the kernel's modules and our two scripts.

use std::fs;
use std::path::{Path, PathBuf};

use super::cpio::Archive;
use super::kernel::Kernel;
use crate::LabError;
use crate::program::Program;

/// Debian's rule that leaves an iPhone unconfigured until usbmuxd has chosen: without it the kernel and usbmuxd race for the configuration.
const RULES: &str = "lib/udev/rules.d/39-usbmuxd.rules";

const INIT: &[u8] = include_bytes!("init.sh");
const AGENT: &[u8] = include_bytes!("agent.sh");
const SETTLE: &[u8] = include_bytes!("settle.sh");
/// Comes before Debian's rule.
const SETTLE_RULE: &[u8] =
    b"ACTION==\"add\", SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", PROGRAM=\"/lab/settle %S%p\"\n";

/// Builds it with these programs, each found in the usual folders by name or given by path.
pub(super) fn build(kernel: &Kernel, programs: &[PathBuf]) -> Result<Vec<u8>, LabError> {
    let mut archive = Archive::new();
    for folder in ["proc", "sys", "dev", "run", "tmp", "root", "share", "etc", "var/lib/lockdown"] {
        archive.folder(folder);
    }
    for (link, target) in
        [("bin", "usr/bin"), ("sbin", "usr/sbin"), ("lib", "usr/lib"), ("lib64", "usr/lib64")]
    {
        archive.link(link, target);
    }
    archive.link("var/run", "/run");
    archive.folder("usr/sbin");
    archive.folder("usr/lib64");
    archive.device("dev/console", 5, 1);
    archive
        .file("etc/passwd", b"root:x:0:0:root:/root:/bin/sh\nusbmux:x:101:46::/var/lib/usbmux:/bin/false\n");
    archive.file("etc/group", b"root:x:0:\nplugdev:x:46:\nusb:x:85:\n");
    archive.file("etc/hosts", b"127.0.0.1 localhost guest\n");
    archive.file("etc/nsswitch.conf", b"passwd: files\ngroup: files\nhosts: files\n");
    archive.executable("init", INIT);
    archive.executable("lab/agent", AGENT);
    archive.executable("lab/settle", SETTLE);
    archive.file("usr/lib/udev/rules.d/10-settle.rules", SETTLE_RULE);

    let mut order = String::new();
    for module in &kernel.modules {
        let name = module.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        archive.file(&format!("lab/modules/{name}"), &read(module)?);
        order.push_str(name);
        order.push('\n');
    }
    archive.file("lab/modules/order", order.as_bytes());

    archive.executable("usr/bin/busybox", &read(&locate("busybox")?)?);
    archive.link("usr/bin/sh", "busybox");
    add(&mut archive, &locate("udevadm")?, "usr/bin/udevadm")?;
    archive.link("usr/lib/systemd/systemd-udevd", "/usr/bin/udevadm");
    archive.file(&format!("usr/{RULES}"), &read(&Path::new("/").join(RULES))?);
    for program in programs {
        let name = program.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        add(&mut archive, program, &format!("usr/bin/{name}"))?;
    }
    Ok(archive.finish())
}

/// The program of that name in the usual folders.
pub(super) fn locate(name: &str) -> Result<PathBuf, LabError> {
    ["/usr/bin", "/usr/sbin", "/bin", "/sbin"]
        .iter()
        .map(|folder| Path::new(folder).join(name))
        .find(|path| path.exists())
        .ok_or_else(|| LabError::Nonsense { who: "this machine", words: format!("{name} is not installed") })
}

/// A program and every shared library that its loader would take.
fn add(archive: &mut Archive, program: &Path, to: &str) -> Result<(), LabError> {
    archive.executable(to, &read(program)?);
    let ran = Program::new(Path::new("ldd")).arg(program).run()?;
    for library in libraries(&ran.stdout) {
        archive.executable(&inside(library), &read(Path::new(library))?);
        // Named by no program, and loaded by the C library when a thread is cancelled, which aborts without it: idevicerestore does
        // that at its end, if a thread of its is still there.
        let unwinder = Path::new(library).with_file_name("libgcc_s.so.1");
        if library.ends_with("/libc.so.6") && unwinder.exists() {
            archive.executable(&inside(&unwinder.to_string_lossy()), &read(&unwinder)?);
        }
    }
    Ok(())
}

/// Where a library lies in the guest, whose `/lib` is a link to `/usr/lib`.
fn inside(library: &str) -> String {
    let path = library.trim_start_matches('/');
    if path.starts_with("lib") { format!("usr/{path}") } else { path.to_owned() }
}

/// The paths in what `ldd` prints: `name => /path (0x…)` or `/path (0x…)`. A static program has none.
fn libraries(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| {
            let place = line.split_once("=>").map_or(line, |(_, place)| place).trim();
            let path = place.split(" (0x").next()?;
            path.starts_with('/').then_some(path)
        })
        .collect()
}

fn read(path: &Path) -> Result<Vec<u8>, LabError> {
    fs::read(path).map_err(LabError::io(format!("reading {}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_read_from_what_ldd_prints() {
        let text = "\tlinux-vdso.so.1 (0x00007ffd)\n\tlibusb-1.0.so.0 => /lib/x86_64-linux-gnu/libusb-1.0.so.0 (0x00007f)\n\
                    \tlibgone.so => not found\n\t/lib64/ld-linux-x86-64.so.2 (0x00007f)\n";
        assert_eq!(libraries(text), ["/lib/x86_64-linux-gnu/libusb-1.0.so.0", "/lib64/ld-linux-x86-64.so.2"]);
        assert!(libraries("\tnot a dynamic executable\n").is_empty());
        assert_eq!(inside("/lib64/ld-linux-x86-64.so.2"), "usr/lib64/ld-linux-x86-64.so.2");
        assert_eq!(inside("/usr/lib/x86_64-linux-gnu/libz.so.1"), "usr/lib/x86_64-linux-gnu/libz.so.1");
    }
}
