//! From a name and a password to a session, and out again.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rightful_core::secret::Secret;
use serde_json::{Value, json};
use url::Url;

use super::error::AccountError;
use super::second_factor::SecondFactor;
use super::srp::{Challenge, Exchange, Unusable};
use super::wire::{Call, Place, Wire};
use crate::endpoints::Endpoints;

/// The longest name of an account, in bytes.
const LONGEST_NAME: usize = 256;

/// What the owner signs in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Everything, with a second factor where Apple wants one.
    Full,
    /// Find My on the password alone: what is left when the locked device is the only trusted one.
    FindMyAlone,
}

/// How far Apple trusts a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// With its second factor, or where the account has none.
    Full,
    /// By the password alone: Find My lists, locates, plays a sound and marks as lost.
    OneFactor,
}

/// How a sign-in goes on.
pub enum SignIn {
    /// The owner is in.
    Done(Session),
    /// A code is wanted.
    CodeWanted(SecondFactor),
}

/// Signs in, once. `trusted` is the token by which Apple knows this computer from an earlier session, if there is one.
///
/// A refusal is final: the password is not proven twice, except that one more *offer* is asked for where the first has a
/// form on which programs disagree. Takes as long as the rounds that Apple asks for, well below a second.
pub async fn sign_in(
    endpoints: &Endpoints,
    name: &str,
    password: &Secret,
    trusted: Option<Secret>,
    asked: Asked,
) -> Result<SignIn, AccountError> {
    let mut wire = Wire::new(endpoints)?;
    wire.trust_token = trusted;
    match prove(&mut wire, name, password, asked).await? {
        Proven::In => Session::enter(wire, name.to_owned(), Trust::Full).await.map(SignIn::Done),
        Proven::CodeWanted => match asked {
            Asked::FindMyAlone if wire.session_token.is_some() => {
                Session::enter(wire, name.to_owned(), Trust::OneFactor).await.map(SignIn::Done)
            }
            Asked::FindMyAlone => Err(AccountError::CodeNeeded),
            Asked::Full => SecondFactor::ask(wire, name.to_owned()).await.map(SignIn::CodeWanted),
        },
    }
}

enum Proven {
    In,
    CodeWanted,
}

async fn prove(wire: &mut Wire, name: &str, password: &Secret, asked: Asked) -> Result<Proven, AccountError> {
    let name = name.trim();
    if name.is_empty() || name.len() > LONGEST_NAME || password.expose().is_empty() {
        return Err(AccountError::WrongPassword);
    }
    open(wire).await?;
    let (exchange, challenge, continuation) = offered(wire, name).await?;
    let proof = exchange.prove(name, password, &challenge)?;
    let mut body = json!({
        "accountName": name,
        "c": continuation,
        "m1": STANDARD.encode(proof.ours),
        "m2": STANDARD.encode(proof.theirs),
        "rememberMe": true,
        "trustTokens": wire.trust_token.as_ref().map(text).into_iter().collect::<Vec<_>>(),
    });
    if let (Asked::FindMyAlone, Some(body)) = (asked, body.as_object_mut()) {
        body.insert("pause2FA".to_owned(), true.into());
    }
    // A token of before proves nothing about this answer.
    wire.session_token = None;
    let mut call = Call::post(Place::SignIn, "signin/complete", body);
    call.query.push(("isRememberMeEnabled", "true".to_owned()));
    let reply = wire.send(call).await?;
    match reply.status {
        200 => Ok(Proven::In),
        409 => Ok(Proven::CodeWanted),
        _ => Err(reply.refusal()),
    }
}

