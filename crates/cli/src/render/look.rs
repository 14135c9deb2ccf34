//! How wide the text may be and whether it may have colour; wrapping and columns that respect both.

use std::borrow::Cow;

use console::{Alignment, Style, Term, measure_text_width, pad_str};
use rightful_core::language::{Kind, Language};
use rightful_core::model::Model;

/// Narrower than this no table is tried, and nothing is wrapped tighter.
const NARROWEST: usize = 40;
/// Wider lines than this are hard to read.
const WIDEST: usize = 120;
/// No sentence is longer, in characters; some carry text of others.
const LONGEST: usize = 2000;

/// How to write for the place that the text goes to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// Columns.
    pub(crate) width: usize,
    /// Columns that a table with one line per thing may take: without a terminal, as many as it needs.
    pub(crate) table_width: usize,
    colour: bool,
    /// In which language sentences are said.
    pub(crate) language: Language,
    /// Of what kind of device they speak.
    kind: Kind,
}

impl Look {
    /// For stdout: as wide as the terminal, coloured only on one.
    pub(crate) fn of_stdout() -> Self {
        Self::of(&Term::stdout(), console::colors_enabled())
    }

    /// For stderr.
    pub(crate) fn of_stderr() -> Self {
        Self::of(&Term::stderr(), console::colors_enabled_stderr())
    }

    fn of(term: &Term, colour: bool) -> Self {
        let columns = term.size_checked().map(|(_, columns)| usize::from(columns));
        Self {
            width: columns.unwrap_or(100).clamp(NARROWEST, WIDEST),
            table_width: columns.unwrap_or(1000),
            colour: colour && term.is_term(),
            language: crate::language::chosen(),
            kind: Kind::default(),
        }
    }

    /// The same, as wide as this.
    pub(crate) fn within(self, width: usize) -> Self {
        Self { width, ..self }
    }

    /// Whether the text has colour.
    pub(crate) fn has_colour(self) -> bool {
        self.colour
    }

    /// The same without colour.
    pub(crate) fn uncoloured(self) -> Self {
        Self { colour: false, ..self }
    }

    /// A fixed look, for tests and for text that is stored.
    #[cfg(test)]
    pub(crate) fn plain(width: usize) -> Self {
        let (language, kind) = (Language::English, Kind::default());
        Self { width, table_width: width, colour: false, language, kind }
    }

    /// The same for a person who reads in this language.
    #[cfg(test)]
    pub(crate) fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The same for sentences that speak of a device of this model.
    pub(crate) fn about(self, model: Option<&Model>) -> Self {
        Self { kind: model.map_or_else(Kind::default, |model| Kind::named(model.kind())), ..self }
    }

    /// A sentence of ours in the language that is read here.
    pub(crate) fn say(self, english: &str) -> Cow<'_, str> {
        self.language.say_of(self.kind, english)
    }

    /// Several things as a part of a sentence.
    pub(crate) fn list(self, items: &[&str]) -> String {
        self.language.list(self.kind, items)
    }

    /// The thing that a block is about.
    pub(crate) fn title(self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    /// What may be passed over.
    pub(crate) fn aside(self, text: &str) -> String {
        self.paint(text, Style::new().dim())
    }

    /// Checked and in order.
    pub(crate) fn good(self, text: &str) -> String {
        self.paint(text, Style::new().green())
    }

    /// Worth a second look.
    pub(crate) fn mind(self, text: &str) -> String {
        self.paint(text, Style::new().yellow())
    }

    /// The point of no return, and nothing else in a run that goes well.
    pub(crate) fn danger(self, text: &str) -> String {
        self.paint(text, Style::new().red().bold())
    }

    fn paint(self, text: &str, style: Style) -> String {
        if self.colour && !text.is_empty() {
            style.force_styling(true).apply_to(text).to_string()
        } else {
            text.to_owned()
        }
    }

    /// Says `text`, if it is a sentence of ours, and breaks it at spaces and between Chinese characters, without its control characters; the first line begins
    /// with `first`, the others with as many spaces as `first` is wide.
    pub(crate) fn wrap(self, first: &str, text: &str) -> String {
        let indent = measure_text_width(first);
        let room = self.width.saturating_sub(indent).max(20);
        let lines = broken(&tame(&self.say(text), LONGEST), room);
        let hang = " ".repeat(indent);
        let mut wrapped = String::new();
        for (number, line) in lines.iter().enumerate() {
            let lead = if number == 0 { first } else { &hang };
            wrapped.push_str(format!("{lead}{line}").trim_end());
            wrapped.push('\n');
        }
        wrapped
    }
}

/// `text` with spaces behind it up to `width` columns.
pub(crate) fn pad(text: &str, width: usize) -> String {
    pad_str(text, width, Alignment::Left, None).into_owned()
}

/// How many columns `text` takes.
pub(crate) fn wide(text: &str) -> usize {
    measure_text_width(text)
}

