//! A supervisor for tests: a certificate, its key, and challenges signed as `cms`, Python and Go sign them.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use rcgen::{CertificateParams, DnType, KeyPair, SerialNumber};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use x509_cert::der::{Any, Decode as _, Encode as _};
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::*;
use crate::phone::spec::PhoneSpec;
use profiles::tests::restricting;

const KEY: &str = include_str!("../lockdown/tests/host_key.pem");
const OTHER_KEY: &str = include_str!("../lockdown/device_key.pem");

fn name(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

enum Key {
    Rsa(RsaKeyPair),
    Ec(EcdsaKeyPair),
}

/// Who supervises.
pub(in crate::phone) struct Supervisor {
    pub(in crate::phone) certificate: Vec<u8>,
    key: Key,
}

/// How a challenge is signed, and what is wrong with that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) enum Signing {
    Right,
    /// Without signed attributes.
    Bare,
    /// The content is not in the message.
    Detached,
    /// Nor is the certificate.
    Nameless,
    /// The attributes are for another content.
    OtherDigest,
    /// One bit of the signature is not what it was.
    Bent,
}

impl Supervisor {
    pub(in crate::phone) fn new() -> Self {
        Self::with(KEY, 1)
    }

    /// Somebody else.
    pub(in crate::phone) fn another() -> Self {
        Self::with(OTHER_KEY, 2)
    }

    /// Somebody with another key, but with the name and the number of the certificate of [`Self::new`].
    pub(in crate::phone) fn impostor() -> Self {
        Self::with(OTHER_KEY, 1)
    }

    fn with(pem: &str, serial: u8) -> Self {
        let pair = KeyPair::from_pem(pem).expect("a key of these tests");
        let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).expect("PEM");
        let key = Key::Rsa(RsaKeyPair::from_pkcs8(key.secret_der()).expect("RSA"));
        Self { certificate: certificate(&pair, serial), key }
    }

    pub(in crate::phone) fn on_a_curve() -> Self {
        let pair = KeyPair::generate().expect("P-256");
        let random = SystemRandom::new();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &pair.serialize_der(), &random);
        Self { certificate: certificate(&pair, 3), key: Key::Ec(key.expect("P-256")) }
    }

    pub(in crate::phone) fn sign(&self, content: &[u8], how: Signing) -> Vec<u8> {
        let certificate = Certificate::from_der(&self.certificate).expect("a certificate");
        let octets = |bytes: &[u8]| OctetString::new(bytes).expect("short");
        let any = |bytes: &[u8]| Any::encode_from(&octets(bytes)).expect("short");
        let attribute = |oid: ObjectIdentifier, value: Any| Attribute {
            oid,
            values: SetOfVec::try_from(vec![value]).expect("one"),
        };
        let told = if how == Signing::OtherDigest { b"other".as_slice() } else { content };
        let digest = ring::digest::digest(&ring::digest::SHA256, told);
        let data = name("1.2.840.113549.1.7.1");
        let attributes = SetOfVec::try_from(vec![
            attribute(name("1.2.840.113549.1.9.3"), Any::encode_from(&data).expect("short")),
            attribute(name("1.2.840.113549.1.9.4"), any(digest.as_ref())),
        ]);
        let attributes = (how != Signing::Bare).then(|| attributes.expect("two"));
        let signed = attributes.as_ref().map_or_else(|| content.to_vec(), |all| all.to_der().expect("short"));
        let mut signature = self.raw(&signed);
        if how == Signing::Bent {
            signature[40] ^= 1;
        }
        let algorithm = match self.key {
            Key::Rsa(_) => "1.2.840.113549.1.1.1",
            Key::Ec(_) => "1.2.840.10045.4.3.2",
        };
        let plain = |oid: &str| AlgorithmIdentifierOwned { oid: name(oid), parameters: None };
        let sha256 = plain("2.16.840.1.101.3.4.2.1");
        let info = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: certificate.tbs_certificate.issuer.clone(),
                serial_number: certificate.tbs_certificate.serial_number.clone(),
            }),
            digest_alg: sha256.clone(),
            signed_attrs: attributes,
            signature_algorithm: plain(algorithm),
            signature: octets(&signature),
            unsigned_attrs: None,
        };
        let certificates = SetOfVec::try_from(vec![CertificateChoices::Certificate(certificate)]);
        let message = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![sha256]).expect("one"),
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: data,
                econtent: (how != Signing::Detached).then(|| any(content)),
            },
            certificates: (how != Signing::Nameless).then(|| CertificateSet(certificates.expect("one"))),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(vec![info]).expect("one")),
        };
        let content = Any::encode_from(&message).expect("short");
        ContentInfo { content_type: name("1.2.840.113549.1.7.2"), content }.to_der().expect("short")
    }

    fn raw(&self, bytes: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match &self.key {
            Key::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &random, bytes, &mut signature).expect("signed");
                signature
            }
            Key::Ec(key) => key.sign(&random, bytes).expect("signed").as_ref().to_vec(),
        }
    }
}

fn certificate(pair: &KeyPair, serial: u8) -> Vec<u8> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Example School");
    params.serial_number = Some(SerialNumber::from_slice(&[serial]));
    params.self_signed(pair).expect("signed").der().to_vec()
}

