//! The phone's TCP-like ports, as usbmux reaches them: who listens on which port in which mode.
//!
//! Both ends of usbmux come in here: the socket server of [`super::mux`], and the phone's own end of the USB protocol.

use rightful_core::mode::Mode;
pub use rightful_proto::lockdown::PORT as LOCKDOWN;
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Phone, lockdown, restored, service, tap};

/// Whether a connection to `port` is taken now; if not, the muxer answers "refused" (`Result` 3, or RST on USB).
pub fn accepts(phone: &Phone, port: u16) -> bool {
    let presence = phone.presence();
    // That a restricted phone closes its ports, and does not merely refuse to pair, is inferred.
    let restricted = phone.read(|state| state.supervision.usb_restricted);
    presence.attached
        && match presence.mode {
            Mode::Normal if restricted => false,
            Mode::Normal => port == LOCKDOWN || phone.waiting_service(port).is_some(),
            Mode::Restore => restored::accepts(phone, port),
            Mode::Recovery | Mode::Dfu | Mode::ChargeOnly => false,
        }
}

/// Who waits on a port, by short name, where lockdownd has started it.
pub fn name(phone: &Phone, port: u16) -> Option<&'static str> {
    phone.waiting_service(port).map(service::Service::short_name)
}

/// Serves one connection to `port` until it is over: one side closes, or the phone leaves the bus.
///
/// `connection` is the number under which its messages are logged. A port that nobody listens on is closed at once.
pub async fn serve(
    phone: Phone,
    connection: u64,
    port: u16,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    let here = phone.presence();
    let left = phone.clone();
    let gone = left.until(|state| !state.presence.attached || state.presence.address != here.address);
    // Whoever talks to a phone that leaves is cut off in the middle, as by a pulled cable.
    tokio::select! {
        () = gone => {}
        () = counted(phone, connection, here.mode, port, stream) => {}
    }
}

/// Lets the messages go through a hand that counts them, where that was asked for.
async fn counted(
    phone: Phone,
    connection: u64,
    mode: Mode,
    port: u16,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    match tap::on(&phone, mode, port) {
        None => answer(phone, connection, mode, port, stream).await,
        Some(tap) => {
            let (ours, theirs) = tokio::io::duplex(tap::ROOM);
            tokio::join!(answer(phone, connection, mode, port, ours), tap.pass(theirs, stream));
        }
    }
}

async fn answer(
    phone: Phone,
    connection: u64,
    mode: Mode,
    port: u16,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) {
    match mode {
        Mode::Normal if port == LOCKDOWN => lockdown::serve(phone, connection, stream).await,
        Mode::Normal => service::serve(phone, connection, port, stream).await,
        Mode::Restore => restored::serve(phone, connection, port, stream).await,
        Mode::Recovery | Mode::Dfu | Mode::ChargeOnly => {}
    }
}
