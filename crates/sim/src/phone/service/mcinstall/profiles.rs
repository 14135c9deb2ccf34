//! Profiles, by the hands of a host.
//!
//! | RequestType | answer |
//! |---|---|
//! | `GetProfileList` | `OrderedIdentifiers`, `ProfileManifest`, `ProfileMetadata` |
//! | `ProfileList`, escalated | `ProfileList`, as MDM has it |
//! | `InstallProfile {Payload}` | waits for the owner in Settings; on a supervised phone in set-up it is installed at once |
//! | `InstallProfileSilent {Payload}`, escalated | installed |
//! | `RemoveProfile {ProfileIdentifier}` | an identifier, or a property list with a `PayloadIdentifier` |
//! | `StoreProfile {ProfileData, Purpose}`, `GetStoredProfile {Purpose}` | `ProfileData` |
//!
//! Errors have the numbers that Apple has published: `MCProfileErrorDomain` 1000 to 1004, `MCInstallationErrorDomain` 4001 and 4024.

use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, plist_bounded};

use super::escalation::Desk;
use super::{Answer, Done, Refusal};
use crate::phone::state::State;
use crate::phone::supervision::profiles::Profile;
use crate::phone::{Direction, Door, Phone};

/// What is believed of the name of a profile.
const NAME: Limits = Limits { bytes: 64 << 10, depth: 4, items: 100 };
/// The only purpose that a profile is stored for.
const PURPOSE: &str = "PostSetupInstallation";

/// The answer, if the request is one of these.
pub(super) fn answer(phone: &Phone, desk: &Desk, name: &str, request: &Dictionary) -> Option<Answer> {
    let escalated = phone.read(|state| desk.is_escalated(state));
    Some(match name {
        "GetProfileList" => Ok(phone.read(list)),
        "ProfileList" if escalated => Ok(phone.read(managed_list)),
        "InstallProfile" => install(phone, request, escalated, false),
        "InstallProfileSilent" if escalated => install(phone, request, escalated, true),
        "RemoveProfile" => remove(phone, request, escalated),
        "StoreProfile" => store(phone, request),
        "GetStoredProfile" => Ok(phone.read(|state| {
            let stored = state.supervision.stored.clone();
            stored.map_or_else(Done::default, |stored| Done::telling("ProfileData", Value::Data(stored)))
        })),
        _ => return None,
    })
}

fn list(state: &State) -> Done {
    let profiles = &state.supervision.profiles;
    let names = profiles.iter().map(|profile| Value::from(profile.identifier.as_str()));
    let manifest = profiles.iter().map(|profile| {
        let one = [
            ("Description".to_owned(), Value::from(profile.display_name.as_str())),
            ("IsActive".to_owned(), true.into()),
        ];
        (profile.identifier.clone(), Value::Dictionary(one.into_iter().collect()))
    });
    let metadata =
        profiles.iter().map(|profile| (profile.identifier.clone(), Value::Dictionary(profile.metadata())));
    let told = [
        ("OrderedIdentifiers".to_owned(), Value::Array(names.collect())),
        ("ProfileManifest".to_owned(), Value::Dictionary(manifest.collect())),
        ("ProfileMetadata".to_owned(), Value::Dictionary(metadata.collect())),
    ];
    Done { told: told.into_iter().collect(), then: None }
}

fn managed_list(state: &State) -> Done {
    let profiles = state.supervision.profiles.iter().map(|profile| {
        let mut one = profile.metadata();
        one.insert("PayloadIdentifier".to_owned(), profile.identifier.as_str().into());
        one.insert("HasRemovalPasscode".to_owned(), false.into());
        one.insert("IsEncrypted".to_owned(), false.into());
        let types = profile.types.iter().map(|kind| {
            let kind = [("PayloadType".to_owned(), Value::from(kind.as_str()))];
            Value::Dictionary(kind.into_iter().collect())
        });
        one.insert("PayloadContent".to_owned(), Value::Array(types.collect()));
        Value::Dictionary(one)
    });
    Done::telling("ProfileList", Value::Array(profiles.collect()))
}

fn read(bytes: &[u8]) -> Result<Profile, Refusal> {
    Profile::read(bytes).map_err(|bad| Refusal::error("MCProfileErrorDomain", bad.code(), bad.words()))
}

fn install(phone: &Phone, request: &Dictionary, escalated: bool, silent: bool) -> Answer {
    let profile = read(request.get("Payload").and_then(Value::as_data).ok_or(Refusal::Format)?)?;
    let (room, words) = phone.change(|state| {
        let at_once = silent || (state.supervised && !state.setup_done);
        if at_once {
            (state.install_profile(profile), "has one more profile")
        } else {
            (state.offer_profile(profile), "keeps a profile until its owner approves it")
        }
    });
    if !room {
        return Err(Refusal::error("MCInstallationErrorDomain", 4001, "the profile could not be installed"));
    }
    let by = if escalated { "its supervisor" } else { "a computer" };
    phone.log(Door::Phone, Direction::Event, format!("{words}, from {by}"));
    Ok(Done::default())
}

fn remove(phone: &Phone, request: &Dictionary, escalated: bool) -> Answer {
    let named = match request.get("ProfileIdentifier") {
        Some(Value::String(name)) => Some(name.clone()),
        Some(Value::Data(bytes)) => plist_bounded(bytes, &NAME)
            .ok()
            .and_then(Value::into_dictionary)
            .and_then(|name| Some(name.get("PayloadIdentifier")?.as_string()?.to_owned())),
        Some(_) | None => None,
    };
    let named = named.ok_or(Refusal::Format)?;
    let removed = phone.change(|state| {
        let profiles = &mut state.supervision.profiles;
        let before = profiles.len();
        // That a computer which does not supervise the phone cannot remove these, as its user cannot, is inferred.
        profiles.retain(|profile| profile.identifier != named || (profile.removal_disallowed && !escalated));
        profiles.len() < before
    });
    if !removed {
        return Err(Refusal::error("MCInstallationErrorDomain", 4024, "there is no such profile to remove"));
    }
    phone.log(Door::Phone, Direction::Event, "has one profile less");
    Ok(Done::default())
}

fn store(phone: &Phone, request: &Dictionary) -> Answer {
    let profile = request.get("ProfileData").or_else(|| request.get("Payload")).and_then(Value::as_data);
    let profile = profile.ok_or(Refusal::Format)?;
    if request.get("Purpose").and_then(Value::as_string) != Some(PURPOSE) {
        return Err(Refusal::Format);
    }
    read(profile)?;
    phone.change(|state| state.supervision.stored = Some(profile.to_vec()));
    Ok(Done::default())
}