/// Fetches the page from which a browser would sign in: its cookies and headers are wanted.
async fn open(wire: &mut Wire) -> Result<(), AccountError> {
    let (client, home, widget) = (wire.client_id().to_owned(), wire.home().to_owned(), wire.widget());
    let mut call = Call::get(Place::SignIn, "authorize/signin");
    call.query = vec![
        ("frame_id", client.clone()),
        ("skVersion", "7".to_owned()),
        ("iframeid", client.clone()),
        ("client_id", widget.to_owned()),
        ("response_type", "code".to_owned()),
        ("redirect_uri", home),
        ("response_mode", "web_message".to_owned()),
        ("state", client),
        ("authVersion", "latest".to_owned()),
    ];
    let reply = wire.send(call).await?;
    if reply.status == 200 { Ok(()) } else { Err(reply.refusal()) }
}

/// Asks for an offer; once more where it begins with a zero, where programs disagree on what is meant.
async fn offered(wire: &mut Wire, name: &str) -> Result<(Exchange, Challenge, Value), AccountError> {
    let mut last = false;
    loop {
        let exchange = Exchange::draw()?;
        let body = json!({
            "a": STANDARD.encode(exchange.public()),
            "accountName": name,
            "protocols": ["s2k", "s2k_fo"],
        });
        let reply = wire.send(Call::post(Place::SignIn, "signin/init", body)).await?;
        if reply.status != 200 {
            return Err(reply.refusal());
        }
        let challenge = Challenge::read(&reply.body)?;
        if !challenge.begins_with_zero() || last {
            let continuation = reply.body.get("c").cloned();
            let continuation = continuation.ok_or(AccountError::Unreadable { what: "the offer" })?;
            return Ok((exchange, challenge, continuation));
        }
        last = true;
    }
}

/// A session with Apple, in the memory of this program alone.
pub struct Session {
    pub(crate) wire: Wire,
    name: String,
    trust: Trust,
    pub(crate) find_my: Url,
}

impl Session {
    pub(super) async fn enter(wire: Wire, name: String, trust: Trust) -> Result<Self, AccountError> {
        let (wire, find_my, trust) = login(wire, trust).await?;
        Ok(Self { wire, name, trust, find_my })
    }

    /// How far Apple trusts it.
    pub fn trust(&self) -> Trust {
        self.trust
    }

    /// The token by which Apple will know this computer, so that the next sign-in wants no code. Worth as much as a code.
    pub fn trusted(&self) -> Option<&Secret> {
        self.wire.trust_token.as_ref()
    }

    /// Whether Apple still knows it. One of one factor is never known here, although Find My takes it.
    pub async fn is_alive(&mut self) -> Result<bool, AccountError> {
        let reply = self.wire.send(Call::post(Place::Setup, "validate", Value::Null)).await?;
        match reply.status {
            200 => Ok(true),
            421 | 450 => Ok(false),
            _ => Err(reply.refusal()),
        }
    }

    /// Proves the password once more, right before something that cannot be taken back. One sign-in, never two.
    pub async fn confirm(&mut self, password: &Secret) -> Result<(), AccountError> {
        let asked = match self.trust {
            Trust::Full => Asked::Full,
            Trust::OneFactor => Asked::FindMyAlone,
        };
        let mut wire = self.wire.clone();
        let name = self.name.clone();
        let trust = match prove(&mut wire, &name, password, asked).await? {
            Proven::In => Trust::Full,
            Proven::CodeWanted if asked == Asked::FindMyAlone && wire.session_token.is_some() => {
                Trust::OneFactor
            }
            Proven::CodeWanted => return Err(AccountError::CodeNeeded),
        };
        (self.wire, self.find_my, self.trust) = login(wire, trust).await?;
        Ok(())
    }

    /// Signs out and forgets cookies and tokens, whatever Apple answers. Apple no longer knows this computer then.
    pub async fn sign_out(self) -> Result<(), AccountError> {
        self.end(false).await
    }

    /// Signs out and forgets cookies; Apple goes on knowing this computer by its token ([`Session::trusted`]).
    pub async fn leave(self) -> Result<(), AccountError> {
        self.end(true).await
    }

