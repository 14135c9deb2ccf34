//! What this computer is like as a place to speak with devices from: gathered here, judged in [`rightful_core::doctor`].
//!
//! Reads only. What the system does not tell stays unknown. Of the programs that run only those are told that are known to take
//! devices, and no command line of any.
//!
//! | fact | Linux | macOS | Windows |
//! |---|---|---|---|
//! | devices on USB, speed, hubs | sysfs, by `nusb` | IOKit, by `nusb` | SetupAPI, by `nusb` |
//! | who may open them | the files in `/dev/bus/usb` | – | the driver |
//! | rules | the files of udev, see [`rightful_core::doctor::rules`] | – | – |
//! | programs | `/proc` | `sysinfo` | `sysinfo` |

#[cfg(any(target_os = "linux", test))]
mod linux;
mod repair;

use std::path::Path;

use nusb::DeviceInfo;
use rightful_core::doctor::machine::{Access, Machine, OnBus, Place, Program, Purpose, Speed, System};
use rightful_core::ports::APPLE;

pub use repair::{RepairError, start_muxer, write_rule};

use crate::{clock, disk};

/// The most devices of Apple's that are told.
const DEVICES: usize = 64;

/// The system that this program was made for.
pub const SYSTEM: System = if cfg!(target_os = "linux") {
    System::Linux
} else if cfg!(target_os = "macos") {
    System::MacOs
} else if cfg!(windows) {
    System::Windows
} else {
    System::Other
};

/// Looks at this computer. Whether the muxer answers, where files go, and the servers are for others to add.
pub async fn here() -> Machine {
    let bus = bus().await;
    let looked = tokio::task::spawn_blocking(move || {
        let mut machine = Machine {
            system: SYSTEM,
            privileged: privileged(),
            programs: programs(),
            clock: seconds(),
            bus,
            ..Machine::default()
        };
        #[cfg(target_os = "linux")]
        linux::look(Path::new("/"), &mut machine);
        machine
    });
    match looked.await {
        Ok(machine) => machine,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

/// Apple's devices on USB. `None` where the bus cannot be listed.
async fn bus() -> Option<Vec<OnBus>> {
    match nusb::list_devices().await {
        Ok(devices) => Some(
            devices
                .filter(|device| device.vendor_id() == APPLE)
                .take(DEVICES)
                .map(|info| on_bus(&info))
                .collect(),
        ),
        // Containers and some virtual machines have no USB at all: nothing is on a bus that is not there.
        Err(error) if cfg!(target_os = "linux") && error.os_error() == Some(crate::usb::NO_SUCH_FILE) => {
            Some(Vec::new())
        }
        Err(error) => {
            tracing::debug!(%error, "the bus cannot be listed");
            None
        }
    }
}

fn on_bus(info: &DeviceInfo) -> OnBus {
    OnBus {
        product: info.product_id(),
        speed: info.speed().and_then(|speed| {
            Some(match speed {
                nusb::Speed::Low => Speed::Low,
                nusb::Speed::Full => Speed::Full,
                nusb::Speed::High => Speed::High,
                nusb::Speed::Super | nusb::Speed::SuperPlus => Speed::Super,
                _ => return None,
            })
        }),
        // The first number is the computer's own port, each further one that of a hub.
        hubs: u8::try_from(info.port_chain().len().saturating_sub(1)).ok(),
        access: access(info),
        driver: driver(info),
        ..OnBus::default()
    }
}

#[cfg(target_os = "linux")]
fn access(info: &DeviceInfo) -> Access {
    let file = format!("/dev/bus/usb/{:03}/{:03}", info.busnum(), info.device_address());
    linux::access(Path::new(&file))
}

#[cfg(not(target_os = "linux"))]
fn access(_info: &DeviceInfo) -> Access {
    Access::Unknown
}

#[cfg(windows)]
fn driver(info: &DeviceInfo) -> Option<String> {
    info.driver().map(|driver| driver.chars().take(64).collect())
}

#[cfg(not(windows))]
fn driver(_info: &DeviceInfo) -> Option<String> {
    None
}

#[cfg(unix)]
fn privileged() -> Option<bool> {
    Some(rustix::process::geteuid().is_root())
}

#[cfg(not(unix))]
fn privileged() -> Option<bool> {
    None
}

#[cfg(target_os = "linux")]
fn programs() -> Vec<Program> {
    linux::programs(Path::new("/"))
}

#[cfg(any(target_os = "macos", windows))]
fn programs() -> Vec<Program> {
    use rightful_core::doctor::taker;
    use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System as Running};

    let mut running = Running::new();
    // Names alone: no memory, no command lines.
    running.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing());
    let named = running.processes().iter().filter_map(|(pid, process)| {
        let name = process.name().to_string_lossy().into_owned();
        taker(&name)?;
        Some(Program { name, pid: pid.as_u32() })
    });
    let mut named: Vec<Program> = named.collect();
    named.sort_by_key(|program| program.pid);
    named
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn programs() -> Vec<Program> {
    Vec::new()
}

/// Seconds since 1970, by this computer's clock; 0 before that.
fn seconds() -> Option<u64> {
    Some(clock::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

/// How a folder stands that large files go into. It need not be there yet: then the nearest above it that is there is asked.
pub fn place(purpose: Purpose, path: &Path) -> Place {
    let existing = path.ancestors().find(|folder| folder.is_dir());
    Place {
        purpose,
        path: path.display().to_string(),
        free: disk::free_bytes(path)
            .inspect_err(|error| tracing::debug!(%error, "the room on the disk is not told"))
            .ok(),
        writable: existing.and_then(writable),
    }
}

#[cfg(unix)]
fn writable(folder: &Path) -> Option<bool> {
    Some(rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok())
}

/// Windows tells it only by being written to.
#[cfg(not(unix))]
fn writable(_folder: &Path) -> Option<bool> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn this_computer_is_looked_at_without_a_failure() {
        let machine = here().await;
        assert_eq!(machine.system, SYSTEM);
        assert!(machine.clock.is_some_and(|clock| clock > 1_700_000_000), "{machine:?}");
        // Whatever is on the bus here: it is known or it is not, and nothing was left out silently.
        assert!(machine.bus.is_none_or(|bus| bus.len() <= DEVICES));
    }

    #[test]
    fn a_folder_that_is_yet_to_be_made_is_as_the_one_above_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = place(Purpose::Firmware, &folder.path().join("not/yet"));
        assert!(place.free.is_some_and(|free| free > 0));
        assert_eq!(place.writable, if cfg!(unix) { Some(true) } else { None });
    }
}
