//! `com.apple.mobile.MCInstall`: what a supervisor does with a phone over the cable. Framing: `u32` big-endian length, then a
//! property list.
//!
//! | host says | phone says beside `Status` |
//! |---|---|
//! | `{RequestType: "HelloHostIdentifier"}`, `Flush` | – |
//! | `GetCloudConfiguration` | `CloudConfiguration` ([`CloudConfiguration`]) |
//! | `SetCloudConfiguration {CloudConfiguration}` | –; 14002 on a phone that was set up |
//! | `GetProfileList` | `OrderedIdentifiers`, `ProfileManifest`, `ProfileMetadata` ([`Profile`]) |
//! | `InstallProfile {Payload}`, `RemoveProfile {ProfileIdentifier}` | – |
//! | `EraseDevice {PreserveDataPlan, DisallowProximitySetup}` | –, or the connection ends |
//! | `Escalate {SupervisorCertificate}` | `Challenge`; `CertificateRejected` for one that is not among the phone's own |
//! | `EscalateResponse {SignedRequest}` | –; `SignedRequestRejected` |
//! | `ProceedWithKeybagMigration` | –, after up to five minutes |
//! | escalated: `SecurityInfo` | `SecurityInfo {PasscodePresent, …}` |
//! | escalated: `RequestUnlockToken` | `UnlockToken`; 37002 while a passcode is set |
//! | escalated: `ClearPasscode {UnlockToken}`, `ClearRestrictionsPassword`, `InstallProfileSilent {Payload}` | – |
//!
//! `Status` is `Acknowledged`, or a word for why not, with an `ErrorChain` ([`Refusal`]). A whole answer is never shown: that to
//! `RequestUnlockToken` has the token in it, and that to `ClearPasscode` has been seen to repeat it. What the messages look like
//! is public from the clients of pymobiledevice3 and go-ios; which of them work on a phone, the latter has tried.
//!
//! # What a hostile device could do here
//!
//! Say nothing, refuse in many words, list endless profiles, or hand out something in place of a token: each wait has a limit,
//! words and lists are cut, a message is bounded, and what a token is the caller looks at before it is kept. A challenge of the
//! device's own choice is signed, as the protocol wants it: at most [`LONGEST_CHALLENGE`] bytes, in a letter that says it is data.

mod cloud;
mod failure;
pub mod identity;
pub mod profile;
mod refusal;
mod request;
mod signed;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::consent::{ConsentError, EraseConsent};
use rightful_core::id::Ecid;
use rightful_core::secret::Secret;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use crate::frame::{self, FrameError, Limits};
pub use cloud::{CloudConfiguration, Preparation, SKIP};
pub use failure::SupervisionError;
pub use identity::Identity;
pub use profile::Profile;
pub use refusal::{Cause, Refusal};
pub use request::Request;
pub use signed::LONGEST_CHALLENGE;

/// The name of the service.
pub const SERVICE: &str = "com.apple.mobile.MCInstall";

/// One message either way. A list of profiles is the longest.
const LIMITS: Limits = Limits { bytes: 8 << 20, depth: 16, items: 50_000 };

/// The longest unlock token that is taken, in bytes; real ones have some 1300.
pub const LONGEST_TOKEN: usize = 8 << 10;

/// The longest profile that is installed, in bytes.
pub const LONGEST_PROFILE: usize = 1 << 20;

/// How long an answer may take.
const QUICK: Duration = Duration::from_secs(60);
/// How long for what is checked and kept.
const SLOW: Duration = Duration::from_secs(180);
/// How long a phone may take for its keybag: go-ios waits five minutes.
const KEYBAG: Duration = Duration::from_secs(300);

/// A conversation with the service, as a computer that the phone trusts has it.
#[derive(Debug)]
pub struct Service<S> {
    stream: S,
}

/// A conversation in which the phone has seen that its supervisor speaks.
#[derive(Debug)]
pub struct Escalated<S> {
    service: Service<S>,
}

