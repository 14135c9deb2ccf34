//! What the three sources of the catalogue say, for the firmware that is published here.
//!
//! | request | who answers so |
//! |---|---|
//! | `GET /v4/device/{product type}` | api.ipsw.me: all of it, signed or not, as JSON |
//! | `GET /ios/{system}/main.json.gz` | api.appledb.dev: all of it for all models, as packed JSON |
//! | `GET /WebObjects/…/version` | Apple's own feed: the newest signed one of each model, as an XML property list |

use std::collections::BTreeMap;
use std::io::{self, Write};

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use plist::{Dictionary, Value as Plist};
use rightful_apple::catalog::version;
use rightful_core::model::Model;
use serde_json::{Value, json};

use super::{FirmwareFile, Published};
use crate::fault::Fault;
use crate::phone::Direction;

/// The day on which everything here was released.
const RELEASED: &str = "2026-09-14T17:00:00Z";

/// The key of Apple's feed under which current programs find their models.
const MAJOR: &str = "12";

/// One published file as the sources list it.
struct Listed<'a> {
    file: &'a FirmwareFile,
    url: String,
    size: u64,
    sha1: String,
    sha256: String,
}

/// What ipsw.me answers for one product type; 404 for one that no table knows.
pub(super) async fn answer(apple: &Published, product_type: &str) -> Response {
    apple.log(product_type, Direction::ToPhone, "asks the catalogue for firmware");
    let Some(model) = Model::by_product_type(product_type) else {
        return (StatusCode::NOT_FOUND, Json(json!({ "errors": ["no such device"] }))).into_response();
    };
    let listed = match listed(apple, |file| file.product_type == product_type).await {
        Ok(listed) => listed,
        Err(response) => return response,
    };
    let words = format!("the catalogue lists {} firmware files", listed.len());
    apple.log(product_type, Direction::FromPhone, &words);
    let firmwares = listed.iter().map(|listed| {
        json!({
            "identifier": product_type,
            "version": listed.file.version,
            "buildid": listed.file.build,
            "sha1sum": listed.sha1,
            "md5sum": "",
            "sha256sum": listed.sha256,
            "filesize": listed.size,
            "url": listed.url,
            "releasedate": RELEASED,
            "uploaddate": RELEASED,
            "signed": listed.file.signed,
        })
    });
    Json(device(model, firmwares.collect())).into_response()
}

/// What AppleDB answers for one system, `iOS` or `iPadOS`.
pub(super) async fn appledb(apple: &Published, system: &str) -> Response {
    if !matches!(system, "iOS" | "iPadOS") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let of_system = |file: &FirmwareFile| file.product_type.starts_with("iPad") == (system == "iPadOS");
    let listed = match listed(apple, of_system).await {
        Ok(listed) => listed,
        Err(response) => return response,
    };
    let versions: Vec<Value> = listed
        .iter()
        .map(|listed| {
            let products = [&listed.file.product_type];
            json!({
                "osStr": system,
                "version": listed.file.version,
                "build": listed.file.build,
                "released": RELEASED.get(..10),
                "beta": false,
                "signed": if listed.file.signed { json!(products) } else { json!(false) },
                "deviceMap": products,
                "sources": [{
                    "type": "ipsw",
                    "deviceMap": products,
                    "links": [{ "url": listed.url, "active": true }],
                    "hashes": { "sha1": listed.sha1, "sha2-256": listed.sha256 },
                    "size": listed.size,
                }],
            })
        })
        .collect();
    match packed(Value::Array(versions).to_string().as_bytes()) {
        Ok(packed) => ([(CONTENT_TYPE, "application/gzip")], packed).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What Apple's feed says: the newest signed firmware of each model.
pub(super) async fn feed(apple: &Published) -> Response {
    let mut newest: BTreeMap<&str, Listed> = BTreeMap::new();
    for listed in match listed(apple, |file| file.signed).await {
        Ok(listed) => listed,
        Err(response) => return response,
    } {
        let name = |listed: &Listed| (listed.file.version.clone(), listed.file.build.clone());
        let (version, build) = name(&listed);
        let newer = newest.get(listed.file.product_type.as_str()).is_none_or(|known| {
            let (known_version, known_build) = name(known);
            version::compare((&version, &build), (&known_version, &known_build)).is_gt()
        });
        if newer {
            newest.insert(&listed.file.product_type, listed);
        }
    }
    let products: Dictionary = newest
        .into_iter()
        .map(|(product_type, listed)| {
            let restore = [
                ("BuildVersion", listed.file.build.clone()),
                ("ProductVersion", listed.file.version.clone()),
                ("FirmwareURL", listed.url),
                ("FirmwareSHA1", listed.sha1),
            ];
            let restore: Dictionary =
                restore.into_iter().map(|(key, text)| (key.to_owned(), Plist::String(text))).collect();
            (product_type.to_owned(), nested(&["Unknown", "Universal", "Restore"], restore))
        })
        .collect();
    let path = ["MobileDeviceSoftwareVersionsByVersion", MAJOR, "MobileDeviceSoftwareVersions"];
    let mut text = Vec::new();
    match nested(&path, products).to_writer_xml(&mut text) {
        Ok(()) => ([(CONTENT_TYPE, "text/xml")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The published files that are `wanted`, with what a fault makes of their digests.
async fn listed(
    apple: &Published,
    wanted: impl Fn(&FirmwareFile) -> bool,
) -> Result<Vec<Listed<'_>>, Response> {
    let mut all = Vec::new();
    for published in apple.firmware.iter().filter(|published| wanted(&published.file)) {
        let file = &published.file;
        let facts = published.facts().await.map_err(|error| {
            let words = format!("{} can't be read: {error}", file.path.display());
            (StatusCode::INTERNAL_SERVER_ERROR, words).into_response()
        })?;
        let altered =
            apple.fault(&file.product_type, |fault| (*fault == Fault::DownloadAltered).then_some(()));
        let digest = |bytes: &[u8]| -> String {
            let mut bytes = bytes.to_vec();
            if let Some(first) = bytes.first_mut().filter(|_| altered.is_some()) {
                *first ^= 0xFF;
            }
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        all.push(Listed {
            file,
            url: format!("{}firmware/{}", apple.base, file.name()),
            size: facts.size,
            sha1: digest(&facts.sha1),
            sha256: digest(&facts.sha256),
        });
    }
    Ok(all)
}

/// A dictionary within others of these keys.
fn nested(keys: &[&str], inner: Dictionary) -> Plist {
    keys.iter().rev().fold(Plist::Dictionary(inner), |inner, key| {
        Plist::Dictionary(Dictionary::from_iter([((*key).to_owned(), inner)]))
    })
}

fn packed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes)?;
    packer.finish()
}

fn device(model: &Model, firmwares: Vec<Value>) -> Value {
    json!({
        "name": model.name,
        "identifier": model.product_type,
        "boardconfig": model.board_config.to_uppercase(),
        "platform": "",
        "cpid": model.chip.0,
        "bdid": model.board.0,
        "firmwares": firmwares,
    })
}
