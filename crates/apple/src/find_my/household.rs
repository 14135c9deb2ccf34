//! The family of an account, as an answer of Find My tells of it: who they are, and whether their devices have come.
//!
//! | field of `userInfo` | tells |
//! |---|---|
//! | `hasMembers` | whether there is a family |
//! | `membersInfo.{number}.firstName`, `lastName` | who it is |
//! | `membersInfo.{number}.deviceFetchStatus` | `LOADING` until their devices are in the list, then `DONE` |
//!
//! A device names its member by `prsId`. Source: others' clients; never seen in an answer of Apple's.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Whose;
use super::device::Device;
use crate::http::cut;

/// The most members that are kept. Apple's families have six.
const MOST: usize = 16;

/// Who belongs to the account's family.
#[derive(Default)]
pub(super) struct Household {
    pub(super) has_members: bool,
    pub(super) is_loading: bool,
    names: BTreeMap<String, String>,
}

impl Household {
    /// Reads `userInfo`. What is missing or of another type is left out.
    pub(super) fn read(told: &Value) -> Self {
        let members = told.get("membersInfo").and_then(Value::as_object);
        let members = || members.into_iter().flatten().take(MOST);
        let text = |member: &Value, key: &str| {
            member.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        Self {
            has_members: told.get("hasMembers").and_then(Value::as_bool) == Some(true),
            is_loading: members().any(|(_, member)| text(member, "deviceFetchStatus") == "LOADING"),
            names: members()
                .map(|(number, member)| {
                    let name = [text(member, "firstName"), text(member, "lastName")].join(" ");
                    (number.clone(), cut(&name).trim().to_owned())
                })
                .collect(),
        }
    }

    /// Says whose a device is. Where a family was asked for it is the owner's that has no number, or `me`, the owner's own; where none
    /// was, only what Apple calls the family's is not the owner's.
    pub(super) fn mark(&self, mut device: Device, whose: Whose, me: Option<&str>) -> Device {
        let Some(mut member) = device.member.take() else { return device };
        if member.is_said || (whose == Whose::Family && member.number.as_deref() != me) {
            let name = member.number.as_ref().and_then(|number| self.names.get(number));
            member.name = name.cloned().unwrap_or_default();
            device.member = Some(member);
        }
        device
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(device: Value) -> Option<String> {
        let household = Household::read(&json!({ "hasMembers": true, "membersInfo": {
            "2001": { "firstName": "Ben", "lastName": "Muster\u{1b}", "deviceFetchStatus": "DONE" }, "2002": 7,
        } }));
        assert!(household.has_members && !household.is_loading);
        let device = Device::read(&device).expect("an id");
        household.mark(device, Whose::Family, Some("1000")).member.map(|member| member.name)
    }

    #[test]
    fn a_device_is_its_members_and_in_doubt_not_the_owners() {
        assert_eq!(told(json!({ "id": "a", "prsId": null, "fmlyShare": false })), None);
        assert_eq!(told(json!({ "id": "a", "prsId": "1000", "fmlyShare": false })), None, "one's own number");
        assert_eq!(told(json!({ "id": "a", "prsId": 2001 })).as_deref(), Some("Ben Muster"));
        assert_eq!(told(json!({ "id": "a", "prsId": "2003" })).as_deref(), Some(""), "nobody that is known");
        assert_eq!(told(json!({ "id": "a", "fmlyShare": true })).as_deref(), Some(""));
    }

    #[test]
    fn where_no_family_was_asked_for_a_number_makes_nobody_else_the_owner() {
        let mark = |device: Value| {
            let device = Device::read(&device).expect("an id");
            Household::default().mark(device, Whose::Own, None).member.is_some()
        };
        assert!(!mark(json!({ "id": "a", "prsId": "1000", "fmlyShare": false })));
        assert!(mark(json!({ "id": "a", "fmlyShare": true })));
    }

    #[test]
    fn it_is_waited_for_members_and_never_for_more_than_a_family_has() {
        let loading = json!({ "membersInfo": { "1": { "deviceFetchStatus": "DONE" }, "2": { "deviceFetchStatus": "LOADING" } } });
        assert!(Household::read(&loading).is_loading);
        for none in [json!(null), json!([]), json!({ "membersInfo": [] }), json!({ "hasMembers": "yes" })] {
            let household = Household::read(&none);
            assert!(!household.is_loading && !household.has_members && household.names.is_empty());
        }
        let many: Value = (0..100)
            .map(|number| (format!("{number:03}"), json!({})))
            .collect::<serde_json::Map<_, _>>()
            .into();
        assert_eq!(Household::read(&json!({ "membersInfo": many })).names.len(), MOST);
    }
}
