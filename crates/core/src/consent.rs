//! Consent to an erase, or to what is on a device being replaced: a value that only the owner's own words can make, good
//! for one device.

use crate::ask::Question;
use crate::id::Ecid;
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
            device: device.into(),
            what: "What is on it now will be replaced by the backup: photos, messages, apps.".to_owned(),
            type_this: ecid.last4(),
        }
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

fn names(ecid: Ecid, typed: &str) -> Result<(), ConsentError> {
    match typed.trim() {
        "" => Err(ConsentError::NotGiven),
        typed if typed.eq_ignore_ascii_case(&ecid.last4()) => Ok(()),
        _ => Err(ConsentError::Mistyped { expected: ecid.last4() }),
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
