//! The password of backups: set, taken away, changed. The phone keeps it, and what it says of its next backup when all is done
//! alone is believed.
//!
//! A password that is not the right one changes nothing: the old one opens the next backup as it did the last. Backups that
//! exist keep theirs, whatever is set now.

use std::time::Duration;

use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::session::{Face, Session};
pub use rightful_proto::devicelink::PasswordChange;
use rightful_proto::devicelink::Request;
use tokio::sync::watch;
use tokio::time::sleep;

use crate::backup_link::{LinkError, Notices, Place, Progress, Reached, Told, Words, attend, converse};
use crate::world::World;

const STEPS: [Step; 1] =
    [Step { id: "change", title: "tell the phone", weight: 1, danger: Danger::Reversible }];

/// The longest password that is sent, in bytes.
const LONGEST: usize = 1024;
/// How often the phone is asked what holds now, and how long between two questions.
const ASKED: u32 = 4;
const BETWEEN: Duration = Duration::from_secs(1);

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Which phone; the only one if none is named.
    pub device: Option<String>,
    /// What becomes of the password.
    pub change: PasswordChange,
}

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The phone, or the way to it.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// It encrypts already.
    #[error("the phone has a backup password already")]
    AlreadyOn,
    /// It does not encrypt.
    #[error("the phone has no backup password")]
    AlreadyOff,
    /// It said that encryption is off, and its next backup says otherwise.
    #[error("the phone said that it was done, and its next backup is still encrypted")]
    StillOn,
    /// It said that encryption is on, and its next backup says otherwise.
    #[error("the phone said that it was done, and its next backup is not encrypted")]
    StillOff,
    /// A password that no phone takes.
    #[error("the new password is empty, longer than {LONGEST} bytes, or nothing that can be typed")]
    Unusable,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    match change(world, session, &wanted).await {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report: Report = failure.report().leaving(failure.left());
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn change<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<(&'static str, Vec<Fact>), Failure> {
    usable(&wanted.change)?;
    let phone = Reached::choose(world, session, wanted.device.as_deref()).await?;
    match (encrypts(&phone).await?, &wanted.change) {
        (Some(true), PasswordChange::Enable { .. }) => return Err(Failure::AlreadyOn),
        (Some(false), PasswordChange::Disable { .. } | PasswordChange::Change { .. }) => {
            return Err(Failure::AlreadyOff);
        }
        _ => {}
    }
    session.plan(plan(&phone, &wanted.change));
    session.start("change");
    session.status("telling the phone", Erased::No, Unplug::StartsOver);
    let mut notices = Notices::open(&phone, &session.stop()).await?;
    let stream = phone.backups().await?;
    let place = Place { folder: None, disk: world.workdir.path.clone() };
    let request = Request::change_password(&phone.udid, &wanted.change);
    let (tell, told) = watch::channel(Told::default());
    let words =
        Words { happening: "telling the phone", unplug: Unplug::StartsOver, progress: Progress::Nothing };
    attend(session, &mut notices, told, words, converse(stream, place, request, tell)).await?;
    notices.close().await;
    session.status("asking the phone what holds now", Erased::No, Unplug::Harmless);
    let holds = holds_now(&phone, &wanted.change).await;
    session.done();
    let wished = will_encrypt(&wanted.change);
    let (title, told) = match holds {
        Some(true) if !wished => return Err(Failure::StillOn),
        Some(false) if wished => return Err(Failure::StillOff),
        Some(true) => (done(&wanted.change), fact("encrypted", "the next backup is encrypted")),
        Some(false) => (done(&wanted.change), fact("not-encrypted", "the next backup is not encrypted")),
        None => (
            "The phone has taken the change",
            fact("not-told", "it does not say whether the next backup is encrypted: that one will show it"),
        ),
    };
    Ok((title, vec![told, fact("older", "backups that exist keep the password that they have")]))
}

fn fact(id: &'static str, text: &str) -> Fact {
    Fact { id, text: text.to_owned() }
}

fn done(change: &PasswordChange) -> &'static str {
    match change {
        PasswordChange::Enable { .. } => "The phone has a backup password",
        PasswordChange::Disable { .. } => "The phone has no backup password any more",
        PasswordChange::Change { .. } => "The phone has another backup password",
    }
}

/// Whether backups are to be encrypted from then on.
fn will_encrypt(change: &PasswordChange) -> bool {
    match change {
        PasswordChange::Enable { .. } | PasswordChange::Change { .. } => true,
        PasswordChange::Disable { .. } => false,
    }
}

