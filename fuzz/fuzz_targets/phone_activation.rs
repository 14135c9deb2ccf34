//! What a phone says while it is activated, and what a host tells the virtual one: heard to its end, whatever it is; what is
//! passed on to the owner is a line of text, and what is passed on to Apple is a property list.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_core::report::Explain;
use rightful_proto::activation::{
    ActivationError, Headers, Request, activation_info, hand_over, session_info, state,
};
use rightful_proto::frame::{Limits, plist_bounded};

/// The longest reason of the phone's that is passed on, in characters, with our own words around it.
const LONGEST: usize = 300;

fn judge<T>(said: Result<T, ActivationError>) -> Option<T> {
    said.inspect_err(|error| {
        let report = error.report();
        assert!(report.code.starts_with("activation/"), "{}", report.code);
        assert!(!report.what.chars().any(char::is_control), "{:?}", report.what);
        assert!(report.what.chars().count() <= LONGEST, "{:?}", report.what);
    })
    .ok()
}

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let mut stream = tokio::io::join(bytes, tokio::io::sink());
        let state = judge(state(&mut stream).await)?;
        assert!(state.word().chars().count() <= 64);
        judge(session_info(&mut stream).await)
    });
    rightful_fuzz::block_on(async {
        let mut stream = tokio::io::join(bytes, tokio::io::sink());
        let session = judge(session_info(&mut stream).await)?;
        // Binary lists have values that XML cannot carry.
        let _body = session.xml();
        let info = judge(activation_info(&mut stream, b"as it came").await)?;
        let _body = info.xml();
        judge(hand_over(&mut stream, b"as it came", &Headers::default()).await)
    });
    let Ok(values) = plist_bounded(bytes, &Limits::TALK) else { return };
    let Some(values) = values.as_dictionary() else { return };
    match Request::decode(values) {
        Err(_) | Ok(Request::Other(_)) => {}
        Ok(request) => {
            let again = Request::decode(&request.encode());
            assert_eq!(again.ok(), Some(request));
        }
    }
});
