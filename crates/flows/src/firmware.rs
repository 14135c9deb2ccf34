//! Firmware without a device: what there is for a model, fetching one of it, and looking into a file.

pub mod cache;
pub mod failure;
pub mod inspect;
mod ready;
pub mod verify;

use std::path::{Path, PathBuf};

use rightful_apple::catalog::{self, CatalogError, Firmware, Freshness, Listing};
use rightful_apple::clock;
use rightful_apple::download::{self, Download, Downloaded};
use rightful_core::event::{Erased, Fact, Unit, Unplug};
use rightful_core::model::Model;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain};
use rightful_core::session::{Face, Session};
use rightful_host::disk;

pub use failure::Failure;
pub use inspect::{Inspection, inspect, inspect_elsewhere};
pub use verify::{Verification, verify};

use crate::restore::plan::bytes;
use crate::world::{Workdir, World};

/// The steps.
pub const STEPS: [Step; 2] = [
    Step { id: "download", title: "download the firmware and check it", weight: 30, danger: Danger::None },
    Step {
        id: ready::STEP,
        title: "compute the checksums that a restore asks for",
        weight: 1,
        danger: Danger::None,
    },
];

/// Bytes that are left free on the disk beside the firmware.
const SPARE: u64 = 64 << 20;

/// Which firmware is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// For which model: `iPhone15,3`.
    pub product_type: String,
    /// A version or a build; the newest that Apple signs when `None`.
    pub version: Option<String>,
}

/// What is on the disk for a firmware, and what still has to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes that are there already, whole or in part.
    pub here: u64,
    /// Bytes that may still be written, where that is known.
    pub free: Option<u64>,
}

/// Everything that was published for a model, newest first. A list of the last hour is as good as a new one, and an older
/// one is better than none.
///
/// # Errors
/// What the catalogue's client says; nothing is asked of any device.
pub async fn list<U: Usb>(world: &World<U>, product_type: &str) -> Result<Vec<Firmware>, CatalogError> {
    Ok(catalogue(world, product_type, Freshness::Hour).await?.firmwares)
}

/// The same, with who lists it, how old the list is, and why it is not new.
///
/// # Errors
/// As [`list`].
pub async fn catalogue<U: Usb>(
    world: &World<U>,
    product_type: &str,
    freshness: Freshness,
) -> Result<Listing, CatalogError> {
    let folder = world.workdir.path.join("catalogue");
    catalog::listing(&world.apple, product_type, Some(&folder), freshness).await
}

