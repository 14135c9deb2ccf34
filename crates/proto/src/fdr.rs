//! The reverse proxy of restore mode.
