//! What an owner should know before choosing a way: the reading of the wait, the backups, the account, what not to do.

use serde::Serialize;

use super::needs::account_is_open;
use super::{advise, offered, takes_a_passcode};
use crate::facts::{BackupSeen, Facts, Said, Screen, Seen, Sign, Situation};
use crate::knowledge::lockout::{Reading, readings};
use crate::mode::Mode;
use crate::plan::RemarkKind;

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Stable name.
    pub id: &'static str,
    /// Good news, or something to mind.
    pub weight: RemarkKind,
    /// One or two sentences.
    pub text: String,
    /// The topic that says more.
    pub topic: Option<&'static str>,
}

fn mind(id: &'static str, topic: &'static str, text: impl Into<String>) -> Note {
    Note { id, weight: RemarkKind::Mind, text: text.into(), topic: Some(topic) }
}

fn good(id: &'static str, topic: &'static str, text: impl Into<String>) -> Note {
    Note { id, weight: RemarkKind::Good, text: text.into(), topic: Some(topic) }
}

/// What there is to know, the most pressing first.
pub fn notes(facts: &Facts) -> Vec<Note> {
    let erasing = offered(&advise(facts)).any(|way| way.keeps_data.erases());
    let waiting = matches!(facts.situation(), Situation::Locked | Situation::Open)
        && (facts.told.passcode_known != Said::Yes || !takes_a_passcode(facts))
        && facts.told.screen != Screen::Logo
        && facts.place() != Mode::Recovery;
    let mut notes = Vec::new();
    if waiting {
        notes.push(mind(
            "no-restart",
            "restart",
            "Do not restart it, and do not let its battery run empty: a locked phone that restarts is off Wi-Fi.",
        ));
    }
    notes.extend(wait(facts));
    notes.extend(unseen(facts));
    if erasing {
        notes.push(activation_lock(facts.activation_lock()));
        notes.extend(account(facts));
        notes.extend(backups(facts));
    }
    if facts.device.mode == Mode::Restore && facts.seen.interrupted.is_none() {
        notes.push(mind(
            "restore-runs",
            "recovery-mode",
            "A restore runs on it, or was left in the middle by another program. While one runs, do not unplug it.",
        ));
    }
    if let Some(percent) = facts.battery.filter(|percent| *percent < 20) {
        notes.push(mind(
            "battery",
            "clocks",
            format!("Its battery is at {percent} %: leave it on its charger."),
        ));
    }
    notes
}

/// What may be said about Activation Lock. Silence of the device is never "off".
pub fn activation_lock(sign: Sign) -> Note {
    match sign {
        Sign::On => mind(
            "activation-lock",
            "activation-lock",
            "Activation Lock: on. After an erase the phone asks for the Apple Account that it belongs to. Can you sign in to it today?",
        ),
        Sign::NoSign => mind(
            "activation-lock",
            "activation-lock",
            "Activation Lock: no sign of it on the device. Apple decides during activation; be ready to sign in with the Apple Account.",
        ),
        Sign::Unreadable => mind(
            "activation-lock",
            "activation-lock",
            "Activation Lock: cannot be read in this mode; assume it is on. Can you sign in to the Apple Account of this phone today?",
        ),
    }
}

/// What the wait on the screen says about the tries that are left.
fn wait(facts: &Facts) -> Vec<Note> {
    let text = match facts.told.wait_minutes {
        _ if facts.told.screen != Screen::Waits => return Vec::new(),
        None => "How long it was to wait at first is not known: the next wrong passcode may be the last."
            .to_owned(),
        Some(minutes) => counted(facts.version(), minutes),
    };
    vec![
        mind("tries", "lockout", text),
        mind(
            "erase-data",
            "lockout",
            "With Erase Data switched on, the tenth wrong passcode erases the phone. The same wrong one typed twice in a row counts once.",
        ),
    ]
}

/// How many tries are left after a wait that was this long at first.
fn counted(version: Option<&str>, minutes: u32) -> String {
    let wait = duration(minutes);
    let readings = readings(version, minutes);
    let all: Vec<String> = readings.iter().map(tries).collect();
    match (&all[..], &readings[..]) {
        ([one], [Reading { may_be_last: true, .. }]) => format!("It waits {wait}: {one}."),
        ([], _) => {
            format!("It waits {wait}. That is in no table that we know; do not count on further tries.")
        }
        ([one], _) => format!(
            "It waits {wait}: {one}. If it showed more at first, fewer are left, and the next may be the last."
        ),
        (several, _) => format!(
            "It waits {wait}. Which table this iOS has is not known; it could be either: {}. If it showed more at first, fewer are left, and the next may be the last.",
            either(several)
        ),
    }
}

fn tries(reading: &Reading) -> String {
    let wrong = reading.wrong;
    match (reading.left, reading.next_wait) {
        (1, _) | (_, None) => {
            format!("at least {wrong} different wrong passcodes were typed, the next wrong one is the last")
        }
        (left, Some(_)) if reading.may_be_last => format!(
            "at least {wrong} different wrong passcodes were typed, at most {left} more are possible, and the next wrong one may be the last"
        ),
        (left, Some(wait)) => format!(
            "at least {wrong} different wrong passcodes were typed, at most {left} more are possible, and the next wrong one costs at least {}",
            duration(wait)
        ),
    }
}

