//! Serves firmware files from disk: ETag, ranges, If-Range, 416; and the faults of a download.

use std::collections::BTreeSet;
use std::io::{self, Read, SeekFrom};
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use axum::body::Body;
use axum::http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use futures_util::stream;
use rightful_firmware::ipsw::Ipsw;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio::sync::Mutex;

use super::{FirmwareFile, Published as Apple, signing};
use crate::fault::Fault;
use crate::phone::Direction;

/// How much is read from disk at a time, in bytes.
const CHUNK: u64 = 256 << 10;

/// A published file, with its digests once they were counted.
pub(super) struct Published {
    pub(super) file: FirmwareFile,
    known: Mutex<Option<Facts>>,
    /// The builds in it, and the state of the file that they were read from.
    builds: Mutex<Option<(String, BTreeSet<Vec<u8>>)>>,
}

/// What the catalogue says of a file.
#[derive(Clone)]
pub(super) struct Facts {
    etag: String,
    pub(super) size: u64,
    pub(super) sha1: [u8; 20],
    pub(super) sha256: [u8; 32],
}

impl Published {
    pub(super) fn new(file: FirmwareFile) -> Self {
        Self { file, known: Mutex::new(None), builds: Mutex::new(None) }
    }

    /// Size and digests of the file as it is now. They are counted again only when it has changed.
    pub(super) async fn facts(&self) -> io::Result<Facts> {
        let mut known = self.known.lock().await;
        let (etag, size, _) = name_of_state(&self.file.path).await?;
        if let Some(facts) = known.as_ref().filter(|facts| facts.etag == etag) {
            return Ok(facts.clone());
        }
        let path = self.file.path.clone();
        let (sha1, sha256) =
            tokio::task::spawn_blocking(move || digests(&path)).await.map_err(io::Error::other)??;
        let facts = Facts { etag, size, sha1, sha256 };
        *known = Some(facts.clone());
        Ok(facts)
    }

    /// The names of its builds, as signing requests have them; none where the file is no firmware.
    pub(super) async fn build_ids(&self) -> BTreeSet<Vec<u8>> {
        let Ok((etag, ..)) = name_of_state(&self.file.path).await else { return BTreeSet::new() };
        let mut known = self.builds.lock().await;
        if let Some((_, builds)) = known.as_ref().filter(|(state, _)| *state == etag) {
            return builds.clone();
        }
        let path = self.file.path.clone();
        let opened = tokio::task::spawn_blocking(move || Ipsw::open(&path)).await;
        let builds = match opened {
            Ok(Ok(ipsw)) => signing::build_ids(ipsw.manifest()),
            Ok(Err(_)) | Err(_) => BTreeSet::new(),
        };
        *known = Some((etag, builds.clone()));
        builds
    }
}

