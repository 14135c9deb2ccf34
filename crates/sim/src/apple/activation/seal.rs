//! The marks by which the pretend activation server and virtual phones know each other's messages: keyed digests, where
//! real ones have certificates. The keys are throw-away ones of this simulator; nothing that they mark means anything to Apple.

use ring::hmac::{HMAC_SHA256, Key, sign, verify};

/// Who has made a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
    /// The pretend server.
    Server,
    /// A virtual phone.
    Phone,
}

/// The mark of these parts, in this order.
pub(crate) fn mark(maker: Maker, parts: &[&[u8]]) -> Vec<u8> {
    sign(&key(maker), &joined(parts)).as_ref().to_vec()
}

/// Whether this is the mark of these parts.
pub(crate) fn is_marked(maker: Maker, parts: &[&[u8]], mark: &[u8]) -> bool {
    verify(&key(maker), &joined(parts), mark).is_ok()
}

fn key(maker: Maker) -> Key {
    let text: &[u8] = match maker {
        Maker::Server => b"the pretend activation server",
        Maker::Phone => b"every virtual phone",
    };
    Key::new(HMAC_SHA256, text)
}

/// With their lengths, so that no two lists of parts are the same bytes.
fn joined(parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_good_for_its_maker_and_its_parts_only() {
        let made = mark(Maker::Server, &[b"a", b"bc"]);
        assert!(is_marked(Maker::Server, &[b"a", b"bc"], &made));
        assert!(!is_marked(Maker::Server, &[b"ab", b"c"], &made));
        assert!(!is_marked(Maker::Phone, &[b"a", b"bc"], &made));
        assert!(!is_marked(Maker::Server, &[b"a", b"bc"], &[]));
    }
}
