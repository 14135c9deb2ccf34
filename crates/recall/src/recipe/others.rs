//! Other passwords of the owner, and what becomes of them from one use to the next.

use zeroize::Zeroizing;

use super::writings::capital;
use crate::bounds::LONGEST;
use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::hint::{Hint, Password, Varied};
use crate::parts::leet;
use crate::parts::slips::{Most, Slips};
use crate::parts::spelling::{Writing, within};
use crate::reason::Reason;

/// From so many passwords on, only what costs little is thought of.
const MANY: usize = 50;

/// All other passwords, each with what it may have become.
pub(super) fn all(hint: &Hint) -> Result<Expression, ExpressionError> {
    let most = if hint.passwords.len() > MANY { 3 } else { 7 };
    let mut all = Vec::new();
    for (number, password) in (1..).zip(&hint.passwords) {
        let writings = become_of(hint, number, password, most)?;
        all.extend(writings.iter().map(Writing::expression));
    }
    Ok(Expression::choice(all))
}

fn become_of(
    hint: &Hint,
    number: u32,
    password: &Password,
    most: u16,
) -> Result<Vec<Writing>, ExpressionError> {
    let text = Zeroizing::new(password.text.expose().to_owned());
    let given = Writing { text, cost: 0, reasons: vec![Reason::Password(number)] };
    if password.varied == Varied::Same {
        return Ok(vec![given]);
    }
    let grown = |all: Vec<Writing>, change: &dyn Fn(&Writing) -> Vec<Writing>| {
        let more = all.iter().flat_map(|writing| std::iter::once(writing.clone()).chain(change(writing)));
        within(more.filter(|writing| writing.cost <= most && writing.text.len() <= LONGEST))
    };
    let mut all = grown(vec![given], &|writing| other_number(hint, writing))?;
    all = grown(all, &|writing| other_end(hint, writing))?;
    all = grown(all, &other_case)?;
    // A change and a slip beside it are rare: only the password as it was slips cheaply.
    all = grown(all, &|writing| leet::replaced(writing, 4))?;
    if let Some(layout) = hint.layouts().next() {
        let slips = Slips { most: Most::One, layout };
        all = grown(all, &|writing| slips.of(writing).into_iter().skip(1).collect())?;
    }
    Ok(all)
}

/// The last number of it counted on or back, or another one in its place.
fn other_number(hint: &Hint, writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let Some(end) = text.rfind(|digit: char| digit.is_ascii_digit()).map(|at| at + 1) else {
        return Vec::new();
    };
    let start = text[..end].rfind(|digit: char| !digit.is_ascii_digit());
    let start = start.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let (before, number, behind) = (&text[..start], &text[start..end], &text[end..]);
    let width = number.len();
    let instead = |number: &str, cost: u16| {
        writing.changed(format!("{before}{number}{behind}"), cost, Reason::OtherNumber)
    };
    let mut all = Vec::new();
    if let Ok(known) = number.parse::<u32>()
        && width <= 8
    {
        for step in 1..=20_u32 {
            let on = match step {
                1 => 1,
                2..=5 => 2,
                _ => 3,
            };
            all.push(instead(&format!("{:0width$}", known + step), on));
            if let Some(back) = known.checked_sub(step) {
                all.push(instead(&format!("{back:0width$}"), on + 1));
            }
        }
    }
    if width <= 2 {
        let end = 10_u32.pow(width as u32);
        all.extend((0..end).map(|other| instead(&format!("{other:0width$}"), 3)));
    }
    all.push(instead("", 3));
    all.extend(hint.numbers.iter().map(|other| instead(other.expose(), 2)));
    for year in hint.dates.iter().filter_map(|date| date.parts().0) {
        all.push(instead(&format!("{year:04}"), 3));
        all.push(instead(&format!("{:02}", year % 100), 3));
    }
    if let Some(years) = hint.years {
        for year in years.from..=years.to {
            all.push(instead(&format!("{year:04}"), 3));
            all.push(instead(&format!("{:02}", year % 100), 3));
        }
    }
    all
}

/// Something more at its end, something less, or another sign.
fn other_end(hint: &Hint, writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let mut all = Vec::new();
    let usual = ["!", "1", "?", ".", "*", "#", "2", "0", "12", "123", "!!", "01"];
    let ends = (0..).zip(usual).map(|(at, end)| (end.to_owned(), if at < 2 { 2 } else { 3 }));
    let own = hint.signs.iter().flat_map(|signs| signs.expose().chars().map(|sign| (sign.to_string(), 1)));
    let numbers = hint.numbers.iter().map(|number| (number.expose().to_owned(), 2));
    let ends: Vec<(String, u16)> = ends.chain(own).chain(numbers).collect();
    all.extend(
        ends.iter().map(|(end, cost)| writing.changed(format!("{}{end}", **text), *cost, Reason::Symbol)),
    );
    let mut letters = text.chars();
    if let Some(last) = letters.next_back() {
        let before = letters.as_str();
        let less = if last.is_alphanumeric() { 4 } else { 2 };
        all.push(writing.changed(before.to_owned(), less, Reason::Missing));
        if !last.is_alphanumeric() {
            let other = |(end, cost): &(String, u16)| {
                writing.changed(format!("{before}{end}"), *cost, Reason::Symbol)
            };
            all.extend(ends.iter().map(other));
        }
    }
    all
}

fn other_case(writing: &Writing) -> Vec<Writing> {
    let text = &writing.text;
    let first = match text.chars().next() {
        Some(letter) if letter.is_uppercase() => {
            letter.to_lowercase().chain(text[letter.len_utf8()..].chars()).collect()
        }
        _ => capital(text),
    };
    let mut all = vec![
        writing.changed(first, 2, Reason::Capital),
        writing.changed(text.to_lowercase(), 2, Reason::Lower),
        writing.changed(text.to_uppercase(), 4, Reason::Upper),
    ];
    all.retain(|changed| changed.text != writing.text);
    all
}
