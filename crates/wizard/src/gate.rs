//! Who may speak to the wizard: the browser that this computer's owner opened it in, and no other page in it.
//!
//! | what | against whom |
//! |---|---|
//! | a listener on 127.0.0.1, at a port that the system chooses | other computers |
//! | `Host` must be the very address | a name of somebody else's that leads here (DNS rebinding) |
//! | a token in the address that is opened, good for once, for a cookie `HttpOnly`, `SameSite=Strict` | other users and programs of this computer; other pages |
//! | `Origin` and `Sec-Fetch-Site` of everything that acts, and of everything that is not a visit | other pages in the same browser |
//! | no CORS; a policy without inline script and style and without any other host; `no-store` | what another page would read, or a page of ours would fetch |
//!
//! A cookie is not bound to a port. What listens on another port of 127.0.0.1 and is visited in the same browser can see it, as can whatever
//! runs as this user; neither can act with it from a page, since the page's origin is another.

use std::sync::Mutex;
use std::sync::PoisonError;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, COOKIE, HOST, LOCATION, ORIGIN, REFERRER_POLICY,
    SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use std::sync::Arc;

/// What a page may do: what we serve, and nothing of anybody else's.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Random bytes in the token and in the cookie.
const RANDOM: usize = 16;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The wizard's door.
#[derive(Debug)]
pub struct Gate {
    /// `127.0.0.1:PORT`.
    host: String,
    /// `http://127.0.0.1:PORT`.
    origin: String,
    cookie: String,
    secret: Random,
    /// Gone once it was used.
    token: Mutex<Option<Random>>,
}

/// A random name in hexadecimal digits; `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
struct Random(String);

impl std::fmt::Debug for Random {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}

impl Random {
    fn new() -> std::io::Result<Self> {
        let mut bytes = [0; RANDOM];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        Ok(Self(rightful_core::hex::encode(&bytes)))
    }

    /// Compares without telling by its time how much is right.
    fn is(&self, other: &str) -> bool {
        let (ours, theirs) = (self.0.as_bytes(), other.as_bytes());
        ours.len() == theirs.len()
            && ours.iter().zip(theirs).fold(0, |differs, (ours, theirs)| differs | (ours ^ theirs)) == 0
    }
}

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closed {
    /// By another name than the address.
    Host,
    /// From another page.
    Elsewhere,
    /// Without the cookie.
    Stranger,
    /// With something else than a visit or a form.
    Method,
}

impl Closed {
    fn status(self) -> StatusCode {
        match self {
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Elsewhere | Self::Stranger => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Host => "This is not the address of the wizard.",
            Self::Elsewhere => "Another page has asked for this.",
            Self::Stranger => {
                "This page is for the browser in which it was opened. Open the address that rightful wizard has printed; it works once. If it was used, start rightful wizard again."
            }
            Self::Method => "The wizard knows no such request.",
        }
    }

    fn response(self) -> Response {
        let mut response = (self.status(), self.words()).into_response();
        if self == Self::Method {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
        }
        response
    }
}

impl Gate {
    /// A gate for the listener on this port.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub fn new(port: u16) -> std::io::Result<Self> {
        let host = format!("127.0.0.1:{port}");
        Ok(Self {
            origin: format!("http://{host}"),
            host,
            cookie: format!("rightful-{port}"),
            secret: Random::new()?,
            token: Mutex::new(Some(Random::new()?)),
        })
    }

    /// The address to open, once. Whoever has it is let in.
    pub fn address(&self) -> String {
        let token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        let token = token.as_ref().map(|token| format!("?token={}", token.0)).unwrap_or_default();
        format!("{}/{token}", self.origin)
    }

    /// Looks at one request.
    fn judge(
        &self,
        method: &Method,
        path: &str,
        query: Option<&str>,
        headers: &HeaderMap,
    ) -> Result<(), Closed> {
        let one = |name: &HeaderName| {
            let mut all = headers.get_all(name).iter();
            let first = all.next().and_then(|value| value.to_str().ok());
            // Said twice is not said.
            if all.next().is_some() { None } else { first }
        };
        if one(&HOST) != Some(&self.host) {
            return Err(Closed::Host);
        }
        let acts = match *method {
            Method::GET | Method::HEAD => false,
            Method::POST => true,
            _ => return Err(Closed::Method),
        };
        let same_origin = one(&ORIGIN).is_some_and(|origin| origin == self.origin);
        let from = one(&FETCH_SITE);
        let is_ours = match (acts, headers.contains_key(ORIGIN), headers.contains_key(FETCH_SITE)) {
            // A browser says where a form comes from. What does not is none, or hides it.
            (true, true, false) => same_origin,
            (true, true, true) => same_origin && from == Some("same-origin"),
            (true, false, _) => false,
            (false, true, _) if !same_origin => false,
            (false, _, true) => matches!(from, Some("same-origin" | "none")),
            (false, _, false) => true,
        };
        if !is_ours {
            return Err(Closed::Elsewhere);
        }
        let knows = self.is_known(headers);
        if knows || (path == "/" && !acts && query.is_some_and(|query| self.token_in(query).is_some())) {
            Ok(())
        } else {
            Err(Closed::Stranger)
        }
    }

    fn is_known(&self, headers: &HeaderMap) -> bool {
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .any(|(name, value)| name == self.cookie && self.secret.is(value))
    }

    /// The token of an address, if it is ours and was not used.
    fn token_in(&self, query: &str) -> Option<()> {
        let given = query.strip_prefix("token=")?;
        let token = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        token.as_ref()?.is(given).then_some(())
    }

    /// Takes the token, which is good for once, and gives the cookie.
    fn let_in(&self) -> Response {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let cookie = format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie, self.secret.0);
        let mut response = StatusCode::SEE_OTHER.into_response();
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        response.headers_mut().insert(LOCATION, HeaderValue::from_static("/"));
        response
    }
}

