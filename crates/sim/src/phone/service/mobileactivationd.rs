//! com.apple.mobileactivationd: what a host asks and hands over while the phone is activated. One command a connection.
//!
//! | Command | answer |
//! |---|---|
//! | `GetActivationStateRequest` | `{Value: "Unactivated"}` or `Activated` |
//! | `CreateTunnel1SessionInfoRequest` | `{Value: {HandshakeRequestMessage, …}}` |
//! | `CreateTunnel1ActivationInfoRequest` with the server's answer | `{Value: {ActivationInfoXML, …}}` |
//! | `HandleActivationInfoWithSessionRequest` with the server's answer and its header | `{Value: {}}`, and it is activated |
//! | anything else, and whatever does not fit | `{Error}` |
//!
//! An active phone answers "Device Unknown" to all but the first. The words of its refusals are those that were seen.

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_proto::activation::Request;
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use super::Call;
use crate::phone::Direction;

/// How long it waits for the command.
const SILENCE: Duration = Duration::from_secs(60);

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    let Ok(Ok(values)) = timeout(SILENCE, read_dictionary(stream, &Limits::TALK)).await else { return };
    let answer = match Request::decode(&values) {
        Ok(request) => {
            call.log(Direction::ToPhone, request.name());
            answered(call, &request)
        }
        Err(_) => {
            let name = values.get("Command").and_then(Value::as_string).unwrap_or_default();
            call.log(Direction::ToPhone, name.chars().take(64).collect::<String>());
            Err("Invalid input")
        }
    };
    let answer = match answer {
        Ok(value) => ("Value".to_owned(), value),
        Err(words) => {
            call.log(Direction::FromPhone, format!("Error {words}"));
            ("Error".to_owned(), words.into())
        }
    };
    // Whoever has gone by now does not hear it.
    let _ = write_plist_xml(stream, &Value::Dictionary(Dictionary::from_iter([answer]))).await;
}

fn answered(call: &Call, request: &Request) -> Result<Value, &'static str> {
    let phone = &call.phone;
    let told = match request {
        Request::State => {
            let active = phone.read(|state| state.activated);
            return Ok(if active { "Activated" } else { "Unactivated" }.into());
        }
        Request::SessionInfo => phone.begin_activation(),
        Request::ActivationInfo { handshake } => phone.activation_info(handshake),
        Request::HandOver { reply, headers } => {
            phone.take_activation(reply, headers).map(|()| Dictionary::new())
        }
        Request::Other(_) => return Err("Unknown command"),
    };
    told.map(Value::Dictionary).map_err(crate::phone::activation::Refusal::words)
}
