//! The pretend Apple's signing key: a root that every virtual iPhone trusts, and nothing else does.
//!
//! The root's private key lies beside this file on purpose: it was made once, for this simulator, and is worth nothing. No
//! real device accepts what it signs. Tickets carry one X.509 certificate, made anew in each process and issued by the
//! root; signatures are ECDSA P-384 with SHA-384 over the ticket's SET.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use plist::{Dictionary, Value};
use rcgen::{CertificateParams, DnType, Issuer, KeyPair, PKCS_ECDSA_P384_SHA384, SigningKey};
use rightful_firmware::bounded::{self, Limits};
use rightful_firmware::img4::{Im4m, Im4mBuilder};
use rightful_firmware::signing::to_xml;
use ring::signature::{ECDSA_P384_SHA384_ASN1, UnparsedPublicKey};
use rustls_pki_types::PrivatePkcs8KeyDer;
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;
use x509_cert::der::{Decode, Encode};

/// The throw-away root, PKCS#8. Not a secret.
const ROOT: &[u8] = include_bytes!("signer/throw-away-root.pk8");

/// How much of a sealed list is believed.
const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 16, elements: 20_000 };

/// Why a ticket is not the pretend Apple's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSigned {
    /// It is no sealed list.
    #[error("the ticket cannot be read")]
    Unreadable,
    /// There is not exactly one certificate, or it cannot be read.
    #[error("the ticket's certificate cannot be read")]
    Certificate,
    /// The certificate is not the root's.
    #[error("the ticket's certificate was not issued by the trusted root")]
    Issuer,
    /// The signature does not fit.
    #[error("the ticket's signature does not fit its contents")]
    Signature,
}

/// Signs a ticket.
pub fn sign(ticket: &Im4mBuilder) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "a key of this process signs any bytes")]
    let signature = SIGNER.key.sign(&ticket.to_be_signed()).expect("a signature");
    ticket.finish(&signature, std::slice::from_ref(&SIGNER.certificate))
}

/// Checks that the pretend Apple has signed a ticket.
pub fn verify(ticket: &Im4m) -> Result<(), NotSigned> {
    let [certificate] = ticket.certificates.as_slice() else { return Err(NotSigned::Certificate) };
    verify_with(certificate, &ticket.signed, &ticket.signature)
}

fn verify_with(certificate: &[u8], signed: &[u8], signature: &[u8]) -> Result<(), NotSigned> {
    let certificate = Certificate::from_der(certificate).map_err(|_| NotSigned::Certificate)?;
    let issued = certificate.tbs_certificate.to_der().map_err(|_| NotSigned::Certificate)?;
    check(&SIGNER.root, &issued, certificate.signature.raw_bytes(), NotSigned::Issuer)?;
    let key = certificate.tbs_certificate.subject_public_key_info.subject_public_key.raw_bytes();
    check(key, signed, signature, NotSigned::Signature)
}

/// Seals a list: its text, the signature over it, and the certificate, in a list of their own. Tickets of other chips have
/// forms of their own, which are not public; this one can be verified.
pub fn seal(contents: &Dictionary) -> Vec<u8> {
    let signed = to_xml(contents);
    #[expect(clippy::expect_used, reason = "a key of this process signs any bytes")]
    let signature = SIGNER.key.sign(&signed).expect("a signature");
    let entries = [("Certificate", SIGNER.certificate.clone()), ("Signature", signature), ("Signed", signed)];
    to_xml(&entries.into_iter().map(|(key, bytes)| (key.to_owned(), Value::Data(bytes))).collect())
}

/// Opens a sealed list, if the pretend Apple has sealed it.
pub fn open(sealed: &[u8]) -> Result<Dictionary, NotSigned> {
    let read = |bytes: &[u8]| bounded::parse(bytes, &LIMITS).ok().and_then(Value::into_dictionary);
    let list = read(sealed).ok_or(NotSigned::Unreadable)?;
    let data = |key: &str| list.get(key).and_then(Value::as_data).ok_or(NotSigned::Unreadable);
    let signed = data("Signed")?;
    verify_with(data("Certificate")?, signed, data("Signature")?)?;
    read(signed).ok_or(NotSigned::Unreadable)
}

