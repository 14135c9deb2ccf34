//! The supervision identity: an RSA key and its certificate, by which a phone knows its supervisor.
//!
//! A phone compares the certificate with its own list byte for byte, so it is kept as it came and never written anew. It is read
//! from what Apple Configurator and others export ([`read`]), and written as PEM and as PKCS #12.

mod forms;
mod pkcs12;

use std::fmt;
use std::time::Duration;

use rightful_core::report::{Ending, Explain};
use rightful_core::secret::Secret;
use rsa::RsaPrivateKey;
use rsa::RsaPublicKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use rsa::rand_core::{OsRng, RngCore as _};
use rsa::sha2::{Digest as _, Sha256};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _};
use rsa::traits::PublicKeyParts as _;
use x509_cert::Certificate;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::der::asn1::{
    Any, BitString, GeneralizedTime, ObjectIdentifier, OctetString, SetOfVec, UtcTime, Utf8StringRef,
};
use x509_cert::der::{self, Decode as _, Encode as _};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::{RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

pub use forms::{Form, read};

/// The longest file that is read, in bytes.
pub const LONGEST_FILE: usize = 64 << 10;

/// The length of a key that is made, in bits.
const BITS: usize = 2048;
/// The keys that are taken, in bits.
const TAKEN: std::ops::RangeInclusive<usize> = 2048..=4096;
/// How long a certificate that is made is good: phones do not look, other programs do.
const YEARS: u64 = 20;
/// Two-digit years end here (RFC 5280), in seconds since 1970.
const YEAR_2050: u64 = 2_524_608_000;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const SHA_256_WITH_RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");

/// A key and its certificate. `Debug` shows the fingerprint only; the key is zeroed when it is dropped.
#[derive(Clone)]
pub struct Identity {
    certificate: Vec<u8>,
    key: RsaPrivateKey,
}

/// Why there is no identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// It is none of the forms that are known.
    #[error("this is no supervision identity: neither PKCS #12 nor PEM nor DER")]
    Unknown,
    /// It is too long to be one.
    #[error("this is longer than any supervision identity")]
    TooLong,
    /// There is no certificate.
    #[error("there is no certificate in it")]
    NoCertificate,
    /// There is no key.
    #[error("there is no private key in it")]
    NoKey,
    /// It is protected, and this does not open it.
    #[error("the password does not open the identity")]
    Password,
    /// It wants more work than is sensible.
    #[error("the file asks for more rounds of its password's derivation than any program writes")]
    Rounds,
    /// They are not one pair.
    #[error("the key does not belong to the certificate")]
    Mismatch,
    /// It is no RSA key of a usual length.
    #[error("the key is no RSA key of 2048 to 4096 bits")]
    Kind,
    /// What is to be signed is no challenge.
    #[error("the phone's challenge is empty or too long")]
    Challenge,
    /// It could not be made or signed.
    #[error("the key could not be used")]
    Unsigned,
}

impl Explain for IdentityError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "identity/unknown-form",
            Self::TooLong => "identity/too-long",
            Self::NoCertificate => "identity/no-certificate",
            Self::NoKey => "identity/no-key",
            Self::Password => "identity/wrong-password",
            Self::Rounds => "identity/too-many-rounds",
            Self::Mismatch => "identity/mismatch",
            Self::Kind => "identity/not-rsa",
            Self::Challenge => "identity/no-challenge",
            Self::Unsigned => "identity/unusable",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unknown | Self::TooLong => {
                "export it anew in Apple Configurator (Settings, Organizations, Export Supervision Identity) as a .p12 file, and import that"
            }
            Self::NoCertificate => "name the file with the certificate, and that with the key with --key",
            Self::NoKey => {
                "name the file with the private key with --key: a certificate alone proves nothing"
            }
            Self::Password => {
                "give the password that was set when the identity was exported: --password-file"
            }
            Self::Rounds => "export it anew with another program, and import that",
            Self::Mismatch => "name a certificate and a key that were exported together",
            Self::Kind => {
                "import the identity that the phone was supervised with: such identities have RSA keys"
            }
            Self::Challenge => "start again; if it happens again, send us the report that was written",
            Self::Unsigned => "start again; if it happens again, import the identity anew",
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

impl Identity {
    /// Makes a new one for somebody, at this time in seconds since 1970. It takes a second or two.
    ///
    /// # Errors
    /// [`IdentityError::Unsigned`] where this computer gives no random numbers, or the name cannot be written.
    pub fn generate(name: &str, now: u64) -> Result<Self, IdentityError> {
        let key = RsaPrivateKey::new(&mut OsRng, BITS).map_err(|_| IdentityError::Unsigned)?;
        let certificate = certificate(&key, name, now).map_err(|_| IdentityError::Unsigned)?;
        Self::new(certificate, key)
    }

