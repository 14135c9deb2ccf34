//! The rows. Chip and board numbers as open device tables (libirecovery) list them.

use super::{Biometrics, Buttons, Connector, Model};
use crate::id::{BoardId, ChipId};

const fn row(
    product_type: &'static str,
    board_config: &'static str,
    chip: u32,
    board: u32,
    name: &'static str,
    buttons: Buttons,
    biometrics: Biometrics,
    connector: Connector,
) -> Model {
    Model {
        product_type,
        board_config,
        chip: ChipId(chip),
        board: BoardId(board),
        name,
        buttons,
        biometrics,
        connector,
    }
}

use Biometrics::FaceId;
use Buttons::{SideAndVolumes, TopAndVolumes};
use Connector::{Lightning, UsbC};

/// Every model that Rightful knows, by product type.
#[rustfmt::skip]
pub static MODELS: &[Model] = &[
    row("iPad8,1",    "j317ap", 0x8027, 0x0C, "iPad Pro 11-inch (1st generation)", TopAndVolumes, FaceId, UsbC),
    row("iPhone12,1", "n104ap", 0x8030, 0x04, "iPhone 11", SideAndVolumes, FaceId, Lightning),
    row("iPhone12,5", "d431ap", 0x8030, 0x02, "iPhone 11 Pro Max", SideAndVolumes, FaceId, Lightning),
    row("iPhone15,3", "d74ap",  0x8120, 0x0E, "iPhone 14 Pro Max", SideAndVolumes, FaceId, Lightning),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_rows_share_chip_and_board_or_board_config() {
        for (i, a) in MODELS.iter().enumerate() {
            for b in &MODELS[i + 1..] {
                assert!((a.chip, a.board) != (b.chip, b.board), "{} and {}", a.name, b.name);
                assert_ne!(a.board_config, b.board_config);
            }
        }
    }

    #[test]
    fn every_way_to_find_a_row_finds_the_same() {
        for model in MODELS {
            assert_eq!(Model::by_chip(model.chip, model.board), Some(model));
            assert_eq!(Model::by_board_config(&model.board_config.to_uppercase()), Some(model));
        }
        assert_eq!(Model::by_product_type("iPhone15,3").map(|m| m.board_config), Some("d74ap"));
    }
}
