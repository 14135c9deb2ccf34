//! Which identity of a manifest is for this device and this purpose. Exactly one, or a clear no.

use rightful_core::id::{BoardId, ChipId};
use rightful_core::model::Model;
use rightful_core::report::Explain;

use crate::manifest::{Behavior, BuildIdentity, BuildManifest};

/// Why there is no identity to install.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChoiceError {
    /// The firmware is for other models.
    #[error("this firmware is for {firmware}, but the device is an {device}")]
    WrongModel {
        /// What it is for.
        firmware: String,
        /// What is connected.
        device: String,
    },
    /// The board's name fits, its chip does not.
    #[error("this firmware's {class} has the chip {firmware}, but the device has {device}")]
    WrongChip {
        /// The board's name.
        class: String,
        /// The chip that the firmware names for it.
        firmware: ChipId,
        /// The device's.
        device: ChipId,
    },
    /// The board's name and its chip fit, its number does not.
    #[error("this firmware's {class} has the board number {firmware}, but the device has {device}")]
    WrongBoard {
        /// The board's name.
        class: String,
        /// The board number that the firmware names for it.
        firmware: BoardId,
        /// The device's.
        device: BoardId,
    },
    /// It cannot erase.
    #[error("this firmware has nothing that erases and restores an {device}{}", only(variants))]
    NoErase {
        /// What is connected.
        device: String,
        /// What it has for this board instead.
        variants: Vec<String>,
    },
    /// It cannot update. Erasing instead would be another deed.
    #[error("this firmware has nothing that updates an {device} and keeps its data{}", only(variants))]
    NoUpdate {
        /// What is connected.
        device: String,
        /// What it has for this board instead.
        variants: Vec<String>,
    },
    /// Several fit equally well.
    #[error("this firmware has several ways to do this, and does not say which is right: {}", variants.join(", "))]
    Ambiguous {
        /// Their names.
        variants: Vec<String>,
    },
}

/// The most names of others that a message lists.
const NAMED: usize = 8;

/// The identity for this model and purpose.
///
/// Board name, chip, board number, behaviour and variant must all fit. Research variants are never taken. Among several
/// the one for customers is; where that is not one, nothing is. An update never falls back to an erase.
pub fn choose<'a>(
    manifest: &'a BuildManifest,
    model: &Model,
    behavior: Behavior,
) -> Result<&'a BuildIdentity, ChoiceError> {
    let device = || format!("{} ({})", model.name, model.product_type);
    if !manifest.product_types.iter().any(|kind| kind == model.product_type) {
        let mut firmware = manifest.product_types.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        if firmware.is_empty() {
            "no model at all".clone_into(&mut firmware);
        }
        return Err(ChoiceError::WrongModel { firmware, device: device() });
    }
    let named: Vec<_> = manifest
        .identities
        .iter()
        .filter(|identity| identity.device_class.eq_ignore_ascii_case(model.board_config))
        .collect();
    let Some(first) = named.first() else {
        let mut boards: Vec<_> =
            manifest.identities.iter().map(|identity| identity.device_class.clone()).collect();
        boards.sort();
        boards.dedup();
        boards.truncate(NAMED);
        return Err(ChoiceError::WrongModel {
            firmware: format!("the boards {}", boards.join(", ")),
            device: format!("{} with the board {}", device(), model.board_config),
        });
    };
    let class = || first.device_class.clone();
    if !named.iter().any(|identity| identity.chip == model.chip) {
        return Err(ChoiceError::WrongChip { class: class(), firmware: first.chip, device: model.chip });
    }
    if !named.iter().any(|identity| (identity.chip, identity.board) == (model.chip, model.board)) {
        return Err(ChoiceError::WrongBoard { class: class(), firmware: first.board, device: model.board });
    }
    let mut variants: Vec<String> = named.iter().map(|identity| identity.variant.clone()).collect();
    variants.truncate(NAMED);
    let purpose = match behavior {
        Behavior::Erase => "Erase Install (IPSW)",
        Behavior::Update => "Upgrade Install (IPSW)",
    };
    let fit: Vec<&BuildIdentity> = named
        .into_iter()
        .filter(|identity| {
            (identity.chip, identity.board, identity.behavior) == (model.chip, model.board, behavior)
                && identity.variant.contains(purpose)
                && !identity.variant.to_ascii_lowercase().contains("research")
        })
        .collect();
    let customer = |identity: &&&BuildIdentity| identity.variant == format!("Customer {purpose}");
    match (fit.as_slice(), fit.iter().filter(customer).count()) {
        ([], _) => Err(match behavior {
            Behavior::Erase => ChoiceError::NoErase { device: device(), variants },
            Behavior::Update => ChoiceError::NoUpdate { device: device(), variants },
        }),
        ([only], _) => Ok(only),
        (several, 1) => several
            .iter()
            .find(customer)
            .copied()
            .ok_or_else(|| ChoiceError::Ambiguous { variants: Vec::new() }),
        (several, _) => Err(ChoiceError::Ambiguous {
            variants: several.iter().take(NAMED).map(|identity| identity.variant.clone()).collect(),
        }),
    }
}

