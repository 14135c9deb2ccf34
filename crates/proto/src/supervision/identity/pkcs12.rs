//! PKCS #12, with the `p12-keystore` library: today's AES and the older triple DES and RC2 that a Mac still writes.
//!
//! The library believes the number of rounds that a file asks for, and follows a chain of certificates as far as it leads. So a
//! file is looked through first: it must be protected by a password as a whole, which is checked before anything else is done,
//! and no number of rounds may be absurd.

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKeyChain};
use rightful_core::secret::Secret;

use super::IdentityError;

/// The most rounds that are done for a password. Programs write 1 to some hundred thousand.
const ROUNDS: u64 = 2_000_000;
/// The rounds that are written.
const WRITTEN: u64 = 100_000;
/// How deep a file may be nested.
const DEPTH: usize = 24;

/// Tags of DER.
const INTEGER: u8 = 0x02;
const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;

/// The certificates and the key (PKCS #8, DER) in a file.
pub(super) fn read(file: &[u8], password: Option<&Secret>) -> Result<(Vec<Vec<u8>>, Secret), IdentityError> {
    let (tag, body, rest) = element(file).ok_or(IdentityError::Unknown)?;
    let whole = elements(body).filter(|parts| tag == SEQUENCE && rest.is_empty() && !parts.is_empty());
    // Version, contents, and the mark of the password over both: without the last the library would believe anything.
    match whole.ok_or(IdentityError::Unknown)?.as_slice() {
        [(INTEGER, [3]), (SEQUENCE, _), (SEQUENCE, _)] => {}
        _ => return Err(IdentityError::Unknown),
    }
    bounded(file)?;
    let password = text(password.ok_or(IdentityError::Password)?)?;
    let store = KeyStore::from_pkcs12(file, password).map_err(|_| IdentityError::Password)?;
    let chain = store.entries().find_map(|(_, entry)| match entry {
        KeyStoreEntry::PrivateKeyChain(chain) => Some(chain),
        KeyStoreEntry::Certificate(_) | KeyStoreEntry::Secret(_) => None,
    });
    let chain = chain.ok_or(IdentityError::NoKey)?;
    let certificates = chain.chain().iter().map(|certificate| certificate.as_der().to_vec()).collect();
    Ok((certificates, Secret::new(chain.key().to_vec())))
}

pub(super) fn write(
    certificate: &[u8],
    key: &Secret,
    name: &str,
    password: &Secret,
) -> Result<Secret, IdentityError> {
    let password = Some(text(password)?).filter(|text| !text.is_empty()).ok_or(IdentityError::Password)?;
    let certificate = Certificate::from_der(certificate).map_err(|_| IdentityError::Unsigned)?;
    let chain = PrivateKeyChain::new(key.expose(), [1], [certificate]);
    let mut store = KeyStore::new();
    store.add_entry(name, KeyStoreEntry::PrivateKeyChain(chain));
    let writer = store.writer(password).encryption_iterations(WRITTEN).mac_iterations(WRITTEN);
    writer.write().map(Secret::new).map_err(|_| IdentityError::Unsigned)
}

fn text(password: &Secret) -> Result<&str, IdentityError> {
    std::str::from_utf8(password.expose()).map_err(|_| IdentityError::Password)
}

/// Whether no derivation of a key in this file asks for an absurd number of rounds: in all of them the number of rounds follows
/// the salt.
pub(super) fn bounded(der: &[u8]) -> Result<(), IdentityError> {
    fn look(der: &[u8], depth: usize) -> Result<(), IdentityError> {
        let Some(parts) = elements(der) else { return Ok(()) };
        if depth > DEPTH {
            return Err(IdentityError::Unknown);
        }
        for pair in parts.windows(2) {
            if let [(OCTETS, _), (INTEGER, rounds)] = pair
                && number(rounds).is_none_or(|rounds| rounds > ROUNDS)
            {
                return Err(IdentityError::Rounds);
            }
        }
        // A sequence, a set, a tagged value, or octets with another file in them.
        let nested = |(tag, _): &&(u8, &[u8])| *tag == OCTETS || tag & 0x20 != 0;
        parts.iter().filter(nested).try_for_each(|(_, body)| look(body, depth + 1))
    }
    look(der, 0)
}

fn number(bytes: &[u8]) -> Option<u64> {
    let bytes = bytes.strip_prefix(&[0]).unwrap_or(bytes);
    let positive = bytes.len() <= 8 && !bytes.is_empty();
    positive.then(|| bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

/// All elements of a body, if it is nothing else.
fn elements(mut der: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut found = Vec::new();
    while !der.is_empty() {
        let (tag, body, rest) = element(der)?;
        found.push((tag, body));
        der = rest;
    }
    Some(found)
}

/// One element: its tag, its body, and what follows. Lengths without an end are not read: the library does not take them either.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81..=0x84 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x0F))?;
            (bytes.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)), rest)
        }
        _ => return None,
    };
    let (body, rest) = rest.split_at_checked(length)?;
    Some((tag, body, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_found_wherever_they_stand() {
        // SEQUENCE { OCTET STRING { SEQUENCE { OCTET STRING salt, INTEGER rounds } } }
        let file = |rounds: [u8; 4]| {
            let mut inner = vec![OCTETS, 2, 9, 9, INTEGER, 4];
            inner.extend(rounds);
            let mut outer = vec![SEQUENCE, 14, OCTETS, 12, SEQUENCE, 10];
            outer.extend(inner);
            outer
        };
        assert_eq!(bounded(&file([0, 0, 8, 0])), Ok(()));
        assert_eq!(bounded(&file([0x7F, 0, 0, 0])), Err(IdentityError::Rounds));
        let mut deep = vec![OCTETS, 0];
        for _ in 0..40 {
            let length = u8::try_from(deep.len()).expect("short");
            deep.splice(..0, [SEQUENCE, length]);
        }
        assert_eq!(bounded(&deep), Err(IdentityError::Unknown));
    }

    #[test]
    fn what_no_password_protects_is_not_handed_to_the_library() {
        let nobodys = [SEQUENCE, 5, INTEGER, 1, 3, SEQUENCE, 0];
        assert_eq!(read(&nobodys, None).map(drop), Err(IdentityError::Unknown));
        for nonsense in [&b""[..], b"0", b"\x30\x84\xFF\xFF\xFF\xFF", b"\x30\x80\0\0", b"hello"] {
            assert_eq!(read(nonsense, None).map(drop), Err(IdentityError::Unknown), "{nonsense:?}");
        }
    }
}
