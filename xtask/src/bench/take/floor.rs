//! What the kernel takes for a backup at the least: a socket that gives the bytes, files that are made of them in 256 open folders,
//! each under another name until it is whole, and all of them read once more. No TLS, no messages, nothing proven.
//!
//! Whoever receives and writes a backup pays the first figure; whoever reads it back pays the second. They bound from below what a
//! client can take, on the same machine and disk and in the same run as the clients.

use std::path::Path;

use super::Order;
use crate::Failure;

/// Processor time in the kernel and outside it, in seconds, of the one thread that does it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Floor {
    /// Receiving, making, writing, closing, renaming.
    pub(super) take: f64,
    /// Reading all of it back, without a copy.
    pub(super) read: f64,
}

/// Measures it below this folder; what it makes is removed.
#[cfg(target_os = "linux")]
pub(super) fn measure(order: &Order, below: &Path) -> Result<Floor, Failure> {
    let folder = tempfile::tempdir_in(below).map_err(Failure::io("making a folder"))?;
    linux::measure(order, folder.path()).map_err(Failure::io("measuring the floor"))
}

/// Only Linux keeps an account of one thread.
#[cfg(not(target_os = "linux"))]
pub(super) fn measure(_: &Order, _: &Path) -> Result<Floor, Failure> {
    Ok(Floor { take: f64::NAN, read: f64::NAN })
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::{self, File};
    use std::io::{self, Read as _, Write as _};
    use std::os::unix::net::UnixStream;
    use std::path::Path;
    use std::thread;

    use nix::fcntl::{OFlag, openat, renameat};
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::stat::Mode;

    use super::{Floor, Order};

    /// So much is received and written at a time.
    const PIECE: usize = 256 << 10;
    const FOLDERS: u64 = 256;

    pub(super) fn measure(order: &Order, root: &Path) -> io::Result<Floor> {
        let (mut from, mut to) = UnixStream::pair()?;
        let bytes = order.bytes;
        let sender = thread::spawn(move || -> io::Result<()> {
            let (piece, mut left) = (vec![7; PIECE], bytes);
            while left > 0 {
                let share = left.min(PIECE as u64);
                to.write_all(piece.get(..share as usize).unwrap_or_default())?;
                left -= share;
            }
            Ok(())
        });
        let begun = spent()?;
        let folders = (0..FOLDERS).map(|folder| {
            let path = root.join(format!("{folder:02x}"));
            fs::create_dir(&path)?;
            File::open(path)
        });
        let folders: Vec<File> = folders.collect::<io::Result<_>>()?;
        let mut piece = vec![0; PIECE];
        for file in 0..order.files {
            // Those that come last take what the division leaves.
            let mut left = order.bytes * (file + 1) / order.files - order.bytes * file / order.files;
            let folder = &folders[(file % FOLDERS) as usize];
            let flags = OFlag::O_CREAT | OFlag::O_EXCL | OFlag::O_WRONLY | OFlag::O_CLOEXEC;
            let mut made = File::from(openat(folder, "part", flags, Mode::from_bits_truncate(0o600))?);
            while left > 0 {
                let most = left.min(PIECE as u64) as usize;
                let got = from.read(&mut piece[..most])?;
                if got == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                made.write_all(&piece[..got])?;
                left -= got as u64;
            }
            drop(made);
            renameat(folder, "part", folder, format!("{file:038x}").as_str())?;
        }
        let taken = spent()?;
        let nowhere = File::options().write(true).open("/dev/null")?;
        for file in 0..order.files {
            let (folder, name) = (&folders[(file % FOLDERS) as usize], format!("{file:038x}"));
            let file = openat(folder, name.as_str(), OFlag::O_RDONLY | OFlag::O_CLOEXEC, Mode::empty())?;
            io::copy(&mut File::from(file), &mut &nowhere)?;
        }
        let read = spent()? - taken;
        sender.join().map_err(|_| io::Error::other("the sender has failed"))??;
        Ok(Floor { take: taken - begun, read })
    }

    /// What this thread has taken of the processor so far, in seconds.
    fn spent() -> io::Result<f64> {
        let usage = getrusage(UsageWho::RUSAGE_THREAD)?;
        let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
        Ok(seconds(usage.user_time()) + seconds(usage.system_time()))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_removed_and_costs_something() {
        let below = tempfile::tempdir().expect("a folder");
        let order = Order::parse(&["--files", "300", "--bytes", "3000001"]).expect("an order");
        let Floor { take, read } = measure(&order, below.path()).expect("measured");
        assert!(take > 0.0 && read >= 0.0, "{take} {read}");
        assert_eq!(std::fs::read_dir(below.path()).expect("there").count(), 0);
    }
}
