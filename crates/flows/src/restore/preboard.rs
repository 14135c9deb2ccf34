//! Before an update of a device that trusts this computer: its owner types the passcode on it, so that it can keep its data.

use rightful_core::ask::UserAction;
use rightful_core::device::{Device, Trust};
use rightful_core::event::{Erased, Unplug};
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::BuildIdentity;
use rightful_host::session as lockdown;
use rightful_proto::preboard::{self, Dialog};

use super::failure::Failure;
use crate::gather;
use crate::world::World;

/// Has the device keep what an update needs, where it knows of that. Others are updated as they are: those ask for the
/// passcode after their restart.
pub(super) async fn prepare<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    device: &Device,
    identity: &BuildIdentity,
) -> Result<(), Failure> {
    if device.mode != Mode::Normal || device.trust != Trust::Trusted {
        session.note(
            "update/passcode-later",
            "this computer cannot have the device ask for its passcode now: if it needs it, it asks after its restart",
        );
        return Ok(());
    }
    let Some((muxer, attachment)) = gather::attachment(world, device) else { return Ok(()) };
    let mut stream = match lockdown::start_service(&muxer, &attachment, preboard::SERVICE).await {
        Ok(Some(stream)) => stream,
        Ok(None) => return Ok(()),
        Err(error) if error.refusal().is_some() => {
            tracing::debug!(%error, "the device has no such service");
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let manifest =
        identity.raw.get("Manifest").and_then(plist::Value::as_dictionary).cloned().unwrap_or_default();
    if preboard::create(&mut stream, &manifest).await? == Dialog::Shown {
        session.status("waiting for the passcode on the device", Erased::No, Unplug::Harmless);
        session.act(UserAction::TypePasscode);
        preboard::typed(&mut stream).await?;
    }
    Ok(preboard::commit(&mut stream, &manifest).await?)
}
