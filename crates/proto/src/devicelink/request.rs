//! What the host asks for. There is no way to ask for a part of a restore: newer systems erase the phone over it.

use plist::{Dictionary, Value};
use rightful_core::id::Udid;
use rightful_core::secret::Secret;

use super::Request;

/// The versions of the conversation that are spoken here; real numbers on the wire.
pub(super) const VERSIONS: [f64; 2] = [2.0, 2.1];

/// How much the phone is to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What has changed since the backup that lies there.
    #[doc(alias = "incremental")]
    Changes,
    /// Everything.
    #[doc(alias = "ForceFullBackup")]
    Everything,
}

/// A new password, a change, or none any more.
#[derive(Debug, Clone)]
pub enum PasswordChange {
    /// Backups are encrypted from now on.
    Enable {
        /// With this one.
        new: Secret,
    },
    /// Backups are encrypted no more.
    Disable {
        /// The one so far.
        old: Secret,
    },
    /// They have another password from now on.
    Change {
        /// The one so far.
        old: Secret,
        /// The one to come.
        new: Secret,
    },
}

impl Request {
    /// The first request of every conversation.
    pub fn hello() -> Self {
        let versions = VERSIONS.into_iter().map(Value::Real).collect();
        Self::named("Hello", [("SupportedProtocolVersions", Value::Array(versions))])
    }

    /// A backup into the folder that is named as the phone.
    pub fn backup(phone: &Udid, extent: Extent) -> Self {
        let mut request = Self::of("Backup", phone);
        let full = Value::Boolean(extent == Extent::Everything);
        let options = Dictionary::from_iter([("ForceFullBackup".to_owned(), full)]);
        request.parameters.insert("Options".to_owned(), Value::Dictionary(options));
        request
    }

    /// A restore of a whole backup: all of it is written, what is not in it is removed, and the phone restarts. `source` is
    /// how the phone will call the folder: after the phone that the backup is of.
    pub fn restore(phone: &Udid, source: &str, password: Option<&Secret>) -> Self {
        let mut options = Dictionary::new();
        for (key, value) in [
            ("RestoreSystemFiles", true),
            ("RestoreShouldReboot", true),
            ("RestoreDontCopyBackup", true),
            ("RestorePreserveSettings", false),
            ("RemoveItemsNotRestored", true),
        ] {
            options.insert(key.to_owned(), Value::Boolean(value));
        }
        if let Some(password) = password {
            options.insert("Password".to_owned(), text(password));
        }
        let mut request = Self::of("Restore", phone);
        request.parameters.insert("SourceIdentifier".to_owned(), source.into());
        request.parameters.insert("Options".to_owned(), Value::Dictionary(options));
        request
    }

    /// Another password for the backups that come.
    pub fn change_password(phone: &Udid, change: &PasswordChange) -> Self {
        let (old, new) = match change {
            PasswordChange::Enable { new } => (None, Some(new)),
            PasswordChange::Disable { old } => (Some(old), None),
            PasswordChange::Change { old, new } => (Some(old), Some(new)),
        };
        let mut request = Self::named("ChangePassword", [("TargetIdentifier", phone.as_str().into())]);
        for (key, password) in [("OldPassword", old), ("NewPassword", new)] {
            if let Some(password) = password {
                request.parameters.insert(key.to_owned(), text(password));
            }
        }
        request
    }

    fn of(name: &str, phone: &Udid) -> Self {
        let phone = phone.as_str();
        Self::named(name, [("TargetIdentifier", phone.into()), ("SourceIdentifier", phone.into())])
    }

    fn named<const N: usize>(name: &str, parameters: [(&str, Value); N]) -> Self {
        let parameters = parameters.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        Self { name: name.to_owned(), parameters }
    }
}

/// The wire has texts only: whoever takes a password from its owner has seen that it is one.
fn text(password: &Secret) -> Value {
    String::from_utf8_lossy(password.expose()).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone() -> Udid {
        "00008120-001234A61E804F2A".parse().expect("a UDID")
    }

    #[test]
    fn a_restore_is_always_of_everything() {
        let request = Request::restore(&phone(), phone().as_str(), None);
        let options = request.parameters["Options"].as_dictionary().expect("options");
        for (key, wanted) in [
            ("RestoreSystemFiles", true),
            ("RemoveItemsNotRestored", true),
            ("RestorePreserveSettings", false),
        ] {
            assert_eq!(options[key].as_boolean(), Some(wanted), "{key}");
        }
        assert!(!options.contains_key("Password"));
    }

    #[test]
    fn passwords_stand_where_they_belong_and_are_not_shown() {
        let secret = |text: &str| Secret::new(text.as_bytes().to_vec());
        let keys = |change: PasswordChange| {
            let request = Request::change_password(&phone(), &change);
            let shown = format!("{request:?}");
            assert!(!shown.contains("hunter2") && !shown.contains("correct horse"), "{shown}");
            request.parameters.keys().filter(|key| key.ends_with("Password")).cloned().collect::<Vec<_>>()
        };
        assert_eq!(keys(PasswordChange::Enable { new: secret("hunter2") }), ["NewPassword"]);
        assert_eq!(keys(PasswordChange::Disable { old: secret("hunter2") }), ["OldPassword"]);
        let mut both = keys(PasswordChange::Change { old: secret("hunter2"), new: secret("correct horse") });
        both.sort();
        assert_eq!(both, ["NewPassword", "OldPassword"]);
    }

    #[test]
    fn the_versions_are_real_numbers() {
        let hello = Request::hello();
        let versions = hello.parameters["SupportedProtocolVersions"].as_array().expect("a list");
        assert!(versions.iter().all(|version| version.as_real().is_some()));
    }
}
