//! The server's half of the key exchange of a sign-in, by plain integers: it shares no code with the client's.
//!
//! v = g^x, B = k·v + g^b, S = (A·v^u)^b, all modulo N; the rest stands in `rightful_apple::account::srp`.

use std::num::NonZeroU32;

use num_bigint::BigUint;
use ring::pbkdf2;
use sha2::{Digest, Sha256};

/// RFC 5054, appendix A, 2048 bits.
const GROUP: &str = "AC6BDB41324A9A9BF166DE5E1389582FAF72B6651987EE07FC3192943DB56050A37329CBB4A099ED8193E0757767A13DD52312AB4B03310DCD7F48A9DA04FD50E8083969EDB767B0CF6095179A163AB3661A05FBD5FAAAE82918A9962F0B93B855F97993EC975EEAA80D740ADBF4FF747359D041D5C33EA71D281E446B14773BCA97B43A23FB801676BD207A436C6481F1D2B9078717461A5B9D32E688F87748544523B524B0D57D5EA77A2775D2ECFA032CFBDBF52FB3786160279004E57AE6AF874E7303CE53299CCC041C7BC308D82A5698F3A8D0C38271AE35F8E9DBFBB694B5C803D89F7AE435DE236D525F54759B65E372FCD68EF20FA7111F9E4AFF73";

/// How the password becomes a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// `s2k`: from the digest.
    Digest,
    /// `s2k_fo`: from the digest in hexadecimal.
    HexDigest,
}

impl Stretch {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Digest => "s2k",
            Self::HexDigest => "s2k_fo",
        }
    }
}

/// One exchange, after the client's half has come.
pub(super) struct Exchange {
    pub(super) offered: Vec<u8>,
    m1: [u8; 32],
    m2: [u8; 32],
}

impl Exchange {
    /// `None` where the client's half proves nothing.
    pub(super) fn answer(
        (name, password): (&str, &str),
        (stretch, salt, rounds): (Stretch, &[u8], NonZeroU32),
        client: &[u8],
        secret: &[u8],
    ) -> Option<Self> {
        let n = BigUint::parse_bytes(GROUP.as_bytes(), 16)?;
        let g = BigUint::from(2_u32);
        let (a, b) = (BigUint::from_bytes_be(client), BigUint::from_bytes_be(secret));
        if (&a % &n) == BigUint::ZERO {
            return None;
        }
        let digest = Sha256::digest(password);
        let written: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let input: &[u8] = match stretch {
            Stretch::Digest => &digest,
            Stretch::HexDigest => written.as_bytes(),
        };
        let mut key = [0; 32];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, input, &mut key);
        let x = number(&hash(&[salt, &hash(&[b":", &key])]));
        let v = g.modpow(&x, &n);
        let k = number(&hash(&[&padded(&n), &padded(&g)]));
        let public = (k * &v + g.modpow(&b, &n)) % &n;
        let u = number(&hash(&[&padded(&a), &padded(&public)]));
        let agreed = (&a * v.modpow(&u, &n)).modpow(&b, &n);
        let session = hash(&[&agreed.to_bytes_be()]);
        let group: Vec<u8> =
            hash(&[&padded(&n)]).iter().zip(hash(&[&padded(&g)])).map(|(one, other)| one ^ other).collect();
        let (sent, offered) = (a.to_bytes_be(), public.to_bytes_be());
        let m1 = hash(&[&group, &hash(&[name.as_bytes()]), salt, &sent, &offered, &session]);
        let m2 = hash(&[&sent, &m1, &session]);
        Some(Self { offered, m1, m2 })
    }

    /// Whether the client knows the password.
    pub(super) fn is_proven(&self, m1: &[u8], m2: &[u8]) -> bool {
        self.m1 == m1 && self.m2 == m2
    }
}

fn hash(parts: &[&[u8]]) -> [u8; 32] {
    parts.iter().fold(Sha256::new(), |hash, part| hash.chain_update(part)).finalize().into()
}

fn number(bytes: &[u8]) -> BigUint {
    BigUint::from_bytes_be(bytes)
}

fn padded(number: &BigUint) -> Vec<u8> {
    let bytes = number.to_bytes_be();
    let mut padded = vec![0; 256_usize.saturating_sub(bytes.len())];
    padded.extend(bytes);
    padded
}
