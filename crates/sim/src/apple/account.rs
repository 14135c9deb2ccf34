//! The pretend sign-in of an Apple Account, at the paths where Apple has it. Others' clients sign in here too.
//!
//! | request | answer |
//! |---|---|
//! | `GET …/auth/authorize/signin` | 200, `scnt` and attributes |
//! | `POST …/auth/signin/init` | the offer; 503 while throttled |
//! | `POST …/auth/signin/complete` | 200; 409 when a code is wanted; 401, 403, 412 |
//! | `GET …/auth` | the ways to get a code |
//! | `PUT …/verify/phone`, `PUT …/verify/trusteddevice/securitycode` | 200 |
//! | `POST …/securitycode` | 204; 400 with -21669; 409 when no more are taken |
//! | `GET …/auth/2sv/trust` | 204, a full token and one by which this computer is known again |
//! | `POST …/setup/ws/1/accountLogin` | 421 without a token; cookies, and where Find My is: here |
//! | `POST …/setup/ws/1/validate`, `logout`, `fmipWebAuthenticate` | as their names say; 421 on one factor |
//!
//! What Apple itself does is known from others' clients only.

mod exchange;
mod instead;
mod owners;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use uuid::Uuid;

use super::find_my::{self, Handset};
use exchange::Exchange;
pub use exchange::Stretch;
pub use instead::{Instead, Request as Asked};
pub(super) use owners::Judged;
pub use owners::{PASSWORD, REHEARSED, STRANGER};

/// The longest request that is read, in bytes.
const REQUEST_LIMIT: usize = 1 << 20;

/// How many wrong codes are taken in one sign-in.
const WRONG_CODES: u32 = 3;

/// An owner and their account.
#[derive(Debug, Clone)]
pub struct Owner {
    /// The name of the account.
    pub name: String,
    /// Its password.
    pub password: String,
    /// How the password becomes a key.
    pub stretch: Stretch,
    /// 8 to 64 bytes.
    pub salt: Vec<u8>,
    /// The code that a device or a message shows; none where the account has one factor only.
    pub code: Option<String>,
    /// The account's devices.
    pub devices: Vec<Handset>,
    /// What stands in the way of a sign-in.
    pub trouble: Option<Trouble>,
}

impl Owner {
    /// An account with two factors, code 123456.
    pub fn new(name: &str, password: &str, devices: Vec<Handset>) -> Self {
        Self {
            name: name.to_owned(),
            password: password.to_owned(),
            stretch: Stretch::Digest,
            salt: (0x10..0x20).collect(),
            code: Some("123456".to_owned()),
            devices,
            trouble: None,
        }
    }
}

/// Why Apple does not let an owner in, although the password is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Too many sign-ins; asks to wait 600 s.
    Throttled,
    /// The account is locked.
    Locked,
    /// Terms want to be accepted.
    Terms,
    /// Guarded by security keys.
    SecurityKey,
    /// What comes back from `signin/init` has no salt.
    Garbled,
    /// Find My is at a host of somebody else.
    Elsewhere,
}

/// The accounts that a pretend Apple has. Clones are the same accounts: with one, a test is the hand behind the server.
#[derive(Clone, Default)]
pub struct Accounts(Arc<Mutex<Books>>);

#[derive(Default)]
struct Books {
    base: String,
    owners: Vec<Owner>,
    /// By the `c` of the offer.
    exchanges: BTreeMap<String, (usize, Exchange)>,
    /// By the number of the sign-in: whose, and how many codes were wrong.
    pending: BTreeMap<String, (usize, u32)>,
    tokens: BTreeMap<String, (usize, Factors)>,
    trusted: BTreeSet<String>,
    cookies: BTreeMap<String, (usize, Factors)>,
    erase_tokens: BTreeMap<String, usize>,
    log: Vec<String>,
    asked: Vec<Asked>,
    /// By the end of a path; each is good once.
    instead: Vec<(String, Instead)>,
    /// Clients may ask again after a second.
    hurried: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Factors {
    One,
    Both,
}

impl Accounts {
    /// These accounts.
    pub fn new(owners: Vec<Owner>) -> Self {
        Self(Arc::new(Mutex::new(Books { owners, ..Books::default() })))
    }

    /// Every request so far, as it came.
    pub fn asked(&self) -> Vec<Asked> {
        self.books().asked.clone()
    }

    /// The next request to a path that ends so is answered otherwise, and not carried out.
    pub fn answer_next(&self, path: &str, instead: Instead) {
        self.books().instead.push((path.to_owned(), instead));
    }

