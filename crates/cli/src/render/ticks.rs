//! `--ticks`: the terminal's bell, once a second while a move lasts, for hands whose owner does not look at the screen.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::printer::Printer;

/// The bell.
const BELL: &str = "\u{7}";

/// Rings for the move that is made now.
#[derive(Debug, Default)]
pub(crate) struct Ticks {
    ringing: Option<JoinHandle<()>>,
}

impl Ticks {
    /// A move begins that is expected to last so many seconds: one tick for its beginning and for each second, two
    /// quick ones for its end.
    pub(crate) fn begin(&mut self, printer: &Printer, seconds: u8, pace: u32) {
        self.end();
        let printer = printer.clone();
        let second = Duration::from_secs(1) / pace.max(1);
        self.ringing = Some(tokio::spawn(async move {
            for _ in 0..seconds {
                printer.sound(BELL);
                tokio::time::sleep(second).await;
            }
            for _ in 0..2 {
                printer.sound(BELL);
                tokio::time::sleep(second / 8).await;
            }
        }));
    }

    /// The move is over.
    pub(crate) fn end(&mut self) {
        if let Some(ringing) = self.ringing.take() {
            ringing.abort();
        }
    }
}

impl Drop for Ticks {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_move_of_three_seconds_has_three_ticks_and_two_for_its_end() {
        let printer = Printer::kept();
        let mut ticks = Ticks::default();
        ticks.begin(&printer, 3, 1);
        tokio::time::sleep(Duration::from_millis(2500)).await;
        assert_eq!(printer.text(), BELL.repeat(3));
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(printer.text(), BELL.repeat(5));
    }

    #[tokio::test(start_paused = true)]
    async fn the_next_move_silences_the_one_before() {
        let printer = Printer::kept();
        let mut ticks = Ticks::default();
        ticks.begin(&printer, 30, 1);
        tokio::time::sleep(Duration::from_millis(1500)).await;
        ticks.end();
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(printer.text(), BELL.repeat(2));
    }
}
