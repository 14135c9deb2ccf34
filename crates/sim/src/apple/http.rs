//! The pretend Apple's way in: which request goes to whom.

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::{Published, catalog, download, signing};

/// Where Apple's own programs find the feed of versions.
const FEED: &str = "/WebObjects/MZStore.woa/wa/com.apple.jingle.appserver.client.MZITunesClientCheck/version";

/// The longest signing request that is read, in bytes.
const REQUEST_LIMIT: usize = 4 << 20;

/// The way in. The host of an absolute address in the request line is not looked at.
pub(super) fn router(apple: Arc<Published>) -> Router {
    Router::new()
        .route("/TSS/controller", post(sign))
        .route("/v4/device/{product_type}", get(device))
        .route("/ios/{system}/main.json.gz", get(system))
        .route(FEED, get(feed))
        .route("/firmware/{name}", get(firmware))
        .with_state(apple)
}

/// A signing request. Whatever it is, HTTP says 200: the answer is in the text.
async fn sign(State(apple): State<Arc<Published>>, request: Request) -> Response {
    let Ok(body) = to_bytes(request.into_body(), REQUEST_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let answer = signing::answer_except(&apple.phones, &apple.withdrawn().await, &body);
    ([(CONTENT_TYPE, "text/html")], answer).into_response()
}

async fn device(State(apple): State<Arc<Published>>, Path(product_type): Path<String>) -> Response {
    catalog::answer(&apple, &product_type).await
}

async fn system(State(apple): State<Arc<Published>>, Path(system): Path<String>) -> Response {
    catalog::appledb(&apple, &system).await
}

async fn feed(State(apple): State<Arc<Published>>) -> Response {
    catalog::feed(&apple).await
}

async fn firmware(
    State(apple): State<Arc<Published>>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    download::answer(&apple, &name, request.method(), request.headers()).await
}
