//! One device as Find My tells of it. Whatever is missing or of another type is left out; only the id must be there.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::http::cut;

/// The longest id that is believed, in bytes.
const LONGEST_ID: usize = 512;

/// The most features that are kept.
const MOST_FEATURES: usize = 64;

/// Whether a device can be spoken to now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reachable {
    /// It is online.
    #[doc(alias = "200")]
    Online,
    /// It is not; what is asked of it waits.
    #[doc(alias = "201")]
    Offline,
    /// Something asked of it waits.
    #[doc(alias = "203")]
    Pending,
    /// It is not registered.
    #[doc(alias = "204")]
    Unregistered,
    /// Apple says something else, or nothing.
    Unknown,
}

/// How far an act is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Apple has it and waits for the device.
    #[doc(alias = "205")]
    Queued,
    /// The device has done it.
    #[doc(alias = "200")]
    Done,
    /// Apple gives another number.
    Refused(u32),
}

/// How far an erase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// None was asked for.
    None,
    /// It waits for the device to be online, and can be cancelled at iCloud.com/find until then.
    Queued,
    /// The device has begun.
    Running,
    /// The device has erased itself.
    Done,
    /// Apple gives another number.
    Refused(u32),
}

/// The battery.
#[derive(Debug, Clone, PartialEq)]
pub struct Battery {
    /// From 0 to 1.
    pub level: f64,
    /// In Apple's word: `Charging`, `NotCharging`, `Charged`, `Unknown`.
    pub state: String,
}

/// Where it is or was. `Debug` shows nothing of it.
#[derive(Clone, PartialEq)]
pub struct Location {
    /// In degrees, north positive.
    pub latitude: f64,
    /// In degrees, east positive.
    pub longitude: f64,
    /// In metres.
    pub accuracy: Option<f64>,
    /// When, in milliseconds since 1970.
    pub at_ms: Option<u64>,
    /// Whether Apple calls it old.
    pub old: bool,
}

impl Location {
    /// How far the other place is, in metres along a sphere of the Earth's mean radius; right to about half a percent.
    pub fn metres_to(&self, other: &Self) -> f64 {
        const EARTH: f64 = 6_371_008.8;
        let half = |one: f64, other: f64| ((other - one).to_radians() / 2.0).sin().powi(2);
        let widths = self.latitude.to_radians().cos() * other.latitude.to_radians().cos();
        let share = half(self.latitude, other.latitude) + widths * half(self.longitude, other.longitude);
        2.0 * EARTH * share.clamp(0.0, 1.0).sqrt().asin()
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Location([hidden])")
    }
}

/// A member of the family. `Debug` shows nothing of their number.
#[derive(Clone, PartialEq, Eq)]
pub struct Member {
    /// Apple's number for them, where it gives one.
    pub(super) number: Option<String>,
    /// Whether the device itself is said to be the family's.
    pub(super) is_said: bool,
    /// Their first and last names; may be empty.
    pub name: String,
}

impl fmt::Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Member").field(&self.name).finish()
    }
}

/// When something was asked of a device, as Apple dates it: in milliseconds since 1970. What was asked long ago stays in the list, so
/// that only a new date tells of something new.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Dates {
    /// The last sound.
    pub sound: Option<u64>,
    /// The last message.
    pub message: Option<u64>,
    /// Lost Mode, or its end.
    pub lost_mode: Option<u64>,
    /// The last erase that was asked for.
    pub erase: Option<u64>,
    /// When it has last erased itself.
    pub wiped: Option<u64>,
}

