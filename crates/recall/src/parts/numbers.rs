//! Digits, years and signs: what stands at the end of most passwords.

use std::ops::RangeInclusive;

use crate::expression::Expression;
use crate::reason::Reason;

/// So many digits at once; more are not counted in 128 bits together with anything else.
const MOST_DIGITS: u8 = 30;

/// What people write when they are asked for a number.
const RUNS: &[&str] = &[
    "1", "12", "123", "1234", "12345", "123456", "0", "00", "000", "0000", "01", "11", "111", "1111", "007",
    "69",
];

/// All numbers of so many digits, each digit at a cost of 1; the usual ones (`1`, `123`, `007`) at 1 altogether.
pub fn digits(count: RangeInclusive<u8>) -> Expression {
    let digit = || Expression::choice((b'0'..=b'9').map(|digit| Expression::text([digit])));
    let count = *count.start()..=(*count.end()).min(MOST_DIGITS);
    let usual = RUNS.iter().filter(|run| count.contains(&(run.len() as u8)));
    let usual = usual.map(|run| Expression::text(*run).at_cost(1).because(Reason::Digits(run.len() as u8)));
    let all = count.clone().map(|count| {
        let digits = Expression::sequence((0..count).map(|_| digit()));
        digits.at_cost(count.into()).because(Reason::Digits(count))
    });
    Expression::choice(usual.chain(all))
}

/// Years of four digits at a cost of 1, of two at 2.
pub fn years(years: RangeInclusive<u16>) -> Expression {
    let years = *years.start()..=(*years.end()).min(9999);
    let whole = years.clone().map(|year| Expression::text(format!("{year:04}")).at_cost(1));
    let short = years.map(|year| Expression::text(format!("{:02}", year % 100)).at_cost(2));
    Expression::choice(whole.chain(short)).because(Reason::Year)
}

/// One sign of ASCII: `!` at a cost of 1, the usual ones at 2, the others at 3.
pub fn sign() -> Expression {
    let signs = (b' '..=b'~').filter(|sign| !sign.is_ascii_alphanumeric());
    let cost = |sign| match sign {
        b'!' => 1,
        b'.' | b'?' | b'*' | b'#' | b'_' | b'-' | b'@' | b'$' | b'+' | b'%' | b'&' => 2,
        _ => 3,
    };
    Expression::choice(signs.map(|sign| Expression::text([sign]).at_cost(cost(sign)))).because(Reason::Symbol)
}