/// Fetches one firmware into the work folder, or what is missing of it, verifies it and says where it is. Then the checksums
/// of its system image are computed, which a stop only puts off: the firmware is here.
///
/// # Errors
/// The failure was told on the session; what comes back is how the deed has ended.
pub async fn get<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<PathBuf, Ending> {
    match fetch(world, session, wanted).await {
        Ok((Downloaded { path, believed, .. }, firmware)) => {
            let mut facts = vec![
                Fact { id: "file", text: path.display().to_string() },
                Fact { id: "digest", text: firmware.digest.to_string() },
            ];
            if let Some(when) = believed {
                let text = format!("verified on {}, and not changed since: not read again", clock::utc(when));
                facts.push(Fact { id: "believed", text });
            }
            session.finished(
                format!("Firmware {} ({}) is here and verified", firmware.version, firmware.build),
                facts,
            );
            Ok(path)
        }
        Err(failure) => {
            let report = failure.report().leaving("No device was touched.");
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

/// Picks what is wanted out of a list.
///
/// # Errors
/// [`Failure::NoSuchVersion`], or that nothing is signed.
pub fn choose<'a>(listed: &'a [Firmware], wanted: &Wanted) -> Result<&'a Firmware, Failure> {
    let Some(version) = &wanted.version else {
        return Ok(catalog::newest_signed(listed, &wanted.product_type)?);
    };
    // Of several builds of one version the signed one is meant.
    listed
        .iter()
        .filter(|firmware| firmware.version == *version || firmware.build.eq_ignore_ascii_case(version))
        .max_by_key(|firmware| firmware.signed)
        .ok_or_else(|| Failure::NoSuchVersion {
            version: version.chars().filter(|c| !c.is_control()).take(32).collect(),
            product_type: wanted.product_type.clone(),
        })
}

/// What will happen.
pub fn plan(firmware: &Firmware, room: Room) -> Plan {
    let model = Model::by_product_type(&firmware.product_type);
    let name = model.map_or(firmware.product_type.as_str(), |model| model.name);
    let missing = firmware.size.saturating_sub(room.here);
    let size = Remark {
        id: "size",
        weight: RemarkKind::Good,
        text: match (missing, room.here) {
            (0, _) => format!("all {} are on this computer and will be checked", bytes(firmware.size)),
            (_, 0) => {
                let amount = bytes(firmware.size);
                format!("{amount} will be downloaded and checked")
            }
            (missing, _) => {
                format!(
                    "{} of {} are still missing and will be downloaded",
                    bytes(missing),
                    bytes(firmware.size)
                )
            }
        },
    };
    let signed = if firmware.signed {
        Remark { id: "signed", weight: RemarkKind::Good, text: "Apple signs this version now".to_owned() }
    } else {
        Remark {
            id: "signed",
            weight: RemarkKind::Mind,
            text: "Apple no longer signs this version, so it cannot be installed".to_owned(),
        }
    };
    let mut remarks = vec![size, signed];
    remarks.extend(disputed(firmware));
    let title = format!("Get firmware {} ({}) for {name}", firmware.version, firmware.build);
    Plan::new(title, &STEPS, remarks)
}

/// That the sources of the catalogue disagree about a firmware, one sentence for each.
pub fn disputed(firmware: &Firmware) -> impl Iterator<Item = Remark> {
    firmware.disputes.iter().map(|dispute| Remark {
        id: "disputed",
        weight: RemarkKind::Mind,
        text: format!(
            "{} says another {} for this version: {}, not {}",
            dispute.source, dispute.matter, dispute.theirs, dispute.taken
        ),
    })
}

/// Where a firmware lies in the work folder, or will lie.
pub fn place(workdir: &Workdir, firmware: &Firmware) -> PathBuf {
    workdir.firmware().join(firmware.file_name())
}

/// What is there of a firmware, and what room there is for the rest.
pub fn room(workdir: &Workdir, firmware: &Firmware) -> Room {
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |data| data.len());
    let path = place(workdir, firmware);
    let whole = length(&path);
    let here = if whole == firmware.size { whole } else { download::arrived(&path).min(firmware.size) };
    let disk = disk::free_bytes(&workdir.path).ok();
    // The quota counts what is there already.
    let quota = workdir.quota.map(|quota| quota.saturating_sub(here));
    let free = match (disk, quota) {
        (Some(disk), Some(quota)) => Some(disk.min(quota)),
        (disk, quota) => disk.or(quota),
    };
    Room { here, free }
}

async fn fetch<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<(Downloaded, Firmware), Failure> {
    let listing = catalogue(world, &wanted.product_type, Freshness::Hour).await?;
    let firmware = choose(&listing.firmwares, wanted)?.clone();
    let room = room(&world.workdir, &firmware);
    let mut plan = plan(&firmware, room);
    plan.remarks.extend(listing.stale.as_ref().map(|why| Remark {
        id: "old-list",
        weight: RemarkKind::Mind,
        text: format!("the list of versions is of {}: {why}", clock::utc(listing.when)),
    }));
    session.plan(plan);
    enough(&firmware, room)?;

    session.start("download");
    session.status("downloading", Erased::No, Unplug::Harmless);
    let request = Download {
        url: firmware.url.clone(),
        to: place(&world.workdir, &firmware),
        size: firmware.size,
        digest: firmware.digest,
        quota: world.workdir.quota,
    };
    let stop = session.stop();
    let progress = |done, total| session.progress(done, Some(total), Unit::Bytes);
    let downloaded = download::fetch(&world.apple, &request, progress, &stop).await?;
    let found = inspect(&downloaded.path).await?;
    if found.build != firmware.build || !found.product_types.contains(&firmware.product_type) {
        return Err(Failure::AnotherVersion { announced: firmware.build, found: found.build });
    }
    session.done();
    ready::checksums(&world.workdir, session, &firmware, &downloaded.path).await;
    Ok((downloaded, firmware))
}