fn only(variants: &[String]) -> String {
    if variants.is_empty() {
        String::new()
    } else {
        format!("; for its board it has: {}", variants.join(", "))
    }
}

impl Explain for ChoiceError {
    fn code(&self) -> &'static str {
        match self {
            Self::WrongModel { .. } => "firmware/wrong-model",
            Self::WrongChip { .. } => "firmware/wrong-chip",
            Self::WrongBoard { .. } => "firmware/wrong-board",
            Self::NoErase { .. } => "firmware/no-erase-identity",
            Self::NoUpdate { .. } => "firmware/no-update-identity",
            Self::Ambiguous { .. } => "firmware/ambiguous",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::WrongModel { .. } => "leave the file away, and the right one is downloaded",
            Self::WrongChip { .. }
            | Self::WrongBoard { .. }
            | Self::NoErase { .. }
            | Self::Ambiguous { .. } => "download the firmware for this model from Apple again",
            Self::NoUpdate { .. } => {
                "take another firmware; this one can only erase, which is done only if you ask for it"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::WrongModel { .. } => Some("the file was downloaded for another model"),
            Self::WrongChip { .. }
            | Self::WrongBoard { .. }
            | Self::NoErase { .. }
            | Self::Ambiguous { .. } => Some("the file was altered or put together by hand"),
            Self::NoUpdate { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plist::Dictionary;
    use std::collections::BTreeMap;

    fn identity(class: &str, board: u32, behavior: Behavior, variant: &str) -> BuildIdentity {
        BuildIdentity {
            raw: Dictionary::new(),
            device_class: class.to_owned(),
            chip: ChipId(0x8120),
            board: BoardId(board),
            security_domain: 1,
            behavior,
            variant: variant.to_owned(),
            unique_build_id: Vec::new(),
            components: BTreeMap::new(),
        }
    }

    fn choice(identities: Vec<BuildIdentity>, behavior: Behavior) -> Result<String, ChoiceError> {
        let manifest = BuildManifest {
            version: "18.6.2".to_owned(),
            build: "22G100".to_owned(),
            product_types: vec!["iPhone15,2".to_owned(), "iPhone15,3".to_owned()],
            identities,
        };
        let model = Model::by_product_type("iPhone15,3").expect("of the table");
        choose(&manifest, model, behavior).map(|identity| identity.variant.clone())
    }

    const ERASE: &str = "Customer Erase Install (IPSW)";
    const UPDATE: &str = "Customer Upgrade Install (IPSW)";

    #[test]
    fn the_customers_erase_is_taken_whatever_stands_before_it() {
        let identities = || {
            vec![
                identity("d73ap", 0x0C, Behavior::Erase, ERASE),
                identity("d74ap", 0x0E, Behavior::Erase, "Research Customer Erase Install (IPSW)"),
                identity("d74ap", 0x0E, Behavior::Erase, "Developer Erase Install (IPSW)"),
                identity("d74ap", 0x0E, Behavior::Update, UPDATE),
                identity("D74AP", 0x0E, Behavior::Erase, ERASE),
            ]
        };
        assert_eq!(choice(identities(), Behavior::Erase), Ok(ERASE.to_owned()));
        assert_eq!(choice(identities(), Behavior::Update), Ok(UPDATE.to_owned()));
    }

    #[test]
    fn a_developer_erase_is_taken_when_it_is_the_only_one() {
        let name = "Developer Erase Install (IPSW)";
        let only = vec![identity("d74ap", 0x0E, Behavior::Erase, name)];
        assert_eq!(choice(only, Behavior::Erase), Ok(name.to_owned()));
    }

    #[test]
    fn research_is_never_taken() {
        let only = vec![identity("d74ap", 0x0E, Behavior::Erase, "Research Customer Erase Install (IPSW)")];
        let refused = choice(only, Behavior::Erase).expect_err("research");
        assert_eq!(refused.code(), "firmware/no-erase-identity");
        assert_eq!(
            refused.to_string(),
            "this firmware has nothing that erases and restores an iPhone 14 Pro Max (iPhone15,3); for its board it has: Research Customer Erase Install (IPSW)"
        );
        for name in ["Customer Erase Install (IPSW) RESEARCH", "research Erase Install (IPSW)"] {
            let only = vec![identity("d74ap", 0x0E, Behavior::Erase, name)];
            assert!(choice(only, Behavior::Erase).is_err(), "{name}");
        }
    }

    #[test]
    fn what_neither_erases_nor_updates_by_its_name_is_not_taken() {
        for name in ["Recovery Customer Install", "Customer Boot", "", "Erase Install"] {
            let only = vec![identity("d74ap", 0x0E, Behavior::Erase, name)];
            let refused = choice(only, Behavior::Erase).expect_err(name);
            assert_eq!(refused.code(), "firmware/no-erase-identity", "{name}");
        }
    }

    #[test]
    fn the_right_one_among_wrong_ones_of_the_same_name_is_taken() {
        let wrong_chip =
            BuildIdentity { chip: ChipId(0x8110), ..identity("d74ap", 0x0E, Behavior::Erase, ERASE) };
        let wrong_board = identity("d74ap", 0x0C, Behavior::Erase, ERASE);
        let right = identity("d74ap", 0x0E, Behavior::Erase, ERASE);
        assert_eq!(
            choice(vec![wrong_chip.clone(), wrong_board, right], Behavior::Erase),
            Ok(ERASE.to_owned())
        );
        let refused = choice(vec![wrong_chip], Behavior::Erase).expect_err("another chip");
        assert_eq!(refused.code(), "firmware/wrong-chip");
        assert_eq!(
            refused.to_string(),
            "this firmware's d74ap has the chip 0x8110, but the device has 0x8120"
        );
    }

    #[test]
    fn an_update_never_becomes_an_erase() {
        let only = vec![identity("d74ap", 0x0E, Behavior::Erase, ERASE)];
        assert_eq!(choice(only, Behavior::Update).expect_err("none").code(), "firmware/no-update-identity");
        let disguised = vec![identity("d74ap", 0x0E, Behavior::Erase, UPDATE)];
        assert!(choice(disguised, Behavior::Update).is_err());
    }

    #[test]
    fn two_alike_are_refused() {
        let twice = vec![identity("d74ap", 0x0E, Behavior::Erase, ERASE); 2];
        let refused = choice(twice, Behavior::Erase).expect_err("two");
        assert_eq!(refused.code(), "firmware/ambiguous");
        assert!(refused.to_string().ends_with(&format!("which is right: {ERASE}, {ERASE}")));
    }

    #[test]
    fn another_board_is_refused_by_name_and_by_number() {
        let other = vec![identity("d73ap", 0x0C, Behavior::Erase, ERASE)];
        let refused = choice(other, Behavior::Erase).expect_err("d73");
        assert_eq!(refused.code(), "firmware/wrong-model");
        assert_eq!(
            refused.to_string(),
            "this firmware is for the boards d73ap, but the device is an iPhone 14 Pro Max (iPhone15,3) with the board d74ap"
        );
        let number = vec![identity("d74ap", 0x0C, Behavior::Erase, ERASE)];
        let refused = choice(number, Behavior::Erase).expect_err("0x0C");
        assert_eq!(refused.code(), "firmware/wrong-board");
        assert_eq!(
            refused.to_string(),
            "this firmware's d74ap has the board number 0x0C, but the device has 0x0E"
        );
    }

    #[test]
    fn another_model_is_refused_with_both_names() {
        let manifest = BuildManifest {
            version: String::new(),
            build: String::new(),
            product_types: vec!["iPhone12,5".to_owned()],
            identities: Vec::new(),
        };
        let model = Model::by_product_type("iPhone15,3").expect("of the table");
        let refused = choose(&manifest, model, Behavior::Erase).expect_err("another");
        assert_eq!(
            refused.to_string(),
            "this firmware is for iPhone12,5, but the device is an iPhone 14 Pro Max (iPhone15,3)"
        );
        assert_eq!(refused.code(), "firmware/wrong-model");
    }
}
