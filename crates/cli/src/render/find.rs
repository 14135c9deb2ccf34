//! Devices as Find My shows them: a table, places with how old they are and how far apart, links to maps, clicks by hand.

use std::time::Duration;

use rightful_apple::find_my::{Device, Erasure, Location, Progress, Reachable};
use rightful_core::consent::RemoteEraseConsent;
use rightful_flows::find::by_hand::{Act, PAGE};
use rightful_flows::find::shown;
use rightful_flows::standing;
use serde_json::{Value, json};

use super::look::{Look, columns, tame};
use super::quantity;
use crate::counsel;
use crate::exit::Exit;
use crate::options::Format;
use crate::out;

/// By so many seconds two clocks may differ that are right.
const CLOCKS: u64 = 600;

/// Nearer than this two devices are in the same place, whatever the numbers say.
const SAME_PLACE: f64 = 50.0;

/// The devices: a table for people, one line behind the events for programs.
pub(crate) fn devices(devices: &[Device], format: Format) -> Exit {
    match format {
        Format::Json => line(devices, counsel::now()),
        Format::Text => out::data(&table(devices, counsel::now(), Look::of_stdout())),
    }
}

/// The same with their places.
pub(crate) fn places(devices: &[Device], format: Format) -> Exit {
    match format {
        Format::Json => line(devices, counsel::now()),
        Format::Text => out::data(&located(devices, counsel::now(), Look::of_stdout())),
    }
}

/// The clicks on Apple's page.
pub(crate) fn by_hand(act: Act, format: Format) -> Exit {
    match format {
        Format::Json => out::document(&json!({ "page": PAGE, "clicks": act.clicks() })),
        Format::Text => out::data(&clicks(act, Look::of_stdout())),
    }
}

fn clicks(act: Act, look: Look) -> String {
    let numbered = (1..).zip(act.clicks());
    let clicks: String = numbered.map(|(number, click)| look.wrap(&format!("  {number}. "), click)).collect();
    format!("{clicks}\n{PAGE}\n")
}

fn line(devices: &[Device], now: u64) -> Exit {
    let told: Vec<Value> = devices.iter().map(|device| json(device, devices, now)).collect();
    out::data(&format!("{}\n", json!({ "kind": "devices", "devices": told })))
}

/// One device a line; on a narrow screen one block each.
fn table(devices: &[Device], now: u64, look: Look) -> String {
    if devices.is_empty() {
        return String::new();
    }
    let head = ["device", "model", "state", "battery", "last place", "name for --device"];
    let mut rows = vec![head.map(|title| look.say(title).into_owned()).to_vec()];
    for device in devices {
        rows.push(vec![
            tame(&device.name, 60),
            tame(&device.model, 40),
            state(device, look),
            battery(device, look),
            device.location.as_ref().map_or_else(dash, |place| look.say(&age(place, now)).into_owned()),
            format!("…{}", RemoteEraseConsent::sign(&device.id)),
        ]);
    }
    match columns(&rows, look.table_width, usize::MAX) {
        Some(lines) => {
            let mut lines = lines.into_iter();
            let head = lines.next().map(|head| look.aside(&head)).unwrap_or_default();
            lines.fold(head + "\n", |text, line| text + &line + "\n")
        }
        None => devices.iter().map(|device| block(device, now, look)).collect(),
    }
}

fn block(device: &Device, now: u64, look: Look) -> String {
    let mut text = look.title(&tame(&shown(device), 120)) + "\n";
    text += &look.wrap("  · ", &state(device, look));
    if device.battery.is_some() {
        text += &look.wrap("  · ", &format!("{} {}", look.say("battery"), battery(device, look)));
    }
    if let Some(place) = &device.location {
        text += &look.wrap("  · ", &format!("{}: {}", look.say("last place"), look.say(&age(place, now))));
    }
    text
}

