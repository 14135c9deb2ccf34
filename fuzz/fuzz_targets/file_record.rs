//! Records of files: what is read is no larger than what was given.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_backup::record::FileRecord;

fuzz_target!(|bytes: &[u8]| {
    let Ok(record) = FileRecord::read(bytes) else { return };
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    // UTF-16 grows by half on its way into UTF-8.
    assert!(text(&record.path) <= 2 * bytes.len() && text(&record.target) <= 2 * bytes.len());
    assert!(record.digest.as_ref().map_or(0, Vec::len) <= bytes.len());
    assert!(record.xattrs.len() <= 256);
    let attributes: usize = record.xattrs.iter().map(|(name, value)| name.len() + value.len()).sum();
    assert!(attributes <= 2 * bytes.len(), "one object stands for many");
});
