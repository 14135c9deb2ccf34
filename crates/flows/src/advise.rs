//! The owner's case, as far as it can be seen without changing anything: the device, its backups on this computer, and what was left in the middle.

use plist::Value;
use rightful_backup::{Backup, Completeness};
use rightful_core::device::{Device, Trust};
use rightful_core::dossier::Particulars;
use rightful_core::facts::{BackupSeen, Facts, Interrupted, MOST_BACKUPS, Ordered, Seen, SystemGone};
use rightful_core::id::Udid;
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_host::session as lockdown;

use crate::gather::{self, Survey};
use crate::journal::{self, Deed, WhetherErased};
use crate::world::World;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The product ids of devices that are switched on, as far as they are known: iPhones, iPads and iPods share the range.
const RUNNING: std::ops::RangeInclusive<u16> = 0x1290..=0x12AF;

/// Every case on the cable. With `backups`, those of each device among them are its own; `now` is in seconds since 1970.
pub async fn cases<U: Usb>(
    world: &World<U>,
    survey: &Survey,
    backups: Option<&[Backup]>,
    now: u64,
) -> Vec<Facts> {
    let mut cases = Vec::new();
    for device in &survey.devices {
        cases.push(case(world, device, backups, now).await);
    }
    cases
}

/// All that is known of one device's case.
pub async fn case<U: Usb>(world: &World<U>, device: &Device, backups: Option<&[Backup]>, now: u64) -> Facts {
    let mut facts = gather::facts(world, device).await;
    facts.seen = in_session(world, &facts.device).await;
    facts.seen.interrupted = interrupted(world, device).await;
    facts.seen.backups = backups.map(|backups| backups_of(backups, facts.device.udid.as_ref(), now));
    facts
}

/// The case of a device that this computer does not see.
pub async fn unseen<U: Usb>(world: &World<U>, survey: &Survey, device: Device) -> Facts {
    let mut facts = Facts::of(device);
    facts.seen.on_bus_only = is_on_bus_only(world, survey).await;
    facts
}

/// Whether a device is on the USB bus that is switched on and that the muxer does not have.
async fn is_on_bus_only<U: Usb>(world: &World<U>, survey: &Survey) -> bool {
    let on_bus = world.usb.list().await.unwrap_or_default();
    let running = on_bus.iter().filter(|info| RUNNING.contains(&info.product)).count();
    let known =
        survey.devices.iter().filter(|device| matches!(device.mode, Mode::Normal | Mode::Restore)).count();
    running > known + survey.unidentified.len()
}

/// What a device tells a computer that it trusts, beside what every deed asks. What it does not tell stays unknown.
async fn in_session<U: Usb>(world: &World<U>, device: &Device) -> Seen {
    let mut seen = Seen::default();
    if device.mode != Mode::Normal || device.trust != Trust::Trusted {
        return seen;
    }
    let Some((muxer, attachment)) = gather::attachment(world, device) else { return seen };
    let wanted = [
        (Some("com.apple.mobile.chaperone"), Some("DeviceIsChaperoned")),
        (Some("com.apple.purplebuddy"), Some("SetupDone")),
        (Some("com.apple.mobile.backup"), Some("WillEncrypt")),
        (Some("com.apple.mobile.backup"), Some("CloudBackupEnabled")),
    ];
    match lockdown::values(&muxer, &attachment, &wanted).await {
        Ok(Some(values)) => {
            let told = |at: usize| values.get(at).and_then(Option::as_ref).and_then(Value::as_boolean);
            (seen.supervised, seen.setup_done) = (told(0), told(1));
            (seen.will_encrypt, seen.cloud_backup) = (told(2), told(3));
        }
        Ok(None) => {}
        Err(error) => tracing::debug!(%error, "what a trusted computer may read was not read"),
    }
    seen
}

/// What this program began on the device and did not bring to its end.
async fn interrupted<U: Usb>(world: &World<U>, device: &Device) -> Option<Interrupted> {
    let entry = journal::read(&world.workdir, device.ecid?).await.filter(journal::Entry::is_open)?;
    Some(Interrupted {
        ordered: match entry.deed {
            Deed::Erase => Ordered::Erase,
            Deed::Update => Ordered::Update,
        },
        gone: match entry.erased {
            WhetherErased::No => SystemGone::No,
            WhetherErased::Unknown | WhetherErased::MayHaveBegun => SystemGone::Perhaps,
            WhetherErased::Yes => SystemGone::Yes,
        },
    })
}

/// The backups of this device among these, newest first. A device that does not tell its UDID has none that can be told apart.
fn backups_of(backups: &[Backup], udid: Option<&Udid>, now: u64) -> Vec<BackupSeen> {
    let Some(udid) = udid else { return Vec::new() };
    let plain = |text: &str| text.replace('-', "").to_ascii_lowercase();
    let is_its = |backup: &&Backup| {
        let (manifest, info) = (backup.manifest().ok(), backup.info());
        let named =
            manifest.and_then(|list| list.udid.as_ref()).or_else(|| info.and_then(|list| list.udid.as_ref()));
        named.is_some_and(|named| plain(named.as_str()) == plain(udid.as_str()))
    };
    let mut found: Vec<BackupSeen> = backups.iter().filter(is_its).map(|backup| seen(backup, now)).collect();
    found.sort_by_key(|backup| std::cmp::Reverse(backup.date));
    found.truncate(MOST_BACKUPS);
    found
}

fn seen(backup: &Backup, now: u64) -> BackupSeen {
    let (manifest, info) = (backup.manifest().ok(), backup.info());
    let date = backup
        .status()
        .and_then(|list| list.date)
        .or_else(|| manifest.and_then(|list| list.date))
        .or_else(|| info.and_then(|list| list.date));
    let age = date.and_then(|date| u64::try_from(date).ok()).and_then(|date| now.checked_sub(date));
    BackupSeen {
        date,
        days_old: age.and_then(|seconds| u32::try_from(seconds / DAY).ok()),
        encrypted: backup.is_encrypted(),
        finished: match backup.completeness() {
            Completeness::Finished => Some(true),
            Completeness::Interrupted => Some(false),
            Completeness::Unknown => None,
        },
    }
}

/// What a paper says of the device: the numbers of its modems only a trusted computer is told.
pub async fn particulars<U: Usb>(world: &World<U>, device: &Device) -> Particulars {
    let mut known = Particulars {
        model: device.model.map(|model| model.name.to_owned()),
        serial: device.serial.as_ref().map(ToString::to_string),
        imei: Vec::new(),
        version: device.version.clone(),
    };
    let wanted = [
        (None, Some("SerialNumber")),
        (None, Some("InternationalMobileEquipmentIdentity")),
        (None, Some("InternationalMobileEquipmentIdentity2")),
    ];
    if device.mode == Mode::Normal
        && let Some((muxer, attachment)) = gather::attachment(world, device)
        && let Ok(Some(values)) = lockdown::values(&muxer, &attachment, &wanted).await
    {
        let mut texts = values.iter().map(|value| value.as_ref()?.as_string().map(str::to_owned));
        known.serial = texts.next().flatten().or(known.serial);
        known.imei = texts.flatten().collect();
    }
    known
}
