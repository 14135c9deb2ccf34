//! What is read and what is passed by unseen are judged alike.

use super::*;
use crate::file_id::FileId;

/// What is said of a blob of so many bytes that begins like this, when its index says `size`: read and read unseen.
fn told(start: &[u8], length: usize, path: &str, size: u64) -> [ReadOutcome; 2] {
    let root = tempfile::tempdir().expect("a folder");
    let file_id = FileId::of("HomeDomain", path);
    let mut blob = start.to_vec();
    blob.resize(length, 7);
    std::fs::write(root.path().join(file_id.to_string()), blob).expect("written");
    let entry = Entry {
        file_id,
        domain: "HomeDomain".to_owned(),
        path: path.to_owned(),
        kind: Kind::File,
        size: Some(size),
        mode: 0o100_644,
        uid: 501,
        gid: 501,
        modified: None,
        changed: None,
        created: None,
        inode: 1,
        class: 3,
        key: None,
        digest: None,
        xattrs: Vec::new(),
        doubts: Vec::new(),
    };
    let folder = Handle::open(root.path()).expect("opened");
    let mut reader = Reader::new(&folder, None);
    [reader.read(&entry, &mut io::sink()), reader.read_unseen(&entry)].map(|read| read.expect("a sink"))
}

#[test]
fn what_nobody_looks_at_is_judged_as_what_is_read() {
    let lengths = [0, 1, 15, 16, 17, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 5];
    for length in lengths {
        for size in [length as u64, length as u64 + 1, length.saturating_sub(1) as u64, 0] {
            for (start, path) in [(&b""[..], "a"), (SQLITE, "a"), (&SQLITE[..9], "a"), (b"", "a-wal")] {
                let [read, unseen] = told(&start[..start.len().min(length)], length, path, size);
                assert_eq!(unseen, read, "{length} bytes, {size} in the index, {start:?}, {path}");
                assert_eq!(read.written, length as u64);
            }
        }
    }
}
