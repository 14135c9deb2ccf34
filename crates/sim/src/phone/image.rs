//! What iBoot and the boot ROM verify before they run an image, and restored before it flashes one.
//!
//! What a hostile host could do here: send anything. Reading is `rightful_firmware::img4`'s, bounded; what is refused is
//! refused with a reason for the log, and the phone stays where it is.

use rightful_firmware::component::DigestKind;
use rightful_firmware::img4::{FourCc, Im4m, Im4p, Img4, Value};

use super::state::State;
use crate::apple::signer;

/// The signer's domain of everything sold.
pub const SECURITY_DOMAIN: u64 = 1;
/// The epoch of the virtual chips: older signatures than this would not boot.
pub const CHIP_EPOCH: u64 = 1;

/// An image that the phone would run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedImage {
    /// Its type.
    pub fourcc: FourCc,
    /// Its words about itself.
    pub description: String,
    /// The size of what it carries, in bytes.
    pub payload_bytes: usize,
    /// Its digest, as the ticket names it.
    pub digest: Vec<u8>,
}

/// Verifies an IMG4 of one of the allowed types, as this phone in this boot. The error says why it is refused.
pub fn verify(state: &State, img4: &[u8], allowed: &[&str]) -> Result<VerifiedImage, String> {
    let parts = Img4::parse(img4).map_err(|error| format!("not an IMG4: {error}"))?;
    let image = Im4p::parse(parts.im4p).map_err(|error| format!("not an IM4P: {error}"))?;
    if !allowed.iter().any(|kind| kind.as_bytes() == image.kind.0) {
        return Err(format!("image type {} where {} is expected", image.kind, allowed.join(" or ")));
    }
    let ticket = verify_detached(state, parts.im4m)?;
    let properties =
        ticket.objects.get(&image.kind).ok_or_else(|| format!("the ticket does not name {}", image.kind))?;
    let digest = DigestKind::of(state.model.chip).digest(parts.im4p);
    if ticket.digest(image.kind) != Some(digest.as_slice()) {
        return Err(format!("the ticket names another {}", image.kind));
    }
    if properties.get(&FourCc(*b"EPRO")) != Some(&Value::Boolean(true)) {
        return Err(format!("the ticket does not allow {} on a production device", image.kind));
    }
    Ok(VerifiedImage {
        fourcc: image.kind,
        description: image.description.to_owned(),
        payload_bytes: image.payload.len(),
        digest,
    })
}

