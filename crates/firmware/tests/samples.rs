//! Our readers against files that others have recorded. Without the samples these tests say so and pass.

use std::path::PathBuf;

use rightful_core::id::{BoardId, ChipId, Ecid, Nonce};
use rightful_core::model::{Biometrics, Buttons, Connector, Model};
use rightful_core::report::Explain;
use rightful_firmware::component::image_type;
use rightful_firmware::identity::choose;
use rightful_firmware::img4::{FourCc, Im4m, Im4p, Im4r, Img4, Value, stitch};
use rightful_firmware::manifest::{Behavior, BuildManifest};
use rightful_firmware::signing::{DeviceParameters, ap_request, is_signed};

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
fn sample(name: &str) -> Option<Vec<u8>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples").join(name);
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        eprintln!("skipped: samples not present");
    }
    bytes
}

#[test]
fn the_four_objects_of_pyimg4() {
    let [Some(img4), Some(im4p), Some(im4m), Some(im4r), Some(payload)] =
        ["IMG4", "IM4P", "IM4M", "IM4R", "test_payload"].map(|name| sample(&format!("pyimg4/{name}")))
    else {
        return;
    };
    let image = Im4p::parse(&im4p).expect("an IM4P");
    assert_eq!((image.kind, image.description), (FourCc(*b"test"), "Test Image4 payload."));
    assert_eq!(image.payload, payload);
    assert_eq!(Im4p::build(image.kind, image.description, &payload), im4p, "built as theirs");

    let ticket = Im4m::parse(&im4m).expect("an IM4M");
    assert_eq!(ticket.number(b"CHIP"), Some(0x8015));
    assert_eq!(ticket.number(b"BORD"), Some(0x0E));
    assert_eq!(ticket.bytes(b"BNCH").map(<[u8]>::len), Some(32));
    assert_eq!(ticket.bytes(b"snon").map(<[u8]>::len), Some(20));
    assert_eq!(ticket.digest(FourCc(*b"acfw")).map(<[u8]>::len), Some(48));
    assert_eq!(ticket.properties.get(&FourCc(*b"CPRO")), Some(&Value::Boolean(true)));
    assert_eq!((ticket.signature.len(), ticket.certificates.len()), (512, 1));
    assert_eq!(ticket.objects.keys().filter(|kind| kind.to_string() == "trst").count(), 1);

    let added = Im4r::parse(&im4r).expect("an IM4R");
    let boot_nonce = Value::Bytes(vec![0x7C, 0xD2, 0xC2, 0xE8, 0xAE, 0xBB, 0x56, 0x5F]);
    assert_eq!(added.properties.get(&FourCc(*b"BNCN")), Some(&boot_nonce));
    assert_eq!(added.build(), im4r, "built as theirs");

    let parts = Img4::parse(&img4).expect("an IMG4");
    assert_eq!((parts.im4p, parts.im4m), (&*im4p, &*im4m));
    assert_eq!(stitch(parts.im4p, parts.im4m, parts.im4r), img4, "stitched as theirs");
}

#[test]
fn every_cut_of_a_real_ticket_is_refused() {
    let Some(im4m) = sample("pyimg4/IM4M") else { return };
    for length in (0..im4m.len()).step_by(7) {
        assert!(Im4m::parse(&im4m[..length]).is_err(), "{length}");
    }
}

const IPHONE_8_PLUS: Model = Model {
    product_type: "iPhone10,1",
    board_config: "d20ap",
    chip: ChipId(0x8015),
    board: BoardId(2),
    name: "iPhone 8",
    buttons: Buttons::SideAndVolumes,
    biometrics: Biometrics::TouchId,
    connector: Connector::Lightning,
};

