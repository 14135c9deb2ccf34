//! What the pages fetch beside themselves: style and script, compiled in.

/// An asset by its name: what it is, and its bytes.
pub fn of(name: &str) -> Option<(&'static str, &'static [u8])> {
    match name {
        "wizard.css" => Some(("text/css; charset=utf-8", include_bytes!("../../assets/wizard.css"))),
        "wizard.js" => Some(("text/javascript; charset=utf-8", include_bytes!("../../assets/wizard.js"))),
        "mark.svg" => Some(("image/svg+xml", include_bytes!("../../assets/mark.svg"))),
        _ => None,
    }
}
