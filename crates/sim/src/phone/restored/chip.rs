//! What the phone says of its other chips when it asks for their updates, and what the answer has to prove.
//!
//! Names of updaters, tickets and fields are those that open restore tools answer to. The values follow from the ECID and
//! the boot, so that every phone has its own and a test can say them again.

use plist::{Dictionary, Value};
use sha2::{Digest as _, Sha256};

use super::words::list;
use crate::chips::{self, CAMERA_REVISION, Camera, ESIM, FAB_REVISION, RETIMER_TAG};
use crate::phone::state::State;

/// What one chip wants.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    /// The ticket's key in the answer: `SE,Ticket`.
    pub(super) ticket: String,
    /// What the host is told (`MessageArgInfo`).
    pub(super) info: Dictionary,
    /// The same by the tags of the request for the ticket.
    pub(super) given: Dictionary,
    /// Tags of the identity that belong into the request (`BuildIdentityTags`).
    pub(super) identity_tags: Vec<String>,
    /// What else comes, and which entries of the ticket have to be its digests.
    pub(super) firmware: Firmware,
}

/// The firmware that comes with a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Firmware {
    /// Only the ticket, which has to name these entries.
    None(Vec<String>),
    /// One file; the entry, and the key of its digest.
    File(String, &'static str),
    /// A header of 16 bytes with the size at 4, and the patch; the entry.
    Savage(String),
    /// A list with the patch; the entry is the one that the ticket names.
    Yonkers,
    /// A table of files: tag in it, entry of the ticket.
    Table(Vec<(&'static str, String)>),
    /// A list that carries its digest itself; the entry.
    Map(String),
}

/// What the chip behind an updater wants now; `None` where this phone has no such chip.
pub(super) fn wanted(state: &State, updater: &str) -> Option<Wanted> {
    let chips = chips::of(state.model);
    let made = |what: &str, length: usize| Value::Data(made(state, what, length));
    let number = |what: &str| Value::from(number(state, what));
    let yes = || Value::Boolean(true);
    let no = || Value::Boolean(false);
    let strings = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    Some(match updater {
        "SE" => {
            let given = list([
                ("SE,ChipID", chips.secure_element?.into()),
                ("SE,ID", made("SE,ID", 24)),
                ("SE,IsDev", no()),
                ("SE,Nonce", made("SE,Nonce", 20)),
                ("SE,RootKeyIdentifier", Value::Data(vec![0x5E; 32])),
            ]);
            let firmware = Firmware::File("SE,UpdatePayload".to_owned(), "ProductionUpdatePayloadHash");
            plain("SE,Ticket", given, strings(&["SE,ChipID", "SE,UpdatePayload"]), firmware)
        }
        "Savage" if chips.camera == Camera::Savage => {
            let given = list([
                ("Savage,AllowOfflineBoot", no()),
                ("Savage,ChipID", 0x30.into()),
                ("Savage,Nonce", made("Savage,Nonce", 20)),
                ("Savage,PatchEpoch", 1.into()),
                ("Savage,ProductionMode", yes()),
                ("Savage,ReadECKey", no()),
                ("Savage,ReadFWKey", no()),
                ("Savage,Revision", Value::Data(vec![CAMERA_REVISION, 0, 0, 0])),
                ("Savage,UID", made("Savage,UID", 16)),
            ]);
            let patch = "Savage,B2-Prod-Patch";
            plain("Savage,Ticket", given, strings(&[patch, "SEP"]), Firmware::Savage(patch.to_owned()))
        }
        "Savage" => {
            let given = list([
                ("Yonkers,AllowOfflineBoot", no()),
                ("Yonkers,BoardID", 0xE0.into()),
                ("Yonkers,ChipID", 0x2000.into()),
                ("Yonkers,ECID", number("Yonkers,ECID")),
                ("Yonkers,FabRevision", FAB_REVISION.into()),
                ("Yonkers,Nonce", made("Yonkers,Nonce", 16)),
                ("Yonkers,PatchEpoch", 1.into()),
                ("Yonkers,ProductionMode", yes()),
                ("Yonkers,ReadECKey", no()),
                ("Yonkers,ReadFWKey", no()),
            ]);
            let info = list([("YonkersDeviceInfo", given.clone().into())]);
            let tags = strings(&["SEP", "Yonkers,BoardID", "Yonkers,ChipID", "Yonkers,PatchEpoch"]);
            Wanted { info, ..plain("Yonkers,Ticket", given, tags, Firmware::Yonkers) }
        }
        "Rose" => {
            let given = list([
                ("Rap,BoardID", 0x20.into()),
                ("Rap,ChipID", chips.ultra_wideband?.into()),
                ("Rap,ECID", number("Rap,ECID")),
                ("Rap,FdrRootCaDigest", Value::Data(vec![0xFD; 32])),
                ("Rap,Nonce", made("Rap,Nonce", 32)),
                ("Rap,ProductionMode", yes()),
                ("Rap,SecurityDomain", 1.into()),
                ("Rap,SecurityMode", yes()),
            ]);
            let table =
                [("rkos", "Rap,RTKitOS"), ("rrko", "Rap,RestoreRTKitOS"), ("sbd1", "Rap,SoftwareBinaryDsp1")];
            let tags = table.map(|(_, entry)| entry.to_owned()).into();
            let table = table.map(|(tag, entry)| (tag, entry.to_owned())).into();
            let info = in_bytes(&given);
            Wanted { info, ..plain("Rap,Ticket", given, tags, Firmware::Table(table)) }
        }
        "T200" => {
            let given = list([
                ("BMU,BoardID", 0.into()),
                ("BMU,ChipID", chips.battery?.into()),
                ("BMU,Nonce", made("BMU,Nonce", 32)),
                ("BMU,ProductionMode", yes()),
                ("BMU,UniqueID", number("BMU,UniqueID")),
            ]);
            let map = "BMU,FirmwareMap";
            let info = stripped(&given, "BMU,", "");
            Wanted {
                info,
                ..plain("BMU,Ticket", given, strings(&["BMU,GasGauge", map]), Firmware::Map(map.to_owned()))
            }
        }
        "AppleTCON" => {
            let given = list([
                ("Baobab,BoardID", 3.into()),
                ("Baobab,ChipID", chips.display?.into()),
                ("Baobab,ECID", number("Baobab,ECID")),
                ("Baobab,Life", 3.into()),
                ("Baobab,ManifestEpoch", 0.into()),
                ("Baobab,ProductionMode", yes()),
                ("Baobab,SecurityDomain", 1.into()),
                ("Baobab,UpdateNonce", made("Baobab,UpdateNonce", 20)),
            ]);
            let firmware = Firmware::File("Baobab,TCON".to_owned(), "Digest");
            plain("Baobab,Ticket", given, strings(&["Baobab,TCON"]), firmware)
        }
        "AppleTypeCRetimer" => retimer(state, chips.retimer?),
        "Cryptex1" | "Cryptex1LocalPolicy" => {
            let given = list([
                ("Cryptex1,ChipID", chips.cryptex?.into()),
                ("Cryptex1,FakeRoot", no()),
                ("Cryptex1,Nonce", made("Cryptex1,Nonce", 32)),
                ("Cryptex1,NonceDomain", 1.into()),
                ("Cryptex1,ProductClass", 0xE0.into()),
                ("Cryptex1,SubType", 1.into()),
                ("Cryptex1,Type", 1.into()),
                ("Cryptex1,UDID", Value::Data(name_in_bytes(state))),
                ("Cryptex1,UseProductClass", yes()),
            ]);
            let mut entries = CRYPTEX.map(|name| format!("Cryptex1,{name}")).to_vec();
            if updater == "Cryptex1LocalPolicy" {
                entries = strings(&["Ap,LocalPolicy"]);
            }
            let mut tags = entries.clone();
            tags.push("UniqueBuildID".to_owned());
            let mut wanted = Wanted {
                info: of_processor(state),
                ..plain("Cryptex1,Ticket", given, tags, Firmware::None(entries))
            };
            if updater == "Cryptex1LocalPolicy" {
                // The policy is written on the phone: its digest is the phone's word.
                wanted.identity_tags = strings(&["UniqueBuildID"]);
                let policy = list([
                    ("Digest", made("Ap,LocalPolicy", 48)),
                    ("EPRO", yes()),
                    ("ESEC", yes()),
                    ("Trusted", yes()),
                ]);
                wanted.given.insert("Ap,LocalPolicy".to_owned(), policy.into());
                wanted.given.insert("Ap,NextStageCryptex1IM4MHash".to_owned(), made("next stage", 48));
            }
            wanted
        }
        "Vinyl" => {
            chips.modem?;
            let nonces = [("eUICC,Gold", "EUICCGoldNonce"), ("eUICC,Main", "EUICCMainNonce")];
            let mut given = list([
                ("eUICC,ApProductionMode", yes()),
                ("eUICC,ChipID", ESIM.into()),
                ("eUICC,EID", made("eUICC,EID", 16)),
                ("eUICC,RootKeyIdentifier", Value::Data(vec![0xE5; 20])),
            ]);
            let mut info = given.clone();
            for (entry, key) in nonces {
                info.insert(key.to_owned(), made(key, 16));
                given.insert(entry.to_owned(), list([("Nonce", made(key, 16))]).into());
            }
            let entries = nonces.map(|(entry, _)| entry.to_owned()).to_vec();
            let mut tags = strings(&["eUICC,ChipID"]);
            tags.extend(entries.clone());
            Wanted { info, ..plain("eUICC,Ticket", given, tags, Firmware::None(entries)) }
        }
        "Centauri" => {
            let given = list([
                ("Wireless1,BoardID", 8.into()),
                ("Wireless1,ChipID", chips.wireless?.into()),
                ("Wireless1,ECID", number("Wireless1,ECID")),
                ("Wireless1,Nonce", made("Wireless1,Nonce", 32)),
                ("Wireless1,ProductionMode", yes()),
                ("Wireless1,SecurityDomain", 1.into()),
            ]);
            let entry = "Wireless1,RTKitOS";
            plain("Wireless1,Ticket", given, strings(&[entry]), Firmware::None(vec![entry.to_owned()]))
        }
        _ => return None,
    })
}

/// The components of Cryptex1 that are signed.
pub(super) const CRYPTEX: [&str; 6] =
    ["SystemOS", "SystemVolume", "SystemTrustCache", "AppOS", "AppVolume", "AppTrustCache"];

impl Firmware {
    /// Whether there are files that a response may bring.
    pub(super) fn comes_in_response(&self) -> bool {
        !matches!(self, Self::None(_))
    }
}

impl Wanted {
    /// What the ticket has to name: who the chip is, and its nonce. Of the rest a host may know better.
    pub(super) fn names(&self) -> impl Iterator<Item = (&String, &Value)> {
        const NAMES: [&str; 10] =
            ["ChipID", "ECID", "EID", "Gold", "ID", "LocalPolicy", "Main", "UDID", "UID", "UniqueID"];
        self.given.iter().filter(|(tag, _)| {
            let name = tag.split(',').nth(1).unwrap_or_default();
            NAMES.contains(&name) || name.ends_with("Nonce")
        })
    }
}

fn plain(ticket: &str, given: Dictionary, identity_tags: Vec<String>, firmware: Firmware) -> Wanted {
    Wanted { ticket: ticket.to_owned(), info: given.clone(), given, identity_tags, firmware }
}

/// Tags carry the number of the port; the phone tells them as the identity of a piece of hardware.
fn retimer(state: &State, chip: u64) -> Wanted {
    let hardware = list([
        ("BoardID", 0x0C.into()),
        ("ChipID", chip.into()),
        ("ECID", number(state, "Timer,ECID").into()),
        ("Nonce", Value::Data(made(state, "Timer,Nonce", 32))),
        ("ProductionMode", true.into()),
        ("SecurityDomain", 1.into()),
        ("SecurityMode", true.into()),
    ]);
    let ticket = format!("Timer,Ticket,{RETIMER_TAG}");
    let given =
        hardware.iter().map(|(key, value)| (format!("Timer,{key},{RETIMER_TAG}"), value.clone())).collect();
    let of_port = |name: &str| format!("Timer,{name},{RETIMER_TAG}");
    let table = vec![("rkos", of_port("RTKitOS")), ("rrko", of_port("RestoreRTKitOS"))];
    let tags = table.iter().map(|(_, entry)| entry.clone()).collect();
    let one = list([
        ("HardwareID", in_bytes(&hardware).into()),
        ("TagNumber", RETIMER_TAG.into()),
        ("TicketName", ticket.as_str().into()),
    ]);
    // Both places where hosts look for it.
    let info = list([
        ("APInfo", of_processor(state).into()),
        ("InfoArray", Value::Array(vec![one.into()])),
        ("TagNumber", RETIMER_TAG.into()),
        ("TicketName", ticket.as_str().into()),
    ]);
    Wanted { info, ..plain(&ticket, given, tags, Firmware::Table(table)) }
}

/// What Cryptex1 and the retimers say of the application processor that they belong to.
fn of_processor(state: &State) -> Dictionary {
    list([
        ("ApBoardID", u64::from(state.model.board.0).into()),
        ("ApChipID", u64::from(state.model.chip.0).into()),
        ("ApECID", state.ecid.0.into()),
        ("ApProductionMode", true.into()),
        ("ApSecurityDomain", 1.into()),
        ("ApSecurityMode", true.into()),
    ])
}

/// The name of a phone as sealed images are signed for it: the number of its processor, then its own, each in 8 bytes.
fn name_in_bytes(state: &State) -> Vec<u8> {
    [u64::from(state.model.chip.0), state.ecid.0].map(u64::to_be_bytes).concat()
}

/// Numbers and truths as some chips write them: as bytes, the lowest first.
fn in_bytes(given: &Dictionary) -> Dictionary {
    let bytes = |key: &str, value: &Value| match value {
        Value::Boolean(truth) => Value::Data(vec![u8::from(*truth)]),
        Value::Integer(number) => {
            let bytes = number.as_unsigned().unwrap_or_default().to_le_bytes();
            let length = if key.ends_with("ECID") { 8 } else { 4 };
            Value::Data(bytes.into_iter().take(length).collect())
        }
        other => other.clone(),
    };
    given.iter().map(|(key, value)| (key.clone(), bytes(key, value))).collect()
}

fn stripped(given: &Dictionary, prefix: &str, instead: &str) -> Dictionary {
    given
        .iter()
        .map(|(key, value)| (format!("{instead}{}", key.strip_prefix(prefix).unwrap_or(key)), value.clone()))
        .collect()
}

/// Bytes that every phone has of its own, anew with every boot where they are a nonce.
pub(in crate::phone) fn made(state: &State, what: &str, length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length + 32);
    for turn in 0_u32.. {
        if bytes.len() >= length {
            break;
        }
        let mut hash = Sha256::new();
        hash.update(state.ecid.0.to_be_bytes());
        hash.update(turn.to_be_bytes());
        hash.update(what.as_bytes());
        if what.ends_with("Nonce") {
            hash.update(state.boots.to_be_bytes());
        }
        bytes.extend_from_slice(&hash.finalize());
    }
    bytes.truncate(length);
    bytes
}

fn number(state: &State, what: &str) -> u64 {
    made(state, what, 7).into_iter().fold(0, |number, byte| number << 8 | u64::from(byte))
}
