//! The signing request as data, and the server's answer. Somebody else carries them.

pub(crate) mod rules;

use plist::{Dictionary, Value};
use rightful_core::id::{BoardId, ChipId, Ecid, Nonce};
use rightful_core::report::Explain;

use crate::bounded::{self, Limits};
use crate::manifest::{BuildIdentity, Component};
use rules::Modes;

/// How much of an answer is believed; real ones have 10 to 60 kB.
pub const REPLY_LIMITS: Limits = Limits { bytes: 16 << 20, depth: 16, elements: 100_000 };

/// Components that no request for the application processor has.
const LEFT_OUT: [&str; 5] = ["BasebandFirmware", "SE,UpdatePayload", "BaseSystem", "Diags", "Ap,ExclaveOS"];

/// Keys of an identity that a request repeats.
const REPEATED: [&str; 12] = [
    "Ap,OSLongVersion",
    "Ap,OSReleaseType",
    "Ap,ProductMarketingVersion",
    "Ap,ProductType",
    "Ap,SDKPlatform",
    "Ap,Target",
    "Ap,TargetType",
    "Ap,Timestamp",
    "NeRDEpoch",
    "PearlCertificationRootPub",
    "AllowNeRDBoot",
    "PermitNeRDPivot",
];

/// What the device says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceParameters {
    /// Its name for life.
    pub ecid: Ecid,
    /// The processor.
    pub chip: ChipId,
    /// The board.
    pub board: BoardId,
    /// The signer's domain, 1 for everything sold.
    pub security_domain: u32,
    /// The AP nonce of this boot.
    pub ap_nonce: Nonce,
    /// The SEP nonce of this boot.
    pub sep_nonce: Option<Nonce>,
    /// Whether it is a production device; everything sold is.
    pub production_mode: bool,
    /// Whether its security is on; it is on everything sold.
    pub security_mode: bool,
    /// Whether the boot ROM waits in DFU, where that is known.
    pub in_rom_dfu: Option<bool>,
    /// `ApSikaFuse`, where the device tells it.
    pub sika_fuse: Option<u64>,
}

/// What the signing server said instead of signing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub struct Refusal {
    /// Its status; `None` where the answer is none of a signing server, 0 where it says success and holds none.
    pub status: Option<u32>,
    /// Its words, or what is wrong with the answer; at most 200 characters.
    pub message: String,
}

/// The request for the application processor's ticket.
///
/// `request_uuid` is a fresh UUID; it is sent in upper case.
pub fn ap_request(identity: &BuildIdentity, device: &DeviceParameters, request_uuid: &str) -> Dictionary {
    let mut request = rules::head(request_uuid);
    let mut put = |key: &str, value: Value| {
        request.insert(key.to_owned(), value);
    };
    put("@ApImg4Ticket", true.into());
    put("ApECID", device.ecid.0.into());
    put("ApChipID", device.chip.0.into());
    put("ApBoardID", device.board.0.into());
    put("ApSecurityDomain", device.security_domain.into());
    put("UniqueBuildID", Value::Data(identity.unique_build_id.clone()));
    put("ApNonce", Value::Data(device.ap_nonce.as_bytes().to_vec()));
    if let Some(nonce) = &device.sep_nonce {
        put("SepNonce", Value::Data(nonce.as_bytes().to_vec()));
    }
    put("ApProductionMode", device.production_mode.into());
    put("ApSecurityMode", device.security_mode.into());
    if let Some(fuse) = device.sika_fuse {
        put("Ap,SikaFuse", fuse.into());
    }
    let uid_mode = identity
        .info()
        .and_then(|info| info.get("RequiresUIDMode"))
        .and_then(Value::as_boolean)
        .unwrap_or(false);
    put("UID_MODE", uid_mode.into());
    for key in REPEATED {
        if let Some(value) = identity.raw.get(key) {
            put(key, value.clone());
        }
    }
    for (name, component) in &identity.components {
        if is_signed(name, component) {
            put(name, Value::Dictionary(entry(component, device)));
        }
    }
    request
}

/// Whether a component stands in the request for the application processor's ticket.
pub fn is_signed(name: &str, component: &Component) -> bool {
    !LEFT_OUT.contains(&name)
        && component.info().is_some()
        && (component.trusted || component.rules.is_some())
        && !component.ftab
}

/// A request or an answer as XML.
pub fn to_xml(request: &Dictionary) -> Vec<u8> {
    let mut xml = Vec::new();
    // Memory does not refuse, and a dictionary is always a property list.
    let written = Value::Dictionary(request.clone()).to_writer_xml(&mut xml);
    debug_assert!(written.is_ok());
    xml.push(b'\n');
    xml
}

