//! The owner's Apple Account: signing in, the devices that Find My shows, and what can be asked of them from afar.

use maud::{Markup, html};
use rightful_core::report::Report;

use super::{Shell, trouble};

/// What is known of the account. Every act is a run, started at `/run/start` with `deed` and `device`.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// The devices, as far as they were asked for in this sitting.
    pub devices: Vec<Found>,
    /// What could not be done.
    pub trouble: Option<Report>,
    /// The clicks in a browser that do the same.
    pub clicks: Vec<&'static str>,
    /// The page for it.
    pub browser: &'static str,
}

/// A device that Find My shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// How a deed names it.
    pub key: String,
    /// The owner's name for it, with its model.
    pub called: String,
    /// Online, or since when not, in words.
    pub state: String,
    /// Latitude and longitude, and how exact in metres.
    pub place: Option<(f64, f64, f64)>,
    /// Charge in percent.
    pub battery: Option<u8>,
    /// Whether an erase waits.
    pub erase_waits: bool,
    /// Whether it is marked as lost.
    pub lost: bool,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Account) -> Markup {
    shell.page(
        "Apple Account",
        &html! {
            h1 { "Apple Account" }
            @if let Some(trouble) = &view.trouble { (trouble::block(shell, trouble)) }
            form method="post" action="/run/start" { button name="deed" value="find-list" { "Sign in" } }
            @for device in &view.devices { p { (device.called) " " (device.state) } }
        },
    )
}
