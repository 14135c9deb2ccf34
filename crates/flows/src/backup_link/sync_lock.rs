//! The lock that whoever works with a phone's data takes, as Finder does, and the notifications around it.

use std::time::Duration;

use rightful_core::session::Stop;
use rightful_host::stream::Stream;
use rightful_proto::afc::{Afc, Handle, Locked, Mode, SYNC_LOCK};
use rightful_proto::notification_proxy::{
    SYNC_DID_FINISH, SYNC_DID_START, SYNC_LOCK_REQUEST, SYNC_WILL_START,
};
use tokio::time::{sleep, timeout};

use super::{AT_ONCE, FAREWELL, LinkError, Notices, Reached, soon};

/// How often the lock is tried, and how long between two tries: what other hosts do.
const TRIES: u32 = 50;
const BETWEEN: Duration = Duration::from_millis(200);

/// The lock. Another host gets it when this connection ends, however it ends.
#[derive(Debug)]
pub(crate) struct SyncLock {
    /// The phone's files, for whatever else is wanted of them meanwhile.
    pub(crate) files: Afc<Stream>,
    handle: Handle,
}

impl SyncLock {
    /// Takes it.
    pub(crate) async fn take(phone: &Reached, notices: &mut Notices, stop: &Stop) -> Result<Self, LinkError> {
        soon(stop, AT_ONCE, Self::taken(phone, notices)).await
    }

    async fn taken(phone: &Reached, notices: &mut Notices) -> Result<Self, LinkError> {
        let mut files = Afc::new(phone.service(rightful_proto::afc::SERVICE).await?);
        notices.post(SYNC_WILL_START).await?;
        let handle = files.open(SYNC_LOCK, Mode::Update).await?.ok_or(LinkError::Busy)?;
        notices.post(SYNC_LOCK_REQUEST).await?;
        for _ in 0..TRIES {
            match files.lock(handle).await? {
                Locked::Yes => {
                    notices.post(SYNC_DID_START).await?;
                    return Ok(Self { files, handle });
                }
                Locked::Busy => sleep(BETWEEN).await,
            }
        }
        Err(LinkError::Busy)
    }

    /// Gives it back. What goes wrong with that harms nobody.
    pub(crate) async fn give_back(mut self, notices: &mut Notices) {
        let given = timeout(FAREWELL, async {
            self.files.unlock(self.handle).await?;
            self.files.close(self.handle).await?;
            notices.post(SYNC_DID_FINISH).await
        });
        match given.await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "the lock ends with the connection"),
            Err(_) => tracing::debug!("the lock ends with the connection"),
        }
    }
}
