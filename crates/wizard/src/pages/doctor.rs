//! This computer: what stands between it and a device, and the exact fix.

use maud::{Markup, html};
use rightful_core::doctor::Finding;

use super::Shell;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Doctor {
    /// In the order of their weight.
    pub findings: Vec<Finding>,
    /// Whether nothing stands in the way.
    pub well: bool,
}

/// The whole page.
pub fn page(shell: &Shell, view: &Doctor) -> Markup {
    shell.page(
        "This computer",
        &html! {
            h1 { "This computer" }
            @for finding in &view.findings { p { (shell.language.say(&finding.what)) } }
        },
    )
}
