//! One connection: asks for one stretch of the file, judges the answer, and passes its bytes on.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_RANGE,
    LAST_MODIFIED, RANGE,
};
use reqwest::{Response, StatusCode};
use tokio::sync::mpsc::Sender;
use tokio::time::timeout;

use super::ledger::Span;
use super::{Download, DownloadError, silent};
use crate::http::{self, Client, HttpError};

/// How long the server may take to begin its answer.
const ANSWER: Duration = Duration::from_secs(60);

/// How long the stream may stand still.
const STALL: Duration = Duration::from_secs(45);

/// How much is passed on, written and noted at a time, in bytes.
pub(super) const BATCH: usize = 128 << 10;

/// What a connection has to say.
pub(super) enum Word {
    /// The answer is as it should be; what the server calls this state of the file.
    Answer(Option<String>),
    /// Bytes of the file, beginning at `at`.
    Bytes { at: u64, batch: Vec<Bytes> },
    /// It has ended; `left` of its stretch did not come.
    End { left: Span, end: End },
}

/// How a connection ended.
pub(super) enum End {
    /// All of its stretch came.
    Done,
    /// Another attempt may help.
    Broke(Break),
    /// The server has another file under this address now.
    Changed,
    /// No attempt will help.
    Failed(DownloadError),
}

/// How it broke off.
#[derive(Debug)]
pub(super) enum Break {
    /// The answer ended before the stretch did.
    Cut,
    /// There was no answer, or it stood still.
    NoAnswer(HttpError),
}

/// Fetches one stretch and says everything to `tell`, its end last. `known` is what the server called the file before.
pub(super) async fn run(
    client: Client,
    request: Arc<Download>,
    span: Span,
    known: Option<String>,
    tell: Sender<Word>,
) {
    let mut at = span.from;
    let end = match work(&client, &request, span, known, &tell, &mut at).await {
        Ok(()) => End::Done,
        Err(end) => end,
    };
    // Whoever no longer listens has given up the download.
    let _gone = tell.send(Word::End { left: Span { from: at, to: span.to }, end }).await;
}

async fn work(
    client: &Client,
    request: &Download,
    span: Span,
    known: Option<String>,
    tell: &Sender<Word>,
    at: &mut u64,
) -> Result<(), End> {
    let mut asking = client
        .get(&request.url)
        .map_err(|cause| End::Failed(DownloadError::Network(cause)))?
        // What is compressed on the way has other bytes and other offsets.
        .header(ACCEPT_ENCODING, "identity")
        .header(RANGE, format!("bytes={}-{}", span.from, span.to - 1));
    if let Some(known) = &known {
        asking = asking.header(IF_RANGE, known);
    }
    let mut response = match timeout(ANSWER, asking.send()).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => {
            return Err(match http::failed(&request.url, error) {
                // It took the connection and then hung up: it is there, and something cuts it off.
                HttpError::NoAnswer { source, .. } if !source.is_connect() => End::Broke(Break::Cut),
                cause if cause.may_pass() => End::Broke(Break::NoAnswer(cause)),
                cause => End::Failed(DownloadError::Network(cause)),
            });
        }
        Err(_) => return Err(End::Broke(Break::NoAnswer(silent(&request.url, ANSWER)))),
    };
    let validator = judge(&response, request, span, known.as_deref())?;
    let gone = |_| End::Broke(Break::Cut);
    tell.send(Word::Answer(validator)).await.map_err(gone)?;

    let mut batch: Vec<Bytes> = Vec::new();
    let mut waiting = 0;
    loop {
        let (more, end) = match timeout(STALL, response.chunk()).await {
            Ok(Ok(Some(chunk))) => (Some(chunk), None),
            Ok(Ok(None)) => (None, Some(Err(End::Broke(Break::Cut)))),
            Ok(Err(error)) => {
                tracing::debug!(%error, "the stream broke");
                (None, Some(Err(End::Broke(Break::Cut))))
            }
            Err(_) => (None, Some(Err(End::Broke(Break::NoAnswer(silent(&request.url, STALL)))))),
        };
        if let Some(chunk) = more {
            waiting += chunk.len();
            batch.push(chunk);
        }
        let arrived = *at + waiting as u64;
        if arrived > span.to {
            let announced = arrived - span.from;
            return Err(End::Failed(wrong_length(request, announced, span)));
        }
        let end = if arrived == span.to { Some(Ok(())) } else { end };
        if waiting >= BATCH || (end.is_some() && waiting > 0) {
            if *at == 0 && batch.first().is_some_and(|first| is_web_page(first)) {
                return Err(End::Failed(DownloadError::WebPage { host: http::host(&request.url) }));
            }
            waiting = 0;
            let full = std::mem::take(&mut batch);
            tell.send(Word::Bytes { at: *at, batch: full }).await.map_err(gone)?;
            *at = arrived;
        }
        if let Some(end) = end {
            return end;
        }
    }
}

