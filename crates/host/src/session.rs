//! Conversations with a device in normal and restore mode: who it is, whether it trusts this computer, and the two
//! things that are asked of it there: to trust, and to restart into recovery.
//!
//! The messages are ours and bounded (`rightful_proto::frame`). The `idevice` library makes the TLS session and the
//! certificates of a pair record; it runs in a task of its own, so that a panic in it becomes an error, and no message
//! reaches it unchecked. It does not compare the device's certificate with the pair record, and gives no way to: like
//! every program of this kind, we take whoever is at the other end of the cable for the device that the muxer names.
//!
//! # What a hostile device could do here
//!
//! Claim any name, number or state: nothing is erased on the strength of it, the ECID is read again after each restart.
//! Send endless, huge or nested answers, or none: all are bounded, and each wait has a limit and a name.

mod conversation;
mod fence;
mod identity;
mod pairing;

use std::time::Duration;

use idevice::pairing_file::PairingFile;
use plist::Value;
use rightful_core::device::{Lock, Trust};
use rightful_core::id::{Nonce, Udid};
use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rightful_proto::frame::{Limits, plist_bounded};
use rightful_proto::lockdown::{self, LockdownError, LockdownFailure};

pub use identity::{Identity, Speaks};
pub use pairing::{PairOutcome, pair, pair_supervised};

use crate::muxer::{MuxDevice, MuxError, Muxer};
use crate::stream::Stream;
use conversation::Lockdown;

/// What restored calls itself in the answer to `QueryType`.
const RESTORED: &str = "com.apple.mobile.restored";

/// Why a conversation with a device failed.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The muxer could not connect.
    #[error(transparent)]
    Mux(#[from] MuxError),
    /// The device said nothing in time.
    #[error("gave up {waiting_for} after {} s", .limit.as_secs())]
    TimedOut {
        /// What was waited for, as a participle: "waiting for …".
        waiting_for: &'static str,
        /// How long.
        limit: Duration,
    },
    /// The conversation broke off, the answer made no sense, or the device refused.
    #[error(transparent)]
    Talk(#[from] LockdownFailure),
    /// The encrypted session could not be started with the pair record.
    #[error("the encrypted session with the device could not be started: {0}")]
    Tls(String),
    /// A library that this program uses failed; caught, so that the device and the program go on.
    #[error("a part of this program failed while it talked to the device")]
    Crashed,
}

impl SessionError {
    /// The device's own refusal, if that is what it is.
    pub fn refusal(&self) -> Option<&LockdownError> {
        match self {
            Self::Talk(failure) => failure.refusal(),
            Self::Mux(_) | Self::TimedOut { .. } | Self::Tls(_) | Self::Crashed => None,
        }
    }

    /// Whether the device would do it for a computer that it trusts, and does not trust this one.
    pub fn needs_trust(&self) -> bool {
        matches!(
            self.refusal(),
            Some(
                LockdownError::SessionInactive
                    | LockdownError::GetProhibited
                    | LockdownError::MissingHostID
                    | LockdownError::InvalidHostID
                    | LockdownError::MissingPairRecord
                    | LockdownError::InvalidPairRecord
            )
        )
    }
}

impl Explain for SessionError {
    fn code(&self) -> &'static str {
        match self {
            Self::Mux(error) => error.code(),
            Self::Talk(failure) => failure.code(),
            Self::TimedOut { .. } => "session/silent",
            Self::Tls(_) => "session/no-encryption",
            Self::Crashed => "session/crashed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Mux(error) => error.help(),
            Self::Talk(failure) => failure.help(),
            Self::TimedOut { .. } => "check the cable, plug it in at the computer itself, then start again",
            Self::Tls(_) => {
                "unplug the device, unlock it, plug it in again and tap Trust; an erase needs no trust"
            }
            Self::Crashed => "start again; if it happens again, send us the report that was written",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Mux(error) => error.usually(),
            Self::Talk(failure) => failure.usually(),
            Self::TimedOut { .. } => {
                Some("the device is starting, or shows a question that waits for an answer")
            }
            Self::Tls(_) => Some("the device no longer knows this computer, because its settings were reset"),
            Self::Crashed => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Mux(error) => error.ending(),
            Self::Talk(failure) => failure.ending(),
            Self::TimedOut { .. } | Self::Tls(_) | Self::Crashed => Ending::Failed,
        }
    }
}

