//! What an updater of another chip asks for in restore mode, and what the signing server answers.
#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use plist::{Dictionary, Value};
use rightful_core::id::Ecid;
use rightful_firmware::baseband::{self, Facts};
use rightful_firmware::manifest::{BuildIdentity, BuildManifest};
use rightful_firmware::updater::{self, Ask};
use rightful_proto::frame::{Limits, plist_bounded};

const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 16, items: 10_000 };

static IDENTITY: LazyLock<BuildIdentity> = LazyLock::new(|| {
    let manifest = BuildManifest::parse(&rightful_fuzz::updater_manifest()).expect("a manifest of ours");
    manifest.identities.into_iter().next().expect("an identity")
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(Value::Dictionary(said)) = plist_bounded(bytes, &LIMITS) else { return };
    let part = |key: &str| said.get(key).and_then(Value::as_dictionary);
    let tags = |key: &str| -> Vec<String> {
        let texts = said.get(key).and_then(Value::as_array).into_iter().flatten();
        texts.filter_map(|text| text.as_string().map(str::to_owned)).collect()
    };
    let empty = Dictionary::new();
    let ask = Ask {
        name: said.get("Name").and_then(Value::as_string).unwrap_or("SE"),
        info: part("Info").unwrap_or(&empty),
        device_generated: part("Generated"),
        response_tags: &tags("ResponseTags"),
        identity_tags: &tags("IdentityTags"),
    };
    let _ = updater::request(
        &IDENTITY,
        Ecid(0x0012_34A6_1E80_4F2A),
        &ask,
        "00000000-0000-0000-0000-000000000000",
    );
    let file = said.get("File").and_then(Value::as_data).unwrap_or_default();
    let files: BTreeMap<String, Vec<u8>> = updater::files(&IDENTITY, &ask)
        .map(|paths| paths.into_iter().map(|path| (path, file.to_vec())).collect())
        .unwrap_or_default();
    let reply = part("Reply").unwrap_or(&empty);
    let _ = updater::response(&IDENTITY, &ask, reply, &files);

    let facts = Facts { chip_id: 0x1F30E1, cert_id: 1, serial: vec![7; 12], nonce: None };
    let _ = baseband::response(&IDENTITY, &facts, reply, file);
});
