//! The ways back in as a table, gentlest first; on a narrow screen one block each.

use rightful_core::advice::{Keeps, Way};
use rightful_core::ask::UserAction;
use rightful_core::facts::{Facts, Sign};
use rightful_core::model::Buttons;

use super::devices::headline;
use super::look::{Look, columns, pad, wide};

/// Cells that are broken into narrower pieces than this are hard to read; a list is better then.
const NARROWEST_COLUMN: usize = 30;

/// The block of one device: what it is, the ways back in, and what is known of Activation Lock.
pub(crate) fn block(facts: &Facts, ways: &[Way], look: Look) -> String {
    let mut text = headline(&facts.device, look);
    text += &format!("\n{}\n", table(ways, look));
    text += &look.wrap("  ", &format!("Activation Lock: {}", activation_lock(facts.find_my)));
    if let Some(battery) = facts.battery {
        text += &look.wrap("  ", &format!("Battery: {battery} %"));
    }
    let commands: Vec<&Way> = ways.iter().filter(|way| way.command.is_some()).collect();
    if !commands.is_empty() {
        text.push('\n');
    }
    let widest = commands.iter().filter_map(|way| way.command).map(wide).max().unwrap_or(0);
    for way in commands {
        let command = pad(way.command.unwrap_or_default(), widest);
        let about = match way.keeps_data {
            Keeps::Yes => "erases nothing",
            Keeps::No => "shows its plan first and erases nothing before you type your consent",
        };
        text += &look.wrap(&format!("  {}   ", look.title(&command)), about);
    }
    text
}

/// What may be said about Activation Lock. Silence of the device is never "off".
pub(crate) fn activation_lock(sign: Sign) -> &'static str {
    match sign {
        Sign::On => {
            "on. After an erase the phone asks for the Apple Account that it belongs to. Can you sign in to it today?"
        }
        Sign::NoSign => {
            "no sign of it on the device. Apple decides during activation; be ready to sign in with the Apple Account."
        }
        Sign::Unreadable => {
            "cannot be read in this mode; assume it is on. Can you sign in to the Apple Account of this phone today?"
        }
    }
}

fn table(ways: &[Way], look: Look) -> String {
    let head = ["", "Ways back in, gentlest first", "keeps data", "needs", "open until"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for (number, way) in ways.iter().enumerate() {
        let cells = [&(number + 1).to_string(), way.title, keeps(way.keeps_data), way.needs, way.open_until];
        rows.push(cells.map(str::to_owned).to_vec());
    }
    let indented = look.width.saturating_sub(2);
    if let Some(lines) = columns(&rows, indented, NARROWEST_COLUMN) {
        let mut lines = lines.into_iter();
        let head = lines.next().unwrap_or_default();
        return lines.fold(format!("  {}\n", look.aside(&head)), |text, line| format!("{text}  {line}\n"));
    }
    let mut text = format!("  {}\n", look.aside(head[1]));
    for (number, way) in ways.iter().enumerate() {
        text += &look.wrap(&format!("  {}  ", number + 1), way.title);
        let detail = format!(
            "{} · needs {} · {}",
            match way.keeps_data {
                Keeps::Yes => "keeps your data",
                Keeps::No => "erases everything",
            },
            way.needs,
            open(way.open_until)
        );
        text += &look.aside(&look.wrap("     ", &detail));
    }
    text
}

/// `open until it restarts`, but `open always` and `open while the screen counts down`.
fn open(until: &str) -> String {
    if until.starts_with("always") || until.starts_with("while") {
        format!("open {until}")
    } else {
        format!("open until {until}")
    }
}

fn keeps(keeps: Keeps) -> &'static str {
    match keeps {
        Keeps::Yes => "yes",
        Keeps::No => "no",
    }
}

/// The page for nothing at all on the cable.
pub(crate) fn nothing(look: Look) -> String {
    let moves = UserAction::EnterRecovery { buttons: Buttons::SideAndVolumes }.moves().join(", then ");
    let mut text = format!("{}\n\n", look.title("No iPhone or iPad found."));
    text += &look.wrap(
        "  · ",
        &format!(
            "Plugged in, and the phone shows the lock screen?  A phone that was locked for over an hour charges only; \
             that is normal. Recovery mode still works. On an iPhone 8 or later: {moves}. Nothing is erased by that. To be led move by move, and then to go on:"
        ),
    );
    text += &format!("      {}\n", look.title("rightful recovery enter --unseen \"iPhone 14\""));
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
    use rightful_core::advice::advise;

    use super::*;
    use crate::render::stored::{anna, is_stored, recovery};

    fn facts() -> Facts {
        Facts {
            device: anna(),
            find_my: Sign::On,
            activation: Some("Activated".to_owned()),
            battery: Some(64),
        }
    }

    #[test]
    fn a_locked_phone_on_a_wide_and_on_a_narrow_screen() {
        let facts = facts();
        is_stored("ways-wide", &block(&facts, &advise(&facts), Look::plain(120)));
        is_stored("ways-narrow", &block(&facts, &advise(&facts), Look::plain(60)));
    }

    #[test]
    fn a_phone_in_recovery_is_offered_the_way_out_first() {
        let facts = Facts { device: recovery(), find_my: Sign::Unreadable, activation: None, battery: None };
        is_stored("ways-recovery", &block(&facts, &advise(&facts), Look::plain(100)));
    }

    #[test]
    fn nothing_plugged_in_says_that_charging_only_is_normal() {
        is_stored("nothing", &nothing(Look::plain(100)));
    }
}
