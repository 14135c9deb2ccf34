//! The hand on the phone and the eye on its log, over HTTP.
