//! Tests of minted firmware: what our own readers say about it, and a whole signing round with the pretend Apple.

use std::fs;
use std::io::{Read, Seek, SeekFrom};

use rightful_core::id::Nonce;
use rightful_firmware::identity::choose;
use rightful_firmware::ipsw::{Ipsw, LARGEST_IMAGE};
use rightful_firmware::manifest::Behavior;
use rightful_firmware::personalize::personalize;
use rightful_firmware::signing::{DeviceParameters, ap_request, ap_ticket, parse_reply, to_xml};
use rightful_firmware::ticket::{Subject, Ticket};
use sha2::{Digest, Sha256, Sha384};
use tempfile::TempDir;

use super::*;
use crate::apple::signing::answer;
use crate::phone::Phone;
use crate::phone::image::{verify, verify_detached};
use crate::phone::spec::PhoneSpec;

const MODELS: [&str; 3] = ["iPhone15,3", "iPhone12,5", "iPad8,1"];

fn small(product_type: &str) -> MintSpec {
    let model = Model::by_product_type(product_type).expect("of the table");
    MintSpec { os_bytes: 1_000_001, ..MintSpec::new(model) }
}

fn minted(spec: &MintSpec) -> (TempDir, Minted) {
    let folder = TempDir::new().expect("a folder");
    let minted = mint(spec, &folder.path().join("minted.ipsw")).expect("minted");
    (folder, minted)
}

#[test]
fn every_form_of_every_model_is_complete() {
    for product_type in MODELS {
        for form in [Form::Zip { zip64: false }, Form::Zip { zip64: true }, Form::Folder] {
            let spec = MintSpec { form, ..small(product_type) };
            let (_folder, minted) = minted(&spec);
            let ipsw = Ipsw::open(&minted.path).expect("firmware");
            for behavior in [Behavior::Erase, Behavior::Update] {
                let identity = choose(ipsw.manifest(), spec.model, behavior).expect("an identity");
                ipsw.check(identity).expect("complete");
            }
            let part = ipsw.file(&minted.os_path).expect("readable in place");
            assert_eq!(part.length, spec.os_bytes);
            let mut file = fs::File::open(&part.path).expect("the part's file");
            file.seek(SeekFrom::Start(part.offset)).expect("its offset");
            let mut image = Vec::new();
            file.take(part.length).read_to_end(&mut image).expect("its bytes");
            assert_eq!(&image[image.len() - 512..][..4], b"koly");
            let hex: String = Sha256::digest(&image).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hex, minted.os_sha256);
            let identity = choose(ipsw.manifest(), spec.model, Behavior::Erase).expect("an identity");
            assert_eq!(identity.components["OS"].digest, Some(Sha384::digest(&image).to_vec()));
        }
    }
}

#[test]
fn everything_is_complete_too_and_an_encrypted_image_is_no_disk_image() {
    for product_type in MODELS {
        let spec = MintSpec { everything: true, encrypted: true, ..small(product_type) };
        let (_folder, minted) = minted(&spec);
        let ipsw = Ipsw::open(&minted.path).expect("firmware");
        for behavior in [Behavior::Erase, Behavior::Update] {
            let identity = choose(ipsw.manifest(), spec.model, behavior).expect("an identity");
            ipsw.check(identity).expect("complete");
            assert!(identity.components.len() > 45, "{product_type}: {}", identity.components.len());
            assert!(identity.components.keys().any(|name| name.starts_with("BMU,")), "{product_type}");
        }
        assert!(minted.os_path.ends_with(".dmg.aea"));
        let image = ipsw.read(&minted.os_path, LARGEST_IMAGE).expect("in the firmware");
        assert!(image.starts_with(b"AEA1") && image.len() as u64 > spec.os_bytes);
        assert!(!image.windows(14).any(|window| window == b"ProductVersion"), "the label is not readable");
        let identity = choose(ipsw.manifest(), spec.model, Behavior::Erase).expect("an identity");
        assert_eq!(identity.components["OS"].digest, Some(Sha384::digest(&image).to_vec()));
    }
}

#[test]
fn the_same_seed_makes_the_same_bytes() {
    let (_one, first) = minted(&small("iPhone12,5"));
    let (_two, second) = minted(&small("iPhone12,5"));
    let (_three, other) = minted(&MintSpec { seed: 2, ..small("iPhone12,5") });
    let read = |minted: &Minted| fs::read(&minted.path).expect("minted");
    assert!(read(&first) == read(&second));
    assert!(read(&first) != read(&other));
}

