//! The terminal that the bar is drawn on.
//!
//! `indicatif` leaves the cursor behind the last column. Where the terminal shows Ctrl-C as `^C`, that would begin a new
//! line, and the bar would afterwards be cleared one line too low. So after each drawing the cursor goes back to the
//! first column.

use std::io;

use console::Term;
use indicatif::TermLike;

/// stderr, with the cursor in the first column after each drawing.
#[derive(Debug)]
pub(super) struct Stderr(Term);

impl Stderr {
    /// Collects what is drawn and shows it at once.
    pub(super) fn new() -> Self {
        Self(Term::buffered_stderr())
    }
}

impl TermLike for Stderr {
    fn width(&self) -> u16 {
        self.0.size().1
    }

    fn height(&self) -> u16 {
        self.0.size().0
    }

    fn move_cursor_up(&self, lines: usize) -> io::Result<()> {
        self.0.move_cursor_up(lines)
    }

    fn move_cursor_down(&self, lines: usize) -> io::Result<()> {
        self.0.move_cursor_down(lines)
    }

    fn move_cursor_right(&self, columns: usize) -> io::Result<()> {
        self.0.move_cursor_right(columns)
    }

    fn move_cursor_left(&self, columns: usize) -> io::Result<()> {
        self.0.move_cursor_left(columns)
    }

    fn write_line(&self, line: &str) -> io::Result<()> {
        self.0.write_line(line)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0.write_str(text)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.write_str("\r")?;
        self.0.flush()
    }
}
