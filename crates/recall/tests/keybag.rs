//! The search on a keybag, with what really tries passwords: keys of a whole batch derived side by side, and one by one for the hit.

use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::time::Duration;

use rightful_backup::{ClassKeys, DerivedKey, Keybag, RoundCaps, UnlockError};
use rightful_core::secret::Secret;
use rightful_recall::parts::joins::joined;
use rightful_recall::parts::spelling::{Changed, Spelling, remembered};
use rightful_recall::{Candidates, Outcome, Reason, Search, Trial, Verdict};

/// One class of a bag whose password is `Grüße aus Zürich`, its accents decomposed: 1,000 rounds of SHA-256, then 10,000 of SHA-1.
const WRAPPED: &str = "01323e05f5b51d914f873f911b7af1acaf5429265009beaa348db8ff29c21f6a6e6ce2ecfd21d41f";
const FIRST_SALT: &str = "c9974afe3412fbaf2dbb5c4633a875d513bdafde";
const SECOND_SALT: &str = "44146e2d87d5e352e1658d0940e0abedab7cb1b8";

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex.as_bytes().chunks_exact(2).map(|pair| std::str::from_utf8(pair).expect("digits"));
    digits.map(|pair| u8::from_str_radix(pair, 16).expect("digits")).collect()
}

fn bag() -> Keybag {
    let tag =
        |name: &[u8; 4], value: &[u8]| [name.as_slice(), &(value.len() as u32).to_be_bytes(), value].concat();
    let number = |name, value: u32| tag(name, &value.to_be_bytes());
    let records = [
        number(b"VERS", 3),
        number(b"TYPE", 1),
        tag(b"UUID", &[7; 16]),
        number(b"WRAP", 0),
        tag(b"SALT", &bytes(SECOND_SALT)),
        number(b"ITER", 10_000),
        number(b"DPIC", 1000),
        tag(b"DPSL", &bytes(FIRST_SALT)),
        tag(b"UUID", &[3; 16]),
        number(b"CLAS", 11),
        number(b"WRAP", 2),
        number(b"KTYP", 0),
        tag(b"WPKY", &bytes(WRAPPED)),
    ];
    Keybag::parse(&records.concat()).expect("a bag")
}

struct Backup {
    bag: Keybag,
    tried: usize,
    confirmed: usize,
}

impl Backup {
    fn verdict(&self, key: &DerivedKey) -> Result<Verdict, UnlockError> {
        match ClassKeys::open(&self.bag, key) {
            Ok(_) => Ok(Verdict::Opens),
            Err(UnlockError::WrongPassword) => Ok(Verdict::Wrong),
            Err(error) => Err(error),
        }
    }
}

impl Trial for Backup {
    type Error = UnlockError;

    fn batch(&mut self, candidates: &[Secret]) -> Result<Vec<Verdict>, UnlockError> {
        self.tried += candidates.len();
        let keys =
            self.bag.derive_each(candidates, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()));
        keys.expect("few rounds").iter().map(|key| self.verdict(key)).collect()
    }

    fn confirm(&mut self, candidate: &Secret) -> Result<Verdict, UnlockError> {
        self.confirmed += 1;
        let key = self.bag.derive(candidate, &RoundCaps::default(), &mut |_| ControlFlow::Continue(()));
        self.verdict(&key.expect("few rounds"))
    }
}

fn search(accents: Changed) -> (Outcome, Candidates, Backup) {
    let spelling = Spelling { case: Changed::Kept, accents, slips: None };
    let hints = [(1, "Zürich"), (2, "aus"), (3, "Grüße")];
    let hints = hints.map(|(number, text)| remembered(number, text, spelling).expect("short"));
    let candidates = Candidates::of(&joined(&hints, 3, &[" "]).expect("few")).expect("small");
    let mut backup = Backup { bag: bag(), tried: 0, confirmed: 0 };
    let mut search = Search::new(&candidates, NonZeroU16::new(16).expect("not zero"));
    let outcome = search.run(&mut backup, &mut || Duration::ZERO, &mut |_| ControlFlow::Continue(()));
    (outcome.expect("nothing fails"), candidates, backup)
}

#[test]
fn a_half_remembered_password_opens_the_keybag() {
    let (outcome, candidates, backup) = search(Changed::Varied);
    let Outcome::Found(found) = outcome else { panic!("{outcome:?}") };
    assert_eq!(found.password.expose(), "Gru\u{308}ße aus Zu\u{308}rich".as_bytes());
    let expected = [
        Reason::Word(3),
        Reason::Twin,
        Reason::Join,
        Reason::Word(2),
        Reason::Join,
        Reason::Word(1),
        Reason::Twin,
    ];
    assert_eq!(found.why, expected);
    assert_eq!(Some(found.place), candidates.place(found.password.expose()));
    assert_eq!(
        (backup.confirmed, backup.tried as u128),
        (1, ((found.place / 16 + 1) * 16).min(candidates.count()))
    );
}

#[test]
fn a_password_that_is_remembered_otherwise_is_not_found() {
    let (outcome, candidates, backup) = search(Changed::Kept);
    assert!(matches!(outcome, Outcome::NoneOfThem));
    assert_eq!((backup.confirmed, backup.tried as u128), (0, candidates.count()));
}
