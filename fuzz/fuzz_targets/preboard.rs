//! What a phone says while an update gets ready on it: heard to its end, whatever it is, and what is passed on to the owner
//! is a line of text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plist::Dictionary;
use rightful_core::report::Explain;
use rightful_proto::preboard::{PreboardError, commit, create, typed};

/// The longest reason of the phone's that is passed on, in characters, with our own words around it.
const LONGEST: usize = 300;

fn judge<T>(said: Result<T, PreboardError>) -> Option<T> {
    said.inspect_err(|error| {
        let report = error.report();
        assert!(report.code.starts_with("preboard/"), "{}", report.code);
        if let PreboardError::Refused(_) = error {
            assert!(!report.what.chars().any(char::is_control), "{:?}", report.what);
            assert!(report.what.chars().count() <= LONGEST, "{:?}", report.what);
        }
    })
    .ok()
}

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let manifest = Dictionary::new();
        let mut stream = tokio::io::join(bytes, tokio::io::sink());
        judge(create(&mut stream, &manifest).await)?;
        judge(typed(&mut stream).await)?;
        judge(commit(&mut stream, &manifest).await)
    });
    // The answer to a commit alone.
    let mut stream = tokio::io::join(bytes, tokio::io::sink());
    rightful_fuzz::block_on(async { judge(commit(&mut stream, &Dictionary::new()).await) });
});
