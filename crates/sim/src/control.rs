//! The hand on the phones, over HTTP on loopback: what scripts and tests of any language use.
//!
//! | request | answer |
//! |---|---|
//! | `GET /phones` | every phone: `udid`, `ecid`, `model`, `state` |
//! | `GET /phones/{udid}/data` | what the owner has on it: `counts`, and a `digest` that equal data share; `?list=true` gives every item |
//! | `GET /phones/{udid}/log` | its messages; `?after=SEQ` gives those after one |
//! | `POST /phones/{udid}/{action}` | 204; 404 for an unknown phone or action, 400 for a body that makes no sense |
//!
//! Actions: `lock`, `unlock`, `trust`, `deny`, `unplug`, `replug`, `online`, `offline`, `type-passcode`, `finish-setup`,
//! `find-my-off`; `set-passcode`, `remove-passcode`, `lock-out`, `show-face`, `hour` (it is left alone for one), `screen-time-code`,
//! `approve-profiles`, `activate` (by itself, in set-up), which the phone may refuse with 409; and with a body: `supervise`
//! `{"organization":"…","certificates":["base64 of DER"],"allow_pairing":true}`; `buttons` `{"to":"recovery"}`, `{"to":"dfu"}` or `{"to":"normal"}`; `change-data`
//! `{"percent":10,"seed":1}`; `backup-password` `{"password":"…"}`, or `{"password":null}` for none.
//!
//! A web page cannot be the hand: requests that carry an `Origin`, or that name another host than loopback, are refused.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::phone::Phone;
use crate::phone::hand::Buttons;
use crate::phone::lockdown::identity::is_certificate;
use crate::phone::supervision::owner::Obeyed;

/// The longest body of a request, in bytes.
const LONGEST_BODY: usize = 16 << 10;

/// Listens on a loopback address; port 0 takes a free one. Returns where, once it listens.
///
/// # Errors
/// Those of the system; [`io::ErrorKind::InvalidInput`] for an address that is not loopback.
pub async fn serve(phones: Vec<Phone>, address: SocketAddr) -> io::Result<(SocketAddr, JoinHandle<()>)> {
    if !address.ip().is_loopback() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "the hand listens on loopback only"));
    }
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    let task = tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router(phones)).await {
            tracing::debug!(%error, "the hand has ended");
        }
    });
    Ok((address, task))
}

fn router(phones: Vec<Phone>) -> Router {
    Router::new()
        .route("/phones", get(list))
        .route("/phones/{udid}/data", get(data))
        .route("/phones/{udid}/log", get(log))
        .route("/phones/{udid}/{action}", post(act))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(from_fn(only_from_here))
        .with_state(Arc::new(phones))
}

type Phones = State<Arc<Vec<Phone>>>;

async fn only_from_here(request: Request, next: Next) -> Response {
    if from_here(request.headers()) {
        next.run(request).await
    } else {
        refuse(StatusCode::FORBIDDEN, "this is for programs on this computer, not for web pages")
    }
}

fn from_here(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let loopback = name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    loopback && !headers.contains_key(header::ORIGIN)
}

async fn list(State(phones): Phones) -> Json<Value> {
    Json(phones.iter().map(describe).collect())
}

/// One phone as `GET /phones` shows it, and as the line of readiness begins to.
pub(crate) fn describe(phone: &Phone) -> Value {
    let mut described = summary(phone);
    if let (Some(described), Ok(state)) =
        (described.as_object_mut(), phone.read(|state| serde_json::to_value(state)))
    {
        described.insert("state".to_owned(), state);
    }
    described
}

/// The names of one phone.
pub(crate) fn summary(phone: &Phone) -> Value {
    let model = phone.read(|state| state.model.product_type);
    json!({ "udid": phone.own_udid(), "ecid": phone.ecid(), "model": model })
}

#[derive(serde::Deserialize)]
struct After {
    #[serde(default)]
    after: u64,
}

async fn log(
    State(phones): Phones,
    Path(udid): Path<String>,
    Query(After { after }): Query<After>,
) -> Response {
    match find(&phones, &udid) {
        Some(phone) => {
            let entries: Vec<_> = phone.entries().into_iter().filter(|entry| entry.seq > after).collect();
            Json(entries).into_response()
        }
        None => refuse(StatusCode::NOT_FOUND, "there is no such phone"),
    }
}

#[derive(serde::Deserialize)]
struct Wanted {
    #[serde(default)]
    list: bool,
}

