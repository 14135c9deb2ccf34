//! How a host proves that it supervises the phone.
//!
//! | RequestType | the phone |
//! |---|---|
//! | `Escalate {SupervisorCertificate}` | `CertificateRejected`, unless it equals one of its supervisors' byte for byte; `Challenge`, eight bytes |
//! | `EscalateResponse {SignedRequest}` | `SignedRequestRejected`, unless this challenge was signed with that certificate's key |
//! | `ProceedWithKeybagMigration` | waits for the first unlock; `DMCKeybagErrorDomain` 37001 where nobody unlocks it |
//!
//! A challenge is good for one response. That the keybag refuses with this number before the first unlock is inferred.

use plist::{Dictionary, Value};
use tokio::time::timeout;

use super::{Answer, Done, Refusal};
use crate::phone::Direction;
use crate::phone::service::Call;
use crate::phone::state::State;
use crate::phone::supervision::{BeforeFirstUnlock, challenge, signed};

/// Real phones may be waited for 300 s; this one starts as much faster than those as it gives up sooner.
const PATIENCE_IN_BOOTS: u32 = 4;

/// What one connection has proven.
#[derive(Debug, Default)]
pub(super) struct Desk {
    asked: Option<Asked>,
    /// The certificate with which it did.
    escalated: Option<Vec<u8>>,
}

#[derive(Debug)]
struct Asked {
    challenge: Vec<u8>,
    certificate: Vec<u8>,
}

impl Desk {
    /// Whether the host is a supervisor, and still one.
    pub(super) fn is_escalated(&self, state: &State) -> bool {
        self.escalated.as_ref().is_some_and(|certificate| state.is_supervisor(certificate))
    }
}

/// The answer, if the request is one of these.
pub(super) async fn answer(desk: &mut Desk, call: &Call, name: &str, request: &Dictionary) -> Option<Answer> {
    Some(match name {
        "Escalate" => escalate(desk, call, request),
        "EscalateResponse" => respond(desk, call, request),
        "ProceedWithKeybagMigration" => proceed(desk, call).await,
        _ => return None,
    })
}

fn escalate(desk: &mut Desk, call: &Call, request: &Dictionary) -> Answer {
    *desk = Desk::default();
    let certificate = request.get("SupervisorCertificate").and_then(Value::as_data).ok_or(Refusal::Format)?;
    if !call.phone.read(|state| state.is_supervisor(certificate)) {
        return Err(Refusal::Certificate);
    }
    let challenge = challenge();
    desk.asked = Some(Asked { challenge: challenge.clone(), certificate: certificate.to_vec() });
    Ok(Done::telling("Challenge", Value::Data(challenge)))
}

fn respond(desk: &mut Desk, call: &Call, request: &Dictionary) -> Answer {
    let asked = desk.asked.take();
    let signed = request.get("SignedRequest").and_then(Value::as_data).ok_or(Refusal::Format)?;
    let asked = asked.ok_or(Refusal::Signature)?;
    if let Err(flaw) = signed::says(signed, &asked.challenge, &asked.certificate) {
        call.log(Direction::Event, format!("does not believe the response: {flaw}"));
        return Err(Refusal::Signature);
    }
    call.log(Direction::Event, "the host supervises this phone");
    call.phone.change(|state| state.supervision.believe(&asked.challenge, signed));
    desk.escalated = Some(asked.certificate);
    Ok(Done::default())
}

async fn proceed(desk: &Desk, call: &Call) -> Answer {
    if !call.phone.read(|state| desk.is_escalated(state)) {
        return Err(Refusal::unknown());
    }
    let patience = call.phone.timing().boot * PATIENCE_IN_BOOTS;
    match timeout(patience, call.phone.until(is_keybag_open)).await {
        Ok(()) => Ok(Done::default()),
        Err(_) => Err(shut()),
    }
}

/// Whether the keybag serves a supervisor.
pub(super) fn is_keybag_open(state: &State) -> bool {
    let supervision = &state.supervision;
    supervision.unlocked_since_boot || supervision.before_first_unlock == BeforeFirstUnlock::Serves
}

/// The keybag does not, because the phone was not unlocked since it started.
pub(super) fn shut() -> Refusal {
    Refusal::error("DMCKeybagErrorDomain", 37001, "the keybag could not be migrated: unlock the device first")
}
