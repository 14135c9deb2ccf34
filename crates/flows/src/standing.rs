//! How a device of an Apple Account stands, as Find My shows it, in words that every face uses.

use rightful_apple::find_my::{Device, Erasure, Progress, Reachable};
use rightful_core::consent::RemoteEraseConsent;

use crate::find::shown;

/// What is known of how it stands, one thing each.
pub fn words(device: &Device) -> Vec<&'static str> {
    let mut parts = vec![match device.reachable {
        Reachable::Online => "online now",
        Reachable::Offline | Reachable::Pending => "offline now",
        Reachable::Unregistered => "not registered",
        Reachable::Unknown => "not known whether online",
    }];
    match device.erasure {
        Erasure::None => {}
        Erasure::Queued => parts.push("an erase waits for it"),
        Erasure::Running => parts.push("told to erase itself"),
        Erasure::Done => parts.push("has erased itself"),
        Erasure::Refused(_) => parts.push("not erased"),
    }
    if device.lost {
        parts.push("marked as lost");
    } else if device.lost_mode == Some(Progress::Queued) {
        parts.push("Lost Mode waits for it");
    }
    if device.activation_locked == Some(true) {
        parts.push("Activation Lock on");
    }
    parts
}

/// A device as a face shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The four characters by which a deed knows it.
    pub sign: String,
    /// What its owner and Apple call it.
    pub called: String,
    /// How it stands.
    pub words: Vec<&'static str>,
    /// Latitude, longitude, and how exact in metres.
    pub place: Option<(f64, f64, f64)>,
    /// Charge in percent.
    pub battery: Option<u8>,
    /// Whether an erase waits for it, or runs.
    pub erase_waits: bool,
    /// Whether it is marked as lost.
    pub lost: bool,
}

/// Where nothing is said of how exact a place is.
const VAGUE: f64 = 1000.0;

/// How this device stands.
pub fn of(device: &Device) -> Standing {
    let place = device.location.as_ref();
    Standing {
        sign: RemoteEraseConsent::sign(&device.id),
        called: shown(device),
        words: words(device),
        place: place.map(|place| (place.latitude, place.longitude, place.accuracy.unwrap_or(VAGUE))),
        battery: device
            .battery
            .as_ref()
            .map(|battery| (battery.level * 100.0).round().clamp(0.0, 100.0) as u8),
        erase_waits: matches!(device.erasure, Erasure::Queued | Erasure::Running),
        lost: device.lost,
    }
}
