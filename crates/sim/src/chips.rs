//! The chips of the virtual phones beside the application processor: the numbers that firmware and phone share.
//!
//! The Secure Element's classes and the modem's numbers are those that open restore tools know for such models; all other
//! numbers are made up, and only have to be the same on both sides.

use rightful_core::model::Model;

/// Which chips a model has, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chips {
    /// `BbChipID`; `None` without a modem, and then there is no eSIM either.
    pub(crate) modem: Option<u64>,
    /// `SE,ChipID`.
    pub(crate) secure_element: Option<u64>,
    /// The camera that sees faces.
    pub(crate) camera: Camera,
    /// `Rap,ChipID`: ultra-wideband.
    pub(crate) ultra_wideband: Option<u64>,
    /// `BMU,ChipID`: the battery's chip.
    pub(crate) battery: Option<u64>,
    /// `Baobab,ChipID`: the display's controller.
    pub(crate) display: Option<u64>,
    /// `Timer,ChipID,N`: the retimer of the USB-C port.
    pub(crate) retimer: Option<u64>,
    /// `Wireless1,ChipID`.
    pub(crate) wireless: Option<u64>,
    /// `Cryptex1,ChipID`: not a chip of its own, but named like one.
    pub(crate) cryptex: Option<u64>,
}

/// Two generations of the camera that sees faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Camera {
    /// A11 to A13.
    Savage,
    /// Later ones.
    Yonkers,
}

/// Which production of its camera the phone has: decides the patch.
pub(crate) const CAMERA_REVISION: u8 = 0x30;
/// The same for Yonkers: the `FabRevision` of its patch.
pub(crate) const FAB_REVISION: u64 = 2;
/// The number of the port that has a retimer.
pub(crate) const RETIMER_TAG: u64 = 1;
/// `eUICC,ChipID`, where there is a modem.
pub(crate) const ESIM: u64 = 5;

/// The chips of a model.
pub(crate) fn of(model: &Model) -> Chips {
    of_processor(model.chip.0)
}

/// The chips beside an application processor.
pub(crate) fn of_processor(chip: u32) -> Chips {
    let none = Chips {
        modem: None,
        secure_element: None,
        camera: Camera::Savage,
        ultra_wideband: None,
        battery: Some(0x1510),
        display: None,
        retimer: None,
        wireless: None,
        cryptex: None,
    };
    match chip {
        0x8027 => Chips { display: Some(0x1A), retimer: Some(0x32), ..none },
        0x8030 => {
            Chips { modem: Some(0x68), secure_element: Some(0x2C), ultra_wideband: Some(0x2011), ..none }
        }
        _ => Chips {
            modem: Some(0x1720E1),
            secure_element: Some(0x37),
            camera: Camera::Yonkers,
            ultra_wideband: Some(0x2014),
            wireless: Some(0x4388),
            cryptex: Some(0x8120),
            ..none
        },
    }
}
