//! What a virtual iPhone is like when it is made.

use std::fmt;
use std::str::FromStr;

use rightful_core::id::{Ecid, SerialNumber};
use rightful_core::mode::Mode;
use rightful_core::model::Model;

use super::Timing;
use super::backup::BackupSpec;
use super::data::DataSpec;
use crate::fault::Fault;

/// Everything that can be chosen about a phone before it starts.
#[derive(Debug, Clone)]
pub struct PhoneSpec {
    /// Which model.
    pub model: &'static Model,
    /// Its name for life.
    pub ecid: Ecid,
    /// Its serial number.
    pub serial: SerialNumber,
    /// The owner's name for it.
    pub name: String,
    /// The installed system: version, build.
    pub system: (String, String),
    /// The mode that it starts in.
    pub mode: Mode,
    /// Whether a passcode is set.
    pub passcode_set: bool,
    /// Whether the screen is locked.
    pub locked: bool,
    /// How it answers the next request to pair.
    pub pairing: PairingAnswer,
    /// How it answers EnterRecovery from a host without a session.
    pub enter_recovery: EnterRecoveryPolicy,
    /// Whether iBSS shows the nonce of the boot ROM or one of its own.
    pub ibss_nonce: IbssNonce,
    /// Whether an update needs the passcode typed beforehand. What real ones do is not known for all versions.
    pub needs_stashbag: bool,
    /// Find My, and with it Activation Lock.
    pub find_my: bool,
    /// Whether it was erased and shows Hello: not activated, without passcode and data. Activation Lock is as `find_my` says.
    pub erased: bool,
    /// Whether an organisation supervises it.
    pub supervised: bool,
    /// Whether the owner's photos are on it.
    pub data_present: bool,
    /// Charge in percent.
    pub battery: u8,
    /// How long things take.
    pub timing: Timing,
    /// What goes wrong with it.
    pub faults: Vec<Fault>,
    /// Which requests restored makes.
    pub restore_profile: RestoreProfile,
    /// The newest version of TLS that it speaks.
    pub newest_tls: NewestTls,
    /// What the owner has on it.
    pub data: DataSpec,
    /// How it makes backups.
    pub backup: BackupSpec,
}

/// The newest version of TLS that a phone speaks with trusted computers. Real ones were seen with 1.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NewestTls {
    /// TLS 1.2 only.
    Tls12,
    /// TLS 1.2 and 1.3.
    Tls13,
}

/// How the phone answers a request to pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PairingAnswer {
    /// The Trust dialog is shown and stays until the hand answers.
    DialogPending,
    /// The hand taps Don't Trust.
    Denied,
    /// The hand taps Trust.
    Accepted,
    /// A profile forbids pairing.
    Prohibited,
}

/// How the phone answers EnterRecovery without a session. What real ones do on iOS 16 to 26 is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EnterRecoveryPolicy {
    /// It obeys.
    Allowed,
    /// `SessionInactive`: with a session it obeys.
    NeedsSession,
    /// `PasswordProtected` while it is locked and the host is not trusted.
    NeedsUnlock,
}

/// Which nonce iBSS shows when it was started from DFU. What real ones do is not known; hosts must cope with both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IbssNonce {
    /// The boot ROM's.
    Kept,
    /// A new one: the host needs another ticket.
    Renewed,
}

/// Which conversation restored leads: the name of a table in `phone/restored/profiles`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RestoreProfile {
    /// What hosts of 2022 understand: no negotiated data types, no other chips.
    Legacy,
    /// The requests of iOS 16 and later for the application processor, each gated by what the host says it supports.
    Modern,
    /// An iPhone 11 on iOS 17: Savage, Secure Element, ultra-wideband, modem.
    A13Ios17,
    /// An iPhone 14 Pro Max on iOS 16: Yonkers, Cryptex1, eSIM, tickets that the phone describes itself.
    A16Ios16,
    /// The same on iOS 18: an encrypted system image, asynchronous requests.
    A16Ios18,
    /// The same on iOS 26.
    A16Ios26,
    /// An iPad Pro without modem on iOS 17: USB-C retimers and display controller.
    IpadIos17,
    /// What is known of iOS 27: it names its transport, and boot objects of version 5.
    Ios27,
}