/// Lets through what may pass, and says with every answer what a page may do with it.
pub(crate) async fn watch(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Response {
    let (method, uri, headers) = (request.method(), request.uri(), request.headers());
    let mut response = match gate.judge(method, uri.path(), uri.query(), headers) {
        Err(closed) => closed.response(),
        Ok(()) if uri.path() == "/" && uri.query().is_some_and(|query| query.starts_with("token=")) => {
            if uri.query().is_some_and(|query| gate.token_in(query).is_some()) && method == Method::GET {
                gate.let_in()
            } else {
                // The address of a sitting that goes on, opened again.
                (StatusCode::SEE_OTHER, [(LOCATION, "/")]).into_response()
            }
        }
        Ok(()) => next.run(request).await,
    };
    guard(&mut response);
    response
}

fn guard(response: &mut Response<Body>) {
    let headers = response.headers_mut();
    let fixed = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        // Without a referrer a form would not say its origin either.
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(
                HeaderName::from_bytes(name.as_bytes()).expect("a name"),
                HeaderValue::from_str(value).expect("a value"),
            );
        }
        headers
    }

    fn judged(gate: &Gate, method: Method, pairs: &[(&str, &str)]) -> Result<(), Closed> {
        let cookie = format!("other=1; rightful-4000={}", gate.secret.0);
        let mut all = vec![("host", "127.0.0.1:4000"), ("cookie", &*cookie)];
        for (name, value) in pairs {
            all.retain(|(kept, _)| kept != name);
            if !value.is_empty() {
                all.push((name, value));
            }
        }
        gate.judge(&method, "/", None, &headers(&all))
    }

    #[test]
    fn only_the_very_address_is_answered() {
        let gate = Gate::new(4000).expect("random numbers");
        assert_eq!(judged(&gate, Method::GET, &[]), Ok(()));
        for host in ["rightful.attacker.example:4000", "localhost:4000", "127.0.0.1", "127.0.0.1:4001", ""] {
            assert_eq!(judged(&gate, Method::GET, &[("host", host)]), Err(Closed::Host), "{host}");
        }
        let cookie = format!("rightful-4000={}", gate.secret.0);
        let twice = headers(&[("host", "127.0.0.1:4000"), ("host", "127.0.0.1:4000"), ("cookie", &cookie)]);
        assert_eq!(gate.judge(&Method::GET, "/", None, &twice), Err(Closed::Host));
    }

    #[test]
    fn another_page_neither_acts_nor_looks() {
        let gate = Gate::new(4000).expect("random numbers");
        let ours = ("origin", "http://127.0.0.1:4000");
        assert_eq!(judged(&gate, Method::POST, &[ours, ("sec-fetch-site", "same-origin")]), Ok(()));
        assert_eq!(judged(&gate, Method::POST, &[ours]), Ok(()), "a browser without the other header");
        for wrong in [
            &[][..],
            &[("origin", "http://127.0.0.1:4001")],
            &[("origin", "https://127.0.0.1:4000")],
            &[("origin", "https://attacker.example")],
            &[("origin", "null")],
            &[ours, ("sec-fetch-site", "same-site")],
            &[ours, ("sec-fetch-site", "cross-site")],
            &[ours, ("sec-fetch-site", "none")],
            &[("sec-fetch-site", "same-origin")],
        ] {
            assert_eq!(judged(&gate, Method::POST, wrong), Err(Closed::Elsewhere), "{wrong:?}");
        }
        for site in ["same-site", "cross-site", "whatever"] {
            assert_eq!(judged(&gate, Method::GET, &[("sec-fetch-site", site)]), Err(Closed::Elsewhere));
        }
        assert_eq!(judged(&gate, Method::GET, &[("origin", "null")]), Err(Closed::Elsewhere));
        for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::CONNECT, Method::TRACE] {
            assert_eq!(judged(&gate, method, &[ours]), Err(Closed::Method));
        }
    }

    #[test]
    fn without_the_cookie_there_is_only_the_token_and_it_is_good_for_once() {
        let gate = Gate::new(4000).expect("random numbers");
        assert_eq!(judged(&gate, Method::GET, &[("cookie", "")]), Err(Closed::Stranger));
        assert_eq!(judged(&gate, Method::GET, &[("cookie", "rightful-4000=0000")]), Err(Closed::Stranger));
        let token = gate.address().split_once("/?").expect("a token").1.to_owned();
        let bare = headers(&[("host", "127.0.0.1:4000")]);
        let open = |query: &str| gate.judge(&Method::GET, "/", Some(query), &bare);
        assert_eq!(open("token=00000000000000000000000000000000"), Err(Closed::Stranger));
        assert_eq!(gate.judge(&Method::POST, "/", Some(&token), &bare), Err(Closed::Elsewhere));
        assert_eq!(gate.judge(&Method::GET, "/run", Some(&token), &bare), Err(Closed::Stranger));
        assert_eq!(open(&token), Ok(()));
        let cookie = gate.let_in().headers()[SET_COOKIE].to_str().expect("text").to_owned();
        assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{cookie}");
        assert_eq!(open(&token), Err(Closed::Stranger));
        assert!(!gate.address().contains("token"));
        assert!(!format!("{gate:?}").contains(&gate.secret.0));
    }
}
