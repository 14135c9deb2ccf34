//! restored of the virtual iPhone: answers questions on any number of connections, and leads one restore.
//!
//! It takes orders as a real one does: who does not say what it supports gets the conversation of 2022 (or, on a phone
//! of the modern profile, is turned away). Whatever arrives is verified; what is refused ends the restore with a status.

mod check;
mod chip;
mod conversation;
mod engine;
mod fault;
mod generated;
mod host;
pub(crate) mod modem;
mod ports;
mod profile;
mod proof;
mod requests;
mod script;
mod updates;
mod words;

use plist::{Dictionary, Value};
use rightful_proto::frame::{self, FrameError, Limits};
use rightful_proto::restored::PORT;
use tokio::io::{AsyncRead, AsyncWrite};

use super::{Direction, Door, Phone};
pub(super) use chip::made;
pub use ports::Running;
pub(super) use profile::Profile;
pub(super) use words::list;

/// What a host may send in one message: boot firmware and kernels are large.
const LIMITS: Limits = Limits::CARGO;

/// Whether this port is listened on in restore mode.
pub fn accepts(phone: &Phone, port: u16) -> bool {
    port == PORT || super::fdr::listens_on(port) || phone.read(|state| state.restored.listens_on(port))
}

/// Serves one connection in restore mode to a port for which [`accepts`] said yes.
pub async fn serve<S>(phone: Phone, connection: u64, port: u16, stream: S)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if port == PORT {
        // A connection that ends, in whatever way, is no news for a device.
        let _ended = talk(phone, connection, stream).await;
    } else if super::fdr::listens_on(port) {
        super::fdr::serve(phone, connection, port, stream).await;
    } else {
        ports::serve(phone, connection, port, stream).await;
    }
}

/// Answers questions until the host leaves or starts a restore.
async fn talk<S>(phone: Phone, connection: u64, mut stream: S) -> Result<(), FrameError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    loop {
        let request = frame::read_dictionary(&mut stream, &LIMITS).await?;
        let name = request.get("Request").and_then(Value::as_string).unwrap_or_default().to_owned();
        phone.log_on(connection, Door::Restored, Direction::ToPhone, words::request(&name, &request));
        match name.as_str() {
            "StartRestore" => {
                let Some(running) = ports::Guard::begin(&phone) else {
                    refuse(&phone, connection, &mut stream, &name, "AlreadyRestoring").await?;
                    continue;
                };
                let options = request.get("RestoreOptions").and_then(Value::as_dictionary);
                let host = host::Host::parse(options.unwrap_or(&Dictionary::new()));
                script::restore(phone, connection, stream, host, running).await;
                return Ok(());
            }
            "QueryType" => reply(&mut stream, who(&phone)).await?,
            "QueryValue" => match value(&phone, &request) {
                Some(answer) => reply(&mut stream, answer).await?,
                None => refuse(&phone, connection, &mut stream, &name, "MissingValue").await?,
            },
            "Goodbye" => reply(&mut stream, success(&name)).await?,
            "Reboot" => {
                reply(&mut stream, success(&name)).await?;
                ports::reboot(&phone, phone.timing().away);
                return Ok(());
            }
            _ => refuse(&phone, connection, &mut stream, &name, "UnsupportedRequest").await?,
        }
    }
}

async fn reply(stream: &mut (impl AsyncWrite + Unpin), answer: Dictionary) -> Result<(), FrameError> {
    frame::write_plist_xml(stream, &Value::Dictionary(answer)).await
}

async fn refuse(
    phone: &Phone,
    connection: u64,
    stream: &mut (impl AsyncWrite + Unpin),
    request: &str,
    error: &str,
) -> Result<(), FrameError> {
    phone.log_on(connection, Door::Restored, Direction::FromPhone, format!("Error {error}"));
    reply(stream, words::list([("Error", error.into()), ("Request", request.into())])).await
}

fn success(request: &str) -> Dictionary {
    words::list([("Request", request.into()), ("Result", "Success".into())])
}

fn who(phone: &Phone) -> Dictionary {
    phone.read(|state| {
        words::list([
            ("HardwareModel", state.model.board_config.to_uppercase().into()),
            ("RestoreProtocolVersion", Profile::of(state.restore_profile).protocol.into()),
            ("Result", "Success".into()),
            ("SerialNumber", state.serial.0.as_str().into()),
            ("Type", "com.apple.mobile.restored".into()),
        ])
    })
}

/// A value stands under its own key, without a result.
fn value(phone: &Phone, request: &Dictionary) -> Option<Dictionary> {
    let key = request.get("QueryKey").and_then(Value::as_string)?;
    let value = match key {
        "HardwareInfo" => phone.read(|state| {
            words::list([
                ("BoardID", state.model.board.0.into()),
                ("ChipID", state.model.chip.0.into()),
                ("EffectiveProductionMode", true.into()),
                ("EffectiveSecurityMode", true.into()),
                ("ProductionMode", true.into()),
                ("SecurityDomain", 1.into()),
                ("SecurityMode", true.into()),
                ("SupportsImage4", true.into()),
                ("UniqueChipID", state.ecid.0.into()),
            ])
        }),
        "SavedDebugInfo" => {
            let status = phone.read(|state| state.restore.status.unwrap_or(0));
            words::list([("PreviousExitStatus", format!("{status:#x}").into())])
        }
        _ => return None,
    };
    Some(words::list([(key, Value::Dictionary(value))]))
}

/// A phone whose profile allows it and that was made in restore mode has booted no ramdisk: nobody has shown it a ticket,
/// and it takes images as they lie in the firmware, as programs send them that are told not to sign.
fn takes_unsigned(phone: &Phone) -> bool {
    phone.read(|state| Profile::of(state.restore_profile).unsigned && state.boot.registered.is_empty())
}

#[cfg(test)]
mod tests;
