//! The forms in which an identity is exchanged: PEM, DER in two files, PKCS #12.
//!
//! Apple Configurator exports either one `.p12` file with a password, or a certificate and a key in DER, side by side
//! (`cfgutil --certificate --private-key` takes the same two). Keys come as PKCS #1 or PKCS #8, the latter with a password or
//! without.

use std::fmt;

use rightful_core::secret::Secret;
use rsa::RsaPrivateKey;
use rsa::pkcs1::DecodeRsaPrivateKey as _;
use rsa::pkcs8::DecodePrivateKey as _;
use x509_cert::Certificate;
use x509_cert::der::pem::{self, LineEnding};
use x509_cert::der::{Decode as _, Encode as _};

use super::{Identity, IdentityError, LONGEST_FILE, pkcs12};

/// The most parts of a PEM text that are looked at.
const PARTS: usize = 16;

/// In which form an identity is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// PKCS #12, with a password: one file that Apple Configurator, a Mac's keychain and go-ios take.
    Pkcs12,
    /// Certificate and key as text, without a password: what pymobiledevice3 takes.
    Pem,
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pkcs12 => "PKCS #12",
            Self::Pem => "PEM",
        })
    }
}

/// Reads an identity: one file with both parts, or the certificate and, beside it, the key.
///
/// # Errors
/// See [`IdentityError`].
pub fn read(
    file: &Secret,
    key: Option<&Secret>,
    password: Option<&Secret>,
) -> Result<Identity, IdentityError> {
    if file.expose().len().max(key.map_or(0, |key| key.expose().len())) > LONGEST_FILE {
        return Err(IdentityError::TooLong);
    }
    let mut parts = Parts::default();
    parts.take(file.expose(), password)?;
    if let Some(key) = key {
        parts.take(key.expose(), password)?;
    }
    let Parts { certificates, key } = parts;
    if certificates.is_empty() {
        return Err(IdentityError::NoCertificate);
    }
    let key = key.ok_or(IdentityError::NoKey)?;
    // A chain may come with it: the certificate is the one that the key belongs to.
    let mut last = IdentityError::NoCertificate;
    for certificate in certificates {
        match Identity::new(certificate, key.clone()) {
            Ok(identity) => return Ok(identity),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// What was found so far.
#[derive(Default)]
struct Parts {
    certificates: Vec<Vec<u8>>,
    key: Option<RsaPrivateKey>,
}

impl Parts {
    fn take(&mut self, bytes: &[u8], password: Option<&Secret>) -> Result<(), IdentityError> {
        if bytes.windows(11).any(|part| part == b"-----BEGIN ") {
            return self.take_pem(bytes, password);
        }
        if Certificate::from_der(bytes).is_ok() {
            self.certificates.push(bytes.to_vec());
            return Ok(());
        }
        if let Some(key) = plain_key(bytes) {
            self.key = Some(key);
            return Ok(());
        }
        let (certificates, key) = pkcs12::read(bytes, password)?;
        self.certificates.extend(certificates);
        self.key = Some(plain_key(key.expose()).ok_or(IdentityError::Kind)?);
        Ok(())
    }

    fn take_pem(&mut self, bytes: &[u8], password: Option<&Secret>) -> Result<(), IdentityError> {
        let text = std::str::from_utf8(bytes).map_err(|_| IdentityError::Unknown)?;
        for part in text.split("-----BEGIN ").skip(1).take(PARTS) {
            let label = part.split("-----").next().unwrap_or_default();
            let end = format!("-----END {label}-----");
            let Some(body) = part.find(&end).and_then(|at| part.get(..at + end.len())) else {
                return Err(IdentityError::Unknown);
            };
            let whole = Secret::new(format!("-----BEGIN {body}").into_bytes());
            let der = || {
                let (_, der) = pem::decode_vec(whole.expose()).map_err(|_| IdentityError::Unknown)?;
                Ok(Secret::new(der))
            };
            match label {
                "CERTIFICATE" => self.certificates.push(der()?.expose().to_vec()),
                "PRIVATE KEY" | "RSA PRIVATE KEY" => {
                    self.key = Some(plain_key(der()?.expose()).ok_or(IdentityError::Kind)?);
                }
                "ENCRYPTED PRIVATE KEY" => {
                    let der = der()?;
                    pkcs12::bounded(der.expose())?;
                    let password = password.ok_or(IdentityError::Password)?.expose();
                    let key = RsaPrivateKey::from_pkcs8_encrypted_der(der.expose(), password);
                    self.key = Some(key.map_err(|_| IdentityError::Password)?);
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn plain_key(der: &[u8]) -> Option<RsaPrivateKey> {
    RsaPrivateKey::from_pkcs8_der(der).ok().or_else(|| RsaPrivateKey::from_pkcs1_der(der).ok())
}

impl Identity {
    /// As text: the certificate, then the key as PKCS #8, without a password.
    ///
    /// # Errors
    /// [`IdentityError::Unsigned`], which does not occur with what was read or made here.
    pub fn to_pem(&self) -> Result<Secret, IdentityError> {
        let text = |label, der: &[u8]| {
            pem::encode_string(label, LineEnding::LF, der).map_err(|_| IdentityError::Unsigned)
        };
        let certificate = text("CERTIFICATE", &self.certificate)?;
        let key = zeroize::Zeroizing::new(text("PRIVATE KEY", self.key_der()?.expose())?);
        Ok(Secret::new([certificate.as_bytes(), key.as_bytes()].concat()))
    }

    /// As PKCS #12 under this password, which must not be empty.
    ///
    /// # Errors
    /// [`IdentityError::Password`] for an empty one, or one that is no text.
    pub fn to_pkcs12(&self, password: &Secret) -> Result<Secret, IdentityError> {
        let certificate = self.parsed().and_then(|parsed| parsed.to_der());
        let certificate = certificate.map_err(|_| IdentityError::Unsigned)?;
        pkcs12::write(&certificate, &self.key_der()?, &self.owner(), password)
    }
}
