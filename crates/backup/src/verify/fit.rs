//! Whether a backup can be put on a named phone with a named system: what stands against it, and what will be missing.
//!
//! The phone decides in the end; this says beforehand what it is known to refuse.

use std::cmp::Ordering;

use rightful_core::model::Model;
use rightful_core::report::Explain;

use crate::backup::{Backup, Completeness, Era};

/// The phone that it is to be put on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// Its product type: `iPhone15,3`.
    pub product_type: String,
    /// The system that it has: `18.6.2`.
    pub version: String,
}

/// Something about a backup and a phone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It was not finished.
    #[error("the backup was interrupted while it was made")]
    Interrupted,
    /// It has no index.
    #[error("the backup has no index")]
    NoIndex,
    /// The phone has an older system.
    #[error("the backup is of a device with {made}, and this one has {has}")]
    OlderSystem {
        /// What the backup was made with.
        made: String,
        /// What the phone has.
        has: String,
    },
    /// Nothing says which system it was made with.
    #[error("nothing says which system the backup was made with")]
    SystemUnknown,
    /// It is of another kind of device.
    #[error("the backup is of another kind of device ({made}) than this one ({has})")]
    OtherKind {
        /// What it was made of.
        made: &'static str,
        /// What this is.
        has: &'static str,
    },
    /// Nothing says what it was made of, or the model is not known.
    #[error("nothing says which model the backup was made of")]
    ModelUnknown,
    /// It has no password.
    #[error("the backup has no password")]
    NoPassword,
}

/// How much something matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The phone will refuse it.
    Obstacle,
    /// Something will be missing, or cannot be said.
    Note,
}

impl Misfit {
    /// How much it matters.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Interrupted | Self::NoIndex | Self::OlderSystem { .. } => Weight::Obstacle,
            Self::SystemUnknown | Self::OtherKind { .. } | Self::ModelUnknown | Self::NoPassword => {
                Weight::Note
            }
        }
    }
}

/// What the comparison is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The system that it was made with.
    pub version: Option<String>,
    /// The model that it was made of.
    pub product_type: Option<String>,
    /// Whether the device finished it.
    pub completeness: Completeness,
    /// How its index is kept.
    pub era: Era,
    /// Whether it has a password.
    pub encrypted: bool,
}

impl Made {
    /// What a backup says of itself; the device is believed before the computer.
    pub fn of(backup: &Backup) -> Self {
        let manifest = backup.manifest().ok();
        let info = backup.info();
        let version = manifest.and_then(|list| list.product_version.clone());
        let product_type = manifest.and_then(|list| list.product_type.clone());
        Self {
            version: version.or_else(|| info.and_then(|info| info.version.clone())),
            product_type: product_type.or_else(|| info.and_then(|info| info.product_type.clone())),
            completeness: backup.completeness(),
            era: backup.era(),
            encrypted: backup.is_encrypted(),
        }
    }

    /// What stands against putting it on this phone, obstacles first.
    pub fn misfits(&self, goal: &Goal) -> Vec<Misfit> {
        let mut found = Vec::new();
        if self.completeness == Completeness::Interrupted {
            found.push(Misfit::Interrupted);
        }
        if self.era == Era::NoIndex {
            found.push(Misfit::NoIndex);
        }
        match &self.version {
            Some(made) if compare(made, &goal.version) == Ordering::Greater => {
                found.push(Misfit::OlderSystem { made: made.clone(), has: goal.version.clone() });
            }
            Some(_) => {}
            None => found.push(Misfit::SystemUnknown),
        }
        let kind = |product_type: &str| Model::by_product_type(product_type).map(Model::kind);
        match (self.product_type.as_deref().and_then(kind), kind(&goal.product_type)) {
            (Some(made), Some(has)) if made != has => found.push(Misfit::OtherKind { made, has }),
            (Some(_), Some(_)) => {}
            (None, _) | (_, None) => found.push(Misfit::ModelUnknown),
        }
        if !self.encrypted {
            found.push(Misfit::NoPassword);
        }
        found
    }
}