    fn new(certificate: Vec<u8>, key: RsaPrivateKey) -> Result<Self, IdentityError> {
        if !TAKEN.contains(&(key.size() * 8)) {
            return Err(IdentityError::Kind);
        }
        let parsed = Certificate::from_der(&certificate).map_err(|_| IdentityError::NoCertificate)?;
        // In a signed letter it is written anew, and must come out as the phone knows it.
        if parsed.to_der().ok().as_deref() != Some(certificate.as_slice()) {
            return Err(IdentityError::NoCertificate);
        }
        let theirs = parsed.tbs_certificate.subject_public_key_info.to_der();
        let theirs = theirs.ok().and_then(|der| RsaPublicKey::from_public_key_der(&der).ok());
        match theirs.ok_or(IdentityError::Kind)? == key.to_public_key() {
            true => Ok(Self { certificate, key }),
            false => Err(IdentityError::Mismatch),
        }
    }

    /// The certificate, DER, byte for byte as it came.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The SHA-256 of the certificate in hexadecimal: by it people compare identities.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.certificate)
    }

    /// Whose it is, as the certificate says: its organisation, or its common name. Cut, on one line.
    pub fn owner(&self) -> String {
        let Ok(parsed) = self.parsed() else { return String::new() };
        let names = parsed.tbs_certificate.subject.0;
        let text = |wanted| {
            let mut parts = names.iter().flat_map(|part| part.0.iter());
            let value = &parts.find(|part| part.oid == wanted)?.value;
            Some(super::tame(&String::from_utf8_lossy(value.value()), 128))
        };
        text(ORGANISATION).or_else(|| text(COMMON_NAME)).unwrap_or_default()
    }

    /// From when until when the certificate is good, in seconds since 1970. Phones are not known to look at it.
    pub fn validity(&self) -> Option<(u64, u64)> {
        let validity = self.parsed().ok()?.tbs_certificate.validity;
        let seconds = |time: Time| time.to_unix_duration().as_secs();
        Some((seconds(validity.not_before), seconds(validity.not_after)))
    }

    pub(super) fn key(&self) -> &RsaPrivateKey {
        &self.key
    }

    pub(super) fn parsed(&self) -> der::Result<Certificate> {
        Certificate::from_der(&self.certificate)
    }

    /// The key as PKCS #8, DER.
    fn key_der(&self) -> Result<Secret, IdentityError> {
        let der = self.key.to_pkcs8_der().map_err(|_| IdentityError::Unsigned)?;
        Ok(Secret::new(der.as_bytes().to_vec()))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identity({})", self.fingerprint())
    }
}

/// The SHA-256 of a certificate in hexadecimal.
pub fn fingerprint(certificate: &[u8]) -> String {
    Sha256::digest(certificate).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A certificate that the key signs itself. It signs challenges, and no other certificates.
fn certificate(key: &RsaPrivateKey, name: &str, now: u64) -> der::Result<Vec<u8>> {
    let public = key.to_public_key().to_public_key_der().map_err(|_| der::ErrorKind::Failed)?;
    let name = super::tame(name.trim(), 64);
    let name = if name.is_empty() { "Rightful".to_owned() } else { name };
    let part = |oid, text: &str| -> der::Result<RelativeDistinguishedName> {
        let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
        let part = x509_cert::attr::AttributeTypeAndValue { oid, value };
        Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![part])?))
    };
    let names = RdnSequence(vec![
        part(ORGANISATION, &name)?,
        part(COMMON_NAME, &format!("{} supervision identity", super::tame(&name, 40)))?,
    ]);
    let mut serial = [0; 16];
    OsRng.try_fill_bytes(&mut serial).map_err(|_| der::ErrorKind::Failed)?;
    serial[0] = serial[0] & 0x3F | 0x40;
    let algorithm = AlgorithmIdentifierOwned { oid: SHA_256_WITH_RSA, parameters: Some(Any::null()) };
    let extension = |extn_id, value: Vec<u8>| -> der::Result<Extension> {
        Ok(Extension { extn_id, critical: true, extn_value: OctetString::new(value)? })
    };
    let tbs_certificate = TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial)?,
        signature: algorithm.clone(),
        issuer: names.clone(),
        validity: Validity { not_before: time(now)?, not_after: time(now + YEARS * 31_557_600)? },
        subject: names,
        subject_public_key_info: SubjectPublicKeyInfoOwned::from_der(public.as_bytes())?,
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(vec![
            extension(
                BASIC_CONSTRAINTS,
                BasicConstraints { ca: false, path_len_constraint: None }.to_der()?,
            )?,
            extension(KEY_USAGE, KeyUsage(KeyUsages::DigitalSignature.into()).to_der()?)?,
        ]),
    };
    let signer = SigningKey::<Sha256>::new(key.clone());
    let signature = signer
        .try_sign_with_rng(&mut OsRng, &tbs_certificate.to_der()?)
        .map_err(|_| der::ErrorKind::Failed)?;
    Certificate {
        tbs_certificate,
        signature_algorithm: algorithm,
        signature: BitString::from_bytes(&signature.to_vec())?,
    }
    .to_der()
}

fn time(seconds: u64) -> der::Result<Time> {
    let since = Duration::from_secs(seconds);
    Ok(match seconds < YEAR_2050 {
        true => Time::UtcTime(UtcTime::from_unix_duration(since)?),
        false => Time::GeneralTime(GeneralizedTime::from_unix_duration(since)?),
    })
}

#[cfg(test)]
mod tests;
