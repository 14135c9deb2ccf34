//! What stands beneath a help, laid by hand: paragraphs, and lists with a name and what it means.
//!
//! A line that is indented and has two spaces behind its name begins an entry of a list; a line that begins under the text before it
//! goes on with it. In a source it is as wide as a source may be; here it is laid as wide as the screen is.

use crate::render::look::{Look, wide};

/// One piece of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// An empty line.
    Gap,
    /// A paragraph, or an entry of a list.
    Text {
        /// What stands before the text: spaces, and the name with spaces behind it.
        lead: String,
        /// The text, on one line.
        text: String,
    },
}

/// The pieces, in order.
pub(crate) fn pieces(laid: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for line in laid.lines() {
        let words = line.trim();
        let indent = line.len() - line.trim_start().len();
        match pieces.last_mut() {
            _ if words.is_empty() => pieces.push(Piece::Gap),
            Some(Piece::Text { lead, text }) if wide(lead) == indent => {
                text.push(' ');
                text.push_str(words);
            }
            _ => {
                let named = if indent > 0 { words.split_once("  ") } else { None };
                let (lead, text) = match named {
                    Some((name, text)) => {
                        let before = text.len() - text.trim_start().len() + 2;
                        (format!("{:indent$}{name}{:before$}", "", ""), text.trim_start())
                    }
                    None => (" ".repeat(indent), words),
                };
                pieces.push(Piece::Text { lead, text: text.to_owned() });
            }
        }
    }
    pieces
}

/// The same, said and as wide as the look.
pub(crate) fn laid(text: &str, look: Look) -> String {
    let mut laid = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Gap => laid.push('\n'),
            Piece::Text { lead, text } => laid.push_str(&look.wrap(&lead, &text)),
        }
    }
    laid.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
What there is, joined by +
  locked      a locked phone that does not know
              this computer
  fault:NAME  something goes wrong:
     one, two,
     three
Examples follow,
and go on.

An end:  of it";

    #[test]
    fn lists_are_told_from_paragraphs() {
        let text = |lead: &str, text: &str| Piece::Text { lead: lead.to_owned(), text: text.to_owned() };
        assert_eq!(
            pieces(TEXT),
            [
                text("", "What there is, joined by +"),
                text("  locked      ", "a locked phone that does not know this computer"),
                text("  fault:NAME  ", "something goes wrong:"),
                text("     ", "one, two, three"),
                text("", "Examples follow, and go on."),
                Piece::Gap,
                text("", "An end:  of it"),
            ]
        );
    }

    #[test]
    fn a_list_hangs_under_its_text_however_narrow_the_screen() {
        let laid = laid(TEXT, Look::plain(40));
        assert!(
            laid.contains("  locked      a locked phone that does\n              not know this computer\n"),
            "{laid}"
        );
        assert!(laid.lines().all(|line| line.len() <= 46), "{laid}");
    }
}
