//! The advice keeps its promises: a table of cases written from what owners need, and properties over cases made at random.

mod properties;

use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};

use super::*;
use crate::device::{Device, Lock, Trust as Trusts};
use crate::facts::{BackupSeen, Screen, Seen, Sign, Told};
use crate::mode::Mode;

/// One row of `cases.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Which row of the owners' needs it was written from.
    from: String,
    device: Shown,
    find_my: Sign,
    #[serde(default)]
    seen: Seen,
    #[serde(default)]
    told: Told,
    /// The ways that are offered, in order; with a question mark those that are open perhaps.
    ways: Vec<String>,
}

/// The device as the cable shows it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    mode: Mode,
    #[serde(default)]
    version: Option<String>,
    #[serde(default)]
    trust: Option<Trusts>,
    #[serde(default)]
    lock: Option<Lock>,
}

impl Case {
    fn facts(&self) -> Facts {
        let mut device = Device::unseen(None);
        device.mode = self.device.mode;
        device.version.clone_from(&self.device.version);
        device.trust = self.device.trust.unwrap_or(Trusts::Unknown);
        device.lock = self.device.lock.unwrap_or(Lock::Unknown);
        Facts { find_my: self.find_my, seen: self.seen.clone(), told: self.told.clone(), ..Facts::of(device) }
    }
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("tests/cases.json")).expect("the cases are readable")
}

