//! com.apple.mobilebackup2: backups, restores, and the password that they are encrypted with.
//!
//! The host asks, then the phone leads: it has folders made, sends files, moves them to their places, or takes them back.
//!
//! | request | what the phone does |
//! |---|---|
//! | `Backup` | asks for the passcode where its system does, see [`backup`] |
//! | `Restore` | takes the files of a backup, see [`restore`] |
//! | `ChangePassword` | 207 for a wrong old one |
//! | `Info`, `List` | reads three lists and tells of them in a text |
//! | `Unback`, `Extract` | cannot be done since the index is a database |
//! | `EnableCloudBackup`, `EraseDevice` | what they say |

mod backup;
mod link;
mod restore;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::mode::Mode;
use rightful_proto::devicelink::{FromDevice, FromHost, NEWEST_MAJOR, Outcome, Place, Request};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{sleep, timeout};

use super::Call;
use crate::fault::Fault;
use crate::phone::{Direction, Phone};
use link::{End, Link};

/// The versions of the conversation about backups.
const VERSIONS: [f64; 2] = [2.0, 2.1];
/// How long a phone that has asked for its passcode waits for it.
const PATIENCE: Duration = Duration::from_secs(180);
/// How long a phone that is about to restart waits for the host to say good-bye.
const FAREWELL: Duration = Duration::from_secs(10);

const PRESENTED: &str = "com.apple.LocalAuthentication.ui.presented";
const DISMISSED: &str = "com.apple.LocalAuthentication.ui.dismissed";

/// What happens after a request was answered.
enum After {
    GoOn,
    Restart,
    Erase,
}

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    let mut link = Link::new(call, stream);
    let mut restarts = false;
    // Whatever has broken the conversation is written down already.
    let _ = converse(&mut link, &mut restarts).await;
    if restarts {
        let timing = call.phone.timing();
        call.phone.restart_into(Mode::Normal, timing.away + timing.boot, |state| {
            state.locked = state.passcode_set;
        });
    }
}

async fn converse<S>(link: &mut Link<'_, S>, restarts: &mut bool) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    link.say(FromDevice::VersionExchange { major: NEWEST_MAJOR, minor: 0 }).await?;
    match link.hear().await? {
        FromHost::VersionsOk { major: NEWEST_MAJOR } => {}
        _ => return Err(End::Gone),
    }
    link.say(FromDevice::Ready).await?;
    loop {
        let heard = if *restarts {
            timeout(FAREWELL, link.hear()).await.map_err(|_| End::Gone)?
        } else {
            link.hear().await
        };
        let FromHost::Process(request) = heard? else { return Ok(()) };
        if request.name == "Hello" {
            let outcome = hello(&request);
            link.say(FromDevice::Outcome(outcome)).await?;
            continue;
        }
        let (outcome, after) = match answer(link, &request).await {
            Ok((content, after)) => (ended(0, None, content), after),
            Err(End::Failed(code, words)) => {
                (ended(code, Some(format!("{words} (MBErrorDomain/{code})")), None), After::GoOn)
            }
            Err(End::Gone) => return Err(End::Gone),
        };
        let code = outcome.code;
        link.call.phone.change(|state| state.backup.last_code = Some(code));
        match after {
            After::Erase => {
                erase(&link.call.phone);
                return Ok(());
            }
            After::Restart => *restarts = true,
            After::GoOn => {}
        }
        link.say(FromDevice::Outcome(outcome)).await?;
    }
}

fn ended(code: i64, description: Option<String>, content: Option<Value>) -> Outcome {
    Outcome { code, description, content, protocol_version: None }
}

fn hello(request: &Request) -> Outcome {
    let theirs = request.parameters.get("SupportedProtocolVersions").and_then(Value::as_array);
    let theirs = theirs.into_iter().flatten().filter_map(Value::as_real);
    let best = theirs.filter(|version| VERSIONS.contains(version)).reduce(f64::max);
    match best {
        Some(version) => Outcome { protocol_version: Some(version), ..ended(0, None, None) },
        None => ended(1, Some("no common version".to_owned()), None),
    }
}

