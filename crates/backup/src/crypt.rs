//! AES as backups use it: keys wrapped by RFC 3394, contents in CBC with a blank first block and padding at the end.

use aes::cipher::{Array, Block, BlockModeDecrypt, BlockModeEncrypt, InnerIvInit, KeyInit};
use aes::{Aes256Dec, Aes256Enc};
use aes_kw::KwAes256;
use zeroize::Zeroizing;

/// The length of an AES block.
pub const BLOCK: usize = 16;
/// The length of a key of 32 bytes, wrapped.
pub const WRAPPED: usize = 40;

/// A key of 256 bits. Zeroed when dropped, without a `Debug` of its own.
pub type Key = Zeroizing<[u8; 32]>;

/// Unwraps other keys. The preparation is done once, because thousands of keys are wrapped with one.
pub(crate) struct Unwrapper(KwAes256);

impl Unwrapper {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self(KwAes256::new(&Array(*key)))
    }

    /// The key inside, or nothing when the integrity register is not what it has to be.
    pub(crate) fn unwrap(&self, wrapped: &[u8; WRAPPED]) -> Option<Key> {
        let mut key = Key::new([0; 32]);
        self.0.unwrap_key(wrapped, key.as_mut_slice()).ok()?;
        Some(key)
    }
}

/// Wraps a key with another, as those of a keybag are wrapped (RFC 3394).
pub fn wrap(with: &[u8; 32], key: &[u8; 32]) -> [u8; WRAPPED] {
    let mut wrapped = [0; WRAPPED];
    // The lengths are those of the algorithm.
    let done = KwAes256::new(&Array(*with)).wrap_key(key, &mut wrapped).is_ok();
    debug_assert!(done, "32 bytes become 40");
    wrapped
}

/// One file on its way through AES-256-CBC.
pub struct Decryptor(cbc::Decryptor<Aes256Dec>);

impl Decryptor {
    /// From the beginning of a file.
    pub fn new(key: &[u8; 32]) -> Self {
        Self::after(key, &[0; BLOCK])
    }

    /// From the middle of a file: `before` is the block of ciphertext that lies before.
    pub fn after(key: &[u8; 32], before: &[u8; BLOCK]) -> Self {
        Self(cbc::Decryptor::inner_iv_init(Aes256Dec::new(&Array(*key)), &Array(*before)))
    }

    /// Decrypts whole blocks in place; what is left over behind the last whole one stays as it is.
    pub fn decrypt(&mut self, bytes: &mut [u8]) {
        let (blocks, _rest) = Block::<Aes256Dec>::slice_as_chunks_mut(bytes);
        self.0.decrypt_blocks(blocks);
    }
}

/// Encrypts all of a file, from its beginning to its padding.
pub(crate) fn encrypt(key: &[u8; 32], mut text: Vec<u8>) -> Vec<u8> {
    let padding = BLOCK - text.len() % BLOCK;
    text.resize(text.len() + padding, padding as u8);
    let (blocks, _none) = Block::<Aes256Enc>::slice_as_chunks_mut(&mut text);
    cbc::Encryptor::<Aes256Enc>::inner_iv_init(Aes256Enc::new(&Array(*key)), &Array([0; BLOCK]))
        .encrypt_blocks(blocks);
    text
}

/// How long the padding (PKCS #7) at the end of this text is; nothing when it is none.
pub fn padding(text: &[u8]) -> Option<usize> {
    let length = usize::from(*text.last()?);
    let from = text.len().checked_sub(length)?;
    let padding = text.get(from..)?;
    ((1..=BLOCK).contains(&length) && padding.iter().all(|byte| usize::from(*byte) == length))
        .then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aes::Aes256;
    use aes::cipher::{BlockModeEncrypt, KeyIvInit};
    use proptest::prelude::*;

    fn encrypt(key: &[u8; 32], text: &[u8]) -> Vec<u8> {
        let mut bytes = text.to_vec();
        let padding = BLOCK - bytes.len() % BLOCK;
        bytes.extend(std::iter::repeat_n(padding as u8, padding));
        let mut cipher = cbc::Encryptor::<Aes256>::new(&Array(*key), &Array([0; BLOCK]));
        cipher.encrypt_blocks(Block::<Aes256>::slice_as_chunks_mut(&mut bytes).0);
        bytes
    }

    // RFC 3394, section 4.6.
    #[test]
    fn the_vector_of_the_rfc_unwraps() {
        let kek: [u8; 32] = std::array::from_fn(|at| at as u8);
        let wrapped = [
            0x28, 0xC9, 0xF4, 0x04, 0xC4, 0xB8, 0x10, 0xF4, 0xCB, 0xCC, 0xB3, 0x5C, 0xFB, 0x87, 0xF8, 0x26,
            0x3F, 0x57, 0x86, 0xE2, 0xD8, 0x0E, 0xD3, 0x26, 0xCB, 0xC7, 0xF0, 0xE7, 0x1A, 0x99, 0xF4, 0x3B,
            0xFB, 0x98, 0x8B, 0x9B, 0x7A, 0x02, 0xDD, 0x21,
        ];
        let key = [
            0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF,
            0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F,
        ];
        let unwrapper = Unwrapper::new(&kek);
        assert_eq!(unwrapper.unwrap(&wrapped).as_deref(), Some(&key));
        assert_eq!(wrap(&kek, &key), wrapped);
        for at in 0..WRAPPED {
            let mut wrong = wrapped;
            wrong[at] ^= 1;
            assert!(unwrapper.unwrap(&wrong).is_none(), "byte {at} does not matter");
        }
    }

    #[test]
    fn padding_is_one_to_sixteen_equal_bytes() {
        for length in 1..=16_usize {
            let mut text = vec![9_u8; 32 - length];
            text.extend(std::iter::repeat_n(length as u8, length));
            assert_eq!(padding(&text), Some(length));
        }
        assert_eq!(padding(&[]), None);
        assert_eq!(padding(&[0; 16]), None);
        assert_eq!(padding(&[17; 32]), None);
        assert_eq!(padding(&[2, 2, 2, 3]), None);
        assert_eq!(padding(&[3, 3]), None);
    }

    proptest! {
        #[test]
        fn pieces_decrypt_to_the_whole(
            key in any::<[u8; 32]>(),
            text in proptest::collection::vec(any::<u8>(), 0..500),
            cut in 0_usize..40,
        ) {
            let sealed = encrypt(&key, &text);
            prop_assert_eq!(&super::encrypt(&key, text.clone()), &sealed);
            let mut whole = sealed.clone();
            Decryptor::new(&key).decrypt(&mut whole);
            let end = whole.len() - padding(&whole).expect("it was padded");
            prop_assert_eq!(whole.get(..end), Some(text.as_slice()));

            let cut = (cut * BLOCK).min(sealed.len());
            let (mut first, mut second) = (sealed[..cut].to_vec(), sealed[cut..].to_vec());
            let mut stream = Decryptor::new(&key);
            stream.decrypt(&mut first);
            stream.decrypt(&mut second);
            prop_assert_eq!([first, second.clone()].concat(), whole);
            if let Some(before) = cut.checked_sub(BLOCK).and_then(|from| sealed[from..cut].first_chunk()) {
                let mut again = sealed[cut..].to_vec();
                Decryptor::after(&key, before).decrypt(&mut again);
                prop_assert_eq!(again, second);
            }
        }
    }
}
