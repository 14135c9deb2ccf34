//! Who a device in recovery or DFU mode says it is: one line of fields, and the nonces of this boot.
//!
//! Serial number descriptor: `CPID:8120 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:0011223344556677 IBFL:3D SRNM:[…] SRTG:[…]`.
//! String descriptor 1: any text, then ` NONC:<hex> SNON:<hex>`.
//!
//! | field | means |
//! |---|---|
//! | CPID, BDID | chip and board, hexadecimal |
//! | ECID | the chip's own number, hexadecimal |
//! | CPFM | fuses: bit 0 production, bit 1 secure |
//! | IBFL | bit 2 Image4, bit 3 effective security mode, bit 4 effective production mode |
//! | SRNM | serial number, not told by the boot ROM |
//! | SRTG | which SecureROM or iBoot is running |
//! | PWND | the boot ROM was exploited |
//!
//! # What a hostile device could do here
//! Tell nonsense. The line is at most 126 characters on USB and at most 512 here; numbers are bounded hexadecimal; a
//! field that comes twice is refused, because two readers could believe different ones.

use std::time::Duration;

use rightful_core::id::{BoardId, ChipId, Ecid, Nonce, SerialNumber, parse_hex};
use rightful_core::ports::{Control, UsbDevice, UsbError};

use super::RecoveryError;

/// How long a device may take to tell one descriptor.
pub const DESCRIPTOR_LIMIT: Duration = Duration::from_secs(5);

/// The longest line that is read.
const LINE_CHARS: usize = 512;

/// The string descriptor that carries the nonces.
const NONCE_STRING: u8 = 1;

/// What a device in recovery or DFU mode says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Which processor.
    #[doc(alias = "CPID")]
    pub chip: ChipId,
    /// Which board.
    #[doc(alias = "BDID")]
    pub board: BoardId,
    /// Its name for life.
    #[doc(alias = "ECID")]
    pub ecid: Ecid,
    /// Its serial number; the boot ROM does not tell it.
    #[doc(alias = "SRNM")]
    pub serial: Option<SerialNumber>,
    /// The AP nonce of this boot, where it was read.
    #[doc(alias = "NONC")]
    pub ap_nonce: Option<Nonce>,
    /// The SEP nonce of this boot, where it was read.
    #[doc(alias = "SNON")]
    pub sep_nonce: Option<Nonce>,
    /// Boot flags.
    #[doc(alias = "IBFL")]
    pub flags: u32,
    /// Fuse mode.
    #[doc(alias = "CPFM")]
    pub fuses: u32,
    /// The security epoch.
    #[doc(alias = "SCEP")]
    pub epoch: u32,
    /// What is running: `iBoot-8419.41.10`.
    #[doc(alias = "SRTG")]
    pub srtg: Option<String>,
    /// The boot ROM says that it was exploited. Such a device is not ours to handle.
    #[doc(alias = "PWND")]
    pub pwned: bool,
}

