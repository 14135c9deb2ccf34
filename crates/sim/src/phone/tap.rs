//! A hand on the line: counts the messages of every door, and does to one of them what a fault says.
//!
//! It sits between a connection and the program that serves it, so that no program knows of it. Nothing is tapped unless
//! somebody counts or a fault waits for its message: a phone that is measured is not slowed down.

mod split;
mod transfer;

use std::collections::BTreeMap;
use std::future::pending;
use std::time::Duration;

use rightful_core::mode::Mode;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadHalf, WriteHalf, split};
use tokio::time::{sleep, timeout};

use super::{Direction, Door, Phone, fdr, lock, ports};
use crate::fault::{At, Fault, Kind, MessageDoor};
use split::{Piece, Shape, Splitter};
pub(super) use transfer::{Held, Out, Then, silence};

/// How much may be on its way between the hand and the program.
pub(super) const ROOM: usize = 64 << 10;

/// Longer than anybody waits for a message.
pub(super) const SILENCE: Duration = Duration::from_secs(2 * 3600);

/// A message that is to be overtaken waits this long for the next one.
const OVERTAKING: Duration = Duration::from_secs(1);

/// How many messages went through each door.
#[derive(Default)]
pub(super) struct Tally {
    counting: bool,
    counts: BTreeMap<MessageDoor, u64>,
}

impl Phone {
    /// From now on messages are counted, also without a fault that waits for one.
    pub fn count_messages(&self) {
        lock(&self.shared.tally).counting = true;
    }

    /// How many messages went through each door while somebody counted, in both directions together.
    pub fn messages(&self) -> BTreeMap<MessageDoor, u64> {
        lock(&self.shared.tally).counts.clone()
    }

    /// Whether a fault still waits for its message.
    pub fn awaits_message(&self) -> bool {
        self.fault(|fault| matches!(fault, Fault::At(_)).then_some(())).is_some()
    }

    /// Whether anybody wants to know how many messages there are.
    pub(super) fn counts(&self) -> bool {
        lock(&self.shared.tally).counting || self.awaits_message()
    }

    /// Counts one message, and gives the fault that waited for it, which then is forgotten.
    pub(super) fn passes(&self, door: MessageDoor) -> Option<At> {
        let number = {
            let mut tally = lock(&self.shared.tally);
            let count = tally.counts.entry(door).or_default();
            *count += 1;
            *count
        };
        let due = self.fault(|fault| match fault {
            Fault::At(at) if at.door == door && at.nth == number => Some(*at),
            _ => None,
        })?;
        self.forget_fault(&Fault::At(due));
        self.log(Door::Phone, Direction::Event, format!("as it was told: {due}"));
        Some(due)
    }
}

/// A hand on one connection.
pub(super) struct Tap {
    phone: Phone,
    door: MessageDoor,
    shapes: [Shape; 2],
}

/// The hand on a new connection to this port, if its messages are counted.
pub(super) fn on(phone: &Phone, mode: Mode, port: u16) -> Option<Tap> {
    if !phone.counts() {
        return None;
    }
    let (door, shapes) = match mode {
        Mode::Normal if port == ports::LOCKDOWN => (MessageDoor::Lockdown, Shape::frames()),
        Mode::Restore if port == ports::LOCKDOWN => (MessageDoor::Restored, Shape::frames()),
        Mode::Restore if fdr::listens_on(port) => (MessageDoor::Fdr, Shape::bursts()),
        Mode::Restore if phone.read(|state| state.restored.takes_file_system(port)) => {
            (MessageDoor::Asr, Shape::file_system())
        }
        Mode::Restore => (MessageDoor::Data, Shape::frames()),
        Mode::Normal | Mode::Recovery | Mode::Dfu | Mode::ChargeOnly => return None,
    };
    Some(Tap { phone: phone.clone(), door, shapes })
}

impl Tap {
    /// Passes everything on between the program and the host until one of them closes, or a fault ends it.
    pub(super) async fn pass<N, F>(self, program: N, host: F)
    where
        N: AsyncRead + AsyncWrite + Unpin,
        F: AsyncRead + AsyncWrite + Unpin,
    {
        let Self { phone, door, shapes: [down, up] } = self;
        let (from_program, to_program) = split(program);
        let (from_host, to_host) = split(host);
        let down = Pump { phone: &phone, door, messages: Splitter::new(from_program, down), to: to_host };
        let up = Pump { phone: &phone, door, messages: Splitter::new(from_host, up), to: to_program };
        let up = async {
            match up.run().await {
                Ended::Closed(mut to_program) => {
                    // A program that is gone already needs no farewell.
                    drop(to_program.shutdown().await);
                    // What the program still has to say is heard.
                    pending().await
                }
                Ended::Cut => {}
            }
        };
        // When the program has closed, or the line is cut, nothing is left to be passed on either way.
        tokio::select! {
            _ended = down.run() => {}
            () = up => {}
        }
    }
}

/// One direction.
struct Pump<'a, R, W> {
    phone: &'a Phone,
    door: MessageDoor,
    messages: Splitter<ReadHalf<R>>,
    to: WriteHalf<W>,
}

/// How a direction ended.
enum Ended<W> {
    /// Its beginning was closed.
    Closed(WriteHalf<W>),
    /// The whole connection is over.
    Cut,
}

impl<R: AsyncRead, W: AsyncWrite> Pump<'_, R, W> {
    async fn run(mut self) -> Ended<W> {
        while let Some(piece) = self.messages.next().await {
            let due = if piece.counts { self.phone.passes(self.door) } else { None };
            let passed = match due {
                None => self.send(&piece.bytes).await,
                Some(due) => self.disturb(due, piece).await,
            };
            if passed.is_none() {
                return Ended::Cut;
            }
        }
        Ended::Closed(self.to)
    }

    /// `None` when the connection is over.
    async fn disturb(&mut self, due: At, mut piece: Piece) -> Option<()> {
        match due.kind {
            Kind::Cut => None,
            Kind::Stall => {
                sleep(SILENCE).await;
                None
            }
            Kind::Truncate => {
                let half = piece.bytes.len() / 2;
                self.send(piece.bytes.get(..half)?).await?;
                None
            }
            Kind::Corrupt => {
                due.damage(piece.bytes.get_mut(piece.head..).unwrap_or_default());
                self.send(&piece.bytes).await
            }
            Kind::Reorder => {
                // Nothing is lost when the wait is over: the splitter keeps what it has read.
                if let Ok(Some(next)) = timeout(OVERTAKING, self.messages.next()).await {
                    if next.counts {
                        self.phone.passes(self.door);
                    }
                    self.send(&next.bytes).await?;
                }
                self.send(&piece.bytes).await
            }
        }
    }

    async fn send(&mut self, bytes: &[u8]) -> Option<()> {
        self.to.write_all(bytes).await.ok()?;
        self.to.flush().await.ok()
    }
}

#[cfg(test)]
mod tests;
