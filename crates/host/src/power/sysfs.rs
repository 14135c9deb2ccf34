//! What Linux tells of power and heat in `/sys/class`.
//!
//! | file | says |
//! |---|---|
//! | `power_supply/*/type` | `Battery`, or something that feeds: `Mains`, `USB`, `Wireless`, `UPS` |
//! | `power_supply/*/scope` | `Device` when it is in a mouse or a headset |
//! | `power_supply/*/online` | `0` when nothing is plugged in |
//! | `power_supply/*/status` | `Discharging` and others |
//! | `power_supply/*/capacity` | percent |
//! | `thermal/thermal_zone*/temp` | thousandths of a degree Celsius |
//! | `thermal/thermal_zone*/trip_point_N_type`, `…_temp` | `hot` and `critical` are where the machine protects itself |

use std::fs;
use std::path::{Path, PathBuf};

use super::{Heat, Reading, Supply};

/// No machine has more supplies, zones or trip points.
const MOST: usize = 64;

/// What is longer is not what it should be.
const LONGEST: usize = 64;

/// So many degrees below the trip point a zone is hot, and so many warm.
const HOT: i64 = 5_000;
const WARM: i64 = 15_000;

/// Trip points and temperatures outside of these are placeholders of the firmware.
const TRIP_POINTS: std::ops::RangeInclusive<i64> = 40_000..=150_000;
const TEMPERATURES: std::ops::RangeInclusive<i64> = -40_000..=200_000;

pub(super) fn reading(class: &Path) -> Reading {
    let (supply, charge_percent) = supply(&class.join("power_supply"));
    Reading { supply, charge_percent, heat: heat(&class.join("thermal")) }
}

fn supply(folder: &Path) -> (Supply, Option<u8>) {
    let (mut plugged, mut discharging, mut charges) = (false, false, Vec::new());
    let Some(supplies) = entries(folder) else { return (Supply::Unknown, None) };
    for one in supplies {
        let kind = text(&one.join("type")).unwrap_or_default();
        if text(&one.join("scope")).as_deref() == Some("Device") {
            continue;
        }
        if kind == "Battery" {
            discharging |= text(&one.join("status")).as_deref() == Some("Discharging");
            charges.extend(number(&one.join("capacity")).filter(|percent| (0..=100).contains(percent)));
        } else {
            plugged |= number(&one.join("online")).is_some_and(|online| online > 0);
        }
    }
    let charge = (!charges.is_empty()).then(|| charges.iter().sum::<i64>() / charges.len() as i64);
    // A charger that is too weak lets the battery run down; what counts is that somebody plugged it in.
    let supply = if discharging && !plugged { Supply::Battery } else { Supply::Mains };
    (supply, charge.and_then(|percent| u8::try_from(percent).ok()))
}

fn heat(folder: &Path) -> Heat {
    let zones = entries(folder).unwrap_or_default();
    zones.iter().filter_map(|zone| heat_of(zone)).max().unwrap_or_default()
}

/// Nothing for a zone that has no such trip point: then nobody says what it can bear.
fn heat_of(zone: &Path) -> Option<Heat> {
    let limit = (0..MOST)
        .map_while(|at| Some((at, text(&zone.join(format!("trip_point_{at}_type")))?)))
        .filter(|(_, kind)| kind == "hot" || kind == "critical")
        .filter_map(|(at, _)| number(&zone.join(format!("trip_point_{at}_temp"))))
        .filter(|limit| TRIP_POINTS.contains(limit))
        .min()?;
    let now = number(&zone.join("temp")).filter(|now| TEMPERATURES.contains(now))?;
    Some(match limit - now {
        room if room < HOT => Heat::Hot,
        room if room < WARM => Heat::Warm,
        _ => Heat::Normal,
    })
}

fn entries(folder: &Path) -> Option<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).ok()?;
    Some(entries.take(MOST).filter_map(|entry| Some(entry.ok()?.path())).collect())
}

fn text(file: &Path) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    (text.len() <= LONGEST).then(|| text.trim().to_owned())
}