/// Why a device's line cannot be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// There is no serial number descriptor.
    #[error("the device has no serial number descriptor")]
    NoLine,
    /// Longer than any device's.
    #[error("the device's line of identity has {0} characters")]
    TooLong(usize),
    /// A field that every device tells is missing.
    #[error("the device does not tell its {0}")]
    Missing(&'static str),
    /// A field is no number of its kind.
    #[error("the device's {field} is not valid: {text:?}")]
    Bad {
        /// Which field.
        field: &'static str,
        /// What it says, cut to 64 characters.
        text: String,
    },
    /// A field is there twice.
    #[error("the device tells its {0} twice")]
    Twice(&'static str),
}

impl Identity {
    /// Reads the line and the nonces of the device. The nonces hold for this boot only: read again whenever it was away.
    pub async fn read(device: &mut impl UsbDevice) -> Result<Self, RecoveryError> {
        let doing = |error: UsbError| RecoveryError::Usb { doing: "reading who the device is", error };
        let setup = Control { request_type: 0x80, request: 6, value: 0x0100, index: 0 };
        let descriptor = device.control_in(setup, 18, DESCRIPTOR_LIMIT).await.map_err(doing)?;
        let index = descriptor.get(16).copied().filter(|index| *index != 0).ok_or(IdentityError::NoLine)?;
        let line = device.string(index, DESCRIPTOR_LIMIT).await.map_err(doing)?;
        let mut identity = Self::parse(&line)?;
        match device.string(NONCE_STRING, DESCRIPTOR_LIMIT).await {
            Ok(text) => identity.take_nonces(&text)?,
            // A device without that string has no nonces to tell; whoever needs one sees `None`.
            Err(UsbError::Stall) => {}
            Err(error) => return Err(doing(error)),
        }
        Ok(identity)
    }

    /// Reads the line alone. Unknown fields are passed over; CPID, BDID and ECID must be there.
    pub fn parse(line: &str) -> Result<Self, IdentityError> {
        let length = line.chars().count();
        if length > LINE_CHARS {
            return Err(IdentityError::TooLong(length));
        }
        let number = |field: &'static str, digits: usize| number(line, field, digits);
        Ok(Self {
            chip: ChipId(required(number("CPID", 8)?, "CPID")?),
            board: BoardId(required(number("BDID", 8)?, "BDID")?),
            ecid: Ecid(number("ECID", 16)?.ok_or(IdentityError::Missing("ECID"))?),
            flags: optional(number("IBFL", 8)?),
            fuses: optional(number("CPFM", 8)?),
            epoch: optional(number("SCEP", 8)?),
            serial: bracketed(line, "SRNM")?.map(SerialNumber),
            srtg: bracketed(line, "SRTG")?,
            pwned: find(line, "PWND")?.is_some(),
            ap_nonce: None,
            sep_nonce: None,
        })
    }

    /// Takes the nonces out of string descriptor 1. What is not there stays as it is.
    pub fn take_nonces(&mut self, text: &str) -> Result<(), IdentityError> {
        let length = text.chars().count();
        if length > LINE_CHARS {
            return Err(IdentityError::TooLong(length));
        }
        if let Some(nonce) = nonce(text, "NONC")? {
            self.ap_nonce = Some(nonce);
        }
        if let Some(nonce) = nonce(text, "SNON")? {
            self.sep_nonce = Some(nonce);
        }
        Ok(())
    }

    /// Whether it boots Image4.
    pub fn image4(&self) -> bool {
        self.flags & 0x04 != 0
    }

    /// The security mode that a signing request states.
    #[doc(alias = "ApSecurityMode")]
    pub fn security_mode(&self) -> bool {
        self.flags & 0x08 != 0
    }

    /// The production mode that a signing request states.
    #[doc(alias = "ApProductionMode")]
    pub fn production_mode(&self) -> bool {
        self.flags & 0x10 != 0
    }
}

/// The text behind `FIELD:`, to the end of the line. Fields are words of their own.
fn find<'a>(line: &'a str, field: &'static str) -> Result<Option<&'a str>, IdentityError> {
    let mut found = None;
    let mut bracket = false;
    for (at, character) in line.char_indices() {
        match character {
            '[' => bracket = true,
            ']' => bracket = false,
            _ => {}
        }
        let rest = &line[at..];
        let starts = at == 0 || line[..at].ends_with([' ', '\0']);
        if bracket || !starts {
            continue;
        }
        if let Some(text) = rest.strip_prefix(field).and_then(|rest| rest.strip_prefix(':')) {
            if found.is_some() {
                return Err(IdentityError::Twice(field));
            }
            found = Some(text);
        }
    }
    Ok(found)
}

fn number(line: &str, field: &'static str, digits: usize) -> Result<Option<u64>, IdentityError> {
    let Some(text) = find(line, field)? else { return Ok(None) };
    let text = text.split([' ', '\0']).next().unwrap_or_default();
    let bad = || IdentityError::Bad { field, text: text.chars().take(64).collect() };
    if text.len() > digits || text.starts_with("0x") || text.starts_with("0X") {
        return Err(bad());
    }
    parse_hex(text).map(Some).ok_or_else(bad)
}

fn required(number: Option<u64>, field: &'static str) -> Result<u32, IdentityError> {
    let number = number.ok_or(IdentityError::Missing(field))?;
    u32::try_from(number).map_err(|_| IdentityError::Bad { field, text: format!("{number:x}") })
}

/// Flags default to none: eight digits at most, so that they always fit.
fn optional(number: Option<u64>) -> u32 {
    number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default()
}

fn bracketed(line: &str, field: &'static str) -> Result<Option<String>, IdentityError> {
    let Some(text) = find(line, field)? else { return Ok(None) };
    let inner = text.strip_prefix('[').and_then(|text| text.split_once(']')).map(|(inner, _)| inner);
    let printable = |text: &&str| text.len() <= 64 && text.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    inner
        .filter(printable)
        .map(|inner| (!inner.is_empty()).then(|| inner.to_owned()))
        .ok_or_else(|| IdentityError::Bad { field, text: text.chars().take(64).collect() })
}

fn nonce(text: &str, field: &'static str) -> Result<Option<Nonce>, IdentityError> {
    let Some(text) = find(text, field)? else { return Ok(None) };
    let text = text.split([' ', '\0']).next().unwrap_or_default();
    text.parse().map(Some).map_err(|_| IdentityError::Bad { field, text: text.chars().take(64).collect() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LINE: &str = "CPID:8120 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:0011223344556677 IBFL:3D SRNM:[F4GTX8KQ2M] SRTG:[iBoot-8419.41.10]";

    #[test]
    fn the_line_of_an_iphone_14_pro_max() {
        let identity = Identity::parse(LINE).expect("a good line");
        assert_eq!(identity.chip, ChipId(0x8120));
        assert_eq!(identity.board, BoardId(0x0E));
        assert_eq!(identity.ecid, Ecid(0x0011_2233_4455_6677));
        assert_eq!(identity.serial, Some(SerialNumber("F4GTX8KQ2M".to_owned())));
        assert_eq!(identity.srtg.as_deref(), Some("iBoot-8419.41.10"));
        assert_eq!((identity.flags, identity.fuses, identity.epoch), (0x3D, 3, 1));
        assert!(identity.image4() && identity.security_mode() && identity.production_mode());
        assert!(!identity.pwned);
    }

    #[test]
    fn the_boot_rom_tells_no_serial_number_and_an_exploited_one_tells_itself() {
        let line = "CPID:8015 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:000A1C2D3E4F0000 IBFL:3C SRTG:[iBoot-3332.0.0.1.23] PWND:[x]";
        let identity = Identity::parse(line).expect("a good line");
        assert_eq!(identity.serial, None);
        assert!(identity.pwned);
        let inside = "CPID:8015 BDID:0E ECID:1 SRNM:[a PWND:b]";
        assert!(!Identity::parse(inside).expect("a good line").pwned, "inside brackets it is a value");
    }

    #[test]
    fn nonces_follow_any_text() {
        let mut identity = Identity::parse(LINE).expect("a good line");
        identity.take_nonces("Apple NONC:00ff SNON:0102\0").expect("good nonces");
        assert_eq!(identity.ap_nonce.as_ref().map(Nonce::as_bytes), Some([0, 255].as_slice()));
        assert_eq!(identity.sep_nonce.as_ref().map(Nonce::as_bytes), Some([1, 2].as_slice()));
        let before = identity.clone();
        identity.take_nonces("nothing").expect("no nonces are none");
        assert_eq!(identity, before);
        assert!(identity.take_nonces(" NONC:xyz").is_err());
    }

    #[test]
    fn lines_that_cannot_be_believed() {
        use IdentityError::{Bad, Missing, TooLong, Twice};
        let error = |line: &str| Identity::parse(line).expect_err("a bad line");
        assert_eq!(error(""), Missing("CPID"));
        assert_eq!(error("CPID:8120 BDID:0E"), Missing("ECID"));
        assert_eq!(error("CPID:8120 BDID:0E ECID:1 ECID:2"), Twice("ECID"));
        assert_eq!(error("CPID:8120 BDID:0E ECID:"), Bad { field: "ECID", text: String::new() });
        assert_eq!(
            error("CPID:8120 BDID:0E ECID:00112233445566778"),
            Bad { field: "ECID", text: "00112233445566778".to_owned() }
        );
        assert_eq!(error("CPID:-1 BDID:0E ECID:1"), Bad { field: "CPID", text: "-1".to_owned() });
        assert!(matches!(error("CPID:8120 BDID:0E ECID:1 SRTG:[endless"), Bad { field: "SRTG", .. }));
        assert!(matches!(error(&"ECID:1 ".repeat(100)), TooLong(700)));
        assert_eq!(error("XECID:1").to_string(), "the device does not tell its CPID");
    }

    proptest! {
        #[test]
        fn no_line_makes_the_reader_panic(line in ".{0,600}") {
            let _ = Identity::parse(&line);
        }

        #[test]
        fn no_line_of_fields_makes_the_reader_panic(line in "((CPID|BDID|ECID|SRNM|SRTG|PWND):[\\[\\]0-9a-fA-F\u{e9}\0]{0,20} ?){0,12}") {
            let _ = Identity::parse(&line);
            let mut identity = Identity::parse(LINE).expect("a good line");
            let _ = identity.take_nonces(&line.replace("CPID", "NONC").replace("BDID", "SNON"));
        }
    }
}