/// Rows as aligned columns with three spaces between them. Where that is wider than `width`, cells become several lines
/// high, but no column narrower than `narrowest`; `None` if even that does not help.
pub(crate) fn columns(rows: &[Vec<String>], width: usize, narrowest: usize) -> Option<Vec<String>> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| wide(cell)).max();
    let mut widths: Vec<usize> = (0..count).map(|column| widest(column).unwrap_or(0)).collect();
    let room = width.checked_sub(3 * count.saturating_sub(1))?;
    while widths.iter().sum::<usize>() > room {
        // The widest column gives way, down to what can still be read.
        let widest = widths.iter_mut().max_by_key(|width| **width)?;
        if *widest <= narrowest {
            return None;
        }
        *widest -= 1;
    }
    let mut lines = Vec::new();
    for row in rows {
        let cells: Vec<Vec<String>> =
            row.iter().zip(&widths).map(|(cell, width)| broken(cell, *width)).collect();
        for level in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
            let parts = cells.iter().zip(&widths);
            let parts = parts.map(|(cell, width)| pad(cell.get(level).map_or("", String::as_str), *width));
            lines.push(parts.collect::<Vec<_>>().join("   ").trim_end().to_owned());
        }
    }
    Some(lines)
}

/// `text` in lines of at most `width` columns, broken at spaces and between Chinese characters; a word that is wider stands alone.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        for (number, piece) in pieces(word).into_iter().enumerate() {
            let here = wide(piece);
            let space = usize::from(number == 0 && used > 0);
            if used > 0 && used + space + here > width {
                lines.push(String::new());
                used = 0;
            }
            if let Some(line) = lines.last_mut() {
                if used > 0 && space > 0 {
                    line.push(' ');
                    used += 1;
                }
                line.push_str(piece);
                used += here;
            }
        }
    }
    lines
}

/// Where a word may be broken: before and behind each character that is two columns wide, but no line begins with what closes
/// and none ends with what opens.
fn pieces(word: &str) -> Vec<&str> {
    const CLOSES: &str = "，。、；：？！）」』”’》…,.;:?!)";
    const OPENS: &str = "（「『“‘《(";
    let is_wide = |c: char| !c.is_ascii() && wide(c.encode_utf8(&mut [0; 4])) > 1;
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    for (at, c) in word.char_indices() {
        let may = before.is_some_and(|before| {
            (is_wide(before) || is_wide(c)) && !CLOSES.contains(c) && !OPENS.contains(before)
        });
        if may {
            cuts.push(at);
        }
        before = Some(c);
    }
    cuts.push(word.len());
    cuts.windows(2).map(|cut| &word[cut[0]..cut[1]]).filter(|piece| !piece.is_empty()).collect()
}

/// Text of others (a phone's name) as one line without control characters, at most `longest` characters.
pub(crate) fn tame(text: &str, longest: usize) -> String {
    let spaced = text.chars().map(|c| if is_space(c) { ' ' } else { c });
    spaced.filter(|c| !c.is_control() && !is_invisible(*c)).take(longest).collect()
}

/// A space at which a line may be broken. French has others, before its colons.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}')
}

/// Characters that turn the direction of a line or hide in it.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_hang_under_the_first() {
        let text =
            Look::plain(40).wrap("  help: ", "plug it in again, at the computer itself, then start again");
        assert_eq!(
            text,
            "  help: plug it in again, at the\n        computer itself, then start\n        again\n"
        );
    }

    #[test]
    fn chinese_is_broken_between_characters_and_not_before_a_full_stop() {
        let text =
            Look::plain(40).wrap("  ", "这台电脑看不到它。锁定超过一小时的 iPhone 只会充电，这是正常的。");
        assert_eq!(text, "  这台电脑看不到它。锁定超过一小时的\n  iPhone 只会充电，这是正常的。\n");
        let lines = broken("一二三四五六七八九十。", 20);
        assert_eq!(lines, ["一二三四五六七八九", "十。"], "the stop takes its character with it");
        assert_eq!(broken("读一读 rightful-advise", 10), ["读一读", "rightful-advise"]);
    }

    #[test]
    fn a_space_that_holds_two_words_together_is_no_place_to_break() {
        assert_eq!(
            broken("la place sur ce disque\u{a0}: rien", 23),
            ["la place sur ce", "disque\u{a0}: rien"]
        );
    }

    #[test]
    fn a_sentence_is_said_in_the_language_of_the_look() {
        let look = Look::plain(60).in_language(Language::German);
        assert_eq!(look.wrap("  · ", "you know it"), "  · Sie kennen ihn\n");
        assert_eq!(look.wrap("", "no sentence of ours"), "no sentence of ours\n");
    }

    #[test]
    fn a_name_cannot_move_the_cursor_or_turn_the_line() {
        assert_eq!(tame("Anna\u{1b}[2J\u{202e}s iPhone\n", 80), "Anna[2Js iPhone ");
        assert_eq!(tame(&"x".repeat(500), 80).len(), 80);
    }

    #[test]
    fn columns_give_up_rather_than_overflow() {
        let rows = vec![vec!["a".to_owned(), "bb".to_owned()], vec!["ccc".to_owned(), "d".to_owned()]];
        assert_eq!(columns(&rows, 8, 18), Some(vec!["a     bb".to_owned(), "ccc   d".to_owned()]));
        assert_eq!(columns(&rows, 7, 18), None);
    }

    #[test]
    fn a_wide_cell_becomes_several_lines_high() {
        let rows = vec![vec![
            "1".to_owned(),
            "the passcode from before you changed it".to_owned(),
            "yes".to_owned(),
        ]];
        let lines = columns(&rows, 34, 18).expect("fits when broken");
        assert_eq!(lines, ["1   the passcode from before   yes", "    you changed it"]);
    }
}
