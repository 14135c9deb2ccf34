//! A ticket that is proven to be for this device, this boot and this firmware. There is no other way to have one.
//!
//! The signature is not checked here: only the device knows the signer's key, and it refuses what is not signed. What is
//! checked is everything that would make the device refuse *after* the erase has begun.

use std::collections::BTreeMap;

use plist::Value as PlistValue;
use rightful_core::id::{BoardId, ChipId, Ecid, Nonce};
use rightful_core::report::Explain;

use crate::component::{DigestKind, has_own_signer, image_type};
use crate::img4::{FourCc, Im4m, Img4Error};
use crate::manifest::{BuildIdentity, read_number};
use crate::signing::is_signed;

/// The largest ticket that is read; real ones have 7 to 40 kB.
const LARGEST: usize = 4 << 20;

/// The device and the boot that a ticket must name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its name for life.
    pub ecid: Ecid,
    /// The processor.
    pub chip: ChipId,
    /// The board.
    pub board: BoardId,
    /// The AP nonce of this boot.
    pub nonce: Nonce,
}

/// A ticket for one device, one boot and one firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    im4m: Vec<u8>,
    parsed: Im4m,
    subject: Subject,
    pub(crate) expected: BTreeMap<String, Expected>,
    pub(crate) slots: Option<NonceSlots>,
}

/// What the identity says about one component's image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) kind: Option<FourCc>,
    pub(crate) digest: Option<Vec<u8>>,
    pub(crate) personalize: bool,
}

/// Which nonce slots LLB and SEP are told to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NonceSlots {
    pub(crate) ap: u64,
    pub(crate) sep: u64,
}

/// Why a ticket is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TicketError {
    /// It cannot be read.
    #[error("the ticket cannot be read")]
    Unreadable(#[from] Img4Error),
    /// It is longer than any ticket.
    #[error("the ticket has {0} bytes, more than any ticket")]
    TooLong(usize),
    /// It names another device.
    #[error("the ticket is for device {theirs}, not {ours}")]
    ForAnother {
        /// The device at hand.
        ours: Ecid,
        /// The one that it names.
        theirs: Ecid,
    },
    /// It names another kind of device, or does not say.
    #[error("the ticket names {what} {theirs}, not {ours}")]
    ForAnotherKind {
        /// "chip", "board" or "security domain".
        what: &'static str,
        /// What the device has.
        ours: String,
        /// What it names.
        theirs: String,
    },
    /// It is for another boot of the device.
    #[error("the ticket is for an earlier start of the device: its nonce is {theirs}, not {ours}")]
    StaleNonce {
        /// The nonce of this boot.
        ours: Nonce,
        /// What it names.
        theirs: String,
    },
    /// It vouches for another image than the firmware has.
    #[error("the ticket is not for this firmware: it names another {component}")]
    DigestMismatch {
        /// Which component.
        component: String,
    },
    /// It does not vouch for an image that will be sent.
    #[error("the ticket does not name {component}, without which a restore cannot finish")]
    NotNamed {
        /// Which component.
        component: String,
    },
}

