//! The middle of a password: some of the words, in some order, with something between.

use super::writings::{At, Depth, Part, parts};
use crate::error::ExpressionError;
use crate::expression::Expression;
use crate::hint::{Habit, Hint, Place, Presence};
use crate::reason::Reason;

/// How many arrangements are made.
const MOST: u64 = 20_000;

/// Up to so many parts, four are joined, none twice.
const FEW: usize = 5;

/// Up to so many, three are joined; of more, two. Which they are is not looked at then, so that one may come twice.
const SOME: usize = 12;

/// So many parts that must be there are put in every order.
const MOST_ALWAYS: usize = 6;

/// What may stand between two parts.
pub(super) fn gap(hint: &Hint) -> Expression {
    let between = |text: &str, cost| Expression::text(text).at_cost(cost).because(Reason::Join);
    let habit = hint.has(Habit::SignBetween);
    let mut all = Vec::new();
    let none = match (hint.joins.is_empty(), habit) {
        (true, false) => 0,
        (true, true) | (false, false) => 1,
        (false, true) => 2,
    };
    all.push(Expression::text([]).at_cost(none));
    if hint.joins.is_empty() {
        let more = if habit { 0 } else { 3 };
        all.extend([" ", "-", "_", "."].map(|text| between(text, more)));
        all.extend(["&", "+", "@"].map(|text| between(text, more + 2)));
    } else {
        all.extend(hint.joins.iter().map(|join| between(join.expose(), 0)));
    }
    Expression::choice(all)
}

/// A part as it stands alone, at the beginning, and behind others.
struct Written {
    alone: Expression,
    first: Expression,
    later: Expression,
}

/// One to four of the parts of a hint in every order that it permits; a further one costs 1 or 2, another order than the given one 1.
///
/// # Errors
/// [`ExpressionError::TooLarge`] when more than six must be there, or for what the writings are.
pub(super) fn core(hint: &Hint) -> Result<Expression, ExpressionError> {
    let parts = parts(hint);
    let write = |part: &Part| -> Result<Written, ExpressionError> {
        Ok(Written {
            alone: part.expression(hint, At::First, Depth::All)?,
            first: part.expression(hint, At::First, Depth::Likely)?,
            later: part.expression(hint, At::Later, Depth::Likely)?,
        })
    };
    let written = parts.iter().map(write).collect::<Result<Vec<_>, _>>()?;
    let always = (0..parts.len()).filter(|at| parts[*at].presence == Presence::Always).collect::<Vec<_>>();
    if always.len() > MOST_ALWAYS {
        return Err(ExpressionError::TooLarge { of: "words that must be there", most: MOST_ALWAYS as u64 });
    }
    let several = !hint.joins.is_empty() || hint.has(Habit::SignBetween) || hint.has(Habit::CapitalEach);
    let each = if several { 1 } else { 2 };
    let gap = gap(hint);
    let alone = (0..parts.len()).filter(|at| always.iter().all(|one| one == at));
    let mut all = vec![Expression::choice(alone.map(|at| written[at].alone.clone()))];
    let bound = |part: &Part| part.presence == Presence::Always || part.at != Place::Anywhere;
    if parts.len() > FEW && !parts.iter().any(bound) {
        let first = Expression::choice(written.iter().map(|part| part.first.clone()));
        let later = Expression::choice(written.iter().map(|part| part.later.clone())).settled();
        let mut further = Expression::sequence([gap.clone(), later.clone()]);
        if parts.len() <= SOME {
            let third = Expression::sequence([gap, later]).at_cost(each);
            further = Expression::sequence([further, third.optional()]);
        }
        all.push(Expression::sequence([first, further]).at_cost(each));
        return Ok(Expression::choice(all).settled());
    }
    let usual = match parts.len() {
        0..=FEW => 4,
        6..=SOME => 3,
        _ => 2,
    };
    let most = usual.max(always.len());
    let mut orders = Orders { parts: &parts, written: &written, always, most, each, gap, made: 0 };
    let chosen = &mut Vec::new();
    all.extend(orders.behind(chosen)?);
    Ok(Expression::choice(all).settled())
}

/// Makes all orders, those that begin alike as one.
struct Orders<'a> {
    parts: &'a [Part],
    written: &'a [Written],
    always: Vec<usize>,
    most: usize,
    each: u16,
    gap: Expression,
    made: u64,
}

impl Orders<'_> {
    /// What may stand behind what is chosen already; nothing when nothing may. A part alone is none of these.
    fn behind(&mut self, chosen: &mut Vec<usize>) -> Result<Option<Expression>, ExpressionError> {
        let missing = self.always.iter().filter(|at| !chosen.contains(at)).count();
        let closed = chosen.last().is_some_and(|last| self.parts[*last].at == Place::Last);
        if closed || chosen.len() + missing.max(1) > self.most {
            return Ok(None);
        }
        let mut all = Vec::new();
        for next in 0..self.parts.len() {
            let late = self.parts[next].at == Place::First && !chosen.is_empty();
            if late || chosen.contains(&next) {
                continue;
            }
            self.made += 1;
            if self.made > MOST {
                return Err(ExpressionError::TooLarge { of: "arrangements", most: MOST });
            }
            // Another order costs 1, where it begins to be another.
            let turned = chosen.is_sorted() && chosen.last().is_some_and(|last| *last > next);
            let further = if chosen.len() >= self.always.len().max(1) { self.each } else { 0 };
            let cost = further + u16::from(turned);
            chosen.push(next);
            let whole = chosen.len() > 1 && self.always.iter().all(|at| chosen.contains(at));
            let behind = self.behind(chosen)?;
            chosen.pop();
            let rest = match (behind, whole) {
                (Some(behind), true) => behind.optional(),
                (Some(behind), false) => behind,
                (None, true) => Expression::text([]),
                (None, false) => continue,
            };
            let written = &self.written[next];
            all.push(match chosen.is_empty() {
                true => Expression::sequence([written.first.clone(), rest]).at_cost(cost),
                false => {
                    let parts = [self.gap.clone(), written.later.clone(), rest];
                    Expression::sequence(parts).at_cost(cost)
                }
            });
        }
        Ok((!all.is_empty()).then(|| Expression::choice(all)))
    }
}