/// One device. `Debug` shows neither its id nor its place.
#[derive(Clone, PartialEq)]
pub struct Device {
    /// What Find My calls it; worth hiding.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// `iPhone 14`.
    pub model: String,
    /// Its kind in Apple's word: `iPhone`, `iPad`, `MacBookPro`, …
    #[doc(alias = "deviceClass")]
    pub class: Option<String>,
    /// `iPhone15,4`.
    #[doc(alias = "rawDeviceModel")]
    pub product_type: Option<String>,
    /// Whether it is online.
    pub reachable: Reachable,
    /// Its battery, where Apple knows it.
    pub battery: Option<Battery>,
    /// Where it is or was.
    pub location: Option<Location>,
    /// Whether Apple waits for it to say where it is.
    #[doc(alias = "isLocating")]
    pub locating: bool,
    /// Whether Activation Lock is on, where Apple says so.
    pub activation_locked: Option<bool>,
    /// Whether it is marked as lost.
    pub lost: bool,
    /// The last sound.
    pub sound: Option<Progress>,
    /// Lost Mode that was asked for, or its end.
    pub lost_mode: Option<Progress>,
    /// The last message for its screen.
    #[doc(alias = "msg")]
    #[doc(alias = "mesg")]
    pub message: Option<Progress>,
    /// The erase.
    pub erasure: Erasure,
    /// When each of these was asked for.
    pub dates: Dates,
    /// The longest text for its screen, in characters.
    pub longest_text: Option<usize>,
    /// Whose it is, where that is a member of the family and not the owner of the account.
    #[doc(alias = "prsId")]
    #[doc(alias = "fmlyShare")]
    pub member: Option<Member>,
    features: BTreeSet<String>,
}

impl Device {
    /// Reads one entry of `content`; `None` without an id.
    pub fn read(told: &Value) -> Option<Self> {
        let text = |key: &str| told.get(key).and_then(Value::as_str);
        let flag = |key: &str| told.get(key).and_then(Value::as_bool);
        let number = |key: &str| told.get(key).and_then(person);
        let id = text("id").filter(|id| !id.is_empty() && id.len() <= LONGEST_ID)?;
        let features = told.get("features").and_then(Value::as_object);
        Some(Self {
            id: id.to_owned(),
            name: cut(text("name").unwrap_or_default()),
            model: cut(text("deviceDisplayName").or_else(|| text("modelDisplayName")).unwrap_or_default()),
            class: text("deviceClass").map(cut),
            product_type: text("rawDeviceModel").map(cut),
            reachable: match text("deviceStatus") {
                Some("200") => Reachable::Online,
                Some("201") => Reachable::Offline,
                Some("203") => Reachable::Pending,
                Some("204") => Reachable::Unregistered,
                _ => Reachable::Unknown,
            },
            battery: told.get("batteryLevel").and_then(Value::as_f64).filter(|level| *level > 0.0).map(
                |level| Battery {
                    level: level.min(1.0),
                    state: cut(text("batteryStatus").unwrap_or("Unknown")),
                },
            ),
            location: told.get("location").and_then(location),
            locating: flag("isLocating") == Some(true),
            activation_locked: flag("activationLocked"),
            lost: flag("lostModeEnabled") == Some(true),
            sound: progress(told.get("snd")),
            lost_mode: progress(told.get("lostDevice")),
            message: progress(message(told)),
            erasure: erasure(told),
            dates: Dates {
                sound: created(told.get("snd")),
                message: created(message(told)),
                lost_mode: created(told.get("lostDevice")),
                erase: created(told.get("remoteWipe")),
                wiped: date(told.get("wipedTimestamp")),
            },
            longest_text: told
                .get("maxMsgChar")
                .and_then(Value::as_u64)
                .filter(|limit| (1..=1000).contains(limit))
                .and_then(|limit| usize::try_from(limit).ok()),
            member: (flag("fmlyShare") == Some(true) || number("prsId").is_some()).then(|| Member {
                number: number("prsId"),
                is_said: flag("fmlyShare") == Some(true),
                name: String::new(),
            }),
            features: features
                .into_iter()
                .flatten()
                .filter(|(name, on)| name.len() <= 8 && on.as_bool() == Some(true))
                .take(MOST_FEATURES)
                .map(|(name, _)| name.clone())
                .collect(),
        })
    }

