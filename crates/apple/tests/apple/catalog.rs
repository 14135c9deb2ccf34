//! The catalogue's client: whom it asks, what it makes of the answers, and what it keeps.

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use rightful_apple::catalog::{
    CatalogError, FRESH, Freshness, Listing, Matter, Source, firmwares, listing, newest_signed,
};
use rightful_core::report::Explain;
use serde_json::json;

use crate::stage::{Reply, Request, Stage};

const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";
const URL: &str = "http://127.0.0.1:9/x.ipsw";

/// What ipsw.me says.
fn ipsw_me() -> Reply {
    let entry = |version: &str, build: &str, signed: bool| {
        json!({
            "identifier": "iPhone15,3", "version": version, "buildid": build, "sha1sum": SHA1,
            "filesize": 1000, "url": URL, "signed": signed,
        })
    };
    let list = [entry("17.7", "21H16", false), entry("26.1", "23B85", true), entry("18.5", "22F76", true)];
    Reply::of(200, json!({ "firmwares": list }).to_string())
}

/// What Apple's feed says: one version, at this address.
fn feed(build: &str, sha1: &str, url: &str) -> Reply {
    Reply::of(
        200,
        format!(
            "<plist version=\"1.0\"><dict><key>MobileDeviceSoftwareVersionsByVersion</key><dict><key>12</key><dict>\
             <key>MobileDeviceSoftwareVersions</key><dict><key>iPhone15,3</key><dict><key>Unknown</key><dict>\
             <key>Universal</key><dict><key>Restore</key><dict><key>BuildVersion</key><string>{build}</string>\
             <key>ProductVersion</key><string>26.1</string><key>FirmwareURL</key><string>{url}</string>\
             <key>FirmwareSHA1</key><string>{sha1}</string></dict></dict></dict></dict></dict></dict></dict></dict></plist>"
        ),
    )
}

/// What AppleDB says: one version of this size.
fn appledb(size: u64) -> Reply {
    let list = json!([{ "version": "26.1", "build": "23B85", "signed": true, "sources": [{
        "type": "ipsw", "deviceMap": ["iPhone15,3"], "size": size, "hashes": { "sha1": SHA1 },
        "links": [{ "url": URL }],
    }] }]);
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(list.to_string().as_bytes()).expect("memory");
    Reply::of(200, packer.finish().expect("memory"))
}

/// Answers for all three.
fn sources(request: &Request) -> Reply {
    match which(request) {
        Some(Source::Apple) => feed("23B85", SHA1, URL),
        Some(Source::IpswMe) => ipsw_me(),
        Some(Source::AppleDb) => appledb(1000),
        None => Reply::of(404, ""),
    }
}

fn which(request: &Request) -> Option<Source> {
    match request.target.as_str() {
        "/v4/device/iPhone15,3?type=ipsw" => Some(Source::IpswMe),
        "/ios/iOS/main.json.gz" => Some(Source::AppleDb),
        target if target.ends_with("MZITunesClientCheck/version") => Some(Source::Apple),
        _ => None,
    }
}

async fn kept(stage: &Stage, folder: &Path, freshness: Freshness) -> Result<Listing, CatalogError> {
    listing(&stage.endpoints(), "iPhone15,3", Some(folder), freshness).await
}

