//! What holds for every case, tried on 100,000 cases that dice make, or as many as `RIGHTFUL_CASES` says.

use std::collections::BTreeSet;

use super::super::*;
use crate::device::{Device, Lock, Trust as Trusts};
use crate::facts::{BackupSeen, Interrupted, Ordered, Screen, Seen, Sign, SystemGone, Told};
use crate::mode::Mode;

/// Cases by the number: the same number makes the same case on every computer.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[(self.roll() % of.len() as u64) as usize].clone()
    }

    fn perhaps<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.roll().is_multiple_of(2) { Some(make(self)) } else { None }
    }

    fn coin(&mut self) -> bool {
        self.roll().is_multiple_of(2)
    }

    fn said(&mut self) -> Said {
        self.one(&[Said::NotKnown, Said::Yes, Said::No])
    }

    fn version(&mut self) -> Option<String> {
        let known = [
            "9.3.5", "12.5.7", "15.1", "15.2", "15.7.1", "16.0", "16.7.2", "17.0", "17.6.1", "18.5", "26.1",
            "27.0", "", "x.y",
        ];
        self.perhaps(|dice| dice.one(&known).to_owned())
    }

    fn device(&mut self) -> Device {
        Device {
            mode: self.one(&[
                Mode::Normal,
                Mode::Normal,
                Mode::Recovery,
                Mode::Dfu,
                Mode::Restore,
                Mode::ChargeOnly,
            ]),
            version: self.version(),
            lock: self.one(&[Lock::Locked, Lock::Unlocked, Lock::Unknown]),
            trust: self.one(&[Trusts::Trusted, Trusts::Untrusted, Trusts::Unknown]),
            ..Device::unseen(None)
        }
    }

    fn seen(&mut self) -> Seen {
        let backup = |dice: &mut Self| BackupSeen {
            date: dice.perhaps(|dice| dice.roll() as i64),
            days_old: dice.perhaps(|dice| dice.roll() as u32),
            encrypted: dice.coin(),
            finished: dice.perhaps(Self::coin),
        };
        Seen {
            supervised: self.perhaps(Self::coin),
            setup_done: self.perhaps(|dice| dice.roll() % 4 > 0),
            will_encrypt: self.perhaps(Self::coin),
            cloud_backup: self.perhaps(Self::coin),
            backups: self.perhaps(|dice| (0..dice.roll() % 3).map(|_| backup(dice)).collect()),
            backups_of_somebody: (self.roll() % 3) as u32,
            backups_unread: self.coin(),
            interrupted: if self.roll().is_multiple_of(4) {
                Some(Interrupted {
                    ordered: self.one(&[Ordered::Erase, Ordered::Update]),
                    gone: self.one(&[SystemGone::No, SystemGone::Perhaps, SystemGone::Yes]),
                })
            } else {
                None
            },
            on_bus_only: self.coin(),
        }
    }

    fn told(&mut self) -> Told {
        let screens = [
            Screen::NotKnown,
            Screen::Asks,
            Screen::Waits,
            Screen::Lockout,
            Screen::Disabled,
            Screen::Open,
            Screen::LockedToOwner,
            Screen::Hello,
            Screen::Lost,
            Screen::Cable,
            Screen::Logo,
        ];
        let tries = self.roll() % 10;
        Told {
            passcode_known: self.said(),
            screen: self.one(&screens),
            wait_minutes: self.perhaps(|dice| dice.roll() as u32 % 1000),
            changed_lately: self.said(),
            hours_since_change: self.perhaps(|dice| dice.roll() as u32 % 200),
            previous_known: self.said(),
            ideas_left: self.said(),
            account_known: self.said(),
            second_factor: self.said(),
            online: self.said(),
            starts: self.said(),
            organisation: self.said(),
            administrator: self.said(),
            token_saved: self.said(),
            backup_elsewhere: self.said(),
            backup_password_known: self.said(),
            version: self.version(),
            tried: (0..tries).map(|_| self.one(&WayId::ALL)).collect(),
        }
    }
}

fn case(number: u64) -> Facts {
    let mut dice = Dice(number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
    Facts {
        find_my: dice.one(&[Sign::On, Sign::NoSign, Sign::Unreadable]),
        battery: dice.perhaps(|dice| (dice.roll() % 101) as u8),
        seen: dice.seen(),
        told: dice.told(),
        ..Facts::of(dice.device())
    }
}

fn for_all(cases: u64, holds: impl Fn(&Facts)) {
    let cases = std::env::var("RIGHTFUL_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    for number in 0..cases {
        let facts = case(number);
        let held = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| holds(&facts)));
        assert!(held.is_ok(), "case {number}: {facts:#?}");
    }
}

