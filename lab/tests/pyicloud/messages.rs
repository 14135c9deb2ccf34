//! What two clients have asked of the same server, step by step: paths, bodies, and the headers that are needed.

use std::collections::BTreeSet;

use rightful_sim::apple::account::Asked;
use serde_json::Value;

/// The steps of a sign-in and the acts, whatever else each client asks.
const STEPS: [&str; 11] = [
    "authorize/signin",
    "signin/init",
    "signin/complete",
    "verify/phone/securitycode",
    "2sv/trust",
    "accountLogin",
    "initClient",
    "playSound",
    "lostDevice",
    "fmipWebAuthenticate",
    "remoteWipeWithUserAuth",
];

/// What is drawn anew or handed out by the server: that it is there counts, and what kind of thing it is.
const DRAWN: [&str; 9] =
    ["a", "c", "m1", "m2", "dsWebAuthToken", "trustToken", "authToken", "state", "frame_id"];

/// Where the two differ, and why that is right.
const KNOWN: &[(&str, &str)] = &[];

/// The steps among all that was asked.
pub(crate) fn steps(asked: Vec<Asked>) -> Vec<Asked> {
    asked.into_iter().filter(|asked| STEPS.iter().any(|step| asked.path.ends_with(step))).collect()
}

/// Every difference that has no reason above.
pub(crate) fn differences(ours: &[Asked], theirs: &[Asked]) -> Vec<String> {
    let mut found = Vec::new();
    let order =
        |asked: &[Asked]| asked.iter().map(|one| format!("{} {}", one.method, one.path)).collect::<Vec<_>>();
    if order(ours) != order(theirs) {
        found.push(format!("steps: ours {:?}, theirs {:?}", order(ours), order(theirs)));
        return found;
    }
    for (ours, theirs) in ours.iter().zip(theirs) {
        let step = ours.path.rsplit('/').next().unwrap_or_default();
        compare(&format!("{step} body"), &ours.body, &theirs.body, &mut found);
        let names = |asked: &Asked| asked.query.keys().cloned().collect::<BTreeSet<_>>();
        if names(ours) != names(theirs) {
            found.push(format!("{step} query: ours {:?}, theirs {:?}", names(ours), names(theirs)));
        }
        for (name, value) in
            theirs.headers.iter().filter(|(name, _)| name.starts_with("x-apple") || *name == "scnt")
        {
            match ours.headers.get(name) {
                None => found.push(format!("{step} header {name}: theirs alone")),
                Some(_) if is_own(name) => {}
                Some(same) if same == value => {}
                Some(other) => found.push(format!("{step} header {name}: ours {other}, theirs {value}")),
            }
        }
        for name in ["content-type", "origin", "referer"] {
            if theirs.headers.contains_key(name) && !ours.headers.contains_key(name) {
                found.push(format!("{step} header {name}: theirs alone"));
            }
        }
    }
    found.retain(|difference| !KNOWN.iter().any(|(known, _)| difference.starts_with(known)));
    found
}

/// Headers that each client and each run has its own of.
fn is_own(name: &str) -> bool {
    ["state", "frame-id", "session-id", "fd-client-info", "redirect-uri"]
        .iter()
        .any(|own| name.ends_with(own))
}

fn compare(place: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(one), Value::Object(other)) => {
            for key in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                match (one.get(key), other.get(key)) {
                    (Some(one), Some(other)) if DRAWN.contains(&key.as_str()) => {
                        if one.is_string() != other.is_string() {
                            found.push(format!("{place} {key}: ours {one}, theirs {other}"));
                        }
                    }
                    (Some(one), Some(other)) => compare(&format!("{place} {key}"), one, other, found),
                    (Some(one), None) => found.push(format!("{place} {key}: ours alone, {one}")),
                    (None, Some(other)) => found.push(format!("{place} {key}: theirs alone, {other}")),
                    (None, None) => {}
                }
            }
        }
        (one, other) if one == other => {}
        (one, other) => found.push(format!("{place}: ours {one}, theirs {other}")),
    }
}
