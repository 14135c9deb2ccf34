//! Find My: the owner's devices from afar. List, place, sound, Lost Mode, erase, and taking one off the account.
//!
//! | act | request | takes |
//! |---|---|---|
//! | list | `initClient`, then `refreshClient` | any [`Session`] |
//! | sound | `playSound` | any |
//! | message | `sendMessage` | any |
//! | Lost Mode, and its end | `lostDevice` | any |
//! | erase | `fmipWebAuthenticate`, then `remoteWipeWithUserAuth` | a [`RemoteEraseConsent`], and the password once more |
//! | remove | `remove` | a session with its second factor; nothing pending |
//!
//! An accepted request is not a done act: an offline device gets it when it is online. [`Progress`] tells the two apart, and
//! [`FindMy::refresh`] asks again, no faster than Apple wants. What is sent stands in others' published sources and was never
//! tried on Apple's servers; `remove` least of all.

mod device;
mod error;
mod household;

pub use device::{Battery, Dates, Device, Erasure, Location, Member, Progress, Reachable};
pub use error::FindMyError;

use std::time::Duration;

use rightful_core::consent::RemoteEraseConsent;
use rightful_core::secret::Secret;
use serde_json::{Value, json};
use tokio::time::Instant;

use household::Household;

use crate::account::{AccountError, Call, Place, Session, Trust};

/// Where the calls are, below what setup has told.
const PATH: &str = "fmipservice/client/web/";

/// The most devices that are listed.
const MOST_DEVICES: usize = 256;

/// The longest text for a device's screen, in characters, where the device names no limit.
const LONGEST_TEXT: usize = 160;

/// The shortest wait between two questions, and the longest that is believed: as long as a session lasts without any.
const PAUSE: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15 * 60));

/// The wait where Apple names none, in milliseconds: what it usually names.
const USUAL_PAUSE: u64 = 5000;

/// Whether devices are asked where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Apple says what it knows.
    Known,
    /// Apple asks the devices, which may take minutes and some of their battery.
    Locate,
}

/// Whether a message comes with a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    /// It does.
    Play,
    /// It does not.
    Leave,
}

/// Whose devices are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Those of the account.
    Own,
    /// Those of its family, too. They are only looked for and heard: everything else is for their own accounts.
    #[doc(alias = "fmly")]
    Family,
}

/// Of which devices an answer tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    /// All of the account.
    All,
    /// Those that something was asked of.
    Some,
}

/// The devices of one account.
pub struct FindMy<'s> {
    session: &'s mut Session,
    whose: Whose,
    household: Household,
    context: Value,
    devices: Vec<Device>,
    next: Instant,
}

impl<'s> FindMy<'s> {
    /// Opens the list of the account's own devices: one request.
    pub async fn open(session: &'s mut Session) -> Result<Self, FindMyError> {
        Self::open_for(session, Whose::Own).await
    }

    /// Opens the list: one request. The devices of a family may come later ([`FindMy::is_complete`]).
    pub async fn open_for(session: &'s mut Session, whose: Whose) -> Result<Self, FindMyError> {
        let (household, next) = (Household::default(), Instant::now());
        let mut opened = Self { session, whose, household, context: Value::Null, devices: Vec::new(), next };
        opened.begin().await?;
        Ok(opened)
    }

    async fn begin(&mut self) -> Result<(), FindMyError> {
        let body = json!({ "clientContext": context(self.whose) });
        self.ask("initClient", body, Scope::All).await
    }

    /// Whether the devices of every member of the family have come, as far as Apple says. Asking again brings the others.
    pub fn is_complete(&self) -> bool {
        self.whose == Whose::Own || !self.household.is_loading
    }

    /// Whether Apple says that the account has a family.
    pub fn has_family(&self) -> bool {
        self.household.has_members
    }

    /// The devices as they were told last.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// One of them, by what Find My calls it.
    pub fn device(&self, id: &str) -> Result<&Device, FindMyError> {
        self.devices.iter().find(|device| device.id == id).ok_or(FindMyError::NoSuchDevice)
    }

    /// How far Apple trusts the session.
    pub fn trust(&self) -> Trust {
        self.session.trust()
    }

    /// How long Apple wants to be left alone before the next question; at most 15 minutes.
    pub fn pause(&self) -> Duration {
        self.next.saturating_duration_since(Instant::now())
    }

    /// Asks again. Waits before that as long as [`FindMy::pause`] says.
    pub async fn refresh(&mut self, ask: Ask) -> Result<(), FindMyError> {
        tokio::time::sleep_until(self.next).await;
        let mut client = context(self.whose);
        let mut body = json!({ "serverContext": self.context.clone() });
        if let (Ask::Locate, Some(client), Some(body)) = (ask, client.as_object_mut(), body.as_object_mut()) {
            client.insert("shouldLocate".to_owned(), true.into());
            client.insert("selectedDevice".to_owned(), "all".into());
            body.insert("isUpdatingAllLocations".to_owned(), true.into());
        }
        if let Some(body) = body.as_object_mut() {
            body.insert("clientContext".to_owned(), client);
        }
        self.ask("refreshClient", body, Scope::All).await
    }

