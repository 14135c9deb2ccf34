//! The face of a run that pages look at.

use std::fmt;
use std::sync::Arc;

use rightful_core::ask::{Answer, Question, UserAction};
use rightful_core::event::{Event, EventKind};
use rightful_core::id::Ecid;
use rightful_core::session;

use super::Relay;

/// Where the moves of the hands go in a rehearsal: on which device, what, and how many times quicker than a person.
pub type Hand = Arc<dyn Fn(Option<Ecid>, &UserAction, u32) + Send + Sync>;

/// Where events are written down besides.
pub type Written = Box<dyn FnMut(&Event) + Send>;

/// Shows events to whoever looks, and puts questions to whoever answers first.
pub struct Face {
    relay: Arc<Relay>,
    number: u64,
    hand: Option<Hand>,
    written: Option<Written>,
    pace: u32,
    /// The device that the last event about one named.
    device: Option<Ecid>,
}

impl Face {
    /// The face of this run. `hand` stands for a rehearsal.
    pub fn new(
        relay: Arc<Relay>,
        number: u64,
        hand: Option<Hand>,
        written: Option<Written>,
        pace: u32,
    ) -> Self {
        Self { relay, number, hand, written, pace, device: None }
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Face").field("number", &self.number).field("pace", &self.pace).finish_non_exhaustive()
    }
}

impl session::Face for Face {
    fn show(&mut self, event: &Event) {
        if let EventKind::Device(device) = &event.kind {
            self.device = device.ecid;
        }
        if let Some(written) = &mut self.written {
            written(event);
        }
        self.relay.show(self.number, event);
        if let (EventKind::Do(action), Some(hand)) = (&event.kind, &self.hand) {
            hand(self.device, action, self.pace);
        }
    }

    async fn ask(&mut self, seq: u64, question: &Question) -> Option<Answer> {
        self.relay.asking(self.number, seq, question).await.ok()
    }

    fn pace(&self) -> u32 {
        self.pace
    }
}
