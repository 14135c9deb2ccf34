//! Passwords that the owner has saved elsewhere: lists and exports of browsers and password managers, as secrets to try first.
//!
//! | [`Source`] | how it is known | which columns or members |
//! |---|---|---|
//! | Chrome and its kin | `name,url,username,password` | `password` |
//! | Firefox | `httpRealm` and `formActionOrigin` beside `url` | `password` |
//! | Safari, Passwords | `Title,URL,Username,Password,…,OTPAuth` | `Password` |
//! | 1Password | the same and `Favorite`, `Archived` | `Password` |
//! | Bitwarden, CSV | `login_uri`, `login_password` | `login_password` |
//! | Bitwarden, JSON | an object with `items` | `login.password`, `passwordHistory`, hidden `fields` |
//! | KeePass 1 | `Account,Login Name,Password,Web Site` | `Password`; a backslash stands before quotes and itself |
//! | KeePassXC | `Group,Title,Username,Password` | `Password` |
//! | a list | it is said to be one | each line |
//!
//! # What a hostile file could do here
//!
//! Claim to be another format, have millions of entries, fields without end, JSON as deep as a well. All sizes are limited, a field that
//! is too long for a password is passed over and counted, and no text of the file comes into a message.

use std::collections::BTreeMap;

use rightful_core::report::Explain;
use rightful_core::secret::Secret;

use crate::bounds::LONGEST;
use crate::expression::Expression;
use crate::reason::Reason;

mod table;
mod vault;

/// The largest file.
const LARGEST: usize = 64 << 20;

/// The most entries.
const MOST: usize = 200_000;

/// Who has exported a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// Chrome, Edge, Brave and others of their family.
    Chrome,
    /// Firefox.
    Firefox,
    /// Safari or Apple's Passwords.
    Safari,
    /// 1Password.
    OnePassword,
    /// Bitwarden, as a table.
    Bitwarden,
    /// Bitwarden, as JSON.
    BitwardenVault,
    /// KeePass, in the form of its first version.
    KeePass,
    /// KeePassXC.
    KeePassXc,
    /// A plain list.
    List,
}

/// Why a file of saved passwords cannot be read. None tells anything of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SavedError {
    /// It is larger than any real one.
    #[error("the file of saved passwords is larger than {} MiB", .0 >> 20)]
    TooLarge(usize),
    /// It has more entries than are tried.
    #[error("the file of saved passwords has more than {0} entries")]
    TooMany(usize),
    /// It is no UTF-8.
    #[error("the file of saved passwords is not written in UTF-8")]
    OtherEncoding,
    /// Nobody's export has such columns.
    #[error("the file of saved passwords is no export that this version of Rightful knows")]
    UnknownForm,
    /// It is encrypted itself.
    #[error("the file of saved passwords is encrypted")]
    Encrypted,
    /// It begins as an export and goes on as none.
    #[error("the file of saved passwords is damaged")]
    Malformed,
}

impl Explain for SavedError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => "recall/saved-too-large",
            Self::TooMany(_) => "recall/saved-too-many",
            Self::OtherEncoding => "recall/saved-other-encoding",
            Self::UnknownForm => "recall/saved-unknown-form",
            Self::Encrypted => "recall/saved-encrypted",
            Self::Malformed => "recall/saved-malformed",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::TooLarge(_) => {
                "give the file that your browser or password manager has exported; nothing was tried"
            }
            Self::TooMany(_) => "cut it into several files, and search with each; nothing was tried",
            Self::OtherEncoding => "export it again, or save it as UTF-8 in a text editor; nothing was tried",
            Self::UnknownForm => {
                "write the passwords into a text file, one on each line, and give that as a list; nothing was tried"
            }
            Self::Encrypted => {
                "export it again without encryption, and delete it afterwards; nothing was tried"
            }
            Self::Malformed => "export it again; nothing was tried",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::TooLarge(_) | Self::TooMany(_) => None,
            Self::OtherEncoding => Some("a spreadsheet has saved it in the encoding of its system"),
            Self::UnknownForm => {
                Some("another program has exported it, or a spreadsheet has changed its first line")
            }
            Self::Encrypted => Some("the form \"encrypted JSON\" was chosen"),
            Self::Malformed => Some("the file was cut off or changed by hand"),
        }
    }
}

/// A saved password.
#[derive(Debug, Clone)]
pub struct Saved {
    /// It.
    pub password: Secret,
    /// Of which entry of the file, counted from 1.
    pub entry: u32,
    /// Why it is tried sooner or later.
    pub rank: Rank,
}

