//! What lockdownd tells: to anybody, and to computers that the owner trusts.

mod device;
mod domains;

pub(in crate::phone) use device::clock;

use plist::{Dictionary, Value};
use rightful_proto::lockdown::LockdownError;

use crate::phone::{Direction, Door, Phone};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker {
    /// Without a session.
    Anybody,
    /// In a session.
    Trusted,
}

/// Who may read a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readable {
    /// Part of what anybody is told.
    ByAnybody,
    /// Told to anybody who asks for this very key.
    ByName,
    /// Told in a session only.
    InSession,
}

/// The longest name that a phone takes, in characters.
const LONGEST_NAME: usize = 255;

type Answer = Result<Vec<(String, Value)>, LockdownError>;

/// Answers GetValue.
pub(super) fn get(phone: &Phone, asker: Asker, domain: Option<&str>, key: Option<&str>) -> Answer {
    let value = match domain {
        None | Some("NULL") => device_value(phone, asker, key)?,
        Some(domain) => {
            if asker == Asker::Anybody {
                return Err(LockdownError::GetProhibited);
            }
            let values = phone.read(|state| domains::values(state, domain));
            let values = values.ok_or(LockdownError::MissingValue)?;
            pick(values, key)?
        }
    };
    let echo = [("Domain", domain), ("Key", key)]
        .into_iter()
        .filter_map(|(name, text)| text.map(|text| (name.to_owned(), Value::from(text))));
    Ok(echo.chain([("Value".to_owned(), value)]).collect())
}

fn device_value(phone: &Phone, asker: Asker, key: Option<&str>) -> Result<Value, LockdownError> {
    let all = phone.read(device::values);
    match key {
        Some(key) => {
            let (_, value, readable) =
                all.into_iter().find(|(name, ..)| *name == key).ok_or(LockdownError::MissingValue)?;
            match (asker, readable) {
                (Asker::Anybody, Readable::InSession) => Err(LockdownError::GetProhibited),
                (Asker::Anybody, Readable::ByAnybody | Readable::ByName) | (Asker::Trusted, _) => Ok(value),
            }
        }
        None => {
            let told = all.into_iter().filter(|(.., readable)| match (asker, readable) {
                (Asker::Trusted, _) | (Asker::Anybody, Readable::ByAnybody) => true,
                (Asker::Anybody, Readable::ByName | Readable::InSession) => false,
            });
            Ok(Value::Dictionary(told.map(|(key, value, _)| (key.to_owned(), value)).collect()))
        }
    }
}

fn pick(values: Dictionary, key: Option<&str>) -> Result<Value, LockdownError> {
    match key {
        None => Ok(Value::Dictionary(values)),
        Some(key) => values.get(key).cloned().ok_or(LockdownError::MissingValue),
    }
}

/// The domain of language and region.
const INTERNATIONAL: Option<&str> = Some("com.apple.international");

/// Answers SetValue: the name of the phone, its language, region and time, what a muxer tells before pairing, and that an activation
/// was taken note of.
pub(super) fn set(phone: &Phone, asker: Asker, domain: Option<&str>, key: &str, value: &Value) -> Answer {
    match (asker, domain, key, value.as_string()) {
        (_, None, "UntrustedHostBUID", Some(_)) => {}
        (Asker::Trusted, None, "ActivationStateAcknowledged", None)
            if value.as_boolean() == Some(true) && phone.read(|state| state.activated) =>
        {
            phone.change(|state| state.acknowledged = true);
        }
        (Asker::Trusted, None, "DeviceName", Some(name))
            if !name.is_empty() && name.chars().count() <= LONGEST_NAME =>
        {
            phone.change(|state| name.clone_into(&mut state.name));
            phone.log(Door::Phone, Direction::Event, "has a new name");
        }
        (Asker::Trusted, INTERNATIONAL, "Language" | "Locale", Some(text)) if text.len() <= LONGEST_NAME => {
            phone.change(|state| match key {
                "Language" => text.clone_into(&mut state.region.language),
                _ => text.clone_into(&mut state.region.locale),
            });
            phone.log(Door::Phone, Direction::Event, format!("has another {}", key.to_lowercase()));
        }
        // The clock of a virtual phone runs by itself: it listens, and goes on.
        (Asker::Trusted, None, "TimeIntervalSince1970", None) if is_number(value) => {}
        (Asker::Trusted, None, "TimeZone", Some(zone)) if zone.len() <= LONGEST_NAME => {}
        (Asker::Anybody | Asker::Trusted, ..) => return Err(LockdownError::SetProhibited),
    }
    let domain = domain.map(|domain| ("Domain".to_owned(), Value::from(domain)));
    let rest = [("Key".to_owned(), Value::from(key)), ("Value".to_owned(), value.clone())];
    Ok(domain.into_iter().chain(rest).collect())
}

fn is_number(value: &Value) -> bool {
    value.as_real().is_some() || value.as_signed_integer().is_some() || value.as_unsigned_integer().is_some()
}
