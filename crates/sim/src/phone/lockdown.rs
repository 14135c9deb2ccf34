//! lockdownd of the virtual phone.

use tokio::io::{AsyncRead, AsyncWrite};

use super::Phone;

/// Serves one connection to port 62078 in normal mode.
pub async fn serve(
    _phone: Phone,
    _connection: u64,
    _stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
}