async fn answer<S>(link: &mut Link<'_, S>, request: &Request) -> Result<(Option<Value>, After), End>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let phone = link.call.phone.clone();
    let told = phone.fault(|fault| match fault {
        Fault::BackupError(code) => Some(*code),
        _ => None,
    });
    if let Some(code) = told {
        phone.forget_fault(&Fault::BackupError(code));
        return Err(End::failed(code, "as it was told"));
    }
    let text = |key: &str| request.parameters.get(key).and_then(Value::as_string);
    let options = request.parameters.get("Options").and_then(Value::as_dictionary);
    let done = |after| Ok((None, after));
    match request.name.as_str() {
        "Backup" => {
            let target = folder(text("TargetIdentifier"))?;
            passcode(&phone).await?;
            let full = option(options, "ForceFullBackup").unwrap_or(false);
            backup::run(link, &target, full).await?;
            done(After::GoOn)
        }
        "Restore" => {
            let source = folder(text("SourceIdentifier").or(text("TargetIdentifier")))?;
            let none = Dictionary::new();
            restore::run(link, &source, options.unwrap_or(&none)).await?;
            let restart = option(options, "RestoreShouldReboot").unwrap_or(true);
            done(if restart { After::Restart } else { After::GoOn })
        }
        "ChangePassword" => {
            passcode(&phone).await?;
            change_password(&phone, text("OldPassword"), text("NewPassword")).await?;
            done(After::GoOn)
        }
        "Info" | "List" => {
            let source = folder(text("SourceIdentifier").or(text("TargetIdentifier")))?;
            let told = restore::tell(link, &source, &request.name).await?;
            Ok((Some(told.into()), After::GoOn))
        }
        "EnableCloudBackup" => {
            let wanted = request.parameters.get("CloudBackupState").and_then(Value::as_boolean);
            let wanted = wanted.or(option(options, "CloudBackupState"));
            let wanted = wanted.ok_or_else(|| End::failed(1, "CloudBackupState is missing"))?;
            phone.change(|state| state.backup.cloud = wanted);
            done(After::GoOn)
        }
        "EraseDevice" => {
            if phone.read(|state| state.find_my) {
                return Err(End::failed(211, "Find My is on"));
            }
            done(After::Erase)
        }
        _ => Err(End::failed(1, "the request cannot be carried out")),
    }
}

/// The folder of a backup: one name, never a way.
fn folder(name: Option<&str>) -> Result<String, End> {
    let place = name.and_then(|name| Place::parse(name).ok());
    let place = place.filter(|place| !place.is_folder_itself() && !place.as_str().contains('/'));
    place.map(|place| place.as_str().to_owned()).ok_or_else(|| End::failed(1, "the identifier is missing"))
}

fn option(options: Option<&Dictionary>, key: &str) -> Option<bool> {
    options?.get(key)?.as_boolean()
}

/// A system's version as numbers.
fn version(text: &str) -> (u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// Shown as long as it lives.
struct Prompt<'a>(&'a Phone);

impl<'a> Prompt<'a> {
    fn show(phone: &'a Phone) -> Self {
        phone.change(|state| state.backup.asks_passcode = true);
        phone.log(crate::phone::Door::Phone, Direction::Event, "asks for the passcode");
        phone.notify(PRESENTED);
        Self(phone)
    }
}

impl Drop for Prompt<'_> {
    fn drop(&mut self) {
        self.0.change(|state| state.backup.asks_passcode = false);
        self.0.notify(DISMISSED);
    }
}

/// From iOS 16.1 on the passcode must be typed on the phone before a backup. Before that, the screen must be open.
async fn passcode(phone: &Phone) -> Result<(), End> {
    let (set, locked, asks, typed) = phone.read(|state| {
        let asks = version(&state.version) >= (16, 1);
        (state.passcode_set, state.locked, asks, state.passcodes_typed)
    });
    let refused = || Err(End::failed(208, "Device locked"));
    match (set, asks) {
        (false, _) => Ok(()),
        (true, false) if locked => refused(),
        (true, false) => Ok(()),
        (true, true) => {
            let _shown = Prompt::show(phone);
            let by_hand = phone.fault(|fault| (*fault == Fault::PasscodeNotTyped).then_some(())).is_some();
            let typing = async {
                if !by_hand {
                    sleep(phone.timing().away).await;
                    phone.type_passcode();
                }
                phone.until(|state| state.passcodes_typed > typed).await;
            };
            if timeout(PATIENCE, typing).await.is_ok() { Ok(()) } else { refused() }
        }
    }
}

/// Sets the password, takes it away or replaces it; what was set before must be said.
async fn change_password(phone: &Phone, old: Option<&str>, new: Option<&str>) -> Result<(), End> {
    let [old, new] =
        [old, new].map(|text| text.filter(|text| !text.is_empty()).map(|text| text.as_bytes().to_vec()));
    let wrong = || Err(End::failed(207, "Invalid password"));
    let encrypted = phone.read(|state| state.backup.will_encrypt);
    if encrypted {
        let Some(old) = old else { return wrong() };
        let asked = phone.clone();
        let right = tokio::task::spawn_blocking(move || asked.opens_backups(&old)).await;
        if !right.unwrap_or(false) {
            return wrong();
        }
    } else if new.is_none() {
        return wrong();
    }
    phone.set_backup_password(new.as_deref());
    let made = phone.clone();
    // The keys are made now, so that the next backup need not wait for them.
    drop(tokio::task::spawn_blocking(move || made.encryption()).await);
    Ok(())
}

fn erase(phone: &Phone) {
    let timing = phone.timing();
    phone.restart_into(Mode::Normal, timing.away + timing.boot, |state| {
        let (version, build) = (state.version.clone(), state.build.clone());
        state.become_fresh(&version, &build);
    });
}

#[cfg(test)]
mod tests;
