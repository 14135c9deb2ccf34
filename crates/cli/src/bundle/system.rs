//! What runs here: versions, the firmware that lies there, and who works at this computer, so that it can be masked.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use rightful_core::mask::Kind;

use super::gather::Firmware;

/// The most that is read of a file that tells the system's version, in bytes.
const LIMIT: u64 = 16 << 10;

/// `about.txt`.
pub(super) fn about(workdir: &Path, firmware: &[Firmware]) -> String {
    let mut text = format!("rightful {}\n", env!("CARGO_PKG_VERSION"));
    text += &format!("system: {} on {}\n", system(), std::env::consts::ARCH);
    text += &format!("work folder: {}\n", workdir.display());
    text += "\nfirmware in the work folder:\n";
    for file in firmware {
        let digest = file.digest.as_deref().unwrap_or("not verified since it was last changed");
        text += &format!("  {}  {} bytes  {digest}\n", file.name, file.size);
    }
    if firmware.is_empty() {
        text += "  none\n";
    }
    text
}

/// The person at this computer, as its environment tells.
pub(super) fn owner() -> Vec<(Kind, String)> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let homes = ["HOME", "USERPROFILE"].into_iter().filter_map(variable);
    // A folder at the root of everything would be masked in every path.
    let homes = homes.filter(|home| home.len() > 3).map(|home| (Kind::Home, home));
    let names = ["USER", "LOGNAME", "USERNAME", "COMPUTERNAME", "HOSTNAME"].into_iter().filter_map(variable);
    homes.chain(names.map(|name| (Kind::Name, name))).collect()
}

/// The system with its version, where it tells one.
fn system() -> String {
    let words = match std::env::consts::OS {
        "linux" => ["/etc/os-release", "/proc/sys/kernel/osrelease"]
            .iter()
            .filter_map(|path| head(path))
            .filter_map(|text| match text.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")) {
                Some(name) => Some(name.trim_matches('"').to_owned()),
                None => text.lines().next().map(str::to_owned),
            })
            .collect::<Vec<_>>()
            .join(", kernel "),
        "macos" => head("/System/Library/CoreServices/SystemVersion.plist")
            .and_then(|text| after(&text, "<key>ProductVersion</key>"))
            .unwrap_or_default(),
        _ => String::new(),
    };
    format!("{} {words}", std::env::consts::OS).trim().to_owned()
}

/// The text in the tag behind a key of a property list.
fn after(text: &str, key: &str) -> Option<String> {
    let (_, behind) = text.split_once(key)?;
    let (_, value) = behind.split_once("<string>")?;
    value.split_once("</string>").map(|(value, _)| value.to_owned())
}

fn head(path: &str) -> Option<String> {
    let mut text = String::new();
    File::open(path).ok()?.take(LIMIT).read_to_string(&mut text).ok()?;
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_behind_its_key() {
        let text = "<key>ProductBuildVersion</key>\n<string>24A1</string><key>ProductVersion</key>\n\t<string>15.1</string>";
        assert_eq!(after(text, "<key>ProductVersion</key>").as_deref(), Some("15.1"));
        assert_eq!(after("", "<key>ProductVersion</key>"), None);
    }

    #[test]
    fn firmware_is_named_with_its_digest_or_without() {
        let file = |digest: Option<&str>| Firmware {
            name: "a.ipsw".to_owned(),
            size: 7,
            digest: digest.map(str::to_owned),
        };
        let text = about(Path::new("/w"), &[file(Some("da39")), file(None)]);
        assert!(text.contains("a.ipsw  7 bytes  da39\n") && text.contains("not verified"), "{text}");
        assert!(about(Path::new("/w"), &[]).ends_with("  none\n"));
    }
}