#[test]
fn the_gentlest_comes_first_and_no_account_is_asked_of_who_has_none() {
    for_all(100_000, |facts| {
        let ways = advise(facts);
        // Total, each way once, the offered ones before the others.
        let mut ids: Vec<WayId> = ways.iter().map(|way| way.id).collect();
        ids.sort();
        assert_eq!(ids, WayId::ALL.to_vec());
        assert!(ways.is_sorted_by_key(|way| way.standing == Standing::Closed));
        let offered: Vec<&Way> = offered(&ways).collect();
        assert!(!offered.is_empty(), "an owner is never left with nothing");
        assert!(ways.iter().all(|way| !way.why.is_empty()));
        // Deterministic.
        assert_eq!(&advise(facts), &ways);
        // Never an erase before what keeps the data, and never worse before better.
        assert!(offered.is_sorted_by_key(|way| way.keeps_data.loss()), "{:?}", offered);
        let first = offered[0];
        if first.keeps_data.erases() {
            let kept = |way: &&Way| {
                !way.keeps_data.erases()
                    && way.standing != Standing::Closed
                    && !facts.told.tried.contains(&way.id)
            };
            assert!(!ways.iter().any(|way| kept(&way)), "{:?}", first.id);
        }
        // Nothing that was tried is offered again, unless nothing else is left.
        let again = offered.iter().filter(|way| facts.told.tried.contains(&way.id)).count();
        assert!(again == 0 || offered.len() == 1);
        // Who has no account is never sent to it first.
        if facts.told.account_known == Said::No {
            assert!(!first.needs.iter().any(|need| need.is_account()), "{:?} {:?}", first.id, facts);
        }
        // What is on the phone is never risked where the passcode is known and the phone takes it; and an owner who knows it is
        // not sent to a screen that takes none.
        if facts.told.passcode_known == Said::Yes
            && !facts.told.tried.contains(&WayId::TypePasscode)
            && facts.situation() == Situation::Locked
        {
            let in_vain = facts.told.tried.contains(&WayId::ReinstallKeeping)
                && (facts.told.screen == Screen::Logo || facts.told.starts == Said::No);
            if matches!(facts.told.screen, Screen::Lockout | Screen::Disabled) {
                assert!(offered.iter().all(|way| way.id != WayId::TypePasscode));
            } else {
                assert_eq!(first.id, WayId::TypePasscode);
                assert!(in_vain || offered.iter().all(|way| !way.keeps_data.erases()));
            }
        }
        // The backup that is taken first makes no erase worse.
        let loss = |id| ways.iter().find(|way| way.id == id).expect("each is judged").keeps_data.loss();
        assert!(loss(WayId::BackupThenErase) <= loss(WayId::CableErase));
    });
}

#[test]
fn activation_lock_is_never_said_to_be_off() {
    for_all(20_000, |facts| {
        let mut told: Vec<String> = notes(facts).into_iter().map(|note| note.text).collect();
        let lock = told.iter().filter(|text| text.contains("Activation Lock")).count();
        let erases = offered(&advise(facts)).any(|way| way.keeps_data.erases());
        assert!(lock >= usize::from(erases), "whoever may erase is told of it: {:?}", told);
        told.extend(advise(facts).iter().map(|way| format!("{} {}", way.why, way.leaves.words())));
        for text in told {
            let lower = text.to_lowercase();
            for claim in ["activation lock is off", "activation lock: off", "not locked", "lock is off"] {
                assert!(!lower.contains(claim), "{}", text);
            }
        }
    });
}

#[test]
fn every_question_changes_the_verdict_and_six_are_the_most() {
    for_all(300, |facts| {
        let mut facts = facts.clone();
        let mut asked = Vec::new();
        while let Some(inquiry) = next(&facts, &asked) {
            let verdicts: BTreeSet<_> = (0..inquiry.choices.len())
                .map(|number| {
                    let mut supposed = facts.clone();
                    inquiry.answer(&mut supposed.told, number);
                    verdict(&supposed)
                })
                .collect();
            assert!(verdicts.len() > 1, "{:?}", inquiry.id);
            assert!(!asked.contains(&inquiry.id));
            asked.push(inquiry.id);
            inquiry.answer(&mut facts.told, asked.len() % inquiry.choices.len());
        }
        assert!(asked.len() <= MOST);
    });
}
