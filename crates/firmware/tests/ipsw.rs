//! IPSWs as archives and folders: good ones, cut ones, hostile ones.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rightful_core::report::Explain;
use rightful_firmware::ipsw::{FilePart, Ipsw, IpswError, Patchwork};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn manifest() -> Vec<u8> {
    br#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>ProductVersion</key><string>18.6.2</string><key>ProductBuildVersion</key>
<string>22G100</string><key>SupportedProductTypes</key><array><string>iPhone15,3</string></array>
<key>BuildIdentities</key><array><dict><key>Info</key><dict><key>RestoreBehavior</key><string>Erase</string>
<key>DeviceClass</key><string>d74ap</string><key>Variant</key><string>v</string></dict>
<key>ApChipID</key><string>0x8120</string><key>ApBoardID</key><string>0x0E</string>
<key>ApSecurityDomain</key><string>0x01</string><key>UniqueBuildID</key><data>AAAA</data>
<key>Manifest</key><dict><key>OS</key><dict><key>Info</key><dict><key>Personalize</key><false/>
<key>Path</key><string>os.dmg</string></dict></dict><key>iBEC</key><dict><key>Info</key><dict>
<key>Path</key><string>Firmware/dfu/iBEC.im4p</string></dict></dict></dict></dict></array></dict></plist>"#
        .to_vec()
}

const IBEC: &str = "Firmware/dfu/iBEC.im4p";

fn archive(folder: &Path, files: &[(&str, &[u8], CompressionMethod)], zip64: bool) -> PathBuf {
    let path = folder.join("test.ipsw");
    let mut zip = ZipWriter::new(File::create(&path).expect("a file"));
    for (name, content, method) in files {
        let options = SimpleFileOptions::default().compression_method(*method).large_file(zip64);
        zip.start_file(*name, options).expect("an entry");
        zip.write_all(content).expect("content");
    }
    zip.finish().expect("an archive");
    path
}

fn good(folder: &Path, zip64: bool) -> PathBuf {
    let files: &[(&str, &[u8], _)] = &[
        ("BuildManifest.plist", &manifest(), CompressionMethod::Deflated),
        ("os.dmg", &[0xD3; 100_000], CompressionMethod::Stored),
        (IBEC, &[0x1B; 5000], CompressionMethod::Deflated),
    ];
    archive(folder, files, zip64)
}

fn read_part(part: &FilePart) -> Vec<u8> {
    let mut file = File::open(&part.path).expect("the part's file");
    file.seek(SeekFrom::Start(part.offset)).expect("its offset");
    let mut bytes = Vec::new();
    file.take(part.length).read_to_end(&mut bytes).expect("its bytes");
    bytes
}

#[test]
fn an_archive_is_read_in_place_and_unpacked() {
    for zip64 in [false, true] {
        let folder = TempDir::new().expect("a folder");
        let ipsw = Ipsw::open(&good(folder.path(), zip64)).expect("firmware");
        assert_eq!(ipsw.manifest().build, "22G100");
        ipsw.check(&ipsw.manifest().identities[0]).expect("complete");
        assert_eq!(read_part(&ipsw.file("os.dmg").expect("stored")), [0xD3; 100_000]);
        assert_eq!(ipsw.read(IBEC, 5000).expect("deflated"), [0x1B; 5000]);
        assert_eq!(ipsw.file(IBEC).expect_err("deflated").code(), "firmware/compressed");
        let to = folder.path().join("ibec");
        ipsw.extract(IBEC, &to).expect("extracted");
        assert_eq!(fs::read(&to).expect("there"), [0x1B; 5000]);
        let too_long = ipsw.read(IBEC, 4999).expect_err("limit");
        assert_eq!(
            too_long.to_string(),
            "the file Firmware/dfu/iBEC.im4p in the firmware has 5000 bytes, not 1 to 4999"
        );
    }
}