    /// Whether Apple offers this for it: `SND`, `LST`, `WIP`, `REM`, …
    pub fn has(&self, feature: &str) -> bool {
        self.features.contains(feature)
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("name", &self.name)
            .field("model", &self.model)
            .field("reachable", &self.reachable)
            .field("lost", &self.lost)
            .field("erasure", &self.erasure)
            .finish_non_exhaustive()
    }
}

/// How far the newest erase is. One that was done before another one was asked for says nothing of that.
fn erasure(told: &Value) -> Erasure {
    let (wiped, asked) = (date(told.get("wipedTimestamp")), created(told.get("remoteWipe")));
    let is_over = wiped.is_some_and(|wiped| asked.is_none_or(|asked| wiped >= asked));
    match progress(told.get("remoteWipe")) {
        _ if told.get("wipeInProgress").and_then(Value::as_bool) == Some(true) => Erasure::Running,
        _ if is_over => Erasure::Done,
        None => Erasure::None,
        Some(Progress::Queued) => Erasure::Queued,
        // The device has been told; that it has erased itself is said by a date of its own.
        Some(Progress::Done) => Erasure::Running,
        Some(Progress::Refused(code)) => Erasure::Refused(code),
    }
}

/// The last message: under this name alone where it has a text of the owner's, since a sound leaves a trace there, too.
fn message(told: &Value) -> Option<&Value> {
    let has_text = |act: &&Value| act.get("userText").and_then(Value::as_bool) == Some(true);
    told.get("mesg").filter(|act| act.is_object()).or_else(|| told.get("msg").filter(has_text))
}

