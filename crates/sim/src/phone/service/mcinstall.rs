//! com.apple.mobile.MCInstall: profiles, the configuration of set-up, and what a supervisor may do besides.
//!
//! | RequestType | answer beside `Status` |
//! |---|---|
//! | `HelloHostIdentifier`, `Flush` | |
//! | `GetCloudConfiguration`, `SetCloudConfiguration` | `CloudConfiguration`, where there is one |
//! | `GetProfileList`, `InstallProfile`, `RemoveProfile`, `StoreProfile`, `GetStoredProfile` | see [`profiles`] |
//! | `SetWiFiPowerState`, `PollMDMIfNetworkTethered`, `EraseDevice` | |
//! | `Escalate`, `EscalateResponse`, `ProceedWithKeybagMigration` | `Challenge`; see [`escalation`] |
//! | those of MDM, once escalated | see [`commands`] |
//!
//! `Status` is `Acknowledged`, `Error` with an `ErrorChain`, or a word of its own (`CommandFormatError`, `CertificateRejected`,
//! `SignedRequestRejected`). A refusal never ends the connection. What needs Apple's enrolment servers
//! (`DownloadAndApplyCloudConfiguration`, `EstablishProvisionalEnrollment`) is not there, nor is what today's hosts no longer send.

mod commands;
mod escalation;
mod profiles;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::mode::Mode;
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use self::escalation::Desk;
use super::Call;
use crate::phone::supervision::EraseOptions;
use crate::phone::supervision::cloud::Cloud;
use crate::phone::{Direction, Phone};

/// How long it waits for the next request.
const SILENCE: Duration = Duration::from_secs(600);

/// Why the phone does not do as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Refusal {
    /// A key is missing, or of another kind.
    Format,
    /// No such certificate supervises it.
    Certificate,
    /// The challenge was not signed as it must be.
    Signature,
    /// An error of iOS, by domain and number.
    Error { domain: &'static str, code: i64, words: String },
}

impl Refusal {
    fn error(domain: &'static str, code: i64, words: impl Into<String>) -> Self {
        Self::Error { domain, code, words: words.into() }
    }

    /// No such request, or not without escalation. The number is published for MDM; that it is told here too is inferred.
    fn unknown() -> Self {
        Self::error("MCMDMErrorDomain", 12021, "the request type is not valid")
    }

    fn reply(&self) -> Dictionary {
        let status = match self {
            Self::Format => "CommandFormatError",
            Self::Certificate => "CertificateRejected",
            Self::Signature => "SignedRequestRejected",
            Self::Error { .. } => "Error",
        };
        let mut reply = Dictionary::from_iter([("Status".to_owned(), Value::from(status))]);
        if let Self::Error { domain, code, words } = self {
            let link = [
                ("ErrorCode".to_owned(), Value::from(*code)),
                ("ErrorDomain".to_owned(), (*domain).into()),
                ("LocalizedDescription".to_owned(), words.as_str().into()),
                ("USEnglishDescription".to_owned(), words.as_str().into()),
            ];
            let chain = vec![Value::Dictionary(link.into_iter().collect())];
            reply.insert("ErrorChain".to_owned(), Value::Array(chain));
        }
        reply
    }

    /// For the log.
    fn words(&self) -> String {
        match self {
            Self::Format => "CommandFormatError".to_owned(),
            Self::Certificate => "CertificateRejected".to_owned(),
            Self::Signature => "SignedRequestRejected".to_owned(),
            Self::Error { domain, code, .. } => format!("Error {domain} {code}"),
        }
    }
}

/// What happens after the answer went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Erase,
    Restart,
    ShutDown,
}

/// What is told beside `Acknowledged`, and what follows.
#[derive(Debug, Default)]
struct Done {
    told: Dictionary,
    then: Option<Then>,
}

impl Done {
    fn telling(key: &str, value: impl Into<Value>) -> Self {
        Self { told: Dictionary::from_iter([(key.to_owned(), value.into())]), then: None }
    }

    fn then(then: Then) -> Self {
        Self { told: Dictionary::new(), then: Some(then) }
    }
}

