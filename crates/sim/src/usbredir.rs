//! The phone's USB end for a guest's kernel: a usbredir server, into which QEMU's `usb-redir` device is plugged.
//!
//! One guest at a time. It is told of every arrival and departure; between them it chooses configurations and alternate
//! settings, resets the bus, and sends transfers. Transfers of one endpoint are done one after another, those of different
//! endpoints side by side: a read that waits for the phone to say something holds up nothing else.
//!
//! # What a hostile guest could do here
//! Announce long packets, and more transfers than any system has under way: both are bounded, and whoever exceeds them is
//! disconnected. Cancel what was never begun: that is ignored.

mod transfer;
mod wire;

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rightful_core::mode::Mode;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, BufReader, WriteHalf};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::phone::usb::{Attachment, attachment};
use crate::phone::{Direction, Door, Phone};
use transfer::{Transfer, Transfers};
use wire::{Agreed, Frame, Packet, Status};

/// How long a guest may take to say hello.
const HELLO_LIMIT: Duration = Duration::from_secs(10);

/// How long a guest may take to let go of a device that has left.
const ACK_LIMIT: Duration = Duration::from_secs(5);

/// Packets of the guest that have been read but not looked at.
const QUEUE: usize = 64;

/// Serves the phone's USB end at this address, one guest after another. Returns the address with its real port.
pub async fn serve(phone: Phone, address: SocketAddr) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(address).await?;
    let local = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Small packets in both directions: waiting to fill them would slow every transfer down.
            let prompt = stream.set_nodelay(true);
            let ended = match prompt {
                Ok(()) => redirect(phone.clone(), stream).await,
                Err(error) => Err(error),
            };
            if let Err(error) = ended {
                phone.log(Door::Usb, Direction::Event, format!("usbredir: {error}"));
            }
        }
    });
    Ok(local)
}

/// Redirects the phone to one guest until the guest closes the stream.
pub async fn redirect(phone: Phone, stream: impl AsyncRead + AsyncWrite + Send + 'static) -> io::Result<()> {
    let (read, write) = tokio::io::split(stream);
    let mut read = BufReader::with_capacity(0x1_0000, read);
    let (replies, queued) = mpsc::unbounded_channel();
    let mut tasks = JoinSet::new();
    tasks.spawn(write_all(write, queued));
    send(&replies, wire::hello())?;
    let hello = timeout(HELLO_LIMIT, wire::read_frame(&mut read, false)).await??;
    let agreed = Agreed::from_hello(&hello)?;
    let (into, packets) = mpsc::channel(QUEUE);
    tasks.spawn(async move {
        while let Ok(frame) = wire::read_frame(&mut read, agreed.ids64).await {
            if into.send(frame).await.is_err() {
                return;
            }
        }
    });
    // Leaving this function ends both tasks.
    Session { phone, agreed, replies, packets }.run().await
}

struct Session {
    phone: Phone,
    agreed: Agreed,
    replies: mpsc::UnboundedSender<Vec<u8>>,
    packets: mpsc::Receiver<Frame>,
}

/// What ended the time with one attachment.
enum End {
    /// The phone left the bus.
    Left,
    /// The guest closed.
    Closed,
}

