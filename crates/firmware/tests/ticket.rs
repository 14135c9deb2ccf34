//! Tickets: what is proven before anything is erased, and what an image becomes with one.

use std::collections::BTreeMap;

use plist::{Dictionary, Value as Plist};
use rightful_core::id::{BoardId, ChipId, Ecid, Nonce};
use rightful_core::report::Explain;
use rightful_firmware::component::DigestKind;
use rightful_firmware::img4::{FourCc, Im4mBuilder, Im4p, Im4r, Img4, Value};
use rightful_firmware::manifest::{BuildIdentity, BuildManifest};
use rightful_firmware::personalize::personalize;
use rightful_firmware::signing::to_xml;
use rightful_firmware::ticket::{Subject, Ticket, TicketError};

const KERNEL: &[u8] = &[0xCF; 900];

fn four(text: &str) -> FourCc {
    FourCc::new(text).expect("four characters")
}

fn image(kind: &str) -> Vec<u8> {
    Im4p::build(four(kind), "test", KERNEL)
}

fn digest(kind: &str) -> Vec<u8> {
    DigestKind::Sha384.digest(&image(kind))
}

fn dictionary<const N: usize>(entries: [(&str, Plist); N]) -> Plist {
    Plist::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn component(digest: Vec<u8>, path: &str, personalize: bool) -> Plist {
    let info = dictionary([("Path", path.into()), ("Personalize", personalize.into())]);
    dictionary([("Digest", Plist::Data(digest)), ("Trusted", true.into()), ("Info", info)])
}

fn identity() -> BuildIdentity {
    let manifest = dictionary([
        ("KernelCache", component(digest("krnl"), "kernelcache", true)),
        ("RestoreKernelCache", component(digest("rkrn"), "kernelcache", true)),
        ("LLB", component(digest("illb"), "LLB.im4p", true)),
        ("SEP", component(digest("sepi"), "sep.im4p", true)),
        ("OS", component(vec![1; 48], "os.dmg", false)),
        ("Cryptex1,SystemOS", component(vec![2; 48], "cryptex.dmg", true)),
    ]);
    let info = dictionary([
        ("RestoreBehavior", "Erase".into()),
        ("DeviceClass", "d74ap".into()),
        ("Variant", "v".into()),
        ("RequiresNonceSlot", true.into()),
        ("SepNonceSlotID", 3.into()),
    ]);
    let identity = dictionary([
        ("Info", info),
        ("ApChipID", "0x8120".into()),
        ("ApBoardID", "0x0E".into()),
        ("ApSecurityDomain", "0x01".into()),
        ("UniqueBuildID", Plist::Data(vec![0; 20])),
        ("Manifest", manifest),
    ]);
    let top = dictionary([
        ("ProductVersion", "1".into()),
        ("ProductBuildVersion", "1".into()),
        ("SupportedProductTypes", Plist::Array(Vec::new())),
        ("BuildIdentities", Plist::Array(vec![identity])),
    ]);
    let xml = to_xml(top.as_dictionary().expect("a dictionary"));
    BuildManifest::parse(&xml).expect("a manifest").identities.remove(0)
}

fn subject() -> Subject {
    Subject {
        ecid: Ecid(0xA1C),
        chip: ChipId(0x8120),
        board: BoardId(0x0E),
        nonce: Nonce::new(vec![7; 32]).expect("a nonce"),
    }
}

/// A good ticket, before what the test alters.
fn builder() -> Im4mBuilder {
    let mut builder = Im4mBuilder::default()
        .property(four("ECID"), Value::Integer(0xA1C))
        .property(four("CHIP"), Value::Integer(0x8120))
        .property(four("BORD"), Value::Integer(0x0E))
        .property(four("SDOM"), Value::Integer(1))
        .property(four("BNCH"), Value::Bytes(vec![7; 32]));
    for kind in ["krnl", "rkrn", "illb", "sepi"] {
        builder = builder.object(four(kind), digest_of(digest(kind)));
    }
    builder
}

fn digest_of(digest: Vec<u8>) -> BTreeMap<FourCc, Value> {
    [(four("DGST"), Value::Bytes(digest))].into()
}

fn prove(builder: &Im4mBuilder) -> Result<Ticket, TicketError> {
    Ticket::prove(builder.finish(&[0; 96], &[]), &subject(), &identity())
}

fn refused(builder: &Im4mBuilder) -> (String, &'static str) {
    let error = prove(builder).expect_err("refused");
    (error.to_string(), error.code())
}

#[test]
fn im4m_good() {
    let ticket = prove(&builder()).expect("good");
    assert_eq!(ticket.im4m(), builder().finish(&[0; 96], &[]));
    assert_eq!(ticket.subject(), &subject());
}

#[test]
fn im4m_wrong_ecid() {
    let (text, code) = refused(&builder().property(four("ECID"), Value::Integer(0xA1D)));
    assert_eq!(text, "the ticket is for device 0x0000000000000A1D, not 0x0000000000000A1C");
    assert_eq!(code, "ticket/for-another");
}

#[test]
fn im4m_wrong_chip_board_and_domain() {
    for (name, text) in [
        ("CHIP", "the ticket names chip 0x63, not 0x8120"),
        ("BORD", "the ticket names board 0x63, not 0x0E"),
        ("SDOM", "the ticket names security domain 0x63, not 0x01"),
    ] {
        let told = refused(&builder().property(four(name), Value::Integer(0x63)));
        assert_eq!(told, (text.to_owned(), "ticket/for-another"));
    }
    let (text, _) = refused(&builder().property(four("BORD"), Value::Boolean(true)));
    assert_eq!(text, "the ticket names board none, not 0x0E");
}

#[test]
fn im4m_stale_nonce() {
    let (text, code) = refused(&builder().property(four("BNCH"), Value::Bytes(vec![8; 2])));
    let ours = "07".repeat(32);
    assert_eq!(
        text,
        format!("the ticket is for an earlier start of the device: its nonce is 0808, not {ours}")
    );
    assert_eq!(code, "ticket/stale-nonce");
}

#[test]
fn im4m_other_digest() {
    let (text, code) = refused(&builder().object(four("rkrn"), digest_of(vec![0; 48])));
    assert_eq!(text, "the ticket is not for this firmware: it names another RestoreKernelCache");
    assert_eq!(code, "ticket/digest-mismatch");
}

#[test]
fn im4m_component_not_named() {
    let (text, code) = refused(&builder().object(four("illb"), BTreeMap::new()));
    assert_eq!(text, "the ticket does not name LLB, without which a restore cannot finish");
    assert_eq!(code, "ticket/digest-mismatch");
}

#[test]
fn im4m_unreadable() {
    for bytes in [&b""[..], b"STATUS=94", &[0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF]] {
        let error = Ticket::prove(bytes.to_vec(), &subject(), &identity()).expect_err("unreadable");
        assert_eq!(
            (error.to_string().as_str(), error.code()),
            ("the ticket cannot be read", "ticket/unreadable")
        );
    }
    let error = Ticket::prove(vec![0; (4 << 20) + 1], &subject(), &identity()).expect_err("too long");
    assert_eq!(error.code(), "ticket/unreadable");
}

#[test]
fn img4_of_a_restore_component_has_its_own_type() {
    let ticket = prove(&builder()).expect("good");
    for (name, kind) in [("KernelCache", "krnl"), ("RestoreKernelCache", "rkrn")] {
        let img4 = personalize(name, &image("krnl"), &ticket, &Dictionary::new()).expect("made");
        let parts = Img4::parse(&img4).expect("an IMG4");
        assert_eq!(Im4p::parse(parts.im4p).expect("an IM4P").kind, four(kind));
        assert_eq!(parts.im4m, ticket.im4m());
        assert_eq!(parts.im4r, None);
    }
}

#[test]
fn img4_keeps_the_type_that_the_digest_was_made_with() {
    // The manifest's digest is that of the file as it is, although the name stands for another type.
    let mut identity = identity();
    let kept = identity.components.get_mut("LLB").expect("of the manifest");
    kept.digest = Some(digest("abcd"));
    let builder = builder()
        .object(four("illb"), digest_of(digest("abcd")))
        .object(four("abcd"), digest_of(digest("abcd")));
    let ticket = Ticket::prove(builder.finish(&[], &[]), &subject(), &identity).expect("good");
    let img4 = personalize("LLB", &image("abcd"), &ticket, &Dictionary::new()).expect("made");
    let parts = Img4::parse(&img4).expect("an IMG4");
    assert_eq!(Im4p::parse(parts.im4p).expect("an IM4P").kind, four("abcd"));
}

#[test]
fn img4_nonce_slots_and_additions() {
    let ticket = prove(&builder()).expect("good");
    let mut reply = Dictionary::new();
    let tbm = dictionary([("ucon", Plist::Data(vec![1])), ("ucer", Plist::Data(vec![2]))]);
    reply.insert("SEP-TBM".to_owned(), tbm);
    let added = |name: &str, kind: &str, reply: &Dictionary| {
        let img4 = personalize(name, &image(kind), &ticket, reply).expect("made");
        Im4r::parse(Img4::parse(&img4).expect("an IMG4").im4r.expect("an addition"))
            .expect("an IM4R")
            .properties
    };
    assert_eq!(added("LLB", "illb", &reply), [(four("anid"), Value::Integer(0))].into());
    let all = [
        (four("snid"), Value::Integer(3)),
        (four("ucon"), Value::Bytes(vec![1])),
        (four("ucer"), Value::Bytes(vec![2])),
    ];
    assert_eq!(added("SEP", "sepi", &reply), all.into());
    reply.insert("SEP-TBM".to_owned(), dictionary([("ucon", Plist::Data(vec![1]))]));
    let error = personalize("SEP", &image("sepi"), &ticket, &reply).expect_err("half an addition");
    assert_eq!(error.to_string(), "the signing server's addition for SEP cannot be used");
}

#[test]
fn img4_of_an_altered_file() {
    let ticket = prove(&builder()).expect("good");
    let altered = Im4p::build(four("illb"), "test", b"altered");
    let error = personalize("LLB", &altered, &ticket, &Dictionary::new()).expect_err("altered");
    assert_eq!(error.code(), "firmware/altered-image");
    assert_eq!(error.to_string(), "the file of LLB in the firmware was altered");
    let error = personalize("LLB", b"PK", &ticket, &Dictionary::new()).expect_err("no image");
    assert_eq!(error.code(), "firmware/damaged-image");
    let error = personalize("Other", &altered, &ticket, &Dictionary::new()).expect_err("unknown");
    assert_eq!(error.code(), "firmware/no-such-component");
}

#[test]
fn what_is_not_personalized_stays_as_it_is() {
    let ticket = prove(&builder()).expect("good");
    assert_eq!(personalize("OS", b"koly", &ticket, &Dictionary::new()), Ok(b"koly".to_vec()));
}
