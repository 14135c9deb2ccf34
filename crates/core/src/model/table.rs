//! The rows: every iPhone, iPad and iPod touch with a 64-bit processor, 2013 to November 2026.
//!
//! Product types, board configs, chip and board numbers as open device tables list them (libirecovery's and, for those
//! that came after it, pymobiledevice3's). Names, buttons, biometrics and connectors as Apple's specifications have them.
//! Two rows share a product type where two makers built its processor (A9), or where a country has a board of its own.

use super::{Biometrics, Buttons, Connector, Model};
use crate::id::{BoardId, ChipId};

#[expect(clippy::too_many_arguments, reason = "a row is one line of a table")]
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

use Biometrics::{FaceId, None as Neither, TouchId};
use Buttons::{HomeAndSide, HomeAndTop, SideAndVolumeDown, SideAndVolumes, TopAndVolumeDown, TopAndVolumes};
use Connector::{Lightning, UsbC};

/// Every model that Rightful knows: iPhones, iPods, iPads, each by product type.
#[rustfmt::skip]
pub static MODELS: &[Model] = &[
    row("iPhone6,1",   "n51ap",    0x8960, 0x00, "iPhone 5s",                           HomeAndTop,        TouchId, Lightning),
    row("iPhone6,2",   "n53ap",    0x8960, 0x02, "iPhone 5s",                           HomeAndTop,        TouchId, Lightning),
    row("iPhone7,1",   "n56ap",    0x7000, 0x04, "iPhone 6 Plus",                       HomeAndSide,       TouchId, Lightning),
    row("iPhone7,2",   "n61ap",    0x7000, 0x06, "iPhone 6",                            HomeAndSide,       TouchId, Lightning),
    row("iPhone8,1",   "n71ap",    0x8000, 0x04, "iPhone 6s",                           HomeAndSide,       TouchId, Lightning),
    row("iPhone8,1",   "n71map",   0x8003, 0x04, "iPhone 6s",                           HomeAndSide,       TouchId, Lightning),
    row("iPhone8,2",   "n66ap",    0x8000, 0x06, "iPhone 6s Plus",                      HomeAndSide,       TouchId, Lightning),
    row("iPhone8,2",   "n66map",   0x8003, 0x06, "iPhone 6s Plus",                      HomeAndSide,       TouchId, Lightning),
    row("iPhone8,4",   "n69ap",    0x8003, 0x02, "iPhone SE (1st generation)",          HomeAndTop,        TouchId, Lightning),
    row("iPhone8,4",   "n69uap",   0x8000, 0x02, "iPhone SE (1st generation)",          HomeAndTop,        TouchId, Lightning),
    row("iPhone9,1",   "d10ap",    0x8010, 0x08, "iPhone 7",                            SideAndVolumeDown, TouchId, Lightning),
    row("iPhone9,2",   "d11ap",    0x8010, 0x0A, "iPhone 7 Plus",                       SideAndVolumeDown, TouchId, Lightning),
    row("iPhone9,3",   "d101ap",   0x8010, 0x0C, "iPhone 7",                            SideAndVolumeDown, TouchId, Lightning),
    row("iPhone9,4",   "d111ap",   0x8010, 0x0E, "iPhone 7 Plus",                       SideAndVolumeDown, TouchId, Lightning),
    row("iPhone10,1",  "d20ap",    0x8015, 0x02, "iPhone 8",                            SideAndVolumes,    TouchId, Lightning),
    row("iPhone10,2",  "d21ap",    0x8015, 0x04, "iPhone 8 Plus",                       SideAndVolumes,    TouchId, Lightning),
    row("iPhone10,3",  "d22ap",    0x8015, 0x06, "iPhone X",                            SideAndVolumes,    FaceId,  Lightning),
    row("iPhone10,4",  "d201ap",   0x8015, 0x0A, "iPhone 8",                            SideAndVolumes,    TouchId, Lightning),
    row("iPhone10,5",  "d211ap",   0x8015, 0x0C, "iPhone 8 Plus",                       SideAndVolumes,    TouchId, Lightning),
    row("iPhone10,6",  "d221ap",   0x8015, 0x0E, "iPhone X",                            SideAndVolumes,    FaceId,  Lightning),
    row("iPhone11,2",  "d321ap",   0x8020, 0x0E, "iPhone XS",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone11,4",  "d331ap",   0x8020, 0x0A, "iPhone XS Max",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone11,6",  "d331pap",  0x8020, 0x1A, "iPhone XS Max",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone11,8",  "n841ap",   0x8020, 0x0C, "iPhone XR",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone12,1",  "n104ap",   0x8030, 0x04, "iPhone 11",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone12,3",  "d421ap",   0x8030, 0x06, "iPhone 11 Pro",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone12,5",  "d431ap",   0x8030, 0x02, "iPhone 11 Pro Max",                   SideAndVolumes,    FaceId,  Lightning),
    row("iPhone12,8",  "d79ap",    0x8030, 0x10, "iPhone SE (2nd generation)",          SideAndVolumes,    TouchId, Lightning),
    row("iPhone13,1",  "d52gap",   0x8101, 0x0A, "iPhone 12 mini",                      SideAndVolumes,    FaceId,  Lightning),
    row("iPhone13,2",  "d53gap",   0x8101, 0x0C, "iPhone 12",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone13,3",  "d53pap",   0x8101, 0x0E, "iPhone 12 Pro",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone13,4",  "d54pap",   0x8101, 0x08, "iPhone 12 Pro Max",                   SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,2",  "d63ap",    0x8110, 0x0C, "iPhone 13 Pro",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,3",  "d64ap",    0x8110, 0x0E, "iPhone 13 Pro Max",                   SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,4",  "d16ap",    0x8110, 0x08, "iPhone 13 mini",                      SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,5",  "d17ap",    0x8110, 0x0A, "iPhone 13",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,6",  "d49ap",    0x8110, 0x10, "iPhone SE (3rd generation)",          SideAndVolumes,    TouchId, Lightning),
    row("iPhone14,7",  "d27ap",    0x8110, 0x18, "iPhone 14",                           SideAndVolumes,    FaceId,  Lightning),
    row("iPhone14,8",  "d28ap",    0x8110, 0x1A, "iPhone 14 Plus",                      SideAndVolumes,    FaceId,  Lightning),
    row("iPhone15,2",  "d73ap",    0x8120, 0x0C, "iPhone 14 Pro",                       SideAndVolumes,    FaceId,  Lightning),
    row("iPhone15,3",  "d74ap",    0x8120, 0x0E, "iPhone 14 Pro Max",                   SideAndVolumes,    FaceId,  Lightning),
    row("iPhone15,4",  "d37ap",    0x8120, 0x08, "iPhone 15",                           SideAndVolumes,    FaceId,  UsbC),
    row("iPhone15,5",  "d38ap",    0x8120, 0x0A, "iPhone 15 Plus",                      SideAndVolumes,    FaceId,  UsbC),
    row("iPhone16,1",  "d83ap",    0x8130, 0x04, "iPhone 15 Pro",                       SideAndVolumes,    FaceId,  UsbC),
    row("iPhone16,2",  "d84ap",    0x8130, 0x06, "iPhone 15 Pro Max",                   SideAndVolumes,    FaceId,  UsbC),
    row("iPhone17,1",  "d93ap",    0x8140, 0x0C, "iPhone 16 Pro",                       SideAndVolumes,    FaceId,  UsbC),
    row("iPhone17,2",  "d94ap",    0x8140, 0x0E, "iPhone 16 Pro Max",                   SideAndVolumes,    FaceId,  UsbC),
    row("iPhone17,3",  "d47ap",    0x8140, 0x08, "iPhone 16",                           SideAndVolumes,    FaceId,  UsbC),
    row("iPhone17,4",  "d48ap",    0x8140, 0x0A, "iPhone 16 Plus",                      SideAndVolumes,    FaceId,  UsbC),
    row("iPhone17,5",  "v59ap",    0x8140, 0x04, "iPhone 16e",                          SideAndVolumes,    FaceId,  UsbC),
    row("iPhone18,1",  "v53ap",    0x8150, 0x0C, "iPhone 17 Pro",                       SideAndVolumes,    FaceId,  UsbC),
    row("iPhone18,2",  "v54ap",    0x8150, 0x0E, "iPhone 17 Pro Max",                   SideAndVolumes,    FaceId,  UsbC),
    row("iPhone18,3",  "v57ap",    0x8150, 0x08, "iPhone 17",                           SideAndVolumes,    FaceId,  UsbC),
    row("iPhone18,4",  "d23ap",    0x8150, 0x0A, "iPhone Air",                          SideAndVolumes,    FaceId,  UsbC),
    row("iPhone18,5",  "v159ap",   0x8150, 0x16, "iPhone 17e",                          SideAndVolumes,    FaceId,  UsbC),
    row("iPhone19,2",  "v63ap",    0x8160, 0x0A, "iPhone 18 Pro",                       SideAndVolumes,    FaceId,  UsbC),
    row("iPhone19,3",  "v64ap",    0x8160, 0x0C, "iPhone 18 Pro Max",                   SideAndVolumes,    FaceId,  UsbC),
    row("iPhone19,4",  "v68ap",    0x8160, 0x0E, "iPhone Duo",                          SideAndVolumes,    TouchId, UsbC),
    row("iPhone19,7",  "v64sap",   0x8160, 0x12, "iPhone 18 Pro Max",                   SideAndVolumes,    FaceId,  UsbC),
    row("iPod7,1",     "n102ap",   0x7000, 0x10, "iPod touch (6th generation)",         HomeAndTop,        Neither, Lightning),
    row("iPod9,1",     "n112ap",   0x8010, 0x16, "iPod touch (7th generation)",         TopAndVolumeDown,  Neither, Lightning),
    row("iPad4,1",     "j71ap",    0x8960, 0x10, "iPad Air",                            HomeAndTop,        Neither, Lightning),
    row("iPad4,2",     "j72ap",    0x8960, 0x12, "iPad Air",                            HomeAndTop,        Neither, Lightning),
    row("iPad4,3",     "j73ap",    0x8960, 0x14, "iPad Air",                            HomeAndTop,        Neither, Lightning),
    row("iPad4,4",     "j85ap",    0x8960, 0x0A, "iPad mini 2",                         HomeAndTop,        Neither, Lightning),
    row("iPad4,5",     "j86ap",    0x8960, 0x0C, "iPad mini 2",                         HomeAndTop,        Neither, Lightning),
    row("iPad4,6",     "j87ap",    0x8960, 0x0E, "iPad mini 2",                         HomeAndTop,        Neither, Lightning),
    row("iPad4,7",     "j85map",   0x8960, 0x32, "iPad mini 3",                         HomeAndTop,        TouchId, Lightning),
    row("iPad4,8",     "j86map",   0x8960, 0x34, "iPad mini 3",                         HomeAndTop,        TouchId, Lightning),
    row("iPad4,9",     "j87map",   0x8960, 0x36, "iPad mini 3",                         HomeAndTop,        TouchId, Lightning),
    row("iPad5,1",     "j96ap",    0x7000, 0x08, "iPad mini 4",                         HomeAndTop,        TouchId, Lightning),
    row("iPad5,2",     "j97ap",    0x7000, 0x0A, "iPad mini 4",                         HomeAndTop,        TouchId, Lightning),
    row("iPad5,3",     "j81ap",    0x7001, 0x06, "iPad Air 2",                          HomeAndTop,        TouchId, Lightning),
    row("iPad5,4",     "j82ap",    0x7001, 0x02, "iPad Air 2",                          HomeAndTop,        TouchId, Lightning),
    row("iPad6,3",     "j127ap",   0x8001, 0x08, "iPad Pro 9.7-inch",                   HomeAndTop,        TouchId, Lightning),
    row("iPad6,4",     "j128ap",   0x8001, 0x0A, "iPad Pro 9.7-inch",                   HomeAndTop,        TouchId, Lightning),
    row("iPad6,7",     "j98aap",   0x8001, 0x10, "iPad Pro 12.9-inch (1st generation)", HomeAndTop,        TouchId, Lightning),
    row("iPad6,8",     "j99aap",   0x8001, 0x12, "iPad Pro 12.9-inch (1st generation)", HomeAndTop,        TouchId, Lightning),
    row("iPad6,11",    "j71sap",   0x8000, 0x10, "iPad (5th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad6,11",    "j71tap",   0x8003, 0x10, "iPad (5th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad6,12",    "j72sap",   0x8000, 0x12, "iPad (5th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad6,12",    "j72tap",   0x8003, 0x12, "iPad (5th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad7,1",     "j120ap",   0x8011, 0x0C, "iPad Pro 12.9-inch (2nd generation)", HomeAndTop,        TouchId, Lightning),
    row("iPad7,2",     "j121ap",   0x8011, 0x0E, "iPad Pro 12.9-inch (2nd generation)", HomeAndTop,        TouchId, Lightning),
    row("iPad7,3",     "j207ap",   0x8011, 0x04, "iPad Pro 10.5-inch",                  HomeAndTop,        TouchId, Lightning),
    row("iPad7,4",     "j208ap",   0x8011, 0x06, "iPad Pro 10.5-inch",                  HomeAndTop,        TouchId, Lightning),
    row("iPad7,5",     "j71bap",   0x8010, 0x18, "iPad (6th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad7,6",     "j72bap",   0x8010, 0x1A, "iPad (6th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad7,11",    "j171ap",   0x8010, 0x1C, "iPad (7th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad7,12",    "j172ap",   0x8010, 0x1E, "iPad (7th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad8,1",     "j317ap",   0x8027, 0x0C, "iPad Pro 11-inch (1st generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,2",     "j317xap",  0x8027, 0x1C, "iPad Pro 11-inch (1st generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,3",     "j318ap",   0x8027, 0x0E, "iPad Pro 11-inch (1st generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,4",     "j318xap",  0x8027, 0x1E, "iPad Pro 11-inch (1st generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,5",     "j320ap",   0x8027, 0x08, "iPad Pro 12.9-inch (3rd generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,6",     "j320xap",  0x8027, 0x18, "iPad Pro 12.9-inch (3rd generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,7",     "j321ap",   0x8027, 0x0A, "iPad Pro 12.9-inch (3rd generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,8",     "j321xap",  0x8027, 0x1A, "iPad Pro 12.9-inch (3rd generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,9",     "j417ap",   0x8027, 0x3C, "iPad Pro 11-inch (2nd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,10",    "j418ap",   0x8027, 0x3E, "iPad Pro 11-inch (2nd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,11",    "j420ap",   0x8027, 0x38, "iPad Pro 12.9-inch (4th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad8,12",    "j421ap",   0x8027, 0x3A, "iPad Pro 12.9-inch (4th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad11,1",    "j210ap",   0x8020, 0x14, "iPad mini (5th generation)",          HomeAndTop,        TouchId, Lightning),
    row("iPad11,2",    "j211ap",   0x8020, 0x16, "iPad mini (5th generation)",          HomeAndTop,        TouchId, Lightning),
    row("iPad11,3",    "j217ap",   0x8020, 0x1C, "iPad Air (3rd generation)",           HomeAndTop,        TouchId, Lightning),
    row("iPad11,4",    "j218ap",   0x8020, 0x1E, "iPad Air (3rd generation)",           HomeAndTop,        TouchId, Lightning),
    row("iPad11,6",    "j171aap",  0x8020, 0x24, "iPad (8th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad11,7",    "j172aap",  0x8020, 0x26, "iPad (8th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad12,1",    "j181ap",   0x8030, 0x18, "iPad (9th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad12,2",    "j182ap",   0x8030, 0x1A, "iPad (9th generation)",               HomeAndTop,        TouchId, Lightning),
    row("iPad13,1",    "j307ap",   0x8101, 0x04, "iPad Air (4th generation)",           TopAndVolumes,     TouchId, UsbC),
    row("iPad13,2",    "j308ap",   0x8101, 0x06, "iPad Air (4th generation)",           TopAndVolumes,     TouchId, UsbC),
    row("iPad13,4",    "j517ap",   0x8103, 0x08, "iPad Pro 11-inch (3rd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,5",    "j517xap",  0x8103, 0x0A, "iPad Pro 11-inch (3rd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,6",    "j518ap",   0x8103, 0x0C, "iPad Pro 11-inch (3rd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,7",    "j518xap",  0x8103, 0x0E, "iPad Pro 11-inch (3rd generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,8",    "j522ap",   0x8103, 0x18, "iPad Pro 12.9-inch (5th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,9",    "j522xap",  0x8103, 0x1A, "iPad Pro 12.9-inch (5th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,10",   "j523ap",   0x8103, 0x1C, "iPad Pro 12.9-inch (5th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,11",   "j523xap",  0x8103, 0x1E, "iPad Pro 12.9-inch (5th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad13,16",   "j407ap",   0x8103, 0x10, "iPad Air (5th generation)",           TopAndVolumes,     TouchId, UsbC),
    row("iPad13,17",   "j408ap",   0x8103, 0x12, "iPad Air (5th generation)",           TopAndVolumes,     TouchId, UsbC),
    row("iPad13,18",   "j271ap",   0x8101, 0x14, "iPad (10th generation)",              TopAndVolumes,     TouchId, UsbC),
    row("iPad13,19",   "j272ap",   0x8101, 0x16, "iPad (10th generation)",              TopAndVolumes,     TouchId, UsbC),
    row("iPad14,1",    "j310ap",   0x8110, 0x04, "iPad mini (6th generation)",          TopAndVolumes,     TouchId, UsbC),
    row("iPad14,2",    "j311ap",   0x8110, 0x06, "iPad mini (6th generation)",          TopAndVolumes,     TouchId, UsbC),
    row("iPad14,3",    "j617ap",   0x8112, 0x08, "iPad Pro 11-inch (4th generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad14,4",    "j618ap",   0x8112, 0x0A, "iPad Pro 11-inch (4th generation)",   TopAndVolumes,     FaceId,  UsbC),
    row("iPad14,5",    "j620ap",   0x8112, 0x0C, "iPad Pro 12.9-inch (6th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad14,6",    "j621ap",   0x8112, 0x0E, "iPad Pro 12.9-inch (6th generation)", TopAndVolumes,     FaceId,  UsbC),
    row("iPad14,8",    "j507ap",   0x8112, 0x10, "iPad Air 11-inch (M2)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad14,9",    "j508ap",   0x8112, 0x12, "iPad Air 11-inch (M2)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad14,10",   "j537ap",   0x8112, 0x14, "iPad Air 13-inch (M2)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad14,11",   "j538ap",   0x8112, 0x16, "iPad Air 13-inch (M2)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad15,3",    "j607ap",   0x8122, 0x08, "iPad Air 11-inch (M3)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad15,4",    "j608ap",   0x8122, 0x0A, "iPad Air 11-inch (M3)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad15,5",    "j637ap",   0x8122, 0x0C, "iPad Air 13-inch (M3)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad15,6",    "j638ap",   0x8122, 0x0E, "iPad Air 13-inch (M3)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad15,7",    "j481ap",   0x8120, 0x10, "iPad (A16)",                          TopAndVolumes,     TouchId, UsbC),
    row("iPad15,8",    "j482ap",   0x8120, 0x12, "iPad (A16)",                          TopAndVolumes,     TouchId, UsbC),
    row("iPad16,1",    "j410ap",   0x8130, 0x08, "iPad mini (A17 Pro)",                 TopAndVolumes,     TouchId, UsbC),
    row("iPad16,2",    "j411ap",   0x8130, 0x0A, "iPad mini (A17 Pro)",                 TopAndVolumes,     TouchId, UsbC),
    row("iPad16,3",    "j717ap",   0x8132, 0x08, "iPad Pro 11-inch (M4)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad16,4",    "j718ap",   0x8132, 0x0A, "iPad Pro 11-inch (M4)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad16,5",    "j720ap",   0x8132, 0x0C, "iPad Pro 13-inch (M4)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad16,6",    "j721ap",   0x8132, 0x0E, "iPad Pro 13-inch (M4)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad16,8",    "j707ap",   0x8132, 0x10, "iPad Air 11-inch (M4)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad16,9",    "j708ap",   0x8132, 0x12, "iPad Air 11-inch (M4)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad16,10",   "j737ap",   0x8132, 0x14, "iPad Air 13-inch (M4)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad16,11",   "j738ap",   0x8132, 0x16, "iPad Air 13-inch (M4)",               TopAndVolumes,     TouchId, UsbC),
    row("iPad17,1",    "j817ap",   0x8142, 0x08, "iPad Pro 11-inch (M5)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad17,2",    "j818ap",   0x8142, 0x0A, "iPad Pro 11-inch (M5)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad17,3",    "j820ap",   0x8142, 0x0C, "iPad Pro 13-inch (M5)",               TopAndVolumes,     FaceId,  UsbC),
    row("iPad17,4",    "j821ap",   0x8142, 0x0E, "iPad Pro 13-inch (M5)",               TopAndVolumes,     FaceId,  UsbC),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

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

    #[test]
    fn a_model_is_found_by_what_is_on_the_box() {
        for text in ["iPhone 14 Pro Max", " iphone 14 pro max", "iPhone15,3", "IPHONE15,3 "] {
            assert_eq!(Model::by_name(text).map(|model| model.board_config), Some("d74ap"), "{text}");
        }
        assert_eq!(Model::by_name("iPhone"), None);
        // Models of one name have the same buttons, so the first will do to press them.
        for model in MODELS {
            assert_eq!(
                Model::by_name(model.name).map(|found| found.buttons),
                Some(model.buttons),
                "{model:?}"
            );
        }
    }

    #[test]
    fn rows_of_one_product_type_are_one_thing_in_the_hand() {
        let mut things = BTreeMap::new();
        let mut twice = Vec::new();
        for model in MODELS {
            let hand = (model.name, model.buttons, model.biometrics, model.connector);
            if let Some(other) = things.insert(model.product_type, hand) {
                assert_eq!(other, hand, "{}", model.product_type);
                twice.push(model.product_type);
            }
        }
        // The A9 came from two makers, with two chip numbers.
        assert_eq!(twice, ["iPhone8,1", "iPhone8,2", "iPhone8,4", "iPad6,11", "iPad6,12"]);
    }

    #[test]
    fn what_a_row_says_fits_its_kind() {
        for model in MODELS {
            assert!(model.name.starts_with(model.kind()), "{model:?}");
            let config = model.board_config.strip_suffix("ap").expect(model.board_config);
            assert!(config.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{model:?}");
            let home =
                matches!(model.buttons, HomeAndSide | HomeAndTop | SideAndVolumeDown | TopAndVolumeDown);
            assert!(!(home && model.biometrics == FaceId), "{model:?}");
            assert!(!(home && model.connector == UsbC), "{model:?}");
            assert_eq!(model.kind() == "iPad" && !home, model.buttons == TopAndVolumes, "{model:?}");
        }
    }

    #[test]
    fn well_known_rows_are_as_everybody_knows_them() {
        for (product_type, config, chip, board, name, buttons, biometrics, connector) in [
            ("iPhone6,1", "n51ap", 0x8960, 0x00, "iPhone 5s", HomeAndTop, TouchId, Lightning),
            ("iPhone9,3", "d101ap", 0x8010, 0x0C, "iPhone 7", SideAndVolumeDown, TouchId, Lightning),
            ("iPhone10,4", "d201ap", 0x8015, 0x0A, "iPhone 8", SideAndVolumes, TouchId, Lightning),
            ("iPhone10,6", "d221ap", 0x8015, 0x0E, "iPhone X", SideAndVolumes, FaceId, Lightning),
            ("iPhone12,5", "d431ap", 0x8030, 0x02, "iPhone 11 Pro Max", SideAndVolumes, FaceId, Lightning),
            ("iPhone14,8", "d28ap", 0x8110, 0x1A, "iPhone 14 Plus", SideAndVolumes, FaceId, Lightning),
            ("iPhone15,4", "d37ap", 0x8120, 0x08, "iPhone 15", SideAndVolumes, FaceId, UsbC),
            ("iPhone17,5", "v59ap", 0x8140, 0x04, "iPhone 16e", SideAndVolumes, FaceId, UsbC),
            (
                "iPod7,1",
                "n102ap",
                0x7000,
                0x10,
                "iPod touch (6th generation)",
                HomeAndTop,
                Neither,
                Lightning,
            ),
            ("iPad4,1", "j71ap", 0x8960, 0x10, "iPad Air", HomeAndTop, Neither, Lightning),
            ("iPad12,1", "j181ap", 0x8030, 0x18, "iPad (9th generation)", HomeAndTop, TouchId, Lightning),
            ("iPad14,1", "j310ap", 0x8110, 0x04, "iPad mini (6th generation)", TopAndVolumes, TouchId, UsbC),
            ("iPad16,6", "j721ap", 0x8132, 0x0E, "iPad Pro 13-inch (M4)", TopAndVolumes, FaceId, UsbC),
        ] {
            let known = row(product_type, config, chip, board, name, buttons, biometrics, connector);
            assert_eq!(Model::by_product_type(product_type), Some(&known));
        }
    }
}
