//! Why a supervisor's deed was not done, and what its owner can do then.

use std::io;
use std::path::PathBuf;

use rightful_core::consent::ConsentError;
use rightful_core::mode::Mode;
use rightful_core::report::{Ending, Explain};
use rightful_core::unlock_token::Damage;
use rightful_host::session::SessionError;
use rightful_proto::supervision::SupervisionError;
use rightful_proto::supervision::identity::IdentityError;

use super::vault::VaultError;
use crate::gather::PickError;

/// Why it was not done. No text holds anything of a key, a token or a password.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// No phone was chosen.
    #[error(transparent)]
    Pick(#[from] PickError),
    /// It does not run its system.
    #[error("the device is in {found} mode; its supervisor is heard when its system runs")]
    WrongMode {
        /// What it is in.
        found: Mode,
    },
    /// Its number cannot be read.
    #[error("the phone does not say which number it has, so that nothing can be agreed for it")]
    Nameless,
    /// lockdownd is in the way.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// It does not trust this computer, and not the identity either.
    #[error("the phone does not trust this computer, and no identity here supervises it")]
    NotTrusted,
    /// The conversation with its supervisor.
    #[error(transparent)]
    Phone(SupervisionError),
    /// The identity itself.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// What is kept here.
    #[error("what is kept of identities and tokens on this computer cannot be used")]
    Vault(#[from] VaultError),
    /// There is none.
    #[error("there is no supervision identity on this computer")]
    NoIdentity,
    /// Nobody supervises it.
    #[error("the phone is not supervised")]
    NotSupervised,
    /// Somebody else does.
    #[error("the phone is supervised by somebody else{}", .organisation.as_ref().map(|name| format!(": {name}")).unwrap_or_default())]
    Foreign {
        /// Who, as the phone says.
        organisation: Option<String>,
    },
    /// It was set up, so that it cannot be supervised.
    #[error("the phone is set up, and a phone can be supervised only while it is being set up")]
    SetUp,
    /// It was erased, which ends its token.
    #[error("the phone was erased after this token was saved, and that ends the token")]
    ErasedSince,
    /// A passcode is set, so that no token can be saved.
    #[error("a passcode is set on the phone, and a phone makes no unlock token then")]
    PasscodeSet,
    /// No token was saved.
    #[error("no unlock token of this phone is kept on this computer")]
    NoToken,
    /// A token is damaged.
    #[error("this is no whole unlock token")]
    TokenDamaged(#[source] Damage),
    /// The phone does not take it.
    #[error("the phone does not take this token: {words}")]
    TokenRefused {
        /// The phone's, cut.
        words: String,
    },
    /// The keybag is closed.
    #[error(
        "the phone has not been unlocked since it was started, and its keybag is not open to its supervisor"
    )]
    BeforeFirstUnlock,
    /// The phone said yes, and a passcode is set all the same.
    #[error("the phone has taken the token, and says that a passcode is still set")]
    StillSet,
    /// Somebody tapped Cancel on it.
    #[error("it was cancelled on the phone, or Lockdown Mode forbids it")]
    Cancelled,
    /// No such profile is on it.
    #[error("there is no profile {0:?} on the phone")]
    NoSuchProfile(String),
    /// A file of the owner's.
    #[error("{} cannot be read or written", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// There is something already.
    #[error("{} is there already, and is not overwritten", .0.display())]
    FileThere(PathBuf),
    /// No consent to an erase.
    #[error(transparent)]
    Consent(#[from] ConsentError),
    /// The owner has stopped it.
    #[error("stopped at your wish")]
    Stopped,
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.code(),
            Self::WrongMode { .. } => "supervise/wrong-mode",
            Self::Nameless => "supervise/nameless",
            Self::Session(error) => error.code(),
            Self::NotTrusted => "supervise/not-trusted",
            Self::Phone(error) => error.code(),
            Self::Identity(error) => error.code(),
            Self::Vault(_) => "supervise/vault",
            Self::NoIdentity => "supervise/no-identity",
            Self::NotSupervised => "supervise/not-supervised",
            Self::Foreign { .. } => "supervise/foreign",
            Self::SetUp => "supervise/set-up",
            Self::ErasedSince => "supervise/erased-since",
            Self::PasscodeSet => "supervise/passcode-set",
            Self::NoToken => "supervise/no-token",
            Self::TokenDamaged(_) => "supervise/token-damaged",
            Self::TokenRefused { .. } => "supervise/token-refused",
            Self::BeforeFirstUnlock => "supervise/before-first-unlock",
            Self::StillSet => "supervise/still-set",
            Self::Cancelled => "supervise/cancelled",
            Self::NoSuchProfile(_) => "supervise/no-such-profile",
            Self::File { .. } => "supervise/file",
            Self::FileThere(_) => "supervise/file-there",
            Self::Consent(error) => error.code(),
            Self::Stopped => "supervise/stopped",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Pick(error) => error.help(),
            Self::WrongMode { .. } => "let it start as usual; out of recovery mode: rightful recovery exit",
            Self::Nameless => "unplug the phone, plug it in again, then start again",
            Self::Session(error) => error.help(),
            Self::NotTrusted => {
                "import the identity that the phone was supervised with: rightful supervise identity import; or unlock the phone, plug it in again and tap Trust"
            }
            Self::Phone(error) => error.help(),
            Self::Identity(error) => error.help(),
            Self::Vault(_) => {
                "use the account and the computer that kept it, or import it again: rightful supervise identity import, and name the token's file with --token"
            }
            Self::NoIdentity => {
                "import the one that your phones were supervised with: rightful supervise identity import; for a first phone make one: rightful supervise identity new"
            }
            Self::NotSupervised => {
                "look for another way: rightful advise; to supervise the phone from its next erase on: rightful supervise prepare while it is at Hello"
            }
            Self::Foreign { .. } => {
                "find the identity that the phone was supervised with, and import it: rightful supervise identity import; a phone of an organisation is theirs to open"
            }
            Self::SetUp => {
                "keep it as it is: only an erase makes it ready for that, after a backup has been taken and proven: rightful rescue-kit"
            }
            Self::ErasedSince => {
                "look for another way: rightful advise; after the next preparation save a new token: rightful supervise token save"
            }
            Self::PasscodeSet => {
                "turn the passcode off on the phone (Settings, Face ID & Passcode), save the token, and turn it on again; while it is locked out this way is closed: rightful advise"
            }
            Self::NoToken => {
                "name a token that another program saved with --token FILE; without one the passcode cannot be cleared: rightful advise"
            }
            Self::TokenDamaged(_) => {
                "find the file as it was saved, in the backup of the computer that saved it; nothing was sent to the phone"
            }
            Self::TokenRefused { .. } => {
                "see whether there is a newer token of this very phone: rightful supervise token check; other ways: rightful advise"
            }
            Self::BeforeFirstUnlock => {
                "do not restart it again and leave it on the cable; where a management server has a token of it, that may still clear it: rightful advise"
            }
            Self::StillSet => {
                "look at the phone: if it opens without a passcode, all is well; if not, start again"
            }
            Self::Cancelled => {
                "start again and agree on the phone, or turn Lockdown Mode off in its settings first"
            }
            Self::NoSuchProfile(_) => "see what is there: rightful supervise profiles list",
            Self::File { .. } => "check the path and that you may read and write there",
            Self::FileThere(_) => "name another file, or move that one away",
            Self::Consent(error) => error.help(),
            Self::Stopped => "start again when you are ready",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Pick(error) => error.usually(),
            Self::Session(error) => error.usually(),
            Self::Phone(error) => error.usually(),
            Self::Consent(error) => error.usually(),
            Self::NotTrusted | Self::Foreign { .. } => {
                Some("it was supervised on another computer, or its identity was made anew since")
            }
            Self::Vault(_) => {
                Some("it was kept by another user, on another computer, or before this one was set up anew")
            }
            Self::TokenRefused { .. } => {
                Some("the token is of another phone, was changed, or the phone was erased after it was saved")
            }
            Self::BeforeFirstUnlock => {
                Some("it was restarted, or its battery ran out, since it was last unlocked")
            }
            Self::ErasedSince => Some("it was restored or reset, or its owner set it up anew"),
            Self::WrongMode { .. }
            | Self::Nameless
            | Self::Identity(_)
            | Self::NoIdentity
            | Self::NotSupervised
            | Self::SetUp
            | Self::PasscodeSet
            | Self::NoToken
            | Self::TokenDamaged(_)
            | Self::StillSet
            | Self::Cancelled
            | Self::NoSuchProfile(_)
            | Self::File { .. }
            | Self::FileThere(_)
            | Self::Stopped => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Pick(error) => error.ending(),
            Self::Session(error) => error.ending(),
            Self::Consent(error) => error.ending(),
            Self::WrongMode { .. } | Self::NoSuchProfile(_) => Ending::NothingToActOn,
            Self::Stopped => Ending::StoppedSafely,
            Self::Nameless
            | Self::NotTrusted
            | Self::Phone(_)
            | Self::Identity(_)
            | Self::Vault(_)
            | Self::NoIdentity
            | Self::NotSupervised
            | Self::Foreign { .. }
            | Self::SetUp
            | Self::ErasedSince
            | Self::PasscodeSet
            | Self::NoToken
            | Self::TokenDamaged(_)
            | Self::TokenRefused { .. }
            | Self::BeforeFirstUnlock
            | Self::StillSet
            | Self::Cancelled
            | Self::File { .. }
            | Self::FileThere(_) => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_supervises_a_phone_is_named_and_nobodys_way_is_offered_round_it() {
        let foreign = Failure::Foreign { organisation: Some("School".to_owned()) };
        assert_eq!(foreign.to_string(), "the phone is supervised by somebody else: School");
        assert!(foreign.help().contains("theirs to open"));
        assert_eq!(
            Failure::Foreign { organisation: None }.to_string(),
            "the phone is supervised by somebody else"
        );
        for closed in [Failure::NoToken, Failure::NotSupervised, Failure::ErasedSince, Failure::PasscodeSet] {
            assert!(closed.help().contains("rightful advise"), "{closed}");
        }
        assert_eq!(Failure::BeforeFirstUnlock.code(), "supervise/before-first-unlock");
    }
}
