//! Reads ipsw.me's answer: believes nothing, keeps what makes sense. What one source says of one firmware.

use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::version::{Build, Version};
use super::{CatalogError, Source};
use crate::digest::Digest;
use crate::download;
use crate::endpoints::Hosts;
use crate::http;

/// The most entries of a list that are looked at; the longest real one has about 150.
const ENTRIES: usize = 4096;

/// One entry as it may look; nothing is certain but that it is an object.
#[derive(Deserialize)]
struct Listed {
    identifier: Option<String>,
    version: Option<String>,
    buildid: Option<String>,
    sha1sum: Option<String>,
    sha256sum: Option<String>,
    filesize: Option<Value>,
    url: Option<String>,
    releasedate: Option<String>,
    signed: Option<bool>,
}

/// Whether this can be the name of a model: letters, a number, a comma, a number.
pub(super) fn is_product_type(text: &str) -> bool {
    let Some((name, minor)) = text.split_once(',') else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let major = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    text.len() <= 32 && major.len() < name.len() && digits(major) && digits(minor)
}

/// What one source says of one firmware.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) source: Source,
    pub(super) version: String,
    pub(super) build: String,
    /// Where it is, or the host that it should not be at.
    pub(super) url: Result<Url, String>,
    pub(super) size: Option<u64>,
    pub(super) sha1: Option<Digest>,
    pub(super) sha256: Option<Digest>,
    pub(super) signed: bool,
    pub(super) released: Option<String>,
}

impl Entry {
    /// An entry of which so much makes sense; more is filled in by its reader.
    pub(super) fn new(source: Source, version: &str, build: &str, url: &str, hosts: Hosts) -> Option<Self> {
        Version::parse(version)?;
        Build::parse(build)?;
        Some(Self {
            source,
            version: version.to_owned(),
            build: build.to_owned(),
            url: address(url, hosts)?,
            size: None,
            sha1: None,
            sha256: None,
            signed: false,
            released: None,
        })
    }

    /// Takes digests in hexadecimal, each where it is one.
    pub(super) fn with_digests(mut self, sha1: Option<&str>, sha256: Option<&str>) -> Self {
        self.sha1 = sha1.and_then(Digest::from_hex).filter(|digest| matches!(digest, Digest::Sha1(_)));
        self.sha256 = sha256.and_then(Digest::from_hex).filter(|digest| matches!(digest, Digest::Sha256(_)));
        self
    }
}

/// Everything in ipsw.me's answer that makes sense.
pub(super) fn read(
    answer: &[u8],
    product_type: &str,
    firmware_hosts: Hosts,
) -> Result<Vec<Entry>, CatalogError> {
    let answer: Value = serde_json::from_slice(answer).map_err(|error| unreadable(&error.to_string()))?;
    let Some(Value::Array(listed)) = answer.get("firmwares") else {
        return Err(unreadable("it has no list of firmware"));
    };
    let entries: Vec<Entry> = listed
        .iter()
        .take(ENTRIES)
        .filter_map(|listed| {
            let read = one(listed, product_type, firmware_hosts);
            if read.is_none() {
                tracing::debug!("an entry of the catalogue makes no sense and is left out");
            }
            read
        })
        .collect();
    if entries.is_empty() && !listed.is_empty() {
        return Err(unreadable("not one entry of its list makes sense"));
    }
    Ok(entries)
}

pub(super) fn unreadable(why: &str) -> CatalogError {
    CatalogError::Unreadable { why: http::cut(why) }
}

fn one(listed: &Value, product_type: &str, hosts: Hosts) -> Option<Entry> {
    let listed = Listed::deserialize(listed).ok()?;
    if listed.identifier.is_some_and(|identifier| identifier != product_type) {
        return None;
    }
    let entry = Entry::new(Source::IpswMe, &listed.version?, &listed.buildid?, &listed.url?, hosts)?
        .with_digests(listed.sha1sum.as_deref(), listed.sha256sum.as_deref());
    if entry.sha1.is_none() && entry.sha256.is_none() {
        return None;
    }
    Some(Entry {
        size: Some(size(&listed.filesize?)?),
        // Silence is no signature.
        signed: listed.signed.unwrap_or(false),
        released: listed.releasedate.as_deref().and_then(day),
        ..entry
    })
}

/// A size that a firmware can have, as a number or as text.
pub(super) fn size(value: &Value) -> Option<u64> {
    let size = match value {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) => text.parse().ok()?,
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    (1..=download::SIZE_LIMIT).contains(&size).then_some(size)
}

/// An address on a permitted host, or the host that is not one; `None` for what is no address of the web. Old entries say
/// `http:` for hosts that speak https too; they are asked by https.
fn address(text: &str, hosts: Hosts) -> Option<Result<Url, String>> {
    let mut url = Url::parse(text).ok()?;
    if matches!(hosts, Hosts::Https(_)) && url.scheme() == "http" {
        url.set_scheme("https").ok()?;
    }
    if hosts.admits(&url) {
        return Some(Ok(url));
    }
    let elsewhere = matches!(url.scheme(), "http" | "https") && url.has_host();
    elsewhere.then(|| Err(http::host(&url)))
}

