//! The phone's own RSA key: the one whose public half hosts put into the certificate that they make for it.
//!
//! It belongs to the simulator, protects nothing, and is the same for every virtual phone; phones are told apart by ECID.

use std::sync::{Arc, OnceLock};

use rightful_core::report::{Ending, Explain};
use ring::signature::KeyPair as _;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::SigningKey;
use x509_cert::Certificate;
use x509_cert::der::pem::{LineEnding, encode_string};
use x509_cert::der::{Decode as _, Encode as _};

const DEVICE_KEY: &[u8] = include_bytes!("device_key.pem");

/// The key in the two forms that are needed.
pub struct Identity {
    /// For handshakes.
    pub signer: Arc<dyn SigningKey>,
    /// `RSAPublicKey` of PKCS#1, DER.
    pub public_key: Vec<u8>,
}

/// Why a certificate cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// It is no PEM, or no certificate.
    #[error("a certificate of a pair record cannot be read")]
    Unreadable,
    /// It is a certificate for something else than RSA.
    #[error("a certificate of a pair record is for another kind of key than RSA")]
    NotRsa,
}

impl Explain for CertificateError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "pairing/unreadable-certificate",
            Self::NotRsa => "pairing/not-rsa",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreadable | Self::NotRsa => "pair again with a fresh record",
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

/// The phone's key.
pub fn device() -> &'static Identity {
    static DEVICE: OnceLock<Identity> = OnceLock::new();
    DEVICE.get_or_init(|| {
        #[expect(clippy::expect_used, reason = "the key is part of this program, and tests read it")]
        let key = PrivateKeyDer::from_pem_slice(DEVICE_KEY).expect("the phone's key is PEM");
        #[expect(clippy::expect_used, reason = "as above")]
        let pair = ring::rsa::KeyPair::from_pkcs8(key.secret_der()).expect("the phone's key is RSA");
        #[expect(clippy::expect_used, reason = "as above")]
        let signer = rustls::crypto::ring::sign::any_supported_type(&key).expect("the phone's key can sign");
        Identity { signer, public_key: pair.public_key().as_ref().to_vec() }
    })
}

/// `DevicePublicKey` as lockdownd shows it: PKCS#1 in PEM, with a newline at the end.
pub fn public_key_pem() -> Vec<u8> {
    encode_string("RSA PUBLIC KEY", LineEnding::LF, &device().public_key).unwrap_or_default().into_bytes()
}

/// The bytes of a certificate that came as PEM.
pub fn from_pem(pem: &[u8]) -> Result<CertificateDer<'static>, CertificateError> {
    CertificateDer::from_pem_slice(pem).map_err(|_| CertificateError::Unreadable)
}

/// Whether these bytes are a certificate, DER, and nothing else.
pub(crate) fn is_certificate(bytes: &[u8]) -> bool {
    Certificate::from_der(bytes).is_ok()
}

/// The RSA key that a certificate is for: `RSAPublicKey` of PKCS#1, DER.
///
/// The certificates of pair records have empty names and serial number 0; nothing but their key is looked at.
pub fn rsa_key_of(certificate: &[u8]) -> Result<Vec<u8>, CertificateError> {
    /// rsaEncryption of PKCS#1.
    const RSA: &str = "1.2.840.113549.1.1.1";
    let certificate = Certificate::from_der(certificate).map_err(|_| CertificateError::Unreadable)?;
    let key = &certificate.tbs_certificate.subject_public_key_info;
    if key.algorithm.oid.to_string() != RSA {
        return Err(CertificateError::NotRsa);
    }
    let key = key.subject_public_key.as_bytes().ok_or(CertificateError::Unreadable)?;
    // Parsed once, so that what is compared and used later is a key.
    let length = x509_cert::der::AnyRef::from_der(key)
        .and_then(|any| any.encoded_len())
        .map_err(|_| CertificateError::Unreadable)?;
    if usize::try_from(length) != Ok(key.len()) {
        return Err(CertificateError::Unreadable);
    }
    Ok(key.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_key_is_pkcs1_pem() {
        let pem = String::from_utf8(public_key_pem()).expect("ASCII");
        assert!(pem.starts_with("-----BEGIN RSA PUBLIC KEY-----\nMIIB"), "{pem}");
        assert!(pem.ends_with("-----END RSA PUBLIC KEY-----\n"), "{pem}");
        assert!(pem.lines().all(|line| line.len() <= 64));
    }

    #[test]
    fn what_is_no_certificate_is_refused() {
        assert_eq!(from_pem(b"hello"), Err(CertificateError::Unreadable));
        assert_eq!(rsa_key_of(b"hello"), Err(CertificateError::Unreadable));
        assert_eq!(CertificateError::NotRsa.code(), "pairing/not-rsa");
        assert_eq!(CertificateError::Unreadable.to_string(), "a certificate of a pair record cannot be read");
    }
}
