//! Signed messages, CMS `SignedData` of RFC 5652: what they say, and who has signed it, proven with the key of the certificate.
//!
//! Taken are messages that carry their content and the signer's certificate, signed with RSA or ECDSA and SHA-2, or with RSA and SHA-1:
//! that is what go-ios 1.2.0 pairs with. Signed attributes, where there are any, must name the kind of the content and its digest; the
//! signature then covers the attributes.

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use ring::digest;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey,
    VerificationAlgorithm,
};
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::der::asn1::{ObjectIdentifier, OctetString};
use x509_cert::der::{Decode as _, Encode as _};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use crate::phone::lockdown::identity::rsa_key_of;

/// The longest message that is looked at, in bytes.
const LONGEST: usize = 1 << 20;

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const EC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// Why a message is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::phone) enum Flaw {
    /// It is no signed message, or has no content in it.
    #[error("it is no signed message")]
    Unreadable,
    /// It does not carry the certificate of its signer, or not the one that is asked for.
    #[error("it was signed by another")]
    Signer,
    /// What was signed is another content.
    #[error("something else was signed")]
    Digest,
    /// The signature does not fit.
    #[error("the signature does not fit")]
    Signature,
}

/// A message whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::phone) struct Opened {
    /// What was signed.
    pub(in crate::phone) content: Vec<u8>,
    /// The certificate of its signer, DER.
    pub(in crate::phone) signer: Vec<u8>,
}

/// Opens a message and proves its signature. Whether the signer is one to be believed is for the caller to say.
pub(in crate::phone) fn open(message: &[u8]) -> Result<Opened, Flaw> {
    if message.len() > LONGEST {
        return Err(Flaw::Unreadable);
    }
    let outer = ContentInfo::from_der(message).map_err(|_| Flaw::Unreadable)?;
    if outer.content_type != SIGNED_DATA {
        return Err(Flaw::Unreadable);
    }
    let signed: SignedData = outer.content.decode_as().map_err(|_| Flaw::Unreadable)?;
    let inner = &signed.encap_content_info;
    let content = inner.econtent.as_ref().filter(|_| inner.econtent_type == DATA).ok_or(Flaw::Unreadable)?;
    let content: OctetString = content.decode_as().map_err(|_| Flaw::Unreadable)?;
    let content = content.into_bytes();
    let [signature] = signed.signer_infos.0.as_slice() else { return Err(Flaw::Signer) };
    let certificates = signed.certificates.as_ref().ok_or(Flaw::Signer)?;
    let signer = certificates.0.iter().find_map(|certificate| match certificate {
        CertificateChoices::Certificate(certificate) if is_named(&signature.sid, certificate) => {
            Some(certificate)
        }
        CertificateChoices::Certificate(_) | CertificateChoices::Other(_) => None,
    });
    let signer = signer.ok_or(Flaw::Signer)?;
    holds(signature, &content, signer)?;
    Ok(Opened { content, signer: signer.to_der().map_err(|_| Flaw::Signer)? })
}

/// Whether the message was signed with the key of this certificate, and says exactly this.
pub(in crate::phone) fn says(message: &[u8], content: &[u8], certificate: &[u8]) -> Result<(), Flaw> {
    let opened = open(message)?;
    if opened.signer != certificate {
        return Err(Flaw::Signer);
    }
    if opened.content != content {
        return Err(Flaw::Digest);
    }
    Ok(())
}

fn is_named(name: &SignerIdentifier, certificate: &Certificate) -> bool {
    let certificate = &certificate.tbs_certificate;
    match name {
        SignerIdentifier::IssuerAndSerialNumber(name) => {
            name.issuer == certificate.issuer && name.serial_number == certificate.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(name) => {
            matches!(certificate.get::<SubjectKeyIdentifier>(), Ok(Some((_, own))) if own == *name)
        }
    }
}

/// The digests that are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    fn named(name: &ObjectIdentifier) -> Option<Self> {
        match name.to_string().as_str() {
            "1.3.14.3.2.26" => Some(Self::Sha1),
            "2.16.840.1.101.3.4.2.1" => Some(Self::Sha256),
            "2.16.840.1.101.3.4.2.2" => Some(Self::Sha384),
            "2.16.840.1.101.3.4.2.3" => Some(Self::Sha512),
            _ => None,
        }
    }

    fn of(self, bytes: &[u8]) -> digest::Digest {
        let algorithm = match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes)
    }
}

