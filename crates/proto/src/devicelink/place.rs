//! A path that the device has named and that cannot leave the backup's folder.

use std::fmt;
use std::path::{Path, PathBuf};

use super::DeviceLinkError;

/// The longest path, in bytes; more is an error of the protocol.
pub(super) const LONGEST: usize = 4096;

/// The longest name in a path: what file systems take.
const LONGEST_NAME: usize = 255;

/// A place inside the backup's folder, or the folder itself.
///
/// Whatever the system, `..`, drives, backslashes, control characters and names that are too long are refused, and so are names
/// that Windows takes for another: those that end in a dot or a space, and those of its devices. Slashes at the beginning, at
/// the end or doubled say nothing: other hosts put the folder before whatever the device names.
/// A link in the folder that leads elsewhere is not seen here: whoever opens the file must not follow links.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(String);

impl Place {
    /// Takes a path as the device has named it.
    ///
    /// # Errors
    /// [`DeviceLinkError::Outside`], [`DeviceLinkError::NameTooLong`].
    pub fn parse(path: &str) -> Result<Self, DeviceLinkError> {
        if path.len() > LONGEST {
            let length = u32::try_from(path.len()).unwrap_or(u32::MAX);
            return Err(DeviceLinkError::NameTooLong { length, limit: LONGEST as u32 });
        }
        let mut place = String::with_capacity(path.len());
        for name in path.split('/').filter(|name| !matches!(*name, "" | ".")) {
            let strange = |c: char| c.is_control() || matches!(c, '\\' | ':');
            let another = name.ends_with(['.', ' ']) || is_device(name);
            if another || name.len() > LONGEST_NAME || name.contains(strange) {
                return Err(DeviceLinkError::Outside(shown(path)));
            }
            if !place.is_empty() {
                place.push('/');
            }
            place.push_str(name);
        }
        Ok(Self(place))
    }

    /// The path with plain slashes; empty for the folder itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the folder itself.
    pub fn is_folder_itself(&self) -> bool {
        self.0.is_empty()
    }

    /// Where that is below `folder`.
    pub fn below(&self, folder: &Path) -> PathBuf {
        self.0
            .split('/')
            .filter(|name| !name.is_empty())
            .fold(folder.to_owned(), |path, name| path.join(name))
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Whether Windows takes it for one of its devices, whatever comes after a dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let is = |device: &str| stem.eq_ignore_ascii_case(device);
    let port = |kind: &str| {
        let rest = stem.get(..3).filter(|start| start.eq_ignore_ascii_case(kind)).and_then(|_| stem.get(3..));
        // The raised digits count there too.
        rest.is_some_and(|rest| {
            matches!(rest, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].into_iter().any(is) || port("COM") || port("LPT")
}

/// The beginning of a text from the device, without control characters.
pub(super) fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
