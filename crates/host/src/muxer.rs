//! The client of the muxer (usbmuxd, Apple's own daemon, or the virtual iPhone): lists, watches, connects.
//!
//! The messages are those of `rightful_proto::usbmux`. The `idevice` library has a client too, which trusts every announced
//! length, gives deeply nested lists to a parser that overflows its stack, and whose events cannot move into a task.
//!
//! # What a hostile muxer could do here
//!
//! Whoever can serve the socket can pretend any device; the ECID is checked by the conversations above. It cannot make
//! this program hang (every wait is limited and named), grow (lengths, depths and numbers are limited) or stop.

pub mod address;

use std::time::Duration;

use rightful_core::id::Udid;
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_proto::frame::{FrameError, Limits};
use rightful_proto::usbmux::{
    Attached, ConnectionType, Event, MuxerError, Refusal, Reply, Request, ResultCode, read_packet,
    write_packet,
};
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

pub use address::{BadAddress, MuxerAddress};

use crate::stream::Stream;

/// How long to wait until the muxer accepts a connection.
const CONNECTING: Duration = Duration::from_secs(5);
/// How long to wait for the muxer's answer to one request.
const ANSWERING: Duration = Duration::from_secs(10);
/// Events that may wait to be fetched; a muxer that sends more has to wait.
const EVENTS: usize = 64;
/// Devices that are taken from one list. Far above what a USB bus carries.
const DEVICES: usize = 256;

/// Why the muxer could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum MuxError {
    /// Nobody listens at the address.
    #[error("the program that connects Apple devices does not answer at {address}")]
    NotRunning {
        /// Where it was looked for.
        address: MuxerAddress,
        /// What the system says.
        #[source]
        source: std::io::Error,
    },
    /// This user may not open the socket.
    #[error("this computer does not let you talk to the program that connects Apple devices, at {0}")]
    Denied(MuxerAddress),
    /// Nothing came in time.
    #[error("gave up {waiting_for} after {} s", .limit.as_secs())]
    TimedOut {
        /// What was waited for, as a participle: "waiting for …".
        waiting_for: &'static str,
        /// How long.
        limit: Duration,
    },
    /// The conversation failed, or the muxer refused.
    #[error(transparent)]
    Talk(#[from] MuxerError),
    /// The device has left, or this attachment of it.
    #[error("the device is no longer connected")]
    DeviceGone,
    /// The device is there, but nothing listens on that port of it.
    #[error("the device does not accept a connection on port {0}")]
    PortClosed(u16),
}

impl MuxError {
    fn closed() -> Self {
        Self::Talk(MuxerError::Frame(FrameError::Closed))
    }
}

impl Explain for MuxError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotRunning { .. } => "muxer/not-running",
            Self::Denied(_) => "muxer/denied",
            Self::TimedOut { .. } => "muxer/silent",
            Self::Talk(error) => error.code(),
            Self::DeviceGone => "muxer/no-such-device",
            Self::PortClosed(_) => "muxer/refused",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotRunning { .. } => START_IT,
            Self::Denied(_) => "start Rightful as a user who may use the socket that is named above",
            Self::TimedOut { .. } => RESTART_IT,
            Self::Talk(error) => error.help(),
            Self::DeviceGone => "plug the device in again, then start again",
            Self::PortClosed(_) => "wait until the device has finished starting, then start again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotRunning { .. } => {
                Some("the program is not installed, or no Apple device was plugged in yet")
            }
            Self::Denied(_) => Some("the socket belongs to another user"),
            Self::TimedOut { .. } => None,
            Self::Talk(error) => error.usually(),
            Self::DeviceGone => Some("the device restarted or was unplugged"),
            Self::PortClosed(_) => Some("the device is still starting"),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::DeviceGone => Ending::NothingToActOn,
            Self::Talk(error) => error.ending(),
            Self::NotRunning { .. } | Self::Denied(_) | Self::TimedOut { .. } | Self::PortClosed(_) => {
                Ending::Failed
            }
        }
    }
}

const START_IT: &str = if cfg!(windows) {
    "install the Apple Devices app or iTunes, start it once, then plug the device in again"
} else if cfg!(target_os = "macos") {
    "plug the device in again; if nothing changes, restart this computer"
} else {
    "install usbmuxd, then plug the device in again"
};

