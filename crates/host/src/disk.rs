//! The disk: how much room there is where the firmware is to lie, and parts of large files.

pub mod blocks;

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::{block_in_place, spawn_blocking};

/// Bytes that this user may still write on the file system of `path`. The nearest folder above that exists is asked, so
/// that a work folder need not be made first.
///
/// # Errors
/// What the system says, for a path without any existing folder above it too.
pub fn free_bytes(path: &Path) -> io::Result<u64> {
    let existing = path.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("."));
    fs4::available_space(existing)
}

/// Fills the whole buffer from an offset of the file, without a position that others could move.
///
/// # Errors
/// What the system says; `UnexpectedEof` when the file ends too early.
pub fn read_at(file: &File, mut buffer: Vec<u8>, offset: u64) -> io::Result<Vec<u8>> {
    #[cfg(unix)]
    std::os::unix::fs::FileExt::read_exact_at(file, &mut buffer, offset)?;
    #[cfg(windows)]
    {
        let mut done = 0;
        while done < buffer.len() {
            match std::os::windows::fs::FileExt::seek_read(file, &mut buffer[done..], offset + done as u64)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => done += count,
            }
        }
    }
    Ok(buffer)
}

/// The same in a conversation. Where the runtime has other threads for the others meanwhile, the thread that asks reads by
/// itself: what is sent next then lies in its own processor's cache, which saves a quarter of what streaming costs.
///
/// # Errors
/// Those of [`read_at`].
pub async fn read_soon(file: &Arc<File>, buffer: Vec<u8>, offset: u64) -> io::Result<Vec<u8>> {
    if Handle::current().runtime_flavor() == RuntimeFlavor::MultiThread {
        return block_in_place(|| read_at(file, buffer, offset));
    }
    let file = file.clone();
    spawn_blocking(move || read_at(&file, buffer, offset)).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_yet_to_be_made_has_the_room_of_the_one_above() {
        let folder = tempfile::tempdir().expect("a folder");
        let here = free_bytes(folder.path()).expect("the room");
        assert!(here > 0);
        let there = free_bytes(&folder.path().join("not/yet/there")).expect("the room");
        assert!(there.abs_diff(here) < 1 << 30, "the same disk, give or take what others write meanwhile");
        assert!(free_bytes(Path::new("relative")).expect("the room") > 0);
    }

    #[test]
    fn a_part_of_a_file_is_read_whole_or_not_at_all() {
        use std::io::Write as _;
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(b"0123456789").expect("ten bytes");
        assert_eq!(read_at(&file, vec![0; 4], 3).expect("a part"), b"3456");
        assert_eq!(read_at(&file, vec![0; 0], 10).expect("nothing"), b"");
        let short = read_at(&file, vec![0; 4], 8).expect_err("two bytes only");
        assert_eq!(short.kind(), io::ErrorKind::UnexpectedEof);
    }

    async fn read_soon_from_a_file() {
        use std::io::Write as _;
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(b"0123456789").expect("ten bytes");
        let file = Arc::new(file);
        assert_eq!(read_soon(&file, vec![0; 4], 3).await.expect("a part"), b"3456");
        assert!(read_soon(&file, vec![0; 4], 8).await.is_err());
    }

    #[tokio::test]
    async fn one_thread_reads_beside_itself() {
        read_soon_from_a_file().await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
    async fn a_thread_among_several_reads_by_itself() {
        tokio::spawn(read_soon_from_a_file()).await.expect("read");
    }
}