/// Apple's number for somebody, as text or as a number.
pub(super) fn person(told: &Value) -> Option<String> {
    match told {
        Value::String(text) if !text.is_empty() && text.len() <= 64 => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn created(act: Option<&Value>) -> Option<u64> {
    date(act?.get("createTimestamp"))
}

fn date(of: Option<&Value>) -> Option<u64> {
    of.and_then(Value::as_u64).filter(|at| *at > 0)
}

fn progress(act: Option<&Value>) -> Option<Progress> {
    let code = act?.get("statusCode")?;
    let code = code.as_str().and_then(|code| code.parse().ok()).or_else(|| code.as_u64())?;
    Some(match u32::try_from(code).ok()? {
        200 => Progress::Done,
        205 => Progress::Queued,
        other => Progress::Refused(other),
    })
}

fn location(told: &Value) -> Option<Location> {
    let number = |key: &str| told.get(key).and_then(Value::as_f64);
    Some(Location {
        latitude: number("latitude").filter(|degrees| degrees.abs() <= 90.0)?,
        longitude: number("longitude").filter(|degrees| degrees.abs() <= 180.0)?,
        accuracy: number("horizontalAccuracy").filter(|metres| *metres >= 0.0),
        at_ms: told.get("timeStamp").and_then(Value::as_u64),
        old: told.get("isOld").and_then(Value::as_bool) == Some(true),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_missing_or_wrong_is_left_out() {
        assert_eq!(Device::read(&json!({ "name": "no id" })), None);
        assert_eq!(Device::read(&json!({ "id": "x".repeat(LONGEST_ID + 1) })), None);
        let bare =
            Device::read(&json!({ "id": "a", "batteryLevel": "full", "location": { "latitude": 91.0 } }));
        let bare = bare.expect("an id is enough");
        assert_eq!((bare.battery.clone(), bare.location.clone(), bare.erasure), (None, None, Erasure::None));
        assert_eq!(bare.reachable, Reachable::Unknown);
        assert!(!bare.has("WIP"));
    }

    #[test]
    fn a_queued_erase_is_no_erase() {
        let erasure = |told: Value| {
            let mut device = json!({ "id": "a" });
            for (key, value) in told.as_object().expect("an object") {
                device[key] = value.clone();
            }
            Device::read(&device).expect("an id").erasure
        };
        assert_eq!(erasure(json!({ "remoteWipe": { "statusCode": "205" } })), Erasure::Queued);
        assert_eq!(erasure(json!({ "remoteWipe": { "statusCode": "200" } })), Erasure::Running);
        assert_eq!(erasure(json!({ "wipeInProgress": true })), Erasure::Running);
        let done = json!({ "remoteWipe": { "statusCode": "200" }, "wipedTimestamp": 1_700_000_000_000_u64 });
        assert_eq!(erasure(done), Erasure::Done);
        assert_eq!(erasure(json!({ "remoteWipe": { "statusCode": "402" } })), Erasure::Refused(402));
    }

    #[test]
    fn an_erase_of_long_ago_is_not_the_one_that_waits_now() {
        let told = |wiped: u64, asked: u64, status: &str| {
            let wipe = json!({ "statusCode": status, "createTimestamp": asked });
            Device::read(&json!({ "id": "a", "wipedTimestamp": wiped, "remoteWipe": wipe })).expect("an id")
        };
        assert_eq!(told(1000, 2000, "205").erasure, Erasure::Queued);
        assert_eq!(told(1000, 2000, "200").erasure, Erasure::Running);
        assert_eq!(told(2000, 1000, "200").erasure, Erasure::Done);
        let bare = Device::read(&json!({ "id": "a", "wipedTimestamp": 1000 })).expect("an id");
        assert_eq!(bare.erasure, Erasure::Done);
    }

    /// What others have published of real answers: an old iPhone that something of years ago waits for, and a Mac.
    #[test]
    fn what_was_asked_years_ago_stays_in_the_list() {
        let old = Device::read(&json!({
            "id": "a", "deviceClass": "iPhone", "deviceStatus": "203", "batteryLevel": 0.0, "batteryStatus": "Unknown",
            "msg": { "userText": true, "createTimestamp": 1_583_057_432_463_u64, "statusCode": "205" },
            "mesg": { "createTimestamp": 1_583_057_432_463_u64, "statusCode": "205" },
            "lostDevice": { "stopLostMode": false, "createTimestamp": 1_463_594_549_526_u64, "statusCode": "2201" },
            "lostModeEnabled": false, "location": null, "remoteWipe": null, "wipedTimestamp": null, "lostTimestamp": "",
            "features": { "WIP": true, "REM": true, "PIN": false },
        }));
        let old = old.expect("an id");
        assert_eq!((old.message, old.lost_mode), (Some(Progress::Queued), Some(Progress::Refused(2201))));
        assert_eq!((old.dates.message, old.dates.erase), (Some(1_583_057_432_463), None));
        assert_eq!((old.battery, old.location, old.erasure, old.lost), (None, None, Erasure::None, false));
        // A sound leaves a trace where messages do.
        let rang = json!({ "id": "a", "msg": { "userText": false, "playSound": true, "statusCode": "200" }, "mesg": null });
        assert_eq!(Device::read(&rang).expect("an id").message, None);
    }

    #[test]
    fn the_distance_is_along_the_sphere() {
        let at =
            |latitude, longitude| Location { latitude, longitude, accuracy: None, at_ms: None, old: false };
        // A quarter of a meridian, half the way round, and one step that crosses the date line.
        assert!((at(0.0, 0.0).metres_to(&at(90.0, 0.0)) - 10_007_557.0).abs() < 2.0);
        assert!((at(0.0, 0.0).metres_to(&at(0.0, 180.0)) - 20_015_115.0).abs() < 2.0);
        assert!((at(0.0, 179.5).metres_to(&at(0.0, -179.5)) - 111_195.0).abs() < 1.0);
        assert!(at(47.0, 8.0).metres_to(&at(47.0, 8.0)) < 0.001);
    }

    #[test]
    fn neither_place_nor_id_is_shown() {
        let told = json!({
            "id": "planted-id", "name": "Anna's iPhone", "location": { "latitude": 47.123, "longitude": 8.456 },
        });
        let device = Device::read(&told).expect("an id");
        let shown = format!("{device:?} {:?}", device.location);
        assert!(shown.contains("Anna's iPhone"));
        assert!(!shown.contains("planted-id") && !shown.contains("47.") && !shown.contains("8.4"), "{shown}");
    }
}