#[test]
fn the_manifest_of_ios_13_5_1() {
    let Some(bytes) = sample("buildmanifest-ios13.5.1.plist") else { return };
    let manifest = BuildManifest::parse(&bytes).expect("a manifest");
    assert_eq!((manifest.version.as_str(), manifest.build.as_str()), ("13.5.1", "17F80"));
    assert_eq!(manifest.identities.len(), 8);
    assert_eq!(manifest.product_types.len(), 4);
    let counts: Vec<_> = manifest.identities.iter().map(|identity| identity.components.len()).collect();
    assert_eq!(counts[..4], [31, 35, 34, 34]);

    for behavior in [Behavior::Erase, Behavior::Update] {
        let identity = choose(&manifest, &IPHONE_8_PLUS, behavior).expect("an identity");
        assert_eq!((identity.device_class.as_str(), identity.behavior), ("d20ap", behavior));
    }
    let erase = choose(&manifest, &IPHONE_8_PLUS, Behavior::Erase).expect("an identity");
    let update = choose(&manifest, &IPHONE_8_PLUS, Behavior::Update).expect("an identity");
    assert_ne!(erase.components["RestoreRamDisk"].path, update.components["RestoreRamDisk"].path);
    let loaded: Vec<_> = erase.flagged("IsLoadedByiBoot").map(|(name, _)| name).collect();
    assert_eq!(loaded, ["ISP", "RestoreTrustCache"]);
    assert!(erase.components["SEP"].secondary_firmware_payload);
    assert!(!erase.components["OS"].personalize);
    assert_eq!(erase.components["ftap"].path, None);
    // The manifest's own word for the type is the table's.
    for (name, component) in &erase.components {
        let theirs = component.payload_type.as_deref().and_then(FourCc::new);
        assert!(theirs.is_none() || theirs == image_type(name, None), "{name}");
    }
}

#[test]
fn the_manifest_of_ios_13_5_1_is_for_four_models_and_no_other() {
    let Some(bytes) = sample("buildmanifest-ios13.5.1.plist") else { return };
    let manifest = BuildManifest::parse(&bytes).expect("a manifest");
    for (product_type, class) in
        [("iPhone9,1", "d10ap"), ("iPhone9,3", "d101ap"), ("iPhone10,1", "d20ap"), ("iPhone10,4", "d201ap")]
    {
        let model = Model::by_product_type(product_type).expect("of the table");
        for (behavior, variant) in [
            (Behavior::Erase, "Customer Erase Install (IPSW)"),
            (Behavior::Update, "Customer Upgrade Install (IPSW)"),
        ] {
            let identity = choose(&manifest, model, behavior).expect("an identity");
            assert_eq!((identity.device_class.as_str(), identity.variant.as_str()), (class, variant));
            assert_eq!((identity.chip, identity.board), (model.chip, model.board));
        }
    }
    // Sisters of the same family, and others.
    for product_type in ["iPhone9,2", "iPhone9,4", "iPhone10,2", "iPhone10,6", "iPhone15,3", "iPad8,1"] {
        let model = Model::by_product_type(product_type).expect("of the table");
        let refused = choose(&manifest, model, Behavior::Erase).expect_err(product_type);
        assert_eq!(refused.code(), "firmware/wrong-model", "{product_type}");
        assert!(refused.to_string().contains("iPhone10,4"), "what it is for instead: {refused}");
    }
}

#[test]
fn a_signing_request_for_ios_13_5_1() {
    let Some(bytes) = sample("buildmanifest-ios13.5.1.plist") else { return };
    let manifest = BuildManifest::parse(&bytes).expect("a manifest");
    let identity = choose(&manifest, &IPHONE_8_PLUS, Behavior::Erase).expect("an identity");
    let device = DeviceParameters {
        ecid: Ecid(7),
        chip: IPHONE_8_PLUS.chip,
        board: IPHONE_8_PLUS.board,
        security_domain: 1,
        ap_nonce: Nonce::new(vec![1; 32]).expect("a nonce"),
        sep_nonce: None,
        production_mode: true,
        security_mode: true,
        in_rom_dfu: None,
        sika_fuse: None,
    };
    let request = ap_request(identity, &device, "u");
    let asked: Vec<_> = identity.components.iter().filter(|(name, c)| is_signed(name, c)).collect();
    // All but the baseband and the secure element.
    assert_eq!(asked.len(), identity.components.len() - 2);
    for (name, component) in asked {
        let entry = request[name].as_dictionary().expect("an entry");
        assert_eq!(entry["EPRO"].as_boolean(), Some(true), "{name}");
        assert_eq!(entry["ESEC"].as_boolean(), Some(true), "{name}");
        assert!(
            !entry.contains_key("Info") && !entry.contains_key("DPRO") && !entry.contains_key("DSEC"),
            "{name}"
        );
        let digest = entry.get("Digest").and_then(plist::Value::as_data);
        assert_eq!(digest.filter(|digest| !digest.is_empty()), component.digest.as_deref(), "{name}");
    }
}