#[test]
fn the_manifest_has_decoys_that_are_not_taken() {
    let spec = small("iPhone15,3");
    let (_folder, minted) = minted(&spec);
    let ipsw = Ipsw::open(&minted.path).expect("firmware");
    let variants: Vec<_> = ipsw
        .manifest()
        .identities
        .iter()
        .map(|identity| (identity.device_class.as_str(), identity.variant.as_str()))
        .collect();
    assert_eq!(variants.len(), 6);
    assert_eq!(variants[2], ("d74ap", "Research Customer Erase Install (IPSW)"));
    let erase = choose(ipsw.manifest(), spec.model, Behavior::Erase).expect("an identity");
    assert_eq!(erase.variant, "Customer Erase Install (IPSW)");
    let research = &ipsw.manifest().identities[2];
    assert_ne!(erase.components["iBEC"].path, research.components["iBEC"].path);
    assert_ne!(erase.components["RestoreRamDisk"].digest, research.components["RestoreRamDisk"].digest);
    assert_ne!(erase.unique_build_id, research.unique_build_id);
}

#[test]
fn another_name_for_the_manifest() {
    let spec = MintSpec {
        manifest_name: "BuildManifesto.plist".to_owned(),
        form: Form::Folder,
        ..small("iPhone12,5")
    };
    let (_folder, minted) = minted(&spec);
    assert!(minted.path.join("BuildManifesto.plist").is_file());
    assert!(!minted.path.join("BuildManifest.plist").exists());
    assert_eq!(Ipsw::open(&minted.path).expect("firmware").manifest().build, "22G100");
}

#[test]
fn what_cannot_be_minted() {
    let folder = TempDir::new().expect("a folder");
    let spec = MintSpec { os_bytes: SMALLEST - 1, ..small("iPhone15,3") };
    let refused = mint(&spec, &folder.path().join("x")).expect_err("too small");
    assert_eq!(refused.to_string(), "a system image of 16383 bytes is too small, it needs 16384");
}

/// From a minted file to images that a virtual phone would run: every component, erase and update.
#[test]
fn everything_in_it_is_signed_and_verified() {
    for (product_type, everything) in MODELS.into_iter().flat_map(|model| [(model, false), (model, true)]) {
        let spec = MintSpec { everything, ..small(product_type) };
        let (_folder, minted) = minted(&spec);
        let ipsw = Ipsw::open(&minted.path).expect("firmware");
        let phone = Phone::new(PhoneSpec::by_product_type(product_type).expect("a phone"));
        let (ap, sep) = phone.read(|state| (state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()));
        let device = DeviceParameters {
            ecid: phone.ecid(),
            chip: spec.model.chip,
            board: spec.model.board,
            security_domain: 1,
            ap_nonce: Nonce::new(ap).expect("a nonce"),
            sep_nonce: Nonce::new(sep).ok(),
            production_mode: true,
            security_mode: true,
            in_rom_dfu: None,
            sika_fuse: None,
        };
        for behavior in [Behavior::Erase, Behavior::Update] {
            let identity = choose(ipsw.manifest(), spec.model, behavior).expect("an identity");
            let request = ap_request(identity, &device, "0f0e");
            let reply =
                parse_reply(&answer(std::slice::from_ref(&phone), &to_xml(&request))).expect("signed");
            let subject = Subject {
                ecid: device.ecid,
                chip: device.chip,
                board: device.board,
                nonce: device.ap_nonce.clone(),
            };
            let im4m = ap_ticket(&reply).expect("a ticket");
            let ticket = Ticket::prove(im4m, &subject, identity).expect("proven");
            phone.read(|state| verify_detached(state, ticket.im4m())).expect("the root ticket");
            let mut sent = 0;
            for (name, component) in &identity.components {
                let Some(path) = component.path.as_deref().filter(|_| component.personalize) else {
                    continue;
                };
                let image = ipsw.read(path, LARGEST_IMAGE).expect("in the firmware");
                let img4 = personalize(name, &image, &ticket, &reply).expect(name);
                let kind = rightful_firmware::component::image_type(name, Some(component)).expect(name);
                let verified = phone.read(|state| verify(state, &img4, &[&kind.to_string()]));
                assert_eq!(verified.map(|image| image.fourcc), Ok(kind), "{name}");
                sent += 1;
            }
            assert!(sent >= 30, "{sent}");
        }
    }
}
