//! The ciphers of a backup: AES-256-CBC with padding for files, RFC 3394 for keys.

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{
    BlockCipherDecrypt as _, BlockCipherEncrypt as _, BlockModeDecrypt as _, BlockModeEncrypt as _,
};
use aes::cipher::{KeyInit as _, KeyIvInit as _};
use aes_kw::KwAes256;
use sha2::{Digest, Sha256};

/// A key.
pub(crate) type Key = [u8; 32];

/// How a key lies in a backup: the class that protects it, and forty bytes.
pub(crate) const WRAPPED: usize = 40;

/// A key that follows from these parts.
pub(crate) fn derived(parts: &[&[u8]]) -> Key {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Encrypts a file; its length grows to the next whole block, by at least one byte.
pub(crate) fn encrypt(key: &Key, mut plain: Vec<u8>) -> Vec<u8> {
    let length = plain.len();
    plain.resize((length / 16 + 1) * 16, 0);
    let cipher = cbc::Encryptor::<Aes256>::new(key.into(), &[0; 16].into());
    // There is always room for the padding.
    let _ = cipher.encrypt_padded::<Pkcs7>(&mut plain, length);
    plain
}

/// Decrypts a file; `None` for a wrong length or padding.
pub(crate) fn decrypt(key: &Key, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let cipher = cbc::Decryptor::<Aes256>::new(key.into(), &[0; 16].into());
    let length = cipher.decrypt_padded::<Pkcs7>(&mut bytes).ok()?.len();
    bytes.truncate(length);
    Some(bytes)
}

/// Wraps a key in another one.
pub(crate) fn wrap(with: &Key, key: &Key) -> [u8; WRAPPED] {
    let mut wrapped = [0; WRAPPED];
    // Both lengths are right.
    let _ = KwAes256::new(with.into()).wrap_key(key, &mut wrapped);
    wrapped
}

/// Unwraps a key; `None` where it was wrapped in another one.
pub(crate) fn unwrap(with: &Key, wrapped: &[u8]) -> Option<Key> {
    let mut key = [0; 32];
    if wrapped.len() != WRAPPED {
        return None;
    }
    KwAes256::new(with.into()).unwrap_key(wrapped, &mut key).ok()?;
    Some(key)
}

/// The same behind the class that protects it, little endian.
pub(crate) fn wrap_in_class(class: u32, class_key: &Key, key: &Key) -> Vec<u8> {
    let mut bytes = class.to_le_bytes().to_vec();
    bytes.extend_from_slice(&wrap(class_key, key));
    bytes
}

/// Two blocks, encrypted one by one: what the key of the chip does to a class key.
pub(crate) fn to_device(device: &Key, key: &Key) -> Key {
    let cipher = Aes256::new(device.into());
    let mut out = *key;
    for block in out.chunks_exact_mut(16) {
        if let Ok(block) = block.try_into() {
            cipher.encrypt_block(block);
        }
    }
    out
}

/// The way back.
pub(crate) fn from_device(device: &Key, key: &Key) -> Key {
    let cipher = Aes256::new(device.into());
    let mut out = *key;
    for block in out.chunks_exact_mut(16) {
        if let Ok(block) = block.try_into() {
            cipher.decrypt_block(block);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use rightful_core::hex;

    use super::*;

    #[test]
    fn what_is_encrypted_comes_back_and_only_with_its_key() {
        for length in [0, 1, 15, 16, 17, 4096] {
            let plain = vec![7; length];
            let sealed = encrypt(&[1; 32], plain.clone());
            assert_eq!(sealed.len(), (length / 16 + 1) * 16);
            assert_eq!(decrypt(&[1; 32], sealed.clone()), Some(plain.clone()));
            assert_ne!(decrypt(&[2; 32], sealed), Some(plain));
        }
        assert_eq!(decrypt(&[1; 32], vec![0; 15]), None);
        let wrapped = wrap(&[3; 32], &[4; 32]);
        assert_eq!(unwrap(&[3; 32], &wrapped), Some([4; 32]));
        assert_eq!(unwrap(&[5; 32], &wrapped), None);
        assert_eq!(from_device(&[6; 32], &to_device(&[6; 32], &[8; 32])), [8; 32]);
    }

    // RFC 3394, section 4.6.
    #[test]
    fn keys_are_wrapped_as_the_standard_says() {
        let with: Vec<u8> = (0..32).collect();
        let key: Vec<u8> = (0..16).map(|n| n * 0x11).chain(0..16).collect();
        let wrapped = wrap(&with.try_into().expect("32"), &key.try_into().expect("32"));
        assert_eq!(
            hex::encode(&wrapped),
            "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21"
        );
    }
}
