//! Which iPhone or iPad it is: one row of a table, found by product type, board config, or chip and board.

pub mod table;

use serde::{Deserialize, Serialize};

use crate::id::{BoardId, ChipId};

/// The buttons that a person presses to restart, and to reach recovery or DFU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Buttons {
    /// Volume up, volume down, side button: every iPhone since the 8.
    SideAndVolumes,
    /// Side button and volume down: iPhone 7.
    SideAndVolumeDown,
    /// Top button and volume down: iPod touch (7th generation).
    TopAndVolumeDown,
    /// Home and side button: iPhone 6 and 6s.
    HomeAndSide,
    /// Home and top button: iPad with Home button, iPhone 5s, first SE, iPod touch (6th generation).
    HomeAndTop,
    /// Top button and the two volume buttons: iPad without Home button.
    TopAndVolumes,
}

impl Buttons {
    /// Every family.
    pub const ALL: [Self; 6] = [
        Self::SideAndVolumes,
        Self::SideAndVolumeDown,
        Self::TopAndVolumeDown,
        Self::HomeAndSide,
        Self::HomeAndTop,
        Self::TopAndVolumes,
    ];
}

/// What the device knows its owner by, besides the passcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Biometrics {
    /// A face.
    FaceId,
    /// A finger.
    TouchId,
    /// Neither.
    None,
}

/// The plug at the bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Connector {
    /// Lightning.
    Lightning,
    /// USB-C.
    UsbC,
    /// Anything older.
    Dock,
}

/// One row of the model table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Model {
    /// The name that software uses: `iPhone15,3`.
    #[doc(alias = "ProductType")]
    pub product_type: &'static str,
    /// The main board's name in lower case: `d74ap`.
    #[doc(alias = "HardwareModel")]
    #[doc(alias = "DeviceClass")]
    pub board_config: &'static str,
    /// Which processor.
    pub chip: ChipId,
    /// Which board among those with this processor.
    pub board: BoardId,
    /// The name on the box: `iPhone 14 Pro Max`.
    pub name: &'static str,
    /// How hands reach recovery and DFU.
    pub buttons: Buttons,
    /// Face, finger or neither.
    pub biometrics: Biometrics,
    /// The plug.
    pub connector: Connector,
}

impl Model {
    /// Finds the row by the two numbers that recovery and DFU devices tell.
    pub fn by_chip(chip: ChipId, board: BoardId) -> Option<&'static Self> {
        table::MODELS.iter().find(|model| model.chip == chip && model.board == board)
    }

    /// Finds the row by board config, which normal and restore mode tell; case does not matter.
    pub fn by_board_config(board_config: &str) -> Option<&'static Self> {
        table::MODELS.iter().find(|model| model.board_config.eq_ignore_ascii_case(board_config))
    }

    /// Finds the first row of a product type. Some types have two boards; the board config is the exact name.
    pub fn by_product_type(product_type: &str) -> Option<&'static Self> {
        table::MODELS.iter().find(|model| model.product_type == product_type)
    }

    /// Finds the first row that somebody means who reads the box or a settings page: the name or the product type, case
    /// and spaces at the ends do not matter.
    pub fn by_name(text: &str) -> Option<&'static Self> {
        let text = text.trim();
        let is_meant = |model: &&Self| {
            model.name.eq_ignore_ascii_case(text) || model.product_type.eq_ignore_ascii_case(text)
        };
        table::MODELS.iter().find(is_meant)
    }

    /// `iPhone`, `iPad` or `iPod`: the word to use for the thing in a sentence.
    pub fn kind(&self) -> &'static str {
        match self.product_type.as_bytes() {
            [b'i', b'P', b'a', b'd', ..] => "iPad",
            [b'i', b'P', b'o', b'd', ..] => "iPod touch",
            _ => "iPhone",
        }
    }
}