#[test]
fn a_folder_is_read_the_same_way() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir_all(folder.path().join("Firmware/dfu")).expect("folders");
    fs::write(folder.path().join("BuildManifest.plist"), manifest()).expect("written");
    fs::write(folder.path().join("os.dmg"), [0xD3; 1000]).expect("written");
    let ipsw = Ipsw::open(folder.path()).expect("firmware");
    let part = ipsw.file("os.dmg").expect("loose");
    assert_eq!((part.offset, part.length), (0, 1000));
    let missing = ipsw.check(&ipsw.manifest().identities[0]).expect_err("no iBEC");
    assert_eq!(missing.code(), "firmware/file-missing");
    assert_eq!(missing.to_string(), "the firmware has no file Firmware/dfu/iBEC.im4p");
    fs::write(folder.path().join(IBEC), []).expect("written");
    let empty = ipsw.check(&ipsw.manifest().identities[0]).expect_err("empty iBEC");
    assert_eq!(empty.code(), "firmware/bad-size");
    for outside in ["../x", "/etc/hostname", "Firmware/../../x", ""] {
        let refused = ipsw.read(outside, 1 << 20).expect_err("outside");
        assert_eq!(refused.code(), "firmware/file-missing", "{outside}");
    }
}

#[test]
fn zip_truncated_anywhere() {
    let folder = TempDir::new().expect("a folder");
    let whole = fs::read(good(folder.path(), false)).expect("an archive");
    let cut = folder.path().join("cut.ipsw");
    for length in [0, 1, 2, 4, 100, 50_000, whole.len() - 100, whole.len() - 22, whole.len() - 1] {
        fs::write(&cut, &whole[..length]).expect("written");
        let error = Ipsw::open(&cut).expect_err("cut");
        assert_eq!(error.code(), "firmware/truncated", "{length}: {error}");
    }
    let error = Ipsw::open(&cut).expect_err("cut");
    assert_eq!(error.to_string(), format!("the firmware file {} is truncated", cut.display()));
    assert_eq!(error.help(), "download it again; a download that was interrupted can be resumed");
}

#[test]
fn something_else_is_no_firmware() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("photo.jpg");
    fs::write(&file, b"\xFF\xD8\xFF\xE0 a photo").expect("written");
    assert_eq!(Ipsw::open(&file).expect_err("a photo").code(), "firmware/not-firmware");
    assert_eq!(Ipsw::open(folder.path()).expect_err("a folder").code(), "firmware/not-firmware");
    assert_eq!(Ipsw::open(&folder.path().join("none")).expect_err("nothing").code(), "firmware/unreadable");
    let other = archive(folder.path(), &[("a.txt", b"a", CompressionMethod::Stored)], false);
    assert_eq!(Ipsw::open(&other).expect_err("another zip").code(), "firmware/not-firmware");
}

#[test]
fn zip_entry_outside_the_archive() {
    for name in ["../../evil", "a/../b", "C:/x", "a\\b"] {
        let folder = TempDir::new().expect("a folder");
        // The writer keeps plain names only, so a plain one is altered afterwards.
        let plain: String = name.chars().map(|_| 'x').collect();
        let files: &[(&str, &[u8], _)] = &[
            ("BuildManifest.plist", &manifest(), CompressionMethod::Stored),
            (&plain, b"1", CompressionMethod::Stored),
        ];
        let path = archive(folder.path(), files, false);
        let mut bytes = fs::read(&path).expect("an archive");
        let places: Vec<usize> = bytes
            .windows(plain.len())
            .enumerate()
            .filter(|(_, window)| *window == plain.as_bytes())
            .map(|(at, _)| at)
            .collect();
        assert_eq!(places.len(), 2, "one local and one central name");
        for at in places {
            bytes[at..at + name.len()].copy_from_slice(name.as_bytes());
        }
        fs::write(&path, bytes).expect("written");
        let error = Ipsw::open(&path).expect_err("unsafe");
        assert!(matches!(error, IpswError::UnsafeName { .. }), "{name}: {error}");
    }
}

