//! A connection to a device as the conversations take it: bytes in both directions, nothing else known.

use std::fmt::Debug;

use tokio::io::{AsyncRead, AsyncWrite};

/// Bytes in both directions. Everything that can do that is one.
pub trait Duplex: AsyncRead + AsyncWrite + Unpin + Send + Sync + Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync + Debug> Duplex for T {}

/// A connection to one port of a device, plain or with TLS inside.
pub type Stream = Box<dyn Duplex>;
