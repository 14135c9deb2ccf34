//! A device in words: its title, what it is doing, and the table of all that are plugged in.

use rightful_core::device::{Device, Handle, Lock, Trust};
use rightful_core::mode::Mode;
use rightful_core::model::Model;

use super::look::{Look, columns, tame};

/// `Anna's iPhone 14 Pro Max`: the owner's name for it, with the model where the name says only the kind.
pub(crate) fn called(device: &Device) -> String {
    named(device.name.as_deref(), device.model)
}

/// The same of a name and a model, as far as they are known.
pub(crate) fn named(name: Option<&str>, model: Option<&'static Model>) -> String {
    let name = name.map(|name| tame(name, 80));
    let name = name.filter(|name| !name.trim().is_empty());
    match (name, model) {
        (Some(name), Some(model)) => match name.strip_suffix(model.kind()) {
            Some(whose) => format!("{whose}{}", model.name),
            None => format!("{name} ({})", model.name),
        },
        (Some(name), None) => name,
        (None, Some(model)) => model.name.to_owned(),
        (None, None) => "an iPhone or iPad of unknown model".to_owned(),
    }
}

/// `…4F2A`, or nothing where no number is readable.
pub(crate) fn mark(device: &Device) -> String {
    device.last4().map(|last4| format!("…{}", tame(&last4, 8))).unwrap_or_default()
}

/// `iOS 18.5`, as far as the device tells.
pub(crate) fn system(device: &Device) -> String {
    let kind = match device.model.map(|model| model.kind()) {
        Some("iPad") => "iPadOS",
        Some(_) | None => "iOS",
    };
    device.version.as_deref().map(|version| format!("{kind} {}", tame(version, 20))).unwrap_or_default()
}

/// Everything that is known about how it stands: `connected by cable · locked · does not know this computer`.
pub(crate) fn state(device: &Device, look: Look) -> String {
    let mut parts = vec![match device.mode {
        Mode::Normal => "connected by cable",
        Mode::Recovery => "in recovery mode: it shows a cable and waits for a computer",
        Mode::Dfu => "in DFU mode: the screen is black, it waits for a computer",
        Mode::Restore => "in restore mode: the Apple logo with a bar",
        Mode::ChargeOnly => "charging only: it lets no computer in until it is unlocked",
    }];
    if matches!(device.mode, Mode::Normal) {
        parts.push(match device.lock {
            Lock::Locked => "locked",
            Lock::Unlocked => "unlocked",
            Lock::Unknown => "whether it is locked cannot be read",
        });
        parts.push(match device.trust {
            Trust::Trusted => "trusts this computer",
            Trust::Untrusted => "does not know this computer",
            Trust::Unknown => "whether it trusts this computer cannot be read",
        });
    }
    let said: Vec<_> = parts.into_iter().map(|part| look.say(part)).collect();
    said.join(" · ")
}

/// The title line of one device, with its state at the right or beneath.
pub(crate) fn headline(device: &Device, look: Look) -> String {
    let facts: Vec<String> =
        [system(device), mark(device)].into_iter().filter(|part| !part.is_empty()).collect();
    let title = called(device);
    let title = look.say(&title);
    let rest = facts.join("   ");
    let state = state(device, look);
    let one = format!("{title}   {rest}");
    let gap = 6;
    if super::look::wide(&one) + gap + super::look::wide(&state) <= look.width {
        format!("{}   {rest}{}{}\n", look.title(&title), " ".repeat(gap), look.aside(&state))
    } else {
        let first = format!("{}   {rest}", look.title(&title)).trim_end().to_owned();
        format!("{first}\n{}", look.wrap("  ", &state))
    }
}

/// All devices as a table, one a line; on a narrow screen two lines each.
pub(crate) fn table(devices: &[Device], look: Look) -> String {
    let said = |text: &str| look.say(text).into_owned();
    let head = ["device", "system", "mode", "screen", "this computer", "ECID"];
    let mut rows = vec![head.map(said).to_vec()];
    for device in devices {
        rows.push(vec![
            said(&called(device)),
            device.version.as_deref().map_or_else(dash, |version| tame(version, 20)),
            said(&device.mode.to_string()),
            match device.lock {
                Lock::Locked => said("locked"),
                Lock::Unlocked => said("unlocked"),
                Lock::Unknown => dash(),
            },
            match device.trust {
                Trust::Trusted => said("trusted"),
                Trust::Untrusted => said("not trusted"),
                Trust::Unknown => dash(),
            },
            device.ecid.map_or_else(dash, |ecid| ecid.to_string()),
        ]);
    }
    match columns(&rows, look.table_width, usize::MAX) {
        Some(lines) => {
            let mut lines = lines.into_iter();
            let head = lines.next().map(|head| look.aside(&head)).unwrap_or_default();
            lines.fold(head + "\n", |text, line| text + &line + "\n")
        }
        None => devices.iter().map(|device| headline(device, look)).collect(),
    }
}

/// One device as JSON: the event's form, with the handle's number added where a script needs it to reach the device.
pub(crate) fn json(device: &Device) -> serde_json::Value {
    let mut value = serde_json::to_value(device).unwrap_or_default();
    if let (Handle::Muxer { device_id, .. }, Some(object)) = (&device.handle, value.as_object_mut()) {
        object.insert("muxer_id".to_owned(), (*device_id).into());
    }
    if let (Some(model), Some(object)) = (device.model, value.as_object_mut()) {
        object.insert("model_name".to_owned(), model.name.into());
    }
    value
}

fn dash() -> String {
    "–".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::stored::{anna, recovery};

    #[test]
    fn the_model_takes_the_place_of_the_kind_in_the_name() {
        assert_eq!(called(&anna()), "Anna's iPhone 14 Pro Max");
        let named = Device { name: Some("Kitchen".to_owned()), ..anna() };
        assert_eq!(called(&named), "Kitchen (iPhone 14 Pro Max)");
        assert_eq!(called(&Device { model: None, ..named }), "Kitchen");
        assert_eq!(called(&Device { name: Some("\u{1b}\n".to_owned()), ..anna() }), "iPhone 14 Pro Max");
    }

    #[test]
    fn what_is_not_readable_is_a_dash_and_not_a_guess() {
        let text = table(&[anna(), recovery()], Look::plain(110));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[1],
            "Anna's iPhone 14 Pro Max   18.5     normal     locked   not trusted     0x001234A61E804F2A"
        );
        assert_eq!(
            lines[2],
            "iPhone 14 Pro Max          –        recovery   –        –               0x001234A61E804F2A"
        );
    }
}
