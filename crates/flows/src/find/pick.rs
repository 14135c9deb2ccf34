//! Which device of the account is meant.

use rightful_apple::find_my::{Device, Reachable};
use rightful_core::ask::{Answer, Question, Way};
use rightful_core::consent::RemoteEraseConsent;
use rightful_core::session::{Face, Session};

use super::Failure;

/// The names of the answers; with more devices than these, one has to be named.
const NUMBERS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/// `Anna's iPhone, iPhone 15 (…4F2A)`: what its owner and Apple call it, and the last four characters of what Find My does.
pub fn shown(device: &Device) -> String {
    let named = [device.name.as_str(), device.model.as_str()];
    let named: Vec<&str> = named.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    let named = if named.is_empty() { "a device without a name".to_owned() } else { named.join(", ") };
    format!("{named} (…{})", RemoteEraseConsent::sign(&device.id))
}

/// The device that is called so: by its name, its last four characters, its model, its product type, or what Find My calls it.
pub(super) fn named<'d>(devices: &'d [Device], wanted: &str) -> Result<&'d Device, Failure> {
    let wanted = wanted.trim().trim_start_matches('…');
    let is = |text: &str| !text.is_empty() && text.to_lowercase() == wanted.to_lowercase();
    let by: [&dyn Fn(&Device) -> bool; 4] = [
        &|device| device.id == wanted,
        &|device| is(&device.name),
        &|device| is(&RemoteEraseConsent::sign(&device.id)),
        &|device| is(&device.model) || device.product_type.as_deref().is_some_and(is),
    ];
    for is_called in by {
        let mut called = devices.iter().filter(|device| is_called(device));
        match (called.next(), called.count()) {
            (Some(one), 0) => return Ok(one),
            (Some(_), more) => return Err(Failure::Several(more + 1)),
            (None, _) => {}
        }
    }
    Err(Failure::NotFound(wanted.chars().take(64).collect()))
}

/// The device that was named, the only one, or the one that the owner chooses.
pub(super) async fn choose<'d, F: Face>(
    session: &mut Session<F>,
    devices: &'d [Device],
    wanted: Option<&str>,
) -> Result<&'d Device, Failure> {
    if let Some(wanted) = wanted {
        return named(devices, wanted);
    }
    match devices {
        [] => return Err(Failure::NoDevices),
        [one] => return Ok(one),
        several if several.len() > NUMBERS.len() => return Err(Failure::Several(several.len())),
        _ => {}
    }
    let state = |device: &Device| match device.reachable {
        Reachable::Online => "online",
        Reachable::Offline | Reachable::Pending => "offline",
        Reachable::Unregistered | Reachable::Unknown => "not known whether online",
    };
    let options = NUMBERS.iter().zip(devices);
    let options: Vec<Way> = options
        .map(|(id, device)| Way { id, text: format!("{}: {}", shown(device), state(device)) })
        .collect();
    let question =
        Question::Decide { text: "Which device of the Apple Account is meant?".to_owned(), options };
    match session.ask(question).await {
        Some(Answer::Choice(index)) => devices.get(index).ok_or(Failure::Several(devices.len())),
        Some(Answer::Stop) => Err(Failure::Stopped),
        Some(Answer::Typed(_)) | None => Err(Failure::Several(devices.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn device(id: &str, name: &str, model: &str) -> Device {
        Device::read(
            &json!({ "id": id, "name": name, "deviceDisplayName": model, "rawDeviceModel": "iPhone15,4" }),
        )
        .expect("an id")
    }

    #[test]
    fn a_device_is_named_in_any_of_its_ways_and_never_guessed() {
        let devices = [
            device("x/abc1==", "Anna's iPhone", "iPhone 15"),
            device("y/abc2==", "Ben's iPhone", "iPhone 15"),
            device("z/abc3==", "iPhone 15", "iPad"),
        ];
        for (wanted, name) in [
            ("anna's IPHONE", "Anna's iPhone"),
            ("…ABC2", "Ben's iPhone"),
            ("abc2", "Ben's iPhone"),
            ("y/abc2==", "Ben's iPhone"),
            // What its owner calls it goes before what Apple calls the others.
            ("iPhone 15", "iPhone 15"),
            ("iPad", "iPhone 15"),
        ] {
            assert_eq!(named(&devices, wanted).map(|found| found.name.as_str()).ok(), Some(name), "{wanted}");
        }
        assert!(matches!(named(&devices, "iPhone15,4"), Err(Failure::Several(3))));
        assert!(matches!(named(&devices, "nobody"), Err(Failure::NotFound(_))));
        assert!(matches!(named(&devices, ""), Err(Failure::NotFound(_))));
    }

    #[test]
    fn what_is_shown_holds_the_four_characters_that_are_typed() {
        assert_eq!(
            shown(&device("x/abc1==", "Anna's iPhone", "iPhone 15")),
            "Anna's iPhone, iPhone 15 (…ABC1)"
        );
        assert_eq!(shown(&device("x/abc1==", "", "")), "a device without a name (…ABC1)");
    }
}