/// The day of a time such as `2025-05-12T17:03:04Z`.
pub(super) fn day(text: &str) -> Option<String> {
    let day = text.get(..10)?;
    let plausible = day.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    plausible.then(|| day.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::Endpoints;
    use rightful_core::report::Explain;
    use serde_json::json;

    const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";
    const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn entry(version: &str, build: &str) -> Value {
        json!({
            "identifier": "iPhone15,3", "version": version, "buildid": build, "sha1sum": SHA1, "md5sum": "",
            "sha256sum": SHA256, "filesize": 9_123_456_789_u64, "signed": true, "uploaddate": null,
            "url": "https://updates.cdn-apple.com/2025/iPhone15,3_Restore.ipsw",
            "releasedate": "2025-05-12T17:03:04Z",
        })
    }

    fn with(key: &str, value: Value) -> Value {
        let mut entry = entry("18.5", "22F76");
        entry[key] = value;
        entry
    }

    fn read_all(entries: Vec<Value>) -> Result<Vec<crate::catalog::Firmware>, CatalogError> {
        let answer = json!({ "name": "iPhone", "identifier": "iPhone15,3", "firmwares": entries });
        crate::catalog::read(answer.to_string().as_bytes(), "iPhone15,3", Endpoints::apple().firmware_hosts)
    }

    #[test]
    fn newest_first_with_the_best_digest() {
        let list = read_all(vec![entry("17.7.2", "21H221"), entry("26.1", "23B85"), entry("18.5", "22F76")])
            .expect("three entries");
        let versions: Vec<_> = list.iter().map(|firmware| firmware.version.as_str()).collect();
        assert_eq!(versions, ["26.1", "18.5", "17.7.2"]);
        assert_eq!(list[0].digest.to_string(), SHA256);
        assert_eq!(list[0].released.as_deref(), Some("2025-05-12"));
        assert_eq!(list[0].size, 9_123_456_789);
        assert_eq!(list[0].file_name(), "iPhone15,3_26.1_23B85_Restore.ipsw");
    }

    #[test]
    fn sha1_serves_where_nothing_better_is_announced() {
        for nothing in [json!(null), json!(""), json!("zz")] {
            let list = read_all(vec![with("sha256sum", nothing)]).expect("one entry");
            assert_eq!(list[0].digest.to_string(), SHA1);
        }
    }

    #[test]
    fn an_entry_that_makes_no_sense_is_left_out() {
        let nonsense = [
            with("identifier", json!("iPhone15,2")),
            with("version", json!("../../etc")),
            with("version", json!(18.5)),
            with("buildid", json!("22F76/..")),
            with("filesize", json!(0)),
            with("filesize", json!(-5)),
            with("filesize", json!(u64::MAX)),
            with("filesize", json!(null)),
            with("url", json!("https://evil.example/iPhone15,3_Restore.ipsw")),
            with("url", json!("file:///etc/passwd")),
            with("url", json!("http://127.0.0.1/x.ipsw")),
            json!(null),
            json!([]),
        ];
        for nonsense in nonsense {
            let list = read_all(vec![nonsense.clone(), entry("18.5", "22F76")]).expect("one is left");
            assert_eq!(list.len(), 1, "{nonsense}");
            assert_eq!(read_all(vec![nonsense]).expect_err("none is left").code(), "catalog/unreadable");
        }
        let mut no_digest = with("sha256sum", json!(null));
        no_digest["sha1sum"] = json!(null);
        assert!(read_all(vec![no_digest]).is_err());
    }

    #[test]
    fn what_is_not_said_to_be_signed_is_not() {
        let list = read_all(vec![with("signed", json!(null))]).expect("one entry");
        assert!(!list[0].signed);
    }

    #[test]
    fn old_addresses_are_asked_by_https() {
        let list = read_all(vec![with("url", json!("http://appldnld.apple.com/iOS/x.ipsw"))]).expect("one");
        assert_eq!(list[0].url.as_str(), "https://appldnld.apple.com/iOS/x.ipsw");
    }

    #[test]
    fn what_is_no_catalogue_is_said_so() {
        for bad in ["", "<html>", "{}", "[]", r#"{"firmwares": 7}"#, &"[".repeat(100_000)] {
            let hosts = Endpoints::apple().firmware_hosts;
            let failure =
                crate::catalog::read(bad.as_bytes(), "iPhone15,3", hosts).expect_err("no catalogue");
            assert_eq!(failure.code(), "catalog/unreadable");
        }
        assert_eq!(read_all(vec![]).expect("an empty list is a list"), []);
    }

    #[test]
    fn product_types_are_checked_before_they_are_asked_for() {
        for good in ["iPhone15,3", "iPad8,1", "iPod9,1", "AppleTV14,1"] {
            assert!(is_product_type(good), "{good}");
        }
        for bad in [
            "",
            "iPhone",
            "iPhone15",
            "15,3",
            "iPhone15,",
            "iPhone15,3/..",
            "iPhone15,3?x",
            "iPhöne1,1",
            "a,1",
        ] {
            assert!(!is_product_type(bad), "{bad}");
        }
    }
}