/// Verifies a ticket without an image, as this phone in this boot.
pub fn verify_detached(state: &State, im4m: &[u8]) -> Result<Im4m, String> {
    let ticket = Im4m::parse(im4m).map_err(|error| format!("not an IM4M: {error}"))?;
    signer::verify(&ticket).map_err(|error| error.to_string())?;
    for (name, ours) in [
        (b"ECID", state.ecid.0),
        (b"CHIP", u64::from(state.model.chip.0)),
        (b"BORD", u64::from(state.model.board.0)),
        (b"SDOM", SECURITY_DOMAIN),
        (b"CEPO", CHIP_EPOCH),
    ] {
        if ticket.number(name) != Some(ours) {
            let theirs =
                ticket.number(name).map_or_else(|| "none".to_owned(), |theirs| format!("0x{theirs:X}"));
            return Err(format!("the ticket's {} is {theirs}, not 0x{ours:X}", name.escape_ascii()));
        }
    }
    if ticket.bytes(b"BNCH") != Some(&state.boot.ap_nonce) {
        return Err("the ticket's BNCH is not the nonce of this boot".to_owned());
    }
    Ok(ticket)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::spec::PhoneSpec;
    use rightful_firmware::img4::{Im4mBuilder, stitch};

    fn four(text: &str) -> FourCc {
        FourCc::new(text).expect("four characters")
    }

    fn state() -> State {
        State::new(&PhoneSpec::iphone_14_pro_max())
    }

    fn image() -> Vec<u8> {
        Im4p::build(four("ibec"), "iBoot", &[0xEC; 700])
    }

    fn object(digest: Vec<u8>, production: bool) -> [(FourCc, Value); 2] {
        [(four("DGST"), Value::Bytes(digest)), (four("EPRO"), Value::Boolean(production))]
    }

    /// A ticket that is good for [`state`] and [`image`], before what the test alters.
    fn ticket() -> Im4mBuilder {
        let state = state();
        Im4mBuilder::default()
            .property(four("ECID"), Value::Integer(state.ecid.0))
            .property(four("CHIP"), Value::Integer(0x8120))
            .property(four("BORD"), Value::Integer(0x0E))
            .property(four("SDOM"), Value::Integer(1))
            .property(four("CEPO"), Value::Integer(1))
            .property(four("BNCH"), Value::Bytes(state.boot.ap_nonce))
            .object(four("ibec"), object(DigestKind::Sha384.digest(&image()), true).into())
    }

    fn refusal(ticket: &Im4mBuilder) -> String {
        let img4 = stitch(&image(), &signer::sign(ticket), None);
        verify(&state(), &img4, &["ibec"]).expect_err("refused")
    }

    #[test]
    fn img4_good() {
        let img4 = stitch(&image(), &signer::sign(&ticket()), None);
        let verified = verify(&state(), &img4, &["ibss", "ibec"]).expect("good");
        assert_eq!((verified.fourcc, verified.payload_bytes), (four("ibec"), 700));
        assert_eq!(
            verify_detached(&state(), &signer::sign(&ticket())).map(|t| t.number(b"CHIP")),
            Ok(Some(0x8120))
        );
    }

    #[test]
    fn img4_of_another_type() {
        let img4 = stitch(&image(), &signer::sign(&ticket()), None);
        let refused = verify(&state(), &img4, &["rkrn", "krnl"]);
        assert_eq!(refused, Err("image type ibec where rkrn or krnl is expected".to_owned()));
    }

    #[test]
    fn img4_cut_off_or_plain() {
        let img4 = stitch(&image(), &signer::sign(&ticket()), None);
        let cut = verify(&state(), &img4[..img4.len() - 1], &["ibec"]);
        assert_eq!(cut, Err("not an IMG4: the image is cut off".to_owned()));
        let plain = verify(&state(), &image(), &["ibec"]);
        assert_eq!(plain, Err("not an IMG4: the image has no IMG4 where one belongs".to_owned()));
        let detached = verify_detached(&state(), b"\x30\x00");
        assert_eq!(detached, Err("not an IM4M: the image is cut off".to_owned()));
    }

    #[test]
    fn im4m_wrong_ecid_chip_board_domain_epoch() {
        for (name, ours) in [
            ("ECID", "0x1234A61E804F2A"),
            ("CHIP", "0x8120"),
            ("BORD", "0xE"),
            ("SDOM", "0x1"),
            ("CEPO", "0x1"),
        ] {
            let refused = refusal(&ticket().property(four(name), Value::Integer(0x63)));
            assert_eq!(refused, format!("the ticket's {name} is 0x63, not {ours}"));
        }
    }

    #[test]
    fn im4m_stale_nonce() {
        let refused = refusal(&ticket().property(four("BNCH"), Value::Bytes(vec![0; 32])));
        assert_eq!(refused, "the ticket's BNCH is not the nonce of this boot");
    }

    #[test]
    fn im4m_of_an_earlier_boot() {
        let mut later = state();
        later.presence.address += 1;
        later.renew_nonces();
        let refused = verify_detached(&later, &signer::sign(&ticket()));
        assert_eq!(refused, Err("the ticket's BNCH is not the nonce of this boot".to_owned()));
    }

    #[test]
    fn im4m_other_digest_and_no_object() {
        let other = ticket().object(four("ibec"), object(vec![0; 48], true).into());
        assert_eq!(refusal(&other), "the ticket names another ibec");
        let demoted =
            ticket().object(four("ibec"), object(DigestKind::Sha384.digest(&image()), false).into());
        assert_eq!(refusal(&demoted), "the ticket does not allow ibec on a production device");
        let ibss = stitch(&Im4p::build(four("ibss"), "", &[]), &signer::sign(&ticket()), None);
        assert_eq!(verify(&state(), &ibss, &["ibss"]), Err("the ticket does not name ibss".to_owned()));
    }

    #[test]
    fn im4m_not_signed() {
        let unsigned = stitch(&image(), &ticket().finish(&[0; 96], &[]), None);
        let refused = verify(&state(), &unsigned, &["ibec"]);
        assert_eq!(refused, Err("the ticket's certificate cannot be read".to_owned()));
    }
}
