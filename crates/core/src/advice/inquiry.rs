//! What to ask the owner: only questions whose answer changes the verdict, the one that divides it most first, six at most.
//!
//! Which question that is, is computed: each answer that is possible is put into the facts, and the verdicts are compared.

use std::collections::BTreeSet;

use serde::Serialize;

use super::verdict;
use crate::facts::{Facts, Said, Screen, Told};
use crate::mode::Mode;

/// The most questions that are put to one owner.
pub const MOST: usize = 6;

/// The questions, by name, in the order that decides between equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionId {
    /// What the screen shows.
    Screen,
    /// Whether the phone comes up.
    Starts,
    /// Whether the passcode is known.
    Passcode,
    /// Whether it was changed lately.
    Changed,
    /// Whether the one from before is known.
    Previous,
    /// Whether the account's password is known.
    Account,
    /// Whether a passcode is left to try.
    Ideas,
    /// Whether it belongs to an organisation.
    Organisation,
    /// Whether the administrator can be reached.
    Administrator,
    /// Whether a token was saved.
    Token,
    /// Whether it is online.
    Online,
    /// Whether there is a backup elsewhere.
    Elsewhere,
    /// Whether the backup password is known.
    BackupPassword,
    /// Whether a code for the account can be had.
    SecondFactor,
}

impl QuestionId {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Screen,
        Self::Starts,
        Self::Passcode,
        Self::Changed,
        Self::Previous,
        Self::Account,
        Self::Ideas,
        Self::Organisation,
        Self::Administrator,
        Self::Token,
        Self::Online,
        Self::Elsewhere,
        Self::BackupPassword,
        Self::SecondFactor,
    ];
}

/// One possible answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Stable name.
    pub id: &'static str,
    /// What the owner reads.
    pub text: &'static str,
}

/// A question with its answers. The last one is always that the owner does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Inquiry {
    /// Which.
    pub id: QuestionId,
    /// What is asked.
    pub text: &'static str,
    /// The answers.
    pub choices: &'static [Choice],
}

const fn choice(id: &'static str, text: &'static str) -> Choice {
    Choice { id, text }
}

const UNKNOWN: &str = "not-known";

const YES_NO: &[Choice] = &[choice("yes", "Yes"), choice("no", "No"), choice(UNKNOWN, "I do not know")];

const SCREENS: &[Choice] = &[
    choice("asks", "It asks for the passcode"),
    choice("waits-1", "Unavailable or disabled, and counts down: at first from 1 minute"),
    choice("waits-5", "… at first from 5 minutes"),
    choice("waits-15", "… at first from 15 minutes"),
    choice("waits-60", "… at first from 1 hour"),
    choice("waits-180", "… at first from 3 hours"),
    choice("waits-480", "… at first from 8 hours"),
    choice("waits", "… from how much at first, I do not know"),
    choice("lockout", "\"Security Lockout\" or \"Unavailable\" without a countdown"),
    choice("disabled", "Disabled, connect to iTunes or to a computer"),
    choice("open", "The home screen or an app: it is open"),
    choice("locked-to-owner", "\"Locked To Owner\": it asks for an Apple Account"),
    choice("hello", "\"Hello\", or the choice of a language"),
    choice("lost", "A message of its owner, or \"Lost\""),
    choice("cable", "A cable and a computer"),
    choice("logo", "The Apple logo, or black, and no further"),
    choice(UNKNOWN, "Something else, or I cannot see it"),
];

const CHANGES: &[Choice] = &[
    choice("today", "Yes, in the last 24 hours"),
    choice("yesterday", "Yes, one to two days ago"),
    choice("before", "Yes, two to three days ago"),
    choice("no", "No, or longer ago"),
    choice(UNKNOWN, "I do not know"),
];

impl Inquiry {
    /// The question of this name.
    pub fn of(id: QuestionId) -> Self {
        let (text, choices) = match id {
            QuestionId::Screen => ("What does the phone's screen show?", SCREENS),
            QuestionId::Starts => {
                ("Does the phone start by itself when it is restarted, as far as its lock screen?", YES_NO)
            }
            QuestionId::Passcode => ("Do you know the passcode of the phone?", YES_NO),
            QuestionId::Changed => ("Was the passcode changed in the last three days?", CHANGES),
            QuestionId::Previous => ("Do you know the passcode that it had before?", YES_NO),
            QuestionId::Account => ("Do you know the password of the Apple Account on the phone?", YES_NO),
            QuestionId::Ideas => ("Is there a passcode that it may be, and that was not tried yet?", YES_NO),
            QuestionId::Organisation => ("Does the phone belong to a school or a company?", YES_NO),
            QuestionId::Administrator => ("Can you reach its administrator?", YES_NO),
            QuestionId::Token => ("Did you supervise it yourself, and save an unlock token?", YES_NO),
            QuestionId::Online => (
                "Is the phone online now, by Wi-Fi or mobile data, and was not restarted since it was last unlocked?",
                YES_NO,
            ),
            QuestionId::Elsewhere => {
                ("Is there a backup of it elsewhere: in iCloud, on another computer?", YES_NO)
            }
            QuestionId::BackupPassword => ("Do you know the password of its encrypted backups?", YES_NO),
            QuestionId::SecondFactor => (
                "Can you receive a sign-in code of that account: on a second device, or by its phone number?",
                YES_NO,
            ),
        };
        Self { id, text, choices }
    }