/// Each device with its place, a link, and how far it is from the others.
fn located(devices: &[Device], now: u64, look: Look) -> String {
    let mut text = String::new();
    for device in devices {
        text += &look.title(&tame(&shown(device), 120));
        text.push('\n');
        text += &look.wrap("  · ", &state(device, look));
        if let Some(place) = &device.location {
            let age = age(place, now);
            let seen = match place.accuracy.map(distance) {
                Some(near) => format!("seen {age}, within {near}"),
                None => format!("seen {age}"),
            };
            text += &look.wrap("  · ", &seen);
            if place.old {
                text += &look.wrap("  · ", "this place is an old one: it may be elsewhere now");
            }
            for (other, metres) in others(device, devices) {
                text += &look.wrap("  · ", &apart(metres, &tame(&other.name, 60)));
            }
            text += &format!("    {}\n    {}\n", apple_map(place), open_map(place));
        } else {
            text += &look.wrap("  · ", "Apple does not know where it is");
        }
    }
    text
}

fn apart(metres: f64, name: &str) -> String {
    if metres < SAME_PLACE {
        format!("in the same place as {name}")
    } else {
        format!("{} from {name} as the crow flies", distance(metres))
    }
}

/// The other devices whose place is known too, the nearest first.
fn others<'d>(device: &Device, devices: &'d [Device]) -> Vec<(&'d Device, f64)> {
    let Some(place) = &device.location else { return Vec::new() };
    let mut others: Vec<(&Device, f64)> = devices
        .iter()
        .filter(|other| other.id != device.id)
        .filter_map(|other| Some((other, place.metres_to(other.location.as_ref()?))))
        .collect();
    others.sort_by(|one, other| one.1.total_cmp(&other.1));
    others
}

/// What is known of how it stands, in one line.
fn state(device: &Device, look: Look) -> String {
    let parts = standing::words(device).into_iter();
    let mut said: Vec<_> = parts.map(|part| look.say(part).into_owned()).collect();
    if let Some(member) = &device.member {
        said.insert(0, of_family(&tame(&member.name, 60), look));
    }
    said.join(" · ")
}

/// Whose it is, where it is not the owner's.
fn of_family(name: &str, look: Look) -> String {
    match name {
        "" => look.say("of a member of the family").into_owned(),
        name => look.say(&format!("of {name}, a member of the family")).into_owned(),
    }
}

fn battery(device: &Device, look: Look) -> String {
    let Some(battery) = &device.battery else { return dash() };
    let percent = (battery.level * 100.0).round();
    match battery.state.as_str() {
        "Charging" => format!("{percent} % {}", look.say("being charged")),
        "Charged" | "NotCharging" | "Unknown" => format!("{percent} %"),
        other => format!("{percent} % {}", tame(other, 20)),
    }
}

/// `3 min ago`.
fn age(place: &Location, now: u64) -> String {
    match place.at_ms.map(|at| at / 1000) {
        None => "at a time that is not known".to_owned(),
        // Clocks differ by a little; where they differ by more, one of them says nothing of an age.
        Some(at) if at > now.saturating_add(CLOCKS) => "at a time that is not known".to_owned(),
        Some(at) if at >= now => "just now".to_owned(),
        Some(at) => match now - at {
            seconds @ 0..172_800 => format!("{} ago", quantity::passed(Duration::from_secs(seconds))),
            seconds => format!("{} days ago", seconds / 86_400),
        },
    }
}

/// `850 m`, `4.2 km`.
fn distance(metres: f64) -> String {
    match metres {
        near if near < 1000.0 => format!("{:.0} m", near.max(1.0)),
        far if far < 100_000.0 => format!("{:.1} km", far / 1000.0),
        far => format!("{:.0} km", far / 1000.0),
    }
}

/// A link alone: nothing is asked there unless its owner opens it.
fn apple_map(place: &Location) -> String {
    format!("https://maps.apple.com/?ll={0:.5},{1:.5}&q={0:.5},{1:.5}", place.latitude, place.longitude)
}

fn open_map(place: &Location) -> String {
    format!(
        "https://www.openstreetmap.org/?mlat={0:.5}&mlon={1:.5}#map=17/{0:.5}/{1:.5}",
        place.latitude, place.longitude
    )
}