/// Several readings, of which one holds.
fn either(readings: &[String]) -> String {
    match readings {
        [] => String::new(),
        [one] => one.clone(),
        [one, others @ ..] => format!("{one}; or else {}", either(others)),
    }
}

fn duration(minutes: u32) -> String {
    match (minutes, minutes / 60) {
        (1, _) => "1 minute".to_owned(),
        (60, _) => "1 hour".to_owned(),
        (minutes, hours) if minutes % 60 == 0 && hours > 0 => format!("{hours} hours"),
        (minutes, _) => format!("{minutes} minutes"),
    }
}

/// A phone that this computer does not see.
fn unseen(facts: &Facts) -> Option<Note> {
    if facts.device.mode != Mode::ChargeOnly || facts.told.screen == Screen::Cable {
        return None;
    }
    Some(if facts.seen.on_bus_only {
        mind(
            "on-bus-only",
            "charging-only",
            "It is on the USB bus, and no conversation with it is possible: the service that carries it may be missing on this computer, or the phone lets no computer in. Recovery mode needs neither.",
        )
    } else {
        mind(
            "charge-only",
            "charging-only",
            "This computer does not see it. A phone that was locked for over an hour charges only, which is normal; a cable that only charges looks the same. Recovery mode still works, by its buttons.",
        )
    })
}

/// What has to be settled about the account before an erase.
fn account(facts: &Facts) -> Option<Note> {
    match (facts.told.account_known, facts.told.second_factor) {
        (Said::NotKnown, _) if account_is_open(facts) => Some(mind(
            "account-first",
            "account-recovery",
            "Erasing is the easy half. Check now, at icloud.com on another device, that you can sign in to the Apple Account of this phone; if not, start account recovery first: it can take days.",
        )),
        (Said::No, _) => Some(mind(
            "account-lost",
            "account-recovery",
            "The Apple Account password is lost: start account recovery today, and erase nothing before it is done.",
        )),
        (Said::Yes, Said::NotKnown) => Some(mind(
            "second-factor",
            "account-recovery",
            "After an erase the account may want a code too: keep a second device or the SIM of its phone number at hand.",
        )),
        _ => None,
    }
}

/// What would come back after an erase.
fn backups(facts: &Facts) -> Vec<Note> {
    let mut notes = Vec::new();
    match facts.seen.backups.as_deref() {
        None => notes.extend(backups_of_somebody(&facts.seen)),
        Some([]) => notes.push(mind(
            "no-backup-here",
            "after-an-erase",
            "No backup of it was found on this computer. After an erase its data come back only from a backup, or from what iCloud holds.",
        )),
        Some([newest, ..]) => notes.push(newest_backup(newest, facts.told.backup_password_known)),
    }
    if facts.told.backup_elsewhere == Said::No && facts.seen.backups.as_deref().is_some_and(<[_]>::is_empty) {
        notes.push(mind(
            "no-backup-at-all",
            "after-an-erase",
            "There is no backup at all: what is only on the phone is lost with an erase, for good.",
        ));
    }
    if facts.seen.cloud_backup == Some(true) {
        notes.push(good(
            "cloud-backup",
            "after-an-erase",
            "It is set to back itself up to iCloud. When it last did is seen during set-up, or on another device of the account.",
        ));
    }
    notes
}

/// Where it is not known whether a backup of it lies here.
fn backups_of_somebody(seen: &Seen) -> Option<Note> {
    let text = match (seen.backups_of_somebody, seen.backups_unread) {
        (0, false) => return None,
        (0, true) => {
            "Not every folder in which backups lie on this computer could be looked at. See which, before an erase: rightful backup list"
                .to_owned()
        }
        (count, _) => format!(
            "Backups on this computer that may be of this phone: {count}. See whose they are, before an erase: rightful backup list"
        ),
    };
    Some(mind("backups-here", "after-an-erase", text))
}

fn newest_backup(backup: &BackupSeen, password: Said) -> Note {
    let age = match backup.days_old {
        Some(0) => "from today".to_owned(),
        Some(1) => "a day old".to_owned(),
        Some(days) if days < 60 => format!("{days} days old"),
        Some(days) if days < 730 => format!("about {} months old", days / 30),
        Some(days) => format!("about {} years old", days / 365),
        None => "of unknown age".to_owned(),
    };
    let text = format!("The newest backup of it on this computer is {age}");
    match (backup.finished, backup.encrypted, password) {
        (Some(false), ..) => mind(
            "backup-unfinished",
            "after-an-erase",
            format!("{text}, and was never finished: do not count on it."),
        ),
        (_, true, Said::No) => mind(
            "backup-locked",
            "backup-password",
            format!(
                "{text}, and encrypted with a password that you do not know: it cannot be put back without it."
            ),
        ),
        (_, true, Said::NotKnown) => mind(
            "backup-untested",
            "backup-password",
            format!(
                "{text}, and encrypted. Prove before an erase that you know its password: rightful backup verify"
            ),
        ),
        (_, true, Said::Yes) => good(
            "backup-known",
            "after-an-erase",
            format!(
                "{text}, encrypted, and you know its password. Prove it before an erase: rightful backup verify"
            ),
        ),
        (_, false, _) => good(
            "backup-plain",
            "after-an-erase",
            format!("{text}, not encrypted. Prove it before an erase: rightful backup verify"),
        ),
    }
}
