//! One device as Find My tells of it: nothing panics, and what comes out is within its limits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_apple::find_my::Device;

fuzz_target!(|bytes: &[u8]| {
    let Ok(told) = serde_json::from_slice(bytes) else { return };
    let Some(device) = Device::read(&told) else { return };
    assert!(!device.id.is_empty() && device.id.len() <= 512);
    for text in [&device.name, &device.model] {
        assert!(text.chars().count() <= 200 && !text.chars().any(char::is_control));
    }
    if let Some(battery) = &device.battery {
        assert!(battery.level > 0.0 && battery.level <= 1.0);
    }
    if let Some(place) = &device.location {
        assert!(place.latitude.abs() <= 90.0 && place.longitude.abs() <= 180.0);
        assert!(place.metres_to(place) < 1.0);
        assert_eq!(format!("{place:?}"), "Location([hidden])");
    }
    assert!(device.longest_text.is_none_or(|limit| (1..=1000).contains(&limit)));
});