impl RestoreProfile {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Legacy,
        Self::Modern,
        Self::A13Ios17,
        Self::A16Ios16,
        Self::A16Ios18,
        Self::A16Ios26,
        Self::IpadIos17,
        Self::Ios27,
    ];

    /// Its name, as it is written on command lines and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Modern => "modern",
            Self::A13Ios17 => "a13-ios17",
            Self::A16Ios16 => "a16-ios16",
            Self::A16Ios18 => "a16-ios18",
            Self::A16Ios26 => "a16-ios26",
            Self::IpadIos17 => "ipad-ios17",
            Self::Ios27 => "ios27",
        }
    }
}

impl fmt::Display for RestoreProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A restore profile that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no restore profile {0:?}")]
pub struct UnknownProfile(String);

impl FromStr for RestoreProfile {
    type Err = UnknownProfile;

    fn from_str(text: &str) -> Result<Self, UnknownProfile> {
        let known = Self::ALL.into_iter().find(|profile| profile.name() == text);
        known.ok_or_else(|| UnknownProfile(text.chars().take(64).collect()))
    }
}

impl PhoneSpec {
    /// The reference phone: locked, unknown passcode, Find My on, never trusted this computer.
    pub fn iphone_14_pro_max() -> Self {
        Self::of("iPhone15,3", Ecid(0x0012_34A6_1E80_4F2A), "F4GTX8KQ2M", RestoreProfile::Modern)
    }

    /// An A13 phone, which programs of 2022 know too.
    pub fn iphone_11_pro_max() -> Self {
        Self::of("iPhone12,5", Ecid(0x0009_71C2_0D33_8B1E), "F2LZN6DHN7", RestoreProfile::Legacy)
    }

    /// An iPad without Home button.
    pub fn ipad_pro_11() -> Self {
        Self::of("iPad8,1", Ecid(0x0005_5EE1_7A42_6C07), "DMPXL3M9KD", RestoreProfile::Modern)
    }

    /// The three models that firmware can be minted for, found by product type.
    pub fn by_product_type(product_type: &str) -> Option<Self> {
        [Self::iphone_14_pro_max(), Self::iphone_11_pro_max(), Self::ipad_pro_11()]
            .into_iter()
            .find(|spec| spec.model.product_type == product_type)
    }

    fn of(product_type: &str, ecid: Ecid, serial: &str, restore_profile: RestoreProfile) -> Self {
        #[expect(
            clippy::expect_used,
            reason = "the table is part of this program, and a test asks for every one of these"
        )]
        let model = Model::by_product_type(product_type).expect("a model of the table");
        Self {
            model,
            ecid,
            serial: SerialNumber(serial.to_owned()),
            name: format!("Anna's {}", model.kind()),
            system: ("18.5".to_owned(), "22F76".to_owned()),
            mode: Mode::Normal,
            passcode_set: true,
            locked: true,
            pairing: PairingAnswer::DialogPending,
            enter_recovery: EnterRecoveryPolicy::Allowed,
            ibss_nonce: IbssNonce::Renewed,
            needs_stashbag: false,
            find_my: true,
            erased: false,
            supervised: false,
            data_present: true,
            battery: 64,
            timing: Timing::default(),
            faults: Vec::new(),
            restore_profile,
            newest_tls: NewestTls::Tls13,
            data: DataSpec::default(),
            backup: BackupSpec::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_found_by_the_name_that_they_are_written_with() {
        for profile in RestoreProfile::ALL {
            assert_eq!(profile.name().parse(), Ok(profile));
            assert_eq!(serde_json::to_value(profile).ok(), Some(profile.name().into()));
        }
        let refused = "ios4".parse::<RestoreProfile>().expect_err("none");
        assert_eq!(refused.to_string(), "there is no restore profile \"ios4\"");
    }
}
