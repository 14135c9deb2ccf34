//! The pretend Find My: devices that obey when they are online, and what waits until they are.
//!
//! Behind a device there may be a virtual phone. Then it is online when the phone is, and what it is told happens on the
//! phone: Lost Mode locks it, an erase erases it and leaves it with Activation Lock, removal releases that. A phone that was removed
//! and is still signed in is back, with its lock, as soon as it is online.

use std::fmt;

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::phone::Phone;
use crate::phone::state::Lost;

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
    /// Of which member of the family it is: first and last name. Such a device comes into the list with the second question.
    pub member: Option<(String, String)>,
    has_come: bool,
    message: Option<Waits>,
    sound: Option<Waits>,
    lost_asked: Option<Waits>,
    gives_passcode: bool,
    erase: Option<Waits>,
    erased: bool,
    /// Removed, while somebody was signed in on it.
    left: bool,
    body: Option<Body>,
}

/// The phone behind a device.
#[derive(Clone)]
struct Body(Phone);

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a phone with the ECID {}", self.0.ecid())
    }
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
            member: None,
            has_come: false,
            message: None,
            sound: None,
            lost_asked: None,
            gives_passcode: false,
            erase: None,
            erased: false,
            left: false,
            body: None,
        }
    }

    /// This virtual phone, with Find My on.
    pub fn of(phone: &Phone) -> Self {
        // Opaque to clients, and with all the signs that such names have.
        let id = STANDARD.encode(Sha256::digest(phone.own_udid().as_str()));
        let (name, model) = phone.read(|state| (state.name.clone(), state.model));
        let (product_type, model) = (model.product_type.to_owned(), model.name.to_owned());
        Self { product_type, model, ..Self::iphone(&id, &name) }.bound_to(phone)
    }

    /// The same, with this virtual phone behind it.
    #[must_use]
    pub fn bound_to(mut self, phone: &Phone) -> Self {
        self.online = phone.is_reachable();
        self.removable = !self.online;
        self.body = Some(Body(phone.clone()));
        self
    }

    pub(super) fn phone(&self) -> Option<&Phone> {
        self.body.as_ref().map(|body| &body.0)
    }

    /// Looks at the phone behind it, and has it do what waits. False where it no longer belongs to this account.
    pub(super) fn meet(&mut self, owner: &str) -> bool {
        let Some(phone) = self.phone().cloned() else { return true };
        if self.left {
            self.left = !phone.comes_back(owner);
            return true;
        }
        let (find_my, account) = phone.read(|state| (state.find_my, state.account.clone()));
        if !find_my || account.as_deref().is_some_and(|account| account != owner) {
            return false;
        }
        if account.is_none() {
            phone.change(|state| state.account = Some(owner.to_owned()));
        }
        (self.online, self.locked) = (phone.is_reachable(), find_my);
        self.removable = !self.online;
        if self.online {
            self.name = phone.read(|state| state.name.clone());
            if [self.sound, self.message, self.lost_asked, self.erase].contains(&Some(Waits::For)) {
                self.come_online();
            } else {
                let lost = phone.read(|state| state.lost.clone());
                self.lost = lost.map(|lost| (lost.number, lost.text));
            }
        }
        true
    }

    /// Has the phone behind it do what has waited.
    fn move_phone(&self) {
        let Some(phone) = self.phone() else { return };
        let waits = |act: Option<Waits>| act == Some(Waits::For);
        if waits(self.sound) {
            phone.ring();
        }
        if let Some(text) = self.shows.as_deref().filter(|_| waits(self.message)) {
            phone.show(text);
        }
        if waits(self.lost_asked) {
            let lost = self.lost.clone().map(|(number, text)| Lost { number, text });
            phone.lose(lost, self.gives_passcode);
        }
        if waits(self.erase) {
            phone.erase_itself();
        }
    }

    /// The same, of a member of the family.
    #[must_use]
    pub fn of_member(mut self, first: &str, last: &str) -> Self {
        self.member = Some((first.to_owned(), last.to_owned()));
        self
    }

    /// Apple's number for the member.
    fn number(&self) -> Option<String> {
        let (first, last) = self.member.as_ref()?;
        Some(format!("2{:06}", first.len() * 1000 + last.len()))
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
        self.move_phone();
        let erases = self.erase == Some(Waits::For);
        self.online = true;
        for waits in
            [&mut self.sound, &mut self.message, &mut self.lost_asked, &mut self.erase].into_iter().flatten()
        {
            *waits = Waits::Done;
        }
        if erases {
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
            "prsId": self.number(), "fmlyShare": self.member.is_some(), "batteryLevel": 0.73, "batteryStatus": "NotCharging", "maxMsgChar": 160,
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
    let at = devices.iter().position(|device| device.id == id && !device.left);
    let is_list = matches!(act, "initClient" | "refreshClient");
    let family = body.pointer("/clientContext/fmly") == Some(&Value::Bool(true));
    let device = at.and_then(|at| devices.get_mut(at));
    match (act, device) {
        ("initClient", _) => {}
        ("refreshClient", _) => devices.iter_mut().for_each(|device| {
            device.time_passes();
            device.has_come |= family;
        }),
        ("playSound", Some(device)) => {
            device.sound = Some(Waits::For);
            device.obey();
        }
        // Apple has other requests for these, with the member's own sign-in.
        (_, Some(device)) if device.member.is_some() => return Err(StatusCode::FORBIDDEN),
        ("sendMessage", Some(device)) => {
            device.shows = Some(text("text"));
            device.message = Some(Waits::For);
            device.obey();
        }
        ("lostDevice", Some(device)) => {
            device.lost = (body.get("lostModeEnabled") == Some(&Value::Bool(true)))
                .then(|| (text("ownerNbr"), text("text")));
            device.gives_passcode = !text("passcode").is_empty();
            device.lost_asked = Some(Waits::For);
            device.obey();
        }
        ("remoteWipeWithUserAuth", Some(device)) => {
            if !may_erase {
                return Err(StatusCode::FORBIDDEN);
            }
            device.erase = Some(Waits::For);
            device.obey();
        }
        ("remove", Some(device)) => {
            if !device.removable {
                return Err(StatusCode::FORBIDDEN);
            }
            device.left = device.phone().is_some_and(Phone::let_go);
            let at = at.filter(|_| !device.left);
            if let Some(at) = at {
                devices.remove(at);
            }
        }
        _ => return Err(StatusCode::NOT_FOUND),
    }
    let is_listed = |device: &Handset| device.member.is_none() || (family && device.has_come);
    let told: Vec<Value> = devices
        .iter()
        .filter(|device| !device.left)
        .filter(|device| device.id == id || ((is_list || act == "remove") && is_listed(device)))
        .map(Handset::told)
        .collect();
    Ok(json!({
        "statusCode": "200",
        "content": told,
        "userInfo": household(devices, family),
        "serverContext": { "prsId": 1000, "minCallbackIntervalInMS": 5000, "callbackIntervalInMS": 10000, "sessionLifespan": 900_000, "theftLoss": {} },
    }))
}

/// The family, as an answer tells of it.
fn household(devices: &[Handset], family: bool) -> Value {
    let members = devices.iter().filter(|_| family).filter_map(|device| {
        let (first, last) = device.member.as_ref()?;
        let status = if device.has_come { "DONE" } else { "LOADING" };
        Some((device.number()?, json!({ "firstName": first, "lastName": last, "deviceFetchStatus": status })))
    });
    let has_members = devices.iter().any(|device| device.member.is_some());
    json!({ "hasMembers": has_members, "membersInfo": Value::Object(members.collect()) })
}

impl Handset {
    fn class(&self) -> &'static str {
        if self.product_type.starts_with("iPad") { "iPad" } else { "iPhone" }
    }

    fn time_passes(&mut self) {
        match &mut self.online_after {
            Some(0) => {
                self.online_after = None;
                self.body.iter().for_each(|body| body.0.go_online());
                self.come_online();
            }
            Some(left) => *left -= 1,
            None => {}
        }
    }

    /// At once, if it can; a slow one leaves the erase for later.
    fn obey(&mut self) {
        match (self.online, self.slow) {
            (false, _) => {}
            (true, false) => self.come_online(),
            (true, true) => {
                for waits in [&mut self.sound, &mut self.message, &mut self.lost_asked].into_iter().flatten()
                {
                    *waits = Waits::Done;
                }
            }
        }
    }
}
