//! What stands between this computer and a device: what is wrong with its fix, what to mind, and what is in order. Each line can be read aloud.

use rightful_core::doctor::machine::{Machine, System};
use rightful_core::doctor::{Finding, Weight, repairs};

use super::look::Look;
use crate::counsel::Manner;

/// All findings.
pub(crate) fn findings(machine: &Machine, found: &[Finding], manner: Manner, look: Look) -> String {
    let plain = manner == Manner::Plain;
    let look = if plain { look.uncoloured() } else { look };
    let mark = if plain { "" } else { "· " };
    let count = |weight| found.iter().filter(|one| one.weight == weight).count();
    let wrong = count(Weight::Wrong);
    let verdict = match wrong {
        0 => "nothing stands in the way".to_owned(),
        1 => "1 thing stands in the way".to_owned(),
        count => format!("{count} things stand in the way"),
    };
    let title = match machine.system {
        System::Other => format!("This computer: {verdict}."),
        system => format!("This computer, {}: {verdict}.", system.name()),
    };
    let mut text = look.title(&look.wrap("", &title));
    let head = |words: &str| format!("\n  {}\n", look.title(&look.say(words)));
    if wrong > 0 {
        text += &head("Stands in the way");
        for (number, one) in (1..).zip(found.iter().filter(|one| one.weight == Weight::Wrong)) {
            text += &finding(&format!("  {number}  "), "     ", one, mark, look);
        }
    }
    if count(Weight::Mind) > 0 {
        text += &head("Worth knowing");
        for one in found.iter().filter(|one| one.weight == Weight::Mind) {
            text += &finding(&format!("  {mark}"), if plain { "  " } else { "    " }, one, mark, look);
        }
    }
    if count(Weight::Good) > 0 {
        text += &head("In order");
        for one in found.iter().filter(|one| one.weight == Weight::Good) {
            text += &look.good(&look.wrap(&format!("  {mark}"), &sentence(&one.what, look)));
        }
    }
    text.push('\n');
    let mut last = "Looking has changed nothing.".to_owned();
    match repairs(found).len() {
        0 => {}
        1 => last = last + " " + "One of these Rightful can put right by itself: rightful doctor --fix",
        count => {
            last = last
                + " "
                + &format!("{count} of these Rightful can put right by itself: rightful doctor --fix");
        }
    }
    text + &look.wrap("  ", &last)
}

fn finding(first: &str, rest: &str, one: &Finding, mark: &str, look: Look) -> String {
    let mut text = look.wrap(first, &format!("{}  [{}]", sentence(&one.what, look), one.code));
    if one.weight == Weight::Wrong {
        text = look.mind(&text);
    }
    if let Some(usually) = one.usually {
        text += &look.wrap(rest, &format!("Usually: {usually}."));
    }
    for act in &one.fix {
        match &act.run {
            None => text += &look.wrap(&format!("{rest}{mark}"), &sentence(&act.say, look)),
            Some(run) => {
                let say = look.language.before(&first_up(&look.say(&act.say)));
                text += &look.wrap(&format!("{rest}{mark}"), &say);
                // A command is typed as it stands: it is never broken.
                text += &format!("{rest}    {}\n", look.title(&super::look::tame(run, 400)));
            }
        }
    }
    text
}

/// A fragment as a sentence, in the language that is read here. Names of programs keep their small letter.
fn sentence(fragment: &str, look: Look) -> String {
    look.language.sentence(&first_up(&look.say(fragment)))
}

fn first_up(text: &str) -> String {
    let first = text.split([' ', ',']).next().unwrap_or_default();
    if first.contains('.') || first == "usbmuxd" || first == "macOS" {
        return text.to_owned();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |letter| letter.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use rightful_core::doctor::machine::{Installer, Muxer, MuxerState, OnBus, Rule, Speed};

    use super::*;
    use crate::render::stored::is_stored;

    fn ill() -> Machine {
        Machine {
            system: System::Linux,
            privileged: Some(true),
            systemd: true,
            installer: Some(Installer::Apt),
            muxer: Muxer {
                state: MuxerState::NotThere,
                address: "unix:/var/run/usbmuxd".into(),
                installed: Some(true),
                ..Muxer::default()
            },
            rule: Some(Rule::Missing),
            bus: Some(vec![OnBus {
                product: 0x12A8,
                speed: Some(Speed::High),
                hubs: Some(1),
                ..OnBus::default()
            }]),
            clock: Some(1_796_000_000),
            ..Machine::default()
        }
    }

    fn text(machine: &Machine, manner: Manner, width: usize) -> String {
        let found = rightful_core::doctor::findings(machine);
        findings(machine, &found, manner, Look::plain(width))
    }

    #[test]
    fn a_computer_with_faults_is_shown_with_what_to_type() {
        is_stored("doctor-ill", &text(&ill(), Manner::Usual, 80));
    }

    #[test]
    fn no_line_but_a_command_is_wider_than_the_terminal() {
        for width in [50, 60, 80, 100] {
            let text = text(&ill(), Manner::Usual, width);
            let sentences = text.lines().filter(|line| !line.contains("sudo "));
            assert!(sentences.map(|line| line.chars().count()).max() <= Some(width), "{width}: {text}");
        }
    }

    #[test]
    fn in_plain_lines_there_are_no_marks() {
        let text = text(&ill(), Manner::Plain, 80);
        assert!(!text.contains('·') && !text.contains('\u{1b}'), "{text}");
    }

    #[test]
    fn a_computer_that_is_well_says_so_first() {
        let machine = Machine { bus: Some(vec![]), ..Machine::default() };
        assert!(text(&machine, Manner::Usual, 80).starts_with("This computer: nothing stands in the way.\n"));
    }
}