/// Refuses early when there is no room, unless nothing has to be written.
fn enough(firmware: &Firmware, room: Room) -> Result<(), Failure> {
    let missing = firmware.size.saturating_sub(room.here);
    match room.free {
        Some(free) if missing > 0 && free < missing.saturating_add(SPARE) => {
            Err(Failure::NoSpace { needed: missing.saturating_add(SPARE), free })
        }
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_apple::Url;
    use rightful_apple::catalog::{Dispute, Matter, Source};
    use rightful_apple::digest::Digest;

    fn firmware(version: &str, build: &str, signed: bool) -> Firmware {
        Firmware {
            product_type: "iPhone15,3".to_owned(),
            version: version.to_owned(),
            build: build.to_owned(),
            url: Url::parse("https://updates.cdn-apple.com/x.ipsw").expect("an address"),
            size: 9_000_000_000,
            digest: Digest::Sha1([0; 20]),
            signed,
            released: None,
            sources: vec![Source::IpswMe],
            disputes: Vec::new(),
        }
    }

    fn wanted(version: Option<&str>) -> Wanted {
        Wanted { product_type: "iPhone15,3".to_owned(), version: version.map(str::to_owned) }
    }

    #[test]
    fn the_newest_signed_one_is_meant_unless_another_is_named() {
        let listed = [
            firmware("26.2", "23C1", false),
            firmware("26.1", "23B85", true),
            firmware("26.1", "23B80", false),
        ];
        assert_eq!(choose(&listed, &wanted(None)).expect("signed").build, "23B85");
        assert_eq!(choose(&listed, &wanted(Some("26.1"))).expect("named").build, "23B85");
        assert_eq!(choose(&listed, &wanted(Some("23c1"))).expect("named").version, "26.2");
        let failure = choose(&listed, &wanted(Some("9.9\u{7}"))).expect_err("not there");
        assert_eq!(failure.to_string(), "the catalogue has no firmware 9.9 for iPhone15,3");
        assert_eq!(
            choose(&listed[..1], &wanted(None)).expect_err("unsigned").code(),
            "catalog/nothing-signed"
        );
    }

    #[test]
    fn the_plan_says_what_is_missing_and_whether_it_can_be_installed() {
        let plan = |here, signed| super::plan(&firmware("26.1", "23B85", signed), Room { here, free: None });
        assert_eq!(plan(0, true).title, "Get firmware 26.1 (23B85) for iPhone 14 Pro Max");
        assert_eq!(plan(0, true).danger, Danger::None);
        assert_eq!(plan(0, true).remarks[0].text, "9.0 GB will be downloaded and checked");
        assert_eq!(
            plan(6_000_000_000, true).remarks[0].text,
            "3.0 GB of 9.0 GB are still missing and will be downloaded"
        );
        assert_eq!(
            plan(9_000_000_000, true).remarks[0].text,
            "all 9.0 GB are on this computer and will be checked"
        );
        assert_eq!(plan(0, false).remarks[1].weight, RemarkKind::Mind);
    }

    #[test]
    fn the_plan_says_who_disagrees() {
        let mut firmware = firmware("26.1", "23B85", true);
        let (theirs, taken) = ("9001".to_owned(), "9000".to_owned());
        firmware.disputes = vec![Dispute { source: Source::AppleDb, matter: Matter::Size, theirs, taken }];
        let plan = plan(&firmware, Room { here: 0, free: None });
        let last = plan.remarks.last().expect("a remark");
        assert_eq!(last.weight, RemarkKind::Mind);
        assert_eq!(last.text, "AppleDB says another size for this version: 9001, not 9000");
    }

    #[test]
    fn room_is_only_needed_for_what_is_missing() {
        let firmware = firmware("26.1", "23B85", true);
        let enough = |here, free| enough(&firmware, Room { here, free });
        assert!(enough(0, None).is_ok());
        assert!(enough(0, Some(10_000_000_000)).is_ok());
        assert!(enough(firmware.size, Some(0)).is_ok());
        assert!(enough(8_999_000_000, Some(100_000_000)).is_ok());
        let failure = enough(0, Some(9_000_000_000)).expect_err("nothing to spare");
        assert_eq!(failure.code(), "firmware/no-space");
    }
}