#[test]
fn zip_entry_with_a_wrong_checksum() {
    let folder = TempDir::new().expect("a folder");
    let path = good(folder.path(), false);
    let mut bytes = fs::read(&path).expect("an archive");
    let at = bytes.windows(50).position(|window| window == [0xD3; 50]).expect("the image");
    bytes[at + 20] ^= 1;
    fs::write(&path, bytes).expect("written");
    let ipsw = Ipsw::open(&path).expect("its manifest is good");
    assert_eq!(ipsw.read("os.dmg", 1 << 20).expect_err("altered").code(), "firmware/damaged");
    let to = folder.path().join("out");
    assert_eq!(ipsw.extract("os.dmg", &to).expect_err("altered").code(), "firmware/damaged");
    assert!(!to.exists(), "nothing altered stays behind");
}

#[test]
fn a_manifest_that_cannot_be_used_says_why() {
    let folder = TempDir::new().expect("a folder");
    let deep = "<array>".repeat(100_000);
    let files: &[(&str, &[u8], _)] = &[("BuildManifest.plist", deep.as_bytes(), CompressionMethod::Deflated)];
    let error = Ipsw::open(&archive(folder.path(), files, false)).expect_err("deep");
    assert_eq!(error.code(), "firmware/manifest");
    assert_eq!(error.report().because, ["the property list is nested deeper than 32 levels"]);
}

/// Opens an archive of which only what is missing is ever handed out. Returns it with the count of stretches and bytes.
fn open_by_stretches(whole: &[u8]) -> (Result<Ipsw, IpswError>, Patchwork, usize, u64) {
    let patchwork = Patchwork::new(whole.len() as u64);
    let (mut stretches, mut bytes) = (0, 0);
    loop {
        let opened = Ipsw::open_elsewhere("x.ipsw", Arc::new(patchwork.clone()));
        let Some((from, to)) = patchwork.missing() else { return (opened, patchwork, stretches, bytes) };
        patchwork.add(from, whole[from as usize..to as usize].to_vec());
        stretches += 1;
        bytes += to - from;
        assert!(stretches < 100, "without end");
    }
}

#[test]
fn an_archive_elsewhere_is_read_by_stretches() {
    for zip64 in [false, true] {
        let folder = TempDir::new().expect("a folder");
        let noise: Vec<u8> =
            (0..8_000_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        let files: &[(&str, &[u8], _)] = &[
            ("os.dmg", &noise, CompressionMethod::Stored),
            ("BuildManifest.plist", &manifest(), CompressionMethod::Deflated),
            (IBEC, &noise[..3_000_000], CompressionMethod::Stored),
        ];
        let whole = fs::read(archive(folder.path(), files, zip64)).expect("an archive");
        let (ipsw, _, stretches, bytes) = open_by_stretches(&whole);
        let ipsw = ipsw.expect("firmware");
        assert_eq!((ipsw.manifest().build.as_str(), ipsw.path()), ("22G100", Path::new("x.ipsw")));
        ipsw.check(&ipsw.manifest().identities[0]).expect("all of it is listed");
        assert!(stretches <= 6 && bytes < 500_000, "{stretches} stretches, {bytes} bytes");
        let refused = ipsw.file("os.dmg").expect_err("not here");
        assert_eq!(refused.code(), "firmware/not-here");
        assert_eq!(refused.to_string(), "the file os.dmg in the firmware is not on this computer");
    }
}

#[test]
fn what_is_no_archive_elsewhere_is_said_so() {
    let folder = TempDir::new().expect("a folder");
    let whole = fs::read(good(folder.path(), false)).expect("an archive");
    for (bytes, code) in [
        (&whole[..whole.len() - 30], "firmware/truncated"),
        (&b"<html>Welcome to Hotel Net</html>"[..], "firmware/not-firmware"),
        (&b""[..], "firmware/truncated"),
    ] {
        let (opened, ..) = open_by_stretches(bytes);
        assert_eq!(opened.expect_err("no archive").code(), code);
    }
}
