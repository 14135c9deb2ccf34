//! The listener: loopback alone, so many connections and no more, and nobody holds one for long without saying anything.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::gate::{self, Gate};

/// So many connections at once; a browser has at most six to one address.
const CONNECTIONS: usize = 128;
/// How long the head of a request may take, and a connection may lie idle.
const HEAD: Duration = Duration::from_secs(10);
/// The most bytes of a head.
const HEAD_BYTES: usize = 16 << 10;
/// The most lines of a head.
const HEAD_LINES: usize = 64;
/// After an error of the system, such as too many open files.
const BREATHER: Duration = Duration::from_millis(100);

/// A listener that is open, and who may speak to it.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    gate: Arc<Gate>,
    local: SocketAddr,
}

impl Door {
    /// Opens one on this port of 127.0.0.1; port 0 takes a free one.
    ///
    /// # Errors
    /// The port is taken, or the system has no random numbers.
    pub async fn open(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
        let local = listener.local_addr()?;
        Ok(Self { gate: Arc::new(Gate::new(local.port())?), listener, local })
    }

    /// Where it listens.
    pub fn local(&self) -> SocketAddr {
        self.local
    }

    /// The address to open in a browser, once.
    pub fn address(&self) -> String {
        self.gate.address()
    }

    /// Answers for as long as this is awaited.
    pub async fn serve(self, pages: Router) {
        let pages = pages.layer(axum::middleware::from_fn_with_state(self.gate, gate::watch));
        let room = Arc::new(Semaphore::new(CONNECTIONS));
        loop {
            let stream = match self.listener.accept().await {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::debug!(%error, "a connection was not taken");
                    sleep(BREATHER).await;
                    continue;
                }
            };
            // Who comes when all places are taken is turned away at once, and holds nothing.
            let Ok(place) = Arc::clone(&room).try_acquire_owned() else { continue };
            let service = TowerToHyperService::new(pages.clone());
            tokio::spawn(async move {
                let _place = place;
                let served = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .header_read_timeout(HEAD)
                    .max_buf_size(HEAD_BYTES)
                    .max_headers(HEAD_LINES)
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
                if let Err(error) = served {
                    tracing::debug!(%error, "a connection ended");
                }
            });
        }
    }
}
