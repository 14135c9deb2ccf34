//! The request for a chip's ticket as a phone writes it itself: what the chip says of itself, and of each part of the
//! firmware its digest. The host adds what the identity says, and sends it on.
//!
//! That a phone does so, and what stands in it, is from public logs and from the source of open restore tools, which send
//! it on as it is: Cryptex1 with the digest of each sealed image and the phone's name in 16 bytes; the cameras with the
//! patch that fits; tickets as the only response tags, because the files have come as boot objects before. That other
//! chips do the same is inferred where no log shows them.

use plist::{Dictionary, Value};

use super::chip::{Firmware, Wanted};
use super::proof::{self, Objects};
use super::words::list;
use crate::chips::FAB_REVISION;

/// Owners whose parts are named by their digests alone.
const DIGEST_ALONE: [&str; 3] = ["Cryptex1", "SEP", "eUICC"];

/// The request (`DeviceGeneratedRequest`). Without an identity the host has to look for the digests.
pub(super) fn request(wanted: &Wanted, identity: Option<&Dictionary>) -> Dictionary {
    let mut request = wanted.given.clone();
    let manifest = identity.and_then(|identity| identity.get("Manifest")).and_then(Value::as_dictionary);
    for (name, entry) in manifest.into_iter().flatten() {
        let Some(entry) = entry.as_dictionary() else { continue };
        if !wanted.identity_tags.contains(name) && !fits(&wanted.firmware, name, entry) {
            continue;
        }
        let part = part(name, entry);
        match request.get_mut(name).and_then(Value::as_dictionary_mut) {
            // A nonce that belongs to this part.
            Some(own) => own.extend(part),
            None => drop(request.insert(name.clone(), part.into())),
        }
    }
    request.insert(format!("@{}", wanted.ticket), true.into());
    request
}

/// What the host is to add, and what has to come back (`DeviceGeneratedTags`): files only where they have not come yet.
pub(super) fn tags(wanted: &Wanted, objects: &Objects) -> Dictionary {
    let mut response = vec![wanted.ticket.clone()];
    if wanted.firmware.comes_in_response() && !proof::held(&wanted.firmware, objects) {
        response.push("FirmwareData".to_owned());
    }
    let names = |names: Vec<String>| Value::Array(names.into_iter().map(Value::String).collect());
    list([("BuildIdentityTags", names(wanted.identity_tags.clone())), ("ResponseTags", names(response))])
}

/// Whether this is the patch for this phone's camera.
fn fits(firmware: &Firmware, name: &str, entry: &Dictionary) -> bool {
    *firmware == Firmware::Yonkers
        && name.starts_with("Yonkers,SysTopPatch")
        && entry.get("EPRO").and_then(Value::as_boolean) == Some(true)
        && entry.get("FabRevision").and_then(Value::as_unsigned_integer) == Some(FAB_REVISION)
}

/// An entry of the manifest as it stands in a request of a phone as sold.
fn part(name: &str, entry: &Dictionary) -> Dictionary {
    let owner = name.split_once(',').map_or(name, |(owner, _)| owner);
    let alone = DIGEST_ALONE.contains(&owner);
    let mut part: Dictionary = entry
        .iter()
        .filter(|(key, _)| match alone {
            true => *key == "Digest",
            false => *key != "Info" && !key.starts_with("Development"),
        })
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let info = entry.get("Info").and_then(Value::as_dictionary);
    if !alone && info.is_some_and(|info| info.contains_key("RestoreRequestRules")) {
        part.insert("EPRO".to_owned(), true.into());
        part.insert("ESEC".to_owned(), true.into());
    }
    part
}

#[cfg(test)]
mod tests {
    use super::super::chip;
    use super::super::proof::Object;
    use super::*;
    use crate::phone::Phone;
    use crate::phone::spec::PhoneSpec;

    fn wanted(updater: &str) -> Wanted {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        phone.read(|state| chip::wanted(state, updater)).expect("this phone has such a chip")
    }

    fn data(byte: u8) -> Value {
        Value::Data(vec![byte; 48])
    }

    fn identity(entries: Vec<(&str, Dictionary)>) -> Dictionary {
        let manifest: Dictionary =
            entries.into_iter().map(|(name, entry)| (name.to_owned(), Value::Dictionary(entry))).collect();
        list([("Manifest", manifest.into())])
    }

