//! One image and the ticket become what the device accepts: an IMG4.

use std::collections::BTreeMap;

use plist::{Dictionary, Value as PlistValue};
use rightful_core::report::Explain;

use crate::img4::{FourCc, Im4p, Im4r, Img4Error, Value, stitch};
use crate::ticket::Ticket;

/// Why an image cannot be made ready.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PersonalizeError {
    /// The identity that the ticket was proven for has no such component.
    #[error("the firmware has no component {component}")]
    NoSuchComponent {
        /// Which.
        component: String,
    },
    /// The file is no image.
    #[error("the file of {component} in the firmware is no image")]
    Damaged {
        /// Which.
        component: String,
        /// What is wrong with it.
        source: Img4Error,
    },
    /// The file is another one than the firmware's manifest names.
    #[error("the file of {component} in the firmware was altered")]
    Altered {
        /// Which.
        component: String,
    },
    /// The ticket does not vouch for it.
    #[error("the ticket does not vouch for {component}")]
    NotInTicket {
        /// Which.
        component: String,
    },
    /// What the signing server adds for it makes no sense.
    #[error("the signing server's addition for {component} cannot be used")]
    BadAddition {
        /// Which.
        component: String,
    },
}

/// Makes one component ready to be sent under a ticket.
///
/// A component whose manifest entry says `Personalize` false is returned as it is. Otherwise the image gets the type that
/// its name stands for, its digest is compared with the manifest's and the ticket's, and it is wrapped with the ticket,
/// and with what `reply` (the signing server's answer) adds under `<component>-TBM`.
pub fn personalize(
    component: &str,
    im4p: &[u8],
    ticket: &Ticket,
    reply: &Dictionary,
) -> Result<Vec<u8>, PersonalizeError> {
    let named = || component.to_owned();
    let expected = ticket
        .expected
        .get(component)
        .ok_or_else(|| PersonalizeError::NoSuchComponent { component: named() })?;
    if !expected.personalize {
        return Ok(im4p.to_vec());
    }
    let damaged = |source| PersonalizeError::Damaged { component: named(), source };
    let own = Im4p::parse(im4p).map_err(damaged)?.kind;
    let wanted = expected.kind.unwrap_or(own);
    let digest_kind = ticket.digest_kind();
    let mut image =
        if wanted == own { im4p.to_vec() } else { Im4p::retyped(im4p, wanted).map_err(damaged)? };
    let (mut kind, mut digest) = (wanted, digest_kind.digest(&image));
    if let Some(theirs) = &expected.digest
        && *theirs != digest
    {
        // The manifest's digest decides: some images keep the type that they have in the file.
        (image, kind) = (im4p.to_vec(), own);
        digest = digest_kind.digest(&image);
        if *theirs != digest {
            return Err(PersonalizeError::Altered { component: named() });
        }
    }
    if ticket.digest(kind) != Some(digest.as_slice()) {
        return Err(PersonalizeError::NotInTicket { component: named() });
    }
    let added = additions(component, ticket, reply)?.map(|im4r| im4r.build());
    Ok(stitch(&image, ticket.im4m(), added.as_deref()))
}

fn additions(component: &str, ticket: &Ticket, reply: &Dictionary) -> Result<Option<Im4r>, PersonalizeError> {
    let mut properties = BTreeMap::new();
    if let Some(tbm) = reply.get(&format!("{component}-TBM")) {
        for name in [FourCc(*b"ucon"), FourCc(*b"ucer")] {
            let bytes = tbm
                .as_dictionary()
                .and_then(|tbm| tbm.get(&name.to_string()))
                .and_then(PlistValue::as_data)
                .ok_or_else(|| PersonalizeError::BadAddition { component: component.to_owned() })?;
            properties.insert(name, Value::Bytes(bytes.to_vec()));
        }
    }
    if let Some(slots) = ticket.slots {
        match component {
            "LLB" => {
                properties.insert(FourCc(*b"anid"), Value::Integer(slots.ap));
            }
            "SEP" | "SepStage1" => {
                properties.insert(FourCc(*b"snid"), Value::Integer(slots.sep));
            }
            _ => {}
        }
    }
    Ok((!properties.is_empty()).then_some(Im4r { properties }))
}

impl Explain for PersonalizeError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchComponent { .. } => "firmware/no-such-component",
            Self::Damaged { .. } => "firmware/damaged-image",
            Self::Altered { .. } => "firmware/altered-image",
            Self::NotInTicket { .. } => "ticket/digest-mismatch",
            Self::BadAddition { .. } => "signing/unreadable",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoSuchComponent { .. } => {
                "update Rightful; if it is current, send us the report it has written"
            }
            Self::Damaged { .. } | Self::Altered { .. } | Self::NotInTicket { .. } => {
                "download the firmware from Apple again, then start again"
            }
            Self::BadAddition { .. } => "start again: a new ticket is asked for each time",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NoSuchComponent { .. } => Some("the device asked for something that its firmware has not"),
            Self::Damaged { .. } | Self::Altered { .. } => {
                Some("the firmware file was altered, or the disk is failing")
            }
            Self::NotInTicket { .. } | Self::BadAddition { .. } => None,
        }
    }
}
