//! "Could I get back in today?": what an owner has ready while all is well, and a card that says it without a secret.
//!
//! Pure: facts and the day go in, items with what is missing come out. Nothing here knows a password, only that one was tried.

mod card;

use serde::{Deserialize, Serialize};

use crate::calendar::{DAY, day};
use crate::facts::BackupSeen;

/// A backup older than this misses too much of what an owner would not want to lose, in days.
pub const FRESH_DAYS: u32 = 30;
/// So long a proof of a backup is believed, in days: disks fail, and passwords are forgotten.
pub const PROOF_DAYS: u64 = 180;
/// So long what the owner said is believed, in days.
pub const SAID_DAYS: u64 = 365;

/// What is known of one device and of what was prepared for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kit {
    /// `Anna's iPhone 14 Pro Max`.
    pub called: String,
    /// `4F2A`: the last four characters of its number, as far as one is known.
    pub mark: Option<String>,
    /// The model's name.
    pub model: Option<String>,
    /// Its serial number, as the device or a backup tells it.
    pub serial: Option<String>,
    /// Its system.
    pub version: Option<String>,
    /// Whether it was seen on the cable.
    pub connected: bool,
    /// Whether this computer may speak with it.
    pub pairing: Pairing,
    /// Whether its next backup will be encrypted.
    pub will_encrypt: Option<bool>,
    /// Its backups on this computer, newest first, each with where it lies; `None` where nobody could look.
    pub backups: Option<Vec<Kept>>,
    /// Firmware for it on this computer that was verified: version and day.
    pub firmware: Option<Firmware>,
    /// Whether the system's store of passwords has an item for its backups; `None` where it could not be asked.
    pub in_keychain: Option<bool>,
    /// Whether somebody supervises it.
    pub supervised: Option<bool>,
    /// The unlock token of it that is kept on this computer.
    pub token: Option<Token>,
    /// What was noted of it before.
    pub noted: Noted,
    /// Now, in seconds since 1970.
    pub now: u64,
}

/// An unlock token that is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// When it was saved, in seconds since 1970.
    pub at: u64,
    /// Whether an erase since was noticed, which ends it.
    pub ended: bool,
}

/// Whether this computer may speak with the device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pairing {
    /// Nobody could look.
    #[default]
    NotKnown,
    /// It has no record of it.
    None,
    /// It has a record without an escrow bag: a locked device gives it little.
    WithoutEscrow,
    /// It has a record with one.
    WithEscrow,
}

/// One backup, and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its folder.
    pub path: String,
    /// What it says of itself.
    pub seen: BackupSeen,
    /// The digest of its index, where something was noted of this folder.
    pub index: Option<String>,
}

/// Firmware that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firmware {
    /// The name of its file.
    pub name: String,
    /// When it was verified, in seconds since 1970.
    pub verified: u64,
}

/// What is written down of one device between two looks. It holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Noted {
    /// The last backup that was proven to open and to be whole.
    pub proven: Option<Proven>,
    /// When the owner said that receipt and serial number lie together, in seconds since 1970.
    pub receipt: Option<u64>,
    /// When the owner said that the account has a recovery contact or key, in seconds since 1970.
    pub account: Option<u64>,
}

/// A backup that was proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Proven {
    /// Its folder.
    pub path: String,
    /// When it was made, in seconds since 1970, as it says itself: another one under the same name is another one.
    pub made: Option<i64>,
    /// The digest of its index: two backups can be made in one second. Notes of earlier versions have none, and prove nothing.
    #[serde(default)]
    pub index: Option<String>,
    /// When it was proven, in seconds since 1970.
    pub at: u64,
    /// How many files it has.
    pub files: u64,
}

/// What belongs to a kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemId {
    /// A recent encrypted backup on this computer.
    Backup,
    /// That backup was proven to open, with its password.
    Proof,
    /// The password is where the owner finds it.
    Password,
    /// A recovery contact or key for the account.
    Account,
    /// Receipt and serial number.
    Receipt,
    /// The pair record.
    Pairing,
    /// Firmware.
    Firmware,
    /// The token that clears a passcode.
    Supervision,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is missing, and without it data or the device may be lost.
    Missing,
    /// It is not as good as it could be, or cannot be told.
    Partly,
    /// It is there.
    Ready,
    /// It is not for this device, or nobody can tell.
    NotSupported,
}

