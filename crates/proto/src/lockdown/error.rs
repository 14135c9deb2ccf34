//! The errors of lockdownd by name, with the words for the owner.

use rightful_core::report::{Ending, Explain};

/// What lockdownd says instead of an answer. The names are those on the wire.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
#[expect(missing_docs, reason = "the names are lockdownd's own; words() says what they mean")]
pub enum LockdownError {
    InvalidResponse,
    MissingKey,
    MissingValue,
    GetProhibited,
    SetProhibited,
    RemoveProhibited,
    ImmutableValue,
    PasswordProtected,
    UserDeniedPairing,
    PairingDialogResponsePending,
    MissingHostID,
    InvalidHostID,
    SessionActive,
    SessionInactive,
    MissingSessionID,
    InvalidSessionID,
    MissingService,
    InvalidService,
    ServiceLimit,
    MissingPairRecord,
    SavePairRecordFailed,
    InvalidPairRecord,
    InvalidActivationRecord,
    MissingActivationRecord,
    ServiceProhibited,
    EscrowLocked,
    PairingProhibitedOverThisConnection,
    FMiPProtected,
    MCProtected,
    MCChallengeRequired,
    /// A name that this version does not know, cut to 64 characters.
    Unknown(String),
}

impl LockdownError {
    /// Every name that is known, in the order of libimobiledevice's numbers, from −10 downwards.
    pub const ALL: [Self; 30] = [
        Self::InvalidResponse,
        Self::MissingKey,
        Self::MissingValue,
        Self::GetProhibited,
        Self::SetProhibited,
        Self::RemoveProhibited,
        Self::ImmutableValue,
        Self::PasswordProtected,
        Self::UserDeniedPairing,
        Self::PairingDialogResponsePending,
        Self::MissingHostID,
        Self::InvalidHostID,
        Self::SessionActive,
        Self::SessionInactive,
        Self::MissingSessionID,
        Self::InvalidSessionID,
        Self::MissingService,
        Self::InvalidService,
        Self::ServiceLimit,
        Self::MissingPairRecord,
        Self::SavePairRecordFailed,
        Self::InvalidPairRecord,
        Self::InvalidActivationRecord,
        Self::MissingActivationRecord,
        Self::ServiceProhibited,
        Self::EscrowLocked,
        Self::PairingProhibitedOverThisConnection,
        Self::FMiPProtected,
        Self::MCProtected,
        Self::MCChallengeRequired,
    ];

    /// From the name on the wire.
    pub fn from_name(name: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|error| error.name() == name)
            .unwrap_or_else(|| Self::Unknown(name.chars().take(64).collect()))
    }

    /// The name on the wire.
    pub fn name(&self) -> &str {
        match self {
            Self::InvalidResponse => "InvalidResponse",
            Self::MissingKey => "MissingKey",
            Self::MissingValue => "MissingValue",
            Self::GetProhibited => "GetProhibited",
            Self::SetProhibited => "SetProhibited",
            Self::RemoveProhibited => "RemoveProhibited",
            Self::ImmutableValue => "ImmutableValue",
            Self::PasswordProtected => "PasswordProtected",
            Self::UserDeniedPairing => "UserDeniedPairing",
            Self::PairingDialogResponsePending => "PairingDialogResponsePending",
            Self::MissingHostID => "MissingHostID",
            Self::InvalidHostID => "InvalidHostID",
            Self::SessionActive => "SessionActive",
            Self::SessionInactive => "SessionInactive",
            Self::MissingSessionID => "MissingSessionID",
            Self::InvalidSessionID => "InvalidSessionID",
            Self::MissingService => "MissingService",
            Self::InvalidService => "InvalidService",
            Self::ServiceLimit => "ServiceLimit",
            Self::MissingPairRecord => "MissingPairRecord",
            Self::SavePairRecordFailed => "SavePairRecordFailed",
            Self::InvalidPairRecord => "InvalidPairRecord",
            Self::InvalidActivationRecord => "InvalidActivationRecord",
            Self::MissingActivationRecord => "MissingActivationRecord",
            Self::ServiceProhibited => "ServiceProhibited",
            Self::EscrowLocked => "EscrowLocked",
            Self::PairingProhibitedOverThisConnection => "PairingProhibitedOverThisConnection",
            Self::FMiPProtected => "FMiPProtected",
            Self::MCProtected => "MCProtected",
            Self::MCChallengeRequired => "MCChallengeRequired",
            Self::Unknown(name) => name,
        }
    }

    fn words(&self) -> String {
        match self {
            Self::PasswordProtected => "it is locked with a passcode".to_owned(),
            Self::PairingDialogResponsePending => {
                "it waits for an answer to \"Trust This Computer?\"".to_owned()
            }
            Self::UserDeniedPairing => "\"Don't Trust\" was tapped on it".to_owned(),
            Self::InvalidHostID | Self::MissingHostID | Self::MissingPairRecord | Self::InvalidPairRecord => {
                format!("it does not trust this computer ({})", self.name())
            }
            Self::SessionInactive | Self::GetProhibited | Self::SetProhibited | Self::RemoveProhibited => {
                format!("it allows that only to a computer that it trusts ({})", self.name())
            }
            Self::ServiceProhibited | Self::InvalidService => {
                format!("it does not offer that in its present state ({})", self.name())
            }
            Self::EscrowLocked => "it has not been unlocked since it started".to_owned(),
            Self::FMiPProtected => "Find My is on, and this would defeat it".to_owned(),
            Self::MCProtected | Self::MCChallengeRequired | Self::PairingProhibitedOverThisConnection => {
                format!("its configuration forbids that ({})", self.name())
            }
            Self::Unknown(name) if name.is_empty() => "it gave no reason".to_owned(),
            Self::Unknown(name) => format!("{name:?}, which this version does not know"),
            Self::InvalidResponse
            | Self::MissingKey
            | Self::MissingValue
            | Self::ImmutableValue
            | Self::SessionActive
            | Self::MissingSessionID
            | Self::InvalidSessionID
            | Self::MissingService
            | Self::ServiceLimit
            | Self::SavePairRecordFailed
            | Self::InvalidActivationRecord
            | Self::MissingActivationRecord => self.name().to_owned(),
        }
    }
}

