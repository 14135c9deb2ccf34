//! Pages that only look something up.

use axum::extract::{Query, State};
use axum::response::Response;
use rightful_core::knowledge::topic::topic;
use rightful_core::knowledge::{self, Meaning};
use serde::Deserialize;

use super::{Sitting, page as whole};
use crate::outside::Outside;
use crate::pages::explain::{self, Explain};
use crate::pages::shell::Tab;

/// The most characters that are looked up.
const LONGEST: usize = 200;

/// What was asked.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

pub(super) async fn explain<O: Outside>(State(wizard): Sitting<O>, Query(asked): Query<Asked>) -> Response {
    let asked: String = asked.q.chars().take(LONGEST).collect();
    let meanings = knowledge::explain(&asked).into_iter();
    let view = Explain {
        entries: meanings
            .filter_map(|meaning| match meaning {
                Meaning::Theirs { entry, .. } => Some(entry),
                Meaning::Ours(_) => None,
            })
            .collect(),
        topics: topic(&asked).into_iter().collect(),
        asked,
    };
    whole(explain::page(&wizard.shell(Tab::Explain, "/explain"), &view))
}
