//! The frame of a restore: it begins, goes along the table of its profile, and ends well or badly.

use std::time::Duration;

use rightful_core::mode::Mode;
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::host::Host;
use super::ports::Guard;
use super::profile::{Kind, Profile};
use super::{engine, fault, words};
use crate::phone::{Direction, Door, Phone};

/// The longest wait for the host's last word.
const FINAL_WAIT: Duration = Duration::from_secs(10);

/// What has arrived, for the system that starts afterwards.
#[derive(Debug, Default)]
pub(super) struct Arrived {
    /// Version and build of the new system.
    pub(super) system: Option<(String, String)>,
    /// Build of the identity that the host says it installs.
    pub(super) identity_build: Option<String>,
}

/// Leads one restore to its end, good or bad.
pub(super) async fn restore<S>(phone: Phone, connection: u64, stream: S, host: Host, running: Guard)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut conversation = Conversation::new(phone.clone(), connection, stream, host, running.previous);
    let profile = Profile::of(phone.read(|state| state.restore_profile));
    match engine::run(&mut conversation, profile).await {
        Ok(arrived) => {
            if well(&mut conversation, arrived).await.is_ok() {
                running.finish();
            }
        }
        Err(End::Failed { status, message }) => {
            phone.change(|state| state.restore.status = Some(status));
            // A host that does not listen any more does not need to hear it.
            let _unheard = badly(&mut conversation, status, &message).await;
        }
        Err(End::Lost) if fault::false_success(&mut conversation).await => {}
        Err(End::Lost) => phone.log_on(connection, Door::Restored, Direction::Event, "the host is gone"),
    }
}

/// The good end: the final status, the host's last word, and a restart into the new system.
async fn well<S>(talk: &mut Conversation<S>, arrived: Arrived) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.pass(&[0x648]).await?;
    let (phone, kind) = (talk.phone.clone(), talk.host.kind);
    let (version, build) = match arrived {
        Arrived { system: Some(system), .. } => system,
        Arrived { system: None, identity_build: Some(build) } => {
            (phone.read(|state| state.version.clone()), build)
        }
        Arrived { system: None, identity_build: None } => {
            phone.read(|state| (state.version.clone(), state.build.clone()))
        }
    };
    phone.change(|state| {
        state.restore.status = Some(0);
        state.restore.finished = true;
        match kind {
            Kind::Erase => state.become_fresh(&version, &build),
            Kind::Update => state.become_updated(&version, &build),
        }
    });
    let status = words::list([
        ("AMRError", 0.into()),
        ("MsgType", "StatusMsg".into()),
        ("Status", 0.into()),
        ("Successful", true.into()),
    ]);
    // From here the new system is complete, whether or not the host still listens.
    if talk.say("StatusMsg Status 0", status).await.is_ok() {
        let _silent = talk.hear(FINAL_WAIT).await;
    }
    // The last words are over before the phone is gone. A muxer that reads while its device vanishes may wait for it for ever.
    tokio::time::sleep(phone.timing().away).await;
    phone.restart_into(Mode::Normal, phone.timing().boot, |state| {
        state.locked = state.passcode_set;
        state.renew_nonces();
    });
    Ok(())
}

/// The bad end: a status, and time for the host to read it.
async fn badly<S>(talk: &mut Conversation<S>, status: i64, message: &str) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let body = words::list([
        ("AMRError", status.into()),
        ("FailureMessage", message.into()),
        ("MsgType", "StatusMsg".into()),
        ("Status", status.into()),
        ("Successful", false.into()),
    ]);
    talk.say(format!("StatusMsg Status {status}: {message}"), body).await?;
    talk.hear(FINAL_WAIT).await.map(drop)
}
