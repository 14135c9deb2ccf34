//! Messages as they should be, and each way in which one can be wrong.

use super::*;
use crate::phone::supervision::tests::{Signing, Supervisor};

#[test]
fn what_a_supervisor_signs_is_believed() {
    for supervisor in [Supervisor::new(), Supervisor::on_a_curve()] {
        for how in [Signing::Right, Signing::Bare] {
            let message = supervisor.sign(b"12345678", how);
            assert_eq!(says(&message, b"12345678", &supervisor.certificate), Ok(()), "{how:?}");
            assert_eq!(says(&message, b"12345679", &supervisor.certificate), Err(Flaw::Digest));
        }
    }
}

#[test]
fn every_way_to_be_wrong_is_refused() {
    let supervisor = Supervisor::new();
    for (how, flaw) in [
        (Signing::Detached, Flaw::Unreadable),
        (Signing::Nameless, Flaw::Signer),
        (Signing::OtherDigest, Flaw::Digest),
        (Signing::Bent, Flaw::Signature),
    ] {
        let message = supervisor.sign(b"12345678", how);
        assert_eq!(says(&message, b"12345678", &supervisor.certificate), Err(flaw), "{how:?}");
    }
    let another = Supervisor::another().sign(b"12345678", Signing::Right);
    assert_eq!(says(&another, b"12345678", &supervisor.certificate), Err(Flaw::Signer));
    // The name and number of the certificate, and another key.
    let impostor = Supervisor::impostor().sign(b"12345678", Signing::Right);
    assert_eq!(says(&impostor, b"12345678", &supervisor.certificate), Err(Flaw::Signer));
}

#[test]
fn a_message_that_is_cut_or_bent_anywhere_is_never_believed() {
    let supervisor = Supervisor::new();
    let message = supervisor.sign(b"12345678", Signing::Right);
    for place in 0..message.len() {
        assert!(open(&message[..place]).is_err(), "cut at {place}");
        let mut bent = message.clone();
        bent[place] ^= 0x10;
        // Some bytes, such as those of a version, are not covered by the signature: what is believed is the same then.
        if says(&bent, b"12345678", &supervisor.certificate).is_ok() {
            let opened = open(&bent).expect("believed");
            assert_eq!(
                (opened.content.as_slice(), &opened.signer),
                (b"12345678".as_slice(), &supervisor.certificate)
            );
        }
    }
    assert_eq!(open(&vec![0x30; LONGEST + 1]), Err(Flaw::Unreadable));
}