fn number(file: &Path) -> Option<i64> {
    text(file)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pretend `/sys/class`: path and content.
    fn machine(files: &[(&str, &str)]) -> Reading {
        let class = tempfile::tempdir().expect("a folder");
        for (path, content) in files {
            let path = class.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder above")).expect("made");
            fs::write(path, format!("{content}\n")).expect("written");
        }
        reading(class.path())
    }

    #[test]
    fn a_laptop_is_on_its_battery_only_when_nothing_is_plugged_in() {
        let battery = ("power_supply/BAT0/type", "Battery");
        let laptop = |online, status, capacity| {
            machine(&[
                battery,
                ("power_supply/BAT0/status", status),
                ("power_supply/BAT0/capacity", capacity),
                ("power_supply/AC/type", "Mains"),
                ("power_supply/AC/online", online),
            ])
        };
        for (online, status, capacity, supply, charge) in [
            ("0", "Discharging", "57", Supply::Battery, Some(57)),
            ("1", "Charging", "57", Supply::Mains, Some(57)),
            ("1", "Discharging", "57", Supply::Mains, Some(57)),
            ("0", "Not charging", "80", Supply::Mains, Some(80)),
            ("0", "Discharging", "-5", Supply::Battery, None),
            ("0", "Discharging", "101", Supply::Battery, None),
            ("0", "Discharging", "many", Supply::Battery, None),
        ] {
            let expected = Reading { supply, charge_percent: charge, heat: Heat::Unknown };
            assert_eq!(laptop(online, status, capacity), expected, "{online} {status} {capacity}");
        }
    }

    #[test]
    fn a_mouse_is_no_supply_and_two_batteries_have_a_mean() {
        let mouse = machine(&[
            ("power_supply/hid/type", "Battery"),
            ("power_supply/hid/scope", "Device"),
            ("power_supply/hid/status", "Discharging"),
            ("power_supply/hid/capacity", "2"),
        ]);
        assert_eq!((mouse.supply, mouse.charge_percent), (Supply::Mains, None));
        let two = machine(&[
            ("power_supply/BAT0/type", "Battery"),
            ("power_supply/BAT0/status", "Unknown"),
            ("power_supply/BAT0/capacity", "100"),
            ("power_supply/BAT1/type", "Battery"),
            ("power_supply/BAT1/status", "Discharging"),
            ("power_supply/BAT1/capacity", "20"),
        ]);
        assert_eq!((two.supply, two.charge_percent), (Supply::Battery, Some(60)));
        assert_eq!(machine(&[]), Reading::default());
    }

    #[test]
    fn heat_is_what_is_left_to_the_nearest_trip_point_of_the_worst_zone() {
        let zone = |temp: &str, kind: &str, trip: &str| {
            let other = [
                ("thermal/thermal_zone0/temp", "31000"),
                ("thermal/thermal_zone0/trip_point_0_type", "critical"),
                ("thermal/thermal_zone0/trip_point_0_temp", "110000"),
            ];
            let this = [
                ("thermal/thermal_zone1/temp", temp),
                ("thermal/thermal_zone1/trip_point_0_type", "passive"),
                ("thermal/thermal_zone1/trip_point_0_temp", "40000"),
                ("thermal/thermal_zone1/trip_point_1_type", kind),
                ("thermal/thermal_zone1/trip_point_1_temp", trip),
            ];
            machine(&[other.as_slice(), &this].concat()).heat
        };
        for (temp, kind, trip, expected) in [
            ("85000", "critical", "100000", Heat::Normal),
            ("85001", "critical", "100000", Heat::Warm),
            ("95001", "critical", "100000", Heat::Hot),
            ("95001", "hot", "100000", Heat::Hot),
            ("120000", "critical", "100000", Heat::Hot),
            // Nobody says what it can bear, or what is said cannot be true.
            ("95001", "passive", "100000", Heat::Normal),
            ("95001", "critical", "0", Heat::Normal),
            ("-274000", "critical", "100000", Heat::Normal),
            ("warm", "critical", "100000", Heat::Normal),
        ] {
            assert_eq!(zone(temp, kind, trip), expected, "{temp} {kind} {trip}");
        }
    }

    #[test]
    fn the_machine_that_runs_the_tests_tells_something_or_nothing() {
        // Whatever it tells is within its bounds; a machine without any of it is no error.
        let reading = super::super::reading();
        assert!(reading.charge_percent.is_none_or(|percent| percent <= 100), "{reading:?}");
    }
}
