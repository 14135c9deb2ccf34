//! com.apple.mobile.diagnostics_relay: restart, shutdown, and the little that diagnostics tell.
//!
//! | Request | answer |
//! |---|---|
//! | `Restart`, `Shutdown`, `Sleep` | `Status` Success; the phone restarts, or leaves |
//! | `All`, `WiFi`, `GasGauge`, `NAND` | `Status`, `Diagnostics` |
//! | `MobileGestalt` with `MobileGestaltKeys` | `Status`, `Diagnostics{MobileGestalt{…}}` |
//! | `IORegistry` | `Status`, `Diagnostics{IORegistry{}}` |
//! | `Goodbye` | `Status` Success, and the end |

use plist::{Dictionary, Value};
use rightful_core::mode::Mode;
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};

use super::Call;
use crate::phone::state::State;
use crate::phone::{Direction, Phone};

/// The most keys of MobileGestalt that are answered at a time.
const MOST_KEYS: usize = 256;

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    while let Ok(request) = read_dictionary(stream, &Limits::TALK).await {
        let name = request.get("Request").and_then(Value::as_string).unwrap_or_default();
        let words = match name {
            "MobileGestalt" => format!("MobileGestalt [{}]", keys(&request).join(", ")),
            "IORegistry" => {
                let what = ["EntryClass", "EntryName", "CurrentPlane"]
                    .iter()
                    .find_map(|key| request.get(key).and_then(Value::as_string));
                format!("IORegistry {}", what.unwrap_or_default().chars().take(64).collect::<String>())
            }
            other => other.chars().take(64).collect(),
        };
        call.log(Direction::ToPhone, words.trim_end());
        let (status, diagnostics) = match name {
            "Restart" | "Shutdown" | "Sleep" | "Goodbye" => ("Success", None),
            "All" | "GasGauge" => {
                let charge = call.phone.read(|state| state.battery);
                let gauge = [
                    ("CurrentCapacity".to_owned(), Value::from(charge)),
                    ("Status".to_owned(), "Success".into()),
                ];
                ("Success", Some(("GasGauge", gauge.into_iter().collect())))
            }
            "WiFi" => ("Success", Some(("WiFi", Dictionary::new()))),
            "NAND" => ("Success", Some(("NAND", Dictionary::new()))),
            "IORegistry" => ("Success", Some(("IORegistry", Dictionary::new()))),
            "MobileGestalt" => {
                let told = call.phone.read(|state| gestalt(state, &keys(&request)));
                ("Success", Some(("MobileGestalt", told)))
            }
            _ => ("UnknownRequest", None),
        };
        let mut reply = Dictionary::new();
        reply.insert("Status".to_owned(), status.into());
        if let Some((part, told)) = diagnostics {
            let told = [(part.to_owned(), Value::Dictionary(told))];
            reply.insert("Diagnostics".to_owned(), Value::Dictionary(told.into_iter().collect()));
        }
        let name = name.to_owned();
        if write_plist_xml(stream, &Value::Dictionary(reply)).await.is_err() {
            return;
        }
        match name.as_str() {
            "Goodbye" => return,
            "Restart" => leave(&call.phone, After::Back),
            "Shutdown" => leave(&call.phone, After::Off),
            _ => {}
        }
    }
}

fn keys(request: &Dictionary) -> Vec<String> {
    request
        .get("MobileGestaltKeys")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_string)
        .take(MOST_KEYS)
        .map(|key| key.chars().take(64).collect())
        .collect()
}

/// The answers that follow from the phone's state; others are left out.
fn gestalt(state: &State, keys: &[String]) -> Dictionary {
    let mut told = Dictionary::new();
    for key in keys {
        let value = match key.as_str() {
            "ProductType" => Some(Value::from(state.model.product_type)),
            "ProductVersion" => Some(Value::from(state.version.as_str())),
            "BuildVersion" => Some(Value::from(state.build.as_str())),
            "UniqueChipID" => Some(Value::from(state.ecid.0)),
            "SerialNumber" => Some(Value::from(state.serial.0.as_str())),
            "PasswordConfigured" => Some(Value::Boolean(state.passcode_set)),
            "PasswordProtected" => Some(Value::Boolean(state.passcode_set && state.locked)),
            "UserAssignedDeviceName" => Some(Value::from(state.name.as_str())),
            _ => None,
        };
        if let Some(value) = value {
            told.insert(key.clone(), value);
        }
    }
    told.insert("Status".to_owned(), "Success".into());
    told
}

enum After {
    Back,
    Off,
}

/// Leaves a moment after the answer went out.
fn leave(phone: &Phone, after: After) {
    let asked = phone.presence();
    let phone = phone.clone();
    tokio::spawn(async move {
        let away = phone.timing().away;
        tokio::time::sleep(away).await;
        if phone.presence() != asked {
            return;
        }
        match after {
            After::Back => phone.restart_into(Mode::Normal, away + phone.timing().boot, |state| {
                state.locked = state.passcode_set;
            }),
            After::Off => phone.change(|state| {
                state.presence.attached = false;
                state.presence.address += 1;
            }),
        }
    });
}
