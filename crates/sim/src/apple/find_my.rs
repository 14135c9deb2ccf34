//! The pretend Find My: devices that obey when they are online, and what waits until they are.

use axum::http::StatusCode;
use serde_json::{Value, json};

/// When everything here happened, in milliseconds since 1970.
const WHEN: u64 = 1_790_000_000_000;

/// One device of an account.
#[derive(Debug, Clone)]
pub struct Handset {
    /// What Find My calls it.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// `iPhone15,4`.
    pub product_type: String,
    /// `iPhone 15`.
    pub model: String,
    /// Where it is: degrees north and east.
    pub place: (f64, f64),
    /// Whether it obeys at once.
    pub online: bool,
    /// Whether it may be taken off the account.
    pub removable: bool,
    /// Activation Lock.
    pub locked: bool,
    /// Marked as lost: the number to call and the text.
    pub lost: Option<(String, String)>,
    /// After so many further questions for the list it comes online.
    pub online_after: Option<u32>,
    /// It is told at once, and does nothing yet.
    pub slow: bool,
    /// The text that it shows.
    pub shows: Option<String>,
    message: Option<Waits>,
    sound: Option<Waits>,
    lost_asked: Option<Waits>,
    erase: Option<Waits>,
    erased: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waits {
    For,
    Done,
}

impl Handset {
    /// An iPhone 15 with Find My on.
    pub fn iphone(id: &str, name: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: name.to_owned(),
            product_type: "iPhone15,4".to_owned(),
            model: "iPhone 15".to_owned(),
            place: (37.33, -122.01),
            online: true,
            removable: false,
            locked: true,
            lost: None,
            online_after: None,
            slow: false,
            shows: None,
            message: None,
            sound: None,
            lost_asked: None,
            erase: None,
            erased: false,
        }
    }

    /// The same, away from every network.
    #[must_use]
    pub fn offline(mut self) -> Self {
        (self.online, self.removable) = (false, true);
        self
    }

    /// Whether it has erased itself.
    pub fn is_erased(&self) -> bool {
        self.erased
    }

    /// Has it come online: it does what waits.
    pub fn come_online(&mut self) {
        self.online = true;
        for waits in
            [&mut self.sound, &mut self.message, &mut self.lost_asked, &mut self.erase].into_iter().flatten()
        {
            *waits = Waits::Done;
        }
        if self.erase == Some(Waits::Done) {
            (self.erased, self.lost) = (true, None);
            // The account keeps it, and so does the lock.
            (self.online, self.removable) = (false, true);
        }
    }

    fn told(&self) -> Value {
        let act = |waits: Option<Waits>| match waits {
            None => Value::Null,
            Some(Waits::For) => json!({ "statusCode": "205", "createTimestamp": WHEN }),
            Some(Waits::Done) => json!({ "statusCode": "200", "createTimestamp": WHEN }),
        };
        let mut lost = act(self.lost_asked);
        if let (Some((number, text)), Some(lost)) = (&self.lost, lost.as_object_mut()) {
            lost.insert("ownerNbr".to_owned(), json!(number));
            lost.insert("text".to_owned(), json!(text));
        }
        let waiting = [self.sound, self.message, self.lost_asked, self.erase].contains(&Some(Waits::For));
        let status = match (self.online, waiting) {
            (true, _) => "200",
            (false, true) => "203",
            (false, false) => "201",
        };
        json!({
            "id": self.id, "name": self.name, "deviceDisplayName": self.model, "deviceClass": self.class(),
            "deviceModel": "iphone15", "rawDeviceModel": self.product_type, "deviceStatus": status,
            "batteryLevel": 0.73, "batteryStatus": "NotCharging", "maxMsgChar": 160,
            "location": { "latitude": self.place.0, "longitude": self.place.1, "horizontalAccuracy": 20.0, "timeStamp": WHEN, "isOld": !self.online },
            "activationLocked": self.locked, "lostModeCapable": true, "lostModeEnabled": self.lost.is_some(),
            "snd": act(self.sound), "mesg": act(self.message), "lostDevice": lost, "remoteWipe": act(self.erase),
            "wipeInProgress": false, "wipedTimestamp": if self.erased { json!(WHEN) } else { Value::Null },
            "features": { "SND": true, "MSG": true, "LOC": true, "LST": true, "WIP": true, "REM": self.removable },
        })
    }
}

/// Does what is asked, and tells of the devices. `may_erase` is whether the right token came along.
pub(super) fn act(
    devices: &mut Vec<Handset>,
    act: &str,
    body: &Value,
    may_erase: bool,
) -> Result<Value, StatusCode> {
    let text = |key: &str| body.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let id = text("device");
    let at = devices.iter().position(|device| device.id == id);
    let is_list = matches!(act, "initClient" | "refreshClient");
    let device = at.and_then(|at| devices.get_mut(at));
    match (act, device) {
        ("initClient", _) => {}
        ("refreshClient", _) => devices.iter_mut().for_each(Handset::time_passes),
        ("playSound", Some(device)) => device.sound = Some(device.waits()),
        ("sendMessage", Some(device)) => {
            device.shows = Some(text("text"));
            device.message = Some(device.waits());
        }
        ("lostDevice", Some(device)) => {
            device.lost = (body.get("lostModeEnabled") == Some(&Value::Bool(true)))
                .then(|| (text("ownerNbr"), text("text")));
            device.lost_asked = Some(device.waits());
        }
        ("remoteWipeWithUserAuth", Some(device)) => {
            if !may_erase {
                return Err(StatusCode::FORBIDDEN);
            }
            device.erase = Some(Waits::For);
            if device.online && !device.slow {
                device.come_online();
            }
        }
        ("remove", Some(device)) => {
            if !device.removable {
                return Err(StatusCode::FORBIDDEN);
            }
            if let Some(at) = at {
                devices.remove(at);
            }
        }
        _ => return Err(StatusCode::NOT_FOUND),
    }
    let told: Vec<Value> = devices
        .iter()
        .filter(|device| is_list || device.id == id || act == "remove")
        .map(Handset::told)
        .collect();
    Ok(json!({
        "statusCode": "200",
        "content": told,
        "userInfo": { "hasMembers": false },
        "serverContext": { "minCallbackIntervalInMS": 5000, "callbackIntervalInMS": 10000, "sessionLifespan": 900_000, "theftLoss": {} },
    }))
}

impl Handset {
    fn class(&self) -> &'static str {
        if self.product_type.starts_with("iPad") { "iPad" } else { "iPhone" }
    }

    fn time_passes(&mut self) {
        match &mut self.online_after {
            Some(0) => {
                self.online_after = None;
                self.come_online();
            }
            Some(left) => *left -= 1,
            None => {}
        }
    }

    fn waits(&self) -> Waits {
        if self.online { Waits::Done } else { Waits::For }
    }
}
