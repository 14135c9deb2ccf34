//! What requests of all kinds have in common: how they begin, and how rules of the manifest change an entry.

use plist::{Dictionary, Value};

use crate::manifest::{Component, Rule};

/// What our requests say they come from. Old versions are refused for new devices.
const VERSION: &str = "libauthinstall-1104.0.9";

/// What is known of a device when rules are applied. A condition on something unknown does not hold.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Modes {
    pub(crate) production: Option<bool>,
    pub(crate) security: Option<bool>,
    pub(crate) image4: Option<bool>,
    pub(crate) in_rom_dfu: Option<bool>,
}

/// How every request begins. The UUID is a fresh one.
pub(crate) fn head(uuid: &str) -> Dictionary {
    let mut request = Dictionary::new();
    request.insert("@HostPlatformInfo".to_owned(), "mac".into());
    request.insert("@VersionInfo".to_owned(), VERSION.into());
    request.insert("@UUID".to_owned(), uuid.to_ascii_uppercase().into());
    request.insert("@BBTicket".to_owned(), true.into());
    request
}

/// An entry of the manifest without `Info`, with what its rules add. What is trusted has a digest, if an empty one.
pub(crate) fn entry(component: &Component, modes: &Modes) -> Dictionary {
    let mut entry = component.raw.clone();
    entry.remove("Info");
    if let Some(rules) = &component.rules {
        apply(rules, modes, &mut entry);
    }
    if component.trusted && !entry.contains_key("Digest") {
        entry.insert("Digest".to_owned(), Value::Data(Vec::new()));
    }
    entry
}

/// Applies rules in their order.
fn apply(rules: &[Rule], modes: &Modes, entry: &mut Dictionary) {
    let holds = |condition: &str, wanted: &Value| {
        let known = match condition {
            "ApRawProductionMode" | "ApCurrentProductionMode" => modes.production,
            "ApRawSecurityMode" => modes.security,
            "ApRequiresImage4" => modes.image4,
            "ApInRomDFU" => modes.in_rom_dfu,
            // ApDemotionPolicyOverride: nothing sold has one. Anything else is not known here.
            _ => None,
        };
        known.is_some_and(|known| wanted.as_boolean() == Some(known))
    };
    for rule in rules {
        if rule.conditions.iter().all(|(condition, wanted)| holds(condition, wanted)) {
            for (key, value) in &rule.actions {
                if value.as_unsigned_integer() != Some(255) {
                    entry.insert(key.clone(), value.clone());
                }
            }
        }
    }
}
