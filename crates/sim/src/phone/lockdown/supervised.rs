//! Pairing by a supervisor: no question on the screen, but a signature over a challenge.
//!
//! | who | says |
//! |---|---|
//! | host | `Pair` with `PairingOptions {SupervisorCertificate, ExtendedPairingErrors}` |
//! | phone | `Error` `MCChallengeRequired`, `ExtendedResponse {PairingChallenge}` |
//! | host | `Pair` with `PairingOptions {ChallengeResponse}`: the challenge, signed |
//! | phone | `EscrowBag`; nothing while it is locked |
//!
//! A certificate that supervises nothing here is passed over, and the phone asks its owner as ever; a response that does not fit is
//! refused with `MCProtected`, and so is one without a challenge. These three are inferred.

use std::sync::{Mutex, PoisonError};

use plist::{Dictionary, Value};
use rightful_proto::lockdown::{LockdownError, PairRequest, answer, refuse};

use super::pairing;
use crate::phone::supervision::{challenge, signed};
use crate::phone::{Direction, Door, Phone};

/// The name of the request.
const PAIR: &str = "Pair";
/// The longest certificate or response that is looked at, in bytes.
const LONGEST: usize = 64 << 10;

/// What one connection was asked to sign, once.
pub(super) struct Challenge {
    bytes: Vec<u8>,
    certificate: Vec<u8>,
}

/// Answers a request to pair.
pub(super) fn pair(
    phone: &Phone,
    asked: &Mutex<Option<Challenge>>,
    request: &PairRequest,
    values: &Dictionary,
) -> Dictionary {
    let options = values.get("PairingOptions").and_then(Value::as_dictionary);
    let option = |key: &str| {
        let data = options.and_then(|options| options.get(key)).and_then(Value::as_data);
        data.filter(|data| data.len() <= LONGEST)
    };
    let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
    let answered = match (option("ChallengeResponse"), option("SupervisorCertificate")) {
        (Some(response), _) => match asked.take() {
            Some(challenge) => confirmed(phone, request, &challenge, response),
            None => Err(LockdownError::MCProtected),
        },
        (None, Some(certificate)) if phone.read(|state| state.is_supervisor(certificate)) => {
            let bytes = challenge();
            *asked = Some(Challenge { bytes: bytes.clone(), certificate: certificate.to_vec() });
            let mut reply = refuse(PAIR, &LockdownError::MCChallengeRequired);
            let extended = [("PairingChallenge".to_owned(), Value::Data(bytes))];
            let extended = Value::Dictionary(extended.into_iter().collect());
            reply.insert("ExtendedResponse".to_owned(), extended);
            return reply;
        }
        (None, Some(_) | None) => pairing::pair(phone, request),
    };
    match answered {
        Ok(values) => answer(PAIR, values),
        Err(error) => refuse(PAIR, &error),
    }
}

fn confirmed(
    phone: &Phone,
    request: &PairRequest,
    challenge: &Challenge,
    response: &[u8],
) -> Result<Vec<(String, Value)>, LockdownError> {
    let signed = signed::says(response, &challenge.bytes, &challenge.certificate);
    if let Err(flaw) = signed {
        let words = format!("does not believe the response of a supervisor: {flaw}");
        phone.log(Door::Phone, Direction::Event, words);
        return Err(LockdownError::MCProtected);
    }
    // It may have been erased, or let go of, in between.
    if !phone.read(|state| state.is_supervisor(&challenge.certificate)) {
        return Err(LockdownError::MCProtected);
    }
    phone.change(|state| state.supervision.believe(&challenge.bytes, response));
    pairing::pair_supervisor(phone, request)
}
