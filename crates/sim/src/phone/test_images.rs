//! Images for tests: such as the pretend Apple signs for one phone in one boot, and such as nobody signed.

use rightful_firmware::component::DigestKind;
use rightful_firmware::img4::{FourCc, Im4mBuilder, Im4p, Value, stitch};

use super::Phone;
use super::image::{CHIP_EPOCH, SECURITY_DOMAIN};
use crate::apple::signer;

/// An IMG4 of this type with a ticket for the phone as it is now.
pub(crate) fn signed(phone: &Phone, fourcc: &str) -> Vec<u8> {
    let kind = FourCc::new(fourcc).expect("four characters");
    let image = unsigned(fourcc);
    let four = |text| FourCc::new(text).expect("four characters");
    let number = Value::Integer;
    let ticket = phone.read(|state| {
        let model = state.model;
        let object = [
            (four("DGST"), Value::Bytes(DigestKind::of(model.chip).digest(&image))),
            (four("EPRO"), Value::Boolean(true)),
        ];
        Im4mBuilder::default()
            .property(four("ECID"), number(state.ecid.0))
            .property(four("CHIP"), number(u64::from(model.chip.0)))
            .property(four("BORD"), number(u64::from(model.board.0)))
            .property(four("SDOM"), number(SECURITY_DOMAIN))
            .property(four("CEPO"), number(CHIP_EPOCH))
            .property(four("BNCH"), Value::Bytes(state.boot.ap_nonce.clone()))
            .object(kind, object.into())
    });
    stitch(&image, &signer::sign(&ticket), None)
}

/// The image alone: what no phone boots.
pub(crate) fn unsigned(fourcc: &str) -> Vec<u8> {
    let kind = FourCc::new(fourcc).expect("four characters");
    Im4p::build(kind, "a test's image", &[0xA5; 5000])
}
