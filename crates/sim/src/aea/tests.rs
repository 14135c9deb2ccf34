//! Tests of encrypted images: written and opened again, and everything that must not open.

use super::open::Opener;
use super::*;

fn sealed(length: usize) -> (Vec<u8>, Vec<u8>) {
    let content: Vec<u8> = (0..length).map(|at| (at / 7 % 251) as u8).collect();
    let key = ArchiveKey([7; 32]);
    let auth = authentication(&key, 3);
    let mut archive = Vec::new();
    seal::seal(&key, &auth, length as u64, |to| to.write_all(&content), &mut archive).expect("into memory");
    (content, archive)
}

fn opened(archive: &[u8], key: ArchiveKey, piece: usize) -> Result<Vec<u8>, &'static str> {
    let mut opener = Opener::new(key);
    let mut content = Vec::new();
    for part in archive.chunks(piece) {
        opener.feed(part, |bytes| content.extend_from_slice(bytes))?;
    }
    if opener.is_complete() { Ok(content) } else { Err("cut off") }
}

#[test]
fn what_is_sealed_opens_in_pieces_of_any_size() {
    for length in [1, 70_000, 1 << 20, (3 << 20) + 5] {
        let (content, archive) = sealed(length);
        assert_eq!(&archive[..8], b"AEA1\x01\0\0\0");
        assert!(!archive.windows(64).any(|window| content.len() > 64 && window == &content[..64]));
        for piece in [17, 131_072, archive.len()] {
            assert!(
                opened(&archive, ArchiveKey([7; 32]), piece).as_ref() == Ok(&content),
                "{length} {piece}"
            );
        }
    }
}

#[test]
fn whatever_is_altered_does_not_open() {
    let (_, archive) = sealed(70_000);
    assert!(opened(&archive, ArchiveKey([8; 32]), 4096).is_err_and(|error| error.contains("another key")));
    assert_eq!(opened(&archive[..archive.len() - 1], ArchiveKey([7; 32]), 4096), Err("cut off"));
    for at in (0..archive.len()).step_by(997) {
        let mut altered = archive.clone();
        altered[at] ^= 1;
        assert!(opened(&altered, ArchiveKey([7; 32]), 4096).is_err(), "{at}");
    }
}

#[test]
fn the_key_comes_out_of_the_authentication_data_with_the_servers_key_only() {
    let key = ArchiveKey([9; 32]);
    let auth = authentication(&key, 1);
    let entries = entries(&auth).expect("entries");
    assert_eq!(entries.keys().map(String::as_str).collect::<Vec<_>>(), [KEY_URL, WRAPPED]);
    assert_eq!(entries[KEY_URL], hpke::key_url().into_bytes());
    assert_eq!(unwrap(&entries[WRAPPED], hpke::pem().as_bytes()), Some(key.clone()));
    let mut other = auth;
    other.pop();
    assert_eq!(unwrap(b"{}", hpke::pem().as_bytes()), None);
    assert_eq!(unwrap(&entries[WRAPPED], b"-----BEGIN PRIVATE KEY-----\n"), None);
    assert_eq!(super::entries(&other), None, "cut off");
    assert_eq!(heard(&told(&key)), Some(key.clone()));
    assert_eq!(format!("{key:?}"), "[secret]");
    assert_ne!(hpke::wrap(&key, 1).0, hpke::wrap(&key, 2).0);
}