/// Compares versions part by part, as numbers; a part that is missing is 0.
pub fn compare(one: &str, other: &str) -> Ordering {
    let parts = |version: &str| -> Vec<u64> {
        let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
        let number = |part: &str| part.get(..digits(part)).unwrap_or_default().parse().unwrap_or(0);
        let mut parts: Vec<u64> = version.trim().split('.').take(8).map(number).collect();
        parts.resize(8, 0);
        parts
    };
    parts(one).cmp(&parts(other))
}

impl Explain for Misfit {
    fn code(&self) -> &'static str {
        match self {
            Self::Interrupted => "backup/interrupted",
            Self::NoIndex => "backup/index-missing",
            Self::OlderSystem { .. } => "backup/system-too-old",
            Self::SystemUnknown => "backup/system-unknown",
            Self::OtherKind { .. } => "backup/other-kind",
            Self::ModelUnknown => "backup/model-unknown",
            Self::NoPassword => "backup/no-password",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Interrupted | Self::NoIndex => {
                "look for an older backup; from this one files can be taken, but the phone will not take it back whole"
            }
            Self::OlderSystem { .. } => "update the phone first, then restore the backup",
            Self::SystemUnknown | Self::ModelUnknown => {
                "compare by hand: a backup goes onto the same or a newer system of the same kind of device"
            }
            Self::OtherKind { .. } => {
                "go on if you want: photos, messages and settings come across, some apps do not"
            }
            Self::NoPassword => {
                "go on if you want: passwords, Wi-Fi networks, health data and call lists are only in backups with a password"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> Made {
        Made {
            version: Some("17.6.1".to_owned()),
            product_type: Some("iPhone15,3".to_owned()),
            completeness: Completeness::Finished,
            era: Era::EncryptedIndex,
            encrypted: true,
        }
    }

    fn goal(product_type: &str, version: &str) -> Goal {
        Goal { product_type: product_type.to_owned(), version: version.to_owned() }
    }

    #[test]
    fn versions_are_numbers() {
        for (one, other, expected) in [
            ("9.3.5", "10.0", Ordering::Less),
            ("17.6", "17.6.0", Ordering::Equal),
            ("17.10", "17.9.1", Ordering::Greater),
            ("26.0b2", "26.0", Ordering::Equal),
            ("", "1", Ordering::Less),
            ("99999999999999999999", "1", Ordering::Less),
        ] {
            assert_eq!(compare(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn the_same_or_a_newer_system_of_the_same_kind_fits() {
        assert_eq!(made().misfits(&goal("iPhone15,3", "17.6.1")), []);
        assert_eq!(made().misfits(&goal("iPhone16,1", "18.0")), []);
        let old = made().misfits(&goal("iPhone15,3", "17.6"));
        assert_eq!(old, [Misfit::OlderSystem { made: "17.6.1".to_owned(), has: "17.6".to_owned() }]);
        assert_eq!(old[0].weight(), Weight::Obstacle);
        assert_eq!(old[0].to_string(), "the backup is of a device with 17.6.1, and this one has 17.6");
        assert_eq!(old[0].help(), "update the phone first, then restore the backup");
    }

    #[test]
    fn everything_else_is_said_too() {
        let bad = Made {
            version: None,
            product_type: None,
            completeness: Completeness::Interrupted,
            era: Era::NoIndex,
            encrypted: false,
        };
        let misfits = bad.misfits(&goal("iPhone15,3", "18.0"));
        let codes: Vec<_> = misfits.iter().map(Explain::code).collect();
        assert_eq!(
            codes,
            [
                "backup/interrupted",
                "backup/index-missing",
                "backup/system-unknown",
                "backup/model-unknown",
                "backup/no-password"
            ]
        );
        let other = Made { product_type: Some("iPad13,1".to_owned()), ..made() };
        let misfits = other.misfits(&goal("iPhone15,3", "18.0"));
        assert_eq!(misfits, [Misfit::OtherKind { made: "iPad", has: "iPhone" }]);
        assert_eq!(misfits[0].weight(), Weight::Note);
        assert_eq!(made().misfits(&goal("Toaster1,1", "18.0")), [Misfit::ModelUnknown]);
    }
}
