//! What an escalated host may ask: commands of MDM, and those of the keybag.
//!
//! | RequestType | answer |
//! |---|---|
//! | `SecurityInfo` | `SecurityInfo {PasscodePresent, …}` |
//! | `DeviceInformation {Queries}` | `QueryResponses`; not from iOS 26 on, where hosts report that it is gone |
//! | `RequestUnlockToken` | `UnlockToken`; `DMCKeybagErrorDomain` 37002 while a passcode is set |
//! | `ClearPasscode {UnlockToken}` | `MCPasscodeErrorDomain` 5013 for a token that does not fit |
//! | `ClearRestrictionsPassword` | |
//! | `ActivationLockBypassCode`, `ClearActivationLockBypassCode` | the code, for fifteen days |
//! | `DeviceLock` | `MessageResult` |
//! | `Restrictions` | `GlobalRestrictions` |
//! | `RestartDevice`, `ShutDownDevice` | |
//!
//! 5013 is published as "cannot clear passcode"; that a token of another phone, an altered one and one from before an erase all meet with
//! it is inferred. So is everything about the bypass code over USB but its form.

use plist::{Dictionary, Value};

use super::escalation::{Desk, is_keybag_open, shut};
use super::{Answer, Done, Refusal, Then};
use crate::phone::state::State;
use crate::phone::supervision::bypass::BypassCode;
use crate::phone::supervision::token::Flaw;
use crate::phone::{Direction, Door, Phone};

/// The most queries that are answered at a time.
const MOST_QUERIES: usize = 256;
/// From here on `DeviceInformation` is not served over USB.
const WITHOUT_DEVICE_INFORMATION: u32 = 26;
/// Block-level and file-level encryption.
const ENCRYPTION: u64 = 3;

/// The answer, if the request is one of these.
pub(super) fn answer(phone: &Phone, desk: &Desk, name: &str, request: &Dictionary) -> Option<Answer> {
    let command: fn(&Phone, &Dictionary) -> Answer = match name {
        "SecurityInfo" => |phone, _| Ok(phone.read(security)),
        "DeviceInformation" => information,
        "RequestUnlockToken" => |phone, _| request_token(phone),
        "ClearPasscode" => clear_passcode,
        "ClearRestrictionsPassword" => |phone, _| {
            phone.change(|state| state.supervision.screen_time_code = false);
            Ok(Done::default())
        },
        "ActivationLockBypassCode" => |phone, _| bypass_code(phone),
        "ClearActivationLockBypassCode" => |phone, _| {
            phone.change(|state| state.supervision.bypass = None);
            Ok(Done::default())
        },
        "DeviceLock" => |phone, _| Ok(lock(phone)),
        "Restrictions" => |phone, _| Ok(phone.read(restrictions)),
        "RestartDevice" => |_, _| Ok(Done::then(Then::Restart)),
        "ShutDownDevice" => |_, _| Ok(Done::then(Then::ShutDown)),
        _ => return None,
    };
    let escalated = phone.read(|state| desk.is_escalated(state));
    Some(if escalated { command(phone, request) } else { Err(Refusal::unknown()) })
}

fn security(state: &State) -> Done {
    let management =
        [("EnrolledViaDEP".to_owned(), Value::Boolean(false)), ("IsUserEnrollment".to_owned(), false.into())];
    let info = [
        ("HardwareEncryptionCaps", Value::from(ENCRYPTION)),
        ("ManagementStatus", Value::Dictionary(management.into_iter().collect())),
        ("PasscodeCompliant", true.into()),
        ("PasscodeCompliantWithProfiles", true.into()),
        ("PasscodeLockGracePeriod", 0.into()),
        ("PasscodeLockGracePeriodEnforced", 0.into()),
        ("PasscodePresent", state.passcode_set.into()),
    ];
    let info = info.into_iter().map(|(key, value)| (key.to_owned(), value));
    Done::telling("SecurityInfo", info.collect::<Dictionary>())
}