/// How soon a saved password is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Its entry speaks of Apple, an iPhone or a backup.
    Apple,
    /// Several entries have it.
    Reused,
    /// Another one of today.
    Other,
    /// An earlier one.
    Earlier,
}

/// What a file of saved passwords has.
#[derive(Debug, Clone)]
pub struct SavedList {
    /// Who has exported it.
    pub source: Source,
    /// The passwords, each once, in the order in which they are tried.
    pub passwords: Vec<Saved>,
    /// How many are longer than a backup password is believed to be, and were passed over.
    pub passed_over: usize,
}

/// What the readers collect.
#[derive(Default)]
struct Found {
    all: Vec<Saved>,
    passed_over: usize,
}

impl Found {
    /// Notes the password of an entry, unless there is none.
    fn note(&mut self, entry: usize, password: &[u8], rank: Rank) -> Result<(), SavedError> {
        if password.len() > LONGEST {
            self.passed_over += 1;
        } else if !password.is_empty() {
            if self.all.len() == MOST {
                return Err(SavedError::TooMany(MOST));
            }
            let entry = u32::try_from(entry).map_err(|_| SavedError::TooMany(MOST))?;
            self.all.push(Saved { password: Secret::new(password.to_vec()), entry, rank });
        }
        Ok(())
    }

    /// Each once, the likeliest first.
    fn list(mut self, source: Source) -> SavedList {
        let mut entries: BTreeMap<&[u8], (usize, u32)> = BTreeMap::new();
        for saved in &self.all {
            let known = entries.entry(saved.password.expose()).or_insert((0, 0));
            // An earlier password of the same entry is no use of it elsewhere.
            if known.1 != saved.entry {
                *known = (known.0 + 1, saved.entry);
            }
        }
        let reused: Vec<bool> = self.all.iter().map(|saved| entries[saved.password.expose()].0 > 1).collect();
        for (saved, reused) in self.all.iter_mut().zip(reused) {
            if reused && source != Source::List {
                saved.rank = saved.rank.min(Rank::Reused);
            }
        }
        self.all.sort_by(|one, other| {
            (one.password.expose(), one.rank, one.entry).cmp(&(
                other.password.expose(),
                other.rank,
                other.entry,
            ))
        });
        self.all.dedup_by(|later, first| later.password.expose() == first.password.expose());
        self.all.sort_by_key(|saved| (saved.rank, saved.entry));
        SavedList { source, passwords: self.all, passed_over: self.passed_over }
    }
}

/// Whether an entry speaks of what the backup is of.
fn speaks_of_apple(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text).to_lowercase();
    ["apple", "icloud", "itunes", "iphone", "ipad", "ipod", "backup"].iter().any(|word| text.contains(word))
}

fn checked(bytes: &[u8]) -> Result<&[u8], SavedError> {
    if bytes.len() > LARGEST {
        return Err(SavedError::TooLarge(LARGEST));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|_| SavedError::OtherEncoding)?;
    Ok(bytes)
}

impl SavedList {
    /// Reads an export; whose it is, it says itself.
    ///
    /// # Errors
    /// [`SavedError::UnknownForm`] for what nobody known has exported, and whatever else is wrong with it.
    pub fn export(bytes: &[u8]) -> Result<Self, SavedError> {
        let bytes = checked(bytes)?;
        if bytes.trim_ascii_start().starts_with(b"{") { vault::read(bytes) } else { table::read(bytes) }
    }

    /// Reads a list, one password on each line. What stands on a line is the password, with blanks before and behind.
    ///
    /// # Errors
    /// [`SavedError::TooLarge`], [`SavedError::TooMany`] and [`SavedError::OtherEncoding`].
    pub fn lines(bytes: &[u8]) -> Result<Self, SavedError> {
        let mut found = Found::default();
        for (at, line) in checked(bytes)?.split(|byte| *byte == b'\n').enumerate() {
            found.note(at + 1, line.strip_suffix(b"\r").unwrap_or(line), Rank::Other)?;
        }
        Ok(found.list(Source::List))
    }

    /// The passwords as something to try: those of the first rank at no cost, each further rank 1 more.
    pub fn expression(&self) -> Expression {
        Expression::choice(self.passwords.iter().map(|saved| {
            let text = Expression::secret(saved.password.clone()).at_cost(saved.rank as u16);
            text.because(Reason::Saved(saved.entry))
        }))
    }
}
