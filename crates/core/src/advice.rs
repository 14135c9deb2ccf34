//! The ways back in that exist for a case, gentlest first: which are open, why, what each keeps, needs, leaves behind and costs, and by when. Pure.
//!
//! # The order, and why it is this one
//!
//! First what keeps the data, then what gets them back from a backup, then what erases; within each, what closes by itself
//! before what stays open, and what leaves no Activation Lock before what does. So:
//!
//! | where one might order otherwise | here | why |
//! |---|---|---|
//! | remember, or the passcode from before a change | the old passcode first, where it may work | it has a clock of 72 hours; memory has none, and waiting loses nothing |
//! | a saved token, an administrator; or the reset on the phone | token and administrator first | they keep everything; a reset is an erase, however kindly it asks |
//! | a backup over a trusted computer, then an erase; or the reset on the phone | the backup first | with it the data come back; and then the reset on the phone is still the best erase |
//! | an account that is lost | getting it back comes before every erase | an erase does not need it, the phone afterwards does |
//!
//! An erase is never first while a way that keeps the data is open, or may be, and was not tried.

mod erasing;
mod inquiry;
mod keeping;
mod needs;
mod notes;
#[cfg(test)]
mod tests;
mod text;

use serde::{Deserialize, Serialize};

use crate::facts::{Facts, Said, Screen, Situation};
use crate::knowledge::fact::Trust;

pub use inquiry::{Choice, Inquiry, MOST, QuestionId, next};
pub use needs::{Clock, Leaves, Need};
pub use notes::{Note, activation_lock, notes};

/// One way back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// Stable name.
    pub id: WayId,
    /// What the owner does or lets Rightful do.
    pub title: &'static str,
    /// Whether it can be taken now.
    pub standing: Standing,
    /// Why it can, or cannot.
    pub why: &'static str,
    /// Whether the owner's data survives it.
    pub keeps_data: Keeps,
    /// What must be at hand.
    pub needs: Vec<Need>,
    /// What becomes of Activation Lock.
    pub leaves: Leaves,
    /// How it goes, one act a line.
    pub how: &'static [String],
    /// How long it takes.
    pub time: &'static str,
    /// What can go wrong.
    pub risk: &'static str,
    /// Until when it is open.
    pub clock: Clock,
    /// The least sure of the facts that it rests on.
    pub sure: Trust,
    /// The names of those facts.
    pub facts: &'static [String],
    /// The command that carries it out, where there is one.
    pub command: Option<&'static str>,
}

impl Way {
    /// What becomes of the data and of Activation Lock, in one sentence. Every way that erases says so here, and none that keeps.
    pub fn loss(&self) -> String {
        let leaves = self.leaves.words();
        match self.keeps_data {
            Keeps::Yes => "Keeps everything.".to_owned(),
            Keeps::NothingLeft => "Nothing more is lost by it.".to_owned(),
            Keeps::FromBackup => {
                format!("Erases everything, and a backup brings it back, as old as it is; {leaves}.")
            }
            Keeps::PerhapsFromBackup => {
                format!("Erases everything, and a backup may bring it back, if it opens; {leaves}.")
            }
            Keeps::No => format!("Erases everything; {leaves}."),
        }
    }
}

/// The ways, by name, in the order that holds among those that cost the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WayId {
    /// The passcode is known.
    TypePasscode,
    /// The screen is open now.
    UseWhileOpen,
    /// Take up a restore or update that was left in the middle.
    Resume,
    /// Leave recovery without restoring.
    LeaveRecovery,
    /// An update by cable: mends, keeps, lets nobody in.
    ReinstallKeeping,
    /// The passcode from before a change.
    OldPasscode,
    /// Wait out the timer, and think.
    WaitAndThink,
    /// The unlock token of an own supervised device.
    SupervisedClear,
    /// The organisation's MDM clears the passcode.
    MdmClear,
    /// The account, where the phone asks for it.
    SignIn,
    /// Get the account back before anything is erased.
    AccountRecovery,
    /// Whoever else can open it.
    AskWhoCanOpen,
    /// A backup over a computer that it trusts, then an erase.
    BackupThenErase,
    /// "Forgot Passcode?" on the phone itself.
    OnDeviceReset,
    /// Erase from afar.
    FindMyErase,
    /// Erase and restore by cable.
    CableErase,
    /// The same from DFU mode.
    DfuErase,
}

