//! The verdict on one case: what to do first, what then, what to know before, and why some ways are not open. Each line can be read aloud.

use rightful_core::advice::{Keeps, Need, Note, Standing, Way, advise, notes, offered};
use rightful_core::ask::UserAction;
use rightful_core::facts::Facts;
use rightful_core::model::Buttons;
use rightful_core::plan::RemarkKind;

use super::devices::headline;
use super::look::Look;
use crate::counsel::Manner;

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The first way with its acts; of the others what decides.
    Short,
    /// Everything, also why a way is not open.
    Whole,
}

/// Writes for one kind of device, in one manner.
struct Pen {
    look: Look,
    depth: Depth,
    /// What stands before an item of a list.
    mark: &'static str,
}

/// The verdict on one case.
pub(crate) fn block(facts: &Facts, depth: Depth, manner: Manner, look: Look) -> String {
    let look = if manner == Manner::Plain { look.uncoloured() } else { look };
    let look = look.about(facts.device.model);
    let pen = Pen { look, depth, mark: if manner == Manner::Plain { "" } else { "· " } };
    let ways = advise(facts);
    let open: Vec<&Way> = offered(&ways).collect();
    let mut text = headline(&facts.device, look);
    if let Some((first, others)) = open.split_first() {
        text += &pen.head("Do this first");
        text += &pen.way(1, first, true);
        if !others.is_empty() {
            text += &pen.head("If that does not help, in this order");
            for (number, way) in (2..).zip(others) {
                text += &pen.way(number, way, depth == Depth::Whole);
            }
        }
    }
    let notes = notes(facts);
    if !notes.is_empty() {
        text += &pen.head("Know before you begin");
        text.extend(notes.iter().map(|note| pen.note(note)));
    }
    if depth == Depth::Whole {
        text += &pen.head("Not open now");
        for way in &ways[open.len()..] {
            let line = look.language.about(&pen.spoken(way.title), &pen.spoken(way.why));
            text += &look.aside(&look.wrap(&format!("  {}", pen.mark), &line));
        }
    }
    text.push('\n');
    text + &look.wrap("  ", &pen.last_line())
}

impl Pen {
    fn head(&self, words: &str) -> String {
        format!("\n  {}\n", self.look.title(&self.look.say(words)))
    }

    fn way(&self, number: usize, way: &Way, with_acts: bool) -> String {
        let look = self.look;
        // Painted after it is wrapped: wrapping takes control characters out.
        let mut text = look.title(&look.wrap(&format!("  {number}  "), &self.spoken(way.title)));
        let loss = look.wrap("     ", &self.spoken(&way.loss()));
        text += &match way.keeps_data {
            Keeps::Yes => look.good(&loss),
            Keeps::NothingLeft => loss,
            Keeps::FromBackup | Keeps::PerhapsFromBackup | Keeps::No => look.mind(&loss),
        };
        let standing = match way.standing {
            Standing::Open => "Open now",
            Standing::Perhaps => "Perhaps",
            Standing::Closed => "Not now",
        };
        text += &look.wrap("     ", &look.language.about(&look.say(standing), &self.spoken(way.why)));
        let needs: Vec<&str> = way.needs.iter().map(|need| Need::words(*need)).collect();
        let needs = look.list(&needs);
        text += &look.wrap("     ", &self.spoken(&format!("Needs {needs}. Takes {}.", way.time)));
        // What stays open needs no line.
        if way.clock.until != "always" {
            text += &look.wrap("     ", &self.spoken(&format!("Open {}.", way.clock.until)));
        }
        if with_acts {
            for act in way.how {
                text += &look.wrap(&format!("     {}", self.mark), &self.spoken(act));
            }
            text += &look.wrap("     ", &self.spoken(&format!("Mind: {}.", way.risk)));
        }
        if self.depth == Depth::Whole {
            text += &look.aside(&look.wrap("     ", &format!("How sure: {}.", way.sure.words())));
        }
        if let Some(command) = way.command {
            text += &format!("     {}\n", look.title(command));
        }
        text
    }

    fn note(&self, note: &Note) -> String {
        let text = self.spoken(&note.text);
        let line = self.look.wrap(&format!("  {}", self.mark), &text);
        match note.weight {
            RemarkKind::Good => self.look.good(&line),
            RemarkKind::Mind => line,
        }
    }

    fn last_line(&self) -> String {
        let more = match self.depth {
            Depth::Short => "All of it, and why other ways are not open: rightful advise.",
            Depth::Whole => "More on a matter: rightful explain, and its name.",
        };
        self.spoken(&format!("Looking has erased nothing. Apple asks no money for an erase. {more}"))
    }

    /// The words for this kind of device, in the language that is read here.
    fn spoken(&self, text: &str) -> String {
        self.look.say(text).into_owned()
    }
}

