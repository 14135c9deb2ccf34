//! The run: its page, how one is begun, answered, stopped, and left; what it leaves to be saved.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rightful_core::ask::Answer;

use super::{Lost, Sitting, page as whole, refused, to};
use crate::deeds::{self, Deed};
use crate::fields::Fields;
use crate::outside::Outside;
use crate::pages::run;
use crate::pages::shell::Tab;
use crate::relay::Refused;

pub(super) async fn page<O: Outside>(State(wizard): Sitting<O>) -> Response {
    match wizard.relay.now() {
        Some(view) => whole(run::page(&wizard.shell(Tab::Devices, "/run"), &view)),
        None => to("/"),
    }
}

pub(super) async fn start<O: Outside>(State(wizard): Sitting<O>, fields: Fields) -> Response {
    let deed = match fields.text("backup") {
        Some(key) => match super::backups::deed(&wizard, &key, &fields) {
            Some(deed) => Some(deed),
            // It was closed meanwhile, or another one was opened: there its password is asked for.
            None if wizard.opened(&key).is_none() => return super::backups::address(&key),
            None => None,
        },
        None => Deed::of(&fields),
    };
    let Some(deed) = deed else {
        return refused(&wizard, &Lost::Form, StatusCode::BAD_REQUEST);
    };
    match deeds::begin(&wizard, deed) {
        Ok(()) => to("/run"),
        Err(why) => refused(&wizard, &why, StatusCode::CONFLICT),
    }
}

pub(super) async fn answer<O: Outside>(State(wizard): Sitting<O>, fields: Fields) -> Response {
    let (Some(number), Some(seq)) = (fields.number("run"), fields.number("question")) else {
        return refused(&wizard, &Lost::Form, StatusCode::BAD_REQUEST);
    };
    let answer = match (fields.get("stop"), fields.number("choice"), fields.get("typed")) {
        (Some(_), _, _) => Answer::Stop,
        (None, Some(choice), _) => Answer::Choice(choice),
        (None, None, Some(typed)) => Answer::Typed(typed.to_owned()),
        (None, None, None) => return refused(&wizard, &Lost::Form, StatusCode::BAD_REQUEST),
    };
    match wizard.relay.answer(number, seq, answer) {
        Ok(()) => to("/run"),
        Err(why @ Refused::NotAsked) => refused(&wizard, &why, StatusCode::CONFLICT),
        Err(why @ (Refused::Unfit | Refused::Busy)) => refused(&wizard, &why, StatusCode::BAD_REQUEST),
    }
}

/// Asks the run to stop. From a page of an earlier run it stops nothing.
pub(super) async fn stop<O: Outside>(State(wizard): Sitting<O>, fields: Fields) -> Response {
    match fields.number("run") {
        Some(number) if Some(number) == wizard.relay.number() => {
            wizard.relay.stop();
            to("/run")
        }
        Some(_) => refused(&wizard, &Refused::NotAsked, StatusCode::CONFLICT),
        None => refused(&wizard, &Lost::Form, StatusCode::BAD_REQUEST),
    }
}

/// Puts a run away that has ended.
pub(super) async fn leave<O: Outside>(State(wizard): Sitting<O>, _: Fields) -> Response {
    wizard.relay.leave();
    to("/")
}

/// All events of the run, as `--json` prints them.
pub(super) async fn transcript<O: Outside>(State(wizard): Sitting<O>) -> Response {
    match wizard.relay.transcript() {
        Some(lines) => {
            let headers = [
                (CONTENT_TYPE, "application/x-ndjson; charset=utf-8"),
                (CONTENT_DISPOSITION, "attachment; filename=\"rightful-transcript.jsonl\""),
            ];
            (headers, lines).into_response()
        }
        None => refused(&wizard, &Lost::Page, StatusCode::NOT_FOUND),
    }
}

/// What the run has found and only its owner may see: as text, never in a page that is kept.
pub(super) async fn secret<O: Outside>(State(wizard): Sitting<O>) -> Response {
    match wizard.relay.secret() {
        Some(secret) => {
            ([(CONTENT_TYPE, "text/plain; charset=utf-8")], secret.expose().to_vec()).into_response()
        }
        None => refused(&wizard, &Lost::Page, StatusCode::NOT_FOUND),
    }
}
