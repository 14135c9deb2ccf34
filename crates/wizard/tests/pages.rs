//! The pages as a browser and as an enemy see them: over the wire, with a virtual iPhone behind.
#![expect(clippy::disallowed_methods, reason = "the client that speaks to the pages is this test itself")]

#[path = "pages/client.rs"]
mod client;
#[path = "pages/enemies.rs"]
mod enemies;
#[path = "pages/outside.rs"]
mod outside;
#[path = "pages/runs.rs"]
mod runs;
#[path = "pages/visits.rs"]
mod visits;