/// What the phone says when it is done; a setting may take a moment until it shows.
async fn holds_now(phone: &Reached, change: &PasswordChange) -> Option<bool> {
    let mut told = None;
    for _ in 0..ASKED {
        told = encrypts(phone).await.ok().flatten().or(told);
        if told == Some(will_encrypt(change)) {
            break;
        }
        sleep(BETWEEN).await;
    }
    told
}

/// Whether the next backup will be encrypted, where the phone says so.
async fn encrypts(phone: &Reached) -> Result<Option<bool>, LinkError> {
    let told = phone.values(&[(Some("com.apple.mobile.backup"), Some("WillEncrypt"))]).await?;
    Ok(told.into_iter().next().flatten().as_ref().and_then(plist::Value::as_boolean))
}

fn usable(change: &PasswordChange) -> Result<(), Failure> {
    let new = match change {
        PasswordChange::Enable { new } | PasswordChange::Change { new, .. } => new,
        PasswordChange::Disable { .. } => return Ok(()),
    };
    let bytes = new.expose();
    // What no keyboard has would lock its owner out of every backup to come.
    let typed = |text: &str| !text.contains(|letter: char| letter.is_control() || letter == '\u{FEFF}');
    let fits = !bytes.is_empty() && bytes.len() <= LONGEST && std::str::from_utf8(bytes).is_ok_and(typed);
    if fits { Ok(()) } else { Err(Failure::Unusable) }
}

fn plan(phone: &Reached, change: &PasswordChange) -> Plan {
    let name = phone.device.called();
    let (title, remark) = match change {
        PasswordChange::Enable { .. } => (
            format!("Give the backups of {name} a password"),
            "whoever loses it loses the backups that have it: nobody can open them without, and only Reset All Settings on the phone lets new ones have another",
        ),
        PasswordChange::Disable { .. } => (
            format!("Take the password of the backups of {name} away"),
            "backups from then on have no passwords, health data and calls in them, and anybody can read them",
        ),
        PasswordChange::Change { .. } => (
            format!("Give the backups of {name} another password"),
            "backups that exist keep the old one: keep it as long as you keep them",
        ),
    };
    let remark = Remark { id: "password", weight: RemarkKind::Mind, text: remark.to_owned() };
    Plan::new(title, &STEPS, vec![remark])
}

impl Failure {
    fn left(&self) -> &'static str {
        match self {
            Self::StillOn | Self::StillOff => {
                "Which password the next backup has is not certain: take one, and try to open it with each. Backups that exist keep theirs."
            }
            Self::Link(LinkError::Refused(_)) | Self::AlreadyOn | Self::AlreadyOff | Self::Unusable => {
                "Nothing was changed: the phone's backup password is what it was."
            }
            Self::Link(
                LinkError::Pick(_)
                | LinkError::WrongMode { .. }
                | LinkError::NotTrusted
                | LinkError::Nameless
                | LinkError::CancelledThere,
            ) => "Nothing was changed: the phone's backup password is what it was.",
            Self::Link(_) => {
                "The phone has not said whether it has changed anything: its next backup shows which password holds. Backups that exist keep theirs."
            }
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::Link(error) => error.code(),
            Self::AlreadyOn => "encryption/already-on",
            Self::AlreadyOff => "encryption/already-off",
            Self::StillOn | Self::StillOff => "encryption/not-as-said",
            Self::Unusable => "encryption/unusable-password",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Link(error) => error.help(),
            Self::AlreadyOn => "to have another one: rightful backup encryption change",
            Self::AlreadyOff => "to have one: rightful backup encryption on",
            Self::StillOn | Self::StillOff => "restart the phone, then start again",
            Self::Unusable => "choose one that can be typed",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Link(error) => error.usually(),
            Self::AlreadyOn => Some("another computer, or an organisation, has set it"),
            Self::AlreadyOff | Self::StillOn | Self::StillOff | Self::Unusable => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Link(error) => error.ending(),
            Self::AlreadyOn | Self::AlreadyOff => Ending::NothingToActOn,
            Self::StillOn | Self::StillOff | Self::Unusable => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use rightful_core::secret::Secret;

    use super::*;

    #[test]
    fn passwords_that_cannot_be_typed_are_refused_here() {
        let change = |bytes: &[u8]| PasswordChange::Enable { new: Secret::new(bytes.to_vec()) };
        assert!(usable(&change("pässword".as_bytes())).is_ok());
        let marked = "\u{FEFF}password".as_bytes();
        for bad in [&b""[..], &[0xFF, 0xFE], &[b'a'; LONGEST + 1], b"p\0w\0", b"two\rlines", marked] {
            assert!(matches!(usable(&change(bad)), Err(Failure::Unusable)));
        }
    }
}
