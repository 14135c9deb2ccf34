//! Asking a device to trust this computer.
//!
//! `idevice` makes the keys and certificates. It does not talk to the device: each message goes through [`relay`], which
//! reads whole frames, checks their size, depth and number of values, and notes how the device refuses.
//!
//! A supervisor need not ask anybody: its certificate goes with the question, the device answers with a challenge, and the signed
//! challenge goes with the same question once more. That, too, the relay does; the library sees one question and one answer.

use std::time::Duration;

use idevice::{Idevice, services::lockdown::LockdownClient};
use plist::{Dictionary, Value};
use rightful_core::secret::Secret;
use rightful_proto::frame::{FrameError, Limits, plist_bounded, read_frame, write_frame, xml};
use rightful_proto::lockdown::{LockdownError, LockdownFailure, PORT};
use rightful_proto::supervision::Identity;
use tokio::io::DuplexStream;

use super::fence::fenced;
use super::{SessionError, nonsense};
use crate::muxer::{MuxDevice, Muxer};
use crate::stream::Stream;

/// How long one attempt may take: making a key, and three questions.
const PAIRING: Duration = Duration::from_secs(60);
/// Questions that one attempt may take; it needs three.
const QUESTIONS: usize = 8;
/// The longest public key of a device that makes sense, in bytes of PEM.
const PUBLIC_KEY: usize = 4096;

/// How a device answered the question whether it trusts this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairOutcome {
    /// It does, and the pair record is kept.
    Paired,
    /// It shows "Trust This Computer?"; ask again after a second or two.
    DialogPending,
    /// It is locked: the dialog cannot be shown before the passcode was entered.
    Locked,
    /// The owner tapped Don't Trust. It asks again after the cable was pulled and put in.
    Denied,
    /// A configuration profile forbids it.
    Prohibited,
}

/// Asks once whether the device trusts this computer, which makes it show the dialog; has the muxer keep the record.
///
/// # Errors
/// When the device cannot be reached, or answers with something other than the five outcomes.
pub async fn pair(muxer: &Muxer, device: &MuxDevice) -> Result<PairOutcome, SessionError> {
    ask(muxer, device, None).await
}

/// The same as the device's supervisor: nobody is asked on a device that this identity supervises, even a locked one. A locked
/// one leaves no escrow bag with the record. One that it does not supervise treats the question as any other.
///
/// # Errors
/// Those of [`pair`].
pub async fn pair_supervised(
    muxer: &Muxer,
    device: &MuxDevice,
    identity: &Identity,
) -> Result<PairOutcome, SessionError> {
    ask(muxer, device, Some(identity)).await
}

async fn ask(
    muxer: &Muxer,
    device: &MuxDevice,
    supervisor: Option<&Identity>,
) -> Result<PairOutcome, SessionError> {
    let system_buid = muxer.system_buid().await?;
    let host_id = uuid::Uuid::new_v4().to_string().to_uppercase();
    let stream = muxer.connect(device.id, PORT).await?;
    let (ours, theirs) = tokio::io::duplex(64 << 10);
    let record =
        fenced("waiting for the device to answer whether it trusts this computer", PAIRING, async move {
            let mut client = LockdownClient::new(Idevice::new(Box::new(theirs), "rightful"));
            let record = client.pair_once(host_id, system_buid, None).await;
            // The relay ends when nobody is left to ask through it.
            drop(client);
            record.and_then(|record| record.serialize()).map(Secret::new)
        });
    match tokio::join!(record, relay(ours, stream, supervisor)) {
        (Ok(record), Ok(None)) => {
            muxer.save_pair_record(device, record).await?;
            Ok(PairOutcome::Paired)
        }
        (_, Ok(Some(error))) => match error {
            LockdownError::PairingDialogResponsePending => Ok(PairOutcome::DialogPending),
            LockdownError::UserDeniedPairing => Ok(PairOutcome::Denied),
            LockdownError::PasswordProtected => Ok(PairOutcome::Locked),
            LockdownError::MCProtected
            | LockdownError::MCChallengeRequired
            | LockdownError::PairingProhibitedOverThisConnection => Ok(PairOutcome::Prohibited),
            error => Err(SessionError::Talk(LockdownFailure::Refused { request: "Pair", error })),
        },
        // The relay's reason is the cause of the other's.
        (_, Err(error)) | (Err(error), Ok(None)) => Err(error),
    }
}

