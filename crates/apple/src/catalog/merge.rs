//! What several sources say of the same builds, made one list; where they disagree is kept.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::{Dispute, Firmware, Matter, Source, version};
use crate::digest::Digest;

/// One list, newest first. What is at no permitted host, or has no size or no digest, is left out.
pub(super) fn merge(product_type: &str, entries: Vec<Entry>) -> Vec<Firmware> {
    let mut builds: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        let known = builds.entry(entry.build.clone()).or_default();
        // A source that lists a build twice is believed once: the first time that it is at a permitted host.
        match known.iter_mut().find(|other| other.source == entry.source) {
            Some(other) if other.url.is_err() => *other = entry,
            Some(_) => {}
            None => known.push(entry),
        }
    }
    let mut firmwares: Vec<Firmware> =
        builds.into_iter().filter_map(|(build, entries)| one(product_type, build, entries)).collect();
    firmwares
        .sort_by(|one, other| version::compare((&other.version, &other.build), (&one.version, &one.build)));
    firmwares
}

fn one(product_type: &str, build: String, mut entries: Vec<Entry>) -> Option<Firmware> {
    entries.sort_by_key(|entry| entry.source);
    let first = |pick: fn(&Entry) -> Option<Digest>| entries.iter().find_map(pick);
    let url = entries.iter().find_map(|entry| entry.url.as_ref().ok())?.clone();
    let size = entries.iter().find_map(|entry| entry.size)?;
    let version = entries.first()?.version.clone();
    let sha1 = first(|entry| entry.sha1);
    // A SHA-256 is the better digest, but only from one who does not contradict the SHA-1 of one more believed.
    let agrees = |entry: &&Entry| sha1.is_none() || entry.sha1.is_none() || entry.sha1 == sha1;
    let apples = entries.iter().find(|entry| entry.source == Source::Apple).and_then(|entry| entry.sha1);
    let corroborated = |entry: &&Entry| apples.is_none() || entry.sha1 == apples;
    let sha256 = entries.iter().filter(agrees).filter(corroborated).find_map(|entry| entry.sha256);
    let digest = sha256.or(sha1)?;

    let mut disputes = Vec::new();
    for entry in &entries {
        let mut dispute = |matter, theirs: String, taken: String| {
            disputes.push(Dispute { source: entry.source, matter, theirs, taken });
        };
        if let Err(host) = &entry.url {
            dispute(Matter::Host, host.clone(), url.host_str().unwrap_or_default().to_owned());
        }
        if entry.version != version {
            dispute(Matter::Version, entry.version.clone(), version.clone());
        }
        if let Some(theirs) = entry.size.filter(|theirs| *theirs != size) {
            dispute(Matter::Size, theirs.to_string(), size.to_string());
        }
        for (theirs, taken) in [(entry.sha1, sha1), (entry.sha256, sha256)] {
            if let (Some(theirs), Some(taken)) = (theirs, taken)
                && theirs != taken
            {
                dispute(Matter::Digest, theirs.to_string(), taken.to_string());
            }
        }
    }
    Some(Firmware {
        product_type: product_type.to_owned(),
        version,
        build,
        url,
        size,
        digest,
        signed: entries.iter().any(|entry| entry.signed),
        released: entries.iter().find_map(|entry| entry.released.clone()),
        sources: entries.iter().map(|entry| entry.source).collect(),
        disputes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::Endpoints;

    const URL: &str = "https://updates.cdn-apple.com/x.ipsw";

    fn sha1(byte: u8) -> Digest {
        Digest::Sha1([byte; 20])
    }

    fn sha256(byte: u8) -> Digest {
        Digest::Sha256([byte; 32])
    }

    fn entry(source: Source, url: &str, size: Option<u64>, digests: (Option<u8>, Option<u8>)) -> Entry {
        let entry =
            Entry::new(source, "18.5", "22F76", url, Endpoints::apple().firmware_hosts).expect("sense");
        Entry { size, sha1: digests.0.map(sha1), sha256: digests.1.map(sha256), ..entry }
    }

    fn merged(entries: Vec<Entry>) -> Firmware {
        let mut firmwares = merge("iPhone15,3", entries);
        assert_eq!(firmwares.len(), 1);
        firmwares.remove(0)
    }

    #[test]
    fn who_lists_it_is_told_and_gaps_are_filled() {
        let firmware = merged(vec![
            entry(Source::AppleDb, URL, Some(9), (Some(1), Some(2))),
            Entry { signed: true, ..entry(Source::IpswMe, URL, Some(9), (Some(1), None)) },
            entry(Source::Apple, "http://appldnld.apple.com/x.ipsw", None, (Some(1), None)),
        ]);
        assert_eq!(firmware.sources, [Source::Apple, Source::IpswMe, Source::AppleDb]);
        assert_eq!((firmware.size, firmware.digest, firmware.signed), (9, sha256(2), true));
        assert_eq!(firmware.url.as_str(), "https://appldnld.apple.com/x.ipsw", "Apple's own");
        assert_eq!(firmware.disputes, []);
    }

    #[test]
    fn apples_word_is_taken_and_the_others_are_told() {
        let firmware = merged(vec![
            entry(Source::Apple, URL, None, (Some(1), None)),
            entry(Source::IpswMe, "https://evil.example/x.ipsw", Some(9), (Some(7), Some(8))),
            entry(Source::AppleDb, URL, Some(10), (Some(1), Some(2))),
        ]);
        assert_eq!((firmware.digest, firmware.url.as_str()), (sha256(2), URL));
        let told: Vec<_> = firmware.disputes.iter().map(|dispute| (dispute.source, dispute.matter)).collect();
        assert_eq!(
            told,
            [
                (Source::IpswMe, Matter::Host),
                (Source::IpswMe, Matter::Digest),
                (Source::IpswMe, Matter::Digest),
                (Source::AppleDb, Matter::Size),
            ]
        );
        assert_eq!(firmware.disputes[0].theirs, "evil.example");
        assert_eq!(firmware.disputes[3].taken, "9");
    }

    #[test]
    fn a_better_digest_that_nobody_vouches_for_is_not_taken() {
        let firmware = merged(vec![
            entry(Source::Apple, URL, None, (Some(1), None)),
            entry(Source::AppleDb, URL, Some(9), (None, Some(2))),
        ]);
        assert_eq!(firmware.digest, sha1(1), "Apple's own digest, though it is the weaker one");
        let firmware = merged(vec![
            entry(Source::IpswMe, URL, Some(9), (Some(1), None)),
            entry(Source::AppleDb, URL, Some(9), (None, Some(2))),
        ]);
        assert_eq!(firmware.digest, sha256(2));
    }

    #[test]
    fn what_nobody_has_at_apple_is_left_out() {
        let elsewhere = entry(Source::IpswMe, "https://evil.example/x.ipsw", Some(9), (Some(1), None));
        assert_eq!(merge("iPhone15,3", vec![elsewhere]), []);
        let no_size = entry(Source::Apple, URL, None, (Some(1), None));
        assert_eq!(merge("iPhone15,3", vec![no_size]), []);
        let twice = vec![
            entry(Source::IpswMe, URL, Some(9), (Some(1), None)),
            entry(Source::IpswMe, URL, Some(8), (Some(2), None)),
        ];
        assert_eq!(merged(twice).sources, [Source::IpswMe]);
    }
}