fn information(phone: &Phone, request: &Dictionary) -> Answer {
    let queries = request.get("Queries").and_then(Value::as_array).ok_or(Refusal::Format)?;
    phone.read(|state| {
        let major = state.version.split('.').next().and_then(|major| major.parse::<u32>().ok());
        if major.is_some_and(|major| major >= WITHOUT_DEVICE_INFORMATION) {
            return Err(Refusal::unknown());
        }
        let told = queries.iter().take(MOST_QUERIES).filter_map(Value::as_string);
        let told = told.filter_map(|query| Some((query.to_owned(), fact(state, query)?)));
        Ok(Done::telling("QueryResponses", told.collect::<Dictionary>()))
    })
}

fn fact(state: &State, query: &str) -> Option<Value> {
    let udid = || rightful_core::id::Udid::of(state.model.chip, state.ecid);
    Some(match query {
        "UDID" => udid().as_str().into(),
        "DeviceName" => state.name.as_str().into(),
        "OSVersion" => state.version.as_str().into(),
        "BuildVersion" => state.build.as_str().into(),
        "ModelName" => state.model.kind().into(),
        "ProductName" => state.model.product_type.into(),
        "SerialNumber" => state.serial.0.as_str().into(),
        "IsSupervised" => state.supervised.into(),
        "IsActivationLockEnabled" | "IsDeviceLocatorServiceEnabled" => state.find_my.into(),
        "IsMDMLostModeEnabled" => false.into(),
        "IsNetworkTethered" => false.into(),
        "BatteryLevel" => Value::Real(f64::from(state.battery) / 100.0),
        _ => return None,
    })
}

fn request_token(phone: &Phone) -> Answer {
    if !phone.read(is_keybag_open) {
        return Err(shut());
    }
    let token = phone
        .mint_unlock_token()
        .ok_or_else(|| Refusal::error("DMCKeybagErrorDomain", 37002, "a passcode is set on the device"))?;
    Ok(Done::telling("UnlockToken", Value::Data(token)))
}

fn clear_passcode(phone: &Phone, request: &Dictionary) -> Answer {
    let token = request.get("UnlockToken").and_then(Value::as_data).ok_or(Refusal::Format)?;
    if !phone.read(is_keybag_open) {
        return Err(shut());
    }
    phone.clear_passcode(token).map(|()| Done::default()).map_err(|flaw| {
        let words = match flaw {
            Flaw::Shape => "is given something that is no unlock token",
            Flaw::Foreign => "is given an unlock token that was not made by it since it was erased",
            Flaw::Altered => "is given an unlock token that was altered",
        };
        phone.log(Door::Phone, Direction::Event, words);
        Refusal::error("MCPasscodeErrorDomain", 5013, "the passcode cannot be cleared")
    })
}

fn bypass_code(phone: &Phone) -> Answer {
    let code = phone.read(|state| state.told_bypass_code().map(BypassCode::written));
    let code = code.ok_or_else(|| {
        Refusal::error("MCMDMErrorDomain", 12010, "there is no bypass code, or it is no longer told")
    })?;
    Ok(Done::telling("ActivationLockBypassCode", code))
}

fn lock(phone: &Phone) -> Done {
    let result = phone.change(|state| {
        if state.lost.is_some() {
            "DeviceInLostMode"
        } else if state.passcode_set {
            state.locked = true;
            "Success"
        } else {
            "NoPasscodeSet"
        }
    });
    Done::telling("MessageResult", result)
}

fn restrictions(state: &State) -> Done {
    let flags = state.supervision.profiles.iter().flat_map(|profile| profile.restrictions.keys());
    let flags = flags.filter(|key| key.starts_with("allow") && state.is_forbidden(key)).map(|key| {
        let value = [("value".to_owned(), Value::Boolean(false))];
        (key.clone(), Value::Dictionary(value.into_iter().collect()))
    });
    let flags = [("restrictedBool".to_owned(), Value::Dictionary(flags.collect()))];
    Done::telling("GlobalRestrictions", flags.into_iter().collect::<Dictionary>())
}
