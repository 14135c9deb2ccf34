//! Debian's own kernel, fetched once by its package name, uncompressed once, and kept outside the repository.
//!
//! | field of a bzImage | offset | |
//! |---|---|---|
//! | setup sectors | 0x1f1, 1 byte | 0 means 4; the protected-mode part begins at (n + 1) × 512 |
//! | magic | 0x202, 4 bytes | `HdrS` |
//! | payload offset | 0x248, u32 LE | from the begin of the protected-mode part |
//! | payload length | 0x24c, u32 LE | with the four bytes of the uncompressed size at its end |

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::LabError;
use crate::program::{Program, Ran};

/// The modules that the guest loads itself, before their dependencies are added.
const WANTED: [&str; 8] =
    ["virtio_pci", "virtio_console", "virtio_net", "9pnet_virtio", "9p", "usbmon", "xhci-hcd", "xhci-pci"];

/// A kernel that is ready to boot.
pub(super) struct Kernel {
    /// The uncompressed kernel.
    pub(super) vmlinux: PathBuf,
    /// Its modules, in the order in which they can be loaded.
    pub(super) modules: Vec<PathBuf>,
}

/// Finds the kernel in the cache, or fetches it with `apt-get download`.
pub(super) fn prepare() -> Result<Kernel, LabError> {
    // Without package lists, as on a machine that is offline, the newest kernel that is already here will do.
    let version = newest().or_else(|error| kept().ok_or(error))?;
    let folder = cache().join(&version);
    if !folder.join("complete").exists() {
        fetch(&version, &folder)?;
    }
    let order = fs::read_to_string(folder.join("complete"))
        .map_err(LabError::io("reading the list of the kernel's modules"))?;
    let modules = order.lines().map(|name| folder.join(name)).collect();
    Ok(Kernel { vmlinux: folder.join("vmlinux"), modules })
}

/// Where kernels are kept: `$XDG_CACHE_HOME/rightful-lab`, or the folder that stands for it.
fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    base.or_else(home).unwrap_or_else(std::env::temp_dir).join("rightful-lab")
}

/// The package that `linux-image-amd64` stands for today.
fn newest() -> Result<String, LabError> {
    let ran = tool("apt-cache", &["depends", "--important", "linux-image-amd64"])?;
    let package = ran.stdout.lines().find_map(|line| {
        line.trim().strip_prefix("Depends:").map(str::trim).filter(|name| name.starts_with("linux-image-"))
    });
    package.map(str::to_owned).ok_or_else(|| LabError::Nonsense {
        who: "apt-cache",
        words: format!("no kernel package; run apt-get update first: {}", ran.stdout),
    })
}

/// The newest kernel of the cache.
fn kept() -> Option<String> {
    let folders = fs::read_dir(cache()).ok()?.filter_map(Result::ok);
    let whole = folders.filter(|entry| entry.path().join("complete").exists());
    whole.filter_map(|entry| entry.file_name().into_string().ok()).max()
}

fn fetch(package: &str, folder: &Path) -> Result<(), LabError> {
    fs::create_dir_all(cache()).map_err(LabError::io("making the cache folder"))?;
    let work = tempfile::tempdir_in(cache()).map_err(LabError::io("making a folder for the kernel"))?;
    let at = |name: &str| work.path().join(name);
    Program::new(Path::new("apt-get"))
        .args(["download", "-q", package])
        .current_dir(work.path())
        .limit(Duration::from_secs(300))
        .must()?;
    let archive = find(work.path(), |name| name.ends_with(".deb"))?;
    unpack(&archive, work.path())?;
    let image = find(&at("boot"), |name| name.starts_with("vmlinuz-"))?;
    uncompress(&image, &at("vmlinux"))?;

    let release = package.trim_start_matches("linux-image-");
    let base = at("lib").join("modules").join(release);
    tool("depmod", &["-b", &work.path().display().to_string(), release])?;
    let table = fs::read_to_string(base.join("modules.dep")).map_err(LabError::io("reading modules.dep"))?;
    let order = load_order(&table, &WANTED)?;
    let ready = at("ready");
    fs::create_dir(&ready).map_err(LabError::io("making a folder for the kernel"))?;
    let mut names = Vec::new();
    for path in order {
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        fs::copy(base.join(&path), ready.join(&name)).map_err(LabError::io(format!("copying {path}")))?;
        names.push(name);
    }
    fs::rename(at("vmlinux"), ready.join("vmlinux")).map_err(LabError::io("keeping the kernel"))?;
    fs::write(ready.join("complete"), names.join("\n")).map_err(LabError::io("keeping the modules"))?;
    match fs::rename(&ready, folder) {
        // Another test may have been faster; both made the same.
        Err(_) if folder.join("complete").exists() => Ok(()),
        result => result.map_err(LabError::io("keeping the kernel")),
    }
}