impl WayId {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::TypePasscode,
        Self::UseWhileOpen,
        Self::Resume,
        Self::LeaveRecovery,
        Self::ReinstallKeeping,
        Self::OldPasscode,
        Self::WaitAndThink,
        Self::SupervisedClear,
        Self::MdmClear,
        Self::SignIn,
        Self::AccountRecovery,
        Self::AskWhoCanOpen,
        Self::BackupThenErase,
        Self::OnDeviceReset,
        Self::FindMyErase,
        Self::CableErase,
        Self::DfuErase,
    ];

    /// The stable name, as it is written in files and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::TypePasscode => "type-passcode",
            Self::UseWhileOpen => "use-while-open",
            Self::Resume => "resume",
            Self::LeaveRecovery => "leave-recovery",
            Self::ReinstallKeeping => "reinstall-keeping",
            Self::OldPasscode => "old-passcode",
            Self::WaitAndThink => "wait-and-think",
            Self::SupervisedClear => "supervised-clear",
            Self::MdmClear => "mdm-clear",
            Self::SignIn => "sign-in",
            Self::AccountRecovery => "account-recovery",
            Self::AskWhoCanOpen => "ask-who-can-open",
            Self::BackupThenErase => "backup-then-erase",
            Self::OnDeviceReset => "on-device-reset",
            Self::FindMyErase => "find-my-erase",
            Self::CableErase => "cable-erase",
            Self::DfuErase => "dfu-erase",
        }
    }
}

/// Whether a way can be taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Yes.
    Open,
    /// If something holds that is not known, or later.
    Perhaps,
    /// No.
    Closed,
}

/// Whether the owner's data survives. In the order of the loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keeps {
    /// Everything stays.
    Yes,
    /// It is erased already: nothing more is lost.
    NothingLeft,
    /// Everything is erased, and comes back from a backup, as old as that is.
    FromBackup,
    /// Everything is erased, and comes back if there is a backup that opens, which nobody has shown.
    PerhapsFromBackup,
    /// Everything is erased.
    No,
}

impl Keeps {
    /// Whether the way erases something.
    pub fn erases(self) -> bool {
        matches!(self, Self::FromBackup | Self::PerhapsFromBackup | Self::No)
    }

    /// Its place in the order: what is left alone counts as kept.
    fn loss(self) -> u8 {
        match self {
            Self::Yes | Self::NothingLeft => 0,
            Self::FromBackup => 1,
            Self::PerhapsFromBackup => 2,
            Self::No => 3,
        }
    }
}

/// A way's standing in a case, and the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Judged {
    standing: Standing,
    why: &'static str,
}

const fn open(why: &'static str) -> Judged {
    Judged { standing: Standing::Open, why }
}

const fn perhaps(why: &'static str) -> Judged {
    Judged { standing: Standing::Perhaps, why }
}

const fn closed(why: &'static str) -> Judged {
    Judged { standing: Standing::Closed, why }
}

/// All ways, each once: first those that are offered, the least destructive first, then those that are not, with the
/// reason. At least one is always offered.
pub fn advise(facts: &Facts) -> Vec<Way> {
    ranked(facts).into_iter().map(|(id, judged, keeps)| way(id, judged, keeps, facts)).collect()
}

fn ranked(facts: &Facts) -> Vec<(WayId, Judged, Keeps)> {
    let mut judged: Vec<(WayId, Judged, Keeps)> =
        WayId::ALL.into_iter().map(|id| (id, judge(id, facts), keeps(id, facts))).collect();
    if judged.iter().all(|(_, judged, _)| judged.standing == Standing::Closed) {
        for (_, judged, _) in judged.iter_mut().filter(|(id, ..)| *id == WayId::AskWhoCanOpen) {
            *judged = open("no other way is left");
        }
    }
    judged.sort_by_key(|(id, judged, keeps)| (judged.standing == Standing::Closed, keeps.loss(), *id));
    judged
}

/// Those of the ways that are offered.
pub fn offered(ways: &[Way]) -> impl Iterator<Item = &Way> {
    ways.iter().filter(|way| way.standing != Standing::Closed)
}

/// What a verdict comes down to: the ways that are offered, in order. Two cases with the same one need no question between them.
pub fn verdict(facts: &Facts) -> Vec<(WayId, Standing, Keeps)> {
    let open = ranked(facts).into_iter().filter(|(_, judged, _)| judged.standing != Standing::Closed);
    open.map(|(id, judged, keeps)| (id, judged.standing, keeps)).collect()
}

fn way(id: WayId, judged: Judged, keeps_data: Keeps, facts: &Facts) -> Way {
    let (text, sure) = text::of(id);
    Way {
        id,
        title: &text.title,
        standing: judged.standing,
        why: judged.why,
        keeps_data,
        needs: needs::needs(id, facts),
        leaves: needs::leaves(id, facts),
        how: &text.how,
        time: &text.time,
        risk: &text.risk,
        clock: needs::clock(id, facts),
        sure,
        facts: &text.facts,
        command: needs::command(id, facts).or(text.command.as_deref()),
    }
}

fn judge(id: WayId, facts: &Facts) -> Judged {
    if facts.told.tried.contains(&id) {
        return closed("you have tried it, and it did not help");
    }
    match id {
        WayId::TypePasscode => keeping::type_passcode(facts),
        WayId::UseWhileOpen => keeping::use_while_open(facts),
        WayId::Resume => keeping::resume(facts),
        WayId::LeaveRecovery => keeping::leave_recovery(facts),
        WayId::ReinstallKeeping => keeping::reinstall_keeping(facts),
        WayId::OldPasscode => keeping::old_passcode(facts),
        WayId::WaitAndThink => keeping::wait_and_think(facts),
        WayId::SupervisedClear => keeping::supervised_clear(facts),
        WayId::MdmClear => keeping::mdm_clear(facts),
        WayId::SignIn => keeping::sign_in(facts),
        WayId::AccountRecovery => keeping::account_recovery(facts),
        WayId::AskWhoCanOpen => keeping::ask_who_can_open(facts),
        WayId::BackupThenErase => erasing::backup_then_erase(facts),
        WayId::OnDeviceReset => erasing::on_device_reset(facts),
        WayId::FindMyErase => erasing::find_my_erase(facts),
        WayId::CableErase => erasing::cable_erase(facts),
        WayId::DfuErase => erasing::dfu_erase(facts),
    }
}

