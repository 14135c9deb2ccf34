//! A session: lockdownd's requests inside TLS, and the way back into the clear.

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};

use super::wire::Wire;
use super::{Session, Talk, Turn, tls};
use crate::phone::Direction;

/// Serves a session. `None` when the connection is over; otherwise it goes on in clear.
pub(super) async fn secured<S>(talk: &Talk, mut wire: Wire<S>, session: &Session) -> Option<Wire<S>>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    wire.begin_records();
    let (mut stream, words) = match tls::accept(&talk.phone, &session.host_id, wire).await {
        Ok(accepted) => accepted,
        Err(error) => {
            talk.log(Direction::Event, error.to_string());
            return None;
        }
    };
    talk.log(Direction::Event, words);
    match talk.converse(&mut stream, Some(session)).await {
        Turn::Clear => {}
        Turn::Secure(_) | Turn::Over => return None,
    }
    // Says "close_notify"; some hosts answer it, some just close, some go on in clear.
    if stream.shutdown().await.is_err() {
        return None;
    }
    let (mut wire, _) = stream.into_inner();
    wire.end_records().await.then_some(wire)
}