    /// From now on clients may ask again after one second instead of five.
    pub fn hurry(&self) {
        self.books().hurried = true;
    }

    /// Where clients are told that Find My is: for one that reaches this server through something else.
    pub fn live_at(&self, base: &str) {
        self.books().base = base.trim_end_matches('/').to_owned();
    }

    /// Every request so far: method, path and status.
    pub fn log(&self) -> Vec<String> {
        self.books().log.clone()
    }

    /// Does something to one account, for instance puts a device online.
    pub fn with<R>(&self, name: &str, act: impl FnOnce(&mut Owner) -> R) -> Option<R> {
        self.books().owners.iter_mut().find(|owner| owner.name == name).map(act)
    }

    /// No computer is known any more: every sign-in wants a code.
    pub fn forget_computers(&self) {
        self.books().trusted.clear();
    }

    /// Ends all sessions.
    pub fn expire(&self) {
        let mut books = self.books();
        books.cookies.clear();
        books.tokens.clear();
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn router(accounts: Accounts) -> axum::Router {
    axum::Router::new()
        .route("/appleauth/auth", any(answer))
        .route("/appleauth/auth/{*rest}", any(answer))
        .route("/setup/ws/1/{*rest}", any(answer))
        .route("/fmipservice/client/web/{*rest}", any(answer))
        .with_state(accounts)
}

async fn answer(State(accounts): State<Accounts>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, REQUEST_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let path = parts.uri.path().to_owned();
    let mut books = accounts.books();
    books.asked.push(Asked::of(&parts, &body));
    let instead = books.instead.iter().position(|(end, _)| path.ends_with(end.as_str()));
    let response = match (instead, path.strip_prefix("/fmipservice/client/web/")) {
        (Some(at), _) => books.instead.remove(at).1.response(),
        (None, Some(act)) => books.find_my(act, &parts.headers, &body),
        (None, None) => books.sign_in(&parts.method, &path, &parts.headers, &body),
    };
    books.log.push(format!("{} {path} {}", parts.method, response.status().as_u16()));
    response
}

impl Books {
    fn sign_in(&mut self, method: &Method, path: &str, headers: &HeaderMap, body: &Value) -> Response {
        let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let step = said("x-apple-id-session-id").to_owned();
        let place = path.trim_start_matches("/appleauth/auth").trim_start_matches("/setup/ws/1");
        match (method.as_str(), place) {
            ("GET", "/authorize/signin") => {
                ([("scnt", "one"), ("X-Apple-Auth-Attributes", "attributes")], "<html></html>")
                    .into_response()
            }
            ("POST", "/signin/init") => self.offer(body),
            ("POST", "/signin/complete") => self.complete(body),
            ("GET", "") => self.ways(&step),
            ("PUT", "/verify/phone") => Json(json!({ "mode": "sms" })).into_response(),
            ("PUT", "/verify/trusteddevice/securitycode") => StatusCode::ACCEPTED.into_response(),
            ("POST", "/verify/phone/securitycode" | "/verify/trusteddevice/securitycode") => {
                self.code(&step, body)
            }
            ("GET", "/2sv/trust") => self.trust(&step),
            ("POST", "/accountLogin") => self.login(body),
            ("POST", "/validate") => match self.whose(headers) {
                Some((owner, Factors::Both)) => self.account(owner, Factors::Both).into_response(),
                _ => misdirected(),
            },
            ("POST", "/logout") => {
                let gone: Vec<_> =
                    self.cookies.keys().filter(|key| said("cookie").contains(*key)).cloned().collect();
                gone.iter().for_each(|key| {
                    self.cookies.remove(key);
                });
                Json(json!({ "success": true })).into_response()
            }
            ("POST", "/fmipWebAuthenticate") => {
                let token = body.get("dsWebAuthToken").and_then(Value::as_str).unwrap_or_default();
                match (self.tokens.get(token).copied(), self.whose(headers)) {
                    (Some((owner, Factors::Both)), Some((same, _))) if owner == same => {
                        let token = fresh();
                        self.erase_tokens.insert(token.clone(), owner);
                        Json(json!({ "tokens": { "mmeFMIPWebEraseDeviceToken": token } })).into_response()
                    }
                    _ => misdirected(),
                }
            }
            _ => StatusCode::NOT_FOUND.into_response(),
        }
    }

    fn offer(&mut self, body: &Value) -> Response {
        let name = body.get("accountName").and_then(Value::as_str).unwrap_or_default();
        let client = body.get("a").and_then(Value::as_str).and_then(|a| STANDARD.decode(a).ok());
        // Apple makes an offer for names that it does not know, too; here they are refused at once.
        let Some((at, owner)) = self.owners.iter().enumerate().find(|(_, owner)| owner.name == name) else {
            return refusal(StatusCode::UNAUTHORIZED, "-20101");
        };
        let rounds = NonZeroU32::new(1000);
        match owner.trouble {
            Some(Trouble::Throttled) => {
                return (StatusCode::SERVICE_UNAVAILABLE, [("Retry-After", "600")]).into_response();
            }
            Some(Trouble::Garbled) => return Json(json!({ "iteration": 1000 })).into_response(),
            Some(Trouble::Locked | Trouble::Terms | Trouble::SecurityKey | Trouble::Elsewhere) | None => {}
        }
        let (Some(rounds), Some(client)) = (rounds, client) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        let secret = [Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat();
        let key = (owner.stretch, owner.salt.as_slice(), rounds);
        let Some(exchange) = Exchange::answer((&owner.name, &owner.password), key, &client, &secret) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        let continuation = fresh();
        let offer = json!({
            "iteration": rounds.get(), "salt": STANDARD.encode(&owner.salt), "protocol": owner.stretch.name(),
            "b": STANDARD.encode(&exchange.offered), "c": continuation,
        });
        self.exchanges.insert(continuation, (at, exchange));
        ([("scnt", "two")], Json(offer)).into_response()
    }

    fn complete(&mut self, body: &Value) -> Response {
        let bytes = |key| body.get(key).and_then(Value::as_str).and_then(|text| STANDARD.decode(text).ok());
        let continuation = body.get("c").and_then(Value::as_str).unwrap_or_default();
        // Good for one attempt.
        let found = self.exchanges.remove(continuation);
        let (Some((at, exchange)), Some(m1), Some(m2)) = (found, bytes("m1"), bytes("m2")) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        let Some(owner) = self.owners.get(at) else { return StatusCode::BAD_REQUEST.into_response() };
        if owner.trouble == Some(Trouble::Locked) {
            return refusal(StatusCode::FORBIDDEN, "-20209");
        }
        if !exchange.is_proven(&m1, &m2) {
            return refusal(StatusCode::UNAUTHORIZED, "-20101");
        }
        if owner.trouble == Some(Trouble::Terms) {
            return StatusCode::PRECONDITION_FAILED.into_response();
        }
        let known = body.get("trustTokens").and_then(Value::as_array).is_some_and(|tokens| {
            tokens.iter().filter_map(Value::as_str).any(|token| self.trusted.contains(token))
        });
        let (status, factors) = match owner.code {
            Some(_) if !known => (StatusCode::CONFLICT, Factors::One),
            _ => (StatusCode::OK, Factors::Both),
        };
        let (token, step) = (fresh(), fresh());
        self.tokens.insert(token.clone(), (at, factors));
        self.pending.insert(step.clone(), (at, 0));
        let headers = [
            ("scnt", "three".to_owned()),
            ("X-Apple-ID-Session-Id", step),
            ("X-Apple-ID-Account-Country", "USA".to_owned()),
            ("X-Apple-Session-Token", token),
        ];
        (status, headers, Json(json!({ "authType": "hsa2" }))).into_response()
    }

    fn ways(&self, step: &str) -> Response {
        let Some(owner) = self.pending.get(step).and_then(|(at, _)| self.owners.get(*at)) else {
            return StatusCode::UNAUTHORIZED.into_response();
        };
        let number =
            json!({ "id": 1, "nonFTEU": false, "pushMode": "sms", "obfuscatedNumber": "(•••) •••-••00" });
        let mut ways = json!({ "direct": {
            "authInitialRoute": "auth/verify/phone", "hasTrustedDevices": false,
            "twoSV": {
                "authFactors": ["web", "sms"],
                "phoneNumberVerification": { "trustedPhoneNumber": number, "trustedPhoneNumbers": [number] },
            },
        } });
        if owner.trouble == Some(Trouble::SecurityKey) {
            ways["fsaChallenge"] = json!({ "challenge": "AA", "keyHandles": ["AA"], "rpId": "apple.com" });
            ways["keyNames"] = json!(["A key"]);
        }
        Json(ways).into_response()
    }

    fn code(&mut self, step: &str, body: &Value) -> Response {
        let Some((at, wrong)) = self.pending.get_mut(step) else {
            return StatusCode::UNAUTHORIZED.into_response();
        };
        if *wrong == WRONG_CODES {
            let about = json!({ "securityCode": { "valid": false, "tooManyCodesValidated": true } });
            return (StatusCode::CONFLICT, Json(about)).into_response();
        }
        let typed = body.pointer("/securityCode/code").and_then(Value::as_str);
        if typed.is_some() && self.owners.get(*at).is_some_and(|owner| owner.code.as_deref() == typed) {
            return StatusCode::NO_CONTENT.into_response();
        }
        *wrong += 1;
        let about = json!({ "service_errors": [{ "code": "-21669", "message": "Incorrect verification code." }], "hasError": true });
        (StatusCode::BAD_REQUEST, Json(about)).into_response()
    }

    fn trust(&mut self, step: &str) -> Response {
        let Some((at, _)) = self.pending.remove(step) else {
            return StatusCode::UNAUTHORIZED.into_response();
        };
        let (token, trust) = (fresh(), fresh());
        self.tokens.insert(token.clone(), (at, Factors::Both));
        self.trusted.insert(trust.clone());
        let headers = [("X-Apple-Session-Token", token), ("X-Apple-TwoSV-Trust-Token", trust)];
        (StatusCode::NO_CONTENT, headers).into_response()
    }

    fn login(&mut self, body: &Value) -> Response {
        let token = body.get("dsWebAuthToken").and_then(Value::as_str).unwrap_or_default();
        let Some((at, factors)) = self.tokens.get(token).copied() else { return misdirected() };
        let cookie = fresh();
        self.cookies.insert(cookie.clone(), (at, factors));
        let mut response = self.account(at, factors).into_response();
        let mut names = vec!["X-APPLE-WEBAUTH-FMIP"];
        if factors == Factors::Both {
            names.push("X-APPLE-WEBAUTH-TOKEN");
        }
        for name in names {
            if let Ok(value) = format!("{name}={cookie}; Path=/; HttpOnly").parse() {
                response.headers_mut().append("set-cookie", value);
            }
        }
        response
    }

    fn account(&self, at: usize, factors: Factors) -> Json<Value> {
        let elsewhere = self.owners.get(at).is_some_and(|owner| owner.trouble == Some(Trouble::Elsewhere));
        let place = if elsewhere { "https://fmipweb.icloud.com.evil.example" } else { &self.base };
        let full = factors == Factors::Both;
        Json(json!({
            "dsInfo": { "dsid": format!("{}", 1000 + at), "hsaVersion": 2, "hasICloudQualifyingDevice": true },
            "hsaTrustedBrowser": full,
            "hsaChallengeRequired": !full,
            "termsUpdateNeeded": false,
            "webservices": { "findme": { "url": place, "status": "active" } },
            "apps": { "find": { "canLaunchWithOneFactor": true } },
        }))
    }

    fn whose(&self, headers: &HeaderMap) -> Option<(usize, Factors)> {
        let line = headers
            .get_all("cookie")
            .iter()
            .filter_map(|line| line.to_str().ok())
            .collect::<Vec<_>>()
            .join("; ");
        line.split("; ")
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| *name == "X-APPLE-WEBAUTH-FMIP")
            .find_map(|(_, value)| self.cookies.get(value.trim_matches('"')).copied())
    }

    fn find_my(&mut self, act: &str, headers: &HeaderMap, body: &Value) -> Response {
        let Some((at, _)) = self.whose(headers) else {
            return StatusCode::from_u16(450).unwrap_or(StatusCode::UNAUTHORIZED).into_response();
        };
        // A token for an erase is good once.
        let token = body.get("authToken").and_then(Value::as_str);
        let may_erase = token.is_some_and(|token| self.erase_tokens.remove(token) == Some(at));
        let Some(owner) = self.owners.get_mut(at) else { return StatusCode::NOT_FOUND.into_response() };
        owner.meet();
        match find_my::act(&mut owner.devices, act, body, may_erase) {
            Ok(mut list) => {
                if self.hurried {
                    list["serverContext"]["minCallbackIntervalInMS"] = json!(1000);
                }
                Json(list).into_response()
            }
            Err(status) => status.into_response(),
        }
    }
}

fn fresh() -> String {
    Uuid::new_v4().simple().to_string()
}

fn misdirected() -> Response {
    StatusCode::MISDIRECTED_REQUEST.into_response()
}

fn refusal(status: StatusCode, code: &str) -> Response {
    let about = json!({ "serviceErrors": [{ "code": code, "message": "Refused." }], "hasError": true });
    (status, Json(about)).into_response()
}