/// What this program can do about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Make {
    /// Have the device encrypt its backups.
    Encrypt,
    /// Take a backup.
    Take,
    /// Prove the newest encrypted one.
    Prove,
    /// Fetch firmware.
    Fetch,
    /// Ask about the account.
    AskAccount,
    /// Ask about the receipt.
    AskReceipt,
}

/// One item of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// What it is, in a few words.
    pub title: &'static str,
    /// How it stands.
    pub state: State,
    /// How it stands, in words: a fragment.
    pub what: String,
    /// What to do about it; nothing where it is ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// What to type for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<String>,
    /// What this program does about it with `--make`, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub make: Vec<Make>,
}

/// The answer to the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Yes: what matters is there and proven.
    Yes,
    /// Something that matters is missing.
    No,
}

impl Verdict {
    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Yes => "Yes: with what is here, a forgotten passcode costs time and no data.",
            Self::No => "Not surely: something that matters is missing.",
        }
    }
}

impl Item {
    fn new(id: ItemId, title: &'static str, state: State, what: impl Into<String>) -> Self {
        Self { id, title, state, what: what.into(), now: None, run: None, make: Vec::new() }
    }

    fn now(mut self, now: impl Into<String>) -> Self {
        self.now = Some(now.into());
        self
    }

    fn run(mut self, run: impl Into<String>, make: &[Make]) -> Self {
        self.run = Some(run.into());
        self.make = make.to_vec();
        self
    }

    /// Whether a kit without it is none.
    pub fn matters(&self) -> bool {
        match self.id {
            ItemId::Backup | ItemId::Proof | ItemId::Account | ItemId::Receipt => true,
            ItemId::Password | ItemId::Pairing | ItemId::Firmware | ItemId::Supervision => false,
        }
    }
}

impl Kit {
    /// The newest of its backups that is encrypted and was brought to its end.
    pub fn newest(&self) -> Option<&Kept> {
        let good = |kept: &&Kept| kept.seen.encrypted && kept.seen.finished != Some(false);
        self.backups.iter().flatten().find(good)
    }

    /// When the newest encrypted backup was proven, if it was that one, and not too long ago.
    fn proof(&self) -> Option<&Proven> {
        let (newest, proven) = (self.newest()?, self.noted.proven.as_ref()?);
        let same = proven.path == newest.path && proven.made == newest.seen.date;
        let same = same && proven.index.is_some() && proven.index == newest.index;
        (same && self.is_within(proven.at, PROOF_DAYS)).then_some(proven)
    }

    fn is_within(&self, then: u64, days: u64) -> bool {
        self.now.saturating_sub(then) <= days * DAY
    }

    /// Every item, in the order of the card.
    pub fn items(&self) -> Vec<Item> {
        vec![
            self.backup(),
            self.proven(),
            self.password(),
            self.account(),
            self.receipt(),
            self.pairing(),
            self.cached(),
            self.supervision(),
        ]
    }

    /// The answer.
    pub fn verdict(&self) -> Verdict {
        let all = self.items().iter().all(|item| !item.matters() || item.state == State::Ready);
        if all { Verdict::Yes } else { Verdict::No }
    }

    /// What this program can do, each once, in the order in which it is to be done.
    pub fn makes(&self) -> Vec<Make> {
        let mut makes: Vec<Make> = self.items().into_iter().flat_map(|item| item.make).collect();
        makes.sort_unstable();
        makes.dedup();
        makes
    }

