//! The verdict on a device, and the owner's answers that it rests on.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use rightful_core::advice::QuestionId;

use super::{Lost, Sitting, page as whole, refused, to};
use crate::fields::Fields;
use crate::outside::Outside;
use crate::pages::shell::Tab;
use crate::pages::verdict;

/// The longest name of a device that is looked for.
const LONGEST: usize = 80;

pub(super) async fn page<O: Outside>(State(wizard): Sitting<O>, Path(device): Path<String>) -> Response {
    if device.len() > LONGEST {
        return refused(&wizard, &Lost::Device, StatusCode::NOT_FOUND);
    }
    match wizard.verdict(&device).await {
        Some(view) => whole(verdict::page(&wizard.shell(Tab::Devices, &address(&device)), &view)),
        None => refused(&wizard, &Lost::Device, StatusCode::NOT_FOUND),
    }
}

pub(super) async fn answer<O: Outside>(
    State(wizard): Sitting<O>,
    Path(device): Path<String>,
    fields: Fields,
) -> Response {
    let question = fields.get("question").and_then(named);
    let (Some(question), Some(choice)) = (question, fields.number("choice")) else {
        return refused(&wizard, &Lost::Form, StatusCode::BAD_REQUEST);
    };
    wizard.answer(&device, question, choice);
    to(&address(&device))
}

/// Begins the questions anew.
pub(super) async fn again<O: Outside>(
    State(wizard): Sitting<O>,
    Path(device): Path<String>,
    _: Fields,
) -> Response {
    wizard.forget(&device);
    to(&address(&device))
}

fn address(device: &str) -> String {
    let plain = device.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    if plain { format!("/verdict/{device}") } else { "/".to_owned() }
}

/// The question of this name.
fn named(name: &str) -> Option<QuestionId> {
    QuestionId::ALL.into_iter().find(|id| serde_json::to_value(id).is_ok_and(|value| value == name))
}
