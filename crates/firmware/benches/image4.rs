//! Image4 and what is done with it before a restore: reading, proving a ticket, making components ready to be sent.

use std::collections::BTreeMap;
use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use plist::{Dictionary, Value};
use rightful_core::id::{BoardId, ChipId, Ecid, Nonce};
use rightful_firmware::component::{DigestKind, table_type};
use rightful_firmware::img4::{self, FourCc, Im4m, Im4mBuilder, Im4p};
use rightful_firmware::manifest::BuildManifest;
use rightful_firmware::personalize::personalize;
use rightful_firmware::ticket::{Subject, Ticket};

/// As many as fit names of the table; real firmware has 91.
const NAMES: [&str; 20] = [
    "ANE",
    "ANS",
    "AOP",
    "AVE",
    "Ap,ANE1",
    "Ap,ANE2",
    "Ap,ANE3",
    "Ap,CIO",
    "Ap,DCP2",
    "Ap,HapticAssets",
    "AppleLogo",
    "BatteryCharging0",
    "BatteryCharging1",
    "BatteryFull",
    "BatteryLow0",
    "BatteryLow1",
    "DeviceTree",
    "KernelCache",
    "LLB",
    "iBEC",
];

const CHIP: ChipId = ChipId(0x8120);

fn main() {
    divan::main();
}

/// The image of a component.
fn image(name: &str, bytes: usize) -> Vec<u8> {
    Im4p::build(table_type(name).unwrap_or(FourCc(*b"none")), "bench", &vec![7; bytes])
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A manifest with as many identities, all for one board, each with all the names.
fn manifest(identities: usize, bytes: usize) -> Vec<u8> {
    let parts: Dictionary = NAMES
        .iter()
        .map(|name| {
            let path = format!("Firmware/{name}.im4p");
            let digest = DigestKind::of(CHIP).digest(&image(name, bytes));
            let info = dictionary([("Path", path.into()), ("Personalize", true.into())]);
            let part = [("Digest", Value::Data(digest)), ("Trusted", true.into()), ("Info", info)];
            ((*name).to_owned(), dictionary(part))
        })
        .collect();
    let identity = |number: usize| {
        let info = dictionary([
            ("DeviceClass", "d74ap".into()),
            ("RestoreBehavior", if number.is_multiple_of(2) { "Erase" } else { "Update" }.into()),
            ("Variant", "Customer Erase Install (IPSW)".into()),
        ]);
        dictionary([
            ("ApBoardID", "0x0E".into()),
            ("ApChipID", "0x8120".into()),
            ("ApSecurityDomain", "0x01".into()),
            ("UniqueBuildID", Value::Data(vec![5; 20])),
            ("Info", info),
            ("Manifest", parts.clone().into()),
        ])
    };
    let manifest = dictionary([
        ("ProductVersion", "18.6.2".into()),
        ("ProductBuildVersion", "22G100".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
        ("BuildIdentities", Value::Array((0..identities).map(identity).collect())),
    ]);
    let mut bytes = Vec::new();
    manifest.to_writer_xml(&mut bytes).expect("plain values");
    bytes
}

/// A ticket that names all of it; nobody has signed it, which is not looked at on this side.
fn ticket(bytes: usize) -> (Vec<u8>, Subject) {
    let nonce = vec![1; 32];
    let mut ticket = Im4mBuilder::default();
    for (name, value) in [(b"ECID", 0x0012_34A6_1E80_4F2A), (b"CHIP", 0x8120), (b"BORD", 0x0E), (b"SDOM", 1)]
    {
        ticket = ticket.property(FourCc(*name), img4::Value::Integer(value));
    }
    ticket = ticket.property(FourCc(*b"BNCH"), img4::Value::Bytes(nonce.clone()));
    for name in NAMES {
        let digest = DigestKind::of(CHIP).digest(&image(name, bytes));
        let facts = BTreeMap::from([
            (FourCc(*b"DGST"), img4::Value::Bytes(digest)),
            (FourCc(*b"EPRO"), img4::Value::Boolean(true)),
        ]);
        ticket = ticket.object(table_type(name).unwrap_or(FourCc(*b"none")), facts);
    }
    let subject = Subject {
        ecid: Ecid(0x0012_34A6_1E80_4F2A),
        chip: CHIP,
        board: BoardId(0x0E),
        nonce: Nonce::new(nonce).expect("32 bytes"),
    };
    (ticket.finish(&[7; 104], &[vec![0x30, 0x00]]), subject)
}

#[divan::bench(args = [2, 60])]
fn read_manifest(bencher: Bencher<'_, '_>, identities: usize) {
    let bytes = manifest(identities, 64);
    bencher
        .counter(BytesCount::new(bytes.len()))
        .bench(|| BuildManifest::parse(black_box(&bytes)).expect("a manifest"));
}

#[divan::bench(args = [1 << 10, 16 << 20])]
fn read_image(bencher: Bencher<'_, '_>, bytes: usize) {
    let image = image("KernelCache", bytes);
    bencher.bench(|| Im4p::parse(black_box(&image)).expect("an image").payload.len());
}

#[divan::bench]
fn read_ticket(bencher: Bencher<'_, '_>) {
    let (bytes, _) = ticket(64);
    bencher.counter(BytesCount::new(bytes.len())).bench(|| Im4m::parse(black_box(&bytes)).expect("a ticket"));
}

#[divan::bench]
fn prove_ticket(bencher: Bencher<'_, '_>) {
    let (bytes, subject) = ticket(64);
    let manifest = BuildManifest::parse(&manifest(1, 64)).expect("a manifest");
    let identity = manifest.identities.first().expect("an identity");
    bencher
        .with_inputs(|| bytes.clone())
        .bench_values(|bytes| Ticket::prove(bytes, &subject, identity).expect("its ticket"));
}

/// Digesting is what it costs: the image is compared with what manifest and ticket say.
#[divan::bench(args = [1 << 10, 16 << 20])]
fn personalize_image(bencher: Bencher<'_, '_>, bytes: usize) {
    let (coded, subject) = ticket(bytes);
    let manifest = BuildManifest::parse(&manifest(1, bytes)).expect("a manifest");
    let identity = manifest.identities.first().expect("an identity");
    let ticket = Ticket::prove(coded, &subject, identity).expect("its ticket");
    let image = image("KernelCache", bytes);
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        personalize("KernelCache", black_box(&image), &ticket, &Dictionary::new()).expect("ready to be sent")
    });
}
