//! Lists that were fetched before, kept in files with their time, for when nobody can be asked.
//!
//! What somebody could do here: alter a list. It is read like an answer from outside: addresses are held to Apple's hosts
//! once more, and what was altered is found out by the digest, the signing server and the ticket.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use url::Url;

use super::entry::Entry;
use super::{Asked, Dispute, Firmware, Listing, Source};
use crate::clock;
use crate::digest::Digest;
use crate::endpoints::{Endpoints, Hosts};

/// The longest list that is believed, in bytes.
const LIMIT: u64 = 8 << 20;

/// The form of these files. One of another form is not read.
const FORM: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Page {
    form: u32,
    product_type: String,
    when: u64,
    asked: Vec<Asked>,
    firmwares: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    version: String,
    build: String,
    url: String,
    size: u64,
    digest: String,
    signed: bool,
    released: Option<String>,
    sources: Vec<Source>,
    disputes: Vec<Dispute>,
}

/// Where the list for a product type lies; that of a pretend Apple apart from the real one's.
pub(super) fn place(folder: &Path, endpoints: &Endpoints, product_type: &str) -> PathBuf {
    let name = match endpoints.firmware_hosts {
        Hosts::Https(_) | Hosts::Named(_) => format!("{product_type}.json"),
        Hosts::Loopback => {
            let port = endpoints.catalog.port_or_known_default().unwrap_or_default();
            format!("pretend-{port}-{product_type}.json")
        }
    };
    folder.join(name)
}

/// The list that lies there, if it is one. A time that has not come yet is no time.
pub(super) async fn read(place: &Path, product_type: &str, hosts: Hosts) -> Option<Listing> {
    let (place, product_type) = (place.to_owned(), product_type.to_owned());
    let reading = tokio::task::spawn_blocking(move || {
        let mut text = Vec::new();
        File::open(place).ok()?.take(LIMIT).read_to_end(&mut text).ok()?;
        let page: Page = serde_json::from_slice(&text).ok()?;
        let sense = page.form == FORM && page.product_type == product_type && page.when <= clock::now();
        sense.then(|| Listing {
            firmwares: page
                .firmwares
                .into_iter()
                .filter_map(|line| line.read(&product_type, hosts))
                .collect(),
            product_type,
            asked: page.asked,
            when: page.when,
            stale: None,
        })
    });
    reading.await.ok().flatten().filter(|listing| !listing.firmwares.is_empty())
}

/// Keeps a list. That it could not be kept is no failure: it will be asked for again.
pub(super) async fn write(place: &Path, listing: &Listing) {
    let page = Page {
        form: FORM,
        product_type: listing.product_type.clone(),
        when: listing.when,
        asked: listing.asked.clone(),
        firmwares: listing.firmwares.iter().map(Line::of).collect(),
    };
    let place = place.to_owned();
    let writing = tokio::task::spawn_blocking(move || -> std::io::Result<()> {
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        let new = place.with_extension("new");
        fs::write(&new, serde_json::to_vec(&page)?)?;
        fs::rename(new, place)
    });
    if let Ok(Err(error)) = writing.await {
        tracing::debug!(%error, "the list could not be kept");
    }
}

impl Line {
    fn of(firmware: &Firmware) -> Self {
        Self {
            version: firmware.version.clone(),
            build: firmware.build.clone(),
            url: firmware.url.to_string(),
            size: firmware.size,
            digest: firmware.digest.to_string(),
            signed: firmware.signed,
            released: firmware.released.clone(),
            sources: firmware.sources.clone(),
            disputes: firmware.disputes.clone(),
        }
    }

    fn read(self, product_type: &str, hosts: Hosts) -> Option<Firmware> {
        // The parts of its name and its address are checked as if a source had just said them.
        let entry = Entry::new(Source::Apple, &self.version, &self.build, &self.url, hosts)?;
        let url: Url = entry.url.ok()?;
        (1..=crate::download::SIZE_LIMIT).contains(&self.size).then_some(())?;
        Some(Firmware {
            product_type: product_type.to_owned(),
            version: self.version,
            build: self.build,
            url,
            size: self.size,
            digest: Digest::from_hex(&self.digest)?,
            signed: self.signed,
            released: self.released.as_deref().and_then(super::entry::day),
            sources: self.sources,
            disputes: self.disputes,
        })
    }
}