    /// Puts the answer of this number into what the owner says; a number that no answer has changes nothing.
    pub fn answer(&self, told: &mut Told, number: usize) {
        let Some(choice) = self.choices.get(number) else { return };
        let said = match choice.id {
            "yes" => Said::Yes,
            "no" => Said::No,
            _ => Said::NotKnown,
        };
        match self.id {
            QuestionId::Screen => (told.screen, told.wait_minutes) = screen(choice.id),
            QuestionId::Changed => {
                (told.changed_lately, told.hours_since_change) = match choice.id {
                    "today" => (Said::Yes, Some(24)),
                    "yesterday" => (Said::Yes, Some(48)),
                    "before" => (Said::Yes, Some(71)),
                    "no" => (Said::No, None),
                    _ => (Said::NotKnown, None),
                };
            }
            QuestionId::Starts => told.starts = said,
            QuestionId::Passcode => told.passcode_known = said,
            QuestionId::Previous => told.previous_known = said,
            QuestionId::Account => told.account_known = said,
            QuestionId::Ideas => told.ideas_left = said,
            QuestionId::Organisation => told.organisation = said,
            QuestionId::Administrator => told.administrator = said,
            QuestionId::Token => told.token_saved = said,
            QuestionId::Online => told.online = said,
            QuestionId::Elsewhere => told.backup_elsewhere = said,
            QuestionId::BackupPassword => told.backup_password_known = said,
            QuestionId::SecondFactor => told.second_factor = said,
        }
    }
}

fn screen(id: &str) -> (Screen, Option<u32>) {
    match id {
        "asks" => (Screen::Asks, None),
        "waits" => (Screen::Waits, None),
        "lockout" => (Screen::Lockout, None),
        "disabled" => (Screen::Disabled, None),
        "open" => (Screen::Open, None),
        "locked-to-owner" => (Screen::LockedToOwner, None),
        "hello" => (Screen::Hello, None),
        "lost" => (Screen::Lost, None),
        "cable" => (Screen::Cable, None),
        "logo" => (Screen::Logo, None),
        waits => match waits.strip_prefix("waits-").and_then(|minutes| minutes.parse().ok()) {
            Some(minutes) => (Screen::Waits, Some(minutes)),
            None => (Screen::NotKnown, None),
        },
    }
}

/// Whether the owner has said it already, or the cable has.
fn is_known(id: QuestionId, facts: &Facts) -> bool {
    let told = &facts.told;
    let is = |said: Said| said != Said::NotKnown;
    match id {
        QuestionId::Screen => {
            told.screen != Screen::NotKnown || !matches!(facts.device.mode, Mode::Normal | Mode::ChargeOnly)
        }
        QuestionId::Starts => {
            is(told.starts)
                || !matches!(facts.place(), Mode::Recovery | Mode::Dfu)
                || facts.seen.interrupted.is_some()
        }
        QuestionId::Passcode => is(told.passcode_known),
        QuestionId::Changed => is(told.changed_lately) || told.hours_since_change.is_some(),
        QuestionId::Previous => is(told.previous_known),
        QuestionId::Account => is(told.account_known),
        QuestionId::Ideas => is(told.ideas_left),
        QuestionId::Organisation => is(told.organisation),
        QuestionId::Administrator => is(told.administrator) || told.organisation != Said::Yes,
        QuestionId::Token => is(told.token_saved) || facts.seen.supervised != Some(true),
        QuestionId::Online => is(told.online),
        QuestionId::Elsewhere => is(told.backup_elsewhere),
        QuestionId::BackupPassword => is(told.backup_password_known),
        QuestionId::SecondFactor => is(told.second_factor),
    }
}

