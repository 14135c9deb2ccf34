//! The boot chain: from recovery or DFU to the restore ramdisk, one signed image after the other.
//!
//! | from | images |
//! |---|---|
//! | DFU | iBSS, then as from recovery |
//! | recovery | iBEC; then logo, coprocessor firmware, ramdisk, device tree, Secure Enclave firmware, kernel |
//!
//! Nothing is erased by any of it: the ramdisk waits for its orders. After every departure the ECID is read again.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use rightful_core::device::{Device, Handle};
use rightful_core::event::{Erased, Unit, Unplug};
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::ports::{Usb, UsbId};
use rightful_core::session::{Face, Session};
use rightful_proto::recovery::{Identity, RecoveryError};
use rightful_proto::restored::options::BOOT_ARGS;
use rightful_proto::{dfu, recovery};

use super::failure::{Failure, Trouble};
use super::order::Order;
use super::signer::{Boot, Signed, Signer};
use super::supply::Supply;
use crate::wait::{self, Awaited};
use crate::world::World;

/// From `go` to iBEC being there, either half of the way.
const STAGE_LIMIT: Duration = Duration::from_secs(60);

/// From the reset in DFU to iBSS being there, either half of the way.
const IBSS_LIMIT: Duration = Duration::from_secs(10);

/// From `bootx` until the device is gone.
const BOOTX_LIMIT: Duration = Duration::from_secs(30);

/// Until the ramdisk is there.
const RAMDISK_LIMIT: Duration = Duration::from_secs(300);

/// iBoot needs a moment with the ramdisk.
const RAMDISK_PAUSE: Duration = Duration::from_secs(2);

/// The first build of iOS 16, whose boot loaders want the extra request after `go` from recovery only.
const IOS_16: u32 = 20;

/// What the whole chain needs to know.
pub(super) struct Chain<'a> {
    pub(super) order: &'a Order,
    pub(super) supply: &'a Arc<Supply>,
    pub(super) bystanders: &'a BTreeSet<Ecid>,
}