/// Whether an answer is the stretch that was asked for, of the file that it was asked of; gives the server's name for it.
fn judge(
    response: &Response,
    request: &Download,
    span: Span,
    known: Option<&str>,
) -> Result<Option<String>, End> {
    let host = || http::host(&request.url);
    let headers = response.headers();
    let now = validator(headers);
    let changed = matches!((known, &now), (Some(known), Some(now)) if known != now);
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let failed = |error| Err(End::Failed(error));
    let status = response.status();
    if status.is_success()
        && text(CONTENT_TYPE).is_some_and(|kind| kind.to_ascii_lowercase().contains("html"))
    {
        return failed(DownloadError::WebPage { host: host() });
    }
    match status {
        StatusCode::OK if changed => Err(End::Changed),
        StatusCode::OK => match response.content_length() {
            Some(announced) if announced != request.size => {
                failed(DownloadError::NotTheFile { announced, expected: request.size })
            }
            Some(_) | None => failed(DownloadError::NoRanges { host: host() }),
        },
        StatusCode::PARTIAL_CONTENT => {
            let Some((sent, total)) = text(CONTENT_RANGE).and_then(content_range) else {
                return failed(DownloadError::WrongRange { host: host() });
            };
            if changed {
                return Err(End::Changed);
            }
            if let Some(announced) = total.filter(|total| *total != request.size) {
                return failed(DownloadError::NotTheFile { announced, expected: request.size });
            }
            let encoded =
                text(CONTENT_ENCODING).is_some_and(|coding| !coding.eq_ignore_ascii_case("identity"));
            if sent != span || encoded {
                return failed(DownloadError::WrongRange { host: host() });
            }
            if let Some(announced) = response.content_length().filter(|length| *length != span.length()) {
                return failed(wrong_length(request, announced, span));
            }
            Ok(now)
        }
        // There is less than we ask for: it is another file now.
        StatusCode::RANGE_NOT_SATISFIABLE => Err(End::Changed),
        _ => {
            let refused = HttpError::Status { host: host(), status: status.as_u16() };
            if refused.may_pass() {
                return Err(End::Broke(Break::NoAnswer(refused)));
            }
            failed(DownloadError::Refused { host: host(), status: status.as_u16() })
        }
    }
}

fn wrong_length(request: &Download, announced: u64, span: Span) -> DownloadError {
    DownloadError::WrongLength { host: http::host(&request.url), announced, expected: span.length() }
}

/// What the server calls this state of the file: a strong ETag, else the time of its last change. A weak ETag is no
/// name for bytes.
fn validator(headers: &HeaderMap) -> Option<String> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::to_owned);
    text(ETAG).filter(|tag| tag.starts_with('"')).or_else(|| text(LAST_MODIFIED))
}

/// What was sent and the length of the whole, from `bytes 5-9/10` or `bytes 5-9/*`.
pub(super) fn content_range(text: &str) -> Option<(Span, Option<u64>)> {
    let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
    let (from, last) = range.split_once('-')?;
    let (from, to) = (from.parse::<u64>().ok()?, last.parse::<u64>().ok()?.checked_add(1)?);
    let total = if total == "*" { None } else { Some(total.parse::<u64>().ok()?) };
    (from < to && total.is_none_or(|total| to <= total)).then_some((Span { from, to }, total))
}

/// Whether a file begins as pages of the web do. No firmware does: it is an archive.
fn is_web_page(first: &[u8]) -> bool {
    let text = first.trim_ascii_start();
    let begins = |with: &[u8]| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    begins(b"<!doctype html") || begins(b"<html")
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    #[test]
    fn ranges_of_an_answer() {
        let span = |from, to| Span { from, to };
        assert_eq!(content_range("bytes 5-9/10"), Some((span(5, 10), Some(10))));
        assert_eq!(content_range("bytes 0-0/*"), Some((span(0, 1), None)));
        let endless = format!("bytes 0-{}/*", u64::MAX);
        for bad in [
            "",
            "bytes",
            "bytes 9-5/10",
            "bytes 5-10/10",
            "bytes */10",
            "items 5-9/10",
            "bytes -1-2/3",
            &endless,
        ] {
            assert_eq!(content_range(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_weak_name_is_no_name() {
        let mut headers = HeaderMap::new();
        headers.insert(ETAG, HeaderValue::from_static("W/\"x\""));
        assert_eq!(validator(&headers), None);
        headers.insert(LAST_MODIFIED, HeaderValue::from_static("Mon, 12 May 2025 17:00:00 GMT"));
        assert_eq!(validator(&headers).as_deref(), Some("Mon, 12 May 2025 17:00:00 GMT"));
        headers.insert(ETAG, HeaderValue::from_static("\"x\""));
        assert_eq!(validator(&headers).as_deref(), Some("\"x\""));
    }

    #[test]
    fn pages_are_known_by_their_beginning() {
        assert!(is_web_page(b"\r\n <!DOCTYPE html><html>") && is_web_page(b"<HTML>"));
        assert!(!is_web_page(b"PK\x03\x04") && !is_web_page(b"") && !is_web_page(b"<?xml"));
    }
}
