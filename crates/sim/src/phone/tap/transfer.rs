//! The same hand on USB, where a message is one transfer of recovery or DFU mode.

use std::sync::Mutex;

use rightful_core::ports::Control;
use tokio::time::{Instant, sleep};

use super::{OVERTAKING, SILENCE};
use crate::fault::{At, Kind, MessageDoor};
use crate::phone::usb::Refusal;
use crate::phone::{Phone, lock};

/// A transfer to the phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::phone) enum Out {
    Control(Control, Vec<u8>),
    Bulk(u8, Vec<u8>),
}

impl Out {
    fn data(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Control(_, data) | Self::Bulk(_, data) => data,
        }
    }
}

/// What is kept back until the next transfer of its direction.
#[derive(Default)]
pub(in crate::phone) struct Held {
    out: Mutex<Option<(Instant, Out)>>,
    answer: Mutex<Option<(Instant, Vec<u8>)>>,
}

/// Takes what is kept back, unless it was kept so long that nothing can overtake it any more: then it is lost.
fn late<T>(held: &Mutex<Option<(Instant, T)>>) -> Option<T> {
    lock(held).take().filter(|(since, _)| since.elapsed() <= OVERTAKING).map(|(_, what)| what)
}

/// What is to be done about a transfer to the phone: first these are carried out in order.
pub(in crate::phone) struct Course {
    pub(in crate::phone) deliver: Vec<Out>,
    pub(in crate::phone) then: Then,
}

/// What comes afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) enum Then {
    GoOn,
    /// The phone leaves the bus, and takes the status of the transfer along.
    Leave,
    /// The transfer never ends, for whoever waits for it.
    Silence,
}

impl Held {
    /// What becomes of an answer to the host.
    pub(in crate::phone) async fn answer(
        &self,
        phone: &Phone,
        mut data: Vec<u8>,
    ) -> Result<Vec<u8>, Refusal> {
        let Some(due) = due(phone) else {
            return Ok(late(&self.answer).unwrap_or(data));
        };
        match due.kind {
            Kind::Cut => {
                phone.unplug();
                Err(Refusal::Gone)
            }
            Kind::Stall => Err(silence().await),
            Kind::Truncate => {
                data.truncate(data.len() / 2);
                phone.unplug();
                Ok(data)
            }
            Kind::Corrupt => {
                due.damage(&mut data);
                Ok(data)
            }
            Kind::Reorder => {
                // There is no next answer yet: this one comes in its place, and now there is none.
                *lock(&self.answer) = Some((Instant::now(), data));
                Ok(Vec::new())
            }
        }
    }

    /// What becomes of a transfer to the phone.
    pub(in crate::phone) fn course(&self, phone: &Phone, mut out: Out) -> Course {
        let Some(due) = due(phone) else {
            let late = late(&self.out);
            return Course { deliver: [Some(out), late].into_iter().flatten().collect(), then: Then::GoOn };
        };
        match due.kind {
            Kind::Cut => Course { deliver: Vec::new(), then: Then::Leave },
            Kind::Stall => Course { deliver: Vec::new(), then: Then::Silence },
            Kind::Truncate => {
                let data = out.data();
                data.truncate(data.len() / 2);
                Course { deliver: vec![out], then: Then::Leave }
            }
            Kind::Corrupt => {
                due.damage(out.data());
                Course { deliver: vec![out], then: Then::GoOn }
            }
            Kind::Reorder => {
                *lock(&self.out) = Some((Instant::now(), out));
                Course { deliver: Vec::new(), then: Then::GoOn }
            }
        }
    }
}

fn due(phone: &Phone) -> Option<At> {
    phone.counts().then(|| phone.passes(MessageDoor::Usb)).flatten()
}

/// Lasts longer than anybody waits for a transfer.
pub(in crate::phone) async fn silence() -> Refusal {
    sleep(SILENCE).await;
    Refusal::Gone
}
