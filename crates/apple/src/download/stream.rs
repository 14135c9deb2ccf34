//! One attempt: asks for what is missing and writes what comes, until it ends or breaks off.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{
    ACCEPT_ENCODING, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, IF_RANGE, LAST_MODIFIED, RANGE,
};
use reqwest::{Client, Response, StatusCode};
use rightful_core::session::Stop;

use super::part::Desk;
use super::{Download, DownloadError, Heard, hear, silent};
use crate::http::{self, HttpError};

/// How long the server may take to begin its answer.
const ANSWER: Duration = Duration::from_secs(60);

/// How long the stream may stand still.
const STALL: Duration = Duration::from_secs(45);

/// How much is written at a time, in bytes.
const BATCH: usize = 512 << 10;

/// How an attempt ended, when not by an error that ends all attempts.
pub(super) enum End {
    /// All bytes are there.
    Complete,
    /// The owner stopped it.
    Stopped,
    /// Another attempt may help.
    Broke(Break),
}

/// How it broke off.
#[derive(Debug)]
pub(super) enum Break {
    /// The answer ended before the file did, or was of no use.
    Cut,
    /// There was no answer, or it stood still.
    NoAnswer(HttpError),
}

/// Asks for what is missing and writes it. `fetched` counts the bytes that came.
pub(super) async fn attempt(
    client: &Client,
    request: &Download,
    desk: &Desk,
    progress: &mut impl FnMut(u64, u64),
    fetched: &mut u64,
    stop: &Stop,
) -> Result<End, DownloadError> {
    let response = match hear(stop, ANSWER, ask(client, request, desk)).await {
        Heard::Done(asked) => match asked? {
            Ok(response) => response,
            // It took the connection and then hung up: it is there, and something cuts it off.
            Err(HttpError::NoAnswer { source, .. }) if !source.is_connect() => {
                return Ok(End::Broke(Break::Cut));
            }
            Err(cause) if cause.may_pass() => return Ok(End::Broke(Break::NoAnswer(cause))),
            Err(cause) => return Err(DownloadError::Network(cause)),
        },
        Heard::Stopped => return Ok(End::Stopped),
        Heard::Nothing => return Ok(End::Broke(Break::NoAnswer(silent(&request.url, ANSWER)))),
    };
    if let Some(broke) = prepare(&response, request, desk).await? {
        return Ok(End::Broke(broke));
    }
    receive(response, request, desk, progress, fetched, stop).await
}

async fn ask(
    client: &Client,
    request: &Download,
    desk: &Desk,
) -> Result<Result<Response, HttpError>, DownloadError> {
    let (written, validator) = desk.run(|part| part.state()).await?;
    // What is compressed on the way has other bytes and other offsets.
    let mut asking = client.get(request.url.clone()).header(ACCEPT_ENCODING, "identity");
    if written > 0 {
        asking = asking.header(RANGE, format!("bytes={written}-"));
        if let Some(validator) = validator {
            asking = asking.header(IF_RANGE, validator);
        }
    }
    Ok(asking.send().await.map_err(|error| http::failed(&request.url, error)))
}

