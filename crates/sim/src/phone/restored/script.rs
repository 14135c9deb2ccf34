//! The order of a restore: what the phone does and asks for, step by step, and how it ends.
//!
//! The order of requests and steps is that of public logs of real erase restores; the numbers are in
//! [`rightful_proto::restored::checkpoint`] and [`rightful_proto::restored::operation`].

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::mode::Mode;
use rightful_proto::restored::checkpoint::IS_HOST_COMPATIBLE;
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::host::Host;
use super::ports::Guard;
use super::{check, fault, modern, words};
use crate::phone::asr::Received;
use crate::phone::spec::RestoreProfile;
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
    let mut conversation = Conversation::new(phone.clone(), connection, stream, host);
    let profile = phone.read(|state| state.restore_profile);
    let end = match profile {
        RestoreProfile::Legacy => legacy(&mut conversation).await,
        RestoreProfile::Modern => modern::restore(&mut conversation).await,
    };
    match end {
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

/// The conversation of 2022.
async fn legacy<S>(talk: &mut Conversation<S>) -> Result<Arrived, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    fault::at_start(talk).await?;
    talk.pass(&[IS_HOST_COMPATIBLE, 0x604, 0x68F, 0x608]).await?;
    root_ticket(talk).await?;
    wait_for_storage(talk).await?;
    load_secure_enclave(talk).await?;
    trust_data(talk).await?;
    make_partitions(talk).await?;
    let arrived = file_system(talk, false).await?;
    kernel_and_device_tree(talk).await?;
    talk.progress(18, 0).await?;
    let firmware = talk.ask("FUDData", words::list([("ImageType", "FUD".into())])).await?;
    match firmware.get("FUDImageData").and_then(Value::as_dictionary) {
        Some(images) => {
            for (name, bytes) in images {
                let bytes = bytes
                    .as_data()
                    .ok_or_else(|| check::refused(&talk.phone, name, "it is not data".to_owned()))?;
                check::image(&talk.phone, name, bytes, None)?;
            }
        }
        None => return Err(check::refused(&talk.phone, "FUDImageData", "it is missing".to_owned())),
    }
    talk.progress(18, 100).await?;
    Ok(arrived)
}

/// The ticket.
pub(super) async fn root_ticket<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.begin(0x60B).await?;
    let reply = talk.ask("RootTicket", Dictionary::new()).await?;
    check::ticket(&talk.phone, &reply)?;
    talk.done(0x60B).await?;
    fault::unknown_request(talk).await
}

/// The storage is there at once; a real one takes a while.
pub(super) async fn wait_for_storage<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.begin(0x60D).await?;
    talk.progress(28, 0).await?;
    talk.done(0x60D).await
}

/// Boot firmware, of which the Secure Enclave's part is needed now.
pub(super) async fn load_secure_enclave<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.begin(0x609).await?;
    let reply = talk.ask("NORData", Dictionary::new()).await?;
    check::boot_firmware(&talk.phone, &reply)?;
    talk.done(0x609).await
}

/// Trust data for the factory records; an empty answer is a good one.
pub(super) async fn trust_data<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.begin(0x616).await?;
    talk.ask("FDRTrustData", Dictionary::new()).await?;
    talk.done(0x616).await
}

/// From here the old system is gone.
pub(super) async fn make_partitions<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if !talk.host.makes_partitions {
        return Err(End::failed(68, "this phone can only be restored by an erase"));
    }
    talk.begin(0x621).await?;
    talk.phone.change(|state| {
        state.restore.erased = true;
        state.data_present = false;
    });
    talk.phone.log(Door::Phone, Direction::Event, "the old system is erased");
    talk.progress(11, 0).await?;
    talk.progress(12, 0).await?;
    talk.done(0x621).await
}

/// The file system, verified and mounted.
pub(super) async fn file_system<S>(talk: &mut Conversation<S>, own_port: bool) -> Result<Arrived, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let Received { bytes, sha256, system } = talk.ask_file_system(own_port).await?;
    talk.phone.change(|state| {
        state.restore.image_sha256 = Some(sha256);
        state.restore.image_bytes = bytes;
    });
    for percent in [1, 50, 100] {
        talk.progress(14, percent).await?;
    }
    fault::after_file_system(&talk.phone)?;
    for operation in [29, 15, 16] {
        talk.progress(operation, 0).await?;
    }
    Ok(Arrived { system, identity_build: None })
}

/// What boots the new system.
pub(super) async fn kernel_and_device_tree<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.begin(0xE00).await?;
    talk.progress(27, 0).await?;
    let reply = talk.ask("KernelCache", Dictionary::new()).await?;
    check::one(&talk.phone, &reply, "KernelCacheFile", "krnl")?;
    talk.done(0xE00).await?;
    talk.begin(0xE01).await?;
    talk.progress(61, 0).await?;
    let reply = talk.ask("DeviceTree", Dictionary::new()).await?;
    check::one(&talk.phone, &reply, "DeviceTreeFile", "dtre")?;
    talk.done(0xE01).await
}

/// The good end: the final status, the host's last word, and a restart into the new system.
async fn well<S>(talk: &mut Conversation<S>, arrived: Arrived) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.pass(&[0x640, 0x648]).await?;
    let phone = talk.phone.clone();
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
        state.become_fresh(&version, &build);
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
    phone.restart_into(Mode::Normal, phone.timing().boot, |state| state.renew_nonces());
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