type Answer = Result<Done, Refusal>;

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    let mut desk = Desk::default();
    while let Ok(Ok(request)) = timeout(SILENCE, read_dictionary(stream, &Limits::TALK)).await {
        let name = request.get("RequestType").and_then(Value::as_string).unwrap_or_default();
        call.log(Direction::ToPhone, name.chars().take(64).collect::<String>());
        let answer = match escalation::answer(&mut desk, call, name, &request).await {
            Some(answer) => answer,
            None => answered(&call.phone, &desk, name, &request),
        };
        let (mut reply, then) = match answer {
            Ok(done) => {
                let mut reply = done.told;
                reply.insert("Status".to_owned(), "Acknowledged".into());
                (reply, done.then)
            }
            Err(refusal) => {
                call.log(Direction::FromPhone, refusal.words());
                (refusal.reply(), None)
            }
        };
        // Real phones repeat the token, whatever became of it: hosts must not show a whole answer.
        if let (true, Some(token)) = (name == "ClearPasscode", request.get("UnlockToken")) {
            reply.insert("UnlockToken".to_owned(), token.clone());
        }
        if write_plist_xml(stream, &Value::Dictionary(reply)).await.is_err() {
            return;
        }
        if let Some(then) = then {
            leave(&call.phone, then);
        }
    }
}

fn answered(phone: &Phone, desk: &Desk, name: &str, request: &Dictionary) -> Answer {
    match name {
        "HelloHostIdentifier" | "Flush" | "PollMDMIfNetworkTethered" => Ok(Done::default()),
        "GetCloudConfiguration" => Ok(phone.read(|state| {
            let told = state.supervision.cloud.as_ref().map(Cloud::told);
            told.map_or_else(Done::default, |told| Done::telling("CloudConfiguration", told))
        })),
        "SetCloudConfiguration" => configure(phone, request),
        "SetWiFiPowerState" => {
            let on = request.get("PowerState").and_then(Value::as_boolean).ok_or(Refusal::Format)?;
            phone.change(|state| state.online = on);
            Ok(Done::default())
        }
        "EraseDevice" => {
            let flag = |key: &str| match request.get(key) {
                None => Ok(false),
                // One known host sends numbers.
                Some(value) => value
                    .as_boolean()
                    .or_else(|| value.as_unsigned_integer().map(|number| number != 0))
                    .ok_or(Refusal::Format),
            };
            let options = EraseOptions {
                preserve_data_plan: flag("PreserveDataPlan")?,
                disallow_proximity_setup: flag("DisallowProximitySetup")?,
            };
            phone.change(|state| state.supervision.erase = Some(options));
            Ok(Done::then(Then::Erase))
        }
        _ => profiles::answer(phone, desk, name, request)
            .or_else(|| commands::answer(phone, desk, name, request))
            .unwrap_or_else(|| Err(Refusal::unknown())),
    }
}

/// Takes a configuration on a phone that is being set up and has none yet.
fn configure(phone: &Phone, request: &Dictionary) -> Answer {
    let values = request.get("CloudConfiguration").and_then(Value::as_dictionary).ok_or(Refusal::Format)?;
    let cloud = Cloud::read(values).map_err(|malformed| {
        Refusal::error("DMCTunnelErrorDomain", 14000, format!("{} is malformed", malformed.0))
    })?;
    let supervised = cloud.supervised;
    let taken = phone.change(|state| {
        let free = state.supervision.cloud.is_none() && !state.setup_done;
        if free {
            state.configure(cloud);
        }
        free
    });
    if !taken {
        return Err(Refusal::error(
            "DMCTunnelErrorDomain",
            14002,
            "a cloud configuration is already present",
        ));
    }
    let words = if supervised { "is supervised from now on" } else { "has a configuration from now on" };
    phone.log(crate::phone::Door::Phone, Direction::Event, words);
    Ok(Done::default())
}

/// Leaves a moment after the answer went out.
fn leave(phone: &Phone, then: Then) {
    let asked = phone.presence();
    let phone = phone.clone();
    tokio::spawn(async move {
        let timing = phone.timing();
        tokio::time::sleep(timing.away).await;
        if phone.presence() != asked {
            return;
        }
        let away = timing.away + timing.boot;
        match then {
            Then::Erase => {
                // Nothing of the owner's can be read from here on, whatever becomes of the restart.
                phone.change(|state| {
                    let (version, build) = (state.version.clone(), state.build.clone());
                    state.become_fresh(&version, &build);
                });
                phone.restart_into(Mode::Normal, away, |_| {});
            }
            Then::Restart => {
                phone.restart_into(Mode::Normal, away, |state| state.locked = state.passcode_set)
            }
            Then::ShutDown => phone.change(|state| {
                state.presence.attached = false;
                state.presence.address += 1;
            }),
        }
    });
}

#[cfg(test)]
mod tests;
