//! Ports that the phone opens while it restores, the mark that a restore runs, and what happens when it breaks off.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use plist::Dictionary;
use rightful_core::mode::Mode;
use rightful_proto::frame;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::sync::{mpsc, oneshot};

use super::words;
use crate::aea::ArchiveKey;
use crate::phone::asr::{self, Received};
use crate::phone::{Direction, Door, Phone};

/// How long the ramdisk waits after a broken restore before it restarts the phone.
const GIVE_UP: Duration = Duration::from_secs(3);

/// The most lists that are taken on one connection to a data port.
const LISTS: usize = 100_000;

/// What runs in restore mode.
#[derive(Debug, Clone, Default)]
pub struct Running {
    restoring: bool,
    ports: BTreeMap<u16, DataPort>,
    /// The reverse proxy's control connection, which may be there before the restore begins.
    pub(in crate::phone) proxy: crate::phone::fdr::Proxy,
}

/// A port that waits for one connection.
#[derive(Debug, Clone)]
pub(super) struct DataPort {
    pub(super) takes: Takes,
    pub(super) tell: mpsc::Sender<Arrival>,
}

/// What comes in on a port.
#[derive(Debug, Clone)]
pub(super) enum Takes {
    /// The file-system stream.
    FileSystem,
    /// Framed property lists until the host closes.
    Lists,
    /// Bytes until the host closes, at most so many.
    Bytes(usize),
    /// Nothing comes in: these bytes go out to whoever connects.
    Gives(Arc<Vec<u8>>),
}

/// What came in on a port.
#[derive(Debug)]
pub(super) enum Arrival {
    /// Percent of the file system.
    Percent(u8),
    /// All of the file system, or why not.
    FileSystem(Result<Received, asr::Refusal>),
    /// The file system is encrypted: its authentication data, and where the key is wanted.
    Sealed(Vec<u8>, oneshot::Sender<ArchiveKey>),
    /// One list.
    List(Dictionary),
    /// All bytes.
    Bytes(Vec<u8>),
    /// The host has closed.
    Closed,
}

impl Running {
    pub(super) fn listens_on(&self, port: u16) -> bool {
        self.ports.contains_key(&port)
    }

    /// Whether this port waits for the file-system stream.
    pub(in crate::phone) fn takes_file_system(&self, port: u16) -> bool {
        self.ports.get(&port).is_some_and(|waiting| matches!(waiting.takes, Takes::FileSystem))
    }

    pub(super) fn open(&mut self, port: u16, waiting: DataPort) {
        self.ports.insert(port, waiting);
    }
}

/// Serves the one connection that a data port waits for.
pub(super) async fn serve<S>(phone: Phone, connection: u64, port: u16, mut stream: S)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let Some(waiting) = phone.change(|state| state.restored.ports.remove(&port)) else { return };
    match waiting.takes {
        Takes::FileSystem => {
            let percent = |percent| {
                // A progress that nobody has read yet is not worth waiting for.
                let _full = waiting.tell.try_send(Arrival::Percent(percent));
            };
            let sealed = async |auth: Vec<u8>| {
                let (answer, key) = oneshot::channel();
                waiting.tell.send(Arrival::Sealed(auth, answer)).await.ok()?;
                key.await.ok()
            };
            let received = asr::receive(&phone, connection, &mut stream, percent, sealed).await;
            // The session may have given up meanwhile.
            let _gone = waiting.tell.send(Arrival::FileSystem(received)).await;
        }
        Takes::Lists => {
            for _ in 0..LISTS {
                let Ok(list) = frame::read_dictionary(&mut stream, &super::LIMITS).await else { break };
                phone.log_on(connection, Door::Restored, Direction::ToPhone, words::reply(&list));
                if waiting.tell.send(Arrival::List(list)).await.is_err() {
                    break;
                }
            }
            let _gone = waiting.tell.send(Arrival::Closed).await;
        }
        Takes::Bytes(most) => {
            let mut bytes = Vec::new();
            let read = stream.take(most as u64 + 1).read_to_end(&mut bytes).await;
            phone.log_on(
                connection,
                Door::Restored,
                Direction::ToPhone,
                format!("{} raw bytes", bytes.len()),
            );
            let arrival =
                if read.is_ok() && bytes.len() <= most { Arrival::Bytes(bytes) } else { Arrival::Closed };
            let _gone = waiting.tell.send(arrival).await;
        }
        Takes::Gives(bytes) => {
            let written = stream.write_all(&bytes).await;
            let closed = stream.shutdown().await;
            let arrival = match written.and(closed) {
                Ok(()) => Arrival::Bytes(Vec::new()),
                Err(_) => Arrival::Closed,
            };
            let _gone = waiting.tell.send(arrival).await;
        }
    }
}

/// Restarts the phone out of restore mode: into its system if there is one and iBoot may, into recovery otherwise.
pub(super) fn reboot(phone: &Phone, away: Duration) {
    let system = phone.read(|state| {
        state.nvram.get("auto-boot").is_some_and(|value| value == "true") && !state.without_system()
    });
    let mode = if system { Mode::Normal } else { Mode::Recovery };
    phone.restart_into(mode, away, |state| {
        state.locked = state.passcode_set;
        state.renew_nonces();
    });
}

/// Marks that a restore runs. Dropped before the end, it lets the phone restart by itself, as a ramdisk does that has
/// lost its host.
pub(super) struct Guard {
    phone: Phone,
    /// How the attempt before ended, if there was one.
    pub(super) previous: Option<i64>,
    finished: bool,
}

impl Guard {
    /// `None` when a restore runs already.
    pub(super) fn begin(phone: &Phone) -> Option<Self> {
        let mut previous = None;
        let begun = phone.change(|state| {
            let free = !state.restored.restoring;
            if free {
                let proxy = std::mem::take(&mut state.restored.proxy);
                state.restored = Running { restoring: true, ports: BTreeMap::new(), proxy };
                // What an earlier attempt has erased stays erased.
                let gone = state.without_system();
                let (erased, written) = (gone && state.restore.erased, gone && state.restore.written);
                previous = state.restore.status;
                state.restore = crate::phone::state::Restore { erased, written, ..Default::default() };
            }
            free
        });
        begun.then(|| Self { phone: phone.clone(), previous, finished: false })
    }

    /// The restore came to its end: nothing is left to do.
    pub(super) fn finish(mut self) {
        self.finished = true;
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.phone.change(|state| state.restored = Running::default());
        if self.finished {
            return;
        }
        self.phone.log(Door::Phone, Direction::Event, "the restore was broken off");
        let phone = self.phone.clone();
        let boots = phone.read(|state| state.boots);
        // Without a runtime the whole world ends, and the phone with it.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(GIVE_UP).await;
                let still_there = phone.read(|state| {
                    state.boots == boots
                        && state.presence.mode == Mode::Restore
                        && !state.restored.restoring
                        && !state.away
                });
                if still_there {
                    reboot(&phone, phone.timing().away);
                }
            });
        }
    }
}
