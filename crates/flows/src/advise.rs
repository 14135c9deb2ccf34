//! The owner's case, as far as it can be seen without changing anything: the device, its backups on this computer, and what was left in the middle.

use plist::Value;
use rightful_backup::{Backup, Completeness, folder::Private};
use rightful_core::device::{Device, Trust};
use rightful_core::dossier::Particulars;
use rightful_core::facts::{BackupSeen, Facts, Interrupted, MOST_BACKUPS, Ordered, Said, Seen, SystemGone};
use rightful_core::id::Udid;
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_host::session as lockdown;

use crate::gather::{self, Survey};
use crate::journal::{self, Deed, WhetherErased};
use crate::supervise::vault::Vault;
use crate::world::World;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The digits of a UDID that ends with the ECID.
const MODERN_UDID: usize = 24;

/// The product ids of devices that are switched on, as far as they are known: iPhones, iPads and iPods share the range.
const RUNNING: std::ops::RangeInclusive<u16> = 0x1290..=0x12AF;

/// The backups on this computer.
#[derive(Debug, Default)]
pub struct Shelf {
    /// Those that were found.
    pub backups: Vec<Backup>,
    /// Whether a folder in which backups may lie, or a backup in it, could not be looked at.
    pub unread: bool,
}

/// Every case on the cable. Of the backups on the shelf, those of each device are its own; `now` is in seconds since 1970.
pub async fn cases<U: Usb>(world: &World<U>, survey: &Survey, shelf: Option<&Shelf>, now: u64) -> Vec<Facts> {
    let mut cases = Vec::new();
    for device in &survey.devices {
        cases.push(case(world, device, shelf, now).await);
    }
    cases
}

/// All that is known of one device's case.
pub async fn case<U: Usb>(world: &World<U>, device: &Device, shelf: Option<&Shelf>, now: u64) -> Facts {
    let mut facts = gather::facts(world, device).await;
    facts.seen = in_session(world, &facts.device).await;
    facts.seen.interrupted = interrupted(world, device).await;
    if has_token(world, device) {
        facts.told.token_saved = Said::Yes;
    }
    put_backups(&mut facts, shelf, now);
    facts
}

/// Whether an unlock token of the device is kept here, and nothing says that it was erased since.
fn has_token<U: Usb>(world: &World<U>, device: &Device) -> bool {
    let Some(udid) = &device.udid else { return false };
    match Vault::of(&world.workdir).token(udid) {
        Ok(saved) => saved.is_some_and(|saved| saved.erased.is_none()),
        Err(error) => {
            tracing::debug!(%error, "no token was read");
            false
        }
    }
}

/// The case of a device that this computer does not see.
pub async fn unseen<U: Usb>(
    world: &World<U>,
    survey: &Survey,
    device: Device,
    shelf: Option<&Shelf>,
    now: u64,
) -> Facts {
    let mut facts = Facts::of(device);
    facts.seen.on_bus_only = is_on_bus_only(world, survey).await;
    put_backups(&mut facts, shelf, now);
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

/// Which of the backups are of this device, newest first. That there are none is said only where each is known to be of another
/// one, and none was passed over.
fn put_backups(facts: &mut Facts, shelf: Option<&Shelf>, now: u64) {
    let Some(shelf) = shelf else { return };
    let mut its = Vec::new();
    let mut somebodys = 0;
    for backup in &shelf.backups {
        match whose(&facts.device, &Named::of(backup)) {
            Whose::Its => its.push(seen(backup, now)),
            Whose::NotKnown => somebodys += 1,
            Whose::Anothers => {}
        }
    }
    its.sort_by_key(|backup| std::cmp::Reverse(backup.date));
    its.truncate(MOST_BACKUPS);
    facts.seen.backups_of_somebody = somebodys;
    facts.seen.backups_unread = shelf.unread;
    let certain = !its.is_empty() || (somebodys == 0 && !shelf.unread);
    facts.seen.backups = certain.then_some(its);
}

/// How a backup names the device that it is of.
struct Named<'a> {
    udid: Option<&'a str>,
    serial: Option<&'a str>,
}

impl<'a> Named<'a> {
    /// By its own word, else by that of the computer that made it.
    fn of(backup: &'a Backup) -> Self {
        let (manifest, info) = (backup.manifest().ok(), backup.info());
        let udid = manifest.and_then(|list| list.udid.as_ref());
        let serial = manifest.and_then(|list| list.serial.as_ref());
        Self {
            udid: udid.or_else(|| info?.udid.as_ref()).map(Private::as_str),
            serial: serial.or_else(|| info?.serial.as_ref()).map(Private::as_str),
        }
    }
}

/// Of which device a backup is.
#[derive(Debug, PartialEq, Eq)]
enum Whose {
    Its,
    Anothers,
    NotKnown,
}