/// The numbers of this boot that a device in normal mode tells. It makes new ones when it restarts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nonces {
    /// For the application processor's ticket.
    pub ap: Option<Nonce>,
    /// For the Secure Enclave's.
    pub sep: Option<Nonce>,
}

/// Asks a device who it is, first as anybody may, then, where this computer is trusted, for the rest.
///
/// # Errors
/// When it cannot be reached or does not answer; never only because it does not trust this computer.
pub async fn identify(muxer: &Muxer, device: &MuxDevice) -> Result<Identity, SessionError> {
    let mut lockdown = Lockdown::open(muxer, device.id).await?;
    let kind = lockdown.query_type().await?;
    match kind.get("Type").and_then(Value::as_string) {
        Some(lockdown::TYPE) => {}
        Some(RESTORED) => return identity::in_restore_mode(&mut lockdown, &kind).await,
        _ => return Err(nonsense("QueryType", "it does not say which mode it is in")),
    }
    let mut identity = identity::without_session(&mut lockdown).await?;
    match trusted(muxer, &device.udid, lockdown).await {
        Ok(Some(mut lockdown)) => {
            identity.trust = Trust::Trusted;
            // What a trusted computer may read is a gift; that it cannot be read is no reason to fail.
            if let Err(error) = identity::with_session(&mut identity, &mut lockdown).await {
                tracing::debug!(%error, "the session ended early");
            }
        }
        Ok(None) => identity.trust = Trust::Untrusted,
        Err(error) if error.needs_trust() => identity.trust = Trust::Untrusted,
        Err(error) => {
            if error.refusal() == Some(&LockdownError::PasswordProtected) {
                identity.lock = Lock::Locked;
            }
            tracing::debug!(%error, "no session");
        }
    }
    Ok(identity)
}

/// Has a device in normal mode restart into recovery: first as anybody may ask, then, if it wants a session and this
/// computer is paired with it, with one. Nothing is erased by it, and the device can leave recovery again.
///
/// # Errors
/// [`SessionError::refusal`] says what it wants; recovery by its buttons needs neither trust nor passcode.
pub async fn enter_recovery(muxer: &Muxer, device: &MuxDevice) -> Result<(), SessionError> {
    let mut lockdown = Lockdown::open(muxer, device.id).await?;
    let refused = match lockdown.enter_recovery().await {
        Err(error) if error.needs_trust() => error,
        answered => return answered,
    };
    match trusted(muxer, &device.udid, lockdown).await? {
        Some(mut lockdown) => lockdown.enter_recovery().await,
        None => Err(refused),
    }
}

/// Reads the nonces of this boot from a device in normal mode, without a session.
///
/// # Errors
/// When the device cannot be reached or does not answer. A nonce that it does not tell is `None`.
pub async fn query_nonces(muxer: &Muxer, device: &MuxDevice) -> Result<Nonces, SessionError> {
    let mut lockdown = Lockdown::open(muxer, device.id).await?;
    let parameters = lockdown.value(None, Some("ApParameters")).await?;
    let parameters = parameters.as_ref().and_then(Value::as_dictionary);
    let told = |key: &str| parameters.and_then(|known| nonce(known.get(key)?));
    let (ap, sep) = (told("ApNonce"), told("SepNonce"));
    let ap = match ap {
        Some(ap) => Some(ap),
        None => lockdown.value(None, Some("ApNonce")).await?.as_ref().and_then(nonce),
    };
    let sep = match sep {
        Some(sep) => Some(sep),
        None => lockdown.value(None, Some("SEPNonce")).await?.as_ref().and_then(nonce),
    };
    Ok(Nonces { ap, sep })
}

/// Some devices answer with nothing but ones where they have no nonce to tell.
fn nonce(value: &Value) -> Option<Nonce> {
    let bytes = value.as_data()?;
    if bytes.iter().all(|&byte| byte == 0xFF) { None } else { Nonce::new(bytes.to_vec()).ok() }
}

/// Starts a service of a device that trusts this computer, and connects to it. `None` where it does not trust it.
///
/// # Errors
/// When the device cannot be reached, does not know the service, or refuses it: [`SessionError::refusal`].
pub async fn start_service(
    muxer: &Muxer,
    device: &MuxDevice,
    service: &str,
) -> Result<Option<Stream>, SessionError> {
    start(muxer, device, service, Escrow::Kept).await
}

