//! The boards that firmware is minted for, each with its sister that shares the firmware.

use rightful_core::model::Model;

/// One board and the names that its files have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Board {
    /// `iPhone15,3`.
    pub(super) product_type: &'static str,
    /// `d74ap`.
    pub(super) class: &'static str,
    /// `d74`: how most files name it.
    pub(super) short: &'static str,
    /// ApChipID.
    pub(super) chip: u32,
    /// ApBoardID.
    pub(super) board: u32,
    /// What the firmware of this family consists of.
    pub(super) family: &'static Family,
}

/// What boards of one family share.
#[derive(Debug)]
pub(super) struct Family {
    /// `iphone15`: how the kernel and coprocessor files name it.
    pub(super) name: &'static str,
    /// `t8120`.
    pub(super) soc: &'static str,
    /// Which parts it has.
    pub(super) age: Age,
    /// Whether it has an Apple logo of a phone or of a tablet.
    pub(super) shape: &'static str,
}

/// Generations that differ in their parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age {
    /// A12 and A13: pictures by iBoot, no display coprocessor.
    A12,
    /// A15 and A16: display coprocessor, page table and execution monitors.
    A15,
}

static IPHONE_15: Family = Family { name: "iphone15", soc: "t8120", age: Age::A15, shape: "iphone" };
static IPHONE_12: Family = Family { name: "iphone12", soc: "t8030", age: Age::A12, shape: "iphone" };
static IPAD_8: Family = Family { name: "ipad8", soc: "t8027", age: Age::A12, shape: "ipad" };

const fn board(
    product_type: &'static str,
    names: (&'static str, &'static str),
    numbers: (u32, u32),
    family: &'static Family,
) -> Board {
    Board { product_type, class: names.0, short: names.1, chip: numbers.0, board: numbers.1, family }
}

/// The board of a model, and a sister of it; `None` for models that nobody has written down.
pub(super) fn of(model: &Model) -> Option<[Board; 2]> {
    let boards = match model.product_type {
        "iPhone15,3" => [
            board("iPhone15,3", ("d74ap", "d74"), (0x8120, 0x0E), &IPHONE_15),
            board("iPhone15,2", ("d73ap", "d73"), (0x8120, 0x0C), &IPHONE_15),
        ],
        "iPhone12,5" => [
            board("iPhone12,5", ("d431ap", "d431"), (0x8030, 0x02), &IPHONE_12),
            board("iPhone12,3", ("d421ap", "d421"), (0x8030, 0x06), &IPHONE_12),
        ],
        "iPhone12,1" => [
            board("iPhone12,1", ("n104ap", "n104"), (0x8030, 0x04), &IPHONE_12),
            board("iPhone12,3", ("d421ap", "d421"), (0x8030, 0x06), &IPHONE_12),
        ],
        "iPad8,1" => [
            board("iPad8,1", ("j317ap", "j317"), (0x8027, 0x0C), &IPAD_8),
            board("iPad8,2", ("j317xap", "j317x"), (0x8027, 0x1C), &IPAD_8),
        ],
        _ => return None,
    };
    Some(boards)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rightful_core::model::table::MODELS;

    #[test]
    fn the_first_board_is_the_models_own() {
        let mut known = 0;
        for model in MODELS {
            let Some([own, sister]) = of(model) else { continue };
            known += 1;
            assert_eq!((own.product_type, own.class), (model.product_type, model.board_config));
            assert_eq!((own.chip, own.board), (model.chip.0, model.board.0));
            assert_eq!(own.chip, sister.chip);
            assert_ne!(own.board, sister.board);
            let listed = Model::by_board_config(sister.class).expect("the sister is in the table");
            assert_eq!((listed.chip.0, listed.board.0), (sister.chip, sister.board), "{}", sister.class);
            assert_eq!(listed.product_type, sister.product_type);
        }
        assert_eq!(known, 4);
    }
}
