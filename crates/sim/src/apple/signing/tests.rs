//! Tests of the pretend signing server.

use rightful_firmware::component::DigestKind;
use rightful_firmware::img4::{Im4m, Im4p, stitch};
use rightful_firmware::signing::{ap_ticket, parse_reply};

use super::*;
use crate::phone::image::{verify, verify_detached};
use crate::phone::spec::PhoneSpec;

fn phone() -> Phone {
    Phone::new(PhoneSpec::iphone_14_pro_max())
}

fn ibec() -> Vec<u8> {
    Im4p::build(FourCc(*b"ibec"), "", &[1; 9])
}

fn dictionary<const N: usize>(entries: [(&str, Plist); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn request(phone: &Phone) -> Dictionary {
    let (ap, sep) = phone.read(|state| (state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()));
    let entry = dictionary([
        ("Digest", Plist::Data(DigestKind::Sha384.digest(&ibec()))),
        ("EPRO", true.into()),
        ("ESEC", true.into()),
        ("Trusted", true.into()),
    ]);
    dictionary([
        ("@ApImg4Ticket", true.into()),
        ("@BBTicket", true.into()),
        ("@HostPlatformInfo", "mac".into()),
        ("ApECID", phone.ecid().0.into()),
        ("ApChipID", 0x8120.into()),
        ("ApBoardID", "0x0E".into()),
        ("ApSecurityDomain", 1.into()),
        ("ApNonce", Plist::Data(ap)),
        ("SepNonce", Plist::Data(sep)),
        ("ApProductionMode", true.into()),
        ("ApSecurityMode", true.into()),
        ("UniqueBuildID", Plist::Data(vec![4; 20])),
        ("Ap,OSLongVersion", "22.7.100.0.0,0".into()),
        ("iBEC", entry.into()),
        ("ftap", dictionary([("Digest", Plist::Data(Vec::new())), ("EPRO", true.into())]).into()),
    ])
}

fn status(answer: &[u8]) -> Option<u32> {
    parse_reply(answer).err().and_then(|refusal| refusal.status)
}

fn ticket(phone: &Phone) -> Vec<u8> {
    let answer = answer(std::slice::from_ref(phone), &to_xml(&request(phone)));
    ap_ticket(&parse_reply(&answer).expect("signed")).expect("a ticket")
}

#[test]
fn a_ticket_that_the_phone_accepts() {
    let phone = phone();
    let im4m = ticket(&phone);
    let img4 = stitch(&ibec(), &im4m, None);
    phone.read(|state| verify(state, &img4, &["ibec"])).expect("accepted");
    let read = Im4m::parse(&im4m).expect("a ticket");
    assert_eq!(read.bytes(b"snon").map(<[u8]>::len), Some(20));
    assert_eq!(read.properties.get(&FourCc(*b"love")), Some(&Value::Text("22.7.100.0.0,0".to_owned())));
    let fused = &read.objects[&FourCc(*b"ftap")];
    assert!(!fused.contains_key(&FourCc(*b"DGST")), "an empty digest vouches for nothing");
    let words: Vec<_> = phone.entries().into_iter().map(|entry| entry.words).collect();
    assert_eq!(words, ["POST {ApImg4Ticket, BBTicket}", "STATUS=0 {ApImg4Ticket, BBTicket}"]);
}

fn of_secure_element() -> Dictionary {
    dictionary([
        ("@SE,Ticket", true.into()),
        ("@BBTicket", true.into()),
        ("ApECID", 7.into()),
        ("SE,ChipID", "0x37".into()),
        ("SE,Nonce", Plist::Data(vec![1; 20])),
        ("SE,UpdatePayload", dictionary([("ProductionUpdatePayloadHash", Plist::Data(vec![2; 48]))]).into()),
        ("Rap,Nonce", Plist::Data(vec![3; 32])),
    ])
}

fn of_modem() -> Dictionary {
    dictionary([
        ("@BBTicket", true.into()),
        ("ApECID", 7.into()),
        ("BbChipID", 0x1720E1.into()),
        ("BbGoldCertId", 5.into()),
        ("BbNonce", Plist::Data(vec![1; 20])),
        ("BbSNUM", Plist::Data(vec![2; 12])),
        ("BasebandFirmware", dictionary([("SBL1-PartialDigest", Plist::Data(vec![3; 48]))]).into()),
    ])
}

#[test]
fn a_ticket_of_another_chip_names_what_was_asked_and_nothing_of_others() {
    let reply = parse_reply(&answer(&[], &to_xml(&of_secure_element()))).expect("signed");
    assert_eq!(reply.len(), 2);
    let ticket = reply.get("SE,Ticket").and_then(Plist::as_data).expect("a ticket");
    let contents = signer::open(ticket).expect("sealed");
    assert_eq!(contents.get("Ticket").and_then(Plist::as_string), Some("SE,Ticket"));
    assert_eq!(contents.get("SE,Nonce").and_then(Plist::as_data), Some(&[1; 20][..]));
    assert_eq!(contents.get("ApECID").and_then(Plist::as_unsigned_integer), Some(7));
    assert!(contents.contains_key("SE,UpdatePayload") && !contents.contains_key("Rap,Nonce"));
}

#[test]
fn a_modem_gets_a_ticket_and_a_blob_for_every_signed_file() {
    let reply = parse_reply(&answer(&[], &to_xml(&of_modem()))).expect("signed");
    let blobs = reply.get("BasebandFirmware").and_then(Plist::as_dictionary).expect("blobs");
    let blob = blobs.get("SBL1-Blob").and_then(Plist::as_data).expect("one for SBL1");
    assert!(blob.len() < 4000, "it fits the room at the end of a file: {}", blob.len());
    let blob = signer::open(blob).expect("sealed");
    assert_eq!(blob.get("Element").and_then(Plist::as_string), Some("SBL1"));
    let ticket = reply.get("BBTicket").and_then(Plist::as_data).expect("a ticket");
    assert!(signer::open(ticket).expect("sealed").contains_key("BbNonce"));
}

#[test]
fn malformed_requests_of_other_chips_have_the_statuses_that_users_see() {
    let without = |mut request: Dictionary, key: &str| {
        request.remove(key);
        status(&answer(&[], &to_xml(&request)))
    };
    let with = |mut request: Dictionary, key: &str, value: Plist| {
        request.insert(key.to_owned(), value);
        status(&answer(&[], &to_xml(&request)))
    };
    for key in ["BbChipID", "BbGoldCertId", "BbSNUM", "BasebandFirmware"] {
        assert_eq!(without(of_modem(), key), Some(8), "{key}");
    }
    assert_eq!(with(of_modem(), "BbSNUM", Plist::Data(vec![])), Some(49));
    assert_eq!(with(of_modem(), "BbNonce", "no data".into()), Some(49));
    assert_eq!(without(of_secure_element(), "SE,Nonce"), Some(100));
    assert_eq!(without(of_secure_element(), "SE,UpdatePayload"), Some(100));
    assert_eq!(with(of_secure_element(), "@Savage,Ticket", true.into()), Some(168));
    let cryptex =
        dictionary([("@Cryptex1,Ticket", true.into()), ("Cryptex1,Nonce", Plist::Data(vec![1; 32]))]);
    assert_eq!(status(&answer(&[], &to_xml(&cryptex))), Some(69));
}

#[test]
fn devices_that_nobody_knows_are_served_too() {
    let phone = phone();
    let answer = answer(&[], &to_xml(&request(&phone)));
    assert!(parse_reply(&answer).is_ok());
    assert!(phone.entries().is_empty());
}

#[test]
fn malformed_requests() {
    let phone = phone();
    for body in
        [&b""[..], b"<html>", b"bplist00", "<array>".repeat(9999).as_bytes(), b"<plist><array/></plist>"]
    {
        assert_eq!(status(&answer(&[], body)), Some(100));
    }
    for key in ["ApECID", "ApChipID", "ApBoardID", "ApSecurityDomain", "ApNonce", "UniqueBuildID"] {
        let mut request = request(&phone);
        request.remove(key);
        assert_eq!(status(&answer(&[], &to_xml(&request))), Some(8), "{key}");
    }
    assert_eq!(status(&answer(&[], &to_xml(&Dictionary::new()))), Some(8));
}

#[test]
fn a_withdrawn_build_and_another_board_are_not_signed() {
    let phone = phone();
    let withdrawn = [vec![4; 20]].into();
    let refused = answer_except(std::slice::from_ref(&phone), &withdrawn, &to_xml(&request(&phone)));
    let refusal = parse_reply(&refused).expect_err("withdrawn");
    assert_eq!(refusal.status, Some(94));
    assert_eq!(refusal.message, "This device isn't eligible for the requested build.");
    let mut other = request(&phone);
    other.insert("ApBoardID".to_owned(), 0x0C.into());
    assert_eq!(status(&answer(std::slice::from_ref(&phone), &to_xml(&other))), Some(94));
    assert_eq!(phone.entries().last().map(|entry| entry.words.clone()).as_deref(), Some("STATUS=94"));
}

#[test]
fn faults_are_obeyed() {
    let phone = phone();
    phone.add_fault(Fault::TicketForAnother);
    let another = ticket(&phone);
    let refused = phone.read(|state| verify_detached(state, &another)).expect_err("another");
    assert_eq!(refused, "the ticket's ECID is 0x1234A61E804F2B, not 0x1234A61E804F2A");
    phone.forget_fault(&Fault::TicketForAnother);
    phone.add_fault(Fault::TicketStale);
    let stale = ticket(&phone);
    let refused = phone.read(|state| verify_detached(state, &stale)).expect_err("stale");
    assert_eq!(refused, "the ticket's BNCH is not the nonce of this boot");
    phone.add_fault(Fault::SigningRefused(69));
    assert_eq!(status(&answer(std::slice::from_ref(&phone), &to_xml(&request(&phone)))), Some(69));
}
