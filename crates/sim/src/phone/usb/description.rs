//! The phone's descriptors: device, configurations and strings, in every mode.
//!
//! What public clients need of a real phone's descriptors is here; the rest is plausible. The strings:
//!
//! | index | recovery, DFU | normal, restore |
//! |---|---|---|
//! | 1 | ` NONC:… SNON:…` | manufacturer |
//! | 2 | manufacturer | product |
//! | 3 | product | UDID without hyphen (iSerialNumber) |
//! | 4 | the CPID line (iSerialNumber) | name of configuration 1 |
//! | 5–7 | | names of configurations 2–4 |

use std::fmt::Write;

use rightful_core::hex;
use rightful_core::id::Udid;
use rightful_core::mode::Mode;
use rightful_core::ports::APPLE;

use crate::phone::state::{BootStage, State};

/// iBoot's endpoint for uploads.
pub const UPLOAD: u8 = 0x04;

/// iBoot's endpoint for its console.
pub const CONSOLE: u8 = 0x81;

/// usbmux, to the phone and from it.
pub const MUX: (u8, u8) = (0x04, 0x85);

/// What is running, as SRTG and `build-version` tell it.
pub(crate) const SYSTEM_TAG: &str = "11881.122.1";

/// The boot ROM's own version.
const ROM_TAG: &str = "iBoot-8104.0.0.201.4";

/// Bulk packets at high speed.
const PACKET: u16 = 512;

/// All that a phone says about itself on USB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// Product id.
    pub product: u16,
    /// Release number, binary coded.
    pub release: u16,
    /// Strings by index; the first is not used.
    pub strings: Vec<String>,
    /// Which string is the serial number.
    pub serial: u8,
    manufacturer: u8,
    name: u8,
    /// Configurations, by rising value.
    pub configurations: Vec<Configuration>,
}

/// One configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// Its value, from 1.
    pub value: u8,
    name: u8,
    /// Its interfaces with all their alternate settings.
    pub interfaces: Vec<Interface>,
}

/// One alternate setting of one interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// Its number, from 0.
    pub number: u8,
    /// Which alternate setting.
    pub alternate: u8,
    /// Class, subclass, protocol.
    pub class: (u8, u8, u8),
    /// Its endpoints.
    pub endpoints: Vec<Endpoint>,
}

/// One endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Endpoint {
    /// Number, and 0x80 where it is from the phone.
    pub address: u8,
    /// 2 bulk, 3 interrupt.
    pub kind: u8,
    /// Largest packet in bytes.
    pub packet: u16,
    /// How often an interrupt endpoint is asked.
    pub interval: u8,
}

impl Interface {
    /// Whether it is the one that usbmuxd looks for.
    pub fn is_mux(&self) -> bool {
        self.class == (255, 254, 2)
    }
}

impl Description {
    /// What the phone says in the mode that it is in.
    pub fn of(state: &State) -> Self {
        match state.presence.mode {
            Mode::Recovery | Mode::Dfu => Self::boot(state),
            Mode::Normal | Mode::Restore | Mode::ChargeOnly => Self::running(state),
        }
    }

    /// The serial number string.
    pub fn serial(&self) -> &str {
        self.string(self.serial).unwrap_or_default()
    }

    /// A string by its index.
    pub fn string(&self, index: u8) -> Option<&str> {
        self.strings.get(usize::from(index)).filter(|_| index != 0).map(String::as_str)
    }

    /// A descriptor as it goes over the wire: 1 device, 2 configuration, 3 string, 6 qualifier.
    pub fn descriptor(&self, kind: u8, index: u8) -> Option<Vec<u8>> {
        match kind {
            1 => Some(self.device()),
            2 => self.configurations.get(usize::from(index)).map(Configuration::bytes),
            3 if index == 0 => Some(vec![4, 3, 0x09, 0x04]),
            3 => self.string(index).map(string_bytes),
            6 => Some(vec![10, 6, 0, 2, 0, 0, 0, 64, self.configurations.len() as u8, 0]),
            _ => None,
        }
    }

    fn device(&self) -> Vec<u8> {
        let mut bytes = vec![18, 1, 0x00, 0x02, 0, 0, 0, 64];
        bytes.extend_from_slice(&APPLE.to_le_bytes());
        bytes.extend_from_slice(&self.product.to_le_bytes());
        bytes.extend_from_slice(&self.release.to_le_bytes());
        bytes.extend_from_slice(&[
            self.manufacturer,
            self.name,
            self.serial,
            self.configurations.len() as u8,
        ]);
        bytes
    }

    fn boot(state: &State) -> Self {
        let dfu = state.presence.mode == Mode::Dfu;
        let console = || vec![bulk(CONSOLE), bulk(UPLOAD)];
        let interfaces = if dfu {
            vec![interface(0, 0, (254, 1, 0), Vec::new())]
        } else {
            vec![
                interface(0, 0, (255, 255, 81), console()),
                interface(1, 0, (255, 255, 81), Vec::new()),
                interface(1, 1, (255, 255, 81), console()),
            ]
        };
        let mode = if dfu { "DFU Mode" } else { "Recovery Mode" };
        let upper = |nonce: &[u8]| hex::encode(nonce).to_uppercase();
        let nonces = format!(" NONC:{} SNON:{}", upper(&state.boot.ap_nonce), upper(&state.boot.sep_nonce));
        Self {
            product: if dfu { 0x1227 } else { 0x1281 },
            release: 0,
            strings: vec![
                String::new(),
                nonces,
                "Apple Inc.".to_owned(),
                format!("Apple Mobile Device ({mode})"),
                cpid_line(state),
            ],
            serial: 4,
            manufacturer: 2,
            name: 3,
            configurations: vec![Configuration { value: 1, name: 0, interfaces }],
        }
    }