/// Brings the part into the state that this answer continues, or says that the answer is of no use.
async fn prepare(
    response: &Response,
    request: &Download,
    desk: &Desk,
) -> Result<Option<Break>, DownloadError> {
    let (written, known) = desk.run(|part| part.state()).await?;
    let validator = validator(response.headers());
    let status = response.status();
    match status {
        // The whole file: it was asked for, or it has changed, or the server knows no ranges.
        StatusCode::OK => {
            if let Some(announced) = response.content_length()
                && announced != request.size
            {
                return Err(DownloadError::NotTheFile { announced, expected: request.size });
            }
            desk.run(move |part| part.start_over(validator)).await??;
            Ok(None)
        }
        StatusCode::PARTIAL_CONTENT => {
            let Some((start, total)) = content_range(response.headers()) else {
                desk.run(|part| part.start_over(None)).await??;
                return Ok(Some(Break::Cut));
            };
            if let Some(announced) = total
                && announced != request.size
            {
                return Err(DownloadError::NotTheFile { announced, expected: request.size });
            }
            let changed = matches!((&known, &validator), (Some(known), Some(now)) if known != now);
            if start != written || changed {
                desk.run(|part| part.start_over(None)).await??;
                return Ok(Some(Break::Cut));
            }
            Ok(None)
        }
        // There is less than we have: it is another file now.
        StatusCode::RANGE_NOT_SATISFIABLE if written > 0 => {
            desk.run(|part| part.start_over(None)).await??;
            Ok(Some(Break::Cut))
        }
        _ => {
            let refused = HttpError::Status { host: http::host(&request.url), status: status.as_u16() };
            if refused.may_pass() {
                return Ok(Some(Break::NoAnswer(refused)));
            }
            Err(DownloadError::Refused { host: http::host(&request.url), status: status.as_u16() })
        }
    }
}

async fn receive(
    mut response: Response,
    request: &Download,
    desk: &Desk,
    progress: &mut impl FnMut(u64, u64),
    fetched: &mut u64,
    stop: &Stop,
) -> Result<End, DownloadError> {
    let mut written = desk.written().await?;
    let mut batch: Vec<Bytes> = Vec::new();
    let mut waiting = 0;
    loop {
        let end = match hear(stop, STALL, response.chunk()).await {
            Heard::Done(Ok(Some(chunk))) => {
                waiting += chunk.len();
                let announced = written + waiting as u64;
                if announced > request.size {
                    return Err(DownloadError::NotTheFile { announced, expected: request.size });
                }
                batch.push(chunk);
                None
            }
            Heard::Done(Ok(None)) if written + waiting as u64 == request.size => Some(End::Complete),
            Heard::Done(Ok(None)) => Some(End::Broke(Break::Cut)),
            Heard::Done(Err(error)) => {
                tracing::debug!(%error, "the stream broke");
                Some(End::Broke(Break::Cut))
            }
            Heard::Stopped => Some(End::Stopped),
            Heard::Nothing => Some(End::Broke(Break::NoAnswer(silent(&request.url, STALL)))),
        };
        if waiting >= BATCH || (end.is_some() && waiting > 0) {
            *fetched += waiting as u64;
            waiting = 0;
            let full = std::mem::take(&mut batch);
            written = desk.run(move |part| part.add(&full)).await??;
            progress(written, request.size);
        }
        if let Some(end) = end {
            return Ok(end);
        }
    }
}

/// What the server calls this state of the file: a strong ETag, else the time of its last change. A weak ETag is no
/// name for bytes.
fn validator(headers: &HeaderMap) -> Option<String> {
    let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::to_owned);
    text(ETAG).filter(|tag| tag.starts_with('"')).or_else(|| text(LAST_MODIFIED))
}

/// First byte and length of the whole, from `bytes 5-9/10` or `bytes 5-9/*`.
fn content_range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let range = headers.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?;
    let (span, total) = range.split_once('/')?;
    let (start, end) = span.split_once('-')?;
    let (start, end) = (start.parse::<u64>().ok()?, end.parse::<u64>().ok()?);
    let total = if total == "*" { None } else { Some(total.parse::<u64>().ok()?) };
    (start <= end && total.is_none_or(|total| end < total)).then_some((start, total))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn range(text: &'static str) -> Option<(u64, Option<u64>)> {
        content_range(&HeaderMap::from_iter([(CONTENT_RANGE, HeaderValue::from_static(text))]))
    }

    #[test]
    fn ranges_of_an_answer() {
        assert_eq!(range("bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(range("bytes 0-0/*"), Some((0, None)));
        for bad in
            ["", "bytes", "bytes 9-5/10", "bytes 5-10/10", "bytes */10", "items 5-9/10", "bytes -1-2/3"]
        {
            assert_eq!(range(bad), None, "{bad}");
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
}