    fn backup(&self) -> Item {
        const TITLE: &str = "a recent encrypted backup on this computer";
        let item = |state, what: String| Item::new(ItemId::Backup, TITLE, state, what);
        // A backup of a device that is to encrypt has its password first.
        let make: &[Make] = match (self.connected, self.will_encrypt) {
            (false, _) => &[],
            (true, Some(false)) => &[Make::Encrypt, Make::Take, Make::Prove],
            (true, Some(true) | None) => &[Make::Take, Make::Prove],
        };
        let missing = |what: &str| {
            let now = match self.will_encrypt {
                Some(false) => "set a backup password that you write down, then take a backup",
                Some(true) | None => "plug the phone in, and take a backup",
            };
            let run = match self.will_encrypt {
                Some(false) => "rightful backup encryption on\nrightful backup take",
                Some(true) | None => "rightful backup take",
            };
            item(State::Missing, what.to_owned()).now(now).run(run, make)
        };
        let Some(backups) = &self.backups else {
            return item(State::Partly, "where backups lie could not be looked at".to_owned())
                .now("see what is there")
                .run("rightful backup list", &[]);
        };
        match (self.newest(), backups.first()) {
            (Some(kept), _) => match kept.seen.days_old {
                Some(days) if days <= FRESH_DAYS => {
                    item(State::Ready, format!("the newest is {}, in {}", old(days), kept.path))
                }
                Some(days) => item(State::Missing, format!("the newest is {}, in {}", old(days), kept.path))
                    .now("plug the phone in, and take a new one, which copies what has changed")
                    .run("rightful backup take", make),
                None => item(State::Partly, format!("the newest is of unknown age, in {}", kept.path))
                    .now("plug the phone in, and take a new one, which copies what has changed")
                    .run("rightful backup take", make),
            },
            (None, Some(kept)) if !kept.seen.encrypted => missing(
                "there is one without encryption: it holds no passwords, no health data and no keys of this phone",
            ),
            (None, Some(_)) => missing("there is one that was not brought to its end"),
            (None, None) => missing("there is none"),
        }
    }

    fn proven(&self) -> Item {
        const TITLE: &str = "this backup opens with its password, and is whole";
        let item = |state, what: String| Item::new(ItemId::Proof, TITLE, state, what);
        let prove: &[Make] = if self.newest().is_some() { &[Make::Prove] } else { &[] };
        match (self.newest(), &self.noted.proven) {
            (None, _) => item(State::Missing, "there is no encrypted backup to prove".to_owned()),
            (Some(_), _) if self.proof().is_some() => {
                let at = self.noted.proven.as_ref().map_or(0, |proven| proven.at);
                let files = self.noted.proven.as_ref().map_or(0, |proven| proven.files);
                item(State::Ready, format!("proven on {}; all {files} files of it were read", day(at)))
            }
            (Some(_), Some(before)) => item(
                State::Missing,
                format!("the newest was not proven; an earlier one was, on {}", day(before.at)),
            )
            .now("have it opened with its password and read whole; nothing is written")
            .run("rightful rescue-kit --make", prove),
            (Some(_), None) => item(State::Missing, "it was never proven".to_owned())
                .now("have it opened with its password and read whole; nothing is written")
                .run("rightful rescue-kit --make", prove),
        }
    }

    fn password(&self) -> Item {
        const TITLE: &str = "the backup password is where you find it";
        let item = |state, what: &str| Item::new(ItemId::Password, TITLE, state, what);
        match (self.in_keychain, self.proof()) {
            (Some(true), _) => item(State::Ready, "this computer's store of passwords has an item for it"),
            (_, Some(_)) => item(State::Partly, "it was typed right when the backup was proven; no store of passwords has it")
                .now("write it down, and put the paper where you would look; or save it in your store of passwords under \"iOS Backup\""),
            (_, None) => item(State::Partly, "nobody has tried it")
                .now("if it is forgotten, it can be searched for by what you remember")
                .run("rightful recall", &[]),
        }
    }

    fn account(&self) -> Item {
        self.said(
            (
                ItemId::Account,
                "the Apple Account has a recovery contact or a recovery key",
                self.noted.account,
            ),
            "on the phone: Settings, your name, Sign-In & Security, Recovery Contacts; then say so here",
            ("rightful rescue-kit --said account", &[Make::AskAccount]),
        )
    }

