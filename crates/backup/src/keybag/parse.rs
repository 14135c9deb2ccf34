//! The keybag as it lies in `Manifest.plist`.
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 4 | tag, four letters |
//! | 4 | 4 | length of the value, u32, big endian |
//! | 8 | length | value; four bytes are a u32, big endian |
//!
//! First the bag itself (`VERS TYPE UUID HMCK WRAP SALT ITER`, since iOS 10.2 `DPWT DPIC DPSL`, in any order), then one
//! group for each class, which begins at every `UUID` after the first: `UUID CLAS WRAP KTYP WPKY`, and `PBKY` for a pair
//! of keys.
//!
//! # What a hostile file could do here
//!
//! Claim lengths beyond its end, salts and keys of other lengths, a class twice, thousands of groups, no rounds or
//! billions of them: each is refused by name. Tags that nobody knows are counted and passed over.

use rightful_core::report::Explain;

/// The most that a bag may have; the largest real one has less than 2 KB.
const LONGEST: usize = 64 << 10;
/// The most groups; real bags have eleven or fourteen.
const GROUPS: usize = 64;

/// A keybag, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[doc(alias = "BackupKeyBag")]
pub struct Keybag {
    /// Version of the format: 3 to 5.
    #[doc(alias = "VERS")]
    pub version: Option<u32>,
    /// What it is for: 1 for a backup. Its two upper bits, which are flags, are cut off.
    #[doc(alias = "TYPE")]
    pub kind: Option<u32>,
    /// Its name.
    pub uuid: Option<[u8; 16]>,
    /// The expensive stage of the derivation, SHA-256, since iOS 10.2.
    #[doc(alias = "DPSL")]
    #[doc(alias = "DPIC")]
    pub first: Option<Stage>,
    /// The other stage, SHA-1, which all have.
    #[doc(alias = "SALT")]
    #[doc(alias = "ITER")]
    pub second: Stage,
    /// Kind of the expensive stage; nothing is made of it.
    #[doc(alias = "DPWT")]
    pub double_kind: Option<u32>,
    /// The classes, in their order.
    pub classes: Vec<ClassGroup>,
    /// How many tags nobody knows.
    pub unknown: usize,
    /// How many bytes are left over at the end, too few for a tag.
    pub trailing: usize,
}

/// Salt and rounds of one stage of the derivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stage {
    /// The salt.
    pub salt: [u8; 20],
    /// How many rounds; never 0.
    pub rounds: u32,
}

/// One class of protection, and its key as it is wrapped.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClassGroup {
    /// Name of the key.
    pub uuid: [u8; 16],
    /// Number of the class, as it stands there.
    #[doc(alias = "CLAS")]
    pub class: u32,
    /// Bit 0: also encrypted with a key that only the device has. Bit 1: wrapped with the key from the password.
    #[doc(alias = "WRAP")]
    pub wrap: u32,
    /// 0 a single key, 1 a pair of keys.
    #[doc(alias = "KTYP")]
    pub key_type: Option<u32>,
    /// The key, wrapped.
    #[doc(alias = "WPKY")]
    pub wrapped: Option<[u8; 40]>,
    /// The public one of a pair; never the key itself.
    #[doc(alias = "PBKY")]
    pub public: Option<[u8; 32]>,
}

impl ClassGroup {
    /// The class as it is compared: its lower four bits.
    pub fn number(&self) -> u32 {
        self.class & 0xF
    }

    /// Whether the key from the password takes off a layer: good as a test of the password.
    pub fn tests_password(&self) -> bool {
        self.wrap & 2 != 0
    }

    /// Whether nothing but the password is needed.
    pub fn opens_by_password_alone(&self) -> bool {
        self.wrap == 2
    }
}

