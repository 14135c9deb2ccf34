//! Trust: who may ask for it, how the phone answers, and what it keeps.

use plist::Value;
use rightful_proto::lockdown::{LockdownError, PairRequest};
use sha2::{Digest, Sha256};

use super::identity;
use crate::phone::spec::PairingAnswer;
use crate::phone::state::{State, TrustedHost};
use crate::phone::{Direction, Door, Phone};

/// The most hosts that a phone trusts at a time.
const MOST_HOSTS: usize = 64;

type Answer = Result<Vec<(String, Value)>, LockdownError>;

/// Answers a request to pair, as the state of the phone and the hand on it say.
pub(super) fn pair(phone: &Phone, request: &PairRequest) -> Answer {
    let host = trusted_host(phone, request)?;
    let (answer, locked) = phone.read(|state| (state.pairing, state.passcode_set && state.locked));
    match answer {
        PairingAnswer::Prohibited => return Err(LockdownError::PairingProhibitedOverThisConnection),
        // Which error real phones give for this one is inferred.
        _ if !phone.read(State::lets_strangers_pair) => return Err(LockdownError::MCProtected),
        // No dialog is shown on a locked screen.
        _ if locked => return Err(LockdownError::PasswordProtected),
        PairingAnswer::Denied => return Err(LockdownError::UserDeniedPairing),
        PairingAnswer::DialogPending => {
            phone.log(Door::Phone, Direction::Event, "asks \"Trust This Computer?\"");
            return Err(LockdownError::PairingDialogResponsePending);
        }
        PairingAnswer::Accepted => {}
    }
    let bag = keep(phone, request, host)?;
    phone.log(Door::Phone, Direction::Event, "trusts a computer");
    Ok(vec![("EscrowBag".to_owned(), Value::Data(bag))])
}

/// Trusts a computer whose signature has proven it to be a supervisor: nobody is asked. A locked phone gives it no escrow bag.
pub(super) fn pair_supervisor(phone: &Phone, request: &PairRequest) -> Answer {
    let mut host = trusted_host(phone, request)?;
    let locked = phone.read(|state| state.passcode_set && state.locked);
    if locked {
        host.escrow_bag.clear();
    }
    let bag = keep(phone, request, host)?;
    phone.log(Door::Phone, Direction::Event, "trusts a computer that supervises it");
    Ok(if locked { vec![] } else { vec![("EscrowBag".to_owned(), Value::Data(bag))] })
}

/// Remembers a computer; what it is given.
fn keep(phone: &Phone, request: &PairRequest, host: TrustedHost) -> Result<Vec<u8>, LockdownError> {
    let bag = host.escrow_bag.clone();
    let kept = phone.change(|state| {
        let room = state.trusted.len() < MOST_HOSTS || state.trusted.contains_key(&request.host_id);
        if room {
            state.trusted.insert(request.host_id.clone(), host);
        }
        room
    });
    if !kept {
        return Err(LockdownError::SavePairRecordFailed);
    }
    Ok(bag)
}

/// Whether a host is trusted.
pub(super) fn validate(phone: &Phone, host_id: &str) -> Answer {
    if phone.read(|state| state.trusted.contains_key(host_id)) {
        Ok(vec![])
    } else {
        Err(LockdownError::InvalidHostID)
    }
}

/// Forgets a host.
pub(super) fn unpair(phone: &Phone, host_id: &str) -> Answer {
    match phone.change(|state| state.trusted.remove(host_id)) {
        Some(_) => Ok(vec![]),
        None => Err(LockdownError::InvalidHostID),
    }
}

/// What would be kept of a host, if its certificates can be used and are made for this phone.
fn trusted_host(phone: &Phone, request: &PairRequest) -> Result<TrustedHost, LockdownError> {
    let rsa_key = |pem: &Option<Vec<u8>>| {
        let pem = pem.as_ref().ok_or(LockdownError::InvalidPairRecord)?;
        let certificate = identity::from_pem(pem).map_err(|_| LockdownError::InvalidPairRecord)?;
        let key = identity::rsa_key_of(&certificate).map_err(|_| LockdownError::InvalidPairRecord)?;
        Ok((pem.clone(), key))
    };
    if request.host_id.is_empty() || request.host_id.len() > 64 || request.system_buid.len() > 64 {
        return Err(LockdownError::InvalidHostID);
    }
    let (host_certificate, _) = rsa_key(&request.host_certificate)?;
    let (root_certificate, _) = rsa_key(&request.root_certificate)?;
    let (device_certificate, device_key) = rsa_key(&request.device_certificate)?;
    if device_key != identity::device().public_key {
        return Err(LockdownError::InvalidPairRecord);
    }
    Ok(TrustedHost {
        system_buid: request.system_buid.clone(),
        host_certificate,
        root_certificate,
        device_certificate,
        escrow_bag: escrow_bag(phone, &request.host_id),
    })
}

/// Opaque to hosts: 32 bytes that differ for every phone and host.
fn escrow_bag(phone: &Phone, host_id: &str) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(b"escrow bag");
    hash.update(phone.ecid().0.to_be_bytes());
    hash.update(host_id.as_bytes());
    hash.finalize().to_vec()
}
