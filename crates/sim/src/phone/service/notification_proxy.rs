//! com.apple.mobile.notification_proxy: hosts post notifications and hear those that they observe.
//!
//! | Command | keys | answer |
//! |---|---|---|
//! | `ObserveNotification` | `Name` | none; later `RelayNotification` with `Name` |
//! | `PostNotification` | `Name` | none |
//! | `Shutdown` | – | `ProxyDeath` |
//!
//! The insecure twin is there for pairing: it tells when the owner has answered the Trust dialog.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};
use rightful_proto::frame::{FrameError, Limits, plist_bounded, write_plist_xml};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite};

use super::{Call, Service};
use crate::phone::Direction;
use crate::phone::spec::PairingAnswer;

/// "Ask to pair again": the owner has tapped Trust, or unlocked the phone.
const REQUEST_PAIR: &str = "com.apple.mobile.lockdown.request_pair";
/// The phone was given another name.
const NAME_CHANGED: &str = "com.apple.mobile.lockdown.device_name_changed";

/// The most names that one host may observe, and the longest name in bytes.
const MOST_NAMES: usize = 256;
const LONGEST_NAME: usize = 256;

/// What happens on the phone that has a notification.
#[derive(Clone, PartialEq, Eq)]
struct Seen {
    name: String,
    may_pair: bool,
}

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    let mut changes = call.phone.changes();
    let mut posted = call.phone.notifications();
    let mut seen = look(call);
    let mut observed = BTreeSet::new();
    let mut arriving = Vec::new();
    loop {
        // Waiting for bytes loses nothing when the other branch wins: what has arrived is kept outside.
        tokio::select! {
            more = more(stream, &mut arriving) => {
                if more.is_err() {
                    return;
                }
                loop {
                    match whole(&mut arriving) {
                        Ok(Some(request)) => {
                            if !obey(call, stream, &request, &mut observed).await {
                                return;
                            }
                        }
                        Ok(None) => break,
                        Err(_) => return,
                    }
                }
            }
            name = posted.recv() => {
                // Whoever is too far behind has missed some.
                let Ok(name) = name else { continue };
                if observed.contains(&name) && relay(call, stream, &name).await.is_err() {
                    return;
                }
            }
            changed = changes.changed() => {
                if changed.is_err() {
                    return;
                }
                let now = look(call);
                let news = [
                    (now.may_pair && !seen.may_pair, REQUEST_PAIR),
                    (now.name != seen.name, NAME_CHANGED),
                ];
                seen = now;
                for (_, name) in news.into_iter().filter(|(new, name)| *new && observed.contains(*name)) {
                    if relay(call, stream, name).await.is_err() {
                        return;
                    }
                }
            }
        }
    }
}

async fn relay(call: &Call, stream: &mut (impl AsyncWrite + Unpin), name: &str) -> Result<(), FrameError> {
    call.log(Direction::FromPhone, format!("RelayNotification {name}"));
    write_plist_xml(stream, &message("RelayNotification", Some(name))).await
}

fn look(call: &Call) -> Seen {
    call.phone.read(|state| Seen {
        name: state.name.clone(),
        may_pair: state.pairing == PairingAnswer::Accepted && !(state.passcode_set && state.locked),
    })
}

/// Carries out one request; false at the end of the conversation.
async fn obey(
    call: &Call,
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    request: &Dictionary,
    observed: &mut BTreeSet<String>,
) -> bool {
    let text = |key: &str| request.get(key).and_then(Value::as_string).unwrap_or_default();
    let name: String = text("Name").chars().take(LONGEST_NAME).collect();
    let command: String = text("Command").chars().take(64).collect();
    call.log(Direction::ToPhone, format!("{command} {name}").trim_end());
    match command.as_str() {
        "ObserveNotification" if observed.len() < MOST_NAMES => {
            observed.insert(name);
            true
        }
        "PostNotification" if call.service == Service::NotificationProxy => {
            call.phone.notify(&name);
            true
        }
        "Shutdown" => {
            call.log(Direction::FromPhone, "ProxyDeath");
            let _ = write_plist_xml(stream, &message("ProxyDeath", None)).await;
            false
        }
        _ => true,
    }
}

fn message(command: &str, name: Option<&str>) -> Value {
    let mut values = Dictionary::new();
    values.insert("Command".to_owned(), command.into());
    if let Some(name) = name {
        values.insert("Name".to_owned(), name.into());
    }
    Value::Dictionary(values)
}

/// Adds what has arrived; an error at the end of the stream.
async fn more(stream: &mut (impl AsyncRead + Unpin), arriving: &mut Vec<u8>) -> Result<(), FrameError> {
    match stream.read_buf(arriving).await.map_err(FrameError::Io)? {
        0 => Err(FrameError::Closed),
        _ => Ok(()),
    }
}

/// Takes one whole message off the front.
fn whole(arriving: &mut Vec<u8>) -> Result<Option<Dictionary>, FrameError> {
    /// Requests are a command and a name.
    const LIMITS: Limits = Limits { bytes: 64 << 10, ..Limits::TALK };
    let Some(header) = arriving.first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_be_bytes(*header) as usize;
    if length > LIMITS.bytes {
        return Err(FrameError::TooLong { announced: length as u64, limit: LIMITS.bytes as u64 });
    }
    let Some(body) = arriving.get(4..4 + length) else { return Ok(None) };
    let value = plist_bounded(body, &LIMITS)?;
    arriving.drain(..4 + length);
    rightful_proto::frame::dictionary(value).map(Some)
}
