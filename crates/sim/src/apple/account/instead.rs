//! What a test sees and does behind the pretend Apple: every request as it came, and answers in place of the right ones.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

/// One request as it came. It holds what the client sent, tokens too: nothing here is anybody's.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// `POST`.
    pub method: String,
    /// `/appleauth/auth/signin/init`.
    pub path: String,
    /// What stands behind the question mark.
    pub query: BTreeMap<String, String>,
    /// By their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// `Null` where it is no JSON.
    pub body: Value,
}

impl Request {
    pub(super) fn of(parts: &Parts, body: &Value) -> Self {
        let pairs = rightful_apple::Url::parse("http://x/").ok().map(|mut url| {
            url.set_query(parts.uri.query());
            url.query_pairs().map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
        });
        let headers = parts.headers.iter().map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        Self {
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: pairs.unwrap_or_default(),
            headers: headers.collect(),
            body: body.clone(),
        }
    }
}

/// An answer in place of the right one. The request is not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// This HTTP status, and nothing else.
    Status(u16),
    /// 200, and something that is no JSON.
    Garbled,
    /// 200, and JSON of another form.
    Strange,
    /// 200, and more than any client should read: 8 MiB.
    Endless,
    /// 200, and this.
    Json(&'static str),
    /// 302 to a host of somebody else.
    Elsewhere,
}

impl Instead {
    pub(super) fn response(self) -> Response {
        match self {
            Self::Status(status) => {
                StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response()
            }
            Self::Garbled => "<html>sign in to this network</html>".into_response(),
            Self::Strange => "[[[]]]".into_response(),
            Self::Json(body) => body.into_response(),
            Self::Endless => Response::new(Body::from(vec![b' '; 8 << 20])),
            Self::Elsewhere => {
                (StatusCode::FOUND, [(header::LOCATION, "https://evil.example/")]).into_response()
            }
        }
    }
}
