//! The cloud configuration: who supervises a phone, and what it is told while it is being set up.

use plist::{Dictionary, Value};

use super::tame;

/// The longest certificate that is compared, in bytes, and how many.
const CERTIFICATE: usize = 16 << 10;
const CERTIFICATES: usize = 32;

/// What a phone tells of its supervision.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CloudConfiguration {
    /// Whether somebody supervises it; `None` where it does not say.
    #[doc(alias = "IsSupervised")]
    pub supervised: Option<bool>,
    /// Who.
    pub organisation: Option<String>,
    /// A number that is drawn anew at each preparation: another one means that the phone was erased in between.
    #[doc(alias = "OrganizationMagic")]
    pub magic: Option<String>,
    /// Whether it trusts other computers than its supervisor's.
    #[doc(alias = "AllowPairing")]
    pub pairing: Option<bool>,
    /// The certificates of its supervisors, DER.
    #[doc(alias = "SupervisorHostCertificates")]
    pub supervisors: Vec<Vec<u8>>,
}

impl CloudConfiguration {
    pub(super) fn read(values: Option<&Dictionary>) -> Self {
        let Some(values) = values else { return Self::default() };
        let flag = |key: &str| values.get(key).and_then(Value::as_boolean);
        let text = |key: &str| {
            let text = tame(values.get(key)?.as_string()?, 128);
            (!text.is_empty()).then_some(text)
        };
        let supervisors = values.get("SupervisorHostCertificates").and_then(Value::as_array);
        let supervisors = supervisors.into_iter().flatten().filter_map(Value::as_data);
        Self {
            supervised: flag("IsSupervised"),
            organisation: text("OrganizationName"),
            magic: text("OrganizationMagic"),
            pairing: flag("AllowPairing"),
            supervisors: supervisors
                .filter(|certificate| certificate.len() <= CERTIFICATE)
                .take(CERTIFICATES)
                .map(<[u8]>::to_vec)
                .collect(),
        }
    }

    /// Whether this certificate is among its supervisors', byte for byte: nothing else counts.
    pub fn is_supervised_by(&self, certificate: &[u8]) -> bool {
        self.supervised == Some(true) && self.supervisors.iter().any(|theirs| theirs == certificate)
    }
}

/// What a phone that is being set up is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// Who supervises it.
    pub organisation: String,
    /// A fresh UUID.
    pub magic: String,
    /// The supervisor's certificate, DER.
    pub certificate: Vec<u8>,
    /// Whether it may trust other computers, too.
    pub pairing: bool,
    /// The panes of set-up that are passed over, by Apple's names.
    pub skip: Vec<String>,
}

/// Panes of set-up that a supervised phone may pass over and its owner finds again in Settings, by Apple's names. What an owner
/// decides once is not among them: language, Wi-Fi, a restore, the account, the terms, location and diagnostics.
pub const SKIP: [&str; 12] = [
    "Appearance",
    "Android",
    "DeviceToDeviceMigration",
    "DisplayTone",
    "HomeButtonSensitivity",
    "OnBoarding",
    "Payment",
    "ScreenTime",
    "Siri",
    "SoftwareUpdate",
    "WatchMigration",
    "Zoom",
];

impl Preparation {
    pub(super) fn encode(&self) -> Dictionary {
        let texts = |texts: &[String]| Value::Array(texts.iter().map(|text| text.as_str().into()).collect());
        let values: [(&str, Value); 13] = [
            ("AllowPairing", self.pairing.into()),
            ("CloudConfigurationUIComplete", true.into()),
            // 2 is a computer on the cable, as with Apple Configurator.
            ("ConfigurationSource", 2.into()),
            ("ConfigurationWasApplied", true.into()),
            ("IsMDMUnremovable", false.into()),
            ("IsMandatory", false.into()),
            ("IsMultiUser", false.into()),
            ("IsSupervised", true.into()),
            ("OrganizationMagic", self.magic.as_str().into()),
            ("OrganizationName", self.organisation.as_str().into()),
            ("PostSetupProfileWasInstalled", true.into()),
            ("SkipSetup", texts(&self.skip)),
            ("SupervisorHostCertificates", Value::Array(vec![Value::Data(self.certificate.clone())])),
        ];
        values.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }
}
