//! Token lists and masks of a hint, as they say.

use super::{DEAREST, RecipeError};
use crate::expression::Expression;
use crate::hint::Hint;
use crate::line_error::{LineError, Listing};
use crate::masks::Mask;
use crate::reason::Reason;
use crate::tokens::TokenList;

/// Each list and each mask. A mask costs more the more it makes: half of how often that can be halved. None costs so much that any of
/// it would be left out: the owner has said all of it, and is told that none of it was right only when all of it was tried.
pub(super) fn all(hint: &Hint) -> Result<Vec<Expression>, RecipeError> {
    let mut all = Vec::new();
    for (number, text) in (1..).zip(&hint.token_lists) {
        let wrong = |error| RecipeError::Line { field: format!("token-lists[{}]", number - 1), error };
        let list = TokenList::read(text.expose().as_bytes()).map_err(wrong)?;
        all.push(list.expression()?.at_most(DEAREST).because(Reason::Tokens(number)));
    }
    for (number, text) in (1..).zip(&hint.masks) {
        let wrong = |problem| RecipeError::Line {
            field: "masks".to_owned(),
            error: LineError { of: Listing::Masks, line: number as usize, problem },
        };
        let mask = Mask::read(text.expose().as_bytes()).map_err(wrong)?;
        let cost = ((mask.bits() / 2.0) as u16).min(DEAREST);
        all.push(mask.expression().at_cost(cost).because(Reason::Mask(number)));
    }
    for (at, list) in hint.word_lists.iter().enumerate() {
        let wrong = |error| RecipeError::Line { field: format!("word-lists[{at}].rules"), error };
        list.read_rules().map_err(wrong)?;
    }
    Ok(all)
}
