//! Transfers under way: a queue and a task for each endpoint, and a way to take transfers back.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;

use super::wire::{self, Agreed, Bulk, ControlPacket, Status};
use super::{Queues, send};
use crate::phone::usb::{Attachment, Refusal};

/// More transfers than this are under way in no system.
const LIMIT: usize = 4096;

/// One transfer that the guest has asked for.
#[derive(Debug)]
pub(super) enum Transfer {
    Control(ControlPacket),
    Bulk(Bulk),
}

/// All transfers of one attachment. Dropping it ends them without an answer.
pub(super) struct Transfers {
    attached: Arc<Attachment>,
    agreed: Agreed,
    replies: mpsc::UnboundedSender<Vec<u8>>,
    queues: Queues,
    tasks: JoinSet<()>,
    pending: Arc<Pending>,
}

/// Which transfers are under way, and which of these the guest wants back.
#[derive(Default)]
struct Pending {
    ids: Mutex<Ids>,
    changed: Notify,
}

#[derive(Default)]
struct Ids {
    begun: BTreeSet<u64>,
    cancelled: BTreeSet<u64>,
}

impl Transfers {
    pub(super) fn new(
        attached: Arc<Attachment>,
        agreed: Agreed,
        replies: mpsc::UnboundedSender<Vec<u8>>,
    ) -> Self {
        Self {
            attached,
            agreed,
            replies,
            queues: Queues::new(),
            tasks: JoinSet::new(),
            pending: Arc::default(),
        }
    }

    /// Puts a transfer behind those of its endpoint.
    pub(super) fn begin(&mut self, id: u64, transfer: Transfer) -> io::Result<()> {
        let endpoint = match &transfer {
            // Endpoint zero goes in both directions, one after another.
            Transfer::Control(_) => 0,
            Transfer::Bulk(bulk) => bulk.endpoint,
        };
        {
            let mut ids = self.pending.lock();
            if ids.begun.len() >= LIMIT {
                return Err(io::Error::other("the guest has too many transfers under way"));
            }
            ids.begun.insert(id);
        }
        let queue = self.queues.entry(endpoint).or_insert_with(|| {
            let (queue, transfers) = mpsc::unbounded_channel();
            let worker = Worker {
                attached: self.attached.clone(),
                agreed: self.agreed,
                replies: self.replies.clone(),
                pending: self.pending.clone(),
            };
            self.tasks.spawn(worker.work(transfers));
            queue
        });
        queue.send((id, transfer)).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    /// Takes a transfer back, if it is still under way.
    pub(super) fn cancel(&self, id: u64) {
        let mut ids = self.pending.lock();
        if ids.begun.contains(&id) {
            ids.cancelled.insert(id);
            drop(ids);
            self.pending.changed.notify_waiters();
        }
    }

    /// Ends all transfers without an answer: the guest has chosen another configuration, or reset the bus.
    pub(super) fn forget(&mut self) {
        self.queues.clear();
        self.tasks.abort_all();
        self.pending = Arc::default();
    }
}

impl Pending {
    fn lock(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns when the guest wants this transfer back.
    async fn cancelled(&self, id: u64) {
        loop {
            let changed = self.changed.notified();
            if self.lock().cancelled.contains(&id) {
                return;
            }
            changed.await;
        }
    }

    fn done(&self, id: u64) {
        let mut ids = self.lock();
        ids.begun.remove(&id);
        ids.cancelled.remove(&id);
    }
}

/// What does the transfers of one endpoint.
struct Worker {
    attached: Arc<Attachment>,
    agreed: Agreed,
    replies: mpsc::UnboundedSender<Vec<u8>>,
    pending: Arc<Pending>,
}

impl Worker {
    async fn work(self, mut transfers: mpsc::UnboundedReceiver<(u64, Transfer)>) {
        while let Some((id, transfer)) = transfers.recv().await {
            // Taking a transfer back loses nothing: the phone's data is taken only when a transfer is done.
            let (status, data) = tokio::select! {
                biased;
                () = self.pending.cancelled(id) => (Status::Cancelled, Vec::new()),
                done = self.perform(&transfer) => match done {
                    Ok(data) => (Status::Success, data),
                    Err(refusal) => (Status::of(Err(refusal)), Vec::new()),
                },
            };
            self.pending.done(id);
            let (kind, body) = match &transfer {
                Transfer::Control(control) => control.reply(status, data),
                Transfer::Bulk(bulk) => bulk.reply(status, data, self.agreed),
            };
            if send(&self.replies, wire::frame(kind, id, self.agreed.ids64, &body)).is_err() {
                return;
            }
        }
    }

    /// The bytes that came from the phone, if any.
    async fn perform(&self, transfer: &Transfer) -> Result<Vec<u8>, Refusal> {
        match transfer {
            Transfer::Control(control) if control.is_in() => {
                self.attached.control_in(control.setup, control.length).await
            }
            Transfer::Control(control) => {
                self.attached.control_out(control.setup, &control.data).await?;
                Ok(Vec::new())
            }
            Transfer::Bulk(bulk) if bulk.is_in() => self.attached.bulk_in(bulk.endpoint, bulk.length).await,
            Transfer::Bulk(bulk) => {
                self.attached.bulk_out(bulk.endpoint, &bulk.data).await?;
                Ok(Vec::new())
            }
        }
    }
}
