//! Older indexes: as many records as fit, each with the name its path gives, and nothing behind the last.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_backup::FileId;
use rightful_backup::mbdb::Records;

fuzz_target!(|bytes: &[u8]| {
    let Some(records) = Records::new(bytes, bytes.len() as u64).expect("memory can be read") else { return };
    let (mut count, mut over) = (0, false);
    for record in records {
        assert!(!over, "something comes behind the end");
        count += 1;
        match record {
            Ok(entry) => {
                assert_eq!(entry.file_id, FileId::of(&entry.domain, &entry.path));
                assert!(entry.domain.len() + entry.path.len() <= bytes.len());
            }
            Err(why) => over = why.is_last(),
        }
    }
    // Five lengths and forty bytes are the least.
    assert!(count <= bytes.len() / 50 + 1, "{count} records");
});
