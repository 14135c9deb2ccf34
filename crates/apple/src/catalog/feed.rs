//! Reads Apple's own feed of versions: an XML property list.
//!
//! `MobileDeviceSoftwareVersionsByVersion / {major} / MobileDeviceSoftwareVersions / {product type}`, and there, under
//! `Unknown / Universal / Restore` or `{build} / Restore`: `{BuildVersion, ProductVersion, FirmwareURL, FirmwareSHA1}`.
//! The greatest major that has the product is the current one. Addresses that begin with `protected:` are not for us.
//! What Apple offers here it signs.
//!
//! What a hostile feed could do here: nest until the parser's stack overflows, which no caller can catch. The text is
//! walked first; what that walk and a parser could see differently (comments, quotes in tags) is refused.

use std::io::Cursor;

use plist::{Dictionary, Value};

use super::entry::{Entry, unreadable};
use super::{CatalogError, Source};
use crate::endpoints::Hosts;

/// Elements inside one another; real feeds have nine.
const DEPTH: usize = 24;

/// The most entries of one product that are looked at.
const ENTRIES: usize = 256;

/// Everything that Apple offers for this product type and that makes sense; nothing where it does not know it.
pub(super) fn read(
    answer: &[u8],
    product_type: &str,
    firmware_hosts: Hosts,
) -> Result<Vec<Entry>, CatalogError> {
    is_shallow(answer)?;
    let list = Value::from_reader_xml(Cursor::new(answer)).map_err(|error| unreadable(&error.to_string()))?;
    let versions = list
        .as_dictionary()
        .and_then(|top| top.get("MobileDeviceSoftwareVersionsByVersion"))
        .and_then(Value::as_dictionary)
        .ok_or_else(|| unreadable("it has no versions of software"))?;
    let product = versions
        .iter()
        .filter_map(|(major, version)| {
            let products = dictionary(version.as_dictionary()?, "MobileDeviceSoftwareVersions")?;
            Some((major.parse::<u32>().ok()?, dictionary(products, product_type)?))
        })
        .max_by_key(|(major, _)| *major)
        .map(|(_, product)| product);
    let offers = product.into_iter().flat_map(Dictionary::values).filter_map(Value::as_dictionary);
    let entries = offers.take(ENTRIES).filter_map(|offer| {
        let offer = dictionary(offer, "Universal").unwrap_or(offer);
        one(dictionary(offer, "Restore")?, firmware_hosts)
    });
    Ok(entries.collect())
}

fn one(restore: &Dictionary, hosts: Hosts) -> Option<Entry> {
    let text = |key| restore.get(key).and_then(Value::as_string);
    let (version, build, url) = (text("ProductVersion")?, text("BuildVersion")?, text("FirmwareURL")?);
    let entry = Entry::new(Source::Apple, version, build, url, hosts)?;
    Some(Entry { signed: true, ..entry.with_digests(text("FirmwareSHA1"), None) })
}

fn dictionary<'a>(of: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
    of.get(key).and_then(Value::as_dictionary)
}

/// Refuses what is nested deeper than any feed, and what cannot be walked with certainty.
fn is_shallow(text: &[u8]) -> Result<(), CatalogError> {
    let (mut rest, mut depth) = (text, 0_usize);
    while let Some(start) = rest.iter().position(|byte| *byte == b'<') {
        let tag = rest.get(start + 1..).unwrap_or_default();
        let end =
            tag.iter().position(|byte| *byte == b'>').ok_or_else(|| unreadable("it ends inside a tag"))?;
        let (tag, after) = tag.split_at(end);
        let is_head = [&b"?xml "[..], b"!DOCTYPE plist ", b"plist "].iter().any(|head| tag.starts_with(head));
        if !is_head && tag.iter().any(|byte| matches!(byte, b'<' | b'"' | b'\'' | b'!' | b'?' | b'[')) {
            return Err(unreadable("it has a tag that property lists have not"));
        }
        if is_head && tag.iter().any(|byte| matches!(byte, b'<' | b'[' | b'\'')) {
            return Err(unreadable("it has a head that property lists have not"));
        }
        match tag.first() {
            Some(b'?' | b'!') => {}
            Some(b'/') => {
                depth =
                    depth.checked_sub(1).ok_or_else(|| unreadable("an element ends that did not begin"))?;
            }
            _ if tag.ends_with(b"/") && !is_head => {}
            _ => depth += 1,
        }
        if depth > DEPTH {
            return Err(unreadable("it is nested too deeply"));
        }
        rest = after;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::Endpoints;

    fn offer(build: &str, version: &str, url: &str) -> String {
        format!(
            "<key>Restore</key><dict><key>BuildVersion</key><string>{build}</string><key>ProductVersion</key>\
             <string>{version}</string><key>FirmwareURL</key><string>{url}</string><key>FirmwareSHA1</key>\
             <string>a9993e364706816aba3e25717850c26c9cd0d89d</string></dict>"
        )
    }

    fn feed(majors: &[(&str, String)]) -> String {
        let majors: String = majors
            .iter()
            .map(|(major, product)| {
                format!(
                    "<key>{major}</key><dict><key>MobileDeviceSoftwareVersions</key><dict><key>iPhone15,3</key>\
                     <dict>{product}</dict></dict></dict>"
                )
            })
            .collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple Computer//DTD PLIST 1.0//EN\" \
             \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>\
             <key>MobileDeviceSoftwareVersionsByVersion</key><dict>{majors}</dict></dict></plist>"
        )
    }

    fn read(text: &str) -> Result<Vec<Entry>, CatalogError> {
        super::read(text.as_bytes(), "iPhone15,3", Endpoints::apple().firmware_hosts)
    }

    const URL: &str = "http://updates-http.cdn-apple.com/2025/x.ipsw";

    #[test]
    fn the_greatest_major_that_has_the_product_counts() {
        let newest = format!(
            "<key>Unknown</key><dict><key>Universal</key><dict>{}</dict></dict><key>22F75</key><dict>{}</dict>\
             <key>22F77</key><dict><key>SameAs</key><string>22F76</string></dict>",
            offer("22F76", "18.5", URL),
            offer("22F76", "18.5", "protected://x"),
        );
        let old = format!("<key>9A1</key><dict>{}</dict>", offer("9A1", "5.0", URL));
        let other = "<key>iPhone1,1</key><dict></dict>".to_owned();
        let entries = read(&feed(&[("9", old), ("12", newest), ("x", other)])).expect("a feed");
        assert_eq!(entries.len(), 1);
        let entry = &entries[0];
        assert_eq!((entry.version.as_str(), entry.build.as_str(), entry.signed), ("18.5", "22F76", true));
        assert_eq!(entry.url.as_ref().expect("Apple's").scheme(), "https");
        assert!(entry.sha1.is_some() && entry.size.is_none());
        assert_eq!(read(&feed(&[])).expect("a feed").len(), 0);
    }

    #[test]
    fn what_is_no_feed_is_said_so() {
        let deep = format!("<plist version=\"1.0\">{}", "<array>".repeat(100_000));
        let hidden = format!("<plist version=\"1.0\">{}", "<array x=\"/>\">".repeat(100_000));
        let commented =
            format!("<plist version=\"1.0\">{}", "<array><!-- </array></array> -->".repeat(100_000));
        for bad in [
            "",
            "<html>",
            "<plist",
            "</dict>",
            "<plist version=\"1.0\"><dict/></plist>",
            &deep,
            &hidden,
            &commented,
        ] {
            assert!(
                matches!(read(bad), Err(CatalogError::Unreadable { .. })),
                "{}",
                bad.get(..40).unwrap_or(bad)
            );
        }
    }
}