/// Why a keybag cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeybagError {
    /// There is none.
    #[error("the backup has no keybag")]
    Absent,
    /// A length leads beyond the end.
    #[error("the keybag is cut off: {tag} claims {claimed} bytes and {left} are left")]
    Cut {
        /// Of which tag.
        tag: String,
        /// What it claims.
        claimed: u32,
        /// What is there.
        left: usize,
    },
    /// Something without which no password can be tested is missing.
    #[error("the keybag has no {0}")]
    Lacks(&'static str),
    /// A value has a length that it cannot have.
    #[error("the keybag's {tag} has {length} bytes")]
    Length {
        /// Of which tag.
        tag: &'static str,
        /// How many.
        length: usize,
    },
    /// Something stands there twice.
    #[error("the keybag has {0} twice")]
    Twice(String),
    /// A stage without rounds.
    #[error("the keybag claims 0 rounds in {0}")]
    NoRounds(&'static str),
    /// More than any real one has.
    #[error("the keybag has {0} bytes, more than any real one")]
    TooLarge(usize),
    /// More classes than any real one has.
    #[error("the keybag has more than {GROUPS} classes, which no real one has")]
    TooManyClasses,
}

impl Explain for KeybagError {
    fn code(&self) -> &'static str {
        match self {
            Self::Absent => "backup/keybag-absent",
            Self::Cut { .. } => "backup/keybag-cut",
            Self::Lacks(_) => "backup/keybag-incomplete",
            Self::Length { .. } | Self::Twice(_) | Self::NoRounds(_) => "backup/keybag-malformed",
            Self::TooLarge(_) | Self::TooManyClasses => "backup/keybag-too-large",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Absent => {
                "look for a copy of the backup that has its Manifest.plist whole; without the keybag no password opens it"
            }
            Self::Cut { .. }
            | Self::Lacks(_)
            | Self::Length { .. }
            | Self::Twice(_)
            | Self::NoRounds(_)
            | Self::TooLarge(_)
            | Self::TooManyClasses => {
                "look for another copy of the backup, from before its Manifest.plist was damaged; no password is tried on this one"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Absent | Self::Cut { .. } => {
                Some("the copy of the backup is not complete, or the disk it lies on is failing")
            }
            Self::Lacks(_)
            | Self::Length { .. }
            | Self::Twice(_)
            | Self::NoRounds(_)
            | Self::TooLarge(_)
            | Self::TooManyClasses => None,
        }
    }
}

impl Keybag {
    /// Reads a bag.
    ///
    /// # Errors
    /// The first thing that a bag cannot have.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeybagError> {
        if bytes.len() > LONGEST {
            return Err(KeybagError::TooLarge(bytes.len()));
        }
        let mut header = Header::default();
        let mut groups: Vec<Group> = Vec::new();
        let mut bag = Self::default();
        let mut rest = bytes;
        while let Some((tag, tail)) = rest.split_first_chunk::<4>()
            && let Some((length, tail)) = tail.split_first_chunk::<4>()
        {
            let claimed = u32::from_be_bytes(*length);
            let (value, tail) = usize::try_from(claimed)
                .ok()
                .and_then(|length| tail.split_at_checked(length))
                .ok_or_else(|| KeybagError::Cut { tag: shown(tag), claimed, left: tail.len() })?;
            rest = tail;
            let begins_group = tag == b"UUID" && header.uuid.is_some();
            if begins_group {
                if groups.len() == GROUPS {
                    return Err(KeybagError::TooManyClasses);
                }
                groups.push(Group::default());
            }
            let known = match groups.last_mut() {
                Some(group) => group.take(tag, value)?,
                None => header.take(tag, value)?,
            };
            bag.unknown += usize::from(!known);
        }
        bag.trailing = rest.len();
        header.finish(&mut bag)?;
        for group in groups {
            let group = group.finish()?;
            if bag.classes.iter().any(|other| other.number() == group.number()) {
                return Err(KeybagError::Twice(format!("class {}", group.number())));
            }
            bag.classes.push(group);
        }
        Ok(bag)
    }
}

#[derive(Default)]
struct Header {
    version: Option<u32>,
    kind: Option<u32>,
    uuid: Option<[u8; 16]>,
    salt: Option<[u8; 20]>,
    rounds: Option<u32>,
    first_salt: Option<[u8; 20]>,
    first_rounds: Option<u32>,
    double_kind: Option<u32>,
}

