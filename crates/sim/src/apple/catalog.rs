//! What api.ipsw.me says of a device (`GET /v4/device/{product type}`), for the firmware that is published here.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use rightful_core::model::Model;
use serde_json::{Value, json};

use super::Published;
use crate::fault::Fault;
use crate::phone::Direction;

/// The day on which everything here was released.
const RELEASED: &str = "2026-09-14T17:00:00Z";

/// Answers for one product type; 404 for one that no table knows.
pub(super) async fn answer(apple: &Published, product_type: &str) -> Response {
    apple.log(product_type, Direction::ToPhone, "asks the catalogue for firmware");
    let Some(model) = Model::by_product_type(product_type) else {
        return (StatusCode::NOT_FOUND, Json(json!({ "errors": ["no such device"] }))).into_response();
    };
    let altered = apple.fault(product_type, |fault| (*fault == Fault::DownloadAltered).then_some(()));
    let mut firmwares = Vec::new();
    for published in apple.firmware.iter().filter(|published| published.file.product_type == product_type) {
        let file = &published.file;
        let facts = match published.facts().await {
            Ok(facts) => facts,
            Err(error) => {
                let words = format!("{} can't be read: {error}", file.path.display());
                return (StatusCode::INTERNAL_SERVER_ERROR, words).into_response();
            }
        };
        let digest = |bytes: &[u8]| -> String {
            let mut bytes = bytes.to_vec();
            if let Some(first) = bytes.first_mut().filter(|_| altered.is_some()) {
                *first ^= 0xFF;
            }
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        firmwares.push(json!({
            "identifier": product_type,
            "version": file.version,
            "buildid": file.build,
            "sha1sum": digest(&facts.sha1),
            "md5sum": "",
            "sha256sum": digest(&facts.sha256),
            "filesize": facts.size,
            "url": format!("{}firmware/{}", apple.base, file.name()),
            "releasedate": RELEASED,
            "uploaddate": RELEASED,
            "signed": file.signed,
        }));
    }
    let words = format!("the catalogue lists {} firmware files", firmwares.len());
    apple.log(product_type, Direction::FromPhone, &words);
    Json(device(model, firmwares)).into_response()
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