fn holds(signature: &SignerInfo, content: &[u8], signer: &Certificate) -> Result<(), Flaw> {
    let hash = Hash::named(&signature.digest_alg.oid).ok_or(Flaw::Signature)?;
    let signed = match &signature.signed_attrs {
        None => content.to_vec(),
        Some(attributes) => {
            let kind: ObjectIdentifier =
                only(attributes.iter(), CONTENT_TYPE)?.decode_as().map_err(|_| Flaw::Digest)?;
            let told: OctetString =
                only(attributes.iter(), MESSAGE_DIGEST)?.decode_as().map_err(|_| Flaw::Digest)?;
            if kind != DATA || told.as_bytes() != hash.of(content).as_ref() {
                return Err(Flaw::Digest);
            }
            // Signed as a set, whatever it is tagged with in the message.
            attributes.to_der().map_err(|_| Flaw::Digest)?
        }
    };
    let (key, algorithm) = key_of(signer, hash, &signature.signature_algorithm.oid)?;
    UnparsedPublicKey::new(algorithm, key)
        .verify(&signed, signature.signature.as_bytes())
        .map_err(|_| Flaw::Signature)
}

/// The one value of the one attribute of this name.
fn only<'a>(
    attributes: impl Iterator<Item = &'a Attribute>,
    name: ObjectIdentifier,
) -> Result<&'a x509_cert::der::Any, Flaw> {
    let mut named = attributes.filter(|attribute| attribute.oid == name);
    let (Some(attribute), None) = (named.next(), named.next()) else { return Err(Flaw::Digest) };
    match attribute.values.as_slice() {
        [value] => Ok(value),
        _ => Err(Flaw::Digest),
    }
}

/// The signer's key, and how a signature with it and this digest is verified. The message may name the key alone, or with the digest.
fn key_of(
    signer: &Certificate,
    hash: Hash,
    named: &ObjectIdentifier,
) -> Result<(Vec<u8>, &'static dyn VerificationAlgorithm), Flaw> {
    let named = named.to_string();
    let info = &signer.tbs_certificate.subject_public_key_info;
    if info.algorithm.oid == EC_KEY {
        let algorithm: &dyn VerificationAlgorithm = match (hash, named.as_str()) {
            (Hash::Sha256, "1.2.840.10045.4.3.2") => &ECDSA_P256_SHA256_ASN1,
            (Hash::Sha384, "1.2.840.10045.4.3.3") => &ECDSA_P384_SHA384_ASN1,
            _ => return Err(Flaw::Signature),
        };
        let key = info.subject_public_key.as_bytes().ok_or(Flaw::Signer)?;
        return Ok((key.to_vec(), algorithm));
    }
    let algorithm: &dyn VerificationAlgorithm = match (hash, named.as_str()) {
        (Hash::Sha1, "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.5") => {
            &RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY
        }
        (Hash::Sha256, "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.11") => &RSA_PKCS1_2048_8192_SHA256,
        (Hash::Sha384, "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.12") => &RSA_PKCS1_2048_8192_SHA384,
        (Hash::Sha512, "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.13") => &RSA_PKCS1_2048_8192_SHA512,
        _ => return Err(Flaw::Signature),
    };
    let signer = signer.to_der().map_err(|_| Flaw::Signer)?;
    Ok((rsa_key_of(&signer).map_err(|_| Flaw::Signer)?, algorithm))
}

#[cfg(test)]
mod tests;
