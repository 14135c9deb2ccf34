//! The cloud configuration: what a host, or an organisation's server, tells a phone while it is being set up.

use plist::{Dictionary, Value};
use serde::Serializer;

use crate::phone::data::sha256;
use crate::phone::lockdown::identity::is_certificate;

/// Where a configuration comes from, as `ConfigurationSource` says it: 2 is a computer with Apple Configurator or its like.
const FROM_A_COMPUTER: u64 = 2;
/// The most supervisors, panes that are skipped, and characters of a name.
const MOST_CERTIFICATES: usize = 32;
const MOST_PANES: usize = 512;
const LONGEST: usize = 512;

/// A configuration, as the phone keeps it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Cloud {
    /// Whether computers that do not supervise the phone may pair.
    pub allow_pairing: bool,
    /// Whether the pane that tells of it was shown.
    pub ui_complete: bool,
    /// Where it comes from.
    pub source: u64,
    /// Whether it is in force.
    pub applied: bool,
    /// Whether the organisation's own profile may be removed by the user.
    pub mdm_unremovable: bool,
    /// Whether the owner may refuse it in set-up.
    pub mandatory: bool,
    /// For several people at school.
    pub multi_user: bool,
    /// Whether it supervises the phone.
    pub supervised: bool,
    /// Whose phone it is, as its settings show.
    pub organization: Option<String>,
    /// A name for the organisation that is not shown.
    pub magic: Option<String>,
    /// Whether the profile for the time after set-up was installed.
    pub post_setup_installed: bool,
    /// The panes of set-up that are left out.
    pub skip: Vec<String>,
    /// The certificates of those who supervise it, DER.
    #[serde(serialize_with = "digests")]
    pub certificates: Vec<Vec<u8>>,
}