/// Carries questions to the device and checked answers back. Ends with the name of the device's refusal, if any.
async fn relay(
    mut ours: DuplexStream,
    mut device: Stream,
    supervisor: Option<&Identity>,
) -> Result<Option<LockdownError>, SessionError> {
    let limits = Limits::TALK;
    let mut refused = None;
    for _ in 0..QUESTIONS {
        let question = match read_frame(&mut ours, limits.bytes).await {
            Ok(question) => question,
            Err(FrameError::Closed) => return Ok(refused),
            Err(error) => return Err(link(error)),
        };
        let (parsed, answer) = match supervisor.and_then(|identity| Some((identity, pairs(&question)?))) {
            Some((identity, question)) => prove(&mut device, identity, question).await?,
            None => carry(&mut device, &question).await?,
        };
        if parsed.get("Key").and_then(Value::as_string) == Some("DevicePublicKey") {
            check_public_key(parsed.get("Value"))?;
        }
        refused =
            parsed.get("Error").map(|error| LockdownError::from_name(error.as_string().unwrap_or_default()));
        if write_frame(&mut ours, &answer).await.is_err() {
            return Ok(refused);
        }
    }
    Err(nonsense("Pair", "it asks for more than pairing needs"))
}

/// One question to the device, and its answer.
async fn carry(device: &mut Stream, question: &[u8]) -> Result<(Dictionary, Vec<u8>), SessionError> {
    let limits = Limits::TALK;
    let talk = async {
        write_frame(device, question).await?;
        let answer = read_frame(device, limits.bytes).await?;
        Ok((plist_bounded(&answer, &limits)?, answer))
    };
    let (parsed, answer) = tokio::time::timeout(PAIRING, talk)
        .await
        .map_err(|_| SessionError::TimedOut {
            waiting_for: "waiting for the device to answer whether it trusts this computer",
            limit: PAIRING,
        })?
        .map_err(link)?;
    Ok((parsed.into_dictionary().ok_or(nonsense("Pair", "it is no dictionary"))?, answer))
}

/// The question to pair itself, if that is what the library asks.
fn pairs(question: &[u8]) -> Option<Dictionary> {
    let question = plist_bounded(question, &Limits::TALK).ok()?.into_dictionary()?;
    (question.get("Request")?.as_string()? == "Pair").then_some(question)
}

/// Asks to pair as the supervisor, and answers the challenge.
async fn prove(
    device: &mut Stream,
    identity: &Identity,
    question: Dictionary,
) -> Result<(Dictionary, Vec<u8>), SessionError> {
    let certificate = Value::Data(identity.certificate().to_vec());
    let (answer, raw) = carry(device, &with(&question, "SupervisorCertificate", certificate)?).await?;
    let error = answer.get("Error").and_then(Value::as_string);
    if error != Some(LockdownError::MCChallengeRequired.name()) {
        return Ok((answer, raw));
    }
    let challenge = answer.get("ExtendedResponse").and_then(Value::as_dictionary);
    let challenge = challenge.and_then(|values| values.get("PairingChallenge")?.as_data());
    let signed = challenge.and_then(|challenge| identity.sign(challenge).ok());
    let signed = signed.ok_or(nonsense("Pair", "its challenge is none that can be signed"))?;
    carry(device, &with(&question, "ChallengeResponse", Value::Data(signed))?).await
}

/// The question with one more of the pairing options.
fn with(question: &Dictionary, key: &str, value: Value) -> Result<Vec<u8>, SessionError> {
    let mut question = question.clone();
    let options = [("ExtendedPairingErrors".to_owned(), Value::Boolean(true)), (key.to_owned(), value)];
    question.insert("PairingOptions".to_owned(), Value::Dictionary(options.into_iter().collect()));
    xml(&Value::Dictionary(question)).map_err(link)
}

fn link(error: FrameError) -> SessionError {
    SessionError::Talk(error.into())
}

/// The library stops with a panic on what is no key; that is caught, but need not happen.
fn check_public_key(key: Option<&Value>) -> Result<(), SessionError> {
    let is_key = |key: &[u8]| key.starts_with(b"-----BEGIN RSA PUBLIC KEY-----") && key.len() <= PUBLIC_KEY;
    match key {
        Some(Value::Data(key)) if is_key(key) => Ok(()),
        // A refusal carries no value and is reported by its name.
        None => Ok(()),
        Some(_) => Err(nonsense("DevicePublicKey", "it is no key")),
    }
}
