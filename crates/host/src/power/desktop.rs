//! What macOS and Windows tell of power and heat, by libraries that ask them.

use super::{Heat, Reading, Supply};

#[cfg(target_os = "macos")]
pub(super) fn reading() -> Reading {
    let (supply, charge_percent) = battery().unwrap_or_default();
    Reading { supply, charge_percent, heat: heat() }
}

#[cfg(target_os = "macos")]
fn battery() -> Option<(Supply, Option<u8>)> {
    use starship_battery::units::ratio::percent;
    use starship_battery::{Manager, State};

    // A Mac has one battery, or none.
    let Some(battery) = Manager::new().ok()?.batteries().ok()?.next() else {
        return Some((Supply::Mains, None));
    };
    let battery = battery.ok()?;
    let supply = if battery.state() == State::Discharging { Supply::Battery } else { Supply::Mains };
    Some((supply, Some(battery.state_of_charge().get::<percent>().clamp(0.0, 100.0) as u8)))
}

#[cfg(target_os = "macos")]
fn heat() -> Heat {
    use objc2_foundation::{NSProcessInfo, NSProcessInfoThermalState};

    match NSProcessInfo::processInfo().thermalState() {
        NSProcessInfoThermalState::Nominal => Heat::Normal,
        NSProcessInfoThermalState::Fair => Heat::Warm,
        NSProcessInfoThermalState::Serious | NSProcessInfoThermalState::Critical => Heat::Hot,
        _ => Heat::Unknown,
    }
}

#[cfg(windows)]
pub(super) fn reading() -> Reading {
    use windows::System::Power::{BatteryStatus, PowerManager, PowerSupplyStatus};

    let battery = PowerManager::BatteryStatus().unwrap_or_default();
    let plugged = PowerManager::PowerSupplyStatus();
    let supply = match (battery, plugged) {
        (BatteryStatus::NotPresent, _)
        | (_, Ok(PowerSupplyStatus::Adequate | PowerSupplyStatus::Inadequate)) => Supply::Mains,
        (BatteryStatus::Discharging, _) => Supply::Battery,
        (_, Ok(_)) => Supply::Mains,
        (_, Err(_)) => Supply::Unknown,
    };
    let charge = PowerManager::RemainingChargePercent().ok().filter(|_| battery != BatteryStatus::NotPresent);
    let charge_percent = charge.and_then(|percent| u8::try_from(percent.clamp(0, 100)).ok());
    Reading { supply, charge_percent, heat: Heat::Unknown }
}