/// Answers for one file.
pub(super) async fn answer(apple: &Apple, name: &str, method: &Method, headers: &HeaderMap) -> Response {
    let Some(published) = apple.firmware.iter().find(|published| published.file.name() == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let file = &published.file;
    let opened = async { io::Result::Ok((File::open(&file.path).await?, name_of_state(&file.path).await?)) };
    let (content, (etag, size, changed)) = match opened.await {
        Ok(opened) => opened,
        Err(error) => {
            let words = format!("{} can't be read: {error}", file.path.display());
            return (StatusCode::INTERNAL_SERVER_ERROR, words).into_response();
        }
    };
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let same = text(IF_RANGE).is_none_or(|known| known == etag || known == changed);
    let span = text(RANGE).filter(|_| same).and_then(|range| span(range, size));
    apple.log(
        &file.product_type,
        Direction::ToPhone,
        &format!("{method} {name}{}", text(RANGE).map_or(String::new(), |range| format!(", {range}"))),
    );
    let (status, start, end) = match span {
        None => (StatusCode::OK, 0, size),
        Some(Span::Within(start, end)) => (StatusCode::PARTIAL_CONTENT, start, end),
        Some(Span::Beyond) => {
            let whole = [(CONTENT_RANGE, format!("bytes */{size}"))];
            return (StatusCode::RANGE_NOT_SATISFIABLE, whole).into_response();
        }
    };
    let mut response = Response::builder()
        .status(status)
        .header(CONTENT_TYPE, "application/octet-stream")
        .header(ACCEPT_RANGES, "bytes")
        .header(ETAG, etag)
        .header(LAST_MODIFIED, changed)
        .header(CONTENT_LENGTH, end - start);
    if status == StatusCode::PARTIAL_CONTENT {
        response = response.header(CONTENT_RANGE, format!("bytes {start}-{}/{size}", end - 1));
    }
    let body = if method == Method::HEAD {
        Body::empty()
    } else {
        let breaks = breaking_point(apple, &file.product_type, start, end, size);
        send(content, start, end, breaks, apple.bytes_per_second)
    };
    response.body(body).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// Where this answer is to break off, if a fault says so.
fn breaking_point(apple: &Apple, product_type: &str, start: u64, end: u64, size: u64) -> Option<u64> {
    if apple.fault(product_type, |fault| (*fault == Fault::DownloadCut).then_some(())).is_some() {
        // Nothing beyond three quarters ever passes, however often and from wherever it is asked for.
        return Some((size / 4 * 3).max(start));
    }
    let (phone, after) = apple.fault(product_type, |fault| match fault {
        Fault::DownloadInterrupted(after) => Some(*after),
        _ => None,
    })?;
    if !(start..end).contains(&after) {
        return None;
    }
    phone.forget_fault(&Fault::DownloadInterrupted(after));
    Some(after)
}

/// The bytes from `start` to `end` as a stream that is read as it is sent.
fn send(file: File, start: u64, end: u64, breaks: Option<u64>, bytes_per_second: Option<u64>) -> Body {
    let chunk = bytes_per_second.map_or(CHUNK, |rate| (rate / 10).clamp(1, CHUNK));
    let last = breaks.map_or(end, |point| point.min(end));
    Body::from_stream(stream::try_unfold((file, start), move |(mut file, at)| async move {
        if at == start {
            file.seek(SeekFrom::Start(start)).await?;
        }
        if at == last {
            return match breaks {
                Some(_) if last < end => Err(io::Error::other("told to break off")),
                _ => Ok(None),
            };
        }
        if let Some(rate) = bytes_per_second {
            tokio::time::sleep(Duration::from_secs_f64(chunk as f64 / rate.max(1) as f64)).await;
        }
        let wanted = chunk.min(last - at);
        let mut bytes = BytesMut::with_capacity(wanted as usize);
        let mut limited = (&mut file).take(wanted);
        while limited.read_buf(&mut bytes).await? > 0 {}
        if bytes.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let at = at + bytes.len() as u64;
        io::Result::Ok(Some((Bytes::from(bytes), (file, at))))
    }))
}

/// What a range means for a file of this size.
#[derive(Debug, PartialEq, Eq)]
enum Span {
    /// From the first byte to before the second.
    Within(u64, u64),
    /// Not within the file.
    Beyond,
}

/// Reads `bytes=a-b`, `bytes=a-` and `bytes=-n`. Anything else, several ranges among it, is no range at all.
fn span(range: &str, size: u64) -> Option<Span> {
    let (start, end) = range.strip_prefix("bytes=")?.split_once('-')?;
    let (start, end) = match (start, end) {
        ("", last) => (size.saturating_sub(last.parse().ok()?), size),
        (start, "") => (start.parse().ok()?, size),
        (start, end) => {
            let (start, end) = (start.parse::<u64>().ok()?, end.parse::<u64>().ok()?);
            if start > end {
                return None;
            }
            (start, end.saturating_add(1).min(size))
        }
    };
    Some(if start < end { Span::Within(start, end) } else { Span::Beyond })
}

/// ETag, size and time of the last change. The ETag names this state of the file.
async fn name_of_state(path: &Path) -> io::Result<(String, u64, String)> {
    let metadata = tokio::fs::metadata(path).await?;
    let changed = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    let etag = format!("\"{:x}-{:x}.{:x}\"", metadata.len(), changed.as_secs(), changed.subsec_nanos());
    Ok((etag, metadata.len(), date(changed.as_secs())))
}

fn digests(path: &Path) -> io::Result<([u8; 20], [u8; 32])> {
    let mut file = std::fs::File::open(path)?;
    let (mut sha1, mut sha256) = (Sha1::new(), Sha256::new());
    let mut buffer = vec![0; CHUNK as usize];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok((sha1.finalize().into(), sha256.finalize().into()));
        }
        sha1.update(&buffer[..read]);
        sha256.update(&buffer[..read]);
    }
}

/// A time as HTTP writes it (RFC 9110, 5.6.7), from seconds since 1970.
fn date(seconds: u64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let days = seconds / 86_400;
    let weekday = DAYS[(days % 7) as usize];
    let is_leap =
        |year: u64| (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let (mut year, mut day) = (1970, days);
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let mut name = "";
    for (month, length) in MONTHS.into_iter().zip([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        let length = length + u64::from(month == "Feb" && is_leap(year));
        name = month;
        if day < length {
            break;
        }
        day -= length;
    }
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{weekday}, {:02} {name} {year} {hour:02}:{minute:02}:{second:02} GMT", day + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_rfc_9110_says() {
        assert_eq!(span("bytes=0-", 10), Some(Span::Within(0, 10)));
        assert_eq!(span("bytes=3-5", 10), Some(Span::Within(3, 6)));
        assert_eq!(span("bytes=3-99", 10), Some(Span::Within(3, 10)));
        assert_eq!(span("bytes=-4", 10), Some(Span::Within(6, 10)));
        assert_eq!(span("bytes=-40", 10), Some(Span::Within(0, 10)));
        assert_eq!(span("bytes=10-", 10), Some(Span::Beyond));
        assert_eq!(span("bytes=-0", 10), Some(Span::Beyond));
        for none in ["", "bytes", "bytes=", "bytes=-", "bytes=5-3", "bytes=0-1,4-5", "items=0-1", "bytes=x-"]
        {
            assert_eq!(span(none, 10), None, "{none}");
        }
    }

    #[test]
    fn times_are_written_as_http_wants_them() {
        assert_eq!(date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(date(1_709_164_800), "Thu, 29 Feb 2024 00:00:00 GMT");
        assert_eq!(date(1_735_689_599), "Tue, 31 Dec 2024 23:59:59 GMT");
    }
}
