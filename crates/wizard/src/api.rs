//! The addresses: which page stands where, and what a form does. Visits change nothing; whatever acts is a form that is posted.

mod account;
mod backups;
mod looks;
mod runs;
mod stream;
mod verdicts;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use maud::Markup;
use rightful_core::language::Language;
use rightful_core::report::{Explain, Report};

use crate::fields::Fields;
use crate::outside::Outside;
use crate::pages::shell::Tab;
use crate::pages::{assets, devices, trouble};
use crate::wizard::Wizard;

/// What every handler is given.
pub(crate) type Sitting<O> = State<Arc<Wizard<O>>>;

/// A page that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// No such address.
    #[error("there is no such page")]
    Page,
    /// The device is not on the cable any more.
    #[error("this device is not on the cable")]
    Device,
    /// The backup is not among those that are found.
    #[error("this backup is not there any more")]
    Backup,
    /// A form of another version, or of somebody else.
    #[error("the form was not understood")]
    Form,
}

impl Explain for Lost {
    fn code(&self) -> &'static str {
        match self {
            Self::Page => "wizard/no-page",
            Self::Device => "wizard/no-device",
            Self::Backup => "wizard/no-backup",
            Self::Form => "wizard/bad-form",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Page => "go back to the devices",
            Self::Device => "plug it in, wait until the first page shows it, and choose it there",
            Self::Backup => "look at the list of backups; plug in the disk that it lies on",
            Self::Form => "go back, load the page anew, and try once more",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Device => Some("it restarts, or the cable was pulled"),
            Self::Backup => Some("its folder was moved, or the disk was unplugged"),
            Self::Page | Self::Form => None,
        }
    }
}

/// All of them.
pub fn pages<O: Outside>(wizard: Arc<Wizard<O>>) -> Router {
    Router::new()
        .route("/", get(home::<O>))
        .route("/assets/{name}", get(asset))
        .route("/events", get(stream::events::<O>))
        .route("/language", post(language::<O>))
        .route("/rehearsal/start", post(rehearse::<O>))
        .route("/rehearsal/leave", post(leave::<O>))
        .route("/verdict/{device}", get(verdicts::page::<O>))
        .route("/verdict/{device}/answer", post(verdicts::answer::<O>))
        .route("/verdict/{device}/again", post(verdicts::again::<O>))
        .route("/run", get(runs::page::<O>))
        .route("/run/start", post(runs::start::<O>))
        .route("/run/answer", post(runs::answer::<O>))
        .route("/run/stop", post(runs::stop::<O>))
        .route("/run/leave", post(runs::leave::<O>))
        .route("/run/transcript", get(runs::transcript::<O>))
        .route("/run/secret", get(runs::secret::<O>))
        .route("/backups", get(backups::list::<O>))
        .route("/backups/{key}", get(backups::one::<O>))
        .route("/backups/{key}/open", post(backups::open::<O>))
        .route("/backups/{key}/close", post(backups::close::<O>))
        .route("/backups/{key}/files", get(backups::files::<O>))
        .route("/backups/{key}/file/{id}", get(backups::file::<O>))
        .route("/backups/{key}/preview/{id}", get(backups::preview::<O>))
        .route("/account", get(account::page::<O>))
        .route("/explain", get(looks::explain::<O>))
        .fallback(nowhere::<O>)
        .with_state(wizard)
}

/// A whole page.
fn page(markup: Markup) -> Response {
    Html(markup.into_string()).into_response()
}

/// On to another page, by a visit.
fn to(address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
}

/// A page that says what could not be done.
fn not_done<O: Outside>(wizard: &Wizard<O>, status: StatusCode, report: &Report) -> Response {
    let shell = wizard.shell(Tab::Devices, "/");
    (status, Html(trouble::page(&shell, report).into_string())).into_response()
}

fn refused<O: Outside>(wizard: &Wizard<O>, why: &impl Explain, status: StatusCode) -> Response {
    not_done(wizard, status, &why.report())
}

async fn nowhere<O: Outside>(State(wizard): Sitting<O>) -> Response {
    refused(&wizard, &Lost::Page, StatusCode::NOT_FOUND)
}

async fn home<O: Outside>(State(wizard): Sitting<O>) -> Response {
    let view = wizard.devices().await;
    page(devices::page(&wizard.shell(Tab::Devices, "/"), &view))
}

async fn asset(Path(name): Path<String>) -> Response {
    match assets::of(&name) {
        Some((kind, bytes)) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn language<O: Outside>(State(wizard): Sitting<O>, fields: Fields) -> Response {
    if let Some(language) = fields.get("language").and_then(Language::of) {
        wizard.speak(language);
    }
    to(back(&fields))
}

/// The page that a form came from: one of ours.
fn back(fields: &Fields) -> &str {
    let is_ours = |path: &str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
            && path.len() < 1000
    };
    fields.get("back").filter(|path| is_ours(path)).unwrap_or("/")
}

async fn rehearse<O: Outside>(State(wizard): Sitting<O>, fields: Fields) -> Response {
    if wizard.relay.is_busy() {
        return refused(&wizard, &crate::relay::Refused::Busy, StatusCode::CONFLICT);
    }
    let scenario = fields.text("scenario").unwrap_or_else(|| "locked".to_owned());
    match wizard.outside.rehearse(&scenario).await {
        Ok(place) => {
            wizard.go_to(place);
            to("/")
        }
        Err(report) => not_done(&wizard, StatusCode::BAD_REQUEST, &report),
    }
}

async fn leave<O: Outside>(State(wizard): Sitting<O>, _: Fields) -> Response {
    if wizard.relay.is_busy() {
        return refused(&wizard, &crate::relay::Refused::Busy, StatusCode::CONFLICT);
    }
    match wizard.outside.here() {
        Ok(place) => {
            wizard.go_to(place);
            to("/")
        }
        Err(report) => not_done(&wizard, StatusCode::INTERNAL_SERVER_ERROR, &report),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_says_so() {
        for lost in [Lost::Page, Lost::Device, Lost::Backup, Lost::Form] {
            assert!(lost.code().starts_with("wizard/") && !lost.help().ends_with('.'));
        }
        assert_eq!(Lost::Device.to_string(), "this device is not on the cable");
    }
}
