//! The client of the muxer (usbmuxd, Apple's own daemon, or the virtual iPhone): lists, watches, connects.
//!
//! The system's muxer carries all conversations in normal and restore mode. Its messages are few and are written here over
//! `rightful_proto::usbmux`, not taken from the `idevice` library: that one trusts every announced length, gives
//! deeply nested lists to a parser that overflows its stack, and its stream of events cannot move into a task.
//!
//! # What a hostile muxer could do here
//!
//! Whoever can serve the socket can pretend any device; the ECID is checked by the conversations above. It cannot make
//! this program hang (every wait is limited and named), grow (lengths, depths and numbers are limited) or stop.

pub mod address;
mod talk;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::id::Udid;
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_proto::frame::FrameError;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

pub use address::{BadAddress, MuxerAddress};

use crate::stream::Stream;
use talk::Talk;

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
    /// The connection to the muxer ended, or it sent what cannot be read.
    #[error("the conversation with the program that connects Apple devices failed")]
    Talk(#[source] FrameError),
    /// It answered, but not to the question.
    #[error("the program that connects Apple devices gave an answer that makes no sense: {0}")]
    Nonsense(&'static str),
    /// It refuses, with a number of its own.
    #[error("the program that connects Apple devices refused ({0})")]
    Refused(u64),
    /// The device has left, or this attachment of it.
    #[error("the device is no longer connected")]
    DeviceGone,
    /// The device is there, but nothing listens on that port of it.
    #[error("the device does not accept a connection on port {0}")]
    PortClosed(u16),
}

impl Explain for MuxError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotRunning { .. } => "muxer/not-running",
            Self::Denied(_) => "muxer/denied",
            Self::TimedOut { .. } => "muxer/silent",
            Self::Talk(_) => "muxer/link-lost",
            Self::Nonsense(_) => "muxer/nonsense",
            Self::Refused(_) => "muxer/refused",
            Self::DeviceGone => "muxer/device-gone",
            Self::PortClosed(_) => "muxer/port-closed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotRunning { .. } => START_IT,
            Self::Denied(_) => "start Rightful as a user who may use the socket that is named above",
            Self::TimedOut { .. } | Self::Talk(_) | Self::Nonsense(_) | Self::Refused(_) => RESTART_IT,
            Self::DeviceGone => "plug the cable in again and wait until the device is listed",
            Self::PortClosed(_) => "wait until the device has finished starting, then try again",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotRunning { .. } => {
                Some("the program is not installed, or no Apple device was plugged in yet")
            }
            Self::Denied(_) => Some("the socket belongs to another user"),
            Self::DeviceGone => Some("the cable moved, or the device restarted"),
            Self::PortClosed(_) => Some("the device has just started and is not ready yet"),
            Self::TimedOut { .. } | Self::Talk(_) | Self::Nonsense(_) | Self::Refused(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::DeviceGone => Ending::NothingToActOn,
            Self::NotRunning { .. }
            | Self::Denied(_)
            | Self::TimedOut { .. }
            | Self::Talk(_)
            | Self::Nonsense(_)
            | Self::Refused(_)
            | Self::PortClosed(_) => Ending::Failed,
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
        let reply = self.ask(request("ListDevices")).await?;
        let Some(list) = reply.get("DeviceList").and_then(Value::as_array) else {
            return Err(result_of(&reply).err().unwrap_or(MuxError::Nonsense("it gave no list of devices")));
        };
        Ok(list.iter().take(DEVICES).filter_map(|entry| attached(entry.as_dictionary()?)).collect())
    }

    /// Watches for arrivals and departures from now on; those that are there already arrive first.
    ///
    /// # Errors
    /// Those of the muxer when it does not agree to being watched.
    pub async fn watch(&self) -> Result<Watch, MuxError> {
        let mut talk = self.open().await?;
        let reply = within("waiting for the muxer to agree to be watched", ANSWERING, async {
            talk.ask(request("Listen")).await.map_err(MuxError::Talk)
        })
        .await?;
        result_of(&reply)?;
        let (sender, events) = mpsc::channel(EVENTS);
        let task = tokio::spawn(async move {
            loop {
                let event = match talk.receive().await {
                    Ok(message) => match event_of(&message) {
                        Some(event) => Ok(event),
                        None => continue,
                    },
                    Err(error) => Err(MuxError::Talk(error)),
                };
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
        let mut talk = self.open().await?;
        let mut connect = request("Connect");
        connect.insert("DeviceID".into(), device_id.into());
        connect.insert("PortNumber".into(), port.swap_bytes().into());
        let reply = within("waiting for the connection to the device", ANSWERING, async {
            talk.ask(connect).await.map_err(MuxError::Talk)
        })
        .await?;
        match result_of(&reply) {
            Ok(()) => Ok(talk.into_stream()),
            Err(MuxError::Refused(2)) => Err(MuxError::DeviceGone),
            Err(MuxError::Refused(3)) => Err(MuxError::PortClosed(port)),
            Err(error) => Err(error),
        }
    }

    /// The pair record of a device, if this computer has one. It holds private keys: [`Secret`].
    pub(crate) async fn pair_record(&self, udid: &Udid) -> Result<Option<Secret>, MuxError> {
        let mut read = request("ReadPairRecord");
        read.insert("PairRecordID".into(), udid.as_str().into());
        let mut reply = self.ask(read).await?;
        match reply.remove("PairRecordData") {
            Some(Value::Data(record)) => Ok(Some(Secret::new(record))),
            Some(_) => Err(MuxError::Nonsense("a pair record that is no data")),
            None => match result_of(&reply) {
                Err(MuxError::Refused(_)) => Ok(None),
                Err(error) => Err(error),
                Ok(()) => Err(MuxError::Nonsense("it gave no pair record")),
            },
        }
    }

    /// Has the muxer keep a pair record, for us and for every other program on this computer.
    pub(crate) async fn save_pair_record(&self, device: &MuxDevice, record: &Secret) -> Result<(), MuxError> {
        let mut save = request("SavePairRecord");
        save.insert("PairRecordID".into(), device.udid.as_str().into());
        save.insert("DeviceID".into(), device.id.into());
        save.insert("PairRecordData".into(), Value::Data(record.expose().to_vec()));
        result_of(&self.ask(save).await?)
    }

    /// This computer's number, the same for every device that it pairs with.
    pub(crate) async fn system_buid(&self) -> Result<String, MuxError> {
        let reply = self.ask(request("ReadBUID")).await?;
        match reply.get("BUID").and_then(Value::as_string) {
            Some(buid) if (1..=64).contains(&buid.len()) => Ok(buid.to_owned()),
            _ => Err(MuxError::Nonsense("it gave no number of this computer")),
        }
    }

    async fn ask(&self, request: Dictionary) -> Result<Dictionary, MuxError> {
        let mut talk = self.open().await?;
        within("waiting for the muxer's answer", ANSWERING, async {
            talk.ask(request).await.map_err(MuxError::Talk)
        })
        .await
    }

    async fn open(&self) -> Result<Talk, MuxError> {
        within("waiting for the muxer to accept a connection", CONNECTING, async {
            self.address.open().await.map(Talk::new).map_err(|source| match source.kind() {
                std::io::ErrorKind::PermissionDenied => MuxError::Denied(self.address.clone()),
                _ => MuxError::NotRunning { address: self.address.clone(), source },
            })
        })
        .await
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
            Ok(None) => Err(MuxError::Talk(FrameError::Closed)),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn request(kind: &str) -> Dictionary {
    [
        ("MessageType", Value::from(kind)),
        ("ClientVersionString", Value::from("rightful")),
        ("ProgName", Value::from("rightful")),
        ("kLibUSBMuxVersion", Value::from(3)),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}

/// The number of a `Result` message: 0 is success.
fn result_of(reply: &Dictionary) -> Result<(), MuxError> {
    match reply.get("Number").and_then(Value::as_unsigned_integer) {
        Some(0) => Ok(()),
        Some(number) => Err(MuxError::Refused(number)),
        None => Err(MuxError::Nonsense("it gave no result")),
    }
}

fn event_of(message: &Dictionary) -> Option<MuxEvent> {
    match message.get("MessageType").and_then(Value::as_string)? {
        "Attached" => attached(message).map(MuxEvent::Attached),
        "Detached" => number(message, "DeviceID").map(MuxEvent::Detached),
        _ => None,
    }
}

/// A device on a cable. One that cannot be read is left out: the others must not suffer for it.
fn attached(message: &Dictionary) -> Option<MuxDevice> {
    let properties = message.get("Properties")?.as_dictionary()?;
    if properties.get("ConnectionType").and_then(Value::as_string) == Some("Network") {
        return None;
    }
    let id = number(message, "DeviceID").or_else(|| number(properties, "DeviceID"))?;
    let udid = properties.get("SerialNumber")?.as_string()?.parse().ok()?;
    Some(MuxDevice { id, udid })
}

fn number(message: &Dictionary, key: &str) -> Option<u32> {
    message.get(key)?.as_unsigned_integer()?.try_into().ok()
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
