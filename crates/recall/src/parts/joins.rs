//! Several remembered texts one after the other, in any order, with something between.

use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::reason::Reason;

/// How many arrangements are made.
const MOST: u64 = 20_000;

/// How many words all arrangements have together.
const WORDS: u64 = 100_000;

/// One to `most` of these, none twice, in every order. Each more than the first costs 1, another order than the given one 1 more.
/// What stands between two is one of `between` at a cost of 1, or nothing.
///
/// # Errors
/// [`ExpressionError::TooLarge`] for more than 20,000 arrangements, or of more than 100,000 words together.
pub fn joined(words: &[Expression], most: usize, between: &[&str]) -> Result<Expression, ExpressionError> {
    let gap = Expression::choice(between.iter().map(|text| Expression::text(*text)));
    let gap = gap.at_cost(1).because(Reason::Join).optional();
    let mut arrangements = Vec::new();
    let (mut chosen, mut placed) = (Vec::new(), 0);
    arrange(words.len(), most, &mut chosen, &mut |chosen| {
        if arrangements.len() as u64 >= MOST {
            return Err(ExpressionError::TooLarge { of: "arrangements", most: MOST });
        }
        placed += chosen.len() as u64;
        if placed > WORDS {
            return Err(ExpressionError::TooLarge { of: "words", most: WORDS });
        }
        let mut parts = Vec::new();
        for (at, word) in chosen.iter().enumerate() {
            if at > 0 {
                parts.push(gap.clone());
            }
            parts.push(words[*word].clone());
        }
        let cost = chosen.len() - 1 + usize::from(!chosen.is_sorted());
        arrangements.push(Expression::sequence(parts).at_cost(u16::try_from(cost).unwrap_or(u16::MAX)));
        Ok(())
    })?;
    Ok(Expression::choice(arrangements))
}

/// Tells every ordered selection that begins with what is chosen already and has some more.
fn arrange(
    of: usize,
    most: usize,
    chosen: &mut Vec<usize>,
    tell: &mut dyn FnMut(&[usize]) -> Result<(), ExpressionError>,
) -> Result<(), ExpressionError> {
    if chosen.len() == most {
        return Ok(());
    }
    for next in 0..of {
        if !chosen.contains(&next) {
            chosen.push(next);
            tell(chosen)?;
            arrange(of, most, chosen, tell)?;
            chosen.pop();
        }
    }
    Ok(())
}
