//! Identities: made, written in each form and read again, and what is no identity.

use std::sync::LazyLock;

use rsa::pkcs1::EncodeRsaPrivateKey as _;
use rsa::pkcs8::LineEnding;
use x509_cert::der::EncodePem as _;

use super::*;

/// 2026-11-30.
const NOW: u64 = 1_796_000_000;

static OURS: LazyLock<Identity> =
    LazyLock::new(|| Identity::generate("Müller, Söhne & Co.", NOW).expect("an identity"));

fn secret(bytes: impl Into<Vec<u8>>) -> Secret {
    Secret::new(bytes.into())
}

fn same(read: &Identity) {
    assert_eq!(read.certificate(), OURS.certificate());
    assert!(read.key() == OURS.key(), "the same key");
}

#[test]
fn one_that_is_made_names_its_owner_and_signs_itself() {
    use rsa::pkcs1v15::{Signature, VerifyingKey};
    use rsa::signature::Verifier as _;
    assert_eq!(OURS.owner(), "Müller, Söhne & Co.");
    let (from, until) = OURS.validity().expect("readable");
    assert_eq!((from, until), (NOW, NOW + YEARS * 31_557_600));
    assert_eq!((OURS.fingerprint().len(), OURS.key().size()), (64, 256));
    let parsed = OURS.parsed().expect("our own");
    let signature = Signature::try_from(parsed.signature.raw_bytes()).expect("a signature");
    let signed = parsed.tbs_certificate.to_der().expect("our own");
    VerifyingKey::<Sha256>::new(OURS.key().to_public_key()).verify(&signed, &signature).expect("its own");
    assert_eq!(format!("{:?}", *OURS), format!("Identity({})", OURS.fingerprint()));
}

#[test]
fn it_comes_back_from_each_form_that_it_is_written_in() {
    same(&read(&OURS.to_pem().expect("text"), None, None).expect("PEM"));
    let (right, wrong) = (secret("planted-Pässword"), secret("planted-other"));
    let file = OURS.to_pkcs12(&right).expect("a file");
    same(&read(&file, None, Some(&right)).expect("PKCS #12"));
    assert_eq!(read(&file, None, Some(&wrong)).map(drop), Err(IdentityError::Password));
    assert_eq!(read(&file, None, None).map(drop), Err(IdentityError::Password));
    assert_eq!(OURS.to_pkcs12(&secret("")).map(drop), Err(IdentityError::Password));
    assert!(!file.expose().windows(7).any(|part| part == b"planted"));
}

#[test]
fn certificate_and_key_are_read_from_two_files_in_any_order_and_encoding() {
    let certificate = secret(OURS.certificate());
    let certificate_pem = secret(OURS.parsed().expect("ours").to_pem(LineEnding::LF).expect("text"));
    let pkcs8 = OURS.key_der().expect("a key");
    let pkcs1 = secret(OURS.key().to_pkcs1_der().expect("a key").as_bytes());
    let pkcs1_pem = secret(OURS.key().to_pkcs1_pem(LineEnding::CRLF).expect("text").as_bytes());
    for key in [&pkcs8, &pkcs1, &pkcs1_pem] {
        same(&read(&certificate, Some(key), None).expect("two files"));
        same(&read(key, Some(&certificate_pem), None).expect("the other way round"));
    }
    let locked = OURS.key().to_pkcs8_encrypted_pem(&mut OsRng, b"planted", LineEnding::LF).expect("text");
    let locked = secret(locked.as_bytes());
    same(&read(&certificate, Some(&locked), Some(&secret("planted"))).expect("with its password"));
    for password in [None, Some(&secret("another"))] {
        let refused = read(&certificate, Some(&locked), password).map(drop);
        assert_eq!(refused, Err(IdentityError::Password));
    }
    assert_eq!(read(&certificate, None, None).map(drop), Err(IdentityError::NoKey));
    assert_eq!(read(&pkcs8, None, None).map(drop), Err(IdentityError::NoCertificate));
}

#[test]
fn what_is_no_pair_or_no_identity_is_told_apart() {
    let other = Identity::generate("Other", NOW).expect("another");
    let mixed = read(&secret(OURS.certificate()), Some(&other.key_der().expect("a key")), None);
    assert_eq!(mixed.map(drop), Err(IdentityError::Mismatch));
    let short = RsaPrivateKey::new(&mut OsRng, 1024).expect("a short key");
    let short = secret(short.to_pkcs8_der().expect("a key").as_bytes());
    assert_eq!(read(&secret(OURS.certificate()), Some(&short), None).map(drop), Err(IdentityError::Kind));
    assert_eq!(read(&secret(vec![0; LONGEST_FILE + 1]), None, None).map(drop), Err(IdentityError::TooLong));
    for nonsense in ["", "hello", "-----BEGIN CERTIFICATE-----", "-----BEGIN X-----\n!\n-----END X-----"] {
        assert!(read(&secret(nonsense), None, None).is_err(), "{nonsense}");
    }
    let mut cut = OURS.certificate().to_vec();
    cut.push(0);
    assert!(read(&secret(cut), Some(&OURS.key_der().expect("a key")), None).is_err());
}

#[test]
fn every_refusal_has_its_words_and_a_remedy() {
    use IdentityError::*;
    for error in
        [Unknown, TooLong, NoCertificate, NoKey, Password, Rounds, Mismatch, Kind, Challenge, Unsigned]
    {
        assert!(error.code().starts_with("identity/") && error.help().len() > 20, "{error}");
    }
    assert_eq!(Mismatch.to_string(), "the key does not belong to the certificate");
    assert!(Unknown.help().contains("Apple Configurator"));
}
