//! Real keybags and published vectors, where they are present. Nothing of what they hold is printed.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use rightful_backup::folder::Manifest;
use rightful_backup::keybag::{ClassGroup, Stage};
use rightful_backup::{ClassKeys, FileId, Keybag, RoundCaps, WrappedKey};
use rightful_core::secret::Secret;
use serde_json::Value;
use sha2::{Digest, Sha256};

#[expect(clippy::print_stderr, reason = "the reader of a test run should know what did not run")]
fn samples(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: samples not present");
    None
}

fn vectors() -> Option<Value> {
    let text = fs::read(samples("password-vectors.json")?).expect("readable");
    Some(serde_json::from_slice(&text).expect("JSON"))
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("hex")).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn secret(text: &str) -> Secret {
    Secret::new(text.as_bytes().to_vec())
}

fn derive(bag: &Keybag, password: &Secret) -> rightful_backup::DerivedKey {
    bag.derive(password, &RoundCaps::default(), &mut |_| ControlFlow::Continue(())).expect("within the caps")
}

#[test]
fn real_keybags_open_with_their_published_passwords() {
    let Some(vectors) = vectors() else { return };
    for expected in vectors["manifests"].as_array().expect("a list") {
        let path = samples(expected["file"].as_str().expect("a name")).expect("it is beside the vectors");
        let manifest = Manifest::parse(&fs::read(path).expect("readable")).expect("a list");
        assert_eq!(manifest.encrypted, Some(true));
        assert!(manifest.product_version.is_some() && manifest.serial.is_some() && !manifest.apps.is_empty());
        let bytes = manifest.keybag.expect("a keybag");
        assert_eq!(Some(bytes.len() as u64), expected["keybag_bytes"].as_u64());
        let bag = Keybag::parse(&bytes).expect("a real bag");
        assert_eq!((bag.kind, bag.unknown, bag.trailing, bag.classes.len()), (Some(1), 0, 0, 11));
        assert_eq!(bag.version.map(u64::from), expected["VERS"].as_u64());
        assert_eq!(Some(u64::from(bag.second.rounds)), expected["ITER"].as_u64());
        assert_eq!(bag.first.map(|stage| u64::from(stage.rounds)), expected["DPIC"].as_u64());

        let key = derive(&bag, &secret(expected["password"].as_str().expect("a password")));
        assert!(hex(key.expose()) == expected["kek"].as_str().expect("a key"), "another key");
        let keys = ClassKeys::open(&bag, &key).expect("all of them open");
        let mut usable = Vec::new();
        for (group, class) in bag.classes.iter().zip(expected["classes"].as_array().expect("a list")) {
            assert_eq!(Some(u64::from(group.class)), class["class"].as_u64());
            assert_eq!(Some(u64::from(group.wrap)), class["wrap"].as_u64());
            if group.wrap == 2 {
                let digest = hex(&Sha256::digest(keys.expose(group.class).expect("a key")));
                assert!(digest == class["sha256_of_unwrapped"].as_str().expect("a digest"), "another key");
                usable.push(group.class);
            } else {
                assert!(keys.expose(group.class).is_none());
            }
        }
        usable.sort_unstable();
        assert_eq!(usable, [1, 2, 3, 4, 6, 7, 8]);
        assert_eq!(manifest.manifest_key.is_some(), bag.first.is_some());
        if let Some(wrapped) = manifest.manifest_key {
            let wrapped = WrappedKey::read(&wrapped).expect("44 bytes");
            assert_eq!(wrapped.class, 4);
            assert!(keys.unwrap(wrapped.class, &wrapped.wrapped).is_ok());
        }
        let wrong = Keybag { first: None, ..bag.clone() };
        assert!(ClassKeys::open(&wrong, &derive(&wrong, &secret("test124"))).is_err());
    }
}

#[test]
fn published_and_computed_lines_derive_to_their_keys() {
    let Some(vectors) = vectors() else { return };
    let lists = ["hash_lines", "computed_lines"].map(|list| vectors[list].as_array().expect("a list"));
    let mut seen = 0;
    for vector in lists.into_iter().flatten() {
        let fields: Vec<&str> = vector["line"].as_str().expect("a line").split('*').collect();
        let [_, _, wrapped, rounds, salt, first_rounds, first_salt] = fields[..] else {
            panic!("{fields:?}")
        };
        let stage = |rounds: &str, salt: &str| Stage {
            rounds: rounds.parse().expect("a number"),
            salt: unhex(salt).try_into().expect("twenty bytes"),
        };
        let bag = Keybag {
            first: (!first_rounds.is_empty()).then(|| stage(first_rounds, first_salt)),
            second: stage(rounds, salt),
            classes: vec![ClassGroup {
                class: 4,
                wrap: 2,
                wrapped: Some(unhex(wrapped).try_into().expect("forty bytes")),
                ..ClassGroup::default()
            }],
            ..Keybag::default()
        };
        let password = match vector["password_utf8_hex"].as_str() {
            Some(bytes) => Secret::new(unhex(bytes)),
            None => secret(vector["password"].as_str().expect("a password")),
        };
        let key = derive(&bag, &password);
        assert_eq!(Some(hex(key.expose()).as_str()), vector["derived"]["kek"].as_str(), "{}", vector["name"]);
        let keys = ClassKeys::open(&bag, &key).expect("it opens");
        assert_eq!(
            keys.expose(4).map(|key| hex(key)).as_deref(),
            vector["derived"]["unwrapped"].as_str(),
            "{}",
            vector["name"]
        );
        seen += 1;
    }
    assert_eq!(seen, 17);
}

#[test]
fn well_known_names_of_files() {
    let Some(vectors) = vectors() else { return };
    for vector in vectors["file_ids"].as_array().expect("a list") {
        let text = |key: &str| vector[key].as_str().expect("text");
        assert_eq!(FileId::of(text("domain"), text("relativePath")).to_string(), text("fileID"));
    }
}
