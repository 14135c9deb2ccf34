//! The client of Apple's servers against a scripted server on loopback. Nothing leaves this computer.

mod account;
mod activation;
mod catalog;
mod disk;
mod download;
mod kill;
mod ranges;
mod relay;
mod signing;
mod stage;