fn unpack(archive: &Path, to: &Path) -> Result<(), LabError> {
    let what = || LabError::io(format!("unpacking {}", archive.display()));
    let mut reader = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(archive)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(what())?;
    let pipe = reader.stdout.take().map_or_else(Stdio::null, Stdio::from);
    let status = Command::new("tar")
        .args(["-x", "-C"])
        .arg(to)
        .args(["./boot", "./lib/modules"])
        .stdin(pipe)
        .status()
        .map_err(what())?;
    let read = reader.wait().map_err(what())?;
    if status.success() && read.success() {
        Ok(())
    } else {
        Err(LabError::Program { program: "tar".into(), code: status.code(), stderr: String::new() })
    }
}

fn find(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<PathBuf, LabError> {
    let entries = fs::read_dir(folder).map_err(LabError::io(format!("listing {}", folder.display())))?;
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(&wanted))
        .ok_or_else(|| LabError::Nonsense { who: "the kernel package", words: "it lacks a file".into() })
}

/// Takes the kernel out of its self-extracting form.
fn uncompress(image: &Path, to: &Path) -> Result<(), LabError> {
    let bytes = fs::read(image).map_err(LabError::io("reading the kernel"))?;
    let payload = payload(&bytes).ok_or_else(|| LabError::Nonsense {
        who: "the kernel image",
        words: "it has no payload where one should be".into(),
    })?;
    let program = match payload {
        [0xfd, b'7', b'z', b'X', b'Z', ..] => "xz",
        [0x1f, 0x8b, ..] => "gzip",
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd",
        _ => return Err(LabError::Nonsense { who: "the kernel image", words: "unknown compression".into() }),
    };
    let packed = to.with_extension("packed");
    fs::write(&packed, payload).map_err(LabError::io("writing the kernel"))?;
    let input = fs::File::open(&packed).map_err(LabError::io("reading the kernel"))?;
    let output = fs::File::create(to).map_err(LabError::io("writing the kernel"))?;
    let status = Command::new(program)
        .arg("-dc")
        .stdin(input)
        .stdout(output)
        .status()
        .map_err(LabError::io(format!("starting {program}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(LabError::Program { program: program.into(), code: status.code(), stderr: String::new() })
    }
}

/// The compressed kernel inside a bzImage, without the size that is appended to it.
fn payload(image: &[u8]) -> Option<&[u8]> {
    let u32_at = |at: usize| Some(u32::from_le_bytes(image.get(at..at + 4)?.try_into().ok()?) as usize);
    if image.get(0x202..0x206)? != b"HdrS" {
        return None;
    }
    let sectors = match *image.get(0x1f1)? {
        0 => 4,
        sectors => usize::from(sectors),
    };
    let start = ((sectors + 1) * 512).checked_add(u32_at(0x248)?)?;
    let end = start.checked_add(u32_at(0x24c)?)?.checked_sub(4)?;
    image.get(start..end)
}

/// Every wanted module after the modules that it needs. The table has lines `path: dependency dependency …`, the nearest first.
fn load_order(table: &str, wanted: &[&str]) -> Result<Vec<String>, LabError> {
    let mut order: Vec<String> = Vec::new();
    for name in wanted {
        let file = format!("/{name}.ko");
        let Some((path, needs)) =
            table.lines().filter_map(|line| line.split_once(':')).find(|(path, _)| path.ends_with(&file))
        else {
            return Err(LabError::Nonsense { who: "modules.dep", words: format!("no module {name}") });
        };
        for module in needs.split_whitespace().rev().chain([path]) {
            if !order.iter().any(|known| known == module) {
                order.push(module.to_owned());
            }
        }
    }
    Ok(order)
}

fn tool(name: &str, arguments: &[&str]) -> Result<Ran, LabError> {
    Program::new(Path::new(name)).args(arguments).limit(Duration::from_secs(120)).must()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_come_first_and_once() {
        let table = "k/usb/xhci-pci.ko: k/usb/xhci-hcd.ko k/usb/usbcore.ko k/usb/usb-common.ko\n\
                     k/usb/xhci-hcd.ko: k/usb/usbcore.ko k/usb/usb-common.ko\nk/usb/usb-common.ko:\n";
        assert_eq!(
            load_order(table, &["xhci-hcd", "xhci-pci"]).unwrap(),
            ["k/usb/usb-common.ko", "k/usb/usbcore.ko", "k/usb/xhci-hcd.ko", "k/usb/xhci-pci.ko"]
        );
        assert!(load_order(table, &["9p"]).is_err());
    }

    #[test]
    fn the_payload_is_found_and_bounded() {
        let mut image = vec![0; 0x1000];
        image[0x1f1] = 1;
        image[0x202..0x206].copy_from_slice(b"HdrS");
        image[0x248..0x24c].copy_from_slice(&0x20_u32.to_le_bytes());
        image[0x24c..0x250].copy_from_slice(&9_u32.to_le_bytes());
        image[0x420..0x425].copy_from_slice(b"hello");
        assert_eq!(payload(&image), Some(&b"hello"[..]));
        image[0x24c..0x250].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(payload(&image), None);
        assert_eq!(payload(b"not a kernel"), None);
    }
}