    fn entry(more: [(&str, Value); 2]) -> Dictionary {
        let info = list([("Path", "a/file".into()), ("RestoreRequestRules", Value::Array(Vec::new()))]);
        let mut entry = list(more);
        entry.insert("Info".to_owned(), info.into());
        entry
    }

    fn keys(request: &Dictionary, name: &str) -> Vec<String> {
        let entry = request.get(name).and_then(Value::as_dictionary);
        let mut keys: Vec<String> = entry.into_iter().flatten().map(|(key, _)| key.clone()).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn sealed_images_are_named_by_their_digests_and_the_phone_by_sixteen_bytes() {
        let identity = identity(vec![
            ("Cryptex1,AppOS", entry([("Digest", data(1)), ("Trusted", true.into())])),
            ("KernelCache", entry([("Digest", data(2)), ("Trusted", true.into())])),
        ]);
        let wanted = wanted("Cryptex1");
        let request = request(&wanted, Some(&identity));
        assert_eq!(keys(&request, "Cryptex1,AppOS"), ["Digest"]);
        assert!(!request.contains_key("KernelCache"), "it belongs to another ticket");
        let name = request.get("Cryptex1,UDID").and_then(Value::as_data).expect("a name");
        assert_eq!((name.len(), &name[6..8]), (16, &[0x81, 0x20][..]));
        assert_eq!(name[8..], PhoneSpec::iphone_14_pro_max().ecid.0.to_be_bytes());
        assert!(wanted.info.contains_key("ApECID"), "the host takes it from there");
    }

    #[test]
    fn of_the_cameras_patches_only_the_one_for_this_phone_is_named() {
        let patch = |production: bool, fab: u64| {
            let mut patch = entry([("Digest", data(3)), ("EPRO", production.into())]);
            patch.insert("FabRevision".to_owned(), fab.into());
            patch
        };
        let identity = identity(vec![
            ("Yonkers,SysTopPatch1", patch(true, FAB_REVISION + 1)),
            ("Yonkers,SysTopPatch2", patch(true, FAB_REVISION)),
            ("Yonkers,SysTopPatch3", patch(false, FAB_REVISION)),
        ]);
        let request = request(&wanted("Savage"), Some(&identity));
        let named: Vec<_> = request.keys().filter(|key| key.starts_with("Yonkers,SysTopPatch")).collect();
        assert_eq!(named, ["Yonkers,SysTopPatch2"]);
    }

    #[test]
    fn a_part_keeps_the_nonce_that_belongs_to_it_and_nothing_for_phones_that_are_not_sold() {
        let identity = identity(vec![
            ("eUICC,Main", entry([("Digest", data(4)), ("Trusted", true.into())])),
            (
                "SE,UpdatePayload",
                entry([("DevelopmentCMAC", data(5)), ("ProductionUpdatePayloadHash", data(6))]),
            ),
        ]);
        let esim = request(&wanted("Vinyl"), Some(&identity));
        assert_eq!(keys(&esim, "eUICC,Main"), ["Digest", "Nonce"]);
        let element = request(&wanted("SE"), Some(&identity));
        assert_eq!(keys(&element, "SE,UpdatePayload"), ["EPRO", "ESEC", "ProductionUpdatePayloadHash"]);
    }

    #[test]
    fn files_are_wanted_with_a_ticket_only_where_they_have_not_come_before() {
        let response = |updater: &str, objects: &Objects| {
            let tags = tags(&wanted(updater), objects);
            let response = tags.get("ResponseTags").and_then(Value::as_array).cloned();
            response.unwrap_or_default().into_iter().filter_map(Value::into_string).collect::<Vec<_>>()
        };
        let mut objects = Objects::new();
        assert_eq!(response("SE", &objects), ["SE,Ticket", "FirmwareData"]);
        assert_eq!(response("Rose", &objects), ["Rap,Ticket", "FirmwareData"]);
        assert_eq!(response("Centauri", &objects), ["Wireless1,Ticket"], "a ticket is all that it wants");
        for name in ["SE,UpdatePayload", "Rap,RTKitOS", "Rap,RestoreRTKitOS"] {
            objects.insert(name.to_owned(), Object::of(b"a file"));
        }
        assert_eq!(response("SE", &objects), ["SE,Ticket"]);
        assert_eq!(response("Rose", &objects), ["Rap,Ticket", "FirmwareData"], "one of three is missing");
    }
}
