//! The proof that the owner knows the password, without sending it: SRP-6a as Apple's web sign-in uses it.
//!
//! | quantity | is |
//! |---|---|
//! | group, hash | RFC 5054, 2048 bits, g = 2; SHA-256 |
//! | d | SHA-256 of the password in UTF-8: its 32 bytes for `s2k`, their 64 hexadecimal digits for `s2k_fo` |
//! | P | PBKDF2-HMAC-SHA256(d, salt, rounds), 32 bytes |
//! | x | H(salt, H(":", P)): the name of the account is not in it |
//! | M1 | H(H(N) xor H(PAD(g)), H(name), salt, A, B, K), A and B without leading zeros |
//! | M2 | H(A, M1, K) |
//!
//! Source: clients of others that sign in so (pyicloud), and vectors of our own that two modules of Python's `srp` confirm.
//! What Apple does where A or B begin with a zero is not known: A is drawn until it does not.

use std::num::NonZeroU32;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rightful_core::secret::Secret;
use ring::pbkdf2;
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::Value;
use sha2::{Digest, Sha256};
use srp::groups::G2048;
use zeroize::Zeroizing;

/// The most rounds of key derivation that a server may ask for; Apple asks for some 20,000.
pub const MOST_ROUNDS: u32 = 1_000_000;

/// The length of the group in bytes, and of A and B with their leading zeros.
const GROUP: usize = 256;

/// How often A is drawn until it has no leading zero; one in 256 has one.
const DRAWS: usize = 16;

/// How the password becomes a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// From the digest of the password.
    #[doc(alias = "s2k")]
    Digest,
    /// From the digest, written in hexadecimal.
    #[doc(alias = "s2k_fo")]
    HexDigest,
}

/// What the server offers; only within the limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    protocol: Protocol,
    salt: Vec<u8>,
    rounds: NonZeroU32,
    /// B, without leading zeros.
    public: Vec<u8>,
    short: bool,
}

/// What of an offer cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unusable(pub &'static str);

impl Challenge {
    /// Reads `{iteration, salt, protocol, b}`: rounds from 1 to [`MOST_ROUNDS`], a salt of 8 to 64 bytes, at most 256 bytes of B.
    pub fn read(offer: &Value) -> Result<Self, Unusable> {
        let text = |key| offer.get(key).and_then(Value::as_str);
        let bytes = |key, missing| {
            let bytes =
                text(key).filter(|text| text.len() <= 1024).and_then(|text| STANDARD.decode(text).ok());
            bytes.ok_or(Unusable(missing))
        };
        let protocol = match text("protocol") {
            Some("s2k") => Protocol::Digest,
            Some("s2k_fo") => Protocol::HexDigest,
            _ => return Err(Unusable("the protocol of the sign-in")),
        };
        let rounds =
            offer.get("iteration").and_then(Value::as_u64).and_then(|rounds| u32::try_from(rounds).ok());
        let rounds = rounds.filter(|rounds| *rounds <= MOST_ROUNDS).and_then(NonZeroU32::new);
        let salt = bytes("salt", "the salt")?;
        let public = bytes("b", "the server's half of the key exchange")?;
        if !(8..=64).contains(&salt.len()) {
            return Err(Unusable("the salt"));
        }
        let first = public.iter().position(|byte| *byte != 0).unwrap_or(public.len());
        let trimmed = public.get(first..).unwrap_or_default().to_vec();
        if trimmed.is_empty() || trimmed.len() > GROUP {
            return Err(Unusable("the server's half of the key exchange"));
        }
        let rounds = rounds.ok_or(Unusable("the number of rounds"))?;
        Ok(Self { protocol, salt, rounds, short: trimmed.len() < GROUP, public: trimmed })
    }

    /// Whether B begins with a zero; then it is better to ask for another one, once.
    pub fn begins_with_zero(&self) -> bool {
        self.short
    }
}

/// What the client sends: that it knows the password, and what it expects of the server. Good for one exchange.
pub struct Proof {
    /// M1.
    pub ours: [u8; 32],
    /// M2.
    pub theirs: [u8; 32],
}

/// The client's half of one key exchange.
pub struct Exchange {
    secret: Zeroizing<Vec<u8>>,
    public: Vec<u8>,
}

type Group = srp::Client<G2048, Sha256>;

impl Exchange {
    /// Draws a fresh one. Fails only where the system gives no random numbers.
    pub fn draw() -> Result<Self, Unusable> {
        let random = SystemRandom::new();
        for _ in 0..DRAWS {
            let mut secret = Zeroizing::new(vec![0; 32]);
            random.fill(&mut secret).map_err(|_| Unusable("the random numbers of this computer"))?;
            let drawn = Self::of(secret);
            if drawn.public.len() == GROUP {
                return Ok(drawn);
            }
        }
        Err(Unusable("the random numbers of this computer"))
    }

    fn of(secret: Zeroizing<Vec<u8>>) -> Self {
        let public = Group::new_with_options(false).compute_public_ephemeral(&secret);
        Self { secret, public }
    }

    /// A, without leading zeros.
    pub fn public(&self) -> &[u8] {
        &self.public
    }

