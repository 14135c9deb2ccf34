//! Answers of the activation server, as each kind that it has.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use rightful_apple::activation::{self, Answer};

const KINDS: [Option<&str>; 4] =
    [Some("application/x-buddyml"), Some("text/xml"), Some("text/html; charset=UTF-8"), None];

fuzz_target!(|bytes: &[u8]| {
    for kind in KINDS {
        let Ok(answer) = activation::read(kind, BTreeMap::new(), bytes.to_vec()) else { continue };
        let shown = format!("{answer:?}");
        if let Answer::Form(form) = &answer {
            assert!(!form.rows.is_empty() && form.rows.len() <= 8);
            assert!(form.words.texts.iter().chain([&form.words.title]).all(|text| text.len() <= 4000));
        }
        if let Answer::Record(record) = &answer {
            assert!(!record.raw.is_empty() && shown.len() < 200);
        }
    }
});
