//! The catalogue's client: what it asks, and what it makes of the answers.

use rightful_apple::catalog::{firmwares, newest_signed};
use rightful_core::report::Explain;
use serde_json::json;

use crate::stage::{Reply, Stage};

const SHA1: &str = "a9993e364706816aba3e25717850c26c9cd0d89d";

fn list() -> String {
    let entry = |version: &str, build: &str, signed: bool| {
        json!({
            "identifier": "iPhone15,3", "version": version, "buildid": build, "sha1sum": SHA1,
            "filesize": 1000, "url": "http://127.0.0.1:9/x.ipsw", "signed": signed,
        })
    };
    json!({ "firmwares": [entry("17.7", "21H16", false), entry("26.1", "23B85", true), entry("18.5", "22F76", true)] })
        .to_string()
}

#[tokio::test(start_paused = true)]
async fn the_newest_signed_firmware_is_found() {
    let stage = Stage::start(|_| Reply::of(200, list())).await;
    let list = firmwares(&stage.endpoints(), "iPhone15,3").await.expect("a list");
    assert_eq!(list.len(), 3);
    assert_eq!(newest_signed(&list, "iPhone15,3").expect("signed").version, "26.1");
    assert_eq!(stage.seen()[0].target, "/v4/device/iPhone15,3?type=ipsw");
}

#[tokio::test(start_paused = true)]
async fn a_busy_catalogue_is_asked_three_times() {
    let stage = Stage::start(|_| Reply::of(503, "")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone15,3").await.expect_err("busy");
    assert_eq!(failure.code(), "catalog/unreachable");
    assert_eq!(stage.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_device_that_is_not_in_it_is_said_so() {
    let stage = Stage::start(|_| Reply::of(404, "{}")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone99,9").await.expect_err("unknown");
    assert_eq!(failure.code(), "catalog/unknown-device");
    assert_eq!(failure.to_string(), "the firmware catalogue does not know \"iPhone99,9\"");
    assert!(firmwares(&stage.endpoints(), "../etc").await.is_err());
    assert_eq!(stage.seen().len(), 1, "what is no product type is not asked for");
}

#[tokio::test(start_paused = true)]
async fn a_page_is_no_catalogue() {
    let stage = Stage::start(|_| Reply::of(200, "<html>")).await;
    let failure = firmwares(&stage.endpoints(), "iPhone15,3").await.expect_err("a page");
    assert_eq!(failure.code(), "catalog/unreadable");
}