impl Whose {
    fn by(same: bool) -> Self {
        if same { Self::Its } else { Self::Anothers }
    }
}

/// By the ECID, with which UDIDs end since the A12; by the UDID, which a device tells while it runs; by the serial number, which it
/// tells in recovery mode too. One that this computer does not see tells nothing.
fn whose(device: &Device, named: &Named<'_>) -> Whose {
    let plain = |text: &str| text.replace('-', "").to_ascii_lowercase();
    let udid = named.udid.map(plain);
    // The older ones, of 40 digits, are a checksum and tell no ECID.
    if let (Some(ecid), Some(theirs)) = (device.ecid, udid.as_ref().filter(|udid| udid.len() == MODERN_UDID))
    {
        return Whose::by(theirs.ends_with(&format!("{:016x}", ecid.0)));
    }
    // In restore mode some announce a placeholder.
    let ours = device.udid.as_ref().filter(|_| device.mode != Mode::Restore);
    if let (Some(ours), Some(theirs)) = (ours, udid) {
        return Whose::by(plain(ours.as_str()) == theirs);
    }
    match (&device.serial, named.serial) {
        (Some(ours), Some(theirs)) => Whose::by(ours.0.eq_ignore_ascii_case(theirs)),
        _ => Whose::NotKnown,
    }
}

/// Whose backup it is, as it says itself.
pub(crate) fn udid_of(backup: &Backup) -> Option<Udid> {
    let (manifest, info) = (backup.manifest().ok(), backup.info());
    let named =
        manifest.and_then(|list| list.udid.as_ref()).or_else(|| info.and_then(|list| list.udid.as_ref()));
    named?.as_str().parse().ok()
}

/// Some programs leave the hyphen of a UDID out.
pub(crate) fn is_same(one: &Udid, other: &Udid) -> bool {
    let plain = |udid: &Udid| udid.as_str().replace('-', "").to_ascii_lowercase();
    plain(one) == plain(other)
}

/// What a backup says of itself; `now` is in seconds since 1970.
pub(crate) fn seen(backup: &Backup, now: u64) -> BackupSeen {
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

#[cfg(test)]
mod tests {
    use rightful_core::id::{Ecid, SerialNumber};

    use super::*;

    const MODERN: &str = "00008120-001234A61E804F2A";
    const OLD: &str = "0123456789abcdef0123456789abcdef01234567";

    fn device(udid: Option<&str>, ecid: Option<u64>, serial: Option<&str>) -> Device {
        Device {
            udid: udid.map(|text| text.parse().expect("a UDID")),
            ecid: ecid.map(Ecid),
            serial: serial.map(|text| SerialNumber(text.to_owned())),
            ..Device::unseen(None)
        }
    }

    fn is(device: &Device, udid: Option<&str>, serial: Option<&str>) -> Whose {
        whose(device, &Named { udid, serial })
    }

    #[test]
    fn a_backup_is_known_by_what_the_device_tells_in_each_mode() {
        let running = device(Some(MODERN), Some(0x0012_34A6_1E80_4F2A), None);
        assert_eq!(is(&running, Some("00008120001234a61e804f2a"), None), Whose::Its);
        assert_eq!(is(&running, Some(OLD), None), Whose::Anothers);
        assert_eq!(is(&device(Some(OLD), None, None), Some(OLD), None), Whose::Its);
        let mut restoring = device(Some(OLD), Some(0x0012_34A6_1E80_4F2A), None);
        restoring.mode = Mode::Restore;
        assert_eq!(is(&restoring, Some(MODERN), None), Whose::Its);
        assert_eq!(is(&restoring, Some(OLD), None), Whose::NotKnown, "there it may be a placeholder");
        let dfu = device(None, Some(0x0012_34A6_1E80_4F2A), None);
        assert_eq!(is(&dfu, Some(MODERN), None), Whose::Its);
        assert_eq!(is(&dfu, Some("00008120-001234A61E804F2B"), None), Whose::Anothers);
        assert_eq!(is(&dfu, Some(OLD), Some("F4GTX8KQ2M")), Whose::NotKnown, "it tells no serial number");
        let recovery = device(None, Some(1), Some("F4GTX8KQ2M"));
        assert_eq!(is(&recovery, Some(OLD), Some("f4gtx8kq2m")), Whose::Its);
        assert_eq!(is(&recovery, Some(OLD), Some("F4GTX8KQ2N")), Whose::Anothers);
        assert_eq!(is(&recovery, Some(OLD), None), Whose::NotKnown);
        let unseen = Device::unseen(None);
        assert_eq!(is(&unseen, Some(MODERN), Some("F4GTX8KQ2M")), Whose::NotKnown);
    }
}
