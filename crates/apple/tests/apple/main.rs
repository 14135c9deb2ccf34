//! The client of Apple's servers against a scripted server on loopback. Nothing leaves this computer.

mod catalog;
mod download;
mod signing;
mod stage;
