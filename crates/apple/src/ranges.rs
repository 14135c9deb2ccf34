//! Parts of a file that is with Apple, without downloading it.
//!
//! What a hostile server could do here: what it could do to a download; see [`crate::download`]. Every answer is bounded
//! by what was asked for.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use url::Url;

use crate::download::{DownloadError, SIZE_LIMIT, content_range};
use crate::endpoints::Endpoints;
use crate::http::{self, Client, HttpError};

/// How often a part is asked for.
const TRIES: u32 = 3;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(60);

/// The wait before it is asked for again.
const PAUSE: Duration = Duration::from_secs(2);

/// The longest part that is asked for at a time, in bytes.
pub const PART_LIMIT: u64 = 4 << 20;

/// A file that is with Apple.
#[derive(Debug, Clone)]
pub struct Remote {
    client: Client,
    url: Url,
    length: u64,
}

impl Remote {
    /// Asks how long it is.
    ///
    /// # Errors
    /// [`DownloadError`]: an address that is not Apple's, no answer, or one that is no part of a file.
    pub async fn open(endpoints: &Endpoints, url: &Url) -> Result<Self, DownloadError> {
        http::admit(endpoints.firmware_hosts, url).map_err(DownloadError::Network)?;
        let client = http::client(endpoints.firmware_hosts, &[]).map_err(DownloadError::Network)?;
        let mut remote = Self { client, url: url.clone(), length: SIZE_LIMIT };
        let (_, length) = remote.persist(0, 1).await?;
        if length == 0 || length > SIZE_LIMIT {
            return Err(DownloadError::BadSize { size: length });
        }
        remote.length = length;
        Ok(remote)
    }

    /// How many bytes it has.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The bytes from the first offset to before the second, at most [`PART_LIMIT`].
    ///
    /// # Errors
    /// As [`Remote::open`]; [`DownloadError::NotTheFile`] where it has another length by now.
    pub async fn read(&self, from: u64, to: u64) -> Result<Vec<u8>, DownloadError> {
        if from >= to || to > self.length || to - from > PART_LIMIT {
            return Err(DownloadError::BadSize { size: to.saturating_sub(from) });
        }
        let (bytes, announced) = self.persist(from, to).await?;
        if announced == self.length {
            Ok(bytes)
        } else {
            Err(DownloadError::NotTheFile { announced, expected: self.length })
        }
    }

    /// Asks up to three times. Returns the bytes, and the length of the whole.
    async fn persist(&self, from: u64, to: u64) -> Result<(Vec<u8>, u64), DownloadError> {
        let host = || http::host(&self.url);
        let mut tries = 1;
        loop {
            let silent = || HttpError::Silent { host: host(), limit: EXCHANGE };
            let asked = tokio::time::timeout(EXCHANGE, self.exchange(from, to)).await;
            let cause = match asked.unwrap_or_else(|_| Ok(Err(silent())))? {
                Ok(part) => return Ok(part),
                Err(cause) => cause,
            };
            if !cause.may_pass() {
                return Err(DownloadError::Network(cause));
            }
            if tries == TRIES {
                return Err(DownloadError::Unreachable { host: host(), cause });
            }
            tries += 1;
            tokio::time::sleep(PAUSE).await;
        }
    }

    async fn exchange(&self, from: u64, to: u64) -> Result<Result<(Vec<u8>, u64), HttpError>, DownloadError> {
        let host = || http::host(&self.url);
        let asking = self
            .client
            .get(&self.url)
            .map_err(DownloadError::Network)?
            .header(ACCEPT_ENCODING, "identity")
            .header(RANGE, format!("bytes={from}-{}", to - 1));
        let response = match asking.send().await {
            Ok(response) => response,
            Err(error) => return Ok(Err(http::failed(&self.url, error))),
        };
        let text = |name| {
            response.headers().get(name).and_then(|value: &reqwest::header::HeaderValue| value.to_str().ok())
        };
        let status = response.status();
        if status.is_success()
            && text(CONTENT_TYPE).is_some_and(|kind| kind.to_ascii_lowercase().contains("html"))
        {
            return Err(DownloadError::WebPage { host: host() });
        }
        match status {
            StatusCode::PARTIAL_CONTENT => {}
            StatusCode::OK => return Err(DownloadError::NoRanges { host: host() }),
            _ => {
                let refused = HttpError::Status { host: host(), status: status.as_u16() };
                if refused.may_pass() {
                    return Ok(Err(refused));
                }
                return Err(DownloadError::Refused { host: host(), status: status.as_u16() });
            }
        }
        let sent = text(CONTENT_RANGE).and_then(content_range);
        let Some(length) = sent.filter(|sent| (sent.0, sent.1) == (from, to)).and_then(|sent| sent.2) else {
            return Err(DownloadError::WrongRange { host: host() });
        };
        match http::body_within(response, (to - from) as usize).await {
            Ok(bytes) if bytes.len() as u64 == to - from => Ok(Ok((bytes, length))),
            Ok(bytes) => Err(DownloadError::WrongLength {
                host: host(),
                announced: bytes.len() as u64,
                expected: to - from,
            }),
            Err(cause) => Ok(Err(cause)),
        }
    }
}