    async fn end(mut self, is_kept: bool) -> Result<(), AccountError> {
        let body = json!({ "trustBrowser": is_kept, "allBrowsers": false });
        let reply = self.wire.send(Call::post(Place::Setup, "logout", body)).await;
        self.wire.forget();
        match reply? {
            reply if matches!(reply.status, 200..=204 | 421 | 450) => Ok(()),
            reply => Err(reply.refusal()),
        }
    }

    /// A token for one erase. It is used once and kept nowhere.
    pub(crate) async fn erase_token(&mut self) -> Result<Secret, AccountError> {
        let token = self.wire.session_token.as_ref().map(text).ok_or(AccountError::SessionEnded)?;
        let call = Call::post(Place::Setup, "fmipWebAuthenticate", json!({ "dsWebAuthToken": token }));
        let reply = self.wire.send(call).await?;
        if reply.status != 200 {
            return Err(match (self.trust, reply.status) {
                (Trust::OneFactor, 403 | 421 | 450) => AccountError::CodeNeeded,
                _ => reply.refusal(),
            });
        }
        let token = reply.body.pointer("/tokens/mmeFMIPWebEraseDeviceToken").and_then(Value::as_str);
        let token = token.filter(|token| !token.is_empty() && token.len() <= 4096);
        let token = token.ok_or(AccountError::Unreadable { what: "the token for the erase" })?;
        Ok(Secret::new(token.as_bytes().to_vec()))
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("trust", &self.trust).finish_non_exhaustive()
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(session) => f.debug_tuple("Done").field(session).finish(),
            Self::CodeWanted(_) => f.write_str("CodeWanted"),
        }
    }
}

impl From<Unusable> for AccountError {
    fn from(Unusable(what): Unusable) -> Self {
        Self::Unreadable { what }
    }
}

/// Trades the token of the sign-in for a session: cookies, and where Find My is.
async fn login(mut wire: Wire, trust: Trust) -> Result<(Wire, Url, Trust), AccountError> {
    let token = wire.session_token.as_ref().map(text);
    let token = token.ok_or(AccountError::Unreadable { what: "the token of the sign-in" })?;
    let body = json!({
        "accountCountryCode": wire.country.as_deref().unwrap_or_default(),
        "dsWebAuthToken": token,
        "extended_login": true,
        "trustToken": wire.trust_token.as_ref().map(text).unwrap_or_default(),
    });
    wire.dsid = None;
    let reply = wire.send(Call::post(Place::Setup, "accountLogin", body)).await?;
    if reply.status != 200 {
        return Err(reply.refusal());
    }
    if reply.body.get("termsUpdateNeeded").and_then(Value::as_bool) == Some(true) {
        return Err(AccountError::Terms);
    }
    let dsid = match reply.body.pointer("/dsInfo/dsid") {
        Some(Value::String(dsid)) => dsid.clone(),
        Some(Value::Number(dsid)) => dsid.to_string(),
        _ => String::new(),
    };
    if dsid.is_empty() || dsid.len() > 64 {
        return Err(AccountError::Unreadable { what: "the number of the account" });
    }
    wire.dsid = Some(dsid);
    let place = reply.body.pointer("/webservices/findme/url").and_then(Value::as_str);
    let place = place.ok_or(AccountError::NoFindMy)?;
    let place = Url::parse(place).map_err(|_| AccountError::Unreadable { what: "where Find My is" })?;
    wire.admit_find_my(&place)?;
    let wanted = reply.body.get("hsaChallengeRequired").and_then(Value::as_bool) == Some(true);
    let trusted = reply.body.get("hsaTrustedBrowser").and_then(Value::as_bool) != Some(false);
    let trust = if wanted && !trusted { Trust::OneFactor } else { trust };
    Ok((wire, place, trust))
}

/// For a body that is sent at once.
fn text(secret: &Secret) -> String {
    String::from_utf8_lossy(secret.expose()).into_owned()
}
