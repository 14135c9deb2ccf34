//! Looks into the keyring of the session that this runs in, as `rightful` does, and prints what it found as one line of JSON: a
//! test's own secrets, which are nobody's.
//!
//! usage: keychain [UDID]

use rightful_core::report::Explain as _;
use rightful_host::keychain::{find, read};
use serde_json::json;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "the line is what a test reads")]
async fn main() {
    let udid = std::env::args().nth(1);
    let items = match find(udid.as_deref()).await {
        Ok(items) => items,
        Err(error) => return println!("{}", json!({ "code": error.code(), "error": error.to_string() })),
    };
    let mut found = Vec::new();
    for item in &items {
        let holds = match read(item).await {
            Ok(secret) => String::from_utf8_lossy(secret.expose()).into_owned(),
            Err(error) => error.code().to_owned(),
        };
        found.push(json!({ "name": item.name, "account": item.account, "holds": holds }));
    }
    println!("{}", json!({ "found": found }));
}
