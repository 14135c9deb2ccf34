//! What stands before and behind the words: numbers, dates, digits, signs.

use super::arrange::gap;
use super::writings::capital;
use crate::expression::Expression;
use crate::hint::{Date, Habit, Hint, Language};
use crate::parts::dates::{Day, dates};
use crate::parts::numbers::{digits, sign, years};
use crate::reason::Reason;

/// Years that somebody alive may have chosen, when nobody says which.
const ANY_YEAR: std::ops::RangeInclusive<u16> = 1940..=2029;

/// What may stand before the words; mostly nothing.
pub(super) fn before(hint: &Hint) -> Expression {
    let (number, mark) = (hint.has(Habit::DigitsFirst), hint.has(Habit::SignFirst));
    let mut all = vec![Expression::text([]).at_cost(if number || mark { 2 } else { 0 })];
    if number {
        all.push(Expression::sequence([figures(hint), gap(hint)]));
    } else {
        all.extend(numbers(hint).map(|number| number.at_cost(4)));
    }
    if mark {
        all.push(signs(hint));
    } else if let Some(signs) = &hint.signs {
        all.extend(signs.expose().chars().map(|sign| marked(sign.to_string(), 4)));
    }
    Expression::choice(all).settled()
}

fn numbers(hint: &Hint) -> impl Iterator<Item = Expression> {
    let text = |(number, text): (u32, &crate::hint::Text)| {
        Expression::text(text.expose()).because(Reason::Number(number))
    };
    (1..).zip(&hint.numbers).map(text)
}

fn marked(text: String, cost: u16) -> Expression {
    Expression::text(text).at_cost(cost).because(Reason::Symbol)
}

/// What may stand behind the words: a number, a sign, both, or nothing.
pub(super) fn behind(hint: &Hint) -> Expression {
    let number = hint.has(Habit::DigitsLast) || hint.has(Habit::YearLast);
    let mark = hint.has(Habit::SignLast) || hint.has(Habit::ExclamationLast);
    let (no_number, no_mark) = (if number { 2 } else { 0 }, if mark { 2 } else { 0 });
    let numbers = || Expression::sequence([joined(hint), figures(hint)]);
    let all = Expression::choice([
        Expression::text([]).at_cost(no_number + no_mark),
        numbers().at_cost(no_mark),
        signs(hint).at_cost(no_number),
        Expression::sequence([numbers(), signs(hint)]),
        Expression::sequence([signs(hint), figures(hint)]).at_cost(2),
    ]);
    all.settled()
}

/// What joins words may stand before a number too; every other sign does at its own cost.
fn joined(hint: &Hint) -> Expression {
    let between = |text: &str, cost| Expression::text(text).at_cost(cost).because(Reason::Join);
    let mut all = vec![Expression::text([])];
    all.extend(hint.joins.iter().map(|join| between(join.expose(), 1)));
    Expression::choice(all)
}

/// A sign or two: those of the hint first.
fn signs(hint: &Hint) -> Expression {
    let habit = hint.has(Habit::SignLast) || hint.has(Habit::SignFirst);
    let exclamation = hint.has(Habit::ExclamationLast);
    let mut all = Vec::new();
    if let Some(signs) = &hint.signs {
        all.extend(signs.expose().chars().map(|sign| marked(sign.to_string(), if habit { 0 } else { 1 })));
    }
    let said = !all.is_empty() || exclamation;
    if exclamation {
        all.push(marked("!".to_owned(), 0));
    }
    let more = match (said, habit) {
        (true, _) => 3,
        (false, true) => 0,
        (false, false) => 2,
    };
    all.push(sign().at_cost(more));
    all.extend([("!!", 2), ("!!!", 3)].map(|(text, cost)| marked(text.to_owned(), more + cost)));
    Expression::choice(all)
}