fn check(key: &[u8], message: &[u8], signature: &[u8], refusal: NotSigned) -> Result<(), NotSigned> {
    // A phone shows the same ticket with every image, and verifying takes long where nothing is optimised.
    let name: [u8; 32] = [key, message, signature]
        .into_iter()
        .fold(Sha256::new(), |hash, part| {
            hash.chain_update((part.len() as u64).to_be_bytes()).chain_update(part)
        })
        .finalize()
        .into();
    let proven = || PROVEN.lock().unwrap_or_else(PoisonError::into_inner);
    if proven().contains(&name) {
        return Ok(());
    }
    UnparsedPublicKey::new(&ECDSA_P384_SHA384_ASN1, key).verify(message, signature).map_err(|_| refusal)?;
    let mut proven = proven();
    if proven.len() == MOST_PROVEN {
        proven.clear();
    }
    proven.insert(name);
    Ok(())
}

/// The digests of what was verified, key and signature included.
static PROVEN: Mutex<BTreeSet<[u8; 32]>> = Mutex::new(BTreeSet::new());

/// At most so many are kept.
const MOST_PROVEN: usize = 4096;

struct Signer {
    /// The root's public point.
    root: Vec<u8>,
    key: KeyPair,
    /// The key's certificate, issued by the root.
    certificate: Vec<u8>,
}

static SIGNER: LazyLock<Signer> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the root is part of this program, and a test signs with it")]
    Signer::new().expect("the throw-away root")
});

impl Signer {
    fn new() -> Result<Self, rcgen::Error> {
        let root_key =
            KeyPair::from_pkcs8_der_and_sign_algo(&PrivatePkcs8KeyDer::from(ROOT), &PKCS_ECDSA_P384_SHA384)?;
        let root = root_key.public_key_raw().to_vec();
        let issuer = Issuer::new(named("Rightful Simulator Root (throw-away)"), root_key);
        let key = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384)?;
        let certificate = named("Rightful Simulator Image Signer").signed_by(&key, &issuer)?.der().to_vec();
        Ok(Self { root, key, certificate })
    }
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_firmware::img4::{FourCc, Value as Property};

    fn builder(ecid: u64) -> Im4mBuilder {
        Im4mBuilder::default().property(FourCc(*b"ECID"), Property::Integer(ecid))
    }

    fn read(ticket: &[u8]) -> Im4m {
        Im4m::parse(ticket).expect("well formed")
    }

    #[test]
    fn im4m_signed_by_the_root() {
        assert_eq!(verify(&read(&sign(&builder(1)))), Ok(()));
    }

    #[test]
    fn im4m_signature_of_another_ticket() {
        let signed = read(&sign(&builder(1)));
        let altered = builder(2).finish(&signed.signature, &signed.certificates);
        assert_eq!(verify(&read(&altered)), Err(NotSigned::Signature));
    }

    #[test]
    fn im4m_signed_by_another_root() {
        let root = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).expect("a key");
        let issuer = Issuer::new(named("Rightful Simulator Root (throw-away)"), root);
        let key = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).expect("a key");
        let certificate = named("Rightful Simulator Image Signer").signed_by(&key, &issuer).expect("issued");
        let ticket = builder(1);
        let signature = key.sign(&ticket.to_be_signed()).expect("a signature");
        let ticket = ticket.finish(&signature, &[certificate.der().to_vec()]);
        assert_eq!(verify(&read(&ticket)), Err(NotSigned::Issuer));
    }

    #[test]
    fn im4m_without_a_certificate() {
        assert_eq!(verify(&read(&builder(1).finish(&[0; 96], &[]))), Err(NotSigned::Certificate));
        assert_eq!(
            verify(&read(&builder(1).finish(&[0; 96], &[vec![0x30, 0]]))),
            Err(NotSigned::Certificate)
        );
    }

    #[test]
    fn a_sealed_list_opens_and_an_altered_one_does_not() {
        let contents = Dictionary::from_iter([("SE,Nonce".to_owned(), Value::Data(vec![1; 20]))]);
        let sealed = seal(&contents);
        assert_eq!(open(&sealed), Ok(contents));
        let text = String::from_utf8(sealed.clone()).expect("XML");
        let (at, _) = text.rmatch_indices("</data>").next().expect("the signed text");
        let mut altered = sealed;
        altered[at - 20] ^= 1;
        assert!(open(&altered).is_err());
        assert_eq!(open(b"<plist/>"), Err(NotSigned::Unreadable));
    }
}
