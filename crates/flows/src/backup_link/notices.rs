//! Notifications in both directions while a phone is worked with.

use rightful_core::session::Stop;
use rightful_host::stream::Stream;
use rightful_proto::frame::FrameError;
use rightful_proto::notification_proxy::{self as proxy, Notice};
use tokio::io::{ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{AT_ONCE, FAREWELL, LinkError, Reached, soon};

/// So many notifications wait to be heard; what comes beyond is dropped by waiting.
const WAITING: usize = 64;

/// What the phone tells, and what it is told. A task of its own reads, because a message must not be left half-way.
#[derive(Debug)]
pub(crate) struct Notices {
    out: WriteHalf<Stream>,
    heard: mpsc::Receiver<Notice>,
    reader: JoinHandle<()>,
}

impl Notices {
    /// Observes what matters for backups.
    pub(crate) async fn open(phone: &Reached, stop: &Stop) -> Result<Self, LinkError> {
        soon(stop, AT_ONCE, Self::opened(phone)).await
    }

    async fn opened(phone: &Reached) -> Result<Self, LinkError> {
        let (read, mut out) = tokio::io::split(phone.service(proxy::SERVICE).await?);
        proxy::observe(&mut out).await.map_err(LinkError::Lost)?;
        let (told, heard) = mpsc::channel(WAITING);
        Ok(Self { out, heard, reader: tokio::spawn(listen(read, told)) })
    }

    /// The next one that matters; never, when the phone tells no more.
    pub(crate) async fn next(&mut self) -> Notice {
        match self.heard.recv().await {
            Some(notice) => notice,
            // What ends the conversation is not this one.
            None => std::future::pending().await,
        }
    }

    /// Tells the phone.
    pub(crate) async fn post(&mut self, name: &str) -> Result<(), LinkError> {
        proxy::post(&mut self.out, name).await.map_err(LinkError::Lost)
    }

    /// Ends it; nobody waits long for that.
    pub(crate) async fn close(mut self) {
        let ended = tokio::time::timeout(FAREWELL, proxy::shut_down(&mut self.out)).await;
        if !matches!(ended, Ok(Ok(()))) {
            tracing::debug!("the notifications ended by themselves");
        }
    }
}

impl Drop for Notices {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

async fn listen(mut read: ReadHalf<Stream>, told: mpsc::Sender<Notice>) {
    loop {
        match proxy::next(&mut read).await {
            Ok(Some(Notice::Other)) => {}
            Ok(Some(notice)) => {
                if told.send(notice).await.is_err() {
                    return;
                }
            }
            Ok(None) | Err(FrameError::Closed) => return,
            Err(error) => {
                tracing::debug!(%error, "no more notifications");
                return;
            }
        }
    }
}
