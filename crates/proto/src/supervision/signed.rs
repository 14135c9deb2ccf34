//! The signed letter: CMS `SignedData` (RFC 5652) with the phone's challenge in it.
//!
//! | part | is |
//! |---|---|
//! | content | the challenge, embedded as `id-data` |
//! | certificates | the signer's, the only one |
//! | signer | issuer and serial number; SHA-256; `contentType` and `messageDigest` as signed attributes; RSA PKCS #1 v1.5 |
//!
//! There is no signing time: a phone needs none, and its clock may be anywhere.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, DigestAlgorithmIdentifiers, EncapsulatedContentInfo, SignedData, SignerIdentifier,
    SignerInfo, SignerInfos,
};
use rsa::pkcs1v15::SigningKey;
use rsa::rand_core::OsRng;
use rsa::sha2::{Digest as _, Sha256};
use rsa::signature::{RandomizedSigner as _, SignatureEncoding as _};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use x509_cert::der::{self, Encode as _};
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::identity::{Identity, IdentityError};

/// The longest challenge that is signed, in bytes. Phones give 8.
pub const LONGEST_CHALLENGE: usize = 1024;

const ID_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ID_SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

impl Identity {
    /// Signs a phone's challenge: CMS, DER, with the challenge in it.
    ///
    /// # Errors
    /// The challenge is empty or longer than [`LONGEST_CHALLENGE`], or the key does not sign.
    pub fn sign(&self, challenge: &[u8]) -> Result<Vec<u8>, IdentityError> {
        if challenge.is_empty() || challenge.len() > LONGEST_CHALLENGE {
            return Err(IdentityError::Challenge);
        }
        self.letter(challenge).map_err(|_| IdentityError::Unsigned)?.ok_or(IdentityError::Unsigned)
    }

    fn letter(&self, challenge: &[u8]) -> der::Result<Option<Vec<u8>>> {
        let attribute = |oid, value: Any| -> der::Result<Attribute> {
            Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
        };
        let digest = OctetString::new(Sha256::digest(challenge).as_slice())?;
        let attributes: Attributes = SetOfVec::try_from(vec![
            attribute(CONTENT_TYPE, Any::encode_from(&ID_DATA)?)?,
            attribute(MESSAGE_DIGEST, Any::encode_from(&digest)?)?,
        ])?;
        let key = SigningKey::<Sha256>::new(self.key().clone());
        // With random numbers the key is blinded: the time that it takes tells nothing of it.
        let Ok(signature) = key.try_sign_with_rng(&mut OsRng, &attributes.to_der()?) else { return Ok(None) };
        let (certificate, sha256) = (self.parsed()?, algorithm(SHA_256, None));
        let names = &certificate.tbs_certificate;
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: names.issuer.clone(),
                serial_number: names.serial_number.clone(),
            }),
            digest_alg: sha256.clone(),
            signed_attrs: Some(attributes),
            signature_algorithm: algorithm(RSA, Some(Any::null())),
            signature: OctetString::new(signature.to_vec())?,
            unsigned_attrs: None,
        };
        let signed = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: DigestAlgorithmIdentifiers::try_from(vec![sha256])?,
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: ID_DATA,
                econtent: Some(Any::encode_from(&OctetString::new(challenge)?)?),
            },
            certificates: Some(CertificateSet(SetOfVec::try_from(vec![CertificateChoices::Certificate(
                certificate,
            )])?)),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
        };
        ContentInfo { content_type: ID_SIGNED_DATA, content: Any::encode_from(&signed)? }.to_der().map(Some)
    }
}

fn algorithm(oid: ObjectIdentifier, parameters: Option<Any>) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters }
}