impl Chain<'_> {
    /// Brings the device from recovery or DFU into restore mode. Returns it there, with the ticket that it runs under.
    pub(super) async fn boot<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &mut Session<F>,
        signer: &mut Signer,
        mut device: Device,
    ) -> Result<(Device, Arc<Signed>), Failure> {
        let from_dfu = device.mode == Mode::Dfu;
        if from_dfu {
            session.status("starting the first boot stage", Erased::No, Unplug::StartsOver);
            device = self.ibss(world, session, signer, &device).await?;
        }
        session.status("starting the boot loader", Erased::No, Unplug::StartsOver);
        let (device, signed) = self.ibec(world, session, signer, &device, from_dfu).await?;
        session.status("sending the installer", Erased::No, Unplug::StartsOver);
        let device = self.ramdisk(world, session, &signed, &device).await?;
        Ok((device, signed))
    }

    async fn ibss<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &mut Session<F>,
        signer: &mut Signer,
        device: &Device,
    ) -> Result<Device, Failure> {
        let id = bus_id(device)?;
        let mut rom = open(world, id).await?;
        let identity = dfu::identify(&mut rom).await?;
        self.order.covers(identity.ecid)?;
        let signed = signer.sign(&self.supply.identity, &boot_of(&identity, Mode::Dfu)?).await?;
        let image = self.supply.signed("iBSS", &signed).await?;
        stop_before(session, "the erase")?;
        dfu::prepare(&mut rom).await?;
        dfu::upload(&mut rom, &image, &mut |_, _| {}).await?;
        dfu::reset(&mut rom).await?;
        drop(rom);
        self.left(world, session, id, "iBSS", IBSS_LIMIT).await?;
        let back = [Mode::Recovery, Mode::Dfu];
        let found =
            self.back(world, session, device, &back, "the device with its first boot stage", IBSS_LIMIT);
        match found.await? {
            device if device.mode == Mode::Recovery => Ok(device),
            _ => Err(Trouble::ImageRefused { image: "iBSS" }.into()),
        }
    }

    async fn ibec<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &mut Session<F>,
        signer: &mut Signer,
        device: &Device,
        from_dfu: bool,
    ) -> Result<(Device, Arc<Signed>), Failure> {
        let id = bus_id(device)?;
        let (mut iboot, identity) = self.meet(world, id).await?;
        // A new start has new nonces: then, and only then, another ticket is asked for.
        let signed = signer.sign(&self.supply.identity, &boot_of(&identity, Mode::Recovery)?).await?;
        if from_dfu {
            for name in self.flagged(|component| component.loaded_by_iboot_stage1) {
                let image = self.supply.signed(&name, &signed).await?;
                recovery::upload(&mut iboot, &image, &mut |_, _| {}).await?;
                recovery::command(&mut iboot, "firmware").await?;
            }
        }
        let image = self.supply.signed("iBEC", &signed).await?;
        stop_before(session, "the erase")?;
        recovery::upload(&mut iboot, &image, &mut |done, total| {
            session.progress(done, Some(total * 8), Unit::Bytes)
        })
        .await?;
        recovery::command_then_gone(&mut iboot, "go").await?;
        if !from_dfu || build_major(&self.supply.build) < IOS_16 {
            recovery::finish(&mut iboot).await?;
        }
        drop(iboot);
        self.left(world, session, id, "iBEC", STAGE_LIMIT).await?;
        let what = "the device with its boot loader";
        let device = self.back(world, session, device, &[Mode::Recovery], what, STAGE_LIMIT).await?;
        Ok((device, signed))
    }

    async fn ramdisk<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &mut Session<F>,
        signed: &Arc<Signed>,
        device: &Device,
    ) -> Result<Device, Failure> {
        let id = bus_id(device)?;
        let (mut iboot, _) = self.meet(world, id).await?;
        if recovery::getenv(&mut iboot, "boot-stage").await?.as_deref() != Some("2") {
            session.note("installer/boot-stage", "the device does not call this its second boot stage");
        }
        recovery::setenv(&mut iboot, "auto-boot", "false").await?;
        recovery::saveenv(&mut iboot).await?;

        let mut images: Vec<(String, Vec<&str>)> = Vec::new();
        if self.supply.has("RestoreLogo") {
            images.push(("RestoreLogo".to_owned(), vec!["setpicture 4", "bgcolor 0 0 0"]));
        }
        let coprocessors =
            self.flagged(|component| component.loaded_by_iboot && !component.loaded_by_iboot_stage1);
        images.extend(coprocessors.into_iter().map(|name| (name, vec!["firmware"])));
        images.push(("RestoreRamDisk".to_owned(), vec!["ramdisk"]));
        images.push(("RestoreDeviceTree".to_owned(), vec!["devicetree"]));
        if self.supply.has("RestoreSEP") {
            images.push(("RestoreSEP".to_owned(), vec!["rsepfirmware"]));
        }
        let count = images.len() as u64 + 2;
        for (at, (name, commands)) in images.into_iter().enumerate() {
            stop_before(session, "the erase")?;
            session.progress(at as u64 + 1, Some(count), Unit::Items);
            let image = self.supply.signed(&name, signed).await?;
            let is_ramdisk = name == "RestoreRamDisk";
            if is_ramdisk {
                recovery::getenv(&mut iboot, "ramdisk-size").await?;
            }
            recovery::upload(&mut iboot, &image, &mut |_, _| {}).await?;
            if is_ramdisk {
                recovery::getenv(&mut iboot, "ramdisk-delay").await?;
            }
            for command in commands {
                recovery::command(&mut iboot, command).await?;
            }
            if is_ramdisk {
                tokio::time::sleep(RAMDISK_PAUSE).await;
            }
        }
        let kernel = self.supply.signed("RestoreKernelCache", signed).await?;
        recovery::upload(&mut iboot, &kernel, &mut |_, _| {}).await?;
        session.progress(count - 1, Some(count), Unit::Items);
        recovery::finish(&mut iboot).await?;
        recovery::setenv(&mut iboot, "boot-args", BOOT_ARGS).await?;
        recovery::command_then_gone(&mut iboot, "bootx").await?;
        drop(iboot);
        self.left(world, session, id, "installer", BOOTX_LIMIT).await?;
        session.status("waiting for the installer to start", Erased::No, Unplug::StartsOver);
        self.back(world, session, device, &[Mode::Restore], "the device in restore mode", RAMDISK_LIMIT).await
    }

    fn flagged(&self, wanted: impl Fn(&rightful_firmware::manifest::Component) -> bool) -> Vec<String> {
        let components = self.supply.identity.components.iter();
        components.filter(|(_, component)| wanted(component)).map(|(name, _)| name.clone()).collect()
    }

    /// Opens a device in recovery mode, and has nothing to do with it unless it is the one that consent was given for.
    async fn meet<U: Usb>(&self, world: &World<U>, id: UsbId) -> Result<(U::Device, Identity), Failure> {
        let mut device = open(world, id).await?;
        let identity = Identity::read(&mut device).await?;
        self.order.covers(identity.ecid)?;
        recovery::prepare(&mut device).await?;
        Ok((device, identity))
    }

    /// Waits until the device has left the bus; one that stays has refused the image.
    async fn left<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &Session<F>,
        id: UsbId,
        image: &'static str,
        limit: Duration,
    ) -> Result<(), Failure> {
        match wait::departure(world, id, "the device to leave", limit, &session.stop()).await {
            Err(wait::WaitError::TimedOut { .. }) => Err(Trouble::ImageRefused { image }.into()),
            ended => Ok(ended?),
        }
    }

    async fn back<U: Usb, F: Face>(
        &self,
        world: &World<U>,
        session: &Session<F>,
        before: &Device,
        modes: &[Mode],
        what: &'static str,
        limit: Duration,
    ) -> Result<Device, Failure> {
        let awaited = Awaited {
            ecid: self.order.ecid(),
            modes,
            before: Some(&before.handle),
            bystanders: self.bystanders,
            what,
            limit,
        };
        Ok(wait::arrival(world, awaited, &session.stop()).await?)
    }
}