    fn receipt(&self) -> Item {
        self.said(
            (ItemId::Receipt, "receipt and serial number lie together", self.noted.receipt),
            "Apple asks for both where an account is lost; put the printed card to the receipt, and say so here",
            ("rightful rescue-kit --said receipt", &[Make::AskReceipt]),
        )
    }

    /// What only the owner can say: with when it was said last, what to do, and the command that notes it.
    fn said(
        &self,
        (id, title, at): (ItemId, &'static str, Option<u64>),
        now: &'static str,
        (command, makes): (&'static str, &'static [Make]),
    ) -> Item {
        let item = |state, what: String| Item::new(id, title, state, what);
        match at {
            Some(at) if self.is_within(at, SAID_DAYS) => {
                item(State::Ready, format!("you said so on {}", day(at)))
            }
            before => {
                let what = before.map_or_else(
                    || "you were not asked yet".to_owned(),
                    |at| format!("you said so on {}, which is long ago", day(at)),
                );
                item(State::Missing, what).now(now).run(command, makes)
            }
        }
    }

    fn pairing(&self) -> Item {
        const TITLE: &str = "the phone trusts this computer, also while it is locked";
        let item = |state, what: &str| Item::new(ItemId::Pairing, TITLE, state, what);
        match self.pairing {
            Pairing::WithEscrow => item(State::Ready, "the pair record is here, with the escrow bag"),
            Pairing::WithoutEscrow => item(State::Partly, "the pair record is here, without an escrow bag")
                .now("unlock the phone, unplug it and plug it in again"),
            Pairing::None => item(State::Partly, "this computer has no pair record of it")
                .now("unlock the phone, plug it in, and tap Trust"),
            Pairing::NotKnown => {
                item(State::Partly, "it could not be looked at: the phone's UDID or usbmuxd is missing")
                    .now("plug the phone in")
                    .run("rightful doctor", &[])
            }
        }
    }

    fn cached(&self) -> Item {
        const TITLE: &str = "firmware is here, so that an erase does not wait for a download";
        let item = |state, what: String| Item::new(ItemId::Firmware, TITLE, state, what);
        match &self.firmware {
            Some(firmware) => item(
                State::Ready,
                format!("the file {}, verified on {}", firmware.name, day(firmware.verified)),
            ),
            None => item(State::Partly, "there is none; it would be downloaded when it is needed".to_owned())
                .now("fetch it while the network is good; Apple signs one version for some weeks only")
                .run(
                    self.model.as_ref().map_or_else(
                        || "rightful firmware get MODEL".to_owned(),
                        |model| format!("rightful firmware get \"{model}\""),
                    ),
                    if self.model.is_some() { &[Make::Fetch] } else { &[] },
                ),
        }
    }

    fn supervision(&self) -> Item {
        const TITLE: &str = "the token that clears the passcode of a supervised phone is saved";
        let of = |state, what: String| Item::new(ItemId::Supervision, TITLE, state, what);
        match (self.token, self.supervised) {
            (Some(Token { at, ended: false }), _) => {
                of(State::Ready, format!("a token of {} is kept on this computer", day(at)))
            }
            (Some(Token { ended: true, .. }), _) => {
                let what = "the phone was erased after its token was saved, which ends it";
                of(State::Partly, what.to_owned())
            }
            (None, Some(true)) => {
                let what =
                    "the phone is supervised, and no token of it is here; whoever supervises it may have one";
                of(State::Partly, what.to_owned())
            }
            (None, Some(false)) => {
                of(State::NotSupported, "the phone is not supervised, so it has none".to_owned())
            }
            (None, None) => {
                of(State::NotSupported, "whether the phone is supervised is not known".to_owned())
            }
        }
    }
}

/// `of today`, `3 days old`.
fn old(days: u32) -> String {
    match days {
        0 => "of today".to_owned(),
        1 => "of yesterday".to_owned(),
        count => format!("{count} days old"),
    }
}

#[cfg(test)]
mod tests;
