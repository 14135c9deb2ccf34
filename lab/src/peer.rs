//! Finds the foreign programs. A machine without one says so by name; the test is skipped, never given a stand-in of ours.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

/// If this is set, a missing witness is a failure: so it is in continuous integration, where all are installed.
const REQUIRE: &str = "RIGHTFUL_LAB_REQUIRE";
/// Set by `cargo xtask lab`: the built program. A plain `cargo test` boots no guests, which would take minutes.
const PROGRAM: &str = "RIGHTFUL_LAB_PROGRAM";
/// The file to which the names of skipped tests are added, for whoever counts them.
const SKIPPED: &str = "RIGHTFUL_LAB_SKIPPED";

/// The program of that name, from the search path, Debian's folders for the superuser, or what `cargo xtask lab` has prepared.
///
/// If there is none, prints `skipped: NAME not installed` and returns nothing: the test is to return at once.
///
/// # Panics
///
/// If there is none and `RIGHTFUL_LAB_REQUIRE` is set.
pub fn find(name: &str) -> Option<PathBuf> {
    let found = places().into_iter().map(|folder| folder.join(name)).find(|path| path.is_file());
    if found.is_none() {
        skip(&format!("{name} not installed"));
    }
    found
}

/// The program of that name in one of the folders that `cargo xtask lab` has prepared, where others have one of that name too;
/// otherwise as [`find`].
pub fn find_beside(folder: &str, name: &str) -> Option<PathBuf> {
    let found = target().join("lab").join(folder).join("bin").join(name);
    if found.is_file() {
        return Some(found);
    }
    skip(&format!("{name} not installed"));
    None
}

/// A folder that `cargo xtask lab` has prepared, and what is in it; otherwise as [`find`].
pub fn prepared(folder: &str, what: &str) -> Option<PathBuf> {
    let found = target().join("lab").join(folder);
    if found.is_dir() {
        return Some(found);
    }
    skip(&format!("{what} not installed"));
    None
}

/// Whether the guest can be booted: `cargo xtask lab` runs the test, and everything is here that the guest needs beside the programs
/// that it brings along; otherwise as [`find`].
pub fn guest() -> Option<()> {
    if std::env::var_os(PROGRAM).is_none() {
        skip("only cargo xtask lab boots the guest");
        return None;
    }
    for name in ["qemu-system-x86_64", "busybox", "udevadm", "ldd", "dpkg-deb", "apt-get", "depmod", "xz"] {
        find(name)?;
    }
    if Path::new("/lib/udev/rules.d/39-usbmuxd.rules").exists() {
        Some(())
    } else {
        skip("usbmuxd not installed");
        None
    }
}

/// Cargo's folder of build products, as seen from a test that runs.
///
/// # Panics
///
/// If the test program does not lie where cargo puts it.
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    // target/debug/deps/name-hash
    match program.ancestors().nth(3) {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => panic!("{} is no place for a test program", program.display()),
    }
}

fn places() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let prepared = target().join("lab");
    let go_ios = prepared.join("go-ios/node_modules/go-ios/dist");
    let architecture = match std::env::consts::ARCH {
        "aarch64" => "go-ios-linux-arm64_linux_arm64",
        _ => "go-ios-linux-amd64_linux_amd64",
    };
    let mut places = vec![prepared.join("venv/bin"), go_ios.join(architecture)];
    places.extend(std::env::split_paths(&path));
    places.extend(["/usr/sbin", "/sbin"].map(PathBuf::from));
    places
}

fn skip(why: &str) {
    assert!(std::env::var_os(REQUIRE).is_none(), "{why}, and {REQUIRE} is set");
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    let line = format!("{test}: {why}\n");
    #[expect(
        clippy::print_stdout,
        reason = "this is what a person reads who runs the tests without a witness"
    )]
    {
        println!("skipped: {why}");
    }
    if let Some(list) = std::env::var_os(SKIPPED) {
        let file = OpenOptions::new().append(true).create(true).open(&list);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        assert!(written.is_ok(), "{} cannot be written", Path::new(&list).display());
    }
}