    /// Plays a sound. [`Device::sound`] says whether it has been played.
    pub async fn play_sound(&mut self, id: &str) -> Result<(), FindMyError> {
        able(self.device(id)?, "SND", "play a sound")?;
        let body =
            json!({ "device": id, "subject": "Find My iPhone Alert", "clientContext": { "fmly": true } });
        self.act("playSound", body).await
    }

    /// Shows a text on its screen, with a sound where that is wanted. [`Device::message`] says how far it is.
    pub async fn send_message(&mut self, id: &str, text: &str, sound: Sound) -> Result<(), FindMyError> {
        let device = own(self.device(id)?)?;
        able(device, "MSG", "show a message")?;
        fits(device, text)?;
        let body = json!({
            "device": id, "subject": "Find My iPhone Alert", "sound": sound == Sound::Play, "userText": true, "text": text,
        });
        self.act("sendMessage", body).await
    }

    /// Marks it as lost: it locks, shows `text` and the number to call, and tells where it is.
    pub async fn mark_lost(&mut self, id: &str, number: &str, text: &str) -> Result<(), FindMyError> {
        let device = own(self.device(id)?)?;
        able(device, "LST", "be marked as lost")?;
        fits(device, text)?;
        if number.len() > 32 || !number.chars().all(|c| c.is_ascii_digit() || "+-() .".contains(c)) {
            return Err(FindMyError::NotANumber);
        }
        let body = json!({
            "device": id, "lostModeEnabled": true, "trackingEnabled": true, "userText": true, "text": text, "ownerNbr": number,
            // One that it had none of would be set, whoever has it then.
            "passcode": "",
        });
        self.act("lostDevice", body).await
    }

    /// Ends Lost Mode. Which body Apple wants for this is not known for certain; unlocking the device ends it, too.
    pub async fn end_lost(&mut self, id: &str) -> Result<(), FindMyError> {
        let device = own(self.device(id)?)?;
        able(device, "LST", "be marked as lost")?;
        if !device.lost && device.lost_mode != Some(Progress::Queued) {
            return Err(FindMyError::NotLost);
        }
        let body = json!({
            "device": id, "lostModeEnabled": false, "trackingEnabled": false, "userText": false, "text": "", "ownerNbr": "",
        });
        self.act("lostDevice", body).await
    }

    /// Whether it could be erased now, as far as Apple says.
    pub fn erasable(&self, id: &str) -> Result<(), FindMyError> {
        let device = own(self.device(id)?)?;
        able(device, "WIP", "be erased")?;
        // A Mac, which wants a number to be set for afterwards.
        if device.has("PIN") {
            return Err(FindMyError::NotOffered { what: "be erased" });
        }
        match device.erasure {
            Erasure::Queued | Erasure::Running => Err(FindMyError::AlreadyErasing),
            // One of long ago, after which it was set up again.
            Erasure::Done | Erasure::None | Erasure::Refused(_) => Ok(()),
        }
    }

    /// Erases it, or has it erased as soon as it is online. `text` is what it shows afterwards.
    ///
    /// The password is proven once more first, and the token for the erase is used once. Nothing is erased unless this
    /// returns `Ok` or [`FindMyError::Unanswered`], and not necessarily then: [`Device::erasure`] says how far it is.
    pub async fn erase(
        &mut self,
        id: &str,
        consent: &RemoteEraseConsent,
        password: &Secret,
        text: &str,
    ) -> Result<(), FindMyError> {
        if !consent.is_for(id) {
            return Err(FindMyError::AnotherDevice);
        }
        self.erasable(id)?;
        fits(self.device(id)?, text)?;
        self.session.confirm(password).await?;
        let token = self.session.erase_token().await?;
        let token = String::from_utf8_lossy(token.expose()).into_owned();
        let body = json!({ "authToken": token, "device": id, "text": text, "passcode": "" });
        match self.act("remoteWipeWithUserAuth", body).await {
            Err(FindMyError::Account(
                AccountError::SessionEnded | AccountError::Forbidden { .. } | AccountError::CodeNeeded,
            )) if self.session.trust() == Trust::OneFactor => Err(AccountError::CodeNeeded.into()),
            ended => ended,
        }
    }

    /// Whether it could be taken off the account now: not on the password alone, not while an erase waits, and only where Apple says so.
    pub fn removable(&self, id: &str) -> Result<(), FindMyError> {
        if self.session.trust() != Trust::Full {
            return Err(AccountError::CodeNeeded.into());
        }
        let device = own(self.device(id)?)?;
        match device.erasure {
            Erasure::Queued | Erasure::Running => return Err(FindMyError::ErasePending),
            Erasure::None | Erasure::Done | Erasure::Refused(_) => {}
        }
        able(device, "REM", "be removed from the account")
    }