async fn data(
    State(phones): Phones,
    Path(udid): Path<String>,
    Query(Wanted { list }): Query<Wanted>,
) -> Response {
    let Some(phone) = find(&phones, &udid).cloned() else {
        return refuse(StatusCode::NOT_FOUND, "there is no such phone");
    };
    // Reading gigabytes takes a while.
    let told = tokio::task::spawn_blocking(move || {
        let data = phone.read(|state| state.data.clone()).get();
        let mut told = json!({ "counts": data.counts(), "digest": data.digest() });
        if list {
            told["list"] = json!(phone.listing());
        }
        told
    });
    match told.await {
        Ok(told) => Json(told).into_response(),
        Err(_) => refuse(StatusCode::INTERNAL_SERVER_ERROR, "the data could not be read"),
    }
}

#[derive(serde::Deserialize)]
struct Press {
    to: Buttons,
}

#[derive(serde::Deserialize)]
struct Change {
    percent: u8,
    #[serde(default)]
    seed: u64,
}

#[derive(serde::Deserialize)]
struct Password {
    password: Option<String>,
}

async fn act(State(phones): Phones, Path((udid, action)): Path<(String, String)>, body: Bytes) -> Response {
    let Some(phone) = find(&phones, &udid) else {
        return refuse(StatusCode::NOT_FOUND, "there is no such phone");
    };
    match action.as_str() {
        "lock" => phone.lock_screen(),
        "unlock" => phone.unlock_screen(),
        "trust" => phone.tap_trust(),
        "deny" => phone.tap_do_not_trust(),
        "unplug" => phone.unplug(),
        "replug" => phone.replug(),
        "online" => phone.go_online(),
        "offline" => phone.go_offline(),
        "type-passcode" => phone.type_passcode(),
        "finish-setup" => phone.finish_setup(),
        "find-my-off" => phone.turn_find_my_off(),
        "hour" => phone.leave_for_an_hour(),
        "screen-time-code" => phone.set_screen_time_code(),
        "set-passcode" => return obeyed(phone.set_passcode()),
        "remove-passcode" => return obeyed(phone.remove_passcode()),
        "lock-out" => return obeyed(phone.lock_out()),
        "show-face" => return obeyed(phone.show_face()),
        "approve-profiles" => return obeyed(phone.approve_profiles()),
        "activate" => return obeyed(phone.activate_in_setup()),
        "supervise" => {
            let Some((organization, certificates, allow_pairing)) = supervision(&body) else {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "the body must be {\"organization\":\"…\",\"certificates\":[\"base64 of DER\"],\"allow_pairing\":true}",
                );
            };
            phone.supervise(&organization, certificates, allow_pairing);
        }
        "change-data" => match serde_json::from_slice(&body) {
            Ok(Change { percent, seed }) => phone.change_data(percent, seed),
            Err(_) => return refuse(StatusCode::BAD_REQUEST, "the body must be {\"percent\":10,\"seed\":1}"),
        },
        "backup-password" => match serde_json::from_slice(&body) {
            Ok(Password { password }) => phone.set_backup_password(password.as_deref().map(str::as_bytes)),
            Err(_) => {
                return refuse(StatusCode::BAD_REQUEST, "the body must be {\"password\":\"…\"} or null");
            }
        },
        "buttons" => match serde_json::from_slice(&body) {
            Ok(Press { to }) => phone.press_buttons(to),
            Err(_) => {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "the body must be {\"to\":\"recovery\"}, {\"to\":\"dfu\"} or {\"to\":\"normal\"}",
                );
            }
        },
        _ => return refuse(StatusCode::NOT_FOUND, "there is no such action"),
    }
    StatusCode::NO_CONTENT.into_response()
}

/// What a phone refuses by hand is no mistake of whoever asked.
fn obeyed(obeyed: Obeyed) -> Response {
    match obeyed {
        Obeyed::Yes => StatusCode::NO_CONTENT.into_response(),
        Obeyed::No => refuse(StatusCode::CONFLICT, "the phone does not do that now"),
    }
}

#[derive(serde::Deserialize)]
struct Supervise {
    organization: String,
    certificates: Vec<String>,
    allow_pairing: bool,
}

/// Who is to supervise a phone; nothing where a certificate is none.
fn supervision(body: &[u8]) -> Option<(String, Vec<Vec<u8>>, bool)> {
    let Supervise { organization, certificates, allow_pairing } = serde_json::from_slice(body).ok()?;
    let certificates =
        certificates.iter().map(|text| STANDARD.decode(text).ok().filter(|der| is_certificate(der)));
    Some((organization, certificates.collect::<Option<_>>()?, allow_pairing))
}

fn find<'a>(phones: &'a [Phone], udid: &str) -> Option<&'a Phone> {
    phones.iter().find(|phone| phone.own_udid().as_str().eq_ignore_ascii_case(udid))
}