async fn open<U: Usb>(world: &World<U>, id: UsbId) -> Result<U::Device, Failure> {
    let doing = "opening the device";
    Ok(world.usb.open(id).await.map_err(|error| RecoveryError::Usb { doing, error })?)
}

/// Reads what a ticket must name from a device that waits in recovery or DFU mode, after asking who it is.
pub(super) async fn read_boot<U: Usb>(
    world: &World<U>,
    device: &Device,
    order: &Order,
) -> Result<Boot, Failure> {
    let mut opened = open(world, bus_id(device)?).await?;
    let identity = if device.mode == Mode::Dfu {
        dfu::identify(&mut opened).await?
    } else {
        Identity::read(&mut opened).await?
    };
    order.covers(identity.ecid)?;
    boot_of(&identity, device.mode)
}

fn boot_of(identity: &Identity, mode: Mode) -> Result<Boot, Failure> {
    Ok(Boot {
        ap_nonce: identity.ap_nonce.clone().ok_or(Trouble::NoNonce(mode))?,
        sep_nonce: identity.sep_nonce.clone(),
        production_mode: identity.production_mode(),
        security_mode: identity.security_mode(),
    })
}

fn bus_id(device: &Device) -> Result<UsbId, Failure> {
    match device.handle {
        Handle::Usb(id) => Ok(id),
        Handle::Muxer { .. } => Err(Trouble::WrongMode(device.mode).into()),
    }
}

fn stop_before<F: Face>(session: &Session<F>, before: &'static str) -> Result<(), Failure> {
    if session.stop_asked() { Err(Trouble::Stopped { before }.into()) } else { Ok(()) }
}

/// The number that a build begins with: 22 of `22F76`.
fn build_major(build: &str) -> u32 {
    let digits = build.bytes().take_while(u8::is_ascii_digit).count();
    build.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_number_of_a_build_is_what_it_begins_with() {
        assert_eq!(build_major("22F76"), 22);
        assert_eq!(build_major("9A334"), 9);
        assert_eq!(build_major(""), 0);
    }
}