    /// The proof for one offer. Takes as long as the rounds that the server asks for.
    pub fn prove(&self, name: &str, password: &Secret, challenge: &Challenge) -> Result<Proof, Unusable> {
        let key = derive(password, challenge);
        let salt = &challenge.salt;
        let nothing = Unusable("the server's half of the key exchange");
        if padded(&[&self.public, &challenge.public]).iter().all(|byte| *byte == 0) {
            return Err(nothing);
        }
        let group = Group::new_with_options(false);
        let agreed = group
            .process_reply(&self.secret, name.as_bytes(), key.as_slice(), salt, &challenge.public)
            .map_err(|_| nothing)?;
        let session_key = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(agreed.key())));
        let ours: [u8; 32] = agreed.proof().try_into().map_err(|_| nothing)?;
        let theirs = Sha256::new()
            .chain_update(&self.public)
            .chain_update(ours)
            .chain_update(session_key.as_slice())
            .finalize();
        Ok(Proof { ours, theirs: theirs.into() })
    }
}

/// u = H(PAD(A), PAD(B)); an exchange in which it is nothing proves nothing.
fn padded(parts: &[&[u8]]) -> [u8; 32] {
    let hash = parts.iter().fold(Sha256::new(), |hash, part| {
        hash.chain_update(vec![0; GROUP.saturating_sub(part.len())]).chain_update(part)
    });
    hash.finalize().into()
}

fn derive(password: &Secret, challenge: &Challenge) -> Zeroizing<[u8; 32]> {
    let digest = Zeroizing::new(<[u8; 32]>::from(Sha256::digest(password.expose())));
    let mut key = Zeroizing::new([0; 32]);
    let written;
    let input: &[u8] = match challenge.protocol {
        Protocol::Digest => digest.as_slice(),
        Protocol::HexDigest => {
            written = Zeroizing::new(digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
            written.as_bytes()
        }
    };
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, challenge.rounds, &challenge.salt, input, key.as_mut_slice());
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Made by `tests/srp.py` from the formulas above with plain integers, and confirmed by both modules of Python's `srp` 1.0.22.
    const VECTORS: &str = include_str!("../../tests/srp.json");

    fn hex(text: &Value) -> Vec<u8> {
        let text = text.as_str().expect("hexadecimal");
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal"))
            .collect()
    }

    fn offer(vector: &Value) -> Value {
        json!({
            "iteration": vector["iteration"],
            "protocol": vector["proto"],
            "salt": STANDARD.encode(hex(&vector["salt"])),
            "b": STANDARD.encode(hex(&vector["B"])),
        })
    }

    #[test]
    fn the_published_vectors_come_out() {
        let vectors: Value = serde_json::from_str(VECTORS).expect("JSON");
        let vectors = vectors["vectors"].as_array().expect("vectors");
        assert!(vectors.len() >= 4);
        for vector in vectors {
            let shows = &vector["shows"];
            let challenge = Challenge::read(&offer(vector)).expect("within the limits");
            let password = Secret::new(vector["password"].as_str().expect("text").into());
            assert_eq!(derive(&password, &challenge).to_vec(), hex(&vector["derived"]), "{shows}");
            let exchange = Exchange::of(Zeroizing::new(hex(&vector["a"])));
            assert_eq!(exchange.public(), hex(&vector["A"]), "{shows}");
            let proof = exchange
                .prove(vector["user"].as_str().expect("text"), &password, &challenge)
                .expect("a proof");
            assert_eq!(proof.ours.to_vec(), hex(&vector["M1"]), "{shows}");
            assert_eq!(proof.theirs.to_vec(), hex(&vector["M2"]), "{shows}");
        }
    }

    #[test]
    fn what_is_drawn_is_fresh_and_has_no_leading_zero() {
        let (one, other) = (Exchange::draw().expect("drawn"), Exchange::draw().expect("drawn"));
        assert_eq!((one.public().len(), other.public().len()), (GROUP, GROUP));
        assert_ne!(one.public(), other.public());
    }

    #[test]
    fn an_offer_beyond_the_limits_is_not_believed() {
        let good = json!({
            "iteration": 20832, "protocol": "s2k", "salt": STANDARD.encode([1; 16]), "b": STANDARD.encode([7; 256]),
        });
        assert!(Challenge::read(&good).is_ok_and(|challenge| !challenge.begins_with_zero()));
        let cases = [
            ("iteration", json!(0)),
            ("iteration", json!(MOST_ROUNDS + 1)),
            ("iteration", json!(-1)),
            ("protocol", json!("plain")),
            ("salt", json!(STANDARD.encode([1; 7]))),
            ("salt", json!(STANDARD.encode([1; 65]))),
            ("salt", json!("?")),
            ("b", json!(STANDARD.encode([0; 256]))),
            ("b", json!(STANDARD.encode([7; 257]))),
            ("b", json!(null)),
        ];
        for (key, value) in cases {
            let mut bad = good.clone();
            bad[key] = value;
            assert!(Challenge::read(&bad).is_err(), "{key}: {}", bad[key]);
        }
        let mut short = good;
        short["b"] = json!(STANDARD.encode([[0; 1].as_slice(), &[7; 255]].concat()));
        assert!(Challenge::read(&short).is_ok_and(|challenge| challenge.begins_with_zero()));
    }

    #[test]
    fn a_half_that_is_a_multiple_of_the_group_proves_nothing() {
        // N itself, from RFC 5054, appendix A.
        let modulus = <G2048 as srp::Group>::generator().params().modulus().to_be_bytes();
        let offer = json!({
            "iteration": 1, "protocol": "s2k", "salt": STANDARD.encode([1; 16]), "b": STANDARD.encode(&modulus),
        });
        let challenge = Challenge::read(&offer).expect("within the limits");
        let proof = Exchange::draw().expect("drawn").prove("a", &Secret::new(b"b".to_vec()), &challenge);
        assert!(proof.is_err());
    }
}