impl Header {
    fn take(&mut self, tag: &[u8; 4], value: &[u8]) -> Result<bool, KeybagError> {
        match tag {
            b"VERS" => number("VERS", &mut self.version, value)?,
            b"TYPE" => number("TYPE", &mut self.kind, value)?,
            b"UUID" => bytes("UUID", &mut self.uuid, value)?,
            b"SALT" => bytes("SALT", &mut self.salt, value)?,
            b"ITER" => number("ITER", &mut self.rounds, value)?,
            b"DPSL" => bytes("DPSL", &mut self.first_salt, value)?,
            b"DPIC" => number("DPIC", &mut self.first_rounds, value)?,
            b"DPWT" => number("DPWT", &mut self.double_kind, value)?,
            // Known, and nothing is made of them.
            b"HMCK" | b"WRAP" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn finish(self, bag: &mut Keybag) -> Result<(), KeybagError> {
        bag.version = self.version;
        bag.kind = self.kind.map(|kind| kind & 0x3FFF_FFFF);
        bag.uuid = self.uuid;
        bag.double_kind = self.double_kind;
        bag.second = stage(("SALT", self.salt), ("ITER", self.rounds))?;
        bag.first = match (self.first_salt, self.first_rounds) {
            (None, None) => None,
            (salt, rounds) => Some(stage(("DPSL", salt), ("DPIC", rounds))?),
        };
        Ok(())
    }
}

#[derive(Default)]
struct Group {
    uuid: Option<[u8; 16]>,
    class: Option<u32>,
    wrap: Option<u32>,
    key_type: Option<u32>,
    wrapped: Option<[u8; 40]>,
    public: Option<[u8; 32]>,
}

impl Group {
    fn take(&mut self, tag: &[u8; 4], value: &[u8]) -> Result<bool, KeybagError> {
        match tag {
            b"UUID" => bytes("UUID", &mut self.uuid, value)?,
            b"CLAS" => number("CLAS", &mut self.class, value)?,
            b"WRAP" => number("WRAP", &mut self.wrap, value)?,
            b"KTYP" => number("KTYP", &mut self.key_type, value)?,
            b"WPKY" => bytes("WPKY", &mut self.wrapped, value)?,
            b"PBKY" => bytes("PBKY", &mut self.public, value)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn finish(self) -> Result<ClassGroup, KeybagError> {
        Ok(ClassGroup {
            uuid: self.uuid.unwrap_or_default(),
            class: self.class.ok_or(KeybagError::Lacks("CLAS in one of its classes"))?,
            wrap: self.wrap.unwrap_or_default(),
            key_type: self.key_type,
            wrapped: self.wrapped,
            public: self.public,
        })
    }
}

fn stage(
    salt: (&'static str, Option<[u8; 20]>),
    rounds: (&'static str, Option<u32>),
) -> Result<Stage, KeybagError> {
    let found = Stage {
        salt: salt.1.ok_or(KeybagError::Lacks(salt.0))?,
        rounds: rounds.1.ok_or(KeybagError::Lacks(rounds.0))?,
    };
    if found.rounds == 0 { Err(KeybagError::NoRounds(rounds.0)) } else { Ok(found) }
}

fn number(tag: &'static str, place: &mut Option<u32>, value: &[u8]) -> Result<(), KeybagError> {
    let mut bytes4 = None;
    bytes(tag, &mut bytes4, value)?;
    if place.is_some() {
        return Err(KeybagError::Twice(tag.to_owned()));
    }
    *place = bytes4.map(u32::from_be_bytes);
    Ok(())
}

fn bytes<const N: usize>(
    tag: &'static str,
    place: &mut Option<[u8; N]>,
    value: &[u8],
) -> Result<(), KeybagError> {
    let value = value.try_into().map_err(|_| KeybagError::Length { tag, length: value.len() })?;
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(KeybagError::Twice(tag.to_owned())),
    }
}

/// A tag as text, whatever it holds.
fn shown(tag: &[u8; 4]) -> String {
    tag.escape_ascii().to_string()
}
