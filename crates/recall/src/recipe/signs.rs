//! The same candidates in other bytes: other quotes, other encodings, other keyboards. Each changes a candidate as a whole.

use crate::expression::Expression;
use crate::hint::{Hint, Keyboard, Language, Machine, Text};
use crate::parts::encodings::Encoding;
use crate::parts::keyboard::Layout;
use crate::reason::Reason;

/// From these years on, programs write a password as UTF-8.
const UTF8_SINCE: u16 = 2013;

/// What costs so much is rare.
const RARE: u16 = 4;

/// An expression, and what becomes of it; of `short`, where that is rare.
pub(super) fn all(hint: &Hint, whole: Expression, short: &Expression) -> Expression {
    let mut all = vec![whole.clone()];
    for (from, to, cost) in keyboards(hint) {
        let of = if cost < RARE { &whole } else { short };
        all.extend(other(of, cost, Reason::OtherKeyboard, |text| {
            Some(from.mistaken_for(to, text).unwrap_or_else(|| text.to_owned()).into_bytes())
        }));
    }
    let said = |what: &dyn Fn(&str) -> bool| texts(hint).any(|text| what(text.expose()));
    let smart_text = |text: &str| Some(smart(text).into_bytes());
    let smart = said(&|text| smart(text) != text)
        .then(|| other(&whole, smart_cost(hint), Reason::SmartSigns, smart_text))
        .flatten();
    let typed = Expression::choice([Some(whole), smart.clone()].into_iter().flatten());
    if smart.is_some() || said(&|text| !text.is_ascii()) {
        for (encoding, cost, reason) in encodings(hint) {
            let of = if cost < RARE { &typed } else { short };
            all.extend(other(of, cost, reason, |text| encoding.bytes(text)));
        }
    }
    all.extend(smart);
    Expression::choice(all)
}

/// All texts of a hint that may stand in a password.
fn texts(hint: &Hint) -> impl Iterator<Item = &Text> {
    let words = hint.words.iter().chain(&hint.names).chain(&hint.places).map(|word| &word.text);
    words.chain(hint.passwords.iter().map(|password| &password.text)).chain(&hint.joins).chain(&hint.signs)
}

/// The expression with its texts changed; nothing when that changes none.
fn other(
    whole: &Expression,
    cost: u16,
    reason: Reason,
    change: impl Fn(&str) -> Option<Vec<u8>>,
) -> Option<Expression> {
    let mut differs = false;
    let made = whole.mapped(&mut |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else { return Some(bytes.to_vec()) };
        let changed = change(text);
        differs |= changed.as_deref() != Some(bytes);
        changed
    });
    // The outer level of what was mapped has a cost of its own.
    differs.then(|| Expression::choice([made]).at_cost(cost).because(reason))
}

fn smart_cost(hint: &Hint) -> u16 {
    let on = |machine| hint.typed_on.contains(&machine);
    if on(Machine::Phone) {
        1
    } else if on(Machine::Mac) {
        2
    } else {
        4
    }
}

/// With the quotes, dashes and dots that phones and Macs put in the place of those on their keys.
fn smart(text: &str) -> String {
    let mut made = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for letter in text.replace("...", "…").replace("--", "—").chars() {
        let opens = before.is_whitespace() || "([".contains(before);
        made.push(match letter {
            '\'' if opens && text.len() > 1 => '‘',
            '\'' => '’',
            '"' if opens => '“',
            '"' => '”',
            other => other,
        });
        before = letter;
    }
    made
}

fn encodings(hint: &Hint) -> Vec<(Encoding, u16, Reason)> {
    let on = |machine| hint.typed_on.contains(&machine);
    let unsaid = hint.typed_on.is_empty();
    let old = hint.years.map(|years| years.from < UTF8_SINCE);
    // On the machine that it belongs to and in its time it is likely; elsewhere it is a last resort.
    let of_old = |machine| match (on(machine), old) {
        (true, Some(true)) => 1,
        (true, None) => 3,
        (false, Some(true)) if unsaid => 3,
        (false, None) if unsaid => 5,
        _ => 7,
    };
    let decomposed = match (on(Machine::Mac), unsaid) {
        (true, _) => 1,
        (false, true) => 3,
        (false, false) => 5,
    };
    vec![
        (Encoding::Composed, 2, Reason::Twin),
        (Encoding::Decomposed, decomposed, Reason::Twin),
        (Encoding::Windows1252, of_old(Machine::Pc), Reason::Windows1252),
        (Encoding::MacRoman, of_old(Machine::Mac), Reason::MacRoman),
    ]
}

/// Which keys may have been struck in the belief that they were others, and what that costs.
fn keyboards(hint: &Hint) -> Vec<(Layout, Layout, u16)> {
    let mut all = Vec::new();
    let several = hint.keyboards.len() > 1;
    for from in &hint.keyboards {
        for to in &hint.keyboards {
            if from != to {
                let likely = *from == Keyboard::Jcuken;
                all.push((from.layout(), to.layout(), if likely { 2 } else { 4 }));
            }
        }
        // A computer that was set up anew, or somebody else's, has the English one.
        if !several && *from != Keyboard::Qwerty {
            all.push((from.layout(), Layout::Qwerty, 5));
        }
    }
    if hint.keyboards.is_empty() && hint.languages.contains(&Language::Ru) {
        all.push((Layout::Jcuken, Layout::Qwerty, 3));
    }
    all
}
