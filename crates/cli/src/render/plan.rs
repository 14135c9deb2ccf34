//! The plan: what was checked, what to mind, the steps, and where the way back ends.

use rightful_core::plan::{Danger, Plan, RemarkKind};

use super::look::{Look, pad, wide};

/// What a deed is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// A device, which was named before the plan.
    ADevice,
    /// Files on this computer: no device is there to be erased.
    Files,
}

/// The plan as one block.
pub(crate) fn block(plan: &Plan, about: About, look: Look) -> String {
    let mut text = format!("{}\n\n", look.title(&look.say(&plan.title)));
    text += &remarks(plan, look);
    let titles = plan.steps.iter().map(|step| wide(&look.say(step.title))).max().unwrap_or(0);
    let first_erasing = plan.steps.iter().position(|step| step.danger == Danger::Erases);
    for (index, step) in plan.steps.iter().enumerate() {
        let number = format!("  {:>2}  ", index + 1);
        let note = match first_erasing {
            Some(erasing) if index < erasing => look.aside(&look.say("nothing erased, you can stop")),
            Some(erasing) if index == erasing => look.danger(&look.say("▲ from here there is no way back")),
            Some(_) => String::new(),
            None if step.danger == Danger::Reversible => look.aside(&look.say("can be undone")),
            None => String::new(),
        };
        let line = format!("{number}{}   {note}", pad(&look.say(step.title), titles));
        if wide(&line) <= look.width || note.is_empty() {
            text += line.trim_end();
            text.push('\n');
        } else {
            text += &look.wrap(&number, step.title);
            text += &format!("      {note}\n");
        }
    }
    if first_erasing.is_none() && about == About::ADevice {
        text += &look.say("\n  Nothing on the device is erased by this.\n");
    }
    text
}

/// The remarks, good ones first, two beside each other where there is room.
fn remarks(plan: &Plan, look: Look) -> String {
    let marked = |kind: RemarkKind| match kind {
        RemarkKind::Good => look.good("✓"),
        RemarkKind::Mind => look.mind("!"),
    };
    let column = look.width.saturating_sub(4) / 2;
    let mut text = String::new();
    let mut left: Option<String> = None;
    for remark in &plan.remarks {
        let short = format!("{} {}", marked(remark.weight), look.say(&remark.text));
        let fits = wide(&short) + 2 <= column && !remark.text.chars().any(char::is_control);
        match (left.take(), fits) {
            (None, true) => left = Some(short),
            (Some(before), true) => text += &format!("  {}  {short}\n", pad(&before, column)),
            (before, false) => {
                text += &before.map(|before| format!("  {before}\n")).unwrap_or_default();
                text += &look.wrap(&format!("  {} ", marked(remark.weight)), &remark.text);
            }
        }
    }
    text += &left.map(|left| format!("  {left}\n")).unwrap_or_default();
    if !plan.remarks.is_empty() {
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::stored::{erase_plan, harmless_plan, is_stored};

    #[test]
    fn the_point_of_no_return_stands_out_without_colour() {
        is_stored("plan-wide", &block(&erase_plan(), About::ADevice, Look::plain(100)));
        is_stored("plan-narrow", &block(&erase_plan(), About::ADevice, Look::plain(44)));
    }

    #[test]
    fn a_plan_that_erases_nothing_says_so() {
        is_stored("plan-harmless", &block(&harmless_plan(), About::ADevice, Look::plain(80)));
    }

    #[test]
    fn where_no_device_is_touched_none_is_spoken_of() {
        let text = block(&harmless_plan(), About::Files, Look::plain(80));
        assert!(!text.contains("device is erased"), "{text}");
    }
}
