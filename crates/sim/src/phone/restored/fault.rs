//! The faults that this phone was told to have in restore mode.

use std::time::Duration;

use plist::Dictionary;
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::words;
use crate::fault::{Fault, Point};
use crate::phone::Phone;

/// How long a phone that has gone silent stays so before its own watchdog restarts it.
const SILENCE: Duration = Duration::from_secs(3600);

/// How long the host's last word is waited for.
const FAREWELL: Duration = Duration::from_secs(10);

/// How deep the nested list goes.
const DEPTH: usize = 10_000;

/// Pulls the cable where a fault says so, once.
pub(in crate::phone) fn pull_cable_at(phone: &Phone, point: Point) -> Result<(), End> {
    let pulled = Fault::CablePulled(point);
    if phone.fault(|fault| (*fault == pulled).then_some(())).is_none() {
        return Ok(());
    }
    phone.forget_fault(&pulled);
    phone.unplug();
    Err(End::Lost)
}

/// The faults that begin right after StartRestore.
pub(super) async fn at_start<S>(conversation: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let phone = conversation.phone.clone();
    let has = |wanted: &Fault| phone.fault(|fault| (fault == wanted).then_some(())).is_some();
    pull_cable_at(&phone, Point::StartRestore)?;
    if has(&Fault::Silent) {
        return conversation.hear(SILENCE).await.and(Err(End::Lost));
    }
    if has(&Fault::HugeLength) {
        conversation.bytes(&u32::MAX.to_be_bytes()).await?;
        return conversation.hear(SILENCE).await.and(Err(End::Lost));
    }
    if has(&Fault::DeepPlist) {
        let mut list = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">".to_vec();
        list.extend(b"<array>".repeat(DEPTH));
        list.extend(b"</array>".repeat(DEPTH));
        list.extend(b"</plist>\n");
        conversation.raw(&list).await?;
        return conversation.hear(SILENCE).await.and(Err(End::Lost));
    }
    if has(&Fault::EndlessData) {
        loop {
            conversation.progress(28, -1).await?;
        }
    }
    Ok(())
}

/// Asks for what no host knows; a host that answers all the same has answered something that nobody understands.
pub(super) async fn unknown_request<S>(conversation: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let told = conversation.phone.fault(|fault| (*fault == Fault::UnknownRequest).then_some(())).is_some();
    if told {
        let arguments: Dictionary = words::list([("Flavour", "Strange".into())]);
        conversation.ask("QuantumKeyData", arguments).await?;
        return Err(End::failed(14, "QuantumKeyData: the answer makes no sense"));
    }
    Ok(())
}

/// Goes on after the copy has broken off as if nothing had happened, up to a final status of 0, and says whether it was
/// told to. Nothing of the kind is true: no system is installed.
pub(super) async fn false_success<S>(conversation: &mut Conversation<S>) -> bool
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let told = conversation.phone.fault(|fault| (*fault == Fault::FalseSuccess).then_some(())).is_some();
    if told {
        // A host that has left meanwhile does not hear it.
        let _unheard = claim_success(conversation).await;
    }
    told
}

async fn claim_success<S>(conversation: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    for percent in [1, 50, 100] {
        conversation.progress(14, percent).await?;
    }
    conversation.pass(&[0x640, 0x648]).await?;
    let status = words::list([
        ("AMRError", 0.into()),
        ("MsgType", "StatusMsg".into()),
        ("Status", 0.into()),
        ("Successful", true.into()),
    ]);
    conversation.say("StatusMsg Status 0, which is not true", status).await?;
    conversation.hear(FAREWELL).await.map(drop)
}

/// After the file system has arrived.
pub(super) fn after_file_system(phone: &Phone) -> Result<(), End> {
    pull_cable_at(phone, Point::AfterFileSystem)?;
    let status = phone.fault(|fault| match fault {
        Fault::RestoredStatus(status) => Some(*status),
        _ => None,
    });
    match status {
        Some(status) => Err(End::failed(status, format!("told to fail with {status}"))),
        None => Ok(()),
    }
}
