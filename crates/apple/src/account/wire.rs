//! The one place that asks Apple about an account: host, headers, cookies and limits of every request are made here.

use std::collections::BTreeMap;
use std::time::Duration;

use reqwest::Method;
use reqwest::header::{
    ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue, ORIGIN, REFERER, RETRY_AFTER, SET_COOKIE,
};
use rightful_core::secret::Secret;
use serde_json::{Value, json};
use url::Url;

use super::doors::Doors;
use super::error::AccountError;
use super::jar::Jar;
use crate::endpoints::{Endpoints, Hosts};
use crate::http::{self, HttpError};

/// The longest answer that is believed, in bytes. A list of a family's devices has some tens of thousands.
const ANSWER_LIMIT: usize = 4 << 20;

/// How long one exchange may take.
const EXCHANGE: Duration = Duration::from_secs(30);

/// The longest wait that is believed of a server.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// The longest header that is kept, in bytes.
const LONGEST_HEADER: usize = 16 << 10;

/// What the web page of iCloud calls itself towards the sign-in; the same for everybody.
const WIDGET: &str = "d39ba9916b7251055b22c7f910e2ea796ee65e98b2ddecea8f5dde8d9d1a815d";

/// The builds of the web page, as others' clients name them. Apple is known to refuse very old ones.
const BUILD: [(&str, &str); 2] =
    [("clientBuildNumber", "2534Project66"), ("clientMasteringNumber", "2534B22")];

/// What a server tells us to say again, and under which name.
const ECHOED: [&str; 3] = ["scnt", "x-apple-id-session-id", "x-apple-auth-attributes"];

/// Which door a request goes through.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    SignIn,
    Setup,
    /// The base that setup has told.
    FindMy(&'a Url),
}

/// One request.
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    pub(crate) place: Place<'a>,
    /// Below the door's base, without a leading slash.
    pub(crate) path: &'a str,
    pub(crate) query: Vec<(&'a str, String)>,
    pub(crate) body: Option<Value>,
}

impl<'a> Call<'a> {
    pub(crate) fn get(place: Place<'a>, path: &'a str) -> Self {
        Self { method: Method::GET, place, path, query: Vec::new(), body: None }
    }

    pub(crate) fn post(place: Place<'a>, path: &'a str, body: Value) -> Self {
        Self { method: Method::POST, place, path, query: Vec::new(), body: Some(body) }
    }
}

/// One answer. It may hold tokens and places: no `Debug`.
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// `Null` where it is no JSON.
    pub(crate) body: Value,
    pub(crate) wait: Option<Duration>,
}

/// What is kept between requests. Nothing of it is shown.
#[derive(Clone)]
pub(crate) struct Wire {
    http: http::Client,
    doors: Doors,
    jar: Jar,
    /// A name for this run, in lower case, as the web page has one.
    client_id: String,
    echoed: BTreeMap<&'static str, Secret>,
    pub(crate) session_token: Option<Secret>,
    pub(crate) trust_token: Option<Secret>,
    pub(crate) country: Option<String>,
    pub(crate) dsid: Option<String>,
}

impl Wire {
    /// Asks nobody yet.
    pub(crate) fn new(endpoints: &Endpoints) -> Result<Self, AccountError> {
        let doors = endpoints.account.clone();
        Ok(Self {
            // Where redirects lead is no answer to any of these.
            http: http::client_to_look(doors.sign_in_hosts, &[])?,
            doors,
            jar: Jar::default(),
            client_id: uuid::Uuid::new_v4().to_string(),
            echoed: BTreeMap::new(),
            session_token: None,
            trust_token: None,
            country: None,
            dsid: None,
        })
    }

    pub(crate) fn client_id(&self) -> &str {
        &self.client_id
    }

    pub(crate) fn home(&self) -> &str {
        self.doors.home.as_str().trim_end_matches('/')
    }