fn keeps(id: WayId, facts: &Facts) -> Keeps {
    use crate::facts::{Ordered, SystemGone};
    let erased = facts.situation() == Situation::Erased;
    match id {
        WayId::Resume => match facts.seen.interrupted.map(|left| (left.ordered, left.gone)) {
            Some((_, SystemGone::Yes)) => Keeps::NothingLeft,
            Some((Ordered::Update, _)) => Keeps::Yes,
            Some((Ordered::Erase, _)) | None => Keeps::No,
        },
        WayId::SignIn | WayId::AskWhoCanOpen | WayId::AccountRecovery if erased => Keeps::NothingLeft,
        WayId::BackupThenErase => new_backup(facts).min(from_backup(facts)),
        WayId::OnDeviceReset | WayId::FindMyErase | WayId::CableErase | WayId::DfuErase => from_backup(facts),
        _ => Keeps::Yes,
    }
}

/// What the backups that are there give back after an erase. One that was seen, is whole, and opens without a password or with
/// one that is known is counted on; one that may be whole and may open, or that is said to be elsewhere, perhaps.
fn from_backup(facts: &Facts) -> Keeps {
    let password = facts.told.backup_password_known;
    let seen = facts.seen.backups.iter().flatten().map(|backup| {
        let opens = if backup.encrypted { password } else { Said::Yes };
        match (backup.finished, opens) {
            (Some(false), _) | (_, Said::No) => Keeps::No,
            (Some(true), Said::Yes) => Keeps::FromBackup,
            (None, _) | (_, Said::NotKnown) => Keeps::PerhapsFromBackup,
        }
    });
    // One in iCloud opens with the account, one on another computer perhaps with the password.
    let openable = facts.told.account_known != Said::No || password != Said::No;
    let elsewhere = if facts.told.backup_elsewhere == Said::Yes && openable {
        Keeps::PerhapsFromBackup
    } else {
        Keeps::No
    };
    seen.min().unwrap_or(Keeps::No).min(elsewhere)
}

/// What a backup gives back that is taken now. Where a backup password is set, nothing without it.
fn new_backup(facts: &Facts) -> Keeps {
    match (facts.seen.will_encrypt, facts.told.backup_password_known) {
        (Some(false), _) | (_, Said::Yes) => Keeps::FromBackup,
        (Some(true), Said::No) => Keeps::No,
        _ => Keeps::PerhapsFromBackup,
    }
}

/// The answer where the passcode is known and the phone takes it, or will.
fn unneeded(facts: &Facts) -> Option<Judged> {
    let known = facts.told.passcode_known == Said::Yes && !facts.told.tried.contains(&WayId::TypePasscode);
    (known && matches!(facts.situation(), Situation::Locked | Situation::Open) && takes_a_passcode(facts))
        .then_some(closed("not needed: you know the passcode"))
}

/// Whether the right passcode still opens it, now or later: not from a screen that has ended for good, nor on a phone that does
/// not get to its lock screen with its system installed anew.
fn takes_a_passcode(facts: &Facts) -> bool {
    match facts.told.screen {
        Screen::Lockout | Screen::Disabled => false,
        _ => !does_not_start(facts) || !facts.told.tried.contains(&WayId::ReinstallKeeping),
    }
}

/// Whether the owner says that it does not get as far as its lock screen.
fn does_not_start(facts: &Facts) -> bool {
    facts.told.screen == Screen::Logo || facts.told.starts == Said::No
}

/// For what is done at the lock screen: nothing where it is shown, else why not now, or only later.
fn off_the_lock_screen(facts: &Facts) -> Option<Judged> {
    use crate::facts::SystemGone;
    use crate::mode::Mode;
    match facts.situation() {
        Situation::Locked => None,
        Situation::Open => Some(closed("its screen is open now")),
        Situation::Stuck => Some(perhaps("once it has left recovery mode")),
        Situation::InTheMiddle if facts.place() == Mode::Restore => {
            Some(closed("not while a restore runs or waits on it"))
        }
        Situation::InTheMiddle => match facts.seen.interrupted.map(|left| left.gone) {
            Some(SystemGone::Yes) => Some(closed("its old system is gone")),
            _ => Some(perhaps("once it has started again, if its system is still whole")),
        },
        Situation::Erased => Some(closed("it is erased already, and asks for no passcode")),
        Situation::Lost => Some(closed("its owner has marked it as lost")),
    }
}
