//! Finds what somebody asks about, however they have read it: a number, a number with the word before it, a step's name, a code of ours.

use super::entry::{Entry, integer};
use super::{Family, Meaning, entries, ours};

/// No question is longer, in characters.
const LONGEST: usize = 200;

/// Words shorter than this are not searched for in what others say.
const SAYS: usize = 8;

/// Every meaning that fits.
pub(super) fn find(asked: &str) -> Vec<Meaning> {
    let asked: String = asked.trim().chars().take(LONGEST).collect();
    if let Some(code) = ours::codes().iter().find(|code| code.code.eq_ignore_ascii_case(&asked)) {
        return vec![Meaning::Ours(code)];
    }
    let asked = asked.to_lowercase().replace('’', "'");
    let words: Vec<&str> = asked.split(|c: char| c.is_whitespace() || "/:=#()[],;&\"".contains(c)).collect();
    let families = families(&words);
    let numbers: Vec<Asked> = words.iter().filter_map(|word| Asked::read(word)).collect();
    let named = by_name(&words, &families);
    if !named.is_empty() {
        return narrowed(named, &numbers);
    }
    let mut found: Vec<Meaning> = Vec::new();
    for number in &numbers {
        for meaning in number.meanings(&families) {
            if !found.iter().any(|known| same(known, &meaning)) {
                found.push(meaning);
            }
        }
    }
    if found.is_empty() && numbers.is_empty() { by_words(&asked, &families) } else { found }
}

/// The families that the words before a number speak of; all of them where none does.
fn families(words: &[&str]) -> Vec<Family> {
    let mut found = Vec::new();
    for word in words {
        let named: &[Family] = match *word {
            "finder" | "itunes" => &[Family::Finder],
            "signing" | "tss" => &[Family::Signing],
            // The phone's log writes its steps as RESTORED:[0x0655].
            "restored" | "statusmsg" => &[Family::Restored, Family::Checkpoint],
            "status" => &[Family::Signing, Family::Restored],
            "checkpoint" | "step" => &[Family::Checkpoint],
            "amr" | "amrerror" | "amrestoreerrordomain" => &[Family::Amr],
            "tools" => &[Family::Tools],
            _ => &[],
        };
        found.extend(named.iter().filter(|family| !found.contains(*family)).copied().collect::<Vec<_>>());
    }
    if found.is_empty() { Family::ALL.to_vec() } else { found }
}

/// A number as it was typed.
struct Asked {
    number: i64,
    hexadecimal: bool,
}

impl Asked {
    fn read(word: &str) -> Option<Self> {
        let word = word.trim_end_matches(['.', ';', '!', '?']);
        let hexadecimal = word.contains("0x");
        integer(word).map(|number| Self { number, hexadecimal })
    }

    /// What it means in these families. A number that is known as it stands is not looked for in other spellings.
    fn meanings(&self, families: &[Family]) -> Vec<Meaning> {
        let exact = families
            .iter()
            .filter(|family| **family != Family::Checkpoint || self.hexadecimal || families.len() == 1);
        let mut found: Vec<Meaning> = exact
            .flat_map(|family| self.spellings(*family).into_iter().find_map(|number| lookup(*family, number)))
            .collect();
        if found.is_empty() && families.contains(&Family::Checkpoint) && self.may_be_step(families) {
            found.extend(lookup(Family::Checkpoint, self.number & 0xFFFF));
        }
        if found.is_empty() && self.number < 0 {
            // Some programs show a number of the phone with the sign turned round.
            found.extend(families.iter().filter_map(|family| lookup(*family, self.number.saturating_neg())));
        }
        found
    }

    /// A step is told in hexadecimal, as a small number, or with weights far above 32 bits.
    fn may_be_step(&self, families: &[Family]) -> bool {
        self.hexadecimal
            || families == [Family::Checkpoint]
            || (0..=0xFFFF).contains(&self.number)
            || !(-0x8000_0000..=0xFFFF_FFFF).contains(&self.number)
    }

    /// The number as this family may write it.
    fn spellings(&self, family: Family) -> Vec<i64> {
        let low = self.number & 0xFFFF_FFFF;
        let signed = i64::from(low as u32 as i32);
        let fits = self.number == low || self.number == signed;
        match family {
            // Weights and signs stand above the step.
            Family::Checkpoint => vec![self.number & 0xFFFF],
            Family::Finder | Family::Signing | Family::Restored | Family::Amr | Family::Tools if fits => {
                vec![self.number, signed, low]
            }
            Family::Finder | Family::Signing | Family::Restored | Family::Amr | Family::Tools => {
                vec![self.number]
            }
        }
    }
}

fn lookup(family: Family, number: i64) -> Option<Meaning> {
    entries().iter().filter(|entry| entry.family == family).find_map(|entry| {
        let numbers = entry.numbers.iter().find(|numbers| numbers.holds(number))?;
        Some(Meaning::Theirs { entry, numbers, number: Some(number) })
    })
}

/// By the name that others use: `is_host_compatible`, `FMiPProtected`, `MBErrorDomain`.
fn by_name(words: &[&str], families: &[Family]) -> Vec<Meaning> {
    let named = |entry: &'static Entry| {
        entry.numbers.iter().filter_map(move |numbers| {
            let name = numbers.name.as_ref()?.to_lowercase();
            words.contains(&name.as_str()).then_some(Meaning::Theirs {
                entry,
                numbers,
                number: numbers.range.map(|(first, _)| first),
            })
        })
    };
    entries().iter().filter(|entry| families.contains(&entry.family)).flat_map(named).collect()
}

/// Of several under one name, those with a number that was asked for.
fn narrowed(named: Vec<Meaning>, numbers: &[Asked]) -> Vec<Meaning> {
    let asked = |meaning: &Meaning| match meaning {
        Meaning::Theirs { numbers: of, .. } => numbers.iter().any(|asked| of.holds(asked.number)),
        Meaning::Ours(_) => true,
    };
    let fitting: Vec<Meaning> = named.iter().filter(|meaning| asked(meaning)).copied().collect();
    if fitting.is_empty() { named } else { fitting }
}

/// By the words that others show with it.
fn by_words(asked: &str, families: &[Family]) -> Vec<Meaning> {
    let asked = asked.split_whitespace().collect::<Vec<_>>().join(" ");
    if asked.len() < SAYS {
        return Vec::new();
    }
    let fits =
        |entry: &&Entry| entry.says.iter().any(|says| asked.contains(says.as_str()) || says.contains(&asked));
    let meaning = |entry: &'static Entry| {
        let numbers = entry.numbers.first()?;
        Some(Meaning::Theirs { entry, numbers, number: numbers.range.map(|(first, _)| first) })
    };
    let among = entries().iter().filter(|entry| families.contains(&entry.family));
    among.filter(fits).filter_map(meaning).collect()
}

/// Whether two meanings are the same entry.
fn same(one: &Meaning, other: &Meaning) -> bool {
    match (one, other) {
        (Meaning::Theirs { entry: one, .. }, Meaning::Theirs { entry: other, .. }) => {
            std::ptr::eq(*one, *other)
        }
        (Meaning::Ours(one), Meaning::Ours(other)) => one.code == other.code,
        _ => false,
    }
}