    pub(crate) fn widget(&self) -> &'static str {
        WIDGET
    }

    /// Whether Find My may be asked there.
    pub(crate) fn admit_find_my(&self, url: &Url) -> Result<(), HttpError> {
        http::admit(self.doors.find_my_hosts, url)
    }

    /// Forgets cookies and tokens.
    pub(crate) fn forget(&mut self) {
        self.jar.clear();
        self.echoed.clear();
        (self.session_token, self.trust_token) = (None, None);
    }

    /// Sends one request, once, and brings back whatever was answered. Nothing here asks twice.
    pub(crate) async fn send(&mut self, call: Call<'_>) -> Result<Reply, AccountError> {
        let (base, hosts) = match call.place {
            Place::SignIn => (&self.doors.sign_in, self.doors.sign_in_hosts),
            Place::Setup => (&self.doors.setup, self.doors.setup_hosts),
            Place::FindMy(base) => (base, self.doors.find_my_hosts),
        };
        let mut url = base.join(call.path).map_err(|_| AccountError::Unreadable { what: "an address" })?;
        // The factors are asked for at the base itself.
        if call.path.is_empty() && url.path().ends_with('/') {
            let path = url.path().trim_end_matches('/').to_owned();
            url.set_path(&path);
        }
        let shown = call.path;
        let answer = tokio::time::timeout(EXCHANGE, self.exchange(hosts, url.clone(), &call)).await;
        let reply =
            answer.unwrap_or_else(|_| Err(HttpError::Silent { host: http::host(&url), limit: EXCHANGE }))?;
        tracing::debug!(path = shown, status = reply.status, "asked about the account");
        Ok(reply)
    }

    async fn exchange(&mut self, hosts: Hosts, mut url: Url, call: &Call<'_>) -> Result<Reply, HttpError> {
        if !call.query.is_empty() {
            url.query_pairs_mut().extend_pairs(call.query.iter().map(|(key, value)| (*key, value.as_str())));
        }
        if matches!(call.place, Place::FindMy(_)) {
            let mut pairs = url.query_pairs_mut();
            pairs.extend_pairs(BUILD).append_pair("clientId", &self.client_id);
            if let Some(dsid) = &self.dsid {
                pairs.append_pair("dsid", dsid);
            }
        }
        // Whatever the path held, the host is still one of the list, or nothing begins here.
        let mut request =
            self.http.among(hosts).request(call.method.clone(), &url)?.headers(self.headers(call.place));
        if let Some(cookies) = url.host_str().and_then(|host| self.jar.for_host(host)) {
            request = request.header(COOKIE, cookies);
        }
        if let Some(body) = &call.body {
            request = request.body(body.to_string());
        }
        let response = request.send().await.map_err(|error| http::failed(&url, error))?;
        let status = response.status().as_u16();
        let host = url.host_str().unwrap_or_default().to_owned();
        self.keep(&host, response.headers());
        let wait = response.headers().get(RETRY_AFTER).and_then(|wait| wait.to_str().ok());
        let wait = wait.and_then(|wait| wait.trim().parse::<u64>().ok());
        let wait = wait.map(|seconds| Duration::from_secs(seconds.min(LONGEST_WAIT)));
        let body = http::body_within(response, ANSWER_LIMIT).await?;
        Ok(Reply { status, body: serde_json::from_slice(&body).unwrap_or_default(), wait })
    }

    fn headers(&self, place: Place<'_>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &[u8]| {
            if let Ok(mut value) = HeaderValue::from_bytes(value) {
                value.set_sensitive(true);
                headers.insert(name, value);
            }
        };
        put(CONTENT_TYPE.as_str(), b"application/json");
        if !matches!(place, Place::SignIn) {
            put(ACCEPT.as_str(), b"application/json");
            put(ORIGIN.as_str(), self.home().as_bytes());
            put(REFERER.as_str(), self.doors.home.as_str().as_bytes());
            return headers;
        }
        let origin = self.doors.sign_in.origin().ascii_serialization();
        let about = json!({ "U": "Rightful", "L": "en-US", "Z": "GMT+00:00", "V": "1.1", "F": "" });
        put(ACCEPT.as_str(), b"application/json, text/javascript");
        put(ORIGIN.as_str(), origin.as_bytes());
        put(REFERER.as_str(), origin.as_bytes());
        put("x-apple-oauth-client-id", WIDGET.as_bytes());
        put("x-apple-widget-key", WIDGET.as_bytes());
        put("x-apple-oauth-client-type", b"firstPartyAuth");
        put("x-apple-oauth-redirect-uri", self.home().as_bytes());
        put("x-apple-oauth-require-grant-code", b"true");
        put("x-apple-oauth-response-mode", b"web_message");
        put("x-apple-oauth-response-type", b"code");
        put("x-apple-oauth-state", self.client_id.as_bytes());
        put("x-apple-frame-id", self.client_id.as_bytes());
        put("x-apple-fd-client-info", about.to_string().as_bytes());
        for (name, value) in &self.echoed {
            put(name, value.expose());
        }
        headers
    }

    fn keep(&mut self, host: &str, headers: &HeaderMap) {
        let text = |name: &str| {
            let value = headers.get(name)?.as_bytes();
            (!value.is_empty() && value.len() <= LONGEST_HEADER).then(|| value.to_vec())
        };
        for name in ECHOED {
            if let Some(value) = text(name) {
                self.echoed.insert(name, Secret::new(value));
            }
        }
        if let Some(token) = text("x-apple-session-token") {
            self.session_token = Some(Secret::new(token));
        }
        if let Some(token) = text("x-apple-twosv-trust-token") {
            self.trust_token = Some(Secret::new(token));
        }
        if let Some(country) = text("x-apple-id-account-country").filter(|country| country.len() <= 8) {
            self.country = String::from_utf8(country).ok();
        }
        for cookie in headers.get_all(SET_COOKIE).iter().take(64) {
            if let Ok(cookie) = cookie.to_str() {
                self.jar.take(host, cookie);
            }
        }
    }
}