fn phone() -> Phone {
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    phone.supervise("Example School", vec![Supervisor::new().certificate], true);
    phone
}

fn install(phone: &Phone, flags: &[(&str, bool)]) {
    let profile = Profile::read(&restricting("org.example.test", flags)).expect("good");
    assert!(phone.change(|state| state.install_profile(profile)));
}

#[test]
fn a_token_clears_the_passcode_and_nothing_else() {
    let phone = phone();
    assert!(phone.mint_unlock_token().is_none(), "a passcode is set");
    phone.unlock_screen();
    assert_eq!(phone.remove_passcode(), owner::Obeyed::Yes);
    let token = phone.mint_unlock_token().expect("no passcode is set");
    assert_eq!(phone.set_passcode(), owner::Obeyed::Yes);
    assert_eq!(phone.lock_out(), owner::Obeyed::Yes);
    phone.unlock_screen();
    assert!(phone.read(|state| state.locked), "it takes no passcode any more");
    let before = phone.read(|state| (state.data.get().digest(), state.find_my));
    assert_eq!(phone.clear_passcode(&token[1..]), Err(token::Flaw::Shape));
    assert_eq!(phone.clear_passcode(&token), Ok(()));
    phone.read(|state| {
        assert!(!state.passcode_set && !state.locked && state.supervised && state.data_present);
        assert!(!state.supervision.is_locked_out());
        assert_eq!((state.data.get().digest(), state.find_my), before);
    });
}

#[test]
fn an_erase_ends_supervision_profiles_and_tokens() {
    let phone = phone();
    phone.change(|state| state.passcode_set = false);
    let token = phone.mint_unlock_token().expect("no passcode is set");
    install(&phone, &[("allowHostPairing", false)]);
    phone.change(|state| state.become_fresh("18.6", "22G86"));
    assert!(phone.read(|state| !state.supervised && state.supervision.cloud.is_none()));
    assert!(phone.read(|state| state.supervision.profiles.is_empty() && state.lets_strangers_pair()));
    phone.change(|state| (state.passcode_set, state.locked) = (true, true));
    assert_eq!(phone.clear_passcode(&token), Err(token::Flaw::Foreign));
    assert!(phone.read(|state| state.passcode_set && state.locked));
    let other = Phone::new(PhoneSpec::ipad_pro_11());
    other.change(|state| state.passcode_set = false);
    let foreign = other.mint_unlock_token().expect("no passcode is set");
    assert_eq!(phone.clear_passcode(&foreign), Err(token::Flaw::Foreign));
}

#[test]
fn restrictions_of_supervised_phones_count_on_supervised_phones() {
    let phone = phone();
    install(
        &phone,
        &[
            ("allowHostPairing", false),
            ("allowFindMyDevice", false),
            ("allowPasscodeModification", false),
            ("allowFingerprintForUnlock", false),
            ("allowUSBRestrictedMode", false),
        ],
    );
    phone.unlock_screen();
    assert!(!phone.read(State::lets_strangers_pair));
    assert_eq!(phone.set_passcode(), owner::Obeyed::No);
    assert_eq!(phone.turn_find_my_on("anna@example.com"), owner::Obeyed::No);
    phone.lock_screen();
    assert_eq!(phone.show_face(), owner::Obeyed::No);
    phone.leave_for_an_hour();
    assert!(!phone.read(|state| state.supervision.usb_restricted), "the profile forbids the restriction");
    phone.change(|state| state.supervised = false);
    assert!(phone.read(State::lets_strangers_pair));
    phone.leave_for_an_hour();
    assert!(phone.read(|state| state.supervision.usb_restricted));
    assert_eq!(phone.show_face(), owner::Obeyed::No, "this one counts on every phone");
    phone.unlock_screen();
    assert_eq!(phone.turn_find_my_on("anna@example.com"), owner::Obeyed::Yes);
    assert_eq!(phone.set_passcode(), owner::Obeyed::Yes);
}

#[tokio::test(start_paused = true)]
async fn a_restart_shuts_the_keybag_until_the_first_unlock() {
    let phone = phone();
    assert!(phone.read(|state| state.supervision.unlocked_since_boot));
    phone.press_buttons(crate::phone::hand::Buttons::Normal);
    phone.until(|state| state.presence.attached).await;
    assert!(!phone.read(|state| state.supervision.unlocked_since_boot));
    assert_eq!(phone.show_face(), owner::Obeyed::No, "a face does not open it");
    phone.unlock_screen();
    assert!(phone.read(|state| state.supervision.unlocked_since_boot));
    phone.lock_screen();
    assert_eq!(phone.show_face(), owner::Obeyed::Yes);
}

#[tokio::test(start_paused = true)]
async fn the_bypass_code_is_told_for_fifteen_days() {
    let phone = phone();
    assert!(phone.read(|state| state.told_bypass_code().is_some()));
    tokio::time::sleep(Duration::from_secs(15 * 24 * 3600 + 60)).await;
    assert!(phone.read(|state| state.told_bypass_code().is_none()));
}