#[tokio::test(start_paused = true)]
async fn the_newest_signed_firmware_is_found_and_who_lists_it() {
    let stage = Stage::start(sources).await;
    let list = firmwares(&stage.endpoints(), "iPhone15,3").await.expect("a list");
    assert_eq!(list.len(), 3);
    let newest = newest_signed(&list, "iPhone15,3").expect("signed");
    assert_eq!(newest.version, "26.1");
    assert_eq!(newest.sources, [Source::Apple, Source::IpswMe, Source::AppleDb]);
    assert_eq!(newest.disputes, []);
    assert_eq!(list[1].sources, [Source::IpswMe]);
    assert_eq!(stage.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_disagreement_is_told_and_apples_word_is_taken() {
    let other = "b".repeat(40);
    let apples = other.clone();
    let stage = Stage::start(move |request| match which(request) {
        Some(Source::Apple) => feed("23B85", &apples, URL),
        Some(Source::AppleDb) => appledb(1001),
        _ => sources(request),
    })
    .await;
    let list = firmwares(&stage.endpoints(), "iPhone15,3").await.expect("a list");
    assert_eq!(list[0].digest.to_string(), other);
    let told: Vec<_> = list[0].disputes.iter().map(|dispute| (dispute.source, dispute.matter)).collect();
    assert_eq!(
        told,
        [
            (Source::IpswMe, Matter::Digest),
            (Source::AppleDb, Matter::Size),
            (Source::AppleDb, Matter::Digest)
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn apples_feed_alone_is_enough() {
    let stage = Stage::start(|request| match (which(request), request.method.as_str()) {
        (Some(Source::Apple), _) => {
            feed("23B85", SHA1, &format!("http://{}/x.ipsw", request.headers["host"]))
        }
        (None, "HEAD") => Reply::of(200, vec![b'x'; 777]).cut(0),
        _ => Reply::Hang,
    })
    .await;
    let list = listing(&stage.endpoints(), "iPhone15,3", None, Freshness::Now).await.expect("a list");
    assert_eq!(list.firmwares.len(), 1);
    assert_eq!((list.firmwares[0].size, list.firmwares[0].signed), (777, true));
    let failed: Vec<_> = list.asked.iter().map(|asked| (asked.source, asked.failure.is_some())).collect();
    assert_eq!(failed, [(Source::Apple, false), (Source::IpswMe, true), (Source::AppleDb, true)]);
}

#[tokio::test(start_paused = true)]
async fn a_busy_catalogue_is_asked_three_times() {
    let stage = Stage::start(|_| Reply::of(503, "")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone15,3").await.expect_err("busy");
    assert_eq!(failure.code(), "catalog/unreachable");
    assert_eq!(stage.seen().len(), 9, "each of three sources");
}

#[tokio::test(start_paused = true)]
async fn a_device_that_is_not_in_it_is_said_so() {
    let stage = Stage::start(|_| Reply::of(404, "{}")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone99,9").await.expect_err("unknown");
    assert_eq!(failure.code(), "catalog/unknown-device");
    assert_eq!(failure.to_string(), "the firmware catalogue does not know \"iPhone99,9\"");
    let asked = stage.seen().len();
    assert!(firmwares(&stage.endpoints(), "../etc").await.is_err());
    assert_eq!(stage.seen().len(), asked, "what is no product type is not asked for");
}

#[tokio::test(start_paused = true)]
async fn a_page_is_no_catalogue() {
    let stage = Stage::start(|_| Reply::of(200, "<html>")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone15,3").await.expect_err("a page");
    assert_eq!(failure.code(), "catalog/unreadable");
}

#[tokio::test(start_paused = true)]
async fn a_list_is_kept_for_an_hour_and_outlives_the_network() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut answers = 3;
    let stage = Stage::start(move |request| {
        answers -= 1;
        if answers >= 0 { sources(request) } else { Reply::Hang }
    })
    .await;
    let first = kept(&stage, folder.path(), Freshness::Hour).await.expect("a list");
    assert_eq!(first.stale, None);
    let again = kept(&stage, folder.path(), Freshness::Hour).await.expect("kept");
    assert_eq!(again, first);
    assert_eq!(stage.seen().len(), 3, "nobody was asked");
    let refreshed = kept(&stage, folder.path(), Freshness::Now).await.expect("kept");
    assert_eq!((refreshed.when, &refreshed.firmwares), (first.when, &first.firmwares));
    assert_eq!(refreshed.stale.as_deref(), Some("the firmware catalogue at 127.0.0.1 did not answer"));
    assert_eq!(stage.seen().len(), 3 + 9);
}

#[tokio::test(start_paused = true)]
async fn a_kept_list_is_read_like_an_answer_from_outside() {
    let folder = tempfile::tempdir().expect("a folder");
    let stage = Stage::start(sources).await;
    kept(&stage, folder.path(), Freshness::Hour).await.expect("a list");
    let file =
        std::fs::read_dir(folder.path()).expect("a folder").next().expect("a file").expect("a file").path();
    let text = std::fs::read_to_string(&file).expect("text");
    let mut page: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let asked = || stage.seen().len();
    let turn = |page: &serde_json::Value| std::fs::write(&file, page.to_string()).expect("written");

    let when = page["when"].as_u64().expect("a time");
    page["when"] = json!(when + 1000);
    turn(&page);
    let before = asked();
    kept(&stage, folder.path(), Freshness::Hour).await.expect("a list");
    assert!(asked() > before, "a time to come is none");

    page["when"] = json!(when - FRESH);
    turn(&page);
    let before = asked();
    kept(&stage, folder.path(), Freshness::Hour).await.expect("a list");
    assert!(asked() > before, "an hour is over");

    page["when"] = json!(when);
    page["firmwares"][0]["url"] = json!("http://evil.example/x.ipsw");
    page["firmwares"][1]["version"] = json!("../../etc");
    turn(&page);
    let left = kept(&stage, folder.path(), Freshness::Hour).await.expect("what is left of it");
    assert_eq!(left.firmwares.len(), 1);
    for bad in ["", "{", "[]", &"[".repeat(100_000)] {
        std::fs::write(&file, bad).expect("written");
        assert_eq!(
            kept(&stage, folder.path(), Freshness::Hour).await.expect("asked anew").firmwares.len(),
            3
        );
    }
}