/// What a phone tells its supervisor of its passcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecurityInfo {
    /// Whether a passcode is set.
    #[doc(alias = "PasscodePresent")]
    pub passcode: bool,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Service<S> {
    /// Begins on a stream that leads to the service, with the greeting that public hosts send.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn begin(stream: S) -> Result<Self, SupervisionError> {
        let mut service = Self { stream };
        service.ask(&Request::Hello, QUICK).await?;
        Ok(service)
    }

    /// Who supervises the phone, if anybody does.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn cloud_configuration(&mut self) -> Result<CloudConfiguration, SupervisionError> {
        let answer = self.ask(&Request::CloudConfiguration, QUICK).await?;
        Ok(CloudConfiguration::read(answer.get("CloudConfiguration").and_then(Value::as_dictionary)))
    }

    /// Has a phone that is being set up be supervised.
    ///
    /// # Errors
    /// [`Refusal::is_set_up`] where the phone was set up before; see [`SupervisionError`].
    pub async fn set_cloud_configuration(&mut self, wanted: &Preparation) -> Result<(), SupervisionError> {
        self.ask(&Request::SetCloudConfiguration(wanted.encode()), SLOW).await.map(drop)
    }

    /// The profiles on the phone, in its order; at most [`profile::MOST`].
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn profiles(&mut self) -> Result<Vec<Profile>, SupervisionError> {
        Ok(profile::read_list(&self.ask(&Request::ProfileList, QUICK).await?))
    }

    /// Hands over a profile, which the owner then approves on the phone itself.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn install_profile(&mut self, payload: &Secret) -> Result<(), SupervisionError> {
        bounded_profile(payload)?;
        self.ask(&Request::InstallProfile { payload: payload.clone(), silent: false }, SLOW).await.map(drop)
    }

    /// Has the phone erase itself. It leaves before or after its answer.
    ///
    /// # Errors
    /// The consent is for another device, or the phone refuses; see [`SupervisionError`].
    pub async fn erase(&mut self, consent: &EraseConsent, found: Ecid) -> Result<(), SupervisionError> {
        consent.covers(found).map_err(|_: ConsentError| SupervisionError::AnotherDevice)?;
        match self.ask(&Request::Erase, SLOW).await {
            Ok(_)
            | Err(SupervisionError::Frame(FrameError::Closed | FrameError::Io(_)))
            | Err(SupervisionError::Silent { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Proves to the phone that its supervisor speaks.
    ///
    /// # Errors
    /// [`SupervisionError::Foreign`] where the phone has another supervisor; see [`SupervisionError`].
    pub async fn escalate(mut self, identity: &Identity) -> Result<Escalated<S>, SupervisionError> {
        let certificate = identity.certificate().to_vec();
        let challenge = self.ask(&Request::Escalate { certificate }, QUICK).await.map_err(foreign)?;
        let challenge = challenge.get("Challenge").and_then(Value::as_data);
        let challenge = challenge.ok_or(SupervisionError::Nonsense(Request::ESCALATE))?;
        let signed = identity.sign(challenge).map_err(SupervisionError::Identity)?;
        self.ask(&Request::EscalateResponse { signed }, QUICK).await.map_err(foreign)?;
        self.ask(&Request::Keybag, KEYBAG).await?;
        Ok(Escalated { service: self })
    }

    async fn ask(&mut self, request: &Request, limit: Duration) -> Result<Dictionary, SupervisionError> {
        let talk = async {
            frame::write_plist_xml(&mut self.stream, &Value::Dictionary(request.encode())).await?;
            frame::read_dictionary(&mut self.stream, &LIMITS).await
        };
        let answer = timeout(limit, talk).await.map_err(|_| SupervisionError::Silent { limit })??;
        match answer.get("Status").and_then(Value::as_string) {
            Some("Acknowledged") => Ok(answer),
            // Some answers, those to the first greeting above all, have no word for it.
            None if !answer.contains_key("ErrorChain") => Ok(answer),
            _ => Err(SupervisionError::Refused { request: request.name(), refusal: Refusal::read(&answer) }),
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Escalated<S> {
    /// Whether a passcode is set: the question that touches nothing.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn security_info(&mut self) -> Result<SecurityInfo, SupervisionError> {
        let answer = self.service.ask(&Request::SecurityInfo, QUICK).await?;
        let info = answer.get("SecurityInfo").and_then(Value::as_dictionary).unwrap_or(&answer);
        let passcode = info.get("PasscodePresent").and_then(Value::as_boolean);
        passcode
            .map(|passcode| SecurityInfo { passcode })
            .ok_or(SupervisionError::Nonsense(Request::SECURITY_INFO))
    }

    /// Has the phone make an unlock token. Ask for its [`SecurityInfo`] first: while a passcode is set there is none.
    ///
    /// # Errors
    /// [`Refusal::is_passcode_set`]; see [`SupervisionError`].
    pub async fn request_unlock_token(&mut self) -> Result<Secret, SupervisionError> {
        let mut answer = self.service.ask(&Request::UnlockToken, SLOW).await?;
        let token = answer.remove("UnlockToken").and_then(Value::into_data).map(Secret::new);
        token
            .filter(|token| (1..=LONGEST_TOKEN).contains(&token.expose().len()))
            .ok_or(SupervisionError::Nonsense(Request::UNLOCK_TOKEN))
    }

    /// Clears the passcode with a token that the phone has made. Everything on it stays.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn clear_passcode(&mut self, token: &Secret) -> Result<(), SupervisionError> {
        self.service.ask(&Request::ClearPasscode { token: token.clone() }, SLOW).await.map(drop)
    }

    /// Clears the Screen Time code.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn clear_restrictions_password(&mut self) -> Result<(), SupervisionError> {
        self.service.ask(&Request::ClearRestrictionsPassword, QUICK).await.map(drop)
    }

    /// The profiles on the phone.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn profiles(&mut self) -> Result<Vec<Profile>, SupervisionError> {
        self.service.profiles().await
    }

    /// Installs a profile that nobody has to approve on the phone.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn install_profile(&mut self, payload: &Secret) -> Result<(), SupervisionError> {
        bounded_profile(payload)?;
        let request = Request::InstallProfile { payload: payload.clone(), silent: true };
        self.service.ask(&request, SLOW).await.map(drop)
    }

    /// Removes a profile.
    ///
    /// # Errors
    /// See [`SupervisionError`].
    pub async fn remove_profile(&mut self, profile: &Profile) -> Result<(), SupervisionError> {
        let identifier = frame::xml(&Value::Dictionary(profile.named()))?;
        self.service.ask(&Request::RemoveProfile { identifier }, SLOW).await.map(drop)
    }
}

fn bounded_profile(payload: &Secret) -> Result<(), SupervisionError> {
    if payload.expose().len() > LONGEST_PROFILE { Err(SupervisionError::TooLarge) } else { Ok(()) }
}

/// A phone that knows another supervisor says so in its status.
fn foreign(error: SupervisionError) -> SupervisionError {
    match error {
        SupervisionError::Refused { refusal, .. } if refusal.is_foreign() => SupervisionError::Foreign,
        other => other,
    }
}

/// A text of somebody's, on one line.
fn tame(text: &str, longest: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(longest).collect()
}

#[cfg(test)]
mod tests;
