//! The first page: what is on the cable, and a rehearsal one click away.

use maud::{Markup, html};
use rightful_core::device::Device;
use rightful_core::report::Report;

use super::{Shell, trouble};

/// What is on the cable.
#[derive(Debug, Clone)]
pub struct Devices {
    /// Each device with the name by which the pages know it, as in `/verdict/{key}`.
    pub devices: Vec<(String, Device)>,
    /// What could not be looked at.
    pub problems: Vec<Report>,
    /// Whether somebody else's device, or one of which nothing is known, is on the bus.
    pub unidentified: usize,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Devices) -> Markup {
    shell.page("Devices", &part(shell, view))
}

/// What stands in its `main`; fetched again when the cable shows a change.
pub fn part(shell: &Shell, view: &Devices) -> Markup {
    html! {
        h1 { "Rightful" }
        @for (key, device) in &view.devices {
            p { a href=(format!("/verdict/{key}")) { (device.called()) } }
        }
        @for problem in &view.problems { (trouble::block(shell, problem)) }
        @if shell.rehearsal.is_none() {
            form method="post" action="/rehearsal/start" { button name="scenario" value="locked" { "Rehearsal" } }
        } @else {
            form method="post" action="/rehearsal/leave" { button { "Leave the rehearsal" } }
        }
    }
}