/// The same for a service that works with the owner's data, and should do so on a locked device: it is shown the escrow
/// bag that it left with this computer when they were paired.
///
/// # Errors
/// Those of [`start_service`].
pub async fn start_service_with_escrow(
    muxer: &Muxer,
    device: &MuxDevice,
    service: &str,
) -> Result<Option<Stream>, SessionError> {
    start(muxer, device, service, Escrow::Shown).await
}

/// Reads values of a device that trusts this computer, in this order; what it does not have or does not tell is `None`,
/// and so is all of it where it does not trust this computer. Without a key a whole domain is read.
///
/// # Errors
/// When the device cannot be reached or does not answer.
pub async fn values(
    muxer: &Muxer,
    device: &MuxDevice,
    wanted: &[(Option<&str>, Option<&str>)],
) -> Result<Option<Vec<Option<Value>>>, SessionError> {
    let lockdown = Lockdown::open(muxer, device.id).await?;
    let mut lockdown = match trusted(muxer, &device.udid, lockdown).await {
        Ok(Some(lockdown)) => lockdown,
        Ok(None) => return Ok(None),
        Err(error) if error.needs_trust() => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut values = Vec::with_capacity(wanted.len());
    for (domain, key) in wanted {
        values.push(lockdown.value(*domain, *key).await?);
    }
    Ok(Some(values))
}

/// Tells a device that trusts this computer that its activation was taken note of, as every host does after one; set-up goes on
/// then. False where it does not trust it, and nothing was told.
///
/// # Errors
/// When the device cannot be reached or does not answer; one that is not activated refuses.
pub async fn acknowledge_activation(muxer: &Muxer, device: &MuxDevice) -> Result<bool, SessionError> {
    let lockdown = Lockdown::open(muxer, device.id).await?;
    let mut lockdown = match trusted(muxer, &device.udid, lockdown).await {
        Ok(Some(lockdown)) => lockdown,
        Ok(None) => return Ok(false),
        Err(error) if error.needs_trust() => return Ok(false),
        Err(error) => return Err(error),
    };
    lockdown.set_value("ActivationStateAcknowledged", true.into()).await?;
    Ok(true)
}

/// What is told of a pair record; its keys are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Whether it holds an escrow bag, by which a locked device lets this computer work with its data.
    pub escrow: bool,
}

/// Whether this computer has a pair record of the device with this number, which need not be connected.
///
/// # Errors
/// When the muxer does not answer.
pub async fn record_of(muxer: &Muxer, udid: &Udid) -> Result<Option<Record>, SessionError> {
    Ok(record(muxer, udid).await?.map(|record| Record { escrow: record.escrow_bag.is_some() }))
}

/// Whether a service is shown the escrow bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escrow {
    Kept,
    Shown,
}

async fn start(
    muxer: &Muxer,
    device: &MuxDevice,
    service: &str,
    escrow: Escrow,
) -> Result<Option<Stream>, SessionError> {
    let Some(record) = record(muxer, &device.udid).await? else { return Ok(None) };
    let lockdown = Lockdown::open(muxer, device.id).await?;
    let mut lockdown = match lockdown.start_session(record.clone()).await {
        Ok(lockdown) => lockdown,
        Err(error) if error.needs_trust() => return Ok(None),
        Err(error) => return Err(error),
    };
    let bag = record.escrow_bag.clone().filter(|_| escrow == Escrow::Shown).map(Secret::new);
    let (port, speaks_tls) = lockdown.start_service(service, bag).await?;
    let stream = muxer.connect(device.id, port).await?;
    Ok(Some(if speaks_tls { conversation::encrypted(stream, record).await? } else { stream }))
}

/// Starts a session with this computer's pair record; `None` where it has none that can be read.
async fn trusted(muxer: &Muxer, udid: &Udid, lockdown: Lockdown) -> Result<Option<Lockdown>, SessionError> {
    match record(muxer, udid).await? {
        Some(record) => lockdown.start_session(record).await.map(Some),
        None => Ok(None),
    }
}

/// This computer's pair record for a device, if it has one that can be read.
async fn record(muxer: &Muxer, udid: &Udid) -> Result<Option<PairingFile>, SessionError> {
    let record = muxer.pair_record(udid).await?;
    let record = record.and_then(|record| plist_bounded(record.expose(), &Limits::TALK).ok());
    Ok(record.and_then(|record| PairingFile::from_value(&record).ok()))
}

fn nonsense(request: &'static str, what: &'static str) -> SessionError {
    SessionError::Talk(LockdownFailure::Nonsense { request, what })
}

#[cfg(test)]
mod tests;
