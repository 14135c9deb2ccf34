//! What a form has sent: few bytes, in little time, and zeroed when it is done with, since it may be a password.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use futures_util::StreamExt as _;
use rightful_core::secret::Secret;
use tokio::time::timeout;
use zeroize::{Zeroize as _, Zeroizing};

/// The most bytes of a form.
const MOST: usize = 64 << 10;
/// How long they may take.
const LIMIT: Duration = Duration::from_secs(10);
/// The most fields.
const FIELDS: usize = 64;

/// The fields of a form, in their order.
pub(crate) struct Fields(Vec<(String, Zeroizing<String>)>);

/// Why a form was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is none.
    NoForm,
    /// It is too long.
    TooLong,
    /// It took too long, or broke off.
    TooSlow,
}

impl axum::response::IntoResponse for Refused {
    fn into_response(self) -> axum::response::Response {
        let (status, words) = match self {
            Self::NoForm => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "This is not a form."),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "This form is too long."),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "This form came too slowly."),
        };
        // What is still to come of it is not read.
        (status, [("connection", "close")], words).into_response()
    }
}

impl<S: Sync> FromRequest<S> for Fields {
    type Rejection = Refused;

    async fn from_request(request: Request, _: &S) -> Result<Self, Refused> {
        let kind =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
            return Err(Refused::NoForm);
        }
        let bytes = timeout(LIMIT, read(request.into_body())).await.map_err(|_| Refused::TooSlow)??;
        Ok(Self::parse(&bytes))
    }
}

/// All of it, in memory that is never moved and is zeroed.
async fn read(body: Body) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST));
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Refused::TooSlow)?;
        if bytes.len() + piece.len() > MOST {
            return Err(Refused::TooLong);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

impl Fields {
    fn parse(bytes: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(bytes).take(FIELDS);
        Self(pairs.map(|(name, value)| (name.into_owned(), Zeroizing::new(value.into_owned()))).collect())
    }

    /// What stands in the first field of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The same, where it is not empty.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.parse().ok()
    }

    /// A password. The field is emptied.
    pub(crate) fn secret(&mut self, name: &str) -> Option<Secret> {
        let (_, value) = self.0.iter_mut().find(|(field, _)| field == name)?;
        let secret = Secret::new(value.as_bytes().to_vec());
        value.zeroize();
        Some(secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read_by_name_and_a_password_only_once() {
        let mut fields = Fields::parse(b"run=3&question=17&typed=4F2A+&password=hunter%202&typed=other");
        assert_eq!(fields.number::<u64>("run"), Some(3));
        assert_eq!(fields.text("typed").as_deref(), Some("4F2A"));
        assert_eq!(
            fields.secret("password").map(|secret| secret.expose().to_vec()),
            Some(b"hunter 2".to_vec())
        );
        assert_eq!(fields.get("password"), Some(""));
        assert_eq!(fields.number::<u64>("typed"), None);
    }

    #[tokio::test]
    async fn a_form_without_end_is_refused_and_so_is_what_is_no_form() {
        let request = |kind: &str, bytes: usize| {
            Request::builder()
                .header(CONTENT_TYPE, kind)
                .body(Body::from(vec![b'a'; bytes]))
                .expect("a request")
        };
        let form = "application/x-www-form-urlencoded";
        let read = async |request| Fields::from_request(request, &()).await.map(|_| ());
        assert_eq!(read(request(form, MOST)).await, Ok(()));
        assert_eq!(read(request(form, MOST + 1)).await, Err(Refused::TooLong));
        assert_eq!(read(request("text/plain", 1)).await, Err(Refused::NoForm));
        assert_eq!(read(request("multipart/form-data; boundary=x", 1)).await, Err(Refused::NoForm));
    }

    #[tokio::test(start_paused = true)]
    async fn a_form_that_never_ends_is_given_up() {
        let body = Body::from_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>());
        let request = Request::builder()
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
            .expect("a request");
        assert_eq!(Fields::from_request(request, &()).await.map(|_| ()), Err(Refused::TooSlow));
    }
}