fn refuse(status: StatusCode, what: &str) -> Response {
    (status, Json(json!({ "error": what }))).into_response()
}

#[cfg(test)]
mod tests {
    use rightful_core::mode::Mode;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;
    use crate::phone::spec::PhoneSpec;

    /// One request over a real socket, in the words of HTTP.
    async fn say(address: SocketAddr, request: &str, body: &str) -> String {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        let mut stream = socket.connect(address).await.expect("it listens");
        let length = body.len();
        let text = format!("{request}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(text.as_bytes()).await.expect("room");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer
    }

    async fn started() -> (Phone, SocketAddr) {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        let (address, _task) = serve(vec![phone.clone()], address).await.expect("loopback");
        (phone, address)
    }

    #[tokio::test]
    async fn the_hand_acts_and_the_log_tells() {
        let (phone, address) = started().await;
        let udid = phone.own_udid().as_str().to_owned();
        for action in ["unlock", "trust", "offline", "unplug"] {
            let answer =
                say(address, &format!("POST /phones/{udid}/{action} HTTP/1.1\r\nHost: {address}"), "").await;
            assert!(answer.starts_with("HTTP/1.1 204"), "{action}: {answer}");
        }
        assert!(phone.read(|state| !state.locked && !state.online && !state.cable));
        let listed = say(address, &format!("GET /phones HTTP/1.1\r\nHost: {address}"), "").await;
        assert!(listed.contains(&udid) && listed.contains("\"cable\":false"), "{listed}");
        let log =
            say(address, &format!("GET /phones/{udid}/log?after=1 HTTP/1.1\r\nHost: {address}"), "").await;
        assert!(log.contains("taps Trust") && !log.contains("unlocks"), "{log}");
        let pressed = format!("POST /phones/{udid}/buttons HTTP/1.1\r\nHost: localhost");
        assert!(say(address, &pressed, "{\"to\":\"moon\"}").await.starts_with("HTTP/1.1 400"));
        assert!(say(address, &pressed, "{\"to\":\"dfu\"}").await.starts_with("HTTP/1.1 204"));
        phone.until(|state| state.presence.mode == Mode::Dfu).await;
    }

    #[tokio::test]
    async fn the_hand_supervises_and_hears_what_the_phone_refuses() {
        let (phone, address) = started().await;
        let udid = phone.own_udid().as_str().to_owned();
        let act = |action: &str| format!("POST /phones/{udid}/{action} HTTP/1.1\r\nHost: {address}");
        let certificate =
            rcgen::generate_simple_self_signed(vec!["supervisor".to_owned()]).expect("made").cert;
        let certificate = STANDARD.encode(certificate.der());
        for bad in ["", "{}", r#"{"organization":"A","certificates":["AAAA"],"allow_pairing":true}"#] {
            assert!(say(address, &act("supervise"), bad).await.starts_with("HTTP/1.1 400"), "{bad}");
        }
        let body =
            json!({"organization": "A", "certificates": [certificate], "allow_pairing": false}).to_string();
        assert!(say(address, &act("supervise"), &body).await.starts_with("HTTP/1.1 204"));
        assert!(phone.read(|state| state.supervised && !state.lets_strangers_pair()));
        for (action, status) in [
            ("remove-passcode", "409"),
            ("unlock", "204"),
            ("remove-passcode", "204"),
            ("lock-out", "409"),
            ("set-passcode", "204"),
            ("lock-out", "204"),
            ("show-face", "409"),
            ("approve-profiles", "409"),
            ("activate", "409"),
            ("screen-time-code", "204"),
            ("hour", "204"),
        ] {
            let answer = say(address, &act(action), "").await;
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{action}: {answer}");
        }
        let listed = say(address, &format!("GET /phones HTTP/1.1\r\nHost: {address}"), "").await;
        assert!(
            listed.contains("\"usb_restricted\":true") && listed.contains("\"wrong_passcodes\":11"),
            "{listed}"
        );
    }

    #[tokio::test]
    async fn strangers_and_web_pages_are_refused() {
        let (_, address) = started().await;
        for (request, status) in [
            (format!("POST /phones/x/lock HTTP/1.1\r\nHost: {address}"), "404"),
            (format!("GET /phones HTTP/1.1\r\nHost: {address}\r\nOrigin: https://example.org"), "403"),
            ("GET /phones HTTP/1.1\r\nHost: example.org".to_owned(), "403"),
        ] {
            let answer = say(address, &request, "").await;
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{request}: {answer}");
        }
        let everywhere = SocketAddr::from(([0, 0, 0, 0], 0));
        let refused = serve(vec![], everywhere).await.expect_err("not loopback");
        assert_eq!(refused.kind(), io::ErrorKind::InvalidInput);
    }
}
