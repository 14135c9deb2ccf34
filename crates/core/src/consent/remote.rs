//! Consent to an erase from afar: good for one device of an Apple Account or of an MDM server, and for none on the cable.

use super::{ConsentError, is};
use crate::ask::{Loss, Question};

/// The owner has agreed that one device of their Apple Account, or one that their MDM server manages, is erased from afar.
///
/// It names the device as Find My or the server does. It is no [`super::EraseConsent`]: it is good for no device on the cable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteEraseConsent {
    device: String,
}

impl RemoteEraseConsent {
    /// The question whose answer can make a consent; `shown` is the name and the model of the device, `id` what Find My calls it.
    pub fn question(shown: impl Into<String>, id: &str) -> Question {
        Question::Consent {
            to: Loss::Erase,
            device: shown.into(),
            what: "Everything on it will be erased: photos, messages, apps. If it is offline, this happens as soon as it is online; until then it can be cancelled at iCloud.com/find. It stays locked to the Apple Account.".to_owned(),
            type_this: Self::sign(id),
        }
    }

    /// The same for a device that an MDM server manages, by the UDID under which the server knows it.
    pub fn question_of_managed(udid: &str) -> Question {
        Question::Consent {
            to: Loss::Erase,
            device: udid.to_owned(),
            what: "Everything on it will be erased as soon as it gets the command: photos, messages, apps. Nothing calls it back then.".to_owned(),
            type_this: Self::sign(udid),
        }
    }

    /// Reads what the owner typed. Spaces around it and case do not matter; anything else does.
    ///
    /// A device whose name in Find My has fewer than four letters and digits cannot be consented to.
    pub fn from_typed(id: &str, typed: &str) -> Result<Self, ConsentError> {
        let sign = Self::sign(id);
        if sign.len() < 4 {
            return Err(ConsentError::NotGiven);
        }
        is(&sign, typed).map(|()| Self { device: id.to_owned() })
    }

    /// Whether it is for the device that Find My calls so.
    pub fn is_for(&self, id: &str) -> bool {
        self.device == id
    }

    /// The last four letters and digits of what Find My calls the device, which may end in signs.
    pub fn sign(id: &str) -> String {
        let letters: Vec<char> = id.chars().filter(char::is_ascii_alphanumeric).collect();
        let last = letters.len().saturating_sub(4);
        letters.into_iter().skip(last).map(|letter| letter.to_ascii_uppercase()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_erase_from_afar_is_for_the_device_that_find_my_names() {
        let consent = RemoteEraseConsent::from_typed("Qm9i/x9+Yz==", " x9yz ").expect("typed as asked");
        assert!(consent.is_for("Qm9i/x9+Yz==") && !consent.is_for("Qm9j/x9+Yz=="));
        assert_eq!(RemoteEraseConsent::from_typed("Qm9i/x9+Yz==", ""), Err(ConsentError::NotGiven));
        let mistyped = RemoteEraseConsent::from_typed("Qm9i/x9+Yz==", "yes");
        assert_eq!(mistyped, Err(ConsentError::Mistyped { expected: "X9YZ".to_owned() }));
        assert_eq!(RemoteEraseConsent::from_typed("==", ""), Err(ConsentError::NotGiven));
        let Question::Consent { what, type_this, .. } =
            RemoteEraseConsent::question("Anna's iPhone, iPhone 14", "Qm9i/x9+Yz==")
        else {
            panic!("a question of consent");
        };
        assert!(type_this == "X9YZ" && what.contains("stays locked") && what.contains("can be cancelled"));
        let Question::Consent { device, what, type_this, .. } =
            RemoteEraseConsent::question_of_managed("00008120-0011223344554f2a")
        else {
            panic!("a question of consent");
        };
        assert_eq!((device.as_str(), type_this.as_str()), ("00008120-0011223344554f2a", "4F2A"));
        assert!(what.contains("Nothing calls it back"));
    }
}
