//! Clearing a passcode through an MDM server: with the token that is named, the one that is kept, or the one among the events.

use rightful_apple::mdm::Command;
use rightful_apple::mdm::event::{Brought, Kind};
use rightful_core::id::Udid;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_core::unlock_token::UnlockToken;

use super::{Done, Failure, Told, Wanted, ended, events, plan, run};
use crate::tokens::Tokens;

/// Clears the passcode of a device, and keeps everything on it.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn clear<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    tokens: &Tokens,
    named: Option<&Secret>,
) -> Result<Told, Ending> {
    let cleared = try_clear(session, wanted, tokens, named).await;
    ended(session, cleared)
}

async fn try_clear<F: Face>(
    session: &mut Session<F>,
    wanted: &Wanted,
    tokens: &Tokens,
    named: Option<&Secret>,
) -> Result<Done, Failure> {
    let token = token(wanted, tokens, named).await?;
    let command = Command::ClearPasscode { token: token.secret().clone() };
    session.plan(plan(&command, wanted));
    run(session, wanted, &command).await
}

/// The token for a device. One that is named is the one that is meant, and is not passed over if it is damaged.
///
/// # Errors
/// There is none, or it is damaged.
pub async fn token(wanted: &Wanted, tokens: &Tokens, named: Option<&Secret>) -> Result<UnlockToken, Failure> {
    if let Some(bytes) = named {
        return Ok(UnlockToken::read(bytes.expose())?);
    }
    if let Ok(udid) = wanted.device.parse::<Udid>()
        && let Some(kept) = tokens.read(&udid)?
    {
        return Ok(kept.token);
    }
    let told = match &wanted.events {
        Some(place) => events::read(place).await?,
        None => Vec::new(),
    };
    let theirs = told.into_iter().rev().filter(|event| event.device.eq_ignore_ascii_case(&wanted.device));
    let mut tokens = theirs.filter_map(|event| match event.kind {
        Kind::TokenUpdate(Brought::Token(token)) => Some(token),
        _ => None,
    });
    tokens.next().ok_or_else(|| Failure::NoToken { device: wanted.device.clone() })
}