const RESTART_IT: &str = if cfg!(windows) {
    "restart the service \"Apple Mobile Device Service\", then plug the device in again"
} else if cfg!(target_os = "macos") {
    "unplug the device, restart this computer, then plug the device in again"
} else {
    "restart usbmuxd, then plug the device in again"
};

/// One attachment of one device, as the muxer lists it. A device that leaves and returns gets a new `id`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MuxDevice {
    /// The muxer's number for this attachment; never used again while the muxer runs.
    #[doc(alias = "DeviceID")]
    pub id: u32,
    /// As announced. In restore mode some devices announce a placeholder: do not match devices by it.
    #[doc(alias = "SerialNumber")]
    pub udid: Udid,
}

/// What the muxer tells while it is watched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MuxEvent {
    /// A device is there. Those that are there already come first.
    Attached(MuxDevice),
    /// The attachment with this number has ended. May name one that was never attached for us.
    Detached(u32),
}

/// The client. Holds no connection: each request makes its own, as the protocol wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Muxer {
    address: MuxerAddress,
}

impl Muxer {
    /// A client of the muxer at this address. Nothing is opened yet.
    pub fn new(address: MuxerAddress) -> Self {
        Self { address }
    }

    /// Where it is.
    pub fn address(&self) -> &MuxerAddress {
        &self.address
    }

    /// All devices on a cable now. Devices that are reached over the network are left out: nothing that this program
    /// does with a device can be done that way, and one that is on the cable too would be there twice.
    ///
    /// # Errors
    /// Those of the muxer; an empty list is none.
    pub async fn devices(&self) -> Result<Vec<MuxDevice>, MuxError> {
        match self.ask(&Request::ListDevices).await? {
            Reply::Devices(devices) => Ok(devices.into_iter().filter_map(on_a_cable).take(DEVICES).collect()),
            other => Err(unexpected(&other, "it gave no list of devices")),
        }
    }

    /// Watches for arrivals and departures from now on; those that are there already arrive first.
    ///
    /// # Errors
    /// Those of the muxer when it does not agree to being watched.
    pub async fn watch(&self) -> Result<Watch, MuxError> {
        let mut stream = self.open().await?;
        done(&exchange(&mut stream, &Request::Listen).await?)?;
        let (sender, events) = mpsc::channel(EVENTS);
        let task = tokio::spawn(async move {
            loop {
                let event = next_event(&mut stream).await;
                let last = event.is_err();
                if sender.send(event).await.is_err() || last {
                    return;
                }
            }
        });
        Ok(Watch { events, task: task.abort_handle() })
    }

    /// Connects to a TCP port of the device. The stream carries that service's bytes and nothing of the muxer's.
    ///
    /// # Errors
    /// [`MuxError::DeviceGone`], [`MuxError::PortClosed`], and those of the muxer.
    pub async fn connect(&self, device_id: u32, port: u16) -> Result<Stream, MuxError> {
        let mut stream = self.open().await?;
        match exchange(&mut stream, &Request::Connect { device_id, port }).await? {
            Reply::Result(ResultCode::BadDevice) => Err(MuxError::DeviceGone),
            Reply::Result(ResultCode::ConnectionRefused) => Err(MuxError::PortClosed(port)),
            reply => done(&reply).map(|()| stream),
        }
    }

    /// The pair record of a device, if this computer has one. It holds private keys: [`Secret`].
    pub(crate) async fn pair_record(&self, udid: &Udid) -> Result<Option<Secret>, MuxError> {
        match self.ask(&Request::ReadPairRecord { id: udid.as_str().to_owned() }).await? {
            Reply::PairRecord(record) => Ok(Some(record)),
            Reply::Result(ResultCode::BadDevice) => Ok(None),
            other => Err(unexpected(&other, "it gave no pair record")),
        }
    }

    /// Has the muxer keep a pair record, for us and for every other program on this computer.
    pub(crate) async fn save_pair_record(&self, device: &MuxDevice, record: Secret) -> Result<(), MuxError> {
        let id = device.udid.as_str().to_owned();
        done(&self.ask(&Request::SavePairRecord { id, record, device_id: Some(device.id) }).await?)
    }

