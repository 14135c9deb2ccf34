//! Consent to an erase, or to what is on a device being replaced: a value that only the owner's own words can make, good
//! for one device.

mod remote;

pub use remote::RemoteEraseConsent;

use crate::ask::{Loss, Question};
use crate::id::{Ecid, Udid};
use crate::report::{Ending, Explain};

/// The owner has agreed that everything on one device is erased.
///
/// Whatever erases takes this, and calls [`EraseConsent::covers`] again after every reconnection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EraseConsent {
    ecid: Ecid,
}

/// The owner has agreed that what is on one device is replaced by what is in a backup.
///
/// A restore takes this. It is no [`EraseConsent`]: who agrees to the one has not agreed to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverwriteConsent {
    ecid: Ecid,
}

/// The owner has agreed that older backups of one device are removed from this computer. Nothing brings them back.
///
/// What removes them takes this, for the device whose backups they are; nothing on the device is touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovalConsent {
    udid: Udid,
}

/// Why there is no consent, or not for this device.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// Something else was typed.
    #[error("the confirmation does not name this device: it must be {expected}")]
    Mistyped {
        /// What would have named it.
        expected: String,
    },
    /// Nothing was typed, or the owner stopped.
    #[error("no consent to the erase was given")]
    NotGiven,
    /// Another device stands where the consented one was.
    #[error("consent was given for device {consented}, but {found} is connected")]
    AnotherDevice {
        /// The device that the owner named.
        consented: Ecid,
        /// The one that is there now.
        found: Ecid,
    },
}

impl EraseConsent {
    /// The question whose answer can make a consent.
    pub fn question(device: impl Into<String>, ecid: Ecid) -> Question {
        Question::Consent {
            to: Loss::Erase,
            device: device.into(),
            what: "Everything on it will be erased: photos, messages, apps.".to_owned(),
            type_this: ecid.last4(),
        }
    }

    /// Reads what the owner typed. Spaces around it and case do not matter; anything else does.
    pub fn from_typed(ecid: Ecid, typed: &str) -> Result<Self, ConsentError> {
        names(ecid, typed).map(|()| Self { ecid })
    }

    /// The device that it is for.
    pub fn ecid(&self) -> Ecid {
        self.ecid
    }

    /// Holds only for the device that was named.
    pub fn covers(&self, found: Ecid) -> Result<(), ConsentError> {
        same(self.ecid, found)
    }
}

impl OverwriteConsent {
    /// The question whose answer can make a consent.
    pub fn question(device: impl Into<String>, ecid: Ecid) -> Question {
        Question::Consent {
            to: Loss::Replace,
            device: device.into(),
            what: "What is on it now will be replaced by the backup: photos, messages, apps.".to_owned(),
            type_this: ecid.last4(),
        }
    }

    /// The same for a backup of which something is left out; `missing` says what, in one sentence.
    pub fn question_without(device: impl Into<String>, ecid: Ecid, missing: &str) -> Question {
        let mut question = Self::question(device, ecid);
        if let Question::Consent { what, .. } = &mut question {
            what.push(' ');
            what.push_str(missing);
        }
        question
    }

    /// Reads what the owner typed. Spaces around it and case do not matter; anything else does.
    pub fn from_typed(ecid: Ecid, typed: &str) -> Result<Self, ConsentError> {
        names(ecid, typed).map(|()| Self { ecid })
    }

    /// Holds only for the device that was named.
    pub fn covers(&self, found: Ecid) -> Result<(), ConsentError> {
        same(self.ecid, found)
    }
}

impl RemovalConsent {
    /// The question whose answer can make a consent; `what` says what is removed, in one sentence.
    pub fn question(device: impl Into<String>, udid: &Udid, what: impl Into<String>) -> Question {
        Question::Consent {
            to: Loss::Remove,
            device: device.into(),
            what: what.into(),
            type_this: last4(udid),
        }
    }

    /// Reads what the owner typed. Spaces around it and case do not matter; anything else does.
    pub fn from_typed(udid: &Udid, typed: &str) -> Result<Self, ConsentError> {
        is(&last4(udid), typed).map(|()| Self { udid: udid.clone() })
    }

    /// Whether it is for the backups of this device.
    pub fn is_for(&self, udid: &Udid) -> bool {
        self.udid == *udid
    }
}