/// The page for nothing at all on the cable.
pub(crate) fn nothing(unseen: &Facts, look: Look) -> String {
    let moves = UserAction::EnterRecovery { buttons: Buttons::SideAndVolumes }.moves();
    let moves: Vec<_> = moves.into_iter().map(|one| look.say(one)).collect();
    let moves = moves.join(&look.say(", then "));
    let mut text = format!("{}\n\n", look.title(&look.say("No iPhone or iPad found.")));
    if unseen.seen.on_bus_only {
        text += &look.wrap(
            "  · ",
            "One is on the USB bus, and this computer cannot talk with it: the service that carries the conversation may be missing (on Linux usbmuxd, on Windows the Apple Devices app), or it lets no computer in. Recovery mode needs neither.",
        );
    }
    text += &look.wrap(
        "  · ",
        &format!(
            "Plugged in, and the phone shows the lock screen?  A phone that was locked for over an hour charges only; \
             that is normal. Recovery mode still works. On an iPhone 8 or later: {moves}. Nothing is erased by that. To be led move by move:"
        ),
    );
    text += &format!("      {}\n", look.title("rightful recovery enter --unseen \"iPhone 14\""));
    text += &look.wrap(
        "  · ",
        "Which ways back in there are, and which of them keep everything, is told without a cable too:",
    );
    text += &format!("      {}\n", look.title("rightful advise --unseen \"iPhone 14\""));
    text += &look.wrap(
        "  · ",
        "Only where no other way is left: this erases everything on the phone, and nothing before you have typed your consent:",
    );
    text += &format!("      {}\n", look.title("rightful unlock"));
    text += &look.wrap(
        "  · ",
        "Plugged in, and the phone shows something else?  Try the computer's own port and another cable: some \
         cables only charge.",
    );
    text += &look.wrap("  · ", "Just looking?  A virtual phone shows every step:");
    text += &format!("      {}\n", look.title("rightful unlock --rehearse"));
    text
}

#[cfg(test)]
mod tests {
    use rightful_core::facts::{Said, Screen, Sign};
    use rightful_core::model::Model;

    use super::*;
    use crate::render::stored::{anna, is_stored, recovery};

    fn facts() -> Facts {
        Facts { find_my: Sign::On, battery: Some(64), ..Facts::of(anna()) }
    }

    fn plain(facts: &Facts, depth: Depth, width: usize) -> String {
        block(facts, depth, Manner::Usual, Look::plain(width))
    }

    #[test]
    fn the_verdict_fits_a_terminal_of_any_width() {
        is_stored("ways-wide", &plain(&facts(), Depth::Short, 120));
        is_stored("ways-narrow", &plain(&facts(), Depth::Short, 60));
        for width in [50, 60, 80, 100] {
            let text = plain(&facts(), Depth::Whole, width);
            let longest = text
                .lines()
                .filter(|line| !line.contains("rightful "))
                .map(|line| line.chars().count())
                .max();
            assert!(longest <= Some(width), "{width}: {text}");
        }
    }

    #[test]
    fn a_phone_in_recovery_is_offered_the_way_out_first() {
        is_stored("ways-recovery", &plain(&Facts::of(recovery()), Depth::Short, 100));
    }

    #[test]
    fn an_owner_in_lock_out_reads_what_is_left_and_what_is_not() {
        let mut facts = facts();
        facts.told.screen = Screen::Waits;
        facts.told.wait_minutes = Some(15);
        facts.told.account_known = Said::No;
        is_stored("ways-lockout", &plain(&facts, Depth::Whole, 80));
    }

    #[test]
    fn in_plain_lines_there_are_no_marks() {
        let text = block(&facts(), Depth::Whole, Manner::Plain, Look::plain(80));
        assert!(
            !text.contains('·')
                || text.matches('·').count()
                    == headline(&facts().device, Look::plain(80)).matches('·').count()
        );
        assert!(!text.contains('\u{1b}'));
    }

    #[test]
    fn an_ipad_is_not_called_a_phone() {
        let mut facts = facts();
        facts.device.model = Model::by_product_type("iPad8,1");
        facts.device.name = Some("Ben's iPad".to_owned());
        let text = plain(&facts, Depth::Whole, 80);
        assert!(!text.contains("the phone") && text.contains("the iPad"), "{text}");
    }

    #[test]
    fn nothing_plugged_in_says_that_charging_only_is_normal() {
        let unseen = Facts::of(rightful_core::device::Device::unseen(None));
        let text = nothing(&unseen, Look::plain(100));
        is_stored("nothing", &text);
        // What erases comes after the advice, and says what it does.
        let at = |words: &str| text.find(words).expect("it is said");
        assert!(at("rightful advise") < at("erases everything"), "{text}");
        let before = text.split("rightful unlock\n").next().unwrap_or_default();
        let said = before.rsplit("  · ").next().unwrap_or_default();
        assert!(said.contains("this erases everything on the phone"), "right before the command: {said}");
    }
}