/// The question to ask next: of those that are not answered and were not asked, the one whose answers lead to the most
/// different first ways, then to the most different verdicts. `None` where no answer would change anything, or enough
/// was asked.
pub fn next(facts: &Facts, asked: &[QuestionId]) -> Option<Inquiry> {
    if asked.len() >= MOST {
        return None;
    }
    let candidates = QuestionId::ALL.into_iter().filter(|id| !asked.contains(id) && !is_known(*id, facts));
    let scored = candidates.filter_map(|id| {
        let inquiry = Inquiry::of(id);
        let (mut firsts, mut verdicts) = (BTreeSet::new(), BTreeSet::new());
        for number in 0..inquiry.choices.len() {
            let mut supposed = facts.clone();
            inquiry.answer(&mut supposed.told, number);
            let verdict = verdict(&supposed);
            firsts.insert(verdict.first().map(|(way, ..)| *way));
            verdicts.insert(verdict);
        }
        (verdicts.len() > 1).then_some(((firsts.len(), verdicts.len()), inquiry))
    });
    // Of equals the first: `max_by_key` would take the last.
    let mut best: Option<((usize, usize), Inquiry)> = None;
    for (score, inquiry) in scored {
        if best.as_ref().is_none_or(|(highest, _)| score > *highest) {
            best = Some((score, inquiry));
        }
    }
    best.map(|(_, inquiry)| inquiry)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::{Device, Lock, Trust};

    fn locked() -> Facts {
        let mut device = Device::unseen(None);
        device.mode = Mode::Normal;
        device.version = Some("18.5".to_owned());
        device.lock = Lock::Locked;
        device.trust = Trust::Untrusted;
        Facts::of(device)
    }

    /// Answers every question with the choice that `pick` names, and lists what was asked.
    fn interview(mut facts: Facts, pick: impl Fn(QuestionId) -> &'static str) -> Vec<QuestionId> {
        let mut asked = Vec::new();
        while let Some(inquiry) = next(&facts, &asked) {
            let number = inquiry.choices.iter().position(|choice| choice.id == pick(inquiry.id));
            inquiry.answer(&mut facts.told, number.unwrap_or(inquiry.choices.len() - 1));
            asked.push(inquiry.id);
        }
        asked
    }

    #[test]
    fn the_screen_is_asked_first_and_known_answers_end_it() {
        let asked = interview(locked(), |id| match id {
            QuestionId::Screen => "asks",
            QuestionId::Passcode => "yes",
            _ => UNKNOWN,
        });
        assert_eq!(asked[0], QuestionId::Screen);
        assert_eq!(
            asked.last(),
            Some(&QuestionId::Passcode),
            "with the passcode nothing else matters: {asked:?}"
        );
    }

    #[test]
    fn an_owner_who_knows_nothing_is_asked_six_things_at_most() {
        let asked = interview(locked(), |_| UNKNOWN);
        assert!((3..=MOST).contains(&asked.len()), "{asked:?}");
        let different: BTreeSet<_> = asked.iter().collect();
        assert_eq!(different.len(), asked.len(), "nothing is asked twice: {asked:?}");
    }

    #[test]
    fn the_last_answer_of_every_question_is_not_to_know() {
        for id in QuestionId::ALL {
            let inquiry = Inquiry::of(id);
            assert_eq!(inquiry.choices.last().map(|choice| choice.id), Some(UNKNOWN));
            let mut told = Told::default();
            inquiry.answer(&mut told, inquiry.choices.len() - 1);
            inquiry.answer(&mut told, 1000);
            assert_eq!(told, Told::default());
            let mut names: Vec<&str> = inquiry.choices.iter().map(|choice| choice.id).collect();
            names.dedup();
            assert_eq!(names.len(), inquiry.choices.len());
        }
    }

    /// What is left of a wait looks like a shorter one: only what it was at first tells how many tries are left.
    #[test]
    fn the_wait_is_asked_for_as_it_was_at_first() {
        let choices = Inquiry::of(QuestionId::Screen).choices;
        let waits: Vec<_> = choices.iter().filter(|choice| choice.id.starts_with("waits")).collect();
        let mut known = BTreeSet::new();
        for choice in &waits {
            assert!(choice.text.contains("at first"), "{}", choice.text);
            let (shown, minutes) = screen(choice.id);
            assert_eq!(shown, Screen::Waits);
            known.extend(minutes);
        }
        let tables = crate::knowledge::lockout::tables().iter().flat_map(|table| &table.waits);
        assert_eq!(known, tables.copied().filter(|minutes| *minutes > 0).collect(), "each wait of a table");
        assert_eq!(waits.len(), known.len() + 1, "and not to know it");
    }

    #[test]
    fn every_answer_but_not_to_know_is_taken_in() {
        for id in QuestionId::ALL {
            let inquiry = Inquiry::of(id);
            for number in 0..inquiry.choices.len() - 1 {
                let mut told = Told::default();
                inquiry.answer(&mut told, number);
                assert_ne!(told, Told::default(), "{id:?} {}", inquiry.choices[number].id);
            }
        }
    }
}