/// The last four characters of a UDID, as they are read aloud.
fn last4(udid: &Udid) -> String {
    let text = udid.as_str();
    text.get(text.len().saturating_sub(4)..).unwrap_or(text).to_ascii_uppercase()
}

fn names(ecid: Ecid, typed: &str) -> Result<(), ConsentError> {
    is(&ecid.last4(), typed)
}

fn is(expected: &str, typed: &str) -> Result<(), ConsentError> {
    match typed.trim() {
        "" => Err(ConsentError::NotGiven),
        typed if typed.eq_ignore_ascii_case(expected) => Ok(()),
        _ => Err(ConsentError::Mistyped { expected: expected.to_owned() }),
    }
}

fn same(consented: Ecid, found: Ecid) -> Result<(), ConsentError> {
    if found == consented { Ok(()) } else { Err(ConsentError::AnotherDevice { consented, found }) }
}

impl Explain for ConsentError {
    fn code(&self) -> &'static str {
        match self {
            Self::Mistyped { .. } => "consent/mistyped",
            Self::NotGiven => "consent/not-given",
            Self::AnotherDevice { .. } => "consent/another-device",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Mistyped { .. } => {
                "read the four characters on the plan and type them again, if you do want the erase"
            }
            Self::NotGiven => "start again when you are ready; nothing is erased without your word",
            Self::AnotherDevice { .. } => {
                "unplug the other device, plug the first one in again, then start again"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Mistyped { .. } | Self::NotGiven => None,
            Self::AnotherDevice { .. } => {
                Some("a second device was plugged in while the first one restarted")
            }
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Mistyped { .. } | Self::NotGiven => Ending::Declined,
            Self::AnotherDevice { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: Ecid = Ecid(0x0011_2233_4455_4F2A);

    #[test]
    fn only_the_four_characters_make_consent() {
        assert_eq!(EraseConsent::from_typed(OURS, " 4f2a\n").map(|c| c.ecid()), Ok(OURS));
        assert_eq!(EraseConsent::from_typed(OURS, ""), Err(ConsentError::NotGiven));
        for typed in ["yes", "4F2", "4F2AA", "0x4F2A"] {
            assert!(
                matches!(EraseConsent::from_typed(OURS, typed), Err(ConsentError::Mistyped { .. })),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_restore_needs_the_same_characters_and_asks_in_its_own_words() {
        let consent = OverwriteConsent::from_typed(OURS, "4F2A").expect("typed as asked");
        assert!(consent.covers(OURS).is_ok() && consent.covers(Ecid(0xA1D)).is_err());
        assert!(matches!(OverwriteConsent::from_typed(OURS, "yes"), Err(ConsentError::Mistyped { .. })));
        let Question::Consent { what, type_this, .. } = OverwriteConsent::question("Anna's iPhone", OURS)
        else {
            panic!("a question of consent");
        };
        assert!(what.contains("replaced by the backup") && type_this == "4F2A");
        let Question::Consent { what, type_this, .. } =
            OverwriteConsent::question_without("Anna's iPhone", OURS, "One photo will be missing.")
        else {
            panic!("a question of consent");
        };
        assert!(what.contains("replaced by the backup") && type_this == "4F2A");
        assert!(what.ends_with(" One photo will be missing."));
    }

    #[test]
    fn older_backups_go_for_the_device_that_was_named() {
        let udid = |text: &str| text.parse::<Udid>().expect("a UDID");
        let ours = udid("00008120-001234a61e804f2a");
        let consent = RemovalConsent::from_typed(&ours, " 4f2a ").expect("typed as asked");
        assert!(consent.is_for(&ours) && !consent.is_for(&udid("00008120-001234A61E804F2B")));
        assert_eq!(RemovalConsent::from_typed(&ours, ""), Err(ConsentError::NotGiven));
        let mistyped = RemovalConsent::from_typed(&ours, "yes");
        assert_eq!(mistyped, Err(ConsentError::Mistyped { expected: "4F2A".to_owned() }));
    }

    #[test]
    fn consent_for_one_device_is_none_for_another() {
        let consent = EraseConsent::from_typed(OURS, "4F2A").expect("typed as asked");
        assert!(consent.covers(OURS).is_ok());
        let refused = consent.covers(Ecid(0xA1D)).expect_err("another device");
        assert_eq!(
            refused.to_string(),
            "consent was given for device 0x0011223344554F2A, but 0x0000000000000A1D is connected"
        );
        assert_eq!(refused.code(), "consent/another-device");
    }
}