    /// Takes it off the account. That releases Activation Lock: whoever has the device can then set it up as their own.
    ///
    /// Not while an erase is pending, which this would call off; only where Apple says that it can be removed, and only in a
    /// session with its second factor. Asks for the newest list first.
    pub async fn remove(&mut self, id: &str) -> Result<(), FindMyError> {
        self.removable(id)?;
        self.refresh(Ask::Known).await?;
        self.removable(id)?;
        let body = json!({ "device": id, "clientContext": context(Whose::Own), "serverContext": self.context.clone() });
        self.act("remove", body).await?;
        self.devices.retain(|device| device.id != id);
        Ok(())
    }

    /// After the session has ended: proves the password once more, once, and opens the list anew.
    pub async fn enter_again(&mut self, password: &Secret) -> Result<(), FindMyError> {
        self.session.confirm(password).await?;
        self.begin().await
    }

    /// Asks something of a device. Where no answer comes, or a server between has lost it, nobody knows whether Apple has taken it.
    async fn act(&mut self, path: &str, body: Value) -> Result<(), FindMyError> {
        let is_open = |error: &AccountError| match error {
            AccountError::Network(error) => error.may_have_arrived(),
            AccountError::Unreadable { .. } => true,
            // 503 alone says that nothing was done.
            AccountError::Refused { status, .. } => matches!(status, 500..=599),
            AccountError::WrongPassword
            | AccountError::Locked
            | AccountError::Terms
            | AccountError::Throttled { .. }
            | AccountError::NotACode
            | AccountError::WrongCode { .. }
            | AccountError::TooManyCodes
            | AccountError::NoSuchNumber
            | AccountError::CodeNeeded
            | AccountError::SecurityKey
            | AccountError::SessionEnded
            | AccountError::Forbidden { .. }
            | AccountError::NoFindMy => false,
        };
        match self.ask(path, body, Scope::Some).await {
            Err(FindMyError::Account(source)) if is_open(&source) => Err(FindMyError::Unanswered { source }),
            ended => ended,
        }
    }

    async fn ask(&mut self, path: &str, body: Value, scope: Scope) -> Result<(), FindMyError> {
        let base = self.session.find_my.clone();
        let path = format!("{PATH}{path}");
        let reply = self.session.wire.send(Call::post(Place::FindMy(&base), &path, body)).await?;
        match (reply.status, scope) {
            (200, _) => {}
            // So does Find My say, too, that a session has ended; of an act nobody knows then what has become.
            (500, Scope::All) => return Err(AccountError::SessionEnded.into()),
            _ => return Err(reply.refusal().into()),
        }
        if !reply.body.is_object() {
            return Err(AccountError::Unreadable { what: "the list of devices" }.into());
        }
        // What an answer to an act says of the family need not be all.
        if let (Scope::All, Some(told)) = (scope, reply.body.get("userInfo")) {
            self.household = Household::read(told);
        }
        let me = reply.body.pointer("/serverContext/prsId").and_then(device::person);
        let told = reply.body.get("content").and_then(Value::as_array).map(Vec::as_slice);
        let told: Vec<Device> = match (told, scope) {
            (Some(told), _) if told.len() <= MOST_DEVICES => {
                let devices = told.iter().filter_map(Device::read);
                devices.map(|device| self.household.mark(device, self.whose, me.as_deref())).collect()
            }
            // After an act, Apple need not tell of any device.
            (None, Scope::Some) => Vec::new(),
            (Some(_) | None, _) => {
                return Err(AccountError::Unreadable { what: "the list of devices" }.into());
            }
        };
        match scope {
            Scope::All => self.devices = told,
            Scope::Some => {
                for device in told {
                    if let Some(known) = self.devices.iter_mut().find(|known| known.id == device.id) {
                        *known = device;
                    }
                }
            }
        }
        if let Some(told) = reply.body.get("serverContext").filter(|told| told.is_object()) {
            self.context = told.clone();
            if let Some(context) = self.context.as_object_mut() {
                context.insert("theftLoss".to_owned(), Value::Null);
            }
        }
        let pause = self.context.get("minCallbackIntervalInMS").and_then(Value::as_u64);
        let pause = pause.unwrap_or(USUAL_PAUSE);
        self.next = Instant::now() + Duration::from_millis(pause).clamp(PAUSE.0, PAUSE.1);
        Ok(())
    }
}

fn context(whose: Whose) -> Value {
    json!({
        "appName": "iCloud Find (Web)", "appVersion": "2.0", "apiVersion": "3.0", "deviceListVersion": 1,
        "fmly": whose == Whose::Family, "timezone": "US/Pacific", "inactiveTime": 0,
    })
}

fn able(device: &Device, feature: &str, what: &'static str) -> Result<(), FindMyError> {
    if device.has(feature) { Ok(()) } else { Err(FindMyError::NotOffered { what }) }
}

/// What locks, shows or erases something is for the account to which the device belongs.
fn own(device: &Device) -> Result<&Device, FindMyError> {
    if device.member.is_some() { Err(FindMyError::OfFamily) } else { Ok(device) }
}

fn fits(device: &Device, text: &str) -> Result<(), FindMyError> {
    let limit = device.longest_text.unwrap_or(LONGEST_TEXT);
    if text.chars().count() > limit { Err(FindMyError::TextTooLong { limit }) } else { Ok(()) }
}