/// Numbers, dates and years of the hint; then any digits.
fn figures(hint: &Hint) -> Expression {
    let year = hint.has(Habit::YearLast);
    let habit = year || hint.has(Habit::DigitsLast) || hint.has(Habit::DigitsFirst);
    let mut all = Vec::new();
    all.extend(numbers(hint));
    all.extend(hint.dates.iter().map(|date| written(hint, date, year)));
    let said = !all.is_empty();
    if let Some(chosen) = hint.years {
        let range = chosen.from.saturating_sub(1)..=chosen.to.saturating_add(1);
        all.push(years(range).at_cost(if year { 0 } else { 2 }));
    }
    all.push(years(ANY_YEAR).at_cost(if year { 3 } else { 5 }));
    let more = u16::from(said) + u16::from(!habit);
    all.push(digits(1..=4).at_cost(more));
    Expression::choice(all)
}

/// A date as people write it, its year alone included.
fn written(hint: &Hint, date: &Date, year: bool) -> Expression {
    let text = |text: String, cost| Expression::text(text).at_cost(cost).because(Reason::Date);
    let alone = |number: u16| {
        let more = if year { 0 } else { 1 };
        vec![text(format!("{number:04}"), more), text(format!("{:02}", number % 100), more + 1)]
    };
    match date.parts() {
        (Some(number), Some(month), Some(day)) => {
            let mut all = alone(number);
            all.push(dates(Day::new(number, month, day)));
            all.extend(named(hint, number, month, Some(day)));
            Expression::choice(all)
        }
        (Some(number), Some(month), None) => {
            let mut all = alone(number);
            let short = number % 100;
            for (between, more) in [("", 0), (".", 1), ("-", 1), ("/", 1)] {
                all.push(text(format!("{month:02}{between}{number:04}"), 1 + more));
                all.push(text(format!("{month:02}{between}{short:02}"), 1 + more));
                all.push(text(format!("{number:04}{between}{month:02}"), 2 + more));
                all.push(text(format!("{month}{between}{short:02}"), 3 + more));
                all.push(text(format!("{month}{between}{number:04}"), 3 + more));
            }
            all.extend(named(hint, number, month, None));
            Expression::choice(all)
        }
        (Some(number), None, _) => {
            let mut all = alone(number);
            // It was all that was said.
            all.push(text(format!("{number:04}"), 0));
            Expression::choice(all)
        }
        (None, month, day) => {
            let (month, day) = (month.unwrap_or(1), day.unwrap_or(1));
            let mut all = Vec::new();
            for (between, more) in [("", 0), (".", 1), ("-", 1), ("/", 1)] {
                all.push(text(format!("{day:02}{between}{month:02}"), 1 + more));
                all.push(text(format!("{month:02}{between}{day:02}"), 1 + more));
                all.push(text(format!("{day}{between}{month}"), 2 + more));
                all.push(text(format!("{month}{between}{day}"), 2 + more));
            }
            Expression::choice(all)
        }
    }
}

/// The name of a month in the languages of a hint, or in English, whole and by its first three letters, with what is said beside it.
fn named(hint: &Hint, year: u16, month: u8, day: Option<u8>) -> Vec<Expression> {
    let text = |text: String, cost| Expression::text(text).at_cost(cost).because(Reason::Date);
    let usual = hint.languages.is_empty().then_some(Language::En);
    let mut all = Vec::new();
    for language in hint.languages.iter().copied().chain(usual) {
        let Some(name) = months(language).get(usize::from(month) - 1).copied() else { continue };
        let short: String = name.chars().take(3).collect();
        for name in [name, &short] {
            for (name, more) in [(name.to_owned(), 3), (capital(name), 4)] {
                all.push(text(format!("{name}{year:04}"), more));
                all.push(text(format!("{name}{:02}", year % 100), more + 1));
                if let Some(day) = day {
                    all.push(text(format!("{day}{name}"), more));
                    all.push(text(format!("{name}{day}"), more));
                    all.push(text(format!("{day}{name}{year:04}"), more));
                    all.push(text(format!("{day:02}{name}{year:04}"), more));
                    all.push(text(format!("{day}{name}{:02}", year % 100), more + 1));
                }
            }
        }
    }
    all
}

fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::En => [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        Language::De => [
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
        Language::Fr => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::Es => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        Language::It => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        Language::Pt => [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        Language::Nl => [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        Language::Sv => [
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ],
        Language::Pl => [
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień",
        ],
        Language::Tr => [
            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
            "kasım", "aralık",
        ],
        Language::Ru => [
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь",
        ],
    }
}