#[test]
fn the_cases_have_the_ways_that_owners_need() {
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    for case in &cases {
        assert!(!case.from.is_empty(), "{}", case.name);
        let ways = advise(&case.facts());
        let mark = |way: &Way| match way.standing {
            Standing::Perhaps => format!("{}?", way.id.name()),
            Standing::Open | Standing::Closed => way.id.name().to_owned(),
        };
        let found: Vec<String> = offered(&ways).map(mark).collect();
        if found != case.ways {
            wrong.push(format!(
                "{} ({})\n  expected {:?}\n  found    {found:?}",
                case.name, case.from, case.ways
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The reasons, the losses and the notes of every case, compared with what is stored. `RIGHTFUL_BLESS=1` stores what is found now.
#[test]
fn the_cases_have_the_reasons_that_are_stored() {
    let told: Vec<Value> = cases()
        .iter()
        .map(|case| {
            let facts = case.facts();
            let reason = |way: &Way| format!("{} [{}]: {}", way.id.name(), word(&way.standing), way.why);
            let ways = advise(&facts);
            json!({
                "name": case.name,
                "reasons": ways.iter().map(reason).collect::<Vec<_>>(),
                "loss": offered(&ways).map(|way| format!("{}: {}", way.id.name(), word(&way.keeps_data))).collect::<Vec<_>>(),
                "notes": notes(&facts).iter().map(|note| note.text.clone()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let text = format!("{:#}\n", Value::from(told));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/advice/tests/reasons.json");
    if std::env::var_os("RIGHTFUL_BLESS").is_some() {
        std::fs::write(&file, &text).expect("the folder of the cases can be written to");
    }
    let stored = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    for (found, stored) in text.lines().zip(stored.lines()) {
        assert_eq!(found, stored);
    }
    assert_eq!(text.len(), stored.len());
}

fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[test]
fn the_hours_that_are_left_are_counted() {
    let mut facts = cases()[0].facts();
    facts.told.changed_lately = Said::Yes;
    facts.told.hours_since_change = Some(48);
    let way =
        advise(&facts).into_iter().find(|way| way.id == WayId::OldPasscode).expect("every way is judged");
    assert_eq!(way.clock.until, "for about 24 more hours");
}

#[test]
fn the_wait_on_the_screen_is_read() {
    let mut facts = cases()[0].facts();
    facts.told.screen = Screen::Waits;
    facts.told.wait_minutes = Some(15);
    let told = |facts: &Facts| {
        notes(facts).into_iter().find(|note| note.id == "tries").map(|note| note.text).unwrap_or_default()
    };
    assert!(
        told(&facts).contains("at most 4 more are possible, and the next wrong one costs at least 1 hour"),
        "{}",
        told(&facts)
    );
    facts.device.version = Some("17.2".to_owned());
    assert!(told(&facts).contains("could be either"), "{}", told(&facts));
    facts.told.wait_minutes = Some(9999);
    assert!(told(&facts).contains("in no table"), "{}", told(&facts));
    // Four minutes may be what is left of the eight hours after the ninth.
    facts.device.version = Some("18.5".to_owned());
    for minutes in [Some(4), None] {
        facts.told.wait_minutes = minutes;
        assert!(told(&facts).contains("the next wrong"), "{}", told(&facts));
        assert!(told(&facts).contains("may be the last"), "{}", told(&facts));
    }
    let erases = notes(&facts).into_iter().find(|note| note.id == "erase-data").expect("a note");
    assert!(erases.text.contains("Erase Data") && erases.text.contains("tenth"), "{}", erases.text);
}

/// The case of a locked iOS 18, with what its screen shows.
fn on_screen(screen: Screen) -> Facts {
    let mut facts = cases()[0].facts();
    facts.told.screen = screen;
    facts
}

fn way_of(id: WayId, facts: &Facts) -> Way {
    advise(facts).into_iter().find(|way| way.id == id).expect("every way is judged")
}

#[test]
fn a_repeated_wrong_passcode_is_free_only_right_after_itself() {
    let mut facts = on_screen(Screen::Waits);
    let mut said = vec![crate::knowledge::fact::fact("lockout.repeat").expect("a fact").says.clone()];
    for version in ["18.5", "17.2"] {
        facts.device.version = Some(version.to_owned());
        facts.told.wait_minutes = Some(15);
        said.extend(notes(&facts).into_iter().map(|note| note.text));
    }
    said.extend(advise(&facts).iter().flat_map(|way| way.how.iter().cloned()));
    said.retain(|text| text.contains("same wrong"));
    assert_eq!(said.len(), 4, "{said:?}");
    assert!(said.iter().all(|text| text.contains("twice in a row counts once")), "{said:?}");
}

#[test]
fn nobody_is_led_to_the_tenth_wrong_passcode_for_the_old_one() {
    let mut facts = on_screen(Screen::Asks);
    facts.told.changed_lately = Said::Yes;
    facts.told.previous_known = Said::Yes;
    let way = way_of(WayId::OldPasscode, &facts);
    assert_eq!(way.standing, Standing::Open);
    assert!(way.risk.contains("Erase Data") && way.risk.contains("tenth"), "{}", way.risk);
    assert!(way.facts.iter().any(|id| id == "lockout.erase-data"));
    // Where the words are to type wrong ones, those for a screen that counts down stand before them.
    let at = |words: &str| way.how.iter().position(|line| line.contains(words)).expect("it is said");
    assert!(at("counts down") < at("type wrong ones"), "{:?}", way.how);
    for (screen, standing) in [
        (Screen::Waits, Standing::Open),
        (Screen::Lockout, Standing::Open),
        (Screen::Disabled, Standing::Closed),
        (Screen::Logo, Standing::Perhaps),
    ] {
        facts.told.screen = screen;
        let way = way_of(WayId::OldPasscode, &facts);
        assert_eq!(way.standing, standing, "{screen:?}: {}", way.why);
        let nothing = way.why.contains("type no wrong passcode");
        assert_eq!(nothing, matches!(screen, Screen::Waits | Screen::Lockout), "{}", way.why);
    }
}

fn backup(encrypted: bool, finished: Option<bool>) -> BackupSeen {
    BackupSeen { date: None, days_old: Some(3), encrypted, finished }
}

#[test]
fn a_known_passcode_leads_nowhere_on_a_phone_that_takes_none() {
    for screen in [Screen::Lockout, Screen::Disabled] {
        let mut facts = on_screen(screen);
        facts.told.passcode_known = Said::Yes;
        assert_eq!(way_of(WayId::TypePasscode, &facts).standing, Standing::Closed, "{screen:?}");
        let cable = way_of(WayId::CableErase, &facts);
        assert_eq!((cable.standing, cable.why.contains("you know the passcode")), (Standing::Open, false));
        assert!(notes(&facts).iter().any(|note| note.id == "no-restart"), "{screen:?}");
    }
    let mut facts = on_screen(Screen::Waits);
    facts.told.passcode_known = Said::Yes;
    let typed = way_of(WayId::TypePasscode, &facts);
    assert_eq!(typed.standing, Standing::Perhaps);
    assert!(typed.why.contains("when the countdown ends"), "{}", typed.why);
    assert_eq!(offered(&advise(&facts)).count(), 1, "waiting is all that it takes");
    // A phone that does not start is mended first; when that was in vain, the passcode is of no use.
    let mut facts = on_screen(Screen::Logo);
    facts.told.passcode_known = Said::Yes;
    assert_eq!(way_of(WayId::TypePasscode, &facts).standing, Standing::Perhaps);
    assert_eq!(way_of(WayId::ReinstallKeeping, &facts).standing, Standing::Open);
    assert_eq!(way_of(WayId::CableErase, &facts).standing, Standing::Closed);
    facts.told.tried.insert(WayId::ReinstallKeeping);
    assert_eq!(way_of(WayId::CableErase, &facts).standing, Standing::Open);
}

#[test]
fn a_backup_that_cannot_be_opened_promises_no_return() {
    let mut facts = on_screen(Screen::Asks);
    facts.device.version = Some("12.5.7".to_owned());
    facts.device.trust = Trusts::Trusted;
    let judged = |facts: &Facts| {
        let way = way_of(WayId::BackupThenErase, facts);
        (way.standing, way.keeps_data)
    };
    for (will_encrypt, password, expected) in [
        (Some(true), Said::Yes, (Standing::Open, Keeps::FromBackup)),
        (Some(true), Said::NotKnown, (Standing::Perhaps, Keeps::PerhapsFromBackup)),
        (Some(true), Said::No, (Standing::Perhaps, Keeps::No)),
        (Some(false), Said::No, (Standing::Open, Keeps::FromBackup)),
        (None, Said::NotKnown, (Standing::Open, Keeps::PerhapsFromBackup)),
    ] {
        facts.seen.will_encrypt = will_encrypt;
        facts.told.backup_password_known = password;
        assert_eq!(judged(&facts), expected, "{will_encrypt:?} {password:?}");
    }
}

#[test]
fn a_backup_is_counted_on_only_where_it_is_whole_and_opens() {
    let after = |facts: &Facts| way_of(WayId::CableErase, facts).keeps_data;
    for (encrypted, finished, password, expected) in [
        (false, Some(true), Said::NotKnown, Keeps::FromBackup),
        (false, None, Said::NotKnown, Keeps::PerhapsFromBackup),
        (false, Some(false), Said::NotKnown, Keeps::No),
        (true, Some(true), Said::Yes, Keeps::FromBackup),
        (true, Some(true), Said::NotKnown, Keeps::PerhapsFromBackup),
        (true, Some(true), Said::No, Keeps::No),
    ] {
        let mut facts = on_screen(Screen::Lockout);
        facts.seen.backups = Some(vec![backup(encrypted, finished)]);
        facts.told.backup_password_known = password;
        assert_eq!(after(&facts), expected, "{encrypted} {finished:?} {password:?}");
        facts.seen.backups = Some(vec![backup(true, Some(false)), backup(false, Some(true))]);
        assert_eq!(after(&facts), Keeps::FromBackup, "the best of them counts");
    }
    for (account, password, expected) in [
        (Said::Yes, Said::No, Keeps::PerhapsFromBackup),
        (Said::No, Said::NotKnown, Keeps::PerhapsFromBackup),
        (Said::No, Said::No, Keeps::No),
    ] {
        let mut facts = on_screen(Screen::Lockout);
        facts.told.backup_elsewhere = Said::Yes;
        facts.told.account_known = account;
        facts.told.backup_password_known = password;
        assert_eq!(after(&facts), expected, "elsewhere, {account:?} {password:?}");
    }
}

#[test]
fn a_token_may_be_refused_by_a_phone_that_takes_no_passcode() {
    for (screen, standing) in [
        (Screen::Waits, Standing::Open),
        (Screen::Lockout, Standing::Perhaps),
        (Screen::Disabled, Standing::Perhaps),
    ] {
        let mut facts = on_screen(screen);
        facts.device.trust = Trusts::Trusted;
        facts.told.token_saved = Said::Yes;
        assert_eq!(way_of(WayId::SupervisedClear, &facts).standing, standing, "{screen:?}");
    }
}

#[test]
fn the_reset_on_the_phone_is_open_only_on_a_version_that_has_it() {
    let mut facts = on_screen(Screen::Lockout);
    facts.told.account_known = Said::Yes;
    facts.told.online = Said::Yes;
    for (version, standing) in [
        (Some("18.5"), Standing::Open),
        (Some("15.1"), Standing::Closed),
        (Some("?"), Standing::Perhaps),
        (None, Standing::Perhaps),
    ] {
        facts.device.version = version.map(str::to_owned);
        let way = way_of(WayId::OnDeviceReset, &facts);
        assert_eq!(way.standing, standing, "{version:?}: {}", way.why);
    }
}

#[test]
fn nobody_is_told_that_there_is_no_backup_where_it_is_not_known() {
    let mut facts = on_screen(Screen::Lockout);
    facts.told.backup_elsewhere = Said::No;
    let ids = |facts: &Facts| notes(facts).into_iter().map(|note| note.id).collect::<Vec<_>>();
    let none = |facts: &Facts| ids(facts).iter().any(|id| id.starts_with("no-backup"));
    assert!(!none(&facts), "nobody has looked: {:?}", ids(&facts));
    for (count, unread) in [(2, false), (0, true), (2, true)] {
        facts.seen.backups_of_somebody = count;
        facts.seen.backups_unread = unread;
        assert!(!none(&facts) && ids(&facts).contains(&"backups-here"), "{:?}", ids(&facts));
        let told = notes(&facts).into_iter().find(|note| note.id == "backups-here").expect("a note");
        assert!(told.text.ends_with("rightful backup list"), "{}", told.text);
    }
    facts.seen = Seen { backups: Some(Vec::new()), ..Seen::default() };
    assert!(ids(&facts).contains(&"no-backup-at-all"), "{:?}", ids(&facts));
}
