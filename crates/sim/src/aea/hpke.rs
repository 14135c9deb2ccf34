//! The way from an archive's wrapped key to the key: HPKE of RFC 9180 in base mode, with P-256, HKDF-SHA-256 and AES-256-GCM.
//!
//! The private key is the simulator's own, follows from a word in this file, and is worth nothing: no real image is
//! encrypted for it. The pretend Apple hands it out at [`key_url`] as the real one hands out those of its releases.

use p256::ecdh::diffie_hellman;
use p256::elliptic_curve::sec1::ToEncodedPoint as _;
use p256::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, LineEnding};
use p256::{PublicKey, SecretKey};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use sha2::{Digest as _, Sha256};

use super::{ArchiveKey, expand, extract};

const KEM: &[u8] = b"KEM\x00\x10";
const SUITE: &[u8] = b"HPKE\x00\x10\x00\x01\x00\x02";

/// Where the private key is to be had.
pub(crate) fn key_url() -> String {
    format!("https://wkms-public.apple.com{}", key_path())
}

/// The same without the host.
pub(crate) fn key_path() -> String {
    let name: String =
        point(&secret().public_key()).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("/fcs-keys/{name}")
}

/// The private key, in PEM.
pub(crate) fn pem() -> String {
    #[expect(clippy::expect_used, reason = "a key of this program, and a test writes it")]
    secret().to_pkcs8_pem(LineEnding::LF).expect("a key").to_string()
}

/// Wraps a key; gives the encapsulated key of 65 bytes and the wrapped one. Another seed gives other bytes.
pub(super) fn wrap(key: &ArchiveKey, seed: u64) -> (Vec<u8>, Vec<u8>) {
    let ephemeral = made(&[b"ephemeral".as_slice(), &seed.to_be_bytes()].concat());
    let public = secret().public_key();
    let request = point(&ephemeral.public_key());
    let (key_of_suite, nonce) = schedule(&ephemeral, &public, &request, &point(&public));
    let mut bytes = key.0.to_vec();
    #[expect(clippy::expect_used, reason = "32 bytes can be encrypted")]
    sealing(&key_of_suite).seal_in_place_append_tag(nonce, Aad::empty(), &mut bytes).expect("room");
    (request, bytes)
}

/// Unwraps a key with a private key in PEM.
pub(super) fn unwrap(request: &[u8], wrapped: &[u8], pem: &[u8]) -> Option<ArchiveKey> {
    let secret = SecretKey::from_pkcs8_pem(std::str::from_utf8(pem).ok()?).ok()?;
    let sender = PublicKey::from_sec1_bytes(request).ok()?;
    let (key, nonce) = schedule(&secret, &sender, request, &point(&secret.public_key()));
    let mut bytes = wrapped.to_vec();
    let key = sealing(&key).open_in_place(nonce, Aad::empty(), &mut bytes).ok()?;
    Some(ArchiveKey((&*key).try_into().ok()?))
}

fn secret() -> SecretKey {
    made(b"the simulator's throw-away key for system images")
}

fn made(words: &[u8]) -> SecretKey {
    #[expect(
        clippy::expect_used,
        reason = "a digest is a scalar but for one in 2^32, and these are fixed or tested"
    )]
    SecretKey::from_slice(&Sha256::digest(words)).expect("a scalar")
}

fn point(key: &PublicKey) -> Vec<u8> {
    key.to_encoded_point(false).as_bytes().to_vec()
}

/// Key and first nonce of a context without further words.
fn schedule(ours: &SecretKey, theirs: &PublicKey, request: &[u8], receiver: &[u8]) -> ([u8; 32], Nonce) {
    let shared = diffie_hellman(ours.to_nonzero_scalar(), theirs.as_affine());
    let context = [request, receiver].concat();
    let secret = labelled_extract(KEM, &[], "eae_prk", shared.raw_secret_bytes());
    let secret: [u8; 32] = labelled_expand(KEM, &secret, "shared_secret", &context);
    let hashes = ["psk_id_hash", "info_hash"].map(|label| labelled_extract(SUITE, &[], label, &[]));
    let context = [&[0][..], &hashes[0], &hashes[1]].concat();
    let secret = labelled_extract(SUITE, &secret, "secret", &[]);
    let key = labelled_expand(SUITE, &secret, "key", &context);
    (key, Nonce::assume_unique_for_key(labelled_expand(SUITE, &secret, "base_nonce", &context)))
}

fn sealing(key: &[u8; 32]) -> LessSafeKey {
    #[expect(clippy::expect_used, reason = "the length fits")]
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("32 bytes"))
}

fn labelled_extract(suite: &[u8], salt: &[u8], label: &str, secret: &[u8]) -> [u8; 32] {
    extract(salt, &[b"HPKE-v1", suite, label.as_bytes(), secret].concat())
}

fn labelled_expand<const N: usize>(suite: &[u8], secret: &[u8; 32], label: &str, info: &[u8]) -> [u8; N] {
    expand(
        secret,
        &[&(N as u16).to_be_bytes(), b"HPKE-v1".as_slice(), suite, label.as_bytes(), info].concat(),
    )
}
