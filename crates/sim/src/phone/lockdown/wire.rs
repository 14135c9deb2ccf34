//! A stream on which TLS begins and ends in the middle: never reads beyond the TLS record that is being read.
//!
//! | offset | size | field of a TLS record |
//! |---|---|---|
//! | 0 | 1 | kind: 20 change cipher, 21 alert, 22 handshake, 23 data |
//! | 1 | 2 | version |
//! | 3 | 2 | length of the body, big endian |
//! | 5 | length | body |
//!
//! A TLS library takes all bytes that it can get. What follows the last record of a session is in clear again, so the
//! library is given one record at a time, and what it has not been given is still there afterwards.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, ReadBuf};

/// Length of a record's header.
const HEADER: usize = 5;
/// The kinds of records: a frame in clear begins with the high byte of its length, which is none of these.
const KINDS: std::ops::RangeInclusive<u8> = 20..=23;
/// How many records may still be on their way after a session was ended.
const LATE_RECORDS: usize = 16;

/// A stream that is read in clear or record by record.
pub(super) struct Wire<S> {
    inner: S,
    /// Read too early in clear; given out before anything else.
    returned: Option<u8>,
    records: Option<Record>,
}

/// The record that is being read.
#[derive(Default)]
struct Record {
    header: [u8; HEADER],
    have: usize,
    body_left: usize,
}

impl Record {
    /// How many bytes may be read without touching what follows.
    fn room(&self) -> usize {
        if self.body_left > 0 { self.body_left } else { HEADER - self.have }
    }

    fn took(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.body_left > 0 {
                self.body_left -= 1;
            } else if let Some(place) = self.header.get_mut(self.have) {
                *place = *byte;
                self.have += 1;
                if self.have == HEADER {
                    self.body_left = u16::from_be_bytes([self.header[3], self.header[4]]).into();
                    self.have = 0;
                }
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    /// Begins in clear.
    pub(super) fn new(inner: S) -> Self {
        Self { inner, returned: None, records: None }
    }

    /// TLS begins with the next byte.
    pub(super) fn begin_records(&mut self) {
        self.records = Some(Record::default());
    }

    /// TLS is over: what is left of it on the way is passed over. False when the connection ended with it.
    pub(super) async fn end_records(&mut self) -> bool {
        self.records = None;
        for _ in 0..LATE_RECORDS {
            let Ok(first) = self.inner.read_u8().await else { return false };
            if !KINDS.contains(&first) {
                self.returned = Some(first);
                return true;
            }
            let mut rest = [0_u8; HEADER - 1];
            if self.inner.read_exact(&mut rest).await.is_err() {
                return false;
            }
            let mut body = vec![0; u16::from_be_bytes([rest[2], rest[3]]).into()];
            if self.inner.read_exact(&mut body).await.is_err() {
                return false;
            }
        }
        false
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if buffer.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        if let Some(byte) = this.returned.take() {
            buffer.put_slice(&[byte]);
            return Poll::Ready(Ok(()));
        }
        let Some(record) = &mut this.records else {
            return Pin::new(&mut this.inner).poll_read(context, buffer);
        };
        let mut part = vec![0; record.room().min(buffer.remaining())];
        let mut part = ReadBuf::new(&mut part);
        ready!(Pin::new(&mut this.inner).poll_read(context, &mut part))?;
        record.took(part.filled());
        buffer.put_slice(part.filled());
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().inner).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_flush(context)
    }

    /// The end of TLS is not the end of the connection: this only sends what is waiting.
    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.records.is_some() {
            Pin::new(&mut this.inner).poll_flush(context)
        } else {
            Pin::new(&mut this.inner).poll_shutdown(context)
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt as _;

    use super::*;

    #[tokio::test]
    async fn reading_stops_at_the_end_of_every_record() {
        let (mut host, phone) = tokio::io::duplex(1024);
        host.write_all(&[22, 3, 3, 0, 2, 7, 8, 21, 3, 3, 0, 0, 0, 0, 0, 1, b'x']).await.expect("room");
        let mut wire = Wire::new(phone);
        wire.begin_records();
        let mut parts = Vec::new();
        for _ in 0..3 {
            let mut buffer = [0; 64];
            let count = wire.read(&mut buffer).await.expect("bytes");
            parts.push(buffer[..count].to_vec());
        }
        assert_eq!(parts, [vec![22, 3, 3, 0, 2], vec![7, 8], vec![21, 3, 3, 0, 0]]);
        assert!(wire.end_records().await);
        let mut clear = [0; 5];
        wire.read_exact(&mut clear).await.expect("the frame in clear");
        assert_eq!(clear, [0, 0, 0, 1, b'x']);
    }

    #[tokio::test]
    async fn late_records_are_passed_over() {
        let (mut host, phone) = tokio::io::duplex(1024);
        host.write_all(&[21, 3, 3, 0, 2, 1, 0, 0, 0, 0, 1, b'y']).await.expect("room");
        drop(host);
        let mut wire = Wire::new(phone);
        wire.begin_records();
        assert!(wire.end_records().await);
        let mut clear = Vec::new();
        wire.read_to_end(&mut clear).await.expect("the frame in clear");
        assert_eq!(clear, [0, 0, 0, 1, b'y']);
        assert!(!wire.end_records().await, "the host has gone");
    }
}