impl Explain for LockdownError {
    fn code(&self) -> &'static str {
        match self {
            Self::PasswordProtected => "lockdown/locked",
            Self::PairingDialogResponsePending => "lockdown/trust-pending",
            Self::UserDeniedPairing => "lockdown/trust-denied",
            Self::InvalidHostID | Self::MissingHostID | Self::MissingPairRecord | Self::InvalidPairRecord => {
                "lockdown/not-trusted"
            }
            Self::SessionInactive | Self::GetProhibited | Self::SetProhibited | Self::RemoveProhibited => {
                "lockdown/needs-trust"
            }
            Self::ServiceProhibited | Self::InvalidService => "lockdown/not-offered",
            Self::EscrowLocked => "lockdown/before-first-unlock",
            Self::FMiPProtected => "lockdown/find-my",
            Self::MCProtected | Self::MCChallengeRequired | Self::PairingProhibitedOverThisConnection => {
                "lockdown/managed"
            }
            Self::InvalidResponse
            | Self::MissingKey
            | Self::MissingValue
            | Self::ImmutableValue
            | Self::SessionActive
            | Self::MissingSessionID
            | Self::InvalidSessionID
            | Self::MissingService
            | Self::ServiceLimit
            | Self::SavePairRecordFailed
            | Self::InvalidActivationRecord
            | Self::MissingActivationRecord
            | Self::Unknown(_) => "lockdown/refused",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::PasswordProtected => {
                "unlock the device if you can; if you cannot, use recovery mode by its buttons, which needs no trust"
            }
            Self::PairingDialogResponsePending => "unlock the device and tap Trust",
            Self::UserDeniedPairing => "unplug the device, plug it in again, and tap Trust when it asks",
            Self::InvalidHostID | Self::MissingHostID | Self::MissingPairRecord | Self::InvalidPairRecord => {
                "unlock the device, plug it in again, and tap Trust; an erase needs no trust"
            }
            Self::SessionInactive | Self::GetProhibited | Self::SetProhibited | Self::RemoveProhibited => {
                "unlock the device and tap Trust, or use recovery mode by its buttons"
            }
            Self::ServiceProhibited | Self::InvalidService | Self::EscrowLocked => {
                "unlock the device once and start again"
            }
            Self::FMiPProtected => {
                "turn Find My off on the device or at icloud.com/find, or erase by cable; Activation Lock stays either way"
            }
            Self::MCProtected | Self::MCChallengeRequired | Self::PairingProhibitedOverThisConnection => {
                "ask the organisation that manages the device"
            }
            Self::InvalidResponse
            | Self::MissingKey
            | Self::MissingValue
            | Self::ImmutableValue
            | Self::SessionActive
            | Self::MissingSessionID
            | Self::InvalidSessionID
            | Self::MissingService
            | Self::ServiceLimit
            | Self::SavePairRecordFailed
            | Self::InvalidActivationRecord
            | Self::MissingActivationRecord
            | Self::Unknown(_) => {
                "unplug the device and plug it in again; if it happens again, send us the report that was written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::InvalidHostID | Self::MissingPairRecord => {
                Some("it was erased, its trusted computers were reset, or the trust has expired")
            }
            Self::ServiceProhibited | Self::InvalidService | Self::EscrowLocked => {
                Some("it was not unlocked since it was switched on")
            }
            Self::PasswordProtected => Some("a locked device does not ask \"Trust This Computer?\""),
            Self::MCProtected | Self::MCChallengeRequired | Self::PairingProhibitedOverThisConnection => {
                Some("a configuration profile of an organisation is installed on it")
            }
            Self::PairingDialogResponsePending
            | Self::UserDeniedPairing
            | Self::MissingHostID
            | Self::InvalidPairRecord
            | Self::SessionInactive
            | Self::GetProhibited
            | Self::SetProhibited
            | Self::RemoveProhibited
            | Self::FMiPProtected
            | Self::InvalidResponse
            | Self::MissingKey
            | Self::MissingValue
            | Self::ImmutableValue
            | Self::SessionActive
            | Self::MissingSessionID
            | Self::InvalidSessionID
            | Self::MissingService
            | Self::ServiceLimit
            | Self::SavePairRecordFailed
            | Self::InvalidActivationRecord
            | Self::MissingActivationRecord
            | Self::Unknown(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}
