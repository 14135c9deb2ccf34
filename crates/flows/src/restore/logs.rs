//! What a device tells of itself for those who look into a failure later: kept as files, never shown, never sent.

use rightful_core::id::Ecid;
use rightful_core::ports::Usb;
use tokio::task::spawn_blocking;

use crate::world::World;

/// The most that is kept of one text.
const LARGEST: usize = 4 << 20;

/// The most files that are kept; the oldest go first.
const KEPT: usize = 40;

/// Keeps a text of the device in `logs/` of the work folder. A full disk must not end a restore: then it is missing.
pub(super) async fn keep<U: Usb>(world: &World<U>, device: Ecid, what: &str, text: &str) {
    keep_in(world.workdir.path.join("logs"), device, what, text).await;
}

/// The same, for those who know the folder only.
pub(super) async fn keep_in(folder: std::path::PathBuf, device: Ecid, what: &str, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    let name: String = what.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    let end = text.floor_char_boundary(LARGEST);
    let text = text.get(..end).unwrap_or_default().to_owned();
    let written = spawn_blocking(move || {
        std::fs::create_dir_all(&folder)?;
        let seconds = rightful_host::clock::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        let taken = |at: &u32| folder.join(format!("{seconds:012}-{device}-{name}-{at}.log"));
        let path = (0..100).map(|at| taken(&at)).find(|path| !path.exists()).unwrap_or_else(|| taken(&100));
        std::fs::write(path, text)?;
        forget_old(&folder)
    });
    if let Ok(Err(error)) = written.await {
        tracing::debug!(%error, what, "a log of the device could not be kept");
    }
}

/// Removes all but the newest. Their names sort by time.
fn forget_old(folder: &std::path::Path) -> std::io::Result<()> {
    let mut names: Vec<_> = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "log"))
        .collect();
    names.sort();
    for old in names.iter().rev().skip(KEPT) {
        std::fs::remove_file(old)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn logs_are_kept_bounded_and_named_plainly() {
        let folder = tempfile::tempdir().expect("a folder");
        for _ in 0..KEPT + 3 {
            keep_in(folder.path().to_owned(), Ecid(0x4F2A), "../Panic Log", "it fell over\n").await;
        }
        keep_in(folder.path().to_owned(), Ecid(0x4F2A), "Nothing", " \n").await;
        let names: Vec<_> = std::fs::read_dir(folder.path())
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("plain"))
            .collect();
        assert_eq!(names.len(), KEPT);
        assert!(names.iter().all(|name| name.contains("-PanicLog-") && !name.contains('/')), "{names:?}");
    }
}