/// Reads an answer: `STATUS=n&MESSAGE=words&REQUEST_STRING=` and an XML property list.
pub fn parse_reply(answer: &[u8]) -> Result<Dictionary, Refusal> {
    let unreadable = |status, message: &str| Refusal { status, message: cut(message) };
    if answer.len() > REPLY_LIMITS.bytes {
        return Err(unreadable(None, "the answer is longer than any ticket"));
    }
    let text =
        std::str::from_utf8(answer).map_err(|_| unreadable(None, "the answer is not text"))?.trim_start();
    let (head, body) = match text.split_once("REQUEST_STRING=") {
        Some((head, body)) => (head, Some(body)),
        None => (text, None),
    };
    let field = |name| head.split('&').find_map(|field| field.trim().strip_prefix(name));
    let status = field("STATUS=")
        .and_then(|status| status.parse().ok())
        .ok_or_else(|| unreadable(None, "the answer has no status"))?;
    let message = field("MESSAGE=").unwrap_or_default();
    if status != 0 {
        return Err(Refusal { status: Some(status), message: cut(message) });
    }
    let body = body.ok_or_else(|| unreadable(Some(0), "the answer says success and holds nothing"))?;
    bounded::parse(body.trim().as_bytes(), &REPLY_LIMITS)
        .map_err(|error| unreadable(Some(0), &error.to_string()))?
        .into_dictionary()
        .ok_or_else(|| unreadable(Some(0), "the answer holds no dictionary"))
}

/// The application processor's ticket in an answer.
pub fn ap_ticket(reply: &Dictionary) -> Result<Vec<u8>, Refusal> {
    reply
        .get("ApImg4Ticket")
        .and_then(Value::as_data)
        .map(<[u8]>::to_vec)
        .ok_or_else(|| Refusal { status: Some(0), message: "the answer holds no ticket".to_owned() })
}

/// One component as the request has it: its manifest entry without `Info`, and what rules or the device's modes add.
fn entry(component: &Component, device: &DeviceParameters) -> Dictionary {
    let modes = Modes {
        production: Some(device.production_mode),
        security: Some(device.security_mode),
        image4: Some(true),
        in_rom_dfu: device.in_rom_dfu,
    };
    let mut entry = rules::entry(component, &modes);
    if component.rules.is_none() {
        entry.insert("EPRO".to_owned(), device.production_mode.into());
        entry.insert("ESEC".to_owned(), device.security_mode.into());
    }
    entry
}

fn cut(message: &str) -> String {
    message.chars().filter(|c| !c.is_control()).take(200).collect()
}

impl Refusal {
    fn kind(&self) -> Kind {
        match self.status {
            None | Some(0) => Kind::Unreadable,
            Some(69 | 94) => Kind::NotSigned,
            Some(126 | 128 | 133 | 168) => Kind::OutOfDate,
            Some(_) => Kind::Refused,
        }
    }

    fn words(&self) -> String {
        let status = self.status.unwrap_or_default();
        match self.kind() {
            Kind::Unreadable => format!("the signing server's answer cannot be used: {}", self.message),
            Kind::NotSigned => {
                format!(
                    "Apple does not sign this firmware for this device (status {status}: {})",
                    self.message
                )
            }
            Kind::OutOfDate | Kind::Refused => {
                format!("the signing server refused (status {status}: {})", self.message)
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Unreadable,
    NotSigned,
    OutOfDate,
    Refused,
}

impl Explain for Refusal {
    fn code(&self) -> &'static str {
        match self.kind() {
            Kind::Unreadable => "signing/unreadable",
            Kind::NotSigned => "signing/not-signed",
            Kind::OutOfDate | Kind::Refused => "signing/refused",
        }
    }

    fn help(&self) -> &'static str {
        match self.kind() {
            Kind::Unreadable => "check the network for a proxy or a sign-in page, then start again",
            Kind::NotSigned => {
                "leave the firmware file away, so that the newest signed one is taken; if it was, update Rightful"
            }
            Kind::OutOfDate => "update Rightful, then start again",
            Kind::Refused => "update Rightful; if it is current, send us the report it has written",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self.kind() {
            Kind::Unreadable => Some("something between this computer and Apple answered instead"),
            Kind::NotSigned => Some("Apple signs only the newest versions, and for each device its own"),
            Kind::OutOfDate => Some("new devices need requests that older tools do not make"),
            Kind::Refused => None,
        }
    }
}

#[cfg(test)]
mod tests;