fn digests<S: Serializer>(certificates: &[Vec<u8>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(certificates.iter().map(|certificate| sha256(certificate)))
}

/// What is wrong with a configuration: a value of another kind, or too much of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl Cloud {
    /// What a computer has set, with nothing said.
    pub(super) fn prepared() -> Self {
        Self {
            allow_pairing: true,
            ui_complete: true,
            source: FROM_A_COMPUTER,
            applied: true,
            mdm_unremovable: false,
            mandatory: false,
            multi_user: false,
            supervised: false,
            organization: None,
            magic: None,
            post_setup_installed: true,
            skip: Vec::new(),
            certificates: Vec::new(),
        }
    }

    /// What a phone has that nobody manages.
    pub(super) fn unmanaged() -> Self {
        Self { source: 0, post_setup_installed: false, ..Self::prepared() }
    }

    /// What a phone has that an organisation supervises over the air: no computer is its supervisor.
    pub(super) fn of_organisation() -> Self {
        Self {
            source: 1,
            supervised: true,
            mandatory: true,
            organization: Some("Example School".to_owned()),
            ..Self::prepared()
        }
    }

    /// Reads what a host sends. `ConfigurationSource`, `IsMandatory` and `IsMDMUnremovable` are the phone's own to say: a computer
    /// cannot make itself more than a computer. That `IsMandatory` then is no is inferred.
    pub fn read(values: &Dictionary) -> Result<Self, Malformed> {
        let flag = |key: &'static str, default: bool| match values.get(key) {
            None => Ok(default),
            // Older hosts send numbers.
            Some(value) => value
                .as_boolean()
                .or_else(|| value.as_unsigned_integer().map(|number| number != 0))
                .ok_or(Malformed(key)),
        };
        let text = |key: &'static str| match values.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if text.chars().count() <= LONGEST => Ok(Some(text.clone())),
            Some(_) => Err(Malformed(key)),
        };
        let list = |key: &'static str, most: usize| match values.get(key) {
            None => Ok(&[][..]),
            Some(Value::Array(items)) if items.len() <= most => Ok(items.as_slice()),
            Some(_) => Err(Malformed(key)),
        };
        let skip = list("SkipSetup", MOST_PANES)?.iter().map(|pane| match pane {
            Value::String(pane) if pane.chars().count() <= LONGEST => Ok(pane.clone()),
            _ => Err(Malformed("SkipSetup")),
        });
        let certificates = list("SupervisorHostCertificates", MOST_CERTIFICATES)?.iter().map(|one| {
            let certificate = one.as_data().filter(|bytes| is_certificate(bytes));
            certificate.map(<[u8]>::to_vec).ok_or(Malformed("SupervisorHostCertificates"))
        });
        Ok(Self {
            allow_pairing: flag("AllowPairing", true)?,
            multi_user: flag("IsMultiUser", false)?,
            supervised: flag("IsSupervised", false)?,
            organization: text("OrganizationName")?,
            magic: text("OrganizationMagic")?,
            skip: skip.collect::<Result<_, _>>()?,
            certificates: certificates.collect::<Result<_, _>>()?,
            ..Self::prepared()
        })
    }

    /// As `GetCloudConfiguration` tells it.
    pub fn told(&self) -> Dictionary {
        let mut told = Dictionary::new();
        let flags = [
            ("AllowPairing", self.allow_pairing),
            ("CloudConfigurationUIComplete", self.ui_complete),
            ("ConfigurationWasApplied", self.applied),
            ("IsMDMUnremovable", self.mdm_unremovable),
            ("IsMandatory", self.mandatory),
            ("IsMultiUser", self.multi_user),
            ("IsSupervised", self.supervised),
            ("PostSetupProfileWasInstalled", self.post_setup_installed),
        ];
        for (key, flag) in flags {
            told.insert(key.to_owned(), flag.into());
        }
        told.insert("ConfigurationSource".to_owned(), self.source.into());
        for (key, text) in [("OrganizationName", &self.organization), ("OrganizationMagic", &self.magic)] {
            if let Some(text) = text {
                told.insert(key.to_owned(), text.as_str().into());
            }
        }
        if !self.skip.is_empty() {
            let skip = self.skip.iter().map(|pane| Value::from(pane.as_str()));
            told.insert("SkipSetup".to_owned(), Value::Array(skip.collect()));
        }
        if !self.certificates.is_empty() {
            let certificates = self.certificates.iter().cloned().map(Value::Data);
            told.insert("SupervisorHostCertificates".to_owned(), Value::Array(certificates.collect()));
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: Vec<(&str, Value)>) -> Result<Cloud, Malformed> {
        Cloud::read(&pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    #[test]
    fn a_computer_cannot_say_what_is_the_phones_to_say() {
        let cloud = read(vec![
            ("IsSupervised", true.into()),
            ("IsMandatory", true.into()),
            ("IsMDMUnremovable", true.into()),
            ("ConfigurationSource", 1.into()),
            ("AllowPairing", 0.into()),
            ("OrganizationName", "Example School".into()),
        ]);
        let cloud = cloud.expect("good");
        assert_eq!((cloud.source, cloud.mandatory, cloud.mdm_unremovable), (2, false, false));
        assert!(cloud.supervised && !cloud.allow_pairing);
        assert_eq!(cloud.told().get("OrganizationName").and_then(Value::as_string), Some("Example School"));
    }

    #[test]
    fn what_is_malformed_is_named() {
        let long = "x".repeat(LONGEST + 1);
        for (key, value) in [
            ("IsSupervised", Value::from("yes")),
            ("OrganizationName", long.as_str().into()),
            ("OrganizationMagic", 3.into()),
            ("SkipSetup", "Siri".into()),
            ("SkipSetup", Value::Array(vec![3.into()])),
            ("SkipSetup", Value::Array(vec!["x".into(); MOST_PANES + 1])),
            ("SupervisorHostCertificates", Value::Array(vec![Value::Data(vec![0])])),
            ("SupervisorHostCertificates", Value::Array(vec![Value::Data(vec![]); MOST_CERTIFICATES + 1])),
        ] {
            assert_eq!(read(vec![(key, value)]), Err(Malformed(key)));
        }
    }
}
