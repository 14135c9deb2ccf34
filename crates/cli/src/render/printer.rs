//! The one way to stderr: blocks of text that stay, above a bar that moves. Clones write to the same place.

mod terminal;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::countdown::Count;
use super::quantity;
use crate::out;
use terminal::Stderr;

/// How often the bar is drawn while nothing happens: often enough for its clock to be seen moving.
const BEAT: Duration = Duration::from_millis(250);

/// A shared way to stderr.
#[derive(Clone)]
pub(crate) struct Printer {
    shared: Arc<Mutex<Shared>>,
    /// What every line begins with, where several devices write to one place.
    mark: Option<Arc<str>>,
}

struct Shared {
    place: Place,
    bar: Option<ProgressBar>,
    /// Of which step the bar is, and which of the two forms it has.
    form: Option<(usize, bool)>,
    pace: String,
}

/// Where the text goes.
enum Place {
    /// stderr on a terminal: a bar can be drawn.
    Terminal,
    /// stderr that is no terminal.
    Lines,
    /// Kept, to be read by a test.
    #[cfg(test)]
    Kept(String),
}

impl Printer {
    /// With a moving bar at the bottom.
    pub(crate) fn terminal() -> Self {
        Self::to(Place::Terminal)
    }

    /// Lines only.
    pub(crate) fn lines() -> Self {
        Self::to(Place::Lines)
    }

    /// Keeps what is written.
    #[cfg(test)]
    pub(crate) fn kept() -> Self {
        Self::to(Place::Kept(String::new()))
    }

    /// What was kept.
    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        match &self.lock().place {
            Place::Kept(text) => text.clone(),
            Place::Terminal | Place::Lines => String::new(),
        }
    }

    fn to(place: Place) -> Self {
        let shared = Shared { place, bar: None, form: None, pace: String::new() };
        Self { shared: Arc::new(Mutex::new(shared)), mark: None }
    }

    /// A way to the same place on which every line begins with `mark`.
    pub(crate) fn marked(&self, mark: &str) -> Self {
        Self { shared: self.shared.clone(), mark: Some(mark.into()) }
    }

    /// Whether there is a bar, so that progress need not be written as lines.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.lock().place, Place::Terminal)
    }

    /// Writes text that stays. It ends with a line break.
    pub(crate) fn block(&self, text: &str) {
        let marked = self.mark.as_ref().map(|mark| {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.map(|line| format!("{mark}{line}\n")).collect::<String>()
        });
        let text = marked.as_deref().unwrap_or(text);
        let mut shared = self.lock();
        let Shared { place, bar, .. } = &mut *shared;
        match (place, bar) {
            (Place::Terminal, Some(bar)) => bar.suspend(|| out::say(text)),
            (Place::Terminal | Place::Lines, _) => out::say(text),
            #[cfg(test)]
            (Place::Kept(kept), _) => kept.push_str(text),
        }
    }

    /// Rate and remaining time, to be shown behind the bar.
    pub(crate) fn pace(&self, text: &str) {
        text.clone_into(&mut self.lock().pace);
    }

    /// Draws the bar of step `number`: `thousandths` of it are done, or nobody knows how many; `beneath` stands below.
    pub(crate) fn bar(&self, title: &str, number: usize, thousandths: Option<u64>, beneath: &str) {
        let mut shared = self.lock();
        let form = Some((number, thousandths.is_some()));
        if shared.form != form || shared.bar.is_none() {
            let same_step = shared.form.is_some_and(|(shown, _)| shown == number);
            shared.form = form;
            if !same_step {
                shared.pace.clear();
            }
            let bar = shared.bar.get_or_insert_with(new_bar);
            bar.set_style(style(thousandths.is_some()));
            if !same_step {
                bar.reset_elapsed();
            }
        }
        let Some(bar) = &shared.bar else { return };
        bar.set_prefix(title.to_owned());
        bar.set_position(thousandths.unwrap_or(0));
        bar.set_message(match thousandths {
            Some(done) => format!("{:>3} %    {}\n{beneath}", done / 10, shared.pace),
            None => format!("\n{beneath}"),
        });
    }

    /// Draws the countdown of a move, with `title` before it and `beneath` below. It goes on by itself until the next
    /// drawing.
    pub(crate) fn countdown(&self, title: &str, count: Count, beneath: &str) {
        let mut shared = self.lock();
        shared.form = None;
        let bar = shared.bar.get_or_insert_with(new_bar);
        bar.set_style(counting(count));
        bar.set_prefix(title.to_owned());
        bar.set_message(beneath.to_owned());
    }

    /// Sounds the terminal's bell. Nothing else is written.
    pub(crate) fn sound(&self, bell: &str) {
        match &mut self.lock().place {
            Place::Terminal | Place::Lines => out::say(bell),
            #[cfg(test)]
            Place::Kept(kept) => kept.push_str(bell),
        }
    }

    /// Between two steps there is no bar, only what stands below it.
    pub(crate) fn beneath(&self, beneath: &str) {
        let mut shared = self.lock();
        shared.form = None;
        let bar = shared.bar.get_or_insert_with(new_bar);
        bar.set_style(ProgressStyle::with_template("{msg}").unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(beneath.to_owned());
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        let mut shared = self.lock();
        shared.form = None;
        if let Some(bar) = shared.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn new_bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(
        Some(1000),
        ProgressDrawTarget::term_like_with_hz(Box::new(Stderr::new()), 8),
    );
    bar.enable_steady_tick(BEAT);
    bar
}

/// The countdown in large digits, and beneath it as a bar.
fn counting(count: Count) -> ProgressStyle {
    ProgressStyle::with_template("\n{large}\n\n  {prefix}  {counted}\n{msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("large", move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
            let _never_fails = out.write_str(&count.large(count.since()));
        })
        .with_key("counted", move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
            let _never_fails = out.write_str(&count.bar(count.since()));
        })
}

/// With a known size a bar; without one the time that has passed, as a sign of life.
fn style(size_known: bool) -> ProgressStyle {
    let template = if size_known { "  {prefix}  {bar:32} {msg}" } else { "  {prefix}  {since}{msg}" };
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
        .with_key("since", |state: &ProgressState, out: &mut dyn std::fmt::Write| {
            let _never_fails = out.write_str(&quantity::passed(state.elapsed()));
        })
        .progress_chars("━╸─")
}
