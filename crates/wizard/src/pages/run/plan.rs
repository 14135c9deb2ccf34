//! The plan of a run: what was checked, what to mind, the steps, and where the way back ends.

use maud::{Markup, html};
use rightful_core::plan::{Danger, Plan, RemarkKind, Step};

use super::super::icons::Icon;
use super::super::shell::Voice;
use super::{Run, Stands, StepNow};

/// What was checked and what to mind.
pub(super) fn checks(voice: Voice, plan: &Plan) -> Markup {
    if plan.remarks.is_empty() {
        return html! {};
    }
    html! {
        h2 { (voice.say("Checked beforehand")) }
        ul.checks {
            @for remark in &plan.remarks {
                @let (class, icon, word) = match remark.weight {
                    RemarkKind::Good => ("is-good", Icon::Check, "in order"),
                    RemarkKind::Mind => ("is-mind", Icon::Mind, "to be minded"),
                };
                li.(class) data-remark=(remark.id) { (icon.draw()) span { span.unseen { (voice.say(word)) ": " } span { (voice.up(&remark.text)) } } }
            }
        }
    }
}

/// The steps before anything is done, with the point of no return in words.
pub(super) fn ahead(voice: Voice, plan: &Plan) -> Markup {
    let first_erasing = plan.steps.iter().position(|step| step.danger == Danger::Erases);
    html! {
        h2 { (voice.say("What will happen")) }
        ol.steps {
            @for (number, step) in plan.steps.iter().enumerate() {
                li {
                    span.mark aria-hidden="true" { (number + 1) }
                    div { p.title { (voice.up(step.title)) } (note(voice, step, number, first_erasing)) }
                }
            }
        }
        @if first_erasing.is_none() {
            div.say.good { (Icon::Keep.draw()) p { (voice.say("Nothing on the device is erased by this.")) } }
        }
    }
}

fn note(voice: Voice, step: &Step, number: usize, first_erasing: Option<usize>) -> Markup {
    match first_erasing {
        Some(erasing) if number < erasing => {
            html! { p.small.soft { (voice.up("nothing erased, you can stop")) } }
        }
        Some(erasing) if number == erasing => {
            html! { p.turn { (Icon::Erase.draw()) (voice.say("From here there is no way back")) } }
        }
        Some(_) => html! {},
        None if step.danger == Danger::Reversible => {
            html! { p.small.soft { (voice.up("can be undone")) } }
        }
        None => html! {},
    }
}

/// The steps while they run.
pub(super) fn under_way(voice: Voice, view: &Run) -> Markup {
    if view.steps.is_empty() {
        return html! {};
    }
    html! {
        h2 { (voice.say("The steps")) }
        ol.steps { @for (number, step) in view.steps.iter().enumerate() { (row(voice, number, step)) } }
    }
}

fn row(voice: Voice, number: usize, step: &StepNow) -> Markup {
    let (class, icon, word) = match &step.stands {
        Stands::Ahead => ("ahead", None, "not begun"),
        Stands::Running => ("now", Some(Icon::Pulse), "under way"),
        Stands::Done => ("done", Some(Icon::Check), "done"),
        Stands::Skipped(_) => ("skipped", Some(Icon::Skip), "not needed"),
        Stands::Broken => ("stopped", Some(Icon::Mind), "it ended here"),
    };
    html! {
        li.(class) data-step=(step.id) aria-current=[(class == "now").then_some("step")] {
            span.mark aria-hidden="true" { @if let Some(icon) = icon { (icon.draw()) } @else { (number + 1) } }
            div {
                p.title { (voice.up(step.title)) }
                p.small.soft {
                    (voice.up(word))
                    @if let Stands::Skipped(why) = &step.stands { ": " (voice.say(why)) }
                }
            }
        }
    }
}