    fn running(state: &State) -> Self {
        let camera = || interface(0, 0, (6, 1, 1), vec![bulk(0x81), bulk(0x02), interrupt(0x83)]);
        let accessory = || interface(0, 0, (255, 240, 0), vec![interrupt(0x82)]);
        let mux = || interface(1, 0, (255, 254, 2), vec![bulk(MUX.0), bulk(MUX.1)]);
        let tether = |alternate, endpoints| interface(2, alternate, (255, 253, 1), endpoints);
        let interfaces = [
            vec![camera()],
            vec![accessory()],
            vec![camera(), mux()],
            vec![camera(), mux(), tether(0, Vec::new()), tether(1, vec![bulk(0x86), bulk(0x05)])],
        ];
        let udid = Udid::of(state.model.chip, state.ecid);
        Self {
            product: 0x12A8,
            release: 0x1500,
            strings: [
                "",
                "Apple Inc.",
                state.model.kind(),
                &udid.without_hyphen(),
                "PTP",
                "iPod USB Interface",
                "PTP + Apple Mobile Device",
                "PTP + Apple Mobile Device + Apple USB Ethernet",
            ]
            .map(str::to_owned)
            .to_vec(),
            serial: 3,
            manufacturer: 1,
            name: 2,
            configurations: (1..)
                .zip(interfaces)
                .map(|(value, interfaces)| Configuration { value, name: value + 3, interfaces })
                .collect(),
        }
    }
}

impl Configuration {
    fn bytes(&self) -> Vec<u8> {
        let mut inner = Vec::new();
        for interface in &self.interfaces {
            let (class, subclass, protocol) = interface.class;
            let endpoints = interface.endpoints.len() as u8;
            inner.extend_from_slice(&[9, 4, interface.number, interface.alternate, endpoints]);
            inner.extend_from_slice(&[class, subclass, protocol, 0]);
            if class == 254 {
                // DFU functional descriptor: takes images, leaves by reset, blocks of 0x800 bytes.
                inner.extend_from_slice(&[7, 0x21, 0x01, 0x0A, 0x00, 0x00, 0x08]);
            }
            for endpoint in &interface.endpoints {
                inner.extend_from_slice(&[7, 5, endpoint.address, endpoint.kind]);
                inner.extend_from_slice(&endpoint.packet.to_le_bytes());
                inner.push(endpoint.interval);
            }
        }
        let interfaces = self.interfaces.iter().filter(|interface| interface.alternate == 0).count();
        let mut bytes = vec![9, 2];
        bytes.extend_from_slice(&((inner.len() + 9) as u16).to_le_bytes());
        bytes.extend_from_slice(&[interfaces as u8, self.value, self.name, 0xC0, 250]);
        bytes.extend_from_slice(&inner);
        bytes
    }
}

/// The line by which a phone in recovery or DFU mode is known. The boot ROM does not know the serial number.
fn cpid_line(state: &State) -> String {
    let model = state.model;
    let mut line = format!(
        "CPID:{:04X} CPRV:11 CPFM:03 SCEP:01 BDID:{:02X} ECID:{:016X} IBFL:",
        model.chip.0, model.board.0, state.ecid.0
    );
    let rest = match state.boot.stage {
        BootStage::SecureRom => write!(line, "3C SRTG:[{ROM_TAG}]"),
        stage => write!(line, "3D SRNM:[{}] SRTG:[{}]", state.serial, tag(stage)),
    };
    debug_assert!(rest.is_ok(), "a String takes everything");
    line
}

/// The name and version of what runs.
pub(crate) fn tag(stage: BootStage) -> String {
    match stage {
        BootStage::SecureRom => ROM_TAG.to_owned(),
        BootStage::Ibss => format!("iBSS-{SYSTEM_TAG}"),
        BootStage::Iboot => format!("iBoot-{SYSTEM_TAG}"),
        BootStage::Ibec => format!("iBEC-{SYSTEM_TAG}"),
    }
}

fn interface(number: u8, alternate: u8, class: (u8, u8, u8), endpoints: Vec<Endpoint>) -> Interface {
    Interface { number, alternate, class, endpoints }
}

fn bulk(address: u8) -> Endpoint {
    Endpoint { address, kind: 2, packet: PACKET, interval: 0 }
}

fn interrupt(address: u8) -> Endpoint {
    Endpoint { address, kind: 3, packet: 64, interval: 10 }
}

/// At most 126 UTF-16 units fit into a descriptor.
fn string_bytes(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().take(126).flat_map(u16::to_le_bytes).collect();
    let mut bytes = vec![units.len() as u8 + 2, 3];
    bytes.extend_from_slice(&units);
    bytes
}
