//! iBoot's console: what it says waits until a host reads it from the bulk endpoint.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::sync::Notify;

use crate::phone::lock;

/// The oldest words are lost beyond this.
const LIMIT: usize = 0x1000;

/// A handle to the console; clones are the same one.
#[derive(Clone, Default)]
pub(in crate::phone) struct Console {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    said: Mutex<VecDeque<u8>>,
    more: Notify,
}

impl Console {
    /// Says one line.
    pub(super) fn say(&self, line: &str) {
        let mut said = lock(&self.shared.said);
        said.extend(line.bytes().chain([b'\n']));
        let surplus = said.len().saturating_sub(LIMIT);
        said.drain(..surplus);
        drop(said);
        self.shared.more.notify_waiters();
    }

    /// Takes what was said, at most `length` bytes; waits until there is something.
    pub(in crate::phone) async fn take(&self, length: usize) -> Vec<u8> {
        loop {
            let more = self.shared.more.notified();
            let said = self.said(length);
            if !said.is_empty() {
                return said;
            }
            more.await;
        }
    }

    fn said(&self, length: usize) -> Vec<u8> {
        let mut said = lock(&self.shared.said);
        let end = length.min(said.len());
        said.drain(..end).collect()
    }
}