impl Reply {
    /// Apple's own numbers and words for what it refuses, under either of the names that it uses.
    fn refusals(&self) -> impl Iterator<Item = (String, String)> + '_ {
        ["serviceErrors", "service_errors"]
            .into_iter()
            .filter_map(|key| self.body.get(key)?.as_array())
            .flatten()
            .take(8)
            .map(|refusal| {
                let code = match refusal.get("code") {
                    Some(Value::String(code)) => http::cut(code),
                    Some(Value::Number(code)) => code.to_string(),
                    _ => String::new(),
                };
                let message = refusal.get("message").and_then(Value::as_str).unwrap_or_default();
                (code, http::cut(message))
            })
    }

    /// Whether Apple gave this number.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.refusals().any(|(given, _)| given == code)
    }

    /// What an answer that is none means, whichever call it was to.
    pub(crate) fn refusal(&self) -> AccountError {
        match self.status {
            _ if self.has("-20101") => AccountError::WrongPassword,
            _ if self.has("-20209") => AccountError::Locked,
            412 => AccountError::Terms,
            429 | 503 => AccountError::Throttled { after: self.wait },
            // 410: the account has moved to another of Apple's servers, which a sign-in names.
            410 | 421 | 450 => AccountError::SessionEnded,
            // Where a sign-in takes it as an answer, nobody asks here.
            409 => AccountError::CodeNeeded,
            status => {
                let (code, message) = self.refusals().next().unwrap_or_default();
                match status {
                    403 => AccountError::Forbidden { code, message },
                    _ => AccountError::Refused { status, code, message },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    /// What becomes of a call, without a network: either it is refused for its host, or the door is open for it.
    async fn leads_elsewhere(place: Place<'_>, path: &str) -> bool {
        let mut wire = Wire::new(&Endpoints::apple()).expect("a client");
        // A request that would leave is cut off at once: nobody is asked by a test.
        let sent = tokio::time::timeout(Duration::ZERO, wire.send(Call::get(place, path))).await;
        matches!(sent, Ok(Err(AccountError::Network(HttpError::HostNotAllowed { .. }))))
    }

    #[tokio::test]
    async fn no_request_leaves_for_another_host() {
        for outside in [
            "https://evil.example/",
            "http://p42-fmipweb.icloud.com/",
            "https://p42-fmipweb.icloud.com:8443/",
            "https://icloud.com.evil.example/",
            "https://p42-fmipweb.icloud.com@evil.example/",
            "https://setup.icloud.com.evil.example/",
            "https://127.0.0.1/",
            "http://[::1]/",
            "file:///etc/passwd",
        ] {
            let outside = url(outside);
            assert!(
                leads_elsewhere(Place::FindMy(&outside), "fmipservice/client/web/initClient").await,
                "{outside}"
            );
        }
        for path in [
            "https://evil.example/x",
            "//evil.example/x",
            "\\\\evil.example\\x",
            "/\\evil.example/x",
            "https:\\\\evil.example/x",
            "http://idmsa.apple.com/appleauth/auth/x",
            "data:text/plain,x",
        ] {
            for place in [Place::SignIn, Place::Setup, Place::FindMy(&url("https://p42-fmipweb.icloud.com/"))]
            {
                assert!(leads_elsewhere(place, path).await, "{path}");
            }
        }
    }

    #[test]
    fn cookies_and_tokens_are_marked_as_not_to_be_shown() {
        let mut wire = Wire::new(&Endpoints::apple()).expect("a client");
        wire.echoed.insert("scnt", Secret::new(b"planted".to_vec()));
        let headers = wire.headers(Place::SignIn);
        assert!(headers.values().all(HeaderValue::is_sensitive));
        assert!(headers.get("scnt").is_some() && !format!("{headers:?}").contains("planted"));
    }
}
