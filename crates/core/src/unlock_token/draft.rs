//! A token in its parts, to be put together: for the virtual phone, and for tests of those who read tokens.

/// The parts of a token. The defaults of [`Draft::new`] are those of a real one; the keys are the maker's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its name.
    #[doc(alias = "UUID")]
    pub name: [u8; 16],
    /// Version of the layout.
    #[doc(alias = "VERS")]
    pub version: u32,
    /// 2 for an escrow bag.
    #[doc(alias = "TYPE")]
    pub kind: u32,
    /// The wrapped key of the signature.
    #[doc(alias = "HMCK")]
    pub signing_key: [u8; 40],
    /// The salt.
    pub salt: [u8; 20],
    /// How many rounds.
    #[doc(alias = "ITER")]
    pub rounds: u32,
    /// The keys of the classes.
    pub keys: Vec<DraftKey>,
}

/// The key of one class, wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftKey {
    /// Its name.
    pub name: [u8; 16],
    /// The class.
    #[doc(alias = "CLAS")]
    pub class: u32,
    /// The wrapped key.
    #[doc(alias = "WPKY")]
    pub wrapped: [u8; 40],
    /// The public key, for a pair.
    #[doc(alias = "PBKY")]
    pub public: Option<[u8; 32]>,
}

/// The classes of a real token; the second is a pair of keys.
const CLASSES: [u32; 10] = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11];

impl Draft {
    /// A token of the usual shape, 1,304 bytes, whose names and keys `fill` makes.
    pub fn new(mut fill: impl FnMut(&mut [u8])) -> Self {
        let mut name = [0; 16];
        let mut signing_key = [0; 40];
        let mut salt = [0; 20];
        fill(&mut name);
        fill(&mut signing_key);
        fill(&mut salt);
        let keys = CLASSES
            .into_iter()
            .map(|class| {
                let mut key = DraftKey { name: [0; 16], class, wrapped: [0; 40], public: None };
                fill(&mut key.name);
                fill(&mut key.wrapped);
                if class == 2 {
                    fill(key.public.insert([0; 32]));
                }
                key
            })
            .collect();
        Self { name, version: 5, kind: 2, signing_key, salt, rounds: 16_666, keys }
    }

    /// The bag, which is what the device signs.
    pub fn bag(&self) -> Vec<u8> {
        let mut bag = Vec::new();
        put(&mut bag, b"VERS", &self.version.to_be_bytes());
        put(&mut bag, b"TYPE", &self.kind.to_be_bytes());
        put(&mut bag, b"UUID", &self.name);
        put(&mut bag, b"HMCK", &self.signing_key);
        put(&mut bag, b"WRAP", &1_u32.to_be_bytes());
        put(&mut bag, b"SALT", &self.salt);
        put(&mut bag, b"ITER", &self.rounds.to_be_bytes());
        for key in &self.keys {
            put(&mut bag, b"UUID", &key.name);
            put(&mut bag, b"CLAS", &key.class.to_be_bytes());
            put(&mut bag, b"WRAP", &3_u32.to_be_bytes());
            put(&mut bag, b"KTYP", &u32::from(key.public.is_some()).to_be_bytes());
            put(&mut bag, b"WPKY", &key.wrapped);
            if let Some(public) = &key.public {
                put(&mut bag, b"PBKY", public);
            }
        }
        bag
    }

    /// The whole token with this signature.
    pub fn signed(&self, signature: &[u8; 20]) -> Vec<u8> {
        let mut token = Vec::new();
        put(&mut token, b"DATA", &self.bag());
        put(&mut token, b"SIGN", signature);
        token
    }
}

fn put(into: &mut Vec<u8>, tag: &[u8; 4], value: &[u8]) {
    into.extend_from_slice(tag);
    into.extend_from_slice(&u32::try_from(value.len()).unwrap_or(u32::MAX).to_be_bytes());
    into.extend_from_slice(value);
}
