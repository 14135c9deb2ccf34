//! Identifiers of devices as types that cannot be swapped for one another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Why a text is not the identifier it claims to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not {expected}")]
pub struct BadId {
    /// What was given, cut to 64 characters.
    pub text: String,
    /// What it should have been, with its article: "an ECID in hexadecimal".
    pub expected: &'static str,
}

impl BadId {
    fn new(text: &str, expected: &'static str) -> Self {
        Self { text: text.chars().take(64).collect(), expected }
    }
}

/// The 64-bit number that is burnt into one chip: the only name that a device keeps in every mode.
///
/// Shown and serialised as `0x` and sixteen hexadecimal digits, because JSON readers lose digits above 2^53.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "UniqueChipID")]
#[doc(alias = "ApECID")]
pub struct Ecid(pub u64);

impl Ecid {
    /// The last four hexadecimal digits, upper case: what an owner types to name this device.
    pub fn last4(self) -> String {
        format!("{:04X}", self.0 & 0xFFFF)
    }
}

impl fmt::Display for Ecid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:016X}", self.0)
    }
}

impl fmt::Debug for Ecid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Ecid {
    type Err = BadId;

    /// Accepts hexadecimal with or without `0x`, at most sixteen digits.
    fn from_str(text: &str) -> Result<Self, BadId> {
        parse_hex(text).map(Self).ok_or_else(|| BadId::new(text, "an ECID in hexadecimal"))
    }
}

impl Serialize for Ecid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ecid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The kind of application processor, e.g. `0x8120` for the A16.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[doc(alias = "CPID")]
#[doc(alias = "ApChipID")]
pub struct ChipId(pub u32);

/// The kind of main board among those that share a chip, e.g. `0x0E`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[doc(alias = "BDID")]
#[doc(alias = "ApBoardID")]
pub struct BoardId(pub u32);

impl fmt::Display for ChipId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:04X}", self.0)
    }
}

impl fmt::Debug for ChipId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for BoardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{:02X}", self.0)
    }
}

impl fmt::Debug for BoardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The name of a device in normal mode: 24 characters with a hyphen after the eighth, or 40 hexadecimal digits.
///
/// Do not match devices by it: in restore mode some announce a placeholder. The ECID is what stays.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Udid(String);

impl Udid {
    /// The UDID that devices since the A12 derive from chip and ECID: `00008120-0011223344556677`.
    pub fn of(chip: ChipId, ecid: Ecid) -> Self {
        Self(format!("{:08X}-{:016X}", chip.0, ecid.0))
    }

    /// The text as the muxer announces it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form without hyphen, as USB string descriptors carry it.
    pub fn without_hyphen(&self) -> String {
        self.0.replace('-', "")
    }
}

impl FromStr for Udid {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let is_hex = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
        let good = match text.split_once('-') {
            Some((chip, ecid)) => chip.len() == 8 && ecid.len() == 16 && is_hex(chip) && is_hex(ecid),
            None => text.len() == 40 && is_hex(text),
        };
        if good { Ok(Self(text.to_owned())) } else { Err(BadId::new(text, "a UDID")) }
    }
}

impl TryFrom<String> for Udid {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        text.parse()
    }
}

impl From<Udid> for String {
    fn from(udid: Udid) -> Self {
        udid.0
    }
}

impl fmt::Display for Udid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Udid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number that a device made up for this boot, 1 to 64 bytes. A ticket is good for one value only.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "ApNonce")]
#[doc(alias = "BNCH")]
pub struct Nonce(Vec<u8>);

impl Nonce {
    /// Takes 1 to 64 bytes; anything else is no nonce.
    pub fn new(bytes: Vec<u8>) -> Result<Self, BadId> {
        if bytes.is_empty() || bytes.len() > 64 {
            return Err(BadId::new(&format!("{} bytes", bytes.len()), "a nonce of 1 to 64 bytes"));
        }
        Ok(Self(bytes))
    }

    /// The raw bytes as they go into a signing request.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for Nonce {
    type Err = BadId;

    /// Reads the hexadecimal form of the USB string descriptor.
    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId::new(text, "a nonce in hexadecimal");
        if !text.is_ascii() || !text.len().is_multiple_of(2) {
            return Err(bad());
        }
        let bytes: Option<Vec<u8>> =
            (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).ok()).collect();
        bytes.and_then(|bytes| Self::new(bytes).ok()).ok_or_else(bad)
    }
}

impl fmt::Display for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The number printed on the box and engraved in software, 8 to 14 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[doc(alias = "SRNM")]
pub struct SerialNumber(pub String);

impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a number in hexadecimal, with or without `0x`, of at most sixteen digits.
pub fn parse_hex(text: &str) -> Option<u64> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    if digits.is_empty() || digits.len() > 16 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u64::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ecid_reads_and_shows_hexadecimal() {
        assert_eq!("0x11223344556677".parse(), Ok(Ecid(0x0011_2233_4455_6677)));
        assert_eq!(Ecid(0xA1C).to_string(), "0x0000000000000A1C");
        assert_eq!(Ecid(0x4F2A).last4(), "4F2A");
        for bad in ["", "0x", "12345678901234567", "+1", "xyz", "0x-1"] {
            assert!(bad.parse::<Ecid>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_udid_is_made_of_chip_and_ecid() {
        let udid = Udid::of(ChipId(0x8120), Ecid(0x0011_2233_4455_6677));
        assert_eq!(udid.as_str(), "00008120-0011223344556677");
        assert_eq!(udid.as_str().parse(), Ok(udid.clone()));
        assert_eq!(udid.without_hyphen().len(), 24);
        assert!("ffffffffffffffffffffffffffffffff00000001".parse::<Udid>().is_ok());
        assert!("../../etc/passwd".parse::<Udid>().is_err());
    }

    #[test]
    fn a_nonce_is_bounded() {
        assert!(Nonce::new(vec![]).is_err());
        assert!(Nonce::new(vec![0; 65]).is_err());
        assert_eq!("00ff".parse::<Nonce>().expect("two bytes").as_bytes(), [0, 255]);
        assert!("0".parse::<Nonce>().is_err());
        assert!("zz".parse::<Nonce>().is_err());
    }
}
