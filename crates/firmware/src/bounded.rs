//! Property lists from outside, refused by size, depth and count before the parser sees them.
//!
//! What a hostile file could do here: the parser is recursive and overflows the stack, which no caller can catch, at a
//! few thousand nested elements. So the text is walked once without recursion. Where that walk and a parser could
//! disagree about where a tag ends (a `>` inside quotes, an internal document type), the text is refused.

use plist::Value;

/// How much of a property list is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes in all.
    pub bytes: usize,
    /// Elements inside one another.
    pub depth: usize,
    /// Elements in all.
    pub elements: usize,
}

/// Why a property list is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// More bytes than allowed.
    #[error("the property list has {bytes} bytes, more than {limit}")]
    TooLong {
        /// How many it has.
        bytes: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// Elements nested deeper than allowed.
    #[error("the property list is nested deeper than {limit} levels")]
    TooDeep {
        /// How deep is allowed.
        limit: usize,
    },
    /// More elements than allowed.
    #[error("the property list has more than {limit} elements")]
    TooMany {
        /// How many are allowed.
        limit: usize,
    },
    /// It is no XML property list.
    #[error("this is no XML property list: {0}")]
    Malformed(String),
}

/// Parses an XML property list within limits. Other forms (binary, ASCII) are malformed here.
pub fn parse(bytes: &[u8], limits: &Limits) -> Result<Value, Refused> {
    check(bytes, limits)?;
    Value::from_reader_xml(bytes).map_err(|error| Refused::Malformed(error.to_string()))
}

fn check(bytes: &[u8], limits: &Limits) -> Result<(), Refused> {
    if bytes.len() > limits.bytes {
        return Err(Refused::TooLong { bytes: bytes.len(), limit: limits.bytes });
    }
    if bytes.contains(&0) {
        return Err(malformed("it has NUL bytes"));
    }
    let (mut rest, mut depth, mut elements) = (bytes, 0_usize, 0_usize);
    while let Some(start) = rest.iter().position(|byte| *byte == b'<') {
        let tag = rest.get(start..).unwrap_or_default();
        let length = if tag.starts_with(b"<!--") {
            through(tag, b"-->")?
        } else if tag.starts_with(b"<![CDATA[") {
            through(tag, b"]]>")?
        } else if tag.starts_with(b"<?") {
            through(tag, b"?>")?
        } else {
            let length = through(tag, b">")?;
            let tag = tag.get(..length).unwrap_or_default();
            plain(tag)?;
            if tag.starts_with(b"<!") {
                if !tag.starts_with(b"<!DOCTYPE") {
                    return Err(malformed("it has a declaration that property lists have not"));
                }
            } else if tag.starts_with(b"</") {
                depth =
                    depth.checked_sub(1).ok_or_else(|| malformed("an element ends that did not begin"))?;
            } else {
                elements += 1;
                if !tag.ends_with(b"/>") {
                    depth += 1;
                }
            }
            length
        };
        if depth > limits.depth {
            return Err(Refused::TooDeep { limit: limits.depth });
        }
        if elements > limits.elements {
            return Err(Refused::TooMany { limit: limits.elements });
        }
        rest = tag.get(length..).unwrap_or_default();
    }
    Ok(())
}

/// A tag whose end every parser sees in the same place: no bracket, no second `<`, quotes in pairs.
fn plain(tag: &[u8]) -> Result<(), Refused> {
    let inner = tag.get(1..).unwrap_or_default();
    let quotes = |quote: u8| inner.iter().filter(|byte| **byte == quote).count();
    if inner.iter().any(|byte| matches!(byte, b'[' | b'<')) || quotes(b'"') % 2 == 1 || quotes(b'\'') > 0 {
        return Err(malformed("it has a tag that property lists have not"));
    }
    Ok(())
}

/// The length up to and including the first `end`.
fn through(text: &[u8], end: &[u8]) -> Result<usize, Refused> {
    let mut rest = text;
    while let Some(at) = end.first().and_then(|first| rest.iter().position(|byte| byte == first)) {
        rest = rest.get(at..).unwrap_or_default();
        if rest.starts_with(end) {
            return Ok(text.len() - rest.len() + end.len());
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    Err(malformed("it ends inside a tag"))
}

fn malformed(what: &str) -> Refused {
    Refused::Malformed(what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 32, elements: 1000 };

    #[test]
    fn plist_nested_ten_thousand_deep() {
        let text = format!("<plist>{}{}</plist>", "<array>".repeat(10_000), "</array>".repeat(10_000));
        assert_eq!(parse(text.as_bytes(), &LIMITS), Err(Refused::TooDeep { limit: 32 }));
        let hidden = format!("<plist>{}</plist>", r#"<array a="></array>">"#.repeat(10_000));
        assert!(matches!(parse(hidden.as_bytes(), &LIMITS), Err(Refused::Malformed(_))));
    }

    #[test]
    fn plist_with_too_many_elements_or_bytes() {
        let many = format!("<plist><array>{}</array></plist>", "<true/>".repeat(1001));
        assert_eq!(parse(many.as_bytes(), &LIMITS), Err(Refused::TooMany { limit: 1000 }));
        let long = vec![b' '; (1 << 20) + 1];
        assert_eq!(parse(&long, &LIMITS), Err(Refused::TooLong { bytes: (1 << 20) + 1, limit: 1 << 20 }));
    }

    #[test]
    fn plist_with_entities_or_binary() {
        for bad in [&b"<!DOCTYPE p [<!ENTITY a \"b\">]><plist/>"[..], b"bplist00\x00", b"<plist", b"</plist>"]
        {
            assert!(matches!(parse(bad, &LIMITS), Err(Refused::Malformed(_))), "{bad:?}");
        }
    }

    #[test]
    fn plist_as_the_crate_writes_it() {
        let value =
            Value::Array(vec![Value::from("a <b> & \"c\""), Value::from(7), Value::Data(vec![0; 100])]);
        let mut text = Vec::new();
        value.to_writer_xml(&mut text).expect("into memory");
        assert_eq!(parse(&text, &LIMITS), Ok(value));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let _ = parse(&bytes, &LIMITS);
        }

        #[test]
        fn no_tags_make_it_panic(parts in proptest::collection::vec(
            prop::sample::select(vec!["<plist>", "</plist>", "<dict>", "</dict>", "<key>", "</key>", "<array>", "</array>",
                "<data>", "</data>", "<integer>", "</integer>", "x", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<true/>", "\"", "&lt;"]),
            0..60)) {
            let _ = parse(parts.concat().as_bytes(), &LIMITS);
        }
    }
}