impl Session {
    async fn run(mut self) -> io::Result<()> {
        loop {
            let Some(attached) = self.arrival().await else { return Ok(()) };
            self.describe(&attached)?;
            self.say(wire::device_connect(attached.description(), self.agreed), 0)?;
            let end = self.transfers(&attached).await?;
            match end {
                End::Closed => return Ok(()),
                End::Left => {
                    self.say((wire::DEVICE_DISCONNECT, Vec::new()), 0)?;
                    if !self.let_go().await {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// The next attachment; `None` when the guest has closed. What it sends while nothing is there goes nowhere.
    async fn arrival(&mut self) -> Option<Arc<Attachment>> {
        loop {
            if let Some(attached) = attachment(&self.phone) {
                return Some(attached);
            }
            let there =
                self.phone.until(|state| state.presence.attached && state.presence.mode != Mode::ChargeOnly);
            tokio::select! {
                () = there => {}
                packet = self.packets.recv() => drop(packet?),
            }
        }
    }

    /// Waits until the guest has taken notice of a departure. False when it has closed instead.
    async fn let_go(&mut self) -> bool {
        if !self.agreed.disconnect_ack {
            return true;
        }
        let acknowledged = async {
            loop {
                match self.packets.recv().await {
                    None => return false,
                    Some(frame) if frame.kind == wire::DEVICE_DISCONNECT_ACK => return true,
                    Some(_) => {}
                }
            }
        };
        // A guest that forgets is told of the next arrival all the same.
        timeout(ACK_LIMIT, acknowledged).await.unwrap_or(true)
    }

    async fn transfers(&mut self, attached: &Arc<Attachment>) -> io::Result<End> {
        let mut transfers = Transfers::new(attached.clone(), self.agreed, self.replies.clone());
        let left = attached.left();
        tokio::pin!(left);
        loop {
            let frame = tokio::select! {
                biased;
                () = &mut left => return Ok(End::Left),
                frame = self.packets.recv() => frame,
            };
            let Some(frame) = frame else { return Ok(End::Closed) };
            let id = frame.id;
            match frame.packet(self.agreed)? {
                Packet::Reset => {
                    transfers.forget();
                    // A phone that has left meanwhile needs no reset.
                    attached.reset().await.unwrap_or_default();
                }
                Packet::SetConfiguration(value) => {
                    transfers.forget();
                    let status = Status::of(attached.set_configuration(value));
                    self.describe(attached)?;
                    self.say(wire::configuration_status(status, attached.configuration()), id)?;
                }
                Packet::GetConfiguration => {
                    self.say(wire::configuration_status(Status::Success, attached.configuration()), id)?;
                }
                Packet::SetAlternate { interface, alternate } => {
                    let status = Status::of(attached.set_alternate(interface, alternate));
                    self.describe(attached)?;
                    let now = attached.alternate(interface).unwrap_or_default();
                    self.say(wire::alternate_status(status, interface, now), id)?;
                }
                Packet::GetAlternate(interface) => {
                    let now = attached.alternate(interface);
                    let status = if now.is_some() { Status::Success } else { Status::Invalid };
                    self.say(wire::alternate_status(status, interface, now.unwrap_or_default()), id)?;
                }
                // The phone's interrupt endpoints never have anything to say: nothing follows the status.
                Packet::Interrupts(endpoint) => self.say(wire::interrupt_status(endpoint), id)?,
                Packet::Streams(endpoint) => self.say(wire::stream_refused(endpoint), id)?,
                Packet::Control(transfer) => transfers.begin(id, Transfer::Control(transfer))?,
                Packet::Bulk(transfer) => transfers.begin(id, Transfer::Bulk(transfer))?,
                Packet::Cancel => transfers.cancel(id),
                Packet::Rejected => {
                    self.phone.log(
                        Door::Usb,
                        Direction::Event,
                        "usbredir: the guest does not want this device",
                    );
                }
                Packet::Nothing => {}
            }
        }
    }

    /// Interfaces and endpoints of what is chosen now. The guest has to know before it is told that it is chosen.
    fn describe(&self, attached: &Attachment) -> io::Result<()> {
        let interfaces = attached.interfaces();
        self.say(wire::interface_info(&interfaces), 0)?;
        self.say(wire::endpoint_info(&interfaces, self.agreed), 0)
    }

    fn say(&self, (kind, body): (u32, Vec<u8>), id: u64) -> io::Result<()> {
        send(&self.replies, wire::frame(kind, id, self.agreed.ids64, &body))
    }
}

/// Queues a packet for the guest.
fn send(replies: &mpsc::UnboundedSender<Vec<u8>>, bytes: Vec<u8>) -> io::Result<()> {
    replies.send(bytes).map_err(|_| io::ErrorKind::BrokenPipe.into())
}

/// The one task that writes to the guest.
async fn write_all(
    mut write: WriteHalf<impl AsyncWrite + Send>,
    mut queued: mpsc::UnboundedReceiver<Vec<u8>>,
) {
    while let Some(bytes) = queued.recv().await {
        if write.write_all(&bytes).await.is_err() || write.flush().await.is_err() {
            return;
        }
    }
}

/// The queues of transfers, one for each endpoint and direction.
type Queues = BTreeMap<u8, mpsc::UnboundedSender<(u64, Transfer)>>;

#[cfg(test)]
mod tests;