fn json(device: &Device, devices: &[Device], now: u64) -> Value {
    let place = device.location.as_ref().map(|place| {
        let apart: Vec<Value> = others(device, devices)
            .into_iter()
            .map(|(other, metres)| json!({ "id": other.id, "metres": metres.round() }))
            .collect();
        json!({
            "latitude": place.latitude,
            "longitude": place.longitude,
            "accuracy_m": place.accuracy,
            "at_ms": place.at_ms,
            "age_s": place.at_ms.map(|at| now.saturating_sub(at / 1000)),
            "old": place.old,
            "map": apple_map(place),
            "apart": apart,
        })
    });
    json!({
        "id": device.id,
        "last4": RemoteEraseConsent::sign(&device.id),
        "name": device.name,
        "model": device.model,
        "class": device.class,
        "product_type": device.product_type,
        "reachable": match device.reachable {
            Reachable::Online => "online",
            Reachable::Offline => "offline",
            Reachable::Pending => "pending",
            Reachable::Unregistered => "unregistered",
            Reachable::Unknown => "unknown",
        },
        "battery": device.battery.as_ref().map(|battery| json!({ "level": battery.level, "state": battery.state })),
        "lost": device.lost,
        "lost_mode": device.lost_mode.map(progress),
        "sound": device.sound.map(progress),
        "message": device.message.map(progress),
        "erase": match device.erasure {
            Erasure::None => "none",
            Erasure::Queued => "queued",
            Erasure::Running => "delivered",
            Erasure::Done => "done",
            Erasure::Refused(_) => "refused",
        },
        "activation_locked": device.activation_locked,
        "removable": device.has("REM"),
        "member": device.member.as_ref().map(|member| member.name.as_str()),
        "place": place,
    })
}

fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::Queued => "queued",
        Progress::Done => "done",
        Progress::Refused(_) => "refused",
    }
}

fn dash() -> String {
    "–".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(told: &Value) -> Device {
        Device::read(told).expect("an id")
    }

    fn two() -> [Device; 2] {
        let at = |latitude: f64, age: u64| json!({ "latitude": latitude, "longitude": 8.5, "horizontalAccuracy": 12.0, "timeStamp": (10_000_000 - age) * 1000 });
        [
            device(&json!({
                "id": "x/4f2a==", "name": "Anna's iPhone", "deviceDisplayName": "iPhone 15", "deviceStatus": "200",
                "batteryLevel": 0.73, "batteryStatus": "Charging", "location": at(47.0, 90), "activationLocked": true,
            })),
            device(&json!({
                "id": "y/abcd==", "name": "Anna's iPad\u{1b}[1m", "deviceDisplayName": "iPad", "deviceStatus": "203",
                "remoteWipe": { "statusCode": "205" }, "location": at(47.04, 800_000),
            })),
        ]
    }

    #[test]
    fn a_place_comes_with_its_age_its_links_and_the_way_to_the_others() {
        let text = located(&two(), 10_000_000, Look::plain(100));
        for part in [
            "seen 1 min 30 s ago, within 12 m",
            "4.4 km from Anna's iPad",
            "https://maps.apple.com/?ll=47.00000,8.50000",
            "seen 9 days ago",
            "an erase waits for it",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains('\u{1b}'), "{text}");
    }

    #[test]
    fn the_table_tells_states_in_words_and_breaks_where_it_is_narrow() {
        let text = table(&two(), 10_000_000, Look::plain(160));
        assert_eq!(text.lines().count(), 3, "{text}");
        assert!(text.contains("73 % being charged") && text.contains("…4F2A"), "{text}");
        let narrow = table(&two(), 10_000_000, Look::plain(44));
        assert!(narrow.lines().count() > 6, "{narrow}");
        assert_eq!(table(&[], 0, Look::plain(80)), "");
        let of_family = [device(&json!({ "id": "x/4f2a==", "prsId": "2001", "deviceStatus": "200" }))];
        let text = table(&of_family, 0, Look::plain(160));
        assert!(text.contains("of a member of the family · online now"), "{text}");
    }

    #[test]
    fn times_and_ways_are_said_as_people_say_them() {
        let place = |at_ms| Location { latitude: 0.0, longitude: 0.0, accuracy: None, at_ms, old: false };
        for (at, said) in [
            (None, "at a time that is not known"),
            (Some(1_500_000), "just now"),
            (Some(2_000_000), "at a time that is not known"),
            (Some(996_000), "4 s ago"),
            (Some(0), "16 min ago"),
        ] {
            assert_eq!(age(&place(at), 1000), said);
        }
        for (metres, said) in [(0.2, "1 m"), (850.0, "850 m"), (4200.0, "4.2 km"), (250_000.0, "250 km")] {
            assert_eq!(distance(metres), said);
        }
        assert_eq!(apart(3.0, "x"), "in the same place as x");
    }
}
