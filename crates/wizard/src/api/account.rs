//! The page of the Apple Account.

use axum::extract::State;
use axum::response::Response;
use rightful_flows::find::by_hand::{Act, PAGE};

use super::{Sitting, page as whole};
use crate::outside::Outside;
use crate::pages::account::{self, Account};
use crate::pages::shell::Tab;

pub(super) async fn page<O: Outside>(State(wizard): Sitting<O>) -> Response {
    let view = Account {
        devices: wizard.found(),
        trouble: None,
        clicks: Act::Look.clicks().to_vec(),
        browser: PAGE,
    };
    whole(account::page(&wizard.shell(Tab::Account, "/account"), &view))
}