    /// This computer's number, the same for every device that it pairs with.
    pub(crate) async fn system_buid(&self) -> Result<String, MuxError> {
        match self.ask(&Request::ReadBuid).await? {
            Reply::Buid(buid) if (1..=64).contains(&buid.len()) => Ok(buid),
            other => Err(unexpected(&other, "it gave no number of this computer")),
        }
    }

    async fn ask(&self, request: &Request) -> Result<Reply, MuxError> {
        exchange(&mut self.open().await?, request).await
    }

    async fn open(&self) -> Result<Stream, MuxError> {
        let opening = async {
            self.address.open().await.map_err(|source| match source.kind() {
                std::io::ErrorKind::PermissionDenied => MuxError::Denied(self.address.clone()),
                _ => MuxError::NotRunning { address: self.address.clone(), source },
            })
        };
        within("waiting for the program that connects Apple devices", CONNECTING, opening).await
    }
}

/// Arrivals and departures. One task reads whole messages; dropping this ends it.
#[derive(Debug)]
pub struct Watch {
    events: mpsc::Receiver<Result<MuxEvent, MuxError>>,
    task: AbortHandle,
}

impl Watch {
    /// The next event, or `None` when nothing happened within `limit`. Nothing is lost when this future is dropped.
    ///
    /// # Errors
    /// When the muxer ended the conversation; from then on always.
    pub async fn next(&mut self, limit: Duration) -> Result<Option<MuxEvent>, MuxError> {
        match tokio::time::timeout(limit, self.events.recv()).await {
            Err(_) => Ok(None),
            Ok(Some(event)) => event.map(Some),
            Ok(None) => Err(MuxError::closed()),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One question and its answer.
async fn exchange(stream: &mut Stream, request: &Request) -> Result<Reply, MuxError> {
    let talk = async {
        write_packet(stream, &request.encode(1, "rightful")).await.map_err(MuxerError::Frame)?;
        let packet = read_packet(stream, &Limits::TALK).await.map_err(MuxerError::Frame)?;
        Ok(Reply::decode(&packet, &Limits::TALK)?)
    };
    within("waiting for an answer of the program that connects Apple devices", ANSWERING, talk).await
}

/// The next event that concerns us; the muxer ends a watch by closing the connection.
async fn next_event(stream: &mut Stream) -> Result<MuxEvent, MuxError> {
    loop {
        let packet = read_packet(stream, &Limits::TALK).await.map_err(MuxerError::Frame)?;
        match Event::decode(&packet, &Limits::TALK) {
            Ok(Some(Event::Attached(device))) => {
                if let Some(device) = on_a_cable(device) {
                    return Ok(MuxEvent::Attached(device));
                }
            }
            Ok(Some(Event::Detached(id))) => return Ok(MuxEvent::Detached(id)),
            Ok(Some(Event::Paired(_)) | None) => {}
            // One device that cannot be read must not hide the others.
            Err(error @ MuxerError::Nonsense(_)) => tracing::debug!(%error, "an event was passed over"),
            Err(error) => return Err(error.into()),
        }
    }
}

fn done(reply: &Reply) -> Result<(), MuxError> {
    match reply {
        Reply::Result(ResultCode::Ok) => Ok(()),
        other => Err(unexpected(other, "it gave no result")),
    }
}

/// A refusal, or an answer to another question.
fn unexpected(reply: &Reply, what: &'static str) -> MuxError {
    MuxError::Talk(match reply {
        Reply::Result(code) => MuxerError::Refused(Refusal(*code)),
        Reply::Devices(_) | Reply::Listeners(_) | Reply::Buid(_) | Reply::PairRecord(_) => {
            MuxerError::Nonsense(what)
        }
    })
}

/// A device on a cable, with a name that can be one.
fn on_a_cable(device: Attached) -> Option<MuxDevice> {
    let Attached { device_id: id, serial_number, connection, .. } = device;
    match connection {
        ConnectionType::Usb => Some(MuxDevice { id, udid: serial_number.parse().ok()? }),
        ConnectionType::Network => None,
    }
}

async fn within<T>(
    waiting_for: &'static str,
    limit: Duration,
    work: impl Future<Output = Result<T, MuxError>>,
) -> Result<T, MuxError> {
    tokio::time::timeout(limit, work).await.unwrap_or(Err(MuxError::TimedOut { waiting_for, limit }))
}

#[cfg(test)]
mod tests;
