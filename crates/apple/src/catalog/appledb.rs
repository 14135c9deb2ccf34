//! Reads AppleDB's list of all versions of one system: packed JSON, some tens of MB when unpacked.
//!
//! An array of `{"version", "build", "released", "beta", "rc", "internal", "signed", "sources": [{"type", "deviceMap",
//! "links": [{"url"}], "hashes": {"sha1", "sha2-256"}, "size"}]}`; everything else is ignored. `signed` is true or a list
//! of product types. It is read one version at a time, so that only what is for one product is ever held.
//!
//! What a hostile list could do here: unpack to more than any memory holds (bounded while it is unpacked), nest (the
//! parser has a limit), or hold entries without sense (left out one by one).

use std::fmt;
use std::io::{BufReader, Read};

use flate2::read::GzDecoder;
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde_json::Value;

use super::entry::{Entry, day, size, unreadable};
use super::{CatalogError, Source};
use crate::endpoints::Hosts;

/// The most bytes of the list, unpacked.
const UNPACKED: u64 = 512 << 20;

/// The most entries that are kept for one product; the longest real list has about 200.
const ENTRIES: usize = 4096;

/// One version as it may look.
#[derive(Deserialize)]
struct Version {
    version: String,
    build: Option<String>,
    released: Option<Value>,
    #[serde(default)]
    beta: Value,
    #[serde(default)]
    rc: Value,
    #[serde(default)]
    internal: Value,
    #[serde(default)]
    signed: Value,
    #[serde(default)]
    sources: Vec<Value>,
}

/// One file of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    r#type: String,
    #[serde(default)]
    device_map: Vec<String>,
    #[serde(default)]
    links: Vec<Link>,
    #[serde(default)]
    hashes: Value,
    size: Option<Value>,
}

#[derive(Deserialize)]
struct Link {
    url: String,
}

/// Everything in the list that is for this product type and makes sense.
pub(super) fn read(answer: &[u8], product_type: &str, hosts: Hosts) -> Result<Vec<Entry>, CatalogError> {
    let unpacked = BufReader::new(GzDecoder::new(answer).take(UNPACKED));
    let mut reader = serde_json::Deserializer::from_reader(unpacked);
    reader.deserialize_seq(Wanted { product_type, hosts }).map_err(|error| unreadable(&error.to_string()))
}

/// Keeps what is wanted and forgets the rest as it goes by.
struct Wanted<'a> {
    product_type: &'a str,
    hosts: Hosts,
}

impl<'de> Visitor<'de> for Wanted<'_> {
    type Value = Vec<Entry>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of versions")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Entry>, A::Error> {
        let mut entries = Vec::new();
        while let Some(listed) = list.next_element::<Value>()? {
            let room = ENTRIES.saturating_sub(entries.len());
            entries.extend(versions(&listed, self.product_type, self.hosts).into_iter().take(room));
        }
        Ok(entries)
    }
}

fn versions(listed: &Value, product_type: &str, hosts: Hosts) -> Vec<Entry> {
    let Ok(version) = Version::deserialize(listed) else { return Vec::new() };
    let is = |value: &Value| value.as_bool() == Some(true);
    let Some(build) = version.build.as_deref() else { return Vec::new() };
    if is(&version.beta) || is(&version.rc) || is(&version.internal) {
        return Vec::new();
    }
    let signed = match &version.signed {
        Value::Bool(signed) => *signed,
        Value::Array(products) => products.iter().any(|product| product.as_str() == Some(product_type)),
        Value::Null | Value::Number(_) | Value::String(_) | Value::Object(_) => false,
    };
    let released = version.released.as_ref().and_then(Value::as_str).and_then(day);
    let sources = version.sources.iter().filter_map(|source| Published::deserialize(source).ok());
    sources
        .filter(|source| {
            source.r#type == "ipsw" && source.device_map.iter().any(|product| product == product_type)
        })
        .filter_map(|source| {
            let hash = |name| source.hashes.get(name).and_then(Value::as_str);
            let links = source.links.iter();
            let candidates = links
                .filter_map(|link| Entry::new(Source::AppleDb, &version.version, build, &link.url, hosts));
            // Of several copies the one at Apple counts.
            let entry = candidates.min_by_key(|entry| entry.url.is_err())?;
            let entry = entry.with_digests(hash("sha1"), hash("sha2-256"));
            let size = source.size.as_ref().and_then(size);
            Some(Entry { size, signed, released: released.clone(), ..entry })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use serde_json::json;

    use super::*;
    use crate::endpoints::Endpoints;

    fn packed(text: &str) -> Vec<u8> {
        let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
        packer.write_all(text.as_bytes()).expect("memory");
        packer.finish().expect("memory")
    }

    fn read_text(text: &str) -> Result<Vec<Entry>, CatalogError> {
        read(&packed(text), "iPhone15,3", Endpoints::apple().firmware_hosts)
    }

    fn version(build: &str) -> Value {
        json!({
            "osStr": "iOS", "version": "18.5", "build": build, "released": "2025-05-12", "signed": ["iPhone15,3"],
            "deviceMap": ["iPhone15,2", "iPhone15,3"], "sources": [
                { "type": "ota", "deviceMap": ["iPhone15,3"], "links": [{ "url": "https://updates.cdn-apple.com/o.zip" }] },
                { "type": "ipsw", "deviceMap": ["iPhone15,2"], "links": [{ "url": "https://updates.cdn-apple.com/2.ipsw" }] },
                { "type": "ipsw", "deviceMap": ["iPhone15,3"], "size": 9_123_456_789_u64,
                  "hashes": { "sha1": "a9993e364706816aba3e25717850c26c9cd0d89d", "sha2-256": "x" },
                  "links": [{ "url": "https://mirror.example/3.ipsw" },
                            { "url": "https://updates.cdn-apple.com/3.ipsw", "active": true }] },
            ]
        })
    }

    #[test]
    fn the_file_for_this_product_is_found_among_all_others() {
        let mut beta = version("22F5053j");
        beta["beta"] = json!(true);
        let mut unsigned = version("22F75");
        unsigned["signed"] = json!(false);
        let list = json!([beta, null, 7, { "version": 7 }, unsigned, version("22F76"), version("../x")]);
        let entries = read_text(&list.to_string()).expect("a list");
        let builds: Vec<_> = entries.iter().map(|entry| (entry.build.as_str(), entry.signed)).collect();
        assert_eq!(builds, [("22F75", false), ("22F76", true)]);
        let entry = &entries[1];
        assert_eq!(entry.url.as_ref().expect("at Apple").path(), "/3.ipsw");
        assert_eq!((entry.size, entry.released.as_deref()), (Some(9_123_456_789), Some("2025-05-12")));
        assert!(entry.sha1.is_some() && entry.sha256.is_none());
    }

    #[test]
    fn what_is_no_list_is_said_so() {
        for bad in ["", "{}", "<html>", "[1,", &"[".repeat(100_000)] {
            assert!(matches!(read_text(bad), Err(CatalogError::Unreadable { .. })));
        }
        assert!(read(b"[]", "iPhone15,3", Endpoints::apple().firmware_hosts).is_err(), "not packed");
        assert_eq!(read_text("[]").expect("an empty list"), []);
    }
}