impl Ticket {
    /// Reads a ticket and checks that it names this device, board, chip and nonce, and has the digest of every image of
    /// this identity that is sent under it.
    pub fn prove(im4m: Vec<u8>, subject: &Subject, identity: &BuildIdentity) -> Result<Self, TicketError> {
        if im4m.len() > LARGEST {
            return Err(TicketError::TooLong(im4m.len()));
        }
        let parsed = Im4m::parse(&im4m)?;
        let theirs = parsed.number(b"ECID").ok_or(Img4Error::Expected("ECID"))?;
        if theirs != subject.ecid.0 {
            return Err(TicketError::ForAnother { ours: subject.ecid, theirs: Ecid(theirs) });
        }
        for (name, what, ours) in [
            (b"CHIP", "chip", subject.chip.0),
            (b"BORD", "board", subject.board.0),
            (b"SDOM", "security domain", identity.security_domain),
        ] {
            let theirs = parsed.number(name);
            if theirs != Some(u64::from(ours)) {
                return Err(TicketError::ForAnotherKind {
                    what,
                    ours: format!("0x{ours:02X}"),
                    theirs: theirs.map_or_else(|| "none".to_owned(), |theirs| format!("0x{theirs:02X}")),
                });
            }
        }
        let nonce = parsed.bytes(b"BNCH").ok_or(Img4Error::Expected("BNCH"))?;
        if nonce != subject.nonce.as_bytes() {
            return Err(TicketError::StaleNonce {
                ours: subject.nonce.clone(),
                theirs: Nonce::new(nonce.to_vec())
                    .map_or_else(|_| "none".to_owned(), |nonce| nonce.to_string()),
            });
        }
        let mut expected = BTreeMap::new();
        for (name, component) in &identity.components {
            let kind = image_type(name, Some(component));
            let digest = component.digest.as_deref();
            if let (Some(kind), Some(digest)) = (kind, digest) {
                let sent = is_signed(name, component)
                    && component.personalize
                    && component.path.is_some()
                    && !has_own_signer(name);
                match parsed.digest(kind) {
                    Some(theirs) if theirs == digest => {}
                    Some(_) if sent => {
                        return Err(TicketError::DigestMismatch { component: name.clone() });
                    }
                    None if sent => return Err(TicketError::NotNamed { component: name.clone() }),
                    // Not ours to send under this ticket.
                    Some(_) | None => {}
                }
            }
            expected.insert(
                name.clone(),
                Expected { kind, digest: digest.map(<[u8]>::to_vec), personalize: component.personalize },
            );
        }
        Ok(Self { im4m, parsed, subject: subject.clone(), expected, slots: slots(identity) })
    }

    /// The ticket as it is coded: restore mode asks for it as `RootTicket`.
    pub fn im4m(&self) -> &[u8] {
        &self.im4m
    }

    /// Whom it is for.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The digest that it names for a type of image.
    pub(crate) fn digest(&self, kind: FourCc) -> Option<&[u8]> {
        self.parsed.digest(kind)
    }

    pub(crate) fn digest_kind(&self) -> DigestKind {
        DigestKind::of(self.subject.chip)
    }
}

/// Slots are used only where the identity says so; then 0 for the AP and 2 for the SEP unless it names others.
fn slots(identity: &BuildIdentity) -> Option<NonceSlots> {
    let info = identity.info()?;
    let wanted = info.get("RequiresNonceSlot").and_then(PlistValue::as_boolean) == Some(true);
    let slot = |key, usual| info.get(key).and_then(read_number).unwrap_or(usual);
    wanted.then(|| NonceSlots { ap: slot("ApNonceSlotID", 0), sep: slot("SepNonceSlotID", 2) })
}

impl Explain for TicketError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) | Self::TooLong(_) => "ticket/unreadable",
            Self::ForAnother { .. } | Self::ForAnotherKind { .. } => "ticket/for-another",
            Self::StaleNonce { .. } => "ticket/stale-nonce",
            Self::DigestMismatch { .. } | Self::NotNamed { .. } => "ticket/digest-mismatch",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Unreadable(_) | Self::TooLong(_) => {
                "check the network for a proxy that alters pages, then start again"
            }
            Self::ForAnother { .. } | Self::ForAnotherKind { .. } => {
                "unplug the other devices, then start again"
            }
            Self::StaleNonce { .. } => "start again: a new ticket is asked for each time",
            Self::DigestMismatch { .. } | Self::NotNamed { .. } => {
                "download the firmware from Apple again, then start again"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Unreadable(_) | Self::TooLong(_) => None,
            Self::ForAnother { .. } | Self::ForAnotherKind { .. } => {
                Some("two devices in recovery mode are connected")
            }
            Self::StaleNonce { .. } => Some("the device was restarted in the meantime"),
            Self::DigestMismatch { .. } | Self::NotNamed { .. } => Some("the firmware file was altered"),
        }
    }
}
