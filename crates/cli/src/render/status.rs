//! The line that always answers three questions: what is happening, is anything erased, may I unplug.

use std::time::Duration;

use rightful_core::event::{Erased, Status, Unplug};

use super::look::{Look, tame, wide};
use super::quantity::passed;

/// The three answers on one line, or on three where one is too narrow. No line break at the end.
pub(crate) fn line(status: &Status, detail: &str, erased_for: Option<Duration>, look: Look) -> String {
    let happening = tame(&status.happening, 160);
    let now = look.say(&format!("now: {happening}")).into_owned();
    let now = if detail.is_empty() { now } else { format!("{now} ({detail})") };
    let erased = format!("erased: {}", erased(status.erased, erased_for));
    let erased = look.say(&erased);
    let unplug = format!("unplug: {}", unplug(status.unplug));
    let unplug = look.say(&unplug);
    for gap in ["      ", "   "] {
        let one = format!("  {now}{gap}{erased}{gap}{unplug}");
        if wide(&one) <= look.width {
            return one;
        }
    }
    format!("  {now}\n  {erased}\n  {unplug}")
}

/// Whether the owner's data is gone, in words.
pub(crate) fn erased(erased: Erased, since: Option<Duration>) -> String {
    match (erased, since) {
        (Erased::No, _) => "nothing".to_owned(),
        (Erased::Unknown, _) => "nothing by Rightful; what was before cannot be told".to_owned(),
        (Erased::MayHaveBegun, _) => "it may have begun".to_owned(),
        (Erased::Yes, Some(since)) if since >= Duration::from_secs(60) => {
            format!("yes, {} ago", passed(Duration::from_secs(since.as_secs() / 60 * 60)).replace(" 0 s", ""))
        }
        (Erased::Yes, _) => "yes".to_owned(),
    }
}

/// Whether the cable may be pulled, in words.
pub(crate) fn unplug(unplug: Unplug) -> &'static str {
    match unplug {
        Unplug::Harmless => "at any time",
        Unplug::StartsOver => "better not, it would start over",
        Unplug::NotNow => "not before it is done",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copying() -> Status {
        Status { happening: "copying the system".to_owned(), erased: Erased::Yes, unplug: Unplug::NotNow }
    }

    #[test]
    fn all_three_answers_are_there_at_every_width() {
        let since = Some(Duration::from_secs(190));
        assert_eq!(
            line(&copying(), "5.4 of 7.9 GB", since, Look::plain(110)),
            "  now: copying the system (5.4 of 7.9 GB)      erased: yes, 3 min ago      unplug: not before it is done"
        );
        assert_eq!(
            line(&copying(), "", None, Look::plain(50)),
            "  now: copying the system\n  erased: yes\n  unplug: not before it is done"
        );
    }
}
