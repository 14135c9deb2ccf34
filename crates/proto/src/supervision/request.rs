//! What a host asks of MCInstall.

use plist::{Dictionary, Value};
use rightful_core::secret::Secret;

/// One request.
#[derive(Debug, Clone)]
pub enum Request {
    /// The greeting.
    Hello,
    /// Who supervises the phone?
    CloudConfiguration,
    /// Be supervised, by these values.
    SetCloudConfiguration(Dictionary),
    /// Which profiles are there?
    ProfileList,
    /// Install a profile; silently, where the supervisor speaks.
    InstallProfile {
        /// The profile; it may hold a password.
        payload: Secret,
        /// Whether nobody is asked on the phone.
        silent: bool,
    },
    /// Remove a profile.
    RemoveProfile {
        /// A property list that names it.
        identifier: Vec<u8>,
    },
    /// Erase everything.
    Erase,
    /// I am your supervisor.
    Escalate {
        /// DER.
        certificate: Vec<u8>,
    },
    /// And this shows it.
    EscalateResponse {
        /// CMS, DER.
        signed: Vec<u8>,
    },
    /// Go on with the keybag.
    Keybag,
    /// Is a passcode set?
    SecurityInfo,
    /// Make an unlock token.
    UnlockToken,
    /// Clear the passcode.
    ClearPasscode {
        /// With this token.
        token: Secret,
    },
    /// Clear the Screen Time code.
    ClearRestrictionsPassword,
}

impl Request {
    pub(super) const ESCALATE: &str = "Escalate";
    pub(super) const SECURITY_INFO: &str = "SecurityInfo";
    pub(super) const UNLOCK_TOKEN: &str = "RequestUnlockToken";

    /// Its name on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Hello => "HelloHostIdentifier",
            Self::CloudConfiguration => "GetCloudConfiguration",
            Self::SetCloudConfiguration(_) => "SetCloudConfiguration",
            Self::ProfileList => "GetProfileList",
            Self::InstallProfile { silent: false, .. } => "InstallProfile",
            Self::InstallProfile { silent: true, .. } => "InstallProfileSilent",
            Self::RemoveProfile { .. } => "RemoveProfile",
            Self::Erase => "EraseDevice",
            Self::Escalate { .. } => Self::ESCALATE,
            Self::EscalateResponse { .. } => "EscalateResponse",
            Self::Keybag => "ProceedWithKeybagMigration",
            Self::SecurityInfo => Self::SECURITY_INFO,
            Self::UnlockToken => Self::UNLOCK_TOKEN,
            Self::ClearPasscode { .. } => "ClearPasscode",
            Self::ClearRestrictionsPassword => "ClearRestrictionsPassword",
        }
    }

    /// As it is sent.
    pub fn encode(&self) -> Dictionary {
        let mut values = Dictionary::new();
        let mut put = |key: &str, value: Value| {
            values.insert(key.to_owned(), value);
        };
        put("RequestType", self.name().into());
        match self {
            Self::Hello
            | Self::CloudConfiguration
            | Self::ProfileList
            | Self::Keybag
            | Self::SecurityInfo
            | Self::UnlockToken
            | Self::ClearRestrictionsPassword => {}
            Self::SetCloudConfiguration(wanted) => {
                put("CloudConfiguration", Value::Dictionary(wanted.clone()));
            }
            Self::InstallProfile { payload, .. } => put("Payload", Value::Data(payload.expose().to_vec())),
            Self::RemoveProfile { identifier } => put("ProfileIdentifier", Value::Data(identifier.clone())),
            // A data plan that was paid for is not what an owner wants erased.
            Self::Erase => {
                put("PreserveDataPlan", true.into());
                put("DisallowProximitySetup", false.into());
            }
            Self::Escalate { certificate } => put("SupervisorCertificate", Value::Data(certificate.clone())),
            Self::EscalateResponse { signed } => put("SignedRequest", Value::Data(signed.clone())),
            Self::ClearPasscode { token } => put("UnlockToken", Value::Data(token.expose().to_vec())),
        }
        values
    }
}
