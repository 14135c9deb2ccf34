//! The fields of a form that came to the pretend activation server, urlencoded or as multipart.

use std::collections::BTreeMap;

use url::form_urlencoded;

/// The most fields of a form.
const MOST_FIELDS: usize = 32;

/// The fields by name; of several with one name the first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(BTreeMap<String, Vec<u8>>);

impl Fields {
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.bytes(name).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    fn put(&mut self, name: String, value: Vec<u8>) -> Option<()> {
        if self.0.len() == MOST_FIELDS {
            return None;
        }
        self.0.entry(name).or_insert(value);
        Some(())
    }
}

/// Reads a form; `None` for what is none, or has too many fields.
pub(super) fn read(kind: &str, body: &[u8]) -> Option<Fields> {
    let (name, rest) = kind.split_once(';').unwrap_or((kind, ""));
    match name.trim().to_ascii_lowercase().as_str() {
        "application/x-www-form-urlencoded" => {
            let mut fields = Fields::default();
            for (name, value) in form_urlencoded::parse(body) {
                fields.put(name.into_owned(), value.into_owned().into_bytes())?;
            }
            Some(fields)
        }
        "multipart/form-data" => {
            let boundary = rest.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
            multipart(boundary.trim_matches('"'), body)
        }
        _ => None,
    }
}

/// RFC 7578: parts between lines of two hyphens and the boundary, each with a header and an empty line.
fn multipart(boundary: &str, body: &[u8]) -> Option<Fields> {
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let line = format!("--{boundary}");
    let mut fields = Fields::default();
    let mut rest = after(body, line.as_bytes())?;
    let end = format!("\r\n{line}");
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let (part, next) = split(part, end.as_bytes())?;
        let (header, value) = split(part, b"\r\n\r\n")?;
        let header = std::str::from_utf8(header).ok()?;
        let (_, name) = header.split_once("name=\"")?;
        fields.put(name.split('"').next()?.to_owned(), value.to_vec())?;
        rest = next;
    }
    rest.starts_with(b"--").then_some(fields)
}

fn split<'a>(bytes: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = bytes.windows(at.len()).position(|window| window == at)?;
    Some((bytes.get(..place)?, bytes.get(place + at.len()..)?))
}

fn after<'a>(bytes: &'a [u8], start: &[u8]) -> Option<&'a [u8]> {
    split(bytes, start).map(|(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_form_tell_the_same() {
        let packed = read("application/x-www-form-urlencoded", b"login=anna%40example.com&password=a+b%26c");
        let parts = b"--XX\r\nContent-Disposition: form-data; name=\"login\"\r\n\r\nanna@example.com\r\n--XX\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\na b&c\r\n--XX--\r\n";
        let multipart = read("multipart/form-data; boundary=XX", parts);
        assert_eq!(packed, multipart);
        let fields = packed.expect("a form");
        assert_eq!(
            (fields.text("login"), fields.text("password")),
            (Some("anna@example.com"), Some("a b&c"))
        );
    }

    #[test]
    fn what_is_no_form_is_none() {
        assert_eq!(read("application/json", b"{}"), None);
        for body in [&b""[..], b"--XX", b"--XX\r\n", b"--XX\r\nno header", b"--XX\r\n\r\n\r\n--XX--"] {
            assert_eq!(read("multipart/form-data; boundary=XX", body), None, "{body:?}");
        }
        assert_eq!(read("multipart/form-data", b"--\r\n"), None);
        let many: String = (0..=MOST_FIELDS).map(|number| format!("f{number}=&")).collect();
        assert_eq!(read("application/x-www-form-urlencoded", many.as_bytes()), None);
    }
}
