//! Requests and archives of minted modems.

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use rightful_core::report::Explain;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::*;
use crate::manifest::BuildManifest;

const ECID: Ecid = Ecid(0x1234_5678_9ABC);
const UUID: &str = "00000000-0000-4000-8000-00000000000a";

fn dict<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn data(bytes: &[u8]) -> Value {
    Value::Data(bytes.to_vec())
}

fn identity(with_modem: bool) -> BuildIdentity {
    let modem = dict([
        ("Info", Value::Dictionary(dict([("Path", "Firmware/modem.bbfw".into())]))),
        ("Misc-Digest", data(&[1; 4])),
        ("PSI-PartialDigest", data(&[2; 4])),
        ("PSI2-PartialDigest", data(&[3; 4])),
        ("RestorePSI-PartialDigest", data(&[4; 4])),
        ("RestorePSI2-PartialDigest", data(&[5; 4])),
    ]);
    let info = dict([
        ("RestoreBehavior", "Erase".into()),
        ("DeviceClass", "d74ap".into()),
        ("Variant", "Customer Erase Install (IPSW)".into()),
        ("FDRSupport", with_modem.into()),
    ]);
    let mut manifest = dict([("eUICC,Gold", Value::Dictionary(dict([("Digest", data(&[6; 4]))])))]);
    if with_modem {
        manifest.insert("BasebandFirmware".to_owned(), Value::Dictionary(modem));
    }
    let identity = dict([
        ("Info", Value::Dictionary(info)),
        ("ApChipID", "0x8120".into()),
        ("ApBoardID", "0x0E".into()),
        ("ApSecurityDomain", "0x01".into()),
        ("UniqueBuildID", data(&[7; 20])),
        ("BbChipID", "0x1720E1".into()),
        ("BbSkeyId", data(&[8; 20])),
        ("BbProvisioningManifestKeyHash", data(&[9; 48])),
        ("Manifest", Value::Dictionary(manifest)),
    ]);
    let manifest = dict([
        ("ProductVersion", "18.6.2".into()),
        ("ProductBuildVersion", "22G100".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
        ("BuildIdentities", Value::Array(vec![Value::Dictionary(identity)])),
    ]);
    let mut xml = Vec::new();
    Value::Dictionary(manifest).to_writer_xml(&mut xml).expect("into memory");
    BuildManifest::parse(&xml).expect("a manifest").identities.remove(0)
}

fn facts(chip_id: u64) -> Facts {
    Facts { chip_id, cert_id: 0xFFFF_FFFF_8399_785A, serial: vec![1, 2, 3, 4], nonce: Some(vec![5; 20]) }
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (number, (name, bytes)) in files.iter().enumerate() {
        let method = if number % 2 == 0 { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::DEFAULT.compression_method(method);
        writer.start_file(*name, options).expect("a file");
        writer.write_all(bytes).expect("into memory");
    }
    writer.finish().expect("an archive").into_inner()
}

fn unpack(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).expect("an entry");
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its bytes");
            (entry.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

fn reply(blobs: &[(&str, &[u8])]) -> Dictionary {
    let blobs = blobs.iter().map(|(key, blob)| ((*key).to_owned(), data(blob))).collect();
    dict([("BBTicket", data(b"the ticket")), ("BasebandFirmware", Value::Dictionary(blobs))])
}

fn signed(
    chip_id: u64,
    blobs: &[(&str, &[u8])],
    files: &[(&str, &[u8])],
) -> Result<Vec<(String, Vec<u8>)>, BasebandError> {
    response(&identity(true), &facts(chip_id), &reply(blobs), &archive(files)).map(|bytes| unpack(&bytes))
}

#[test]
fn a_modem_is_asked_for_with_all_that_it_says() {
    let mut request = request(&identity(true), ECID, &facts(0x1720E1), UUID).expect("a request");
    for key in ["@HostPlatformInfo", "@VersionInfo", "@UUID"] {
        assert!(request.remove(key).is_some(), "{key}");
    }
    let entry = dict([
        ("Misc-Digest", data(&[1; 4])),
        ("PSI-PartialDigest", data(&[2; 4])),
        ("PSI2-PartialDigest", data(&[3; 4])),
        ("RestorePSI-PartialDigest", data(&[4; 4])),
        ("RestorePSI2-PartialDigest", data(&[5; 4])),
    ]);
    let expected = dict([
        ("@BBTicket", true.into()),
        ("ApBoardID", 0x0E.into()),
        ("ApChipID", 0x8120.into()),
        ("ApECID", ECID.0.into()),
        ("ApProductionMode", true.into()),
        ("ApSecurityDomain", 1.into()),
        ("ApSecurityMode", true.into()),
        ("BasebandFirmware", Value::Dictionary(entry)),
        ("BbChipID", 0x1720E1.into()),
        ("BbGoldCertId", 0x8399_785A_u64.into()),
        ("BbNonce", data(&[5; 20])),
        ("BbProvisioningManifestKeyHash", data(&[9; 48])),
        ("BbSNUM", data(&[1, 2, 3, 4])),
        ("BbSkeyId", data(&[8; 20])),
        ("UniqueBuildID", data(&[7; 20])),
    ]);
    assert_eq!(request, expected);

    with_euicc(&mut request, &identity(true), &Euicc { gold_nonce: Some(vec![1]), ..Euicc::default() });
    let gold = dict([("Digest", data(&[6; 4])), ("Nonce", data(&[1]))]);
    assert_eq!(request.get("eUICC,Gold"), Some(&Value::Dictionary(gold)));
    assert_eq!((request.get("@eUICC,Ticket"), request.get("eUICC,Main")), (Some(&true.into()), None));
}

#[test]
fn a_modem_of_two_stages_is_asked_for_the_one_that_its_key_fits() {
    let mut identity = identity(true);
    identity.raw.insert("BbChipID".to_owned(), "0x68".into());
    for (cert_id, gone) in [
        (0x26F3_FACC, ["PSI2-PartialDigest", "RestorePSI2-PartialDigest"]),
        (0x1111_1111, ["PSI-PartialDigest", "RestorePSI-PartialDigest"]),
    ] {
        let request =
            request(&identity, ECID, &Facts { cert_id, ..facts(0x1720E1) }, UUID).expect("a request");
        let entry = request.get("BasebandFirmware").and_then(Value::as_dictionary).expect("an entry");
        assert_eq!(request.get("BbChipID"), Some(&0x68.into()), "the build's word counts");
        assert_eq!(entry.len(), 3);
        assert!(gone.iter().all(|key| !entry.contains_key(key)), "{cert_id:#x}");
    }
}

#[test]
fn an_archive_gets_signatures_and_the_ticket_and_loses_the_rest() {
    let files: [(&str, &[u8]); 5] = [
        ("multi_image.mbn", b"multi image and its signature"),
        ("qdsp6sw.mbn", b"another"),
        ("Options.plist", b"not for the modem"),
        ("sbl1.mbn", b"stage one signature"),
        ("acdb.bin", b"data"),
    ];
    let blobs: [(&str, &[u8]); 3] =
        [("Misc-Blob", b"SIGNATURE"), ("SBL1-Blob", b"SIGNATURE"), ("Misc-Digest", b"ignored")];
    let expected = [
        ("multi_image.mbn", &b"multi image and its SIGNATURE"[..]),
        ("qdsp6sw.mbn", b"another"),
        ("sbl1.mbn", b"stage one SIGNATURE"),
        ("acdb.bin", b"data"),
        ("bbticket.der", b"the ticket"),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
    assert_eq!(signed(0x1720E1, &blobs, &files), Ok(expected.to_vec()));
    let again =
        |_| response(&identity(true), &facts(0x1720E1), &reply(&blobs), &archive(&files)).expect("signed");
    assert_eq!(again(0), again(1), "the same bytes every time");
}

#[test]
fn the_newest_modem_has_its_signatures_inside_elf_files() {
    let segment = mbn::tests::parts([1, 1, 1, 1, 2, 2, 3, 3], 1, &[0, 1, 2, 3, 4, 5, 6, 7]);
    let elf = mbn::tests::elf(true, &segment);
    let blob = mbn::tests::parts([1, 1, 1, 1, 0, 0, 3, 3], 100, &[0, 1, 2, 3, 6, 7]);
    let expected = mbn::sign_elf(elf.clone(), &blob).expect("signed");
    let unpacked = signed(
        0x1F30E1,
        &[("SBL1-Blob", &blob), ("Misc-Blob", b"SIG")],
        &[("xbl_sc.elf", &elf), ("multi_image.mbn", b"image sig")],
    )
    .expect("signed");
    assert_eq!(unpacked[0], ("xbl_sc.elf".to_owned(), expected));
    assert_eq!(unpacked[1], ("multi_image.mbn".to_owned(), b"image SIG".to_vec()));
}

#[test]
fn the_first_modems_have_the_ticket_in_their_loader() {
    let (psi, loader) = (fls::tests::file(b"old"), fls::tests::file(b"loader"));
    let unpacked =
        signed(0x50, &[("RamPSI-Blob", b"signature")], &[("psi_ram.fls", &psi), ("ebl.fls", &loader)])
            .expect("signed");
    assert_eq!(
        unpacked,
        [
            ("psi_ram.fls".to_owned(), fls::tests::file(b"signature")),
            ("ebl.fls".to_owned(), fls::put_ticket(&loader, b"the ticket").expect("put")),
        ]
    );
}

#[test]
fn what_cannot_be_done_says_so() {
    let good: [(&str, &[u8]); 1] = [("multi_image.mbn", b"image and signature")];
    let refusal = |blobs: &[(&str, &[u8])], files: &[(&str, &[u8])]| {
        let error = signed(0x1720E1, blobs, files).expect_err("refused");
        (error.code(), error.to_string())
    };
    assert_eq!(
        refusal(&[("Lamp-Blob", b"s")], &good),
        (
            "modem/unknown-part",
            "the signing server signed \"Lamp\" of the modem, which this version does not know".to_owned()
        )
    );
    assert_eq!(
        refusal(&[("SBL1-Blob", b"s")], &good),
        ("modem/bad-archive", "the modem's archive has no sbl1.mbn".to_owned())
    );
    assert_eq!(
        refusal(&[("Misc-Blob", &[0; 100])], &good),
        (
            "modem/bad-archive",
            "the modem's file multi_image.mbn does not take its signature: it is shorter than its signature"
                .to_owned()
        )
    );
    let code = |result: Result<Vec<u8>, BasebandError>| result.expect_err("refused").code();
    let (with, without) = (identity(true), identity(false));
    for reply in [dict([]), dict([("BBTicket", data(b"t"))]), dict([("BBTicket", data(&[]))])] {
        assert_eq!(code(response(&with, &facts(1), &reply, &[])), "modem/no-ticket");
    }
    assert_eq!(code(response(&with, &facts(1), &reply(&[]), b"no archive")), "modem/bad-archive");
    assert_eq!(code(response(&without, &facts(1), &reply(&[]), &[])), "modem/not-in-firmware");
    assert_eq!(file(&with), Ok("Firmware/modem.bbfw".to_owned()));
    assert_eq!(file(&without), Err(BasebandError::NotInFirmware));
    for silent in [Facts { serial: vec![], ..facts(1) }, facts(0)] {
        let refused = request(&with, ECID, &silent, UUID).expect_err("silent");
        assert_eq!(refused.code(), "modem/incomplete");
    }
}

#[test]
fn an_archive_with_too_many_files_is_refused() {
    let names: Vec<String> = (0..1025).map(|number| format!("{number}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(signed(0x1720E1, &[], &files), Err(BasebandError::TooLarge));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        places in proptest::collection::vec((0_usize..400, any::<u8>()), 0..6),
    ) {
        let mut bbfw = archive(&[("multi_image.mbn", &bytes), ("sbl1.mbn", b"stage"), ("note.txt", b"")]);
        for (at, byte) in places {
            if let Some(place) = bbfw.get_mut(at) {
                *place = byte;
            }
        }
        for blob in [&b"s"[..], &bytes] {
            let _ = response(&identity(true), &facts(0x1720E1), &reply(&[("Misc-Blob", blob)]), &bbfw);
        }
    }
}
